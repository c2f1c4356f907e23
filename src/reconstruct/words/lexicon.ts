import { ENGLISH_WORDS } from './englishWords.js'

/** How common a word is: known to everybody, to a reader, to a dictionary. */
export type Standing = 'common' | 'current' | 'rare' | 'unknown'

/** A spelling list that knows how common its words are. Words come in lower case. */
export interface WordList {
  standing(word: string): Standing
}

const STANDINGS = ['common', 'current', 'rare'] as const
/** Letters that a word can share with the one before it: so many values there are of each standing. */
export const SHARED = 16
/** The first of the signs that begin a word; all of them stand before the small letters, and none is a quotation mark or a backslash. */
export const FIRST_SIGN = 40

/** Endings that make other forms of a word, and what stands in their place in the word itself. */
const FORMS: readonly (readonly [ending: string, ...stems: string[]])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['est', '', 'e'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['ly', ''],
  ['ily', 'y'],
  ['ness', ''],
  ['iness', 'y'],
]
/** After these a last letter may stand twice: stopped, bigger. */
const DOUBLING = new Set(['ed', 'ing', 'er', 'ers', 'est'])

/** Those that end with a letter. */
const FORMS_BY_LAST = new Map([...new Set(FORMS.map(([ending]) => ending.at(-1)!))].map((last) => [last.charCodeAt(0), FORMS.filter(([ending]) => ending.endsWith(last))]))

/** Words that a form may belong to: `stopped` to stopp, stoppe, stop. */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (const [ending, ...instead] of FORMS_BY_LAST.get(word.charCodeAt(word.length - 1)) ?? []) {
    const length = word.length - ending.length
    if (length < 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, length)
    for (const end of instead) stems.push(stem + end)
    if (length > 3 && DOUBLING.has(ending) && stem[length - 1] === stem[length - 2]) stems.push(stem.slice(0, -1))
  }
  return stems
}

/**
 * Reads a packed list: words in order, each as a sign that says how common it is and how many letters it begins with as the one before
 * it does, and the letters that differ. Regular forms of words in the list are known without being in it.
 */
export function unpackWords(packed: string): WordList {
  const words = new Map<string, Standing>()
  let word = ''
  for (let from = 0; from < packed.length;) {
    let to = from + 1
    while (to < packed.length && packed.charCodeAt(to) >= 0x61) to++
    const sign = packed.charCodeAt(from) - FIRST_SIGN
    word = word.slice(0, sign % SHARED) + packed.slice(from + 1, to)
    words.set(word, STANDINGS[Math.floor(sign / SHARED)]!)
    from = to
  }
  return {
    standing(asked) {
      const own = words.get(asked)
      if (own) return own
      for (const stem of stemsOf(asked)) {
        const standing = words.get(stem)
        if (standing) return standing
      }
      return 'unknown'
    },
  }
}

/** Memo only: the list is the same for every document, and is unpacked when the first English one is read. */
let english: WordList | undefined

/** The words that the library knows by itself. */
export function englishWords(): WordList {
  return (english ??= unpackWords(ENGLISH_WORDS))
}
