import type { LineMeter } from '../lines/lineMeter.js'
import type { PrintLine } from '../print.js'
import type { PartedWord } from './partedWord.js'
import type { Speller } from './speller.js'

/** lines on either side of one whose words were surely run together, in which others may have been */
const NEAR = 3
/** characters of a line that is looked at: display type loses its spaces, whose lines are short */
const LONGEST = 160
/** spaces that a line lost for each that it kept, at least: a long name is no run of words */
const LOST = 1

/** Lines with the spaces that an extractor lost between their words. */
export function wordsApart(lines: readonly PrintLine[], speller: Speller, meter: LineMeter): readonly PrintLine[] {
  const found = new Map<number, readonly (PartedWord | undefined)[]>()
  const sure = new Set<number>()
  lines.forEach(({ text }, i) => {
    if (text.length > LONGEST) return
    // the rest of a word that was broken before it is none by itself
    const rest = i > 0 && /\p{L}[-\u2010]$/u.test(lines[i - 1]!.text) ? 0 : -1
    const parted = text.split(' ').map((word, k) => (k === rest ? undefined : speller.parted(word)))
    const lost = parted.reduce((sum, part) => sum + (part === undefined ? 0 : part.text.split(' ').length - 1), 0)
    if (lost === 0 || lost < LOST * (parted.length - 1)) return
    found.set(i, parted)
    if (parted.some((part) => part?.sure)) sure.add(i)
  })
  if (sure.size === 0) return lines
  const near = (i: number): boolean => Array.from({ length: 2 * NEAR + 1 }, (_, k) => i + k - NEAR).some((k) => sure.has(k) && lines[k]!.page === lines[i]!.page)
  return lines.map((line, i) => {
    const parted = found.get(i)
    if (parted === undefined || !near(i)) return line
    const text = line.text
      .split(' ')
      .map((word, k) => parted[k]?.text ?? word)
      .join(' ')
    return { ...line, text, width: meter(text) }
  })
}
