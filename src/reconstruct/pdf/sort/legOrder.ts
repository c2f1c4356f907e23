import { linkScore, type ParagraphStyle } from './links.js'
import type { Part } from './part.js'
import { shared } from './sight.js'

/** Stories of more parts than any page has are read plainly. */
const MOST_TEXTS = 2000
const MOST_PAIRS = 1e6

/** Texts of a story on one page as they are read: down the columns, or row by row of what stands between them, as their ends and beginnings fit. */
export function readingOrder(texts: readonly Part[], dividers: readonly Part[], style: ParagraphStyle): Part[] {
  if (texts.length < 2) return [...texts]
  const down = downColumns(texts)
  const across = inBands(texts, dividers)
  const order = fit(across, style) > fit(down, style) + 0.01 ? across : down
  // A story that begins beside a picture and goes on under it is read so only where its sentences say so.
  const rows = inRows(texts)
  return fit(rows, style) > fit(order, style) + SURE_ROWS ? rows : order
}

/** By how much sentences must go on better from row to row than down the columns. */
const SURE_ROWS = 4

/** What stands over a strip that no text crosses comes before what stands under it. */
function inRows(texts: readonly Part[]): Part[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Part[][] = []
  let bottom = -Infinity
  for (const text of sorted) {
    if (text.y > bottom || rows.length === 0) rows.push([])
    rows.at(-1)!.push(text)
    bottom = Math.max(bottom, text.bottom)
  }
  return rows.flatMap(downColumns)
}

function fit(order: readonly Part[], style: ParagraphStyle): number {
  let sum = 0
  for (let i = 1; i < order.length; i++) if (order[i]!.kind === 'text' && order[i - 1]!.kind === 'text') sum += linkScore(order[i - 1]!.block, order[i]!.block, style)
  return sum
}

/** Columns from left to right; text that lies over several columns parts what is over it from what is under it. */
function downColumns(texts: readonly Part[]): Part[] {
  const sorted = [...texts].sort((a, b) => a.y - b.y || a.x - b.x)
  const widths = sorted.map(({ width }) => width).sort((a, b) => a - b)
  const usual = widths[widths.length >> 1]!
  const order: Part[] = []
  let band: Part[] = []
  const close = (): void => {
    order.push(...columns(band))
    band = []
  }
  for (const text of sorted) {
    const wide =
      sorted.length < MOST_TEXTS && text.width > 1.5 * usual && sorted.some((other) => other !== text && other.width < 0.7 * text.width && shared(other, text) > 0.8 * other.width)
    if (!wide) {
      band.push(text)
      continue
    }
    const under = band.filter((other) => other.y > text.bottom - 2)
    band = band.filter((other) => !under.includes(other))
    close()
    order.push(text)
    band.push(...under)
  }
  close()
  return order
}

function columns(texts: readonly Part[]): Part[] {
  const byLeft = [...texts].sort((a, b) => a.x - b.x || a.y - b.y)
  const found: { x: number; right: number; texts: Part[] }[] = []
  for (const text of byLeft) {
    const column = found[found.length - 1]
    const common = column ? Math.min(column.right, text.right) - Math.max(column.x, text.x) : 0
    if (column && common > 0.5 * Math.min(text.width, column.right - column.x)) {
      column.texts.push(text)
      column.right = Math.max(column.right, text.right)
    } else found.push({ x: text.x, right: text.right, texts: [text] })
  }
  return found.flatMap((column) => column.texts.sort((a, b) => a.y - b.y || a.x - b.x))
}

/** Rows of columns between quotes, pictures and heads that part all columns they stand in. */
function inBands(texts: readonly Part[], dividers: readonly Part[]): Part[] {
  if (texts.length * dividers.length > MOST_PAIRS) return downColumns(texts)
  const cuts = dividers
    .filter((divider) => {
      const over = texts.filter((text) => shared(text, divider) > 0.3 * text.width)
      return (
        over.length >= 2 &&
        over.every((text) => text.bottom < divider.y + 4 || text.y > divider.bottom - 4) &&
        over.some((text) => text.y > divider.bottom - 4) &&
        over.some((text) => text.bottom < divider.y + 4)
      )
    })
    .sort((a, b) => a.y - b.y)
  if (cuts.length === 0) return downColumns(texts)
  // Columns that no divider touches come after the rows of those it parts.
  const touched = texts.filter((text) => cuts.some((cut) => shared(text, cut) > 0.3 * text.width))
  const rest = texts.filter((text) => !cuts.some((cut) => shared(text, cut) > 0.3 * text.width))
  const left = rest.filter((text) => text.right < Math.min(...touched.map(({ x }) => x)) + 2)
  const right = rest.filter((text) => !left.includes(text))
  const order: Part[] = [...downColumns(left)]
  let remaining = touched
  for (const cut of cuts) {
    const over = remaining.filter((text) => text.y < cut.y)
    remaining = remaining.filter((text) => text.y >= cut.y)
    order.push(...downColumns(over))
  }
  order.push(...downColumns(remaining), ...downColumns(right))
  return order
}
