import { endsSentence } from '../../cues/headlike.js'
import { listMark } from '../../cues/furniture.js'
import { leftOf, type ParagraphStyle } from './links.js'
import type { Part } from './part.js'
import { beginsBlock } from './tagged.js'
import type { TextLine } from './textLine.js'

/** Lines of one paragraph that stand together. */
export interface ParagraphLines {
  readonly lines: TextLine[]
  /** the cap it opens with */
  readonly cap?: Part
  /** goes on from the lines before it */
  readonly runOn: boolean
  readonly item: boolean
  readonly part: Part
}

/** Paragraphs of texts in their order: by indents, by space, and where a document has neither, by short last lines. `edge` is where their lines could end, if that is known. */
export function cutParagraphs(texts: readonly Part[], document: ParagraphStyle, edge?: number): ParagraphLines[] {
  const style = indents(texts, document) ? document : { ...document, indent: 0 }
  const found: ParagraphLines[] = []
  let before: { line: TextLine; right: number; part: Part } | undefined
  for (const part of texts) {
    const { block } = part
    const left = leftOf(block)
    const right = Math.max(edge ?? -Infinity, rightOf(block.lines))
    let current: ParagraphLines | undefined
    let listLeft: number | undefined
    for (const [i, line] of block.lines.entries()) {
      const mark = isItem(line, before?.line)
      const capped = i < part.setIn && part.cap !== undefined
      let starts: boolean
      if (part.kind === 'crosshead') starts = i === 0
      else if (capped) starts = i === 0
      else if (listLeft !== undefined && !mark && line.x > listLeft + 0.3 * line.size) starts = false
      else if (mark) starts = true
      else if (line.lead > 0 && before && (endsSentence(before.line.text) || i === 0)) starts = true
      else starts = beginsParagraph(line, i, block.lines, localLeft(block.lines, i, left, part), right, before, style, part)
      if (part.kind === 'text' && !capped && before && before.part.kind === 'text') starts = told(style, before.line, line, starts)
      if (i === 0 || starts) {
        current = { lines: [], runOn: i === 0 && !starts && before !== undefined, item: mark, part, ...(i === 0 && part.cap ? { cap: part.cap } : {}) }
        found.push(current)
        listLeft = mark ? line.x : undefined
      }
      current!.lines.push(line)
      before = { line, right, part }
    }
    if (part.kind === 'crosshead') before = undefined
  }
  return found
}

/** What a structure tree says of a paragraph's beginning, where type does not plainly say otherwise. */
function told(style: ParagraphStyle, before: TextLine, line: TextLine, starts: boolean): boolean {
  const says = beginsBlock(style.tagOf, before, line)
  if (says === undefined || says === starts) return starts
  // What goes on in another frame may be a block of its own there.
  if (says) return /[.!?:…]["”’')]*$/u.test(before.text) && !/^["“‘'(]?\p{Ll}/u.test(line.text)
  return endsSentence(before.text) && style.indent > 0
}

/** Whether texts have indents as their document has: short items are often set without. */
function indents(texts: readonly Part[], { indent }: ParagraphStyle): boolean {
  if (indent === 0) return false
  let lines = 0
  for (const { block, kind } of texts) {
    if (kind !== 'text') continue
    const left = leftOf(block)
    lines += block.lines.length
    if (block.lines.some((line) => Math.abs(line.x - left - indent) < 0.3 * line.size)) return true
  }
  return lines < 6
}

/** A number at the head of a line may be of the text before it. */
function isItem(line: TextLine, before: TextLine | undefined): boolean {
  const mark = listMark(line.text)
  if (mark === undefined) return false
  return !/[\p{L}\p{N}]/u.test(mark) || !before || (endsSentence(before.text) && !/-$/u.test(before.text))
}

function rightOf(lines: readonly TextLine[]): number {
  return lines.reduce((most, line) => Math.max(most, line.right), -Infinity)
}

/** Left edge about a line: that of its column, or of the lines beside an inset. */
function localLeft(lines: readonly TextLine[], i: number, left: number, part: Part): number {
  const line = lines[i]!
  if (line.x < left + 0.35 * line.size) return Math.min(line.x, left)
  const near = (other: TextLine | undefined): boolean => other !== undefined && Math.abs(other.x - line.x) < 0.3
  let least = line.x
  let alike = 0
  const beside = part.cap ? part.setIn : 0
  for (let k = i - 1; k >= Math.max(beside, i - 3) && lines[k]!.x > left + 0.35 * line.size; k--) {
    least = Math.min(least, lines[k]!.x)
    if (near(lines[k])) alike++
  }
  for (let k = i + 1; k <= i + 3 && k < lines.length && lines[k]!.x > left + 0.35 * line.size; k++) {
    least = Math.min(least, lines[k]!.x)
    if (near(lines[k])) alike++
  }
  // Paragraphs of one line each stand one under the other too: then what is alike is the indent.
  const shifted = least < line.x - 0.35 * line.size || (alike >= 2 && line.x - left > 2.2 * line.size)
  return shifted ? least : left
}

function beginsParagraph(
  line: TextLine,
  i: number,
  lines: readonly TextLine[],
  left: number,
  right: number,
  last: { line: TextLine; right: number; part: Part } | undefined,
  style: ParagraphStyle,
  part: Part,
): boolean {
  const before = lines[i - 1] ?? last?.line
  if (!before) return true
  const offset = line.x - left
  const { size } = line
  if (i > 0) {
    if (style.indent > 0) {
      if (Math.abs(offset - style.indent) < 0.3 * size) return true
      if (offset > 0.35 * size && offset < 4 * size) return !/^\p{Ll}/u.test(line.text)
    } else if (offset > 0.5 * size && offset < 4 * size && endsSentence(before.text)) return true
    const step = line.baseline - before.baseline
    if (part.block.leading > 0 && step > 1.25 * part.block.leading + 0.5 && endsSentence(before.text)) return true
    // A justified line that does not reach the edge, before one that does, is the last of its paragraph.
    if (style.indent === 0 && isShort(before, line, lines, i, right)) return true
    return endsShort(before, line, right) && (style.indent === 0 || (isJustified(lines, right) && right - before.right > 3 * size))
  }
  // At the top of a leg.
  if (last && last.part.kind === 'crosshead') return true
  if (part.cap) return true
  const lower = /^["“‘'(]?\p{Ll}/u.test(line.text)
  if (/\p{L}-$/u.test(before.text)) return false
  if (style.indent > 0) {
    const lefts = style.lefts.get(line.page) ?? []
    const column = lefts.some((x) => Math.abs(x - (line.x - style.indent)) < 0.2 * size)
    const flush = lefts.some((x) => Math.abs(x - line.x) < 0.2 * size)
    if (offset > 0.35 * size && Math.abs(offset - style.indent) < 0.3 * size) return true
    if (lines.length < 3 && column && !flush) return true
    if (lower || last === undefined) return false
    return endsShort(before, line, last.right) && last.right - before.right > 3 * size && isJustified(last.part.block.lines, last.right)
  }
  if (lower) return false
  const column = last !== undefined && last.part.block.page === line.page && Math.abs(last.part.x - part.x) < size
  // Blocks under each other with space between them are paragraphs.
  if (column && line.y - before.bottom < 3 * size && line.y > before.y) return endsSentence(before.text)
  return last !== undefined && endsShort(before, line, last.right)
}

function isShort(before: TextLine, line: TextLine, lines: readonly TextLine[], i: number, right: number): boolean {
  if (!endsSentence(before.text) || /^\p{Ll}/u.test(line.text) || right - before.right < line.size) return false
  const full = (each: TextLine): boolean => right - each.right < 0.4 * each.size
  return (full(line) || i === lines.length - 1) && lines.filter(full).length >= 0.6 * lines.length
}

/** Whether lines end at one edge: in ragged text short lines say little. */
function isJustified(lines: readonly TextLine[], right: number): boolean {
  const full = lines.filter((line) => right - line.right < 0.4 * line.size).length
  return full >= 0.4 * lines.length
}

/** Whether a line ends a sentence so far from its right edge that the next line's first word would have stood on it. */
function endsShort(before: TextLine, line: TextLine, right: number): boolean {
  const word = line.words[0]
  if (!word || !endsSentence(before.text) || /^\p{Ll}/u.test(line.text)) return false
  return right - before.right > word.right - word.x + word.run.space + 0.2 * line.size
}
