import type { LineEnd, LineSigns, LineStart } from '../lines/lineSigns.js'
import type { PrintLine } from '../print.js'
import type { BoundOdds } from './boundOdds.js'
import { distancesOf } from './distances.js'
import { gapsOf, indentsOf } from './gaps.js'
import { brokenHere, reached } from './limits.js'
import type { LineRoom } from './lineRooms.js'
import { clamp, foldedRoom, turnsAfter, WORD, type Run } from './runSetting.js'

const ENDS: readonly LineEnd[] = ['stop', 'hyphen', 'comma', 'colon', 'open', 'word']
const STARTS: readonly LineStart[] = ['upper', 'lower', 'figure', 'other']
/** what numbers are cut off at, of either sign */
const FAR = 2
/** ems of the next word, where none is known */
const LONG_WORD = 9
/** the same beyond the ends of a run: a paragraph begins there, most likely */
const BEYOND = 1.5
const CLOSES = /["”’»)]$/
const ASKS = /[?!]["”’»)]?$/
const SPEECH_OVER = /[”’»]/
const SPEECH_BROKEN = /[,?!][”’»]/
/** of a line's end and its beginning: enough for marks */
const TAIL = 4

/** What is known of lines of text whose bounds are sought. */
export interface BoundSource {
  readonly lines: readonly PrintLine[]
  readonly signs: readonly LineSigns[]
  readonly rooms: readonly LineRoom[]
  readonly odds: BoundOdds
  /** how far each line was thought to begin a piece by itself: natural logarithms */
  readonly begins: Float64Array
  readonly runs: readonly Run[]
}

/** What speaks for and against a paragraph's beginning with each line of a run but its first: numbers of about the size of one, always as many. */
export function boundFeatures(source: BoundSource): (i: number, run: Run) => Float64Array {
  const { lines, signs, rooms, odds } = source
  const { begins, measure, setting } = odds
  const { spread, indent, parted, lasts, turns, joined } = setting
  const gaps = gapsOf(source)
  const indents = indentsOf(source)
  const { since, until, said, toSay, average } = distancesOf(source)
  const ofSetting = [indent / 2, 20 * spread, parted, 3 * lasts, 10 * turns, 5 * joined] as const
  const known = (i: number, { from, to }: Run): number => (i > from && i < to ? logit(begins[i]!) : BEYOND)
  const fold = (k: number, own: number): LineRoom => (joined > 0 ? foldedRoom(rooms[k]!, own) : rooms[k]!)

  /** How wide the lines before and after are, and what would have gone on them. */
  const widths = (i: number, run: Run): number[] => {
    const a = measure[i - 1]! || measure[i]! || rooms[i - 1]!.width
    const b = measure[i]! || a
    const before = fold(i - 1, a)
    const here = fold(i, b)
    const sa = spread * a
    const sb = spread * b
    const part = Math.min(here.part, here.width + LONG_WORD)
    const word = Math.min(here.word, here.width + LONG_WORD)
    const z = (value: number): number => cut(value / 3)
    const last = ((WORD / a) * reached(before.width, a, sa)) / brokenHere(before.width, before.part, before.word, parted, a, sa)
    const first = brokenHere(here.width, part, word, parted, b - indent, sb) / brokenHere(here.width, part, word, parted, b, sb)
    return [
      cut(Math.log(last) / 3),
      cut(Math.log(first) / 3),
      z((a - before.width) / sa),
      z((a - before.part) / sa),
      z((a - before.word) / sa),
      z((b - here.width) / sb),
      z((b - part) / sb),
      z((b - word) / sb),
      z((b - indent - here.width) / sb),
      z((b - indent - part) / sb),
      i + 1 >= run.to ? 0 : z((b - fold(i + 1, b).width) / sb),
      // ems by which each space would have to give way
      cut((4 * (a - before.width)) / Math.max(1, before.spaces)),
      cut((4 * (b - here.width)) / Math.max(1, here.spaces)),
      clamp(before.width / a, 0, 1.5),
      clamp(indent / sb / 3, 0, FAR),
      ...ofSetting,
      is(before !== rooms[i - 1]),
      is(here !== rooms[i]),
    ]
  }
  /** How the line before ends, and how the one after begins. */
  const words = (i: number, { from, to }: Run): number[] => {
    const above = signs[i - 1]!
    const own = signs[i]!
    const last = lines[i - 1]!.text
    // who spoke was named: more of the speech may follow
    const named = SPEECH_OVER.test(last.slice(0, -2)) || (i - 2 >= from && SPEECH_BROKEN.test(lines[i - 2]!.text))
    return [
      ...ENDS.map((end) => is(above.end === end)),
      ...STARTS.map((start) => is(own.start === start)),
      is(own.quoted),
      is(above.inQuotation),
      is(own.quoted && above.inQuotation),
      is(CLOSES.test(last.slice(-TAIL))),
      is(ASKS.test(last.slice(-TAIL))),
      is(turnsAfter(signs, i - 1)),
      is(i + 1 < to && turnsAfter(signs, i)),
      is(own.quoted && named),
      is(named),
    ]
  }
  return (i, run) => {
    const { gap } = lines[i]!
    return Float64Array.from([
      cut(source.begins[i]! / 4),
      known(i, run),
      known(i - 1, run),
      known(i - 2, run),
      known(i + 1, run),
      known(i + 2, run),
      ...widths(i, run),
      ...words(i, run),
      is(i - run.from < 2),
      is(run.to - i < 2),
      is(gap),
      gap ? 0 : gaps.bounds,
      gap ? gaps.inners : 0,
      is(lines[i]!.page !== lines[i - 1]!.page),
      indents * clamp((lines[i]!.indent - lines[i - 1]!.indent) / 3, -1, 1),
      // lines and sentences before it and after it, were it a bound and were it none
      Math.log(since[i - 1]!) / 2,
      Math.log(until[i]!) / 2,
      (since[i - 1]! + until[i]!) / 12,
      said[i]! / 3,
      Math.max(0, said[i]! - 3) / 2,
      toSay[i]! / 3,
      Math.max(0, said[i]! + toSay[i]! - 4) / 2,
      is(said[i]! < 0.8),
      Math.min(FAR, average / 2) / 2,
    ])
  }
}

function cut(value: number): number {
  return clamp(value, -FAR, FAR)
}

function is(what: boolean): number {
  return what ? 1 : 0
}

function logit(likely: number): number {
  return cut(Math.log((likely + 1e-5) / (1 - likely + 1e-5)) / 4)
}
