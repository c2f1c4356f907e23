import type { Module } from '../modules.js'

/** A rectangle of whole columns and lines of a page. Both ends of `columns` included, from 1. */
export interface FreeRoom {
  readonly columns: readonly [number, number]
  readonly top: number
  readonly lines: number
}

/** The deepest free rectangles of every stretch of columns, `air` lines off what stands on the page: the smallest first, then by place. */
export function freeRooms(modules: readonly Module[], columns: number, lines: number, air: number): FreeRoom[] {
  const rooms: FreeRoom[] = []
  for (let from = 1; from <= columns; from++)
    for (let to = from; to <= columns; to++) {
      const taken = modules.filter((m) => m.columns[0] <= to && m.columns[1] >= from).sort((a, b) => a.top - b.top)
      let top = 1
      const free = (foot: number): void => void (foot >= top && rooms.push({ columns: [from, to], top, lines: foot - top + 1 }))
      for (const { top: above, foot } of taken) {
        free(above - 1 - air)
        top = Math.max(top, foot + 1 + air)
      }
      free(lines)
    }
  return rooms.sort((a, b) => sizeOf(a) - sizeOf(b) || a.top - b.top || a.columns[0] - b.columns[0])
}

/** Lines of all its columns together. */
export function sizeOf({ columns: [from, to], lines }: FreeRoom): number {
  return (to - from + 1) * lines
}
