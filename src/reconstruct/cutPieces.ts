import type { Piece, PrintLine } from './print.js'

/** Cuts lines of a text into pieces and says what each is. Every line is in exactly one piece, in the order of the source. */
export function cutPieces(_lines: readonly PrintLine[]): Piece[] {
  return []
}
