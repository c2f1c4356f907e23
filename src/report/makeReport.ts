import type { Diagnostic } from '../diagnostics.js'
import type { DisplayOutcome, PlacedLine } from '../flow/element.js'
import type { SetPart } from '../flow/setStory.js'
import type { FitOutcome } from '../makeup/copyfit/fitOutcome.js'
import type { MadePage } from '../makeup/makePages.js'
import { lineQuality } from './quality.js'
import { sumPrinted } from './printed.js'
import type { DisplayReport, Report, StoryReport } from './report.js'

/** Roles whose lines are justified running text. */
const RUNNING = new Set(['paragraph', 'quote', 'listItem'])

interface Lines {
  readonly plain: PlacedLine[]
  readonly beside: PlacedLine[]
  widows: number
}

/** What became of everything, from the made pages and what was noted on the way. */
export function makeReport(pages: readonly MadePage[], notSet: Report['notSet'], diagnostics: readonly Diagnostic[]): Report {
  const whole = empty()
  const pageReports = pages.map((page, index) => {
    const lines = empty()
    for (const part of page.parts.flatMap(withInsets)) gather(part, lines)
    join(whole, lines)
    return { page: index, adverts: page.adverts, white: page.white, quality: lineQuality(lines.plain, lines.widows), besideInserts: lineQuality(lines.beside) }
  })
  return {
    version: 1,
    stories: pages.flatMap((page, index) => page.parts.flatMap(withInsets).map((part) => storyReport(part, index, page.fits.get(part)))),
    pages: pageReports,
    whole: lineQuality(whole.plain, whole.widows),
    wholeBesideInserts: lineQuality(whole.beside),
    ...sumPrinted(pages.flatMap((page) => page.parts.flatMap(withInsets).flatMap(({ printed }) => printed))),
    notSet,
    diagnostics,
  }
}

/** A part and what stands inside its module. */
export function withInsets(part: SetPart): readonly SetPart[] {
  return [part, ...part.insets.flatMap(withInsets)]
}

function empty(): Lines {
  return { plain: [], beside: [], widows: 0 }
}

function join(into: Lines, lines: Lines): void {
  for (const l of lines.plain) into.plain.push(l)
  for (const l of lines.beside) into.beside.push(l)
  into.widows += lines.widows
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
  const { matter } = part.measured
  return {
    kind: matter.kind,
    article: matter.id,
    path: matter.path,
    part: matter.part,
    page,
    lines: part.legs.reduce((sum, leg) => sum + leg.lines, 0),
    legs: part.legs,
    over: part.over,
    under: { lines: part.under },
    ...(part.continuedOn === undefined ? {} : { continuedOn: part.continuedOn }),
    ...(matter.continued === undefined ? {} : { continuedFrom: matter.continued.top.page }),
    ...(fit ? { fit } : {}),
    display: part.outcomes.map(displayReport),
    quality: lineQuality(lines.plain, lines.widows),
    besideInserts: lineQuality(lines.beside),
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
