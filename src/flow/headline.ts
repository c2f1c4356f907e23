import type { Treatment } from '../model/edition.js'
import { plainText, type Text } from '../model/inline.js'
import type { StyleName, TextStyle } from '../model/style.js'
import type { Line } from '../text/justify.js'
import { toParagraph, type Paragraph } from '../text/paragraph.js'
import { breakRagged, widthBetween } from '../text/ragged.js'
import { clip, displayParagraph, setRagged, type DisplayLines } from './display.js'
import { overFold, type Fold } from './foldline.js'
import { styleOf, type TypeCase } from './typecase.js'

export interface Headline {
  readonly block: DisplayLines
  readonly wanted: number
  /** leading may lie between these, points */
  readonly leading: readonly [number, number]
}

/** Descenders clear ascenders by so many ems. */
const CLEARANCE = 0.03
const LAST_LINE = 0.5
/** Tracking is a little tighter at larger sizes, so that widths do not quite grow in proportion. */
const SLACK = 1.1
/** Share of the measure of both pages that a head over a fold is chosen for. */
const FOLDED = 0.9
/** Lines wanted in a head beside its text. */
const SIDE_LINES = 5

/**
 * `hammer`: one line in the style of that name, and a step of the schedule as large as the measure holds, its rank's largest aside; `jump`: over
 * what goes on from another page.
 */
export type HeadForm = 'plain' | 'hammer' | 'jump'

export const HEAD_STYLES = { plain: 'headline', hammer: 'hammer', jump: 'jumpHead' } as const satisfies Record<HeadForm, StyleName>

export interface HeadOptions {
  readonly rank: number
  readonly columns: number
  readonly measure: number
  /** where it lies over the fold of a spread; the measure is then that of the left page */
  readonly fold?: Fold | undefined
  /** no head may be larger, points */
  readonly most: number
  readonly hangQuotes: number
  readonly language: string | undefined
  readonly path: string
  readonly form: HeadForm
}

/**
 * Sets a head at the largest size of the schedule that its rank and the heads above it allow (`most`, points), in the lines
 * wanted or in fewer where that fills them better. Where no size does, at the smallest, in as many lines as it needs.
 */
export function setHeadline(typeCase: TypeCase, text: Text, treatment: Treatment, options: HeadOptions): Headline {
  const { path, language, form, fold } = options
  // a word that does not go on the left page leaves some of its measure white
  const measure = fold ? (fold.left + fold.right) * FOLDED : options.measure
  const schedule = typeCase.style.headlines
  const base = styleOf(typeCase, HEAD_STYLES[form])
  const { wanted, fewest } = linesWanted(typeCase, treatment, options)
  const largest = Math.min(
    options.most,
    form === 'hammer' ? schedule.sizes.at(-1)! : (ofRank(form === 'jump' ? schedule.largestJump : schedule.largest, options.rank) ?? schedule.sizes.at(-1)!),
  )
  const sizes = schedule.sizes.filter((s) => s <= largest).sort((a, b) => b - a)
  if (sizes.length === 0) sizes.push(Math.min(...schedule.sizes))
  const asked = form === 'hammer' ? undefined : treatment.headlineBreaks
  const tried = (size: number): Attempt => bestAttempt(typeCase, text, base, size, measure, fewest, wanted, asked, language, path)
  // a head far too long for a size need not be broken at it
  const natural = naturalWidth(typeCase, text, base, sizes[0]!, language, path)
  const first = sizes.findIndex((size) => natural * (size / sizes[0]!) <= wanted * measure * SLACK && tried(size).fits)
  const step = first >= 0 ? first - (treatment.headStep ?? 0) : sizes.length - 1
  const size = sizes[Math.max(0, Math.min(sizes.length - 1, step))]!
  const chosen = tried(size)
  const { style } = chosen
  const set = ({ paragraph, breaks }: Attempt, to: number): DisplayLines =>
    setRagged(typeCase, paragraph, fold ? { ...style, align: 'left' } : style, to, { sense: true, last: LAST_LINE, breaks, hangQuotes: options.hangQuotes })
  const block =
    fold && chosen.fits
      ? overFold(fold, (to) => set(bestAttempt(typeCase, text, base, size, to, fewest, wanted, asked, language, path), to))
      : set(chosen.fits ? chosen : lastResort(typeCase, text, chosen, fold?.left ?? measure, language, path), fold?.left ?? measure)
  if (block.lines.length > wanted) {
    typeCase.report({
      severity: 'warning',
      code: 'head-misfit',
      path,
      message: `The head “${clip(plainText(text))}” takes ${block.lines.length} lines at ${size} pt where ${wanted} ${wanted === 1 ? 'is' : 'are'} wanted.`,
      hint: `Shorten it to about ${Math.floor((plainText(text).length * wanted) / block.lines.length)} characters, or give it more lines or columns.`,
    })
  }
  return { block, wanted, leading: leadingOf(typeCase, style, block) }
}

function ofRank(sizes: readonly number[], rank: number): number | undefined {
  return sizes[Math.min(rank, sizes.length) - 1]
}

function linesWanted(typeCase: TypeCase, treatment: Treatment, { columns, form }: HeadOptions): { readonly wanted: number; readonly fewest: number } {
  const { lines } = typeCase.style.headlines
  if (form === 'hammer') return { wanted: 1, fewest: 1 }
  if (treatment.headlineBreaks) return { wanted: treatment.headlineBreaks.length + 1, fewest: treatment.headlineBreaks.length + 1 }
  if (treatment.headLines !== undefined) return { wanted: treatment.headLines, fewest: treatment.headLines }
  // beside its text a head may be as deep as it is wide
  const side = treatment.headForm === 'side' ? SIDE_LINES : 0
  return { wanted: Math.max(side, lines[Math.min(columns, lines.length) - 1] ?? 1), fewest: 1 }
}

function naturalWidth(typeCase: TypeCase, text: Text, base: TextStyle, size: number, language: string | undefined, path: string): number {
  const paragraph = displayParagraph(typeCase, text, { ...base, size }, language, path, Infinity)
  return widthBetween(paragraph, 0, paragraph.breakable.n)
}

/** Of the line counts allowed, the one whose lines are filled best; more lines only where they are well filled. */
function bestAttempt(
  typeCase: TypeCase,
  text: Text,
  base: TextStyle,
  size: number,
  measure: number,
  fewest: number,
  wanted: number,
  asked: readonly number[] | undefined,
  language: string | undefined,
  path: string,
): Attempt {
  let best: Attempt | undefined
  for (let lines = wanted; lines >= fewest; lines--) {
    const next = attempt(typeCase, text, base, size, measure, lines, asked, language, path)
    if (!best || (next.fits && (!best.fits || next.fill > best.fill))) best = next
  }
  return best!
}

interface Attempt {
  readonly paragraph: Paragraph
  readonly style: TextStyle
  readonly breaks: readonly number[]
  readonly fits: boolean
  /** share of the measure filled by its worst line; the last counts double */
  readonly fill: number
  /** one of its words is wider than the measure */
  readonly tooWide: boolean
}

function attempt(
  typeCase: TypeCase,
  text: Text,
  base: TextStyle,
  size: number,
  measure: number,
  wanted: number,
  after: readonly number[] | undefined,
  language: string | undefined,
  path: string,
): Attempt {
  const style = { ...base, size, tracking: base.tracking + bandOf(typeCase, size).tracking }
  const paragraph = displayParagraph(typeCase, text, style, language, path, Infinity)
  const tooWide = !breakRagged(paragraph, measure, { sense: true, last: LAST_LINE }).fits
  const made = (breaks: readonly number[], fits: boolean): Attempt => ({ paragraph, style, breaks, fits, fill: fillOf(paragraph, breaks, measure), tooWide })
  if (after) {
    const breaks = breaksAfter(paragraph, after)
    const fits = breaks.every((p, i) => widthBetween(paragraph, breaks[i - 1] ?? 0, p) <= measure)
    return fits ? made(breaks, true) : made(breakRagged(paragraph, measure, { sense: true, last: LAST_LINE }).breaks, false)
  }
  const exact = breakRagged(paragraph, measure, { lines: wanted, sense: true, last: LAST_LINE })
  if (exact.fits && exact.breaks.length <= wanted) return made(exact.breaks, true)
  return made(breakRagged(paragraph, measure, { sense: true, last: LAST_LINE }).breaks, false)
}

function fillOf(paragraph: Paragraph, breaks: readonly number[], measure: number): number {
  let worst = 1
  breaks.forEach((p, i) => {
    const share = widthBetween(paragraph, breaks[i - 1] ?? 0, p) / measure
    worst = Math.min(worst, i === breaks.length - 1 && i > 0 ? share * 2 : share)
  })
  return worst
}

/** At the smallest size, as many lines as it takes; a word wider than the measure is hyphenated by its language, or broken. */
function lastResort(typeCase: TypeCase, text: Text, tried: Attempt, measure: number, language: string | undefined, path: string): Attempt {
  if (!tried.tooWide) return tried
  const words = typeCase.words(text, { ...tried.style, hyphenate: true }, language, path)
  const paragraph = toParagraph(words, { opticalMargins: typeCase.style.justification.opticalMargins, wordSpace: tried.style.wordSpace, narrowest: measure })
  const { breaks } = breakRagged(paragraph, measure, { sense: true, last: LAST_LINE })
  typeCase.report({
    severity: 'warning',
    code: 'head-hyphenated',
    path,
    message: `A word of the head “${clip(plainText(text))}” is wider than its measure at ${tried.style.size} pt and was broken.`,
    hint: 'Choose a shorter word, or give the head more columns.',
  })
  return { ...tried, paragraph, breaks }
}

/** Positions after the words that an editor asked lines to end with. */
function breaksAfter(paragraph: Paragraph, after: readonly number[]): number[] {
  const breaks: number[] = []
  paragraph.positions.forEach((position, p) => {
    if (p > 0 && after.includes(position.word + 1) && position.at >= paragraph.words[position.word]!.text.length) breaks.push(p)
  })
  const { n } = paragraph.breakable
  if (breaks.at(-1) !== n) breaks.push(n)
  return breaks
}

function bandOf(typeCase: TypeCase, size: number): { readonly leading: readonly [number, number]; readonly tracking: number } {
  const { bands } = typeCase.style.headlines
  let found = bands[0] ?? { from: 0, leading: [1, 1] as const, tracking: 0 }
  for (const band of bands) if (band.from <= size) found = band
  return found
}

function leadingOf(typeCase: TypeCase, style: TextStyle, { lines }: DisplayLines): readonly [number, number] {
  const { metrics } = typeCase.face(style)
  const usual = metrics.ascender + metrics.descender
  // an accent or a taller letter than most may need more
  const own = lines.slice(1).map((line, i) => inkOf(line).top - inkOf(lines[i]!).bottom)
  const least = (Math.max(usual, ...own) + CLEARANCE) * style.size
  const [from, to] = bandOf(typeCase, style.size).leading
  return [Math.max(least, from * style.size), Math.max(least, to * style.size)]
}

/** Highest and lowest ink of a line, ems from its baseline upwards. */
function inkOf({ runs }: Line): { readonly top: number; readonly bottom: number } {
  const inks = runs.flatMap((run) => run.gids.map((gid) => run.face.ink(gid)))
  return { top: Math.max(0, ...inks.map((ink) => ink.top)), bottom: Math.min(0, ...inks.map((ink) => ink.bottom)) }
}
