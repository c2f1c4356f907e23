import { bylineOf } from '../cues/byline.js'
import { creditOf, trailingCredit } from '../cues/credit.js'
import { ownDateline } from '../cues/dateline.js'
import { furnitureOf, isLabel, listMark, standingHeadOf } from '../cues/furniture.js'
import { headlikeness } from '../cues/headlike.js'
import { fromLineOf, jumpLineOf } from '../cues/jump.js'
import { agencyNoteOf, noteOf } from '../cues/note.js'
import { attributionOf } from '../cues/quotation.js'
import type { LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** What the words of a line and of those after it say, as far as words alone tell: how sure it is, 0 for not at all. By the number of lines taken, from 1. */
export interface WordCues {
  readonly headlike: readonly number[]
  readonly byline: readonly number[]
  /** with a word such as `By` */
  readonly marked: readonly boolean[]
  readonly credit: readonly number[]
  readonly jump: readonly number[]
  readonly from: readonly number[]
  readonly agency: readonly number[]
  readonly dateline: number
  readonly standing: number
  readonly furniture: number
  readonly label: boolean
  /** a head of a factbox */
  readonly box: boolean
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
const BOX_HEAD =
  /^(?:what (?:is|are|was|to know|we know|you need)|who (?:is|are|was)|key (?:dates|facts|points|figures)|facts?\b|factbox|fact box|at a glance|the facts|time ?line|in numbers|by the numbers|how it works|the essentials)|(?: in numbers| at a glance| in brief:| by numbers)$/i
const AGENCY_OPENING = /^(?:with|information|material|reports?|additional|some|reporting|mit|avec|con|from|agenc|this)\b|^[—–(-]/i

/** a jump line names a page, in figures or words */
const PAGED = /\p{N}|pages?\b|seite|continu|fortsetzung|segue|viene|vervolg|suite|front|overleaf|inside/iu

/** Looks for cues once for each line, when they are asked for. */
export class WordCueIndex {
  private readonly known: (WordCues | undefined)[] = []
  private last: { readonly at: number; readonly cues: WordCues } | undefined
  private readonly credits: (boolean | undefined)[] = []

  constructor(
    private readonly lines: readonly PrintLine[],
    private readonly signs: readonly LineSigns[],
    /** lines that are looked at more than once: the first so many */
    private readonly kept: number,
  ) {}

  /** Of the lines from a line on. */
  from(i: number): WordCues {
    const known = this.known[i]
    if (known !== undefined) return known
    // lines that are the same over and over say the same
    const found = this.last?.at === i - 1 && this.isLikeBefore(i) ? this.last.cues : this.look(i)
    this.last = { at: i, cues: found }
    if (i < this.kept) this.known[i] = found
    return found
  }

  /** Whether lines that begin at one, and follow a quotation, say who spoke. */
  attribution(i: number, count: number): number {
    const text = textOf(this.lines.slice(i, i + count))
    return this.signs[i]!.start === 'lower' || text.length > ATTRIBUTION_MAX ? 0 : (attributionOf(text)?.sure ?? 0)
  }

  /** Whether a line under a caption is its credit. */
  creditAfter(i: number, count: number): number {
    return creditOf(textOf(this.lines.slice(i, i + count)), true)?.sure ?? 0
  }

  private isLikeBefore(i: number): boolean {
    const { lines } = this
    for (let k = i; k <= i + HEAD_LINES; k++) {
      if (lines[k]?.text !== lines[k - 1]!.text || lines[k]!.gap !== lines[k - 1]!.gap) return false
    }
    return i > 1
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
    const jump: number[] = []
    const from: number[] = []
    const agency: number[] = []
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
      const by = upper && words <= BYLINE_WORDS && (n < 3 || byline[1]! > 0) ? bylineOf(rows) : undefined
      byline.push(by?.sure ?? 0)
      marked.push(by?.marked ?? false)
      if (n > 2 || words > CREDIT_WORDS) continue
      credit.push(creditOf(text)?.sure ?? 0)
      const paged = PAGED.test(text)
      jump.push(paged ? (jumpLineOf(text)?.sure ?? 0) : 0)
      from.push(paged ? (fromLineOf(text)?.sure ?? 0) : 0)
    }
    const after = i === 0 || lines[i]!.gap ? undefined : signs[i - 1]!.end
    const short = signs[i]!.words <= 8
    return {
      headlike,
      byline,
      marked,
      credit,
      jump,
      from,
      agency,
      dateline: upper && short ? (ownDateline(first)?.sure ?? 0) : 0,
      standing: upper && short ? (standingHeadOf(first)?.sure ?? 0) : 0,
      furniture: furnitureOf(first)?.sure ?? 0,
      label: short && isLabel(first),
      box: short && upper && BOX_HEAD.test(first),
      list: listMark(first) !== undefined,
      note: upper && (after === undefined || after === 'stop' || after === 'word') ? (noteOf(noted)?.sure ?? 0) : 0,
    }
  }
}

function textOf(lines: readonly PrintLine[]): string {
  return lines.map(({ text }) => text).join(' ')
}
