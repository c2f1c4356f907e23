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
  const room = limits.spaceShrink * spaces + limits.tracking * (par.endEms[p]! - par.startEms[s]!) + limits.glyphScale * (width - spaces)
  return -spare <= room * (1 + ROUNDING)
}

interface Found {
  readonly least: number | undefined
  /** no setting was left out for its count */
  readonly complete: boolean
  readonly settings: ReadonlyMap<number, { breaks: number[]; demerits: number }>
}

/** States that were reached, position after position: by count, then fitness, then hyphen run. Makes room as they come. */
class States {
  count = 0
  cost = new Float64Array(1024)
  back = new Int32Array(1024)
  at = new Int32Array(1024)
  line = new Int32Array(1024)
  /** fitness class × runs + run */
  kind = new Int32Array(1024)

  add(cost: number, back: number, at: number, line: number, kind: number): void {
    if (this.count === this.cost.length) this.#grow()
    const i = this.count++
    this.cost[i] = cost
    this.back[i] = back
    this.at[i] = at
    this.line[i] = line
    this.kind[i] = kind
  }

  #grow(): void {
    const longer = <T extends Float64Array | Int32Array>(from: T, to: T): T => (to.set(from), to)
    const room = 2 * this.count
    this.cost = longer(this.cost, new Float64Array(room))
    this.back = longer(this.back, new Int32Array(room))
    this.at = longer(this.at, new Int32Array(room))
    this.line = longer(this.line, new Int32Array(room))
    this.kind = longer(this.kind, new Int32Array(room))
  }
}

/** Room for one search after another: none runs inside another, and none leaves anything to the next. */
const states = new States()
let cost = new Float64Array(256)
let back = new Int32Array(256)

/** Forward dynamic programme over (position, line count, fitness, hyphen run). Few of all states are ever reached: only those are kept and gone on from. */
function search(par: Breakable, profile: Profile, limits: BreakLimits, reach: Reach, tolerance: number, ladder: number, slack: number): Found {
  const { n } = par
  const { measures, feet } = profile
  const runs = (Number.isFinite(ladder) ? ladder : UNLIMITED) + 1
  const perCount = FITNESS_CLASSES * runs
  const extra = 3 + Math.floor((reach.least + slack) / 10) + slack
  const most = reach.least + extra
  const lastMeasure = measures.length - 1
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, penalty, hyphen, forced, startKey, endKey } = par
  const { tracking, glyphScale } = limits
  let complete = true
  states.count = 0
  // the states of position p are those from first[p] to first[p + 1]
  const first = new Array<number>(n + 2).fill(0)
  states.add(0, -1, 0, 0, runs) // no lines, class 1, no run
  first[1] = 1
  // of the position in hand, by count from reach.before[p] on
  const kinds = (extra + 2) * perCount
  if (cost.length < kinds) {
    cost = new Float64Array(kinds)
    back = new Int32Array(kinds)
  }
  for (let p = 1; p <= n; p++) {
    const isEnd = p === n
    const ends = isEnd || forced[p] === 1
    const base = reach.before[p]!
    const top = most - reach.after[p]!
    const shows = hyphen[p]! === 1
    const pen = isEnd ? 0 : penalty[p]! * penalty[p]!
    cost.fill(Infinity, 0, kinds)
    for (let s = p - 1; s >= reach.from[p]!; s--) {
      const from = first[s]!
      const to = first[s + 1]!
      if (from === to) continue
      const width = endWidth[p]! - startWidth[s]! + hyphenWidth[p]!
      const spaces = endSpaces[p]! - startSpaces[s]!
      const flex = tracking * (endEms[p]! - startEms[s]!) + glyphScale * (width - spaces)
      const hang = leftHang[s]! + rightHang[p]! - width
      let pair = pen
      if (!isEnd && startKey[s] !== 0 && startKey[s] === startKey[p]) pair += ALIKE
      if (s > 0 && endKey[s] !== 0 && endKey[s] === endKey[p]) pair += ALIKE
      let line = -1 // lines before this one
      let measure = NaN
      let own = 0
      let total = 0
      let fitness = 1
      let feasible = false
      let into = 0
      for (let i = from; i < to; i++) {
        if (states.line[i]! !== line) {
          line = states.line[i]!
          if (line + 1 > top) {
            complete = false
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
          total = own
          if (isEnd && line > 0) {
            if (hyphen[s] === 1) total += FINAL_HYPHEN
            if (width < SHORT_SHARE * measure) total += SHORT_LAST
          }
          if (shows && feet.includes(line)) total += FOOT_HYPHEN
          into = (line + 1 - base) * perCount + fitness * runs
        }
        if (!feasible) continue
        const kind = states.kind[i]!
        const f = Math.floor(kind / runs)
        const h = kind - f * runs
        let sum = states.cost[i]! + total + (f - fitness > 1 || fitness - f > 1 ? FITNESS : 0)
        let run = 0
        if (shows) {
          run = h + 1
          if (run > ladder) continue
          if (run >= runs) run = runs - 1
          if (h > 0) sum += DOUBLE_HYPHEN
        }
        if (sum < cost[into + run]!) {
          cost[into + run] = sum
          back[into + run] = i
        }
      }
    }
    for (let c = 0; c < kinds; c++) if (cost[c]! < Infinity) states.add(cost[c]!, back[c]!, p, base + Math.floor(c / perCount), c % perCount)
    first[p + 1] = states.count
  }
  return collect(first[n]!, complete)
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
    const breaks: number[] = []
    for (let k = best; states.at[k]! > 0; k = states.back[k]!) breaks.push(states.at[k]!)
    settings.set(line, { breaks: breaks.reverse(), demerits: states.cost[best]! })
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
