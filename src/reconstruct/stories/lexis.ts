import { isMonth, isWeekday } from '../cues/calendar.js'
import type { Piece, PrintLine } from '../print.js'
import { englishWords } from '../words/lexicon.js'

/** A word of print, made comparable. */
export interface Token {
  /** lower case, without possessive, inner hyphens and a plural's s */
  readonly word: string
  readonly capital: boolean
  /** first of its sentence, so that its capital says nothing */
  readonly opening: boolean
}

/** Lines as one string: a word parted by a hyphen at a line's end stands whole, its own hyphens are of no interest here. */
export function plainText(lines: readonly PrintLine[]): string {
  const parts: string[] = []
  // the end of what was said so far: to look at the whole each time would be to copy it
  let end = ''
  for (const { text } of lines) {
    const broken = BROKEN.test(end)
    if (broken) parts.push(parts.pop()!.slice(0, -1))
    const joint = broken || end === '' ? '' : ' '
    parts.push(joint + text)
    end = `${broken ? end.slice(0, -1) : end}${joint}${text.slice(-END)}`.slice(-END)
  }
  return parts.join('')
}

/** a word broken at a line's end, and characters of that end */
const BROKEN = /[\p{L}\p{N}][-\u00AD\u2010]$/u
const END = 4

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-\u00AD\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu
const POSSESSIVE = /['’]s?$/u
const INNER = /['’\-\u00AD\u2010\u2011]/gu

/** Possessives, plurals and hyphens out of the way. Crude, and the same for every language. */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(POSSESSIVE, '').replace(INNER, '')
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`
  if (bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss')) return bare.slice(0, -1)
  return bare
}

/** Words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index)
    const opening = tokens.length === 0 || /[.!?:;…“”«»‘"\n—–(]/u.test(between)
    const first = match[0].charAt(0)
    tokens.push({ word: stem(match[0]), capital: first !== first.toLowerCase(), opening })
    end = match.index + match[0].length
  }
  return tokens
}

/** The words of one piece, by number. */
export interface PieceWords {
  /** in their order */
  readonly sequence: readonly number[]
  /** each once, with how often it comes */
  readonly counts: ReadonlyMap<number, number>
}

const LETTERS = /^\p{L}{4,}$/u

/** Words of a document, numbered in the order in which they come, and how much each tells. */
export class Lexis {
  private readonly numbers = new Map<string, number>()
  private readonly words: string[] = []
  private readonly used: number[] = []
  private readonly namely: number[] = []
  private readonly lowly: number[] = []
  /** found when first asked for */
  private weights: (number | undefined)[] = []
  total = 0

  /** Takes a text in. `headline`: its capitals are a matter of style. */
  read(text: string, headline = false): PieceWords {
    this.weights = []
    const sequence: number[] = []
    const counts = new Map<number, number>()
    for (const { word, capital, opening } of tokensOf(text)) {
      const number = this.numberOf(word)
      sequence.push(number)
      counts.set(number, (counts.get(number) ?? 0) + 1)
      this.used[number] = this.used[number]! + 1
      if (!headline && !capital) this.lowly[number] = this.lowly[number]! + 1
      else if (!headline && !opening) this.namely[number] = this.namely[number]! + 1
    }
    this.total += sequence.length
    return { sequence, counts }
  }

  /** A word that no text had has a number all the same. */
  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.length
    this.numbers.set(word, number)
    this.words.push(word)
    this.used.push(0)
    this.namely.push(0)
    this.lowly.push(0)
    return number
  }

  get size(): number {
    return this.words.length
  }
  wordOf(number: number): string {
    return this.words[number]!
  }
  has(word: string): boolean {
    return this.numbers.has(word)
  }
  /** share of the document's words */
  share(number: number): number {
    return this.used[number]! / Math.max(1, this.total)
  }
  count(number: number): number {
    return this.used[number]!
  }
  /** stands with a capital where no sentence begins, and seldom without; or never without, and is no word that anybody knows */
  isName(number: number): boolean {
    const namely = this.namely[number]!
    if (namely > 0 || this.lowly[number]! > 0) return namely > 2 * this.lowly[number]!
    const word = this.words[number]!
    return LETTERS.test(word) && englishWords().standing(word) === 'unknown'
  }
  /** how much it tells: names most, words of two or three letters nothing */
  weight(number: number): number {
    return (this.weights[number] ??= this.weighed(number))
  }
  private weighed(number: number): number {
    const word = this.words[number]!
    const { length } = word
    if (length > 2 && this.isName(number) && !isMonth(word) && !isWeekday(word)) return 3
    return length <= 3 ? 0 : length === 4 ? 0.3 : 0.6
  }
}

const HEAD_ROLES = new Set(['label', 'kicker', 'headline', 'jumpHead', 'standingHead', 'boxHead', 'crosshead', 'furniture'])

/** The words of each piece; a drop cap joined to what follows it. */
export function readPieces(pieces: readonly Piece[]): { readonly lexis: Lexis; readonly words: readonly PieceWords[]; readonly texts: readonly string[] } {
  const lexis = new Lexis()
  const texts: string[] = []
  const words: PieceWords[] = []
  let cap = ''
  for (const { role, lines } of pieces) {
    const text = plainText(lines)
    texts.push(text)
    if (role === 'dropCap') {
      cap = lines.map((line) => line.text).join('')
      words.push({ sequence: [], counts: new Map() })
      continue
    }
    // A, I and O may be words; the first word of a text tells little either way
    const whole = role === 'paragraph' && cap !== '' ? (/^[AIO“"‘']*$/u.test(cap) ? `${cap} ${text}` : cap + text) : text
    cap = ''
    words.push(lexis.read(whole, HEAD_ROLES.has(role)))
  }
  return { lexis, words, texts }
}

/** The words of several pieces. */
export function together(bags: readonly PieceWords[]): PieceWords {
  if (bags.length === 1) return bags[0]!
  const sequence: number[] = []
  const counts = new Map<number, number>()
  for (const bag of bags) {
    for (const word of bag.sequence) sequence.push(word)
    for (const [word, count] of bag.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  }
  return { sequence, counts }
}
