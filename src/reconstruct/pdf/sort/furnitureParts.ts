import { hasDate } from '../../cues/calendar.js'
import { furnitureOf } from '../../cues/furniture.js'
import { endsSentence } from '../../cues/headlike.js'
import type { PageView } from './blocks.js'
import type { Part } from './part.js'
import { Sight } from './sight.js'

/** A page and the parts its blocks are. */
export interface PageParts {
  readonly view: PageView
  readonly parts: readonly Part[]
}

/** Text with its numbers made alike: what recurs on other pages. */
const shape = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()

/** Folios, running heads, page numbers, the name of the paper. */
export function findFurniture(pages: readonly PageParts[]): void {
  const seen = new Map<string, Set<number>>()
  for (const { view, parts } of pages) {
    for (const part of parts) {
      const key = `${shape(part.text)}|${String(Math.round(part.block.lines[0]!.baseline / 6))}`
      const on = seen.get(key)
      if (on) on.add(view.page.number)
      else seen.set(key, new Set([view.page.number]))
    }
  }
  for (const { view, parts } of pages) {
    const { page, body } = view
    let [artifacts, letters] = [0, 0]
    for (const { block } of parts) {
      letters += block.letters
      if (block.lines.every((line) => line.artifact)) artifacts += block.letters
    }
    const texts = parts.filter(({ block }) => block.body && block.letters > 80)
    const printed = printedHeights(view)
    const high = (share: number): number => printed.top + share * (printed.foot - printed.top)
    const top = texts.reduce((least, { y }) => Math.min(least, y), page.height)
    const foot = texts.reduce((most, { bottom }) => Math.max(most, bottom), 0)
    const heads = new Sight(parts.filter(({ block }) => block.size >= 1.28 * body.size))
    for (const part of parts) {
      const { block } = part
      if (isIndex(block.lines.map(({ text }) => text))) settle(part, 0.7)
      if (INDEX_HEAD.test(part.text)) for (const entry of indexUnder(part, parts)) settle(entry, 0.7)
      if (artifacts < 0.5 * letters && block.lines.every((line) => line.artifact)) settle(part, 0.95)
      else if (Math.abs(block.lines[0]!.angle) >= 5) settle(part, 0.5)
      if (block.lines.length > 3 || block.letters > 160) continue
      const outside = part.bottom < Math.min(top, high(0.14)) || part.y > Math.max(foot, high(0.88))
      if (!outside) continue
      const key = `${shape(part.text)}|${String(Math.round(block.lines[0]!.baseline / 6))}`
      const recurs = pages.length > 1 && (seen.get(key)?.size ?? 0) > 1
      const cue = part.text.split('\n').map((line) => furnitureOf(line)?.sure ?? 0)
      if (recurs) settle(part, 0.9)
      else if (block.size < 1.7 * body.size && Math.max(...cue) >= 0.5 && !labels(part, heads)) settle(part, 0.7)
    }
    rowsAtEdges(parts, Math.min(top, high(0.14)), Math.max(foot, high(0.9)))
    if (page.number === 1) nameplate(view, parts, top, printed)
  }
}

/** Where a printed page begins and ends. */
interface Heights {
  readonly top: number
  readonly foot: number
}

/** Margins, as shares of what is printed, from which a page lies on a sheet that is larger than it (with marks to cut it by), and what it has of them then. */
const ON_SHEET = 0.1
const MARGIN = 0.04

function printedHeights({ page, lines }: PageView): Heights {
  let [left, right, top, foot] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, right: end, y, bottom, text } of lines) {
    if (text.length < 2) continue
    ;[left, right] = [Math.min(left, x), Math.max(right, end)]
    ;[top, foot] = [Math.min(top, y), Math.max(foot, bottom)]
  }
  const [width, height] = [right - left, foot - top]
  const isSheet = Math.min(left, page.width - right) > ON_SHEET * width && Math.min(top, page.height - foot) > ON_SHEET * height
  return isSheet ? { top: top - MARGIN * height, foot: foot + MARGIN * height } : { top: 0, foot: page.height }
}

const INDEX_HEAD = /^(?:inside(?: today)?|index|contents|in this issue|on the inside|today’s paper|inhalt|im innenteil|sommaire|dans ce numéro|índice|sumario|indice)[:.]?$/iu
const PAGE_AT_END = /(?:^|\s|[.…])[A-Z]{0,2}\d{1,3}(?:\s?[-–]\s?\d{1,3})?$/u
/** lines of an index */
const ENTRIES_MAX = 24

/** A head such as `Inside` and the lines under it that name pages, with what stands beside them. */
function indexUnder(head: Part, parts: readonly Part[]): Part[] {
  const { size } = head.block
  const own = parts
    .filter((part) => part !== head && part.y >= head.bottom - 2 && part.block.box === head.block.box && part.x > head.x - 3 * size && part.x < head.right + 20 * size)
    .sort((a, b) => a.y - b.y || a.x - b.x)
  const entries: Part[] = []
  let bottom = head.bottom
  for (const part of own.slice(0, 2 * ENTRIES_MAX)) {
    if (part.y - bottom > 1.5 * size || part.block.size > size || part.block.lines.some(({ text }) => text.length > 60)) break
    entries.push(part)
    bottom = Math.max(bottom, part.bottom)
  }
  const lines = entries.flatMap(({ block }) => block.lines)
  const named = lines.filter(({ text }) => PAGE_AT_END.test(text)).length
  return named >= 2 && named >= 0.4 * lines.length ? [head, ...entries] : []
}

/** Whether lines say what stands on which page: short ones that end in numbers, which rise. */
export function isIndex(lines: readonly string[]): boolean {
  const numbers = lines.flatMap((line) => (line.length <= 60 ? (/^\p{L}.*[\s.…][A-Z]?(\d{1,3})(?:\s?[-–]\s?\d{1,3})?$/u.exec(line)?.[1] ?? []) : [])).map(Number)
  return numbers.length >= 3 && numbers.length >= 0.6 * lines.length && numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!)
}

/** Whether a word such as `Comment` stands right over a head. */
function labels(part: Part, heads: Sight<Part>): boolean {
  if (part.block.lines.length > 1 || furnitureOf(part.text)?.kind !== 'section') return false
  const head = heads.below(part.x, part.right, part.bottom - 2, 1)[0]
  return head !== undefined && head.y - part.bottom < 0.8 * part.block.size && Math.abs(head.x - part.x) < 2 * part.block.size
}

function settle(part: Part, sure: number): void {
  part.kind = 'furniture'
  part.sure = sure
}

/** What stands on one line with a folio at the edge of a page is of it. */
function rowsAtEdges(parts: readonly Part[], top: number, foot: number): void {
  const baselines = parts.filter(({ kind, block }) => kind === 'furniture' && block.lines.length === 1).map(({ block }) => block.lines[0]!.baseline)
  for (const part of parts) {
    const line = part.block.lines[0]!
    if (part.kind !== 'open' || part.block.lines.length > 1 || (part.bottom >= top && part.y <= foot)) continue
    const near = baselines.some((baseline) => Math.abs(baseline - line.baseline) < Math.max(1.5, 0.4 * line.size))
    if (near && line.size < 16) settle(part, 0.7)
  }
}

/** The paper's name: large type over everything, with the date, the number or the price of the issue under it or beside it. */
function nameplate({ body }: PageView, parts: readonly Part[], top: number, printed: Heights): void {
  const height = printed.foot - printed.top
  const high = parts.filter((part) => part.y < Math.min(top, printed.top + 0.3 * height))
  const large = high.filter(({ block }) => block.lines.length === 1 && block.size >= 2.2 * body.size && block.letters <= 50).sort((a, b) => a.y - b.y)[0]
  if (!large) return
  const dates = ({ text }: { readonly text: string }): boolean => (hasDate(text) && !endsSentence(text)) || (furnitureOf(text)?.sure ?? 0) >= 0.75
  const datum = high.filter(({ block }) => block.lines.length <= 4 && block.size < 2 * body.size && block.lines.some(dates))
  const beside = (part: Part): boolean => part.bottom > large.y && part.y < large.bottom && (part.x > large.right || part.right < large.x)
  const line = datum.find((part) => beside(part) || (part.y > large.block.lines[0]!.baseline - 2 && part.y - large.bottom < 0.06 * height))
  if (!line) {
    // Type of a face of its own over other heads.
    const others = parts.filter((part) => part !== large && part.block.size >= 1.3 * body.size)
    const family = large.block.lines[0]!.family
    const second = others.find((part) => part.block.size >= 1.5 * body.size && part.y > large.bottom - 4)
    if (second && others.every((part) => part.block.lines[0]!.family !== family) && high.every((part) => part === large || part.y > large.y)) settle(large, 0.7)
    return
  }
  const foot = Math.max(large.bottom, line.bottom)
  // Ears and the line of dates stand no lower.
  const heads = high.filter((part) => part !== large && part.y >= large.bottom && part.y < foot && part.block.size >= 1.7 * body.size)
  if (heads.length > 0) return
  for (const part of high) if (part.bottom <= foot + 1 && (part === large || part.block.size < large.block.size)) settle(part, 0.8)
}
