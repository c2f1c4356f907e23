import fc from 'fast-check'
import type { Article } from '../../src/model/article.js'
import type { Edition, Page, Story } from '../../src/model/edition.js'
import { article } from './article.js'
import { cells, depthOf, pagePlan, type Cell, type PagePlan } from './page.js'
import { Rand } from './rand.js'
import { styleSheet, type BodyMeasure } from './style.js'
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

export function makeEdition(seed: number): RandomEdition {
  const r = new Rand(seed)
  const kind = r.weigh<'ordinary' | 'odd' | 'tiny'>([4, 'ordinary'], [5, 'odd'], [1.2, 'tiny'])
  const ordinary = kind === 'ordinary'
  const body = bodyMeasure(r, kind)
  const language = r.weigh([6, 'en-GB'], [3, r.pick(LANGUAGES)], [0.3, 'xx'])
  const pictures = new Map<string, Uint8Array>()
  const articles: Article[] = []
  const pages: Page[] = []
  const pageCount = r.weigh([7, 1], [2, 2], [0.5, 3])
  const words = Math.round(r.weigh([1, r.int(20, 120)], [5, r.int(220, 520)], [2.4, r.int(520, 900)], [0.4, 0]))
  const wanted = r.weigh([1.8, 1], [3, 2], [2.8, 3], [1, 5])
  for (let p = 0; p < pageCount; p++) {
    const plan = pagePlan(r, body, kind)
    const modules = cells(r, plan, Math.max(1, Math.round(wanted / pageCount)))
    const capacity = modules.reduce((sum, cell) => sum + room(plan, cell, body), 0)
    const share = Math.min(words / pageCount, 3 * capacity + 20)
    const stories: Story[] = []
    const ids = modules.map((_, i) => `a${articles.length + i}`)
    modules.forEach((cell, i) => {
      const taste: TextTaste = {
        language: LANGUAGES.includes(language) ? language : 'en-GB',
        odd: ordinary ? (r.chance(0.3) ? 0.01 : 0) : r.pick([0, 0.02, 0.1, 0.3]),
        marks: r.pick([0, 0, 0.05, 0.2]),
        breaks: ordinary ? 0 : r.pick([0, 0, 0.2]),
        articles: ordinary || !r.chance(0.2) ? [] : [ids[0]!],
      }
      const own = r.chance(0.04) ? 0 : Math.round(((share * room(plan, cell, body)) / Math.max(1, capacity)) * r.real(0.5, 1.4))
      const made = article(r, { id: ids[i]!, words: own, taste, ordinary, pictures: r.weigh([5, 0], [3, 1], [0.6, 2]), quotes: r.weigh([4.2, 0], [4, 1], [0.6, 2]) }, pictures)
      articles.push(made)
      stories.push(story(r, made, cell, modules, i, ids, plan, body, own, ordinary))
    })
    pages.push({ ...plan.page, stories })
  }
  if (r.chance(0.05))
    articles.push(article(r, { id: 'left-out', words: 30, taste: { language: 'en-GB', odd: 0, marks: 0, breaks: 0, articles: [] }, ordinary, pictures: 1, quotes: 1 }, pictures))
  const sheet = styleSheet(r, body, !ordinary)
  return {
    seed,
    ordinary,
    pictures,
    edition: { stonehand: 1, publication: 'The Random Post', date: `2026-${String(r.int(1, 12)).padStart(2, '0')}-15`, language, style: sheet, articles, pages },
  }
}

function bodyMeasure(r: Rand, kind: 'ordinary' | 'odd' | 'tiny'): BodyMeasure {
  if (kind === 'ordinary')
    return r.pick([
      { size: 8.8, baseline: 10 },
      { size: 9, baseline: 10.5 },
      { size: 8.5, baseline: 9.5 },
    ])
  const size = kind === 'tiny' ? r.real(4, 10) : r.weigh([5, r.real(7, 12)], [1, r.real(3, 7)], [0.6, r.real(12, 30)])
  return { size, baseline: Number((size * r.real(1, 1.6)).toFixed(2)) }
}

/** Words that a module holds, roughly. */
function room(plan: PagePlan, cell: Cell, { size }: BodyMeasure): number {
  return ((cell.columns[1] - cell.columns[0] + 1) * cell.most * plan.measure) / (size * 0.46) / 6.6
}

function story(
  r: Rand,
  made: Article,
  cell: Cell,
  modules: readonly Cell[],
  index: number,
  ids: readonly string[],
  plan: PagePlan,
  body: BodyMeasure,
  words: number,
  ordinary: boolean,
): Story {
  const hasBelow = modules.some((other) => other.under === index)
  const [from, to] = cell.columns
  const some = (): readonly [number, number] => {
    const a = r.int(from, to)
    return [a, r.int(a, to)]
  }
  const spans = to > from
  // a module about as deep as its words, now and then far too shallow
  const need = Math.ceil((words / Math.max(1, room(plan, cell, body))) * cell.most)
  let depth = depthOf(r, cell, hasBelow)
  if (typeof depth === 'number' && r.chance(0.75)) depth = Math.max(1, Math.min(cell.most, Math.round((need + r.int(4, 18)) * r.real(0.8, 1.7))))
  return {
    article: made.id,
    place: { columns: cell.columns, top: typeof cell.top === 'number' ? cell.top : { below: ids[cell.top.below]! }, depth },
    ...r.maybe(spans ? 0.45 : 0, () => ({ headColumns: some() })),
    ...r.maybe(0.15, () => ({ headLines: r.int(1, 4) })),
    ...r.maybe(0.1, () => ({ headStep: r.int(-3, 3) })),
    ...r.maybe(0.08, () => ({ headlineBreaks: [r.int(1, 3)] })),
    ...r.maybe(0.5, () => ({ byline: made.figures && r.chance(0.4) ? { figure: made.figures[0]!.id } : r.pick(['leg', 'head'] as const) })),
    ...r.maybe(0.7, () => ({ dropCap: ordinary ? r.pick([0, 3, 4, 5]) : r.weigh([4, 0], [5, r.int(2, 6)], [1.5, r.int(7, 12)]) })),
    ...(made.figures
      ? {
          figures: Object.fromEntries(
            made.figures
              .filter(() => r.chance(0.85))
              .map((f) => [
                f.id,
                {
                  ...r.maybe(0.7, () => ({ columns: some() })),
                  ...r.maybe(0.8, () => ({ where: r.weigh<'top' | 'under-head' | 'foot' | 'none'>([3, 'top'], [3, 'under-head'], [3, 'foot'], [0.3, 'none']) })),
                  ...r.maybe(0.6, () => ({ ratio: r.weigh([8, r.real(0.3, 1.2)], [1, r.real(0.05, 6)]) })),
                },
              ]),
          ),
        }
      : {}),
    ...(made.pullQuotes && r.chance(0.5)
      ? {
          quotes: Object.fromEntries(
            made.pullQuotes.map((q) => [
              q.id,
              {
                ...r.maybe(0.5, () => ({ column: r.int(from, to) })),
                ...r.maybe(0.3, () => ({ line: r.int(1, typeof depth === 'number' ? depth : 20) })),
                ...r.maybe(0.06, () => ({ where: 'none' as const })),
              },
            ]),
          ),
        }
      : {}),
    ...r.maybe(0.2, () => ({ box: r.weigh<boolean | { tint?: number }>([2, true], [3, { tint: r.real(0.03, 0.2) }], [1, {}], [0.5, false]) })),
    ...r.maybe(ordinary ? 0 : 0.12, () => ({
      style: { styles: { body: { size: Number((body.size * r.real(0.8, 1)).toFixed(2)), align: r.pick(['left', 'justified'] as const) } } },
    })),
  }
}
