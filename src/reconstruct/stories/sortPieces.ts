import type { Piece, SortedPieces } from '../print.js'
import { makeThreads } from './makeThreads.js'
import { mergeHeadless } from './mergeHeadless.js'
import { placeBylines } from './placeBylines.js'
import { placeHeads } from './placeHeads.js'
import { placeInserts } from './placeInserts.js'
import { placeSurplus } from './placeSurplus.js'
import { settleCaptions } from './settleCaptions.js'
import { settleTails } from './settleTails.js'
import { sortedPieces } from './sortedPieces.js'
import { Sorting } from './sorting.js'

/** Which pieces of a text belong to one story. Every piece is in exactly one place; where text goes on over a cut, `runOn` says so. */
export function sortPieces(pieces: readonly Piece[]): SortedPieces {
  const sorting = new Sorting(settleTails(settleCaptions(pieces)))
  const joints = makeThreads(sorting)
  placeHeads(sorting)
  mergeHeadless(sorting, joints)
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
