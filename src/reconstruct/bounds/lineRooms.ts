import type { LineMeter } from '../lines/lineMeter.js'
import type { PrintLine } from '../print.js'

/** How far a line goes, and how far it would have gone with more of what follows it; ems. */
export interface LineRoom {
  readonly width: number
  /** with the first part of the next word that could stand on it, hyphen and all */
  readonly part: number
  /** with the whole of that word */
  readonly word: number
  /** word spaces in it */
  readonly spaces: number
}

/** characters of a word that are looked at */
const MOST = 60
const FIRST_WORD = /^\S*/
const VOWEL = /[aeiouyàáâäæèéêëìíîïòóôöøœùúûü]/iu
const LETTER = /\p{L}/u
/** letters of the shortest word that is broken, and those before and after the break */
const SHORTEST = 5
const BEFORE = 2
const AFTER = 3
/** a word's own hyphen or dash: it is broken after it */
const OWN_BREAK = /^[^\s–—-]{2,}[–—-](?=\p{L})/u

/** The rooms of lines that follow each other. */
export function lineRooms(lines: readonly PrintLine[], meter: LineMeter): LineRoom[] {
  const space = meter(' ')
  const hyphen = meter('-')
  return lines.map((line, i): LineRoom => {
    const { text, width } = line
    const spaces = text.split(' ').length - 1
    const next = lines[i + 1]
    if (next === undefined) return { width, part: Infinity, word: Infinity, spaces }
    const word = FIRST_WORD.exec(next.text.slice(0, MOST))![0]
    // a face that was given measures otherwise than the one that is used here
    const own = meter(next.text.slice(0, 2 * MOST))
    const scale = next.text.length <= 2 * MOST && own > 0 ? next.width / own : 1
    const broken = text.endsWith('-')
    const from = broken ? width - scale * hyphen : width + scale * space
    const part = firstPart(word)
    return { width, part: from + scale * (part === word ? meter(word) : meter(part) + (/[–—-]$/.test(part) ? 0 : hyphen)), word: from + scale * meter(word), spaces }
  })
}

/** What of a word could stand at a line's end by itself: up to its own hyphen, or about a syllable, which ends between a vowel and a consonant, or between two consonants, with a vowel after. */
export function firstPart(word: string): string {
  const own = OWN_BREAK.exec(word)?.[0]
  const end = own?.length ?? word.length
  let from = 0
  while (from < end && !LETTER.test(word[from]!)) from++
  let to = from
  while (to < end && LETTER.test(word[to]!)) to++
  if (to - from >= SHORTEST)
    for (let at = from + BEFORE; at + AFTER <= to; at++) {
      if (VOWEL.test(word[at]!)) continue
      const after = VOWEL.test(word[at + 1]!)
      if (after && (VOWEL.test(word[at - 1]!) || VOWEL.test(word[at - 2]!))) return word.slice(0, at)
    }
  return own ?? word
}
