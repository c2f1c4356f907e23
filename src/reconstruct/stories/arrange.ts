import { Judge, type Line, type Matching } from './arrangement.js'
import type { PassageSource } from './passages.js'
import type { Weights } from './signs.js'

/** A story of passages in reading order, and its head. */
export interface Arranged {
  readonly passages: readonly number[]
  readonly head: number | undefined
  /** how much better it is with this head than without one */
  readonly headWorth: number
  /** what each passage's link with the one before it is worth */
  readonly links: readonly number[]
}

/** runs of text on either side of a passage that it may go on from */
const NEAR = 6
const KINDRED = 6
const COMMON = 24
/** what a search may take for each passage: pairs of heads and stories that are matched, and so many for each move */
const WORK = 5000
const MOVE = 30
/** times that all moves are looked at */
const ROUNDS = 12
/** what a move must gain */
const LEAST = 0.01
/** what a better matching of heads may make good of what a move loses */
const SLACK = 9
/** passages of a source of few */
const FEW = 30
/** heads on either side of a story that may go over it */
const HEADS = 6

interface Move {
  readonly gone: readonly Line[]
  readonly come: readonly (readonly number[])[]
}

/**
 * The best arrangement of stories that can be reached from one, a move at a time (local search, with the moves of the vehicle routing problem:
 * to cut, to join, to exchange tails, to insert; each with the best matching of heads to what it leaves).
 */
export function arrange(source: PassageSource, begun: readonly (readonly number[])[], weights: Weights): readonly Arranged[] {
  return searched(source, begun, new Judge(source, weights)).found()
}

/** Searches again where the stories that were found say more of how far the order is to be trusted. */
export function searched(source: PassageSource, begun: readonly (readonly number[])[], judge: Judge): Search {
  judge.trust(begun)
  const run = (search: Search): Search => {
    search.run()
    return search
  }
  const first = run(new Search(source, begun, judge))
  const stories = first.stories.map(({ passages }) => passages)
  const found = judge.trust(stories, true) ? run(new Search(source, stories, judge)) : first
  if (source.passages.length > FEW) return found
  // few passages: also from nothing
  const apart = run(new Search(source, runsOf(source), judge))
  return apart.worth > found.worth + LEAST ? apart : found
}

/** Each run of text a story of its own. */
function runsOf({ passages }: PassageSource): number[][] {
  const runs: number[][] = []
  passages.forEach(({ first }, at) => {
    if (first) runs.push([at])
    else runs.at(-1)!.push(at)
  })
  return runs
}

export class Search {
  stories: Line[]
  private storyOf: Int32Array
  private placeOf: Int32Array
  private work: number
  private readonly from: readonly (readonly number[])[]
  /** stories that the last round has made: others were looked at before */
  private fresh: Set<Line>
  /** what the stories are worth with some of the heads, as they are */
  private readonly matched = new Map<string, number>()

  constructor(
    private readonly source: PassageSource,
    begun: readonly (readonly number[])[],
    readonly judge: Judge,
  ) {
    this.stories = begun.map((own) => judge.line(own))
    this.storyOf = new Int32Array(source.passages.length)
    this.placeOf = new Int32Array(source.passages.length)
    this.work = WORK * source.passages.length
    this.from = candidates(source)
    this.fresh = new Set(this.stories)
    this.number()
  }

  run(): void {
    for (let round = 0; round < ROUNDS && this.work > 0; round++) {
      this.matched.clear()
      const found: { readonly move: Move; readonly gain: number }[] = []
      const { fresh } = this
      this.moves((gone, come) => {
        if (!gone.some((s) => fresh.has(this.stories[s]!))) return
        const move = { gone: gone.map((s) => this.stories[s]!), come }
        const gain = this.gain(move)
        if (gain > LEAST) found.push({ move, gain })
      })
      if (found.length === 0) return
      this.fresh = new Set()
      found.sort((a, b) => b.gain - a.gain)
      found.forEach(({ move }, k) => {
        // what one has moved tells more of the next
        if (!move.gone.every((story) => this.stories.includes(story)) || (k > 0 && this.gain(move) <= LEAST)) return
        const come = move.come.map((own) => this.judge.line(own))
        this.stories = [...this.stories.filter((story) => !move.gone.includes(story)), ...come]
        for (const story of come) this.fresh.add(story)
        this.matched.clear()
      })
      this.number()
    }
  }

  /** What the stories are worth. */
  get worth(): number {
    const { worth } = this.matching(
      this.stories,
      this.source.heads.map((_, i) => i),
    )
    return this.stories.reduce((sum, { text }) => sum + text, worth)
  }

  found(): Arranged[] {
    const matching = this.matching(
      this.stories,
      this.source.heads.map((_, i) => i),
    )
    const worth = new Map(matching.pairs.map(({ story, score }) => [story, score]))
    return this.stories.map((story) => ({
      passages: story.passages,
      head: matching.heads.get(story),
      headWorth: worth.get(story) ?? 0,
      links: story.passages.map((at, k) => (k === 0 ? Infinity : this.judge.link(story.passages[k - 1]!, at))),
    }))
  }

  private number(): void {
    this.stories.sort((a, b) => a.passages[0]! - b.passages[0]!)
    this.stories.forEach(({ passages }, s) => {
      passages.forEach((at, k) => {
        this.storyOf[at] = s
        this.placeOf[at] = k
      })
    })
  }

  moves(take: (gone: readonly number[], come: readonly (readonly number[])[]) => void): void {
    this.stories.forEach(({ passages }, s) => {
      for (let k = 1; k < passages.length; k++) take([s], [passages.slice(0, k), passages.slice(k)])
    })
    this.from.forEach((from, b) => {
      for (const a of from) {
        const s = this.storyOf[a]!
        const t = this.storyOf[b]!
        const i = this.placeOf[a]!
        const j = this.placeOf[b]!
        const A = this.stories[s]!.passages
        const B = this.stories[t]!.passages
        if (s === t) {
          if (j === i + 1) continue
          // what stands between is a story of its own
          if (j > i) take([s], [[...A.slice(0, i + 1), ...A.slice(j)], A.slice(i + 1, j)])
          else take([s], [[...A.slice(0, j), ...A.slice(i + 1), ...A.slice(j, i + 1)]])
          continue
        }
        const gone = [s, t]
        const head = A.slice(0, i + 1)
        const rest = A.slice(i + 1)
        const before = B.slice(0, j)
        const tail = B.slice(j)
        take(gone, whole([...head, ...tail], before, rest))
        if (before.length > 0 && rest.length > 0)
          take(gone, [
            [...head, ...tail],
            [...before, ...rest],
          ])
        if (rest.length > 0) take(gone, whole([...head, ...tail, ...rest], before))
        // the part of the run that begins with it
        const run = runFrom(this.source, tail)
        if (run < tail.length) {
          take(gone, whole([...head, ...tail.slice(0, run), ...rest], [...before, ...tail.slice(run)]))
        }
        // the seam of two stories elsewhere
        if (rest.length === 0 && before.length === 0) {
          for (let k = 1; k < A.length; k++) take(gone, [A.slice(0, k), [...A.slice(k), ...B]])
          for (let k = 1; k < B.length; k++) take(gone, [[...A, ...B.slice(0, k)], B.slice(k)])
        }
      }
    })
  }

  gain({ gone, come }: Move): number {
    if (this.work <= 0) return 0
    this.work -= MOVE
    let text = 0
    for (const story of gone) text -= story.text
    const lines = come.map((own) => this.judge.line(own))
    for (const line of lines) text += line.text
    if (text < -SLACK) return text
    // only heads that may stand over what changes
    const near = this.headsNear([...gone, ...lines])
    const others = this.stories.filter((story) => !gone.includes(story) && this.isNear(story, near))
    const key = near.join(' ')
    this.work -= near.length * (others.length + lines.length)
    let before = this.matched.get(key)
    // of some heads those stories alone that stand among them
    if (before === undefined || near.length < this.source.heads.length) this.matched.set(key, (before = this.matching([...others, ...gone], near).worth))
    return text + this.matching([...others, ...lines], near).worth - before
  }

  matching(stories: readonly Line[], heads: readonly number[]): Matching {
    return this.judge.match(
      heads,
      [...stories].sort((a, b) => a.passages[0]! - b.passages[0]!),
    )
  }

  private headsNear(lines: readonly Line[]): number[] {
    const { heads } = this.source
    if (heads.length <= 2 * HEADS) return heads.map((_, i) => i)
    const near = new Set<number>()
    for (const { passages } of lines) {
      const { unit } = this.source.passages[passages[0]!]!
      let i = 0
      let j = heads.length
      while (i < j) {
        const k = (i + j) >> 1
        if (heads[k]!.at < unit) i = k + 1
        else j = k
      }
      for (let k = Math.max(0, i - HEADS); k < Math.min(heads.length, i + HEADS); k++) near.add(k)
    }
    return [...near].sort((a, b) => a - b)
  }

  private isNear({ passages }: Line, heads: readonly number[]): boolean {
    const all = this.source.heads
    if (all.length <= 2 * HEADS) return true
    const { unit } = this.source.passages[passages[0]!]!
    return heads.length > 0 && unit >= all[heads[0]!]!.at && unit <= all[heads.at(-1)!]!.at
  }
}

const whole = (...lists: readonly (readonly number[])[]): (readonly number[])[] => lists.filter(({ length }) => length > 0)

/** How many of some passages are of one run of text. */
function runFrom({ passages }: PassageSource, own: readonly number[]): number {
  let k = 1
  while (k < own.length && own[k] === own[k - 1]! + 1 && passages[own[k]!]!.unit === passages[own[0]!]!.unit) k++
  return k
}

/** For each passage, those that it may go on from: the one before it, ends of runs near it in the source, and of those with which it shares the most that is rare. */
function candidates({ passages, model: { lexis } }: PassageSource): (readonly number[])[] {
  const ends = passages.flatMap(({ last }, at) => (last ? [at] : []))
  const endOf = new Map(ends.map((at, k) => [passages[at]!.unit, k]))
  const holders = new Map<number, number[]>()
  ends.forEach((_, k) => {
    for (let at = k === 0 ? 0 : ends[k - 1]! + 1; at <= ends[k]!; at++)
      for (const word of passages[at]!.bag.counts.keys()) {
        if (lexis.weight(word) < 1) continue
        const known = holders.get(word)
        if (!known) holders.set(word, [k])
        else if (known.length <= COMMON && known.at(-1) !== k) known.push(k)
      }
  })
  return passages.map((passage, b) => {
    const found = new Set<number>()
    if (b > 0) found.add(b - 1)
    const own = endOf.get(passage.unit)!
    const near = passage.first ? NEAR : NEAR >> 1
    for (let k = Math.max(0, own - near); k < Math.min(ends.length, own + near + 1); k++) if (k !== own) found.add(ends[k]!)
    if (passage.first) {
      const shared = new Map<number, number>()
      for (const word of passage.bag.counts.keys()) {
        const list = holders.get(word)
        if (!list || list.length > COMMON) continue
        for (const k of list) if (k !== own) shared.set(k, (shared.get(k) ?? 0) + lexis.weight(word) / list.length)
      }
      for (const [k] of [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, KINDRED)) found.add(ends[k]!)
    }
    return [...found].sort((x, y) => x - y)
  })
}
