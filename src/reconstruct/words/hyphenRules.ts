import { isClosed, isHyphenated } from './compounds.js'
import { stemsOf, type Standing, type WordList } from './lexicon.js'

/** What is to become of a hyphen at a line's end. */
export interface Verdict {
  readonly keeps: boolean
  /** 0.5 to 1 */
  readonly sure: number
  /** `the document has it so` */
  readonly reason: string
}

/** Both sides of a hyphen at a line's end, as far as the next hyphen, in lower case. */
export interface Halves {
  readonly before: string
  readonly after: string
  /** `Oscar-` */
  readonly capital: boolean
  /** a hyphen stands on the other side of a half: `editor-in-` + `chief`, `faster-` + `than-expected` */
  readonly long: boolean
  /** American spelling: closes more compounds than British */
  readonly american: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Prefixes that keep their hyphen before any word: self-made, well-known. */
const ALWAYS = set('self well ill ex all half quasi vice cross arch')
/** Keep it mostly. */
const MOSTLY = set('anti non semi')
/** Keep it unless the closed word is at home in the lexicon. */
const OFTEN = set('co pre post mid multi mini counter')
/** Close up with what follows, whether the lexicon has the word or not. */
const CLOSED = set('un dis mis de il im ir intra trans tele hyper bio geo photo thermo electro micro macro nano fore')
/** All of them whose compounds may be taken for two words. */
export const PREFIXES: ReadonlySet<string> = new Set([...ALWAYS, ...MOSTLY, ...OFTEN, ...CLOSED, 're', 'over', 'under', 'out', 'super', 'pro', 'ultra', 'sub', 'inter'])
/** Old words that begin like those with a prefix. */
const NO_PREFIX =
  /^(?:post-(?:code|card|man|men|graduate|box|bag|mark|master|script|pone|age|ing|er)|pre-(?:judge|determine|meditate|caution|condition|scribe|position|mature|vent)|co-(?:incide|habit|here|llab)|mid-(?:day|night|field|week|west|land|summer|way|wife|wives|stream|point|town|winter)|semi-(?:circle|circular|colon|conductor)|non-(?:sense|chalant|descript|plussed)|half-(?:penny|wit)|multi-(?:media|lateral|ple)|counter-(?:part|act|balance|feit|sign|point)|mini-(?:bus|cab|skirt|ster|try)|all-(?:ow|ot|ied|ay|y)|arch-(?:er|way|bishop|deacon|duke|angel|ive))/
/** Two vowels that would run into each other: re-elect, co-operate. */
const VOWELS_ALIKE = /^(?:re-e|pre-e|co-o|anti-i|semi-i|ultra-a|de-e)/
const CO_OPERATE = /^co-(?:op|ordin|exist)/
const PRE_PAID = /^pre-(?:empt|eminen|pay|paid|exist|war$|set$)/
/** Prefixes that American English closes up. */
const OVER = set('over under out')
/** Verbs and their particles. */
const PARTICLES = set('up ups off offs')
/** Ends of words that are no words of a compound. */
export const ENDINGS = set(
  'ed er ers est ing ings ly ness less able ably ible al ally ic ical ism ist ists ity ty ment ments tion tions sion sions ion ions ive ous ant ent ance ence dom ary ory or ors ' +
    'ate ated ates ating en ens ted ting ter ters tern ner ning ned ping per pers ped ling lings let lets ry ries es',
)
/** What follows the name of a place, a firm, a people or a thing. */
const AFTER_NAMES = set(
  'based born bred led style like made built backed run owned controlled held occupied sponsored funded financed trained educated speaking listed linked wide nominated winning ' +
    'language inspired era sized only themed supported armed allied bound ruled registered administered friendly affiliated dominated hating loving bashing designed produced ' +
    'branded shaped type related savvy proof free',
)
/** What a body, a mind or a name has: cold-blooded, dog-eared, though some dictionaries close them. */
const OF_A_BODY =
  /^(?:blooded|brained|cheeked|chested|eared|eyed|faced|fingered|fisted|footed|haired|handed|headed|hearted|humou?red|jawed|kneed|legged|limbed|lipped|mannered|minded|mouthed|natured|necked|nosed|shouldered|sided|sighted|skinned|spirited|tailed|tempered|toed|tongued|toothed|willed|witted)$/
/** These follow names, however short, and begin no ending of one. */
const AFTER_ANY_NAME = set('based backed owned controlled sponsored funded speaking listed nominated winning inspired sized administered occupied')
const TENS = set('twenty thirty forty fifty sixty seventy eighty ninety')
const UNIT = /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?:s|ish)?$/
const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)
/** Words in the middle of long compounds: editor-in-chief, day-to-day. */
const LINKS = set('to of by and for the on at than as with la le du cum sur sous')
/** The same, which begin many words too: in-dependent, de-nominated. */
const LINKS_AND_BEGINNINGS = set('in de or a an up per en')
/** What follows an adjective or a number at the beginning of a sentence: Long-term, High-speed. */
const AFTER_ADJECTIVES = set('term level time air profile scale class quality speed range rate century elect designate general party nation minute hour')
const PARTICIPLE = /^\p{L}{3,}(?:ed|ing)$/u

const own = (sure: number, reason: string): Verdict => ({ keeps: true, sure, reason })
const inserted = (sure: number, reason: string): Verdict => ({ keeps: false, sure, reason })
const IN_LEXICON = 'a word of the lexicon'
const PREFIX = 'a prefix with its hyphen'

/** Whether English writes a hyphen between two halves, where the document itself does not say. */
export function englishHyphen(halves: Halves, list: WordList): Verdict {
  const { before, after, capital, american } = halves
  const knowsBefore = before.length > 1 && list.standing(before) !== 'unknown'
  const knowsAfter = after.length > 1 && list.standing(after) !== 'unknown'
  const closed = list.standing(before + after)
  if (halves.long && linked(halves, knowsBefore, knowsAfter, closed)) return own(0.97, 'a compound of more words')
  if (TENS.has(before) && UNIT.test(after)) return own(0.99, 'a number')
  if (isClosed(before + after)) return inserted(0.95, IN_LEXICON)
  if (formsOf(after).some((form) => isHyphenated(`${before}-${form}`, american))) return own(closed === 'common' ? 0.75 : 0.9, 'a compound of the lexicon')
  const byPrefix = prefixed(halves, closed, list)
  if (byPrefix) return byPrefix
  if (closed !== 'unknown') {
    if (!knowsBefore || !knowsAfter) return inserted(0.995, IN_LEXICON)
    if (closed !== 'common' && OF_A_BODY.test(after)) return own(0.8, 'an ending of compounds')
    if (!american && PARTICLES.has(after) && !capital) return own(0.8, 'a verb with its particle')
    return inserted(closed === 'common' ? 0.995 : closed === 'current' ? 0.97 : 0.85, IN_LEXICON)
  }
  if (CLOSED.has(before)) return inserted(0.9, 'a prefix without a hyphen')
  if (capital && before.length > 2 && AFTER_ANY_NAME.has(after)) return own(0.97, 'an ending of compounds')
  if ((knowsBefore || before.length > 4) && (AFTER_NAMES.has(after) || (capital && knowsAfter && PARTICIPLE.test(after)))) return own(0.95, 'an ending of compounds')
  if (!knowsBefore || !knowsAfter) {
    if (!capital && before.length > 5 && before.endsWith('ly') && knowsBefore && after.length > 3) return own(0.8, 'an adverb before its word')
    return inserted(0.97, 'no two words')
  }
  if (ENDINGS.has(after)) return inserted(0.85, 'an ending')
  if (capital && !NUMBERS.has(before) && !AFTER_ADJECTIVES.has(after)) return inserted(0.8, 'a name')
  if (american && (OVER.has(before) || after === 'down' || after === 'downs') && !before.endsWith('ed')) return inserted(0.6, 'closed in America')
  return own(0.95, NUMBERS.has(before) ? 'a number' : 'two words')
}

function linked({ before, after }: Halves, knowsBefore: boolean, knowsAfter: boolean, closed: Standing): boolean {
  if ((LINKS.has(after) && knowsBefore) || (LINKS.has(before) && knowsAfter)) return true
  return closed === 'unknown' && ((LINKS_AND_BEGINNINGS.has(after) && knowsBefore) || (LINKS_AND_BEGINNINGS.has(before) && knowsAfter))
}

function prefixed({ before, after, american, capital }: Halves, closed: Standing, list: WordList): Verdict | undefined {
  const standing = list.standing(after)
  if (after.length < (capital ? 4 : 3) || standing === 'unknown' || (capital && standing === 'rare')) return undefined
  const compound = `${before}-${after}`
  if (NO_PREFIX.test(compound)) return inserted(0.95, IN_LEXICON)
  if (ALWAYS.has(before)) {
    if (closed === 'common' || (before === 'ex' && closed !== 'unknown')) return inserted(0.97, IN_LEXICON)
    return own(closed === 'unknown' ? 0.98 : 0.9, PREFIX)
  }
  if (MOSTLY.has(before)) return american && closed === 'common' && before !== 'non' ? inserted(0.7, IN_LEXICON) : own(0.93, PREFIX)
  if (VOWELS_ALIKE.test(compound) && after.length > 3 && (closed !== 'common' || before === 're')) return own(0.8, 'two vowels alike')
  if (before === 'pro' && closed === 'unknown') return own(0.9, PREFIX)
  if (before === 're') return closed === 'unknown' ? own(0.6, PREFIX) : inserted(closed === 'common' ? 0.99 : 0.75, IN_LEXICON)
  if (!american && (CO_OPERATE.test(compound) || PRE_PAID.test(compound))) return own(0.75, PREFIX)
  if (OFTEN.has(before)) {
    if (closed === 'common' || (before === 'multi' && closed === 'current')) return inserted(0.9, IN_LEXICON)
    return own(closed === 'unknown' ? 0.95 : 0.8, PREFIX)
  }
  return undefined
}

function formsOf(word: string): string[] {
  return [word, ...stemsOf(word)]
}
