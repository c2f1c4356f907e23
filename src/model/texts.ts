import type { Article, Block } from './article.js'
import type { Edition } from './edition.js'
import type { Text } from './inline.js'

/** Every text of an edition that may be printed, for finding out what faces and patterns it needs. */
export function* textsOf(edition: Edition): Generator<Text> {
  yield edition.publication
  for (const article of edition.articles) yield* articleTexts(article)
  for (const items of edition.items ?? []) {
    yield items.standingHead
    for (const item of items.items) {
      if (item.runInHead !== undefined) yield item.runInHead
      for (const block of item.body) yield* blockTexts(block)
    }
  }
  for (const page of edition.pages)
    for (const piece of page.furniture ?? []) {
      if ('text' in piece && piece.text !== undefined) yield piece.text
      if (piece.kind === 'folio' && piece.section !== undefined) yield piece.section
    }
}

function* articleTexts(article: Article): Generator<Text> {
  for (const text of [article.label, article.kicker, article.headline, article.standfirst, article.dateline, article.tagline, article.agencyNote, article.jumpHead])
    if (text !== undefined) yield text
  yield* article.decks ?? []
  for (const byline of article.bylines ?? []) {
    if (byline.text !== undefined) yield byline.text
    for (const name of byline.names) yield [name.name, name.title, name.place].filter((t) => t !== undefined).join(' ')
  }
  for (const block of article.body) yield* blockTexts(block)
  for (const quote of article.pullQuotes ?? []) {
    yield quote.text
    if (quote.attribution !== undefined) yield quote.attribution
  }
  for (const figure of article.figures ?? []) {
    if (figure.caption !== undefined) yield figure.caption
    if (figure.overline !== undefined) yield [{ text: figure.overline, bold: true }]
    for (const picture of figure.pictures) {
      if (picture.caption !== undefined) yield picture.caption
      if (picture.credit !== undefined) yield picture.credit
    }
  }
}

function* blockTexts(block: Block): Generator<Text> {
  if (block.kind === 'list') yield* block.items
  else if (block.kind === 'table') for (const row of block.rows) yield* row
  else if (block.kind !== 'break') yield block.text
}

/** Languages named anywhere in an edition, its own first. */
export function languagesOf(edition: Edition): Set<string> {
  const languages = new Set([edition.language ?? 'en-GB'])
  for (const article of edition.articles) if (article.language !== undefined) languages.add(article.language)
  for (const text of textsOf(edition)) if (typeof text !== 'string') for (const run of text) if ('text' in run && run.language !== undefined) languages.add(run.language)
  return languages
}
