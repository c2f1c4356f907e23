import type { Lexis, PieceWords } from './lexis.js'

/** Words that the rest of a document is held to lend to each story, and to one of a short document. */
const LENT = 100
const FEWEST = 8
const PART = 12

/** words that weigh so much are names */
const NAME = 3

export interface Likeness {
  /** how much likelier the words are in one story than in two: a logarithm (natural) */
  readonly shared: number
  /** names among them */
  readonly names: number
  /** what part they are of all the places where the document has them, each by what it tells */
  readonly part: number
}

/** How words of texts go together: a Dirichlet-multinomial model, each story with a mixture of words of its own (Madsen, Kauchak and Elkan 2005). */
export class WordModel {
  /** what a story is lent of each word */
  private readonly lent: number
  /** weight of all that it is lent */
  private readonly all: number
  private readonly allGamma: number
  /** how often a word was met among the texts that are being gathered */
  private readonly met: Uint16Array
  private readonly gammas = new WeakMap<WordBag, number>()

  constructor(readonly lexis: Lexis) {
    this.met = new Uint16Array(lexis.size)
    this.lent = Math.max(FEWEST, Math.min(LENT, lexis.total / PART))
    let sum = 0
    for (let word = 0; word < lexis.size; word++) if (lexis.count(word) > 1) sum += lexis.share(word) * lexis.weight(word)
    this.all = Math.max(1, this.lent * sum)
    this.allGamma = logGamma(this.all)
  }

  /** Words that tell, of a text: each once, and only what the document has elsewhere. */
  bagOf({ counts }: PieceWords): WordBag {
    const bag = new WordBag()
    for (const [word, own] of counts) {
      const weight = this.lexis.weight(word)
      if (weight > 0 && this.lexis.count(word) > own) {
        bag.counts.set(word, 1)
        bag.weight += weight
      }
    }
    return bag
  }

  /** What the words that two bags share say of whether they are of one story. */
  likeness(a: WordBag, b: WordBag): Likeness {
    const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a]
    const { lexis } = this
    let shared = 0
    let names = 0
    let part = 0
    for (const [word, n] of few.counts) {
      const m = many.counts.get(word)
      if (m === undefined) continue
      const weight = lexis.weight(word)
      shared += weight * this.recurrence(word, n, m)
      part += (weight * Math.max(n, m)) / lexis.count(word)
      if (weight >= NAME) names += 1
    }
    return { shared, names, part }
  }

  /** The same of texts whose words are each in a bag once, added one by one; `thinned` as if each were added to those before it. */
  gathered(bags: readonly WordBag[]): { readonly shared: number; readonly names: number; readonly thinned: number } {
    const { lexis, met } = this
    let shared = 0
    let names = 0
    let all = this.all
    let apart = 0
    for (const bag of bags) {
      for (const word of bag.counts.keys()) {
        const before = met[word]!++
        if (before === 0) continue
        const weight = lexis.weight(word)
        shared += weight * Math.log(1 + before / (this.lent * lexis.share(word)))
        if (weight >= NAME) names += 1
      }
      all += bag.weight
      apart += this.gammaOf(bag)
    }
    for (const bag of bags) for (const word of bag.counts.keys()) met[word] = 0
    return { shared, names, thinned: logGamma(all) - apart + (bags.length - 1) * this.allGamma }
  }

  private gammaOf(bag: WordBag): number {
    let known = this.gammas.get(bag)
    if (known === undefined) this.gammas.set(bag, (known = logGamma(this.all + bag.weight)))
    return known
  }

  /** How much likelier the words that two bags share are in one story than in two: a logarithm (natural). */
  shared(a: WordBag, b: WordBag): number {
    return this.likeness(a, b).shared
  }

  /** What it costs that one story has the words of two bags, each the rarer for the other's: a logarithm. */
  thinned(a: WordBag, b: WordBag): number {
    const { all } = this
    // ln Γ(all + a + b) − ln Γ(all + a) − ln Γ(all + b) + ln Γ(all)
    return logGamma(all + a.weight + b.weight) - logGamma(all + a.weight) - logGamma(all + b.weight) + this.allGamma
  }

  /** What it says that a word which one text has `n` times is `m` times in another. */
  private recurrence(word: number, n: number, m: number): number {
    const lent = this.lent * this.lexis.share(word)
    let ratio = 1
    for (let k = 0; k < Math.min(n, m); k++) ratio *= (lent + Math.max(n, m) + k) / (lent + k)
    return Math.log(ratio)
  }
}

/** Stirling's series; `x` of 1 and more. */
function logGamma(x: number): number {
  let shift = 0
  let y = x
  for (; y < 7; y++) shift += Math.log(y)
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * y) - 1 / (360 * y ** 3) - shift
}

/** Words of texts, to which others can be added. */
export class WordBag {
  readonly counts = new Map<number, number>()
  weight = 0

  add(other: WordBag): this {
    for (const [word, count] of other.counts) this.counts.set(word, (this.counts.get(word) ?? 0) + count)
    this.weight += other.weight
    return this
  }
}
