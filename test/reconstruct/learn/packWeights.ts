import { ALPHABET, MOST, SKIP } from '../../../src/reconstruct/pieces/tagModel.js'
import type { Weights } from './chain.js'

/** weights whose share is cut off at the largest that can be told */
const CUT_OFF = 2e-5
/** units under which a weight is none */
const LEAST = 0.9

/** The source of tagWeights.ts: weights as src/reconstruct/pieces/tagModel.ts reads them. */
export function packWeights({ names, own, transitions }: Weights): string {
  const unit = unitOf(own)
  const step = unitOf(transitions)
  return `/** Weights learned from lines of editions that the round trip sets: \`npm run learn\` writes them, nothing here is written by hand. */
export const NAMES: string =
  '${names.join(' ')}'
export const WEIGHT_UNIT = ${unit}
export const WEIGHTS: string =
  '${packed(own, unit)}'
export const TRANSITION_UNIT = ${step}
export const TRANSITIONS: string =
  '${packed(transitions, step)}'
`
}

function unitOf(values: Float32Array): number {
  const sizes = values.map(Math.abs).sort()
  return Number((sizes[Math.floor((1 - CUT_OFF) * (sizes.length - 1))]! / MOST).toPrecision(3))
}

function packed(values: Float32Array, unit: number): string {
  const digits: number[] = []
  let zeros = 0
  for (const value of values) {
    const units = Math.max(-MOST, Math.min(MOST, Math.abs(value) < LEAST * unit ? 0 : Math.round(value / unit)))
    if (units === 0) {
      zeros++
      continue
    }
    for (; zeros >= SKIP; zeros -= SKIP) digits.push(SKIP)
    digits.push(zeros, units + MOST)
    zeros = 0
  }
  return digits.map((digit) => ALPHABET[digit]).join('')
}
