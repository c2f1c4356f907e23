import type { Diagnostic } from '../diagnostics.js'
import type { DisplayOutcome, PlacedLine } from '../flow/element.js'
import type { SetPart } from '../flow/setStory.js'
import type { FitOutcome } from '../makeup/copyfit/fitOutcome.js'
import { rebasedAll, type KeptModule, type KeptPage } from '../makeup/keep.js'
import type { MadePage } from '../makeup/makePages.js'
import { columnX, type PageGrid } from '../makeup/pageGrid.js'
import { roomBox } from '../makeup/roomBox.js'
import { withInsets } from '../makeup/withInsets.js'
import type { KeptPaper } from '../scene/paper.js'
import { joinTallies, qualityOf, tallyLines, type LineTally } from './quality.js'
import { sumPrinted } from './printed.js'
import type { DisplayReport, LineQuality, PageReport, Report, StoryReport } from './report.js'

/** Roles whose lines are justified running text. */
const RUNNING = new Set(['paragraph', 'quote', 'listItem'])

interface Lines {
  readonly plain: PlacedLine[]
  readonly beside: PlacedLine[]
  widows: number
}

/** What became of a module. */
export interface ModuleReport {
  readonly stories: readonly StoryReport[]
  readonly plain: LineTally
  readonly beside: LineTally
}

/** A page with the reports of its modules, in its order; what is kept comes from the `earlier` paper. */
export function pageAndModules(page: MadePage | KeptPage, index: number, earlier: KeptPaper | undefined): PageAndModules {
  const { adverts, white } = 'kind' in page ? earlier!.report.pages[page.index]! : page
  const grid = 'kind' in page ? earlier!.report.pages[page.index]!.grid : gridReport(page.grid)
  return { grid, adverts, white, modules: moduleReports(page, index, earlier) }
}

function moduleReports(page: MadePage | KeptPage, index: number, earlier: KeptPaper | undefined): ModuleReport[] {
  return page.parts.map((part) => ('kind' in part ? keptReport(part, index, earlier!) : moduleReport(part, index, 'fits' in page ? page.fits.get(part) : undefined)))
}

/** What is on a page beside its modules, and what became of these. */
export interface PageAndModules extends Pick<PageReport, 'grid' | 'adverts' | 'white'> {
  readonly modules: readonly ModuleReport[]
}

/** What became of everything, from what became of the modules of each page and what was noted on the way. */
export function makeReport(made: readonly PageAndModules[], notSet: Report['notSet'], diagnostics: readonly Diagnostic[]): Report {
  const pageReports = made.map(({ grid, adverts, white, modules }, page) => ({ page, grid, adverts, white, ...qualities(modules) }))
  const pages = made.map(({ modules }) => modules)
  const { quality: whole, besideInserts: wholeBesideInserts } = qualities(pages.flat())
  const stories = pages.flatMap((modules) => modules.flatMap((module) => module.stories))
  const over = stories.filter((story) => story.over.text !== '').map((story) => ({ path: `${story.path}.body`, reason: 'overset', text: story.over.text }))
  return {
    version: 1,
    stories,
    pages: pageReports,
    whole,
    wholeBesideInserts,
    ...sumPrinted(stories.flatMap(({ printed }) => printed ?? [])),
    notSet: [...notSet, ...over],
    diagnostics,
  }
}

function qualities(modules: readonly ModuleReport[]): { readonly quality: LineQuality; readonly besideInserts: LineQuality } {
  return { quality: qualityOf(joinTallies(modules.map(({ plain }) => plain))), besideInserts: qualityOf(joinTallies(modules.map(({ beside }) => beside))) }
}

function gridReport(grid: PageGrid): PageReport['grid'] {
  const { top, cap, baseline, lines, columns, measure } = grid
  return { columns: Array.from({ length: columns }, (_, i) => ({ x: columnX(grid, i + 1), width: measure })), top, first: top + cap, baseline, lines }
}

function moduleReport(part: SetPart, page: number, fit: FitOutcome | undefined): ModuleReport {
  const lines = empty()
  for (const own of withInsets(part)) gather(own, lines)
  return {
    stories: withInsets(part).map((own) => storyReport(own, page, own === part ? fit : undefined)),
    plain: tallyLines(lines.plain, lines.widows),
    beside: tallyLines(lines.beside),
  }
}

function keptReport({ index, paths }: KeptModule, page: number, { record, report }: KeptPaper): ModuleReport {
  const { stories, plain, beside, paths: before } = record.modules[index]!
  return { stories: rebasedAll(report.stories.slice(...stories), before, paths).map((story) => ({ ...story, page })), plain, beside }
}

function empty(): Lines {
  return { plain: [], beside: [], widows: 0 }
}

/** Running text of a part: lines beside caps and inserts apart. */
function gather(part: SetPart, into: Lines): void {
  for (const element of part.elements) {
    if (element.kind !== 'text' || !RUNNING.has(element.role)) continue
    const lines = element.lines.filter((l) => l.grid !== undefined)
    for (const l of lines) (l.grid!.beside ? into.beside : into.plain).push(l)
    const last = lines.at(-1)
    if (lines.length > 1 && last?.grid?.head === true) into.widows++
  }
}

function storyReport(part: SetPart, page: number, fit: FitOutcome | undefined): StoryReport {
  const lines = empty()
  gather(part, lines)
  const { matter, room } = part.measured
  return {
    kind: matter.kind,
    article: matter.id,
    path: matter.path,
    part: matter.part,
    page,
    lines: part.legs.reduce((sum, leg) => sum + leg.lines, 0),
    room: roomBox(room),
    legs: part.legs,
    over: part.over,
    under: { lines: part.under },
    ...(part.continuedOn === undefined ? {} : { continuedOn: part.continuedOn }),
    ...(matter.continued === undefined ? {} : { continuedFrom: matter.continued.top.page }),
    ...(fit ? { fit } : {}),
    display: part.outcomes.map(displayReport),
    quality: qualityOf(tallyLines(lines.plain, lines.widows)),
    besideInserts: qualityOf(tallyLines(lines.beside)),
    ...sumPrinted(part.printed),
  }
}

function displayReport(outcome: DisplayOutcome): DisplayReport {
  const { lines } = outcome
  const width = lines.reduce((sum, l) => sum + l.natural, 0)
  const room = (lines[0]?.measure ?? 0) * outcome.wanted
  return {
    kind: outcome.kind,
    path: outcome.path,
    text: outcome.text,
    size: outcome.size,
    lines: { wanted: outcome.wanted, used: lines.length },
    spare: lines.map((l) => l.measure - l.natural),
    charactersThatFit: width > 0 ? Math.floor((outcome.text.length * room) / width) : 0,
  }
}
