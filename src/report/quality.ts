import type { PlacedLine } from '../flow/element.js'
import type { LineQuality } from './report.js'

/** Looser and tighter than these, a line is counted: word space over natural. */
const LOOSE = 1.5
const VERY_LOOSE = 2
const TIGHT = 0.75
const EPSILON = 1e-9

/** Counts and sums over some lines; those of several modules join to those of a page. */
export interface LineTally {
  readonly lines: number
  readonly justified: number
  /** of word spaces over natural, of justified lines: sum, and sum of squares */
  readonly ratios: number
  readonly squares: number
  readonly over15: number
  readonly over2: number
  readonly under075: number
  readonly loosest: number
  readonly tightest: number
  readonly hyphens: number
  readonly longestLadder: number
  readonly tracking: Spread
  readonly scale: Spread
  readonly widows: number
  readonly footHyphens: number
}

interface Spread {
  readonly least: number
  readonly most: number
  /** sum of what it is off the natural, up or down */
  readonly off: number
}

/** Of lines in reading order, leg by leg. */
export function tallyLines(lines: readonly PlacedLine[], widows = 0): LineTally {
  const justified = lines.filter((l) => l.line.justified)
  const ratios = justified.map((l) => l.line.wordSpace)
  return {
    lines: lines.length,
    justified: justified.length,
    ratios: sum(ratios),
    squares: sum(ratios.map((r) => r * r)),
    over15: count(ratios, (r) => r > LOOSE + EPSILON),
    over2: count(ratios, (r) => r > VERY_LOOSE + EPSILON),
    under075: count(ratios, (r) => r < TIGHT - EPSILON),
    loosest: ratios.reduce(most, 0),
    tightest: ratios.length > 0 ? ratios.reduce(least) : 0,
    hyphens: lines.filter((l) => l.line.hyphen).length,
    longestLadder: longestLadder(lines),
    tracking: spread(
      justified.map((l) => l.line.tracking),
      0,
    ),
    scale: spread(
      justified.map((l) => l.line.scale),
      1,
    ),
    widows,
    footHyphens: lines.filter((l) => l.line.hyphen && l.grid?.foot === true).length,
  }
}

const NONE: LineTally = tallyLines([])

/** Of the lines of several modules together. */
export function joinTallies(tallies: readonly LineTally[]): LineTally {
  return tallies.reduce(
    (a, b) => ({
      lines: a.lines + b.lines,
      justified: a.justified + b.justified,
      ratios: a.ratios + b.ratios,
      squares: a.squares + b.squares,
      over15: a.over15 + b.over15,
      over2: a.over2 + b.over2,
      under075: a.under075 + b.under075,
      loosest: most(a.loosest, b.loosest),
      tightest: a.justified === 0 ? b.tightest : b.justified === 0 ? a.tightest : least(a.tightest, b.tightest),
      hyphens: a.hyphens + b.hyphens,
      longestLadder: most(a.longestLadder, b.longestLadder),
      tracking: joinSpreads(a.tracking, b.tracking),
      scale: joinSpreads(a.scale, b.scale),
      widows: a.widows + b.widows,
      footHyphens: a.footHyphens + b.footHyphens,
    }),
    NONE,
  )
}

/** How evenly they are set. */
export function qualityOf(tally: LineTally): LineQuality {
  const { justified, ratios, squares, lines, loosest, tightest, hyphens, longestLadder: ladder, widows, footHyphens } = tally
  const share = (of: number): number => (justified === 0 ? 0 : of / justified)
  const mean = share(ratios)
  const { tracking, scale } = tally
  return {
    lines,
    justified,
    mean,
    variation: mean > 0 ? Math.sqrt(Math.max(0, share(squares) - mean * mean)) / mean : 0,
    over15: share(tally.over15),
    over2: share(tally.over2),
    under075: share(tally.under075),
    loosest,
    tightest,
    hyphens,
    longestLadder: ladder,
    tracking: { least: tracking.least, most: tracking.most, meanAbsolute: share(tracking.off) },
    scale: { least: scale.least, most: scale.most, meanAbsolute: share(scale.off) },
    widows,
    footHyphens,
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

function spread(values: readonly number[], natural: number): Spread {
  return { least: values.reduce(least, natural), most: values.reduce(most, natural), off: sum(values.map((value) => Math.abs(value - natural))) }
}

function joinSpreads(a: Spread, b: Spread): Spread {
  return { least: least(a.least, b.least), most: most(a.most, b.most), off: a.off + b.off }
}

// A paper has more lines than a call may have arguments.
function least(a: number, b: number): number {
  return Math.min(a, b)
}

function most(a: number, b: number): number {
  return Math.max(a, b)
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

function count(values: readonly number[], test: (value: number) => boolean): number {
  return values.filter(test).length
}
