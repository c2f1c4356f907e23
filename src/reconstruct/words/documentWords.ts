import type { PrintLine } from '../print.js'

/** Letters with apostrophes and hyphens inside: `Presi`, `Al-Sukhna`, `dent’s`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu
const HYPHENS = /[\u2010\u2011]/g
/** Most words. */
const PLAIN = /^[a-z]+$/
const POSSESSIVE = /['’]s?$/
const ENDS_IN_HYPHEN = /[\p{L}\p{M}\p{N}][-\u2010\u2011]$/u

/** How a word is looked up: lower case, one kind of hyphen and apostrophe, without possessive. */
export function plainWord(word: string): string {
  if (PLAIN.test(word)) return word
  const lower = word.toLowerCase().replace(HYPHENS, '-').replace(/’/g, "'")
  return lower.length > 2 ? lower.replace(POSSESSIVE, '') : lower
}

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u

/** A word without the punctuation round it. */
export function bareWord(written: string): string {
  let from = 0
  let to = written.length
  while (from < to && !OF_A_WORD.test(written[from]!) && !isSurrogate(written, from)) from++
  while (to > from && !OF_A_WORD.test(written[to - 1]!) && !isSurrogate(written, to - 1)) to--
  return written.slice(from, to)
}

function isSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xf800) === 0xd800
}

/** The words that a document has in the middle of its lines, where no line end has touched them. */
export class DocumentWords {
  readonly #counts = new Map<string, number>()
  /** words with a hyphen, by what stands before the first */
  readonly #first = new Map<string, number>()
  /** word made of both sides of a hyphen at a line's end, by the places where it was cut; none known twice is -1 */
  readonly #cuts = new Map<string, number>()

  constructor(lines: readonly PrintLine[]) {
    let carried = ''
    for (const { text } of lines) {
      const found = text.match(WORD) ?? []
      const broken = ENDS_IN_HYPHEN.test(text)
      const last = broken ? found.length - 1 : found.length
      const first = carried === '' ? 0 : 1
      for (let k = first; k < last; k++) this.#add(plainWord(found[k]!))
      if (carried !== '' && found.length > 0 && (!broken || found.length > 1)) this.#cut(carried, plainWord(found[0]!))
      carried = broken ? plainWord(found.at(-1) ?? '') : ''
    }
  }

  count(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  /** of the word, and of its plural or singular */
  countForms(word: string): number {
    const other = word.endsWith('s') ? word.slice(0, -1) : `${word}s`
    return this.count(word) + this.count(other)
  }

  /** words that begin so and go on with a hyphen */
  hyphenatedAfter(part: string): number {
    return this.#first.get(part) ?? 0
  }

  /** whether line ends cut this word in different places: a hyphen of its own would always stand in the same */
  cutVariously(word: string): boolean {
    return this.#cuts.get(word) === -1
  }

  #add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
    const hyphen = word.indexOf('-')
    if (hyphen < 0) return
    const part = word.slice(0, hyphen)
    this.#first.set(part, (this.#first.get(part) ?? 0) + 1)
    // so that a part of `north-east-facing` is known too
    for (const half of word.split('-')) if (half.length > 0) this.#counts.set(half, (this.#counts.get(half) ?? 0) + 1)
  }

  #cut(before: string, after: string): void {
    const word = before + after
    const at = this.#cuts.get(word)
    if (at === undefined) this.#cuts.set(word, before.length)
    else if (at !== before.length) this.#cuts.set(word, -1)
  }
}
