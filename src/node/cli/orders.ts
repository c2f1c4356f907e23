import type { Mark } from '../../output/pdf/boxes.js'
import type { Standard } from '../../output/pdf/standards.js'
import type { ProfileName } from '../../preflight/profile.js'

/** What a command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'typeset'; readonly order: TypesetOrder }
  | { readonly kind: 'reconstruct'; readonly order: ReconstructOrder }
  | { readonly kind: 'import'; readonly order: ImportOrder }
  | { readonly kind: 'preflight'; readonly order: PreflightOrder }
  | { readonly kind: 'report'; readonly order: ReportOrder }
  | { readonly kind: 'wrong'; readonly message: string }

/** Paths as they were written. */
export interface TypesetOrder {
  readonly edition: string
  readonly out: string
  readonly report?: string
  readonly style?: string
  readonly root?: string
  /** where the paper goes, and an earlier one that is to be kept to */
  readonly paper?: string
  readonly keep?: string
  /** printed numbers of pages that are to stand as they did */
  readonly locked: readonly string[]
  readonly breaks: 'best' | 'printed'
  readonly press: PressOrder
  /** sets again whenever something that it reads has changed */
  readonly watch: boolean
  /** tells what came of it as JSON on stdout */
  readonly json: boolean
  /** draws over the pages how they came out */
  readonly proof: boolean
  /** of SVG and HTML: glyphs as outlines and not in fonts */
  readonly outlines: boolean
  /** of an article that is set by itself */
  readonly language?: string
  readonly typographic: boolean
}

/** What the file is to be, and what stands round its pages. */
export interface PressOrder {
  readonly standard: readonly Standard[]
  /** a profile that comes with the program, or a path of one; `name` is that of its printing condition */
  readonly intent?: { readonly name?: string; readonly file: string }
  readonly marks: readonly Mark[]
  readonly bleed?: string
  readonly separate: boolean
  /** pattern of the names of single pages */
  readonly name?: string
}

/** Paths as they were written. */
export interface ReconstructOrder {
  readonly page: string
  readonly out: string
  readonly report?: string
  readonly evidence?: string
  readonly pictures?: string
  readonly face?: string
  /** where the style that was found goes */
  readonly sheet?: string
  /** of another house: the articles are set in it */
  readonly style?: string
  readonly language?: string
}

/** Paths as they were written. */
export interface ImportOrder {
  readonly sources: readonly string[]
  readonly out: string
  readonly report?: string
  readonly language?: string
  readonly publication?: string
  readonly date?: string
  readonly typographic: boolean
}

/** Paths as they were written. */
export interface PreflightOrder {
  readonly edition: string
  readonly report?: string
  readonly style?: string
  readonly root?: string
  readonly profile: ProfileName
}

/** Paths as they were written. */
export interface ReportOrder {
  readonly edition: string
  readonly html?: string
  readonly json: boolean
  readonly style?: string
  readonly root?: string
}
