import type { Piece, PieceRole } from '../print.js'
import { type Unit, isFragment } from './units.js'

export interface Settled {
  readonly pieces: readonly Piece[]
  readonly units: readonly Unit[]
}

/** Share of runs of heads, and of texts with an opening of their own, that must stand together for a source to be in reading order. */
const IN_ORDER = 0.75
/** A headline of fewer words over another is its kicker. */
const KICKER_WORDS = 3
/** Headlines that are taken for one head at most. */
const JOINED = 3

/**
 * In a source in reading order, where each run of heads is followed by its text, a second headline right under another is a deck, and a short
 * one right over another a kicker. A headline with a credit right under it is a caption wherever it stands.
 */
export function settleHeads(pieces: readonly Piece[], units: readonly Unit[]): Settled {
  const roles = new Map<number, PieceRole>()
  const captioned = captions(pieces, units, roles)
  // paragraphs under a standing head are items
  for (const unit of captioned) {
    if (unit.kind !== 'items') continue
    for (const i of unit.pieces) if (pieces[i]!.role === 'paragraph' && pieces[i]!.runOn !== true && !/^\p{Ll}/u.test(pieces[i]!.lines[0]?.text ?? '')) roles.set(i, 'item')
  }
  const settled = inReadingOrder(pieces, captioned) ? joined(pieces, captioned, roles) : captioned
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

const titled = (pieces: readonly Piece[], unit: Unit): boolean => unit.kind === 'head' && unit.pieces.some((i) => pieces[i]!.role === 'headline')

function inReadingOrder(pieces: readonly Piece[], units: readonly Unit[]): boolean {
  let runs = 0
  let followed = 0
  let opening = 0
  let under = 0
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (titled(pieces, unit) && next?.kind !== 'head') {
      runs += 1
      const text = next?.kind === 'byline' ? units[i + 2] : next
      if (text && isFragment(text) && text.begins !== 'middle') followed += 1
    }
    if (isFragment(unit) && unit.opens) {
      opening += 1
      if (unit.headed) under += 1
    }
  })
  return runs >= 2 && followed >= IN_ORDER * runs && under >= IN_ORDER * opening
}

function joined(pieces: readonly Piece[], units: readonly Unit[], roles: Map<number, PieceRole>): Unit[] {
  const out: Unit[] = []
  let count = 1
  for (const unit of units) {
    const before = out.at(-1)
    const first = unit.pieces[0]!
    if (before && count < JOINED && before.page === unit.page && titled(pieces, before) && unit.kind === 'head' && pieces[first]!.role === 'headline') {
      const upper = before.pieces.find((i) => pieces[i]!.role === 'headline' && roles.get(i) === undefined)
      const short = upper !== undefined && before.pieces.length === 1 && words(pieces[upper]!) < KICKER_WORDS
      roles.set(short ? upper : first, short ? 'kicker' : 'deck')
      out[out.length - 1] = { ...before, pieces: [...before.pieces, ...unit.pieces], lastPage: unit.lastPage }
      count += 1
      continue
    }
    count = 1
    out.push(unit)
  }
  return out
}

const words = (piece: Piece): number => piece.lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)
