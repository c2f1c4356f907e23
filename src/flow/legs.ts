import type { Setting } from '../text/breaker.js'
import type { FlowUnit } from './flowUnit.js'
import type { Slot } from './slot.js'
import { FlowStates } from './flowStates.js'
import { type Cut, type CutRule, type End, type FlowCost, type Flowed, type FlowWish, gapsOf, isLess, leftovers, type Placement } from './flowed.js'
import { NO_FEET, Track } from './track.js'

/** Breaches, each a class of its own: a hundred of one weigh less than one of the next. */
const POOR_VARIANT = 1e2
const KEEP = 1e4
const FOOT_HYPHEN = 1e6
const WIDOW = 1e8
/** Demerits over the cheapest count up to which another count is as good as asked for. */
const FAIR = 90_000
/** Demerits over which the lines before a jump are bad. */
const BAD = 900_000
const ORPHAN = 30_000
/**
 * What it costs to jump at a sentence's end, in a paragraph far looser or tighter than it would best be, before a paragraph, with too few lines
 * on a side; and each slot left empty where a story jumps.
 */
const CUT_SENTENCE = 250
const CUT_LOOSE = 500
const CUT_PARAGRAPH = 100_000
const CUT_EMPTY = 200_000
const CUT_LINES = 10_000_000
/** Nothing of a story stands before its jump. */
const CUT_ALL = 1e10
/** Lines by which a paragraph may come out longer for having no hyphen at a foot. */
const LONGER = 2
/** Slots that may be left at a leg's foot. */
const GAP_MOST = 2
/** Lines for which widths are asked at first, and lines more than the longest setting for which they are asked where they differ. */
const WINDOW = 8
const BEYOND = 4
/** Slots round the cheapest state within which others are gone on from: more than any story of a page needs, and what keeps a book from costing the square of its length. */
const REACH = 100

/**
 * Puts units on slots, leg after leg: a dynamic programme whose state is the slot at which a unit begins. Each unit comes in
 * several line counts; a leg may be left a line or two short so that no widow stands on the next.
 * `endCost` is what each slot left empty costs, at a leg's foot or at the end: breaches on the scale of COST.md. Where the text is to go on
 * elsewhere, it is cut where that costs the least, and what comes after is not placed.
 */
export function flowLegs(units: readonly FlowUnit[], slots: readonly Slot[], overMeasure: number, endCost: number, wish: FlowWish = {}): Flowed {
  const programme = new Programme(units, new Track(slots, overMeasure), wish.cut === undefined ? endCost : CUT_EMPTY, wish)
  for (let i = 0; i < units.length && programme.goesOn; i++) programme.step(i)
  return wish.cut === undefined ? programme.finish(wish.end ?? 'full') : programme.finishCut()
}

/** The cheapest end found of a part that goes on elsewhere. */
interface FoundCut {
  readonly breaches: number
  readonly demerits: number
  /** the state before the unit that is cut */
  readonly state: number
  readonly cut: Cut
  /** the lines of it that stand here */
  readonly placement: Placement | undefined
}

/** Goes from state to state, unit by unit. */
class Programme {
  readonly #units: readonly FlowUnit[]
  readonly #track: Track
  readonly #endCost: number
  readonly #gapMost: number
  #strict: boolean
  readonly #states = new FlowStates()
  readonly #cutLines: number | undefined
  /** the unit in hand */
  #index = 0
  #cut: FoundCut | undefined
  /** demerits and breaches of the setting judged last */
  #judgedBreaches = 0
  #judgedDemerits = 0

  constructor(units: readonly FlowUnit[], track: Track, endCost: number, { tight = false, strict = false, cut }: FlowWish) {
    this.#units = units
    this.#track = track
    this.#endCost = endCost
    this.#gapMost = tight ? 0 : GAP_MOST
    this.#strict = strict
    this.#cutLines = cut
  }

  /** Whether some state is left to go on from. */
  get goesOn(): boolean {
    return this.#states.from < this.#states.to
  }

  /** Places the next unit after each state of the one before it. */
  step(index: number): void {
    const unit = this.#units[index]!
    const before = this.#units[index - 1]
    this.#index = index
    const states = this.#states
    const { from, to } = states
    states.next()
    const middle = states.slot[states.cheapest(from, to)]!
    const within = (state: number): boolean => Math.abs(this.#states.slot[state]! - middle) <= REACH
    if (this.#cutLines !== undefined) for (let state = from; state < to; state++) this.#cutBefore(index, before, state)
    for (let state = from; state < to; state++) if (within(state)) this.#starts(unit, before, state)
    if (states.to > to || (this.#cut?.state ?? 0) > 0 || this.#cut?.placement !== undefined) return
    // a cap that no leg can hold whole stands across its end rather than nowhere, and what has no other place leaves a widow
    const strict = this.#strict
    this.#strict = false
    for (let state = from; state < to; state++) if (within(state)) this.#place(unit, before, 0, state, this.#states.slot[state]!, 0, true)
    this.#strict = strict
  }

  /** Slots at which a unit may begin: after its air, or at the top of the next leg. */
  #starts(unit: FlowUnit, before: FlowUnit | undefined, state: number): void {
    const track = this.#track
    const { solidFirst, airBefore } = unit
    const t = this.#states.slot[state]!
    if (t >= track.length) return this.#place(unit, before, solidFirst, state, t, 0, false)
    const end = track.end(t)
    const top = track.isTop(t)
    const aired = top ? t : t + airBefore
    if (aired < end) this.#place(unit, before, solidFirst, state, aired, 0, false)
    // nothing may be over for its air alone
    if (aired >= end || (aired > t && end >= track.length)) this.#place(unit, before, solidFirst, state, t, 0, true)
    if ((top || this.#gapMost === 0) && solidFirst === 0) return
    const wants = unit.onSlots ? Infinity : Math.max(solidFirst, unit.keepFirst - 1) + airBefore
    if (aired >= end ? end < track.length : end - t <= Math.max(GAP_MOST, wants)) this.#place(unit, before, solidFirst, state, end, end - t, false)
  }

  /**
   * A unit after a state, from slot `start` on, in all the ways it may be set. `empty`: slots left before it at the foot of a leg.
   * `cramped`: it begins without its air, there being no room for it.
   */
  #place(unit: FlowUnit, before: FlowUnit | undefined, solidFirst: number, state: number, start: number, empty: number, cramped: boolean): void {
    const track = this.#track
    // what would only leave its first leg empty begins in the next
    if (unit.onSlots && this.#gapMost > 0 && start < track.length && track.end(start) < track.length && !track.isTop(start) && !unit.onSlots.begins(track.slots, start)) return
    const apart = before !== undefined && before.keepWithNext > 0 && start > 0 && track.isTop(start)
    const breaches = this.#states.breaches[state]! + (this.#leaving(empty, this.#states.slot[state]!) + (cramped ? KEEP : 0) + (apart ? KEEP : 0))
    for (let gap = 0; gap <= this.#gapMost; gap++) {
      const room = track.room(start, gap)
      // text that is over may not be so for a gap
      if (gap > 0 && (start >= track.length || room < 1 || track.end(start) >= track.length)) return
      const table = this.#settings(unit, start, gap, room)
      if (this.#cutLines !== undefined) this.#cutIn(unit, before, solidFirst, state, start, gap, room, table, breaches + this.#leaving(gap, start))
      let cheapest = Infinity
      for (const { demerits } of table.values()) if (demerits < cheapest) cheapest = demerits
      const left = this.#leaving(gap, start)
      for (const [count, setting] of table) {
        if (gap > 0 && count <= room) continue
        if (!this.#judge(unit, before, solidFirst, setting, count, start, gap, room)) continue
        const poor = setting.demerits > cheapest + FAIR || setting.pass > 1
        const last = count === 0 ? start - 1 : track.slotOf(count - 1, start, gap, room)
        if (this.#cutLines !== undefined && last >= track.length) continue
        this.#states.enter(
          last + 1,
          this.#states.over[state]! + Math.min(count, Math.max(0, last + 1 - track.length)),
          breaches + (this.#judgedBreaches + left + (poor ? POOR_VARIANT : 0)),
          this.#states.demerits[state]! + (setting.demerits + this.#judgedDemerits),
          state,
          start,
          gap,
          count,
          setting,
        )
      }
      if (unit.onSlots) return
      // a gap is of use only where the unit would reach over it; a table with the foot known may be a little longer than one without
      if (longest(table) + LONGER < room) return
    }
  }

  /** The text may go on elsewhere with the whole of a unit, wherever the one before it ends. */
  #cutBefore(index: number, before: FlowUnit | undefined, state: number): void {
    const empty = this.#track.length - this.#states.slot[state]!
    const apart = (before?.keepWithNext ?? 0) > 0
    const breaches = this.#states.breaches[state]! + CUT_PARAGRAPH + empty * CUT_EMPTY + (apart ? KEEP : 0) + (index === 0 ? CUT_ALL : 0)
    const breaks: readonly CutRule[] = empty > 0 ? ['paragraph', 'full'] : ['paragraph']
    this.#enterCut({ breaches, demerits: this.#states.demerits[state]!, state, cut: { unit: index, words: undefined, breaks }, placement: undefined })
  }

  /** Or with the rest of it, where its first lines reach the last slot, or end a little before it. */
  #cutIn(
    unit: FlowUnit,
    before: FlowUnit | undefined,
    solidFirst: number,
    state: number,
    start: number,
    gap: number,
    room: number,
    table: ReadonlyMap<number, Setting>,
    breaches: number,
  ): void {
    if (!unit.openings && !unit.onSlots) return
    const track = this.#track
    const lines = this.#cutLines!
    const most = longest(table)
    let cheapest = Infinity
    for (const { demerits } of table.values()) if (demerits < cheapest) cheapest = demerits
    for (let empty = 0; empty <= GAP_MOST; empty++) {
      const count = track.length - empty - start - (track.end(start) < track.length ? gap : 0)
      if (count < 1 || (gap > 0 && count <= room)) return
      if (count > most || count < solidFirst) continue
      if (this.#cut && breaches + empty * CUT_EMPTY > this.#cut.breaches) return
      const openings = unit.onSlots
        ? unit.onSlots.openings(track.slots.slice(0, start + count), start, track.overMeasure)
        : unit.openings!(track.measures(start, gap, room, count), track.feet(start, gap, room, count), count)
      for (const { setting, words, rest, inSentence } of openings) {
        // a line more, so that what crosses to the next leg is not taken for the paragraph's end
        if (!this.#judge(unit, before, solidFirst, setting, count, start, gap, room, count + unit.keepLast)) continue
        const apart = before !== undefined && before.keepWithNext > count
        const few = Math.min(count, Math.ceil(rest / track.overMeasure)) < lines
        const dear = setting.demerits - cheapest
        const poor = dear > BAD ? CUT_LOOSE : dear > FAIR || setting.pass > 1 ? POOR_VARIANT : 0
        const own = this.#judgedBreaches + (apart ? KEEP : 0) + poor + (inSentence ? 0 : CUT_SENTENCE) + empty * CUT_EMPTY + (few ? CUT_LINES : 0)
        const found = { breaches: breaches + own, demerits: this.#states.demerits[state]! + setting.demerits + this.#judgedDemerits }
        if (!this.#isBetterCut(found.breaches, found.demerits)) continue
        const breaks: CutRule[] = [...(inSentence ? [] : ['sentence' as const]), ...(empty > 0 ? ['full' as const] : []), ...(few ? ['lines' as const] : [])]
        const slots = unit.onSlots?.taken(track.slots, start, count) ?? Array.from({ length: count }, (_, k) => track.slotOf(k, start, gap, room))
        this.#enterCut({ ...found, state, cut: { unit: this.#index, words, breaks }, placement: { setting, count, slots } })
      }
    }
  }

  #isBetterCut(breaches: number, demerits: number): boolean {
    return !this.#cut || isLess(0, breaches, demerits, 0, this.#cut.breaches, this.#cut.demerits)
  }

  #enterCut(found: FoundCut): void {
    if (this.#isBetterCut(found.breaches, found.demerits)) this.#cut = found
  }

  /** What it costs to leave slots empty at the foot of a slot's leg: one is fair, where feet get more than a line apart it is not. */
  #leaving(empty: number, t: number): number {
    if (empty === 0) return 0
    const apart = empty + (this.#track.slots[t]?.raised === true ? 1 : 0)
    return apart > 1 ? 2 * apart * this.#endCost : this.#endCost
  }

  /** The unit's table at a place: first without feet; where lines cross a leg's end, again with the foot known. */
  #settings(unit: FlowUnit, start: number, gap: number, room: number): ReadonlyMap<number, Setting> {
    const track = this.#track
    if (unit.onSlots) {
      const setting = unit.onSlots.setting(track.slots, start, track.overMeasure)
      return new Map([[setting.breaks.length, setting]])
    }
    const measures = track.measures(start, gap, room, WINDOW)
    const plain = unit.variants(measures, NO_FEET)
    const most = longest(plain)
    if (most <= room && this.#goesOnAlike(start, most)) return plain
    return unit.variants(track.measures(start, gap, room, most + BEYOND), track.feet(start, gap, room, most + 2))
  }

  /** Whether lines after those that widths were asked for have the last of these. */
  #goesOnAlike(start: number, lines: number): boolean {
    return lines <= WINDOW || start + lines <= this.#track.alike(start + WINDOW - 1)
  }

  /** Counts the breaches of a setting where it crosses from leg to leg; false where it may not stand so at all. `whole`: lines it would have, were it not cut. */
  #judge(unit: FlowUnit, before: FlowUnit | undefined, solidFirst: number, setting: Setting, count: number, start: number, gap: number, room: number, whole = count): boolean {
    const track = this.#track
    let breaches = 0
    let demerits = 0
    // k is the first line on another leg than the one before it
    for (let k = room; k < count;) {
      const t = start + k + gap
      const over = t >= track.length
      if (k < solidFirst && !over) return false
      if (unit.hyphenAt(setting, k - 1)) breaches += FOOT_HYPHEN
      if (!over && whole - k < Math.min(unit.keepLast, whole)) {
        if (this.#strict && whole - k === 1) return false
        breaches += whole - k === 1 ? WIDOW : KEEP
      }
      if (k === room) {
        if (k < Math.min(unit.keepFirst, count)) {
          if (k === 1 && unit.keepFirst <= 2) demerits += ORPHAN
          else breaches += KEEP
        }
        if (before && before.keepWithNext > k && start > 0 && !track.isTop(start)) breaches += KEEP
      }
      if (over) break
      k += track.end(t) - t
    }
    this.#judgedBreaches = breaches
    this.#judgedDemerits = demerits
    return true
  }

  /** The best of the states after the last unit, and the way there. */
  finish(end: End): Flowed {
    const { slots, length } = this.#track
    let best = -1
    let cost: FlowCost | undefined
    for (let i = this.#states.from; i < this.#states.to; i++) {
      const left = Math.max(0, length - this.#states.slot[i]!)
      const breaches = this.#states.breaches[i]! + (end === 'free' ? 0 : end === 'level' ? this.#leaving(left, length - 1) : left * this.#endCost)
      if (cost && !isLess(this.#states.over[i]!, breaches, this.#states.demerits[i]!, cost.over, cost.breaches, cost.demerits)) continue
      best = i
      cost = { over: this.#states.over[i]!, breaches, demerits: this.#states.demerits[i]! }
    }
    const placements = this.#wayTo(best)
    return { placements, ...leftovers(placements, slots, this.#states.slot[best]!), cost: cost! }
  }

  /** What stands before the cheapest cut. */
  finishCut(): Flowed {
    const { slots, length } = this.#track
    const { breaches, demerits, state, cut, placement } = this.#cut!
    const placements = this.#wayTo(state)
    if (placement) placements.push(placement)
    const used = new Uint8Array(length)
    for (const { slots: taken } of placements) for (const t of taken) used[t] = 1
    const last = (placements.at(-1)?.slots.at(-1) ?? -1) + 1
    return { placements, over: 0, under: length - last, gaps: gapsOf(slots, used, last), cost: { over: 0, breaches, demerits }, cut }
  }

  #wayTo(state: number): Placement[] {
    const placements: Placement[] = []
    for (const [unit, i] of this.#states.wayTo(state).entries()) placements.push(this.#placement(i, unit))
    return placements
  }

  #placement(i: number, unit: number): Placement {
    const start = this.#states.start[i]!
    const gap = this.#states.gap[i]!
    const count = this.#states.count[i]!
    const room = this.#track.room(start, gap)
    const { onSlots } = this.#units[unit]!
    if (onSlots) return { setting: this.#states.setting[i]!, count, slots: onSlots.taken(this.#track.slots, start, count) }
    return { setting: this.#states.setting[i]!, count, slots: Array.from({ length: count }, (_, k) => this.#track.slotOf(k, start, gap, room)) }
  }
}

/** The most lines of a table. */
function longest(table: ReadonlyMap<number, Setting>): number {
  let most = 0
  for (const count of table.keys()) if (count > most) most = count
  return most
}
