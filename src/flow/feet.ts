import type { Claim } from './claims.js'
import type { Placement } from './flowed.js'
import type { Slot } from './slot.js'

/** Last line of each column that has text; 0 for a column without. */
export function textFeet(columns: number, slots: readonly Slot[], placements: readonly Placement[]): number[] {
  return lastLines(columns, slots, placements, (slot) => slot.column)
}

/** The same of each leg. */
export function legFeet(legs: number, slots: readonly Slot[], placements: readonly Placement[]): number[] {
  return lastLines(legs, slots, placements, (slot) => slot.leg)
}

function lastLines(count: number, slots: readonly Slot[], placements: readonly Placement[], of: (slot: Slot) => number): number[] {
  const feet = Array.from({ length: count }, () => 0)
  for (const placement of placements)
    for (const t of placement.slots) {
      const slot = slots[t]
      if (slot) feet[of(slot)] = Math.max(feet[of(slot)]!, slot.line)
    }
  return feet
}

/** The same feet with quotes, which end a leg as text does. */
export function withQuotes(feet: readonly number[], claims: readonly Claim[]): number[] {
  return deepened(feet, claims, (c) => !c.spans)
}

/**
 * The same feet with quotes, and with figures at the foot, which square off the legs that they cover; over what stands up from below as if
 * the leg went on: level is what ends level with its steps.
 */
export function squared(feet: readonly number[], claims: readonly Claim[]): number[] {
  const out = deepened(feet, claims, (c) => (c.foot === true && c.step !== true) || !c.spans)
  for (const c of claims) if (c.step === true) for (let leg = c.legs[0]; leg <= c.legs[1]; leg++) if (out[leg]! > 0) out[leg]! += c.to - c.from + 1
  return out
}

function deepened(feet: readonly number[], claims: readonly Claim[], counts: (claim: Claim) => boolean): number[] {
  const out = [...feet]
  for (const c of claims) if (counts(c)) for (let leg = c.legs[0]; leg <= c.legs[1]; leg++) out[leg] = Math.max(out[leg]!, c.to)
  return out
}
