import type { Piece, PieceRole } from '../print.js'
import { decksApart } from './headRows.js'
import type { Unit } from './units.js'

export interface Settled {
  readonly pieces: readonly Piece[]
  readonly units: readonly Unit[]
}

/** A headline with a credit right under it is a caption, paragraphs under a standing head are items, and decks of heads side by side may be of either. */
export function settleHeads(pieces: readonly Piece[], units: readonly Unit[]): Settled {
  const roles = new Map<number, PieceRole>()
  const captioned = captions(pieces, units, roles)
  // paragraphs under a standing head are items
  for (const unit of captioned) {
    if (unit.kind !== 'items') continue
    for (const i of unit.pieces) if (pieces[i]!.role === 'paragraph' && pieces[i]!.runOn !== true && !/^\p{Ll}/u.test(pieces[i]!.lines[0]?.text ?? '')) roles.set(i, 'item')
  }
  const settled = decksApart(pieces, captioned)
  return { pieces: roles.size === 0 ? pieces : pieces.map((piece, i) => (roles.has(i) ? { ...piece, role: roles.get(i)! } : piece)), units: settled }
}

function captions(pieces: readonly Piece[], units: readonly Unit[], roles: Map<number, PieceRole>): Unit[] {
  const out: Unit[] = []
  for (const unit of units) {
    const before = out.at(-1)
    if (before?.kind === 'head' && before.pieces.length === 1 && unit.kind === 'caption' && before.page === unit.page) {
      const own = unit.pieces.map((i) => pieces[i]!.role)
      if (own[0] === 'credit' && !own.includes('caption') && pieces[before.pieces[0]!]!.lines.length <= 4) {
        roles.set(before.pieces[0]!, 'caption')
        out[out.length - 1] = { ...unit, pieces: [...before.pieces, ...unit.pieces] }
        continue
      }
    }
    out.push(unit)
  }
  return out
}
