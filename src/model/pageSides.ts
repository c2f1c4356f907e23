import { points, type Length } from '../units.js'
import type { Margins, Page } from './edition.js'
import { resolvePaper } from './paperSizes.js'

/** What a page's margins and columns come to across it. Points from its left edge; of a spread the left edge of the left page. */
export interface PageSides {
  /** both pages of a spread together */
  readonly width: number
  readonly height: number
  /** edges of the live area */
  readonly left: number
  readonly right: number
  /** what the gutter in the middle of a spread has more than the others; 0 for a page */
  readonly spine: number
  /** where the paper is folded, for a spread */
  readonly fold: number | undefined
  /** width of a column */
  readonly measure: number
}

/** Lays a page's columns. Those of a spread are counted through; in the spine stand both inner margins, or a gutter where these are less. */
export function pageSides(page: Page, rightHand: boolean): PageSides {
  const [width, height] = resolvePaper(page.paper)
  const gutter = pt(page.grid.gutter)
  const { columns } = page.grid
  const whole = page.spread === undefined ? width : 2 * width
  const { left, right, inner } = margins(page.margins, rightHand, page.spread !== undefined)
  const spine = page.spread === undefined ? 0 : Math.max(0, 2 * inner - gutter)
  return {
    width: whole,
    height,
    left,
    right: whole - right,
    spine,
    fold: page.spread === undefined ? undefined : width,
    measure: (whole - left - right - spine - (columns - 1) * gutter) / columns,
  }
}

/** Left and right margins of a page; of a spread the outer ones, with the inner ones at the spine. */
function margins(own: Margins, rightHand: boolean, spread: boolean): { readonly left: number; readonly right: number; readonly inner: number } {
  if (!('inner' in own)) return { left: pt(own.left), right: pt(own.right), inner: (pt(own.left) + pt(own.right)) / 2 }
  const [inner, outer] = [pt(own.inner), pt(own.outer)]
  if (spread) return { left: outer, right: outer, inner }
  return rightHand ? { left: inner, right: outer, inner } : { left: outer, right: inner, inner }
}

// Of a parsed edition every length is one.
function pt(length: Length): number {
  return points(length) ?? 0
}
