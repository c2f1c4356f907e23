/**
 * The room of a part: a rectangle of whole columns and grid lines. Points from the page's top left corner. Grid line k has its
 * cap line at `y + (k - 1) * baseline` and its baseline `cap` lower.
 */
export interface Room {
  /** index of the page */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly columns: number
  /** page column of its first leg, from 1 */
  readonly firstColumn: number
  readonly measure: number
  readonly gutter: number
  readonly baseline: number
  readonly cap: number
  /** all its lines; for a part as deep as its text, the most it may take */
  readonly lines: number
  readonly fit: boolean
  /** how far its head may stand under its upper edge, points: not at all at a page's top, beside pictures that hang there */
  readonly sink: number
  /** points over the first cap line that belong to the room too: a box's inset less what stands on the grid */
  readonly slack: number
  /** no head may be larger: points */
  readonly headMost: number
}

export function legX(room: Room, leg: number): number {
  return room.x + leg * (room.measure + room.gutter)
}

/** Width of legs `from` to `to` (from 0, both ends included) with the gutters between them. */
export function spanWidth(room: Room, from: number, to: number): number {
  return (to - from + 1) * room.measure + (to - from) * room.gutter
}

export function capLine(room: Room, line: number): number {
  return room.y + (line - 1) * room.baseline
}

export function baselineOf(room: Room, line: number): number {
  return capLine(room, line) + room.cap
}

/** Columns of the page as legs of the room, clipped to it. */
export function legsOf(room: Room, columns: readonly [number, number] | undefined): readonly [number, number] {
  if (!columns) return [0, room.columns - 1]
  const from = Math.min(room.columns - 1, Math.max(0, columns[0] - room.firstColumn))
  return [from, Math.max(from, Math.min(room.columns - 1, columns[1] - room.firstColumn))]
}

/** A room moved on by some legs, and `left` and `right` points narrower at its sides: its legs are divided anew. */
export function narrowed(room: Room, leg: number, left: number, right: number): Room {
  const x = legX(room, leg) + left
  const width = spanWidth(room, 0, room.columns - 1) - left - right
  return { ...room, x, measure: (width - (room.columns - 1) * room.gutter) / room.columns }
}
