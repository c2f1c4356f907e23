import type { Edition, Place } from '../../src/model/edition.js'
import type { Box } from './boxes.js'
import type { Finding } from './finding.js'
import { columnLeft, pageBox } from './geometry.js'
import type { Piece } from './lines.js'
import { styleFrom } from './matters.js'

/** Points by which something may stand over the edges of its rectangle: half a rule's weight, capitals of another size; across also what hangs out of a line. */
const EASE = 1.5
const EASE_ACROSS = 8

/** Whole columns and grid lines of a page, as far as they are told by numbers. */
interface Rectangle {
  readonly columns: readonly [number, number]
  readonly top: number | undefined
  readonly depth: number | undefined
}

/** What has a rectangle of its own on the page keeps to it. */
export function outOfRectangle(piece: Piece, boxes: readonly Box[], edition: Edition): Finding[] {
  const rectangle = rectangleOf(piece, edition)
  if (!rectangle) return []
  const box = pageBox(edition, edition.pages[piece.page]!)
  const [from, to] = rectangle.columns
  const left = columnLeft(box, from)
  const right = columnLeft(box, to) + box.measure
  const top = rectangle.top === undefined ? undefined : box.top + (rectangle.top - 1) * box.baseline
  const foot = top === undefined || rectangle.depth === undefined ? undefined : top + (rectangle.depth - 1) * box.baseline + box.cap
  // the head of items rises into the air over them, and so does a rule
  const over = piece.kind === 'items' ? styleFrom([edition.style]).spacing.storyLines * box.baseline + EASE : EASE
  return boxes
    .filter((one) => one.piece === piece)
    .flatMap((one) => {
      const out = [
        one.left < left - EASE_ACROSS || one.right > right + EASE_ACROSS ? 'across' : '',
        top !== undefined && one.top < top - over ? 'above' : '',
        foot !== undefined && one.foot > foot + (one.kind === 'rule' ? box.baseline - box.cap : EASE) ? 'below' : '',
      ].filter((where) => where !== '')
      const shown = [one.left, one.top, one.right, one.foot].map((n) => n.toFixed(1)).join(' ')
      return out.map((where) => ({
        rule: `${piece.kind} leaves its rectangle ${where}: ${one.kind}`,
        path: one.path,
        message: `${one.what} (${shown}); ${[left, top, right, foot].map((n) => n?.toFixed(1) ?? '-').join(' ')}`,
      }))
    })
}

function rectangleOf(piece: Piece, edition: Edition): Rectangle | undefined {
  const page = edition.pages[piece.page]!
  const at = (pattern: RegExp): number => Number(pattern.exec(piece.key)?.[1] ?? -1)
  const placed = (place: Place | undefined): Rectangle | undefined =>
    place && { columns: place.columns, top: typeof place.top === 'number' ? place.top : undefined, depth: typeof place.depth === 'number' ? place.depth : undefined }
  switch (piece.kind) {
    case 'furniture': {
      const furniture = page.furniture?.[at(/\.furniture\[(\d+)\]/)]
      return furniture && 'columns' in furniture ? furniture : undefined
    }
    case 'reserved':
      return page.reserved?.[at(/\.reserved\[(\d+)\]/)]
    case 'wildArt':
      return placed(page.wildArt?.[at(/\.wildArt\[(\d+)\]/)]?.place)
    case 'items': {
      const items = edition.items?.[at(/^items\[(\d+)\]/)]
      return placed(items ? page.items?.find((one) => one.items === items.id)?.place : page.items?.[at(/\.items\[(\d+)\]/)]?.place)
    }
    default:
      return undefined
  }
}
