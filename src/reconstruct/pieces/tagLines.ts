import type { PrintLine } from '../print.js'
import { tagModel, type TagName } from './tagModel.js'

/** What a line is. */
export interface Tag extends TagName {
  /** how far it is ahead of the next best by its own features, 0 to 1 */
  readonly sure: number
  /** how far its own features speak for its beginning a piece, and not going on with one: a natural logarithm */
  readonly begins: number
}

/** Kinds of bounds between lines: a source without empty lines tells nothing by their want. */
const NO_GAP = 0
const GAP = 1
const UNTOLD = 2

/** Which kind of bound stands before each line. */
export function boundsOf(lines: readonly PrintLine[]): Uint8Array {
  const gaps = lines.reduce((sum, { gap }) => sum + (gap ? 1 : 0), 0) > Math.max(1, lines.length / 40)
  return Uint8Array.from(lines, ({ gap }) => (gaps ? (gap ? GAP : NO_GAP) : UNTOLD))
}

/** The likeliest row of tags for lines: the best path through a linear chain (Viterbi) with learned weights. Time is proportional to the lines. */
export function tagLines(lines: readonly PrintLine[], features: Iterable<Uint16Array>): Tag[] {
  const { names, weights, transitions } = tagModel()
  const { starts, tags: told, values } = weights
  const count = names.length
  const n = lines.length
  const bounds = boundsOf(lines)
  const opens = Uint8Array.from(names, ({ mark }) => (mark === 'I' ? 0 : 1))
  // of what goes on: what it may go on with
  const before = names.map(({ role, mark }) => Uint8Array.from(names.flatMap((other, p) => (mark === 'I' && other.role === role ? [p] : []))))
  const spans = [NO_GAP, GAP, UNTOLD].map((bound) => spanOf(transitions.subarray(bound * (count + 1) * count, (bound + 1) * (count + 1) * count)))
  const back = new Uint8Array(n * count)
  const margins = new Float32Array(n)
  const begins = new Float32Array(n)
  const goesOn = names.map(({ mark }) => mark === 'I')
  let score = new Float64Array(count + 1).fill(-Infinity)
  let next = new Float64Array(count + 1).fill(-Infinity)
  score[count] = 0
  const own = new Float64Array(count)
  let i = 0
  for (const found of features) {
    own.fill(0)
    for (let f = 0; f < found.length; f++) {
      const end = starts[found[f]! + 1]!
      for (let k = starts[found[f]!]!; k < end; k++) own[told[k]!]! += values[k]!
    }
    const bound = bounds[i]!
    const table = bound * (count + 1) * count
    for (let l = 0; l < count; l++) {
      if (opens[l] === 1) {
        next[l] = -Infinity
        continue
      }
      let best = -Infinity
      let from = 0
      const ways = before[l]!
      for (let w = 0; w < ways.length; w++) {
        const p = ways[w]!
        const way = score[p]! + transitions[table + p * count + l]!
        if (way > best) {
          best = way
          from = p
        }
      }
      next[l] = best
      back[i * count + l] = from
    }
    // what begins may come after all that is not so far behind that no step makes it good
    let top = -Infinity
    for (let p = 0; p <= count; p++) top = Math.max(top, score[p]!)
    const hopeless = top - spans[bound]!
    for (let p = 0; p <= count; p++) {
      if (score[p]! < hopeless) continue
      const before = score[p]!
      const steps = table + p * count
      for (let l = 0; l < count; l++) {
        const way = before + transitions[steps + l]!
        if (way > next[l]! && opens[l] === 1) {
          next[l] = way
          back[i * count + l] = p
        }
      }
    }
    for (let l = 0; l < count; l++) next[l]! += own[l]!
    margins[i] = leadOf(own)
    begins[i] = bestOf(own, goesOn, false) - bestOf(own, goesOn, true)
    const spent = score
    score = next
    next = spent
    // only the first line has none before it
    next[count] = -Infinity
    i++
  }
  const tags = new Array<Tag>(n)
  let at = 0
  for (let l = 1; l < count; l++) if (score[l]! > score[at]!) at = l
  for (let i = n - 1; i >= 0; i--) {
    const { role, mark } = names[at]!
    tags[i] = { role, mark, sure: margins[i]!, begins: begins[i]! }
    at = back[i * count + at]!
  }
  return tags
}

/** How far the greatest of some numbers is over the least. */
function spanOf(values: Float32Array): number {
  let least = Infinity
  let most = -Infinity
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return most - least
}

function bestOf(own: Float64Array, goesOn: readonly boolean[], which: boolean): number {
  let best = -Infinity
  for (let l = 0; l < own.length; l++) if (goesOn[l] === which && own[l]! > best) best = own[l]!
  return best
}

function leadOf(own: Float64Array): number {
  let first = -Infinity
  let second = -Infinity
  for (const value of own)
    if (value > first) {
      second = first
      first = value
    } else if (value > second) second = value
  return 1 / (1 + Math.exp(second - first))
}
