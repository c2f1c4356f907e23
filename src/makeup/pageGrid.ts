import type { Page } from '../model/edition.js'
import { resolvePaper } from '../model/paperSizes.js'
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
  /** its outer edge is the right one */
  readonly rightHand: boolean
  readonly number: number
}

/** Lays the grid: as many whole lines as the margins leave, the first with its cap height at the top margin. */
export function layGrid(page: Page, index: number, bodyCapHeight: number): PageGrid {
  const [width, height] = resolvePaper(page.paper)
  const left = length(page.margins.left)
  const right = width - length(page.margins.right)
  const top = length(page.margins.top)
  const { columns } = page.grid
  const gutter = length(page.grid.gutter)
  const baseline = length(page.grid.baseline)
  const most = Math.floor((height - top - length(page.margins.bottom) - bodyCapHeight) / baseline + 1e-6) + 1
  const number = page.number ?? index + 1
  return {
    width,
    height,
    left,
    right,
    top,
    columns,
    gutter,
    baseline,
    cap: bodyCapHeight,
    number,
    measure: (right - left - (columns - 1) * gutter) / columns,
    lines: Math.max(1, Math.min(page.grid.lines ?? most, most)),
    rightHand: (page.side ?? (number % 2 === 1 ? 'right' : 'left')) === 'right',
  }
}

function length(value: Length): number {
  return points(value) ?? 0
}
