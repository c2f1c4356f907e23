import type { ReadGlyph } from './content.js'

export interface FigureOptions {
  /** of body glyphs, points */
  readonly size: number
  /** step of the baseline grid, points; measured where it is not given */
  readonly leading?: number
  /** share by which a glyph's size may differ (0.02) */
  readonly tolerance?: number
  /** advance of the face's space in ems; else that of the space glyphs */
  readonly spaceEm?: number
}

/** One line of body text as it stands in the file. */
export interface BodyLine {
  readonly page: number
  readonly y: number
  readonly left: number
  readonly right: number
  /** right edge of its column */
  edge: number
  justified: boolean
  readonly words: readonly Word[]
  readonly text: string
  /** gaps between words over the face's space */
  readonly gaps: readonly number[]
  readonly hyphen: boolean
  /** ems */
  readonly tracking: number
  readonly scale: number
}

/** Ratios are word space over the face's own; shares are from 0 to 1. */
export interface Figures {
  readonly lines: number
  readonly justified: number
  readonly spaceEm: number
  readonly leading: number
  readonly gaps: { readonly n: number; readonly mean: number; readonly deviation: number; readonly max: number }
  /** over the means of justified lines that have a gap */
  readonly line: {
    readonly n: number
    readonly mean: number
    readonly deviation: number
    readonly variation: number
    readonly over15: number
    readonly over2: number
    readonly under075: number
    readonly under08: number
    readonly max: number
    readonly min: number
  }
  readonly hyphens: number
  readonly hyphensPer100: number
  readonly longestLadder: number
  readonly tracking: { readonly least: number; readonly most: number; readonly meanAbsolute: number }
  readonly scale: { readonly least: number; readonly most: number; readonly meanAbsolute: number }
  readonly overfull: number
  /** greatest distance of a baseline from its page's grid, points */
  readonly gridError: number
}

interface Word {
  readonly left: number
  right: number
  text: string
}
interface Space {
  readonly em: number
  readonly points: number
  readonly present: boolean
}

const HYPHENS = new Set(['-', '\u00ad', '\u2010', '\u2011'])

/** The definitions of `linequality` once more, over glyphs read by this folder. */
export function lineFigures(glyphs: readonly ReadGlyph[], options: FigureOptions): Figures {
  const { size } = options
  const { lines, space } = setBody(glyphs, options)
  const columns = columnsOf(lines, size)
  const leading = options.leading ?? measuredLeading(columns, size)
  const justified = lines.filter((line) => line.justified)
  const gaps = justified.flatMap((line) => line.gaps)
  const means = justified.filter((line) => line.gaps.length > 0).map((line) => mean(line.gaps))
  const share = (test: (value: number) => boolean): number => (means.length ? means.filter(test).length / means.length : 0)
  const hyphens = lines.filter((line) => line.hyphen).length
  const spread = (values: readonly number[], around: number): Figures['scale'] =>
    values.length
      ? { least: Math.min(...values), most: Math.max(...values), meanAbsolute: mean(values.map((value) => Math.abs(value - around))) }
      : { least: around, most: around, meanAbsolute: 0 }
  return {
    lines: lines.length,
    justified: justified.length,
    spaceEm: space.em,
    leading,
    gaps: { n: gaps.length, mean: mean(gaps), deviation: deviation(gaps), max: Math.max(0, ...gaps) },
    line: {
      n: means.length,
      mean: mean(means),
      deviation: deviation(means),
      variation: means.length ? deviation(means) / mean(means) : 0,
      over15: share((v) => v > 1.5),
      over2: share((v) => v > 2),
      under075: share((v) => v < 0.75),
      under08: share((v) => v < 0.8),
      max: Math.max(0, ...means),
      min: means.length ? Math.min(...means) : 0,
    },
    hyphens,
    hyphensPer100: lines.length ? (100 * hyphens) / lines.length : 0,
    longestLadder: longestLadder(columns, leading),
    tracking: spread(
      justified.map((line) => line.tracking),
      0,
    ),
    scale: spread(
      justified.map((line) => line.scale),
      1,
    ),
    overfull: lines.filter((line) => line.right > line.edge + 0.45 * size).length,
    gridError: gridError(lines, leading),
  }
}

function setBody(glyphs: readonly ReadGlyph[], { size, tolerance = 0.02, spaceEm }: FigureOptions): { lines: readonly BodyLine[]; space: Space } {
  const body = glyphs.filter((glyph) => glyph.upright && Math.abs(glyph.size - size) <= tolerance * size)
  const advances = body.filter((glyph) => glyph.unicode === ' ').map((glyph) => Math.round((glyph.advance / glyph.size / glyph.hscale) * 1e4) / 1e4)
  const em = spaceEm ?? mostCommon(advances) ?? 0.25
  const space = { em, points: em * size, present: advances.length > body.length / 40 }

  const runs: ReadGlyph[][] = []
  for (const glyph of body) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (!run || !last || glyph.page !== last.page || Math.abs(glyph.y - last.y) > 0.12 * size || glyph.x < last.x - 0.4 * size) runs.push([glyph])
    else run.push(glyph)
  }
  const words = runs.map((run) => wordsOf(run, size, space))
  const byPage = new Map<number, { y: number; word: Word }[]>()
  runs.forEach((run, i) => {
    const list = byPage.get(run[0]!.page) ?? []
    byPage.set(run[0]!.page, list)
    for (const word of words[i]!) list.push({ y: run[0]!.y, word })
  })
  const lines = runs
    .flatMap((run, i) => cutAtGutters(run, words[i]!, byPage.get(run[0]!.page)!, size))
    .map((run) => lineOf(run, size, space))
    .filter((line) => line !== undefined)
  findEdges(lines, size)
  return { lines, space }
}

function wordsOf(run: readonly ReadGlyph[], size: number, space: Space): Word[] {
  const words: Word[] = []
  const threshold = space.present ? Math.max(0.45 * space.points, 0.3 * size) : 0.45 * space.points
  let apart = false
  for (const glyph of run) {
    if (isSpace(glyph)) {
      apart = true
      continue
    }
    const word = words.at(-1)
    if (word && !apart && glyph.x - word.right > threshold) apart = true
    // A space of no width is a soft hyphen that is not shown, as Skia writes it.
    if (word && apart && glyph.x - word.right < 0.2 * space.points) apart = false
    if (!word || apart) words.push({ left: glyph.x, right: glyph.x + glyph.advance, text: glyph.unicode })
    else {
      word.right = Math.max(word.right, glyph.x + glyph.advance)
      word.text += glyph.unicode
    }
    apart = false
  }
  return words
}

/** Cuts a run that goes on into the next column: where neighbouring lines leave the gap free too. */
function cutAtGutters(run: ReadGlyph[], words: readonly Word[], onPage: readonly { y: number; word: Word }[], size: number): ReadGlyph[][] {
  const cuts: number[] = []
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words[i - 1]!, words[i]!]
    if (b.left - a.right <= 0.7 * size) continue
    const near = onPage.filter(({ y }) => Math.abs(y - run[0]!.y) > 0.1 && Math.abs(y - run[0]!.y) < 9 * size)
    if (new Set(near.map(({ y }) => Math.round(y))).size < 6) continue
    let end = a.right
    let strip = 0
    for (const { word } of near.filter(({ word }) => word.right > a.right && word.left < b.left).sort((p, q) => p.word.left - q.word.left)) {
      strip = Math.max(strip, word.left - end)
      end = Math.max(end, word.right)
    }
    if (Math.max(strip, b.left - end) > 0.7 * size) cuts.push(b.left - 0.01)
  }
  const parts: ReadGlyph[][] = [[]]
  for (const glyph of run) {
    while (cuts.length && glyph.x >= cuts[0]!) {
      cuts.shift()
      parts.push([])
    }
    parts.at(-1)!.push(glyph)
  }
  return parts
}

function lineOf(run: readonly ReadGlyph[], size: number, space: Space): BodyLine | undefined {
  const words = wordsOf(run, size, space)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return undefined
  const scale = median(run.map((glyph) => glyph.hscale))
  const tracking: number[] = []
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1]!, run[i]!]
    if (isSpace(a) || isSpace(b)) continue
    const extra = (b.x - a.x - a.advance) / size
    if (Math.abs(extra) < 0.45 * space.em) tracking.push(extra)
  }
  const end = run.filter((glyph) => !isSpace(glyph)).at(-1)!
  return {
    page: run[0]!.page,
    y: median(run.map((glyph) => glyph.y)),
    left: first.left,
    right: Math.max(...words.map((word) => word.right)),
    edge: 0,
    justified: false,
    words,
    text: words.map((word) => word.text).join(' '),
    gaps: words.slice(1).map((word, i) => (word.left - words[i]!.right) / (space.points * scale)),
    hyphen: HYPHENS.has(end.unicode.slice(-1)) && last.text.length > 1,
    tracking: tracking.length ? median(tracking) : 0,
    scale,
  }
}

/** The right edge of a line's column is where most of its neighbours end; justified is what ends there. */
function findEdges(lines: readonly BodyLine[], size: number): void {
  for (const line of lines) {
    let near = lines.filter(
      (other) =>
        other.page === line.page &&
        Math.abs(other.y - line.y) < 25 * size &&
        Math.min(other.right, line.right) - Math.max(other.left, line.left) > 0.5 * Math.min(other.right - other.left, line.right - line.left),
    )
    const solid = near.filter((other) => /[\p{L}\p{N}]$/u.test(other.words.at(-1)!.text)) // hanging punctuation is not the edge
    if (solid.length >= 4) near = solid
    const counts = new Map<number, number>()
    for (const other of near) counts.set(even(other.right * 4), (counts.get(even(other.right * 4)) ?? 0) + 1)
    const about = (key: number): number => (counts.get(key - 1) ?? 0) + counts.get(key)! + (counts.get(key + 1) ?? 0)
    const best = [...counts.keys()].reduce((a, b) => (about(b) > about(a) || (about(b) === about(a) && b > a) ? b : a))
    line.edge = median(near.map((other) => other.right).filter((right) => Math.abs(right * 4 - best) <= 1.6))
    line.justified = line.edge - 0.12 * size <= line.right && line.right <= line.edge + 0.8 * size
  }
}

function columnsOf(lines: readonly BodyLine[], size: number): BodyLine[][] {
  const columns: { page: number; edge: number; lines: BodyLine[] }[] = []
  for (const line of [...lines].sort((a, b) => a.page - b.page || a.edge - b.edge)) {
    const column = columns.at(-1)
    if (!column || column.page !== line.page || line.edge - column.edge > 1.2 * size) columns.push({ page: line.page, edge: line.edge, lines: [line] })
    else column.lines.push(line)
  }
  return columns.map((column) => column.lines.sort((a, b) => a.y - b.y))
}

function measuredLeading(columns: readonly BodyLine[][], size: number): number {
  const steps = columns.flatMap((column) => column.slice(1).map((line, i) => line.y - column[i]!.y)).filter((step) => step > 0.9 * size && step < 2 * size)
  if (steps.length === 0) return 1.2 * size
  const middle = median(steps)
  const regular = steps.filter((step) => Math.abs(step - middle) < 0.12 * middle)
  return deviation(regular) > 0.05 ? mean(regular) : middle // baselines on a device's grid jitter
}

function longestLadder(columns: readonly BodyLine[][], leading: number): number {
  let longest = 0
  for (const column of columns) {
    let run = 0
    column.forEach((line, i) => {
      if (i > 0 && line.y - column[i - 1]!.y >= 1.6 * leading) run = 0
      run = line.hyphen ? run + 1 : 0
      longest = Math.max(longest, run)
    })
  }
  return longest
}

/** The grid's phase is that of most lines of a page, to a tenth of a point, then their mean. */
function gridError(lines: readonly BodyLine[], leading: number): number {
  let worst = 0
  for (const page of new Set(lines.map((line) => line.page))) {
    const ys = lines.filter((line) => line.page === page).map((line) => line.y)
    const off = (y: number, phase: number): number => y - phase - Math.round((y - phase) / leading) * leading
    const best = ys.reduce((a, b) => (ys.filter((y) => Math.abs(off(y, b)) < 0.05).length > ys.filter((y) => Math.abs(off(y, a)) < 0.05).length ? b : a))
    const phase = best + mean(ys.map((y) => off(y, best)).filter((d) => Math.abs(d) < 0.05))
    for (const y of ys) worst = Math.max(worst, Math.abs(off(y, phase)))
  }
  return worst
}

function isSpace({ unicode }: ReadGlyph): boolean {
  return /^\s*$/.test(unicode)
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[number, number] | undefined>((a, b) => (a === undefined || b[1] > a[1] ? b : a), undefined)?.[0]
}

/** Half to even, as Python rounds. */
function even(value: number): number {
  const near = Math.round(value)
  return Math.abs(value % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near
}

export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0
}
function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
