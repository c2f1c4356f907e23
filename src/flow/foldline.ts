import type { LineRun } from '../text/justify.js'
import type { DisplayLines } from './display.js'
import { foldedLegs, legX, spanWidth, type Room } from './room.js'

/** How text lies over the fold of a spread: so much measure on the left page, so much on the right, and where the right one begins, points from the left edge. */
export interface Fold {
  readonly left: number
  readonly right: number
  readonly to: number
}

/** The fold through some legs of a room. */
export function foldOf(room: Room, legs: readonly [number, number]): Fold | undefined {
  if (!foldedLegs(room, legs)) return undefined
  const { after, x } = room.spine!
  return { left: spanWidth(room, legs[0], after), right: spanWidth(room, after + 1, legs[1]), to: x - legX(room, legs[0]) }
}

/** Steps by which a measure is made less until no word stands in the spine, as shares of the whole. */
const NARROWER = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.74, 0.68, 0.6, 0.5]

/**
 * Lines over a fold: each goes on at the right page's edge after the last word that the left page holds. Tried on narrower measures until
 * both pages hold their words; where none does, all of it stands on the left page.
 */
export function overFold(fold: Fold, set: (measure: number) => DisplayLines): DisplayLines {
  for (const share of NARROWER) {
    const measure = (fold.left + fold.right) * share
    if (measure <= fold.left) break
    const block = set(measure)
    const lines = block.lines.map((line) => {
      const runs = parted(line.runs, fold)
      return runs && { ...line, runs, natural: Math.max(...runs.map((run) => run.x + run.end)) }
    })
    if (lines.every((line) => line !== undefined)) return { ...block, lines }
  }
  return set(fold.left)
}

/** The runs of a line with a jump over the fold at a word space; undefined where the right page would not hold the rest. */
function parted(runs: readonly LineRun[], { left, right, to }: Fold): LineRun[] | undefined {
  const end = Math.max(0, ...runs.map((run) => run.x + run.end))
  if (end <= left) return [...runs]
  let at: { readonly run: number; readonly glyph: number; readonly x: number } | undefined
  runs.forEach((run, r) => {
    run.texts.forEach((text, g) => {
      // a word ends before its space
      if (text === ' ' && run.x + run.xs[g]! <= left) at = { run: r, glyph: g + 1, x: run.x + (run.xs[g + 1] ?? run.end) }
    })
  })
  if (!at || end - at.x > right) return undefined
  const { run: r, glyph, x } = at
  const shift = to - x
  const head = runs.slice(0, r)
  const [before, after] = cut(runs[r]!, glyph)
  return [...head, before, ...[...(after ? [after] : []), ...runs.slice(r + 1)].map((run) => ({ ...run, x: run.x + shift }))]
}

/** A run in two, before a glyph; the second begins where the pen stands there. */
function cut(run: LineRun, glyph: number): readonly [LineRun, LineRun | undefined] {
  const from = run.xs[glyph]
  if (from === undefined) return [run, undefined]
  const broken = (part: (at: number) => boolean, by: number): LineRun['broken'] => run.broken.filter((b) => part(b.from)).map((b) => ({ ...b, from: b.from - by, to: b.to - by }))
  const { ys } = run
  return [
    {
      ...run,
      gids: run.gids.slice(0, glyph),
      xs: run.xs.slice(0, glyph),
      texts: run.texts.slice(0, glyph),
      end: from,
      broken: broken((at) => at < glyph, 0),
      ...(ys ? { ys: ys.slice(0, glyph) } : {}),
    },
    {
      ...run,
      x: run.x + from,
      gids: run.gids.slice(glyph),
      xs: run.xs.slice(glyph).map((x) => x - from),
      texts: run.texts.slice(glyph),
      end: run.end - from,
      broken: broken((at) => at >= glyph, glyph),
      ...(ys ? { ys: ys.slice(glyph) } : {}),
    },
  ]
}
