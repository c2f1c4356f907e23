import type { Edition, Page } from '../../src/model/edition.js'
import type { Style, TextStyle } from '../../src/model/style.js'
import type { Length } from '../../src/units.js'
import { FONTS } from '../random/fonts.js'
import { FACES } from './faces.js'
import { folioed } from './numbers.js'
import { styleFrom, type Matter } from './matters.js'

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
  /** of a spread: how much more the gutter in its middle is than the others, and where it is folded */
  readonly spine: number
  readonly fold: number | undefined
}

/** Live edges of a page, of a spread those of both its pages. */
function sides(edition: Edition, page: Page, width: number): Pick<PageBox, 'left' | 'right' | 'spine' | 'fold'> {
  const { margins } = page
  const rightHand = folioed(edition)[edition.pages.indexOf(page)]![0]!.rightHand
  const [left, right] = 'inner' in margins ? (rightHand ? [margins.inner, margins.outer] : [margins.outer, margins.inner]) : [margins.left, margins.right]
  if (page.spread === undefined) return { left: pt(left), right: width - pt(right), spine: 0, fold: undefined }
  const middle = 'inner' in margins ? 2 * pt(margins.inner) : pt(margins.left) + pt(margins.right)
  const [outerLeft, outerRight] = 'inner' in margins ? [margins.outer, margins.outer] : [margins.left, margins.right]
  return { left: pt(outerLeft), right: width - pt(outerRight), spine: Math.max(0, middle - pt(page.grid.gutter)), fold: width / 2 }
}

/** Left edge of a column of the page. */
export function columnLeft(box: PageBox, column: number): number {
  return box.left + (column - 1) * (box.measure + box.gutter) + (box.fold !== undefined && column > box.columns / 2 ? box.spine : 0)
}

/** The frame of some matter's text: legs from `x`, baselines at `first + k * baseline` for whole k. */
export interface Frame {
  readonly x: number
  readonly measure: number
  readonly gutter: number
  readonly legs: number
  /** page column of the first leg */
  readonly column: number
  readonly baseline: number
  /** a baseline of the grid: of the first line where the top is known */
  readonly first: number
  readonly topKnown: boolean
  /** baseline of the last line of the module, where its depth is a number */
  readonly last: number | undefined
  /** where it lies over the fold of a spread: the leg before it, and the left edge of the next */
  readonly over?: { readonly after: number; readonly x: number } | undefined
  /** the module from edge to edge */
  readonly outer: { readonly left: number; readonly right: number }
  readonly boxed: boolean
}

export function paperSize(page: Page): readonly [number, number] {
  const [width, height] = typeof page.paper === 'string' ? PAPERS[page.paper]!.map((side) => side * MM) : page.paper.map(pt)
  return [width! * (page.spread === undefined ? 1 : 2), height!]
}

export function pageBox(edition: Edition, page: Page): PageBox {
  const [width, height] = paperSize(page)
  const { left, right, spine, fold } = sides(edition, page, width)
  const gutter = pt(page.grid.gutter)
  const baseline = pt(page.grid.baseline)
  const top = pt(page.margins.top)
  const style = styleFrom([edition.style])
  const body = style.styles.get('body')!
  const cap = capHeight(style, body) * body.size
  const { columns } = page.grid
  const deep = height - top - pt(page.margins.bottom)
  const lines = Math.max(1, Math.min(page.grid.lines ?? Infinity, Math.floor((deep - cap) / baseline + 1e-6) + 1))
  const measure = (right - left - spine - (columns - 1) * gutter) / columns
  return { width, height, left, right, top, gutter, baseline, cap, columns, lines, measure, spine, fold }
}

/** What a box on paper says of the frame inside it. */
export interface Bounds {
  readonly top: number
  readonly foot: number
}

/**
 * The frame of some matter. `box` is the rectangle drawn round it, if there is one; `firstLine` the baseline of its first line of grid
 * text, for what has a grid of its own.
 */
export function frameOf(edition: Edition, page: Page, matter: Matter, box: Bounds | undefined, firstLine: number | undefined, inside: Frame | undefined): Frame {
  const grid = pageBox(edition, page)
  const { spacing, styles } = matter.style
  const own = inside ? insetRoom(matter, inside, inside.column + inside.legs - 1) : moduleRoom(matter, grid)
  const inset = matter.boxed ? spacing.boxInset : 0
  const within = narrower(own, inset, inset)
  const body = styles.get('body')!
  const foot = (FACES.get(faceName(matter.style, body))!.metrics.descender * body.size) / 2
  const baseline = matter.kind === 'factbox' ? body.leading : grid.baseline
  const top = typeof matter.top === 'number' ? matter.top : undefined
  const lines = typeof matter.depth === 'number' && top !== undefined ? Math.min(matter.depth, grid.lines - top + 1) : undefined
  const moduleY = grid.top + ((top ?? 1) - 1) * grid.baseline
  let first = inside ? inside.first : moduleY + grid.cap
  let last = lines === undefined ? undefined : first + (lines - 1) * grid.baseline
  if (matter.boxed) {
    // the last line stands the inset and half a descender over the frame; what has its own leading stands in the middle
    const under = inset + foot
    const over = inset + (matter.kind === 'factbox' && baseline !== grid.baseline ? capHeight(matter.style, body) * body.size : grid.cap)
    if (baseline !== grid.baseline) {
      first = firstLine ?? (box?.top ?? 0) + over
      last = undefined
    } else if (last !== undefined) {
      const depth = last - moduleY
      const inner = Math.max(0, Math.floor((depth - under - over) / grid.baseline + 1e-6))
      last -= under
      first = last - inner * grid.baseline
    } else {
      const edge = box?.foot ?? first
      first = edge - under
    }
  }
  return {
    x: within.x,
    measure: within.measure,
    over: within.over,
    gutter: own.gutter,
    legs: own.legs,
    column: own.column,
    baseline,
    first,
    topKnown: !inside && top !== undefined && (!matter.boxed || lines !== undefined),
    last,
    outer: { left: own.x, right: legLeft(own, own.legs - 1) + own.measure },
    boxed: matter.boxed,
  }
}

/** Left edge of a leg. */
export function legLeft({ x, measure, gutter, over }: Pick<Frame, 'x' | 'measure' | 'gutter' | 'over'>, leg: number): number {
  return over && leg > over.after ? over.x + (leg - over.after - 1) * (measure + gutter) : x + leg * (measure + gutter)
}

interface Legs {
  readonly over?: Frame['over']
  readonly x: number
  readonly measure: number
  readonly gutter: number
  readonly legs: number
  readonly column: number
}

/** A module keeps off its neighbours by more than its legs keep off each other; at the fold of a spread there is room as a rule. */
function moduleRoom({ columns, style }: Matter, grid: PageBox): Legs {
  const [from, to] = columns!
  const off = Math.max(0, style.spacing.moduleGutter - grid.gutter) / 2
  const half = grid.fold === undefined ? Infinity : grid.columns / 2
  const roomy = grid.spine >= 2 * off
  return narrower(
    {
      x: columnLeft(grid, from),
      measure: grid.measure,
      gutter: grid.gutter,
      legs: to - from + 1,
      column: from,
      over: from <= half && to > half ? { after: half - from, x: columnLeft(grid, half + 1) } : undefined,
    },
    from > 1 && !(from === half + 1 && roomy) ? off : 0,
    to < grid.columns && !(to === half && roomy) ? off : 0,
  )
}

/** Some legs of a story, and off the text beside them as from another story. On a spread they stand on one side of the fold. */
function insetRoom({ columns, inside }: Matter, story: Frame, last: number): Legs {
  const end = story.column + story.legs - 1
  let [from, to] = columns ?? [last, last]
  from = Math.max(story.column, Math.min(end, from))
  to = Math.max(from, Math.min(end, to))
  const fold = story.over ? story.column + story.over.after : Infinity
  if (from <= fold && to > fold) [from, to] = to - fold > fold - from + 1 ? [fold + 1, to] : [from, fold]
  const off = Math.max(0, inside!.style.spacing.moduleGutter - story.gutter)
  const leg = from - story.column
  return narrower(
    { x: legLeft(story, leg), measure: story.measure, gutter: story.gutter, legs: to - from + 1, column: from },
    leg > 0 ? off : 0,
    to - story.column < story.legs - 1 ? off : 0,
  )
}

/** Legs in less room at the sides, divided anew; over a fold they are all as wide as those of the narrower side. */
function narrower(own: Legs, left: number, right: number): Legs {
  const { legs, gutter, over } = own
  const end = legLeft(own, legs - 1) + own.measure - right
  const x = own.x + left
  const divided = (from: number, to: number, count: number): number => (to - from - (count - 1) * gutter) / count
  if (!over) return { ...own, x, measure: divided(x, end, legs) }
  const count = over.after + 1
  const measure = Math.min(divided(x, legLeft(own, over.after) + own.measure, count), divided(over.x, end, legs - count))
  return { ...own, x, measure }
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
