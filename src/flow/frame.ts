import type { Colour } from '../model/style.js'
import type { Element } from './element.js'
import type { Matter } from './matter.js'
import { narrowed, spanWidth, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A head in a box may stand so much lower than its inset, points. */
const SINK = 1

/** The room inside a module: the module itself, or what a box leaves of it; a factbox has a grid of its own, with its own leading. */
export interface Frame {
  readonly inner: Room
  /** module lines that so many lines inside take */
  outer(lines: number): number
  /** how much lower so many lines stand than the inner room says, so that the insets over and under them are alike; points */
  sag(lines: number): number
}

/** True where a frame is drawn round the matter. */
export function isBoxed({ treatment }: Matter): boolean {
  return treatment.box !== undefined && treatment.box !== false
}

/**
 * Legs inside a box are divided anew, with a grid `boxInset` off the frame on all sides; what whole lines leave over is slack above
 * the first. The frame itself stands on the page's grid.
 */
export function frameOf(typeCase: TypeCase, matter: Matter, room: Room): Frame {
  const own = ownGrid(typeCase, matter, room)
  if (!isBoxed(matter)) return { inner: room, outer: (lines) => lines, sag: () => 0 }
  const { boxInset } = typeCase.style.spacing
  const foot = descent(typeCase)
  const top = boxInset + typeCase.style.rules.boxTop
  const lost = top + boxInset + foot
  const innerLines = (outer: number): number => Math.floor(((outer - 1) * room.baseline + room.cap - lost - own.cap) / own.baseline + 1e-6) + 1
  const outer = (lines: number): number => Math.ceil(((lines - 1) * own.baseline + own.cap + lost - room.cap) / room.baseline - 1e-6) + 1
  const lines = Math.max(1, innerLines(room.lines))
  const slackOf = (inside: number): number => (outer(inside) - 1) * room.baseline + room.cap - lost - (inside - 1) * own.baseline - own.cap
  const slack = slackOf(lines)
  const same = own.baseline === room.baseline
  const inner: Room = {
    ...narrowed(room, 0, boxInset, boxInset),
    ...own,
    y: room.y + top + (same ? slack : 0),
    lines,
    sink: SINK,
    slack: same ? slack : 0,
  }
  return { inner, outer, sag: (inside) => (same ? 0 : slackOf(inside) / 2) }
}

/** The inset at the foot is of ink: half a descender more than from the baseline, as some last lines have descenders and some not. */
function descent(typeCase: TypeCase): number {
  const body = styleOf(typeCase, 'body')
  return (typeCase.face(body).metrics.descender * body.size) / 2
}

/** Stories keep to the page's grid; a factbox has its own where its text is not leaded as the page is. */
function ownGrid(typeCase: TypeCase, matter: Matter, room: Room): { readonly baseline: number; readonly cap: number } {
  const body = styleOf(typeCase, 'body')
  if (matter.kind !== 'factbox' || body.leading === room.baseline) return { baseline: room.baseline, cap: room.cap }
  return { baseline: body.leading, cap: typeCase.face(body).metrics.capHeight * body.size }
}

/** Lines of the shallowest module that holds one line of text. */
export function leastModule(typeCase: TypeCase, matter: Matter, room: Room): number {
  return Math.max(1, frameOf(typeCase, matter, room).outer(1))
}

/** Frame, tint and upper edge of a box as deep as its room. */
export function boxElements(typeCase: TypeCase, matter: Matter, room: Room): Element[] {
  if (!isBoxed(matter)) return []
  const { box } = matter.treatment
  const { rules, colours, forms } = typeCase.style
  const tint = matter.kind === 'factbox' ? forms.factboxTint : ((typeof box === 'object' ? box.tint : undefined) ?? forms.boxTint)
  const width = spanWidth(room, 0, room.columns - 1)
  const elements: Element[] = [
    {
      kind: 'rect',
      x: room.x,
      y: room.y,
      width,
      height: (room.lines - 1) * room.baseline + room.cap,
      ...(tint > 0 ? { fill: tinted(colours.tint, tint) } : {}),
      ...(rules.box > 0 ? { stroke: { weight: rules.box, colour: colours.box } } : {}),
    },
  ]
  if (rules.boxTop > 0) {
    const y = room.y + rules.boxTop / 2
    elements.push({ kind: 'rule', x1: room.x, y1: y, x2: room.x + width, y2: y, weight: rules.boxTop, colour: colours.boxTop })
  }
  return elements
}

/** A share of a colour on white paper. */
function tinted(colour: Colour, share: number): Colour {
  switch (colour.kind) {
    case 'gray':
      return { kind: 'gray', k: colour.k * share }
    case 'cmyk':
      return { kind: 'cmyk', c: colour.c * share, m: colour.m * share, y: colour.y * share, k: colour.k * share }
    case 'rgb':
      return { kind: 'rgb', r: 1 - (1 - colour.r) * share, g: 1 - (1 - colour.g) * share, b: 1 - (1 - colour.b) * share }
    case 'spot':
      return { ...colour, tint: colour.tint * share }
  }
}
