import type { Furniture, Page, Place } from '../../src/model/edition.js'
import type { Rand } from './rand.js'
import type { BodyMeasure } from './style.js'

/** A page's geometry, and how many lines it has for sure. */
export interface PagePlan {
  readonly page: Omit<Page, 'stories'> & { readonly furniture: readonly Furniture[] }
  readonly columns: number
  readonly lines: number
  readonly measure: number
}

/** What stands in a cell: a story, or something that is none. */
export type CellKind = 'story' | 'jump' | 'items' | 'wildArt' | 'reserved' | 'furniture'

/** A module on a page. `top` below another is of an earlier cell, which is a story. */
export interface Cell {
  readonly kind: CellKind
  readonly columns: readonly [number, number]
  readonly top: number | { readonly below: number }
  readonly most: number
  readonly under?: number
}

/** Paper and grid; `tiny` columns are 20 to 60 points wide. */
export function pagePlan(r: Rand, extra: Rand, { baseline }: BodyMeasure, kind: 'tiny' | 'odd' | 'ordinary'): PagePlan {
  const columns = kind === 'ordinary' ? r.int(2, 6) : r.int(1, 7)
  const gutter = kind === 'ordinary' ? r.real(11, 14) : r.weigh([4, r.real(8, 16)], [1, 1], [1, r.real(1, 40)])
  const measure = kind === 'tiny' ? r.real(20, 60) : kind === 'ordinary' ? r.real(100, 180) : r.weigh([4, r.real(80, 160)], [1, r.real(160, 420)], [1, r.real(60, 90)])
  const least = kind === 'ordinary' ? 25 : 0
  const margins = { top: r.real(least, 60), right: r.real(least, 60), bottom: r.real(least, 60), left: r.real(least, 60) }
  const lines = kind === 'ordinary' ? r.int(34, 76) : r.weigh([5, r.int(25, 70)], [1, r.int(4, 20)], [1, r.int(70, 140)])
  const width = Number((margins.left + margins.right + columns * measure + (columns - 1) * gutter).toFixed(3))
  const height = Number((margins.top + margins.bottom + (lines + 0.2) * baseline).toFixed(3))
  const paper: readonly [number, number] = [Math.max(36, width), Math.max(36, height)]
  // a spread on one sheet, so that its pages are those of the edition
  const spread = extra.chance(0.07)
  const across = spread ? 2 * columns : columns
  return {
    columns: across,
    lines,
    measure,
    page: {
      paper,
      margins: extra.chance(0.3) ? { top: margins.top, bottom: margins.bottom, inner: margins.left, outer: margins.right } : margins,
      grid: { columns: across, gutter, baseline, ...r.maybe(0.3, () => ({ lines })) },
      ...r.maybe(0.2, () => ({ number: r.int(1, 99) })),
      ...extra.maybe(0.05, () => ({ insert: true })),
      ...(spread ? { spread: 'wide' as const } : r.maybe(0.1, () => ({ side: r.pick(['left', 'right'] as const) }))),
      furniture: r.chance(0.4) ? [{ kind: 'folio' as const, ...r.maybe(0.5, () => ({ section: 'Home News' })), ...r.maybe(0.2, () => ({ number: 'A3' })) }] : [],
    },
  }
}

/** Cuts what `taken` lines at the top leave of a page into modules: bands of whole width, each in a few; one may hang below another. */
export function cells(r: Rand, plan: PagePlan, wanted: number, taken: number, jumps: boolean): Cell[] {
  const out: Cell[] = []
  const free = Math.max(1, plan.lines - taken)
  const first = plan.lines - free + 1
  const bands = wanted > 1 && free >= 16 ? r.int(1, Math.min(3, wanted, Math.floor(free / 8))) : 1
  const depth = Math.floor(free / bands)
  for (let b = 0; b < bands; b++) {
    const top = first + b * depth
    const most = (b === bands - 1 ? free - b * depth : depth) - (b < bands - 1 ? 2 : 0)
    let from = 1
    const share = Math.max(1, Math.ceil(wanted / bands))
    while (from <= plan.columns) {
      const wide = share === 1 ? plan.columns : r.int(1, Math.max(1, plan.columns - from + 1))
      const columns: readonly [number, number] = [from, Math.min(plan.columns, from + wide - 1)]
      if (r.chance(0.95)) {
        const kind: CellKind =
          out.length === 0 && r.chance(0.97)
            ? 'story'
            : r.weigh<CellKind>([7, 'story'], [2.4, 'items'], [1, 'wildArt'], [1.3, 'reserved'], [1.8, 'furniture'], [jumps ? 1 : 0, 'jump'])
        out.push({ kind, columns, top, most })
        if (kind === 'story' && most > 16 && out.length < wanted && r.chance(0.3))
          out.push({
            kind: r.weigh<CellKind>([5, 'story'], [1.5, 'items'], [0.7, 'wildArt']),
            columns,
            top: { below: out.length - 1 },
            most: Math.floor(most / 2),
            under: out.length - 1,
          })
      }
      from += wide
    }
  }
  if (out.length === 0) out.push({ kind: 'story', columns: [1, plan.columns], top: first, most: free })
  return out.slice(0, Math.max(wanted, 1))
}

/** How deep a module is to be: fixed, as its text, or what is left. */
export function depthOf(r: Rand, cell: Cell, hasBelow: boolean): Place['depth'] {
  if (hasBelow) return r.chance(0.5) ? Math.max(1, Math.floor(cell.most / 2)) : 'fit'
  if (cell.under !== undefined) return r.pick(['fit', 'rest', 'fit'] as const)
  return r.weigh<Place['depth']>([4, Math.max(1, r.int(Math.ceil(cell.most / 2), cell.most))], [5, 'fit'], [1, 'rest'])
}
