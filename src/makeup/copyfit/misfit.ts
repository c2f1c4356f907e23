import type { Measured } from '../../flow/measureStory.js'
import type { Misfit } from './fitOutcome.js'

/** How far a measured story is off; slots left at a leg's foot for what must stand together are under too. */
export function misfitOf({ over, under, slots, flowed, inner, legs: read }: Measured): Misfit {
  if (over > 0) return { lines: over, legs: Array.from({ length: inner.columns }, (_, leg) => Math.floor(over / inner.columns) + (leg < over % inner.columns ? 1 : 0)) }
  const legs = new Array<number>(read.length).fill(0)
  for (const [leg, lines] of flowed.gaps) legs[leg]! -= lines
  for (let t = slots.length - under; t < slots.length; t++) legs[slots[t]!.leg]! -= 1
  return { lines: legs.reduce((sum, lines) => sum + lines, 0), legs }
}

/** Breaches from which a widow is among them (test/flow/COST.md). */
const WIDOW = 1e8

export function hasWidow({ cost }: Measured): boolean {
  return cost.breaches >= WIDOW
}
