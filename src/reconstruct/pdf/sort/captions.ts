import { bylineOf } from '../../cues/byline.js'
import { creditOf } from '../../cues/credit.js'
import { fromLineOf, jumpLineOf } from '../../cues/jump.js'
import type { Block, PageView } from './blocks.js'
import type { Part } from './part.js'
import { overlap, Sight } from './sight.js'

/** Captions and credits: type that is not the body's at a picture's edge. */
export function findCaptions(view: PageView, parts: readonly Part[]): void {
  const { pictures, body } = view
  if (pictures.length === 0) return
  const kickers = kickerTypes(view, parts)
  const free = parts.filter(
    ({ kind, block, text }) =>
      kind === 'open' &&
      !(block.lines.length === 1 && kickers.has(typeOf(block))) &&
      !isByline(text) &&
      !jumpLineOf(text) &&
      !fromLineOf(text) &&
      block.size < 1.3 * body.size &&
      !isPlainBody(view, block.lines[0]!.bold, block.lines[0]!.italic, block.body),
  )
  const sight = new Sight(free)
  const all = new Sight(parts)
  pictures.forEach(({ box }, index) => {
    const reach = 2.2 * body.size
    const foot = box.y + box.height
    for (const part of sight.below(box.x, box.x + box.width, foot - 0.5 * body.size, 6)) {
      if (part.y - foot > reach) continue
      if (part.x < box.x - body.size || part.block.lines.length > 12) continue
      const beyond = part.right - (box.x + box.width)
      if (beyond > body.size && !pictures.some((other) => other.box !== box && Math.abs(other.box.y + other.box.height - foot) < reach && overlap(other.box, part) > 0)) continue
      touch(part, index)
    }
    // On it, at its foot.
    for (const part of sight.above(box.x, box.x + box.width, foot - 1, 6)) {
      const { block } = part
      if (part.kind !== 'open' || part.x < box.x || part.right > box.x + box.width || part.bottom > foot + 1 || part.y < box.y + 0.5 * box.height) continue
      if (block.letters >= ON_PICTURE.least && block.letters <= ON_PICTURE.most && block.size < 1.1 * body.size && block.lines.length <= 8) touch(part, index)
    }
    // Beside it, or over it.
    for (const part of sight.below(box.x - 16 * body.size, box.x + box.width + 16 * body.size, box.y - 2 * body.size, 12)) {
      if (part.kind !== 'open' || part.y > foot) continue
      const beside = Math.max(part.x - (box.x + box.width), box.x - part.right)
      if (beside < -1 || beside > 2 * body.size || part.width > 16 * body.size) continue
      const level = Math.abs(part.bottom - foot) < 1.5 * body.size || Math.abs(part.y - box.y) < body.size
      const under = all.below(part.x, part.right, part.bottom, 1)[0]
      if (
        level &&
        !(isWriter(part.text) && hasCaption(free, index)) &&
        part.bottom <= foot + body.size &&
        (part.block.size < 0.98 * body.size || part.block.lines.length === 1) &&
        !(under && (under.block.body || under.kind === 'cap') && under.y - part.bottom < body.leading)
      )
        touch(part, index)
    }
    for (const part of sight.above(box.x, box.x + box.width, box.y, 2)) {
      if (part.kind === 'open' && box.y - part.bottom < 0.6 * body.size && part.bottom < box.y + 2 && part.block.size < 0.8 * body.size && creditOf(part.text, true)) {
        touch(part, index)
        part.kind = 'credit'
      }
    }
  })
  joinRest(free, view)
  joinBeside(free)
  const byPicture = new Map<number, Part[]>()
  for (const part of free) {
    for (const picture of part.pictures) {
      const list = byPicture.get(picture)
      if (list) list.push(part)
      else byPicture.set(picture, [part])
    }
  }
  for (const part of free) if (part.kind === 'caption') part.kind = kindOf(part, byPicture.get(part.pictures[0] ?? -1) ?? [])
}

/** Letters of a caption that stands on its picture. */
const ON_PICTURE = { least: 15, most: 400 }

const typeOf = ({ lines }: Block): string => `${lines[0]!.face}|${lines[0]!.size.toFixed(1)}|${lines[0]!.colour}`

/** Types of a few words right over heads that have no picture over them: under a picture, too, they are no captions. */
function kickerTypes(view: PageView, parts: readonly Part[]): ReadonlySet<string> {
  const { body } = view
  const sight = new Sight(parts)
  const types = new Set<string>()
  for (const { block, x, right, y, bottom, kind, text } of parts) {
    if (
      kind !== 'open' ||
      block.lines.length > 1 ||
      block.letters > 40 ||
      block.size > 1.6 * body.size ||
      /[.!?]$/u.test(block.lines[0]!.text) ||
      jumpLineOf(text) ||
      isByline(text)
    )
      continue
    const head = sight.below(x, right, bottom - 2, 1)[0]
    if (
      !head ||
      head.kind !== 'open' ||
      head.block.letters < 8 ||
      head.block.size < 1.5 * Math.max(body.size, block.size) ||
      head.y - bottom > body.leading ||
      Math.abs(head.x - x) > body.size
    )
      continue
    if (view.rulesBetween(x, right, bottom - 2, head.y + 2, 0.6 * (right - x)).length > 0) continue
    if (!view.frames.above(x, right, y, 1).some((frame) => y - frame.y - frame.height < 3 * body.leading)) types.add(typeOf(block))
  }
  return types
}

/** `By X` under a caption is over a text. */
function isByline(text: string): boolean {
  const cue = bylineOf(text)
  return (
    cue !== undefined &&
    cue.marked &&
    cue.sure >= 0.6 &&
    /^(?:by|text|words|story|report|par|von|por|door|di)\b/iu.test(text) &&
    cue.bylines.every(({ role }) => role === 'writer' || role === 'agency')
  )
}

/** A name and what it stands for: beside a picture that has its caption it is over a text. */
function isWriter(text: string): boolean {
  return (bylineOf(text)?.sure ?? 0) >= 0.6
}

function hasCaption(parts: readonly Part[], picture: number): boolean {
  return parts.some(({ pictures }) => pictures.includes(picture))
}

const isPlainBody = (view: PageView, bold: boolean, italic: boolean, body: boolean): boolean => body && bold === view.body.bold && italic === view.body.italic

function touch(part: Part, picture: number): void {
  part.kind = 'caption'
  part.sure = 0.9
  if (!part.pictures.includes(picture)) part.pictures = [...part.pictures, picture]
}

/** Lines under a caption in its own type go with it: a caption of several styles, or one broken where a credit stands beside it. */
function joinRest(free: readonly Part[], view: PageView): void {
  const sorted = [...free].sort((a, b) => a.y - b.y)
  const captions = sorted.filter(({ kind }) => kind === 'caption')
  const sight = new Sight(sorted)
  for (const caption of captions) {
    let last = caption
    for (let n = 0; n < 12; n++) {
      const next = sight.below(last.x, last.right, last.bottom - 0.3 * last.block.size, 1).find((part) => part.kind === 'open')
      if (!next || next.y - last.bottom > 0.7 * next.block.size || next.block.size > 1.05 * last.block.size || next.block.size >= view.body.size || next.x < caption.x - 2) break
      next.kind = 'caption'
      next.sure = 0.8
      next.pictures = caption.pictures
      last = next
    }
  }
}

/** What goes on in smaller type on a caption's last line is its credit, wherever its picture ends. */
function joinBeside(free: readonly Part[]): void {
  const captions = free.filter(({ kind, pictures }) => kind === 'caption' && pictures.length > 0)
  if (captions.length > 400) return
  for (const part of free) {
    if (part.kind !== 'open' || part.block.lines.length > 2) continue
    const [line] = part.block.lines
    const before = captions.find(({ block }) => {
      const last = block.lines.at(-1)!
      return Math.abs(last.baseline - line!.baseline) < 1 && line!.x > last.right - 1 && line!.x - last.right < 1.5 * last.size && line!.size < 0.96 * last.size
    })
    if (!before) continue
    part.kind = 'caption'
    part.sure = 0.8
    part.pictures = before.pictures
  }
}

/** A credit stands in smaller type, or says what it is. */
function kindOf(part: Part, sisters: readonly Part[]): 'caption' | 'credit' {
  const flat = part.text.replace(/\n/gu, ' ')
  const cue = creditOf(flat, true)
  const others = sisters.filter((other) => other !== part && (other.kind === 'caption' || other.kind === 'credit'))
  const beside = others.some((other) => other.block.letters > part.block.letters)
  const smaller = others.some((other) => other.block.size > 1.08 * part.block.size)
  const runIn = others.some(
    ({ block }) =>
      Math.abs(block.lines.at(-1)!.baseline - part.block.lines[0]!.baseline) < 1 &&
      part.x > block.lines.at(-1)!.right - 1 &&
      part.x - block.lines.at(-1)!.right < 1.2 * part.block.size &&
      block.lines.at(-1)!.face !== part.block.lines[0]!.face,
  )
  const level = others.some((other) => Math.abs(other.y - part.y) < 0.6 * part.block.size)
  if (part.block.lines.length <= 2 && (runIn || (smaller && (level || beside)) || (beside && cue && cue.sure >= 0.6))) return 'credit'
  return !beside && part.block.lines.length === 1 && cue && cue.sure >= 0.8 ? 'credit' : 'caption'
}
