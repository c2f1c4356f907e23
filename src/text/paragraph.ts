import type { Breakable } from './breaker.js'
import { leftProtrusion, rightProtrusion } from './optical.js'
import { endsBetween, endsInside, type RecordedLines } from './recordedLines.js'
import { hyphenPiece, type Piece, type Word, type WordBreak } from './words.js'

/** A place at which a line may end: after `at` characters of a word. */
export interface Position {
  readonly word: number
  readonly at: number
  readonly kind: 'start' | 'space' | 'hyphen' | 'own' | 'dash' | 'other' | 'forced' | 'end'
}

/** Words with everything the breaker needs to know of them; independent of any measure. */
export interface Paragraph {
  readonly words: readonly Word[]
  readonly positions: readonly Position[]
  readonly breakable: Breakable
  /** natural width of its word space, points */
  readonly space: number
}

export interface ParagraphOptions {
  /** share of the optical margins; 0 turns them off */
  readonly opticalMargins: number
  /** share of the face's own word space */
  readonly wordSpace: number
  /** pieces wider than this are made breakable between any two letters */
  readonly narrowest: number
  /** lines that must be possible */
  readonly recorded?: RecordedLines
  /** words that are broken only where nothing else helps are reported here */
  readonly onBroken?: (word: string) => void
}

/** Cost of breaking a word at a letter where no rule allows it: only where it does not fit whole. */
const EMERGENCY = 3_000
/** Of a word that recorded line ends break where our patterns would not. */
const RECORDED = 200

/** Lays words out as positions and prefix sums. */
export function toParagraph(words: readonly Word[], options: ParagraphOptions): Paragraph {
  const sums = new Sums(words, options)
  for (let w = 0; w < words.length; w++) sums.add(w)
  return sums.finish()
}

/** Natural width of the word space after a word, points. */
export function spaceOf(word: Word | undefined, wordSpace: number): number {
  const piece = word?.pieces.at(-1)
  return piece ? piece.face.metrics.space * piece.size * wordSpace + piece.tracking * piece.size : 0
}

const INNER: Readonly<Record<'hyphen' | 'own' | 'dash' | 'other', 0 | 1>> = { hyphen: 1, own: 1, dash: 0, other: 0 }

class Sums {
  private readonly positions: Position[] = [{ word: 0, at: 0, kind: 'start' }]
  private readonly endWidth = [0]
  private readonly startWidth = [0]
  private readonly endSpaces = [0]
  private readonly startSpaces = [0]
  private readonly endEms = [0]
  private readonly startEms = [0]
  private readonly hyphenWidth = [0]
  private readonly leftHang = [0]
  private readonly rightHang = [0]
  private readonly penalty = [0]
  private readonly hyphen = [0]
  private readonly forced = [0]
  private readonly startKey = [0]
  private readonly endKey = [0]
  private readonly keys = new Map<string, number>()
  /** words after which a fixed space must be breakable: with its neighbours it is wider than the measure */
  private readonly loosened: ReadonlySet<number>
  private width = 0
  private spaces = 0
  private ems = 0

  constructor(
    private readonly words: readonly Word[],
    private readonly options: ParagraphOptions,
  ) {
    this.loosened = wideChains(words, options)
    this.leftHang[0] = this.hangLeft(0, 0)
    this.startKey[0] = this.keyOf(0)
  }

  add(w: number): void {
    const word = this.words[w]!
    this.inside(w, word)
    this.width += word.width
    this.ems += emsOf(word)
    const last = w === this.words.length - 1
    const space = last || word.spaceAfter === 'none' || word.spaceAfter === 'forced' ? 0 : spaceOf(word, this.options.wordSpace)
    const loosened = this.loosened.has(w)
    const recorded = !last && word.spaceAfter === 'fixed' && endsBetween(this.options.recorded, w, word, this.words[w + 1]!)
    if (!last && word.spaceAfter === 'fixed' && !loosened && !recorded) {
      this.width += space
      this.spaces += space
      return
    }
    const kind = last ? 'end' : word.spaceAfter === 'forced' ? 'forced' : word.spaceAfter === 'none' ? 'other' : 'space'
    this.end(
      { word: w, at: word.text.length, kind },
      this.width - trailing(word.pieces.at(-1)),
      this.ems,
      0,
      this.hangRight(word),
      loosened ? EMERGENCY : recorded ? RECORDED : 0,
      endsInHyphen(word) && !last ? 1 : 0,
    )
    this.endKey[this.endKey.length - 1] = this.keyOf(w)
    this.width += space
    this.spaces += space
    this.start(this.width, this.ems, last ? 0 : this.hangLeft(w + 1, 0), last ? 0 : this.keyOf(w + 1))
    if (kind === 'forced') this.forced[this.forced.length - 1] = 1
  }

  finish(): Paragraph {
    const { positions, words, options } = this
    const breakable: Breakable = {
      n: positions.length - 1,
      endWidth: this.endWidth,
      startWidth: this.startWidth,
      endSpaces: this.endSpaces,
      startSpaces: this.startSpaces,
      endEms: this.endEms,
      startEms: this.startEms,
      hyphenWidth: this.hyphenWidth,
      leftHang: this.leftHang,
      rightHang: this.rightHang,
      penalty: this.penalty,
      hyphen: this.hyphen,
      forced: this.forced,
      startKey: this.startKey,
      endKey: this.endKey,
    }
    return { words, positions, breakable, space: spaceOf(words[0], options.wordSpace) }
  }

  /** Breaks inside a word: its own, those that recorded lines ask for, and any at all where it is wider than its measure. */
  private inside(w: number, word: Word): void {
    const breaks = new Map(word.breaks.map((b) => [b.at, b]))
    for (const { at, hyphen } of endsInside(this.options.recorded, w, word))
      if (!breaks.has(at)) breaks.set(at, { at, kind: hyphen === 'inserted' ? 'hyphen' : hyphen === 'own' ? 'own' : 'other', penalty: RECORDED })
    for (const at of this.emergencies(word, [...breaks.values()])) breaks.set(at, { at, kind: 'other', penalty: EMERGENCY })
    for (const b of [...breaks.values()].sort((a, c) => a.at - c.at)) {
      const before = prefix(word, b.at)
      const piece = pieceAt(word, b.at)
      const hyphenated = b.kind === 'hyphen' ? hyphenPiece(piece) : undefined
      const hyphen = hyphenated ? hyphenated.shaped.width * hyphenated.size : 0
      const hang = hyphenated ? hyphen * rightProtrusion('-') * this.options.opticalMargins : this.hangRightAt(word, b.at)
      const ems = this.ems + before.ems
      const cut = cutCorrection(word, b.at) - (hyphenated ? 0 : trailing(piece))
      this.end({ word: w, at: b.at, kind: b.kind }, this.width + before.width + cut, ems - (hyphenated ? 0 : piece.size), hyphen, hang, b.penalty, INNER[b.kind])
      this.start(this.width + before.width, ems, this.hangLeft(w, b.at), 0)
    }
  }

  private emergencies(word: Word, breaks: readonly WordBreak[]): number[] {
    const { narrowest } = this.options
    if (word.width <= narrowest) return []
    const found: number[] = []
    const hyphenated = new Map(breaks.filter((b) => b.kind === 'hyphen').map((b) => [b.at, hyphenPiece(pieceAt(word, b.at))]))
    const stops = [0, ...breaks.map((b) => b.at).sort((a, b) => a - b), word.text.length]
    for (let i = 1; i < stops.length; i++) {
      const from = stops[i - 1]!
      const to = stops[i]!
      const hyphen = hyphenated.get(to)
      if (prefix(word, to).width - prefix(word, from).width + (hyphen ? hyphen.shaped.width * hyphen.size : 0) <= narrowest * 0.98) continue
      for (const piece of word.pieces)
        for (const cluster of piece.shaped.clusters) {
          const at = piece.from + cluster
          if (at > from && at < to && found.at(-1) !== at) found.push(at)
        }
    }
    if (found.length > 0) this.options.onBroken?.(word.text)
    return found
  }

  private end(position: Position, width: number, ems: number, hyphenWidth: number, hang: number, penalty: number, hyphen: 0 | 1): void {
    this.positions.push(position)
    this.endWidth.push(width)
    this.endSpaces.push(this.spaces)
    this.endEms.push(ems)
    this.hyphenWidth.push(hyphenWidth)
    this.rightHang.push(hang)
    this.penalty.push(penalty)
    this.hyphen.push(hyphen)
    this.forced.push(0)
    this.endKey.push(0)
  }

  private start(width: number, ems: number, hang: number, key: number): void {
    this.startWidth.push(width)
    this.startSpaces.push(this.spaces)
    this.startEms.push(ems)
    this.leftHang.push(hang)
    this.startKey.push(key)
  }

  private keyOf(w: number): number {
    const text = (this.words[w]?.text ?? '').toLowerCase()
    if (text.length < 2) return 0
    let key = this.keys.get(text)
    if (key === undefined) this.keys.set(text, (key = this.keys.size + 1))
    return key
  }

  private hangLeft(w: number, at: number): number {
    const word = this.words[w]
    return word ? hangAt(word, at, leftProtrusion) * this.options.opticalMargins : 0
  }
  private hangRight(word: Word): number {
    return this.hangRightAt(word, word.text.length)
  }
  private hangRightAt(word: Word, at: number): number {
    return hangAt(word, at - 1, rightProtrusion) * this.options.opticalMargins
  }
}

/** Words followed by a fixed space in a chain of such words that is wider than the narrowest line. */
function wideChains(words: readonly Word[], options: ParagraphOptions): Set<number> {
  const found = new Set<number>()
  for (let w = 0; w < words.length; w++) {
    const from = w
    let width = words[w]!.width
    while (w < words.length - 1 && words[w]!.spaceAfter === 'fixed') {
      width += spaceOf(words[w], options.wordSpace) + words[w + 1]!.width
      w++
    }
    if (width <= options.narrowest || w === from) continue
    for (let i = from; i < w; i++) found.add(i)
    options.onBroken?.(
      words
        .slice(from, w + 1)
        .map((word) => word.text)
        .join(' '),
    )
  }
  return found
}

/** Hang of the glyph whose cluster holds character `at`, points. */
function hangAt(word: Word, at: number, share: (char: string) => number): number {
  const amount = share(word.text[at] ?? '')
  if (amount === 0) return 0
  const piece = pieceAt(word, at + 1)
  const { clusters, advances } = piece.shaped
  let advance = 0
  for (let g = 0; g < clusters.length; g++) if (piece.from + clusters[g]! <= at) advance = advances[g]!
  return amount * advance * piece.size
}

/** The characters of a paragraph after a position, as they read. */
export function textAfter(paragraph: Paragraph, position: number): string {
  const { words, positions } = paragraph
  const at = positions[position]!
  let out = ''
  for (let w = at.word; w < words.length; w++) {
    const word = words[w]!
    const piece = word.text.slice(w === at.word && at.kind !== 'start' ? at.at : 0)
    if (piece === '' && w === at.word) continue
    out += piece + (w < words.length - 1 && word.spaceAfter !== 'none' ? ' ' : '')
  }
  return out
}

/** The piece that holds the character before `at`. */
export function pieceAt(word: Word, at: number): Piece {
  let found = word.pieces[0]!
  for (const piece of word.pieces) if (piece.from < at) found = piece
  return found
}

function endsInHyphen(word: Word): boolean {
  const last = word.text.at(-1)
  return last === '-' || last === '\u2010'
}

/** What a glyph at a cut is wider for not being kerned with the one that follows it in the word; points. */
export function cutCorrection(word: Word, at: number): number {
  for (const piece of word.pieces) {
    const { clusters, advances, gids } = piece.shaped
    for (let g = 1; g < clusters.length; g++) if (piece.from + clusters[g]! === at) return (piece.face.advance(gids[g - 1]!) - advances[g - 1]!) * piece.size
  }
  return 0
}

/** Tracking after the last glyph of a line is not part of its width; points. */
export function trailing(piece: Piece | undefined): number {
  return piece ? piece.tracking * piece.size : 0
}

/** Width and ems of the first `at` characters of a word. */
export function prefix(word: Word, at: number): { width: number; ems: number } {
  let width = 0
  let ems = 0
  for (const piece of word.pieces) {
    const { clusters, advances } = piece.shaped
    for (let g = 0; g < clusters.length; g++) {
      if (piece.from + clusters[g]! >= at) return { width, ems }
      width += (advances[g]! + piece.tracking) * piece.size
      ems += piece.size
    }
  }
  return { width, ems }
}

/** What tracking works on: the size of each glyph that another one of the same word follows. */
function emsOf(word: Word): number {
  let ems = 0
  for (const piece of word.pieces) ems += piece.shaped.gids.length * piece.size
  return ems - (word.pieces.at(-1)?.size ?? 0)
}
