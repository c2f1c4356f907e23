import type { Matrix } from './matrix.js'
import type { PdfRun } from './page.js'

/** Degrees by which type may be off level, and the share of a page's letters that tell how it is to be held. */
const SLACK = 5
const MOST = 0.6
/** A page of fewer letters is a poster, or a picture with a word up its side. */
const LETTERS = 80

/** How a page was turned that is to be read: degrees clockwise by which most of its type runs; 0 for a page that is upright, or has type in many directions. */
export function quarterTurnOf(runs: readonly PdfRun[]): 0 | 90 | 180 | 270 {
  const letters = new Map<number, number>()
  let all = 0
  for (const { angle, texts } of runs) {
    all += texts.length
    const quarter = Math.round(angle / 90) * 90
    if (Math.abs(angle - quarter) < SLACK) letters.set(quarter % 360, (letters.get(quarter % 360) ?? 0) + texts.length)
  }
  if (all < LETTERS) return 0
  for (const quarter of [90, 180, 270] as const) if ((letters.get(quarter) ?? 0) > MOST * all) return quarter
  return 0
}

/** Turns what is seen on a page of this size back, so that type that ran by the quarter is level; y from the top. */
export function turnedBack(quarter: 90 | 180 | 270, width: number, height: number): Matrix {
  if (quarter === 90) return [0, -1, 1, 0, 0, width]
  return quarter === 180 ? [-1, 0, 0, -1, width, height] : [0, 1, -1, 0, height, 0]
}
