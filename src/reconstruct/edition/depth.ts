import { leastThat } from '../../text/leastThat.js'
import type { Article, Block, Figure, Items, TableCell } from '../../model/article.js'
import { cellText } from '../../model/cells.js'
import { plainText, type Text } from '../../model/inline.js'
import type { StyleName } from '../../model/style.js'
import { inkOf, RAGGED, raggedLines, spanOf, type Gauge } from './gauge.js'
import type { PlannedFigure } from './figures.js'
import { HEAD_LEADING, type HeadPlan } from './head.js'

/** What some matter takes of a page, reckoned: whole grid lines. */
export interface Depth {
  readonly lines: number
  /** of the legs, under the head and what spans them all */
  readonly legs: number
  /** its depth must be given: as deep as its text it would have no leg for its quotes */
  readonly forced: boolean
  /** share of its legs that is white for that, or because a picture is deeper than the text beside it */
  readonly white: number
  /** legs (from 0) of its quotes, where there is little choice */
  readonly quoteLegs: readonly number[]
}

const JUSTIFIED = 0.98
/** Depth of a mug shot over its leg's width: half as wide as that, and upright. */
const MUG = 0.65
/** Width of a drop cap over its depth. */
const CAP_WIDTH = 0.8
/** Lines that a leg has beside a quote. */
const QUOTE_CLEAR = 2
/** And between two of them, beside those. */
const QUOTE_APART = 4
/** Part of a line that is white between it and the next: air round a quote has it already. */
const BETWEEN = 0.5
/** Lines of the shallowest figure. */
const LEAST_FIGURE = 4
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
    quotes: quotes.length,
    inQuotes: quotes.reduce((sum, lines) => sum + lines, 0),
    least: Math.max(0, ...quotes) + QUOTE_CLEAR,
    eachQuote: quotes,
  }
}

export interface StoryCopy {
  readonly lines: number
  readonly quotes: number
  readonly inQuotes: number
  /** of a leg, for its longest quote and the text that this keeps over and under itself */
  readonly least: number
  /** lines of each quote in one leg, by their order */
  readonly eachQuote: readonly number[]
}

/**
 * How deep an article comes out in so many columns: its head, and under it legs that are level but for what its pictures take of them, deep
 * enough for its text and for a place for each quote.
 */
export function storyDepth(gauge: Gauge, copy: StoryCopy, head: HeadPlan, columns: number, figures: readonly PlannedFigure[], first: number): Depth {
  const over = Array.from({ length: columns }, () => 0)
  const under = Array.from({ length: columns }, () => 0)
  for (const {
    columns: [from, to],
    where,
    lines,
  } of figures) {
    const pile = where === 'foot' ? under : over
    const depth = Math.max(...pile.slice(from - first, to - first + 1)) + lines
    for (let leg = from - first; leg <= to - first; leg++) pile[leg] = depth
  }
  const taken = over.map((lines, leg) => lines + under[leg]!)
  const deepest = Math.max(1, ...taken)
  const legsFor = (text: number): number =>
    leastThat(Math.max(deepest, Math.floor(text / columns)), deepest + text, (legs) => taken.reduce((sum, lines) => sum + Math.max(0, legs - lines), 0) >= text)
  const natural = legsFor(copy.lines)
  const places = (at: number): number => taken.reduce((sum, lines) => sum + Math.floor((Math.max(0, at - lines) + QUOTE_APART) / (copy.least + QUOTE_APART)), 0)
  let legs = natural
  // as deep as the text alone a module must have room for them, or they are left out for want of it
  const forced = copy.quotes > 0 && places(legsFor(copy.lines - copy.inQuotes)) < copy.quotes
  if (forced) while (places(legs) < copy.quotes) legs++
  const tight = copy.quotes > 0 && places(legs) < 2 * copy.quotes
  return {
    lines: Math.ceil(head.points / gauge.leading) + legs,
    legs,
    forced,
    white: (legs - natural) / legs + Math.max(0, taken.reduce((sum, lines) => sum + natural - lines, 0) - copy.lines - columns) / (columns * natural),
    quoteLegs: tight
      ? deepestLegs(
          taken.map((lines) => legs - lines),
          copy,
        )
      : [],
  }
}

/** A leg for each quote: the one that has the most room left. */
function deepestLegs(free: number[], { quotes, least }: StoryCopy): number[] {
  return Array.from({ length: quotes }, () => {
    const leg = free.indexOf(Math.max(...free))
    free[leg]! -= least + QUOTE_APART
    return leg
  })
}

/** How deep items come out in so many columns. */
export function itemsDepth(gauge: Gauge, { standingHead, items }: Items, columns: number): Depth {
  const { spacing } = gauge.style
  const title =
    standingHead.trim() === ''
      ? 0
      : Math.ceil(
          (raggedLines(gauge, standingHead, 'standingHead', spanOf(gauge, columns)) * sizeOf(gauge, 'standingHead') * HEAD_LEADING +
            spacing.titleToText[1] +
            gauge.style.rules.standingHead +
            spacing.headRule[1]) /
            gauge.leading,
        )
  const text = items.reduce((sum, item) => {
    const head = item.runInHead === undefined ? 0 : gauge.width(`${item.runInHead} `, 'runInHead') / gauge.measure
    return sum + Math.ceil(head) + bodyLines(gauge, item.body) + (item.signature === undefined ? 0 : 1) + spacing.itemAir
  }, 0)
  const legs = Math.max(1, Math.ceil(text / columns))
  return { lines: title + legs, legs, forced: false, white: 0, quoteLegs: [] }
}

/** Grid lines that a figure takes with its captions and the air under it. */
export function figureLines(gauge: Gauge, figure: Figure, columns: number, ratio: number): number {
  const { style, leading } = gauge
  const width = spanOf(gauge, columns)
  const own = figure.pictures.map(({ caption }) => plainText(caption))
  const each = figure.layout === 'row' ? width / Math.max(1, figure.pictures.length) : width
  const captions = own.map((text) => (text === '' ? 0 : raggedLines(gauge, text, 'caption', each)))
  const lines =
    (figure.layout === 'row' ? Math.max(0, ...captions) : captions.reduce((sum, count) => sum + count, 0)) +
    raggedLines(gauge, `${figure.overline ?? ''} ${plainText(figure.caption)}`.trim(), 'caption', width)
  const credit = figure.pictures.some(({ credit: text }) => text !== undefined && text !== '') ? 1 : 0
  const { size, leading: solid } = style.styles.get('caption')!
  const [near, far] = style.spacing.captionToText
  const caption = lines + credit === 0 ? 0 : style.spacing.pictureToCaption[1] + inkOf(lines + credit, size, solid)
  return Math.max(LEAST_FIGURE, Math.round((width * ratio + caption + (near + far) / 2) / leading))
}

function quoteLines(gauge: Gauge, text: Text, attribution: Text | undefined): number {
  const { style, leading } = gauge
  const { spacing } = style
  const depth = (words: Text, name: 'pullQuote' | 'attribution'): number => {
    const own = style.styles.get(name)!
    return inkOf(raggedLines(gauge, plainText(words), name, gauge.measure), own.size, own.leading)
  }
  const by = attribution === undefined ? 0 : spacing.quoteToAttribution + depth(attribution, 'attribution')
  return Math.ceil((depth(text, 'pullQuote') + by + spacing.quoteRule + spacing.quoteRuleToText) / leading + 2 * spacing.quoteAir - BETWEEN)
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

function tableLines(gauge: Gauge, rows: readonly (readonly TableCell[])[], head: readonly TableCell[] | undefined): number {
  const all = head === undefined ? rows : [head, ...rows]
  const wide = Math.max(1, ...all.map((row) => row.length))
  const rowLines = all.map((row) => Math.max(1, ...row.map((cell) => Math.ceil((gauge.width(plainText(cellText(cell)), 'table') * wide * RAGGED) / gauge.measure))))
  return rowLines.reduce((sum, count) => sum + count, 0) + 2 * gauge.style.spacing.tableAir
}

/** Lines of a text in a leg. */
function lineCount(gauge: Gauge, text: Text, name: StyleName): number {
  const style = gauge.style.styles.get(name)
  const spread = style?.align === 'justified' ? JUSTIFIED : RAGGED
  return Math.max(1, Math.ceil((gauge.width(plainText(text), name) * spread + (style?.indent ?? 0)) / gauge.measure))
}

function sizeOf(gauge: Gauge, name: StyleName): number {
  return gauge.style.styles.get(name)?.size ?? gauge.size
}
