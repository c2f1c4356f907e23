import type { PrintLine, StoryPieces } from '../print.js'
import type { Measured } from '../reconstruction.js'

/** columns of the widest page */
const MOST_COLUMNS = 8
/** gutters are about so wide, ems of the body */
const GUTTER = 1.3
/** width of captions' type, and of lines not quite filled, against the body's: how far it may be off, as a logarithm */
const TYPE_SPREAD = 0.13
/** how far a caption's lines may be off once that is known */
const LINE_SPREAD = 0.05
/** steps in which the width of the type is tried */
const STEPS = 41
const REACH = 0.36

/**
 * How many columns each caption spans, by `story.caption`: the natural width of its full lines against so many measures and the gutters
 * between them. Captions of one page are set in one type, whose width is not known: it is what suits all of them best.
 */
export function columnsOfCaptions(stories: readonly StoryPieces[], measure: Measured): Record<string, Measured> {
  const captions = stories.flatMap(({ pieces }, story) =>
    pieces.filter(({ role }) => role === 'caption').map(({ lines }, caption) => ({ key: `${story}.${caption}`, ...widthOf(lines) })),
  )
  const spans = Array.from({ length: MOST_COLUMNS }, (_, k) => Math.log((k + 1) * measure.value + k * GUTTER))
  const types = Array.from({ length: STEPS }, (_, k) => REACH * ((2 * k) / (STEPS - 1) - 1))
  const likelihood = (width: number, type: number, span: number): number => Math.exp(-0.5 * ((Math.log(width) + type - span) / LINE_SPREAD) ** 2) + 1e-6
  const weights = types.map((type) => {
    let log = -0.5 * (type / TYPE_SPREAD) ** 2
    for (const { width, full } of captions) if (full > 0) log += Math.log(spans.reduce((sum, span) => sum + likelihood(width, type, span), 0))
    return log
  })
  const most = Math.max(...weights)
  const shares = weights.map((weight) => Math.exp(weight - most))
  const found: Record<string, Measured> = {}
  for (const { key, width, full } of captions) {
    // a line that is not full shows the least it can be
    const odds = spans.map((span) =>
      types.reduce((sum, type, k) => sum + shares[k]! * (full > 0 ? likelihood(width, type, span) : width * Math.exp(type) < 1.04 * Math.exp(span) ? Math.exp(-span) : 0), 0),
    )
    const all = odds.reduce((sum, own) => sum + own, 0)
    if (all === 0) continue
    const value = odds.indexOf(Math.max(...odds)) + 1
    const spread = Math.sqrt(odds.reduce((sum, own, k) => sum + (own / all) * (k + 1 - value) ** 2, 0))
    found[key] = { value, spread, count: full }
  }
  return found
}

/** Mean width of full lines: all but the last; of one line alone its own. */
function widthOf(lines: readonly PrintLine[]): { readonly width: number; readonly full: number } {
  const full = lines.length - 1
  if (full < 1) return { width: lines[0]?.width ?? 0, full: 0 }
  return { width: lines.slice(0, full).reduce((sum, { width }) => sum + width, 0) / full, full }
}
