import type { Length } from '../units.js'
import type { Article, Figure, Items } from './article.js'
import type { Text } from './inline.js'
import type { StyleSheet } from './style.js'

/** Where a module stands. Columns and lines count from 1, both ends included. */
export interface Place {
  readonly columns: readonly [from: number, to: number]
  /** grid line of the module's first line, or under another story of the page */
  readonly top: number | { readonly below: string }
  /** lines; `fit` takes what the text needs, `rest` what the page has left */
  readonly depth: number | 'fit' | 'rest'
}

/** Where a figure stands in its module. */
export interface FigurePlacement {
  /** columns of the page; default the module's last ones, half of them rounded up */
  readonly columns?: readonly [from: number, to: number]
  /** `top` of the module, `under-head`, or the module's `foot`. Default: `top` where the head leaves the columns free, else `under-head`. */
  readonly where?: 'top' | 'under-head' | 'foot' | 'none'
  /** depth of the picture over its width; default the picture's own */
  readonly ratio?: number
}

/** Where a pull quote stands: by default the library looks for the best place in the best leg. */
export interface QuotePlacement {
  readonly where?: 'leg' | 'none'
  /** column of the page */
  readonly column?: number
  /** grid line of the module at which its room begins */
  readonly line?: number
}

/** An article in this paper: what to make of it, and where. */
export interface Story {
  readonly article: string
  /** 1 for the first part of a story that jumps, 2 for its second */
  readonly part?: number
  readonly place: Place
  readonly headForm?: 'stacked' | 'side' | 'hammer' | 'inset' | 'none'
  /** columns of the page that the head covers; default all of the module's */
  readonly headColumns?: readonly [from: number, to: number]
  /** words after which a line of the head ends (counted from 1) */
  readonly headlineBreaks?: readonly number[]
  /** lines wanted in the head; default from the style */
  readonly headLines?: number
  /** steps up or down the schedule */
  readonly headStep?: number
  /** where the byline stands: under the head (default), at the top of the first leg, or under a figure's caption */
  readonly byline?: 'head' | 'leg' | { readonly figure: string }
  /** lines of the drop cap; 0 for none; default from the style */
  readonly dropCap?: number
  readonly figures?: Readonly<Record<string, FigurePlacement>>
  readonly quotes?: Readonly<Record<string, QuotePlacement>>
  /** a frame round the module, with a tint (0 to 0.2 of black) on wish */
  readonly box?: boolean | { readonly tint?: number }
  readonly style?: StyleSheet
}

/** Room of exact size that is not the newsroom's: an advert, the weather. */
export interface Reserved {
  readonly id: string
  readonly kind: 'advert' | 'weather' | 'other'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  readonly label?: string
}

export interface Grid {
  readonly columns: number
  readonly gutter: Length
  /** distance of the grid's lines: the leading of the body */
  readonly baseline: Length
  /** lines of the live area; default as many as fit */
  readonly lines?: number
}
export interface Margins {
  readonly top: Length
  readonly right: Length
  readonly bottom: Length
  readonly left: Length
}

/** The line that says which page of which paper this is. Missing parts come from the edition. */
export interface Folio {
  readonly kind: 'folio'
  readonly section?: string
  readonly number?: string
}
export interface Nameplate {
  readonly kind: 'nameplate'
  readonly lines: number
  readonly ears?: readonly [Text, Text]
}
export interface DateStrip {
  readonly kind: 'dateStrip'
  readonly text?: Text
}
export interface Teaser {
  readonly kind: 'teaser'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  readonly article: string
  readonly text: Text
}
export interface SectionBar {
  readonly kind: 'sectionBar'
  readonly text: string
}
export interface Imprint {
  readonly kind: 'imprint'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  readonly text: Text
}
export interface IndexBox {
  readonly kind: 'index'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
}
export type Furniture = Folio | Nameplate | DateStrip | Teaser | SectionBar | Imprint | IndexBox

/** Items or a figure without an article, placed on a page. */
export interface ItemsPlacement {
  readonly items: string
  readonly place: Place
  readonly box?: boolean | { readonly tint?: number }
}
export interface WildArt {
  readonly figure: Figure
  readonly place: Place
}

export interface Page {
  /** width and height: `'tabloid'`, `'berliner'`, `'broadsheet'`, `'a3'`, `'a4'`, or two lengths */
  readonly paper: PaperName | readonly [width: Length, height: Length]
  readonly number?: number
  /** default: odd numbers are right-hand pages */
  readonly side?: 'left' | 'right'
  readonly margins: Margins
  readonly grid: Grid
  readonly furniture?: readonly Furniture[]
  readonly reserved?: readonly Reserved[]
  readonly stories: readonly Story[]
  readonly items?: readonly ItemsPlacement[]
  readonly wildArt?: readonly WildArt[]
}
export type PaperName = 'tabloid' | 'berliner' | 'broadsheet' | 'a3' | 'a4'

/** Everything that is to be printed. */
export interface Edition {
  readonly stonehand: 1
  readonly publication: string
  /** ISO 8601, `2026-11-20` */
  readonly date: string
  readonly volume?: string | number
  readonly number?: string | number
  /** `City`, `Late` */
  readonly version?: string
  readonly price?: string
  /** BCP 47; default `en-GB` */
  readonly language?: string
  readonly style?: StyleSheet
  readonly articles: readonly Article[]
  readonly items?: readonly Items[]
  readonly pages: readonly Page[]
}
