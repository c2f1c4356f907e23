import { cellText } from '../../src/model/cells.js'
import type { Article, Block, Figure } from '../../src/model/article.js'
import type { Edition, FigurePlacement, Story, Treatment } from '../../src/model/edition.js'
import { plainText } from '../../src/model/inline.js'
import { SHIPPED_STYLES } from '../../src/model/shippedStyles.js'
import type { Paper } from '../../src/scene/paper.js'
import type { RandomEdition } from './edition.js'
import { printed, type Printed } from './printed.js'

export interface Run {
  readonly random: RandomEdition
  readonly paper: Paper
}

/** One set edition, with what stands on its paper. */
interface Seen extends Run {
  readonly edition: Edition
  readonly on: Printed
}

/** What is counted: the least share of editions that must have it, and how it is told. */
interface Feature {
  readonly least: number
  has(seen: Seen): boolean
}

const articleOf = (edition: Edition, id: string): number => edition.articles.findIndex((article) => article.id === id)
const stories = (edition: Edition): Story[] => edition.pages.flatMap((page) => page.stories)

/** Some story or sidebar, with the article it shows and where that stands in the edition. */
function someTreatment({ edition }: Seen, test: (treatment: Treatment, article: Article, path: string) => boolean): boolean {
  return stories(edition).some((story) =>
    [story, ...(story.sidebars ?? [])].some((one) => {
      const a = articleOf(edition, one.article)
      return test(one, edition.articles[a]!, `articles[${a}]`)
    }),
  )
}

function someFigure({ edition, on }: Seen, test: (figure: Figure, path: string) => boolean): boolean {
  return edition.articles.some((article, a) =>
    (article.figures ?? []).some((figure, f) => on.has(`articles[${a}].figures[${f}].pictures[0]`) && test(figure, `articles[${a}].figures[${f}]`)),
  )
}

/** Some figure on paper that is placed so. */
function someFigureAt(seen: Seen, test: (placement: FigurePlacement) => boolean): boolean {
  return someTreatment(seen, (treatment, article, path) =>
    (article.figures ?? []).some((figure, k) => {
      const placement = treatment.figures?.[figure.id]
      return placement !== undefined && test(placement) && seen.on.has(`${path}.figures[${k}].pictures[0]`)
    }),
  )
}

/** A block of some kind of which something stands on paper, in a body of any kind. */
function someBlock({ edition, on }: Seen, test: (block: Block) => boolean): boolean {
  const bodies: [string, readonly Block[]][] = [
    ...edition.articles.flatMap((article, a): [string, readonly Block[]][] => [
      [`articles[${a}].body`, article.body],
      ...(article.factboxes ?? []).map((box, b): [string, readonly Block[]] => [`articles[${a}].factboxes[${b}].body`, box.body]),
    ]),
    ...(edition.items ?? []).flatMap((items, i) => items.items.map((item, k): [string, readonly Block[]] => [`items[${i}].items[${k}].body`, item.body])),
  ]
  return bodies.some(([path, body]) =>
    body.some((block, k) => test(block) && (block.kind === 'break' ? on.under(path) : on.under(`${path}[${block.kind === 'crosshead' && block.runIn === true ? k + 1 : k}]`))),
  )
}

function someFurniture({ edition, on }: Seen, kind: string): boolean {
  // the name of the paper stands by itself
  if (kind === 'nameplate' && on.has('publication')) return true
  return edition.pages.some((page, p) => (page.furniture ?? []).some((piece, f) => piece.kind === kind && on.under(`pages[${p}].furniture[${f}]`)))
}

function someItems({ edition, on }: Seen, kind: string): boolean {
  return (edition.items ?? []).some((items, i) => {
    const placed = edition.pages.flatMap((page, p) => (page.items ?? []).flatMap((placement, k) => (placement.items === items.id ? [`pages[${p}].items[${k}]`] : [])))
    return items.kind === kind && (on.under(`items[${i}]`) || placed.some((path) => on.under(path)))
  })
}

const headForm = (form: string) => (seen: Seen) => someTreatment(seen, (treatment, _, path) => treatment.headForm === form && seen.on.under(`${path}.headline`))

function hasReference(value: unknown): boolean {
  return JSON.stringify(value)?.includes('"pageOf"') ?? false
}

const [USUAL_STYLE] = SHIPPED_STYLES.keys()

const FEATURES: Readonly<Record<string, Feature>> = {
  stories2: { least: 0.4, has: ({ edition }) => edition.pages.some((page) => page.stories.length > 1) },
  pages2: { least: 0.1, has: ({ edition }) => edition.pages.length > 1 },
  picture: { least: 0.3, has: ({ paper }) => paper.pages.some((page) => page.items.some((item) => item.kind === 'picture')) },
  quote: { least: 0.3, has: ({ paper }) => paper.structure.some((node) => node.role === 'pullQuote') },
  dropCap: { least: 0.3, has: ({ on }) => on.dropCap },
  spanner: {
    least: 0.3,
    has: ({ edition }) =>
      stories(edition).some((story) => {
        const part = (columns: readonly [number, number] | undefined): boolean => columns !== undefined && columns[1] - columns[0] < story.place.columns[1] - story.place.columns[0]
        return part(story.headColumns) || Object.values(story.figures ?? {}).some((figure) => part(figure.columns))
      }),
  },
  over: { least: 0.3, has: ({ paper }) => paper.report.stories.some((story) => story.over.lines > 0) },
  box: { least: 0.1, has: ({ edition }) => stories(edition).some((story) => story.box !== undefined && story.box !== false) },
  tinyColumns: { least: 0.05, has: ({ paper }) => paper.report.stories.some((story) => story.legs.some((leg) => leg.measure < 60)) },
  emptyBody: { least: 0.03, has: ({ edition }) => edition.articles.some((a) => a.body.every((block) => !('text' in block) || plainText(block.text).trim() === '')) },
  oddCharacters: { least: 0.2, has: ({ edition }) => /[\u0300-\u036f\u0590-\u06ff\u3040-\u9fff\u{1f300}-\u{1faff}]/u.test(JSON.stringify(edition)) },
  marks: { least: 0.2, has: ({ edition }) => JSON.stringify(edition).includes('"bold":true') },

  crosshead: { least: 0.15, has: (seen) => someBlock(seen, (block) => block.kind === 'crosshead' && block.runIn !== true) },
  runIn: { least: 0.05, has: (seen) => someBlock(seen, (block) => block.kind === 'crosshead' && block.runIn === true) },
  list: { least: 0.1, has: (seen) => someBlock(seen, (block) => block.kind === 'list') },
  quoteParagraph: { least: 0.1, has: (seen) => someBlock(seen, (block) => block.kind === 'quote') },
  signature: { least: 0.03, has: (seen) => someBlock(seen, (block) => block.kind === 'signature') },
  correction: { least: 0.03, has: (seen) => someBlock(seen, (block) => block.kind === 'correction') },
  break: { least: 0.05, has: (seen) => someBlock(seen, (block) => block.kind === 'break') },
  table: { least: 0.08, has: (seen) => someBlock(seen, (block) => block.kind === 'table') },
  tableHead: { least: 0.05, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.head !== undefined) },
  tableRagged: { least: 0.02, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && new Set(block.rows.map((row) => row.length)).size > 1) },
  tableAgate: { least: 0.01, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.agate === true) },
  tableLeaders: { least: 0.01, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.leaders === true) },
  tableGroups: { least: 0.005, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.columnGroups !== undefined) },
  tableAligned: { least: 0.01, has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.align !== undefined) },
  tableFigures: {
    least: 0.04,
    has: (seen) => someBlock(seen, (block) => block.kind === 'table' && block.rows.some((row) => row.some((cell) => /^[−+£]?\d+\.\d+/.test(plainText(cellText(cell)))))),
  },
  pageReference: { least: 0.1, has: (seen) => someBlock(seen, hasReference) },
  forcedBreak: { least: 0.05, has: (seen) => someBlock(seen, (block) => JSON.stringify(block).includes('"break":true')) },

  group: { least: 0.1, has: (seen) => someFigure(seen, (figure, path) => figure.pictures.length > 1 && seen.on.has(`${path}.pictures[1]`)) },
  row: { least: 0.04, has: (seen) => someFigure(seen, (figure) => figure.layout === 'row') },
  stack: { least: 0.03, has: (seen) => someFigure(seen, (figure) => figure.layout === 'stack') },
  mug: { least: 0.04, has: (seen) => someFigure(seen, (figure) => figure.layout === 'mug') },
  figureInLeg: {
    least: 0.03,
    has: (seen) =>
      someTreatment(seen, (treatment, article, path) =>
        (article.figures ?? []).some((f, k) => treatment.figures?.[f.id]?.where === 'leg' && seen.on.has(`${path}.figures[${k}].pictures[0]`)),
      ),
  },
  wildArt: { least: 0.05, has: ({ edition, on }) => edition.pages.some((page, p) => (page.wildArt ?? []).some((_, w) => on.under(`pages[${p}].wildArt[${w}]`))) },
  headSide: { least: 0.02, has: headForm('side') },
  headHammer: { least: 0.02, has: headForm('hammer') },
  headInset: { least: 0.02, has: headForm('inset') },
  straddle: {
    least: 0.03,
    has: (seen) =>
      someTreatment(seen, (treatment, article, path) =>
        (article.pullQuotes ?? []).some((q, k) => treatment.quotes?.[q.id]?.where === 'straddle' && seen.on.under(`${path}.pullQuotes[${k}]`)),
      ),
  },

  straddleFigure: { least: 0.02, has: (seen) => someFigureAt(seen, ({ where }) => where === 'straddle') },
  acrossFigure: { least: 0.02, has: (seen) => someFigureAt(seen, ({ where, columns }) => where === 'across' && (columns === undefined || columns[1] > columns[0])) },
  silhouette: { least: 0.01, has: (seen) => someFigureAt(seen, ({ around }) => around === 'silhouette') },
  polygon: { least: 0.01, has: (seen) => someFigureAt(seen, ({ around }) => Array.isArray(around)) },
  standOff: { least: 0.01, has: (seen) => someFigureAt(seen, ({ standOff }) => standOff !== undefined) },
  clipPath: { least: 0.003, has: ({ paper }) => paper.pages.some((page) => page.items.some((item) => item.kind === 'picture' && item.clip !== undefined)) },
  acrossQuote: {
    least: 0.01,
    has: (seen) =>
      someTreatment(seen, (treatment, article, path) =>
        (article.pullQuotes ?? []).some((q, k) => treatment.quotes?.[q.id]?.where === 'across' && seen.on.under(`${path}.pullQuotes[${k}]`)),
      ),
  },
  acrossInset: {
    least: 0.01,
    has: ({ edition, on }) =>
      stories(edition).some(
        (story) =>
          (story.sidebars ?? []).some((s) => s.where === 'across' && on.under(`articles[${articleOf(edition, s.article)}]`)) ||
          edition.articles[articleOf(edition, story.article)]!.factboxes?.some(
            (box, b) => story.factboxes?.[box.id]?.where === 'across' && on.under(`articles[${articleOf(edition, story.article)}].factboxes[${b}]`),
          ) === true,
      ),
  },

  factbox: { least: 0.08, has: ({ edition, on }) => edition.articles.some((article, a) => (article.factboxes ?? []).some((_, b) => on.under(`articles[${a}].factboxes[${b}]`))) },
  sidebar: { least: 0.05, has: ({ edition, on }) => stories(edition).some((story) => (story.sidebars ?? []).some((s) => on.under(`articles[${articleOf(edition, s.article)}]`))) },
  sidebarFigure: {
    least: 0.01,
    has: ({ edition, on }) => stories(edition).some((story) => (story.sidebars ?? []).some((s) => on.under(`articles[${articleOf(edition, s.article)}].figures`))),
  },
  briefs: { least: 0.02, has: (seen) => someItems(seen, 'briefs') },
  letters: { least: 0.02, has: (seen) => someItems(seen, 'letters') },
  corrections: { least: 0.02, has: (seen) => someItems(seen, 'corrections') },
  listings: { least: 0.02, has: (seen) => someItems(seen, 'listings') },
  itemsBoxed: {
    least: 0.02,
    has: ({ edition }) => edition.pages.some((page) => (page.items ?? []).some((placement) => placement.box !== undefined && placement.box !== false)),
  },
  reserved: { least: 0.05, has: ({ edition }) => edition.pages.some((page) => (page.reserved ?? []).length > 0) },
  reservedLabel: {
    least: 0.03,
    has: ({ edition, on }) => edition.pages.some((page, p) => (page.reserved ?? []).some((piece, k) => piece.label !== undefined && on.under(`pages[${p}].reserved[${k}]`))),
  },
  reservedPicture: {
    least: 0.03,
    has: ({ edition, on }) => edition.pages.some((page, p) => (page.reserved ?? []).some((piece, k) => piece.picture !== undefined && on.under(`pages[${p}].reserved[${k}]`))),
  },

  advert: { least: 0.1, has: ({ paper }) => paper.report.pages.some(({ adverts }) => adverts.length > 0) },
  steppedStack: {
    least: 0.02,
    has: ({ paper }) => paper.report.pages.some(({ adverts }) => new Set(adverts.map(({ room }) => room.top)).size > 1),
  },
  advertSlug: { least: 0.03, has: ({ edition, on }) => edition.pages.some((page, p) => (page.adverts ?? []).some((_, a) => on.under(`pages[${p}].adverts[${a}].label`))) },
  spread: { least: 0.05, has: ({ edition }) => edition.pages.some((page) => page.spread !== undefined) },
  section: { least: 0.05, has: ({ edition }) => edition.pages.some((page) => page.section !== undefined) },
  mirrored: { least: 0.15, has: ({ edition }) => edition.pages.some((page) => 'inner' in page.margins) },

  folio: { least: 0.2, has: (seen) => someFurniture(seen, 'folio') },
  nameplate: { least: 0.15, has: (seen) => someFurniture(seen, 'nameplate') },
  dateStrip: { least: 0.1, has: (seen) => someFurniture(seen, 'dateStrip') },
  sectionBar: { least: 0.1, has: (seen) => someFurniture(seen, 'sectionBar') },
  teaser: { least: 0.15, has: (seen) => someFurniture(seen, 'teaser') },
  imprint: { least: 0.015, has: (seen) => someFurniture(seen, 'imprint') },
  index: { least: 0.03, has: (seen) => someFurniture(seen, 'index') },
  furnitureTooLong: { least: 0.05, has: ({ paper }) => paper.report.diagnostics.some((d) => d.code === 'furniture-too-long') },

  storyStyle: { least: 0.03, has: ({ edition }) => stories(edition).some((story) => story.style !== undefined) },
  raggedBody: { least: 0.08, has: ({ edition }) => ['left', 'right', 'centre'].includes(edition.style?.styles?.['body']?.align ?? '') },
  // of several that are shipped
  otherStyle: { least: SHIPPED_STYLES.size > 1 ? 0.1 : 0, has: ({ edition }) => edition.style?.extends !== undefined && edition.style.extends !== USUAL_STYLE },
}

/** Shares of some editions that have a feature, from 0 to 1; `words` is the median of their bodies. */
export interface Coverage {
  readonly editions: number
  readonly ordinary: number
  readonly words: number
  readonly shares: ReadonlyMap<string, number>
}

const MEDIAN_WORDS = 300

/** What is printed, not only what was asked for, wherever the paper can tell. */
export function coverageOf(runs: readonly Run[]): Coverage {
  const seen = runs.map((run): Seen => ({ ...run, edition: run.random.edition, on: printed(run.paper) }))
  const share = (test: (s: Seen) => boolean): number => seen.filter(test).length / Math.max(1, seen.length)
  const words = seen.map(({ edition }) => wordsIn(edition)).sort((a, b) => a - b)
  return {
    editions: runs.length,
    ordinary: share(({ random }) => random.ordinary),
    words: words[Math.floor(words.length / 2)] ?? 0,
    shares: new Map(Object.entries(FEATURES).map(([name, { has }]) => [name, share(has)])),
  }
}

function wordsIn(edition: Edition): number {
  return edition.articles.reduce(
    (sum, a) =>
      sum +
      a.body.reduce((n, block) => n + ('text' in block ? count(plainText(block.text)) : block.kind === 'list' ? block.items.reduce((m, t) => m + count(plainText(t)), 0) : 0), 0),
    0,
  )
}

function count(text: string): number {
  return text.split(/\s+/).filter((w) => w !== '').length
}

/** Editions from which on shares are taken at their word; of fewer, chance alone may leave a rare feature out. */
const MANY = 500

/** What a coverage lacks, one sentence each. */
export function lacking({ editions, words, shares }: Coverage): string[] {
  const chance = (least: number): number => (editions < MANY ? Math.sqrt(least / editions) : 0)
  return [
    ...(words < MEDIAN_WORDS ? [`the median of words is ${words}, and ${MEDIAN_WORDS} is wanted`] : []),
    ...Object.entries(FEATURES)
      .filter(([name, { least }]) => shares.get(name)! < least - chance(least))
      .map(([name, { least }]) => `${name} is ${shares.get(name)!.toFixed(3)}, and ${least} is wanted`),
  ]
}

export function describeCoverage({ editions, ordinary, words, shares }: Coverage): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  return [`editions ${editions}`, `ordinary ${percent(ordinary)}`, `words ${words}`, ...[...shares].map(([name, share]) => `${name} ${percent(share)}`)].join(' · ')
}
