import { type Pair, assign } from '../assignment.js'
import { placesOf } from './heads.js'
import { logistic } from './logistic.js'
import type { PassageSource } from './passages.js'
import { type Sign, type Weights, closingSigns, headlessSigns, kinSigns, linkSigns, openingSigns, unusedSigns, worth } from './signs.js'
import { WordBag } from './wordBag.js'

/** Passages of one story, in reading order. */
export interface Line {
  readonly passages: readonly number[]
  /** what it is worth without a head */
  readonly text: number
  readonly headless: number
  readonly lines: number
  /** its words, and kinship with heads: as far as it was asked for */
  bag?: WordBag
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
  private unusedWorth: number[] = []
  private readonly known = new Map<string, Line>()
  private held = 0
  /** how far the order of the source is trusted, 0 to 1 */
  private order = 0

  constructor(
    readonly source: PassageSource,
    readonly weights: Weights,
  ) {}

  link(a: number, b: number): number {
    const key = a * this.source.passages.length + b
    let known = this.linkWorth.get(key)
    if (known === undefined) this.linkWorth.set(key, (known = worth(linkSigns(this.source, a, b, this.order), this.weights)))
    return known
  }

  line(own: readonly number[]): Line {
    const key = keyOf(own)
    const known = this.known.get(key)
    if (known) return known
    const { passages, model } = this.source
    const first = passages[own[0]!]!
    let lines = 0
    let text = worth(openingSigns(first), this.weights) + worth(closingSigns(passages[own.at(-1)!]!), this.weights)
    own.forEach((at, k) => {
      if (k > 0) text += this.link(own[k - 1]!, at)
      lines += passages[at]!.lines
    })
    const { shared, names, thinned } = model.gathered(own.map((at) => passages[at]!.bag))
    text += this.weights.words * shared + this.weights.names * names + this.weights.thinned * thinned
    const line: Line = { passages: own, text, lines, headless: worth(headlessSigns(first, lines), this.weights), kin: new Map() }
    this.held += own.length
    if (this.held > MOST_HELD) {
      this.known.clear()
      this.held = own.length
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
      line.bag ??= this.bagOf(line.passages)
      kin = worth(kinSigns(model, own.bag, line.bag, first.bag), this.weights)
      if (own.page !== first.fragment.page) kin += this.weights.headPage
      line.kin.set(head, kin)
    }
    return kin
  }

  private bagOf(own: readonly number[]): WordBag {
    const bag = new WordBag()
    for (const at of own) bag.add(this.source.passages[at]!.bag)
    this.held += bag.counts.size
    return bag
  }

  private unused(head: number): number {
    return (this.unusedWorth[head] ??= worth(unusedSigns(this.source.heads[head]!, this.order), this.weights))
  }

  /** The best matching of heads and stories that can be had. Both in the order of the source. */
  match(heads: readonly number[], stories: readonly Line[]): Matching {
    const { source, weights } = this
    const place = placesOf(
      heads.map((head) => source.heads[head]!.at),
      stories.map(({ passages }) => source.passages[passages[0]!]!.unit),
    )
    const far = weights.place * this.order
    const pairs: Pair[] = []
    heads.forEach((head, row) => {
      const over = weights.head - this.unused(head)
      stories.forEach((story, column) => {
        const score = over + this.kin(head, story) + far * place(row, column) - story.headless
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

  /**
   * Trusts the order of the source as far as heads stand before the stories whose words they have, rather than anywhere; and, where the stories
   * were found by their words, as far as each goes on in the run of text that comes next. Says whether that changes much.
   */
  trust(begun: readonly (readonly number[])[], found = false): boolean {
    const heads = this.source.heads.map((_, i) => i)
    const stories = begun.map((own) => this.line(own)).sort((a, b) => a.passages[0]! - b.passages[0]!)
    // what is no better than chance says nothing
    const odds = heads.length > MOST || stories.length > MOST ? -Infinity : IN_ORDER + this.oddsOfHeads(heads, stories) + (found ? this.oddsOfLinks(stories) : 0)
    const order = Math.max(0, 2 * logistic(odds) - 1)
    if (Math.abs(order - this.order) < MUCH) return false
    this.order = order
    this.known.clear()
    this.linkWorth.clear()
    this.unusedWorth = []
    return true
  }

  /** What it says of the order that stories go on in the next run, or in another. */
  private oddsOfLinks(stories: readonly Line[]): number {
    const { passages } = this.source
    const runs = passages.reduce((sum, { first }) => sum + (first ? 1 : 0), 0)
    let odds = 0
    for (const { passages: own } of stories)
      for (let k = 1; k < own.length; k++) {
        const a = own[k - 1]!
        const b = own[k]!
        if (passages[a]!.unit === passages[b]!.unit) continue
        odds += b === a + 1 ? Math.log(GOES_ON * runs) : Math.log((1 - GOES_ON) / (1 - 1 / runs))
      }
    return TOLD * odds
  }

  private oddsOfHeads(heads: readonly number[], stories: readonly Line[]): number {
    const { source } = this
    const place = placesOf(
      heads.map((head) => source.heads[head]!.at),
      stories.map(({ passages }) => source.passages[passages[0]!]!.unit),
    )
    let odds = 0
    heads.forEach((head, row) => {
      const kin = stories.map((story) => this.kin(head, story))
      const places = stories.map((_, column) => place(row, column))
      odds += logMean(kin.map((own, column) => own + places[column]!)) - logMean(places) - logMean(kin)
    })
    return odds
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
          for (const [sign, much] of linkSigns(this.source, own[k - 1]!, at, this.order)) add(sign, much)
          const { shared, names } = model.likeness(bag, passages[at]!.bag)
          add('words', shared)
          add('names', names)
          add('thinned', model.thinned(bag, passages[at]!.bag))
        }
        bag.add(passages[at]!.bag)
      })
      for (const [sign, much] of openingSigns(first)) add(sign, much)
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
    })
    heads.forEach((own, head) => {
      if (!used.has(head)) for (const [sign, much] of unusedSigns(own, this.order)) add(sign, much)
    })
    return sums
  }
}

/** heads and stories that are asked for it at most */
const MOST = 64

/** share of texts that are interrupted and go on in the next run, in a source that is in order; how far what the words found is to be believed */
const GOES_ON = 0.85
const TOLD = 0.5
/** how far trust must change to look again */
const MUCH = 0.1
/** odds that a source is in order, before anything of it is known: a logarithm */
const IN_ORDER = 2

/** Logarithm of the mean of what these are logarithms of. */
function logMean(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0) / values.length)
}

/** Runs of numbers, told by their ends. */
function keyOf(own: readonly number[]): string {
  let key = ''
  own.forEach((at, k) => {
    if (k === 0 || at !== own[k - 1]! + 1) key += `${k === 0 ? '' : '-' + String(own[k - 1])},${at}`
  })
  return `${key}-${own.at(-1)}`
}
