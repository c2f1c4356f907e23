import type { LineSigns } from '../lines/lineSigns.js'
import { brokenHere, reached } from './limits.js'
import type { LineRoom } from './lineRooms.js'
import { clamp, joinedWidth, limitOf, MOST_JOINED, turnsAfter, WORD, type Run, type RunSetting } from './runSetting.js'

/** Where in its paragraph a line stands. */
const FIRST = 0
const INNER = 1
const LAST = 2
const ONLY = 3
const KINDS = 4

/** a line that fits no measure: probability of its width, whatever it is; a last line may have any, so that says less */
const NO_MEASURE = 0.02
const NO_MEASURE_LAST = 0.006
/** share of lines of no measure */
const STRAYS = 0.03
/** from one line to the next the measure changes */
const CHANGED = 0.008
/** paragraphs that are broken off or go on at the ends of a run */
const GOING = 0.15
/** of the paragraphs of one line, so many as of the lines after the first that are the last */
const ONLY_SHARE = 0.5
/** bounds at which a sentence ends and another might begin; the others follow a word that was lost, say */
const TURN = 0.95
/** rounds of learning, and what was thought before counts for so many lines */
const ROUNDS = 1
const PRIOR = 10
/** lines that were joined are not learned from: so much wider than their measure */
const JOINED = 1.3
/** nor are those that lie so many spreads off */
const FAR = 4

/** What the widths of lines tell: for each line, how likely a paragraph begins with it, and the measure that it most likely has, 0 where none is known. */
export interface BoundOdds {
  readonly begins: Float64Array
  readonly measure: Float64Array
  readonly setting: RunSetting
}

/**
 * Where paragraphs begin, by the widths of lines: probabilities of a hidden Markov model whose states are a line's place in its paragraph and its measure
 * (Rabiner, A tutorial on hidden Markov models, 1989). Its setting is learned from the runs themselves (Baum and Welch). Time is proportional to the lines.
 */
export function boundOdds(rooms: readonly LineRoom[], signs: readonly LineSigns[], runs: readonly Run[], first: RunSetting): BoundOdds {
  const begins = new Float64Array(rooms.length)
  const measure = new Float64Array(rooms.length)
  let setting = first
  for (let round = 0; ; round++) {
    const counts = new Counts(setting)
    for (const run of runs)
      forwardBackward(rooms, signs, run, setting, (i, states) => {
        counts.add(rooms[i]!, i === run.to - 1 ? undefined : turnsAfter(signs, i), states)
        begins[i] = freshShare(states)
        measure[i] = meanMeasure(states, setting.measures)
      })
    if (round === ROUNDS) return { begins, measure, setting }
    setting = counts.learned()
  }
}

/** Of the states of a line, how likely it begins a paragraph. */
function freshShare(states: Float64Array): number {
  let share = 0
  for (let s = 0; s < states.length; s += KINDS) share += states[s + FIRST]! + states[s + ONLY]!
  return share
}

function meanMeasure(states: Float64Array, measures: readonly number[]): number {
  let held = 0
  let sum = 0
  measures.forEach((mean, m) => {
    for (let kind = 0; kind < KINDS; kind++) {
      held += states[m * KINDS + kind]!
      sum += mean * states[m * KINDS + kind]!
    }
  })
  return held > 1e-6 ? sum / held : 0
}

/** What is counted of lines as they likely are. */
class Counts {
  private lines = 0
  private lasts = 0
  private turns = 0
  private onwards = 0
  private indents = 0
  private indented = 0
  private limits = 0
  private squares = 0
  private readonly used: Float64Array

  constructor(private readonly setting: RunSetting) {
    this.used = new Float64Array(setting.measures.length)
  }

  /** `turn`: a sentence ends after it; undefined at the end of a run. */
  add(room: LineRoom, turn: boolean | undefined, states: Float64Array): void {
    const { measures, spread, indent, parted, joined } = this.setting
    this.lines++
    measures.forEach((mean, m) => {
      if (joined > 0 && room.width > JOINED * mean) return
      const own = spread * mean
      const first = states[m * KINDS + FIRST]!
      const inner = states[m * KINDS + INNER]!
      this.lasts += states[m * KINDS + LAST]! + states[m * KINDS + ONLY]!
      if (turn === undefined) return
      this.onwards += inner + first
      if (turn) this.turns += inner + first
      if (inner > 0.02) {
        const limit = limitOf(room, parted, mean, own)
        this.used[m]! += inner
        if (Math.abs(limit.mean - mean) < FAR * own) {
          this.limits += inner
          this.squares += inner * Math.max(0, limit.square / (mean * mean) - (2 * limit.mean) / mean + 1)
        }
      }
      if (first > 0.02) {
        const limit = limitOf(room, parted, mean - indent, own).mean
        if (Math.abs(limit - mean + indent) < FAR * own) {
          this.indented += first
          this.indents += first * (mean - limit)
        }
      }
    })
  }

  learned(): RunSetting {
    const { spread, indent, shares } = this.setting
    const used = this.used.reduce((sum, own) => sum + own, 0)
    return {
      ...this.setting,
      shares: shares.map((old, m) => (this.used[m]! + PRIOR * old) / (used + PRIOR)),
      spread: clamp(Math.sqrt((this.squares + PRIOR * spread * spread) / (this.limits + PRIOR)), 0.01, 0.06),
      indent: clamp((this.indents + 2 * indent) / (this.indented + 2), 0, 3),
      lasts: clamp((this.lasts + 0.8) / (this.lines + 4), 0.04, 0.6),
      turns: clamp((this.turns + 1) / (this.onwards + 20), 0.01, 0.3),
    }
  }
}

/** Likelihoods of each line of a run in each state: the kinds by measure, and after them those of no measure. */
function likelihoods(rooms: readonly LineRoom[], { from, to }: Run, { measures, spread, indent, parted, joined }: RunSetting): Float64Array {
  const states = (measures.length + 1) * KINDS
  const seen = new Float64Array((to - from) * states)
  for (let i = from; i < to; i++) {
    const { width } = rooms[i]!
    const part = i === to - 1 ? width + WORD : rooms[i]!.part
    const word = i === to - 1 ? width + WORD : rooms[i]!.word
    const row = (i - from) * states
    measures.forEach((mean, m) => {
      const at = row + m * KINDS
      for (let lines = 1; lines <= (joined > 0 ? MOST_JOINED : 1); lines++) {
        const share = (1 - joined) * joined ** (lines - 1)
        const full = joinedWidth(lines, mean)
        const own = Math.sqrt(lines) * spread * mean
        // all but the last of them are full
        const over = (less: number): number => (lines === 1 ? 1 : 1 - reached(width, joinedWidth(lines - 1, mean) - less, own))
        seen[at + INNER]! += share * brokenHere(width, part, word, parted, full, own)
        seen[at + FIRST]! += share * brokenHere(width, part, word, parted, full - indent, own)
        seen[at + LAST]! += share * over(0) * (WORD / mean) * reached(width, full, own)
        seen[at + ONLY]! += share * over(indent) * (WORD / mean) * reached(width, full - indent, own)
      }
    })
    seen[row + states - KINDS + FIRST] = seen[row + states - KINDS + INNER] = NO_MEASURE
    seen[row + states - KINDS + LAST] = seen[row + states - KINDS + ONLY] = NO_MEASURE_LAST
  }
  return seen
}

/** Tells of each line of a run, from its last to its first, how likely it is in each state. */
function forwardBackward(rooms: readonly LineRoom[], signs: readonly LineSigns[], run: Run, setting: RunSetting, told: (i: number, states: Float64Array) => void): void {
  const { from, to } = run
  const { measures, lasts, turns } = setting
  const sets = measures.length + 1
  const states = sets * KINDS
  const shares = [...setting.shares.map((share) => (1 - STRAYS) * share), STRAYS]
  const seen = likelihoods(rooms, run, setting)
  const only = ONLY_SHARE * lasts
  // from one line to the next a paragraph goes on, or another begins
  const goesOn = (i: number): number => (turnsAfter(signs, i) ? turns : 1 - turns)
  const isOver = (i: number): number => (turnsAfter(signs, i) ? TURN : 1 - TURN)
  const forward = new Float64Array((to - from) * states)
  for (let i = from; i < to; i++) {
    const at = (i - from) * states
    let open = 0
    let over = 0
    if (i > from)
      for (let s = at - states; s < at; s += KINDS) {
        open += forward[s + FIRST]! + forward[s + INNER]!
        over += forward[s + LAST]! + forward[s + ONLY]!
      }
    let total = 0
    for (let m = 0; m < sets; m++) {
      const s = at + m * KINDS
      const before = s - states
      const share = shares[m]!
      const going = i === from ? GOING * share : ((1 - CHANGED) * (forward[before + FIRST]! + forward[before + INNER]!) + CHANGED * share * open) * goesOn(i - 1)
      const fresh = i === from ? (1 - GOING) * share : ((1 - CHANGED) * (forward[before + LAST]! + forward[before + ONLY]!) + CHANGED * share * over) * isOver(i - 1)
      total += forward[s + INNER] = going * (1 - lasts) * seen[s + INNER]!
      total += forward[s + LAST] = going * lasts * seen[s + LAST]!
      total += forward[s + FIRST] = fresh * (1 - only) * seen[s + FIRST]!
      total += forward[s + ONLY] = fresh * only * seen[s + ONLY]!
    }
    for (let s = at; s < at + states; s++) forward[s]! /= total
  }
  const backward = new Float64Array(states)
  for (let s = 0; s < states; s++) backward[s] = s % KINDS === LAST || s % KINDS === ONLY ? 1 - GOING : GOING
  const post = new Float64Array(states)
  const going = new Float64Array(sets)
  const fresh = new Float64Array(sets)
  for (let i = to - 1; i >= from; i--) {
    const at = (i - from) * states
    let total = 0
    for (let s = 0; s < states; s++) total += post[s] = forward[at + s]! * backward[s]!
    for (let s = 0; s < states; s++) post[s]! /= total
    told(i, post)
    if (i === from) return
    let open = 0
    let over = 0
    for (let m = 0; m < sets; m++) {
      const s = m * KINDS
      going[m] = ((1 - lasts) * seen[at + s + INNER]! * backward[s + INNER]! + lasts * seen[at + s + LAST]! * backward[s + LAST]!) * goesOn(i - 1)
      fresh[m] = ((1 - only) * seen[at + s + FIRST]! * backward[s + FIRST]! + only * seen[at + s + ONLY]! * backward[s + ONLY]!) * isOver(i - 1)
      open += shares[m]! * going[m]!
      over += shares[m]! * fresh[m]!
    }
    let norm = 0
    for (let m = 0; m < sets; m++) {
      const s = m * KINDS
      norm += backward[s + FIRST] = backward[s + INNER] = (1 - CHANGED) * going[m]! + CHANGED * open
      norm += backward[s + LAST] = backward[s + ONLY] = (1 - CHANGED) * fresh[m]! + CHANGED * over
    }
    for (let s = 0; s < states; s++) backward[s]! /= norm
  }
}
