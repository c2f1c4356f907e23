import { FEATURES } from './lineFeatures.js'
import { NAMES, TRANSITIONS, UNIT, WEIGHTS } from './tagWeights.js'

/** A role and how a line stands in its piece: `B` begins it, `I` goes on with it, `G` goes on with one that was broken off before. */
export interface TagName {
  readonly role: string
  readonly mark: 'B' | 'I' | 'G'
}

/** What was learned of lines of print: how much each feature speaks for each tag, and one tag for the next. */
export interface TagModel {
  readonly names: readonly TagName[]
  /** feature by feature, a weight for each tag */
  readonly weights: Int16Array
  /** three tables (lines that follow each other, that a gap parts, of a source without gaps) from the tag before (the last: none) to the next */
  readonly transitions: Int16Array
}

let model: TagModel | undefined

/** Decoded at its first use: a page that is only set does without it. */
export function tagModel(): TagModel {
  return (model ??= {
    names: NAMES.split(' ').map((name) => ({ role: name.slice(0, -2), mark: name.slice(-1) as TagName['mark'] })),
    weights: decoded(WEIGHTS, FEATURES * NAMES.split(' ').length),
    transitions: decoded(TRANSITIONS, 3 * (NAMES.split(' ').length + 1) * NAMES.split(' ').length),
  })
}

/** One unit of a weight, for turning a lead into a probability. */
export const WEIGHT_UNIT = UNIT

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Numbers of twelve bits, two digits of Base64 each, a run of zeros as `.` and its length in two digits of the same alphabet. */
function decoded(text: string, length: number): Int16Array {
  const values = new Int16Array(length)
  const digit = new Uint8Array(128)
  for (let k = 0; k < ALPHABET.length; k++) digit[ALPHABET.charCodeAt(k)] = k
  let at = 0
  for (let k = 0; k < text.length;) {
    const high = digit[text.charCodeAt(k + 1)]!
    if (text[k] === '.') {
      at += high * 64 + digit[text.charCodeAt(k + 2)]!
      k += 3
    } else {
      values[at++] = digit[text.charCodeAt(k)]! * 64 + high - 2048
      k += 2
    }
  }
  return values
}
