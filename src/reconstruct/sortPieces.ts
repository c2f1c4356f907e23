import type { Piece, SortedPieces } from './print.js'

/** Which pieces of a text belong to one story. */
export function sortPieces(_pieces: readonly Piece[]): SortedPieces {
  return { stories: [], items: [], furniture: [], unassigned: [] }
}
