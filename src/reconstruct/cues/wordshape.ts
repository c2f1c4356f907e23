/** A cue is looked for in a short text only: no byline, credit or jump line is longer. */
export const CUE_MAX = 400

const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const NUMBER = /\p{N}/u

const IS_LETTER = 1
const IS_LOWER = 2
const IS_UPPER = 4
const IS_NUMBER = 8
const IS_SPACE = 16
const IS_SURROGATE = 32
const IS_KNOWN = 64
/** Memo only: what the characters are that have been asked for. */
const KINDS = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  const letter = (LETTER.test(character) ? IS_LETTER : 0) | (LOWER.test(character) ? IS_LOWER : 0) | (UPPER.test(character) ? IS_UPPER : 0)
  const space = code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  return letter | (NUMBER.test(character) ? IS_NUMBER : 0) | (space ? IS_SPACE : 0) | (code >= 0xd800 && code <= 0xdfff ? IS_SURROGATE : 0)
}

/** What the character is that one unit of a text makes: a set of bits. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = KINDS[code]!
  return known === 0 ? (KINDS[code] = kindOf(code) | IS_KNOWN) : known
}

/** Words of a text, white space between them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let k = 0; k < text.length; k++) {
    if ((kindAt(text, k) & IS_SPACE) !== 0) {
      if (from >= 0) words.push(text.slice(from, k))
      from = -1
    } else if (from < 0) from = k
  }
  if (from >= 0) words.push(from === 0 ? text : text.slice(from))
  return words
}

/** The first word of a text; empty where it has none. */
export function firstWord(text: string): string {
  let from = 0
  while (from < text.length && (kindAt(text, from) & IS_SPACE) !== 0) from++
  let to = from
  while (to < text.length && (kindAt(text, to) & IS_SPACE) === 0) to++
  return text.slice(from, to)
}

/** How many words a text has, white space between them. */
export function countWords(text: string): number {
  let words = 0
  let space = true
  for (let k = 0; k < text.length; k++) {
    const own = (kindAt(text, k) & IS_SPACE) !== 0
    if (space && !own) words++
    space = own
  }
  return words
}

/** A word in lower case without the marks around it. */
export function bare(word: string): string {
  const low = withoutMarks(word).toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

export function withoutMarks(word: string): string {
  let from = 0
  let to = word.length
  const inside = IS_LETTER | IS_NUMBER | IS_SURROGATE
  while (from < to && (kindAt(word, from) & inside) === 0) from++
  while (to > from && (kindAt(word, to - 1) & inside) === 0) to--
  return word.slice(from, to)
}

/** The text without any of some marks, and white space, at its end. */
export function endTrimmed(text: string, marks: string): string {
  let to = text.length
  while (to > 0 && (marks.includes(text[to - 1]!) || (kindAt(text, to - 1) & IS_SPACE) !== 0)) to--
  return text.slice(0, to)
}

/** The text without any of some marks, and white space, at both ends. */
export function trimmed(text: string, marks: string): string {
  const ended = endTrimmed(text, marks)
  let from = 0
  while (from < ended.length && (marks.includes(ended[from]!) || (kindAt(ended, from) & IS_SPACE) !== 0)) from++
  return ended.slice(from)
}

/** Has letters, and none of them is lower case: `JANE DOE`, `A6`. */
export function isCapitals(text: string): boolean {
  let upper = false
  for (let k = 0; k < text.length; k++) {
    const kind = kindAt(text, k)
    if ((kind & IS_LOWER) !== 0) return false
    if ((kind & IS_SURROGATE) !== 0) return UPPER.test(text) && !LOWER.test(text)
    if ((kind & IS_UPPER) !== 0) upper = true
  }
  return upper
}

export function hasLetter(text: string): boolean {
  for (let k = 0; k < text.length; k++) {
    const kind = kindAt(text, k)
    if ((kind & IS_LETTER) !== 0) return true
    if ((kind & IS_SURROGATE) !== 0) return LETTER.test(text)
  }
  return false
}

export function startsUpper(word: string): boolean {
  return firstLetter(word, false)
}

export function startsLower(word: string): boolean {
  return firstLetter(word, true)
}

/** Whether a text has a letter, and its first one is lower case, or is not. */
function firstLetter(text: string, lower: boolean): boolean {
  for (let k = 0; k < text.length; k++) {
    const kind = kindAt(text, k)
    if ((kind & IS_LETTER) !== 0) return ((kind & IS_LOWER) !== 0) === lower
    if ((kind & IS_SURROGATE) !== 0) {
      for (const character of text.slice(k)) if (LETTER.test(character)) return LOWER.test(character) === lower
      return false
    }
  }
  return false
}

/** Set of the words of a list, blanks between them; `_` stands for a blank within one. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list).map((word) => word.replaceAll('_', ' ')))
}

/** The text without white space at its ends, and with single spaces in it. */
export function squeezed(text: string): string {
  return isSqueezed(text) ? text : wordsOf(text).join(' ')
}

function isSqueezed(text: string): boolean {
  let space = true
  for (let k = 0; k < text.length; k++) {
    const own = (kindAt(text, k) & IS_SPACE) !== 0
    if (own && (space || text.charCodeAt(k) !== 32)) return false
    space = own
  }
  return !space || text === ''
}

/** Beginnings of texts in lower case, by their first character, the longest first. */
export interface Openings {
  readonly all: readonly string[]
  readonly byFirst: ReadonlyMap<number, readonly number[]>
}

/** The text that follows one of some beginnings, white space and a colon after it taken too; undefined where it begins with none. */
export function afterOpening(text: string, openings: Openings): { readonly opening: string; readonly rest: string } | undefined {
  const low = text.slice(0, 60).toLowerCase()
  for (const k of openings.byFirst.get(low.charCodeAt(0)) ?? []) {
    const opening = openings.all[k]!
    if (!low.startsWith(opening)) continue
    if (opening.length < text.length && (kindAt(text, opening.length) & kindAt(opening, opening.length - 1) & IS_LETTER) !== 0) continue
    return { opening, rest: text.slice(opening.length).trim() }
  }
  return undefined
}

/** Beginnings as {@link afterOpening} wants them. */
export function openingsOf(list: string): Openings {
  const all = [...setOf(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const byFirst = new Map<number, number[]>()
  all.forEach((opening, k) => {
    const first = opening.charCodeAt(0)
    const known = byFirst.get(first)
    if (known) known.push(k)
    else byFirst.set(first, [k])
  })
  return { all, byFirst }
}
