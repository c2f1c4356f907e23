import { freeFrom, overlaps, type Claim } from './claims.js'
import type { Insert, PlacedInsert } from './insert.js'
import { foldedLegs, type Room } from './room.js'
import type { TypeCase } from './typecase.js'

/** What is wished of the place of an insert, and what it must keep from. */
export interface InsertWish {
  /** first of its legs, from 0 */
  readonly leg?: number
  /** module line at which its room begins */
  readonly line?: number
  /** place of the sentence it repeats, as a share of the text */
  readonly source?: number | undefined
  /** stands well at a leg's top: a picture does, a quote does not */
  readonly top?: boolean
}

/** Parts of the free stretch of a leg at which an insert is tried, the best first. */
const TRIES = [0.45, 0.3, 0.6, 0.15, 0.8, 0, 1]

/**
 * Finds the place of an insert: in the legs asked for, or the best ones: clear of their tops and feet, of pictures beside it, of
 * other inserts, of the sentence it repeats, and in the first leg of the cap. Nothing where no leg has room.
 */
export function placeInsert(
  typeCase: TypeCase,
  insert: Insert,
  wish: InsertWish,
  room: Room,
  claims: readonly Claim[],
  feet: readonly number[],
  capLines: number,
): PlacedInsert | undefined {
  const { quoteFromLegEnd, quoteFromSource } = typeCase.style.keeps
  let best: (PlacedInsert & { cost: number }) | undefined
  for (let leg = 0; leg + insert.span <= room.columns; leg++) {
    if (wish.leg !== undefined && wish.leg !== leg) continue
    const legs: readonly [number, number] = [leg, leg + insert.span - 1]
    if (foldedLegs(room, legs)) continue
    const top = freeFrom(claims, legs)
    const foot = footOf(claims, legs, feet)
    const free = foot - top + 1
    const cap = leg === 0 ? capLines : 0
    const lines = wish.line === undefined ? candidates(top, cap, foot, insert.lines, quoteFromLegEnd, wish.top === true) : [Math.max(top, wish.line)]
    lines.forEach((line, order) => {
      const atTop = line === top && isTopOfAll(claims, legs, top)
      const deep = atTop ? insert.linesAtTop : insert.lines
      if (line + deep - 1 > foot || free < deep + (wish.leg === undefined ? 2 : 0)) return
      if (claims.some((c) => !c.spans && overlaps(c.legs, legs) && line <= c.to && line + deep - 1 >= c.from)) return
      let cost = order
      if (line === top && wish.top !== true) cost += 30
      if (free < deep + 2 * quoteFromLegEnd) cost += 40
      if (leg === 0 && room.columns > insert.span) cost += 12
      if (legs[1] === room.columns - 1 && room.columns > 2 && room.columns > insert.span) cost += 4
      cost += Math.abs((leg + legs[1]) / 2 - (room.columns - 1) / 2)
      if (claims.some((c) => !c.spans && overlaps(c.legs, legs))) cost += 60
      for (const c of claims) {
        const beside = c.legs[0] === legs[1] + 1 || c.legs[1] === leg - 1
        if (beside && c.from <= line + deep - 1 && c.to >= line) cost += c.spans ? 15 : 25
      }
      if (wish.source !== undefined && distance(room, claims, feet, leg, line, wish.source) < quoteFromSource) cost += 35
      if (!best || cost < best.cost) best = { insert, legs, line, atTop, cost }
    })
  }
  return best && { insert: best.insert, legs: best.legs, line: best.line, atTop: best.atTop }
}

/** Every leg begins there: over none of them is text that the insert would have to keep off. */
function isTopOfAll(claims: readonly Claim[], legs: readonly [number, number], top: number): boolean {
  for (let leg = legs[0]; leg <= legs[1]; leg++) if (freeFrom(claims, [leg, leg]) !== top) return false
  return true
}

/** Lines to try in a leg: clear of its top and foot, and of the cap as far as that goes; else its middle; else its top, but for a leg with a cap. */
function candidates(top: number, capLines: number, foot: number, deep: number, clear: number, topFirst: boolean): number[] {
  const to = foot - clear - deep + 1
  const from = Math.min(Math.max(top + clear, to), top + capLines + clear)
  const lines = to >= top + clear ? TRIES.map((t) => Math.round(from + t * (to - from))) : []
  const middle = Math.round(top + capLines + (foot - top - capLines + 1 - deep) / 2)
  if (lines.length === 0 && middle > top + 1) lines.push(middle)
  if (capLines === 0) topFirst ? lines.unshift(top) : lines.push(top)
  return [...new Set(lines)].filter((line) => line >= top)
}

/** Last line of some legs that no figure at the foot has taken. */
function footOf(claims: readonly Claim[], legs: readonly [number, number], feet: readonly number[]): number {
  let last = Infinity
  for (let leg = legs[0]; leg <= legs[1]; leg++) last = Math.min(last, feet[leg]!)
  for (const c of claims) if (c.foot === true && overlaps(c.legs, legs)) last = Math.min(last, c.from - 1)
  return last
}

/** Lines of text between a place and the sentence at a share of the text. */
function distance(room: Room, claims: readonly Claim[], feet: readonly number[], leg: number, line: number, share: number): number {
  let total = 0
  let here = 0
  for (let l = 0; l < room.columns; l++) {
    const top = freeFrom(claims, [l, l])
    const free = Math.max(0, footOf(claims, [l, l], feet) - top + 1)
    if (l < leg) here += free
    if (l === leg) here += Math.max(0, line - top)
    total += free
  }
  return Math.abs(here - share * total)
}
