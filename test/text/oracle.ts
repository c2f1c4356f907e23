/**
 * What the breaker must answer, found by trying every setting. Written from COST.md alone.
 */
import type { Breakable, BreakLimits, Profile } from '../../src/text/breaker.js'

function at(array: ArrayLike<number>, index: number): number {
  const value = array[index]
  if (value === undefined) throw new RangeError(`no entry ${index}`)
  return value
}

export function measureOf(profile: Profile, k: number): number {
  return at(profile.measures, Math.min(k, profile.measures.length - 1))
}

/** Natural width of the line from `s` to `p`. */
export function widthOf(paragraph: Breakable, s: number, p: number): number {
  return at(paragraph.endWidth, p) - at(paragraph.startWidth, s) + at(paragraph.hyphenWidth, p)
}

/** Ratio of line `k` from `s` to `p`. */
export function ratioOf(paragraph: Breakable, limits: BreakLimits, measure: number, s: number, p: number): number {
  const width = widthOf(paragraph, s, p)
  const spaces = at(paragraph.endSpaces, p) - at(paragraph.startSpaces, s)
  const ems = at(paragraph.endEms, p) - at(paragraph.startEms, s)
  const flex = limits.tracking * ems + limits.glyphScale * (width - spaces)
  const spare = measure + at(paragraph.leftHang, s) + at(paragraph.rightHang, p) - width
  if (spare < 0) {
    const give = limits.spaceShrink * spaces + flex
    return give === 0 ? -Infinity : spare / give
  }
  if (p === paragraph.n || at(paragraph.forced, p) === 1) return 0
  const stretch = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)
  const full = stretch + flex
  return spare <= full ? spare / full : 1 + (spare - full) / stretch
}

export interface Pass {
  readonly tolerance: number
  readonly ladder: number
}

export function passesOf(limits: BreakLimits): readonly Pass[] {
  return [
    { tolerance: 4, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder + 1 },
    { tolerance: Infinity, ladder: Infinity },
  ]
}

export function feasible(ratio: number, pass: Pass): boolean {
  return ratio >= -1 - 1e-9 && ratio <= pass.tolerance
}

function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0
  if (ratio <= 0.5) return 1
  return ratio <= 1 ? 2 : 3
}

/** No forced break skipped, all lines feasible, no run over the ladder limit. */
export function allowed(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass, breaks: readonly number[]): boolean {
  let run = 0
  for (let k = 0; k < breaks.length; k++) {
    const s = k === 0 ? 0 : at(breaks, k - 1)
    const p = at(breaks, k)
    if (p <= s) return false
    for (let q = s + 1; q < p; q++) if (at(paragraph.forced, q) === 1) return false
    if (!feasible(ratioOf(paragraph, limits, measureOf(profile, k), s, p), pass)) return false
    run = at(paragraph.hyphen, p) === 1 ? run + 1 : 0
    if (run > pass.ladder) return false
  }
  return breaks[breaks.length - 1] === paragraph.n
}

/** What a line must know of the ones before it. */
interface Before {
  readonly fitness: number
  readonly run: number
}
const BEFORE_FIRST: Before = { fitness: 1, run: 0 }

/** Demerits of line `k` from `s` to `p`: each amount of the page in turn. The line at `n` pays those of the whole setting. */
function demeritsOf(paragraph: Breakable, profile: Profile, k: number, s: number, p: number, ratio: number, before: Before): number {
  const { n } = paragraph
  const hyphen = at(paragraph.hyphen, p) === 1
  let sum = (10 + 100 * Math.abs(ratio) ** 3) ** 2
  if (p < n) sum += at(paragraph.penalty, p) ** 2
  if (Math.abs(fitnessOf(ratio) - before.fitness) > 1) sum += 10_000
  if (hyphen && before.run + 1 >= 2) sum += 4_000
  // two or more lines: the last one is not line 0, and the last but one ends at `s`
  if (p === n && k > 0 && at(paragraph.hyphen, s) === 1) sum += 20_000
  if (p === n && k > 0 && widthOf(paragraph, s, p) < 0.25 * measureOf(profile, k)) sum += 100_000
  if (p !== n && at(paragraph.startKey, s) !== 0 && at(paragraph.startKey, s) === at(paragraph.startKey, p)) sum += 10_000
  if (s !== 0 && at(paragraph.endKey, s) !== 0 && at(paragraph.endKey, s) === at(paragraph.endKey, p)) sum += 10_000
  if (hyphen && profile.feet.includes(k)) sum += 100_000_000
  return sum
}

function after(paragraph: Breakable, p: number, ratio: number, before: Before): Before {
  return { fitness: fitnessOf(ratio), run: at(paragraph.hyphen, p) === 1 ? before.run + 1 : 0 }
}

/** Demerits of one whole setting. `breaks` are the ends of its lines. */
export function costOf(paragraph: Breakable, profile: Profile, limits: BreakLimits, breaks: readonly number[]): number {
  let sum = 0
  let before = BEFORE_FIRST
  let s = 0
  for (const [k, p] of breaks.entries()) {
    const ratio = ratioOf(paragraph, limits, measureOf(profile, k), s, p)
    sum += demeritsOf(paragraph, profile, k, s, p, ratio, before)
    before = after(paragraph, p, ratio, before)
    s = p
  }
  return sum
}

/** Cheapest allowed setting of each count, before the cut-offs: every allowed setting is tried. */
function everySetting(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass): Map<number, number> {
  const { n } = paragraph
  const table = new Map<number, number>()
  const extend = (k: number, s: number, before: Before, sum: number): void => {
    if (s === n) {
      const known = table.get(k)
      if (known === undefined || sum < known) table.set(k, sum)
      return
    }
    const measure = measureOf(profile, k)
    for (let p = s + 1; p <= n; p++) {
      const ratio = ratioOf(paragraph, limits, measure, s, p)
      if (feasible(ratio, pass)) {
        const next = after(paragraph, p, ratio, before)
        if (next.run <= pass.ladder) {
          extend(k + 1, p, next, sum + demeritsOf(paragraph, profile, k, s, p, ratio, before))
        }
      }
      if (p < n && at(paragraph.forced, p) === 1) break
    }
  }
  if (n > 0) extend(0, 0, BEFORE_FIRST, 0)
  return table
}

function cutOff(table: Map<number, number>): Map<number, number> {
  const least = Math.min(...table.keys())
  const most = least + 3 + Math.floor(least / 10)
  const kept = [...table].filter(([count]) => count <= most).sort((a, b) => a[0] - b[0])
  let best = least
  let fewest = Infinity
  for (const [count, demerits] of kept) {
    if (demerits < fewest) {
      best = count
      fewest = demerits
    }
  }
  return new Map(kept.filter(([count]) => Math.abs(count - best) <= 2))
}

export interface Answer {
  readonly table: Map<number, number>
  /** index in `passesOf` of the pass that gave the table; -1 where none did */
  readonly pass: number
  /** counts that had an allowed setting, before the cut-offs */
  readonly found: number
}

export function solve(paragraph: Breakable, profile: Profile, limits: BreakLimits): Answer {
  for (const [index, pass] of passesOf(limits).entries()) {
    const table = everySetting(paragraph, profile, limits, pass)
    if (table.size > 0) return { table: cutOff(table), pass: index, found: table.size }
  }
  return { table: new Map(), pass: -1, found: 0 }
}

/** Count → fewest demerits: the whole table. */
export function oracle(paragraph: Breakable, profile: Profile, limits: BreakLimits): Map<number, number> {
  return solve(paragraph, profile, limits).table
}
