import { LIMITS } from '../../limits.js'
import type { Page } from '../../model/edition.js'
import type { Style } from '../../model/style.js'
import type { PageEvidence, Rectangle } from '../reconstruction.js'
import { isSans } from './dressOf.js'

export type Columns = readonly [from: number, to: number]

/** The grid that was found on a page, as a page of an edition has it: line k has its cap line at `top + (k - 1) * leading`. Points. */
export interface OwnGrid {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly measure: number
  readonly gutter: number
  readonly leading: number
  readonly cap: number
  readonly lines: number
}

/** Heights of capitals of the families that come with the library, over their size. */
const CAP_SERIF = 0.657
const CAP_SANS = 0.711
/** Cap height of display type, whatever its face. */
export const CAP = 0.68
/** Where there is but one column nothing shows what would part two: ems. */
const GUTTER = 1.4
/** Share of a column by which something may reach into it without standing there. */
const REACH = 0.12
/** Room for the line that hangs deepest. */
const ROUNDING = 0.05

/** The grid of a page on which `things` stand, or nothing where it has none that an edition could have. Down to `free` nothing else stands under them. */
export function ownGrid(page: PageEvidence, style: Style, things: readonly Rectangle[], bodyLines: readonly Rectangle[], free = 0): OwnGrid | undefined {
  const { grid, width, height } = page
  if (!grid || things.length === 0) return undefined
  const { leading } = grid
  const size = style.styles.get('body')!.size
  const found = style.styles.get('body')!.align === 'justified' ? grid : raggedGrid(grid, bodyLines)
  const gutter = found.columns > 1 && found.gutter > 0 ? found.gutter : GUTTER * grid.bodySize
  if (!(leading >= LIMITS.baselineMin) || !(found.measure >= 2 * size) || gutter > LIMITS.gutterMax) return undefined
  const pitch = found.measure + gutter
  // columns that hold no body at either side
  const first = Math.min(...things.map(({ x }) => x))
  const before = Math.max(0, Math.round((grid.left - first) / pitch - REACH))
  const right = Math.max(...things.map((box) => box.x + box.width))
  const edge = Math.max(0, grid.left - before * pitch)
  const fit = Math.max(1, Math.floor((width - edge + gutter) / pitch + ROUNDING))
  const columns = Math.min(LIMITS.columnsMax, fit, Math.max(grid.columns + before, Math.ceil((right - edge) / pitch - REACH)))
  const { left, measure } = liveWidth(page, edge, columns, found.measure, gutter)
  const cap = (isSans(style.styles.get('body')!.family) ? CAP_SANS : CAP_SERIF) * size
  const phase = baselineOf(bodyLines, grid) - cap
  const upper = Math.min(...things.map(({ y }) => y))
  const over = Math.floor((phase - upper) / leading + 0.5)
  const top = over >= 0 || phase > upper ? phase - Math.max(0, over) * leading : phase + Math.ceil((upper - phase) / leading - 0.5) * leading
  const foot = Math.max(grid.lastBaseline, ...things.map((box) => box.y + box.height))
  if (top < 0 || top > height) return undefined
  const most = Math.floor((height - top - cap) / leading + ROUNDING) + 1
  const lines = Math.min(LIMITS.linesMax, most, Math.max(Math.round((foot - top - cap) / leading) + 1, Math.floor((free - top - cap) / leading) + 1))
  return lines < 1 ? undefined : { width, height, left, top, columns, measure, gutter, leading, cap, lines }
}

/** A baseline on which the most lines of the body stand, give or take whole leadings. */
function baselineOf(lines: readonly Rectangle[], { leading, firstBaseline }: NonNullable<PageEvidence['grid']>): number {
  const offs = lines.map(({ y, height }) => (((y + height - firstBaseline) % leading) + leading) % leading)
  const counts = new Map<number, number>()
  for (const off of offs) {
    const step = Math.round(off / SAME_PHASE) % Math.round(leading / SAME_PHASE)
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  let best: number | undefined
  for (const [step, count] of counts) if (best === undefined || count > counts.get(best)!) best = step
  const found = best === undefined ? [] : offs.filter((off) => Math.round(off / SAME_PHASE) % Math.round(leading / SAME_PHASE) === best)
  return firstBaseline + (found[found.length >> 1] ?? 0)
}
/** Points by which baselines may be off each other and still be one. */
const SAME_PHASE = 0.25

/** Of ragged columns, whose measure is that of their longest lines. */
function raggedGrid(grid: NonNullable<PageEvidence['grid']>, lines: readonly Rectangle[]): NonNullable<PageEvidence['grid']> {
  const pitch = grid.measure + grid.gutter
  const widths = lines.map(({ width }) => width).filter((width) => width < pitch - LEAST_GUTTER * grid.bodySize)
  if (grid.columns < 2 || widths.length < 8) return grid
  const longest = widths.sort((a, b) => a - b)[Math.floor(widths.length * LONGEST)]!
  return { ...grid, measure: longest, gutter: pitch - longest }
}
/** Ems between columns, at the least. */
const LEAST_GUTTER = 0.9
const LONGEST = 0.985

/**
 * Left edge and measure of columns by what is drawn over the whole live area, or from one edge of it: legs stand off their columns' edges where
 * another module is beside them, rules and pictures less so.
 */
function liveWidth({ rules, pictures }: PageEvidence, left: number, columns: number, measure: number, gutter: number): { readonly left: number; readonly measure: number } {
  const right = left + columns * measure + (columns - 1) * gutter
  const near = (value: number, edge: number): boolean => Math.abs(value - edge) < gutter
  const drawn = [...rules.filter((rule) => rule.width > measure / 2), ...pictures.map(({ box }) => box)]
  const lefts = drawn.map(({ x }) => x).filter((x) => near(x, left))
  const rights = drawn.map((box) => box.x + box.width).filter((x) => near(x, right))
  const from = lefts.length > 1 ? Math.min(...lefts) : left
  const to = rights.length > 1 ? Math.max(...rights) : right
  return { left: from, measure: (to - from - (columns - 1) * gutter) / columns }
}

/** What a page says of its paper. */
export function pageOf(grid: OwnGrid): Pick<Page, 'paper' | 'margins' | 'grid'> {
  const live = grid.columns * grid.measure + (grid.columns - 1) * grid.gutter
  const hundredth = (value: number): number => Math.round(value * 100) / 100
  const [width, height] = [hundredth(grid.width), hundredth(grid.height)]
  const bottom = height - grid.top - grid.cap - (grid.lines - 1) * grid.leading
  return {
    paper: [width, height],
    margins: {
      top: hundredth(grid.top),
      right: hundredth(Math.max(0, width - grid.left - live)),
      bottom: Math.max(0, Math.floor(bottom * 100 - 1) / 100),
      left: hundredth(grid.left),
    },
    grid: { columns: grid.columns, gutter: hundredth(grid.gutter), baseline: hundredth(grid.leading), lines: grid.lines },
  }
}

/** Columns that something stands in. */
export function columnsOf(grid: OwnGrid, left: number, right: number): Columns {
  const pitch = grid.measure + grid.gutter
  const from = Math.min(grid.columns, Math.max(1, Math.floor((left - grid.left) / pitch + 1 + REACH * 2)))
  const to = Math.min(grid.columns, Math.max(from, Math.ceil((right - grid.left) / pitch - REACH)))
  return [from, to]
}

/** Grid line whose cap line is the last at or above a place; a place a little above one counts as on it. */
export function lineFrom(grid: OwnGrid, y: number): number {
  return Math.max(1, Math.floor((y - grid.top) / grid.leading + NEAR) + 1)
}
const NEAR = 0.3

/** Grid line whose baseline is nearest to a place. */
export function lineTo(grid: OwnGrid, baseline: number): number {
  return Math.max(1, Math.min(grid.lines, Math.round((baseline - grid.cap - grid.top) / grid.leading) + 1))
}

export function columnX(grid: OwnGrid, column: number): number {
  return grid.left + (column - 1) * (grid.measure + grid.gutter)
}
