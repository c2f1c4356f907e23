import type { SortedPieces } from '../print.js'
import type { PageEvidence, SettingEvidence } from '../reconstruction.js'
import type { PdfSource } from './page.js'

/** Pieces of a PDF by their stories, and the geometry they were found by. */
export interface SortedPages {
  readonly sorted: SortedPieces
  readonly setting: SettingEvidence
  /** `modules` by the index of their story, `pictures` by the piece that is their caption */
  readonly pages: readonly PageEvidence[]
}

export function sortPages(_source: PdfSource): SortedPages {
  return { sorted: { stories: [], items: [], furniture: [], unassigned: [] }, setting: { dropCaps: {}, captionColumns: {} }, pages: [] }
}
