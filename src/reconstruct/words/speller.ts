import { isNameWithCapital } from './compounds.js'
import { bareWord, DocumentWords, plainWord } from './documentWords.js'
import { capFit, capJoins, capRanIn, type CapVerdict } from './dropCapWord.js'
import { englishHyphen, type Verdict } from './hyphenRules.js'
import { englishWords, type WordList } from './lexicon.js'
import { frenchHyphen, hanging } from './foreignHyphens.js'
import { partedWord, type PartedWord } from './partedWord.js'
import type { PrintLine } from '../print.js'
import type { Lexicon } from '../reconstruction.js'

/** Knows how words of a document are spelt: from its own words, and from a lexicon. */
export interface Speller {
  /** whether a word broken by a hyphen at a line's end is written with it; `before` without the hyphen */
  keepsHyphen(before: string, after: string): Verdict
  /** whether a drop cap goes on with the words that follow it: T + he does, A + man does not */
  capJoins(cap: string, after: string): CapVerdict
  /** whether a cap has run into the word after it, of which `after` begins with the rest */
  capRanIn(cap: string, after: string): boolean
  /** how well a drop cap goes with a line, 0 to 1 */
  capFit(cap: string, after: string): number
  /** whether a hyphen stands for the second half of a later word: two- and three-year; `spaced`: a space is seen after it */
  suspends(before: string, following: readonly string[], spaced: boolean): boolean
  /** the words of one that lost its spaces; undefined where it is one word, or cannot be told */
  parted(word: string): PartedWord | undefined
}

const RANKS = { common: 3, current: 2, rare: 1, unknown: 0 } as const
const NONE: Lexicon = { has: () => false }
const NO_WORDS: WordList = { standing: () => 'unknown' }
/** pre-war, or one more that hangs */
const LATER_HALF = /[\p{L}\p{N}][-\u2010]\p{L}|[-\u2010]$/u
const FIRST_LETTERS = /^[\p{L}\p{M}\p{N}'’]+/u

/** What is known of the words of all lines of a document. */
export function makeSpeller(lines: readonly PrintLine[], language: string, lexicon: Lexicon = NONE): Speller {
  const words = new DocumentWords(lines)
  const american = /^en-(?:us|ca|ph|pr|lr)\b/i.test(language)
  const tongue = language.slice(0, 2).toLowerCase()
  const english = tongue === 'en'
  const list: WordList = english ? englishWords() : NO_WORDS
  const known = { count: (word: string) => words.count(word), rank: (word: string) => Math.max(RANKS[list.standing(word)], lexicon.has(word) ? 2 : 0) }

  const keepsHyphen = (written: string, following: string): Verdict => {
    const before = bareWord(written)
    const after = bareWord(following)
    const left = lastLetters(before)
    const right = FIRST_LETTERS.exec(after)?.[0] ?? ''
    const shape = byShape(left, right, english)
    const whole = { before: plainWord(before), after: plainWord(after) }
    const parts = { before: plainWord(left), after: plainWord(right) }
    const expects = shape?.keeps === true
    const long = left.length < before.length || right.length < after.length
    const spelt = byDocument(words, whole, expects) ?? (long ? byDocument(words, parts, expects) : undefined)
    if (shape && (shape.sure > 0.97 || !spelt)) return shape
    if (spelt) return spelt
    const { before: b, after: a } = parts
    if (lexicon.has(`${b}-${a}`)) return { keeps: true, sure: 0.97, reason: 'a compound of the lexicon' }
    if (lexicon.has(b + a)) return { keeps: false, sure: 0.97, reason: 'a word of the lexicon' }
    if (!english) return (tongue === 'fr' ? frenchHyphen(b, a, long, (word) => words.count(word) > 0) : undefined) ?? { keeps: false, sure: 0.9, reason: 'most are' }
    const capital = /^\p{Lu}/u.test(left) && !shouted(left)
    return englishHyphen({ before: b, after: a, capital, long, american }, list)
  }

  return {
    keepsHyphen,
    capJoins: (cap, after) => capJoins(cap, after, language, known),
    capRanIn: (cap, after) => capRanIn(cap, after, known),
    capFit: (cap, after) => capFit(cap, after, language, known),
    // where nouns make one word, to find its parts says nothing
    parted: (word) => (english ? partedWord(word, known) : undefined),
    suspends(before, following, spaced) {
      const [next = '', ...later] = following
      const hangs = hanging(tongue, next)
      if (hangs === 'never') return spaced && !/^\p{Ll}/u.test(next)
      if (spaced || hangs === 'always') return true
      const joined = plainWord(lastLetters(before) + next)
      return words.count(joined) === 0 && known.rank(joined) === 0 && later.some((word) => LATER_HALF.test(word))
    },
  }
}

/** What stands after the last hyphen, dash or slash in a word. */
function lastLetters(word: string): string {
  let from = word.length
  while (from > 0 && FIRST_LETTERS.test(word[from - 1]!)) from--
  return word.slice(from)
}

/** What letters and figures at a break show without any lexicon. */
function byShape(left: string, right: string, english: boolean): Verdict | undefined {
  if (left === '' || right === '') return { keeps: true, sure: 0.98, reason: 'no letters' }
  if (/\p{N}/u.test(left) || /^\p{N}/u.test(right)) return { keeps: true, sure: 0.99, reason: 'a figure' }
  if ([...left].length === 1) return { keeps: true, sure: 0.99, reason: 'a single letter' }
  if (/^\p{Lu}/u.test(right) && !(shouted(left) && shouted(right))) {
    if (english && isNameWithCapital(left, right.replace(/['’]s?$/, ''))) return { keeps: false, sure: 0.9, reason: 'a name' }
    return { keeps: true, sure: 0.95, reason: 'a capital' }
  }
  if (shouted(left) && shouted(right) && left.length < 5 && right.length < 5) return { keeps: true, sure: 0.7, reason: 'two acronyms' }
  if (shouted(left) && /^\p{Ll}{2}/u.test(right)) return { keeps: true, sure: 0.99, reason: 'an acronym' }
  return undefined
}

function byDocument(words: DocumentWords, { before, after }: { readonly before: string; readonly after: string }, expects: boolean): Verdict | undefined {
  const joined = words.countForms(before + after)
  const own = words.countForms(`${before}-${after}`)
  const reason = 'the document has it so'
  if (joined > own) return { keeps: false, sure: own === 0 ? 0.985 : 0.8, reason }
  if (own > joined) return { keeps: true, sure: joined === 0 ? 0.985 : 0.8, reason }
  if (!expects && words.cutVariously(before + after)) return { keeps: false, sure: 0.97, reason: 'cut in two places' }
  return undefined
}

/** Two or more letters, all capitals. */
function shouted(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*){2}/u.test(word) && word === word.toUpperCase()
}
