import type { Text } from './inline.js'

/** How a line of print ended: kept as evidence, and for setting the same line ends again. */
export interface PrintedLine {
  /** characters of the paragraph up to the line's end */
  readonly end: number
  readonly hyphen: 'none' | 'inserted' | 'own'
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly printed?: readonly PrintedLine[]
}
export interface Crosshead {
  readonly kind: 'crosshead'
  readonly text: Text
  /** set at the head of the next paragraph's first line */ readonly runIn?: boolean
}
export interface QuoteParagraph {
  readonly kind: 'quote'
  readonly text: Text
}
export interface List {
  readonly kind: 'list'
  readonly ordered?: boolean
  readonly items: readonly Text[]
}
export interface SectionBreak {
  readonly kind: 'break'
}
/** A cell that goes across several columns. */
export interface SpanningCell {
  readonly text: Text
  readonly span: number
}
export type TableCell = Text | SpanningCell
/** How a column stands: `decimal` is figures on their decimal marks. */
export type ColumnAlign = 'left' | 'centre' | 'right' | 'decimal'
export interface Table {
  readonly kind: 'table'
  /** heads of several columns each, over the head, each with a rule under it */
  readonly columnGroups?: readonly TableCell[]
  readonly head?: readonly TableCell[]
  /** a row of one cell in a table of several columns goes across all of them: the head of a group, a league or a region */
  readonly rows: readonly (readonly TableCell[])[]
  readonly source?: Text
  /** of its columns, in their order; default, and of those that it does not name: figures on their decimal marks, words flush left */
  readonly align?: readonly ColumnAlign[]
  /** dots from the first cell of a row to the next */
  readonly leaders?: boolean
  /** in the small type of results and prices */
  readonly agate?: boolean
  /** its heads stand again where it goes on in another leg or on another page; default by the style */
  readonly repeatHead?: boolean
}
export interface Signature {
  readonly kind: 'signature'
  readonly text: Text
}
export interface CorrectionNote {
  readonly kind: 'correction'
  readonly text: Text
}
/** One piece of an article's body. */
export type Block = Paragraph | Crosshead | QuoteParagraph | List | SectionBreak | Table | Signature | CorrectionNote

export interface BylineName {
  readonly name: string
  readonly title?: string
  readonly place?: string
  readonly contact?: string
}
export interface Byline {
  readonly role: 'writer' | 'agency' | 'additional' | 'photographs'
  readonly names: readonly BylineName[]
  /** the whole line as it must stand, instead of what is made of the names */
  readonly text?: string
  /** found by reconstruction, not printed as a byline */
  readonly inferred?: boolean
}

export interface PullQuote {
  readonly id: string
  readonly text: Text
  readonly attribution?: Text
}

export interface Picture {
  /** key of `TypesetOptions.pictures`; for files, a path under the edition's folder */
  readonly src: string
  /** of a PDF: which of its pages, from 1; default the first */
  readonly page?: number
  readonly kind?: 'photo' | 'graphic' | 'cartoon'
  /** what the picture shows, for those who cannot see it */
  readonly alt: string
  readonly credit?: string
  /** what must survive a crop: shares of width and height from the top left corner. Default the centre. */
  readonly focalPoint?: { readonly x: number; readonly y: number }
  readonly caption?: Text
  /** nobody has the file yet: a gray box in its place is as it should be */
  readonly forPositionOnly?: boolean
}
export interface Figure {
  readonly id: string
  readonly pictures: readonly Picture[]
  /** several pictures side by side or one over the other; a mug shot is half a leg wide with a name line. Default `single`. */
  readonly layout?: 'single' | 'row' | 'stack' | 'mug'
  /** of all pictures together; under the pictures' own */
  readonly caption?: Text
  /** a bold head run in before the caption; the name of a mug shot, which else is the caption's first */
  readonly overline?: string
}

export interface Factbox {
  readonly id: string
  readonly title: string
  readonly body: readonly Block[]
  readonly source?: Text
}

/** Short pieces under one standing head. */
export interface Items {
  readonly id: string
  readonly kind: 'briefs' | 'letters' | 'corrections' | 'listings'
  readonly standingHead: string
  readonly items: readonly { readonly runInHead?: string; readonly body: readonly Block[]; readonly signature?: Text }[]
}

/** What was written: words and pictures, nothing about place. */
export interface Article {
  readonly id: string
  readonly section?: string
  /** 1 is the most important; heads take their size from it. Default 3. */
  readonly rank?: number
  /** a word over everything: `Analysis`, `Opinion` */
  readonly label?: string
  readonly kicker?: Text
  readonly headline?: Text
  readonly decks?: readonly Text[]
  readonly standfirst?: Text
  readonly summary?: Text
  readonly bylines?: readonly Byline[]
  /** where the first paragraph begins with it (`LONDON (AP) — The …`) it has no line of its own */
  readonly dateline?: string
  readonly body: readonly Block[]
  readonly pullQuotes?: readonly PullQuote[]
  readonly figures?: readonly Figure[]
  readonly factboxes?: readonly Factbox[]
  readonly tagline?: Text
  readonly agencyNote?: Text
  readonly jumpHead?: Text
  readonly language?: string
}
