import { assemble } from './articles/assemble.js'
import { makeSpeller } from './words/joinLines.js'
import { readPdf } from './pdf/read/readPdf.js'
import { sortPages } from './pdf/sort/sortPages.js'
import type { Reconstruction, ReconstructOptions } from './reconstruction.js'
import { resultOf } from './resultOf.js'

export interface PdfReconstruction extends Reconstruction {
  /** picture files by `Picture.src`, where their bytes could be had */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Structured articles from the pages of a PDF, by the places, sizes and faces of its type. Never throws for what is in the file. */
export async function reconstructPdf(bytes: Uint8Array, options: ReconstructOptions = {}): Promise<PdfReconstruction> {
  const source = await readPdf(bytes)
  const { sorted, setting, pages } = sortPages(source)
  const lines = [...sorted.stories.flatMap(({ pieces }) => pieces), ...sorted.items.flat(), ...sorted.unassigned].flatMap((piece) => piece.lines)
  const assembled = assemble(sorted, makeSpeller(lines, options.language ?? source.language ?? 'en-GB', options.lexicon))
  const result = resultOf(source.tags ? 'tagged-pdf' : 'pdf', assembled, setting, pages)
  return { ...result, pictures: source.pictures, diagnostics: [...source.diagnostics, ...result.diagnostics] }
}
