import type { BodyFit } from './bodyFit.js'
import type { BodySetting } from './bodySetting.js'
import type { LineSigns } from '../lines/lineSigns.js'
import type { PieceRole, PrintLine } from '../print.js'
import { LINE_MAX, type WordCueIndex } from './wordCues.js'

/** A run of lines taken for something other than a paragraph: how well it fits, as a logarithm, and how sure the words alone make it. */
export interface DisplayFit {
  readonly role: PieceRole
  readonly lines: number
  readonly fit: number
  readonly sure: number
}

/** lines of the longest such piece */
const MOST_LINES = 12

/** logarithm of how likely a head has 1, 2, 3 … lines */
const HEAD_LINES = [-1, -2.2, -3.9, -5.8, -7.8]
const DECK_LINES = [-1.6, -1.2, -1.3, -1.6, -1.9, -2.2, -2.5, -2.8, -3.1, -3.4, -3.8, -4.2]
const CAPTION_LINES = [-1.4, -1.1, -1.3, -1.7, -2.1, -2.6, -3.2, -3.8, -4.4, -5]
const QUOTE_LINES = [-4, -2.2, -1.5, -1.3, -1.3, -1.5, -1.8, -2.2, -2.6, -3, -3.5, -4]
/** a line that begins in lower case is display matter with such words only */
const LOWER_OPENING = /^(?:by|from|text|photos?|pictures?|image|see|continued|turn|von|par|por|foto|fotos)\b/
const PICTURED = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i
const ACTING = /^\P{Ll}.{0,80}?\b\w+ing\b/u
const CLOSED = /["”’»›“]\p{P}?$/u

export interface DisplaySource {
  readonly lines: readonly PrintLine[]
  readonly signs: readonly LineSigns[]
  readonly recurring: Float64Array
  /** 1 for lines that stand on several pages */
  readonly repeated: Uint8Array
  readonly setting: BodySetting
  readonly body: BodyFit
  readonly cues: WordCueIndex
}

/** What display matter may begin at a line. `before` tells which roles may stand before it. */
export function displayFits(source: DisplaySource, i: number, before: ReadonlySet<string>): DisplayFit[] {
  const { lines, signs, recurring, repeated, setting, body, cues: index } = source
  const fits: DisplayFit[] = []
  const main = setting.measures[0]!
  const first = lines[i]!
  const own = signs[i]!
  if (first.text.length > LINE_MAX) return fits
  const add = (role: PieceRole, count: number, fit: number, sure: number): void => {
    fits.push({ role, lines: count, fit, sure })
  }
  add('unassigned', 1, -6, 0.2)
  if (own.start === 'lower' && !first.gap && repeated[i] === 0 && !own.tabs && !LOWER_OPENING.test(first.text)) return fits
  if (own.cap) add('dropCap', 1, 3, 0.9)
  const cues = index.from(i)
  const upper = own.start !== 'lower'
  const begins = upper ? 0 : -3
  const decked = before.has('headline') || before.has('deck') || before.has('byline')
  const captioned = before.has('caption') && !first.gap
  const quotes = before.has('quote') || before.has('attribution')

  let words = 0
  let repeats = 0
  let spaces = 0
  let running = 0
  let texts = 0
  let narrow = true
  let tabular = 0
  let hyphens = 0
  let unlike = 0
  // of all lines but the last: widths, their squares, and how many are as wide as the body
  let sum = 0
  let squares = 0
  let set = 0
  for (let n = 1; n <= MOST_LINES && i + n <= lines.length; n++) {
    const k = i + n - 1
    const line = lines[k]!
    if (n > 1 && (line.gap || line.text.length > LINE_MAX)) break
    const sign = signs[k]!
    words += sign.words
    repeats += recurring[k]! * sign.words
    if (line.width > 0.95 * main.width) narrow = false
    tabular += sign.tabs ? 2.2 : sign.figures ? 1.2 : -2
    // of the ends of the lines before this one, and of this one
    if (n > 1) {
      const above = lines[k - 1]!
      spaces += endShown(above, signs[k - 1]!, false)
      running += body.end(k - 1, 'inner') + body.start(k, false)
      texts += body.text(k - 1, false)
      sum += above.width
      squares += above.width * above.width
      if (Math.abs(above.width - main.width) < 0.12 * main.width) set++
      if (signs[k - 1]!.end === 'hyphen') hyphens++
      unlike += unlikeness(signs[k - 1]!.letterCase, sign.letterCase)
    }
    const last = endShown(line, sign, true)
    // of short matter, and of matter that runs on from line to line as text does
    const shown = spaces + last
    const flowing = running + last
    const texted = texts + body.text(k, true)
    const closing = sign.end === 'hyphen' ? -6 : sign.end === 'comma' || sign.end === 'open' ? -2.5 : 0
    const agreed = agreement(n, sum, squares, line.width)
    const agreeing = setting.joined > 0 ? texted : Math.max(agreed, texted)

    const like = cues.headlike[n - 1] ?? 0
    if (like > 0 && words <= 26) {
      const next = signs[k + 1]
      // capitals over a head that is set in small letters
      const shout = sign.letterCase === 1 && next !== undefined && next.letterCase !== 1
      const head = shown + closing + begins + 6 * (like - 0.6) - 2.5 * hyphens - unlike
      add('headline', n, HEAD_LINES[n - 1]! + head - (words === 1 ? 1.2 : 0), like)
      if (n <= 2 && words <= 8 && narrow && sign.end !== 'stop') add('crosshead', n, (n === 1 ? -0.4 : -2) + head - (words > 5 ? 0.8 : 0) + 0.7, 0.7)
      if (n === 1 && words <= 5 && sign.end !== 'stop') add('kicker', 1, head - 1 - (words > 3 ? 1.6 : 0) - (line.width > 0.8 * main.width ? 1 : 0) + (shout ? 1.5 : 0), 0.6)
      if (n === 1 && cues.box) add('boxHead', 1, shown + 3.5, 0.75)
      if (n === 1 && cues.label) add('label', 1, shown + 2.5, 0.85)
      if (n <= 2 && before.has('fromLine')) add('jumpHead', n, head - 1, 0.6)
    }
    if (decked && n <= DECK_LINES.length && words >= 4 && words <= 60) {
      const deck = DECK_LINES[n - 1]! + flowing + closing + begins + agreeing - (sign.end === 'stop' ? 0.8 : 0.2) - 0.3
      add(words > 28 && sign.end === 'stop' ? 'standfirst' : 'deck', n, deck, 0.7)
    }
    if (n <= CAPTION_LINES.length && words >= 2 && words <= 120) {
      const across = (n === 1 ? line.width : sum / (n - 1)) / main.width
      const wide = across > 1.12 ? (setting.joined > 0 ? 0 : across > 1.7 ? 1.6 : 0.5) : n > 1 && across < 0.8 ? -1.5 : 0
      const credit = n <= 6 && sign.end !== 'hyphen' && index.endsWithCredit(k) ? 2.5 : 0
      const cue = (PICTURED.test(line.text) ? 0.8 : 0) + (n === 1 && ACTING.test(line.text) ? 0.3 : 0)
      const caption = CAPTION_LINES[n - 1]! + flowing + closing + begins + agreeing + wide + credit + cue - (sign.end === 'stop' || credit > 0 ? 0.1 : 1.2) - 0.8
      add('caption', n, caption, wide > 0 || credit > 0 ? 0.85 : 0.6)
    }
    const share = repeats / words
    const quoted = own.quoted && CLOSED.test(line.text)
    if (words >= 3 && words <= 60 && (quoted || share > 0.45 || (narrow && n > 1))) {
      // body that is quoted is set to its measure
      const bodily = 2.5 * (n === 1 && Math.abs(line.width - main.width) < 0.12 * main.width ? 1 : set) + 2 * hyphens
      const broad = narrow ? 0 : quoted || share > 0.6 ? -1 : -4
      const marks = quoted ? 3 : own.quoted ? 0 : -1.5
      const quote = QUOTE_LINES[n - 1]! + flowing + closing + begins + Math.max(0.9 * n, agreed) + marks + (share > 0.45 ? 5 * share : -2) + broad - bodily - 2.5
      add('quote', n, quote, Math.min(0.95, 0.4 + (quoted ? 0.3 : 0) + 0.4 * share))
    }
    const cue = (role: PieceRole, sure: number | undefined, fit: number): void => {
      if (sure !== undefined && sure > 0) add(role, n, fit + told(sure), sure)
    }
    if (quotes && n <= 3) cue('attribution', index.attribution(i, n), shown + closing + 1.2 - 0.7 * (n - 1))
    cue('byline', cues.byline[n - 1], shown + (cues.marked[n - 1] === true ? 2.5 : 0.8) - 1.2 * (n - 1))
    const credit = n > 2 || words > 14 ? 0 : captioned ? index.creditAfter(i, n) : cues.credit[n - 1]
    cue('credit', credit, shown + (credit !== undefined && credit > 0.8 ? 2.5 : 0) - 1.5 * (n - 1))
    cue('jumpLine', cues.jump[n - 1], shown + 3.5 - 1.5 * (n - 1))
    cue('fromLine', cues.from[n - 1], shown + 3.5 - 1.5 * (n - 1))
    cue('agencyNote', cues.agency[n - 1], flowing + closing + texted + 2)
    if (words >= 3) cue('tagline', cues.note, flowing + closing + texted + 1.5 - (sign.end === 'stop' ? 0 : 2.5) - 0.25 * n)
    if (n === 1) {
      cue('dateline', cues.dateline, shown + 0.8)
      cue('standingHead', cues.standing, shown + 3)
      if (repeated[i] === 1) add('furniture', 1, shown + 4, 0.9)
      else cue('furniture', cues.furniture, shown + 1.8)
    }
    if (cues.list) add('listItem', n, flowing + closing + texted + 2.5 - 0.4 * n, 0.8)
    if (n >= 2 && tabular > 0) add('table', n, tabular - 3, 0.6)
  }
  return fits
}

/** Logarithm of how much likelier a role is for what the words say. */
function told(sure: number): number {
  const share = Math.min(0.97, Math.max(0.03, sure))
  return Math.log(share / (1 - share))
}

/** What the space after a line, or none, says of its being a piece's last. */
function endShown(line: PrintLine, sign: LineSigns, last: boolean): number {
  if (line.end === 'unknown' || line.end === 'soft' || sign.end === 'hyphen') return 0
  return Math.log((line.end === 'space') === last ? 0.09 : 0.91)
}

/** How little two lines of a head are like each other: capitals or not, capitals on all words or on the first. */
function unlikeness(above: number | undefined, line: number | undefined): number {
  if (above === undefined || line === undefined) return 0
  if ((above === 1) !== (line === 1)) return 4
  return Math.abs(above - line) > 0.55 ? 1.5 : 0
}

/** How well the widths of lines agree on a measure of their own, the last one but at most as wide: of `n` lines, the sum of all but the last and of their squares. */
function agreement(n: number, sum: number, squares: number, last: number): number {
  if (n < 3) return -1
  const mean = sum / (n - 1)
  if (last > 1.08 * mean) return -1
  const share = Math.max(0.045, Math.sqrt(Math.max(0, squares / (n - 1) - mean * mean)) / mean)
  // one line of them sets the measure
  return (n - 2) * Math.max(-1.2, Math.log(40 / (2.5 * share * mean)) - 0.5) - 1
}
