import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { columnX, type PageGrid } from '../pageGrid.js'
import type { SetAdvert } from './makeAdverts.js'

/** The rule over a stack of adverts, along its steps, in the middle of the air under the text; none where the style has none. */
export function stackRules(typeCase: TypeCase, grid: PageGrid, heights: readonly number[], adverts: readonly SetAdvert[]): Element[] {
  const weight = typeCase.style.rules.advert
  if (weight <= 0) return []
  const colour = typeCase.style.colours.advert
  const body = styleOf(typeCase, 'body')
  const descent = typeCase.face(body).metrics.descender * body.size
  const levels = heights.map((height, c) => {
    if (height === 0 || height >= grid.lines) return undefined
    const top = grid.lines - height + 1
    const ink = grid.top + (top - 2) * grid.baseline + grid.cap + descent
    const own = adverts.filter(({ room }) => room.columns[0] <= c + 1 && room.columns[1] >= c + 1 && room.top === top)
    // over the white of a flat stack as over its adverts
    const least = own.length > 0 ? Math.min(...own.map(({ y }) => y)) : Math.min(...adverts.map(({ y }) => y))
    return Math.min((ink + least) / 2, ink + 2 * typeCase.style.spacing.advertAir)
  })
  const elements: Element[] = []
  const rule = (x1: number, y1: number, x2: number, y2: number): void => void elements.push({ kind: 'rule', x1, y1, x2, y2, weight, colour })
  let from = 0
  for (let c = 0; c < levels.length; c++) {
    const y = levels[c]
    const next = levels[c + 1]
    const same = y !== undefined && next !== undefined && Math.abs(next - y) < grid.baseline / 2
    if (y === undefined || same) {
      if (y === undefined) from = c + 1
      continue
    }
    const right = next === undefined || c + 1 === levels.length ? columnX(grid, c + 1) + grid.measure : middle(grid, c + 1)
    rule(from === 0 || levels[from - 1] === undefined ? columnX(grid, from + 1) : middle(grid, from), y, right, y)
    if (next !== undefined) rule(right, Math.min(y, next), right, Math.max(y, next))
    from = c + 1
  }
  return elements
}

/** The middle of the gutter after a column. */
function middle(grid: PageGrid, column: number): number {
  return (columnX(grid, column) + grid.measure + columnX(grid, column + 1)) / 2
}
