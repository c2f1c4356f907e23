import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { textOf } from './trip/score.js'

/** Letters and digits of the source that are nowhere in the result. */
export function lostOf(text: string, result: Reconstruction): string[] {
  const found = new Map<string, number>()
  for (const part of textOf(result)) count(part, found)
  return [...count(text, new Map())].filter(([letter, n]) => (found.get(letter) ?? 0) < n).map(([letter, n]) => `${JSON.stringify(letter)} ${n} → ${found.get(letter) ?? 0}`)
}

function count(text: string, counts: Map<string, number>): Map<string, number> {
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1)
  return counts
}
