import type { Severity } from '../diagnostics.js'

/** Every rule that a {@link Finding} can break. The union is closed: a program may switch over it. */
export type PreflightRule =
  | 'resolution' // a picture has too few pixels at its size
  | 'total-ink' // more ink in one place than the paper takes
  | 'colour-kind' // RGB or spot colour where the press has none
  | 'page-inks' // a colour that the page is not printed in
  | 'rich-black' // type in black and other inks: misregister shows
  | 'tint' // a tint too weak to hold, or so strong that it fills in
  | 'hairline' // a rule too thin to hold
  | 'small-type' // type too small in black, in several inks, or white out of a ground
  | 'contrast' // type too like its ground
  | 'tinted-ground' // dark type on a tint that is too strong
  | 'glyph' // a glyph that the face has not, or a face in place of another
  | 'overset' // text that did not fit
  | 'not-placed' // text of the edition that is on no page
  | 'picture-missing' // a gray box stands for a picture
  | 'picture-twice' // the same picture more than once
  | 'alt-missing' // a picture that those who cannot see it know nothing of
  | 'credit-missing' // a photograph without a credit
  | 'caption-missing' // a photograph without a caption
  | 'dummy-text' // text that was only to keep a place
  | 'doubled-word' // a word twice in a row
  | 'wrong-date' // a date on the page that is not the edition's
  | 'jump' // a jump line or a reference to a page that leads elsewhere, or nowhere, or not back
  | 'tombstone' // heads of a size side by side

/** One thing that should not go to press. Lengths in points from the page's top left corner. */
export interface Finding {
  readonly rule: PreflightRule
  readonly severity: Severity
  /** index of the page; none for what is on no page */
  readonly page?: number
  /** id of the article */
  readonly story?: string
  /** where in the edition, as `articles[1].figures[0].pictures[0]` */
  readonly path?: string
  readonly at?: Box
  /** what was measured, and what it may be at the least or the most; in the unit that the message says */
  readonly value?: number
  readonly limit?: number
  readonly message: string
  /** what to do about it */
  readonly hint?: string
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
