import { endsSentence, isOpenEnded } from '../cues/headlike.js'
import { isCapitals, startsUpper } from '../cues/wordshape.js'
import type { PrintLine } from '../print.js'

/** How a line begins: by its first letter or figure, marks before it left out. */
export type LineStart = 'upper' | 'lower' | 'figure' | 'other'

/** How a line ends; `open`: with an article, a preposition or the like, which nothing ends with. */
export type LineEnd = 'stop' | 'hyphen' | 'comma' | 'colon' | 'open' | 'word'

/** What can be seen of a line by itself. */
export interface LineSigns {
  readonly start: LineStart
  /** a quotation mark stands before its first letter */
  readonly quoted: boolean
  readonly end: LineEnd
  readonly words: number
  /** sentences that end inside it */
  readonly sentences: number
  /** width of its first word, ems */
  readonly firstWord: number
  /** a quotation begun in it or before it is not over at its end */
  readonly inQuotation: boolean
  /** share of its longer words with a capital, 1 for capitals throughout; undefined where the words are too few to tell */
  readonly letterCase: number | undefined
  /** cells of a table: parted by gaps, or figures for the most part */
  readonly tabs: boolean
  readonly figures: boolean
  /** one capital alone, quotation mark or not */
  readonly cap: boolean
  /** one capital, a space and lower case: a cap and the line beside it */
  readonly capInLine: boolean
}

const FIRST = /[\p{L}\p{N}]/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const LOWER = /\p{Ll}/u
const OPENING = /^[([]?["“„«‹‘'‚»]/
const CAP = /^["“„«‹‘'‚»]? ?\p{Lu}\p{M}?$/u
const CAP_IN_LINE = /^["“„«‹‘'‚»]?\p{Lu}\p{M}? ['’]?\p{Ll}/u
/** what of a line is looked at for its first letter */
const HEAD = 40
/** of a line's end: enough for an abbreviation */
const TAIL = 40

/** lines that a quotation goes on for at most; what seems longer lacks its end */
const QUOTATION_LINES = 14

/** The signs of lines that follow each other. */
export function signsOfLines(lines: readonly PrintLine[]): LineSigns[] {
  let since = Infinity
  return lines.map((line) => {
    const quotation = quotationAt(line.text)
    since = quotation === 'over' ? Infinity : quotation === 'begun' ? 0 : since + 1
    return signsOf(line, since < QUOTATION_LINES)
  })
}

/** By the last double mark of a line that shows its direction. */
function quotationAt(text: string): 'begun' | 'over' | undefined {
  const begun = Math.max(text.lastIndexOf('\u201c'), text.lastIndexOf('\u00ab'))
  const over = Math.max(text.lastIndexOf('\u201d'), text.lastIndexOf('\u00bb'))
  return begun === over ? undefined : begun > over ? 'begun' : 'over'
}

function signsOf({ text, width }: PrintLine, inQuotation: boolean): LineSigns {
  const head = text.slice(0, HEAD)
  const first = FIRST.exec(head)?.[0] ?? ''
  const start = UPPER.test(first) ? 'upper' : LOWER.test(first) ? 'lower' : /\p{N}/u.test(first) ? 'figure' : 'other'
  const space = text.indexOf(' ')
  const length = space < 0 ? text.length : space
  return {
    start,
    quoted: OPENING.test(head),
    end: endOf(text.slice(-TAIL)),
    words: wordsIn(text),
    sentences: sentencesIn(text),
    firstWord: text.length === 0 ? 0 : (width * length) / text.length,
    inQuotation,
    letterCase: caseOf(text),
    tabs: text.includes('\t'),
    figures: text.length < BODY_MAX && (text.match(FIGURES)?.length ?? 0) > 0.3 * text.length,
    cap: text.length <= 4 && CAP.test(text),
    capInLine: CAP_IN_LINE.test(head),
  }
}

function endOf(tail: string): LineEnd {
  if (endsSentence(tail)) return 'stop'
  const last = tail.at(-1)
  if (last === '-') return 'hyphen'
  if (last === ',' || last === ';') return 'comma'
  if (last === ':') return 'colon'
  return isOpenEnded(tail) ? 'open' : 'word'
}

function wordsIn(text: string): number {
  let words = 1
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) words++
  return words
}

const SENTENCE = /[.!?…]["”’»)]? ["“‘«(]?[\p{Lu}\p{N}]/gu
/** longer lines are no body */
const BODY_MAX = 300

function sentencesIn(text: string): number {
  if (text.length > BODY_MAX) return 0
  let sentences = 0
  for (const { index } of text.matchAll(SENTENCE)) if (endsSentence(text.slice(Math.max(0, index - TAIL), index + 2))) sentences++
  return sentences
}

const FIGURES = /\p{N}/gu

function caseOf(text: string): number | undefined {
  if (text.length > BODY_MAX) return undefined
  if (isCapitals(text)) return 1
  const words = text.split(' ').filter((word) => word.length > 3)
  return words.length < 2 ? undefined : (0.9 * words.filter(startsUpper).length) / words.length
}
