import type { Article } from '../../src/model/article.js'
import type { Box, FigurePlacement, InsetPlacement, Place, QuotePlacement, Sidebar, Story, Treatment } from '../../src/model/edition.js'
import { acrossInset, amongFigure, amongQuote } from './among.js'
import { ladder } from './ladder.js'
import { Rand } from './rand.js'
import type { BodyMeasure } from './style.js'

type Columns = readonly [number, number]

/** The module in which an article is set. */
export interface Module {
  readonly columns: Columns
  readonly depth: Place['depth'] | undefined
  /** width of a column, points */
  readonly measure: number
  readonly body: BodyMeasure
  readonly ordinary: boolean
}

/** A story in its place, with sidebars in its module. */
export function story(r: Rand, made: Article, place: Place, module: Module, sidebars: readonly Article[]): Story {
  const { columns } = module
  return {
    article: made.id,
    place,
    ...treatment(r, made, module),
    ...(made.factboxes
      ? { factboxes: Object.fromEntries(made.factboxes.filter(() => r.chance(0.8)).map((box) => [box.id, acrossInset(made, box.id, module, inset(r, columns, module.ordinary))])) }
      : {}),
    ...(sidebars.length > 0
      ? {
          sidebars: sidebars.map((article): Sidebar => {
            const place = acrossInset(article, article.id, module, inset(r, columns, module.ordinary))
            const own = place.columns ?? ([columns[1], columns[1]] as const)
            return { article: article.id, ...place, ...treatment(r, article, { ...module, columns: own, depth: place.depth }) }
          }),
        }
      : {}),
    ...fitOf(made),
  }
}

/** Whether a story is made to fit, by numbers of its own. */
function fitOf(made: Article): Pick<Story, 'fit'> {
  const r = new Rand(JSON.stringify(made).length * 2_654_435_761)
  return r.maybe(0.35, () => ({ fit: r.weigh<NonNullable<Story['fit']>>([3, true], [1, false], [4, { ladder: ladder(r) }]) }))
}

/** Where a piece with text of its own stands in a module. */
function inset(r: Rand, columns: Columns, ordinary: boolean): InsetPlacement {
  const [from, to] = columns
  // seldom the whole width: where it is, the story has only what is over or under it
  const some = (): Columns => {
    const a = r.int(from, to)
    const b = r.int(a, to)
    return to > from && b - a === to - from && r.chance(0.7) ? [to, to] : [a, b]
  }
  return {
    ...r.maybe(0.7, () => ({ columns: some() })),
    ...r.maybe(0.8, () => ({ where: r.weigh<NonNullable<InsetPlacement['where']>>([3, 'foot'], [2, 'top'], [2.5, 'under-head'], [ordinary ? 0.05 : 0.3, 'none']) })),
    ...r.maybe(0.45, () => ({ depth: r.weigh<number | 'fit'>([3, 'fit'], [2, r.int(6, 24)], [ordinary ? 0 : 0.5, r.int(1, 5)]) })),
  }
}

function treatment(r: Rand, made: Article, module: Module): Treatment {
  const {
    columns: [from, to],
    ordinary,
    body,
  } = module
  const some = (): Columns => {
    const a = r.int(from, to)
    return [a, r.int(a, to)]
  }
  const spans = to > from
  const form = r.weigh<Treatment['headForm']>([12, undefined], [1, 'stacked'], [1.5, 'side'], [1.5, 'hammer'], [1.5, 'inset'], [ordinary ? 0.1 : 0.5, 'none'])
  return {
    ...(form === undefined ? {} : { headForm: form }),
    ...r.maybe(spans ? (form === 'side' || form === 'inset' ? 0.6 : 0.4) : 0, () => ({
      headColumns: form === 'side' && r.chance(0.6) ? ([from, r.int(from, Math.min(to, from + 1))] as const) : some(),
    })),
    ...r.maybe(0.15, () => ({ headLines: r.int(1, 4) })),
    ...r.maybe(0.1, () => ({ headStep: r.int(-3, 3) })),
    ...r.maybe(0.08, () => ({ headlineBreaks: [r.int(1, 3)] })),
    ...r.maybe(0.5, () => ({ byline: made.figures && r.chance(0.4) ? { figure: made.figures[0]!.id } : r.pick(['leg', 'head'] as const) })),
    ...r.maybe(0.7, () => ({ dropCap: ordinary ? r.pick([0, 3, 4, 5]) : r.weigh([4, 0], [5, r.int(2, 6)], [1.5, r.int(7, 12)]) })),
    ...(made.figures
      ? {
          figures: Object.fromEntries(
            made.figures.filter(() => r.chance(0.85)).map((f) => [f.id, amongFigure(made, f, module, figurePlacement(r, f.layout === 'mug', module, some))]),
          ),
        }
      : {}),
    ...(made.pullQuotes && r.chance(0.6) ? { quotes: Object.fromEntries(made.pullQuotes.map((q) => [q.id, amongQuote(made, q.id, module, quotePlacement(r, module))])) } : {}),
    ...r.maybe(0.2, () => ({ box: box(r) })),
    ...r.maybe(ordinary ? 0 : 0.12, () => ({
      style: { styles: { body: { size: Number((body.size * r.real(0.8, 1)).toFixed(2)), align: r.pick(['left', 'justified'] as const) } } },
    })),
  }
}

export function box(r: Rand): Box {
  return r.weigh<Box>([2, true], [3, { tint: r.real(0.03, 0.2) }], [1, {}], [0.5, false])
}

function figurePlacement(r: Rand, mug: boolean, { depth, measure, ordinary }: Module, some: () => Columns): FigurePlacement {
  const where =
    mug && r.chance(0.5) ? undefined : r.weigh<FigurePlacement['where']>([2, undefined], [3, 'top'], [3, 'under-head'], [3, 'foot'], [2.4, 'leg'], [ordinary ? 0.05 : 0.3, 'none'])
  const inLeg = where === 'leg' || mug
  return {
    // in a leg mostly one column, now and then more
    ...r.maybe(0.7, () => ({ columns: inLeg && r.chance(0.7) ? single(some()) : some() })),
    ...(where === undefined ? {} : { where }),
    ...r.maybe(inLeg ? 0.6 : 0.05, () => ({
      width: Math.max(18, Number((measure * r.weigh([4, r.real(0.25, 0.6)], [1, r.real(0.6, 1.2)], [ordinary ? 0 : 0.5, r.real(1.2, 3)])).toFixed(2))),
    })),
    ...r.maybe(inLeg ? 0.5 : 0.03, () => ({ line: r.int(1, typeof depth === 'number' ? depth : 20) })),
    ...r.maybe(mug ? 0.2 : 0.6, () => ({ ratio: r.weigh([8, r.real(0.3, 1.2)], [ordinary ? 0 : 1, r.real(0.05, 6)]) })),
  }
}

function single([from]: Columns): Columns {
  return [from, from]
}

function quotePlacement(r: Rand, { columns: [from, to], depth, ordinary }: Module): QuotePlacement {
  const where = r.weigh<QuotePlacement['where']>([4, undefined], [1, 'leg'], [4, 'straddle'], [ordinary ? 0.1 : 0.3, 'none'])
  const last = where === 'straddle' ? to - 1 : to
  return {
    ...(where === undefined ? {} : { where }),
    ...(last >= from ? r.maybe(0.5, () => ({ column: r.int(from, last) })) : {}),
    ...r.maybe(0.3, () => ({ line: r.int(1, typeof depth === 'number' ? depth : 20) })),
  }
}
