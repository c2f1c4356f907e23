import type { Edition, Page, Story } from '../../src/model/edition.js'
import { resolveStyle } from '../../src/model/resolveStyle.js'
import type { Style, TextStyle } from '../../src/model/style.js'
import type { Length } from '../../src/units.js'
import { FONTS } from '../random/fonts.js'
import { FACES } from './faces.js'

// A second reckoning of where things belong, from the edition alone: no geometry of src is used.

const MM = 72 / 25.4
const PAPERS: Readonly<Record<string, readonly [number, number]>> = { tabloid: [280, 400], berliner: [315, 470], broadsheet: [375, 597], a3: [297, 420], a4: [210, 297] }

export function pt(length: Length): number {
  if (typeof length === 'number') return length
  const picas = /^(\d+)p([\d.]*)$/.exec(length)
  if (picas) return Number(picas[1]) * 12 + Number(picas[2] === '' ? 0 : picas[2])
  const [, value, unit] = /^(-?[\d.]+)([a-z]+)$/.exec(length)!
  return Number(value) * ({ pt: 1, mm: MM, cm: 10 * MM, in: 72 }[unit!] ?? NaN)
}

export interface PageBox {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly measure: number
  readonly gutter: number
  readonly baseline: number
  readonly cap: number
  readonly lines: number
  readonly columns: number
}

/** A story's text frame: legs from `x`, baselines at `first + k * baseline` for whole k. */
export interface Frame {
  readonly x: number
  readonly measure: number
  readonly gutter: number
  readonly legs: number
  readonly baseline: number
  /** a baseline of the grid: of module line 1 where the module's top is known */
  readonly first: number
  readonly topKnown: boolean
  /** baseline of the last line of the module, where its depth is a number */
  readonly last: number | undefined
  /** the module from edge to edge */
  readonly outer: { readonly left: number; readonly right: number }
  readonly boxed: boolean
}

export function paperSize(page: Page): readonly [number, number] {
  if (typeof page.paper !== 'string') return [pt(page.paper[0]), pt(page.paper[1])]
  const [width, height] = PAPERS[page.paper]!
  return [width * MM, height * MM]
}

export function styleOf(edition: Edition, story?: Story): Style {
  const resolved = resolveStyle([edition.style, story?.style])
  if (!resolved.ok) throw new Error('the style does not resolve')
  return resolved.style
}

export function pageBox(edition: Edition, page: Page): PageBox {
  const [width, height] = paperSize(page)
  const left = pt(page.margins.left)
  const right = width - pt(page.margins.right)
  const gutter = pt(page.grid.gutter)
  const baseline = pt(page.grid.baseline)
  const top = pt(page.margins.top)
  const body = styleOf(edition).styles.get('body')!
  const cap = capHeight(styleOf(edition), body) * body.size
  const { columns } = page.grid
  const deep = height - top - pt(page.margins.bottom)
  const lines = Math.max(1, Math.min(page.grid.lines ?? Infinity, Math.floor((deep - cap) / baseline + 1e-6) + 1))
  return { width, height, left, right, top, gutter, baseline, cap, columns, lines, measure: (right - left - (columns - 1) * gutter) / columns }
}

export function frameOf(edition: Edition, page: Page, story: Story): Frame {
  const box = pageBox(edition, page)
  const { spacing } = styleOf(edition, story)
  const [from, to] = story.place.columns
  const legs = to - from + 1
  const left = box.left + (from - 1) * (box.measure + box.gutter)
  const width = legs * box.measure + (legs - 1) * box.gutter
  const boxed = story.box !== undefined && story.box !== false
  const topKnown = typeof story.place.top === 'number'
  const top = typeof story.place.top === 'number' ? story.place.top : 1
  const moduleY = box.top + (top - 1) * box.baseline
  const inset = boxed ? spacing.boxInset : 0
  // a box begins its own grid so that its last line stands `inset` over its frame, by half a descender
  const body = styleOf(edition, story).styles.get('body')!
  const below = boxed ? inset + (FACES.get(faceName(styleOf(edition, story), body))!.metrics.descender * body.size) / 2 : 0
  const lost = boxed ? Math.ceil((inset + below) / box.baseline) : 0
  const first = moduleY + lost * box.baseline - below + box.cap
  const depth = typeof story.place.depth === 'number' && topKnown ? Math.min(story.place.depth, box.lines - top + 1) : undefined
  return {
    x: left + inset,
    measure: boxed ? (width - 2 * inset - (legs - 1) * box.gutter) / legs : box.measure,
    gutter: box.gutter,
    legs,
    baseline: box.baseline,
    first,
    topKnown,
    last: depth === undefined ? undefined : first + (Math.max(1, depth - lost) - 1) * box.baseline,
    outer: { left, right: left + width },
    boxed,
  }
}

/** Height of a capital over the em in the face of a style, from its OS/2 table. */
export function capHeight(style: Style, text: TextStyle): number {
  return capOf(faceName(style, text))
}

function faceName(style: Style, text: TextStyle): string {
  const family = style.families.get(text.family)!
  return (
    (text.bold && text.italic ? family.boldItalic : text.bold ? family.bold : text.italic ? family.italic : undefined) ??
    (text.bold ? family.bold : undefined) ??
    (text.italic ? family.italic : undefined) ??
    family.roman
  )
}

const caps = new Map<string, number>()

/** Height of H over the em in a face. */
export function capOf(name: string): number {
  const known = caps.get(name)
  if (known !== undefined) return known
  const bytes = FONTS.get(name)!
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) tables.set(String.fromCharCode(...bytes.subarray(12 + 16 * i, 16 + 16 * i)), view.getUint32(12 + 16 * i + 8))
  // one of the shipped faces does not say; its H was measured by hand
  const cap = view.getInt16(tables.get('OS/2')! + 88) / view.getUint16(tables.get('head')! + 18) || 0.64
  caps.set(name, cap)
  return cap
}
