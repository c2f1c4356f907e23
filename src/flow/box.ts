import type { Story } from '../model/edition.js'
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

/** Grid lines that a box's insets cost its text. */
function insetLines(typeCase: TypeCase, baseline: number): number {
  return Math.ceil((2 * typeCase.style.spacing.boxInset + descent(typeCase)) / baseline)
}

/**
 * The room inside a box: legs divided anew, and a grid of its own, `inset` off the frame on all sides; what the whole lines
 * leave over is slack above the first. The frame itself stands on the page's grid.
 */
export function insideBox(typeCase: TypeCase, room: Room): Room {
  const { boxInset } = typeCase.style.spacing
  const lost = insetLines(typeCase, room.baseline)
  const slack = lost * room.baseline - 2 * boxInset - descent(typeCase)
  const width = room.columns * room.measure + (room.columns - 1) * room.gutter - 2 * boxInset
  return {
    ...room,
    x: room.x + boxInset,
    y: room.y + boxInset + slack,
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

/** Frame and tint of a box `lines` deep. */
export function boxElements(typeCase: TypeCase, story: Story, room: Room, lines: number): Element[] {
  if (story.box === undefined || story.box === false) return []
  const tint = typeof story.box === 'object' ? (story.box.tint ?? 0) : 0
  const weight = typeCase.style.rules.box
  const width = room.columns * room.measure + (room.columns - 1) * room.gutter
  const height = (lines - 1) * room.baseline + room.cap
  return [
    {
      kind: 'rect',
      x: room.x,
      y: room.y,
      width,
      height,
      ...(tint > 0 ? { fill: { kind: 'gray', k: tint } } : {}),
      stroke: { weight, colour: { kind: 'gray', k: 1 } },
    },
  ]
}
