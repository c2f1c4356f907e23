import type { Article } from '../../model/article.js'
import { bylineLine } from '../../model/bylines.js'
import { plainText, type Text } from '../../model/inline.js'
import type { StyleName } from '../../model/style.js'
import { inkOf, RAGGED, raggedLines, spanOf, type Gauge } from './gauge.js'

/** Leading of a head over its size. */
export const HEAD_LEADING = 1.03

/** How the head of an article is to be set, and what the block over its text takes. */
export interface HeadPlan {
  readonly points: number
  /** of the head itself, where it has one */
  readonly size?: number
  readonly lines?: number
}

/** Sizes of heads that look right over one column, two, and so on: by rank, the last for all beyond. */
const WISHED: readonly (readonly number[])[] = [
  [30, 36, 42, 48, 54],
  [24, 30, 30, 36, 36],
  [18, 24, 24, 30, 30],
]
/** What a line more costs against a size off the one wished for: as much as such a ratio of sizes. */
const LINE_COST = 0.12
/** And what one over these costs more. */
const MANY_LINES = 4
const MANY_COST = 0.2
/** A head fills so much of its lines at the least, and at most. */
const FILLED = [0.62, 0.95] as const
/** One line is filled to its end. */
const FILLED_ONE = 0.99
const MOST_HEAD_LINES = 8
const SURE = 1.02
/** More than these no head can be given. */
const SCHEMA_LINES = 20

/** Lines and size for a head over so many columns, no larger than `most`: as near as can be to the size that looks right. */
export function planHead(gauge: Gauge, article: Article, rank: number, columns: number, most = Infinity): HeadPlan {
  const { style } = gauge
  const { spacing, headlines } = style
  const width = spanOf(gauge, columns)
  let points = 0
  const add = (depth: number, gap: number): void => {
    points += depth + (points > 0 ? gap : 0)
  }
  const small = (text: Text | undefined, name: StyleName, gap: number): void => {
    if (plainText(text).trim() === '') return
    const { size, leading } = style.styles.get(name)!
    add(inkOf(raggedLines(gauge, plainText(text), name, width), size, leading), gap)
  }
  small(article.label ?? article.kicker, article.label === undefined ? 'kicker' : 'label', 0)
  const headline = plainText(article.headline).trim()
  let chosen: { size: number; lines: number; cost: number } | undefined
  if (headline !== '') {
    const largest = Math.min(most, headlines.largest[Math.min(rank, headlines.largest.length) - 1] ?? Infinity)
    const row = WISHED[Math.min(rank, WISHED.length) - 1]!
    const wished = Math.min(largest, row[Math.min(columns, row.length) - 1]!)
    const least = Math.min(...headlines.sizes)
    const sizes = headlines.sizes.filter((size) => size <= largest).sort((a, b) => b - a)
    const set = gauge.width(headline, 'headline', 1)
    for (let lines = 1; lines <= MOST_HEAD_LINES; lines++) {
      const fill = (size: number): number => (set * size) / (lines * width)
      // the setter takes the largest that goes
      const size = sizes.find((s) => fill(s) <= (lines === 1 ? FILLED_ONE : FILLED[1]))
      if (size === undefined) continue
      const cost = Math.abs(Math.log(size / wished)) + LINE_COST * lines + MANY_COST * Math.max(0, lines - MANY_LINES) + Math.max(0, FILLED[0] - fill(size))
      if (!chosen || cost < chosen.cost) chosen = { size, lines, cost }
    }
    chosen ??= { size: least, lines: Math.min(SCHEMA_LINES, Math.ceil((set * least * RAGGED) / width)), cost: 0 }
    // the reckoning may be a little off, and the setter take a size more
    const { lines, size } = chosen
    const might = sizes.find((s) => set * s <= SURE * lines * width) ?? size
    add(inkOf(lines, Math.max(size, might), Math.max(size, might) * HEAD_LEADING), spacing.kickerToHead[0])
  }
  for (const deck of article.decks ?? []) small(deck, 'deck', spacing.headToDeck[0])
  small(article.standfirst, 'standfirst', spacing.headToDeck[0])
  small(bylineLine(article.bylines), 'byline', spacing.deckToByline[0])
  return { points: points === 0 ? 0 : points + spacing.headToBody[0], ...(chosen ? { size: chosen.size, lines: chosen.lines } : {}) }
}
