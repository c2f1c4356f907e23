import type { Article, Block, Figure, Items } from '../../model/article.js'
import { bylineLine } from '../../model/bylines.js'
import { plainText, type Text } from '../../model/inline.js'
import type { StyleName } from '../../model/style.js'
import { spanOf, type Gauge } from './gauge.js'
import type { PlannedFigure } from './treat.js'

/** What some matter takes of a page, reckoned: whole grid lines. */
export interface Depth {
  readonly lines: number
  /** of the legs, under the head and what spans them all */
  readonly legs: number
  /** that its head takes where the house wants fewer */
  readonly headLines?: number
}

/** Share by which lines that are filled as words come run over their measure. */
const RAGGED = 1.06
const JUSTIFIED = 1.005
/** Leading of a head over its size. */
const HEAD_LEADING = 1.08
/** A head of too many words is set in more lines than the house wants, but no smaller than this. */
const HEAD_LEAST = 18
/** Depth of a mug shot over its leg's width: half as wide as that, and upright. */
const MUG = 0.65
/** Width of a drop cap over its depth. */
const CAP_WIDTH = 0.8
/** Lines that the frame of a factbox and the air round it take. */
const BOX_LINES = 5

/** Lines that an article has for the legs of any module of its measure: reckoned once. */
export function storyCopy(gauge: Gauge, article: Article, cap: number): StoryCopy {
  const { leading, measure } = gauge
  const mugs = (article.figures ?? []).filter(({ layout }) => layout === 'mug').length * Math.ceil((measure * MUG) / leading + 2)
  const quotes = (article.pullQuotes ?? []).map((quote) => quoteLines(gauge, quote.text, quote.attribution))
  const capLines = cap > 1 ? Math.ceil((cap * cap * leading * CAP_WIDTH) / measure) : 0
  const notes = [article.tagline, article.agencyNote].reduce((sum, text, i) => sum + (text === undefined ? 0 : lineCount(gauge, text, i === 0 ? 'tagline' : 'agencyNote') + 1), 0)
  const boxes = (article.factboxes ?? []).reduce((sum, box) => sum + lineCount(gauge, box.title, 'factboxTitle') + bodyLines(gauge, box.body) + BOX_LINES, 0)
  const dateline = article.dateline === undefined ? 0 : 1
  return {
    lines: bodyLines(gauge, article.body) + capLines + notes + mugs + boxes + dateline + quotes.reduce((sum, lines) => sum + lines, 0),
    // no leg is shorter than a quote and the text it keeps over and under itself
    least: Math.max(0, ...quotes.map((lines) => lines + 2)),
  }
}

export interface StoryCopy {
  readonly lines: number
  /** of the shortest leg that holds what cannot be divided */
  readonly least: number
}

/** How deep an article comes out in so many columns. */
export function storyDepth(gauge: Gauge, article: Article, copy: StoryCopy, rank: number, columns: number, figures: readonly PlannedFigure[]): Depth {
  const head = headDepth(gauge, article, rank, columns)
  const claims = figures.map((planned) => {
    const figure = article.figures!.find(({ id }) => id === planned.id)!
    const wide = planned.columns[1] - planned.columns[0] + 1
    return { wide, where: planned.where, lines: figureLines(gauge, figure, wide, planned.ratio) }
  })
  const area = claims.reduce((sum, claim) => sum + claim.lines * claim.wide, 0)
  const topmost = Math.max(0, ...claims.filter(({ where }) => where !== 'foot').map(({ lines, wide }) => lines + (wide === columns ? 1 : 0)))
  const atFoot = claims.filter(({ where }) => where === 'foot')
  const crossing = atFoot.reduce((sum, claim) => sum + (claim.wide > columns / 2 || atFoot.length > 1 ? claim.lines : 0), 0)
  const legs = Math.max(Math.ceil((copy.lines + area) / columns), topmost + crossing, ...atFoot.map(({ lines }) => lines + 1), copy.least, 1)
  return { lines: Math.ceil(head.points / gauge.leading) + legs, legs, ...(head.lines === undefined ? {} : { headLines: head.lines }) }
}

/** How deep items come out in so many columns. */
export function itemsDepth(gauge: Gauge, { standingHead, items }: Items, columns: number): Depth {
  const { spacing } = gauge.style
  const title = standingHead.trim() === '' ? 0 : Math.ceil((raggedLines(gauge, standingHead, 'standingHead', spanOf(gauge, columns)) * sizeOf(gauge, 'standingHead') * HEAD_LEADING + spacing.titleToText[1] + gauge.style.rules.standingHead + spacing.headRule[1]) / gauge.leading)
  const text = items.reduce((sum, item) => {
    const head = item.runInHead === undefined ? 0 : gauge.width(`${item.runInHead} `, 'runInHead') / gauge.measure
    return sum + Math.ceil(head) + bodyLines(gauge, item.body) + (item.signature === undefined ? 0 : 1) + spacing.itemAir
  }, 0)
  const legs = Math.max(1, Math.ceil(text / columns))
  return { lines: title + legs, legs }
}

function headDepth(gauge: Gauge, article: Article, rank: number, columns: number): { readonly points: number; readonly lines?: number } {
  const { style } = gauge
  const { spacing, headlines } = style
  const width = spanOf(gauge, columns)
  let points = 0
  let lines: number | undefined
  const add = (depth: number, gap: number): void => {
    points += depth + (points > 0 ? gap : 0)
  }
  const small = (text: Text | undefined, name: StyleName, gap: number): void => {
    if (plainText(text).trim() === '') return
    add(raggedLines(gauge, plainText(text), name, width) * (style.styles.get(name)?.leading ?? gauge.leading), gap)
  }
  small(article.label ?? article.kicker, article.label === undefined ? 'kicker' : 'label', 0)
  const headline = plainText(article.headline).trim()
  if (headline !== '') {
    const wanted = headlines.lines[Math.min(columns, headlines.lines.length) - 1] ?? 1
    const largest = headlines.largest[Math.min(rank, headlines.largest.length) - 1] ?? Infinity
    const sizes = headlines.sizes.filter((size) => size <= largest).sort((a, b) => b - a)
    const natural = (size: number): number => gauge.width(headline, 'headline', size)
    const fits = (size: number): boolean => natural(size) * (wanted > 1 ? RAGGED : 1) <= wanted * width
    const least = Math.min(HEAD_LEAST, sizes[0] ?? HEAD_LEAST)
    const found = sizes.find((size) => size >= least && fits(size))
    const size = found ?? least
    const used = Math.max(1, Math.ceil((natural(size) * RAGGED) / width))
    if (found === undefined && used > wanted) lines = Math.min(MOST_HEAD_LINES, used)
    add(Math.max(used, found === undefined ? 1 : Math.min(used, wanted)) * size * HEAD_LEADING, spacing.kickerToHead[1])
  }
  for (const deck of article.decks ?? []) small(deck, 'deck', spacing.headToDeck[1])
  small(article.standfirst, 'standfirst', spacing.headToDeck[1])
  small(bylineLine(article.bylines), 'byline', spacing.deckToByline[1])
  return { points: points === 0 ? 0 : points + spacing.headToBody[1], ...(lines === undefined ? {} : { lines }) }
}

/** Of the schema's own. */
const MOST_HEAD_LINES = 20

/** Grid lines that a figure takes with its captions and the air under it. */
function figureLines(gauge: Gauge, figure: Figure, columns: number, ratio: number): number {
  const { style, leading } = gauge
  const width = spanOf(gauge, columns)
  const own = figure.pictures.map(({ caption }) => plainText(caption))
  const each = figure.layout === 'row' ? width / Math.max(1, figure.pictures.length) : width
  const captions = own.map((text) => (text === '' ? 0 : raggedLines(gauge, text, 'caption', each)))
  const lines = (figure.layout === 'row' ? Math.max(0, ...captions) : captions.reduce((sum, count) => sum + count, 0)) + raggedLines(gauge, `${figure.overline ?? ''} ${plainText(figure.caption)}`.trim(), 'caption', width)
  const credit = figure.pictures.some(({ credit: text }) => text !== undefined && text !== '') ? 1 : 0
  const caption = (lines + credit) * (style.styles.get('caption')?.leading ?? leading)
  return Math.max(4, Math.ceil((width * ratio + caption + style.spacing.pictureToCaption[1] + style.spacing.captionToText[1]) / leading))
}

function quoteLines(gauge: Gauge, text: Text, attribution: Text | undefined): number {
  const { style, leading } = gauge
  const { spacing } = style
  const words = raggedLines(gauge, plainText(text), 'pullQuote', gauge.measure) * (style.styles.get('pullQuote')?.leading ?? leading)
  const by = attribution === undefined ? 0 : spacing.quoteToAttribution + raggedLines(gauge, plainText(attribution), 'attribution', gauge.measure) * (style.styles.get('attribution')?.leading ?? leading)
  return Math.ceil((words + by + spacing.quoteRule + spacing.quoteRuleToText) / leading + 2 * spacing.quoteAir)
}

function bodyLines(gauge: Gauge, body: readonly Block[]): number {
  const { spacing } = gauge.style
  let lines = 0
  for (const block of body) {
    if (block.kind === 'break') continue
    else if (block.kind === 'list') for (const item of block.items) lines += lineCount(gauge, item, 'list')
    else if (block.kind === 'table') lines += tableLines(gauge, block.rows, block.head)
    else if (block.kind === 'crosshead') lines += block.runIn === true ? 0 : lineCount(gauge, block.text, 'crosshead') + spacing.crossheadAbove
    else lines += lineCount(gauge, block.text, block.kind === 'paragraph' ? 'body' : block.kind)
  }
  return lines
}

function tableLines(gauge: Gauge, rows: readonly (readonly Text[])[], head: readonly Text[] | undefined): number {
  const all = head === undefined ? rows : [head, ...rows]
  const wide = Math.max(1, ...all.map((row) => row.length))
  const rowLines = all.map((row) => Math.max(1, ...row.map((cell) => Math.ceil((gauge.width(plainText(cell), 'table') * wide * RAGGED) / gauge.measure))))
  return rowLines.reduce((sum, count) => sum + count, 0) + 2 * gauge.style.spacing.tableAir
}

/** Lines of a text in a leg. */
function lineCount(gauge: Gauge, text: Text, name: StyleName): number {
  const style = gauge.style.styles.get(name)
  const spread = style?.align === 'justified' ? JUSTIFIED : RAGGED
  return Math.max(1, Math.ceil((gauge.width(plainText(text), name) * spread + (style?.indent ?? 0)) / gauge.measure))
}

function raggedLines(gauge: Gauge, text: string, name: StyleName, width: number): number {
  return text === '' ? 0 : Math.max(1, Math.ceil((gauge.width(text, name) * RAGGED) / width))
}

function sizeOf(gauge: Gauge, name: StyleName): number {
  return gauge.style.styles.get(name)?.size ?? gauge.size
}
