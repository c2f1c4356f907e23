import type { Article, BylineName } from '../model/article.js'
import { ArticleDraft } from './articleDraft.js'
import { readHtml } from './html/readContent.js'
import type { Imported, ImportOptions } from './imported.js'
import { readMetadata } from './metadata.js'
import { SourceValue } from './source.js'

export { importGhost } from './html/ghost.js'
export { importNewsArticle } from './html/newsArticle.js'
export { importWordPress } from './html/wordpress.js'
export type { Article, BylineName, Imported, ImportOptions }
export type { PictureOrigin } from './imported.js'

/** What is said about an article outside its text. Other fields are told as left out. */
export interface ArticleMetadata {
  readonly id?: string
  readonly headline?: string
  readonly kicker?: string
  readonly label?: string
  readonly deck?: string | readonly string[]
  readonly standfirst?: string
  readonly summary?: string
  /** the whole line, `By Ada Finch`, or names */
  readonly byline?: string | readonly (string | BylineName)[]
  readonly photographer?: string
  readonly dateline?: string
  readonly section?: string
  readonly rank?: number
  readonly tagline?: string
  readonly agencyNote?: string
  readonly language?: string
  /** a path or an address, or an object with `src`, `alt`, `caption`, `credit`, `focalPoint` */
  readonly picture?: unknown
  readonly pictures?: readonly unknown[]
  readonly [name: string]: unknown
}

/**
 * An article of a fragment of HTML, or a page of it, and what is known about it besides. Paragraphs, heads, lists, tables, quotes, figures and boxes are taken
 * over; pull quotes, factboxes, credits and the like are known by their classes. Scripts and whatever is embedded are left out and told. Never throws for text.
 */
export function importHtml(html: string, metadata: ArticleMetadata = {}, options: ImportOptions = {}): Imported {
  const draft = new ArticleDraft(options, metadata.language)
  const source = SourceValue.of(metadata, draft.notes, 'metadata')
  readMetadata(source, draft, (text) => draft.plain(text))
  readHtml(html, draft, '')
  source.tellRest(draft.notes)
  return draft.finish()
}
