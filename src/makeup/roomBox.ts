import { type Room, spanWidth } from '../flow/room.js'

/** A room as a rectangle: from its first cap line to its last baseline. Points. */
export interface RoomBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function roomBox(room: Room): RoomBox {
  return { x: room.x, y: room.y, width: spanWidth(room, 0, room.columns - 1), height: (room.lines - 1) * room.baseline + room.cap }
}
