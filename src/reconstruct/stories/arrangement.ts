import { type Pair, assign } from '../assignment.js'
import { placesOf } from './heads.js'
import type { PassageSource } from './passages.js'
import { type Sign, type Weights, closingSigns, headlessSigns, kinSigns, linkSigns, openingSigns, worth } from './signs.js'
import { WordBag } from './wordBag.js'

/** Passages of one story, in reading order. */
export interface Line {
  readonly passages: readonly number[]
  /** what it is worth without a head */
  readonly text: number
  readonly headless: number
  readonly lines: number
  readonly bag: WordBag
  /** kinship with heads, as far as it was asked for */
  readonly kin: Map<number, number>
}

/** Which heads stand over which stories, and what that is worth. */
export interface Matching {
  readonly worth: number
  /** head by story */
  readonly heads: ReadonlyMap<Line, number>
  readonly pairs: readonly { readonly story: Line; readonly head: number; readonly score: number }[]
}

/** words of lines that are kept for when they are asked for again */
const MOST_HELD = 500_000

/** What an arrangement of stories is worth: a sum of signs by their weights. */
export class Judge {
  private readonly linkWorth = new Map<number, number>()
  private readonly known = new Map<string, Line>()
  private held = 0
  /** how far places of heads are trusted, 0 to 1 */
  trust = 0.5

  constructor(
    readonly source: PassageSource,
    readonly weights: Weights,
  ) {}

  link(a: number, b: number): number {
    const key = a * this.source.passages.length + b
    let known = this.linkWorth.get(key)
    if (known === undefined) this.linkWorth.set(key, (known = worth(linkSigns(this.source, a, b), this.weights)))
    return known
  }

  line(own: readonly number[]): Line {
    const key = keyOf(own)
    const known = this.known.get(key)
    if (known) return known
    const { passages, model } = this.source
    const first = passages[own[0]!]!
    let shared = 0
    let names = 0
    let thinned = 0
    let lines = 0
    let text = worth(openingSigns(this.source, first), this.weights) + worth(closingSigns(passages[own.at(-1)!]!), this.weights)
    const bag = new WordBag()
    own.forEach((at, k) => {
      const passage = passages[at]!
      if (k > 0) {
        text += this.link(own[k - 1]!, at)
        const likeness = model.likeness(bag, passage.bag)
        shared += likeness.shared
        names += likeness.names
        thinned += model.thinned(bag, passage.bag)
      }
      lines += passage.lines
      bag.add(passage.bag)
    })
    text += this.weights.words * shared + this.weights.names * names + this.weights.thinned * thinned
    const line: Line = { passages: own, text, bag, lines, headless: worth(headlessSigns(first, lines), this.weights), kin: new Map() }
    this.held += bag.counts.size
    if (this.held > MOST_HELD) {
      this.known.clear()
      this.held = bag.counts.size
    }
    this.known.set(key, line)
    return line
  }

  kin(head: number, line: Line): number {
    let kin = line.kin.get(head)
    if (kin === undefined) {
      const { heads, passages, model } = this.source
      const own = heads[head]!
      const first = passages[line.passages[0]!]!
      kin = worth(kinSigns(model, own.bag, line.bag, first.bag), this.weights)
      if (own.page !== first.fragment.page) kin += this.weights.headPage
      line.kin.set(head, kin)
    }
    return kin
  }

  private unused(head: number): number {
    return this.source.heads[head]!.under ? this.weights.unusedUnder : this.weights.unusedHead
  }

  /** what the order of heads says: nothing where it is no better than chance */
  private get order(): number {
    return Math.max(0, 2 * this.trust - 1)
  }

  /** The best matching of heads and stories that can be had. Both in the order of the source. */
  match(heads: readonly number[], stories: readonly Line[]): Matching {
    const { source, weights } = this
    const place = placesOf(
      heads.map((head) => source.heads[head]!.at),
      stories.map(({ passages }) => source.passages[passages[0]!]!.unit),
    )
    const far = weights.place * this.order + weights.placeOrdered * source.ordered
    const pairs: Pair[] = []
    heads.forEach((head, row) => {
      stories.forEach((story, column) => {
        const score = weights.head + this.kin(head, story) + far * place(row, column) - story.headless - this.unused(head)
        if (score > 0) pairs.push({ row, column, score })
      })
    })
    let sum = heads.reduce((all, head) => all + this.unused(head), 0)
    for (const story of stories) sum += story.headless
    const chosen = new Map<Line, number>()
    const made: { story: Line; head: number; score: number }[] = []
    for (const { row, column, score } of assign(pairs)) {
      sum += score
      chosen.set(stories[column]!, heads[row]!)
      made.push({ story: stories[column]!, head: heads[row]!, score })
    }
    return { worth: sum, heads: chosen, pairs: made }
  }

  /** How far the order of the source can be trusted, 0 to 1: where the words of heads are clear, do the places say the same? */
  trusted(heads: readonly number[], stories: readonly Line[]): number {
    const { source } = this
    const place = placesOf(
      heads.map((head) => source.heads[head]!.at),
      stories.map(({ passages }) => source.passages[passages[0]!]!.unit),
    )
    let agree = 3
    let all = 3
    heads.forEach((head, row) => {
      let best = -Infinity
      let second = -Infinity
      let at = 0
      let most = -Infinity
      stories.forEach((story, column) => {
        const kin = this.kin(head, story)
        if (kin > best) {
          second = best
          best = kin
          at = column
        } else if (kin > second) second = kin
        most = Math.max(most, place(row, column))
      })
      if (best - second < CLEAR) return
      const agrees = place(row, at) === most
      all += agrees ? 1 : 1.5
      if (agrees) agree += 1
    })
    return agree / all
  }

  /** Signs of an arrangement, summed. */
  signs(stories: readonly (readonly number[])[], headOf: (story: number) => number | undefined): Map<Sign, number> {
    const { passages, heads, model } = this.source
    const sums = new Map<Sign, number>()
    const add = (sign: Sign, much: number): void => {
      sums.set(sign, (sums.get(sign) ?? 0) + much)
    }
    const used = new Set<number>()
    const lines = stories.map((own) => this.line(own))
    const order = lines.map((_, s) => s).sort((a, b) => lines[a]!.passages[0]! - lines[b]!.passages[0]!)
    const place = placesOf(
      heads.map(({ at }) => at),
      order.map((s) => passages[lines[s]!.passages[0]!]!.unit),
    )
    order.forEach((s, column) => {
      const own = stories[s]!
      const first = passages[own[0]!]!
      const bag = new WordBag()
      own.forEach((at, k) => {
        if (k > 0) {
          for (const [sign, much] of linkSigns(this.source, own[k - 1]!, at)) add(sign, much)
          const { shared, names } = model.likeness(bag, passages[at]!.bag)
          add('words', shared)
          add('names', names)
          add('thinned', model.thinned(bag, passages[at]!.bag))
        }
        bag.add(passages[at]!.bag)
      })
      for (const [sign, much] of openingSigns(this.source, first)) add(sign, much)
      for (const [sign, much] of closingSigns(passages[own.at(-1)!]!)) add(sign, much)
      const head = headOf(s)
      if (head === undefined) {
        for (const [sign, much] of headlessSigns(first, lines[s]!.lines)) add(sign, much)
        return
      }
      used.add(head)
      add('head', 1)
      for (const [sign, much] of kinSigns(model, heads[head]!.bag, bag, first.bag)) add(sign, much)
      if (heads[head]!.page !== first.fragment.page) add('headPage', 1)
      add('place', this.order * place(head, column))
      add('placeOrdered', this.source.ordered * place(head, column))
    })
    heads.forEach(({ under }, head) => {
      if (!used.has(head)) add(under ? 'unusedUnder' : 'unusedHead', 1)
    })
    return sums
  }
}

/** How much better the best of several must be to be taken at its word. */
const CLEAR = 2

/** Runs of numbers, told by their ends. */
function keyOf(own: readonly number[]): string {
  let key = ''
  own.forEach((at, k) => {
    if (k === 0 || at !== own[k - 1]! + 1) key += `${k === 0 ? '' : '-' + String(own[k - 1])},${at}`
  })
  return `${key}-${own.at(-1)}`
}
