import type { Article } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import type { Reconstruction } from './reconstruction.js'
import { choosePages } from './edition/chosenPages.js'
import { imprintOf } from './edition/imprintOf.js'

export interface EditionOptions {
  /** default what the furniture of the page says, else `Untitled` */
  readonly publication?: string
  /** ISO 8601; default what the furniture says, else the first day of 2000 */
  readonly date?: string
  /** BCP 47; default `en-GB` */
  readonly language?: string
}

const NO_NAME = 'Untitled'
const NO_DATE = '2000-01-01'

/**
 * An edition that sets a reconstruction again: on the page's own geometry where it is known, else on a page chosen to suit, with a
 * place for each story, picture and quote.
 */
export function editionFrom(reconstruction: Reconstruction, options: EditionOptions = {}): Edition {
  const { evidence, items } = reconstruction
  const language = options.language ?? 'en-GB'
  const found = imprintOf(reconstruction.furniture, language)
  const publication = options.publication ?? found.publication
  const date = options.date ?? found.date
  const articles = ranked(reconstruction.articles)
  const pages = choosePages(articles, items, evidence.setting, evidence.style, publication !== undefined && date !== undefined)
  return {
    stonehand: 1,
    publication: publication ?? NO_NAME,
    date: date ?? NO_DATE,
    language,
    ...(Object.keys(evidence.style).length > 0 ? { style: evidence.style } : {}),
    articles,
    ...(items.length > 0 ? { items } : {}),
    pages,
  }
}

/** Articles come in order of their weight, as far as is known: heads take their sizes from it. */
function ranked(articles: readonly Article[]): readonly Article[] {
  if (articles.some(({ rank }) => rank !== undefined)) return articles
  return articles.map((article, k) => ({ ...article, rank: RANKS[k] ?? RANKS.at(-1)! }))
}
const RANKS = [1, 2, 3, 3, 4]
