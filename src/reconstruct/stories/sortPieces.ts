import type { Piece, PieceRole, SortedPieces } from '../print.js'
import { makeThreads } from './makeThreads.js'
import { mergeInterrupted } from './mergeInterrupted.js'
import { arrangeStories } from './arrangeStories.js'
import { placeBylines } from './placeBylines.js'
import { placeHeads } from './placeHeads.js'
import { placeInserts } from './placeInserts.js'
import { placeSurplus } from './placeSurplus.js'
import { wantedBylines, wantedHeads } from './secondThoughts.js'
import { settleBreaks } from './settleBreaks.js'
import { settleBylines } from './settleBylines.js'
import { settleCaptions } from './settleCaptions.js'
import { settleCredits } from './settleCredits.js'
import { settleJumpHeads } from './settleJumpHeads.js'
import { settleTails } from './settleTails.js'
import { sortedPieces } from './sortedPieces.js'
import { Sorting } from './sorting.js'

/** Pieces whose roles and bounds do not agree with what stands about them, mended. */
export const settled = (pieces: readonly Piece[]): readonly Piece[] => settleJumpHeads(settleTails(settleCaptions(settleCredits(settleBylines(settleBreaks(pieces))))))

/** times that roles are thought over */
const THOUGHTS = 2

/** Which pieces of a text belong to one story. Every piece is in exactly one place; where text goes on over a cut, `runOn` says so. */
export function sortPieces(pieces: readonly Piece[]): SortedPieces {
  let own = settled(pieces)
  for (let k = 0; ; k++) {
    const roles = new Map<number, PieceRole>()
    const sorting = sorted(own, roles)
    if (roles.size === 0 || k === THOUGHTS) return sortedPieces(sorting)
    own = own.map((piece, i) => (roles.has(i) ? { ...piece, role: roles.get(i)! } : piece))
  }
}

/** Stories of pieces; `roles` are others that some of them may better have. */
function sorted(pieces: readonly Piece[], roles: Map<number, PieceRole>): Sorting {
  const sorting = new Sorting(pieces)
  makeThreads(sorting)
  placeHeads(sorting)
  arrangeStories(sorting)
  wantedHeads(sorting, roles)
  mergeInterrupted(sorting)
  readHeads(sorting)
  placeInserts(sorting)
  placeBylines(sorting)
  placeSurplus(sorting)
  wantedBylines(sorting, roles)
  return sorting
}

/** The words of heads are their stories' too. */
function readHeads({ stories, unitWords }: Sorting): void {
  for (const { head, words } of stories) if (head !== undefined) words.add(unitWords[head]!)
}
