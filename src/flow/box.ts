import type { Story } from '../model/edition.js'
import type { Colour } from '../model/style.js'
import type { Element } from './element.js'
import type { Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A head in a box may stand so much lower than its inset, points. */
const SINK = 1

/** The inset at the foot is of ink: half a descender more than from the baseline, as some last lines have descenders and some not. */
function descent(typeCase: TypeCase): number {
  const body = styleOf(typeCase, 'body')
  return (typeCase.face(body).metrics.descender * body.size) / 2
}

/** Points of the insets at the head and the foot, and of the rule along the upper edge. */
function ends(typeCase: TypeCase): number {
  return 2 * typeCase.style.spacing.boxInset + typeCase.style.rules.boxTop
}

/** Grid lines that a box's insets cost its text. */
function insetLines(typeCase: TypeCase, baseline: number): number {
  return Math.ceil((ends(typeCase) + descent(typeCase)) / baseline)
}

/**
 * The room inside a box: legs divided anew, and a grid of its own, `inset` off the frame on all sides; what the whole lines
 * leave over is slack above the first. The frame itself stands on the page's grid.
 */
export function insideBox(typeCase: TypeCase, room: Room): Room {
  const { boxInset } = typeCase.style.spacing
  const top = boxInset + typeCase.style.rules.boxTop
  const lost = insetLines(typeCase, room.baseline)
  const slack = lost * room.baseline - ends(typeCase) - descent(typeCase)
  const width = room.columns * room.measure + (room.columns - 1) * room.gutter - 2 * boxInset
  return {
    ...room,
    x: room.x + boxInset,
    y: room.y + top + slack,
    measure: (width - (room.columns - 1) * room.gutter) / room.columns,
    lines: Math.max(1, room.lines - lost),
    sink: SINK,
    slack,
  }
}

/** Lines of the shallowest box: one line of text. */
export function leastBox(typeCase: TypeCase, baseline: number): number {
  return insetLines(typeCase, baseline) + 1
}

/** Lines that a box round so many lines of text takes. */
export function outsideBox(typeCase: TypeCase, room: Room, lines: number): number {
  return lines + insetLines(typeCase, room.baseline)
}

/** Frame, tint and upper edge of a box `lines` deep. */
export function boxElements(typeCase: TypeCase, story: Story, room: Room, lines: number): Element[] {
  if (story.box === undefined || story.box === false) return []
  const { rules, colours, forms } = typeCase.style
  const tint = (typeof story.box === 'object' ? story.box.tint : undefined) ?? forms.boxTint
  const width = room.columns * room.measure + (room.columns - 1) * room.gutter
  const height = (lines - 1) * room.baseline + room.cap
  const elements: Element[] = [
    {
      kind: 'rect',
      x: room.x,
      y: room.y,
      width,
      height,
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
