import type { PrintedLine } from '../model/article.js'
import type { HyphenEvidence, Lexicon } from './reconstruction.js'
import type { PrintLine } from './print.js'

/** Knows how words of a document are spelt: from its own words, and from a lexicon. */
export interface Speller {
  /** whether a word broken by a hyphen at a line's end is written with it */
  keepsHyphen(before: string, after: string): { readonly keeps: boolean; readonly sure: number }
  /** whether a drop cap goes on with the word that follows it: T + he does, A + man does not */
  capJoins(cap: string, after: string): { readonly joins: boolean; readonly sure: number }
}

export interface JoinedLines {
  readonly text: string
  readonly printed: readonly PrintedLine[]
  readonly hyphens: readonly HyphenEvidence[]
}

/** What is known of the words of all lines of a document. */
export function makeSpeller(_lines: readonly PrintLine[], _language: string, _lexicon?: Lexicon): Speller {
  return { keepsHyphen: () => ({ keeps: false, sure: 0.5 }), capJoins: () => ({ joins: true, sure: 0.5 }) }
}

/** Makes one text of lines, a drop cap before them: words broken at line ends are made whole. `printed` counts characters of the text. */
export function joinLines(lines: readonly PrintLine[], _speller: Speller, _cap?: string): JoinedLines {
  return { text: lines.map(({ text }) => text).join(' '), printed: [], hyphens: [] }
}
