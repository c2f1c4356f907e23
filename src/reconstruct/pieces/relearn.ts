import { clamp, momentsOf, type BodyMeasure, type BodySetting } from './bodySetting.js'
import type { Cut } from './cutPath.js'
import type { LineSigns } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'

/** lines from which a mean is trusted */
const ENOUGH = 6

/** lines that what was thought before counts for */
const PRIOR = 30

/** The setting of the body, learned again from lines that are cut already. */
export function relearn(lines: readonly PrintLine[], signs: readonly LineSigns[], setting: BodySetting, about: Float64Array, cuts: readonly Cut[]): BodySetting {
  const reached = setting.endings.map(() => 0)
  const ended = setting.endings.map(() => 0)
  let sentences = 0
  let capitals = 0
  let bounds = 0
  let gapped = 0
  let edges = 0
  let gapsAtEdges = 0
  const localFulls: number[] = []
  const localFirsts: number[] = []
  const fulls = setting.measures.map((): number[] => [])
  const firsts = setting.measures.map((): number[] => [])
  cuts.forEach((cut, k) => {
    const before = cuts[k - 1]
    const gap = lines[cut.from]!.gap
    const text = cut.role === 'paragraph' || cut.role === 'broken'
    if (before?.role === 'paragraph' && text && !cut.going) {
      bounds++
      if (gap) gapped++
    } else if (before !== undefined && !cut.going) {
      edges++
      if (gap) gapsAtEdges++
    }
    if (!text) return
    for (let n = cut.from; n < cut.to; n++) {
      // of one that goes on it is not known how many lines came before
      const nth = cut.going ? ended.length - 1 : Math.min(n - cut.from, ended.length - 1)
      reached[nth]!++
      if (n === cut.to - 1 && cut.role === 'paragraph') ended[nth]!++
    }
    for (let i = cut.from; i < cut.to - 1; i++) {
      if (signs[i]!.end === 'stop' || signs[i]!.end === 'hyphen') continue
      sentences++
      if (signs[i + 1]!.start === 'upper') capitals++
    }
    for (let i = cut.from; i < cut.to - 1; i++) {
      const share = lines[i]!.width / about[i]!
      if (!(share > 0.8 && share < 1.2)) continue
      if (i > cut.from || cut.going) localFulls.push(share)
      else if (before === undefined || before.role === 'paragraph') localFirsts.push(share)
    }
    const measure = measureOf(lines, setting.measures, cut)
    if (measure < 0) return
    const { width } = setting.measures[measure]!
    for (let i = cut.from; i < cut.to - (cut.role === 'broken' ? 0 : 1); i++) {
      const own = lines[i]!.width
      if (Math.abs(own - width) > 0.2 * width) continue
      if (i > cut.from || cut.going) fulls[measure]!.push(own)
      else if (before === undefined || before.role === 'paragraph') firsts[measure]!.push(own)
    }
  })
  const measures = setting.measures.map((measure, k): BodyMeasure => {
    const full = trimmed(fulls[k]!)
    const first = trimmed(firsts[k]!)
    const known = full.count >= ENOUGH
    const width = known ? full.mean : measure.width
    return {
      width,
      spread: known ? clamp(1.05 * full.spread, 0.015 * width, 0.08 * width) : measure.spread,
      indent: first.count >= ENOUGH ? clamp(width - first.mean, 0, 0.25 * width) : measure.indent,
      indentSpread: first.count >= ENOUGH ? clamp(1.1 * first.spread, 0.02 * width, 0.08 * width) : measure.indentSpread,
    }
  })
  const full = trimmed(localFulls)
  const first = trimmed(localFirsts)
  const enough = full.count >= ENOUGH && first.count >= ENOUGH
  return {
    ...setting,
    measures,
    local: enough
      ? { spread: clamp(1.05 * full.spread, 0.015, 0.08), indent: clamp(full.mean - first.mean, 0, 0.25), indentSpread: clamp(1.1 * first.spread, 0.02, 0.08) }
      : setting.local,
    endings: ended.map((count, nth) => clamp((count + PRIOR * setting.endings[nth]!) / (reached[nth]! + PRIOR), 0.006, 0.7)),
    capitals: clamp((capitals + 2) / (sentences + 16), 0.02, 0.9),
    gapAtEnd: clamp((gapped + 0.5) / (bounds + 1), 0.004, 0.975),
    gapAtBound: clamp((gapsAtEdges + setting.gapAtBound) / (edges + 1), 0.01, 0.985),
  }
}

/** The measure that most lines of a paragraph are near to. */
function measureOf(lines: readonly PrintLine[], measures: readonly BodyMeasure[], { from, to }: Cut): number {
  let best = -1
  let most = 0
  measures.forEach(({ width }, k) => {
    let near = 0
    for (let i = from; i < to; i++) if (Math.abs(lines[i]!.width - width) < 0.1 * width) near++
    if (near > most) {
      most = near
      best = k
    }
  })
  return best
}

/** Moments without the tenth that lies farthest off. */
function trimmed(values: readonly number[]): { readonly mean: number; readonly spread: number; readonly count: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1] ?? 0
  const kept = sorted.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, Math.ceil(0.92 * sorted.length))
  return { ...momentsOf(kept), count: values.length }
}
