import type { SetAdvert } from './adverts/makeAdverts.js'
import type { Module } from './modules.js'
import type { PageGrid } from './pageGrid.js'

/** Lines of the columns of a page, summed up, that nothing has taken; `air` lines over and under what stands are no white. */
export function whiteLines(grid: PageGrid, modules: readonly Module[], adverts: readonly SetAdvert[], air: number): number {
  const taken = Array.from({ length: grid.columns }, () => new Uint8Array(grid.lines + 2))
  const take = (column: number, from: number, to: number): void => {
    for (let line = Math.max(1, from); line <= Math.min(grid.lines, to); line++) taken[column - 1]![line] = 1
  }
  for (const { columns, top, foot, feet } of modules) for (let c = columns[0]; c <= columns[1]; c++) take(c, top - air, (feet?.[c - columns[0]] ?? foot) + air)
  for (const { room } of adverts) for (let c = room.columns[0]; c <= room.columns[1]; c++) take(c, room.top, room.top + room.depth - 1)
  return taken.reduce((sum, lines) => sum + grid.lines - lines.reduce((own, line) => own + line, 0), 0)
}
