import type { BoundSource } from './boundFeatures.js'

/** How far it is from each line to the bounds before and after it, as likely as these are. */
export interface Distances {
  /** lines since the last bound, the line's own with them, and up to the next */
  readonly since: Float64Array
  readonly until: Float64Array
  /** sentences before a line, since the last bound; and from it on, up to the next */
  readonly said: Float64Array
  readonly toSay: Float64Array
  /** sentences of a paragraph */
  readonly average: number
}

/** what the first line of a run counts for as a beginning: some go on with one from elsewhere */
const OPENING = 0.7

export function distancesOf({ lines, signs, odds: { begins }, runs }: Pick<BoundSource, 'lines' | 'signs' | 'odds' | 'runs'>): Distances {
  const since = new Float64Array(lines.length)
  const until = new Float64Array(lines.length)
  const said = new Float64Array(lines.length)
  const toSay = new Float64Array(lines.length)
  let sentences = 1
  let bounds = 1
  const ended = (i: number): number => signs[i]!.sentences + (signs[i]!.end === 'stop' ? 1 : 0)
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) {
      const going = i === from ? 0 : 1 - begins[i]!
      since[i] = 1 + (i === from ? 0 : going * since[i - 1]!)
      if (i > from) said[i] = ended(i - 1) + (i - 1 === from ? 0 : (1 - begins[i - 1]!) * said[i - 1]!)
      sentences += ended(i)
      bounds += i === from ? OPENING : begins[i]!
    }
    for (let i = to - 1; i >= from; i--) {
      const last = i === to - 1
      const going = last ? 0 : 1 - begins[i + 1]!
      until[i] = 1 + (last ? 0 : going * until[i + 1]!)
      toSay[i] = last ? Math.max(1, ended(i)) : ended(i) + going * toSay[i + 1]!
    }
  }
  return { since, until, said, toSay, average: sentences / bounds }
}
