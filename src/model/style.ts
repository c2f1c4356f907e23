import type { Length } from '../units.js'

/** Ink. Shares from 0 to 1; gray 0 is white paper, 1 is full black (printed with K alone). */
export type Colour =
  | { readonly kind: 'gray'; readonly k: number }
  | { readonly kind: 'cmyk'; readonly c: number; readonly m: number; readonly y: number; readonly k: number }
  | { readonly kind: 'rgb'; readonly r: number; readonly g: number; readonly b: number }
  | { readonly kind: 'spot'; readonly name: string; readonly tint: number; readonly cmyk: readonly [number, number, number, number] }

/** Names of faces (keys of `TypesetOptions.fonts`), and the families asked next for a character that this one has not. */
export interface Family {
  readonly roman: string
  readonly italic?: string
  readonly bold?: string
  readonly boldItalic?: string
  readonly fallback?: readonly string[]
}

export type Align = 'justified' | 'left' | 'centre' | 'right'

/** How one kind of text is set. Lengths in points. */
export interface TextStyle {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  /** grid text takes the grid's baseline instead */
  readonly leading: number
  readonly align: Align
  /** first-line indent */
  readonly indent: number
  /** thousandths of an em between letters */
  readonly tracking: number
  readonly case: 'none' | 'upper' | 'smallCaps'
  readonly figures: 'lining' | 'oldStyle'
  readonly tabular: boolean
  readonly ligatures: boolean
  readonly hyphenate: boolean
  /** share of the face's own word space */
  readonly wordSpace: number
  readonly colour: Colour
}

/** A named style in a sheet: what it does not say comes from `extends`, or from the same name in the sheet below. */
export type TextStyleSheet = { readonly [K in keyof TextStyle]?: K extends 'size' | 'leading' | 'indent' ? Length : TextStyle[K] } & { readonly extends?: string }

/** Limits of a justified line. `tracking` and `glyphScale` are the one limit for all letter-level flex. */
export interface Justification {
  /** how far a word space may grow before a line counts as loose, and how far it may shrink: shares of itself */
  readonly spaceStretch: number
  readonly spaceShrink: number
  /** thousandths of an em, both ways */
  readonly tracking: number
  /** share of the glyph's width, both ways */
  readonly glyphScale: number
  /** how far tracking and scale of neighbouring lines may lie apart, in shares of their limits: 1, or up to 2, which is no limit */
  readonly neighbours: number
  /** share of the published optical margins; 0 turns them off */
  readonly opticalMargins: number
}

export interface Hyphenation {
  /** letters before and after the break, and the shortest word that is broken */
  readonly before: number
  readonly after: number
  readonly shortest: number
  /** hyphens on consecutive lines */
  readonly ladder: number
  /** cost of one hyphen; the demerits of a line that ends in it are its square */
  readonly penalty: number
  /** added for a capitalised word that does not open a sentence */
  readonly capitalised: number
  /** added for a break that carries fewer than three letters over */
  readonly fewCarried: number
  /** by language: words with their breaks marked, `ta-ble`; without a hyphen the word is never broken */
  readonly exceptions: Readonly<Record<string, readonly string[]>>
}

/** A step of the headline schedule: from this size on. Leading is a share of the size, tracking thousandths of an em. */
export interface HeadBand {
  readonly from: number
  readonly leading: readonly [number, number]
  readonly tracking: number
}
export interface Headlines {
  /** sizes to choose from, in points, rising */
  readonly sizes: readonly number[]
  readonly bands: readonly HeadBand[]
  /** largest size by rank (first entry is rank 1) */
  readonly largest: readonly number[]
  /** lines wanted by columns covered (first entry is one column) */
  readonly lines: readonly number[]
  /** points by which the lead's head is larger than the next */
  readonly leadOver: number
}

/** Distances in points, ink to ink; ranges are [least, most], and what a whole number of grid lines leaves over is shared out in them. */
export interface Spacing {
  readonly kickerToHead: readonly [number, number]
  readonly headToDeck: readonly [number, number]
  readonly deckToByline: readonly [number, number]
  readonly headToBody: readonly [number, number]
  readonly aboveHead: readonly [number, number]
  readonly pictureToCaption: readonly [number, number]
  readonly captionToText: readonly [number, number]
  readonly quoteRule: number
  readonly quoteRuleToText: number
  readonly quoteToAttribution: number
  readonly dropCapToText: number
  readonly boxInset: number
  readonly folioToRule: number
  readonly folioToPage: number
  /** whole grid lines between a story and the one under it */
  readonly storyLines: number
  /** whole grid lines above and below */
  readonly crossheadAbove: number
  readonly quoteAir: number
}

export interface Rules {
  readonly column: number
  readonly story: number
  readonly folio: number
  readonly box: number
  readonly keyline: number
  readonly columnRules: boolean
}

/** What keeps text from standing badly; counts are lines of the grid. */
export interface Keeps {
  readonly dropCapLines: number
  readonly dropCapContour: boolean
  readonly quoteFromLegEnd: number
  readonly quoteFromSource: number
  readonly crossheadBefore: number
  readonly crossheadAfter: number
  readonly captionCharacters: number
  /** effective pixels per inch under which a picture is reported */
  readonly pictureResolution: number
}

/** The whole style of a house, every number in one place: what a {@link StyleSheet} becomes once all it inherits is filled in. */
export interface Style {
  readonly name: string
  readonly families: ReadonlyMap<string, Family>
  readonly styles: ReadonlyMap<string, TextStyle>
  readonly justification: Justification
  readonly hyphenation: Hyphenation
  readonly headlines: Headlines
  readonly spacing: Spacing
  readonly rules: Rules
  readonly keeps: Keeps
}

/** Names of the text styles the library asks for. A sheet may define more, to inherit from. */
export const STYLE_NAMES = [
  'body',
  'opening',
  'dropCap',
  'crosshead',
  'runInHead',
  'quote',
  'list',
  'signature',
  'correction',
  'dateline',
  'tagline',
  'agencyNote',
  'label',
  'kicker',
  'headline',
  'deck',
  'standfirst',
  'byline',
  'bylineTitle',
  'pullQuote',
  'attribution',
  'caption',
  'overline',
  'credit',
  'folio',
  'folioNumber',
  'folioName',
] as const
export type StyleName = (typeof STYLE_NAMES)[number]

/** What a house writes: only what differs from the style it extends (by default the shipped `weekly`). */
export interface StyleSheet {
  readonly name?: string
  readonly extends?: string
  readonly families?: Readonly<Record<string, Family>>
  readonly styles?: Readonly<Record<string, TextStyleSheet>>
  readonly justification?: Partial<Justification>
  readonly hyphenation?: Partial<Hyphenation>
  readonly headlines?: Partial<Headlines>
  readonly spacing?: Partial<Spacing>
  readonly rules?: Partial<Rules>
  readonly keeps?: Partial<Keeps>
}
