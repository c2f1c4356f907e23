import type { Article, Block, Factbox, Figure, Items, PullQuote } from './article.js'
import { cellText, rowsIn } from './cells.js'
import { bylineLine, bylinesLeftOut } from './bylines.js'
import { datelineLine } from './dateline.js'
import { plainText, type Text } from './inline.js'

/** The words of each piece of an article, for the report: what is not on paper stands there word for word. */

export function quoteText(quote: PullQuote): string {
  return lines([quote.text, quote.attribution])
}

export function figureText(figure: Figure): string {
  return lines([figure.overline, figure.caption, ...figure.pictures.flatMap((p) => [p.caption, p.credit])])
}

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'break':
      return ''
    case 'list':
      return lines(block.items)
    case 'table':
      return rowsIn(block)
        .map(({ cells }) => cells.map((cell) => plainText(cellText(cell))).join('\t'))
        .concat(block.source === undefined ? [] : [plainText(block.source)])
        .join('\n')
    default:
      return plainText(block.text)
  }
}

export function factboxText(box: Factbox): string {
  return lines([box.title, ...box.body.map(blockText), box.source])
}

export function itemsText(items: Items): string {
  return lines([items.standingHead, ...items.items.flatMap((item) => [item.runInHead, ...item.body.map(blockText), item.signature])])
}

/** Label, kicker, head, decks and standfirst. */
export function headText(article: Article): string {
  return lines([article.label, article.kicker, article.headline, ...(article.decks ?? []), article.standfirst])
}

/** What no page of a paper shows: what is for other media, and for other parts of the story. */
export function unprintedText(article: Article): string {
  return lines([article.summary, article.jumpHead, bylinesLeftOut(article.bylines)])
}

/** All the words of an article, in reading order. */
export function articleText(article: Article): string {
  return lines([
    headText(article),
    bylineLine(article.bylines),
    datelineLine(article),
    ...article.body.map(blockText),
    article.tagline,
    article.agencyNote,
    ...(article.pullQuotes ?? []).map(quoteText),
    ...(article.figures ?? []).map(figureText),
    ...(article.factboxes ?? []).map(factboxText),
    unprintedText(article),
  ])
}

function lines(texts: readonly (Text | undefined)[]): string {
  return texts
    .map((t) => plainText(t))
    .filter((t) => t.trim() !== '')
    .join('\n')
}
