import type { Diagnostic } from '../../diagnostics.js'
import { LIMITS } from '../../limits.js'
import type { Article, Items } from '../../model/article.js'
import { articleFrom } from './articleFrom.js'
import type { Sources } from './storySource.js'
import { itemsFrom } from './itemsFrom.js'
import type { Speller } from '../words/joinLines.js'
import { Ledger } from './ledger.js'
import type { SortedPieces } from '../print.js'
import type { FieldEvidence, FoundText, HyphenEvidence, SourceLine } from '../reconstruction.js'
import { Slugs } from './slugs.js'

/** Articles made of pieces, and where each field comes from. */
export interface Assembled {
  readonly articles: readonly Article[]
  readonly items: readonly Items[]
  readonly furniture: readonly FoundText[]
  readonly unassigned: readonly FoundText[]
  readonly lines: readonly SourceLine[]
  readonly fields: readonly FieldEvidence[]
  readonly hyphens: readonly HyphenEvidence[]
  readonly diagnostics: readonly Diagnostic[]
  /** path of the figure of each caption piece, by `story.caption`: indexes of the story, and of the piece among the story's captions */
  readonly figurePaths: ReadonlyMap<string, string>
}

/** Makes articles of sorted pieces: words joined, datelines, bylines, credits and attributions taken apart. Article k is story k. */
export function assemble(sorted: SortedPieces, speller: Speller): Assembled {
  const ledger = new Ledger()
  let pictures = 0
  const sources: Sources = { ledger, speller, ids: new Slugs(), nextPicture: () => `picture-${++pictures}` }
  const articles: Article[] = []
  const figurePaths = new Map<string, string>()
  sorted.stories.forEach((story, s) => {
    if (s >= LIMITS.articlesMax) {
      for (const piece of story.pieces) ledger.surplus(piece, `${LIMITS.articlesMax} articles`)
      return
    }
    const found = articleFrom(story, s, sources)
    articles.push(found.article)
    found.captionPaths.forEach((path, c) => path !== undefined && figurePaths.set(`${s}.${c}`, path))
  })
  const items: Items[] = []
  const itemsIds: Sources = { ...sources, ids: new Slugs() }
  for (const pieces of sorted.items) {
    if (items.length >= LIMITS.articlesMax) {
      for (const piece of pieces) ledger.surplus(piece, `${LIMITS.articlesMax} lists of items`)
      continue
    }
    const made = itemsFrom(pieces, items.length, itemsIds)
    if (made) items.push(made)
  }
  for (const piece of sorted.furniture) ledger.keepFurniture(piece)
  for (const piece of sorted.unassigned) ledger.leave(piece)
  ledger.close()
  const { furniture, unassigned, lines, fields, hyphens, diagnostics } = ledger
  return { articles, items, furniture, unassigned, lines, fields, hyphens, diagnostics, figurePaths }
}
