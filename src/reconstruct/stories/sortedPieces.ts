import type { Piece, SortedPieces, StoryPieces } from '../print.js'
import type { Sorting, Story } from './sorting.js'
import type { Fragment } from './units.js'

/** The pieces of each story in reading order, and those of none. */
export function sortedPieces(sorting: Sorting): SortedPieces {
  const { units, pieces } = sorting
  const items: Piece[][] = []
  const loose = [...sorting.unassigned]
  const stories: StoryPieces[] = sorting.stories.map((story) => pieced(sorting, story))
  units.forEach((unit, at) => {
    if (unit.kind === 'items') items.push(unit.pieces.map((i) => pieces[i]!))
    else if (sorting.storyOf[at] === -1) loose.push(...unit.pieces)
  })
  loose.sort((a, b) => a - b)
  return { stories, items, furniture: sorting.furniture.map((i) => pieces[i]!), unassigned: loose.map((i) => pieces[i]!) }
}

/** A head, its byline, the texts, then all that stands beside them; where a text goes on over a cut, `runOn` says so. */
function pieced(sorting: Sorting, story: Story): StoryPieces {
  const out: Piece[] = []
  const kinship = new Map<Piece, number>()
  const put = (at: number, sure: number): void => {
    for (const i of sorting.units[at]!.pieces) {
      const piece = sorting.pieces[i]!
      out.push(piece)
      if (sure < 1) kinship.set(piece, sure)
    }
  }
  if (story.head !== undefined) put(story.head, story.headSure)
  if (story.byline !== undefined) put(story.byline, story.bylineSure)
  story.texts.forEach((at, k) => {
    const fragment = sorting.units[at] as Fragment
    const runs = k > 0 && fragment.begins !== 'capital' && (sorting.units[story.texts[k - 1]!] as Fragment).ends !== 'full'
    let first = true
    for (const i of fragment.pieces) {
      let piece = sorting.pieces[i]!
      if (first && piece.role === 'paragraph') {
        first = false
        if (runs !== (piece.runOn ?? false)) piece = { ...piece, runOn: runs }
      }
      out.push(piece)
      if (story.textSure[k]! < 1) kinship.set(piece, story.textSure[k]!)
    }
  })
  for (const { unit, sure } of [...story.inserts].sort((a, b) => a.unit - b.unit)) put(unit, sure)
  return { pieces: out, kinship }
}
