import type { BoundSource } from './boundFeatures.js'
import { surelyInner } from './runSetting.js'

/** Shares of gaps before lines that surely begin a paragraph, and (times ten) before those that surely do not. */
export interface Gaps {
  readonly bounds: number
  readonly inners: number
}

/** probability from which, and to which, a bound is sure */
const SURE = 0.9

/** Whether gaps or spaces at line ends tell where paragraphs begin: then nothing need be guessed. */
export function gapsTell(source: BoundSource): boolean {
  return source.lines.some(({ end }) => end === 'space') || gapsOf(source).bounds > 0.5
}

export function gapsOf({ lines, signs, odds: { begins }, runs }: BoundSource): Gaps {
  let bounds = 0
  let inners = 0
  let gapsAtBounds = 0
  let gapsInside = 0
  for (const { from, to } of runs)
    for (let i = from + 1; i < to; i++) {
      const gap = lines[i]!.gap ? 1 : 0
      if (begins[i]! > SURE) {
        bounds++
        gapsAtBounds += gap
      } else if (i + 1 < to && surelyInner(signs, i)) {
        inners++
        gapsInside += gap
      }
    }
  return { bounds: gapsAtBounds / (bounds + 1), inners: Math.min(1, (10 * gapsInside) / (inners + 1)) }
}

/** How well spaces before lines tell that a paragraph begins with them, -1 to 1. */
export function indentsOf({ lines, odds: { begins }, runs }: BoundSource): number {
  let all = 0
  let told = 0
  for (const { from, to } of runs)
    for (let i = from + 1; i < to; i++) {
      const likely = begins[i]!
      if (lines[i]!.indent <= lines[i - 1]!.indent || (likely > 1 - SURE && likely < SURE)) continue
      all++
      told += likely > 0.5 ? 1 : -1
    }
  return told / (all + 3)
}
