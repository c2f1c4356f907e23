import type { Article, Byline, Factbox, PullQuote } from '../../src/model/article.js'
import type { Text } from '../../src/model/inline.js'
import { body } from './blocks.js'
import { figure } from './figure.js'
import type { Rand } from './rand.js'
import { LANGUAGES, sentences, text, type TextTaste } from './text.js'

/** What an article is asked to have. */
export interface ArticleWish {
  readonly id: string
  readonly words: number
  readonly taste: TextTaste
  readonly pictures: number
  readonly quotes: number
  readonly factboxes: number
  /** a plain story of paragraphs */
  readonly ordinary: boolean
}

export function article(r: Rand, wish: ArticleWish, pictures: Map<string, Uint8Array>): Article {
  const { ordinary } = wish
  const taste = r.chance(0.1) && !ordinary ? { ...wish.taste, language: r.pick(LANGUAGES) } : wish.taste
  const short = (least: number, most: number): Text => text(r, r.int(least, most), taste)
  const heads = ordinary ? r.int(3, 8) : r.weigh([6, r.int(2, 8)], [2, r.int(8, 20)], [0.3, r.int(60, 200)], [0.5, 1])
  const figures = Array.from({ length: wish.pictures }, (_, i) => figure(r, `f${i}`, taste, ordinary, pictures))
  const pullQuotes = Array.from({ length: wish.quotes }, (_, i): PullQuote => ({
    id: `q${i}`,
    text: short(3, r.pick([8, 14, 30])),
    ...r.maybe(0.5, () => ({ attribution: short(1, 5) })),
  }))
  const factboxes = Array.from({ length: wish.factboxes }, (_, i) => factbox(r, `b${i}`, taste, ordinary))
  return {
    id: wish.id,
    ...(taste.language === wish.taste.language ? {} : { language: taste.language }),
    ...r.maybe(0.6, () => ({ section: r.pick(['Home', 'Islands', 'Sport']) })),
    ...r.maybe(0.6, () => ({ rank: r.int(1, 5) })),
    ...r.maybe(0.15, () => ({ label: sentences(r, r.int(1, 2), taste) })),
    ...r.maybe(0.3, () => ({ kicker: short(1, 5) })),
    ...r.maybe(0.9, () => ({ headline: text(r, heads, { ...taste, breaks: taste.breaks / 2 }) })),
    ...r.maybe(0.3, () => ({ decks: [short(4, 14), ...(r.chance(0.2) ? [short(3, 9)] : [])] })),
    ...r.maybe(0.25, () => ({ standfirst: short(8, 30) })),
    ...r.maybe(0.05, () => ({ summary: short(4, 12) })),
    ...r.maybe(0.6, () => ({ bylines: bylines(r) })),
    ...r.maybe(0.35, () => ({ dateline: r.pick(['HOLM', 'NEW YORK, Tuesday', 'Saint-Étienne-du-Rouvray', 'Ü']) })),
    body: body(r, { words: wish.words, taste, ordinary, tables: ordinary ? 0.015 : 0.04 }),
    ...(pullQuotes.length > 0 ? { pullQuotes } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(factboxes.length > 0 ? { factboxes } : {}),
    ...r.maybe(ordinary ? 0.2 : 0.3, () => ({ tagline: short(3, 18) })),
    ...r.maybe(0.2, () => ({ agencyNote: short(2, 10) })),
    ...r.maybe(0.05, () => ({ jumpHead: short(1, 3) })),
  }
}

function factbox(r: Rand, id: string, taste: TextTaste, ordinary: boolean): Factbox {
  return {
    id,
    title: r.chance(ordinary ? 0 : 0.05) ? '' : sentences(r, r.int(1, 5), taste),
    body: body(r, { words: r.weigh([6, r.int(8, 60)], [1, r.int(60, 140)], [ordinary ? 0 : 0.4, 0]), taste, ordinary, tables: 0.1 }),
    ...r.maybe(0.4, () => ({ source: text(r, r.int(1, 6), taste) })),
  }
}

function bylines(r: Rand): Byline[] {
  const names = ['Ada Quill', 'Ben Ruell', 'Jean-François Lefèvre', 'O', 'María José de la Fuente y Martínez', 'İnci Öz']
  return Array.from({ length: r.weigh([8, 1], [2, 2]) }, () => ({
    role: r.weigh<Byline['role']>([6, 'writer'], [2, 'agency'], [1, 'additional'], [0.5, 'photographs']),
    names: Array.from({ length: r.int(1, 3) }, () => ({
      name: r.pick(names),
      ...r.maybe(0.2, () => ({ place: 'Holm' })),
      ...r.maybe(0.15, () => ({ title: r.pick(['Islands reporter', 'Editor at large']) })),
      ...r.maybe(0.05, () => ({ contact: 'ada@holm.example' })),
    })),
    ...r.maybe(0.2, () => ({ text: 'By a staff reporter in Holm' })),
    ...r.maybe(0.05, () => ({ inferred: r.chance(0.5) })),
  }))
}
