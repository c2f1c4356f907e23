import { endsSentence } from '../../cues/headlike.js'
import type { Block, PageView } from './blocks.js'
import { isBodyLine } from './bodyType.js'
import { type Peak, peaks } from './statistics.js'
import type { TagOf } from './tagged.js'
import type { TextLine } from './textLine.js'

/** How paragraphs begin in a document. */
export interface ParagraphStyle {
  /** first-line indent of the body, points; 0 where it has none */
  readonly indent: number
  /** columns' left edges by page, points */
  readonly lefts: ReadonlyMap<number, readonly number[]>
  readonly tagOf: TagOf
}

/** An indent is neither a hair nor a column. Ems. */
const INDENT = { least: 0.4, most: 4 }

export function paragraphStyle(views: readonly PageView[], tagOf: TagOf = () => undefined): ParagraphStyle {
  const edges = new Map<number, readonly Peak[]>()
  const offsets: { value: number; weight: number }[] = []
  let counted = 0
  let size = 10
  for (const { page, body, blocks } of views) {
    size = body.size
    const starts: { value: number; weight: number }[] = []
    for (const block of blocks) if (block.body) for (const line of block.lines) if (isBodyLine(line, body)) starts.push({ value: line.x, weight: 1 })
    const found = peaks(starts, 0.4)
    edges.set(
      page.number,
      found.filter(({ weight }) => weight >= 3),
    )
    for (const block of blocks) {
      if (!block.body || block.lines.length < 4) continue
      const left = leftOf(block)
      for (const line of block.lines) {
        counted++
        const offset = line.x - left
        if (offset > INDENT.least * size && offset < INDENT.most * size) offsets.push({ value: offset, weight: 1 })
      }
    }
  }
  const peak = peaks(offsets, 0.06 * size)[0]
  const indent = peak && peak.weight >= Math.max(2, 0.025 * counted) ? peak.value : 0
  // Where first lines begin is no column's edge.
  const isIndent = ({ value, weight }: Peak, all: readonly Peak[]): boolean =>
    indent > 0 && all.some((other) => Math.abs(other.value + indent - value) < 0.2 * size && other.weight > 1.5 * weight)
  const lefts = new Map([...edges].map(([page, all]) => [page, all.filter((edge) => !isIndent(edge, all)).map(({ value }) => value)]))
  return { indent, lefts, tagOf }
}

/** Left edge that most lines of a block have: the leftmost that a fifth of them begin at. */
export function leftOf(block: Block): number {
  const found = peaks(
    block.lines.map((line) => ({ value: line.x, weight: 1 })),
    0.05 * block.size,
  ).filter(({ weight }) => weight >= Math.max(1, block.lines.length / 5))
  return found.length === 0 ? block.x : Math.min(...found.map(({ value }) => value))
}

/** Whether the first line of a block is indented, as far as its column tells. */
export function startsIndented(block: Block, style: ParagraphStyle): boolean {
  if (style.indent === 0) return false
  const first = block.lines[0]!
  const lefts = style.lefts.get(block.page) ?? []
  const near = (x: number): boolean => lefts.some((left) => Math.abs(left - x) < 0.15 * first.size)
  if (block.lines.length >= 3) return Math.abs(first.x - leftOf(block) - style.indent) < 0.25 * first.size
  return near(first.x - style.indent) && !near(first.x + style.indent)
}

/** Whether a line ends in the middle of a sentence. */
export function endsOpen(line: TextLine): boolean {
  if (/[,;–—][”"’]$/u.test(line.text)) return true
  return !endsSentence(line.text) && !/[:”"’]$/u.test(line.text)
}

/** How well the text of one block goes on in another: more than 0 speaks for it, less against it. */
export function linkScore(from: Block, to: Block, style: ParagraphStyle): number {
  const last = from.lines[from.lines.length - 1]!
  const first = to.lines[0]!
  const indented = startsIndented(to, style)
  const lower = /^["“‘'(]?\p{Ll}/u.test(first.text)
  const full = last.right > from.right - 2 * last.size
  if (/\p{L}-$/u.test(last.text)) return lower ? 4 : indented ? -3 : -1
  if (endsOpen(last)) return indented ? -3 : lower ? 3 : full ? 0.7 : 0
  if (lower) return -3
  if (indented) return full ? 0.6 : 1
  return style.indent > 0 && !full ? -0.5 : 0.2
}
