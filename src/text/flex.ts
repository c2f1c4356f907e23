import { priceLevels, type BreakLimits } from './breaker.js'

/** A line whose breaks are known, as its letters see it: what is to spare, its word spaces, and what its letters can give at most; points. */
export interface FlexLine {
  readonly spare: number
  readonly spaces: number
  readonly flex: number
  /** ends its paragraph, or at a forced break */
  readonly ends: boolean
}

const STEPS = 16
const LEVELS = 2 * STEPS + 1
const UNEVEN = 10000
/** For a line that goes at no level: as much as can be had of its letters. */
const OVER = 1e15

/**
 * How far the letters of each line give, as a share of their limits: -1 to 1. The lines are those of one paragraph in one leg or
 * more. Neighbours are never more than 1 apart; within that, what the lines cost by COST.md is the least there is, in steps of
 * 1/16. Time grows with the lines.
 */
export function letterFlex(lines: readonly FlexLine[], limits: BreakLimits): number[] {
  const own = new Float64Array(LEVELS)
  let sums = new Float64Array(LEVELS).fill(Infinity)
  sums[STEPS] = 0
  const from: Int8Array[] = []
  for (const { spare, spaces, flex, ends } of lines) {
    priceLevels(own, STEPS, spare, spaces, flex, ends, limits, Infinity)
    if (own.every((price) => price === Infinity)) own[flex > 0 && spare < 0 ? 0 : STEPS] = OVER
    const next = new Float64Array(LEVELS).fill(Infinity)
    const back = new Int8Array(LEVELS)
    for (let l = 0; l < LEVELS; l++) {
      if (own[l] === Infinity) continue
      for (let before = Math.max(0, l - STEPS); before <= Math.min(LEVELS - 1, l + STEPS); before++) {
        const apart = Math.abs(l - before) / STEPS
        const sum = sums[before]! + own[l]! + UNEVEN * Math.max(0, apart - 0.5) * 2
        if (sum < next[l]!) {
          next[l] = sum
          back[l] = before
        }
      }
    }
    from.push(back)
    sums = next
  }
  let level = sums.indexOf(Math.min(...sums))
  const out = new Array<number>(lines.length).fill(0)
  for (let k = lines.length - 1; k >= 0; k--) {
    const { spare, flex } = lines[k]!
    const most = Math.abs(level - STEPS) / STEPS
    out[k] = flex > 0 ? Math.sign(spare) * Math.min(most, Math.abs(spare) / flex) : 0
    level = from[k]![level]!
  }
  return out
}
