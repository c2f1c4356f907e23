import { isDate } from '../cues/calendar.js'
import { runInDateline } from '../cues/dateline.js'
import { furnitureOf } from '../cues/furniture.js'
import type { Piece, PieceRole } from '../print.js'

/** What runs of pieces hold together by their roles and places in the source alone. */
export type UnitKind =
  | 'head' // kicker, headline, decks
  | 'text' // a part of a thread: paragraphs, crossheads, with what opens and closes them
  | 'byline'
  | 'quote' // with its attribution
  | 'caption' // with its credit
  | 'box'
  | 'table'
  | 'note' // tagline, agency note or jump line that stands away from its text
  | 'items'

export interface Unit {
  readonly kind: UnitKind
  /** indexes of its pieces, in the order of the source */
  readonly pieces: readonly number[]
  readonly page: number
  readonly lastPage: number
}

/** A run of text that nothing interrupts. */
export interface Fragment extends Unit {
  readonly kind: 'text'
  /** begins a story: with a drop cap or a dateline of its own */
  readonly opens: boolean
  /** follows a head or byline at once, so that it may well begin a story */
  readonly headed: boolean
  /** ends one: with a tagline or a note, or a jump line */
  readonly closes: boolean
  /** of its first paragraph */
  readonly begins: 'middle' | 'capital' | 'either'
  /** of its last paragraph */
  readonly ends: 'full' | 'open' | 'hyphen'
  /** one or two lines that do not end as a sentence does */
  readonly slight: boolean
  /** a word or two, a date, a folio: no text of a story */
  readonly crumb: boolean
  /** piece of a line `continued from …`, `continued on …` */
  readonly from: number | undefined
  readonly to: number | undefined
}

export const isFragment = (unit: Unit): unit is Fragment => unit.kind === 'text'

const RUNNING = new Set<PieceRole>(['paragraph', 'listItem', 'crosshead', 'dropCap', 'dateline'])
const CLOSING = new Set<PieceRole>(['tagline', 'agencyNote', 'jumpLine'])
const HEADS = new Set<PieceRole>(['label', 'kicker', 'headline', 'deck', 'standfirst'])

const lastText = (piece: Piece): string => piece.lines.at(-1)?.text ?? ''
const firstText = (piece: Piece): string => piece.lines[0]?.text ?? ''

/** Does a sentence end with this piece? */
export const isFull = (piece: Piece): boolean =>
  piece.role !== 'dropCap' && (piece.role !== 'paragraph' || /[.!?…:]["'’”»)\]]*\s*$/u.test(lastText(piece).slice(-8)) || /[\u25A0-\u25FF\u2605-\u2767]\s*$/u.test(lastText(piece)))

const beginningOf = (piece: Piece): Fragment['begins'] => {
  const first = /^["'“‘«»([\s]*(\S)/u.exec(firstText(piece).slice(0, 12))?.[1] ?? ''
  if (piece.role === 'paragraph' && /\p{Ll}/u.test(first)) return 'middle'
  return piece.role === 'paragraph' && (piece.runOn === true || !/\p{L}/u.test(first)) ? 'either' : 'capital'
}

const endOf = (piece: Piece): Fragment['ends'] => (isFull(piece) ? 'full' : /\p{L}[-\u00AD\u2010]$/u.test(lastText(piece).slice(-3)) ? 'hyphen' : 'open')

export interface Units {
  /** in the order of the source */
  readonly units: readonly Unit[]
  /** of each item's group: its standing head first, if it has one */
  readonly furniture: readonly number[]
  readonly unassigned: readonly number[]
  /** empty lines part frames, not paragraphs */
  readonly gapsTell: boolean
}

/** Begins with a dateline run in: `BEIRUT (AP) —`. */
const opensRunIn = (piece: Piece): boolean =>
  piece.role === 'paragraph' &&
  (runInDateline(
    piece.lines
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  )?.sure ?? 0) >= DATELINE_SURE
const DATELINE_SURE = 0.8
/** Begins with a cap that stands on the line beside it: `G rocers near`. */
const CAP_IN_LINE = /^[“‘"'«„]?[B-HJ-NP-ZÄÖÜÉ] ['’]?\p{Ll}/u
const opensWithCap = (piece: Piece): boolean => piece.role === 'paragraph' && CAP_IN_LINE.test(firstText(piece).slice(0, 8))

/** Paragraphs that are taken for items under a standing head at most, and lines of each. */
const ITEMS = 16
const ITEM_LINES = 14

/** Share of paragraphs with an empty line before them from which on empty lines part paragraphs, not frames. */
const LOOSE = 0.5

/** Pieces to units. Every piece is in exactly one unit, or furniture, or unassigned. */
export function cutUnits(pieces: readonly Piece[]): Units {
  return new Cutter(pieces).cut()
}

const CRUMB = 24
const isCrumb = (piece: Piece): boolean => {
  if (piece.role !== 'paragraph' || piece.lines.length > 1 || beginningOf(piece) === 'middle' || isFull(piece)) return false
  const text = firstText(piece)
  return text.length < CRUMB || isDate(text) || (furnitureOf(text)?.sure ?? 0) > FURNITURE_SURE
}
const FURNITURE_SURE = 0.6

/** A fragment of these pieces. */
export function fragmentOf(all: readonly Piece[], pieces: readonly number[], marks: Pick<Fragment, 'opens' | 'headed' | 'closes' | 'from' | 'to'>): Fragment {
  const running = pieces.filter((k) => RUNNING.has(all[k]!.role))
  const first = all[running[0]!]!
  return {
    kind: 'text',
    pieces,
    page: pageOf(all[pieces[0]!]!),
    lastPage: lastPageOf(all[pieces.at(-1)!]!),
    ...marks,
    begins: marks.opens ? 'capital' : beginningOf(first),
    slight: !marks.opens && !marks.closes && pieces.length === 1 && first.lines.length <= 2 && !isFull(first),
    crumb: !marks.opens && !marks.closes && running.length === 1 && isCrumb(first),
    ends: endOf(all[running.at(-1)!]!),
  }
}

/** A fragment parted before some of its pieces. */
export function partFragment(all: readonly Piece[], fragment: Fragment, before: readonly number[]): Fragment[] {
  const cuts = new Set(before)
  const parts: number[][] = [[]]
  for (const k of fragment.pieces) {
    // a line that says where the text comes from stays with the text
    if (cuts.has(k) && parts.at(-1)!.some((before) => RUNNING.has(all[before]!.role))) parts.push([])
    parts.at(-1)!.push(k)
  }
  return parts.map((pieces, i) => {
    const last = i === parts.length - 1
    return fragmentOf(all, pieces, {
      opens: i === 0 && fragment.opens,
      headed: i === 0 && fragment.headed,
      closes: last && fragment.closes,
      from: i === 0 ? fragment.from : undefined,
      to: last ? fragment.to : undefined,
    })
  })
}

/** May a story begin with a piece, as far as it and the piece before it tell? */
export const mayBegin = (before: Piece, piece: Piece): boolean => piece.role === 'paragraph' && isFull(before) && beginningOf(piece) !== 'middle' && before.role !== 'crosshead'

interface OpenText {
  pieces: number[]
  opens: boolean
  headed: boolean
  closed: boolean
  from: number | undefined
  to: number | undefined
}

class Cutter {
  private readonly units: Unit[] = []
  private readonly furniture: number[] = []
  private readonly unassigned: number[] = []
  private text: OpenText | undefined
  private open: { kind: Exclude<UnitKind, 'text'>; pieces: number[] } | undefined
  /** a line `continued from …` and its head, waiting for their text */
  private from: number[] = []
  /** the last thing was a head or its byline */
  private headed = false
  /** the head that is open has its headline */
  private titled = false
  /** items are told apart already */
  private readonly hasItems: boolean
  /** empty lines part frames here, not paragraphs */
  private readonly gapsTell: boolean

  constructor(private readonly all: readonly Piece[]) {
    let junctions = 0
    let gaps = 0
    for (let i = 1; i < all.length; i++) {
      if (all[i]!.role !== 'paragraph' || all[i - 1]!.role !== 'paragraph') continue
      junctions += 1
      if (all[i]!.lines[0]?.gap) gaps += 1
    }
    this.hasItems = all.some(({ role }) => role === 'item')
    this.gapsTell = gaps > 0 && gaps < LOOSE * junctions
  }

  cut(): Units {
    for (let i = 0; i < this.all.length; i++) this.take(i, this.all[i]!)
    this.dropFrom()
    this.closeAll()
    return { units: this.units, furniture: this.furniture, unassigned: this.unassigned, gapsTell: this.gapsTell }
  }

  private take(i: number, piece: Piece): void {
    const { role } = piece
    if (RUNNING.has(role)) this.takeText(i, piece)
    else if (CLOSING.has(role)) this.takeClosing(i, role)
    else if (HEADS.has(role)) this.takeHead(i, role)
    else if (role === 'fromLine' || role === 'jumpHead') this.takeFrom(i)
    else if (role === 'furniture') this.furniture.push(i)
    else if (role === 'unassigned') this.unassigned.push(i)
    else this.takeInsert(i, role)
  }

  private takeText(i: number, piece: Piece): void {
    const { text } = this
    const opening = piece.role === 'dropCap' || piece.role === 'dateline' || opensWithCap(piece) || opensRunIn(piece)
    if (!opening && this.isItem(i, piece)) {
      this.open!.pieces.push(i)
      return
    }
    if (text && !text.closed && this.goesOn(text, i, piece, opening)) {
      text.pieces.push(i)
      text.opens ||= opening
      return
    }
    if (opening) this.dropFrom()
    const { headed } = this
    this.closeAll()
    this.text = { pieces: [...this.from, i], opens: opening, headed, closed: false, from: this.from.find((k) => this.all[k]!.role === 'fromLine'), to: undefined }
    this.from = []
    this.headed = false
  }

  /** Text under a standing head, or that goes on with an item. */
  private isItem(i: number, piece: Piece): boolean {
    const { open } = this
    if (open?.kind !== 'items' || open.pieces.at(-1) !== i - 1 || pageOf(piece) !== lastPageOf(this.all[i - 1]!)) return false
    if (piece.role !== 'paragraph' && piece.role !== 'listItem') return false
    if (beginningOf(piece) === 'middle') return true
    const under = this.all[open.pieces[0]!]!.role === 'standingHead' && open.pieces.length <= ITEMS
    return under && !this.hasItems && piece.lines.length <= ITEM_LINES && !this.endsAsStory(i)
  }
  /** The run of text from a piece on ends with a note on its writer or a jump line. */
  private endsAsStory(from: number): boolean {
    for (let i = from; i < this.all.length && i < from + ITEMS; i++) {
      const { role } = this.all[i]!
      if (CLOSING.has(role)) return true
      if (role !== 'paragraph' && role !== 'listItem' && role !== 'crosshead') return false
    }
    return false
  }

  private goesOn(text: OpenText, i: number, piece: Piece, opening: boolean): boolean {
    const last = text.pieces.at(-1)!
    const before = this.all[last]!
    if (this.from.length > 0) return false
    // furniture between is no interruption, another page is
    if (pageOf(piece) !== lastPageOf(before)) return false
    if (piece.role === 'paragraph' && (before.role === 'dropCap' || before.role === 'dateline')) return true
    if (opening) return text.pieces.every((k) => this.all[k]!.role === 'dateline' || this.all[k]!.role === 'dropCap') && before.role !== piece.role
    if (!piece.lines[0]?.gap) return true
    if (this.gapsTell) return false
    return isFull(before) && beginningOf(piece) !== 'middle'
  }

  private takeClosing(i: number, role: PieceRole): void {
    if (!this.text) {
      this.closeAll()
      this.push('note', [i])
      return
    }
    this.text.pieces.push(i)
    this.text.closed = true
    if (role === 'jumpLine') this.text.to = i
  }

  private takeHead(i: number, role: PieceRole): void {
    if (this.from.length > 0) {
      const last = this.all[this.from.at(-1)!]!.role
      if (role === 'headline' && last === 'fromLine' && this.from.every((k) => this.all[k]!.role === 'fromLine')) {
        this.from.push(i)
        return
      }
      this.dropFrom()
    }
    this.closeText()
    const over = role === 'label' || role === 'kicker'
    if (this.open?.kind === 'head' && (!this.titled || (!over && role !== 'headline'))) this.open.pieces.push(i)
    else {
      this.begin('head', i)
      this.titled = false
    }
    this.titled ||= role === 'headline'
    this.headed = true
  }

  private takeFrom(i: number): void {
    this.closeText()
    // a head right above the line is the head of what is continued
    if (this.open?.kind === 'head' && this.open.pieces.at(-1) === i - 1) {
      this.from.push(...this.open.pieces)
      this.open = undefined
    }
    this.closeOpen()
    this.from.push(i)
  }

  /** A line `continued from …` whose text does not follow: a head after it was no head of it. */
  private dropFrom(): void {
    const last = this.from.at(-1)
    if (last === undefined) return
    const headed = this.from.length > 1 && this.all[last]!.role === 'headline' && this.all[this.from.at(-2)!]!.role === 'fromLine'
    this.closeAll()
    this.push('note', headed ? this.from.slice(0, -1) : this.from)
    this.from = []
    if (!headed) return
    this.begin('head', last)
    this.titled = true
    this.headed = true
  }

  private takeInsert(i: number, role: PieceRole): void {
    this.closeText()
    this.dropFrom()
    const { open } = this
    const last = open ? this.all[open.pieces.at(-1)!]!.role : undefined
    switch (role) {
      case 'byline':
        this.begin('byline', i)
        this.headed = true
        return
      case 'quote':
        if (open?.kind === 'quote' && last === 'quote' && this.all[i]!.runOn) open.pieces.push(i)
        else this.begin('quote', i)
        break
      case 'attribution':
        if (open?.kind === 'quote' && last === 'quote') open.pieces.push(i)
        else this.begin('quote', i)
        break
      case 'caption':
        if (open?.kind === 'caption' && (this.all[i]!.runOn || open.pieces.every((k) => this.all[k]!.role === 'credit'))) open.pieces.push(i)
        else this.begin('caption', i)
        break
      case 'credit':
        if (open?.kind === 'caption' && last === 'caption') open.pieces.push(i)
        else this.begin('caption', i)
        break
      case 'boxText':
      case 'table':
        if (open?.kind === 'box') open.pieces.push(i)
        else this.begin(role === 'table' ? 'table' : 'box', i)
        break
      case 'boxHead':
        this.begin('box', i)
        break
      case 'item':
        if (open?.kind === 'items') open.pieces.push(i)
        else this.begin('items', i)
        break
      default:
        this.begin('items', i)
    }
    this.headed = false
  }

  private begin(kind: Exclude<UnitKind, 'text'>, i: number): void {
    this.closeAll()
    this.open = { kind, pieces: [i] }
  }

  private closeAll(): void {
    this.closeText()
    this.closeOpen()
  }
  private closeOpen(): void {
    if (this.open) this.push(this.open.kind, this.open.pieces)
    this.open = undefined
  }
  private closeText(): void {
    const { text } = this
    if (!text) return
    this.text = undefined
    const fragment = fragmentOf(this.all, text.pieces, { opens: text.opens, headed: text.headed, closes: text.closed, from: text.from, to: text.to })
    this.units.push(fragment)
  }

  private place(pieces: readonly number[]): Pick<Unit, 'pieces' | 'page' | 'lastPage'> {
    return { pieces, page: pageOf(this.all[pieces[0]!]!), lastPage: lastPageOf(this.all[pieces.at(-1)!]!) }
  }
  private push(kind: Exclude<UnitKind, 'text'>, pieces: readonly number[]): void {
    this.units.push({ kind, ...this.place(pieces) })
  }
}

const pageOf = (piece: Piece): number => piece.lines[0]?.page ?? 1
const lastPageOf = (piece: Piece): number => piece.lines.at(-1)?.page ?? 1
