import { momentsOf } from '../pieces/bodySetting.js'
import { columnsOfCaptions } from './captionColumns.js'
import type { Piece, PrintLine, StoryPieces } from '../print.js'
import type { Measured, SettingEvidence } from '../reconstruction.js'

/** full lines lie so near to the measure, share of it */
const NEAR = 0.12
/** a line beside a cap is narrower than so much of the measure */
const BESIDE = 0.9
/** lines of the deepest cap */
const DEEPEST = 9
/** pieces after which a first line is often set flush */
const FLUSH_AFTER = new Set(['dropCap', 'crosshead', 'headline', 'deck', 'byline', 'dateline'])

/** What line ends alone show: measure, first-line indent, lines of drop caps (by index of the story), columns of captions (by `story.caption`, indexes). */
export function inferSetting(stories: readonly StoryPieces[]): SettingEvidence {
  const fulls: number[] = []
  const firsts: number[] = []
  for (const { pieces } of stories) {
    pieces.forEach((piece, k) => {
      if (piece.role !== 'paragraph') return
      const flush = piece.runOn === true || (pieces[k - 1] !== undefined && FLUSH_AFTER.has(pieces[k - 1]!.role))
      piece.lines.forEach(({ width }, line) => {
        if (line === piece.lines.length - 1) return
        if (line > 0 || piece.runOn === true) fulls.push(width)
        else if (!flush) firsts.push(width)
      })
    })
  }
  const common = medianOf(fulls)
  const measure = measured(fulls.filter((width) => Math.abs(width - common) <= NEAR * common))
  if (measure === undefined) return { dropCaps: {}, captionColumns: {} }
  // a first line is narrower by an indent, and by no more than a third of the measure
  const narrower = firsts.map((width) => measure.value - width).filter((indent) => indent > -NEAR * measure.value && indent < measure.value / 3)
  const indent = measured(narrower)
  const dropCaps: Record<string, Measured> = {}
  stories.forEach(({ pieces }, story) => {
    const found = capLines(pieces, measure)
    if (found !== undefined) dropCaps[String(story)] = found
  })
  return {
    measure,
    ...(indent === undefined ? {} : { firstLineIndent: { ...indent, value: Math.max(0, indent.value) } }),
    dropCaps,
    captionColumns: columnsOfCaptions(stories, measure),
  }
}

/** How many lines after a cap are narrower than the measure: those that stand beside it. */
function capLines(pieces: readonly Piece[], measure: Measured): Measured | undefined {
  const cap = pieces.findIndex(({ role }) => role === 'dropCap')
  if (cap < 0) return undefined
  const text: PrintLine[] = []
  for (const piece of pieces.slice(cap + 1)) {
    if (piece.role !== 'paragraph') continue
    if (text.length > 0 && piece.runOn !== true) break
    text.push(...piece.lines.slice(0, DEEPEST + 1))
    if (text.length > DEEPEST) break
  }
  const full = text.findIndex(({ width }) => width >= BESIDE * measure.value)
  const ended = full < 0
  const count = ended ? text.length : full
  if (count === 0 || count > DEEPEST) return undefined
  // a last line is short by itself, and one near the bound may be either
  const last = text[count - 1]!
  const near = Math.abs(last.width - BESIDE * measure.value) < measure.spread
  return { value: count, spread: ended || near ? 1 : 0.2, count }
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length === 0 ? 0 : sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function measured(values: readonly number[]): Measured | undefined {
  if (values.length === 0) return undefined
  return { value: medianOf(values), spread: momentsOf(values).spread, count: values.length }
}
