import type { BreakLimits } from './breaker.js'
import { priceLevels } from './lineCost.js'

/** What there is to be shared out in a line, points: between it and its measure, in its word spaces, and at most in its letters. */
export interface Slack {
  readonly spare: number
  readonly spaces: number
  readonly flex: number
  /** ends its paragraph, or at a forced break */
  readonly ends: boolean
}

const STEPS = 16
const LEVELS = 2 * STEPS + 1
const NATURAL = STEPS
const ROUNDING = 1e-9
/** For a line that goes at no level at all: its letters give what they can. */
const OVER = 1e15

/**
 * How far the letters of each line of a paragraph give once its breaks are known: shares of the limits of tracking and glyph
 * scale, -1 to 1. Neighbours never lie further apart than the limits say; within that, the lines cost the least by COST.md that
 * they can, told apart in sixteenths where the breaker counts in halves. `above` is what the line over the first one gave: hardly
 * ever anything, because a last line does not give unless it is one word too wide. Time grows with the lines.
 */
export function letterFlex(lines: readonly Slack[], limits: BreakLimits, above = 0): number[] {
  const apart = Math.floor(limits.neighbours * STEPS + ROUNDING)
  const own = new Float64Array(LEVELS)
  const ways: Int8Array[] = []
  let sums = new Float64Array(LEVELS).fill(Infinity)
  sums[NATURAL + Math.sign(above) * Math.ceil(Math.abs(above) * STEPS - ROUNDING)] = 0
  for (const line of lines) {
    priceLevels(own, STEPS, line.spare, line.spaces, line.flex, line.ends, limits, Infinity)
    if (own.every((price) => price === Infinity)) own[line.flex > 0 && !line.ends ? 0 : NATURAL] = OVER
    const next = new Float64Array(LEVELS).fill(Infinity)
    const way = new Int8Array(LEVELS)
    for (let level = 0; level < LEVELS; level++) {
      if (own[level] === Infinity) continue
      const to = Math.min(LEVELS - 1, level + apart)
      for (let before = Math.max(0, level - apart); before <= to; before++) {
        if (sums[before]! + own[level]! >= next[level]!) continue
        next[level] = sums[before]! + own[level]!
        way[level] = before
      }
    }
    ways.push(way)
    sums = next
  }
  const flex = new Array<number>(lines.length).fill(0)
  let level = sums.indexOf(Math.min(...sums))
  for (let k = lines.length - 1; k >= 0; k--) {
    const { spare, flex: most } = lines[k]!
    // a level is the most that the letters may give
    if (level !== NATURAL) flex[k] = Math.sign(level - NATURAL) * Math.min(Math.abs(level - NATURAL) / STEPS, Math.abs(spare) / most)
    level = ways[k]![level]!
  }
  return flex
}
