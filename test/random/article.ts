import type { Article, Block, Byline, Figure, PullQuote } from '../../src/model/article.js'
import type { Text } from '../../src/model/inline.js'
import { picture } from './picture.js'
import type { Rand } from './rand.js'
import { LANGUAGES, sentences, text, type TextTaste } from './text.js'

/** What an article is asked to have. */
export interface ArticleWish {
  readonly id: string
  readonly words: number
  readonly taste: TextTaste
  readonly pictures: number
  readonly quotes: number
  /** a plain story of paragraphs */
  readonly ordinary: boolean
}

export function article(r: Rand, wish: ArticleWish, pictures: Map<string, Uint8Array>): Article {
  const { ordinary } = wish
  const taste = r.chance(0.1) && !ordinary ? { ...wish.taste, language: r.pick(LANGUAGES) } : wish.taste
  const short = (least: number, most: number): Text => text(r, r.int(least, most), taste)
  const plain = (least: number, most: number): string => sentences(r, r.int(least, most), taste)
  const heads = ordinary ? r.int(3, 8) : r.weigh([6, r.int(2, 8)], [2, r.int(8, 20)], [0.3, r.int(60, 200)], [0.5, 1])
  const figures = Array.from({ length: wish.pictures }, (_, i) => figure(r, `f${i}`, short, plain, pictures))
  const pullQuotes = Array.from({ length: wish.quotes }, (_, i): PullQuote => ({
    id: `q${i}`,
    text: short(3, r.pick([8, 14, 30])),
    ...r.maybe(0.5, () => ({ attribution: short(1, 5) })),
  }))
  return {
    id: wish.id,
    ...(taste.language === wish.taste.language ? {} : { language: taste.language }),
    ...r.maybe(0.6, () => ({ rank: r.int(1, 5) })),
    ...r.maybe(0.15, () => ({ label: plain(1, 2) })),
    ...r.maybe(0.3, () => ({ kicker: short(1, 5) })),
    ...r.maybe(0.9, () => ({ headline: text(r, heads, { ...taste, breaks: taste.breaks / 2 }) })),
    ...r.maybe(0.25, () => ({ decks: [short(4, 14), ...(r.chance(0.2) ? [short(3, 9)] : [])] })),
    ...r.maybe(0.25, () => ({ standfirst: short(8, 30) })),
    ...r.maybe(0.6, () => ({ bylines: bylines(r) })),
    ...r.maybe(0.35, () => ({ dateline: r.pick(['HOLM', 'NEW YORK, Tuesday', 'Saint-Étienne-du-Rouvray', 'Ü']) })),
    body: body(r, wish.words, taste, ordinary),
    ...(pullQuotes.length > 0 ? { pullQuotes } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...r.maybe(ordinary ? 0.2 : 0.3, () => ({ tagline: short(3, 18) })),
    ...r.maybe(0.2, () => ({ agencyNote: short(2, 10) })),
  }
}

function bylines(r: Rand): Byline[] {
  const names = ['Ada Quill', 'Ben Ruell', 'Jean-François Lefèvre', 'O', 'María José de la Fuente y Martínez', 'İnci Öz']
  return Array.from({ length: r.weigh([8, 1], [2, 2]) }, () => ({
    role: r.weigh<Byline['role']>([6, 'writer'], [2, 'agency'], [1, 'additional']),
    names: Array.from({ length: r.int(1, 3) }, () => ({ name: r.pick(names), ...r.maybe(0.2, () => ({ place: 'Holm' })) })),
    ...r.maybe(0.2, () => ({ text: 'By a staff reporter in Holm' })),
  }))
}

function figure(r: Rand, id: string, short: (least: number, most: number) => Text, plain: (least: number, most: number) => string, pictures: Map<string, Uint8Array>): Figure {
  const { src, bytes } = picture(r)
  if (bytes) pictures.set(src, bytes)
  return {
    id,
    pictures: [
      {
        src,
        alt: plain(2, 8),
        ...r.maybe(0.6, () => ({ credit: r.pick(['Cy Lens', 'Coast Press/AP', 'ANON.']) })),
        ...r.maybe(0.5, () => ({ focalPoint: { x: r.real(0, 1), y: r.real(0, 1) } })),
        ...r.maybe(0.1, () => ({ caption: short(2, 8) })),
      },
    ],
    ...r.maybe(0.8, () => ({ caption: short(2, 30) })),
    ...r.maybe(0.2, () => ({ overline: plain(1, 3) })),
  }
}

function body(r: Rand, words: number, taste: TextTaste, ordinary: boolean): Block[] {
  const blocks: Block[] = []
  if (words === 0) return r.chance(0.5) ? [] : [{ kind: 'paragraph', text: r.pick<Text>(['', ' \n ', [], '\u00ad']) }]
  let left = words
  while (left > 0) {
    const some = Math.min(left, r.weigh([6, r.int(15, 60)], [2, r.int(3, 14)], [1, r.int(60, 140)], [0.6, r.int(1, 2)]))
    left -= some
    const block = r.weigh<() => Block>(
      [20, () => ({ kind: 'paragraph', text: text(r, some, taste) })],
      [ordinary ? 0 : 1.6, () => ({ kind: 'quote', text: text(r, some, taste) })],
      [ordinary ? 0 : 1.2, () => ({ kind: 'list', ...r.maybe(0.5, () => ({ ordered: true })), items: split(r, some).map((n) => text(r, n, taste)) })],
      [ordinary ? 0 : 0.4, () => ({ kind: 'signature', text: text(r, Math.min(some, 8), taste) })],
      [ordinary ? 0 : 0.4, () => ({ kind: 'correction', text: text(r, some, taste) })],
      [
        ordinary ? 0 : 0.3,
        () => ({
          kind: 'table',
          head: ['Month', 'Boats'],
          rows: [
            ['April', '4'],
            ['May', String(some)],
          ],
          ...r.maybe(0.5, () => ({ source: 'Harbour office' })),
        }),
      ],
    )()
    if (blocks.length > 0 && r.chance(ordinary ? 0.08 : 0.12)) blocks.push({ kind: 'crosshead', text: text(r, r.int(1, 6), taste) })
    if (!ordinary && r.chance(0.04)) blocks.push({ kind: 'break' })
    blocks.push(block)
  }
  if (!ordinary && r.chance(0.04)) blocks.push({ kind: 'crosshead', text: 'At the end' })
  return blocks
}

function split(r: Rand, words: number): number[] {
  const out: number[] = []
  for (let left = words; left > 0;) {
    const n = Math.min(left, r.int(2, 15))
    out.push(n)
    left -= n
  }
  return out
}
