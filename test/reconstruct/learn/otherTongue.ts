import type { Random } from '../../text/randomParagraph.js'

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'
const ACCENTED: Readonly<Record<string, string>> = { a: 'äàáâ', e: 'éèêë', i: 'îíï', o: 'öóôø', u: 'üúû' }
const BY = ['Von', 'Par', 'De', 'Di', 'Door', 'Av', 'Por']
/** quotation marks by the two of English */
const MARKS = ['“”', '„“', '«»', '””', '»«']

/**
 * Writes text as if it were in a tongue that no list of words knows: each vowel is another vowel, each consonant another consonant; some words
 * have accents, in some tongues nouns have capitals.
 */
export function otherTongue(random: Random): (line: string) => string {
  const table = new Map<string, string>()
  for (const letters of [VOWELS, CONSONANTS]) {
    const turn = 1 + Math.floor(random() * (letters.length - 1))
    ;[...letters].forEach((letter, i) => {
      const other = letters[(i + turn) % letters.length]!
      table.set(letter, other)
      table.set(letter.toUpperCase(), other.toUpperCase())
    })
  }
  const by = BY[Math.floor(random() * BY.length)]!
  const accents = new Map([...VOWELS].filter(() => random() < 0.35).map((letter) => [letter, [...ACCENTED[letter]!][Math.floor(random() * ACCENTED[letter]!.length)]!]))
  const nouns = random() < 0.35
  const [opens, closes] = [...MARKS[Math.floor(random() * MARKS.length)]!] as [string, string]
  const word = (own: string): string => {
    // what a word has, it has always
    const sign = [...own].reduce((sum, letter) => (31 * sum + letter.toLowerCase().charCodeAt(0)) % 997, own.length)
    const letters = [...own].map((letter) => table.get(letter) ?? letter)
    if (sign % 3 === 0 && letters.length > 2) {
      const at = letters.findIndex((letter) => accents.has(letter))
      if (at > 0) letters[at] = accents.get(letters[at]!)!
    }
    if (nouns && own.length > 3 && sign % 5 < 2) letters[0] = letters[0]!.toUpperCase()
    return letters.join('')
  }
  const written = (text: string): string =>
    text
      .replace(/\p{L}+/gu, word)
      .replaceAll('“', opens)
      .replaceAll('”', closes)
  return (line) => {
    const opening = /^By (?=\p{Lu})/iu.exec(line)?.[0]
    return opening === undefined ? written(line) : `${opening === opening.toUpperCase() ? by.toUpperCase() : by} ${written(line.slice(opening.length))}`
  }
}
