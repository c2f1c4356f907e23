import { leastThat } from '../../text/leastThat.js'
import type { Piece } from '../print.js'
import type { StoryWords } from './kinship.js'
import { type Lexis, type PieceWords, readPieces, together } from './lexis.js'
import { partRuns } from './partRuns.js'
import { settleHeads } from './settleHeads.js'
import { cutUnits } from './cutUnits.js'
import type { Unit } from './units.js'

/** A story as far as it is known. Its parts are units, by their number. */
export interface Story {
  head: number | undefined
  headSure: number
  /** units of text in reading order */
  readonly texts: number[]
  readonly textSure: number[]
  readonly words: StoryWords
  byline: number | undefined
  bylineSure: number
  /** other units, in the order of the source */
  readonly inserts: { readonly unit: number; readonly sure: number }[]
}

/** What is known of a source while its pieces are sorted: its units and their words, and the stories that were found so far. */
export class Sorting {
  /** as they are taken in the end: a few change their role */
  readonly pieces: Piece[]
  readonly lexis: Lexis
  readonly pieceTexts: readonly string[]
  units: Unit[]
  unitWords: PieceWords[] = []
  private readonly pieceWords: readonly PieceWords[]
  private seamsAt: ReadonlySet<number> = new Set()
  readonly furniture: readonly number[]
  readonly unassigned: readonly number[]
  /** by their first texts */
  stories: Story[] = []
  /** story of a unit, once it is known; else -1 */
  storyOf = new Int32Array(0)

  constructor(source: readonly Piece[]) {
    const cut = cutUnits(source)
    const { pieces, units } = settleHeads(source, cut.units)
    this.pieces = [...pieces]
    const { lexis, words, texts } = readPieces(pieces)
    this.lexis = lexis
    this.pieceWords = words
    this.pieceTexts = texts
    const parted = partRuns(pieces, units, words, lexis, cut.gapsTell)
    this.units = [...parted.units]
    this.seamsAt = new Set(this.units.flatMap((unit, at) => (parted.seams.has(unit) ? [at] : [])))
    this.furniture = cut.furniture
    this.unassigned = cut.unassigned
    this.recut(this.units)
  }

  /** Takes these for the units of the source, of which none has a story yet. */
  recut(units: Unit[]): void {
    this.units = units
    this.unitWords = units.map((unit) => together(toldBy(this.pieces, unit).map((i) => this.pieceWords[i]!)))
    this.storyOf = new Int32Array(units.length).fill(-1)
  }

  /** Takes these for the stories of the source. */
  keep(stories: readonly Story[]): void {
    this.stories = [...stories].sort((a, b) => a.texts[0]! - b.texts[0]!)
    this.stories.forEach((story, s) => {
      for (const at of story.texts) this.storyOf[at] = s
      if (story.head !== undefined) this.storyOf[story.head] = s
    })
  }

  insert(at: number, s: number, sure: number): void {
    if (s < 0) return
    this.storyOf[at] = s
    this.stories[s]!.inserts.push({ unit: at, sure })
  }

  /** Whether a text is held to begin a story, by its words. */
  isSeam(at: number): boolean {
    return this.seamsAt.has(at)
  }

  /** The first unit that stands after a piece, or holds it. */
  unitAt(piece: number): number {
    return Math.min(
      this.units.length - 1,
      leastThat(0, this.units.length, (at) => this.units[at]!.pieces.at(-1)! >= piece),
    )
  }

  wordsOf(piece: number): PieceWords {
    return this.pieceWords[piece]!
  }

  hasTitle(unit: Unit): boolean {
    return unit.pieces.some((i) => this.pieces[i]!.role === 'headline')
  }

  textOfUnit(at: number): string {
    return this.units[at]!.pieces.map((i) => this.pieceTexts[i]!).join(' ')
  }

  /** Stories of the nearest text or head before a unit and after it in the source; -1 for none. */
  around(at: number): [number, number] {
    return [this.#toward(at, -1), this.#toward(at, 1)]
  }

  /** Stories whose text stands near a unit in the source. */
  nearStories(at: number): number[] {
    const found = new Set<number>()
    const { stories } = this
    const low = leastThat(0, stories.length, (s) => stories[s]!.texts[0]! >= at)
    for (let s = Math.max(0, low - NEAR); s < Math.min(stories.length, low + NEAR); s++) found.add(s)
    for (const s of this.around(at)) if (s >= 0) found.add(s)
    return [...found].sort((a, b) => a - b)
  }

  #toward(at: number, step: number): number {
    for (let i = at + step, k = 0; i >= 0 && i < this.units.length && k < FAR; i += step, k++) {
      const { kind } = this.units[i]!
      if ((kind === 'text' || kind === 'head') && this.storyOf[i] !== -1) return this.storyOf[i]!
    }
    return -1
  }
}

/** Stories on either side of a unit that it may belong to, and units that are passed over on the way to one. */
const NEAR = 8
const FAR = 64

/** Who took a picture is in no story: the pieces whose words say where a unit belongs. */
function toldBy(pieces: readonly Piece[], { kind, pieces: own }: Unit): readonly number[] {
  if (kind !== 'caption') return own
  const told = own.filter((i) => pieces[i]!.role !== 'credit')
  return told.length > 0 ? told : own
}
