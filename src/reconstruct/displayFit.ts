import type { BodyFit } from './bodyFit.js'
import { momentsOf, type BodySetting } from './bodySetting.js'
import { bylineOf } from './cues/byline.js'
import { creditOf, trailingCredit } from './cues/credit.js'
import { ownDateline } from './cues/dateline.js'
import { furnitureOf, isLabel, listMark, standingHeadOf } from './cues/furniture.js'
import { headlikeness } from './cues/headlike.js'
import { fromLineOf, jumpLineOf } from './cues/jump.js'
import { agencyNoteOf, noteOf } from './cues/note.js'
import { attributionOf } from './cues/quotation.js'
import type { LineSigns } from './lineSigns.js'
import type { PieceRole, PrintLine } from './print.js'

/** A run of lines taken for something other than a paragraph: how well it fits, as a logarithm, and how sure the words alone make it. */
export interface DisplayFit {
  readonly role: PieceRole
  readonly lines: number
  readonly fit: number
  readonly sure: number
}

/** lines of the longest such piece */
export const MOST_LINES = 12

/** characters of lines that are looked at: longer ones are no display matter */
const LINE_MAX = 300
/** logarithm of how likely a head has 1, 2, 3 … lines */
const HEAD_LINES = [-0.8, -1.1, -1.9, -2.9, -4]
const DECK_LINES = [-1.6, -1.2, -1.3, -1.8, -2.4, -3, -3.6, -4.2]
const CAPTION_LINES = [-1.4, -1.1, -1.3, -1.7, -2.1, -2.6, -3.2, -3.8, -4.4, -5]
const QUOTE_LINES = [-4, -2.2, -1.5, -1.3, -1.3, -1.5, -1.8, -2.2, -2.6, -3, -3.5, -4]
const TABS = /\t/
const FIGURES = /\p{N}/gu
const PICTURED = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i
const ACTING = /^\P{Ll}.{0,80}?\b\w+ing\b/u
const CLOSED = /["”’»›“]\p{P}?$/u

export interface DisplaySource {
  readonly lines: readonly PrintLine[]
  readonly signs: readonly LineSigns[]
  readonly recurring: Float64Array
  readonly setting: BodySetting
  readonly body: BodyFit
}

/** What display matter may begin at a line. `before` tells which roles may stand before it. */
export function displayFits(source: DisplaySource, i: number, before: ReadonlySet<string>): DisplayFit[] {
  const { lines, signs, recurring, setting, body } = source
  const fits: DisplayFit[] = []
  const main = setting.measures[0]!
  const first = lines[i]!
  if (first.text.length > LINE_MAX) return fits
  const add = (role: PieceRole, count: number, fit: number, sure: number): void => {
    fits.push({ role, lines: count, fit, sure })
  }
  const upper = signs[i]!.start !== 'lower'
  const fresh = first.gap || i === 0 || signs[i - 1]!.end !== 'hyphen'
  if (signs[i]!.cap) add('dropCap', 1, 3, 0.9)
  const note = upper && fresh ? noteOf(joined(lines, i, Math.min(lines.length, i + 3))) : undefined
  const marked = listMark(first.text) !== undefined

  let text = ''
  let words = 0
  let repeats = 0
  let spaces = 0
  let running = 0
  let narrow = true
  let tabs = 0
  let figures = 0
  const widths: number[] = []
  for (let n = 1; n <= MOST_LINES && i + n <= lines.length; n++) {
    const k = i + n - 1
    const line = lines[k]!
    if (n > 1 && (line.gap || line.text.length > LINE_MAX)) break
    const sign = signs[k]!
    const before1 = signs[k - 1]
    text = n === 1 ? line.text : before1!.end === 'hyphen' ? text.slice(0, -1) + line.text : `${text} ${line.text}`
    words += sign.words
    repeats += recurring[k]! * sign.words
    widths.push(line.width)
    if (line.width > 0.95 * main.width) narrow = false
    if (TABS.test(line.text)) tabs++
    if ((line.text.match(FIGURES)?.length ?? 0) > 0.3 * line.text.length) figures++
    // of the ends of the lines before this one, and of this one
    if (n > 1) {
      const joint = body.end(k - 1, 'inner') + body.start(k, false)
      spaces += joint
      running += body.text(k - 1, false)
    }
    const shown = spaces + endShown(line, sign, true)
    const texted = running + body.text(k, true)
    const closing = sign.end === 'hyphen' ? -6 : sign.end === 'comma' || sign.end === 'open' ? -2.5 : 0
    const begins = upper ? 0 : -3

    if (n <= HEAD_LINES.length && words <= 26) {
      const like = headlikeness(text)
      const hyphens = hyphensIn(signs, i, k)
      const head = shown + closing + begins + 6 * (like - 0.6) - 2.5 * hyphens
      add('headline', n, HEAD_LINES[n - 1]! + head - (words === 1 ? 1.2 : 0), like)
      if (n <= 2 && words <= 8 && narrow && sign.end !== 'stop') add('crosshead', n, (n === 1 ? -0.4 : -2) + head - (words > 5 ? 0.8 : 0) + 0.7, 0.7)
      if (n === 1 && words <= 5 && sign.end !== 'stop') add('kicker', 1, head - 1, 0.6)
      if (n === 1 && isLabel(text)) add('label', 1, shown + 2.5, 0.85)
      if (n <= 2 && before.has('fromLine')) add('jumpHead', n, head - 1, 0.6)
    }
    if (n <= DECK_LINES.length && words >= 4 && words <= 60 && (before.has('headline') || before.has('deck') || before.has('byline'))) {
      const agreeing = Math.max(agreement(widths), texted)
      add(words > 28 && sign.end === 'stop' ? 'standfirst' : 'deck', n, DECK_LINES[n - 1]! + shown + closing + begins + agreeing - (sign.end === 'stop' ? 0.8 : 0.2) - 0.3, 0.7)
    }
    if (n <= CAPTION_LINES.length && words >= 2 && words <= 120) {
      const agreeing = Math.max(agreement(widths), texted)
      const across = (n === 1 ? widths[0]! : momentsOf(widths.slice(0, -1)).mean) / main.width
      const wide = across > 1.12 ? (setting.joined > 0 ? 0 : across > 1.7 ? 1.6 : 0.5) : n > 1 && across < 0.8 ? -1.5 : 0
      const credit = n <= 6 && sign.end !== 'hyphen' && trailingCredit(text) !== undefined ? 2.5 : 0
      const cue = (PICTURED.test(text) ? 0.8 : 0) + (n === 1 && ACTING.test(text) ? 0.3 : 0)
      add(
        'caption',
        n,
        CAPTION_LINES[n - 1]! + shown + closing + begins + agreeing + wide + credit + cue - (sign.end === 'stop' || credit > 0 ? 0.1 : 1.2) - 0.8,
        wide > 0 || credit > 0 ? 0.85 : 0.6,
      )
    }
    const share = repeats / words
    const quoted = signs[i]!.quoted && CLOSED.test(line.text)
    if (words >= 3 && words <= 60 && (quoted || share > 0.45 || (narrow && n > 1))) {
      // body that is quoted is set to its measure
      const set = widths.slice(0, Math.max(1, n - 1)).filter((width) => Math.abs(width - main.width) < 0.12 * main.width).length
      const broad = (narrow ? 0 : quoted || share > 0.6 ? -1 : -4) - 2.5 * set - 2 * hyphensIn(signs, i, k)
      add(
        'quote',
        n,
        QUOTE_LINES[n - 1]! +
          shown +
          closing +
          begins +
          Math.max(0.9 * n, agreement(widths)) +
          (quoted ? 3 : signs[i]!.quoted ? 0 : -1.5) +
          (share > 0.45 ? 5 * share : -2) +
          broad -
          2.5,
        Math.min(0.95, 0.4 + (quoted ? 0.3 : 0) + 0.4 * share),
      )
    }
    if (n <= 3 && (before.has('quote') || before.has('attribution')) && text.length <= 160) {
      const found = attributionOf(text)
      if (found) add('attribution', n, shown + closing + 5 * (found.sure - 0.3) - 0.7 * (n - 1), found.sure)
    }
    if (n <= 3 && upper && words <= 24) {
      const byline = bylineOf(n === 1 ? text : lineTexts(lines, i, k))
      if (byline) add('byline', n, shown + 7 * (byline.sure - 0.45) + (byline.marked ? 2 : 0) - 1.2 * (n - 1), byline.sure)
    }
    if (n <= 2 && words <= 14) {
      const credit = creditOf(text, before.has('caption') && !first.gap)
      if (credit) add('credit', n, shown + 6 * (credit.sure - 0.5) - 1.5 * (n - 1), credit.sure)
      const jump = jumpLineOf(text)
      if (jump) add('jumpLine', n, shown + 8 * (jump.sure - 0.4) - 1.5 * (n - 1), jump.sure)
      const from = fromLineOf(text)
      if (from) add('fromLine', n, shown + 8 * (from.sure - 0.4) - 1.5 * (n - 1), from.sure)
    }
    if (n === 1 && upper) {
      const dateline = words <= 8 ? ownDateline(text) : undefined
      if (dateline) add('dateline', 1, shown + 5 * (dateline.sure - 0.35), dateline.sure)
      const standing = standingHeadOf(text)
      if (standing) add('standingHead', 1, shown + 7 * (standing.sure - 0.35), standing.sure)
    }
    if (n === 1) {
      const furniture = furnitureOf(text)
      if (furniture) add('furniture', 1, shown + 7 * (furniture.sure - 0.45), furniture.sure)
      add('unassigned', 1, -6, 0.2)
    }
    if (note && words >= 3) {
      add('tagline', n, shown + closing + texted + 5 * (note.sure - 0.35) - (sign.end === 'stop' ? 0 : 2.5) - 0.25 * n, note.sure)
    }
    if (n <= 4 && upper && words <= 40) {
      const agency = agencyNoteOf(text)
      if (agency) add('agencyNote', n, shown + closing + texted + 6 * (agency.sure - 0.4), agency.sure)
    }
    if (marked) add('listItem', n, shown + closing + texted + 2.5 - 0.4 * n, 0.8)
    if (n >= 2 && tabs + figures >= 0.7 * n) add('table', n, 2.2 * tabs + 1.2 * figures - 3, 0.6)
  }
  return fits
}

/** What the space after a line, or none, says of its being a piece's last. */
function endShown(line: PrintLine, sign: LineSigns, last: boolean): number {
  if (line.end === 'unknown' || line.end === 'soft' || sign.end === 'hyphen') return 0
  return Math.log((line.end === 'space') === last ? 0.09 : 0.91)
}

function hyphensIn(signs: readonly LineSigns[], from: number, to: number): number {
  let hyphens = 0
  for (let k = from; k < to; k++) if (signs[k]!.end === 'hyphen') hyphens++
  return hyphens
}

/** How well the widths of lines agree on a measure of their own, the last one but at most as wide. */
function agreement(widths: readonly number[]): number {
  if (widths.length < 3) return -1
  const { mean, spread } = momentsOf(widths.slice(0, -1))
  if (widths.at(-1)! > 1.08 * mean) return -1
  const share = Math.max(0.035, spread / mean)
  // one line of them sets the measure
  return (widths.length - 2) * Math.max(-1.2, Math.log(40 / (2.5 * share * mean)) - 0.5) - 1
}

function joined(lines: readonly PrintLine[], from: number, to: number): string {
  let text = lines[from]!.text.slice(0, LINE_MAX)
  for (let k = from + 1; k < to && !lines[k]!.gap; k++) text = text.endsWith('-') ? text.slice(0, -1) + lines[k]!.text : `${text} ${lines[k]!.text}`
  return text.slice(0, 2 * LINE_MAX)
}

function lineTexts(lines: readonly PrintLine[], from: number, to: number): string {
  return lines
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('\n')
}
