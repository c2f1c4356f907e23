/** A cue is looked for in a short text only: no byline, credit or jump line is longer. */
export const CUE_MAX = 400

const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

/** Words of a text, white space between them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let k = 0; k <= text.length; k++) {
    const space = k === text.length || isSpace(text.charCodeAt(k))
    if (space && from >= 0) {
      words.push(text.slice(from, k))
      from = -1
    } else if (!space && from < 0) from = k
  }
  return words
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
}

/** A word in lower case without the marks around it. */
export function bare(word: string): string {
  let from = 0
  let to = word.length
  while (from < to && !LETTER_OR_NUMBER.test(word[from]!) && !isSurrogate(word, from)) from++
  while (to > from && !LETTER_OR_NUMBER.test(word[to - 1]!) && !isSurrogate(word, to - 1)) to--
  return word.slice(from, to).toLowerCase().replaceAll('’', "'")
}

function isSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdfff
}

/** The text without any of some marks, and white space, at its end. */
export function endTrimmed(text: string, marks: string): string {
  let to = text.length
  while (to > 0 && (marks.includes(text[to - 1]!) || isSpace(text.charCodeAt(to - 1)))) to--
  return text.slice(0, to)
}

/** The text without any of some marks, and white space, at both ends. */
export function trimmed(text: string, marks: string): string {
  const ended = endTrimmed(text, marks)
  let from = 0
  while (from < ended.length && (marks.includes(ended[from]!) || isSpace(ended.charCodeAt(from)))) from++
  return ended.slice(from)
}

/** Has letters, and none of them is lower case: `JANE DOE`, `A6`. */
export function isCapitals(text: string): boolean {
  return UPPER.test(text) && !LOWER.test(text)
}

export function startsUpper(word: string): boolean {
  for (const character of word) if (LETTER.test(character)) return !LOWER.test(character)
  return false
}

export function startsLower(word: string): boolean {
  for (const character of word) if (LETTER.test(character)) return LOWER.test(character)
  return false
}

/** Set of the words of a list, blanks between them; `_` stands for a blank within one. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map((word) => word.replaceAll('_', ' ')))
}

/** The text without white space at its ends, and with single spaces in it. */
export function squeezed(text: string): string {
  return wordsOf(text).join(' ')
}

/** The text that follows one of some beginnings (lower case, longest first), white space and a colon after it taken too; undefined where it begins with none. */
export function afterOpening(text: string, openings: readonly string[]): { readonly opening: string; readonly rest: string } | undefined {
  const low = text.slice(0, 60).toLowerCase()
  for (const opening of openings) {
    if (!low.startsWith(opening)) continue
    const next = text.charAt(opening.length)
    if (next !== '' && LETTER.test(next) && LETTER.test(opening.at(-1)!)) continue
    return { opening, rest: text.slice(opening.length).trim() }
  }
  return undefined
}

/** Beginnings in the order that {@link afterOpening} wants. */
export function openingsOf(list: string): readonly string[] {
  return [...setOf(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
