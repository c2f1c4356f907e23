import type { ReadFont } from './font.js'
import { type Dict, latin1, type Obj, textOf } from './objects.js'
import { pageLeaves, readOutlines, readPage, type ReadLink, type ReadOutline, type ReadPage } from './page.js'
import { textOfGlyphs } from './text.js'
import { PdfObjects } from './xref.js'

export { lineFigures } from './lines.js'
export type { ReadGlyph } from './content.js'
export type { ReadFont, ReadLink, ReadOutline, ReadPage }
export { PdfObjects, textOfGlyphs }

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly fonts: readonly ReadFont[]
  readonly info: Readonly<Record<string, string>>
  readonly outlines: readonly ReadOutline[]
  readonly links: readonly ReadLink[]
  readonly language: string
  readonly id: readonly string[]
  readonly xmp: string
  readonly catalog: Dict
  readonly file: PdfObjects
}

/** Reads a PDF with nothing but this folder and zlib: what a test sees is what is in the file. Throws where the file is not sound. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = new PdfObjects(bytes)
  const catalog = file.dict(file.trailer.get('Root'))
  const leaves = pageLeaves(file)
  const fonts = new Map<string, ReadFont>()
  const pages = leaves.map((leaf, i) => readPage(file, leaf, i + 1, fonts, leaves))
  return {
    pages,
    fonts: [...fonts.values()],
    info: Object.fromEntries([...file.dict(file.trailer.get('Info'))].map(([key, value]) => [key, textOf(file.get(value))])),
    outlines: readOutlines(
      file,
      leaves,
      pages.map((page) => page.height),
    ),
    links: pages.flatMap((page) => page.links),
    language: textOf(file.get(catalog.get('Lang'))),
    id: file.list(file.trailer.get('ID')).map((half: Obj) => (half instanceof Uint8Array ? [...half].map((byte) => byte.toString(16).padStart(2, '0')).join('') : '')),
    xmp: utf8(file.decoded(catalog.get('Metadata'))),
    catalog,
    file,
  }
}

/** The text of a PDF in content order, ActualText applied; pages apart by form feeds. */
export function extractText(bytes: Uint8Array): string {
  return textOfGlyphs(readPdf(bytes).pages.flatMap((page) => page.glyphs))
}

function utf8(bytes: Uint8Array): string {
  return decodeURIComponent(latin1(bytes).replace(/[^]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`))
}
