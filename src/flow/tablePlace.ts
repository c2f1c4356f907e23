import type { Slot } from './slot.js'
import type { CopyRow } from './tableColumns.js'
import type { SetRow } from './tableRows.js'

/** A rule of a table: from and to, points from its left edge, and its middle, points from the first baseline of its segment. */
export interface TableRule {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** Rows of a table that stand one under the other. */
export interface Segment {
  readonly slot: Slot
  readonly x: number
  readonly width: number
  /** with their first baselines, points from that of the segment; `again` are heads that stand a second time */
  readonly rows: readonly { readonly row: SetRow; readonly y: number; readonly again: boolean }[]
  readonly rules: readonly TableRule[]
  /** begins with the table's first row */
  readonly opens: boolean
}

/** Where the rows of a table stand. */
export interface PlacedRows {
  readonly segments: readonly Segment[]
  /** the first row that has no place */
  readonly row: number
  /** the slot after the last that it takes, and all that it takes */
  readonly end: number
  readonly taken: readonly number[]
  /** some rows stand more lonely than the house allows */
  readonly forced: boolean
  /** slots that the rows without a place would take on so wide a leg */
  slotsOver(measure: number): number
  /** slots of the heads and so many rows */
  least(measure: number, rows: number): number
}

export interface TableManner {
  rowsAt(width: number): readonly SetRow[]
  /** of the grid, points */
  readonly baseline: number
  /** rows that are heads */
  readonly heads: number
  /** row with which it begins here */
  readonly first: number
  readonly again: boolean
  /** rows that stand together at least */
  readonly together: number
  /** of rules, least and most: shares of the leading */
  readonly air: readonly [number, number]
  /** weight of its rules */
  readonly rule: number
}

const EASE = 1e-6

/** Rows from a slot on, leg after leg; heads stand again where they are to. What finds no room for as many rows as must stand together leaves a leg empty. */
export function placeRows(all: readonly CopyRow[], manner: TableManner, slots: readonly Slot[], start: number): PlacedRows {
  const { heads, first, again } = manner
  const segments: Segment[] = []
  let row = first
  let t = start
  let forced = false
  let end = start
  const own: number[] = []
  while (row < all.length && t < slots.length) {
    const lines = stretchFrom(slots, t)
    const opens = segments.length === 0
    const newLeg = opens || slots[t]!.leg !== segments.at(-1)!.slot.leg
    const repeats = (opens && first > 0 ? again : !opens && newLeg && again) ? heads : 0
    const from = Math.max(row, opens && first === 0 ? 0 : heads)
    const taken = fill(all, manner, lines, from, repeats, newLeg && isTop(slots, t))
    if (taken) {
      forced ||= taken.forced
      segments.push({ ...taken.segment, opens: row === 0 })
      row = taken.to
      end = row < all.length ? lines.end : taken.end
      for (let k = t; k < end; k++) own.push(k)
    }
    t = lines.end
  }
  return {
    segments,
    row,
    end,
    taken: own,
    forced,
    slotsOver: (measure) => (row >= all.length ? 0 : slotsOf(manner, rowsFrom(manner, measure, row, first > 0 && row === first && again ? heads : 0))),
    least: (measure, rows) => slotsOf(manner, rowsFrom(manner, measure, row, 0).slice(0, Math.max(0, heads - row) + rows)),
  }
}

function isTop(slots: readonly Slot[], t: number): boolean {
  return t === 0 || slots[t - 1]!.leg !== slots[t]!.leg
}

/** Lines one under the other in one leg, the widest slot of each; `end` is the slot after them. */
interface Stretch {
  readonly slots: readonly Slot[]
  /** of each, the slot after its line */
  readonly ends: readonly number[]
  readonly end: number
}

function stretchFrom(slots: readonly Slot[], start: number): Stretch {
  const own: Slot[] = []
  const ends: number[] = []
  let t = start
  for (; t < slots.length; t++) {
    const slot = slots[t]!
    const before = own.at(-1)
    if (!before) own.push(slot)
    else if (slot.leg !== before.leg || slot.line > before.line + 1) break
    else if (slot.line > before.line) own.push(slot)
    else if (slot.width > before.width) own[own.length - 1] = slot
    ends[own.length - 1] = t + 1
  }
  return { slots: own, ends, end: t }
}

interface Filled {
  readonly segment: Omit<Segment, 'opens'>
  readonly to: number
  readonly end: number
  readonly forced: boolean
}

/** As many rows as go on a stretch and may stand there. The width is what all the lines have that they take. */
function fill(all: readonly CopyRow[], manner: TableManner, { slots, ends }: Stretch, from: number, repeats: number, top: boolean): Filled | undefined {
  let count = 1
  for (;;) {
    const [left, right] = common(slots.slice(0, count))
    if (right - left < slots[0]!.width / 2) {
      // what stands in the way leaves less than half
      if (count <= 1) return undefined
      return fill(all, manner, { slots: slots.slice(0, count - 1), ends: ends.slice(0, count - 1), end: ends[count - 2]! }, from, repeats, top)
    }
    const rows = rowsFrom(manner, right - left, from, repeats)
    const fits = fitting(manner, rows, slots.length)
    const most = from + fits - (repeats > 0 ? repeats : 0)
    const forced = (): number => {
      for (let to = most; to > Math.max(from, manner.heads); to--) if (all[to - 1]!.kind !== 'group' && all[to]?.kind !== 'source') return to
      return Math.max(from, most) > Math.max(from, manner.heads) ? most : from
    }
    let to = most
    while (to > from && !mayPart(all, manner, Math.max(from, manner.heads), to)) to--
    const lonely = to <= Math.max(from, manner.heads)
    if (lonely) to = top ? forced() : from
    if (to <= from) return undefined
    const here = rows.slice(0, to - from + repeats)
    const needs = slotsOf(manner, here)
    if (needs > count) {
      count = Math.max(needs, count + 1)
      if (count > slots.length) count = slots.length
      const [l, r] = common(slots.slice(0, count))
      if (l !== left || r !== right) continue
    }
    const whole = to === all.length && repeats === 0 && from === 0
    const { at, rules } = stacked(manner, here, whole ? needs : 0, right - left)
    return {
      segment: { slot: slots[0]!, x: left, width: right - left, rows: here.map((row, i) => ({ row, y: at[i]!, again: i < repeats })), rules },
      to,
      end: ends[needs - 1]!,
      forced: lonely,
    }
  }
}

function common(slots: readonly Slot[]): readonly [number, number] {
  return [Math.max(...slots.map(({ x }) => x)), Math.min(...slots.map(({ x, width }) => x + width))]
}

function rowsFrom({ rowsAt, heads }: TableManner, width: number, from: number, repeats: number): readonly SetRow[] {
  const rows = rowsAt(width)
  return repeats > 0 ? [...rows.slice(0, heads), ...rows.slice(Math.max(from, heads))] : rows.slice(from)
}

/** Whether rows may be parted before `to`: rows of the body stand together by so many, and a group's head with as many rows of its group; a source with the last row. */
function mayPart(all: readonly CopyRow[], { together }: TableManner, from: number, to: number): boolean {
  if (to === all.length) return true
  const isBody = ({ kind }: CopyRow): boolean => kind === 'row' || kind === 'group'
  if (all.slice(from, to).filter(isBody).length < together || all.slice(to).filter(isBody).length < together) return false
  for (let k = 1; k <= together && to - k >= from; k++) if (all[to - k]!.kind === 'group') return all[to]!.kind === 'group' && k > 1
  return true
}

/** How many of some rows go on so many lines of the grid. */
function fitting(manner: TableManner, rows: readonly SetRow[], lines: number): number {
  let low = 0
  let high = Math.min(rows.length, 2 * lines)
  while (high < rows.length && slotsOf(manner, rows.slice(0, high)) <= lines) high = Math.min(rows.length, 2 * high)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (slotsOf(manner, rows.slice(0, middle)) <= lines) low = middle
    else high = middle - 1
  }
  return low
}

function slotsOf(manner: TableManner, rows: readonly SetRow[]): number {
  return rows.length === 0 ? 0 : Math.ceil(depthOf(manner, rows, manner.air[0]) / manner.baseline - EASE) + 1
}

function depthOf(manner: TableManner, rows: readonly SetRow[], air: number): number {
  return stack(manner, rows, air, 0).depth
}

/** Rows with the air of their rules as large as it may be on so many lines. */
function stacked(manner: TableManner, rows: readonly SetRow[], lines: number, width: number): { at: readonly number[]; rules: readonly TableRule[] } {
  const [least, most] = manner.air
  const room = (lines - 1) * manner.baseline + EASE
  if (lines === 0) return stack(manner, rows, least, width)
  let [low, high] = [least, most]
  if (depthOf(manner, rows, most) <= room) low = most
  else
    for (let k = 0; k < HALVINGS; k++) {
      const middle = (low + high) / 2
      if (depthOf(manner, rows, middle) <= room) low = middle
      else high = middle
    }
  return stack(manner, rows, low, width)
}

const HALVINGS = 12

/** Rows one under the other with their rules, each in the middle between the ink over it and the ink under it; `depth` is that of the last baseline or rule. */
function stack({ rule }: TableManner, rows: readonly SetRow[], air: number, width: number): { at: number[]; rules: TableRule[]; depth: number } {
  const at: number[] = []
  const rules: TableRule[] = []
  let depth = 0
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before) {
      const foot = at[i - 1]! + before.depth
      const ink = before.under + row.over
      const ruled = ruledBetween(before, row, rule)
      const step = Math.max(row.leading, ruled ? ink + 2 * air * row.leading + rule : ink)
      at.push(foot + step)
      const y = foot + before.under + (step - ink) / 2
      if (ruled === 'whole') rules.push({ from: 0, to: width, y })
      else if (ruled === 'parts') for (const [from, to] of before.ruled) rules.push({ from, to, y })
    } else at.push(0)
    depth = at[i]! + row.depth
  })
  const last = rows.at(-1)
  if (last && last.kind !== 'source' && last.kind !== 'head' && last.kind !== 'columnGroups' && rule > 0) {
    const y = depth + last.under + air * last.leading + rule / 2
    rules.push({ from: 0, to: width, y })
    depth = y + rule / 2
  }
  return { at, rules, depth }
}

function ruledBetween(before: SetRow, row: SetRow, rule: number): 'whole' | 'parts' | undefined {
  if (rule <= 0) return undefined
  if (before.kind === 'columnGroups' && row.kind === 'head') return before.ruled.length > 0 ? 'parts' : undefined
  const isHead = before.kind === 'head' || before.kind === 'columnGroups'
  return isHead || row.kind === 'group' || row.kind === 'source' ? 'whole' : undefined
}
