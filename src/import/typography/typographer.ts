import { conventionsOf, type Conventions } from './conventions.js'

/** A piece of one text, with marks of its own. */
export interface TypedPiece {
  readonly text: string
  /** to be left as it is: code, a line end */
  readonly verbatim: boolean
}

/** Sets the pieces of one text: each comes back with its own length. */
export type Typographer = (pieces: readonly TypedPiece[]) => readonly string[]

// Addresses, paths and mail: their quotes and dashes are no punctuation.
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const LETTER = /[\p{L}\p{M}\p{N}]/u
const BLANK = /[\s\u00a0\u2009\u202f]/
/** What stands before an opening quote. */
const BEFORE_OPEN = /[\s\u00a0\u2009\u202f([{\u2013\u2014/«»„“‘‚‹›¡¿-]/
/** English words that begin with an apostrophe; and years, as `'98`. */
const CLIPPED = /^(?:tis|twas|twere|twill|til|cause|em|n|round|bout|\d\ds?)(?![\p{L}\p{N}])/iu
const APOSTROPHE = '\u2019'

/**
 * A typographer of a language: straight quotes become its own, inner ones inside outer ones; apostrophes; ` - `, ` -- ` and `--` its dash; three dots an ellipsis;
 * feet and inches primes; and the spaces that French has before marks. What is typographic already stays, and so do addresses.
 */
export function typographerOf(language: string): Typographer {
  const conventions = conventionsOf(language)
  return (pieces) => {
    const whole = pieces.map(({ text }) => text).join('')
    const kept = protectedIn(pieces, whole)
    const out: string[] = []
    const state: Open = { depth: [] }
    let at = 0
    for (const { text, verbatim } of pieces) {
      if (verbatim) out.push(text)
      else out.push(setPiece(whole, at, at + text.length, kept, conventions, state))
      at += text.length
    }
    return out
  }
}

interface Open {
  /** quotes that are open, outer ones first: the straight character that opened each */
  readonly depth: string[]
}

/** One for each character that is left alone. */
function protectedIn(pieces: readonly TypedPiece[], whole: string): Uint8Array {
  const kept = new Uint8Array(whole.length)
  let at = 0
  for (const { text, verbatim } of pieces) {
    if (verbatim) kept.fill(1, at, at + text.length)
    at += text.length
  }
  for (const match of whole.matchAll(ADDRESS)) kept.fill(1, match.index, match.index + match[0].length)
  return kept
}

function setPiece(whole: string, from: number, to: number, kept: Uint8Array, conventions: Conventions, open: Open): string {
  let out = ''
  for (let at = from; at < to; at++) {
    const character = whole[at]!
    if (kept[at] === 1) {
      out += character
      continue
    }
    const before = whole[at - 1] ?? ' '
    const after = whole[at + 1] ?? ' '
    if (character === '"' || character === "'") {
      out = withQuote(out, quoteAt(whole, at, character, before, after, conventions, open))
    } else if (character === '.' && whole.startsWith('...', at) && before !== '.' && whole[at + 3] !== '.' && at + 3 <= to) {
      out += '\u2026'
      at += 2
    } else if (character === '-') {
      const dash = dashAt(whole, at, to)
      if (dash === 0) out += character
      else {
        out = withoutBlank(out) + conventions.dash
        at += dash - 1
        while (at + 1 < to && whole[at + 1] === ' ') at++
      }
    } else if (';!?:'.includes(character)) out = withMark(out, character, after, conventions)
    else out += character
  }
  return out
}

/** French sets a space before its marks, whether one was typed or not; not within what belongs together, as `12:30` and `?!`. */
function withMark(out: string, mark: string, after: string, { beforeMarks, beforeColon }: Conventions): string {
  const space = mark === ':' ? beforeColon : beforeMarks
  if (space === undefined) return out + mark
  const bare = withoutBlank(out)
  const last = bare.at(-1)
  if (last === undefined || ';!?:'.includes(last) || (mark === ':' && /\d/.test(last) && /\d/.test(after))) return out + mark
  return bare + space + mark
}

function withoutBlank(out: string): string {
  return /[ \u00a0\u202f\u2009]$/.test(out) ? out.slice(0, -1) : out
}

/** A closing quote that brings its space takes the place of one that was typed. */
function withQuote(out: string, quote: string): string {
  return BLANK.test(quote[0]!) ? withoutBlank(out) + quote : out + quote
}

/** How many characters a dash takes here, its blanks with it; 0 where it is a hyphen or a minus. */
function dashAt(whole: string, at: number, to: number): number {
  const before = whole[at - 1]
  let length = 1
  while (at + length < to && whole[at + length] === '-') length++
  // rules of dashes are somebody's drawing
  if (length > 3 || before === '-') return 0
  const spaced = before !== undefined && BLANK.test(before) && at + length < whole.length && BLANK.test(whole[at + length]!)
  if (spaced) return length
  return length > 1 && before !== undefined && !BLANK.test(before) && LETTER.test(whole[at + length] ?? ' ') ? length : 0
}

function quoteAt(whole: string, at: number, character: string, before: string, after: string, conventions: Conventions, open: Open): string {
  const single = character === "'"
  const opens = BEFORE_OPEN.test(before) || isStraight(before)
  const closes = open.depth.at(-1) === character
  if (single) {
    if (/\d/.test(before) && (/\d/.test(after) || !(closes || LETTER.test(after)))) return '\u2032'
    if (LETTER.test(before) && LETTER.test(after)) return APOSTROPHE
    if (opens && !closes && CLIPPED.test(whole.slice(at + 1, at + 8))) return APOSTROPHE
  } else if (/\d/.test(before) && !closes) return '\u2033'
  if (closes && !(opens && LETTER.test(after) && !isStraight(before))) return closed(character, conventions, open)
  if (opens && !BLANK.test(after)) {
    open.depth.push(character)
    return pairOf(conventions, character)[0]
  }
  // boys' and what was opened in a paragraph before
  if (single) return APOSTROPHE
  if (open.depth.includes(character)) {
    while (open.depth.at(-1) !== character) open.depth.pop()
    return closed(character, conventions, open)
  }
  return pairOf(conventions, character)[BLANK.test(before) || !LETTER.test(after) ? 1 : 0]
}

const isStraight = (character: string): boolean => character === '"' || character === "'"

function closed(character: string, conventions: Conventions, open: Open): string {
  open.depth.pop()
  return pairOf(conventions, character)[1]
}

/** Who types single quotes means the inner ones, also in a head, where nothing is round them. */
function pairOf({ outer, inner }: Conventions, character: string): readonly [open: string, close: string] {
  return character === '"' ? outer : inner
}
