import type { Piece, PieceRole } from '../print.js'
import { beginningOf, fragmentOf, isFull, opensText } from './fragments.js'
import { breaksOff } from './settleBreaks.js'
import { RUNNING, type Unit, type UnitKind, type Units, lastPageOf, pageOf } from './units.js'

const CLOSING = new Set<PieceRole>(['tagline', 'agencyNote', 'jumpLine'])
const HEADS = new Set<PieceRole>(['label', 'kicker', 'headline', 'deck', 'standfirst'])

/** Paragraphs that are taken for items under a standing head at most, and lines of each. */
const ITEMS = 16
const ITEM_LINES = 14

/** Share of paragraphs with an empty line before them from which on empty lines part paragraphs, not frames. */
const LOOSE = 0.5

/** Whether a text may go on with another right after it, as their ends tell. */
function joinable(before: Piece, piece: Piece): boolean {
  if (before.role !== 'paragraph' || piece.role !== 'paragraph') return true
  return !breaksOff(before.lines.at(-1)!, piece.lines[0]!)
}

/** Pieces to units. Every piece is in exactly one unit, or furniture, or unassigned. */
export function cutUnits(pieces: readonly Piece[]): Units {
  return new Cutter(pieces).cut()
}

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
    else if (role === 'fromLine' || role === 'jumpHead') this.takeFrom(i, role)
    else if (role === 'furniture') this.furniture.push(i)
    else if (role === 'unassigned') this.unassigned.push(i)
    else this.takeInsert(i, role)
  }

  private takeText(i: number, piece: Piece): void {
    const { text } = this
    const opening = opensText(piece)
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
    if (piece.lines[0]?.gap && !joinable(before, piece)) return false
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

  private takeFrom(i: number, role: PieceRole): void {
    this.closeText()
    // a head right above the line is the head of what is continued
    if ((role === 'fromLine' || !this.titled) && this.open?.kind === 'head' && this.open.pieces.at(-1) === i - 1) {
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
    // a place on its own, its text elsewhere, stands over it as a kicker does
    if (text.from === undefined && !text.closed && text.pieces.every((k) => this.all[k]!.role === 'dateline')) {
      this.push('head', text.pieces)
      return
    }
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
