import { DIGITS, MOST, WEIGHT_UNIT } from '../../../src/reconstruct/bounds/boundModel.js'
import { lineMeter } from '../../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../../src/reconstruct/lines/readLines.js'
import { boundRowsOf } from '../../../src/reconstruct/pieces/cutPieces.js'
import { RUNNING, type GoldText } from './goldTexts.js'
import type { Example } from './network.js'
import { goldOf } from './sequences.js'

const meter = lineMeter()

/** The bounds between the lines of text that a text has, and whether paragraphs begin there. */
export function boundExamples(text: GoldText): Example[] {
  const lines = readLines(text.lines.map((line) => line.text).join('\n') + '\n', meter)
  const gold = goldOf(lines, text)
  return [...boundRowsOf(lines)].flatMap(([i, features]) => {
    const tag = gold[i]
    return tag !== undefined && RUNNING.has(tag.slice(0, -2)) ? [{ features, is: !tag.endsWith(':I') }] : []
  })
}

/** The source of boundWeights.ts: weights as src/reconstruct/bounds/boundModel.ts reads them. */
export function packBounds(weights: Float64Array, hidden: number): string {
  const digits = [...weights].map((weight) => {
    const units = Math.max(-MOST, Math.min(MOST, Math.round(weight / WEIGHT_UNIT))) + MOST
    return DIGITS[units >> 6]! + DIGITS[units & 63]!
  })
  return `/** Weights learned from lines of editions that the round trip sets: \`npm run learn\` writes them, nothing here is written by hand. */
export const HIDDEN = ${hidden}
export const BOUND_WEIGHTS: string =
  '${digits.join('')}'
`
}
