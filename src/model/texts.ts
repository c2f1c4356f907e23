import type { Article, Block, Factbox, Figure, Items, Picture } from './article.js'
import { cellText, rowsIn } from './cells.js'
import type { Edition, Furniture, Page } from './edition.js'
import type { Text } from './inline.js'
import { vocabularyOf } from './vocabulary.js'

/** Every text of an edition that may be printed, for finding out what faces and patterns it needs. */
export function* textsOf(edition: Edition): Generator<Text> {
  yield* paperTexts(edition)
  for (const article of edition.articles) yield* articleTexts(article)
  for (const items of edition.items ?? []) yield* itemsTexts(items)
  for (const page of edition.pages) yield* pageTexts(page)
}

/** What stands in nameplate, date strip, folios and references of itself. */
function* paperTexts(edition: Edition): Generator<Text> {
  yield edition.publication
  for (const own of [edition.volume, edition.number, edition.version, edition.price, edition.date]) if (own !== undefined) yield String(own)
  const { months, weekdays, ...words } = vocabularyOf(edition.language ?? 'en-GB')
  yield* months
  yield* weekdays
  yield* Object.values(words)
  for (const { name, letter } of edition.sections ?? []) yield `${name} ${letter ?? ''}`
}

function* pageTexts(page: Page): Generator<Text> {
  for (const piece of page.furniture ?? []) yield* furnitureTexts(piece)
  for (const reserved of page.reserved ?? []) {
    if (reserved.label !== undefined) yield reserved.label
    if (reserved.picture) yield* pictureTexts(reserved.picture)
  }
  for (const advert of page.adverts ?? []) {
    if (advert.label !== undefined) yield advert.label
    if (advert.picture) yield* pictureTexts(advert.picture)
  }
  for (const art of page.wildArt ?? []) yield* figureTexts(art.figure)
}

function* furnitureTexts(piece: Furniture): Generator<Text> {
  if ('text' in piece && piece.text !== undefined) yield piece.text
  if (piece.kind === 'nameplate') yield* piece.ears ?? []
  if (piece.kind === 'folio') for (const own of [piece.section, piece.number]) if (own !== undefined) yield own
  if (piece.kind === 'teaser') {
    if (piece.page !== undefined) yield String(piece.page)
    if (piece.picture) yield* pictureTexts(piece.picture)
  }
}

function* articleTexts(article: Article): Generator<Text> {
  for (const text of [
    article.section,
    article.label,
    article.kicker,
    article.headline,
    article.standfirst,
    article.dateline,
    article.tagline,
    article.agencyNote,
    article.jumpHead,
  ])
    if (text !== undefined) yield text
  yield* article.decks ?? []
  for (const byline of article.bylines ?? []) {
    if (byline.text !== undefined) yield byline.text
    for (const name of byline.names) yield [name.name, name.title, name.place, name.contact].filter((t) => t !== undefined).join(' ')
  }
  for (const block of article.body) yield* blockTexts(block)
  for (const quote of article.pullQuotes ?? []) {
    yield quote.text
    if (quote.attribution !== undefined) yield quote.attribution
  }
  for (const figure of article.figures ?? []) yield* figureTexts(figure)
  for (const box of article.factboxes ?? []) yield* factboxTexts(box)
}

function* factboxTexts(box: Factbox): Generator<Text> {
  yield box.title
  for (const block of box.body) yield* blockTexts(block)
  if (box.source !== undefined) yield box.source
}

function* itemsTexts(items: Items): Generator<Text> {
  yield items.standingHead
  for (const item of items.items) {
    if (item.runInHead !== undefined) yield item.runInHead
    for (const block of item.body) yield* blockTexts(block)
    if (item.signature !== undefined) yield item.signature
  }
}

function* figureTexts(figure: Figure): Generator<Text> {
  if (figure.caption !== undefined) yield figure.caption
  if (figure.overline !== undefined) yield [{ text: figure.overline, bold: true }]
  for (const picture of figure.pictures) yield* pictureTexts(picture)
}

function* pictureTexts(picture: Picture): Generator<Text> {
  if (picture.caption !== undefined) yield picture.caption
  if (picture.credit !== undefined) yield picture.credit
}

function* blockTexts(block: Block): Generator<Text> {
  if (block.kind === 'list') yield* block.items
  else if (block.kind === 'table') {
    for (const { cells } of rowsIn(block)) yield* cells.map(cellText)
    if (block.leaders === true) yield '.'
    if (block.source !== undefined) yield block.source
  } else if (block.kind !== 'break') yield block.text
}

/** Languages named anywhere in an edition, its own first. */
export function languagesOf(edition: Edition): Set<string> {
  const languages = new Set([edition.language ?? 'en-GB'])
  for (const article of edition.articles) if (article.language !== undefined) languages.add(article.language)
  for (const text of textsOf(edition)) if (typeof text !== 'string') for (const run of text) if ('text' in run && run.language !== undefined) languages.add(run.language)
  return languages
}
