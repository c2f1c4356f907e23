/** The cheapest ragged setting, found by trying every list of breaks. The cost terms are those of src/text/ragged.ts. */
import type { Paragraph } from '../../src/text/paragraph.js'
import type { Measure, RaggedOptions } from '../../src/text/ragged.js'
import { leansForward } from '../../src/text/sense.js'

const TOLERANCE = 1e-6

export interface Found {
  readonly lines: number
  readonly cost: number
  readonly breaks: readonly number[]
  /** no line is wider than its measure */
  readonly fits: boolean
}

/** Positions at which a line may end: with hyphens put in, or without. */
export function stopsOf({ breakable, positions }: Paragraph, hyphens: boolean): number[] {
  const stops: number[] = []
  for (let p = 1; p <= breakable.n; p++) if (hyphens || positions[p]!.kind !== 'hyphen') stops.push(p)
  return stops
}

export function widthOf({ breakable: b }: Paragraph, from: number, to: number): number {
  return b.endWidth[to]! - b.startWidth[from]! + b.hyphenWidth[to]!
}

const capital = (word: string): boolean => /^[“‘"'(]*\p{Lu}/u.test(word)

/** First word of a line that begins after a position. */
export function firstWord({ positions, words }: Paragraph, from: number): number {
  const position = positions[from]!
  return position.at >= words[position.word]!.text.length ? position.word + 1 : position.word
}

/** Price of a line whose width is allowed, or that is one piece wider than the measure. */
export function lineCost(paragraph: Paragraph, measure: number, options: RaggedOptions, from: number, to: number, several: boolean): number {
  const { positions, words } = paragraph
  const share = widthOf(paragraph, from, to) / measure
  const free = Math.max(0, 1 - share)
  const wide = widthOf(paragraph, from, to) > measure + TOLERANCE ? 1e7 * share : 0
  const position = positions[to]!
  const word = words[position.word]!
  if (to === paragraph.breakable.n) {
    if (!several) return wide
    const short = share < options.last ? 150 * (options.last - share) + 20 : 0
    const oneWord = firstWord(paragraph, from) === position.word ? 80 : 0
    return wide + short + oneWord + (options.sense ? 40 * free * free : 0)
  }
  const inside = position.at < word.text.length
  const broken = (position.kind === 'other' && inside ? 1e5 : 0) + hyphenCost(paragraph, options, from, to)
  let sense = 0
  if (inside) sense = position.kind === 'hyphen' ? 0 : 25
  else if (leansForward(word.text)) sense = 60
  else if (position.word > 0 && capital(word.text) && capital(words[position.word + 1]?.text ?? '')) sense = 25
  return wide + 100 * free * free + broken + (options.sense ? sense : 0)
}

/** Price of a hyphen at a line's end: in running text that of a line short by the zone, but never after a line that ends in one. */
function hyphenCost({ breakable, positions }: Paragraph, { hyphens }: RaggedOptions, from: number, to: number): number {
  const { kind } = positions[to]!
  if (kind === 'own') return hyphens ? 100 * hyphens.zone ** 2 : 0
  if (kind !== 'hyphen') return 0
  return hyphens && positions[from]!.kind !== 'hyphen' ? 100 * hyphens.zone ** 2 + Math.max(0, breakable.penalty[to]! - hyphens.penalty) : 1e4
}

/** By line count, the cheapest of all settings in which no line is too wide but one that is a single piece. */
export function solveRagged(paragraph: Paragraph, measure: Measure, options: RaggedOptions, hyphens: boolean): ReadonlyMap<number, Found> {
  const { breakable } = paragraph
  const stops = [0, ...stopsOf(paragraph, hyphens)]
  const count = stops.length
  const measures = typeof measure === 'number' ? [measure] : measure
  const priced = measures.map((width) =>
    stops.map((s, i) =>
      stops.map((p, j) => {
        if (j <= i) return undefined
        for (let m = i + 1; m < j; m++) if (breakable.forced[stops[m]!] === 1) return undefined
        const fits = widthOf(paragraph, s, p) <= width + TOLERANCE
        return fits || j === i + 1 ? { cost: lineCost(paragraph, width, options, s, p, i > 0 || j < count - 1), fits } : undefined
      }),
    ),
  )
  const best = new Map<number, Found>()
  const path: number[] = []
  const walk = (from: number, cost: number, fits: boolean): void => {
    const lines = priced[Math.min(path.length, priced.length - 1)]![from]!
    for (let to = from + 1; to < count; to++) {
      const line = lines[to]
      if (line === undefined) continue
      path.push(stops[to]!)
      const whole = cost + line.cost
      const sound = fits && line.fits
      if (to < count - 1) walk(to, whole, sound)
      else {
        const known = best.get(path.length)
        if (known === undefined || (sound && !known.fits) || (sound === known.fits && whole < known.cost))
          best.set(path.length, { lines: path.length, cost: whole, breaks: [...path], fits: sound })
      }
      path.pop()
    }
  }
  walk(0, 0, true)
  return best
}
