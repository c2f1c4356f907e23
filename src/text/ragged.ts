import type { Paragraph } from './paragraph.js'
import { leansForward } from './sense.js'

export interface RaggedOptions {
  /** exactly so many lines, where that can be had; else as few as fit */
  readonly lines?: number
  /** heads and quotes: mind what a line ends in */
  readonly sense: boolean
  /** least share of the measure that the last line should fill */
  readonly last: number
  /** running text: words may be broken for the sake of an even rag; else only a word wider than its measure is */
  readonly hyphens?: RaggedHyphens | undefined
}

/** When a word of running text may be broken. */
export interface RaggedHyphens {
  /** a hyphen, a word's own too, costs as much as a line that ends so much short of its measure (a share of it): InDesign's hyphenation zone */
  readonly zone: number
  /** penalty of an ordinary hyphen; what a word's is above it is added */
  readonly penalty: number
}

/** Width of every line, or of the lines in turn (the last repeats). */
export type Measure = number | readonly number[]

function measureAt(measure: Measure, line: number): number {
  return typeof measure === 'number' ? measure : measure[Math.min(line, measure.length - 1)]!
}

/** Positions at which the lines end, the last being the paragraph's end. `fits` is false where a line is wider than its measure. */
export interface RaggedLines {
  readonly breaks: readonly number[]
  readonly fits: boolean
  readonly cost: number
}

const SENSE = 60
const NAME = 25
const ONE_WORD = 80
const SHORT = 150
const TOO_WIDE = 1e7
const EMERGENCY = 1e5
const HYPHEN = 1e4
const TOLERANCE = 1e-6

/**
 * Breaks text that is not justified: as few lines as the measure allows (or the number asked for), among those the evenest by
 * squared shortfall, with a cost for lines that end in an article, preposition or conjunction, for names parted, and for last
 * lines of one word. A word is hyphenated only where one is wider than the measure, or,
 * with `hyphens`, where that makes as many lines more even; never on two lines in a row. Dynamic programme over (position, lines); quadratic only in the words of one line.
 */
export function breakRagged(paragraph: Paragraph, measure: Measure, options: RaggedOptions): RaggedLines {
  const whole = breakAt(paragraph, measure, options, false)
  if (!whole.fits) return breakAt(paragraph, measure, { ...options, hyphens: undefined }, true)
  if (options.hyphens === undefined || options.hyphens.zone >= 1) return whole
  const broken = evenest(paragraph, measure, stopsOf(paragraph, true), whole.breaks.length, options)
  return broken?.fits === true && broken.cost < whole.cost ? broken : whole
}

/** Places at which a line may end: those inside words only with `hyphens`. */
function stopsOf({ breakable, positions }: Paragraph, hyphens: boolean): number[] {
  const stops = [0]
  for (let p = 1; p <= breakable.n; p++) if (hyphens || positions[p]!.kind !== 'hyphen') stops.push(p)
  return stops
}

function breakAt(paragraph: Paragraph, measure: Measure, options: RaggedOptions, hyphens: boolean): RaggedLines {
  const { n } = paragraph.breakable
  if (n === 0) return { breaks: [], fits: true, cost: 0 }
  const stops = stopsOf(paragraph, hyphens)
  const least = fewest(paragraph, measure, stops)
  const wanted = Math.max(least, options.lines ?? least)
  const asked = evenest(paragraph, measure, stops, wanted, options)
  if (asked?.fits === true) return asked
  // where lines differ in width, a line more may let a wide piece fall on a wide line
  for (let lines = least; lines <= least + (typeof measure === 'number' ? 0 : measure.length); lines++) {
    const found = evenest(paragraph, measure, stops, lines, options)
    if (found?.fits === true) return found
  }
  return asked ?? evenest(paragraph, measure, stops, least, options) ?? { breaks: [n], fits: false, cost: TOO_WIDE }
}

/** Natural width between two positions, points. */
export function widthBetween(paragraph: Paragraph, s: number, p: number): number {
  const b = paragraph.breakable
  return b.endWidth[p]! - b.startWidth[s]! + b.hyphenWidth[p]!
}

/** The least number of lines, a piece wider than the measure being one of its own. With hyphens first fit would not always find it. */
function fewest(paragraph: Paragraph, measure: Measure, stops: readonly number[]): number {
  const { breakable } = paragraph
  const lines = [0]
  for (let i = 1; i < stops.length; i++) {
    let best = Infinity
    for (let j = i - 1; j >= 0; j--) {
      if (j < i - 1 && breakable.forced[stops[j + 1]!] === 1) break
      const width = widthBetween(paragraph, stops[j]!, stops[i]!)
      const room = measureAt(measure, lines[j]!)
      if (j === i - 1 || width <= room + TOLERANCE) best = Math.min(best, lines[j]! + 1)
      else if (width > 3 * room) break
    }
    lines.push(best)
  }
  return lines.at(-1)!
}

function evenest(paragraph: Paragraph, wide: Measure, stops: readonly number[], lines: number, options: RaggedOptions): RaggedLines | undefined {
  const { breakable, positions, words } = paragraph
  const count = stops.length
  const band = bandOf(paragraph, wide, stops, lines)
  let cost = new Float64Array(count).fill(Infinity)
  cost[0] = 0
  const backs: Int32Array[] = []
  for (let k = 1; k <= lines; k++) {
    const next = new Float64Array(count).fill(Infinity)
    const back = new Int32Array(count).fill(-1)
    const measure = measureAt(wide, k - 1)
    const [from, to] = band(k)
    for (let i = Math.max(k, from); i <= to; i++) {
      const p = stops[i]!
      const end = i === count - 1
      if (end !== (k === lines)) continue
      for (let j = i - 1; j >= k - 1; j--) {
        const s = stops[j]!
        if (j < i - 1 && breakable.forced[stops[j + 1]!] === 1) break
        const width = widthBetween(paragraph, s, p)
        const over = width > measure + TOLERANCE
        // only a piece that is too wide by itself may stand on a line too narrow for it
        if (over && j < i - 1) {
          if (width > 3 * measure) break
          continue
        }
        if (cost[j] === Infinity) continue
        let c = cost[j]! + (over ? TOO_WIDE * (width / measure) : 0)
        const free = Math.max(0, 1 - width / measure)
        if (!end) c += 100 * free * free
        if (end && lines > 1) {
          if (width < options.last * measure) c += SHORT * (options.last - width / measure) + 20
          if (positions[p]!.word === (positions[s]!.at >= words[positions[s]!.word]!.text.length ? positions[s]!.word + 1 : positions[s]!.word)) c += ONE_WORD
          if (options.sense) c += 40 * free * free
        }
        if (!end && positions[p]!.kind === 'other' && positions[p]!.at < words[positions[p]!.word]!.text.length) c += EMERGENCY
        if (!end && positions[p]!.kind === 'hyphen') c += hyphenCost(paragraph, s, p, options.hyphens)
        if (!end && positions[p]!.kind === 'own' && options.hyphens) c += zoneCost(options.hyphens)
        if (!end && options.sense) c += senseCost(paragraph, p)
        if (c < next[i]!) {
          next[i] = c
          back[i] = j
        }
        if (width > 3 * measure) break
      }
    }
    backs.push(back)
    cost = next
  }
  const total = cost[count - 1]!
  if (total === Infinity) return undefined
  const breaks: number[] = []
  for (let k = lines, i = count - 1; k > 0; k--) {
    breaks.push(stops[i]!)
    i = backs[k - 1]![i]!
  }
  breaks.reverse()
  const fits = breaks.every((p, k) => widthBetween(paragraph, breaks[k - 1] ?? 0, p) <= measureAt(wide, k) + TOLERANCE)
  return { breaks, fits, cost: total }
}

/** What it costs to end a line at p in a hyphen when the one before ends at s. */
function hyphenCost({ breakable, positions }: Paragraph, s: number, p: number, hyphens: RaggedHyphens | undefined): number {
  if (!hyphens || positions[s]!.kind === 'hyphen') return HYPHEN
  return zoneCost(hyphens) + Math.max(0, breakable.penalty[p]! - hyphens.penalty)
}

function zoneCost({ zone }: RaggedHyphens): number {
  return 100 * zone * zone
}

/** Stops at which line k can end at all: what is before must fit k lines, and what is after the rest. All of them where a piece fits no line. */
function bandOf(paragraph: Paragraph, wide: Measure, stops: readonly number[], lines: number): (k: number) => readonly [from: number, to: number] {
  const last = stops.length - 1
  const most = typeof wide === 'number' ? wide : Math.max(...wide)
  const least = typeof wide === 'number' ? wide : Math.min(...wide)
  for (let i = 1; i <= last; i++) if (widthBetween(paragraph, stops[i - 1]!, stops[i]!) > least + TOLERANCE) return () => [1, last]
  const { endWidth, startWidth, hyphenWidth } = paragraph.breakable
  // word spaces are discarded at line ends, and letters there are a little wider than in their word
  let slack = 2 * paragraph.space + 2
  for (const stop of stops) slack = Math.max(slack, 2 * paragraph.space + 2 + hyphenWidth[stop]!)
  const total = endWidth[stops[last]!]!
  let from = 1
  let to = 1
  return (k) => {
    while (from < last && total - startWidth[stops[from]!]! > (lines - k) * (most + slack)) from++
    while (to < last && endWidth[stops[to + 1]!]! - startWidth[0]! <= k * (most + slack)) to++
    return [from, k === lines ? last : to]
  }
}

/** What it costs to end a line at p by what the words mean. */
function senseCost(paragraph: Paragraph, p: number): number {
  const { positions, words } = paragraph
  const position = positions[p]!
  const word = words[position.word]!
  if (position.at < word.text.length) return position.kind === 'hyphen' ? 0 : NAME
  if (leansForward(word.text)) return SENSE
  const next = words[position.word + 1]?.text ?? ''
  return isCapitalised(word.text) && isCapitalised(next) && position.word > 0 ? NAME : 0
}

function isCapitalised(text: string): boolean {
  const first = text.replace(/^[“‘"'(]+/, '')[0] ?? ''
  return first !== first.toLowerCase()
}
