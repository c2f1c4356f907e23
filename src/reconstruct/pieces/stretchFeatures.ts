import { bylineOf } from '../cues/byline.js'
import type { LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** what a stretch of words without a stop comes to: a stop, a byline, a cap, an empty line, none so soon */
const COMES_TO = 6
const STOP = 0
const BYLINE = 1
const MARKED = 2
const CAP = 3
const GAP = 4
const NOTHING = 5
/** lines that are looked ahead */
const AHEAD = 5
/** lines since the last stop, at most */
const SINCE = 5
/** words and characters of a byline, at most */
const BYLINE_WORDS = 7
const BYLINE_MAX = 60
const SURE = 0.5
const STARTS = 4

/** Sizes of the templates, in the order of {@link stretchFeatures}. */
export const STRETCH_SIZES: readonly number[] = [(SINCE + 1) * COMES_TO * (AHEAD + 1), COMES_TO * (AHEAD + 1) * STARTS * 2]

/** Heads have no stop: how far from the last one a line stands, and how far from what comes next, a stop or who wrote what follows. */
export function stretchFeatures(lines: readonly PrintLine[], signs: readonly LineSigns[]): (i: number) => number[] {
  const n = lines.length
  const since = new Uint8Array(n)
  const comesTo = new Uint8Array(n)
  const distance = new Uint8Array(n)
  for (let i = 1; i < n; i++) since[i] = signs[i - 1]!.end === 'stop' || lines[i]!.gap ? 0 : Math.min(SINCE, since[i - 1]! + 1)
  let event = NOTHING
  let far = AHEAD
  for (let i = n - 1; i >= 0; i--) {
    if (signs[i]!.end === 'stop') {
      event = STOP
      far = 0
    } else {
      const next = signs[i + 1]
      const found = next === undefined || lines[i + 1]!.gap ? GAP : next.cap ? CAP : bylineAt(i + 1)
      if (found !== NOTHING) {
        event = found
        far = 0
      } else far = Math.min(AHEAD, far + 1)
    }
    comesTo[i] = far === AHEAD ? NOTHING : event
    distance[i] = far
  }
  return (i) => {
    const next = comesTo[i]! * (AHEAD + 1) + distance[i]!
    const { start } = signs[i]!
    const opens = start === 'upper' ? 0 : start === 'lower' ? 1 : start === 'figure' ? 2 : 3
    return [since[i]! * COMES_TO * (AHEAD + 1) + next, (next * STARTS + opens) * 2 + (since[i] === 0 ? 1 : 0)]
  }

  function bylineAt(i: number): number {
    const { text } = lines[i]!
    if (text.length > BYLINE_MAX || signs[i]!.words > BYLINE_WORDS || signs[i]!.start === 'lower' || signs[i]!.end === 'stop') return NOTHING
    const cue = bylineOf(text)
    return cue === undefined || cue.sure < SURE ? NOTHING : cue.marked ? MARKED : BYLINE
  }
}
