import type { Piece, SortedPieces } from '../print.js'
import { makeThreads } from './makeThreads.js'
import { mergeInterrupted } from './mergeInterrupted.js'
import { mergeHeadless } from './mergeHeadless.js'
import { placeBylines } from './placeBylines.js'
import { placeHeads } from './placeHeads.js'
import { placeInserts } from './placeInserts.js'
import { placeSurplus } from './placeSurplus.js'
import { settleBreaks } from './settleBreaks.js'
import { settleBylines } from './settleBylines.js'
import { settleCaptions } from './settleCaptions.js'
import { settleCredits } from './settleCredits.js'
import { settleTails } from './settleTails.js'
import { sortedPieces } from './sortedPieces.js'
import { Sorting } from './sorting.js'

/** Pieces whose roles and bounds do not agree with what stands about them, mended. */
const settled = (pieces: readonly Piece[]): readonly Piece[] => settleTails(settleCaptions(settleCredits(settleBylines(settleBreaks(pieces)))))

/** Which pieces of a text belong to one story. Every piece is in exactly one place; where text goes on over a cut, `runOn` says so. */
export function sortPieces(pieces: readonly Piece[]): SortedPieces {
  const sorting = new Sorting(settled(pieces))
  const joints = makeThreads(sorting)
  placeHeads(sorting)
  mergeHeadless(sorting, joints)
  mergeInterrupted(sorting)
  readHeads(sorting)
  placeInserts(sorting)
  placeBylines(sorting)
  placeSurplus(sorting)
  return sortedPieces(sorting)
}

/** The words of heads are their stories' too. */
function readHeads({ stories, unitWords }: Sorting): void {
  for (const { head, words } of stories) if (head !== undefined) words.add(unitWords[head]!)
}
