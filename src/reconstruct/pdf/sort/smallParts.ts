import { bylineOf } from '../../cues/byline.js'
import { creditOf } from '../../cues/credit.js'
import { ownDateline } from '../../cues/dateline.js'
import { furnitureOf } from '../../cues/furniture.js'
import { fromLineOf, jumpLineOf } from '../../cues/jump.js'
import { agencyNoteOf, noteOf } from '../../cues/note.js'
import { isAll, type PageView } from './blocks.js'
import type { Part, PartKind } from './part.js'
import { overlap, Sight } from './sight.js'

/** What is left: text, and the small things over, in and under it. */
export function findSmall(view: PageView, parts: readonly Part[]): void {
  const { body } = view
  const open = parts.filter(({ kind }) => kind === 'open')
  for (const part of open) {
    const kind = plainKind(part, view)
    if (!kind) continue
    part.kind = kind
    part.sure = kind === 'text' ? 0.9 : 0.8
  }
  const sight = new Sight(parts.filter(({ kind }) => kind !== 'cap'))
  for (const part of open) {
    if (part.kind !== 'text') continue
    const kind = underByline(part, view, sight)
    if (!kind) continue
    part.kind = kind
    part.sure = 0.75
  }
  for (const part of open) {
    if (part.kind !== 'open') continue
    const { block } = part
    const above = sight.above(part.x, part.right, part.y, 2).find((other) => other !== part && overlap(other, part) > 0.3)
    const below = sight.below(part.x, part.right, part.bottom - 2, 2).find((other) => other !== part && overlap(other, part) > 0.3)
    const near = (other: Part | undefined, reach: number): other is Part =>
      other !== undefined && other.block.box === block.box && (other.y > part.y ? other.y - part.bottom : part.y - other.bottom) < reach * body.leading
    const flat = part.text.replace(/\n/gu, ' ')
    const over = near(above, 3.5) && (above.kind === 'text' || above.kind === 'tagline')
    // A name over what its bearer is.
    const second =
      near(below, 1) && below.kind === 'open' && below.block.lines.length <= 2
        ? sight.below(below.x, below.right, below.bottom - 2, 2).find((other) => other !== below && overlap(other, below) > 0.3)
        : undefined
    const under = near(below, 2.6) && (below.kind === 'text' || (near(second, 4) && second.kind === 'text'))
    part.kind = ((): PartKind => {
      if (jumpLineOf(flat)) return 'jumpLine'
      if (fromLineOf(flat)) return 'fromLine'
      const agency = agencyNoteOf(flat)
      const note = noteOf(flat)
      if (over && agency && agency.sure >= 0.6 && (!note || agency.sure > note.sure)) return 'agencyNote'
      if (over && note && note.sure >= 0.5) return 'tagline'
      const byline = block.lines.length <= 4 ? bylineOf(part.text) : undefined
      const dateline = block.lines.length === 1 ? ownDateline(flat) : undefined
      if (under && !over && dateline && dateline.sure >= 0.6 && dateline.sure > (byline?.sure ?? 0)) return 'dateline'
      const signed = over || above?.group?.parts.some(({ kind }) => kind === 'byline') === true
      if (under && byline && byline.sure >= (signed ? 0.75 : 0.3) && !(signed && part.block.lines[0]!.capitals && !byline.marked)) return 'byline'
      const bold = block.lines.every((line) => isAll(line, 'bold'))
      const italic = block.lines.every((line) => isAll(line, 'italic'))
      const headlike = block.letters <= 80 && block.lines.length <= 3 && !/[.,;]$/u.test(flat)
      // A name at the end of a story, at the right or in capitals.
      const ends = near(above, 1.5) && above.kind === 'text' && !(near(below, 3) && below.kind === 'text')
      const right = ends && part.x > above.x + 0.3 * above.width && Math.abs(part.right - above.right) < 2 * body.size
      if (ends && byline && block.lines.length === 1 && byline.sure >= (right ? 0.3 : block.lines[0]!.capitals ? 0.4 : 0.75)) return 'byline'
      // At a column's foot, its text in the next; a picture may stand between it and the text over it.
      const foot = over || (above !== undefined && (above.kind === 'caption' || above.kind === 'credit') && near(above, 2.5) && !near(below, 3))
      if (foot && !near(below, 3) && headlike && block.letters <= 40 && bold && !byline?.marked && !creditOf(flat)) return 'crosshead'
      if (under && over && headlike && (bold || italic || !block.body)) return 'crosshead'
      if (under && headlike && (bold || !block.body) && block.size >= 0.95 * body.size)
        return near(above, 60) && above.kind === 'text' ? 'crosshead' : dateline ? 'dateline' : 'crosshead'
      if (foot && (italic || !block.body) && block.letters >= 20 && !under) return 'tagline'
      if (over && under && block.letters >= 40) return 'text'
      if (byline && byline.sure >= 0.8) return 'byline'
      // In a column of its own, where the text filled the one before.
      if (agency && agency.sure >= 0.6 && (!note || agency.sure > note.sure)) return 'agencyNote'
      if (note && note.sure >= 0.5 && (italic || !block.body)) return 'tagline'
      if (creditOf(flat)) return 'credit'
      if (block.body && block.letters >= 20) return 'text'
      return furnitureOf(flat) ? 'furniture' : block.letters >= 100 ? 'text' : 'unassigned'
    })()
    part.sure = 0.6
  }
  // What the writer is stands under the name, and over the text.
  for (const part of open) {
    if (part.kind !== 'unassigned' || part.block.lines.length > 1 || part.block.letters > 40) continue
    const above = sight.above(part.x, part.right, part.y, 1).find((other) => other !== part)
    const below = sight.below(part.x, part.right, part.bottom - 2, 1).find((other) => other !== part)
    if (above?.kind !== 'byline' || below?.kind !== 'text' || part.y - above.bottom > body.leading || Math.abs(above.x - part.x) > 2) continue
    part.kind = 'byline'
    part.sure = 0.6
    if (above.group) {
      part.group = above.group
      above.group.parts.push(part)
    }
  }
  // A paper sets its crossheads in one type.
  const crossheads = new Set(open.filter(({ kind }) => kind === 'crosshead').map(typeOf))
  for (const part of open) if (part.kind === 'dateline' && crossheads.has(typeOf(part))) part.kind = 'crosshead'
}

const typeOf = ({ block }: Part): string => `${block.lines[0]!.face}|${block.size.toFixed(1)}|${block.lines[0]!.colour}`

/** What the writer is, or where, in the type of the text, between the name and a rule over the text. */
function underByline(part: Part, view: PageView, sight: Sight<Part>): 'byline' | 'dateline' | undefined {
  const { block, text } = part
  if (block.lines.length > 2 || block.letters > 50 || part.cap || /[.,;:!?”"]$/u.test(text)) return undefined
  const above = sight.above(part.x, part.right, part.y, 1).find((other) => other !== part)
  const below = sight.below(part.x, part.right, part.bottom - 2, 1).find((other) => other !== part)
  if (above?.kind !== 'byline' || !below || below.kind === 'open' || Math.abs(above.x - part.x) > 2 || part.y - above.bottom > 1.2 * view.body.leading) return undefined
  const place = block.lines.length === 1 && block.lines[0]!.capitals ? ownDateline(text) : undefined
  if (place && place.sure >= 0.3) return 'dateline'
  const ruled = view.rulesBetween(part.x, part.right, part.bottom - 2, below.y + 2, 0.6 * part.width).length > 0
  const titled = bylineOf(`${above.text}\n${text}`)?.bylines.some(({ names }) => names.some(({ title }) => title !== undefined)) === true
  return ruled && titled ? 'byline' : undefined
}

/** Running text is known by its type; other type that runs on for some lines is text too. */
function plainKind({ block, text, cap }: Part, { body }: PageView): PartKind | undefined {
  if (cap) return 'text'
  const first = block.lines[0]!
  const plain = block.body && block.lines.some((line) => line.bold === body.bold && line.italic === body.italic)
  if (plain && (block.lines.length > 1 || first.text.length > 20)) return 'text'
  if (plain) return jumpLineOf(text) || fromLineOf(text) || (first.capitals && (ownDateline(text)?.sure ?? 0) >= 0.6) ? undefined : 'text'
  const longest = block.lines.reduce((most, line) => Math.max(most, line.text.length), 0)
  const flat = text.replace(/\n/gu, ' ')
  const long = block.lines.length >= 4 && longest >= 16 && block.letters >= 150
  return long && !noteOf(flat) && !agencyNoteOf(flat) && block.size < 1.4 * body.size ? 'text' : undefined
}
