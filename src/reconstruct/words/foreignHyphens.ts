import type { Verdict } from './hyphenRules.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Pronouns behind their verbs, and what goes with pronouns: dit-il, peut-être, lui-même. A syllable put behind an inserted hyphen does not look like one. */
const AFTER_VERBS = set('il ils elle elles on vous nous moi toi même mêmes être')
const DEMONSTRATIVES = set('celui celle ceux celles')
const FRENCH_LINKS = set('de des du la le les sur sous en et à aux au lès près devant lez d l par dire ce t')
/** Keep their hyphen before any word: vice-président. */
const FRENCH_ALWAYS = set('vice demi après vingt trente quarante cinquante soixante quatre sud nord celui celle ceux celles rendez franco gallo anglo')
/** Keep it before a word that is one: sous-titre, but souscrire. */
const FRENCH_BEFORE_WORDS = set(
  'sous grand grands grande petit petite beau belle contre avant arrière non ex mi mini anti semi quasi haut haute bas basse chef mot porte garde hors inter',
)
/** What begins the second half of a hanging hyphen, by language. */
const AND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'and or to',
    de: 'und oder bis sowie',
    nl: 'en of tot',
    sv: 'och eller',
    da: 'og eller',
    nb: 'og eller',
    no: 'og eller',
    fr: 'et ou',
    es: 'y o e u',
    it: 'e o',
    pt: 'e ou',
  }).map(([language, words]) => [language, set(words)]),
)
/** Languages that hang hyphens all the time, and whose word for and is no syllable that a break would leave. */
const HANGING = set('de nl sv da nb no')

/** Whether a hyphen before this word may hang for the end of a later one, and whether it always does. */
export function hanging(language: string, next: string): 'never' | 'perhaps' | 'always' {
  if (!AND.get(language)?.has(next)) return 'never'
  return HANGING.has(language) ? 'always' : 'perhaps'
}

/** Halves of a word, as far as the next hyphen, in lower case; `long`: there is one. */
export function frenchHyphen(before: string, after: string, long: boolean, isWord: (word: string) => boolean): Verdict | undefined {
  if (AFTER_VERBS.has(after) || ((after === 'ci' || after === 'là') && (DEMONSTRATIVES.has(before) || long))) return { keeps: true, sure: 0.95, reason: 'an ending of compounds' }
  if (long && (FRENCH_LINKS.has(after) || FRENCH_LINKS.has(before))) return { keeps: true, sure: 0.95, reason: 'a compound of more words' }
  if (after.length > 2 && (FRENCH_ALWAYS.has(before) || (FRENCH_BEFORE_WORDS.has(before) && isWord(after)))) return { keeps: true, sure: 0.85, reason: 'a prefix with its hyphen' }
  return undefined
}
