import { BOUND_WEIGHTS, HIDDEN } from './boundWeights.js'

/** What was learned of the bounds of paragraphs: a network of one hidden layer. Rows of the first layer are its units, the last number of a row its bias. */
export interface BoundModel {
  readonly hidden: number
  /** `hidden` rows of a weight for each feature and a bias, then a weight for each unit and a bias */
  readonly weights: Float32Array
}

/** a unit of a weight, and how many there are: two digits */
export const WEIGHT_UNIT = 1 / 256
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
export const MOST = 2047

let model: BoundModel | undefined

/** Decoded at its first use. */
export function boundModel(): BoundModel {
  return (model ??= { hidden: HIDDEN, weights: decoded(BOUND_WEIGHTS) })
}

/** Two digits of Base64 for each weight. */
function decoded(text: string): Float32Array {
  const weights = new Float32Array(text.length / 2)
  for (let k = 0; k < weights.length; k++) weights[k] = (DIGITS.indexOf(text[2 * k]!) * 64 + DIGITS.indexOf(text[2 * k + 1]!) - MOST) * WEIGHT_UNIT
  return weights
}

/** How likely a paragraph begins where these features are seen, 0 to 1. */
export function boundLikelihood({ hidden, weights }: BoundModel, features: Float64Array): number {
  const inputs = features.length
  const row = inputs + 1
  let sum = weights[hidden * row + hidden]!
  for (let unit = 0; unit < hidden; unit++) {
    let own = weights[unit * row + inputs]!
    for (let k = 0; k < inputs; k++) own += features[k]! * weights[unit * row + k]!
    sum += weights[hidden * row + unit]! * Math.tanh(own)
  }
  return 1 / (1 + Math.exp(-sum))
}
