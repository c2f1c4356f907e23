import type { Article, PrintedLine } from '../../model/article.js'
import { plainText } from '../../model/inline.js'
import type { Justification } from '../../model/style.js'
import { WEEKLY } from '../../model/weekly.js'
import { openFace } from '../../text/face.js'
import { StonehandError } from '../../diagnostics.js'
import { intervalOf, mostOverlap, widthsOf, type Overlap, type Way, type Widths } from './lineInterval.js'

/** A full line of print, as it was broken: with its hyphen. */
export interface FitLine {
  readonly text: string
  /** the first of its paragraph: it may be indented */
  readonly first?: boolean
  /** the last of its paragraph: it may be short, and must not be too long */
  readonly last?: boolean
}

export interface FitOptions {
  /** what may give in a line; default that of the shipped style */
  readonly limits?: Partial<Justification>
  /** largest tracking tried for the type as a whole, thousandths of an em; default half of the limits' */
  readonly trackingMost?: number
  /** first-line indent, ems; without it the one is sought with which the most lines go */
  readonly indent?: number
  /** the type is known, and no tracking and no word space is sought */
  readonly plain?: boolean
}

/** A line that does not go at the measure that was found. */
export interface FitMiss {
  readonly text: string
  /** ems it is too long for the measure with all shrink used; negative: too short with all stretch used */
  readonly miss: number
}

/** A measure, with tracking and word space, at which the most lines of print go. */
export interface FittedMeasure {
  /** ems: a measure of so many points asks for type of `points / measure` */
  readonly measure: number
  /** measures at which just as many go, ems */
  readonly range: readonly [least: number, most: number]
  /** of the type as a whole, thousandths of an em */
  readonly tracking: number
  /** share of the face's own word space, at which the lines come nearest to their natural width */
  readonly wordSpace: number
  /** first-line indent, ems */
  readonly indent: number
  /** word spaces that the lines take at this measure with their letters untouched, shares of the face's own: the middle nine tenths of them */
  readonly wordSpaces: readonly [least: number, most: number]
  /** full ones */
  readonly lines: number
  /** and those of them that go */
  readonly goes: number
  readonly misses: readonly FitMiss[]
}

/** Step of the tracking that is tried, thousandths of an em, and shares of the word space. */
const TRACKING_STEP = 5
const WORD_SPACES = [1, 0.95, 1.05, 0.9, 1.1, 0.85]
/** Indents that are tried, ems: of this step up to the largest that newspapers have. */
const INDENT_STEP = 0.1
const INDENT_MOST = 2
/** Lines looked at; of more, as many evenly from all. */
const SAMPLE = 4_000

/**
 * The measure, counted in ems, at which the most printed lines go within the limits, when they are set in a face: every line goes at an interval
 * of measures, and the place where most of them overlap is found by one sweep over their ends, for each tracking and word space tried.
 * Throws a {@link StonehandError} `invalid-font` for a face that cannot be read.
 */
export async function fitMeasure(lines: readonly (FitLine | string)[], face: Uint8Array, options: FitOptions = {}): Promise<FittedMeasure> {
  const opened = await openFace('fit', face)
  if (!opened.ok) throw new StonehandError('invalid-font', `${opened.message} ${opened.hint}`)
  const limits = { ...WEEKLY.justification, ...options.limits }
  const widths = sample(lines).flatMap((line) => widthsOf(typeof line === 'string' ? { text: line } : line, opened.face, limits.opticalMargins))
  const most = options.trackingMost ?? limits.tracking / 2
  let best: { way: Way; found: Overlap } | undefined
  for (const way of waysOf(widths, options.indent, options.plain === true ? undefined : most)) {
    const found = mostOverlap(widths.map((line) => intervalOf(line, way, limits)))
    if (!best || found.goes > best.found.goes) best = { way, found }
  }
  const { way, found } = best!
  const { tracking, wordSpace, indent } = way
  const measure = found.measure
  const full = widths.filter(({ last }) => !last)
  const misses = full.flatMap((line): FitMiss[] => {
    const { least, most: widest } = intervalOf(line, way, limits)
    const miss = measure < least ? least - measure : measure > widest ? widest - measure : 0
    return miss === 0 ? [] : [{ text: line.text, miss }]
  })
  return {
    measure,
    range: [found.least, found.most],
    tracking,
    wordSpace,
    indent,
    wordSpaces: spread(
      full.filter(({ spaces }) => spaces > 0).map((line) => (measure - (line.first ? indent : 0) + line.hang - line.letters - (line.pairs * tracking) / 1000) / line.spaces),
    ),
    lines: full.length,
    goes: full.length - misses.length,
    misses,
  }
}

/** The full lines of articles with recorded line ends: not the last ones of paragraphs, nor those beside a drop cap, whose lines are told by article id. */
export function fullLines(articles: readonly Article[], dropCaps: Readonly<Record<string, number>> = {}): FitLine[] {
  return wholeLines(articles, dropCaps).filter(({ last }) => last !== true)
}

/** The same with the last lines of paragraphs. */
export function wholeLines(articles: readonly Article[], dropCaps: Readonly<Record<string, number>> = {}): FitLine[] {
  return articles.flatMap((article) => {
    let opening = true
    return article.body.flatMap((block) => {
      if (block.kind !== 'paragraph') {
        opening = true
        return []
      }
      const text = plainText(block.text)
      const beside = block === article.body[0] ? (dropCaps[article.id] ?? 0) : 0
      const indented = !opening
      opening = false
      const { printed = [] } = block
      return printed.flatMap((line, k): FitLine[] =>
        k < beside ? [] : [{ text: printedText(text, printed, k, line), first: k === 0 && indented, ...(k === printed.length - 1 ? { last: true } : {}) }],
      )
    })
  })
}

/** A line as it was printed, with its hyphen. */
export function printedText(text: string, printed: readonly PrintedLine[], k: number, line: PrintedLine): string {
  return text.slice(printed[k - 1]?.end ?? 0, line.end).trim() + (line.hyphen === 'inserted' ? '-' : '')
}

function sample<Line>(lines: readonly Line[]): readonly Line[] {
  return lines.length <= SAMPLE ? lines : Array.from({ length: SAMPLE }, (_, i) => lines[Math.floor((i * lines.length) / SAMPLE)]!)
}

/** Ways to try, the plainest first: of two that do as well the first is taken. */
function* waysOf(lines: readonly Widths[], given: number | undefined, trackingMost: number | undefined): Generator<Way> {
  const indents = given === undefined ? indentsFor(lines) : [given]
  if (trackingMost === undefined) {
    for (const indent of indents) yield { tracking: 0, wordSpace: 1, indent }
    return
  }
  for (const tracking of aroundZero(trackingMost, TRACKING_STEP)) for (const wordSpace of WORD_SPACES) for (const indent of indents) yield { tracking, wordSpace, indent }
}

/** Indents to try, the likeliest first: as much as first lines are narrower by themselves. */
function indentsFor(lines: readonly Widths[]): number[] {
  const full = lines.filter(({ last }) => !last)
  const first = median(full.filter((line) => line.first).map(naturalOf))
  if (first === undefined) return [0]
  const likely = Math.min(INDENT_MOST, Math.max(0, (median(full.filter((line) => !line.first).map(naturalOf)) ?? first) - first))
  const all = Array.from({ length: Math.round(INDENT_MOST / INDENT_STEP) + 1 }, (_, i) => Math.round(i * INDENT_STEP * 100) / 100)
  return all.sort((a, b) => Math.abs(a - likely) - Math.abs(b - likely) || a - b)
}

function aroundZero(most: number, step: number): number[] {
  return [0, ...Array.from({ length: Math.max(0, Math.floor(most / step)) }, (_, i) => [(i + 1) * step, -(i + 1) * step]).flat()]
}

const naturalOf = ({ letters, spaces }: Widths): number => letters + spaces

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

function spread(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  return [sorted[Math.floor(sorted.length * 0.05)] ?? 1, sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 1]
}
