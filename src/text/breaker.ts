/**
 * A paragraph as the breaker sees it: prefix sums at its positions 0 … n (points; see test/text/COST.md for each).
 * Position 0 is the beginning, n the end, each between them a legal break.
 */
export interface Breakable {
  readonly n: number
  readonly endWidth: ArrayLike<number>
  readonly startWidth: ArrayLike<number>
  readonly endSpaces: ArrayLike<number>
  readonly startSpaces: ArrayLike<number>
  readonly endEms: ArrayLike<number>
  readonly startEms: ArrayLike<number>
  readonly hyphenWidth: ArrayLike<number>
  readonly leftHang: ArrayLike<number>
  readonly rightHang: ArrayLike<number>
  readonly penalty: ArrayLike<number>
  readonly hyphen: ArrayLike<number>
  readonly forced: ArrayLike<number>
  readonly startKey: ArrayLike<number>
  readonly endKey: ArrayLike<number>
}

/** What a line may give: shares of a word space, ems of tracking, share of glyph width, hyphens in a row. */
export interface BreakLimits {
  readonly spaceStretch: number
  readonly spaceShrink: number
  readonly tracking: number
  readonly glyphScale: number
  /** stands for the space of a line that has none, points */
  readonly nominalSpace: number
  readonly ladder: number
}

/** Widths of the lines in turn (the last repeats), and which line numbers stand at the foot of a leg. */
export interface Profile {
  readonly measures: readonly number[]
  readonly feet: readonly number[]
}

/** One way to set a paragraph. */
export interface Setting {
  /** positions at which its lines end; the last is n */
  readonly breaks: readonly number[]
  readonly demerits: number
  /** pass that allowed it: 0 within the limits, 1 looser than three spaces, 2 and 3 over the ladder limit */
  readonly pass: number
}
/** By line count: the cheapest setting of that count, for counts within two of the cheapest of all. */
export type Variants = ReadonlyMap<number, Setting>

const LINE = 10
const FITNESS = 10_000
const DOUBLE_HYPHEN = 4_000
const FINAL_HYPHEN = 20_000
const SHORT_LAST = 100_000
const SHORT_SHARE = 0.25
const ALIKE = 10_000
const FOOT_HYPHEN = 100_000_000
const TOLERANCE = 4
const FITNESS_CLASSES = 4
/** Run lengths are told apart up to this; longer ones can only occur where no limit holds. */
const UNLIMITED = 3
const ROUNDING = 1e-9

/** Line ratio by COST.md: -1 is all shrink used, 1 a word space grown by `spaceStretch` with all letter flex used. */
export function lineRatio(spare: number, spaces: number, flex: number, limits: BreakLimits): number {
  if (spare < 0) {
    const room = limits.spaceShrink * spaces + flex
    return room > 0 ? spare / room : -Infinity
  }
  const stretch = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)
  const full = stretch + flex
  return spare <= full ? (full > 0 ? spare / full : 0) : 1 + (spare - full) / stretch
}

/**
 * Total-fit line breaking (Knuth & Plass 1981) with three changes that narrow columns ask for: badness is not capped, there is
 * no emergency stretch, and the hyphen run is part of the state, so the ladder limit is kept and not only paid for. The line
 * count is part of the state too: the answer is a table of counts, from which the flow chooses.
 * Cost, passes and result are laid down in test/text/COST.md. Time grows with positions × (window of counts).
 */
export function breakParagraph(paragraph: Breakable, profile: Profile, limits: BreakLimits): Variants {
  const passes = [
    { tolerance: TOLERANCE, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder + 1 },
    { tolerance: Infinity, ladder: Infinity },
  ]
  const reach = reachOf(paragraph, profile, limits)
  if (!reach) return new Map()
  for (let pass = 0; pass < passes.length; pass++) {
    const { tolerance, ladder } = passes[pass]!
    for (let slack = 1; slack <= paragraph.n + 1; slack *= 4) {
      const found = search(paragraph, profile, limits, reach, tolerance, ladder, slack)
      if (found.least !== undefined && (found.complete || found.least - reach.least < slack)) return tableOf(found, pass)
      if (found.complete) break
    }
  }
  return new Map()
}

/** Optimistic bounds, from the widest measure: which lines can be made, and how few lines lead to and from a position. */
interface Reach {
  /** leftmost start of a line that ends at p */
  readonly from: Int32Array
  readonly before: Int32Array
  readonly after: Int32Array
  readonly least: number
}

function reachOf(par: Breakable, profile: Profile, limits: BreakLimits): Reach | undefined {
  const { n } = par
  let widest = 0
  for (const measure of profile.measures) widest = Math.max(widest, measure)
  let hang = 0
  for (let p = 0; p < n; p++) hang = Math.max(hang, par.leftHang[p]!)
  const from = new Int32Array(n + 1)
  const before = new Int32Array(n + 1).fill(n + 1)
  const after = new Int32Array(n + 1).fill(n + 1)
  let start = 0
  let force = 0
  before[0] = 0
  for (let p = 1; p <= n; p++) {
    if (par.forced[p - 1] === 1) force = p - 1
    if (start < force) start = force
    while (start < p - 1 && !fits(par, start, p, widest + hang, limits)) start++
    // a hanging stop may let an earlier start fit again
    while (start > force && fits(par, start - 1, p, widest + hang, limits)) start--
    from[p] = start
    for (let s = start; s < p; s++) if (before[s]! < before[p]!) before[p] = before[s]! + 1
  }
  after[n] = 0
  for (let p = n; p > 0; p--) for (let s = from[p]!; s < p; s++) if (after[p]! < after[s]!) after[s] = after[p]! + 1
  return n > 0 ? { from, before, after, least: before[n]! } : undefined
}

function fits(par: Breakable, s: number, p: number, measure: number, limits: BreakLimits): boolean {
  const width = par.endWidth[p]! - par.startWidth[s]! + par.hyphenWidth[p]!
  const spaces = par.endSpaces[p]! - par.startSpaces[s]!
  const spare = measure + par.rightHang[p]! - width
  if (spare >= 0) return true
  const room = limits.spaceShrink * spaces + limits.tracking * (par.endEms[p]! - par.startEms[s]!) + limits.glyphScale * (width - spaces)
  return -spare <= room * (1 + ROUNDING)
}

interface Found {
  readonly least: number | undefined
  /** no setting was left out for its count */
  readonly complete: boolean
  readonly settings: ReadonlyMap<number, { breaks: number[]; demerits: number }>
}

/** Forward dynamic programme over (position, line count, fitness, hyphen run). */
function search(par: Breakable, profile: Profile, limits: BreakLimits, reach: Reach, tolerance: number, ladder: number, slack: number): Found {
  const { n } = par
  const { measures } = profile
  const runs = (Number.isFinite(ladder) ? ladder : UNLIMITED) + 1
  const perCount = FITNESS_CLASSES * runs
  const extra = 3 + Math.floor((reach.least + slack) / 10) + slack
  const most = reach.least + extra
  const counts = extra + 2
  const perPosition = counts * perCount
  const cost = new Float64Array((n + 1) * perPosition).fill(Infinity)
  const back = new Int32Array((n + 1) * perPosition).fill(-1)
  const feet = new Set(profile.feet)
  const lastMeasure = measures.length - 1
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, penalty, hyphen, forced, startKey, endKey } = par
  let complete = true
  // counts at position p are kept from reach.before[p] on
  cost[1 * runs] = 0 // position 0, no lines, class 1, no run
  for (let p = 1; p <= n; p++) {
    const isEnd = p === n
    const ends = isEnd || forced[p] === 1
    const base = reach.before[p]!
    const top = most - reach.after[p]!
    const shows = hyphen[p]! === 1
    const pen = isEnd ? 0 : penalty[p]! * penalty[p]!
    for (let s = p - 1; s >= reach.from[p]!; s--) {
      const width = endWidth[p]! - startWidth[s]! + hyphenWidth[p]!
      const spaces = endSpaces[p]! - startSpaces[s]!
      const flex = limits.tracking * (endEms[p]! - startEms[s]!) + limits.glyphScale * (width - spaces)
      const hang = leftHang[s]! + rightHang[p]! - width
      let pair = pen
      if (!isEnd && startKey[s] !== 0 && startKey[s] === startKey[p]) pair += ALIKE
      if (s > 0 && endKey[s] !== 0 && endKey[s] === endKey[p]) pair += ALIKE
      const sBase = reach.before[s]!
      let measure = NaN
      let own = 0
      let fitness = 1
      let feasible = false
      for (let c = 0; c < counts; c++) {
        const line = sBase + c // lines before this one
        if (line + 1 > top) {
          for (let i = (s * counts + c) * perCount; complete && i < (s + 1) * perPosition; i++) if (cost[i]! < Infinity) complete = false
          break
        }
        const here = measures[line < lastMeasure ? line : lastMeasure]!
        if (here !== measure) {
          measure = here
          const spare = measure + hang
          const r = spare >= 0 && ends ? 0 : lineRatio(spare, spaces, flex, limits)
          feasible = r >= -1 - ROUNDING && r <= tolerance
          const bad = 100 * Math.abs(r * r * r)
          own = (LINE + bad) * (LINE + bad) + pair
          fitness = r < -0.5 ? 0 : r <= 0.5 ? 1 : r <= 1 ? 2 : 3
        }
        if (!feasible) continue
        let extraCost = own
        if (isEnd && line > 0) {
          if (hyphen[s] === 1) extraCost += FINAL_HYPHEN
          if (width < SHORT_SHARE * measure) extraCost += SHORT_LAST
        }
        if (shows && feet.size > 0 && feet.has(line)) extraCost += FOOT_HYPHEN
        const slot = line + 1 - base
        if (slot < 0 || slot >= counts) continue
        const into = (p * counts + slot) * perCount
        const out = (s * counts + c) * perCount
        for (let f = 0; f < FITNESS_CLASSES; f++) {
          const jump = f - fitness > 1 || fitness - f > 1 ? FITNESS : 0
          for (let h = 0; h < runs; h++) {
            const so = out + f * runs + h
            const paid = cost[so]!
            if (paid === Infinity) continue
            let run = 0
            let total = paid + extraCost + jump
            if (shows) {
              run = h + 1
              if (run > ladder) continue
              if (run >= runs) run = runs - 1
              if (h > 0) total += DOUBLE_HYPHEN
            }
            const si = into + fitness * runs + run
            if (total < cost[si]!) {
              cost[si] = total
              back[si] = so
            }
          }
        }
      }
    }
  }
  return collect(n, counts, perCount, perPosition, reach.before[n]!, cost, back, complete)
}

function collect(n: number, counts: number, perCount: number, perPosition: number, base: number, cost: Float64Array, back: Int32Array, complete: boolean): Found {
  const settings = new Map<number, { breaks: number[]; demerits: number }>()
  let least: number | undefined
  for (let c = 0; c < counts; c++) {
    let best = -1
    for (let i = (n * counts + c) * perCount, e = i + perCount; i < e; i++) if (cost[i]! < Infinity && (best < 0 || cost[i]! < cost[best]!)) best = i
    if (best < 0) continue
    least ??= base + c
    const breaks: number[] = []
    for (let i = best; i >= perPosition; i = back[i]!) breaks.push(Math.floor(i / perPosition))
    settings.set(base + c, { breaks: breaks.reverse(), demerits: cost[best]! })
  }
  return { least, complete, settings }
}

function tableOf(found: Found, pass: number): Variants {
  const most = found.least! + 3 + Math.floor(found.least! / 10)
  let best = found.least!
  for (const [count, s] of found.settings) if (count <= most && s.demerits < found.settings.get(best)!.demerits) best = count
  const table = new Map<number, Setting>()
  for (const [count, s] of found.settings) if (count <= most && Math.abs(count - best) <= 2) table.set(count, { ...s, pass })
  return table
}
