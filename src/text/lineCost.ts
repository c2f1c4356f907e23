import type { BreakLimits } from './breaker.js'

const LINE = 100
const STRETCHED = 10_000
const SHRUNK = 15_000
const LETTERS = 7_000
const LOOSE = 150_000
const GAPING = 200_000
const ROUNDING = 1e-9

/**
 * Demerits of a line by level of letter flex, into `own`: from -1 over 0 to 1, in `steps` to a whole. Those of levels that it does
 * not offer, or at which it is not feasible, are infinite. COST.md, "A line". Lengths are points: what there is between the line
 * and its measure, its word spaces, and what its letters give at most; `ends` where it ends its paragraph, or at a forced break.
 */
export function priceLevels(own: Float64Array, steps: number, spare: number, spaces: number, flex: number, ends: boolean, limits: BreakLimits, tolerance: number): void {
  own.fill(Infinity)
  if (spare >= 0) {
    if (ends) {
      own[steps] = LINE
      return
    }
    const room = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)
    if (spare - flex > tolerance * room) return
    const most = flex > 0 ? steps : 0
    for (let step = 0; step <= most; step++) {
      const given = (step / steps) * flex
      const f = given < spare ? step / steps : spare / flex
      const q = given < spare ? (spare - given) / room : 0
      own[steps + step] = LINE + STRETCHED * q * q * q + (step > 0 ? LETTERS * f * f * f : 0) + (q > 1 ? LOOSE : 0) + (q > 2 ? GAPING : 0)
      if (given >= spare) return
    }
    return
  }
  const room = limits.spaceShrink * spaces
  const most = (ends && spaces > 0) || flex <= 0 ? 0 : steps
  for (let step = 0; step <= most; step++) {
    const given = (step / steps) * flex
    const f = given < -spare ? step / steps : -spare / flex
    const q = given < -spare ? (-spare - given) / room : 0
    if (q <= 1 + ROUNDING) own[steps - step] = LINE + SHRUNK * q * q * q + (step > 0 ? LETTERS * f * f * f : 0)
    if (given >= -spare) return
  }
}
