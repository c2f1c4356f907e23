import { leastThat } from './leastThat.js'
import type { PrintedLine } from '../model/article.js'
import type { Position } from './paragraph.js'
import type { Word } from './words.js'

/** Line ends of a printed page, in the characters of the words that are set. */
export interface RecordedLines {
  readonly lines: readonly PrintedLine[]
  /** words before this one are not of the recorded text: a head that is run in */
  readonly firstWord: number
}

/** The same line ends where the first characters of the text are set apart from it, as a drop cap. */
export function withoutOpening(printed: readonly PrintedLine[], characters: number): PrintedLine[] {
  return printed.flatMap((line) => (line.end > characters ? [{ ...line, end: line.end - characters }] : []))
}

/** Places at which recorded lines end inside a word: where it must be possible to break it. */
export function endsInside(recorded: RecordedLines | undefined, w: number, word: Word): { at: number; hyphen: PrintedLine['hyphen'] }[] {
  if (!recorded || w < recorded.firstWord) return []
  const { lines } = recorded
  const found: { at: number; hyphen: PrintedLine['hyphen'] }[] = []
  for (let k = firstBeyond(lines, word.offset); k < lines.length && lines[k]!.end < word.offset + word.text.length; k++)
    found.push({ at: lines[k]!.end - word.offset, hyphen: lines[k]!.hyphen })
  return found
}

/** Whether a recorded line ends in the space between a word and the next: printers part what we keep together, `Mr` from his name. */
export function endsBetween(recorded: RecordedLines | undefined, w: number, word: Word, next: Word): boolean {
  if (!recorded || w < recorded.firstWord) return false
  const line = recorded.lines[firstBeyond(recorded.lines, word.offset + word.text.length - 1)]
  return line !== undefined && line.end <= next.offset
}

/** The first recorded line that ends beyond a character. */
function firstBeyond(lines: readonly PrintedLine[], character: number): number {
  return leastThat(0, lines.length, (k) => lines[k]!.end > character)
}

/** For each recorded line the position at which it ends, -1 where there is none: the words are not the ones that were printed. */
export function recordedPositions(words: readonly Word[], positions: readonly Position[], recorded: RecordedLines): number[] {
  let p = 1
  return recorded.lines.map(({ end }) => {
    for (; p < positions.length; p++) {
      const { word: w, at } = positions[p]!
      if (w < recorded.firstWord) continue
      const word = words[w]!
      const reached = word.offset + at
      if (reached === end) return p
      const next = at >= word.text.length ? (words[w + 1]?.offset ?? Infinity) : reached
      if (reached < end && end <= next) return p
      if (reached > end) return -1
    }
    return -1
  })
}
