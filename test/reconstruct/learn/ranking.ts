import { Search, searched } from '../../../src/reconstruct/stories/arrange.js'
import { type Line, Judge } from '../../../src/reconstruct/stories/arrangement.js'
import type { Sign, Weights } from '../../../src/reconstruct/stories/signs.js'
import type { ArrangedSource, Arrangement } from './arrangements.js'

/** What a right arrangement has more of than a wrong one, sign by sign. */
export type Difference = Float64Array

/** wrong arrangements next to the right one that are taken of each source */
const NEIGHBOURS = 4

/** What the search finds instead of the right arrangement of a source, and what it may take for better next to it. */
export function rivals(own: ArrangedSource, weights: Weights, names: readonly Sign[]): { readonly differences: readonly Difference[]; readonly found: boolean } {
  const { source, gold } = own
  const wanted = keyOf(gold)
  const differences: Difference[] = []
  const judge = new Judge(source, weights)
  const take = (other: Arrangement): boolean => {
    if (keyOf(other) === wanted) return false
    const right = judge.signs(gold.stories, (s) => gold.heads[s])
    const wrong = judge.signs(other.stories, (s) => other.heads[s])
    differences.push(Float64Array.from(names, (name) => (right.get(name) ?? 0) - (wrong.get(name) ?? 0)))
    return true
  }
  const takeFound = (search: Search): boolean => {
    const found = search.found()
    return take({ stories: found.map(({ passages }) => passages), heads: found.map(({ head }) => head) })
  }
  const missed = takeFound(searched(source, own.begun, judge))
  const fromGold = new Search(source, gold.stories, judge)
  fromGold.run()
  takeFound(fromGold)
  const near = new Search(source, gold.stories, judge)
  const heads = source.heads.map((_, i) => i)
  const matched = (stories: readonly Line[]): void => {
    const matching = near.matching(stories, heads)
    take({ stories: stories.map(({ passages }) => passages), heads: stories.map((story) => matching.heads.get(story)) })
  }
  matched(near.stories)
  for (const other of swapped(gold, near).slice(0, NEIGHBOURS)) take(other)
  const moves: { readonly gone: readonly Line[]; readonly come: readonly (readonly number[])[]; readonly gain: number }[] = []
  near.moves((gone, come) => {
    const lines = gone.map((s) => near.stories[s]!)
    moves.push({ gone: lines, come, gain: near.gain({ gone: lines, come }) })
  })
  moves.sort((a, b) => b.gain - a.gain)
  for (const { gone, come } of moves.slice(0, NEIGHBOURS)) matched([...near.stories.filter((story) => !gone.includes(story)), ...come.map((list) => judge.line(list))])
  return { differences, found: !missed }
}

/** The right stories with two heads exchanged, or one over another story: those that may best be taken for right first. */
function swapped({ stories, heads }: Arrangement, { judge, stories: lines }: Search): Arrangement[] {
  const lineOf = new Map(lines.map((line) => [line.passages.join(' '), line]))
  const own = stories.map((list) => lineOf.get(list.join(' '))!)
  const kin = (head: number | undefined, s: number): number => (head === undefined ? 0 : judge.kin(head, own[s]!))
  const found = stories.flatMap((_, s) =>
    stories.slice(s + 1).flatMap((__, k) => {
      const t = s + 1 + k
      if (heads[s] === heads[t]) return []
      const gain = kin(heads[t], s) + kin(heads[s], t) - kin(heads[s], s) - kin(heads[t], t)
      return [{ gain, heads: heads.map((head, i) => (i === s ? heads[t] : i === t ? heads[s] : head)) }]
    }),
  )
  return found.sort((a, b) => b.gain - a.gain).map((one) => ({ stories, heads: one.heads }))
}

const keyOf = ({ stories, heads }: Arrangement): string =>
  stories
    .map((own, s) => `${own.join(' ')}:${heads[s] ?? ''}`)
    .sort()
    .join(';')

/** Weights by which right arrangements are worth more than wrong ones: logistic regression, a source at a time (AdaGrad: Duchi, Hazan and Singer 2011), the mean of its later states. */
export class Ranking {
  readonly weights: Float64Array
  private readonly squares: Float64Array
  private readonly sums: Float64Array
  private states = 0

  constructor(begin: readonly number[]) {
    this.weights = Float64Array.from(begin)
    this.squares = new Float64Array(begin.length).fill(EASE)
    this.sums = new Float64Array(begin.length)
  }

  /** Learns from what was taken for better than one right arrangement: gives the loss. */
  learn(differences: readonly Difference[], sampled: boolean): number {
    const { weights, squares } = this
    const slope = new Float64Array(weights.length)
    let loss = 0
    for (const own of differences) {
      let sum = 0
      for (let k = 0; k < own.length; k++) sum += weights[k]! * own[k]!
      loss += sum > 30 ? 0 : Math.log1p(Math.exp(-sum))
      const wrong = 1 / (1 + Math.exp(sum))
      for (let k = 0; k < own.length; k++) slope[k]! -= wrong * own[k]!
    }
    for (let k = 0; k < slope.length; k++) {
      if (slope[k] !== 0) {
        squares[k]! += slope[k]! ** 2
        weights[k]! -= (RATE * slope[k]!) / Math.sqrt(squares[k]!)
      }
      if (sampled) this.sums[k]! += weights[k]!
    }
    if (sampled) this.states += 1
    return loss / Math.max(1, differences.length)
  }

  mean(): number[] {
    return [...this.sums].map((sum) => sum / Math.max(1, this.states))
  }
}
const RATE = 0.12
/** what slopes are held to have been before the first */
const EASE = 1
