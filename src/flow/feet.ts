import type { Claim } from './claims.js'
import type { Placement } from './legs.js'
import type { Slot } from './slot.js'

/** Last line of each leg that has text; 0 for a leg without. */
export function textFeet(legs: number, slots: readonly Slot[], placements: readonly Placement[]): number[] {
  const feet = Array.from({ length: legs }, () => 0)
  for (const placement of placements)
    for (const t of placement.slots) {
      const slot = slots[t]
      if (slot) feet[slot.leg] = Math.max(feet[slot.leg]!, slot.line)
    }
  return feet
}

/** The same feet with quotes, which end a leg as text does. */
export function withQuotes(feet: readonly number[], claims: readonly Claim[]): number[] {
  return deepened(feet, claims, (c) => !c.spans)
}

/** The same feet with quotes, and with figures at the foot, which square off the legs that they cover. */
export function squared(feet: readonly number[], claims: readonly Claim[]): number[] {
  return deepened(feet, claims, (c) => c.foot === true || !c.spans)
}

function deepened(feet: readonly number[], claims: readonly Claim[], counts: (claim: Claim) => boolean): number[] {
  const out = [...feet]
  for (const c of claims) if (counts(c)) for (let leg = c.legs[0]; leg <= c.legs[1]; leg++) out[leg] = Math.max(out[leg]!, c.to)
  return out
}
