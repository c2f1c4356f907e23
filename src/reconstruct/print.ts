/** Where a line stands on its page: points, y from the page's top. Known of a PDF only. */
export interface LinePlace {
  /** of the first glyph's origin */
  readonly x: number
  /** pen after the last glyph */
  readonly right: number
  /** baseline */
  readonly y: number
  /** of the type that most of the line is set in */
  readonly size: number
  readonly face: string
  readonly bold: boolean
  readonly italic: boolean
  /** `#rrggbb`, as far as the reader can tell */
  readonly colour?: string
}

/** One line of print, as a reader found it. */
export interface PrintLine {
  /** of a text: its line in the file, from 1; of a PDF: in the order of the reader, from 1 */
  readonly number: number
  /** from 1 */
  readonly page: number
  /** NFC, ligatures taken apart, no white space at its ends; a hyphen at its end stands there as `-` */
  readonly text: string
  /** what the source shows of its end: it was broken at a `space`, or after a `soft` hyphen; `none` of both; `unknown` where the source keeps no spaces at ends */
  readonly end: 'space' | 'soft' | 'none' | 'unknown'
  /** an empty line, a form feed, or the beginning of the source stands before it */
  readonly gap: boolean
  /** spaces before its first character */
  readonly indent: number
  /** natural width, ems of the face it was measured with */
  readonly width: number
  readonly at?: LinePlace
  /** lines of the source that it was put together from, where they are more than one */
  readonly parts?: readonly LinePart[]
}

/** A line of the source that is a part of a printed one. */
export type LinePart = Pick<PrintLine, 'number' | 'page' | 'text'>

/** What a run of lines may be. The learned weights count them in this order. */
export const PIECE_ROLES = [
  'paragraph',
  'label',
  'kicker',
  'headline',
  'deck',
  'standfirst',
  'byline',
  'dateline', // on a line of its own; one that is run in stands in its paragraph
  'dropCap', // the cap alone, with an opening quotation mark if it has one
  'crosshead',
  'quote',
  'attribution',
  'caption',
  'credit',
  'tagline',
  'agencyNote',
  'jumpLine', // continued on another page
  'fromLine', // continued from another page
  'jumpHead',
  'standingHead', // over items: briefs, letters
  'item', // one of them, its run-in head with it
  'boxHead', // of a factbox
  'boxText',
  'listItem',
  'table',
  'furniture',
  'unassigned',
] as const

/** What a run of lines is. */
export type PieceRole = (typeof PIECE_ROLES)[number]

/** A run of lines that belong together and are one thing: one paragraph, one head. */
export interface Piece {
  readonly role: PieceRole
  readonly lines: readonly PrintLine[]
  /** 0 to 1 */
  readonly sure: number
  /** goes on with the paragraph before it in its story: over a leg's end, a frame, a page */
  readonly runOn?: boolean
  /** of an item or paragraph: how many characters of its joined text are its run-in head, where the type shows it; 0 for none */
  readonly runIn?: number
}

/** The pieces of one story: text and crossheads in reading order, the others anywhere among them. */
export interface StoryPieces {
  readonly pieces: readonly Piece[]
  /** how sure it is that a piece belongs here, 0 to 1, where that is less than certain */
  readonly kinship: ReadonlyMap<Piece, number>
}

/** Pieces, sorted by the stories they belong to. Every piece is in exactly one place. */
export interface SortedPieces {
  readonly stories: readonly StoryPieces[]
  /** a standing head (or none) with the items under it */
  readonly items: readonly (readonly Piece[])[]
  readonly furniture: readonly Piece[]
  readonly unassigned: readonly Piece[]
}
