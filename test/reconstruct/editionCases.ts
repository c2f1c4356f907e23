import type { Article, Block, Figure, Items } from '../../src/model/article.js'
import type { Measured, Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { Rand } from '../random/rand.js'
import { sentences, type TextTaste } from '../random/text.js'

const PLAIN: TextTaste = { language: 'en-GB', odd: 0, marks: 0, breaks: 0, articles: [] }
const measured = (value: number): Measured => ({ value, spread: 0.1, count: 12 })

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function paragraphs(r: Rand, words: number): Block[] {
  const out: Block[] = []
  for (let left = words; left > 0;) {
    const count = Math.min(left, r.int(18, 70))
    out.push({ kind: 'paragraph', text: sentences(r, count, PLAIN) })
    if (left > 120 && r.chance(0.08)) out.push({ kind: 'crosshead', text: capitalised(sentences(r, r.int(2, 4), PLAIN)) })
    left -= count
  }
  if (out.at(-1)?.kind === 'crosshead') out.pop()
  return out
}

function figureOf(r: Rand, a: number, f: number): Figure {
  return {
    id: `figure-${f + 1}`,
    pictures: [{ src: `picture-${a + 1}-${f + 1}.jpg`, alt: '', ...r.maybe(0.5, () => ({ credit: 'Ada Quill' })) }],
    caption: sentences(r, r.int(5, 30), PLAIN),
  }
}

export interface CaseWish {
  readonly articles: number
  readonly pictures?: number
  readonly quotes?: number
}

/** What might have been found on some page: articles of plain English with pictures, quotes and notes; line ends with or without a word of their measure. */
export function randomReconstruction(seed: number, wish?: CaseWish): Reconstruction {
  const r = new Rand(seed)
  const count = wish?.articles ?? r.int(1, 6)
  const dropCaps: Record<string, Measured> = {}
  const captionColumns: Record<string, Measured> = {}
  const capped = r.chance(0.6)
  const articles = Array.from({ length: count }, (_, a): Article => {
    const words = r.weigh([1, r.int(40, 120)], [4, r.int(150, 600)], [2, r.int(600, 1200)])
    const figures = Array.from({ length: wish?.pictures ?? r.weigh([3, 0], [3, 1], [1, 2], [1, 3]) }, (_, f) => figureOf(r, a, f))
    const pullQuotes = Array.from({ length: wish?.quotes ?? r.weigh([4, 0], [3, 1], [1, 2], [0.5, 3]) }, (_, q) => ({
      id: `quote-${q + 1}`,
      text: capitalised(sentences(r, r.int(5, 14), PLAIN)),
      ...r.maybe(0.5, () => ({ attribution: 'Ada Quill, harbour master' })),
    }))
    if (capped && r.chance(0.8)) dropCaps[`article-${a + 1}`] = measured(r.int(2, 5))
    figures.forEach((_, f) => {
      if (r.chance(0.6)) captionColumns[`articles[${a}].figures[${f}]`] = measured(r.int(1, 4) + r.real(-0.2, 0.2))
    })
    return {
      id: `article-${a + 1}`,
      headline: capitalised(sentences(r, r.int(3, 11), PLAIN)).replace(/\.$/, ''),
      ...r.maybe(0.2, () => ({ kicker: 'Harbour' })),
      ...r.maybe(0.25, () => ({ decks: [capitalised(sentences(r, r.int(6, 14), PLAIN))] })),
      ...r.maybe(0.7, () => ({ bylines: [{ role: 'writer' as const, names: [{ name: 'Ada Quill' }] }] })),
      ...r.maybe(0.4, () => ({ dateline: 'HOLM' })),
      body: paragraphs(r, words),
      ...(pullQuotes.length > 0 ? { pullQuotes } : {}),
      ...(figures.length > 0 ? { figures } : {}),
      ...r.maybe(0.3, () => ({ tagline: sentences(r, r.int(8, 20), PLAIN) })),
      ...r.maybe(0.2, () => ({ agencyNote: 'Agencies contributed to this report.' })),
    }
  })
  const items: Items[] = r.chance(0.2)
    ? [
        {
          id: 'items-1',
          kind: 'briefs',
          standingHead: 'In brief',
          items: Array.from({ length: r.int(2, 6) }, () => ({
            runInHead: capitalised(sentences(r, 2, PLAIN)),
            body: [{ kind: 'paragraph' as const, text: sentences(r, r.int(20, 50), PLAIN) }],
          })),
        },
      ]
    : []
  const setting = { ...r.maybe(0.7, () => ({ measure: measured(r.real(11, 21)) })), dropCaps, captionColumns }
  return found(articles, items, setting)
}

export function found(
  articles: readonly Article[],
  items: readonly Items[] = [],
  setting: Reconstruction['evidence']['setting'] = { dropCaps: {}, captionColumns: {} },
): Reconstruction {
  return {
    articles,
    items,
    furniture: [],
    unassigned: [],
    evidence: { source: 'text', lines: [], fields: [], hyphens: [], setting, style: {}, pages: [] },
    diagnostics: [],
  }
}
