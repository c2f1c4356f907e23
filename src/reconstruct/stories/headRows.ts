import type { Piece, PieceRole } from '../print.js'
import type { Unit } from './units.js'

/** Heads side by side are given row by row: headlines, then decks, then bylines, each from left to right. What stands with a head elsewhere is given with it. */
interface Row {
  /** heads with a headline that nothing of their own parts, by their numbers among the units */
  readonly heads: readonly number[]
  /** decks and bylines after the last of them, with what each is */
  readonly parts: readonly { readonly at: number; readonly kind: PieceRole }[]
  /** another head follows before any text */
  readonly inside: boolean
}

/** heads side by side, at most */
const ABREAST = 3
/** lines of a headline by those of what stands under it, and by how many heads end at one height */
const LARGE = 2.2
const LEVEL = 0.5

const heightOf = (pieces: readonly Piece[], unit: Unit): number => unit.pieces.reduce((sum, i) => sum + pieces[i]!.lines.length * (pieces[i]!.role === 'headline' ? LARGE : 1), 0)

/** The head that each byline, and each deck that stands apart, is the part of by its place: units by their numbers. */
export function headsOfParts(pieces: readonly Piece[], units: readonly Unit[]): ReadonlyMap<number, number> {
  const rows = rowsOf(pieces, units)
  const abreast = givenByRow(pieces, rows)
  const found = new Map<number, number>()
  for (const { heads, parts } of rows) {
    if (!abreast || heads.length > ABREAST) {
      for (const { at } of parts) found.set(at, heads.at(-1)!)
      continue
    }
    // what stands highest on the page comes first: under the head that has the least over it
    const height = new Map(heads.map((at) => [at, heightOf(pieces, units[at]!)]))
    const taken = new Map<PieceRole, Set<number>>()
    for (const { at, kind } of parts) {
      const own = taken.get(kind) ?? new Set()
      taken.set(kind, own)
      const left = heads.filter((head) => !own.has(head))
      const all = parts.filter((part) => part.kind === kind).length >= heads.length
      const under = all && left.length > 0 ? left.reduce((best, head) => (height.get(head)! < height.get(best)! - LEVEL ? head : best)) : (left[0] ?? heads.at(-1)!)
      own.add(under)
      found.set(at, under)
      height.set(under, height.get(under)! + heightOf(pieces, units[at]!))
    }
  }
  return found
}

/** Heads of which the decks are units by themselves where heads stand side by side. */
export function decksApart(pieces: readonly Piece[], units: readonly Unit[]): readonly Unit[] {
  const rows = rowsOf(pieces, units)
  if (!givenByRow(pieces, rows)) return units
  const last = new Set(rows.flatMap(({ heads }) => (heads.length > 1 && heads.length <= ABREAST ? [heads.at(-1)!] : [])))
  if (last.size === 0) return units
  return units.flatMap((unit, at): Unit[] => {
    const own = last.has(at) ? unit.pieces.findIndex((i) => pieces[i]!.role === 'headline') + 1 : unit.pieces.length
    if (own === unit.pieces.length) return [unit]
    return [{ ...unit, pieces: unit.pieces.slice(0, own) }, ...unit.pieces.slice(own).map((i) => ({ ...unit, pieces: [i] }))]
  })
}

function rowsOf(pieces: readonly Piece[], units: readonly Unit[]): Row[] {
  const rows: { heads: number[]; parts: { at: number; kind: PieceRole }[]; inside: boolean }[] = []
  let open = false
  units.forEach((unit, at) => {
    const { kind } = unit
    if (kind === 'text' || kind === 'items') open = false
    if (kind === 'byline' && open) rows.at(-1)!.parts.push({ at, kind: 'byline' })
    if (kind !== 'head') return
    const title = unit.pieces.findIndex((i) => pieces[i]!.role === 'headline')
    if (title >= 0) {
      if (open && rows.at(-1)!.parts.length === 0) rows.at(-1)!.heads.push(at)
      else {
        if (open) rows.at(-1)!.inside = true
        rows.push({ heads: [at], parts: [], inside: false })
      }
      open = true
    }
    if (open) for (const i of unit.pieces.slice(title + 1)) if (isPart(pieces[i]!)) rows.at(-1)!.parts.push({ at, kind: pieces[i]!.role })
  })
  return rows
}

const isPart = ({ role }: Piece): boolean => role === 'deck' || role === 'standfirst'

/** Whether more rows of heads have several parts of one kind under them than heads have parts before the next. */
function givenByRow(pieces: readonly Piece[], rows: readonly Row[]): boolean {
  let rowed = isFramed(pieces) ? 0 : 1
  let single = 0
  for (const { heads, parts, inside } of rows) {
    if (heads.length > ABREAST) single += heads.length
    else if (heads.length > 1) {
      const kinds = parts.map(({ kind }) => kind)
      if (new Set(kinds).size < kinds.length) rowed += 1
    } else if (inside && parts.length > 0) single += 1
  }
  return rowed > single
}

/** Whether empty lines stand between most paragraphs, as where a file's frames are written out: those of a head stand together. */
function isFramed(pieces: readonly Piece[]): boolean {
  let gaps = 0
  let all = 0
  pieces.forEach(({ role, lines }, i) => {
    if (role !== 'paragraph' || pieces[i - 1]?.role !== 'paragraph') return
    all += 1
    if (lines[0]?.gap) gaps += 1
  })
  return 2 * gaps > all
}
