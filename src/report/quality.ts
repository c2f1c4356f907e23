import type { PlacedLine } from '../flow/element.js'
import type { LineQuality } from './report.js'

/** Looser and tighter than these, a line is counted: word space over natural. */
const LOOSE = 1.5
const VERY_LOOSE = 2
const TIGHT = 0.75
const EPSILON = 1e-9

/** How evenly some lines of justified text are set. `lines` are in reading order, leg by leg. */
export function lineQuality(lines: readonly PlacedLine[], widows = 0): LineQuality {
  const justified = lines.filter((l) => l.line.justified)
  const ratios = justified.map((l) => l.line.wordSpace)
  const mean = average(ratios)
  const tracking = justified.map((l) => l.line.tracking)
  const scale = justified.map((l) => l.line.scale)
  return {
    lines: lines.length,
    justified: justified.length,
    mean,
    variation: mean > 0 ? Math.sqrt(average(ratios.map((r) => (r - mean) ** 2))) / mean : 0,
    over15: share(ratios, (r) => r > LOOSE + EPSILON),
    over2: share(ratios, (r) => r > VERY_LOOSE + EPSILON),
    under075: share(ratios, (r) => r < TIGHT - EPSILON),
    loosest: ratios.reduce(most, 0),
    tightest: ratios.length > 0 ? ratios.reduce(least) : 0,
    hyphens: lines.filter((l) => l.line.hyphen).length,
    longestLadder: longestLadder(lines),
    tracking: { least: tracking.reduce(least, 0), most: tracking.reduce(most, 0), meanAbsolute: average(tracking.map(Math.abs)) },
    scale: { least: scale.reduce(least, 1), most: scale.reduce(most, 1), meanAbsolute: average(scale.map((s) => Math.abs(s - 1))) },
    widows,
    footHyphens: lines.filter((l) => l.line.hyphen && l.grid?.foot === true).length,
  }
}

function longestLadder(lines: readonly PlacedLine[]): number {
  let longest = 0
  let run = 0
  let leg = -1
  for (const l of lines) {
    if (l.grid && l.grid.leg !== leg) {
      run = 0
      leg = l.grid.leg
    }
    run = l.line.hyphen ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

// A paper has more lines than a call may have arguments.
function least(a: number, b: number): number {
  return Math.min(a, b)
}

function most(a: number, b: number): number {
  return Math.max(a, b)
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

function share(values: readonly number[], test: (value: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length
}
