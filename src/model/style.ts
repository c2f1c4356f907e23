import type { Length } from '../units.js'

/** Ink. Shares from 0 to 1; gray 0 is white paper, 1 is full black (printed with K alone). */
export type Colour =
  | { readonly kind: 'gray'; readonly k: number }
  | { readonly kind: 'cmyk'; readonly c: number; readonly m: number; readonly y: number; readonly k: number }
  | { readonly kind: 'rgb'; readonly r: number; readonly g: number; readonly b: number }
  | { readonly kind: 'spot'; readonly name: string; readonly tint: number; readonly cmyk: readonly [number, number, number, number] }

/** Names of faces (keys of `TypesetOptions.fonts`), and the families asked next: a word that this one has not all of is set whole in the first that has it. */
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
  /** a band of colour behind it; kept by what stands over a story: label, kicker, head, deck, standfirst, byline */
  readonly ground: Ground | false
}

/** A band behind a piece of display text, as wide as its widest line. */
export interface Ground {
  readonly colour: Colour
  /** points from the ink to the band's edges: at the sides, and above and below */
  readonly inset: readonly [sides: number, ends: number]
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
  /** in ragged text a word is broken only to save a line from ending so much short of its measure: a share of the measure; 1 is never */
  readonly zone: number
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
  /** largest size of a jump head by rank */
  readonly largestJump: readonly number[]
}

/** Distances in points, ink to ink; ranges are [least, most], and what a whole number of grid lines leaves over is shared out in them. */
export interface Spacing {
  /** from the rule over a head block to its first line */
  readonly headRule: readonly [number, number]
  /** from a label to the kicker on its line */
  readonly labelToKicker: number
  readonly kickerToHead: readonly [number, number]
  readonly headToDeck: readonly [number, number]
  readonly deckToByline: readonly [number, number]
  readonly headToBody: readonly [number, number]
  /** from the title of a factbox, or the standing head of items, to the text */
  readonly titleToText: readonly [number, number]
  readonly aboveHead: readonly [number, number]
  readonly pictureToCaption: readonly [number, number]
  readonly captionToText: readonly [number, number]
  /** between text and what it runs beside: of a box at least the gutter */
  readonly standOff: number
  /** between the pictures of one figure */
  readonly pictureGap: number
  readonly quoteRule: number
  readonly quoteRuleToText: number
  /** a pull quote's leading may grow to this share of its size, to fill whole grid lines */
  readonly quoteLeading: number
  readonly quoteToAttribution: number
  readonly dropCapToText: number
  readonly boxInset: number
  readonly folioToRule: number
  readonly folioToPage: number
  /** under the nameplate's ink */
  readonly underNameplate: number
  /** width of an ear's box, as shares of the page's: least and most */
  readonly earWidth: readonly [number, number]
  readonly earToName: number
  /** between a line of the date strip, leading and all, and the strip's edges */
  readonly stripInset: number
  readonly barToName: number
  /** at least so much under the date strip and the section bar */
  readonly underFurniture: number
  /** from the rule over an imprint or an index to its first cap line */
  readonly furnitureRuleToText: number
  readonly teaserToPicture: number
  /** between entries of the index, on top of its leading */
  readonly indexRow: number
  /** from the label over a reserved place to what stands there */
  readonly labelToRoom: number
  /** between an advert and what stands over it, ink to ink; twice as much where a rule parts them */
  readonly advertAir: number
  /** between modules side by side */
  readonly moduleGutter: number
  /** whole grid lines between a story and the one under it */
  readonly storyLines: number
  /** whole grid lines above and below */
  readonly crossheadAbove: number
  readonly quoteAir: number
  readonly itemAir: number
  readonly tableAir: number
  /** whole grid lines between a factbox or a boxed sidebar and the text */
  readonly insetAir: number
  /** least points between the columns of a table */
  readonly tableGutter: number
  /** between a rule of a table and the type over and under it, ink to ink: shares of its leading */
  readonly tableRule: readonly [number, number]
  /** from a jump head to the line that says where the story began */
  readonly headToJumpLine: readonly [number, number]
  /** whole grid lines at the foot of a part's last leg: the jump line stands on the last of them */
  readonly jumpLine: number
}

/** Weights and lengths of rules in points: a weight of 0 is no rule, a length of 0 the whole measure. */
export interface Rules {
  readonly column: number
  readonly story: number
  /** over a head block */
  readonly head: number
  readonly headLength: number
  /** between a label and the kicker on its line */
  readonly bar: number
  readonly folio: number
  readonly box: number
  /** along the upper edge of a box, inside it */
  readonly boxTop: number
  /** over a pull quote, whose weight is `spacing.quoteRule` */
  readonly quoteLength: number
  /** over the tagline or the agency note */
  readonly tagline: number
  readonly taglineLength: number
  readonly sectionBar: number
  /** over the standing head of items */
  readonly standingHead: number
  /** over and under the date strip, over imprint and index */
  readonly furniture: number
  readonly keyline: number
  readonly columnRules: boolean
  /** over the adverts, along their steps */
  readonly advert: number
  /** round an advert that has one */
  readonly advertKeyline: number
}

/** Colours of what is not text. */
export interface Colours {
  readonly column: Colour
  readonly story: Colour
  readonly head: Colour
  readonly folio: Colour
  readonly box: Colour
  readonly boxTop: Colour
  readonly quote: Colour
  readonly tagline: Colour
  readonly sectionBar: Colour
  readonly keyline: Colour
  /** of rules over adverts and keylines round them */
  readonly advert: Colour
  /** of which a box's tint is a share */
  readonly tint: Colour
}

/** Choices of a house that are no lengths. */
export interface Forms {
  /** a caption's words up to its first colon stand in bold */
  readonly captionLeadIn: boolean
  /** tint of a box that names none, a share of `colours.tint` */
  readonly boxTint: number
  /** of a factbox */
  readonly factboxTint: number
  /** the slug stands over every advert, whatever it looks like */
  readonly advertSlug: boolean
  /** the heads of a table stand again where it goes on in another leg */
  readonly tableHeadAgain: boolean
  /** what may stand in mid-leg; the rest keeps to the tops of legs */
  readonly inLeg: readonly ('quote' | 'mug' | 'figure')[]
}

/** What keeps text from standing badly; counts are lines of the grid. */
export interface Keeps {
  readonly dropCapLines: number
  readonly dropCapContour: boolean
  readonly quoteFromLegEnd: number
  readonly quoteFromSource: number
  /** lines of text over and under a figure or a factbox among the text, in each of its legs */
  readonly figureFromLegEnd: number
  /** characters of the body that a leg must have left beside an insert, and in all to have text on both sides of one */
  readonly besideCharacters: number
  readonly bothSidesCharacters: number
  /** lines of text that may stand by themselves beside a shape, white over and under them */
  readonly besideLines: number
  readonly crossheadBefore: number
  readonly crossheadAfter: number
  readonly captionCharacters: number
  /** effective pixels per inch under which a picture is reported */
  readonly pictureResolution: number
  /** opacity from which a pixel belongs to a picture's silhouette, a share */
  readonly silhouetteFrom: number
  /** most that a picture beside a teaser's words takes of its width */
  readonly teaserPicture: number
  /** rows of a table that stand together at least, where it goes on in another leg */
  readonly tableRows: number
  /** a table that takes no more lines than that stays whole where a leg has room for it */
  readonly tableWhole: number
  /** of the paragraph in which a story jumps, on either side */
  readonly jumpLines: number
  /** lines of text that should stand before a jump, and after it: by Harrower's rules 4 and 6 inches */
  readonly beforeJump: number
  readonly afterJump: number
  /** lines that a leg over an advert must have, else its story keeps off the column */
  readonly stepLeast: number
}

/** Whole lines of the grid more or less: round each pull quote, over each crosshead, between each figure and its text. */
export interface SpaceRung {
  readonly kind: 'quoteAir' | 'crossheadAir' | 'figureAir'
  /** how far down and up from what the style says: [-1, 1] */
  readonly range: readonly [down: number, up: number]
  /** lines at a time; default 1 */
  readonly by?: number
}
/**
 * Something of a story less or more: `headSize`, a step of the headline schedule (floor: points); `headLines`, a line of the head (floor:
 * lines); `decks`, a deck off, the last one first (floor: decks); `quotes`, a pull quote off, the last one first (floor: quotes); `copy`, a
 * paragraph cut from the end (floor: paragraphs). `quoteMeasure` up is a pull quote as a straddle over two legs instead of in one, down the
 * reverse.
 */
export interface StepRung {
  readonly kind: 'headSize' | 'headLines' | 'decks' | 'quotes' | 'quoteMeasure' | 'copy'
  readonly range: readonly [down: number, up: number]
  /** steps at a time; default 1 */
  readonly by?: number
  /** what must be left */
  readonly floor?: number
}
/** Paragraphs in fewer or more lines than they would best have: those whose settings cost the least. */
export interface ParagraphRung {
  readonly kind: 'paragraphs'
  /** lines of one paragraph */
  readonly range: readonly [down: number, up: number]
  /** demerits that a setting may cost over the paragraph's best (test/text/COST.md) */
  readonly dearest: number
  /** share of a story's paragraphs that may be changed */
  readonly share: number
}
/** Figures less deep or deeper by lines of the grid: their pictures are cropped round the focal point. One not to be cropped keeps its depth. */
export interface PictureRung {
  readonly kind: 'pictureDepth'
  /** lines of the grid */
  readonly range: readonly [down: number, up: number]
  readonly by?: number
  /** lines of picture that must be left */
  readonly floor?: number
  /** share by which its proportions may change */
  readonly crop: number
}
/** A rung of the ladder that makes a story fit. */
export type Rung = SpaceRung | StepRung | ParagraphRung | PictureRung

/** How stories that ask for it (`Story.fit`) are made to fit their modules. */
export interface Fit {
  /** walked in order until the story fits: a rung is used only where those before it do not make it fit. An empty one only reports. */
  readonly ladder: readonly Rung[]
  /** share of the measure that every line of a changed head fills at least, its last line half of it */
  readonly headFill: number
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
  readonly colours: Colours
  readonly forms: Forms
  readonly keeps: Keeps
  readonly fit: Fit
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
  'hammer',
  'factboxTitle',
  'factbox',
  'factboxHead',
  'factboxSource',
  'standingHead',
  'item',
  'itemHead',
  'table',
  'tableHead',
  'tableSource',
  'agate',
  'agateHead',
  'mugName',
  'nameplate',
  'ear',
  'dateStrip',
  'teaser',
  'refer',
  'sectionBar',
  'imprint',
  'index',
  'slug',
  'jumpHead',
  'jumpLine',
  'jumpFrom',
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
  readonly colours?: Partial<Colours>
  readonly forms?: Partial<Forms>
  readonly keeps?: Partial<Keeps>
  readonly fit?: Partial<Fit>
}
