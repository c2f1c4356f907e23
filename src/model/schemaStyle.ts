import * as v from 'valibot'
import { LIMITS } from '../limits.js'
import type { Agrees, AllAgree } from './agree.js'
import type { Box } from './edition.js'
import type {
  Colour,
  Colours,
  Family,
  Fit,
  Forms,
  Ground,
  HeadBand,
  Headlines,
  Hyphenation,
  Justification,
  Keeps,
  Rules,
  Rung,
  Spacing,
  StyleSheet,
  TextStyleSheet,
} from './style.js'
import { either, fields, kinds, length, list, maybe, name, noted, real, sequence, table, whole, word, words, yesNo } from './schemaParts.js'

const SPACE_MAX = 500
const FEW_MAX = 100
const share = () => real(0, 1)

const colourSchema = kinds('colour', [
  fields('a gray', { kind: v.literal('gray'), k: noted(share(), '0 is white paper, 1 is full black') }),
  fields('a CMYK colour', { kind: v.literal('cmyk'), c: share(), m: share(), y: share(), k: share() }),
  fields('an RGB colour', { kind: v.literal('rgb'), r: share(), g: share(), b: share() }),
  fields('a spot colour', {
    kind: v.literal('spot'),
    name: name(),
    tint: share(),
    cmyk: sequence('four shares: cyan, magenta, yellow, black', [share(), share(), share(), share()]),
  }),
])

const groundFields = fields('a ground', {
  colour: colourSchema,
  inset: noted(sequence('two numbers, at the sides and at the ends', [real(0, SPACE_MAX), real(0, SPACE_MAX)]), 'points from the ink to the edges: at the sides, above and below'),
})
const groundChoice = either('false or an object with a `colour` and an `inset`', [v.literal(false), groundFields], (value) =>
  typeof value === 'boolean' ? 0 : typeof value === 'object' && value !== null ? 1 : undefined,
)

const familySchema = fields('a family', {
  roman: noted(name(), 'name of a face: a key of the fonts handed in'),
  italic: maybe(name()),
  bold: maybe(name()),
  boldItalic: maybe(name()),
  fallback: maybe(list(name(), 0, FEW_MAX), 'families asked next: a word that this one has not all of is set whole in the first that has it'),
})

const textStyleSchema = fields('a text style', {
  extends: maybe(name(), 'a style of this sheet or of the one below; default the same name below, for a new name `body`'),
  family: maybe(name()),
  bold: maybe(yesNo()),
  italic: maybe(yesNo()),
  size: maybe(length(LIMITS.sizeMin, LIMITS.sizeMax)),
  leading: maybe(length(LIMITS.sizeMin, 2 * LIMITS.sizeMax), "grid text takes the grid's baseline instead"),
  align: maybe(word(['justified', 'left', 'centre', 'right'])),
  indent: maybe(length(0, SPACE_MAX), 'of a first line'),
  tracking: maybe(real(-500, 2_000), 'thousandths of an em between letters'),
  case: maybe(word(['none', 'upper', 'smallCaps'])),
  figures: maybe(word(['lining', 'oldStyle'])),
  tabular: maybe(yesNo()),
  ligatures: maybe(yesNo()),
  hyphenate: maybe(yesNo()),
  wordSpace: maybe(real(0.1, 10), "share of the face's own word space"),
  colour: maybe(colourSchema),
  ground: maybe(groundChoice, 'a band of colour behind it; kept by label, kicker, head, deck, standfirst and byline'),
})

const rising = (values: readonly number[]): boolean => values.every((value, k) => k === 0 || value > values[k - 1]!)

/** [least, most] */
const span = (min: number, max: number) => {
  const pair = sequence('two numbers, the least and the most', [real(min, max), real(min, max)])
  return v.pipe(
    pair,
    v.check(([least, most]) => least <= most, 'has a least value above its most; put the smaller one first'),
  )
}

const justificationSchema = fields('the justification limits', {
  spaceStretch: maybe(real(0, 10)),
  spaceShrink: maybe(real(0, 0.9)),
  tracking: maybe(real(0, 200), 'thousandths of an em, both ways'),
  glyphScale: maybe(real(0, 0.2), "share of the glyph's width, both ways"),
  neighbours: maybe(real(1, 2), 'how far tracking and scale of neighbouring lines may lie apart, in shares of their limits; 2 is no limit'),
  opticalMargins: maybe(real(0, 2), 'share of the published optical margins; 0 turns them off'),
})

const hyphenationSchema = fields('the hyphenation limits', {
  before: maybe(whole(1, 20)),
  after: maybe(whole(1, 20)),
  shortest: maybe(whole(2, 100)),
  ladder: maybe(whole(0, 100), 'hyphens on consecutive lines'),
  zone: maybe(share(), 'in ragged text a word is broken only to save a line from ending so much short, a share of the measure'),
  penalty: maybe(real(0, 1_000_000)),
  capitalised: maybe(real(0, 1_000_000)),
  fewCarried: maybe(real(0, 1_000_000), 'added for a break that carries fewer than three letters over'),
  exceptions: maybe(table('words with their breaks marked', list(name(), 0, 20_000)), 'by language: `ta-ble`; without a hyphen the word is never broken'),
})

// Lists of their own, because a list written inside `pipe` loses the type of its entries.
const sizeList = list(real(LIMITS.sizeMin, LIMITS.sizeMax), 1, FEW_MAX)
const bandSchema = fields('a band of the headline schedule', { from: real(0, LIMITS.sizeMax), leading: span(0.5, 3), tracking: real(-500, 500) })
const bandList = list(bandSchema, 1, FEW_MAX)

const headlinesSchema = fields('the headline schedule', {
  sizes: maybe(
    v.pipe(
      sizeList,
      v.check((sizes) => rising(sizes), 'is not in rising order; sort the sizes, each once'),
    ),
    'sizes to choose from, in points, rising',
  ),
  bands: maybe(
    v.pipe(
      bandList,
      v.check((bands) => rising(bands.map((band) => band.from)), 'is not in rising order of `from`; sort the bands'),
      v.check((bands) => bands[0]?.from === 0, 'has no band for the smallest sizes; let the first begin `from` 0'),
    ),
  ),
  largest: maybe(list(real(LIMITS.sizeMin, LIMITS.sizeMax), 1, FEW_MAX), 'largest size by rank'),
  lines: maybe(list(whole(1, 20), 1, LIMITS.columnsMax), 'lines wanted by columns covered'),
  leadOver: maybe(real(0, SPACE_MAX), 'points by which the lead’s head is larger than the next'),
  largestJump: maybe(list(real(LIMITS.sizeMin, LIMITS.sizeMax), 1, FEW_MAX), 'largest size of a jump head by rank'),
})

const gap = () => maybe(span(0, SPACE_MAX))
const distance = () => maybe(real(0, SPACE_MAX))
const lines = () => maybe(whole(0, 100))

const spacingSchema = fields('the spacing', {
  headRule: gap(),
  labelToKicker: distance(),
  kickerToHead: gap(),
  headToDeck: gap(),
  deckToByline: gap(),
  headToBody: gap(),
  titleToText: gap(),
  aboveHead: gap(),
  pictureToCaption: gap(),
  captionToText: gap(),
  standOff: maybe(real(0, SPACE_MAX), 'between text and what it runs beside: of a box at least the gutter'),
  pictureGap: maybe(real(0, SPACE_MAX), 'between the pictures of one figure'),
  quoteRule: distance(),
  quoteRuleToText: distance(),
  quoteLeading: maybe(real(0.5, 3), 'a pull quote’s leading may grow to this share of its size'),
  quoteToAttribution: distance(),
  dropCapToText: distance(),
  boxInset: distance(),
  folioToRule: distance(),
  folioToPage: distance(),
  underNameplate: distance(),
  earWidth: maybe(span(0, 0.5), 'of the box, as shares of the page’s width'),
  earToName: distance(),
  stripInset: distance(),
  barToName: distance(),
  underFurniture: distance(),
  furnitureRuleToText: distance(),
  teaserToPicture: distance(),
  indexRow: distance(),
  labelToRoom: distance(),
  advertAir: maybe(real(0, SPACE_MAX), 'between an advert and what stands over it'),
  moduleGutter: distance(),
  storyLines: lines(),
  crossheadAbove: lines(),
  quoteAir: lines(),
  itemAir: lines(),
  tableAir: lines(),
  insetAir: lines(),
  tableGutter: distance(),
  tableRule: maybe(span(0, 2), 'between a rule of a table and the type over and under it: shares of its leading'),
  headToJumpLine: maybe(span(0, SPACE_MAX), 'from a jump head to the line that says where the story began'),
  jumpLine: maybe(whole(1, 10), 'grid lines at the foot of the last leg, on the last of which the jump line stands'),
})

const weight = () => maybe(real(0, 20))
const rulesSchema = fields('the rules', {
  column: weight(),
  story: weight(),
  head: maybe(real(0, 20), 'over a head block; 0 is none'),
  headLength: maybe(real(0, SPACE_MAX), '0 is the whole measure'),
  bar: maybe(real(0, 20), 'between a label and the kicker on its line'),
  folio: weight(),
  box: weight(),
  boxTop: maybe(real(0, 20), 'along the upper edge of a box, inside it'),
  quoteLength: maybe(real(0, SPACE_MAX), 'of the rule over a pull quote; 0 is the whole measure'),
  tagline: maybe(real(0, 20), 'over the tagline or the agency note'),
  taglineLength: maybe(real(0, SPACE_MAX)),
  sectionBar: weight(),
  standingHead: weight(),
  furniture: weight(),
  keyline: weight(),
  columnRules: maybe(yesNo()),
  advert: maybe(real(0, 20), 'over the adverts, along their steps'),
  advertKeyline: weight(),
})

const ink = () => maybe(colourSchema)
const coloursSchema = fields('the colours', {
  column: ink(),
  story: ink(),
  head: ink(),
  folio: ink(),
  box: ink(),
  boxTop: ink(),
  quote: ink(),
  tagline: ink(),
  sectionBar: ink(),
  keyline: ink(),
  advert: ink(),
  tint: maybe(colourSchema, 'of which a box’s tint is a share'),
})

const formsSchema = fields('the forms', {
  captionLeadIn: maybe(yesNo(), 'a caption’s words up to its first colon stand in bold'),
  boxTint: maybe(real(0, 0.2), 'tint of a box that names none, a share of `colours.tint`'),
  factboxTint: maybe(real(0, 0.2), 'of a factbox'),
  advertSlug: maybe(yesNo(), 'over every advert, whatever it looks like'),
  tableHeadAgain: maybe(yesNo(), 'the heads of a table stand again where it goes on in another leg'),
  inLeg: maybe(list(word(['quote', 'mug', 'figure']), 0, FEW_MAX), 'what may stand in mid-leg; the rest keeps to the tops of legs'),
})

const keepsSchema = fields('the keeps', {
  dropCapLines: maybe(whole(0, LIMITS.dropCapLinesMax)),
  dropCapContour: maybe(yesNo()),
  quoteFromLegEnd: lines(),
  quoteFromSource: lines(),
  figureFromLegEnd: lines(),
  besideCharacters: maybe(whole(1, 1_000)),
  bothSidesCharacters: maybe(whole(1, 1_000)),
  besideLines: maybe(whole(0, 100), 'lines of text that may stand by themselves beside a shape'),
  crossheadBefore: lines(),
  crossheadAfter: lines(),
  captionCharacters: maybe(whole(10, 1_000)),
  pictureResolution: maybe(real(1, 10_000), 'effective pixels per inch under which a picture is reported'),
  silhouetteFrom: maybe(share(), 'opacity from which a pixel belongs to a picture’s silhouette'),
  tableRows: maybe(whole(1, 100), 'rows of a table that stand together at least, where it goes on in another leg'),
  tableWhole: maybe(whole(0, 1_000), 'a table that takes no more lines stays whole where a leg has room for it'),
  stepLeast: maybe(whole(1, 100), 'lines that a leg over an advert must have'),
  teaserPicture: maybe(real(0.05, 0.9), 'most that a picture beside a teaser’s words takes of its width'),
  jumpLines: maybe(whole(1, 100), 'lines of the paragraph in which a story jumps, on either side'),
  beforeJump: maybe(whole(0, LIMITS.linesMax), 'lines of text that should stand before a jump'),
  afterJump: maybe(whole(0, LIMITS.linesMax), 'lines of text that should stand after a jump'),
})

const STEPS_MAX = 50
/** How many steps down, and how many up. */
const steps = () => sequence('two numbers, the steps down (0 or less) and the steps up (0 or more)', [whole(-STEPS_MAX, 0), whole(0, STEPS_MAX)])
const spaceRung = <const K extends Rung['kind']>(kind: K) =>
  fields('a rung', { kind: v.literal(kind), range: noted(steps(), 'lines of the grid'), by: maybe(whole(1, STEPS_MAX), 'lines at a time; default 1') })
const stepRung = <const K extends Rung['kind']>(kind: K, floor: string) =>
  fields('a rung', { kind: v.literal(kind), range: steps(), by: maybe(whole(1, STEPS_MAX), 'steps at a time; default 1'), floor: maybe(real(0, LIMITS.sizeMax), floor) })
const rungSchema = kinds('rung', [
  fields('a rung', {
    kind: v.literal('paragraphs'),
    range: noted(steps(), 'lines by which one paragraph may be shorter or longer than it would best be'),
    dearest: noted(real(0, 1e9), "demerits that a setting may cost over the paragraph's best"),
    share: noted(share(), 'of the paragraphs of a story: how many may be changed'),
  }),
  spaceRung('quoteAir'),
  spaceRung('crossheadAir'),
  spaceRung('figureAir'),
  fields('a rung', {
    kind: v.literal('pictureDepth'),
    range: noted(steps(), 'lines of the grid'),
    by: maybe(whole(1, STEPS_MAX), 'lines at a time; default 1'),
    floor: maybe(whole(0, LIMITS.linesMax), 'lines of picture that must be left'),
    crop: noted(share(), 'share by which its proportions may change'),
  }),
  stepRung('headSize', 'points under which the head may not go'),
  stepRung('headLines', 'lines that it must keep'),
  stepRung('decks', 'decks that must be left'),
  stepRung('quoteMeasure', 'pull quotes that must stay as they are'),
  stepRung('quotes', 'pull quotes that must be left'),
  stepRung('copy', 'paragraphs that must be left'),
])
const rungList = list(rungSchema, 0, FEW_MAX)
/** A ladder: rungs in the order in which they are used. */
export const ladderSchema: v.GenericSchema<readonly Rung[]> = rungList
const fitFields = fields('the fit', {
  ladder: maybe(rungList, 'walked in order until a story fits its module; an empty one only reports'),
  headFill: maybe(share(), 'share of the measure that every line of a changed head fills at least, its last line half of it'),
})

const styleSheetFields = fields(
  'a style sheet',
  {
    name: maybe(words()),
    extends: maybe(name(), 'a shipped style, such as `weekly`'),
    families: maybe(table('families', familySchema)),
    styles: maybe(table('text styles', textStyleSchema)),
    justification: maybe(justificationSchema),
    hyphenation: maybe(hyphenationSchema),
    headlines: maybe(headlinesSchema),
    spacing: maybe(spacingSchema),
    rules: maybe(rulesSchema),
    colours: maybe(coloursSchema),
    forms: maybe(formsSchema),
    keeps: maybe(keepsSchema),
    fit: maybe(fitFields, 'how stories with `fit` are made to fit their modules'),
  },
  ['$schema'],
)
/** What a house writes: only what differs from the style it extends. */
export const styleSheetSchema: v.GenericSchema<StyleSheet> = styleSheetFields

const boxChoice = either('true, false or an object with a `tint`', [yesNo(), fields('a box', { tint: maybe(real(0, 0.2), 'share of the style’s `colours.tint`') })], (value) =>
  typeof value === 'boolean' ? 0 : typeof value === 'object' && value !== null ? 1 : undefined,
)
/** A frame round a module, with a tint on wish. */
export const boxSchema: v.GenericSchema<Box> = boxChoice

// Held by the compiler.
type StyleAgrees = AllAgree<
  [
    Agrees<typeof colourSchema, Colour>,
    Agrees<typeof familySchema, Family>,
    Agrees<typeof textStyleSchema, TextStyleSheet>,
    Agrees<typeof justificationSchema, Partial<Justification>>,
    Agrees<typeof hyphenationSchema, Partial<Hyphenation>>,
    Agrees<typeof bandSchema, HeadBand>,
    Agrees<typeof headlinesSchema, Partial<Headlines>>,
    Agrees<typeof spacingSchema, Partial<Spacing>>,
    Agrees<typeof rulesSchema, Partial<Rules>>,
    Agrees<typeof groundFields, Ground>,
    Agrees<typeof coloursSchema, Partial<Colours>>,
    Agrees<typeof formsSchema, Partial<Forms>>,
    Agrees<typeof keepsSchema, Partial<Keeps>>,
    Agrees<typeof rungSchema, Rung>,
    Agrees<typeof fitFields, Partial<Fit>>,
    Agrees<typeof styleSheetFields, StyleSheet>,
    Agrees<typeof boxChoice, Box>,
  ]
>
