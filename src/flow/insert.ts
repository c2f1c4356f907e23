import type { Claim } from './claims.js'
import type { DisplayOutcome, Element } from './element.js'
import type { PictureDepth } from './figuregroup.js'
import type { InsetBlock } from './inset.js'
import { capLine, legX, spanWidth, type Room } from './room.js'
import { extentsOf, type Ink, type Strip } from './shape.js'

/** A piece that stands among the lines of a story: a pull quote, a mug shot, a picture in a leg. Made for its legs, at no place yet. */
export interface Insert {
  /** legs it stands over */
  readonly span: number
  /** points of its legs that it takes, where text runs beside it; else it takes them whole */
  readonly width?: number
  /** where it stands in legs that it does not take whole */
  readonly side?: 'left' | 'right' | 'middle'
  /** what it takes of its room where text follows its shape; else its box */
  shape?(atTop: boolean): readonly Strip[]
  /** points between it and the text beside it, if not those of the style */
  readonly standOff?: number
  /** cuts the text in two: over all of its legs what is over it is read first */
  readonly cuts?: boolean
  /** grid lines it takes between two lines of text */
  readonly lines: number
  /** the same at a leg's top, where there is no air above */
  readonly linesAtTop: number
  /** its elements, left edge at `x`, its room beginning at a cap line */
  at(x: number, capLine: number, atTop: boolean): readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
  /** of a figure */
  readonly pictures?: PictureDepth
}

/** What is wished of the place of an insert, and what it must keep from. */
export interface InsertWish {
  /** first of its legs, from 0 */
  readonly leg?: number
  /** module line at which its room begins */
  readonly line?: number
  /** place of the sentence it repeats, as a share of the text */
  readonly source?: number | undefined
  /** stands well at a leg's top: a picture does, a quote does not */
  readonly top?: boolean
  /** the house sets none in mid-leg: it stands at a leg's top, if there is any room for it */
  readonly topOnly?: boolean
  /** lines of text that it keeps over and under it */
  readonly clear: number
}

/** An insert made, and what is wished of its place; what becomes of its words where it finds none. */
export interface MadeInsert {
  readonly insert: Insert
  readonly wish: InsertWish
  readonly kind: 'quote' | 'figure' | 'inset'
  readonly path: string
  readonly text: string
  /** a factbox or a sidebar, which is set with what stands inside it */
  readonly inset?: InsetBlock
}

/** An insert in its place. */
export interface PlacedInsert {
  readonly insert: Insert
  readonly legs: readonly [from: number, to: number]
  /** module line at which its room begins, from 1 */
  readonly line: number
  readonly atTop: boolean
}

/** Left edge of an insert in its legs. */
export function insertX(room: Room, { insert, legs }: PlacedInsert): number {
  const left = legX(room, legs[0])
  if (insert.width === undefined) return left
  const spare = spanWidth(room, legs[0], legs[1]) - insert.width
  return left + (insert.side === 'left' ? 0 : insert.side === 'middle' ? spare / 2 : spare)
}

/** How text keeps off inserts: points. */
export interface Off {
  /** where an insert does not say */
  readonly standOff: number
  /** the ink of the body's lines */
  readonly ink: Ink
}

/**
 * What an insert takes of the grid: with a width of its own that much of its legs, and a gutter's room to the text beside it, or the
 * style's where the gutter is narrower; with a shape of its own what that takes of each line.
 */
export function claimOf(room: Room, placed: PlacedInsert, { standOff, ink }: Off): Claim {
  const { insert, legs, line, atTop } = placed
  const lines = atTop ? insert.linesAtTop : insert.lines
  const claim: Claim = { legs, from: line, to: line + lines - 1, spans: false, ...(insert.cuts === true ? { cuts: true } : {}) }
  if (insert.width === undefined) return claim
  const x = insertX(room, placed)
  const off = insert.standOff ?? Math.max(room.gutter, standOff)
  const side = insert.span > 1 || insert.side === 'middle' ? {} : { side: insert.side ?? 'right' }
  const box: Claim = { ...claim, ...side, x: [x - off, x + insert.width + off] }
  if (!insert.shape) return box
  const y = capLine(room, line)
  const strips = insert.shape(atTop).map((s): Strip => ({ top: s.top + y, foot: s.foot + y, left: s.left + x, right: s.right + x }))
  return { ...box, shape: extentsOf(strips, room, line, lines, insert.standOff ?? standOff, ink) }
}

/** One that stands, with what was wished of it. */
export interface StandingInsert extends PlacedInsert {
  readonly made: MadeInsert
}
