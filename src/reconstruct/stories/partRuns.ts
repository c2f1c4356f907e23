import type { HeadCount } from './chains.js'
import type { Lexis, PieceWords } from './lexis.js'
import type { Piece } from '../print.js'
import { seamsOf } from './seams.js'
import { isFull, mayBegin, partFragment } from './fragments.js'
import { type Fragment, type Unit, isFragment } from './units.js'

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

/** How many texts of each page come from another one. */
function continuedByPage(pieces: readonly Piece[], units: readonly Unit[]): ReadonlyMap<number, number> {
  const continued = new Map<number, number>()
  for (const unit of units) for (const k of unit.pieces) if (pieces[k]!.role === 'fromLine') continued.set(unit.page, (continued.get(unit.page) ?? 0) + 1)
  return continued
}

/** Seams of one run of text that are looked for at most. */
const SEAMS = 24

/** In the measure of a seam's gain: what a head, a picture or an empty line before a paragraph says. */
const INTERRUPTED = 8
const HEADED = 20
/** gain from which a seam is believed where not every headline need be one: twice what the best place within one story has */
const CLEAR = 25

/** Where a page has more heads than texts that begin as stories do, looks for the others where the words change. Parts runs of text there; `seams` are the units before which one was found. */
export function partRuns(
  pieces: readonly Piece[],
  units: readonly Unit[],
  words: readonly PieceWords[],
  lexis: Lexis,
  gapsTell: boolean,
): { readonly units: readonly Unit[]; readonly seams: ReadonlySet<Unit> } {
  const heads = headsByPage(pieces, units)
  const continued = continuedByPage(pieces, units)
  const wanted = (page: number): HeadCount => {
    const { sure, most } = heads.get(page) ?? { sure: 0, most: 0 }
    const more = continued.get(page) ?? 0
    return { sure: sure + more, most: most + more }
  }
  const texts = new Map<number, Fragment[]>()
  for (const unit of units) if (isFragment(unit) && wanted(unit.page).most > 1) push(texts, unit.page, unit)
  const cuts = new Set<number>()
  for (const [page, fragments] of texts) {
    // frames are known apart already
    const count = wanted(page)
    if (gapsTell && fragments.filter(({ begins }) => begins !== 'middle').length >= count.most) continue
    const run = fragments.flatMap((fragment) => fragment.pieces)
    const places = new Map<number, Fragment>()
    let at = 0
    for (const fragment of fragments) {
      places.set(at, fragment)
      at += fragment.pieces.length
    }
    const resumes = (i: number, fragment: Fragment): boolean => continued.has(page) && fragment.begins === 'middle' && isFull(pieces[run[i - 1]!]!)
    const begins = (i: number, fragment: Fragment): boolean =>
      fragment.opens || fragment.from !== undefined || (fragment.headed && fragment.begins !== 'middle') || resumes(i, fragment)
    const known = [...places].filter(([i, fragment]) => i > 0 && begins(i, fragment)).map(([i]) => i)
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
