import * as v from 'valibot'
import { LIMITS } from '../limits.js'
import type { Agrees, AllAgree } from './agree.js'
import type {
  Advert,
  FigurePlacement,
  Furniture,
  Grid,
  InsetPlacement,
  ItemsPlacement,
  JumpRoom,
  Margins,
  MirroredMargins,
  OwnMargins,
  Page,
  Place,
  QuotePlacement,
  Reserved,
  Sidebar,
  Story,
  WildArt,
} from './edition.js'
import { either, fields, kinds, length, list, maybe, name, noted, real, sequence, table, whole, word, words, yesNo } from './schemaParts.js'
import { figureSchema, pictureSchema } from './schemaArticle.js'
import { boxSchema, ladderSchema, styleSheetSchema } from './schemaStyle.js'
import { textSchema } from './schemaText.js'

const PAGE_NUMBER_MAX = 100_000
const column = () => whole(1, LIMITS.columnsMax)
const line = () => whole(1, LIMITS.linesMax)
const columnsSchema = sequence('two columns, the first and the last', [column(), column()])
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const placeSchema = fields('a place', {
  columns: columnsSchema,
  top: either('a grid line, or { below: the id of a story }', [line(), fields('a top', { below: name() })], (value) =>
    typeof value === 'number' ? 0 : isObject(value) ? 1 : undefined,
  ),
  depth: either('a number of grid lines, `fit` or `rest`', [line(), word(['fit', 'rest'])], (value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : undefined)),
})

const polygon = list(sequence('two shares, of the width and of the depth', [real(0, 1), real(0, 1)]), 3, LIMITS.polygonMax)
const aroundChoice = either('`box`, `silhouette` or a list of points', [word(['box', 'silhouette']), polygon], (value) =>
  typeof value === 'string' ? 0 : Array.isArray(value) ? 1 : undefined,
)
const figurePlacementSchema = fields("a figure's place", {
  columns: maybe(columnsSchema),
  where: maybe(word(['top', 'under-head', 'foot', 'leg', 'straddle', 'across', 'none'])),
  width: maybe(length(LIMITS.paperMin / 2, LIMITS.paperMax), 'width in a leg or as a straddle, if not the whole of its columns'),
  side: maybe(word(['left', 'right', 'middle']), 'edge of its columns to which it keeps there'),
  line: maybe(line(), 'grid line of the module at which its room begins, among the text'),
  around: maybe(aroundChoice, 'what text beside it keeps off'),
  standOff: maybe(length(0, LIMITS.gutterMax), 'between it and the text beside it'),
  depth: maybe(
    either('a number of grid lines, or `rest`', [line(), word(['rest'])], (value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : undefined)),
    'lines that it takes, its words included, or the rest of a module of fixed depth',
  ),
  ratio: maybe(real(0.05, 20), 'depth over width, of a figure’s pictures together'),
})
const quotePlacementSchema = fields("a pull quote's place", {
  where: maybe(word(['leg', 'straddle', 'across', 'none'])),
  column: maybe(column()),
  columns: maybe(columnsSchema, 'columns of the page of a straddle, or of what stands across'),
  line: maybe(line()),
})

const breakList = list(whole(1, 1_000), 0, 20)
const treatment = {
  headForm: maybe(word(['stacked', 'side', 'hammer', 'inset', 'none'])),
  headColumns: maybe(columnsSchema, "columns of the page that the head covers; default all of the module's"),
  headlineBreaks: maybe(
    v.pipe(
      breakList,
      v.check((breaks) => breaks.every((at, k) => k === 0 || at > breaks[k - 1]!), 'is not in rising order; sort it, each word once'),
    ),
    'words after which a line of the head ends (counted from 1)',
  ),
  headLines: maybe(whole(1, 20), 'lines wanted in the head'),
  headStep: maybe(whole(-20, 20), 'steps up or down the schedule'),
  byline: maybe(
    either('`head`, `leg` or { figure: the id of a figure }', [word(['head', 'leg']), fields("a byline's place", { figure: name() })], (value) =>
      typeof value === 'string' ? 0 : isObject(value) ? 1 : undefined,
    ),
  ),
  dropCap: maybe(whole(0, LIMITS.dropCapLinesMax), 'lines of the drop cap; 0 for none'),
  figures: maybe(table('places of figures', figurePlacementSchema)),
  quotes: maybe(table('places of pull quotes', quotePlacementSchema)),
  box: maybe(boxSchema),
  style: maybe(styleSheetSchema),
}

const insetPlacement = {
  columns: maybe(columnsSchema, "columns of the page; default the module's last one"),
  where: maybe(word(['top', 'under-head', 'foot', 'across', 'none'])),
  line: maybe(line(), 'grid line of the module at which its room begins, where it stands across'),
  depth: maybe(either('a number of grid lines, or `fit`', [line(), word(['fit'])], (value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : undefined))),
}
const insetPlacementSchema = fields('the place of an inset', insetPlacement)
const sidebarSchema = fields('a sidebar', { article: noted(name(), 'id of the article'), ...insetPlacement, ...treatment })

const fitChoice = either('true, false or an object with a `ladder`', [yesNo(), fields('a fit', { ladder: ladderSchema })], (value) =>
  typeof value === 'boolean' ? 0 : typeof value === 'object' && value !== null ? 1 : undefined,
)
const storySchema = fields('a story', {
  article: noted(name(), 'id of the article'),
  part: maybe(whole(1, LIMITS.pagesMax), '1 for the first part of a story that jumps, 2 for its second'),
  place: placeSchema,
  jump: maybe(word(['auto']), 'of a first part: what it has no room for goes on in its next part, or else on a later page that has room'),
  ...treatment,
  factboxes: maybe(table('places of factboxes', insetPlacementSchema)),
  sidebars: maybe(list(sidebarSchema, 0, LIMITS.sidebarsMax), 'other articles inside this module, under its head'),
  fit: maybe(fitChoice, 'make it fit a module of fixed depth, by the ladder of its style or one of its own'),
})

const rectangle = { columns: columnsSchema, top: line(), depth: line() }

const reservedSchema = fields('a reserved place', { id: name(), kind: word(['advert', 'weather', 'other']), ...rectangle, label: maybe(words()), picture: maybe(pictureSchema) })
const jumpRoomSchema = fields('room for jumps', rectangle)
const sizeChoice = either(
  'a list of two lengths, width and height, or { columns, height }',
  [
    sequence('two lengths, width and height', [length(1, LIMITS.paperMax), length(1, LIMITS.paperMax)]),
    fields('a size', { columns: column(), height: length(1, LIMITS.paperMax) }),
  ],
  (value) => (Array.isArray(value) ? 0 : isObject(value) ? 1 : undefined),
)
const advertSchema = fields('an advert', {
  id: name(),
  size: sizeChoice,
  picture: maybe(pictureSchema),
  keyline: maybe(yesNo(), 'a line round it; default where there is no picture'),
  editorialLook: maybe(yesNo(), 'could pass for a story: the slug stands over it'),
  label: maybe(words(), 'the slug’s words; default the language’s for `Advertisement`'),
})
const itemsPlacementSchema = fields('a place of items', { items: name(), place: placeSchema, box: maybe(boxSchema) })
const wildArtSchema = fields('a figure on the page', { figure: figureSchema, place: placeSchema })

const furnitureSchema = kinds('furniture', [
  fields('a folio', { kind: v.literal('folio'), section: maybe(words()), number: maybe(words()) }),
  fields('a nameplate', { kind: v.literal('nameplate'), lines: line(), ears: maybe(sequence('two texts, left and right', [textSchema, textSchema])) }),
  fields('a date strip', { kind: v.literal('dateStrip'), text: maybe(textSchema) }),
  fields('a teaser', {
    kind: v.literal('teaser'),
    ...rectangle,
    article: maybe(name(), 'id of the article it points to'),
    page: maybe(
      either('a page number', [whole(1, PAGE_NUMBER_MAX), words()], (value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : undefined)),
      'the page of a story that is not in this edition',
    ),
    text: textSchema,
    picture: maybe(pictureSchema),
  }),
  fields('a section bar', { kind: v.literal('sectionBar'), text: maybe(words(), "default: the name of the page's section") }),
  fields('an imprint', { kind: v.literal('imprint'), ...rectangle, text: textSchema }),
  fields('an index', { kind: v.literal('index'), ...rectangle }),
])

const paperLength = () => length(LIMITS.paperMin, LIMITS.paperMax)
const paperWord = word(['tabloid', 'berliner', 'broadsheet', 'a3', 'a4'])
const paperSchema = either(
  'the name of a paper (`tabloid`, `berliner`, `broadsheet`, `a3`, `a4`) or a list of two lengths, width and height',
  [paperWord, sequence('two lengths, width and height', [paperLength(), paperLength()])],
  (value) => (typeof value === 'string' ? 0 : Array.isArray(value) ? 1 : undefined),
)

const margin = () => length(0, LIMITS.paperMax)
const ownMarginsSchema = fields('the margins', { top: margin(), right: margin(), bottom: margin(), left: margin() })
const mirroredMarginsSchema = fields('the margins', { top: margin(), outer: margin(), bottom: margin(), inner: margin() })
const marginsSchema = either('an object with `top`, `bottom`, and `left` and `right` or `inner` and `outer`', [ownMarginsSchema, mirroredMarginsSchema], (value) =>
  isObject(value) ? ('inner' in (value as object) || 'outer' in (value as object) ? 1 : 0) : undefined,
)
const gridSchema = fields('a grid', {
  columns: column(),
  gutter: length(0, LIMITS.gutterMax),
  baseline: noted(length(LIMITS.baselineMin, LIMITS.sizeMax), "distance of the grid's lines: the leading of the body"),
  lines: maybe(line(), 'lines of the live area; default as many as fit'),
})
const many = <S extends v.GenericSchema>(schema: S) => list(schema, 0, LIMITS.storiesPerPageMax)

const pageFields = fields('a page', {
  paper: paperSchema,
  number: maybe(whole(1, PAGE_NUMBER_MAX), 'default: one more than the page before it in its count'),
  insert: maybe(yesNo(), 'bound in, without a number of its own'),
  section: maybe(name(), 'id of its section; default that of the page before'),
  side: maybe(word(['left', 'right']), 'default: odd numbers are right-hand pages'),
  spread: maybe(word(['pages', 'wide']), 'two facing pages made as one, printed as two pages or as a wide one'),
  inks: maybe(word(['k', 'cmyk', 'spot']), 'what it is printed in: black alone, four inks, or black and spot colours'),
  margins: marginsSchema,
  grid: gridSchema,
  furniture: maybe(many(furnitureSchema)),
  reserved: maybe(many(reservedSchema)),
  jumpRoom: maybe(many(jumpRoomSchema), 'kept for what stories of other pages leave over'),
  adverts: maybe(many(advertSchema)),
  stack: maybe(word(['pyramid', 'well', 'flat']), 'of its adverts, from the foot; default pyramid'),
  stories: many(storySchema),
  items: maybe(many(itemsPlacementSchema)),
  wildArt: maybe(many(wildArtSchema)),
})
/** One page: its paper, its grid, and what stands on it. */
export const pageSchema: v.GenericSchema<Page> = pageFields

// Held by the compiler.
type PageAgrees = AllAgree<
  [
    Agrees<typeof placeSchema, Place>,
    Agrees<typeof figurePlacementSchema, FigurePlacement>,
    Agrees<typeof quotePlacementSchema, QuotePlacement>,
    Agrees<typeof insetPlacementSchema, InsetPlacement>,
    Agrees<typeof sidebarSchema, Sidebar>,
    Agrees<typeof storySchema, Story>,
    Agrees<typeof reservedSchema, Reserved>,
    Agrees<typeof jumpRoomSchema, JumpRoom>,
    Agrees<typeof advertSchema, Advert>,
    Agrees<typeof itemsPlacementSchema, ItemsPlacement>,
    Agrees<typeof wildArtSchema, WildArt>,
    Agrees<typeof furnitureSchema, Furniture>,
    Agrees<typeof ownMarginsSchema, OwnMargins>,
    Agrees<typeof mirroredMarginsSchema, MirroredMargins>,
    Agrees<typeof marginsSchema, Margins>,
    Agrees<typeof gridSchema, Grid>,
    Agrees<typeof pageFields, Page>,
  ]
>
