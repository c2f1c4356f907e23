import type { Setting } from '../text/breaker.js'
import type { Slot } from './slot.js'

/** A paragraph, or lines that are set already, as the legs see it: how many lines it may take, and what must stand together. */
export interface FlowUnit {
  /** empty grid lines before it; dropped at a leg's top */
  readonly airBefore: number
  /** lines that must stand together at its beginning, and at its end */
  readonly keepFirst: number
  readonly keepLast: number
  /** lines of the next unit that must stand in the same leg */
  readonly keepWithNext: number
  /** its first lines may not be parted at all: a drop cap stands beside them */
  readonly solidFirst: number
  /** ways to set it on lines of these widths (the last repeats); `feet` are line numbers at the foot of a leg */
  variants(measures: readonly number[], feet: readonly number[]): ReadonlyMap<number, Setting>
  /** line numbers that end in a hyphen, in a setting */
  hyphenAt(setting: Setting, line: number): boolean
}

/** Where a unit's lines stand: indices of slots; those from `slots.length` on are over. */
export interface Placement {
  readonly setting: Setting
  readonly count: number
  readonly slots: readonly number[]
  readonly measures: readonly number[]
}

/** Lexicographic: text over; then breaches of rules in the order of DESIGN 7; then demerits. */
export interface FlowCost {
  readonly over: number
  readonly breaches: number
  readonly demerits: number
}

export interface Flowed {
  readonly placements: readonly Placement[]
  readonly over: number
  /** slots left after the last line */
  readonly under: number
  /** slots left empty at the foot of a leg for the sake of what must stand together, by leg */
  readonly gaps: ReadonlyMap<number, number>
  readonly cost: FlowCost
}

/** Breaches, each a class of its own: a hundred of one weigh less than one of the next. */
const POOR_VARIANT = 1e2
const KEEP = 1e4
const FOOT_HYPHEN = 1e6
const WIDOW = 1e8
/** Demerits over the cheapest count up to which another count is as good as asked for. */
const FAIR = 90_000
const ORPHAN = 30_000
/** Lines by which a paragraph may come out longer for having no hyphen at a foot. */
const LONGER = 2
/** Slots that may be left at a leg's foot. */
const GAP_MOST = 2

interface State {
  readonly cost: FlowCost
  readonly back: State | undefined
  readonly placement: Placement | undefined
  readonly slot: number
}

/**
 * Puts units on slots, leg after leg: a dynamic programme whose state is the slot at which a unit begins. Each unit comes in
 * several line counts; a leg may be left a line or two short so that no widow stands on the next.
 * `level`: the last leg is to end level with the others too. `endCost` is what each slot left empty costs, at a leg's foot or at the end: breaches on the scale of COST.md.
 */
export function flowLegs(units: readonly FlowUnit[], slots: readonly Slot[], overMeasure: number, endCost: number, level = false): Flowed {
  const ends = legEnds(slots)
  let states = new Map<number, State>([[0, { cost: { over: 0, breaches: 0, demerits: 0 }, back: undefined, placement: undefined, slot: 0 }]])
  units.forEach((unit, i) => {
    const next = new Map<number, State>()
    for (const state of states.values()) {
      for (const start of startsOf(unit, state.slot, slots, ends)) {
        place(unit, units[i - 1], state, start, slots, ends, overMeasure, endCost, next)
      }
    }
    // a cap that no leg can hold whole stands across its end rather than nowhere
    if (next.size === 0)
      for (const state of states.values())
        place({ ...unit, solidFirst: 0 }, units[i - 1], state, { at: state.slot, empty: 0, cramped: true }, slots, ends, overMeasure, endCost, next)
    states = next
  })
  let best: State | undefined
  let bestCost: FlowCost | undefined
  for (const state of states.values()) {
    const left = Math.max(0, slots.length - state.slot)
    const cost = add(state.cost, 0, level ? leaving(left, slots.at(-1), endCost) : left * endCost, 0)
    if (!bestCost || less(cost, bestCost)) {
      best = state
      bestCost = cost
    }
  }
  return readOut(best!, bestCost!, slots)
}

/** For each slot, the index after the last slot of its leg. */
function legEnds(slots: readonly Slot[]): Int32Array {
  const ends = new Int32Array(slots.length)
  for (let t = slots.length - 1; t >= 0; t--) ends[t] = t + 1 < slots.length && slots[t + 1]!.leg === slots[t]!.leg ? ends[t + 1]! : t + 1
  return ends
}

function isLegStart(slots: readonly Slot[], t: number): boolean {
  return t === 0 || t >= slots.length || slots[t]!.leg !== slots[t - 1]!.leg
}

interface Start {
  readonly at: number
  /** slots left empty before it at the foot of a leg */
  readonly empty: number
  /** begins without its air, there being no room for it */
  readonly cramped: boolean
}

/** Slots at which a unit may begin: after its air, or at the top of the next leg. */
function startsOf(unit: FlowUnit, t: number, slots: readonly Slot[], ends: Int32Array): Start[] {
  if (t >= slots.length) return [{ at: t, empty: 0, cramped: false }]
  const end = ends[t]!
  const top = isLegStart(slots, t)
  const aired = top ? t : t + unit.airBefore
  const starts: Start[] = []
  if (aired < end) starts.push({ at: aired, empty: 0, cramped: false })
  // nothing may be over for its air alone
  if (aired >= end || (aired > t && end >= slots.length)) starts.push({ at: t, empty: 0, cramped: true })
  const wants = Math.max(unit.solidFirst, unit.keepFirst - 1) + unit.airBefore
  if ((top && unit.solidFirst === 0) || end > slots.length) return starts
  if (aired >= end ? end < slots.length : end - t <= Math.max(GAP_MOST, wants)) starts.push({ at: end, empty: end - t, cramped: false })
  return starts
}

function place(
  unit: FlowUnit,
  before: FlowUnit | undefined,
  state: State,
  start: Start,
  slots: readonly Slot[],
  ends: Int32Array,
  overMeasure: number,
  endCost: number,
  into: Map<number, State>,
): void {
  const apart = before !== undefined && before.keepWithNext > 0 && start.at > 0 && isLegStart(slots, start.at)
  const base = add(state.cost, 0, leaving(start.empty, slots[state.slot], endCost) + (start.cramped ? KEEP : 0) + (apart ? KEEP : 0), 0)
  for (let gap = 0; gap <= GAP_MOST; gap++) {
    const path = pathFrom(start.at, gap, slots, ends)
    if (!path) return
    const table = settings(unit, path, slots, overMeasure)
    let cheapest = Infinity
    for (const s of table.values()) cheapest = Math.min(cheapest, s.demerits)
    for (const [count, setting] of table) {
      if (gap > 0 && count <= path.firstRoom) continue
      const taken = slotsOf(path, count)
      const judged = judge(unit, before, setting, count, taken, slots)
      if (!judged) continue
      const poor = setting.demerits > cheapest + FAIR || setting.pass > 1
      const cost = add(
        base,
        countOver(taken, slots.length),
        judged.breaches + leaving(gap, slots[start.at], endCost) + (poor ? POOR_VARIANT : 0),
        setting.demerits + judged.demerits,
      )
      const end = (taken.at(-1) ?? start.at - 1) + 1
      const known = into.get(end)
      if (!known || less(cost, known.cost)) into.set(end, { cost, back: state, slot: end, placement: { setting, count, slots: taken, measures: path.measures } })
    }
    // a gap is of use only where the unit would reach over it; a table with the foot known may be a little longer than one without
    if (Math.max(0, ...table.keys()) + LONGER < path.firstRoom) return
  }
}

/** What it costs to leave slots empty at the foot of a slot's leg: one is fair, where feet get more than a line apart it is not. */
function leaving(empty: number, slot: Slot | undefined, endCost: number): number {
  if (empty === 0) return 0
  const apart = empty + (slot?.raised === true ? 1 : 0)
  return apart > 1 ? 2 * apart * endCost : endCost
}

interface Path {
  readonly start: number
  /** lines that go into the first leg, and how many slots are left there */
  readonly firstRoom: number
  readonly gap: number
  measures: number[]
  feet: number[]
}

/** The run of slots from a start on, with a gap at the foot of its first leg. Widths are read as far as they differ. */
function pathFrom(start: number, gap: number, slots: readonly Slot[], ends: Int32Array): Path | undefined {
  if (start >= slots.length) return gap > 0 ? undefined : { start, firstRoom: Infinity, gap, measures: [], feet: [] }
  const end = ends[start]!
  const firstRoom = end - start - gap
  // text that is over may not be so for a gap
  if (gap > 0 && (firstRoom < 1 || end >= slots.length)) return undefined
  return { start, firstRoom, gap, measures: [], feet: [] }
}

function slotAt(path: Path, k: number): number {
  return k < path.firstRoom ? path.start + k : path.start + k + path.gap
}

function slotsOf(path: Path, count: number): number[] {
  const out: number[] = []
  for (let k = 0; k < count; k++) out.push(slotAt(path, k))
  return out
}

/** The unit's table on the path: first without feet; where lines cross a leg's end, again with the foot known. */
function settings(unit: FlowUnit, path: Path, slots: readonly Slot[], overMeasure: number): ReadonlyMap<number, Setting> {
  const measures = measuresOf(path, slots, overMeasure, 8)
  const plain = unit.variants(measures, [])
  const most = Math.max(0, ...plain.keys())
  path.measures = measures
  if (most <= path.firstRoom && uniformUpTo(path, slots, overMeasure, measures, most)) return plain
  const longer = measuresOf(path, slots, overMeasure, most + 4)
  const feet: number[] = []
  for (let k = 0; k < most + 2; k++) {
    const t = slotAt(path, k)
    const u = slotAt(path, k + 1)
    if (t < slots.length && (u >= slots.length || slots[u]!.leg !== slots[t]!.leg)) feet.push(k)
  }
  path.measures = longer
  path.feet = feet
  return unit.variants(longer, feet)
}

function uniformUpTo(path: Path, slots: readonly Slot[], overMeasure: number, measures: readonly number[], count: number): boolean {
  for (let k = 0; k < count; k++) if (widthAt(path, k, slots, overMeasure) !== measures[Math.min(k, measures.length - 1)]!) return false
  return true
}

function widthAt(path: Path, k: number, slots: readonly Slot[], overMeasure: number): number {
  return slots[slotAt(path, k)]?.width ?? overMeasure
}

/** Widths of the path's first lines, without a tail of equal ones. */
function measuresOf(path: Path, slots: readonly Slot[], overMeasure: number, lines: number): number[] {
  const out: number[] = []
  for (let k = 0; k < lines; k++) out.push(widthAt(path, k, slots, overMeasure))
  while (out.length > 1 && out.at(-1) === out.at(-2)) out.pop()
  return out
}

/** Breaches of a setting where it crosses from leg to leg; undefined where it may not stand so at all. */
function judge(
  unit: FlowUnit,
  before: FlowUnit | undefined,
  setting: Setting,
  count: number,
  taken: readonly number[],
  slots: readonly Slot[],
): { breaches: number; demerits: number } | undefined {
  let breaches = 0
  let demerits = 0
  let first = true
  for (let k = 1; k < count; k++) {
    const a = taken[k - 1]!
    const b = taken[k]!
    if (a >= slots.length || (b < slots.length && slots[b]!.leg === slots[a]!.leg)) continue
    if (k < unit.solidFirst && b < slots.length) return undefined
    if (unit.hyphenAt(setting, k - 1)) breaches += FOOT_HYPHEN
    if (b < slots.length && count - k < Math.min(unit.keepLast, count)) breaches += count - k === 1 ? WIDOW : KEEP
    if (first) {
      if (k < Math.min(unit.keepFirst, count)) k === 1 && unit.keepFirst <= 2 ? (demerits += ORPHAN) : (breaches += KEEP)
      if (before && before.keepWithNext > k && taken[0]! > 0 && !isLegStart(slots, taken[0]!)) breaches += KEEP
      first = false
    }
  }
  return { breaches, demerits }
}

function countOver(taken: readonly number[], total: number): number {
  let over = 0
  for (const t of taken) if (t >= total) over++
  return over
}

function readOut(last: State, cost: FlowCost, slots: readonly Slot[]): Flowed {
  const placements: Placement[] = []
  for (let s: State | undefined = last; s?.placement; s = s.back) placements.push(s.placement)
  placements.reverse()
  const used = new Set<number>()
  let over = 0
  for (const p of placements) for (const t of p.slots) t < slots.length ? used.add(t) : over++
  return { placements, over, under: Math.max(0, slots.length - last.slot), gaps: gapsOf(slots, used, last.slot), cost }
}

/** Empty slots at the foot of each leg that text has passed. */
function gapsOf(slots: readonly Slot[], used: ReadonlySet<number>, end: number): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>()
  for (let t = Math.min(end, slots.length) - 1, counting = -1; t >= 0; t--) {
    const { leg } = slots[t]!
    const foot = t + 1 >= slots.length || slots[t + 1]!.leg !== leg
    if (foot) counting = leg
    if (used.has(t)) counting = -1
    else if (counting === leg) gaps.set(leg, (gaps.get(leg) ?? 0) + 1)
  }
  return gaps
}

function add(cost: FlowCost, over: number, breaches: number, demerits: number): FlowCost {
  return { over: cost.over + over, breaches: cost.breaches + breaches, demerits: cost.demerits + demerits }
}

/** True where a is the better. */
export function less(a: FlowCost, b: FlowCost): boolean {
  if (a.over !== b.over) return a.over < b.over
  if (a.breaches !== b.breaches) return a.breaches < b.breaches
  return a.demerits < b.demerits
}
