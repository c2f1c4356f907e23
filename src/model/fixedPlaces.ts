import { points } from '../units.js'
import type { Furniture, Page } from './edition.js'
import { quoted } from './issues.js'
import type { Style } from './style.js'

/** Whole columns and grid lines of a page that are taken before any story is placed. Both ends included, from 1. */
export interface FixedPlace {
  readonly path: string
  /** as in a sentence: `the nameplate` */
  readonly what: string
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  /** a story under it needs no rule over itself */
  readonly closed: boolean
}

/**
 * Reserved places, and furniture inside the live area. Nameplate, date strip and section bar stand over the full width, one under
 * the other in this order, from the page's first line on; the folio stands above the live area and takes no line of it.
 */
export function fixedPlaces(page: Page, path: string, style: Style): FixedPlace[] {
  const out: FixedPlace[] = (page.reserved ?? []).map((piece, r) => ({
    path: `${path}.reserved[${r}]`,
    what: `the reserved place ${quoted(piece.id)}`,
    columns: piece.columns,
    top: piece.top,
    depth: piece.depth,
    closed: true,
  }))
  for (const [j, { columns, top, depth }] of (page.jumpRoom ?? []).entries())
    out.push({ path: `${path}.jumpRoom[${j}]`, what: 'the room for jumps', columns, top, depth, closed: false })
  const pieces = (page.furniture ?? []).map((piece, f) => ({ piece, path: `${path}.furniture[${f}]` }))
  for (const { piece, path: at } of pieces)
    if ('columns' in piece) out.push({ path: at, what: `the ${NAMES[piece.kind]}`, columns: piece.columns, top: piece.top, depth: piece.depth, closed: false })
  let top = 1
  for (const kind of ['nameplate', 'dateStrip', 'sectionBar'] as const)
    for (const { piece, path: at } of pieces) {
      if (piece.kind !== kind) continue
      const depth = linesOf(piece, style, points(page.grid.baseline) ?? 0)
      out.push({ path: at, what: `the ${NAMES[kind]}`, columns: [1, page.grid.columns], top, depth, closed: true })
      top += depth
    }
  return out
}

const NAMES: Readonly<Record<Furniture['kind'], string>> = {
  folio: 'folio',
  nameplate: 'nameplate',
  dateStrip: 'date strip',
  teaser: 'teaser',
  sectionBar: 'section bar',
  imprint: 'imprint',
  index: 'index',
}

/** Grid lines of what stands over the full width, the air under it included: by the style's leading, so that no face is needed. */
function linesOf(piece: Furniture, style: Style, baseline: number): number {
  if (piece.kind === 'nameplate') return piece.lines
  const { spacing, rules } = style
  const depth = piece.kind === 'dateStrip' ? stripDepth(style) : rules.sectionBar + spacing.barToName + leadingOf(style, 'sectionBar')
  return Math.max(1, Math.ceil((depth + spacing.underFurniture) / Math.max(baseline, 1) - 1e-6))
}

/** From the date strip's upper edge to its lower, rules included; points. */
export function stripDepth(style: Style): number {
  return leadingOf(style, 'dateStrip') + 2 * style.spacing.stripInset
}

function leadingOf(style: Style, name: 'dateStrip' | 'sectionBar'): number {
  return (style.styles.get(name) ?? style.styles.get('body'))?.leading ?? 0
}
