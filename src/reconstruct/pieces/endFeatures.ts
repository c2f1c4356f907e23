import { bin } from './bins.js'
import type { BodyFit } from './bodyFit.js'
import type { BodySetting } from './bodySetting.js'
import { foldedWidth } from './foldedWidth.js'
import type { Draft } from './lineFeatures.js'
import type { LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** Bounds of bins: room that is left on a line after the first word of the next one, in measures; a line that ends though that word would have fitted was ended on purpose. */
const LEFT = [-0.2, -0.13, -0.09, -0.06, -0.035, -0.015, 0.005, 0.03, 0.06, 0.1, 0.17, 0.3]
/** natural logarithms of likelihood ratios */
const ODDS = [-3, -1.8, -1, -0.5, -0.15, 0.15, 0.5, 1, 1.8, 3]
/** ems by which each word space must be wider, for the line to fill its measure: inside paragraphs there are limits to it */
const STRETCH = [-0.08, -0.04, -0.015, 0.01, 0.035, 0.06, 0.09, 0.13, 0.18, 0.25, 0.4]
const SHARES = [0.84, 0.88, 0.91, 0.93, 0.95, 0.97, 0.985, 1, 1.015, 1.03, 1.05, 1.08, 1.15]
const LINES = [1, 2, 3, 4, 5, 6, 8]
/** ems of a space */
const SPACE = 0.25

const L = LEFT.length + 1
const O = ODDS.length + 1
const S = SHARES.length + 1
const N = LINES.length + 1
const T = STRETCH.length + 1

/** Sizes of the templates, in the order of {@link endFeatures}. */
export const END_SIZES: readonly number[] = [L * 9, L * 9, O * O * 3, O * 9, O * 9, S * 3, S * 3, S * S, 2 * 2 * 9, N * 2 * 3, N * 3, N * O, S * L, T * 9, T * 9, T * O * 3]

/** Whether a sentence may end between two lines, and another begin: the end of the first, the start of the second. */
function turnOf(before: LineSigns | undefined, after: LineSigns | undefined): number {
  const end = before === undefined || before.end === 'stop' ? 2 : before.end === 'hyphen' || before.end === 'comma' || before.end === 'open' ? 0 : 1
  const start = after === undefined || after.start === 'upper' ? 2 : after.start === 'lower' ? 0 : 1
  return end * 3 + start
}

/** What speaks for the end of a paragraph before each line, and after it: widths against the measure about them. Numbers of values, one for each of the templates. */
export function endFeatures(
  lines: readonly PrintLine[],
  signs: readonly LineSigns[],
  setting: BodySetting,
  about: Float64Array,
  body: BodyFit,
  draft: readonly Draft[],
): (i: number) => number[] {
  const main = setting.measures[0]!.width
  const own = body.measures - 1
  const n = lines.length
  const measureAt = (i: number): number => {
    const local = about[i]!
    return local > 0 ? local : main
  }
  const widths = lines.map(({ width }, i) => (setting.joined > 0 ? foldedWidth(width, measureAt(i)) : width))
  const left = widths.map((width, i) => {
    const next = signs[i + 1]
    return next === undefined ? 1 : 1 - (width + SPACE + next.firstWord) / measureAt(i)
  })
  // against the measure that suits a line best: the main one, or that of the lines about it
  const odds = (i: number, of: 'first' | 'last'): number => {
    const near = about[i]! > 0 && Math.abs(about[i]! - main) > 0.08 * main ? own : 0
    return body.width(i, near, of) - body.width(i, near, 'inner')
  }
  const first = lines.map((_, i) => bin(odds(i, 'first'), ODDS))
  const last = lines.map((_, i) => bin(odds(i, 'last'), ODDS))
  const share = widths.map((width, i) => bin(width / measureAt(i), SHARES))
  const spaces = (i: number): number => signs[i]!.words * Math.min(1, widths[i]! / lines[i]!.width) - 1
  const stretch = widths.map((width, i) => bin((measureAt(i) - width) / Math.max(1, spaces(i)), STRETCH))
  // lines since the draft's last beginning, and up to its next
  const since = new Uint8Array(n)
  const until = new Uint8Array(n)
  for (let i = 0; i < n; i++) since[i] = i === 0 || draft[i - 1]!.begins ? 1 : Math.min(200, since[i - 1]! + 1)
  for (let i = n - 1; i >= 0; i--) until[i] = i === n - 1 || draft[i + 1]!.begins ? 1 : Math.min(200, until[i + 1]! + 1)
  return (i) => {
    const before = signs[i - 1]
    const here = signs[i]!
    const turn = turnOf(before, here)
    const turnAfter = turnOf(here, signs[i + 1])
    const sharp = turn === 8 ? 2 : turn >= 4 ? 1 : 0
    const sharpAfter = turnAfter === 8 ? 2 : turnAfter >= 4 ? 1 : 0
    const leftBefore = bin(i === 0 ? 1 : left[i - 1]!, LEFT)
    const lastBefore = i === 0 ? O - 1 : last[i - 1]!
    const shareBefore = i === 0 ? 0 : share[i - 1]!
    return [
      leftBefore * 9 + turn,
      bin(left[i]!, LEFT) * 9 + turnAfter,
      (first[i]! * O + lastBefore) * 3 + sharp,
      first[i]! * 9 + turn,
      last[i]! * 9 + turnAfter,
      share[i]! * 3 + sharp,
      share[i]! * 3 + sharpAfter,
      shareBefore * S + share[i]!,
      ((before?.inQuotation === true ? 1 : 0) * 2 + (here.quoted ? 1 : 0)) * 9 + turn,
      (bin(since[i]!, LINES) * 2 + (draft[i]!.begins ? 1 : 0)) * 3 + sharp,
      bin(until[i]!, LINES) * 3 + sharpAfter,
      bin(since[i]!, LINES) * O + lastBefore,
      share[i]! * L + leftBefore,
      (i === 0 ? 0 : stretch[i - 1]!) * 9 + turn,
      stretch[i]! * 9 + turnAfter,
      ((i === 0 ? 0 : stretch[i - 1]!) * O + first[i]!) * 3 + sharp,
    ]
  }
}
