import { creditOf } from '../../cues/credit.js'
import type { PdfPage } from '../read/page.js'
import { type BodyType, isBodyLine } from './bodyType.js'
import { lineMaker, type TextLine } from './textLine.js'
import type { Word } from './wordsOf.js'

/** Words that a credit may have. */
const WORDS_MAX = 8
/** Ems under a picture in which its caption stands. */
const REACH = 10
/** A credit's size to its caption's. */
const SMALLER = 0.92

/** Parts the credit from a caption that it is run in after: there the type changes, at a picture's edge, and does not change back. */
export function withCreditsApart(page: PdfPage, lines: readonly TextLine[], body: BodyType): TextLine[] {
  if (page.pictures.length === 0) return [...lines]
  const make = lineMaker(page.number)
  const places = page.pictures.filter(({ box }) => box.width >= 12 && box.height >= 12).slice(0, 400)
  return lines.flatMap((line) => {
    if (line.words.length < 2 || isBodyLine(line, body) || line.size > 1.3 * body.size) return [line]
    const near = places.some(({ box }) => {
      const [right, foot] = [box.x + box.width, box.y + box.height]
      const under = line.y > foot - line.size && line.y < foot + REACH * line.size && line.x > box.x - line.size && line.x < right
      const beside = line.y > box.y - line.size && line.y < foot && line.x < right + 20 * line.size && line.right > box.x - 20 * line.size
      return under || beside
    })
    const from = near ? creditFrom(line) : 0
    return from > 0 ? [make(line.words.slice(0, from)), make(line.words.slice(from))] : [line]
  })
}

/** The word of a line from which on it is a credit; 0 for none. */
function creditFrom({ words }: TextLine): number {
  const last = words[words.length - 1]!
  let from = words.length - 1
  while (from > 0 && isAlike(words[from - 1]!, last)) from--
  const before = words[from - 1]
  if (!before || words.length - from > WORDS_MAX || isAlike(before, last)) return 0
  const text = words
    .slice(from)
    .map((word) => word.text)
    .join(' ')
  if (/[:;,]$/u.test(before.text) || !/^["“‘'([©@]*[\p{Lu}©@]/u.test(text) || /[.!?]$/u.test(text.replace(/\b\p{Lu}\.$/u, ''))) return 0
  // What comes before is of one type: a word in italics does not make what follows it a credit.
  if (words.slice(0, from).some((word) => isAlike(word, last))) return 0
  const smaller = last.run.size < SMALLER * before.run.size
  const slanted = last.run.italic && !before.run.italic
  return smaller || (slanted && from > 3) || (creditOf(text, true)?.sure ?? 0) >= 0.6 ? from : 0
}

const isAlike = (a: Word, b: Word): boolean =>
  a.run.face === b.run.face && Math.abs(a.run.size / b.run.size - 1) < 0.02 && a.run.bold === b.run.bold && a.run.italic === b.run.italic
