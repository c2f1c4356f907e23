import { plainWord } from './documentWords.js'

/** Whether a drop cap and what follows it are one word. */
export interface CapVerdict {
  readonly joins: boolean
  /** 0.5 to 1 */
  readonly sure: number
}

/** What is known of words: how often the document has one, and what a lexicon says. */
export interface KnownWords {
  count(word: string): number
  /** how common, from 0, of a word that is not known, to 3 */
  rank(word: string): number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Capitals that are words by themselves. */
const WORDS_OF_ONE_LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'AIO',
    es: 'AEOUY',
    pt: 'AEOÀÉ',
    it: 'AEIOÈ',
    fr: 'AÀOYÔ',
    ca: 'AEIO',
    sv: 'ÅIÖ',
    da: 'ÅI',
    nb: 'ÅI',
    no: 'ÅI',
    pl: 'AIOUWZ',
    cs: 'AIKOSUVZ',
    sk: 'AIKOSUVZ',
  }),
)
const FIRST_WORD = /^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/u
/** After figures: 21st, 5pm. */
/** Opens something new: a bracket, a quotation, a sum of money, a dash with a space after it. */
const OPENS = /^(?:[([“‘«„¡¿&+£$€"\u2013\u2014]|\p{Pd}\s)/u
/** ’m, ’ll; of a name, O’Brien. */
const CONTRACTION = /^['’](?:m|ve|ll|d|s|re|t)(?!\p{L})/iu
const AFTER_FIGURES = /^(?:st|nd|rd|th|s|am|pm|bn|m|k|km|kg|p)$/

/** They go on with a noun group, and have none before them: Along the road, Around 200. */
const DETERMINERS = set('the a an this these those his her its their our your my him them us it me you all some any no every each both several many most few such')
/** What may be one word or two with A before it, and is one but where the next word is among these. */
const ONE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bout: 'of',
    gain: 'of in',
    round: 'of trip table robin number figure',
    cross: 'section between party country court border on party',
    way: 'to of forward out in around through with',
    part: 'of time in',
    head: 'teacher count start for',
    side: 'street effect issue door road note',
    mid: 'table term morning afternoon week',
    men: '',
    id: '',
    re: '',
    mounting: 'number pile toll crisis sense wave',
    waiting: 'game list room crowd',
    wash: 'basin',
    void: 'in left that of has will',
    voiding: '',
    skew: '',
    kin: '',
    ghast: '',
  }).map(([word, next]) => [word, set(next)]),
)
/** The other way round: two words but where the next is among these, or a determiner. */
const TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    long: 'with about',
    lone: 'in with among on at',
    live: 'and or with',
    ward: 'winning winner ceremony ceremonies',
    broad: 'and for',
    rising: 'from out',
    board: '',
    mounted: 'to',
    shamed: 'of to',
    top: '',
  }).map(([word, next]) => [word, set(next)]),
)
/** Acronyms that papers do not explain. */
const ACRONYMS = set('un uk us eu bbc cbi dvd cd tv pc mp gp nhs nato nasa fbi cia cnn gop hiv tory pr vw btu dna gdp vip suv bnp ukip cps mps')
/** Words that A never stands before. */
const NO_NOUN_AT_ALL = set('be my he she we the this that these those was were had has his her')
/** A and the noun behind them is said all the time, so that the determiner after them belongs to something else. */
const NEVER_ONE = set('new fresh while far go do light line fire')
/** Names that are A and a word, or I and one. */
const NAMES = set('adam adams adamson abe athens alice amy alain achilles abell avia ahold iran ian ivan isham irving ibsen isis ida inigo')
/** I before a lexicon's word that makes one with it: I only, but Its and Ideally. */
const AFTER_I: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    only: '*',
    deal: 'with in',
    rate: 'the it him her them this that',
    ran: 'into to for down a away out over my the up from back after off across it with and',
    ranted: '*',
    rated: '*',
    deals: '',
  }).map(([word, next]) => [word, set(next)]),
)
/** An address, a cry: O Lord, O come. */
const AFTER_O = set('come little what how my ye thou for to that death god ever lord brave mighty happy gentle great sweet dear mother father son')

/**
 * T + he is one word, A + man is two. A capital that is no word by itself goes on with the letters after it; of A, I and O the
 * lexicon decides, and of words that it has both ways what follows them.
 */
export function capJoins(cap: string, after: string, language: string, words: KnownWords): CapVerdict {
  const letter = cap.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  const word = FIRST_WORD.exec(after)?.[0] ?? ''
  const tongue = language.slice(0, 2).toLowerCase()
  const alone = WORDS_OF_ONE_LETTER.get(tongue)?.includes(letter) ?? false
  if (letter === '') return { joins: true, sure: 0.6 }
  // ’m, 000, .5: what does not begin with a letter belongs to what stands before it, but for what opens something new
  if (/^['’]\p{L}/u.test(after)) return { joins: letter !== 'A' || CONTRACTION.test(after), sure: 0.95 }
  if (after.startsWith('&')) return { joins: !alone, sure: 0.9 }
  if (word === '') return { joins: !OPENS.test(after) && !(alone && /^\p{N}/u.test(after)), sure: 0.95 }
  if (/\p{N}$/u.test(letter)) return { joins: AFTER_FIGURES.test(word), sure: 0.95 }
  const bare = word.replace(/(?<=\p{Lu})s?(?:['’]\p{L})?$/u, '')
  const shouted = bare === bare.toUpperCase()
  const joined = plainWord(letter + word)
  // J + Smith; but U + S, B + SkyB
  if (/^\p{Lu}/u.test(word) && !shouted) return { joins: /^.+\p{Lu}/u.test(word) || words.count(joined) > 0, sure: alone ? 0.98 : 0.8 }
  if (!alone) return { joins: true, sure: 0.995 }
  // A + U.S. senator, A + G8 summit
  if (letter === 'A' && /^(?:\p{Lu}\.\p{Lu}|\p{Lu}\p{N})/u.test(after)) return { joins: false, sure: 0.9 }
  const separate = plainWord(word)
  // what follows the cap is among the words of the document itself
  const seen = { one: words.count(joined), two: Math.max(0, words.count(separate) - 1) }
  const ranks = { one: Math.max(words.rank(joined), Math.min(seen.one, 2)), two: Math.max(words.rank(separate), Math.min(seen.two, 2)) }
  // a rare word beside a common one, Aviator and A viator, is not meant
  const one = ranks.one > 0 && ranks.one >= ranks.two - 1
  const two = ranks.two > 0 && ranks.two >= ranks.one - 1
  if (tongue !== 'en') return foreign(seen.one, seen.two, one, two)
  if (seen.one > 0 && seen.two === 0 && one !== two) return { joins: true, sure: 0.99 }
  const rest = after.slice(word.length)
  const next = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}'’]*)/u.exec(rest)![1]!.toLowerCase()
  // A + UN review, but AMR; A + UK-based, though there are auks
  if (letter === 'A' && shouted && ACRONYMS.has(separate) && !/^\P{L}+\p{Lu}/u.test(rest)) return { joins: false, sure: 0.9 }
  if (shouted && !one && !two) return { joins: !(letter === 'A' && ACRONYMS.has(separate)), sure: 0.8 }
  // O anxious summers, O a point: no word begins so
  const unheard = words.rank(joined) === 0 && seen.one === 0 && (words.rank(separate) > 0 || separate === 'a') && !NAMES.has(joined)
  if (letter === 'O') return { joins: !AFTER_O.has(separate) && !unheard, sure: unheard ? 0.8 : 0.99 }
  if (letter === 'I') return afterI(separate, joined, next, rest, one, two)
  return afterA(separate, joined, next, rest, one, two)
}

function afterI(word: string, joined: string, next: string, rest: string, one: boolean, two: boolean): CapVerdict {
  const verbs = AFTER_I.get(word)
  if (verbs) return { joins: !(verbs.has('*') || verbs.has(next)), sure: 0.9 }
  if (NAMES.has(joined)) return { joins: true, sure: 0.95 }
  if (word.endsWith("n't") && !one) return { joins: word === "sn't", sure: 0.99 }
  // a name, Ireland, is in no lexicon of words
  return { joins: one || !two, sure: one !== two ? 0.995 : 0.97 }
}

function afterA(word: string, joined: string, next: string, rest: string, one: boolean, two: boolean): CapVerdict {
  // no word that begins with a vowel has A before it: Aon, not A on; those with a consonant's sound do, A united front
  if (/^[aeio]/.test(word) && !/^(?:eu|one|once|ewe)/.test(word)) return { joins: true, sure: 0.98 }
  if (NAMES.has(joined)) return { joins: /s$/.test(word) || !two || /^\s+\p{Lu}/u.test(rest) || /^[,’']/.test(rest), sure: 0.8 }
  if (NO_NOUN_AT_ALL.has(word)) return { joins: true, sure: 0.95 }
  if (one !== two) return { joins: one, sure: 0.995 }
  // Andrew, Argentina
  if (!one) return { joins: true, sure: 0.95 }
  if (/^-\p{L}/u.test(rest)) return { joins: word === 'ward', sure: 0.97 }
  // there is no A before a plural
  if (/[^sui]s$/.test(word)) return { joins: true, sure: 0.9 }
  const determiner = DETERMINERS.has(next) || /^\p{N}/u.test(next)
  const not = ONE.get(word)
  if (not) return { joins: !not.has(next), sure: 0.95 }
  if (rest.startsWith(',') && !NEVER_ONE.has(word) && !TWO.has(word)) return { joins: true, sure: 0.8 }
  if (NEVER_ONE.has(word)) return { joins: false, sure: 0.95 }
  return { joins: (TWO.get(word)?.has(next) ?? false) || determiner, sure: determiner ? 0.8 : 0.85 }
}

/** A figure as an adjective: A 12-page paper, A 2 per cent rise, A 1998 law. */
const COUNTED = /^[$£€]?\p{N}[\p{N}.,]*(?:-\p{L}|(?:st|nd|rd|th|m|bn|kg|km)(?![\p{L}\p{N}])| per ?cent)|^(?:1[5-9]|20)\p{N}{2} \p{Ll}/u

/** How well a cap goes with the line after it, 0 to 1: whether they make a word, and whether the line makes sense without the cap. */
export function capFit(cap: string, after: string, language: string, words: KnownWords): number {
  const letter = cap.replace(/[^\p{L}\p{M}]/gu, '')
  const word = FIRST_WORD.exec(after)?.[0] ?? ''
  const alone = WORDS_OF_ONE_LETTER.get(language.slice(0, 2).toLowerCase())?.includes(letter) ?? false
  if (word === '') return !alone ? 0 : CONTRACTION.test(after) || (letter === 'A' && COUNTED.test(after)) ? 0.8 : /^\p{N}/u.test(after) ? 0.2 : 0
  if (/^\p{Lu}/u.test(word) && word !== word.toUpperCase()) return letter === 'A' ? 0.5 : 0
  const joined = plainWord(letter + word)
  const separate = plainWord(word)
  const one = words.rank(joined) > 0 || words.count(joined) > 0
  // the word is among those of the document itself
  const two = words.rank(separate) > 0 || words.count(separate) > 2
  if (!alone) return one ? (two ? 0.8 : 1) : two ? 0.1 : 0.7
  if (letter === 'O' && !one && !AFTER_O.has(separate)) return two ? 0.1 : 0.7
  return one && !two ? 1 : one || two ? 0.6 : 0.5
}

/** Whether a cap has run into the word after it: `Ihad`, `Aproud auditor` are no words, nor names. */
export function capRanIn(cap: string, after: string, words: KnownWords): boolean {
  const word = FIRST_WORD.exec(after)?.[0] ?? ''
  const joined = plainWord(cap.slice(-1) + word)
  if (word.length < 2 || NAMES.has(joined) || words.rank(joined) > 0 || words.count(joined) > 1) return false
  return words.rank(word) > 1 && /^ ['’]?\p{Ll}/u.test(after.slice(word.length))
}

/** Without a lexicon the document's own words decide. */
function foreign(joined: number, separate: number, one: boolean, two: boolean): CapVerdict {
  if (joined !== separate) return { joins: joined > separate, sure: 0.9 }
  return { joins: one || !two, sure: one === two ? 0.6 : 0.9 }
}
