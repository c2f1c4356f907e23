import type { Article, Figure } from '../../src/model/article.js'
import type { FigurePlacement, InsetPlacement, QuotePlacement } from '../../src/model/edition.js'
import { Rand } from './rand.js'
import type { Module } from './story.js'

// What stands among the text beside what is placed otherwise: straddles, spanners in mid-story, shapes. Drawn by numbers of their own.

/** Shares of what is placed that stands otherwise instead. */
const FIGURES = 0.7
const QUOTES = 0.3
const INSETS = 0.25

function numbers(made: Article, id: string): Rand {
  let seed = JSON.stringify(made).length
  for (const letter of id) seed = Math.imul(seed, 31) + letter.charCodeAt(0)
  return new Rand(seed * 2_654_435_761)
}

function some(r: Rand, [from, to]: readonly [number, number]): readonly [number, number] {
  if (r.chance(0.5)) return [from, to]
  const first = r.int(from, to)
  return [first, r.int(first, to)]
}

/** A figure as a straddle or across instead, or in a leg with text that follows its shape. */
export function amongFigure(made: Article, { id, layout }: Figure, { columns, measure, depth, ordinary }: Module, placement: FigurePlacement): FigurePlacement {
  const r = numbers(made, id)
  const [from, to] = columns
  if (placement.where === 'none') return placement
  if (!r.chance(FIGURES)) return { ...placement, ...r.maybe(0.2, () => ({ depth: r.weigh<number | 'rest'>([2, 'rest'], [3, r.int(4, 30)], [ordinary ? 0 : 0.5, 1]) })) }
  const where = r.weigh<NonNullable<FigurePlacement['where']>>([3.5, 'straddle'], [4, 'across'], [2.5, 'leg'])
  const pair = r.int(from, Math.max(from, to - 1))
  const over =
    where === 'across'
      ? r.maybe(0.6, () => ({ columns: some(r, columns) }))
      : r.maybe(0.7, () => ({ columns: [pair, where === 'straddle' ? Math.min(to, pair + r.weigh([4, 1], [1, 2])) : pair] as const }))
  return {
    where,
    ...over,
    ...(where === 'across' ? {} : r.maybe(layout === 'mug' ? 0.3 : 0.8, () => ({ width: Math.max(18, Number((measure * r.real(0.3, where === 'leg' ? 0.7 : 1.5)).toFixed(2))) }))),
    ...r.maybe(0.3, () => ({ line: r.int(1, typeof depth === 'number' ? depth : 20) })),
    ...r.maybe(0.4, () => ({ side: r.pick(['left', 'right', 'middle'] as const) })),
    ...r.maybe(0.8, () => ({ around: r.weigh<NonNullable<FigurePlacement['around']>>([1, 'box'], [9, 'silhouette'], [5, polygon(r)]) })),
    ...r.maybe(0.3, () => ({ standOff: r.real(ordinary ? 4 : 0, 14) })),
    ...r.maybe(0.4, () => ({ ratio: r.real(0.3, 1.2) })),
  }
}

function polygon(r: Rand): (readonly [number, number])[] {
  return Array.from({ length: r.int(3, 7) }, () => [r.real(0, 1), r.real(0, 1)] as const)
}

/** A pull quote over more legs than two, or across. */
export function amongQuote(made: Article, id: string, { columns }: Module, placement: QuotePlacement): QuotePlacement {
  const r = numbers(made, id)
  if (placement.where === 'none' || !r.chance(QUOTES)) return placement
  const { column, ...rest } = placement
  void column
  return { ...rest, where: r.pick(['straddle', 'across'] as const), ...r.maybe(0.7, () => ({ columns: some(r, columns) })) }
}

/** A factbox or a sidebar in mid-story. */
export function acrossInset(made: Article, id: string, { columns, depth }: Pick<Module, 'columns' | 'depth'>, placement: InsetPlacement): InsetPlacement {
  const r = numbers(made, id)
  if (placement.where === 'none' || !r.chance(INSETS)) return placement
  return { ...placement, where: 'across', columns: some(r, columns), ...r.maybe(0.3, () => ({ line: r.int(1, typeof depth === 'number' ? Math.min(20, depth) : 20) })) }
}
