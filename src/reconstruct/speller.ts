import { DocumentWords, plainWord } from './documentWords.js'
import type { PrintLine } from './print.js'
import type { Lexicon } from './reconstruction.js'

/** Knows how words of a document are spelt: from its own words, and from a lexicon. */
export interface Speller {
  /** whether a word broken by a hyphen at a line's end is written with it; `before` without the hyphen */
  keepsHyphen(before: string, after: string): { readonly keeps: boolean; readonly sure: number }
  /** whether a drop cap goes on with the words that follow it: T + he does, A + man does not */
  capJoins(cap: string, after: string): { readonly joins: boolean; readonly sure: number }
  /** whether a hyphen stands for the second half of a later word: two- and three-year; `spaced`: a space is seen after it */
  suspends(before: string, following: readonly string[], spaced: boolean): boolean
}

const NONE: Lexicon = { has: () => false }

/** What is known of the words of all lines of a document. */
export function makeSpeller(lines: readonly PrintLine[], _language: string, lexicon: Lexicon = NONE): Speller {
  const words = new DocumentWords(lines)
  return {
    keepsHyphen(before, after) {
      const b = plainWord(before)
      const a = plainWord(after.replace(/[^\p{L}\p{N}]+$/u, ''))
      if (/\p{N}$/u.test(b)) return { keeps: true, sure: 0.98 }
      if (/^\p{Lu}/u.test(after)) return { keeps: true, sure: 0.95 }
      const joined = words.count(b + a)
      const own = words.count(`${b}-${a}`)
      if (joined !== own) return { keeps: own > joined, sure: 0.98 }
      if (lexicon.has(b + a)) return { keeps: false, sure: 0.97 }
      return { keeps: b.length > 2 && a.length > 2 && lexicon.has(b) && lexicon.has(a), sure: 0.9 }
    },
    capJoins(cap, after) {
      const letter = cap.replace(/[^\p{L}]/gu, '')
      const word = /^[\p{L}\p{M}'’]+/u.exec(after)?.[0] ?? ''
      if (!/^[AIO]$/.test(letter) || word === '') return { joins: true, sure: 0.99 }
      const joined = plainWord(letter + word)
      const alone = plainWord(word)
      const j = lexicon.has(joined) || words.count(joined) > 0
      const s = lexicon.has(alone) || words.count(alone) > 0
      return { joins: letter === 'O' ? j || !s : j, sure: 0.8 }
    },
    suspends(_before, following, spaced) {
      return spaced || (/^(?:and|or|to)$/.test(following[0] ?? '') && following.slice(1).some((word) => word.includes('-')))
    },
  }
}
