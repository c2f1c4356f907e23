import type { Article, Items } from '../model/article.js'
import type { Diagnostic } from '../diagnostics.js'
import type { SortedPieces } from './print.js'
import type { FieldEvidence, FoundText, HyphenEvidence, SourceLine } from './reconstruction.js'
import type { Speller } from './joinLines.js'

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
  /** index in `articles` of each story, path of the figure of each caption piece */
  readonly figurePaths: ReadonlyMap<object, string>
}

/** Makes articles of sorted pieces: words joined, datelines, bylines, credits and attributions taken apart. Article k is story k. */
export function assemble(_sorted: SortedPieces, _speller: Speller): Assembled {
  return { articles: [], items: [], furniture: [], unassigned: [], lines: [], fields: [], hyphens: [], diagnostics: [], figurePaths: new Map() }
}
