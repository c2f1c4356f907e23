import { randomFrom } from '../../text/randomParagraph.js'

/** What was seen, and whether it was so. */
export interface Example {
  readonly features: Float64Array
  readonly is: boolean
}

const BATCH = 256
const RATE = 0.004
const LAST_RATE = 0.0002
const DECAY = 1e-5
/** share of the epochs at the end of whose states the mean is taken */
const MEANT = 0.25

/**
 * A network of one hidden layer that tells how likely something is, learned by gradients (Kingma and Ba, Adam, 2015): for each hidden unit a weight
 * of every feature and a bias, then a weight of each unit and a bias. The same examples give the same weights.
 */
export function learnNetwork(examples: readonly Example[], hidden: number, epochs: number, told: (epoch: number, loss: number) => void = () => undefined): Float64Array {
  const inputs = examples[0]!.features.length
  const row = inputs + 1
  const size = hidden * row + hidden + 1
  const random = randomFrom(0x0b0d)
  const weights = new Float64Array(size)
  for (let k = 0; k < size; k++) weights[k] = ((random() + random() + random() - 1.5) * 2) / Math.sqrt(k < hidden * row ? inputs : hidden)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  const mean = new Float64Array(size)
  let means = 0
  const order = examples.map((_, k) => k)
  const units = new Float64Array(hidden)
  const gradient = new Float64Array(size)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      ;[order[k], order[other]] = [order[other]!, order[k]!]
    }
    const rate = RATE * (1 - epoch / epochs) + LAST_RATE
    let loss = 0
    for (let from = 0; from < order.length; from += BATCH) {
      const to = Math.min(order.length, from + BATCH)
      gradient.fill(0)
      for (let n = from; n < to; n++) {
        const { features, is } = examples[order[n]!]!
        let sum = weights[size - 1]!
        for (let unit = 0; unit < hidden; unit++) {
          let own = weights[unit * row + inputs]!
          for (let k = 0; k < inputs; k++) own += features[k]! * weights[unit * row + k]!
          units[unit] = Math.tanh(own)
          sum += weights[hidden * row + unit]! * units[unit]!
        }
        const likely = 1 / (1 + Math.exp(-sum))
        loss -= Math.log(Math.max(1e-12, is ? likely : 1 - likely))
        const off = (likely - (is ? 1 : 0)) / (to - from)
        gradient[size - 1]! += off
        for (let unit = 0; unit < hidden; unit++) {
          gradient[hidden * row + unit]! += off * units[unit]!
          const back = off * weights[hidden * row + unit]! * (1 - units[unit]! * units[unit]!)
          for (let k = 0; k < inputs; k++) gradient[unit * row + k]! += back * features[k]!
          gradient[unit * row + inputs]! += back
        }
      }
      step++
      for (let k = 0; k < size; k++) {
        const own = gradient[k]! + DECAY * weights[k]!
        first[k] = 0.9 * first[k]! + 0.1 * own
        second[k] = 0.999 * second[k]! + 0.001 * own * own
        weights[k]! -= (rate * (first[k]! / (1 - 0.9 ** step))) / (Math.sqrt(second[k]! / (1 - 0.999 ** step)) + 1e-8)
      }
    }
    told(epoch + 1, loss / order.length)
    if (epoch >= (1 - MEANT) * epochs) {
      means++
      for (let k = 0; k < size; k++) mean[k]! += weights[k]!
    }
  }
  return mean.map((sum) => sum / means)
}
