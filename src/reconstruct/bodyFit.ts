import type { BodyMeasure, BodySetting } from './bodySetting.js'
import type { LineEnd, LineSigns, LineStart } from './lineSigns.js'
import type { PrintLine } from './print.js'

/** Where in its paragraph a line stands. */
export type LinePart = 'first' | 'inner' | 'last' | 'only'

/**
 * How likely lines are as parts of paragraphs: natural logarithms of likelihood ratios, against lines of display matter, whose widths may
 * be anything. `measure` counts the measures of the setting; the one after the last stands for any that the line before it has.
 */
export interface BodyFit {
  readonly measures: number
  /** of the line's width */
  width(i: number, measure: number, part: LinePart): number
  /** of how it begins, `fresh` where it begins a paragraph */
  start(i: number, fresh: boolean): number
  /** of how it ends, `over` where it ends a paragraph */
  end(i: number, over: boolean): number
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
const OWN_SPREAD = 0.06

const STARTS: Readonly<Record<'fresh' | 'lead', Readonly<Record<LineStart, number>>>> = {
  fresh: { upper: 0.93, lower: 0.008, figure: 0.03, other: 0.03 },
  lead: { upper: 0.85, lower: 0.04, figure: 0.08, other: 0.03 },
}
const QUOTED = { fresh: 0.16, inner: 0.03 }
const ENDS: Readonly<Record<'over' | 'inner', Readonly<Record<LineEnd, number>>>> = {
  over: { stop: 0.95, colon: 0.018, word: 0.024, comma: 0.005, hyphen: 0.001 },
  inner: { stop: 0.05, colon: 0.008, word: 0.73, comma: 0.08, hyphen: 0.13 },
}
/** what trailing spaces say, where the source keeps them */
const SPACED = { over: 0.04, inner: 0.965 }

export function bodyFit(lines: readonly PrintLine[], signs: readonly LineSigns[], setting: BodySetting): BodyFit {
  const { measures, stops, capitals } = setting
  const own = measures.length

  const fullWidth = (i: number, { width, spread }: BodyMeasure): number => {
    const natural = lines[i]!.width
    const next = signs[i + 1]
    // what it would be with the first word of the next line
    const filled = next === undefined || signs[i]!.end === 'hyphen' ? Infinity : natural + 0.25 + next.firstWord
    const loose = filled > width - spread ? LOOSE : LOOSE / 12
    return (1 - STRAY - loose) * bell(natural, width, spread) + loose * bell(natural, width - 1.5 * spread, 2.5 * spread) + STRAY / WIDTHS
  }
  const firstWidth = (i: number, measure: BodyMeasure): number => {
    const indented = { ...measure, width: measure.width - measure.indent, spread: measure.indentSpread }
    return 0.9 * fullWidth(i, indented) + 0.1 * fullWidth(i, measure)
  }
  const lastWidth = (natural: number, room: number, spread: number): number => {
    const over = natural - room
    const share = over <= 0 ? 1 : Math.exp(-0.5 * (over / (1.5 * spread)) ** 2)
    // a line of less than a tenth of the measure is avoided
    return Math.max((share * (natural < 0.12 * room ? 0.4 : 1.05)) / room, (0.1 * STRAY) / WIDTHS)
  }
  const ownWidth = (i: number, part: LinePart): number => {
    const before = part === 'first' || part === 'only' ? undefined : lines[i - 1]!.width
    const natural = lines[i]!.width
    if (before === undefined) return 1 / WIDTHS
    if (part === 'last') return lastWidth(natural, 1.04 * before, OWN_SPREAD * before)
    return (1 - 2 * STRAY) * bell(natural, before, Math.SQRT2 * OWN_SPREAD * before) + (2 * STRAY) / WIDTHS
  }
  const likelihood = (i: number, measure: number, part: LinePart): number => {
    const set = measures[measure]
    if (set === undefined) return ownWidth(i, part)
    if (part === 'inner') return fullWidth(i, set)
    if (part === 'first') return firstWidth(i, set)
    return lastWidth(lines[i]!.width, part === 'only' ? set.width - set.indent : set.width, set.spread)
  }

  return {
    measures: own + 1,
    width: (i, measure, part) => Math.log(WIDTHS * likelihood(i, measure, part)),
    start: (i, fresh) => {
      const { start, quoted } = signs[i]!
      const mark = quoted ? Math.log(fresh ? QUOTED.fresh : QUOTED.inner) : Math.log(1 - (fresh ? QUOTED.fresh : QUOTED.inner))
      if (fresh) return mark + Math.log(STARTS.fresh[start])
      const before = signs[i - 1]
      if (before?.end === 'stop') return mark + Math.log(STARTS.lead[start])
      return mark + Math.log(start === 'upper' ? capitals : start === 'lower' ? Math.max(0.05, 0.94 - capitals) : 0.035)
    },
    end: (i, over) => {
      const { end } = signs[i]!
      const shown = lines[i]!.end
      let sum = Math.log(over ? ENDS.over[end] : end === 'stop' ? stops : ENDS.inner[end])
      if (shown === 'soft') sum += over ? -5 : 0
      else if (shown !== 'unknown' && end !== 'hyphen') {
        const spaced = over ? SPACED.over : SPACED.inner
        sum += Math.log(shown === 'space' ? spaced : 1 - spaced)
      }
      return sum
    },
    text: (i, last) => {
      let best = 0
      for (const set of measures) best = Math.max(best, last ? lastWidth(lines[i]!.width, set.width, set.spread) : fullWidth(i, set))
      return Math.log(0.5 * WIDTHS * best + 0.5)
    },
  }
}

function bell(value: number, mean: number, spread: number): number {
  const far = (value - mean) / spread
  return (Math.exp(-0.5 * far * far) * 0.3989) / spread
}
