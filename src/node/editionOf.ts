import type { Imported } from '../import/imported.js'
import type { Article } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import { requireEdition } from '../model/requireEdition.js'
import type { StyleSheet } from '../model/style.js'
import { readPicture } from '../picture/picture.js'
import { choosePages } from '../reconstruct/edition/chosenPages.js'
import { styleOf } from '../reconstruct/edition/gauge.js'
import { settleEdition } from './settleEdition.js'

export interface EditionOfOptions {
  readonly publication?: string
  /** ISO 8601 */
  readonly date?: string
  readonly language?: string
  readonly style?: StyleSheet
}

const NO_NAME = 'Untitled'
const NO_DATE = '2000-01-01'
const DEFAULT_LANGUAGE = 'en-GB'
/** Lines of the cap with which a story of so many characters begins. */
const CAP_LINES = 3
const CAP_FROM = 1_500
/** Ranks of articles that have none, by their order. */
const RANKS = [1, 2, 3, 3, 4]

/**
 * An edition of imported articles on pages chosen to suit: columns, paper and places by how much there is, pictures in the shape of their files where there are some. It is set to
 * see that all of it is on paper.
 */
export async function editionOf(imported: readonly Imported[], pictures: ReadonlyMap<string, Uint8Array>, options: EditionOfOptions = {}): Promise<Edition> {
  const articles = distinct(imported.map(({ article }) => article))
  const publication = options.publication ?? imported.find((one) => one.publication !== undefined)?.publication
  const date = options.date ?? imported.find((one) => one.date !== undefined)?.date
  const language = options.language ?? articles.find((article) => article.language !== undefined)?.language ?? DEFAULT_LANGUAGE
  const sheet = options.style
  const dropCaps = Object.fromEntries(articles.filter(beginsWithCap).map(({ id }) => [id, { value: CAP_LINES, spread: 0, count: 1 }]))
  const shapes = new Map([...pictures].flatMap(([src, bytes]) => shapeOf(src, bytes)))
  const placed = articles.map((article, a) => ({ article, path: `articles[${a}]` }))
  const pages = choosePages(placed, [], { dropCaps, captionColumns: {} }, styleOf(sheet ?? {}), publication !== undefined && date !== undefined, 1, shapes)
  const edition = requireEdition({
    stonehand: 1,
    publication: publication ?? NO_NAME,
    date: date ?? NO_DATE,
    language,
    ...(sheet === undefined ? {} : { style: sheet }),
    articles,
    pages,
  })
  return settleEdition(edition, pictures, true)
}

/** Ids of their own, and ranks by their order where none of them has one. */
function distinct(articles: readonly Article[]): readonly Article[] {
  const taken = new Set<string>()
  const ranked = articles.some(({ rank }) => rank !== undefined) && articles.length > 1
  return articles.map((article, k) => {
    let { id } = article
    for (let number = 2; taken.has(id); number++) id = `${article.id}-${number}`
    taken.add(id)
    return { ...article, id, ...(ranked ? {} : { rank: RANKS[k] ?? RANKS.at(-1)! }) }
  })
}

function beginsWithCap({ body }: Article): boolean {
  let characters = 0
  for (const block of body) if (block.kind === 'paragraph') characters += typeof block.text === 'string' ? block.text.length : 0
  const first = body[0]
  return characters >= CAP_FROM && first?.kind === 'paragraph' && /^\p{L}/u.test(typeof first.text === 'string' ? first.text : '')
}

function shapeOf(src: string, bytes: Uint8Array): readonly (readonly [src: string, shape: number])[] {
  const read = readPicture(bytes)
  return read.ok ? [[src, read.info.height / read.info.width]] : []
}
