import type { Weights } from './chain.js'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** twelve bits, half of them for each sign */
const MOST = 2047
const LONGEST_RUN = 4095

/** The source of tagWeights.ts: weights as src/reconstruct/pieces/tagModel.ts reads them. */
export function packWeights({ names, own, transitions }: Weights): string {
  const unit = [...own, ...transitions].reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MOST
  return `/** Weights learned from lines of editions that the round trip sets (test/reconstruct/learn), by an averaged perceptron over whole texts (Collins 2002): nothing here is written by hand. */
export const NAMES =
  '${names.join(' ')}'
export const UNIT = ${unit}
export const WEIGHTS =
  '${packed(own, unit)}'
export const TRANSITIONS =
  '${packed(transitions, unit)}'
`
}

function packed(values: Float32Array, unit: number): string {
  const digits = (value: number): string => ALPHABET[value >> 6]! + ALPHABET[value & 63]!
  let text = ''
  let zeros = 0
  for (const value of [...values.map((one) => Math.round(one / unit)), NaN]) {
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 0; zeros -= Math.min(zeros, LONGEST_RUN)) text += `.${digits(Math.min(zeros, LONGEST_RUN))}`
    if (!Number.isNaN(value)) text += digits(value + MOST + 1)
  }
  return text
}
