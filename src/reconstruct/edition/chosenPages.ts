import { LIMITS } from '../../limits.js'
import type { Article, Items } from '../../model/article.js'
import type { FigurePlacement, ItemsPlacement, Page, PaperName, QuotePlacement, Story } from '../../model/edition.js'
import { PAPER_SIZES } from '../../model/paperSizes.js'
import type { Style } from '../../model/style.js'
import { MM } from '../../units.js'
import type { SettingEvidence } from '../reconstruction.js'
import { itemsDepth, storyCopy, storyDepth, type Depth } from './depth.js'
import { planFigures, type PlannedFigure, type Shapes } from './figures.js'
import { gaugeOf, spanOf, type Gauge } from './gauge.js'
import { planHead } from './head.js'
import { bestPlan, type Movable, type Plan } from './strips.js'

/** Ems of a column where line ends do not say: about 36 characters. */
const USUAL_MEASURE = 15
const MEASURES = [7, 48] as const
/** Between columns, in ems of the body. */
const GUTTER = 1.4
/** Margins of a chosen page: the folio stands in the upper one. */
const MARGIN = { side: 13 * MM, top: 19 * MM, bottom: 14 * MM } as const
/** Side margins within which a paper that has a name is taken. */
const NAMED_SIDES = [9 * MM, 22 * MM] as const
/** Depth over width of papers: a page is made no broader than the one and no taller than the other, and best in between. */
const PROPORTIONS = [1, 1.6] as const
const BEST_PROPORTION = 1.4
const PROPORTION_COST = 3
const BROADEST = PAPER_SIZES.get('broadsheet')!
/** A page more costs as much as a good deal of white. */
const PAGE_COST = 2
/** Pieces on one page among whose places the best are looked for. */
const MOST_PIECES = 7
const MANY = 40
const USUAL_COLUMNS = 5
/** Lines by which a reckoned depth may be wrong: of each piece, and a share of all. */
const SLACK_LINES = 0.5
const SLACK_SHARE = 0.01
/** Lines of the lower margin that text may take where the reckoning was wrong by more. */
const SPARE_LINES = 2

/** An article or items, on the way to a place. */
interface Piece extends Movable {
  place(plan: Where): void
}

interface Where {
  readonly columns: readonly [number, number]
  readonly top: number | { readonly below: string }
  readonly page: Drafted
}

/** An article and where it stands in the reconstruction, as `articles[2]`. */
export interface PathArticle {
  readonly article: Article
  readonly path: string
}

interface Drafted {
  readonly stories: Story[]
  readonly items: ItemsPlacement[]
  /** heads set so far */
  readonly heads: Head[]
}

/**
 * Pages to suit articles of which the text alone is known: columns of the measure that line ends show, a paper for the quantity, the
 * lead over the full width, the others under it. Everything hangs from what is over it and is as deep as it needs, so that nothing
 * overlaps whatever the reckoning missed.
 */
export function choosePages(
  articles: readonly PathArticle[],
  items: readonly Items[],
  setting: SettingEvidence,
  style: Style,
  folio: boolean,
  first = 1,
  shapes?: Shapes,
): readonly Page[] {
  const { size } = style.styles.get('body')!
  const ems = Math.max(MEASURES[0], Math.min(MEASURES[1], setting.measure?.value ?? USUAL_MEASURE))
  const gauge = gaugeOf(style, ems * size, Math.round(GUTTER * size * 2) / 2)
  const pieces = [...articles.map(({ article, path }) => storyPiece(gauge, article, path, setting, shapes)), ...items.map((some) => itemsPiece(gauge, some))]
  const gap = gauge.style.spacing.storyLines
  const top = folio ? MARGIN.top : MARGIN.side
  const counts = columnCounts(gauge)
  // of very many pieces not every page is tried in every width
  const tried = pieces.length > MANY ? [counts[Math.min(counts.length, USUAL_COLUMNS) - 1]!] : counts
  const layouts = tried.map((columns) => layOut(pieces, columns, gauge, gap, top))
  const best = layouts.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.groups.map((group, k) => draftPage(group, best.plans[k]!, best, gauge, top, folio, first + k))
}

function columnCounts(gauge: Gauge): number[] {
  const counts: number[] = []
  for (let columns = 1; columns <= LIMITS.columnsMax; columns++) {
    if (columns > 1 && spanOf(gauge, columns) + 2 * MARGIN.side > BROADEST[0]) break
    counts.push(columns)
  }
  return counts
}

interface Layout {
  readonly columns: number
  readonly groups: readonly (readonly Piece[])[]
  readonly plans: readonly Plan[]
  /** grid lines of the deepest page */
  readonly lines: number
  readonly cost: number
}

function layOut(pieces: readonly Piece[], columns: number, gauge: Gauge, gap: number, top: number): Layout {
  const width = spanOf(gauge, columns) + 2 * MARGIN.side
  const tallest = Math.min(BROADEST[1], width * PROPORTIONS[1])
  const capacity = Math.max(1, Math.floor((tallest - top - MARGIN.bottom) / gauge.leading))
  const { groups, plans } = paginate(pieces, columns, gap, capacity)
  const lines = Math.min(LIMITS.linesMax, Math.max(1, ...plans.map((plan, k) => withSlack(plan.lines, groups[k]!.length))))
  const proportion = (lines * gauge.leading + top + MARGIN.bottom) / width
  const off = Math.max(PROPORTIONS[0] - proportion, proportion - PROPORTIONS[1], 0)
  const white = plans.reduce((sum, plan) => sum + 1 - plan.lines / lines, 0)
  const cost =
    (plans.reduce((sum, plan) => sum + plan.cost, 0) + white) / Math.max(1, plans.length) +
    PAGE_COST * (plans.length - 1) +
    PROPORTION_COST * (Math.abs(proportion - BEST_PROPORTION) + 2 * off)
  return { columns, groups, plans, lines, cost }
}

/** The fewest pages on which all of it has room, with the pieces in order and the pages as full as each other. */
function paginate(pieces: readonly Piece[], columns: number, gap: number, capacity: number): { readonly groups: readonly (readonly Piece[])[]; readonly plans: readonly Plan[] } {
  const areas = pieces.map((piece) => (piece.depth(columns).lines + gap) * columns)
  const whole = areas.reduce((sum, area) => sum + area, 0)
  const most = Math.max(MOST_PIECES, Math.ceil(pieces.length / LIMITS.pagesMax))
  // side by side pieces take less than one under the other
  const least = Math.max(1, Math.floor((whole * SAVED) / (capacity * columns)), Math.ceil(pieces.length / most))
  const last = Math.min(pieces.length, least + TRIES)
  for (let pages = least; ; pages++) {
    const groups = grouped(pieces, areas, pages, most)
    const plans: Plan[] = []
    for (const group of groups) {
      const plan = group.length > MOST_PIECES ? stacked(group, columns, gap) : bestPlan(group, columns, gap)
      if (pages < last && group.length > 1 && withSlack(plan.lines, group.length) > capacity) break
      plans.push(plan)
    }
    if (plans.length === groups.length) return { groups, plans }
  }
}

/** Share that a page with strips takes of what it would take with one piece under the other. */
const SAVED = 0.7
const TRIES = 12

function withSlack(lines: number, pieces: number): number {
  return Math.ceil(lines * (1 + SLACK_SHARE) + SLACK_LINES * pieces)
}

function stacked(group: readonly Piece[], columns: number, gap: number): Plan {
  const lines = group.reduce((sum, piece) => sum + piece.depth(columns).lines + gap, 0)
  return { across: group.length, widths: [], counts: [], lines, cost: 0 }
}

/** Pieces in order on so many pages, none with more than `most`. */
function grouped(pieces: readonly Piece[], areas: readonly number[], pages: number, most: number): Piece[][] {
  const whole = areas.reduce((sum, area) => sum + area, 0)
  const groups: Piece[][] = [[]]
  let before = 0
  pieces.forEach((piece, k) => {
    const group = groups.at(-1)!
    const area = areas[k]!
    if (group.length > 0 && (group.length >= most || (groups.length < pages && before + area / 2 > (whole * groups.length) / pages))) groups.push([piece])
    else group.push(piece)
    before += area
  })
  return groups
}

function storyPiece(gauge: Gauge, article: Article, path: string, setting: SettingEvidence, shapes: Shapes | undefined): Piece {
  const rank = article.rank ?? DEFAULT_RANK
  const found = setting.dropCaps[article.id]
  const cap = found === undefined ? 0 : Math.max(0, Math.min(LIMITS.dropCapLinesMax, Math.round(found.value)))
  const copy = storyCopy(gauge, article, cap)
  const figuresIn = (columns: readonly [number, number]): readonly PlannedFigure[] => planFigures(gauge, article, path, setting, columns, copy.lines, shapes)
  const depths = new Map<number, Depth>()
  const depth = (columns: number): Depth => {
    const known = depths.get(columns)
    if (known) return known
    const made = storyDepth(gauge, copy, planHead(gauge, article, rank, columns), columns, figuresIn([1, columns]), 1)
    depths.set(columns, made)
    return made
  }
  const wide = (article.figures ?? []).map((_, f) => Math.round(setting.captionColumns[`${path}.figures[${f}]`]?.value ?? 1))
  return {
    narrowest: Math.max(1, ...wide),
    depth,
    place: ({ columns, top, page }) => {
      const count = columns[1] - columns[0] + 1
      const most = headMost(gauge, page.heads, rank)
      const free = planHead(gauge, article, rank, count)
      const head = (free.size ?? 0) <= most ? free : planHead(gauge, article, rank, count, most)
      if (head.size !== undefined) page.heads.push({ rank, size: head.size })
      const figures: Record<string, FigurePlacement> = {}
      for (const { id, columns: over, where, ratio } of figuresIn(columns)) figures[id] = { columns: over, where, ratio }
      const { lines, legs, forced, quoteLegs } = depth(count)
      const quotes: Record<string, QuotePlacement> = {}
      quoteLegs.forEach((leg, q) => {
        quotes[article.pullQuotes![q]!.id] = { column: columns[0] + leg }
      })
      const straddled =
        copy.eachQuote.length === 1 && copy.eachQuote[0]! >= LONG_QUOTE && quoteLegs.length === 0 && legs >= STRADDLED_LEG ? straddleAt(columns, figuresIn(columns)) : undefined
      if (straddled !== undefined) quotes[article.pullQuotes![0]!.id] = { where: 'straddle', column: straddled }
      page.stories.push({
        article: article.id,
        place: { columns, top, depth: forced ? lines : 'fit' },
        ...(head.lines === undefined ? {} : { headLines: head.lines }),
        dropCap: cap,
        ...(Object.keys(figures).length > 0 ? { figures } : {}),
        ...(Object.keys(quotes).length > 0 ? { quotes } : {}),
      })
    },
  }
}

const DEFAULT_RANK = 3
/** A quote of so many lines in one leg stands better over two, where they are deep enough to hold text above and below it. */
const LONG_QUOTE = 14
const STRADDLED_LEG = 21

/** The first of two legs over which a quote may stand: they hold no picture, and none is beside them. */
function straddleAt([from, to]: readonly [number, number], figures: readonly PlannedFigure[]): number | undefined {
  const holds = (column: number): boolean => figures.some(({ columns }) => columns[0] <= column && column <= columns[1])
  const free = Array.from({ length: to - from }, (_, k) => from + k).filter((column) => !holds(column) && !holds(column + 1))
  return free.find((column) => !holds(column - 1) && !holds(column + 2))
}

/** What the setter will allow: no head is larger than one of higher rank, and the lead's stands clear of them all. */
function headMost(gauge: Gauge, heads: readonly Head[], rank: number): number {
  const lead = Math.min(...heads.map((head) => head.rank))
  let most = Infinity
  for (const head of heads) if (head.rank < rank) most = Math.min(most, head.rank === lead ? head.size - gauge.style.headlines.leadOver : head.size)
  return most
}

interface Head {
  readonly rank: number
  readonly size: number
}

function itemsPiece(gauge: Gauge, items: Items): Piece {
  const depth = (columns: number): Depth => itemsDepth(gauge, items, columns)
  return {
    narrowest: 1,
    depth,
    place: ({ columns, top, page }) => {
      page.items.push({ items: items.id, place: { columns, top, depth: 'fit' } })
    },
  }
}

function draftPage(group: readonly Piece[], plan: Plan, layout: Layout, gauge: Gauge, top: number, folio: boolean, number: number): Page {
  const drafted: Drafted = { stories: [], items: [], heads: [] }
  const { columns } = layout
  let last: number | { readonly below: string } = 1
  const place = (piece: Piece, from: number, to: number, over: number | { readonly below: string }): number | { readonly below: string } => {
    const stories = drafted.stories.length
    piece.place({ columns: [from, to], top: over, page: drafted })
    return drafted.stories.length > stories ? { below: drafted.stories.at(-1)!.article } : over
  }
  for (const piece of group.slice(0, plan.across)) last = place(piece, 1, columns, last)
  let next = plan.across
  let from = 1
  plan.counts.forEach((count, s) => {
    const to = from + plan.widths[s]! - 1
    let over = last
    for (let k = 0; k < count; k++) over = place(group[next++]!, from, to, over)
    from = to + 1
  })
  const live = spanOf(gauge, columns)
  const height = (layout.lines - 1) * gauge.leading + gauge.size
  const { paper, side } = paperFor(live, height + top + MARGIN.bottom)
  return {
    paper,
    number,
    margins: { top: round(top), right: round(side), bottom: round(MARGIN.bottom - SPARE_LINES * gauge.leading), left: round(side) },
    grid: { columns, gutter: gauge.gutter, baseline: gauge.leading },
    ...(folio ? { furniture: [{ kind: 'folio' as const }] } : {}),
    stories: drafted.stories,
    ...(drafted.items.length > 0 ? { items: drafted.items } : {}),
  }
}

/** A paper that has a name where one suits, else one of just this size. */
function paperFor(live: number, height: number): { readonly paper: Page['paper']; readonly side: number } {
  let found: { readonly paper: PaperName; readonly side: number; readonly spare: number } | undefined
  for (const [paper, size] of PAPER_SIZES) {
    const side = (size[0] - live) / 2
    const spare = size[1] - height
    if (side < NAMED_SIDES[0] || side > NAMED_SIDES[1] || spare < 0 || spare > NAMED_SPARE * height) continue
    if (!found || spare < found.spare) found = { paper, side, spare }
  }
  if (found) return found
  const width = live + 2 * MARGIN.side
  const tall = Math.min(LIMITS.paperMax, Math.max(height, width * PROPORTIONS[0]))
  return { paper: [round(width), round(tall)], side: MARGIN.side }
}

/** White at the foot that a paper with a name may leave. */
const NAMED_SPARE = 0.03

/** Lengths of an edition are written to a hundredth of a point, and a column is no narrower for it. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
