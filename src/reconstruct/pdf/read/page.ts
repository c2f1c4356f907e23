import type { Diagnostic } from '../../../diagnostics.js'
import type { Rectangle } from '../../reconstruction.js'

/**
 * Glyphs of one font, size and colour drawn one after the other on one baseline. Points, y from the page's top; as it
 * is seen, rotation of the page applied. Of text at an angle the places are measured along and across its own
 * direction: x · cos + y · sin and y · cos − x · sin of the page's, which at 0° are x and y themselves ({@link placeOf}).
 */
export interface PdfRun {
  /** characters of each glyph, spaces among them where they were drawn; '' for none known */
  readonly texts: readonly string[]
  /** origin of each glyph */
  readonly xs: readonly number[]
  /** pen after each glyph: its advance and the letter space that was set, kerning and word space left out */
  readonly ends: readonly number[]
  /** pen after the last glyph */
  readonly right: number
  readonly y: number
  /** height of an em as drawn */
  readonly size: number
  /** name of the font without its subset's tag */
  readonly face: string
  readonly bold: boolean
  readonly italic: boolean
  /** advance of the font's space, points as drawn; an estimate where it has none */
  readonly space: number
  /** `#rrggbb` */
  readonly colour: string
  /** direction of writing, degrees clockwise from left to right */
  readonly angle: number
  /** drawn without ink, as a scan's recognised text is */
  readonly invisible?: boolean
  /** marked content it stands in, if it has an id */
  readonly mark?: number
  /** in an artifact */
  readonly artifact: boolean
}

export interface PdfRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  /** `#rrggbb` */
  readonly colour?: string
}

export interface PdfBox extends Rectangle {
  /** `#rrggbb` */
  readonly fill?: string
  readonly stroke?: string
}

export interface PdfPicture {
  /** the part that shows */
  readonly box: Rectangle
  /** all of it, where a frame or the page's edge cuts it */
  readonly whole?: Rectangle
  /** key of the source's `pictures` */
  readonly src?: string
  readonly mark?: number
}

export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
  readonly rules: readonly PdfRule[]
  readonly boxes: readonly PdfBox[]
  readonly pictures: readonly PdfPicture[]
}

/** A node of the structure tree (ISO 32000-2, 14.7): its type after the role map, and what it holds in order. */
export interface PdfTag {
  readonly type: string
  /** its alternate description, or the text it stands for */
  readonly alt?: string
  readonly kids: readonly (PdfTag | { readonly page: number; readonly mark: number })[]
}

/** What a PDF holds, before anything of it is understood. */
export interface PdfSource {
  readonly pages: readonly PdfPage[]
  /** bytes (PNG or JPEG) by src */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly tags?: PdfTag
  readonly language?: string
  readonly title?: string
  readonly diagnostics: readonly Diagnostic[]
}
