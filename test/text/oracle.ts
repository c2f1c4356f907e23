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

/** What a line offers: for each level at which it is feasible, what it costs there. */
export interface Offer {
  readonly level: number
  readonly demerits: number
}

/** The levels of a line from `s` to `p` at which it is feasible, and its own demerits there, penalty and all. */
export function offersOf(paragraph: Breakable, limits: BreakLimits, measure: number, s: number, p: number, pass: Pass): Offer[] {
  const width = widthOf(paragraph, s, p)
  const spaces = at(paragraph.endSpaces, p) - at(paragraph.startSpaces, s)
  const ems = at(paragraph.endEms, p) - at(paragraph.startEms, s)
  const flex = limits.tracking * ems + limits.glyphScale * width
  const spare = measure + at(paragraph.leftHang, s) + at(paragraph.rightHang, p) - width
  const closes = p === paragraph.n || at(paragraph.forced, p) === 1
  const natural = closes && spare >= 0
  const signed = spare >= 0 ? [0, 0.5, 1] : [0, -0.5, -1]
  const levels = flex === 0 || (closes && !(spare < 0 && spaces === 0)) ? [0] : signed
  return levels.flatMap((level) => {
    const given = natural ? 0 : Math.min(Math.abs(spare), Math.abs(level) * flex)
    const rest = natural ? 0 : Math.abs(spare) - given
    const f = flex === 0 ? 0 : given / flex
    const room = spare >= 0 ? limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace) : limits.spaceShrink * spaces
    const q = rest === 0 ? 0 : rest / room
    if (spare < 0 ? q > 1 + 1e-9 : !natural && spare - flex > pass.tolerance * room) return []
    let demerits = 100 + (spare >= 0 ? 10_000 : 15_000) * q ** 3 + 7_000 * f ** 3
    if (spare >= 0 && q > 1) demerits += 150_000
    if (spare >= 0 && q > 2) demerits += 200_000
    if (p < paragraph.n) demerits += at(paragraph.penalty, p) ** 2
    return [{ level, demerits }]
  })
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

/** {@link offersOf}, each worked out once. */
export function offering(paragraph: Breakable, limits: BreakLimits, pass: Pass): (measure: number, s: number, p: number) => readonly Offer[] {
  const known = new Map<number, (readonly Offer[])[]>()
  return (measure, s, p) => {
    let ofMeasure = known.get(measure)
    if (ofMeasure === undefined) known.set(measure, (ofMeasure = []))
    const key = s * (paragraph.n + 1) + p
    return (ofMeasure[key] ??= offersOf(paragraph, limits, measure, s, p, pass))
  }
}

/** By the level of its last line: the fewest demerits of what is set so far. */
export type Levels = ReadonlyMap<number, number>
export const BEFORE_FIRST: Levels = new Map([[0, 0]])

/** The same one line on, `more` being what it costs at any level; empty where it goes at none. */
export function onward(levels: Levels, offers: readonly Offer[], limits: BreakLimits, more = 0): Levels {
  const next = new Map<number, number>()
  for (const { level, demerits } of offers) {
    let least = Infinity
    for (const [before, sum] of levels) if (Math.abs(level - before) <= limits.neighbours) least = Math.min(least, sum)
    if (least < Infinity) next.set(level, least + demerits + more)
  }
  return next
}

/** No forced break skipped, all lines feasible at levels that are near enough to each other, no run over the ladder limit. */
export function allowed(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass, breaks: readonly number[]): boolean {
  let run = 0
  let levels = BEFORE_FIRST
  for (let k = 0; k < breaks.length; k++) {
    const s = k === 0 ? 0 : at(breaks, k - 1)
    const p = at(breaks, k)
    if (p <= s) return false
    for (let q = s + 1; q < p; q++) if (at(paragraph.forced, q) === 1) return false
    levels = onward(levels, offersOf(paragraph, limits, measureOf(profile, k), s, p, pass), limits)
    if (levels.size === 0) return false
    run = at(paragraph.hyphen, p) === 1 ? run + 1 : 0
    if (run > pass.ladder) return false
  }
  return breaks[breaks.length - 1] === paragraph.n
}

/** Demerits of line `k` from `s` to `p` that are the same at every level: each amount of the page in turn. The line at `n` pays those of the whole setting. */
function settingOf(paragraph: Breakable, profile: Profile, k: number, s: number, p: number, run: number): number {
  const { n } = paragraph
  let sum = 0
  if (run >= 2) sum += 4_000
  // two or more lines: the last one is not line 0, and the last but one ends at `s`
  if (p === n && k > 0 && at(paragraph.hyphen, s) === 1) sum += 10_000
  if (p === n && k > 0 && widthOf(paragraph, s, p) < 0.25 * measureOf(profile, k)) sum += 550_000
  if (p !== n && at(paragraph.startKey, s) !== 0 && at(paragraph.startKey, s) === at(paragraph.startKey, p)) sum += 10_000
  if (s !== 0 && at(paragraph.endKey, s) !== 0 && at(paragraph.endKey, s) === at(paragraph.endKey, p)) sum += 10_000
  if (at(paragraph.hyphen, p) === 1 && profile.feet.includes(k)) sum += 100_000_000
  return sum
}

/** Fewest demerits of lines that end at `breaks`. */
export function costOf(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass, breaks: readonly number[]): number {
  let levels = BEFORE_FIRST
  let run = 0
  let s = 0
  for (const [k, p] of breaks.entries()) {
    run = at(paragraph.hyphen, p) === 1 ? run + 1 : 0
    levels = onward(levels, offersOf(paragraph, limits, measureOf(profile, k), s, p, pass), limits, settingOf(paragraph, profile, k, s, p, run))
    s = p
  }
  return Math.min(...levels.values())
}

/** Cheapest allowed setting of each count, before the cut-offs: every allowed setting is tried. */
function everySetting(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass): Map<number, number> {
  const { n } = paragraph
  const table = new Map<number, number>()
  const offered = offering(paragraph, limits, pass)
  const extend = (k: number, s: number, run: number, levels: Levels): void => {
    if (s === n) {
      table.set(k, Math.min(table.get(k) ?? Infinity, ...levels.values()))
      return
    }
    const measure = measureOf(profile, k)
    for (let p = s + 1; p <= n; p++) {
      const offers = offered(measure, s, p)
      const next = at(paragraph.hyphen, p) === 1 ? run + 1 : 0
      if (offers.length > 0 && next <= pass.ladder) {
        const then = onward(levels, offers, limits, settingOf(paragraph, profile, k, s, p, next))
        if (then.size > 0) extend(k + 1, p, next, then)
      }
      if (p < n && at(paragraph.forced, p) === 1) break
    }
  }
  if (n > 0) extend(0, 0, 0, BEFORE_FIRST)
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
