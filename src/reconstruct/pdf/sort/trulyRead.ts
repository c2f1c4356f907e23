import { misreadIn, withTrueCharacters, withTrueLigatures } from '../../lines/misreadCharacters.js'
import type { PdfPage, PdfRun } from '../read/page.js'

/** Characters after a glyph that tell what it is. */
const AHEAD = 3

/** Pages whose glyphs say what was printed, where a font's table of characters is wrong in a known way. */
export function trulyRead(pages: readonly PdfPage[]): readonly PdfPage[] {
  const misread = misreadIn(pages.map(({ runs }) => runs.map(({ texts }) => texts.join('')).join('\n')).join('\n'))
  const glyphs = ({ texts }: PdfRun): string[] =>
    texts.map((text, i) => {
      const told = withTrueLigatures(text)
      if (told.length !== 1 || (!misread.quotes && !misread.apostrophes)) return told
      const before = texts[i - 1]?.slice(-1) ?? ' '
      return withTrueCharacters(before + told + texts.slice(i + 1, i + 1 + AHEAD).join(''), misread).charAt(before.length)
    })
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => ({ ...run, texts: glyphs(run) })) }))
}
