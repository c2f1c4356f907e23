import { describe, expect, test } from 'vitest'
import type { Article, Items } from '../../../src/model/article.js'
import type { Reconstruction } from '../../../src/reconstruct/reconstruction.js'
import { score, type MeasureName } from './score.js'
import { shareOf } from './table.js'
import type { TrueStory, Truth } from './truth.js'
import { writeEdition } from './writeEdition.js'

const SEEDS = [3, 7, 12, 23, 33]

function articleOf(story: TrueStory): Article {
  return {
    id: story.id,
    headline: story.headline,
    ...(story.kicker === undefined ? {} : { kicker: story.kicker }),
    ...(story.label === undefined ? {} : { label: story.label }),
    decks: story.decks,
    ...(story.standfirst === undefined ? {} : { standfirst: story.standfirst }),
    ...(story.byline === undefined ? {} : { bylines: [{ role: 'writer', names: story.names.map((name) => ({ name })), text: story.byline }] }),
    ...(story.dateline === undefined ? {} : { dateline: story.dateline }),
    body: [...story.paragraphs.map((text) => ({ kind: 'paragraph' as const, text })), ...story.crossheads.map((text) => ({ kind: 'crosshead' as const, text }))],
    pullQuotes: story.quotes.map((quote, i) => ({ id: `q${i}`, ...quote })),
    figures: story.captions.map(({ text, credit }, i) => ({ id: `f${i}`, caption: text, pictures: [{ src: '', alt: '', ...(credit === undefined ? {} : { credit }) }] })),
    factboxes: story.factboxes.map(({ title, paragraphs }, i) => ({ id: `b${i}`, title, body: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) })),
    ...(story.tagline === undefined ? {} : { tagline: story.tagline }),
    ...(story.agencyNote === undefined ? {} : { agencyNote: story.agencyNote }),
  }
}

/** What a faultless reader would give. */
function faultless(truth: Truth, source: readonly string[]): Reconstruction {
  return {
    articles: truth.stories.map(articleOf),
    items: truth.items.map(({ standingHead, items }, i): Items => ({
      id: `i${i}`,
      kind: 'briefs',
      standingHead,
      items: items.map(({ runInHead, paragraphs }) => ({ ...(runInHead === undefined ? {} : { runInHead }), body: paragraphs.map((text) => ({ kind: 'paragraph', text })) })),
    })),
    furniture: truth.furniture.map((text) => ({ text, page: 1, lines: [] })),
    unassigned: [],
    evidence: {
      source: 'text',
      lines: source.map((text, i) => ({ number: i + 1, page: 1, text, role: 'paragraph' })),
      fields: [],
      hyphens: [],
      setting: { dropCaps: {}, captionColumns: {} },
      style: {},
      pages: [],
    },
    diagnostics: [],
  }
}

const sourceOf = (truth: Truth): string[] => truth.stories.flatMap(({ headline, paragraphs }) => [headline, ...paragraphs])
const caps = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [letter, `“${letter}`, `‘${letter}`])
const share = (name: MeasureName, truth: Truth, result: Reconstruction): number => {
  const source = sourceOf(truth)
  return shareOf(name, score(truth, result, source, caps).measures[name]) ?? 1
}

describe('the scorer', () => {
  test.each(SEEDS)('finds nothing wrong with what is right (seed %i)', (seed) => {
    const { truth } = writeEdition(seed)
    const source = sourceOf(truth)
    const { measures, faults } = score(truth, faultless(truth, source), source, caps)
    expect(faults.filter((fault) => !fault.startsWith('letters'))).toEqual([])
    for (const [name, measure] of Object.entries(measures)) if (name !== 'letters') expect([name, shareOf(name as MeasureName, measure) ?? 1]).toEqual([name, 1])
  })

  const { truth } = writeEdition(12)
  const right = faultless(truth, sourceOf(truth))
  const first = right.articles[0]!
  const withFirst = (change: Partial<Article>): Reconstruction => ({ ...right, articles: [{ ...first, ...change }, ...right.articles.slice(1)] })

  test.each<[MeasureName, string, Reconstruction]>([
    ['articles', 'one is missing', { ...right, articles: right.articles.slice(1) }],
    ['articles', 'one more is found', { ...right, articles: [...right.articles, { id: 'x', body: [] }] }],
    ['articles', 'two are one', { ...right, articles: [{ ...first, body: right.articles.flatMap(({ body }) => body) }] }],
    ['words', 'a paragraph stands elsewhere', withFirst({ body: first.body.slice(1) })],
    [
      'paragraphs',
      'two are one',
      withFirst({
        body: [
          {
            kind: 'paragraph',
            text: first.body
              .slice(0, 2)
              .map((b) => ('text' in b ? b.text : ''))
              .join(' '),
          },
          ...first.body.slice(2),
        ],
      }),
    ],
    ['paragraphs', 'a letter is wrong', withFirst({ body: [{ kind: 'paragraph', text: 'Wrong.' }, ...first.body.slice(1)] })],
    ['headlines', 'a word is wrong', withFirst({ headline: `${first.headline as string} again` })],
    ['linesKept', 'a line has no role', { ...right, evidence: { ...right.evidence, lines: right.evidence.lines.slice(1) } }],
  ])('%s: %s', (name, _, result) => {
    expect(share(name, truth, right)).toBe(1)
    expect(share(name, truth, result)).toBeLessThan(1)
  })

  test('a hyphen too many, one too few, and a word left apart are three wrong words', () => {
    const body = (text: string): Truth => ({
      stories: [{ id: 'a', headline: 'H', decks: [], names: [], dropCap: false, paragraphs: [text], crossheads: [], quotes: [], captions: [], jumpLines: [], factboxes: [] }],
      items: [],
      furniture: [],
    })
    const wanted = body('The well-known keeper of the harbour lighthouse was asleep.')
    const source = ['The well-', 'known keeper of the har-', 'bour light-', 'house was asleep.']
    const got = faultless(body('The wellknown keeper of the har-bour light- house was asleep.'), source)
    expect(score(wanted, got, source, []).measures.hyphens).toMatchObject({ right: 0, of: 3 })
  })
})
