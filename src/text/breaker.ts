import { Rows, States } from './breakStates.js'
import { priceLevels } from './lineCost.js'

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
  /** how far the letter flex of neighbouring lines may lie apart, 1 to 2 */
  readonly neighbours: number
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
/** By line count: the cheapest setting of that count, for counts within two of the cheapest of all, and the least count there is. */
export type Variants = ReadonlyMap<number, Setting>

const DOUBLE_HYPHEN = 4_000
const FINAL_HYPHEN = 10_000
const SHORT_LAST = 550_000
const SHORT_SHARE = 0.25
const ALIKE = 10_000
const FOOT_HYPHEN = 100_000_000
const TOLERANCE = 4
/** Levels of letter flex are told apart in halves: -1, -1/2, 0, 1/2, 1. */
const STEPS = 2
const LEVELS = 2 * STEPS + 1
const NATURAL = STEPS
/** Run lengths are told apart up to this; longer ones can only occur where no limit holds. */
const UNLIMITED = 3
const ROUNDING = 1e-9

/**
 * Total-fit line breaking (Knuth & Plass 1981) with what narrow columns ask for: badness is not capped, there is no emergency
 * stretch, the hyphen run is part of the state, so the ladder limit is kept and not only paid for, and so is how far the letters
 * of a line give, because those of the next may not give much more or less. The line count is part of the state too: the answer
 * is a table of counts, from which the flow chooses.
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

/**
 * The cheapest ways to fill the first lines of a paragraph, `lines` of them, by the position at which they end: none of them is a last
 * line. Demerits and passes are those of {@link breakParagraph} for these lines alone; passes over the ladder limit only where the others
 * give nothing.
 */
export function breakOpening(paragraph: Breakable, profile: Profile, limits: BreakLimits, lines: number): ReadonlyMap<number, Setting> {
  const out = new Map<number, Setting>()
  const whole = reachOf(paragraph, profile, limits)
  if (!whole) return out
  // as far as so many lines may reach, and a position more, which stands for all that follows
  let last = 0
  for (let p = 1; p < paragraph.n; p++) if (whole.before[p]! <= lines) last = p
  const end = last + 1
  const opening = { ...paragraph, n: end }
  const reach = reachOf(opening, profile, limits)!
  for (const [pass, ladder] of [limits.ladder, limits.ladder, limits.ladder + 1, Infinity].entries()) {
    search(opening, profile, limits, reach, pass === 0 ? TOLERANCE : Infinity, ladder, lines)
    for (let i = 0; i < states.count; i++) {
      const at = states.at[i]!
      if (states.line[i] !== lines || at === end) continue
      const known = out.get(at)
      if (known && (known.pass < pass || known.demerits <= states.cost[i]!)) continue
      out.set(at, { breaks: wayTo(i), demerits: states.cost[i]!, pass })
    }
    if (out.size > 0 && pass > 0) break
  }
  return out
}

/** Optimistic bounds, from the widest measure: which lines can be made, and how few lines lead to and from a position. */
interface Reach {
  /** leftmost start of a line that ends at p */
  readonly from: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly least: number
}

function reachOf(par: Breakable, profile: Profile, limits: BreakLimits): Reach | undefined {
  const { n } = par
  let widest = 0
  for (const measure of profile.measures) widest = Math.max(widest, measure)
  let hang = 0
  for (let p = 0; p < n; p++) hang = Math.max(hang, par.leftHang[p]!)
  const from = new Array<number>(n + 1).fill(0)
  const before = new Array<number>(n + 1).fill(n + 1)
  const after = new Array<number>(n + 1).fill(n + 1)
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
  const room = limits.spaceShrink * spaces + limits.tracking * (par.endEms[p]! - par.startEms[s]!) + limits.glyphScale * width
  return -spare <= room * (1 + ROUNDING)
}

interface Found {
  readonly least: number | undefined
  /** no setting was left out for its count */
  readonly complete: boolean
  readonly settings: ReadonlyMap<number, { breaks: number[]; demerits: number }>
}

/** Room for one search after another: none runs inside another, and none leaves anything to the next. */
const states = new States()
const rows = new Rows(LEVELS)
let cost = new Float64Array(256)
let back = new Int32Array(256)
const own = new Float64Array(LEVELS)

/** Makes the rows of the states from `from` on; `apart` is how many steps of level neighbours may differ. */
function follow(from: number, apart: number): void {
  let row = -1
  let line = -1
  let run = -1
  for (let i = from; i < states.count; i++) {
    const kind = states.kind[i]!
    const h = Math.floor(kind / LEVELS)
    const level = kind - h * LEVELS
    if (states.line[i]! !== line || h !== run) row = rows.add((line = states.line[i]!), (run = h)) * LEVELS
    const sum = states.cost[i]!
    const to = Math.min(LEVELS - 1, level + apart)
    for (let l = Math.max(0, level - apart); l <= to; l++) {
      if (sum < rows.cost[row + l]!) {
        rows.cost[row + l] = sum
        rows.state[row + l] = i
      }
    }
  }
}

/** Forward dynamic programme over (position, line count, hyphen run, level). Few of all states are ever reached: only those are kept and gone on from. */
function search(par: Breakable, profile: Profile, limits: BreakLimits, reach: Reach, tolerance: number, ladder: number, slack: number): Found {
  const { n } = par
  const { measures, feet } = profile
  const runs = (Number.isFinite(ladder) ? ladder : UNLIMITED) + 1
  const perCount = LEVELS * runs
  const extra = 3 + Math.floor((reach.least + slack) / 10) + slack
  const most = reach.least + extra
  const lastMeasure = measures.length - 1
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, penalty, hyphen, forced, startKey, endKey } = par
  const { tracking, glyphScale } = limits
  let complete = true
  states.count = 0
  rows.count = 0
  // the rows of position p are those from first[p] to first[p + 1]
  const first = new Array<number>(n + 2).fill(0)
  states.add(0, -1, 0, 0, NATURAL) // no lines, natural, no run
  const apart = Math.floor(limits.neighbours * STEPS + ROUNDING)
  follow(0, apart)
  first[1] = rows.count
  let last = 0
  // of the position in hand, by count from reach.before[p] on
  const kinds = (extra + 2) * perCount
  if (cost.length < kinds) {
    cost = new Float64Array(kinds)
    back = new Int32Array(kinds)
  }
  const narrowest = Math.min(...measures)
  for (let p = 1; p <= n; p++) {
    const { line: rowLine, run: rowRun, cost: rowCost, state: rowState } = rows
    const isEnd = p === n
    const ends = isEnd || forced[p] === 1
    const base = reach.before[p]!
    const top = most - reach.after[p]!
    const shows = hyphen[p]! === 1
    const pen = isEnd ? 0 : penalty[p]! * penalty[p]!
    // counts written to: all before `clean` are wiped when the first line comes to them
    let clean = 0
    let least = kinds
    for (let s = p - 1; s >= reach.from[p]!; s--) {
      const to = first[s + 1]!
      let row = first[s]!
      if (row === to) continue
      const width = endWidth[p]! - startWidth[s]! + hyphenWidth[p]!
      const spaces = endSpaces[p]! - startSpaces[s]!
      const flex = tracking * (endEms[p]! - startEms[s]!) + glyphScale * width
      const hang = leftHang[s]! + rightHang[p]! - width
      // too loose on any measure
      if (!ends && narrowest + hang - flex > tolerance * limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)) continue
      let pair = pen
      if (!isEnd && startKey[s] !== 0 && startKey[s] === startKey[p]) pair += ALIKE
      if (s > 0 && endKey[s] !== 0 && endKey[s] === endKey[p]) pair += ALIKE
      let line = -1 // lines before this one
      let measure = NaN
      let total = 0
      let into = 0
      let low = 0
      let high = 0
      for (; row < to; row++) {
        if (rowLine[row]! !== line) {
          line = rowLine[row]!
          if (line + 1 > top) {
            complete = false
            break
          }
          const here = measures[line < lastMeasure ? line : lastMeasure]!
          if (here !== measure) {
            measure = here
            priceLevels(own, STEPS, measure + hang, spaces, flex, ends, limits, tolerance)
            low = 0
            high = LEVELS - 1
            while (low < LEVELS && own[low] === Infinity) low++
            while (high >= low && own[high] === Infinity) high--
          }
          total = pair
          if (isEnd && line > 0) {
            if (hyphen[s] === 1) total += FINAL_HYPHEN
            if (width < SHORT_SHARE * measure) total += SHORT_LAST
          }
          if (shows && feet.includes(line)) total += FOOT_HYPHEN
          into = (line + 1 - base) * perCount
          if (into + perCount > clean) {
            cost.fill(Infinity, clean, into + perCount)
            clean = into + perCount
          }
          if (into < least) least = into
        }
        if (low > high) continue
        let run = 0
        let sum = total
        if (shows) {
          const h = rowRun[row]!
          run = h + 1
          if (run > ladder) continue
          if (run >= runs) run = runs - 1
          if (h > 0) sum += DOUBLE_HYPHEN
        }
        const target = into + run * LEVELS
        const source = row * LEVELS
        for (let l = low; l <= high; l++) {
          const all = rowCost[source + l]! + own[l]! + sum
          if (all < cost[target + l]!) {
            cost[target + l] = all
            back[target + l] = rowState[source + l]!
          }
        }
      }
    }
    last = states.count
    for (let c = least; c < clean; c++) if (cost[c]! < Infinity) states.add(cost[c]!, back[c]!, p, base + Math.floor(c / perCount), c % perCount)
    if (!isEnd) follow(last, apart)
    first[p + 1] = rows.count
  }
  return collect(last, complete)
}

/** The cheapest state of each count at the end, with its way there. */
function collect(from: number, complete: boolean): Found {
  const settings = new Map<number, { breaks: number[]; demerits: number }>()
  let least: number | undefined
  for (let i = from; i < states.count;) {
    const line = states.line[i]!
    let best = i
    for (; i < states.count && states.line[i] === line; i++) if (states.cost[i]! < states.cost[best]!) best = i
    least ??= line
    settings.set(line, { breaks: wayTo(best), demerits: states.cost[best]! })
  }
  return { least, complete, settings }
}

/** Positions at which the lines end that lead to a state. */
function wayTo(state: number): number[] {
  const breaks: number[] = []
  for (let k = state; states.at[k]! > 0; k = states.back[k]!) breaks.push(states.at[k]!)
  return breaks.reverse()
}

function tableOf(found: Found, pass: number): Variants {
  const most = found.least! + 3 + Math.floor(found.least! / 10)
  let best = found.least!
  for (const [count, s] of found.settings) if (count <= most && s.demerits < found.settings.get(best)!.demerits) best = count
  const table = new Map<number, Setting>()
  for (const [count, s] of found.settings) if (count <= most && (Math.abs(count - best) <= 2 || count === found.least)) table.set(count, { ...s, pass })
  return table
}
