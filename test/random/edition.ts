import fc from 'fast-check'
import type { Article, Items } from '../../src/model/article.js'
import type { Edition, Furniture, ItemsPlacement, Page, Place, Reserved, Section, Story, WildArt } from '../../src/model/edition.js'
import { adverts, sections } from './adverts.js'
import { article } from './article.js'
import { figure } from './figure.js'
import { placedFurniture, reserved, topFurniture } from './furniture.js'
import { items } from './items.js'
import { cells, depthOf, pagePlan, type Cell, type PagePlan } from './page.js'
import { Rand } from './rand.js'
import { box, story } from './story.js'
import { styleSheet, type BodyMeasure } from './style.js'
import { dressArticles, dressItems } from './dressTables.js'
import { LANGUAGES, type TextTaste } from './text.js'

/** An edition nobody wrote, with its pictures. The seed makes it again. */
export interface RandomEdition {
  readonly seed: number
  readonly edition: Edition
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** house style or nearly so, columns and texts as papers have them */
  readonly ordinary: boolean
}

/** Whole editions for fast-check. They do not shrink: `minimise` in test/invariants does that, on the JSON. */
export const randomEdition: fc.Arbitrary<RandomEdition> = fc.noShrink(fc.noBias(fc.nat(0x7fff_ffff)).map(makeEdition))

/** So many editions of one seed. */
export function randomEditions(count: number, seed: number): RandomEdition[] {
  return fc.sample(randomEdition, { numRuns: count, seed })
}

type Kind = 'ordinary' | 'odd' | 'tiny'

/** A page cut up, before anything is written for it. */
interface Sketch {
  readonly plan: PagePlan
  readonly furniture: readonly Furniture[]
  readonly cells: readonly (Cell & { readonly id: string })[]
}

export function makeEdition(seed: number): RandomEdition {
  const r = new Rand(seed)
  // what is newer draws by itself, so that the rest of an edition stays what it was
  const extra = new Rand(seed ^ 0x5bd1e995)
  const named = sections(extra)
  const kind = r.weigh<Kind>([4, 'ordinary'], [5, 'odd'], [1.2, 'tiny'])
  const ordinary = kind === 'ordinary'
  const body = bodyMeasure(r, kind)
  const language = r.weigh([6, 'en-GB'], [3, r.pick(LANGUAGES)], [0.3, 'xx'])
  const pictures = new Map<string, Uint8Array>()
  const pageCount = r.weigh([7, 1], [2, 2], [0.5, 3])
  const words = Math.round(r.weigh([1, r.int(20, 120)], [5, r.int(220, 520)], [2.4, r.int(520, 900)], [0.4, 0]))
  const wanted = r.weigh([1.6, 1], [3, 2], [3, 3], [1.4, 5])
  const taste = (articles: readonly string[]): TextTaste => ({
    language: LANGUAGES.includes(language) ? language : 'en-GB',
    odd: ordinary ? (r.chance(0.3) ? 0.01 : 0) : r.pick([0, 0.02, 0.1, 0.3]),
    marks: r.pick([0, 0, 0.05, 0.2]),
    breaks: ordinary ? 0 : r.pick([0, 0, 0.2]),
    articles: r.chance(ordinary ? 0.2 : 0.3) ? articles : [],
  })
  const sketches = Array.from({ length: pageCount }, (_, p) => sketch(r, extra, kind, body, p, Math.max(1, Math.round(wanted / pageCount)), taste([]), pictures))
  const ids = sketches.flatMap((page) => page.cells.filter((cell) => cell.kind === 'story').map((cell) => cell.id))
  const leftOut = r.chance(0.05) ? ['left-out'] : []
  const maker = new Maker(r, extra, kind, body, pictures, () => taste([...ids, ...leftOut]))
  maker.named = named
  const pages = sketches.map((page) => maker.page(page, words / pageCount, ids))
  for (const id of leftOut) maker.articles.push(maker.article(id, 30))
  if (r.chance(0.02)) maker.items.push(items(r, 'left-out', 20, taste(ids), ordinary))
  return {
    seed,
    ordinary,
    pictures,
    edition: {
      stonehand: 1,
      publication: r.weigh([6, 'The Random Post'], [2, 'Post'], [ordinary ? 0 : 1, 'The Independent Correspondent and Advertiser of Holm']),
      date: `2026-${String(r.int(1, 12)).padStart(2, '0')}-15`,
      ...r.maybe(0.3, () => ({ volume: r.pick<string | number>(['XL', 3]) })),
      ...r.maybe(0.3, () => ({ number: r.pick<string | number>(['17', 2_041]) })),
      ...r.maybe(0.2, () => ({ version: 'Late' })),
      ...r.maybe(0.3, () => ({ price: '£1.20' })),
      language,
      style: styleSheet(r, body, !ordinary),
      ...(named ? { sections: named } : {}),
      articles: dressArticles(maker.articles, ordinary),
      ...(maker.items.length > 0 ? { items: dressItems(maker.items, ordinary) } : {}),
      pages,
    },
  }
}

function bodyMeasure(r: Rand, kind: Kind): BodyMeasure {
  if (kind === 'ordinary')
    return r.pick([
      { size: 8.8, baseline: 10 },
      { size: 9, baseline: 10.5 },
      { size: 8.5, baseline: 9.5 },
    ])
  const size = kind === 'tiny' ? r.real(4, 10) : r.weigh([5, r.real(7, 12)], [1, r.real(3, 7)], [0.6, r.real(12, 30)])
  return { size, baseline: Number((size * r.real(1, 1.6)).toFixed(2)) }
}

function sketch(r: Rand, extra: Rand, kind: Kind, body: BodyMeasure, index: number, wanted: number, taste: TextTaste, pictures: Map<string, Uint8Array>): Sketch {
  const plan = pagePlan(r, extra, body, kind)
  const ordinary = kind === 'ordinary'
  const front = index === 0 && r.chance(0.4)
  // on a spread furniture would lie over the fold
  const top = plan.page.spread ? { furniture: [], depth: 0 } : topFurniture(r, plan.lines, front, { columns: plan.columns, baseline: body.baseline, taste, ordinary }, pictures)
  const found = cells(r, plan, wanted, top.depth, index > 0).map((cell): Cell =>
    plan.page.spread && (cell.kind === 'reserved' || cell.kind === 'furniture') ? { ...cell, kind: 'wildArt' } : cell,
  )
  return {
    plan,
    furniture: [...plan.page.furniture, ...top.furniture],
    cells: found.map((cell, k) => ({ ...cell, id: `${{ story: 'a', jump: 'j', items: 'i', wildArt: 'w', reserved: 'r', furniture: 'f' }[cell.kind]}${index}${k}` })),
  }
}

/** Words that a module holds, roughly. */
function room(plan: PagePlan, cell: Cell, { size }: BodyMeasure): number {
  return ((cell.columns[1] - cell.columns[0] + 1) * cell.most * plan.measure) / (size * 0.46) / 6.6
}

class Maker {
  readonly articles: Article[] = []
  readonly items: Items[] = []
  named: readonly Section[] | undefined
  private readonly ordinary: boolean
  /** stories that may go on on a later page */
  private readonly open: { pages: Story[]; at: number }[] = []

  constructor(
    private readonly r: Rand,
    private readonly extra: Rand,
    private readonly kind: Kind,
    private readonly body: BodyMeasure,
    private readonly pictures: Map<string, Uint8Array>,
    private readonly taste: () => TextTaste,
  ) {
    this.ordinary = kind === 'ordinary'
  }

  article(id: string, words: number): Article {
    const { r, ordinary } = this
    const wish = {
      id,
      words,
      taste: this.taste(),
      ordinary,
      pictures: r.weigh([5, 0], [3, 1], [0.6, 2]),
      quotes: r.weigh([4.2, 0], [4, 1], [0.6, 2]),
      factboxes: r.weigh([9, 0], [2, 1], [0.2, 2]),
    }
    return article(r, wish, this.pictures)
  }

  page({ plan, furniture, cells: modules }: Sketch, words: number, ids: readonly string[]): Page {
    const { r, body, ordinary } = this
    const stories: Story[] = []
    const placed: { items: ItemsPlacement[]; wildArt: WildArt[]; reserved: Reserved[]; furniture: Furniture[] } = { items: [], wildArt: [], reserved: [], furniture: [] }
    const earlier = this.open.splice(0)
    const texts = modules.filter((cell) => cell.kind === 'story' || cell.kind === 'items')
    const capacity = texts.reduce((sum, cell) => sum + room(plan, cell, body), 0)
    const share = Math.min(words, 3 * capacity + 20)
    modules.forEach((cell, i) => {
      const { columns, id } = cell
      const own = Math.round(((share * room(plan, cell, body)) / Math.max(1, capacity)) * r.real(0.5, 1.4))
      const top = typeof cell.top === 'number' ? cell.top : { below: modules[cell.top.below]!.id }
      const numbered = typeof cell.top === 'number' ? cell.top : 1
      const module = { measure: plan.measure, body, ordinary, columns }
      switch (cell.kind) {
        case 'story': {
          const made = this.article(id, r.chance(0.04) ? 0 : own)
          const depth = this.depth(
            cell,
            plan,
            own,
            modules.some((other) => other.under === i),
          )
          const sidebars = Array.from({ length: r.weigh([8, 0], [cell.most > 14 ? 1.6 : 0, 1], [cell.most > 30 ? 0.2 : 0, 2]) }, (_, k) =>
            this.article(`${id}s${k}`, r.int(10, ordinary ? 90 : 160)),
          )
          this.articles.push(made, ...sidebars)
          this.open.push({ pages: stories, at: stories.length })
          stories.push(story(r, made, { columns, top, depth }, { ...module, depth }, sidebars))
          return
        }
        case 'jump': {
          const depth = this.depth(cell, plan, own, false)
          const from = earlier.splice(0, 1)[0]
          if (!from) return
          const first = from.pages[from.at]!
          from.pages[from.at] = { ...first, part: 1 }
          stories.push({ article: first.article, part: 2, place: { columns, top, depth }, ...r.maybe(0.3, () => ({ dropCap: 0 })) })
          return
        }
        case 'items': {
          this.items.push(items(r, id, own, this.taste(), ordinary))
          placed.items.push({ items: id, place: { columns, top, depth: this.depth(cell, plan, own, false) }, ...r.maybe(0.35, () => ({ box: box(r) })) })
          return
        }
        case 'wildArt': {
          placed.wildArt.push({ figure: figure(r, id, this.taste(), ordinary, this.pictures), place: { columns, top, depth: depthOf(r, cell, false) } })
          return
        }
        case 'reserved':
          placed.reserved.push(reserved(r, id, columns, numbered, r.weigh([3, cell.most], [1, r.int(1, cell.most)]), this.taste(), this.pictures))
          return
        case 'furniture':
          placed.furniture.push(
            placedFurniture(r, columns, numbered, r.weigh([3, Math.min(cell.most, r.int(4, 12))], [ordinary ? 0 : 1, Math.min(cell.most, r.int(1, 3))]), this.taste(), ordinary),
          )
      }
    })
    const all = [...furniture.map((piece) => this.pointed(piece, ids)), ...placed.furniture]
    return {
      ...plan.page,
      ...(all.length > 0 || r.chance(0.1) ? { furniture: all } : { furniture: [] }),
      ...(placed.reserved.length > 0 ? { reserved: placed.reserved } : {}),
      ...(placed.items.length > 0 ? { items: placed.items } : {}),
      ...(placed.wildArt.length > 0 ? { wildArt: placed.wildArt } : {}),
      ...adverts(this.extra, plan, body.baseline, this.pictures),
      ...this.extra.maybe(0.6, () => (this.named ? { section: this.extra.pick(this.named.map(({ id }) => id)) } : {})),
      stories,
    }
  }

  /** A module about as deep as its words, now and then far too shallow. */
  private depth(cell: Cell, plan: PagePlan, words: number, hasBelow: boolean): Place['depth'] {
    const { r } = this
    const need = Math.ceil((words / Math.max(1, room(plan, cell, this.body))) * cell.most)
    const depth = depthOf(r, cell, hasBelow)
    return typeof depth === 'number' && r.chance(0.75) ? Math.max(1, Math.min(cell.most, Math.round((need + r.int(4, 18)) * r.real(0.8, 1.7)))) : depth
  }

  /** Teasers point to stories, now that these are known; some to what is not in the edition. */
  private pointed(piece: Furniture, ids: readonly string[]): Furniture {
    if (piece.kind !== 'teaser' || ids.length === 0 || !this.r.chance(0.65)) return piece
    const { page, ...rest } = piece
    void page
    return { ...rest, article: this.r.pick(ids) }
  }
}
