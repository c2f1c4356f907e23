import type { Setting } from '../text/breaker.js'
import type { Slot } from './slot.js'

/** Where a story jumps: before a unit, or in it. */
export interface Cut {
  /** the first unit of which something is left */
  readonly unit: number
  /** words of it that are left; undefined where all of it is */
  readonly words: number | undefined
  /** rules that gave way there */
  readonly breaks: readonly CutRule[]
}

/** Rules of where a story jumps, the first to give way first. */
export type CutRule = 'sentence' | 'paragraph' | 'full' | 'lines'

/** Where a unit's lines stand: indices of slots; those from `slots.length` on are over. */
export interface Placement {
  readonly setting: Setting
  readonly count: number
  readonly slots: readonly number[]
  /** what the letters of the line over it gave when it was first set, where it is to stand as it did */
  readonly above?: number
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
  /** where the text goes on elsewhere: what is placed ends there */
  readonly cut?: Cut
}

/** How the last leg is to end: `full` to its foot, `level` with the others' feet, `free` wherever the text does. */
export type End = 'full' | 'level' | 'free'

export interface FlowWish {
  /** default `full` */
  readonly end?: End
  /** no slot is left at a leg's foot, as where text is over */
  readonly tight?: boolean
  /** no widow, whatever is over for it, but where a unit has no other place */
  readonly strict?: boolean
  /** the text is not to end here but to go on elsewhere, with so many lines of a paragraph at least on either side */
  readonly cut?: number
}

/** What placements leave over, and leave empty; `last` is the slot after the last line. */
export function leftovers(placements: readonly Placement[], slots: readonly Slot[], last: number): Pick<Flowed, 'over' | 'under' | 'gaps'> {
  const used = new Uint8Array(slots.length)
  let over = 0
  for (const placement of placements) for (const t of placement.slots) t < slots.length ? (used[t] = 1) : over++
  return { over, under: Math.max(0, slots.length - last), gaps: gapsOf(slots, used, last) }
}

/** Empty slots at the foot of each leg that text has passed. */
export function gapsOf(slots: readonly Slot[], used: Uint8Array, end: number): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>()
  for (let t = Math.min(end, slots.length) - 1, counting = -1; t >= 0; t--) {
    const { leg } = slots[t]!
    const foot = t + 1 >= slots.length || slots[t + 1]!.leg !== leg
    if (foot) counting = leg
    if (used[t] === 1) counting = -1
    else if (counting === leg) gaps.set(leg, (gaps.get(leg) ?? 0) + 1)
  }
  return gaps
}

/** True where a is the better. */
export function less(a: FlowCost, b: FlowCost): boolean {
  return isLess(a.over, a.breaches, a.demerits, b.over, b.breaches, b.demerits)
}

export function isLess(over: number, breaches: number, demerits: number, otherOver: number, otherBreaches: number, otherDemerits: number): boolean {
  if (over !== otherOver) return over < otherOver
  if (breaches !== otherBreaches) return breaches < otherBreaches
  return demerits < otherDemerits
}
