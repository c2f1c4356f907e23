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

/** What a text is made of. */
export const RUNNING: ReadonlySet<PieceRole> = new Set<PieceRole>(['paragraph', 'listItem', 'crosshead', 'dropCap', 'dateline'])

export interface Units {
  /** in the order of the source */
  readonly units: readonly Unit[]
  /** of each item's group: its standing head first, if it has one */
  readonly furniture: readonly number[]
  readonly unassigned: readonly number[]
  /** empty lines part frames, not paragraphs */
  readonly gapsTell: boolean
}

export const pageOf = (piece: Piece): number => piece.lines[0]?.page ?? 1
export const lastPageOf = (piece: Piece): number => piece.lines.at(-1)?.page ?? 1
