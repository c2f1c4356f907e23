import { describe, expect, it } from 'vitest'
import { type Arranged, arrange, searched } from '../../src/reconstruct/stories/arrange.js'
import { Judge } from '../../src/reconstruct/stories/arrangement.js'
import { Lexis } from '../../src/reconstruct/stories/lexis.js'
import type { HeadSign, Passage, PassageSource } from '../../src/reconstruct/stories/passages.js'
import { SIGN_WEIGHTS } from '../../src/reconstruct/stories/signWeights.js'
import { WordModel } from '../../src/reconstruct/stories/wordBag.js'
import { tale } from '../quality/prose.js'
import { type Random, randomFrom } from '../text/randomParagraph.js'

/** Stories of passages in reading order, each with its head. */
interface Told {
  readonly stories: readonly (readonly number[])[]
  readonly heads: readonly (number | undefined)[]
}

/** A few passages of two or three stories, cut and mixed, with heads of theirs. */
function smallSource(seed: number): PassageSource {
  const random = randomFrom(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const tales = Array.from({ length: 2 + below(2) }, (_, k) => tale(50 + 3 * seed + k))
  const lexis = new Lexis()
  const count = 2 + below(4)
  const texts = Array.from({ length: count }, () => {
    const { paragraphs } = tales[below(tales.length)]!
    return lexis.read(paragraphs[below(paragraphs.length)]!)
  })
  const titles = tales.slice(0, 1 + below(2)).map(({ paragraphs }) => lexis.read(paragraphs[0]!.slice(0, 60), true))
  const model = new WordModel(lexis)
  let unit = 0
  const units = texts.map((_, k) => (k > 0 && random() < 0.3 ? unit : ++unit))
  const passages = texts.map((words, k): Passage => {
    const first = units[k - 1] !== units[k]
    const last = units[k + 1] !== units[k]
    const one = <T>(list: readonly T[]): T => list[below(list.length)]!
    return {
      fragment: {
        kind: 'text',
        pieces: [k],
        page: 1,
        lastPage: 1,
        opens: first && random() < 0.2,
        headed: first && random() < 0.3,
        closes: last && random() < 0.2,
        begins: first ? one(['middle', 'capital', 'capital', 'either']) : 'capital',
        ends: last ? one(['full', 'full', 'open', 'hyphen']) : 'full',
        slight: random() < 0.1,
        crumb: false,
        from: undefined,
        to: undefined,
      },
      unit: units[k]!,
      first,
      last,
      gap: random() < 0.3,
      between: first ? one(['nothing', 'inserts', 'heads']) : 'nothing',
      bag: model.bagOf(words),
      lines: 2 + below(9),
      firstWord: 'then',
      lastWord: 'there',
    }
  })
  const heads = titles.map((words, k): HeadSign => ({ at: 10 * k, page: 1, bag: model.bagOf(words), under: k > 0 && random() < 0.2 }))
  return { passages, heads, model, jumps: new Map() }
}

/** All ways to make stories of so many passages, in every order. */
function* arrangements(count: number): Generator<readonly (readonly number[])[]> {
  if (count === 0) {
    yield []
    return
  }
  const own = count - 1
  for (const stories of arrangements(own)) {
    yield [...stories, [own]]
    for (const [s, story] of stories.entries())
      for (let k = 0; k <= story.length; k++) yield stories.map((other, i) => (i === s ? [...story.slice(0, k), own, ...story.slice(k)] : other))
  }
}

/** All ways to put heads over stories. */
function* headings(stories: number, heads: readonly number[]): Generator<readonly (number | undefined)[]> {
  const [head, ...rest] = heads
  if (head === undefined) {
    yield Array.from({ length: stories }, () => undefined)
    return
  }
  for (const others of headings(stories, rest)) {
    yield others
    for (let s = 0; s < stories; s++) if (others[s] === undefined) yield others.map((other, i) => (i === s ? head : other))
  }
}

function worthOf(judge: Judge, { stories, heads }: Told): number {
  let sum = 0
  for (const [sign, much] of judge.signs(stories, (s) => heads[s])) sum += SIGN_WEIGHTS[sign] * much
  return sum
}

function bestOf(source: PassageSource, judge: Judge, among: Iterable<readonly (readonly number[])[]>): number {
  let best = -Infinity
  for (const stories of among) for (const heads of headings(stories.length, [...source.heads.keys()])) best = Math.max(best, worthOf(judge, { stories, heads }))
  return best
}

const told = (found: readonly Arranged[]): Told => ({ stories: found.map(({ passages }) => passages), heads: found.map(({ head }) => head) })

/** Runs of text, each a story. */
function runsOf({ passages }: PassageSource): number[][] {
  const runs: number[][] = []
  passages.forEach(({ first }, at) => {
    if (first) runs.push([])
    runs.at(-1)!.push(at)
  })
  return runs
}

/** Passages dealt to stories. */
function dealt({ passages }: PassageSource, random: Random): number[][] {
  const stories: number[][] = [[], [], []]
  for (const at of passages.keys()) stories[Math.floor(random() * stories.length)]!.push(at)
  return stories.filter(({ length }) => length > 0)
}

const SOURCES = 30

describe('arrange', () => {
  it('finds what is worth most of all arrangements of a few passages, nearly always, and never loses by it', { timeout: 60_000 }, () => {
    const best = [0, 0]
    for (let seed = 1; seed <= SOURCES; seed++) {
      const source = smallSource(seed)
      ;[runsOf(source), dealt(source, randomFrom(seed))].forEach((begun, k) => {
        const judge = new Judge(source, SIGN_WEIGHTS)
        const stories = searched(source, begun, judge).found()
        const most = bestOf(source, judge, arrangements(source.passages.length))
        const found = worthOf(judge, told(stories))
        expect(found, `seed ${seed}`).toBeGreaterThanOrEqual(bestOf(source, judge, [runsOf(source)]) - 1e-6)
        expect(found, `seed ${seed}`).toBeLessThanOrEqual(most + 1e-6)
        if (found > most - 0.05) best[k]! += 1
      })
    }
    expect(best[0]! / SOURCES).toBeGreaterThan(0.9)
    // what no text was ever cut like
    expect(best[1]! / SOURCES).toBeGreaterThan(0.7)
  })

  it('keeps every passage, and puts a head over one story at most', () => {
    for (let seed = 1; seed <= SOURCES; seed++) {
      const source = smallSource(seed)
      const { stories, heads } = told(arrange(source, dealt(source, randomFrom(seed)), SIGN_WEIGHTS))
      expect(stories.flat().sort((a, b) => a - b)).toEqual([...source.passages.keys()])
      const given = heads.filter((head) => head !== undefined)
      expect(new Set(given).size).toBe(given.length)
    }
  })
})
