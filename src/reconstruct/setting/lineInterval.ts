import type { Justification } from '../../model/style.js'
import type { Face, Features } from '../../text/glyphs.js'
import { leftProtrusion, rightProtrusion } from '../../text/optical.js'

const PLAIN: Features = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }
/** What of a line can give: ems. */
export interface Widths {
  readonly text: string
  readonly letters: number
  readonly spaces: number
  readonly pairs: number
  /** stands outside the measure */
  readonly hang: number
  readonly first: boolean
  /** may be short */
  readonly last: boolean
}

/** One way to set all lines. */
export interface Way {
  readonly tracking: number
  readonly wordSpace: number
  readonly indent: number
}

/** Measures at which a line goes, ems. */
export interface Interval {
  readonly least: number
  readonly most: number
  readonly natural: number
}

/** Measures a line with a face; nothing where it has no word. */
export function widthsOf(
  { text, first: opens = false, last: ends = false }: { readonly text: string; readonly first?: boolean; readonly last?: boolean },
  face: Face,
  opticalMargins: number,
): Widths[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return []
  const shaped = words.map((word) => face.shape(word, PLAIN))
  const hung = (character: string, share: number): number => (share === 0 ? 0 : face.shape(character, PLAIN).width * share * opticalMargins)
  const opening = [...first][0]!
  const closing = [...last].at(-1)!
  return [
    {
      text,
      first: opens,
      last: ends,
      letters: shaped.reduce((sum, { width }) => sum + width, 0),
      spaces: (words.length - 1) * face.metrics.space,
      // letters are tracked inside words alone
      pairs: shaped.reduce((sum, { gids }) => sum + gids.length - 1, 0),
      hang: hung(opening, leftProtrusion(opening)) + hung(closing, rightProtrusion(closing)),
    },
  ]
}

/** The measures at which a line goes within limits. */
export function intervalOf({ letters, spaces, pairs, hang, first, last }: Widths, { tracking, wordSpace, indent }: Way, limits: Justification): Interval {
  const own = spaces * wordSpace
  const natural = letters + own + (pairs * tracking) / 1000 + (first ? indent : 0) - hang
  const give = (limits.tracking / 1000) * pairs + limits.glyphScale * (letters + own)
  return { natural, least: natural - own * limits.spaceShrink - give, most: last ? Infinity : natural + own * limits.spaceStretch + give }
}

/** Where intervals overlap: how many do, and between which measures. */
export interface Overlap {
  readonly goes: number
  readonly least: number
  readonly most: number
  readonly measure: number
}

/** Share of a place that is kept from each of its ends: what is set is rounded, and its columns may be a little narrower. */
const CLEAR = 0.25

/** Where the most intervals overlap; of several such places the one nearest to the median natural width, and in it the point nearest to that which is clear of its ends. */
export function mostOverlap(intervals: readonly Interval[]): Overlap {
  if (intervals.length === 0) return { goes: 0, least: 0, most: 0, measure: 0 }
  const ends = intervals.flatMap(({ least, most }) => [
    { at: least, opens: true },
    { at: most, opens: false },
  ])
  ends.sort((a, b) => a.at - b.at || Number(b.opens) - Number(a.opens))
  const naturals = intervals
    .filter(({ most }) => most < Infinity)
    .map(({ natural }) => natural)
    .sort((a, b) => a - b)
  const middle = naturals[naturals.length >> 1] ?? 0
  let open = 0
  let best: Overlap = { goes: 0, least: middle, most: middle, measure: middle }
  ends.forEach(({ at, opens }, i) => {
    open += opens ? 1 : -1
    if (!opens || open < best.goes) return
    const most = ends[i + 1]!.at
    const clear = most < Infinity ? CLEAR * (most - at) : 0
    const measure = Math.min(Math.max(middle, at + clear), most - clear)
    if (open > best.goes || Math.abs(measure - middle) < Math.abs(best.measure - middle)) best = { goes: open, least: at, most, measure }
  })
  return best
}
