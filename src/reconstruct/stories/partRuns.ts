import type { HeadCount } from './chains.js'
import type { Lexis, PieceWords } from './lexis.js'
import type { Piece } from '../print.js'
import { seamsOf } from './seams.js'
import { type Fragment, type Unit, isFragment, mayBegin, partFragment } from './units.js'

/** How many stories the heads of a page speak for: `sure` at least, one for each run of heads and for each head with a deck under it; `most` if every headline is one. */
export function headsByPage(pieces: readonly Piece[], units: readonly Unit[]): ReadonlyMap<number, HeadCount> {
  const heads = new Map<number, { sure: number; most: number }>()
  units.forEach((unit, i) => {
    if (unit.kind !== 'head' || !unit.pieces.some((k) => pieces[k]!.role === 'headline')) return
    let count = heads.get(unit.page)
    if (!count) heads.set(unit.page, (count = { sure: 0, most: 0 }))
    count.most += 1
    if (units[i + 1]?.kind !== 'head' || unit.pieces.some((k) => pieces[k]!.role === 'standfirst' || pieces[k]!.role === 'deck')) count.sure += 1
  })
  return heads
}

/** Seams of one run of text that are looked for at most. */
const SEAMS = 24

/** In the measure of a seam's gain: what a head, a picture or an empty line before a paragraph says. */
const INTERRUPTED = 8
const HEADED = 20
/** gain from which a seam is believed where not every headline need be one: twice what the best place within one story has */
const CLEAR = 30

/** Where a page has more heads than texts that begin as stories do, looks for the others where the words change. Parts runs of text there; `seams` are the units before which one was found. */
export function partRuns(
  pieces: readonly Piece[],
  units: readonly Unit[],
  words: readonly PieceWords[],
  lexis: Lexis,
  gapsTell: boolean,
): { readonly units: readonly Unit[]; readonly seams: ReadonlySet<Unit> } {
  const heads = headsByPage(pieces, units)
  const texts = new Map<number, Fragment[]>()
  for (const unit of units) if (isFragment(unit) && (heads.get(unit.page)?.most ?? 0) > 1) push(texts, unit.page, unit)
  const cuts = new Set<number>()
  for (const [page, fragments] of texts) {
    // frames are known apart already
    if (gapsTell && fragments.filter(({ begins }) => begins !== 'middle').length >= heads.get(page)!.most) continue
    const run = fragments.flatMap((fragment) => fragment.pieces)
    const places = new Map<number, Fragment>()
    let at = 0
    for (const fragment of fragments) {
      places.set(at, fragment)
      at += fragment.pieces.length
    }
    const known = [...places].filter(([i, fragment]) => i > 0 && (fragment.opens || (fragment.headed && fragment.begins !== 'middle'))).map(([i]) => i)
    const count = heads.get(page)!
    const most = Math.min(SEAMS, count.most - known.length - 1)
    if (most <= 0) continue
    const bonus = (i: number): number | undefined => {
      const fragment = places.get(i)
      if (!mayBegin(pieces[run[i - 1]!]!, pieces[run[i]!]!)) return undefined
      return fragment === undefined ? 0 : fragment.headed ? HEADED : INTERRUPTED
    }
    const own = run.map((i) => words[i]!)
    seamsOf(own, bonus, known, lexis, most).forEach((seam, k) => {
      if (known.length + 1 + k < count.sure || seam.gain >= CLEAR) cuts.add(run[seam.at]!)
    })
  }
  const seams = new Set<Unit>()
  const parted = units.flatMap((unit): Unit[] => {
    if (!isFragment(unit)) return [unit]
    const parts = partFragment(
      pieces,
      unit,
      unit.pieces.filter((i) => cuts.has(i)),
    )
    for (const part of parts) if (cuts.has(part.pieces[0]!)) seams.add(part)
    return parts
  })
  return { units: parted, seams }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
