import type { Claim } from './claims.js'
import type { DisplayOutcome, Element } from './element.js'
import type { PictureDepth } from './figuregroup.js'
import { legX, spanWidth, type Room } from './room.js'

/** A piece that stands among the lines of a story: a pull quote, a mug shot, a picture in a leg. Made for its legs, at no place yet. */
export interface Insert {
  /** legs it stands over */
  readonly span: number
  /** points of its legs that it takes, where text runs beside it; else it takes them whole */
  readonly width?: number
  /** where it stands in legs that it does not take whole */
  readonly side?: 'left' | 'right' | 'middle'
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

/** What an insert takes of the grid: with a width of its own that much of its legs, and a gutter's room to the text beside it, or `air` points where the gutter is narrower. */
export function claimOf(room: Room, placed: PlacedInsert, air: number): Claim {
  const { insert, legs, line, atTop } = placed
  const claim: Claim = { legs, from: line, to: line + (atTop ? insert.linesAtTop : insert.lines) - 1, spans: false }
  if (insert.width === undefined) return claim
  const x = insertX(room, placed)
  const off = Math.max(room.gutter, air)
  return { ...claim, x: [x - off, x + insert.width + off] }
}
