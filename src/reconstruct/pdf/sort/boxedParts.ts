import { furnitureOf, listMark } from '../../cues/furniture.js'
import { isAll, type PageView } from './blocks.js'
import { type BodyType, isBodyLine } from './bodyType.js'
import type { Part } from './part.js'
import { Sight } from './sight.js'
import type { TextLine } from './textLine.js'

/** A story in a box has a head of display type and text of the body; what else stands in boxes are lists of facts and advertisements. */
const STORY_HEAD = 1.5
const STORY_LETTERS = 150
const SAME_SIZE = 0.015
const ADVERT_REACH = 16

/** Facts in boxes, and advertisements. */
export function findBoxed(view: PageView, parts: readonly Part[]): void {
  const { body, boxes, pictures } = view
  if (boxes.length === 0) return
  const inside = new Map<number, Part[]>()
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
    if (label || (pictured && plain < 40 && all < 400 && largest >= STORY_HEAD * body.size)) {
      for (const part of own) settle(part, part.text.length < 20 && furnitureOf(part.text)?.kind === 'advertisement' ? 'furniture' : 'unassigned', 0.7)
      continue
    }
    const story = largest >= STORY_HEAD * body.size && plain >= STORY_LETTERS && plain > 0.6 * all
    if (story || all < 40 || plain > 800 || (own.length === 1 && own[0]!.block.lines.length < 3)) continue
    facts(own, view)
  }
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
