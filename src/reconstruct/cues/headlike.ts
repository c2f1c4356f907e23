import { countWords, hasLetter, isCapitals, setOf, startsLower, startsUpper, withoutMarks, wordsOf } from './wordshape.js'

// Words that a running line is full of and heads are short of.
const SMALL = setOf(
  `the a an of and or that which who whom whose to in on at for from with by as is are was were be been has have had it its he she they his her their this these those but not
  der die das den dem des ein eine und oder dass zu mit auf für ist sind war le la les un une des du de et que qui dans pour avec est sont el los las del y en por con es il lo gli di che per non è het een van en dat op te o os as do da dos das em no na`,
)
/** characters of the longest */
const SMALL_MAX = Math.max(...[...SMALL].map(({ length }) => length))

function isSmall(word: string): boolean {
  const own = withoutMarks(word)
  return own.length <= SMALL_MAX && SMALL.has(own.toLowerCase())
}

/** Characters of a text by which it is judged. */
const LOOKED_AT = 400
/** characters of a stop and the marks after it, and more */
const STOP_MAX = 24
const STOPS = /[.!?…]["”’»)\]]*$/

/** Whether the last word ends a sentence: a full stop that is not an abbreviation's or an initial's, or another mark. */
export function endsSentence(text: string): boolean {
  const own = text.trimEnd()
  if (!STOPS.test(own.slice(-STOP_MAX))) return false
  const last = own.slice(own.lastIndexOf(' ') + 1)
  return !/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sen|Gov|Rep|Lt|Sgt|No|Vol|vs|bzw|Nr|ca)\.$/u.test(last)
}

/** Whether a line goes on after it: it ends with a comma, a hyphen, an article or a preposition. */
export function isOpenEnded(text: string): boolean {
  const own = text.trimEnd()
  if (/[,;:–—-]$/.test(own)) return true
  return isSmall(own.slice(own.lastIndexOf(' ') + 1)) && !endsSentence(own)
}

/** How much a text looks like a headline, 0 to 1: few words, no full stop at its end, no sentence end in it, few small words. */
export function headlikeness(text: string): number {
  if (text.length > 200) return 0
  const n = countWords(text)
  if (n === 0 || n > 24 || !hasLetter(text)) return 0
  const words = wordsOf(text)
  let score = n <= 2 ? 0.55 : n <= 12 ? 0.75 : n <= 16 ? 0.6 : 0.4
  if (endsSentence(text)) score -= /[!?]["”’]?$/.test(text.trimEnd()) ? 0.1 : 0.4
  if (/[,;–—-]$/.test(text.trimEnd())) score -= 0.2
  if (/[.!?] /.test(text) && /[.!?] \p{Lu}/u.test(text) && !/\b\p{Lu}\. \p{Lu}/u.test(text)) score -= 0.3
  if (startsLower(words[0]!)) score -= 0.3
  const upper = count(words, startsUpper) / n
  if (isCapitals(text)) score += 0.1
  else if (upper > 0.7 && n > 2) score += 0.15
  const small = count(words, isSmall) / n
  if (small > 0.45) score -= 0.2
  else if (small < 0.2 && n > 2) score += 0.1
  return Math.min(1, Math.max(0, score))
}

/** How much a text looks like running text, 0 to 1: small words, lower case, sentences that end. */
export function sentencelikeness(text: string): number {
  const words = wordsOf(text.slice(0, LOOKED_AT))
  const n = words.length
  if (n === 0) return 0
  const lower = count(words, startsLower) / n
  const small = count(words, isSmall) / n
  let score = 0.6 * lower + 0.5 * Math.min(small, 0.5)
  if (endsSentence(text)) score += 0.2
  if (n > 12) score += 0.15
  return Math.min(1, score)
}

function count(words: readonly string[], is: (word: string) => boolean): number {
  let found = 0
  for (const word of words) if (is(word)) found++
  return found
}
