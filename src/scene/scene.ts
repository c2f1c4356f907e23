import type { TextRole } from '../flow/element.js'
import type { Furniture, PageInks } from '../model/edition.js'
import type { Colour } from '../model/style.js'

/** A word that is drawn in pieces and must be read as one: glyphs `from` up to (not with) `to` of an item. */
export interface ActualText {
  readonly from: number
  readonly to: number
  readonly text: string
  /** `begin`: goes on to the `end` piece of a later item, with nothing but glyphs between, and gives the text; `whole`: begins and ends here */
  readonly part: 'whole' | 'begin' | 'end'
}

/** Glyphs of one face and size on one baseline. Positions in points; y runs down from the top of the page. */
export interface GlyphsItem {
  readonly kind: 'glyphs'
  readonly node: number
  readonly face: string
  readonly size: number
  /** horizontal scale of the glyphs, 1 is natural */
  readonly scale: number
  readonly colour: Colour
  readonly x: number
  readonly y: number
  readonly gids: readonly number[]
  /** drawing origin of each glyph from `x`: kerning, tracking and word spaces are in it */
  readonly xs: readonly number[]
  /** drawing origin of each glyph above the baseline; only where one is not zero */
  readonly ys?: readonly number[]
  /** pen after the last glyph, from `x` */
  readonly end: number
  /** Unicode of each glyph; '' continues the one before */
  readonly texts: readonly string[]
  readonly actual?: readonly ActualText[]
  /** a URI, or the `id` of a destination of this paper, which begins with `#` */
  readonly link?: string
  /** BCP 47, where it is not that of its node */
  readonly language?: string
  /** of running text: leg of its module, from 0 */
  readonly leg?: number
  /** the line ends with it where the text has a space or a line break, which is not drawn */
  readonly spaceAfter?: true
}
export interface RuleItem {
  readonly kind: 'rule'
  readonly node: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly colour: Colour
}
export interface RectItem {
  readonly kind: 'rect'
  readonly node: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: Colour
  /** centred on the edge */ readonly stroke?: { readonly weight: number; readonly colour: Colour }
}
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'cubic'; readonly c1x: number; readonly c1y: number; readonly c2x: number; readonly c2y: number; readonly x: number; readonly y: number }
  | { readonly kind: 'close' }
export interface PathItem {
  readonly kind: 'path'
  readonly node: number
  readonly steps: readonly PathStep[]
  readonly fill: Colour
}
export interface PictureItem {
  readonly kind: 'picture'
  readonly node: number
  /** id in `Paper.pictures` */
  readonly picture: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** part of the upright picture that shows: shares from its top left corner */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** closed paths inside which it shows, where it is cut out; what an odd number of them holds is inside */
  readonly clip?: readonly PathStep[]
}
/** Everything that can stand on a page. Items come in reading order, story by story; rules and boxes before the text they go with. */
export type Item = GlyphsItem | RuleItem | RectItem | PathItem | PictureItem

/** What a node of the structure is: a group of lines, or what holds some. */
export type Role = TextRole | 'document' | 'page' | 'story' | 'sidebar' | 'factbox' | 'items' | 'list' | 'figure' | 'figureGroup'

/** A piece of furniture, or a place that is not the newsroom's. */
export type Piece = Furniture['kind'] | 'advert' | 'reserved'

/**
 * What an item belongs to. Nodes are kept in a list, in the order in which they are read: what stands among the text comes after the paragraph by
 * which it stands. `parent` is an index in it, -1 for the document.
 */
export interface StructureNode {
  readonly role: Role
  readonly parent: number
  /** in the edition, as `articles[0].body[3]` */
  readonly path?: string
  readonly article?: string
  readonly language?: string
  readonly alt?: string
  /** of furniture: what it is */
  readonly piece?: Piece
  /** of a cell of a table: the column at which it begins, from 0, and how many it goes across */
  readonly cell?: { readonly column: number; readonly span: number }
}

/** `page` is an index of `pages`. */
export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: number
  readonly y: number
}

/** Where a story, or a part of one, begins: what links inside the paper lead to. `page` is an index of `pages`. */
export interface Destination {
  readonly id: string
  readonly page: number
  readonly x: number
  readonly y: number
}

export interface ScenePage {
  /** what the page is printed in, where it is known: black alone, four inks, or black and spot colours */
  readonly inks?: PageInks
  /** its number in its count; an insert has none */
  readonly number?: number
  /** as printed: `4`, `B4`; of a spread on one page `B4–B5`; empty for an insert */
  readonly label: string
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  /** depth of a strip under the page's foot that is no part of it, points: of a proof, its legend */
  readonly slug?: number
}

/** What is printed, as data; PDF and SVG are written from it and from nothing else. */
export interface Scene {
  readonly pages: readonly ScenePage[]
  readonly structure: readonly StructureNode[]
  readonly bookmarks: readonly Bookmark[]
  readonly destinations: readonly Destination[]
}
