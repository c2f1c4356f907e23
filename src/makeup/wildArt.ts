import type { WildArt } from '../model/edition.js'
import { figureText } from '../model/reading.js'
import type { PictureInfo } from '../picture/picture.js'
import { columnsOver } from '../flow/caption.js'
import { moved, type DisplayOutcome, type Element } from '../flow/element.js'
import { depthIn, fillLines, makeGroup, type GroupSetting } from '../flow/figuregroup.js'
import { makeMugGroup } from '../flow/mugblock.js'
import type { Room } from '../flow/room.js'
import type { TypeCase } from '../flow/typecase.js'

const TOLERANCE = 1e-6

/** A figure without an article in its place. */
export interface SetWildArt {
  readonly elements: readonly Element[]
  /** of the grid, that it takes */
  readonly lines: number
  readonly outcomes: readonly DisplayOutcome[]
}

/**
 * Sets a figure that stands by itself: its top on the room's first cap line, its last baseline on the room's last line. In a room of
 * fixed depth the pictures fill what the caption leaves; in one that fits, they have their own proportions, as far as there is room.
 * Where not even shallow pictures go in, that is reported with the figure's words, and there is nothing.
 */
export function makeWildArt(typeCase: TypeCase, art: WildArt, room: Room, infos: ReadonlyMap<string, PictureInfo>, path: string): SetWildArt | undefined {
  const { figure } = art
  const at = `${path}.figure`
  const columns = columnsOver(room, [0, room.columns - 1])
  const setting: GroupSetting = { columns, baseline: room.baseline, ratio: undefined, language: undefined, infos, path: at }
  const group = figure.layout === 'mug' ? makeMugGroup(typeCase, figure, 'under', { ...setting, columns: { ...columns, count: 1 } }) : makeGroup(typeCase, figure, setting)
  const rest = room.baseline - room.cap - group.descent
  // a graphic may leave part of a line white under its caption
  const ease = { less: 0, more: room.baseline - TOLERANCE }
  const fill = fillLines(group, rest, room.baseline, room.lines, ease)
  if (!fill) {
    typeCase.leaveOut(at, 'picture-no-room', figureText(figure))
    typeCase.report({
      severity: 'error',
      code: 'picture-no-room',
      path: at,
      message: 'There is no room for this figure in its place; its words are in the report.',
      hint: 'Give it more lines, or fewer columns.',
    })
    return undefined
  }
  const lines = room.fit ? fill.lines : room.lines
  const depth = depthIn(group, rest + group.fixed, lines * room.baseline, ease)
  return { elements: moved(group.at(depth), room.x, room.y), lines, outcomes: group.outcomes }
}
