import { MM, points, type Length } from '../units.js'
import type { Page, Place, Story, Treatment } from './edition.js'
import { fixedPlaces, type FixedPlace } from './fixedPlaces.js'
import { pathOf, quoted, type IssueList } from './issues.js'
import { hint } from './nearest.js'
import { pageSides } from './pageSides.js'
import type { Style } from './style.js'

/** The narrowest column, in points: under a pica not one word stands. */
const COLUMN_MIN = 12

type Columns = readonly [number, number]
type Rectangle = Omit<FixedPlace, 'closed'>
/** The geometry of one page: live area, columns, grid lines, and what stands on what. Only what is said in numbers, by the page or its style, is judged here. */
export function checkPage(page: Page, path: string, articles: ReadonlySet<string>, style: Style, issues: IssueList): void {
  checkLiveArea(page, path, issues)
  const last = page.grid.lines ?? Infinity
  // what reaches off the page is told by itself
  const rectangles: Rectangle[] = fixedPlaces(page, path, style).filter(({ top, depth }) => top + depth - 1 <= last)
  const place = (at: Place, from: string, what: string): void => {
    checkColumns(at.columns, page.grid.columns, `${from}.columns`, issues)
    if (typeof at.top !== 'number') return
    checkLines(page, at.top, typeof at.depth === 'number' ? at.depth : 1, from, issues)
    if (typeof at.depth === 'number') rectangles.push({ path: from, what, columns: at.columns, top: at.top, depth: at.depth })
  }
  const fixed = (piece: { readonly columns: Columns; readonly top: number; readonly depth: number }, from: string): void => {
    checkColumns(piece.columns, page.grid.columns, `${from}.columns`, issues)
    checkLines(page, piece.top, piece.depth, from, issues)
  }
  const ids = new Map<string, string>()
  page.reserved?.forEach((piece, r) => {
    const from = `${path}.reserved[${r}]`
    const before = ids.get(piece.id)
    if (before !== undefined) issues.add(`${from}.id`, () => `${quoted(piece.id)} is the id of ${before} too; give this place an id of its own.`)
    ids.set(piece.id, from)
    fixed(piece, from)
  })
  page.jumpRoom?.forEach((room, j) => {
    fixed(room, `${path}.jumpRoom[${j}]`)
  })
  page.furniture?.forEach((piece, f) => {
    const from = `${path}.furniture[${f}]`
    if ('columns' in piece) fixed(piece, from)
    else if (piece.kind === 'nameplate') checkLines(page, 1, piece.lines, from, issues, 'lines')
  })
  page.stories.forEach((story, s) => {
    const from = `${path}.stories[${s}]`
    place(story.place, `${from}.place`, `the story ${quoted(story.article)}`)
    checkStoryColumns(story, from, issues)
  })
  page.items?.forEach((items, i) => {
    place(items.place, `${path}.items[${i}].place`, `the items ${quoted(items.items)}`)
  })
  page.wildArt?.forEach((art, w) => {
    place(art.place, `${path}.wildArt[${w}].place`, `the figure ${quoted(art.figure.id)}`)
  })
  // A misspelt article is told by itself; what stands below it is not at fault.
  if (page.stories.every(({ article }) => articles.has(article))) checkBelow(page, path, issues)
  checkOverlaps(rectangles, issues)
}

// Of a parsed edition every length is one.
const pt = (length: Length): number => points(length) ?? 0
const inMm = (size: number): string => `${Math.round((size / MM) * 10) / 10} mm`

function checkLiveArea(page: Page, path: string, issues: IssueList): void {
  // as wide on either hand
  const { width, height, left, right, spine, measure } = pageSides(page, true)
  const liveWidth = right - left - spine
  const liveHeight = height - pt(page.margins.top) - pt(page.margins.bottom)
  const { columns, lines } = page.grid
  const baseline = pt(page.grid.baseline)
  if (liveWidth < COLUMN_MIN || liveHeight < baseline) {
    issues.add(`${path}.margins`, () => `The margins leave ${inMm(liveWidth)} by ${inMm(liveHeight)} of a paper of ${inMm(width)} by ${inMm(height)}; make them smaller.`)
    return
  }
  if (measure < COLUMN_MIN)
    issues.add(
      `${path}.grid.gutter`,
      () => `${columns} columns with this gutter are ${inMm(measure)} wide in a live area of ${inMm(liveWidth)}; make the gutter smaller or take fewer columns.`,
    )
  // The last line needs no room below its baseline but the letters' own.
  if (lines !== undefined && (lines - 1) * baseline > liveHeight) {
    issues.add(
      `${path}.grid.lines`,
      () => `${lines} lines take ${inMm(lines * baseline)}, and the live area is ${inMm(liveHeight)} deep; at most ${Math.floor(liveHeight / baseline) + 1} lines stand there.`,
    )
  }
}

function checkColumns(columns: Columns, most: number, path: string, issues: IssueList): boolean {
  const [from, to] = columns
  if (from > to) issues.add(path, () => `The columns run from ${from} to ${to}; put the smaller one first.`)
  else if (to > most) issues.add(path, () => `The columns run to ${to}, and the page's grid has ${most}; keep to 1 to ${most}.`)
  else return true
  return false
}

function checkLines(page: Page, top: number, depth: number, path: string, issues: IssueList, field?: string): void {
  const lines = page.grid.lines
  if (lines === undefined || top + depth - 1 <= lines) return
  if (top > lines) issues.add(`${path}.top`, () => `The top is grid line ${top}, and the page has ${lines}; choose a line from 1 to ${lines}.`)
  else issues.add(`${path}.${field ?? 'depth'}`, () => `It reaches down to grid line ${top + depth - 1}, and the page has ${lines}; make it at most ${lines - top + 1} lines deep.`)
}

function checkStoryColumns(story: Story, path: string, issues: IssueList): void {
  const [first, last] = story.place.columns
  if (first > last) return
  checkTreatment(story, story.place.columns, typeof story.place.depth === 'number' ? story.place.depth : undefined, path, issues)
  for (const [id, factbox] of Object.entries(story.factboxes ?? {})) {
    const at = pathOf(['factboxes', id], path)
    if (factbox.columns) checkInside(factbox.columns, story.place.columns, `${at}.columns`, issues)
    checkLine(factbox.line, typeof story.place.depth === 'number' ? story.place.depth : undefined, 'factbox', at, issues)
  }
  story.sidebars?.forEach((sidebar, k) => {
    const at = `${path}.sidebars[${k}]`
    const columns = sidebar.columns ?? [last, last]
    if (!checkInside(columns, story.place.columns, `${at}.columns`, issues)) return
    checkLine(sidebar.line, typeof story.place.depth === 'number' ? story.place.depth : undefined, 'sidebar', at, issues)
    checkTreatment(sidebar, columns, typeof sidebar.depth === 'number' ? sidebar.depth : undefined, at, issues)
  })
}

/** The columns and lines of a head, of figures and of quotes are inside their module's. */
function checkTreatment(treatment: Treatment, module: Columns, depth: number | undefined, path: string, issues: IssueList): void {
  if (treatment.headColumns) checkInside(treatment.headColumns, module, `${path}.headColumns`, issues)
  const onLine = (line: number | undefined, what: string, at: string): void => {
    checkLine(line, depth, what, at, issues)
  }
  for (const [id, figure] of Object.entries(treatment.figures ?? {})) {
    const at = pathOf(['figures', id], path)
    if (figure.columns) checkInside(figure.columns, module, `${at}.columns`, issues)
    onLine(figure.line, 'figure', at)
  }
  for (const [id, quote] of Object.entries(treatment.quotes ?? {})) {
    const at = pathOf(['quotes', id], path)
    if (quote.columns) checkInside(quote.columns, module, `${at}.columns`, issues)
    if (quote.columns && quote.column !== undefined) issues.add(`${at}.column`, () => 'The columns are said already; take `column` out, or `columns`.')
    else if (quote.columns && (quote.where ?? 'leg') === 'leg' && quote.columns[0] !== quote.columns[1])
      issues.add(`${at}.columns`, () => 'A quote in one leg has one `column`; let it be a `straddle`, or stand `across`.')
    else if (quote.column !== undefined) checkInside([quote.column, quote.column + (quote.where === 'straddle' ? 1 : 0)], module, `${at}.column`, issues)
    onLine(quote.line, 'quote', at)
  }
}

function checkLine(line: number | undefined, depth: number | undefined, what: string, at: string, issues: IssueList): void {
  if (line !== undefined && depth !== undefined && line > depth)
    issues.add(`${at}.line`, () => `The ${what} begins at line ${line} of its module, which has ${depth}; choose a line inside it.`)
}

function checkInside(columns: Columns, [first, last]: Columns, at: string, issues: IssueList): boolean {
  if (columns[0] > columns[1]) return checkColumns(columns, last, at, issues)
  if (columns[0] >= first && columns[1] <= last) return true
  issues.add(at, () => `Columns ${columns[0]} to ${columns[1]} are not inside the module, which has ${first} to ${last}; columns are counted on the page.`)
  return false
}

/** `{ below }` names a story of the page: of several parts of one article the part before, else the last one there. */
function checkBelow(page: Page, path: string, issues: IssueList): void {
  const byArticle = new Map<string, number[]>()
  page.stories.forEach((story, s) => {
    const list = byArticle.get(story.article)
    if (list) list.push(s)
    else byArticle.set(story.article, [s])
  })
  const above: (number | undefined)[] = page.stories.map((story, s) => {
    const { top } = story.place
    if (typeof top === 'number') return undefined
    const at = `${path}.stories[${s}].place.top.below`
    const named = byArticle.get(top.below)
    const upper = story.article === top.below ? named?.filter((other) => other < s).at(-1) : named?.at(-1)
    if (!named)
      issues.add(
        at,
        () => `${quoted(top.below)} is no story of this page${hint(top.below, byArticle.keys(), 'name the article of a story that stands here, or give a grid line.')}`,
      )
    else if (upper === undefined) issues.add(at, () => `The story ${quoted(story.article)} cannot stand below itself; name another story of the page, or give a grid line.`)
    return upper
  })
  const settled = new Set<number>()
  above.forEach((_, start) => {
    const chain: number[] = []
    let at: number | undefined = start
    while (at !== undefined && !settled.has(at)) {
      settled.add(at)
      chain.push(at)
      at = above[at]
    }
    const since = at === undefined ? -1 : chain.indexOf(at)
    if (since < 0) return
    const circle = [...chain.slice(since), chain[since]!].map((s) => quoted(page.stories[s]!.article))
    issues.add(
      `${path}.stories[${chain[since]!}].place.top.below`,
      () => `${circle.slice(0, 12).join(' stands below ')}${circle.length > 12 ? ' …' : ''}, which is a circle; give one of them a grid line.`,
    )
  })
  const others: readonly [string, readonly { readonly place: Place }[]][] = [
    ['items', page.items ?? []],
    ['wildArt', page.wildArt ?? []],
  ]
  for (const [field, things] of others) {
    things.forEach(({ place: { top } }, k) => {
      if (typeof top === 'number' || byArticle.has(top.below)) return
      issues.add(
        `${path}.${field}[${k}].place.top.below`,
        () => `${quoted(top.below)} is no story of this page${hint(top.below, byArticle.keys(), 'name the article of a story that stands here, or give a grid line.')}`,
      )
    })
  }
}

/** One issue for each rectangle that stands on an earlier one. Sorted by top, so that a tall page is not compared with itself whole. */
function checkOverlaps(rectangles: readonly Rectangle[], issues: IssueList): void {
  const order = rectangles.map((_, k) => k).sort((a, b) => rectangles[a]!.top - rectangles[b]!.top || a - b)
  const hits = new Map<number, number>()
  order.forEach((upper, k) => {
    const one = rectangles[upper]!
    for (let next = k + 1; next < order.length; next++) {
      const lower = order[next]!
      const two = rectangles[lower]!
      if (two.top >= one.top + one.depth) break
      if (two.columns[0] > one.columns[1] || two.columns[1] < one.columns[0]) continue
      const later = Math.max(upper, lower)
      if (!hits.has(later)) hits.set(later, Math.min(upper, lower))
    }
  })
  for (const [later, earlier] of [...hits].sort((a, b) => a[0] - b[0])) {
    const [a, b] = [rectangles[later]!, rectangles[earlier]!]
    issues.add(
      a.path,
      () =>
        `${a.what[0]!.toUpperCase()}${a.what.slice(1)} stands on ${b.what} (${b.path}: columns ${b.columns[0]} to ${b.columns[1]}, lines ${b.top} to ${b.top + b.depth - 1}); move one of them.`,
    )
  }
}
