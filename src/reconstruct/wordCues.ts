import { bylineOf } from './cues/byline.js'
import { creditOf, trailingCredit } from './cues/credit.js'
import { ownDateline } from './cues/dateline.js'
import { furnitureOf, isLabel, listMark, standingHeadOf } from './cues/furniture.js'
import { headlikeness } from './cues/headlike.js'
import { fromLineOf, jumpLineOf } from './cues/jump.js'
import { agencyNoteOf, noteOf } from './cues/note.js'
import { attributionOf } from './cues/quotation.js'
import type { LineSigns } from './lineSigns.js'
import type { PrintLine } from './print.js'

/** What the words of a line and of those after it say, as far as words alone tell: how sure it is, 0 for not at all. By the number of lines taken, from 1. */
export interface WordCues {
  readonly headlike: readonly number[]
  readonly byline: readonly number[]
  /** with a word such as `By` */
  readonly marked: readonly boolean[]
  readonly credit: readonly number[]
  /** of lines under a caption */
  readonly creditAfter: readonly number[]
  readonly jump: readonly number[]
  readonly from: readonly number[]
  readonly agency: readonly number[]
  readonly attribution: readonly number[]
  readonly dateline: number
  readonly standing: number
  readonly furniture: number
  readonly label: boolean
  readonly list: boolean
  readonly note: number
}

/** characters of lines that are looked at: longer ones are no display matter */
export const LINE_MAX = 300
const HEAD_WORDS = 26
const BYLINE_WORDS = 24
const CREDIT_WORDS = 14
const NOTE_WORDS = 40
const ATTRIBUTION_MAX = 160
const HEAD_LINES = 5
/** lines of which a note shows that it is one */
const NOTE_LINES = 3
const AGENCY_OPENING = /^(?:with|information|material|reports?|additional|some|reporting|mit|avec|con|from|agenc|this)\b|^[—–(-]/i

/** Looks for cues once for each line, when they are asked for. */
export class WordCueIndex {
  private readonly known: (WordCues | undefined)[] = []
  private readonly credits: (boolean | undefined)[] = []

  constructor(
    private readonly lines: readonly PrintLine[],
    private readonly signs: readonly LineSigns[],
  ) {}

  /** Of the lines from a line on. */
  from(i: number): WordCues {
    return (this.known[i] ??= this.look(i))
  }

  /** Whether the words up to the end of a line end with a credit. */
  endsWithCredit(i: number): boolean {
    const before = this.lines[i]!.gap ? undefined : this.lines[i - 1]?.text.slice(-LINE_MAX)
    const own = this.lines[i]!.text.slice(-LINE_MAX)
    return (this.credits[i] ??= trailingCredit(before === undefined ? own : `${before} ${own}`) !== undefined)
  }

  private look(i: number): WordCues {
    const { lines, signs } = this
    const first = lines[i]!.text
    const upper = signs[i]!.start !== 'lower'
    const headlike: number[] = []
    const byline: number[] = []
    const marked: boolean[] = []
    const credit: number[] = []
    const creditAfter: number[] = []
    const jump: number[] = []
    const from: number[] = []
    const agency: number[] = []
    const attribution: number[] = []
    const agencies = upper && (AGENCY_OPENING.test(first) || signs[i]!.words < 4)
    let text = ''
    let rows = ''
    let words = 0
    let noted = first
    for (let n = 1; n <= HEAD_LINES && i + n <= lines.length; n++) {
      const { text: own, gap } = lines[i + n - 1]!
      if (n > 1 && (gap || own.length > LINE_MAX)) break
      text = n === 1 ? own : signs[i + n - 2]!.end === 'hyphen' ? text.slice(0, -1) + own : `${text} ${own}`
      rows = n === 1 ? own : `${rows}\n${own}`
      words += signs[i + n - 1]!.words
      if (n <= NOTE_LINES) noted = text
      if (words > NOTE_WORDS) break
      headlike.push(words <= HEAD_WORDS ? headlikeness(text) : 0)
      if (agencies && n <= 4) agency.push(agencyNoteOf(text)?.sure ?? 0)
      if (n > 3) continue
      const by = upper && words <= BYLINE_WORDS ? bylineOf(rows) : undefined
      byline.push(by?.sure ?? 0)
      marked.push(by?.marked ?? false)
      attribution.push(upper && text.length <= ATTRIBUTION_MAX ? (attributionOf(text)?.sure ?? 0) : 0)
      if (n > 2 || words > CREDIT_WORDS) continue
      credit.push(creditOf(text)?.sure ?? 0)
      creditAfter.push(creditOf(text, true)?.sure ?? 0)
      jump.push(jumpLineOf(text)?.sure ?? 0)
      from.push(fromLineOf(text)?.sure ?? 0)
    }
    const after = i === 0 || lines[i]!.gap ? undefined : signs[i - 1]!.end
    const short = signs[i]!.words <= 8
    return {
      headlike,
      byline,
      marked,
      credit,
      creditAfter,
      jump,
      from,
      agency,
      attribution,
      dateline: upper && short ? (ownDateline(first)?.sure ?? 0) : 0,
      standing: upper && short ? (standingHeadOf(first)?.sure ?? 0) : 0,
      furniture: furnitureOf(first)?.sure ?? 0,
      label: short && isLabel(first),
      list: listMark(first) !== undefined,
      note: upper && (after === undefined || after === 'stop' || after === 'word') ? (noteOf(noted)?.sure ?? 0) : 0,
    }
  }
}
