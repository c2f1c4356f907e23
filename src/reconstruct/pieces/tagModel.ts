import { FEATURES } from './lineFeatures.js'
import { NAMES, TRANSITION_UNIT, TRANSITIONS, WEIGHT_UNIT, WEIGHTS } from './tagWeights.js'

/** A role and how a line stands in its piece: `B` begins it, `I` goes on with it, `G` goes on with one that was broken off before. */
export interface TagName {
  readonly role: string
  readonly mark: 'B' | 'I' | 'G'
}

/** Weights for tags, feature by feature: nearly all are zero, and those are left out. */
export interface SparseWeights {
  /** where the weights of each feature begin, and after the last */
  readonly starts: Uint32Array
  readonly tags: Uint8Array
  readonly values: Float32Array
}

/** What was learned of lines of print: how much each feature speaks for each tag, and one tag for the next; natural logarithms. */
export interface TagModel {
  readonly names: readonly TagName[]
  readonly weights: SparseWeights
  /** three tables (lines that follow each other, that a gap parts, of a source without gaps) from the tag before (the last: none) to the next */
  readonly transitions: Float32Array
}

let model: TagModel | undefined

/** Decoded at its first use: a page that is only set does without it. */
export function tagModel(): TagModel {
  const names = NAMES.split(' ')
  const count = names.length
  return (model ??= {
    names: names.map((name) => ({ role: name.slice(0, -2), mark: name.slice(-1) as TagName['mark'] })),
    weights: sparse(decoded(WEIGHTS, WEIGHT_UNIT, FEATURES * count), count),
    transitions: decoded(TRANSITIONS, TRANSITION_UNIT, 3 * (count + 1) * count),
  })
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** units of a weight at the most, of either sign */
export const MOST = 31
/** a digit that stands for so many zeros alone */
export const SKIP = 63

function sparse(dense: Float32Array, count: number): SparseWeights {
  const starts = new Uint32Array(dense.length / count + 1)
  const kept = dense.reduce((sum, value) => sum + (value === 0 ? 0 : 1), 0)
  const tags = new Uint8Array(kept)
  const values = new Float32Array(kept)
  let at = 0
  for (let k = 0; k < dense.length; k++) {
    if (k % count === 0) starts[k / count] = at
    if (dense[k] === 0) continue
    tags[at] = k % count
    values[at++] = dense[k]!
  }
  starts[starts.length - 1] = at
  return { starts, tags, values }
}

/** Numbers most of which are zero: for each other two digits of Base64, how many zeros stand before it, and its units. */
function decoded(text: string, unit: number, length: number): Float32Array {
  const values = new Float32Array(length)
  const digit = new Uint8Array(128)
  for (let k = 0; k < ALPHABET.length; k++) digit[ALPHABET.charCodeAt(k)] = k
  let at = 0
  for (let k = 0; k < text.length; k++) {
    const zeros = digit[text.charCodeAt(k)]!
    at += zeros
    if (zeros < SKIP) values[at++] = (digit[text.charCodeAt(++k)]! - MOST) * unit
  }
  return values
}
