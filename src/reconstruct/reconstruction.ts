import type { Diagnostic } from '../diagnostics.js'
import type { Article, Items } from '../model/article.js'
import type { StyleSheet } from '../model/style.js'
import type { LinePlace, PieceRole } from './print.js'

/** Words that the core does not have: a spelling list. Words come in lower case, without possessive. */
export interface Lexicon {
  has(word: string): boolean
}

export interface ReconstructOptions {
  /** BCP 47; default `en-GB` */
  readonly language?: string
  /** font file (TTF or OTF) with whose advances lines are measured; default those of a text face of common width */
  readonly face?: Uint8Array
  /** more words than the library knows by itself */
  readonly lexicon?: Lexicon
}

/** Text of the source that is in no article. */
export interface FoundText {
  /** line by line, as it stands in the source */
  readonly text: string
  readonly page: number
  /** numbers of source lines */
  readonly lines: readonly number[]
}

/** Where a field of the result comes from. */
export interface FieldEvidence {
  /** as `articles[0].body[3]` */
  readonly path: string
  /** numbers of source lines */
  readonly lines: readonly number[]
  /** 0 to 1 */
  readonly sure: number
  /** why, where the reason is not plain: `the tagline names its writer` */
  readonly reason?: string
}

/** A line of the source that has characters. */
export interface SourceLine {
  readonly number: number
  readonly page: number
  readonly text: string
  readonly role: PieceRole
  /** of the field it went into; none where it is furniture or unassigned */
  readonly path?: string
  /** where it stands, of a PDF only */
  readonly at?: LinePlace
}

/** A line-end hyphen that was resolved. */
export interface HyphenEvidence {
  readonly line: number
  /** the word as it stands in the result */
  readonly word: string
  readonly kind: 'inserted' | 'own'
  readonly sure: number
  /** what spoke for it: `the document has it so` */
  readonly reason: string
}

/** A number that was measured, and how far the measurements lie apart. */
export interface Measured {
  readonly value: number
  /** standard deviation */
  readonly spread: number
  /** how many were measured */
  readonly count: number
}

/** What line ends alone show of the type, or what a PDF says of it. Ems of the body's size. */
export interface SettingEvidence {
  readonly measure?: Measured
  readonly firstLineIndent?: Measured
  /** lines of the drop caps, by article id */
  readonly dropCaps: Readonly<Record<string, Measured>>
  /** columns that each caption spans, by the path of its figure */
  readonly captionColumns: Readonly<Record<string, Measured>>
}

/** A rectangle of a page: points, from the page's top left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The geometry of a page, of a PDF only. Points. */
export interface PageEvidence {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly grid?: {
    readonly columns: number
    readonly gutter: number
    readonly measure: number
    readonly leading: number
    readonly bodySize: number
    /** face of the body, as the PDF names it */
    readonly bodyFace: string
    /** left edge of the first column */
    readonly left: number
    /** baseline of the first grid line */
    readonly firstBaseline: number
    /** of the last */
    readonly lastBaseline: number
  }
  /** where each article's part stands: all of it, head and pictures too */
  readonly modules: readonly { readonly article: string; readonly box: Rectangle; readonly legs: readonly Rectangle[]; readonly boxed: boolean }[]
  readonly pictures: readonly {
    /** as `articles[0].figures[1]`; none for a picture of no article */
    readonly path?: string
    /** key of `pictures` of what `reconstructPdf` finds, where its bytes could be had */
    readonly src?: string
    readonly box: Rectangle
  }[]
  readonly rules: readonly Rectangle[]
  readonly boxes: readonly Rectangle[]
}

export interface Evidence {
  readonly source: 'text' | 'pdf' | 'tagged-pdf'
  readonly lines: readonly SourceLine[]
  readonly fields: readonly FieldEvidence[]
  readonly hyphens: readonly HyphenEvidence[]
  readonly setting: SettingEvidence
  /** would set the articles so, as far as can be told */
  readonly style: StyleSheet
  readonly pages: readonly PageEvidence[]
}

/** What a printed page says. No line of the source is missing: each is in an article, in items, in `furniture` or in `unassigned`. */
export interface Reconstruction {
  readonly articles: readonly Article[]
  readonly items: readonly Items[]
  readonly furniture: readonly FoundText[]
  readonly unassigned: readonly FoundText[]
  readonly evidence: Evidence
  readonly diagnostics: readonly Diagnostic[]
}
