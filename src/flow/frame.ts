import type { Matter } from './matter.js'
import type { Element } from './element.js'
import { spanWidth, type Room } from './room.js'
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
  const lost = 2 * boxInset + foot
  const innerLines = (outer: number): number => Math.floor(((outer - 1) * room.baseline + room.cap - lost - own.cap) / own.baseline + 1e-6) + 1
  const outer = (lines: number): number => Math.ceil(((lines - 1) * own.baseline + own.cap + lost - room.cap) / room.baseline - 1e-6) + 1
  const lines = Math.max(1, innerLines(room.lines))
  const slackOf = (inside: number): number => (outer(inside) - 1) * room.baseline + room.cap - lost - (inside - 1) * own.baseline - own.cap
  const slack = slackOf(lines)
  const same = own.baseline === room.baseline
  const width = spanWidth(room, 0, room.columns - 1) - 2 * boxInset
  const inner: Room = {
    ...room,
    ...own,
    x: room.x + boxInset,
    y: room.y + boxInset + (same ? slack : 0),
    measure: (width - (room.columns - 1) * room.gutter) / room.columns,
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

/** Frame and tint of a box as deep as its room. */
export function boxElements(typeCase: TypeCase, matter: Matter, room: Room): Element[] {
  if (!isBoxed(matter)) return []
  const { box } = matter.treatment
  const { rules } = typeCase.style
  const tint = matter.kind === 'factbox' ? rules.factboxTint : typeof box === 'object' ? (box.tint ?? 0) : 0
  return [
    {
      kind: 'rect',
      x: room.x,
      y: room.y,
      width: spanWidth(room, 0, room.columns - 1),
      height: (room.lines - 1) * room.baseline + room.cap,
      ...(tint > 0 ? { fill: { kind: 'gray', k: tint } } : {}),
      stroke: { weight: rules.box, colour: { kind: 'gray', k: 1 } },
    },
  ]
}
