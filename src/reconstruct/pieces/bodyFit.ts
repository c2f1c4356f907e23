import { MOST_JOINED, type BodyMeasure, type BodySetting } from './bodySetting.js'
import type { LineEnd, LineSigns, LineStart } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** Where in its paragraph a line stands. */
export type LinePart = 'first' | 'inner' | 'last' | 'only'

/** What a line's end is to its paragraph. */
export type Over = 'over' | 'inner' | 'broken'

/**
 * How likely lines are as parts of paragraphs: natural logarithms of likelihood ratios, against lines of display matter, whose widths may
 * be anything. `measure` counts the measures of the setting; the one after the last stands for that
 * of the lines about it, or of the line before.
 */
export interface BodyFit {
  readonly measures: number
  /** of the line's width */
  width(i: number, measure: number, part: LinePart): number
  /** of how it begins, `fresh` where it begins a paragraph */
  start(i: number, fresh: boolean): number
  /** of how it ends: where it ends a paragraph, inside one, and where one breaks off */
  end(i: number, over: Over): number
  /** of a line's width as one of text in whatever role: in a measure of the body or in another */
  text(i: number, last: boolean): number
}

/** widths of display matter, ems: all are as likely */
const WIDTHS = 40
/** a line that no rule explains: it stands beside something, say */
const STRAY = 0.015
/** a loose line, for the word after it was long */
const LOOSE = 0.1
/** how tightly lines of a measure of their own agree, share of it */
const OWN_SPREAD = 0.05

const STARTS: Readonly<Record<'fresh' | 'lead', Readonly<Record<LineStart, number>>>> = {
  fresh: { upper: 0.93, lower: 0.008, figure: 0.03, other: 0.03 },
  lead: { upper: 0.85, lower: 0.04, figure: 0.08, other: 0.03 },
}
/** lines that begin with a quotation mark; the same where a quotation is not over: each of its paragraphs begins with a mark */
const QUOTED = { fresh: 0.18, lead: 0.09, inner: 0.025 }
const QUOTED_AGAIN = { fresh: 0.7, lead: 0.01, inner: 0.003 }
/** lines at whose end a quotation is not over */
const IN_QUOTATION = { over: 0.012, inner: 0.12, broken: 0.12 }
const ENDS: Readonly<Record<'over' | 'inner', Readonly<Record<LineEnd, number>>>> = {
  over: { stop: 0.96, colon: 0.015, word: 0.012, open: 0.0015, comma: 0.003, hyphen: 0.001 },
  inner: { stop: 0.05, colon: 0.008, word: 0.51, open: 0.22, comma: 0.08, hyphen: 0.13 },
}
/** width of a hyphen, ems */
const HYPHEN = 0.3
/** what trailing spaces say, where the source keeps them */
const SPACED = { over: 0.04, inner: 0.965, broken: 0.55 }

export function bodyFit(lines: readonly PrintLine[], signs: readonly LineSigns[], setting: BodySetting, about: Float64Array): BodyFit {
  const { measures, local, stops, capitals, joined } = setting
  const own = measures.length

  const fullWidth = (i: number, measure: BodyMeasure): number => {
    if (joined === 0) return lineWidth(i, measure)
    // lines that became one are as wide as all of them, without the hyphens
    let sum = 0
    for (let n = 1; n <= MOST_JOINED; n++) {
      sum += (1 - joined) * joined ** (n - 1) * lineWidth(i, { ...measure, width: n * measure.width - HYPHEN * (n - 1), spread: Math.sqrt(n) * measure.spread })
    }
    return sum
  }
  const lineWidth = (i: number, { width, spread }: BodyMeasure): number => {
    const natural = lines[i]!.width
    const next = signs[i + 1]
    // what it would be with the first word of the next line
    const filled = next === undefined || signs[i]!.end === 'hyphen' ? Infinity : natural + 0.25 + next.firstWord
    const loose = filled > width - spread ? LOOSE : LOOSE / 12
    return (1 - STRAY - loose) * bell(natural, width, spread) + loose * bell(natural, width - 1.5 * spread, 2.5 * spread) + STRAY / WIDTHS
  }
  const firstWidth = (i: number, measure: BodyMeasure): number => {
    if (joined > 0) {
      const whole = (width: number, spread: number): number => {
        let sum = STRAY / WIDTHS
        for (let n = 1; n <= MOST_JOINED; n++) sum += (1 - joined) * joined ** (n - 1) * bell(lines[i]!.width, width + (n - 1) * (measure.width - HYPHEN), Math.sqrt(n) * spread)
        return sum
      }
      return 0.85 * whole(measure.width - measure.indent, measure.indentSpread) + 0.1 * fullWidth(i, measure)
    }
    const indented = { ...measure, width: measure.width - measure.indent, spread: measure.indentSpread }
    return 0.9 * fullWidth(i, indented) + 0.1 * fullWidth(i, measure)
  }
  const lastWidth = (natural: number, room: number, spread: number): number => {
    const over = natural - room
    const share = over <= 0 ? 1 : Math.exp(-0.5 * (over / (1.5 * spread)) ** 2)
    // a line of less than a tenth of the measure is avoided
    return Math.max((share * (natural < 0.12 * room ? 0.4 : 1.05)) / room, (0.1 * STRAY) / WIDTHS)
  }
  const lastOf = (natural: number, room: number, { width, spread }: BodyMeasure): number => {
    if (joined === 0) return lastWidth(natural, room, spread)
    let sum = 0
    for (let n = 1; n <= MOST_JOINED; n++) {
      const over = natural - (n === 1 ? 0 : room + (n - 2) * (width - HYPHEN))
      if (over > 0) sum += (1 - joined) * joined ** (n - 1) * lastWidth(over, n === 1 ? room : width, spread)
    }
    return sum
  }
  /** The measure of the lines about a line. */
  const localMeasure = (i: number): BodyMeasure => {
    const width = about[i]!
    return { width, spread: local.spread * width, indent: local.indent * width, indentSpread: local.indentSpread * width }
  }
  const ownWidth = (i: number, part: LinePart): number => {
    const before = part === 'first' || part === 'only' ? undefined : lines[i - 1]!.width
    const natural = lines[i]!.width
    if (before === undefined) return 1 / WIDTHS
    if (part === 'last') return lastWidth(natural, 1.04 * before, OWN_SPREAD * before)
    return (1 - 2 * STRAY) * bell(natural, before, Math.SQRT2 * OWN_SPREAD * before) + (2 * STRAY) / WIDTHS
  }
  const likelihood = (i: number, measure: number, part: LinePart): number => {
    const set = measures[measure] ?? (about[i]! > 0 ? localMeasure(i) : undefined)
    if (set === undefined) return ownWidth(i, part)
    if (part === 'inner') return fullWidth(i, set)
    if (part === 'first') return firstWidth(i, set)
    return lastOf(lines[i]!.width, part === 'only' ? set.width - set.indent : set.width, set)
  }

  const startOf = (i: number, fresh: boolean): number => {
    const { start, quoted } = signs[i]!
    const before = signs[i - 1]
    const quotes = (before?.inQuotation === true ? QUOTED_AGAIN : QUOTED)[fresh ? 'fresh' : before?.end === 'stop' ? 'lead' : 'inner']
    const mark = Math.log(quoted ? quotes : 1 - quotes)
    if (fresh) return mark + Math.log(STARTS.fresh[start])
    if (before?.end === 'stop') return mark + Math.log(STARTS.lead[start])
    return mark + Math.log(start === 'upper' ? capitals : start === 'lower' ? Math.max(0.05, 0.94 - capitals) : 0.035)
  }
  const endOf = (i: number, over: Over): number => {
    const { end, inQuotation } = signs[i]!
    const shown = lines[i]!.end
    let sum = Math.log(inQuotation ? IN_QUOTATION[over] : 1 - IN_QUOTATION[over]) + Math.log(over === 'over' ? ENDS.over[end] : end === 'stop' ? stops : ENDS.inner[end])
    if (shown === 'soft') sum += over === 'over' ? -5 : 0
    else if (shown !== 'unknown' && end !== 'hyphen') {
      const spaced = SPACED[over]
      sum += Math.log(shown === 'space' ? spaced : 1 - spaced)
    }
    return sum
  }
  const textOf = (i: number, last: boolean): number => {
    let best = 0
    for (let measure = 0; measure <= own; measure++) {
      const set = measures[measure] ?? (about[i]! > 0 ? localMeasure(i) : undefined)
      if (set !== undefined) best = Math.max(best, last ? lastOf(lines[i]!.width, set.width, set) : fullWidth(i, set))
    }
    return Math.log(0.5 * WIDTHS * best + (joined > 0 ? 0.1 : 0.5))
  }
  // the same is asked for again and again
  const once = <Case>(of: (i: number, which: Case) => number): ((i: number, which: Case) => number) => {
    const known = new Map<Case, Float64Array>()
    return (i, which) => {
      let values = known.get(which)
      if (values === undefined) known.set(which, (values = new Float64Array(lines.length).fill(NaN)))
      const value = values[i]!
      return Number.isNaN(value) ? (values[i] = of(i, which)) : value
    }
  }
  return { measures: own + 1, width: (i, measure, part) => Math.log(WIDTHS * likelihood(i, measure, part)), start: once(startOf), end: once(endOf), text: once(textOf) }
}

function bell(value: number, mean: number, spread: number): number {
  const far = (value - mean) / spread
  return (Math.exp(-0.5 * far * far) * 0.3989) / spread
}
