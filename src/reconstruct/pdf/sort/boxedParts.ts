import { bylineOf } from '../../cues/byline.js'
import { opensQuotation } from '../../cues/quotation.js'
import { furnitureOf, listMark } from '../../cues/furniture.js'
import { isAll, type PageView } from './blocks.js'
import { type BodyType, isBodyLine } from './bodyType.js'
import { isIndex } from './furnitureParts.js'
import type { Part } from './part.js'
import { Sight } from './sight.js'
import type { TextLine } from './textLine.js'

/** A story in a box has a head of display type and text of the body; what else stands in boxes are lists of facts and advertisements. */
const STORY_HEAD = 1.5
const STORY_LETTERS = 150
/** one that is signed may be set smaller than the body: its head is so much larger than its own text, which has as many letters */
const SIGNED_HEAD = 1.28
const SIGNED_LETTERS = 300
const SAME_SIZE = 0.015
const ADVERT_REACH = 16

/** Facts in boxes, and advertisements. */
export function findBoxed(view: PageView, parts: readonly Part[]): void {
  const { body, boxes, pictures } = view
  if (boxes.length === 0) return
  const inside = new Map<number, Part[]>()
  const indexed = new Set(parts.filter(({ block }) => isIndex(block.lines.map(({ text }) => text))).map(({ block }) => block.box))
  for (const part of parts) {
    if (part.kind !== 'open' || part.block.box < 0) continue
    const list = inside.get(part.block.box)
    if (list) list.push(part)
    else inside.set(part.block.box, [part])
  }
  const framed = new Sight(pictures.map(({ box }) => box))
  const labels = new Sight(parts.filter(({ text }) => furnitureOf(text)?.kind === 'advertisement'))
  for (const [index, own] of inside) {
    const box = boxes[index]!
    own.sort((a, b) => a.y - b.y || a.x - b.x)
    const plain = own.reduce((sum, { block }) => sum + block.lines.reduce((letters, line) => letters + (isSame(line, body) ? line.text.length : 0), 0), 0)
    const all = own.reduce((sum, { block }) => sum + block.letters, 0)
    const largest = own.reduce((most, { block }) => Math.max(most, block.size), 0)
    const label = labels.above(box.x, box.x + box.width, box.y + ADVERT_REACH, 1).some((part) => part.bottom > box.y - ADVERT_REACH)
    const pictured = framed
      .below(box.x, box.x + box.width, box.y - 2, 2)
      .some((frame) => frame.x > box.x - 2 && frame.x + frame.width < box.x + box.width + 2 && frame.y + frame.height < box.y + box.height + 2)
    if (indexed.has(index)) {
      for (const part of own) settle(part, 'furniture', 0.7)
      continue
    }
    if (label || (pictured && plain < 40 && all < 400 && largest >= STORY_HEAD * body.size)) {
      for (const part of own) settle(part, part.text.length < 20 && furnitureOf(part.text)?.kind === 'advertisement' ? 'furniture' : 'unassigned', 0.7)
      continue
    }
    const signed = own.some(({ text, block }) => block.letters < 60 && bylineOf(text)?.marked === true)
    const story =
      (largest >= STORY_HEAD * body.size && plain >= STORY_LETTERS && (signed || plain > 0.6 * all)) || (signed && all >= SIGNED_LETTERS && largest >= SIGNED_HEAD * mostSize(own))
    // A quote may stand on a tint.
    const first = own[0]!
    const quote = own.length <= 2 && first.block.size >= 1.28 * body.size && opensQuotation(first.text) && first.block.letters >= 20
    if (quote) continue
    if (story || all < 40 || plain > 800 || (own.length === 1 && own[0]!.block.lines.length < 3)) continue
    facts(own, view)
  }
}

/** The size that most letters are set in. */
function mostSize(parts: readonly Part[]): number {
  const letters = new Map<number, number>()
  for (const { block } of parts) {
    const size = Math.round(4 * block.size) / 4
    letters.set(size, (letters.get(size) ?? 0) + block.letters)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Text of a box is often set in the body's face, a little larger or smaller. */
function isSame(line: TextLine, body: BodyType): boolean {
  return isBodyLine(line, body) && Math.abs(line.size / body.size - 1) < SAME_SIZE
}

function settle(part: Part, kind: Part['kind'], sure: number): void {
  part.kind = kind
  part.sure = sure
}

function facts(parts: readonly Part[], { body }: PageView): void {
  let heads = 0
  for (const [i, part] of parts.entries()) {
    const { block } = part
    const headlike =
      block.lines.length <= 3 &&
      block.letters <= 90 &&
      (block.size > 1.1 * body.size || block.lines.every((line) => isAll(line, 'bold'))) &&
      !part.text.split('\n').some((line) => listMark(line) !== undefined)
    if (headlike && heads === 0 && i <= 1) {
      settle(part, 'boxHead', 0.85)
      heads++
    } else settle(part, 'boxText', 0.85)
  }
}
