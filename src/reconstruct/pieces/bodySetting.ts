import type { LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** One measure that body is set to. Ems. */
export interface BodyMeasure {
  readonly width: number
  /** standard deviation of the natural widths of full lines */
  readonly spread: number
  /** of first lines */
  readonly indent: number
  readonly indentSpread: number
}

/** How the body of a document is set, as far as its lines show; shares are of 1. */
export interface BodySetting {
  /** the most used first */
  readonly measures: readonly BodyMeasure[]
  /** of lines against the measure of the lines about them: shares of it */
  readonly local: Omit<BodyMeasure, 'width'>
  /** of the lines that are a paragraph's first, second, third …, those that are its last; all after that are like the last named */
  readonly endings: readonly number[]
  /** of the lines inside paragraphs, those at whose end a sentence ends by chance */
  readonly stops: number
  /** of the lines inside sentences, those that begin with a capital */
  readonly capitals: number
  /** of the ends of paragraphs, those before an empty line */
  readonly gapAtEnd: number
  /** of the bounds of other pieces, those with an empty line */
  readonly gapAtBound: number
  /** of the lines, those to which the extractor joined the next one when it took a hyphen away between them; 0 where it keeps hyphens */
  readonly joined: number
}

const BIN = 0.2
/** widths that count as one measure, share of it */
const NEAR = 0.07
const MOST_MEASURES = 4
/** a further measure has so many lines, and so large a share of them */
const FEWEST = 8
const LEAST_SHARE = 0.03
/** share of its lines that stand between two of their like: not so the first and last lines of another measure */
const AMID = 0.3
const TOO_NEAR = 0.09
/** lines from which a want of hyphens tells; share of them that may have one: those at the ends of legs are left */
const JOINED_LINES = 30
const JOINED_HYPHENS = 0.03
/** of the lines under a full one that goes on, those that are too wide to be one line, at least; so many too; and how wide that is, in measures */
const JOINED_SHARE = 0.035
const FEWEST_JOINED = 3
const JOINED_WIDTHS = [1.15, 2.1] as const
/** lines that may have become one */
export const MOST_JOINED = 4
/** narrower and wider lines are no body */
const NARROWEST = 3
const WIDEST = 90

/** Learns the setting of the body from all lines, before anything of them is known. */
export function firstSetting(lines: readonly PrintLine[], signs: readonly LineSigns[]): BodySetting {
  const unhyphened = isUnhyphened(signs)
  const measures = measuresOf(lines, signs, unhyphened)
  const joined = unhyphened ? joinedShare(lines, signs, measures[0]!.width) : 0
  const main = measures[0]!
  let gaps = 0
  let bounds = 0
  let gapped = 0
  let inside = 0
  let capitals = 0
  // a line ends between two words of a paragraph: with a sentence as often as a sentence ends between two words of a line
  let stops = 0
  let words = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap) gaps++
    if (measures.some(({ width }) => Math.abs(lines[i]!.width - width) < 0.15 * width)) {
      words += signs[i]!.words - 1
      stops += signs[i]!.sentences
    }
    const before = signs[i - 1]!
    const full = lines[i - 1]!.width > 0.9 * main.width
    if (before.end === 'stop' && !full && signs[i]!.start !== 'lower') {
      bounds++
      if (lines[i]!.gap) gapped++
    } else if (full && !lines[i]!.gap) {
      if (before.end === 'stop') continue
      inside++
      if (signs[i]!.start === 'upper') capitals++
    }
  }
  return {
    measures,
    local: { spread: 0.045, indent: main.indent / main.width, indentSpread: Math.min(0.055, main.indentSpread / main.width) },
    endings: [0.03, 0.1, 0.15, 0.17, 0.16],
    stops: clamp((stops + 3) / (words + 60), 0.02, 0.15),
    capitals: (capitals + 2) / (inside + 16),
    gapAtEnd: clamp((gapped + 1) / (bounds + 2), 0.02, 0.97),
    joined,
    gapAtBound: gaps === 0 ? 0.02 : gaps < 0.01 * lines.length ? 0.3 : 0.9,
  }
}

/** Some extractors take hyphens away at line ends, and the line end with them: narrow columns without a hyphen are a sign of it. */
function isUnhyphened(signs: readonly LineSigns[]): boolean {
  let hyphens = 0
  for (const { end } of signs) if (end === 'hyphen') hyphens++
  return signs.length >= JOINED_LINES && hyphens < JOINED_HYPHENS * signs.length
}

/** Share of the lines of text that became one with the next. */
function joinedShare(lines: readonly PrintLine[], signs: readonly LineSigns[], width: number): number {
  let under = 0
  let joined = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.gap || signs[i - 1]!.end === 'stop' || Math.abs(lines[i - 1]!.width - width) > 0.1 * width) continue
    under++
    const share = lines[i]!.width / width
    if (share > JOINED_WIDTHS[0] && share < JOINED_WIDTHS[1]) joined++
  }
  return joined < FEWEST_JOINED || joined < JOINED_SHARE * under ? 0 : clamp(joined / under, 0.05, 0.2)
}

function measuresOf(lines: readonly PrintLine[], signs: readonly LineSigns[], joined: boolean): BodyMeasure[] {
  const left = lines.map(({ width }) => width >= NARROWEST && width <= WIDEST)
  const measures: BodyMeasure[] = []
  while (measures.length < MOST_MEASURES) {
    const width = commonWidth(lines, left)
    if (width === undefined) break
    const own = near(lines, left, width)
    const together = own.filter((i) => isAmid(lines, left, i, width)).length
    const enough =
      measures.length === 0 ||
      (own.length >= Math.max(FEWEST, LEAST_SHARE * lines.length) &&
        together >= AMID * own.length &&
        measures.every((other) => Math.abs(other.width - width) > TOO_NEAR * other.width))
    if (!enough) {
      // a heap of widths that is no measure is passed over once
      if (own.length < FEWEST) break
      for (const i of own) left[i] = false
      if (own.length < LEAST_SHARE * lines.length) break
      continue
    }
    measures.push(measured(lines, signs, own, width))
    for (const i of own) left[i] = false
    if (joined) for (let n = 2; n <= MOST_JOINED; n++) for (const i of near(lines, left, n * width)) left[i] = false
  }
  return measures.length > 0 ? measures : [{ width: 16, spread: 1, indent: 0, indentSpread: 1 }]
}

/** Where most widths lie together. */
function commonWidth(lines: readonly PrintLine[], left: readonly boolean[]): number | undefined {
  const bins = new Float64Array(Math.ceil(WIDEST / BIN) + 1)
  let any = false
  lines.forEach(({ width, gap }, i) => {
    if (!left[i]) return
    any = true
    // a line with its fellow close under it speaks louder
    const next = lines[i + 1]
    bins[Math.floor(width / BIN)]! += next !== undefined && !next.gap && left[i + 1] === true && Math.abs(next.width - width) < 0.1 * width ? 2 : gap ? 0.5 : 1
  })
  if (!any) return undefined
  let best = 0
  let at: number | undefined
  for (let bin = Math.floor(NARROWEST / BIN); bin < bins.length; bin++) {
    const reach = Math.max(1, Math.round((0.05 * bin * BIN) / BIN))
    let sum = 0
    for (let k = Math.max(0, bin - reach); k <= Math.min(bins.length - 1, bin + reach); k++) sum += bins[k]! * (1 - Math.abs(k - bin) / (reach + 1))
    // of bins as full, as wide ones hold more by their reach
    sum /= Math.sqrt(reach)
    if (sum > best) {
      best = sum
      at = (bin + 0.5) * BIN
    }
  }
  return at
}

function near(lines: readonly PrintLine[], left: readonly boolean[], width: number): number[] {
  const own: number[] = []
  lines.forEach((line, i) => {
    if (left[i] && Math.abs(line.width - width) <= NEAR * width) own.push(i)
  })
  return own
}

function isAmid(lines: readonly PrintLine[], left: readonly boolean[], i: number, width: number): boolean {
  const close = (k: number): boolean => left[k] === true && Math.abs(lines[k]!.width - width) <= NEAR * width
  return i > 0 && !lines[i]!.gap && close(i - 1) && lines[i + 1] !== undefined && !lines[i + 1]!.gap && close(i + 1)
}

function measured(lines: readonly PrintLine[], signs: readonly LineSigns[], own: readonly number[], at: number): BodyMeasure {
  const insides = own.filter((i) => i > 0 && signs[i - 1]!.end !== 'stop' && !lines[i]!.gap && lines[i + 1] !== undefined && !lines[i + 1]!.gap)
  const { mean, spread } = momentsOf((insides.length >= 4 ? insides : own).map((i) => lines[i]!.width))
  const width = insides.length >= 4 ? mean : at
  const starts: number[] = []
  for (let i = 1; i + 1 < lines.length; i++) {
    const starting = (lines[i]!.gap || lines[i - 1]!.width < 0.8 * width) && signs[i - 1]!.end === 'stop' && signs[i]!.start === 'upper' && !lines[i + 1]!.gap
    if (starting && Math.abs(lines[i]!.width - 0.95 * width) < 0.15 * width && Math.abs(lines[i + 1]!.width - width) < NEAR * width) starts.push(lines[i]!.width)
  }
  const first = momentsOf(starts)
  return {
    width,
    // lines far off were left out of it
    spread: clamp(1.15 * spread, 0.02 * width, 0.08 * width),
    indent: starts.length < 3 ? 0.03 * width : clamp(width - first.mean, 0, 0.2 * width),
    indentSpread: starts.length < 3 ? 0.07 * width : clamp(1.1 * first.spread, 0.025 * width, 0.08 * width),
  }
}

export function momentsOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  if (values.length === 0) return { mean: 0, spread: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
