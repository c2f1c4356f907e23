import type { Colour } from '../model/style.js'
import type { BreakLimits } from './breaker.js'
import type { Slack } from './flex.js'
import type { Face, Features } from './glyphs.js'
import { cutCorrection, pieceAt, spaceOf, trailing, type Paragraph, type Position } from './paragraph.js'
import { hyphenPiece, type Piece, type Word } from './words.js'

/** A word that is read as one though it is drawn in pieces: glyphs `from` up to `to` of a run. */
export interface BrokenWord {
  readonly from: number
  readonly to: number
  /** of the whole, on its first piece */
  readonly text: string
  readonly part: 'whole' | 'begin' | 'end'
  /** characters of the word up to the end of this piece */
  readonly stop: number
}

/** Glyphs of one face on one line; `x` from the line's left edge, `xs` from `x`, points. */
export interface LineRun {
  readonly face: Face
  readonly size: number
  readonly scale: number
  readonly colour: Colour
  readonly link?: string
  /** where it is not that of the text round it */
  readonly language?: string
  readonly x: number
  readonly gids: readonly number[]
  readonly xs: readonly number[]
  readonly ys?: readonly number[]
  readonly texts: readonly string[]
  readonly end: number
  readonly broken: readonly BrokenWord[]
  /** its line ends where the text has a space or a line break */
  readonly spaceAfter?: true
}

/** A line of type, and how it came to its width. */
export interface Line {
  readonly runs: readonly LineRun[]
  readonly measure: number
  /** width as set, hanging punctuation and all */
  readonly width: number
  readonly natural: number
  readonly justified: boolean
  /** -1 is all shrink used, 1 a word space grown by `spaceStretch` with all letter flex used, had all of it given; and what was to spare, points */
  readonly ratio: number
  readonly spare: number
  /** word space as set over its natural width; 1 in a line that is not justified */
  readonly wordSpace: number
  readonly spaces: number
  /** ems */
  readonly tracking: number
  readonly scale: number
  /** share of their limits that its letters give, -1 to 1 */
  readonly flex: number
  /** shows a hyphen at its end */
  readonly hyphen: boolean
  /** its characters, without an inserted hyphen */
  readonly text: string
  readonly align: 'justified' | 'left' | 'centre' | 'right'
}

/** How a line comes to its width. */
export type Setting =
  | { readonly kind: 'justified'; readonly limits: BreakLimits; readonly last: boolean; /** share of their limits that its letters give */ readonly flex: number }
  | { readonly kind: 'left' | 'centre' | 'right'; readonly hang: boolean }

/** What follows a word that is parted from the next. */
const SPACED = new Set<Word['spaceAfter']>(['space', 'fixed', 'forced'])
const SPACE: Features = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }

interface Slice {
  readonly word: Word
  readonly from: number
  readonly to: number
  readonly hyphen: Piece | undefined
  readonly ownHyphen: boolean
  readonly space: number
}

/** How far a line is from its natural width: see {@link Line.ratio}. */
function ratioOf(spare: number, spaces: number, flex: number, limits: BreakLimits): number {
  if (spare < 0) {
    const room = limits.spaceShrink * spaces + flex
    return room > 0 ? spare / room : -Infinity
  }
  const stretch = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)
  const full = stretch + flex
  return spare <= full ? (full > 0 ? spare / full : 0) : 1 + (spare - full) / stretch
}

/** The lines that end at some positions of a paragraph, with what each has to share out on its measure. */
export function slackOf(paragraph: Paragraph, breaks: readonly number[], measures: readonly number[], limits: BreakLimits): Slack[] {
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, forced, n } = paragraph.breakable
  return breaks.map((p, k) => {
    const s = breaks[k - 1] ?? 0
    const width = endWidth[p]! - startWidth[s]! + hyphenWidth[p]!
    const spaces = endSpaces[p]! - startSpaces[s]!
    const flex = limits.tracking * (endEms[p]! - startEms[s]!) + limits.glyphScale * width
    return { spare: measures[k]! + leftHang[s]! + rightHang[p]! - width, spaces, flex, ends: p === n || forced[p] === 1 }
  })
}

/** Sets the line between two positions of a paragraph to a measure, points. */
export function setLine(paragraph: Paragraph, fromIndex: number, toIndex: number, measure: number, wordSpace: number, setting: Setting): Line {
  const slices = slicesOf(paragraph, paragraph.positions[fromIndex]!, paragraph.positions[toIndex]!, wordSpace)
  const { breakable } = paragraph
  const left = breakable.leftHang[fromIndex]!
  const right = breakable.rightHang[toIndex]!
  const { letters, pairs, spaces, count } = totals(slices)
  const natural = letters + spaces
  const visible = measure + left + right
  let track = 0
  let scale = 1
  let grow = 1
  let ratio = 0
  let flex = 0
  let justified = false
  let x = -left
  const spare = visible - natural
  if (setting.kind === 'justified') {
    const { limits } = setting
    if (!(setting.last && spare >= 0)) {
      ratio = ratioOf(spare, spaces, limits.tracking * pairs + limits.glyphScale * natural, limits)
      flex = setting.flex
      track = flex * limits.tracking
      scale = 1 + flex * limits.glyphScale
      if (count > 0) grow = Math.max(0, (visible - letters * scale - track * pairs) / spaces)
      justified = count > 0
    }
  } else if (setting.kind !== 'left') {
    const free = measure - natural + (setting.hang ? right : 0)
    x = setting.kind === 'right' ? free : free / 2
  } else if (!setting.hang) x = 0
  const builder = new Runs(x, scale, track)
  for (const slice of slices) builder.add(slice, grow)
  const last = slices.at(-1)
  const spaceAfter = last !== undefined && last.to === last.word.text.length && SPACED.has(last.word.spaceAfter)
  const { runs, end } = builder.finish(spaceAfter)
  return {
    runs,
    measure,
    width: end - x,
    natural,
    justified,
    ratio,
    spare,
    wordSpace: justified ? grow / scale : 1,
    spaces: count,
    tracking: track,
    scale,
    flex,
    hyphen: breakable.hyphen[toIndex] === 1,
    text: slices.map((s) => s.word.text.slice(s.from, s.to) + (s.space > 0 ? ' ' : '')).join(''),
    align: setting.kind,
  }
}

function slicesOf(paragraph: Paragraph, from: Position, to: Position, wordSpace: number): Slice[] {
  const { words } = paragraph
  const out: Slice[] = []
  const first = from.kind === 'start' ? 0 : from.at >= words[from.word]!.text.length ? from.word + 1 : from.word
  for (let w = first; w <= to.word && w < words.length; w++) {
    const word = words[w]!
    const start = w === first && first === from.word && from.kind !== 'start' ? from.at : 0
    const end = w === to.word ? to.at : word.text.length
    const inner = end < word.text.length
    const lastChar = word.text[end - 1]
    const isLast = w === to.word
    out.push({
      word,
      from: start,
      to: end,
      hyphen: inner && to.kind === 'hyphen' ? hyphenPiece(pieceAt(word, end)) : undefined,
      ownHyphen: isLast && (lastChar === '-' || lastChar === '\u2010'),
      space: isLast || word.spaceAfter === 'none' ? 0 : spaceOf(word, wordSpace),
    })
  }
  return out
}

/**
 * Gives each broken word the text of the pieces it really has: a word that was broken by us and then ends a line with a hyphen of
 * its own is read up to there, and the rest by itself.
 */
export function joinBroken(lines: readonly Line[]): Line[] {
  const out = [...lines]
  let begun: { line: number; run: number; index: number } | undefined
  lines.forEach((line, l) =>
    line.runs.forEach((run, r) =>
      run.broken.forEach((piece, index) => {
        if (piece.part === 'begin') begun = { line: l, run: r, index }
        if (piece.part !== 'end' || !begun) return
        const first = out[begun.line]!
        const broken = first.runs[begun.run]!.broken[begun.index]!
        const rest = piece.text.length - piece.stop
        const read = rest > 0 ? broken.text.slice(0, broken.text.length - rest).replace(/-$/, '\u2010') : broken.text
        const at = begun
        out[at.line] = { ...first, runs: first.runs.map((x, i) => (i === at.run ? { ...x, broken: x.broken.map((y, j) => (j === at.index ? { ...y, text: read } : y)) } : x)) }
        begun = undefined
      }),
    ),
  )
  return out
}

/** Glyphs of a piece that lie in characters `from` up to `to` of its word. */
function glyphRange(piece: Piece, from: number, to: number): [number, number] {
  const { clusters } = piece.shaped
  let a = 0
  while (a < clusters.length && piece.from + clusters[a]! < from) a++
  let b = a
  while (b < clusters.length && piece.from + clusters[b]! < to) b++
  return [a, b]
}

function totals(slices: readonly Slice[]): { letters: number; pairs: number; spaces: number; count: number } {
  let letters = 0
  let pairs = 0
  let spaces = 0
  let count = 0
  slices.forEach((slice, i) => {
    let last: Piece | undefined
    for (const piece of slice.word.pieces) {
      const [a, b] = glyphRange(piece, slice.from, slice.to)
      for (let g = a; g < b; g++) letters += (piece.shaped.advances[g]! + piece.tracking) * piece.size
      pairs += (b - a) * piece.size
      if (b > a) last = piece
    }
    if (slice.to < slice.word.text.length) letters += cutCorrection(slice.word, slice.to)
    if (slice.hyphen) letters += slice.hyphen.shaped.width * slice.hyphen.size
    else {
      pairs -= last?.size ?? 0
      if (i === slices.length - 1) letters -= trailing(last)
    }
    spaces += slice.space
    if (slice.space > 0) count++
  })
  return { letters, pairs, spaces, count }
}

interface OpenRun {
  piece: Piece
  x: number
  gids: number[]
  xs: number[]
  ys: number[]
  texts: string[]
  broken: BrokenWord[]
}

/** Collects glyphs into runs of one face, size, colour, link and language. */
class Runs {
  private readonly done: LineRun[] = []
  private open: OpenRun | undefined

  constructor(
    private x: number,
    private readonly scale: number,
    private readonly track: number,
  ) {}

  add(slice: Slice, grow: number): void {
    const { word } = slice
    const pieces: [Piece, number, number][] = []
    for (const piece of word.pieces) {
      const [a, b] = glyphRange(piece, slice.from, slice.to)
      if (b > a) pieces.push([piece, a, b])
    }
    const cut = slice.to < word.text.length ? cutCorrection(word, slice.to) : 0
    if (slice.hyphen) pieces.push([slice.hyphen, 0, slice.hyphen.shaped.gids.length])
    const begins = slice.to < word.text.length && !slice.ownHyphen
    const ends = slice.from > 0 && word.text[slice.from - 1] !== '-' && word.text[slice.from - 1] !== '\u2010'
    pieces.forEach(([piece, a, b], i) => {
      const run = this.runFor(piece)
      const from = run.gids.length
      // the hyphen follows a letter that is no longer kerned with the next
      if (piece === slice.hyphen) this.x += cut * this.scale
      for (let g = a; g < b; g++) this.glyph(run, piece, g, i < pieces.length - 1 || g < b - 1)
      if (begins && i === 0 && !ends) run.broken.push({ from, to: run.gids.length, text: word.text.slice(slice.from), part: 'begin', stop: slice.to })
      if (ends && !begins && i === pieces.length - 1) run.broken.push({ from, to: run.gids.length, text: word.text, part: 'end', stop: slice.to })
    })
    if (slice.ownHyphen && this.open) {
      const last = this.open.texts.length - 1
      if (this.open.texts[last] === '-') this.open.texts[last] = '\u2010'
    }
    if (slice.space > 0) this.space(slice.space * grow)
  }

  finish(spaceAfter: boolean): { runs: readonly LineRun[]; end: number } {
    this.close()
    const last = this.done.pop()
    if (last) this.done.push(spaceAfter ? { ...last, spaceAfter } : last)
    return { runs: this.done, end: this.x }
  }

  private glyph(run: OpenRun, piece: Piece, g: number, inside: boolean): void {
    const { shaped, size } = piece
    const offset = shaped.offsets?.[g]
    run.gids.push(shaped.gids[g]!)
    run.xs.push(this.x + (offset ? offset[0] * size * this.scale : 0) - run.x)
    run.ys.push(offset ? offset[1] * size : 0)
    run.texts.push(shaped.texts[g]!)
    this.x += (shaped.advances[g]! + piece.tracking) * size * this.scale + (inside ? this.track * size : 0)
  }

  private space(width: number): void {
    const run = this.open
    if (!run) return
    run.gids.push(run.piece.face.shape(' ', SPACE).gids[0] ?? 0)
    run.xs.push(this.x - run.x)
    run.ys.push(0)
    run.texts.push(' ')
    this.x += width
  }

  private runFor(piece: Piece): OpenRun {
    const last = this.open?.piece
    if (
      !this.open ||
      !last ||
      last.face !== piece.face ||
      last.size !== piece.size ||
      last.colour !== piece.colour ||
      last.link !== piece.link ||
      last.language !== piece.language
    ) {
      this.close()
      this.open = { piece, x: this.x, gids: [], xs: [], ys: [], texts: [], broken: [] }
    }
    return this.open
  }

  private close(): void {
    const run = this.open
    if (!run || run.gids.length === 0) return
    const { piece } = run
    this.done.push({
      face: piece.face,
      size: piece.size,
      scale: this.scale,
      colour: piece.colour,
      ...(piece.link === undefined ? {} : { link: piece.link }),
      ...(piece.language === undefined ? {} : { language: piece.language }),
      x: run.x,
      gids: run.gids,
      xs: run.xs,
      ...(run.ys.some((y) => y !== 0) ? { ys: run.ys } : {}),
      texts: run.texts,
      end: this.x - run.x,
      broken: run.broken,
    })
    this.open = undefined
  }
}
