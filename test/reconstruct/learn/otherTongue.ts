import type { Random } from '../../text/randomParagraph.js'

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'
const BY = ['Von', 'Par', 'De', 'Di', 'Door', 'Av', 'Por']

/** Writes text as if it were in a tongue that no list of words knows: each vowel is another vowel, each consonant another consonant, marks and capitals stay. */
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
  const written = (text: string): string => [...text].map((letter) => table.get(letter) ?? letter).join('')
  return (line) => {
    const opening = /^By (?=\p{Lu})/iu.exec(line)?.[0]
    return opening === undefined ? written(line) : `${opening === opening.toUpperCase() ? by.toUpperCase() : by} ${written(line.slice(opening.length))}`
  }
}
