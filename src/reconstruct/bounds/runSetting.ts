import type { LineSigns } from '../lines/lineSigns.js'
import { below, momentsBetween } from './limits.js'
import type { LineRoom } from './lineRooms.js'

/** How runs of text are set, as far as their lines show. Ems. */
export interface RunSetting {
  /** means of the places where lines are broken, the most used first */
  readonly measures: readonly number[]
  readonly shares: readonly number[]
  /** standard deviation of these places: share of the measure */
  readonly spread: number
  /** of a paragraph's first line */
  readonly indent: number
  /** share of words whose parts are looked at, where a line is broken */
  readonly parted: number
  /** of the lines of paragraphs, those that are the last */
  readonly lasts: number
  /** of the lines inside paragraphs, those at whose end a sentence ends and before one that might begin a paragraph */
  readonly turns: number
  /** of the lines, those to which the extractor joined the next one when it took a hyphen away between them */
  readonly joined: number
}

export interface Run {
  readonly from: number
  readonly to: number
}

/** ems of a word and a space: one of a line's words ends a paragraph */
export const WORD = 2.6

/** measures are told apart by so much, a natural logarithm */
const STEP = 0.025
const MOST_MEASURES = 24
const FEWEST = 3
const LEAST_SHARE = 0.01
const WIDER = 1.3
/** spread before anything is known */
const SPREAD = 0.03
/** what is thought of an indent before anything is known, ems, and ems */
const INDENT = 0.8

/** Whether a line surely neither begins nor ends its paragraph: words of one sentence stand before and after its ends. */
export function surelyInner(signs: readonly LineSigns[], i: number): boolean {
  return (signs[i]!.start === 'lower' || goesOn(signs[i - 1]!)) && (goesOn(signs[i]!) || signs[i + 1]!.start === 'lower')
}

function goesOn({ end }: LineSigns): boolean {
  return end === 'hyphen' || end === 'comma' || end === 'open'
}

/** Whether a paragraph might end after a line, and another begin. */
export function turnsAfter(signs: readonly LineSigns[], i: number): boolean {
  return signs[i]!.end === 'stop' && signs[i + 1]!.start !== 'lower'
}

/** The setting of runs of text, from lines of which it is sure what they are. */
export function firstRunSetting(rooms: readonly LineRoom[], signs: readonly LineSigns[], runs: readonly Run[], joined: number): RunSetting {
  const inner: number[] = []
  let hyphens = 0
  for (const { from, to } of runs)
    for (let i = from + 1; i < to - 1; i++)
      if (surelyInner(signs, i)) {
        inner.push(i)
        if (signs[i]!.end === 'hyphen') hyphens++
      }
  const parted = joined > 0 ? 0.5 : Math.min(0.8, (4 * hyphens) / Math.max(1, inner.length))
  // what was joined is wider than any measure
  const widest = joined > 0 ? WIDER * commonOf(inner.map((i) => rooms[i]!.width)) : Infinity
  const limits = inner.filter((i) => rooms[i]!.width <= widest).map((i) => limitOf(rooms[i]!, parted, 1.03 * rooms[i]!.width, SPREAD * rooms[i]!.width).mean)
  const counts = new Map<number, number>()
  for (const limit of limits) {
    const k = Math.round(Math.log(limit) / STEP)
    counts.set(k, (counts.get(k) ?? 0) + 1)
  }
  const near = (k: number, reach: number): number => {
    let sum = 0
    for (let j = k - reach; j <= k + reach; j++) sum += counts.get(j) ?? 0
    return sum
  }
  const least = Math.max(FEWEST, LEAST_SHARE * limits.length)
  const kept = [...counts.keys()]
    .filter((k) => near(k, 2) >= least)
    .sort((a, b) => near(b, 1) - near(a, 1))
    .slice(0, MOST_MEASURES)
    .sort((a, b) => a - b)
  const total = kept.reduce((sum, k) => sum + near(k, 1), 0)
  return {
    measures: kept.map((k) => Math.exp(k * STEP)),
    shares: kept.map((k) => near(k, 1) / total),
    spread: SPREAD,
    indent: INDENT,
    parted,
    lasts: 0.2,
    turns: 0.05,
    joined,
  }
}

/** A width that most lines are near to. */
function commonOf(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b)
  let common = 0
  let most = 0
  for (let low = 0, high = 0; low < sorted.length; low++) {
    while (high < sorted.length && sorted[high]! <= 1.1 * sorted[low]!) high++
    if (high - low > most) {
      most = high - low
      common = sorted[(low + high) >> 1]!
    }
  }
  return common
}

/** width of a hyphen that was taken away, ems, and lines that became one at most */
const HYPHEN = 0.3
export const MOST_JOINED = 4

/** How wide so many lines are that became one. */
export function joinedWidth(lines: number, measure: number): number {
  return lines * measure - (lines - 1) * HYPHEN
}

/** The last of the lines that became one: they are taken apart as far as the measure asks for it. */
export function foldedRoom(room: LineRoom, measure: number): LineRoom {
  let lines = 1
  while (lines < MOST_JOINED && room.width > joinedWidth(lines, measure) + 0.12 * measure) lines++
  if (lines === 1) return room
  const off = (lines - 1) * (measure - HYPHEN)
  return { width: room.width - off, part: room.part - off, word: room.word - off, spaces: Math.round((room.spaces * (room.width - off)) / room.width) }
}

/** Moments of a line's limit. */
export function limitOf({ width, part, word }: LineRoom, parted: number, mean: number, spread: number): { readonly mean: number; readonly square: number } {
  if (parted === 0 || part >= word) return momentsBetween(width, word, mean, spread)
  const here = below((width - mean) / spread)
  const some = parted * (below((part - mean) / spread) - here)
  const whole = (1 - parted) * (below((word - mean) / spread) - here)
  const share = some + whole > 0 ? some / (some + whole) : 1
  const a = momentsBetween(width, part, mean, spread)
  const b = momentsBetween(width, word, mean, spread)
  return { mean: share * a.mean + (1 - share) * b.mean, square: share * a.square + (1 - share) * b.square }
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
