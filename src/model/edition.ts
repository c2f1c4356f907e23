import type { Length } from '../units.js'
import type { Article, Figure, Items, Picture } from './article.js'
import type { Text } from './inline.js'
import type { Rung, StyleSheet } from './style.js'

/** What a page is printed in: black alone, the four process inks, or black and spot colours. */
export type PageInks = 'k' | 'cmyk' | 'spot'

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
  /**
   * `top` of the module, `under-head`, the module's `foot`, or among the text: in a `leg`, or as a `straddle` over two or more, with the text of
   * each leg running on past it; or `across` all columns or some, with the text above it read first, in all of them, then the text below.
   * Default: `leg` for a mug shot, else `top` where the head leaves the columns free, else `under-head`.
   */
  readonly where?: 'top' | 'under-head' | 'foot' | 'leg' | 'straddle' | 'across' | 'none'
  /** width in a leg or as a straddle, if not the whole of its columns: text runs beside it where enough room is left */
  readonly width?: Length
  /** edge of its columns to which it keeps there; default `right` in one leg, the `middle` of several */
  readonly side?: 'left' | 'right' | 'middle'
  /** grid line of the module at which its room begins, among the text */
  readonly line?: number
  /**
   * What text beside it keeps off: its `box` (default), its `silhouette` (what of a PNG is not transparent, or a JPEG's clipping path, to which it
   * is cut), or a polygon of at least three points: shares of the picture's width and depth from its top left corner.
   */
  readonly around?: 'box' | 'silhouette' | readonly (readonly [x: number, y: number])[]
  /** between it and the text beside it; default from the style */
  readonly standOff?: Length
  /**
   * Lines that it takes at the top, under the head or at the foot, its words included, or the `rest` of a module of fixed depth: text beside it is as
   * deep as it is. Default as many as its pictures need; with it they are cropped.
   */
  readonly depth?: number | 'rest'
  /** depth over width, of a figure's pictures together; default their own. With it a graphic is cropped too, else never. */
  readonly ratio?: number
}

/** Where a pull quote stands: by default the library looks for the best place in the best leg. */
export interface QuotePlacement {
  /**
   * In one leg, or over two or more: a straddle bites into the outer ones where enough room is left, else it takes all whole; or `across`: the text
   * above it is read first, in all its legs, then the text below.
   */
  readonly where?: 'leg' | 'straddle' | 'across' | 'none'
  /** column of the page; of a straddle the left one */
  readonly column?: number
  /** columns of the page of a straddle or of what stands across; default two for a straddle, else all of the module's */
  readonly columns?: readonly [from: number, to: number]
  /** grid line of the module at which its room begins */
  readonly line?: number
}

/** A frame round a module, with a tint (0 to 0.2 of the style's `colours.tint`) on wish. */
export type Box = boolean | { readonly tint?: number }

/** Where a piece with text of its own stands in a module: a factbox, a sidebar. */
export interface InsetPlacement {
  /** columns of the page; default the module's last one */
  readonly columns?: readonly [from: number, to: number]
  /** default `foot`; `across`: in mid-story, with the text above it read first, in all its columns, then the text below */
  readonly where?: 'top' | 'under-head' | 'foot' | 'across' | 'none'
  /** grid line of the module at which its room begins, where it stands across */
  readonly line?: number
  /** lines, its box included; default as many as its text needs */
  readonly depth?: number | 'fit'
}

/** Another article inside a story's module, under its head: with it the story is a package. */
export interface Sidebar extends Treatment, InsetPlacement {
  readonly article: string
}

/** An article in this paper: what to make of it, and where. */
export interface Story extends Treatment {
  readonly article: string
  /** 1 for the first part of a story that jumps, 2 for its second: what one has no room for goes on in the next */
  readonly part?: number
  readonly place: Place
  /**
   * `auto`, of a first part: what it has no room for goes on in its next part, or, where the edition has none, on a later page with room for
   * it. Default: a story goes on only where a next part is placed.
   */
  readonly jump?: 'auto'
  /** where the article's factboxes stand in the module, by id; one that is not named stands at the foot of its last column */
  readonly factboxes?: Readonly<Record<string, InsetPlacement>>
  readonly sidebars?: readonly Sidebar[]
  /**
   * Make it fit a module of fixed depth: `true` by the ladder of its style, or by one of its own. Default: only the report says how far it is
   * off, and what would help.
   */
  readonly fit?: boolean | { readonly ladder: readonly Rung[] }
}

/** What is made of an article: its head, its pictures and quotes, its box. */
export interface Treatment {
  /**
   * `stacked` over the text (default); `side`: beside it, in the first column or `headColumns`; `hammer`: one line, large, with the first deck
   * as the head proper under it; `inset`: in the middle columns, with text on both sides.
   */
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
  readonly box?: Box
  readonly style?: StyleSheet
}

/** Room of exact size that is not the newsroom's: an advert, the weather. */
export interface Reserved {
  readonly id: string
  readonly kind: 'advert' | 'weather' | 'other'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  /** printed small over it: `Advertisement` */
  readonly label?: string
  /** what stands there, cropped to the room; without it the room is left white for others */
  readonly picture?: Picture
}

/** Room kept for what stories of other pages leave over (`Story.jump`); several stand in it one under the other, by rank. */
export interface JumpRoom {
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
}
/** How the adverts of a page are stacked: rising to the outer edge, to both edges with a well between them, or with a level top. */
export type Stack = 'pyramid' | 'well' | 'flat'

/**
 * An advert of exact size. The library stacks those of a page from its foot; stories step round the stack, leg by leg. Its room is
 * rounded up to whole columns and grid lines, air included.
 */
export interface Advert {
  readonly id: string
  /** two lengths, or columns of the page and a depth */
  readonly size: readonly [width: Length, height: Length] | { readonly columns: number; readonly height: Length }
  /** what stands there, whole: a picture, or a page of a PDF; without one the paper stays white */
  readonly picture?: Picture
  /** a line round it; default where there is no picture */
  readonly keyline?: boolean
  /** could pass for a story: the slug stands over it */
  readonly editorialLook?: boolean
  /** the slug's words; default the language's for `Advertisement` */
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
/** Left and right as on every page, or inner and outer: mirrored, with the inner one at the spine. */
export type Margins = OwnMargins | MirroredMargins
export interface OwnMargins {
  readonly top: Length
  readonly right: Length
  readonly bottom: Length
  readonly left: Length
}
export interface MirroredMargins {
  readonly top: Length
  readonly outer: Length
  readonly bottom: Length
  readonly inner: Length
}

/** A part of the paper with a name of its own; with a letter it counts its pages by itself: `B1`, `B2`. */
export interface Section {
  readonly id: string
  readonly name: string
  readonly letter?: string
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
/** A pointer to a story further in: its words, then the page. */
export interface Teaser {
  readonly kind: 'teaser'
  readonly columns: readonly [number, number]
  readonly top: number
  readonly depth: number
  /** the article it points to; the number of its page resolves by itself */
  readonly article?: string
  /** the page of a story that is not in this edition */
  readonly page?: string | number
  readonly text: Text
  readonly picture?: Picture
}
export interface SectionBar {
  readonly kind: 'sectionBar'
  /** default: the name of the page's section */
  readonly text?: string
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
  readonly box?: Box
}
export interface WildArt {
  readonly figure: Figure
  readonly place: Place
}

export interface Page {
  /** width and height: `'tabloid'`, `'berliner'`, `'broadsheet'`, `'a3'`, `'a4'`, or two lengths */
  readonly paper: PaperName | readonly [width: Length, height: Length]
  /** default: one more than the page before it in its count */
  readonly number?: number
  /** bound in, without a number of its own: the count passes it over */
  readonly insert?: boolean
  /** id of its section; default that of the page before */
  readonly section?: string
  /** default: odd numbers are right-hand pages */
  readonly side?: 'left' | 'right'
  /**
   * Two facing pages made as one: `paper` is one of them, columns are counted through, half of them on each, and a story, a head or a picture
   * may cross the spine. Printed as two pages, or as a wide one. It has the number of its left page.
   */
  readonly spread?: 'pages' | 'wide'
  /** what it is printed in: `preflight` looks for other colours, and marks are of these; default not said */
  readonly inks?: PageInks
  readonly margins: Margins
  readonly grid: Grid
  readonly furniture?: readonly Furniture[]
  readonly reserved?: readonly Reserved[]
  readonly jumpRoom?: readonly JumpRoom[]
  readonly adverts?: readonly Advert[]
  /** default `pyramid` */
  readonly stack?: Stack
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
  readonly sections?: readonly Section[]
  readonly articles: readonly Article[]
  readonly items?: readonly Items[]
  readonly pages: readonly Page[]
}
