import type { Article, Figure } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import { parseEdition } from '../model/parse.js'
import type { StyleSheet } from '../model/style.js'
import { choosePages, type PathArticle } from './edition/chosenPages.js'
import { styleOf } from './edition/gauge.js'
import { imprintOf } from './edition/imprintOf.js'
import { ownPages } from './edition/ownPages.js'
import type { Reconstruction } from './reconstruction.js'

export interface EditionOptions {
  /** default what the furniture of the page says, else `Untitled` */
  readonly publication?: string
  /** ISO 8601; default what the furniture says, else the first day of 2000 */
  readonly date?: string
  /** BCP 47; default `en-GB` */
  readonly language?: string
  /** of another house: the articles are set in it, on pages chosen to suit. Default what was found, on the page's own geometry where that is known. */
  readonly style?: StyleSheet
}

const NO_NAME = 'Untitled'
const NO_DATE = '2000-01-01'

/**
 * An edition that sets a reconstruction again: on the page's own geometry where it is known, else on a page chosen to suit, with a
 * place for each story, picture and quote.
 */
export function editionFrom(reconstruction: Reconstruction, options: EditionOptions = {}): Edition {
  const { evidence, items } = reconstruction
  const shown = new Set(evidence.pages.flatMap(({ pictures }) => pictures.map(({ src }) => src)))
  const language = options.language ?? 'en-GB'
  const found = imprintOf(reconstruction.furniture, language)
  const date = options.date ?? found.date
  const named = options.publication ?? found.publication
  const folio = named !== undefined && date !== undefined
  const edition = (sheet: StyleSheet, articles: readonly Article[], pages: Edition['pages'], nameplate?: string): Edition => ({
    stonehand: 1,
    publication: options.publication ?? nameplate ?? found.publication ?? NO_NAME,
    date: date ?? NO_DATE,
    language,
    ...(Object.keys(sheet).length > 0 ? { style: sheet } : {}),
    articles: articles.map((article) => (article.figures ? { ...article, figures: article.figures.map((figure) => forPosition(figure, shown)) } : article)),
    ...(items.length > 0 ? { items } : {}),
    pages: pages.map((page) => (page.wildArt ? { ...page, wildArt: page.wildArt.map((art) => ({ ...art, figure: forPosition(art.figure, shown) })) } : page)),
  })

  const sheet = options.style ?? evidence.style
  const style = styleOf(sheet)
  const own = options.style ? undefined : ownPages(reconstruction, reconstruction.articles, style, { language, dated: folio, numbers: found.numbers })
  if (own) {
    const { moduleGutter } = own
    const paths = new Map(reconstruction.articles.map((article, a) => [article.id, `articles[${a}]`]))
    const rest = own.left.articles.map((article): PathArticle => ({ article, path: paths.get(article.id)! }))
    const more =
      rest.length + own.left.items.length > 0 ? choosePages(rest, own.left.items, evidence.setting, style, folio, Math.max(...own.pages.map(({ number }) => number ?? 1)) + 1) : []
    const made = edition(moduleGutter === undefined ? sheet : { ...sheet, spacing: { ...sheet.spacing, moduleGutter } }, own.articles, [...own.pages, ...more], own.publication)
    // what a grid cannot express is set on a page of our own choice
    if (parseEdition(made).ok) return made
  }
  const articles = ranked(reconstruction.articles)
  const placed = articles.map((article, a): PathArticle => ({ article, path: `articles[${a}]` }))
  return edition(sheet, articles, choosePages(placed, items, evidence.setting, style, folio))
}

/** Pictures of which there is no file only keep their place. */
function forPosition(figure: Figure, shown: ReadonlySet<string | undefined>): Figure {
  return { ...figure, pictures: figure.pictures.map((picture) => (shown.has(picture.src) ? picture : { ...picture, forPositionOnly: true })) }
}

/** Articles come in order of their weight, as far as is known: heads take their sizes from it. */
function ranked(articles: readonly Article[]): readonly Article[] {
  if (articles.some(({ rank }) => rank !== undefined)) return articles
  return articles.map((article, k) => ({ ...article, rank: RANKS[k] ?? RANKS.at(-1)! }))
}
const RANKS = [1, 2, 3, 3, 4]
