import { assemble } from './articles/assemble.js'
import { cutPieces } from './pieces/cutPieces.js'
import { inferSetting } from './setting/inferSetting.js'
import { makeSpeller } from './words/joinLines.js'
import { lineMeter } from './lines/lineMeter.js'
import { readLines } from './lines/readLines.js'
import { capsAtLines } from './words/strayCaps.js'
import { wordsApart } from './words/wordsApart.js'
import type { Reconstruction, ReconstructOptions } from './reconstruction.js'
import { resultOf } from './resultOf.js'
import { settleCaps } from './stories/settleCaps.js'
import { sortPieces } from './stories/sortPieces.js'

/** Structured articles from the text of a printed page, as an extractor gave it: frames in any order, line ends kept. Never throws for what is in the text. */
export function reconstruct(text: string, options: ReconstructOptions = {}): Reconstruction {
  const { language = 'en-GB', face, lexicon } = options
  const meter = lineMeter(face)
  const read = readLines(text, meter)
  const speller = makeSpeller(read, language, lexicon)
  const { lines, caps } = capsAtLines(wordsApart(read, speller, meter), speller)
  const sorted = sortPieces(settleCaps(cutPieces(lines), caps))
  const assembled = assemble(sorted, speller)
  return resultOf('text', assembled, inferSetting(sorted.stories), [])
}
