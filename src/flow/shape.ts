import type { Outline } from '../picture/outline.js'
import type { Stretch } from './claims.js'
import type { Element, PictureElement } from './element.js'
import { baselineOf, type Room } from './room.js'

/** A level piece of a shape, points: as wide as the shape is anywhere between its top and its foot. */
export interface Strip {
  readonly top: number
  readonly foot: number
  readonly left: number
  readonly right: number
}

/** Ink of a line of text over and under its baseline, points. */
export interface Ink {
  readonly over: number
  readonly under: number
}

/** The shape of some elements: of pictures with an outline that, of other pictures and of words the box. */
export function stripsOf(elements: readonly Element[], outlineOf: (picture: PictureElement) => Outline | undefined): Strip[] {
  return elements.flatMap((element): Strip[] => {
    switch (element.kind) {
      case 'picture': {
        const { x, y, width, height } = element
        const outline = outlineOf(element)
        return outline ? outlineStrips(element, outline) : [{ top: y, foot: y + height, left: x, right: x + width }]
      }
      case 'text': {
        const sizes = element.lines.flatMap(({ line }) => line.runs.map((run) => run.size))
        const size = Math.max(0, ...sizes)
        if (size === 0) return []
        return [
          {
            top: Math.min(...element.lines.map((l) => l.y)) - size,
            foot: Math.max(...element.lines.map((l) => l.y)) + size * UNDER_BASELINE,
            left: Math.min(...element.lines.map((l) => l.x + Math.min(...l.line.runs.map((run) => run.x)))),
            right: Math.max(...element.lines.map((l) => l.x + Math.max(...l.line.runs.map((run) => run.x + run.end)))),
          },
        ]
      }
      case 'rule':
        return [{ top: element.y1, foot: element.y2, left: element.x1, right: element.x2 }]
      case 'rect':
        return [{ top: element.y, foot: element.y + element.height, left: element.x, right: element.x + element.width }]
    }
  })
}

/** Ink under a baseline of display lines, as a share of their size: more than descenders reach. */
const UNDER_BASELINE = 0.3

/** The rows of an outline in the place of the picture, those that a crop leaves of it. */
function outlineStrips({ x, y, width, height, crop }: PictureElement, outline: Outline): Strip[] {
  const across = (share: number): number => x + Math.max(0, Math.min(1, (share - crop.x) / crop.width)) * width
  const down = (row: number): number => y + Math.max(0, Math.min(1, (row / outline.length - crop.y) / crop.height)) * height
  return outline.flatMap((taken, row): Strip[] => {
    if (!taken) return []
    const strip = { top: down(row), foot: down(row + 1), left: across(taken[0]), right: across(taken[1]) }
    return strip.foot > strip.top && strip.right > strip.left ? [strip] : []
  })
}

/**
 * What a shape takes of so many grid lines from `line` on: how far it reaches to the left and right anywhere within the stand-off of
 * a line's ink, measured in all directions. Strips and extents in points of the page.
 */
export function extentsOf(strips: readonly Strip[], room: Room, line: number, lines: number, standOff: number, { over, under }: Ink): (Stretch | undefined)[] {
  return Array.from({ length: lines }, (_, k) => {
    const baseline = baselineOf(room, line + k)
    const top = baseline - over
    const foot = baseline + under
    let left = Infinity
    let right = -Infinity
    for (const s of strips) {
      const apart = Math.max(0, top - s.foot, s.top - foot)
      if (apart >= standOff && apart > 0) continue
      const off = Math.sqrt(standOff * standOff - apart * apart)
      left = Math.min(left, s.left - off)
      right = Math.max(right, s.right + off)
    }
    return right >= left ? [left, right] : undefined
  })
}
