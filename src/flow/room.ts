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
  /** of a room that lies over the spine of a spread */
  readonly spine?: Spine
  /** the last line of each leg, where something under the room stands up into some of them: a stack of adverts */
  readonly feet?: readonly number[] | undefined
}

/** The fold through a room: the leg after which the paper is folded, and the left edge of the next one. */
export interface Spine {
  readonly after: number
  readonly x: number
}

export function legX({ x, measure, gutter, spine }: Room, leg: number): number {
  return spine && leg > spine.after ? spine.x + (leg - spine.after - 1) * (measure + gutter) : x + leg * (measure + gutter)
}

/** Width of legs `from` to `to` (from 0, both ends included) with the gutters between them. */
export function spanWidth(room: Room, from: number, to: number): number {
  return legX(room, to) + room.measure - legX(room, from)
}

/** Width of so many legs with the gutters between them, on one side of a fold. */
export function legsWidth({ measure, gutter }: Room, count: number): number {
  return count * measure + (count - 1) * gutter
}

/** Whether legs lie on both sides of the fold. */
export function foldedLegs({ spine }: Room, [from, to]: readonly [number, number]): boolean {
  return spine !== undefined && from <= spine.after && to > spine.after
}

/** Legs on one side of the fold: of those that lie on both, the side with more of them, else the left one. */
export function unfolded(room: Room, legs: readonly [number, number]): readonly [number, number] {
  if (!foldedLegs(room, legs)) return legs
  const { after } = room.spine!
  return legs[1] - after > after - legs[0] + 1 ? [after + 1, legs[1]] : [legs[0], after]
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

/** A room moved on by some legs, and `left` and `right` points narrower at its sides: its legs are divided anew, at the fold each side by itself, and all end at its foot. */
export function narrowed(room: Room, leg: number, left: number, right: number): Room {
  const { spine, ...plain } = room
  const { columns, gutter } = room
  const x = legX(room, leg) + left
  const end = legX(room, leg + columns - 1) + room.measure - right
  const share = (width: number, count: number): number => (width - (count - 1) * gutter) / count
  const before = spine ? spine.after - leg + 1 : columns
  // wholly on one side
  if (!spine || before <= 0 || before >= columns) return { ...plain, x, measure: share(end - x, columns), feet: undefined }
  const own = share(legX(room, spine.after) + room.measure - x, before)
  const measure = Math.min(own, share(end - spine.x, columns - before))
  return { ...plain, x, measure, spine: { after: before - 1, x: spine.x }, feet: undefined }
}
