import type { BodySetting } from './bodySetting.js'
import { displayFits, type DisplaySource } from './displayFit.js'
import { PIECE_ROLES, type PieceRole } from '../print.js'
import { succession, type CutRole } from './succession.js'

/** A run of lines and what it is. */
export interface Cut {
  readonly role: CutRole
  readonly from: number
  /** the line after its last */
  readonly to: number
  /** a paragraph that goes on from before */
  readonly going: boolean
  /** of the words alone */
  readonly sure: number
}

/** What lines by themselves do not show: `item` and `boxText` are paragraphs by what stands over them. */
const ROLES: readonly CutRole[] = ['paragraph', 'broken', 'begin', ...PIECE_ROLES.filter((role) => role !== 'paragraph' && role !== 'item' && role !== 'boxText')]
const NUMBER = new Map(ROLES.map((role, k) => [role, k]))
const PARAGRAPH = 0
const BROKEN = 1
const BEGIN = 2
const CAP = NUMBER.get('dropCap')!
const OPEN = ROLES.length
/** columns: what may come next */
const GOING = ROLES.length
const SUCCESSIONS = ROLES.map((before) =>
  Float64Array.of(...ROLES.map((next) => (next === 'broken' || next === 'begin' ? -Infinity : succession(before, next as PieceRole))), succession(before, 'going')),
)

/** a paragraph whose measure changes at a line, one in a measure of its own, and one that breaks off where lines are full: logarithms */
const CHANGE = -5
const OWN_MEASURE = -0.7
const BREAK_OFF = -3.6
/** the same in a line that is not full, as some set the last before a jump */
const CUT_SHORT = -3
/** a cap that stands on one line with the text beside it; some such words begin sentences anyway */
const CAP_IN_LINE = -2.5
const WORD_IN_LINE = -5
/** lines beside a cap, and how well their widths agree */
const BESIDE = 9
const BESIDE_SPREAD = 0.07
/** a piece this far behind the best is not gone on with */
const HOPELESS = 40

/** How the step to a state was made. */
const FRESH = 0
const CONTINUED = 1
const INNER = 2
const BESIDE_CAP = 3

/**
 * The likeliest cut of some lines into pieces: the best path through a semi-Markov model whose pieces of display matter are scored
 * whole, and paragraphs line by line (Viterbi; Ostendorf et al., From HMMs to segment models, 1996). Time is proportional to the lines.
 */
export function cutPath(source: DisplaySource, from: number, to: number, before: CutRole): Cut[] {
  const { lines, signs, setting, body } = source
  const count = to - from
  // an open paragraph: its measure, and how many lines it has
  const ages = setting.endings.length
  const states = OPEN + body.measures * ages
  const open = (measure: number, age: number): number => OPEN + measure * ages + age
  const best = new Float64Array((count + 1) * states).fill(-Infinity)
  const backState = new Uint8Array((count + 1) * states)
  const backLines = new Uint8Array((count + 1) * states)
  const backMode = new Uint8Array((count + 1) * states)
  const backSure = new Uint8Array((count + 1) * states)
  best[NUMBER.get(before) ?? BEGIN] = 0
  const enter = new Float64Array(ROLES.length + 1)
  const enterFrom = new Uint8Array(ROLES.length + 1)
  const ending = setting.endings.map((share) => Math.log(share))
  const goingOn = setting.endings.map((share) => Math.log(1 - share))
  const gaps = gapLogs(setting)

  const offer = (at: number, state: number, score: number, previous: number, taken: number, mode: number, sure = 0.9): void => {
    const cell = at * states + state
    if (!(score > best[cell]!)) return
    best[cell] = score
    backState[cell] = previous
    backLines[cell] = taken
    backMode[cell] = mode
    backSure[cell] = Math.round(100 * sure)
  }

  for (let at = 0; at < count; at++) {
    const i = from + at
    const line = lines[i]!
    const row = at * states
    let top = -Infinity
    for (let state = 0; state < states; state++) top = Math.max(top, best[row + state]!)
    // what may begin here, and after what
    const near = new Set<string>()
    const [goes, within, apart] = i === 0 ? [0, 0, 0] : [gaps.going(line.gap), gaps.text(line.gap), gaps.bound(line.gap)]
    enter.fill(-Infinity)
    for (let role = 0; role < ROLES.length; role++) {
      const score = best[row + role]!
      if (score < top - HOPELESS) continue
      near.add(ROLES[role]!)
      const successions = SUCCESSIONS[role]!
      const text = role === PARAGRAPH || role === BROKEN
      for (let next = 0; next <= GOING; next++) {
        const gap = next === GOING ? goes : text && next === PARAGRAPH ? within : apart
        const total = score + successions[next]! + gap
        if (total > enter[next]!) {
          enter[next] = total
          enterFrom[next] = role
        }
      }
    }

    // paragraphs that begin or go on here
    for (const [column, mode] of [
      [PARAGRAPH, FRESH],
      [GOING, CONTINUED],
    ] as const) {
      const entered = enter[column]! + body.start(i, mode === FRESH)
      if (entered < top - HOPELESS) continue
      const previous = enterFrom[column]!
      // of one that goes on it is not known how many lines came before
      const age = mode === FRESH ? 0 : ages - 1
      for (let measure = 0; measure < body.measures; measure++) {
        const own = measure === body.measures - 1 ? OWN_MEASURE : 0
        const first = mode === FRESH ? 'first' : 'inner'
        const width = mode === CONTINUED && own < 0 ? body.width(i, measure, 'first') : body.width(i, measure, first)
        offer(at + 1, open(measure, age), entered + own + width + body.end(i, 'inner') + goingOn[age]!, previous, 1, mode)
        offer(at + 1, BROKEN, entered + own + width + body.end(i, 'broken') + BREAK_OFF, previous, 1, mode)
        const single = body.width(i, measure, mode === FRESH || own < 0 ? 'only' : 'last')
        offer(at + 1, PARAGRAPH, entered + own + single + body.end(i, 'over') + ending[age]!, previous, 1, mode)
      }
    }
    // paragraphs that are open
    if (!line.gap) {
      const start = body.start(i, false)
      const inner = start + body.end(i, 'inner')
      const off = start + body.end(i, 'broken') + BREAK_OFF
      const last = start + body.end(i, 'over')
      for (let measure = 0; measure < body.measures; measure++) {
        let full = NaN
        let short = NaN
        for (let before = 0; before < ages; before++) {
          const state = open(measure, before)
          const score = best[row + state]!
          if (score < top - HOPELESS) continue
          if (Number.isNaN(full)) {
            full = body.width(i, measure, 'inner')
            short = body.width(i, measure, 'last')
          }
          const age = Math.min(before + 1, ages - 1)
          offer(at + 1, open(measure, age), score + inner + full + goingOn[age]!, state, 1, INNER)
          offer(at + 1, BROKEN, score + off + Math.max(full, short + CUT_SHORT), state, 1, INNER)
          offer(at + 1, PARAGRAPH, score + last + short + ending[age]!, state, 1, INNER)
          for (let other = 0; other < body.measures; other++) {
            if (other === measure) continue
            const width = other === body.measures - 1 ? 0 : body.width(i, other, 'inner')
            offer(at + 1, open(other, age), score + inner + width + goingOn[age]! + CHANGE, state, 1, INNER)
          }
        }
      }
    }
    besideCap(at, i, row)

    for (const { role, lines: taken, fit, sure } of displayFits(source, i, near)) {
      const state = NUMBER.get(role)!
      if (at + taken > count) continue
      offer(at + taken, state, enter[state]! + fit, enterFrom[state]!, taken, FRESH, sure)
    }
  }
  return traced()

  /** Lines beside a cap: narrower than the measure, of one width. */
  function besideCap(at: number, i: number, row: number): void {
    const cap = best[row + CAP]!
    const word = signs[i]!.capInLine ? (/^["“„«‹‘'‚»]?[AIO] /.test(lines[i]!.text) ? WORD_IN_LINE : CAP_IN_LINE) : -Infinity
    const alone = enter[PARAGRAPH]! + word
    const entered = Math.max(cap, alone)
    if (!(entered > -Infinity)) return
    const previous = cap >= alone ? CAP : enterFrom[PARAGRAPH]!
    const widest = setting.measures[0]!.width
    let sum = 0
    let squares = 0
    let others = 0
    for (let n = 1; n <= BESIDE && at + n <= count; n++) {
      const k = i + n - 1
      const { width, gap } = lines[k]!
      if (n > 1 && gap) break
      if (width > 1.02 * widest) break
      sum += width
      squares += width * width
      const age = Math.min(n, ages) - 1
      if (n > 1) others += body.start(k, false) + body.end(k - 1, 'inner') + goingOn[age - (n > ages ? 0 : 1)]!
      const mean = sum / n
      const spread = BESIDE_SPREAD * mean
      const agreeing = -(squares - n * mean * mean) / (2 * spread * spread) + n * Math.log((0.4 * 40) / spread) - Math.log(40 / widest)
      const narrow = mean < 0.93 * widest ? 0.5 : -2
      const score = entered + others + agreeing + narrow + (n < 2 ? -1.5 : 0)
      for (let measure = 0; measure < body.measures; measure++) offer(at + n, open(measure, age), score + body.end(k, 'inner') + goingOn[age]!, previous, n, BESIDE_CAP)
      offer(at + n, BROKEN, score + body.end(k, 'broken') - 1.2, previous, n, BESIDE_CAP)
      offer(at + n, PARAGRAPH, score + body.end(k, 'over') - 3, previous, n, BESIDE_CAP)
    }
  }

  function traced(): Cut[] {
    const cuts: Cut[] = []
    let at = count
    let state = PARAGRAPH
    for (let role = 0; role < ROLES.length; role++) if (best[count * states + role]! > best[count * states + state]!) state = role
    while (at > 0) {
      const end = at
      const role = ROLES[state]!
      let cell = at * states + state
      const sure = backSure[cell]! / 100
      while (backMode[cell] === INNER) {
        at -= backLines[cell]!
        state = backState[cell]!
        cell = at * states + state
      }
      const mode = backMode[cell]!
      at -= backLines[cell]!
      state = backState[cell]!
      const going = mode === CONTINUED
      cuts.push({ role, from: from + at, to: from + end, going, sure })
    }
    return cuts.reverse()
  }
}

/** Logarithms of how likely an empty line stands, or does not, between two pieces. */
function gapLogs({ gapAtEnd, gapAtBound }: BodySetting): Readonly<Record<'text' | 'bound' | 'going', (gap: boolean) => number>> {
  const of = (share: number) => {
    const [yes, no] = [Math.log(share), Math.log(1 - share)]
    return (gap: boolean): number => (gap ? yes : no)
  }
  return { text: of(gapAtEnd), bound: of(gapAtBound), going: of(Math.max(0.02, Math.min(0.97, gapAtBound))) }
}
