import * as v from 'valibot'
import { LIMITS } from '../limits.js'
import type { Agrees, AllAgree } from './agree.js'
import type { Article, Block, Byline, BylineName, Factbox, Figure, Items, Picture, PrintedLine, PullQuote, SpanningCell, TableCell } from './article.js'
import { described } from './issues.js'
import { pictureSourceFault } from './pictureSource.js'
import { either, fields, kinds, language, list, maybe, name, noted, real, whole, word, words, yesNo } from './schemaParts.js'
import { textSchema } from './schemaText.js'

const CELLS_MAX = 100
const ROWS_MAX = 5_000
const FEW_MAX = 200

const printedLineSchema = fields('a printed line', {
  end: noted(whole(1, LIMITS.textMax), "characters of the paragraph up to the line's end"),
  hyphen: word(['none', 'inserted', 'own']),
})

const spanningSchema = fields('a cell', { text: textSchema, span: noted(whole(1, CELLS_MAX), 'columns that it goes across') })
const cellChoice = either('text in quotes, a list of runs or a cell with a `span`', [textSchema, spanningSchema], (value) =>
  typeof value === 'string' || Array.isArray(value) ? 0 : typeof value === 'object' && value !== null ? 1 : undefined,
)
/** One cell of a table. */
const cellSchema: v.GenericSchema<TableCell> = cellChoice

const blockKinds = kinds('block', [
  fields('a paragraph', {
    kind: v.literal('paragraph'),
    text: textSchema,
    printed: maybe(list(printedLineSchema, 0, LIMITS.blocksPerArticleMax), 'line ends of a printed page, kept as evidence'),
  }),
  fields('a crosshead', { kind: v.literal('crosshead'), text: textSchema, runIn: maybe(yesNo(), "set at the head of the next paragraph's first line") }),
  fields('a quote paragraph', { kind: v.literal('quote'), text: textSchema }),
  fields('a list', { kind: v.literal('list'), ordered: maybe(yesNo()), items: list(textSchema, 1, LIMITS.blocksPerArticleMax) }),
  fields('a section break', { kind: v.literal('break') }),
  fields('a table', {
    kind: v.literal('table'),
    columnGroups: maybe(list(cellSchema, 1, CELLS_MAX), 'heads of several columns each, over the head, each with a rule under it'),
    head: maybe(list(cellSchema, 1, CELLS_MAX)),
    rows: noted(list(list(cellSchema, 1, CELLS_MAX), 1, ROWS_MAX), 'a row of one cell goes across all columns: the head of a group'),
    source: maybe(textSchema),
    align: maybe(list(word(['left', 'centre', 'right', 'decimal']), 1, CELLS_MAX), 'of its columns; default: figures on their decimal marks, words flush left'),
    leaders: maybe(yesNo(), 'dots from the first cell of a row to the next'),
    agate: maybe(yesNo(), 'in the small type of results and prices'),
    repeatHead: maybe(yesNo(), 'its heads stand again where it goes on; default by the style'),
  }),
  fields('a signature', { kind: v.literal('signature'), text: textSchema }),
  fields('a correction note', { kind: v.literal('correction'), text: textSchema }),
])
/** One piece of an article's body. */
export const blockSchema: v.GenericSchema<Block> = blockKinds
const bodySchema = list(blockSchema, 0, LIMITS.blocksPerArticleMax)

const bylineNameSchema = fields('a name of a byline', { name: words(), title: maybe(words()), place: maybe(words()), contact: maybe(words()) })
const bylineSchema = fields('a byline', {
  role: word(['writer', 'agency', 'additional', 'photographs']),
  names: list(bylineNameSchema, 0, FEW_MAX),
  text: maybe(words(), 'the whole line as it must stand, instead of what is made of the names'),
  inferred: maybe(yesNo(), 'found by reconstruction, not printed as a byline'),
})

const pullQuoteSchema = fields('a pull quote', { id: name(), text: textSchema, attribution: maybe(textSchema) })

const srcSchema = v.pipe(
  v.string((issue) => `must be the path of a picture under the edition's folder, but is ${described(issue.input)}`),
  v.check(
    (src) => pictureSourceFault(src) === undefined,
    (issue) => pictureSourceFault(issue.input) ?? '',
  ),
)
const pictureFields = fields('a picture', {
  src: noted(srcSchema, "key of the pictures handed in; for files, a path under the edition's folder"),
  page: maybe(whole(1, LIMITS.pdfPagesMax), 'of a PDF: which of its pages; default the first'),
  kind: maybe(word(['photo', 'graphic', 'cartoon'])),
  alt: noted(words(), 'what the picture shows, for those who cannot see it'),
  credit: maybe(words()),
  focalPoint: maybe(fields('a focal point', { x: real(0, 1), y: real(0, 1) }), 'what must survive a crop: shares of width and height from the top left corner'),
  caption: maybe(textSchema),
  forPositionOnly: maybe(yesNo(), 'nobody has the file yet: a gray box in its place is as it should be'),
})
/** One picture with what is said about it. */
export const pictureSchema: v.GenericSchema<Picture> = pictureFields

const figureFields = fields('a figure', {
  id: name(),
  pictures: list(pictureSchema, 1, LIMITS.picturesPerFigureMax),
  layout: maybe(word(['single', 'row', 'stack', 'mug']), 'several pictures side by side or one over the other; a mug shot is half a leg wide'),
  caption: maybe(textSchema),
  overline: maybe(words(), 'a bold head run in before the caption; the name of a mug shot'),
})
/** Pictures with their words. */
export const figureSchema: v.GenericSchema<Figure> = figureFields

const factboxSchema = fields('a factbox', { id: name(), title: words(), body: bodySchema, source: maybe(textSchema) })

const itemSchema = fields('an item', { runInHead: maybe(words()), body: bodySchema, signature: maybe(textSchema) })

const itemsFields = fields('items', {
  id: name(),
  kind: word(['briefs', 'letters', 'corrections', 'listings']),
  standingHead: words(),
  items: list(itemSchema, 0, LIMITS.blocksPerArticleMax),
})
/** Short pieces under one standing head. */
export const itemsSchema: v.GenericSchema<Items> = itemsFields

const articleFields = fields('an article', {
  id: name(),
  section: maybe(words()),
  rank: maybe(whole(1, 99), '1 is the most important; heads take their size from it. Default 3.'),
  label: maybe(words(), 'a word over everything: Analysis, Opinion'),
  kicker: maybe(textSchema, 'short line over the head'),
  headline: maybe(textSchema),
  decks: maybe(list(textSchema, 0, FEW_MAX), 'second headlines'),
  standfirst: maybe(textSchema, 'introducing sentences'),
  summary: maybe(textSchema),
  bylines: maybe(list(bylineSchema, 0, FEW_MAX)),
  dateline: maybe(words(), 'place opening the story'),
  body: bodySchema,
  pullQuotes: maybe(list(pullQuoteSchema, 0, FEW_MAX)),
  figures: maybe(list(figureSchema, 0, FEW_MAX)),
  factboxes: maybe(list(factboxSchema, 0, FEW_MAX)),
  tagline: maybe(textSchema, "the author's note at the end"),
  agencyNote: maybe(textSchema),
  jumpHead: maybe(textSchema),
  language: maybe(language(), "BCP 47; default the edition's"),
})
/** What was written: words and pictures, nothing about place. */
export const articleSchema: v.GenericSchema<Article> = articleFields

// Held by the compiler.
type ArticleAgrees = AllAgree<
  [
    Agrees<typeof printedLineSchema, PrintedLine>,
    Agrees<typeof spanningSchema, SpanningCell>,
    Agrees<typeof blockKinds, Block>,
    Agrees<typeof bylineNameSchema, BylineName>,
    Agrees<typeof bylineSchema, Byline>,
    Agrees<typeof pullQuoteSchema, PullQuote>,
    Agrees<typeof pictureFields, Picture>,
    Agrees<typeof figureFields, Figure>,
    Agrees<typeof factboxSchema, Factbox>,
    Agrees<typeof itemSchema, Items['items'][number]>,
    Agrees<typeof itemsFields, Items>,
    Agrees<typeof articleFields, Article>,
  ]
>
