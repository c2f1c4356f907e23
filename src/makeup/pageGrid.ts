import type { Page } from '../model/edition.js'
import type { PageFace } from '../model/pageNumbers.js'
import { pageSides } from '../model/pageSides.js'
import { points, type Length } from '../units.js'

/** A page's geometry. Points from its top left corner; grid line k has its cap line at `top + (k - 1) * baseline`. */
export interface PageGrid {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly columns: number
  readonly measure: number
  readonly gutter: number
  readonly baseline: number
  readonly cap: number
  readonly lines: number
  /** the page of paper, or the two of a spread */
  readonly faces: readonly [PageFace, ...PageFace[]]
  /** where a spread is folded, and what the gutter there has more than the others */
  readonly fold: number | undefined
  readonly spine: number
}

/** Left edge of a column of the page, from 1. */
export function columnX({ left, measure, gutter, columns, fold, spine }: PageGrid, column: number): number {
  return left + (column - 1) * (measure + gutter) + (fold !== undefined && column > columns / 2 ? spine : 0)
}

/** Width of columns with the gutters between them. */
export function columnsWidth(grid: PageGrid, [from, to]: readonly [number, number]): number {
  return columnX(grid, to) + grid.measure - columnX(grid, from)
}

/** Lays the grid: as many whole lines as the margins leave, the first with its cap height at the top margin. */
export function layGrid(page: Page, faces: PageGrid['faces'], bodyCapHeight: number): PageGrid {
  const { width, height, left, right, measure, fold, spine } = pageSides(page, faces[0].rightHand)
  const top = length(page.margins.top)
  const baseline = length(page.grid.baseline)
  const most = Math.floor((height - top - length(page.margins.bottom) - bodyCapHeight) / baseline + 1e-6) + 1
  return {
    width,
    height,
    left,
    right,
    top,
    columns: page.grid.columns,
    gutter: length(page.grid.gutter),
    baseline,
    cap: bodyCapHeight,
    measure,
    lines: Math.max(1, Math.min(page.grid.lines ?? most, most)),
    faces,
    fold,
    spine,
  }
}

function length(value: Length): number {
  return points(value) ?? 0
}
