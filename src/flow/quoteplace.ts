import type { PullQuote } from '../model/article.js'
import type { QuotePlacement } from '../model/edition.js'
import { freeFrom, type Claim } from './claims.js'
import type { QuoteBlock } from './quoteblock.js'
import type { Room } from './room.js'
import type { TypeCase } from './typecase.js'

export interface PlacedQuote {
  readonly quote: PullQuote
  readonly block: QuoteBlock
  readonly leg: number
  readonly line: number
  readonly atTop: boolean
}

/** Parts of the free stretch of a leg at which a quote is tried, the best first. */
const TRIES = [0.45, 0.3, 0.6, 0.15, 0.8, 0, 1]

/**
 * Finds the place of a quote: in the leg asked for, or the best one: clear of the leg's top and foot, of pictures beside it, of
 * other quotes, and of the sentence it repeats (`source`: its place as a share of the text), and in the first leg of the cap. Nothing where no leg has room.
 */
export function placeQuote(
  typeCase: TypeCase,
  quote: PullQuote,
  block: QuoteBlock,
  placement: QuotePlacement,
  room: Room,
  claims: readonly Claim[],
  feet: readonly number[],
  source: number | undefined,
  capLines: number,
): PlacedQuote | undefined {
  const { quoteFromLegEnd, quoteFromSource } = typeCase.style.keeps
  let best: (PlacedQuote & { cost: number }) | undefined
  const asked = placement.column === undefined ? undefined : placement.column - room.firstColumn
  for (let leg = 0; leg < room.columns; leg++) {
    if (asked !== undefined && asked !== leg) continue
    const top = freeFrom(claims, [leg, leg])
    const foot = footOf(claims, leg, feet[leg]!)
    const free = foot - top + 1
    const lines = placement.line === undefined ? candidates(top, leg === 0 ? capLines : 0, foot, block.lines, quoteFromLegEnd) : [Math.max(top, placement.line)]
    lines.forEach((line, order) => {
      const atTop = line === top
      const deep = atTop ? block.linesAtTop : block.lines
      if (line + deep - 1 > foot || free < deep + (asked === undefined ? 2 : 0)) return
      if (claims.some((c) => !c.spans && c.legs[0] === leg && line <= c.to && line + deep - 1 >= c.from)) return
      let cost = order
      if (atTop) cost += 30
      if (free < deep + 2 * quoteFromLegEnd) cost += 40
      if (leg === 0 && room.columns > 1) cost += 12
      if (leg === room.columns - 1 && room.columns > 2) cost += 4
      cost += Math.abs(leg - (room.columns - 1) / 2)
      if (claims.some((c) => !c.spans && c.legs[0] === leg)) cost += 60
      for (const c of claims) {
        const beside = c.legs[0] === leg + 1 || c.legs[1] === leg - 1
        if (beside && c.from <= line + deep - 1 && c.to >= line) cost += c.spans ? 15 : 25
      }
      if (source !== undefined && distance(room, claims, feet, leg, line, source) < quoteFromSource) cost += 35
      if (!best || cost < best.cost) best = { quote, block, leg, line, atTop, cost }
    })
  }
  return best
}

/** Lines to try in a leg: clear of its top and foot, and of the cap as far as that goes; else its middle; else its top, but for a leg with a cap. */
function candidates(top: number, capLines: number, foot: number, deep: number, clear: number): number[] {
  const to = foot - clear - deep + 1
  const from = Math.min(Math.max(top + clear, to), top + capLines + clear)
  const lines = to >= top + clear ? TRIES.map((t) => Math.round(from + t * (to - from))) : []
  const middle = Math.round(top + capLines + (foot - top - capLines + 1 - deep) / 2)
  if (lines.length === 0 && middle > top + 1) lines.push(middle)
  if (capLines === 0) lines.push(top)
  return [...new Set(lines)].filter((line) => line >= top)
}

/** Last line of a leg that no figure at the foot has taken. */
function footOf(claims: readonly Claim[], leg: number, foot: number): number {
  let last = foot
  for (const c of claims) if (c.foot === true && leg >= c.legs[0] && leg <= c.legs[1]) last = Math.min(last, c.from - 1)
  return last
}

/** Lines of text between a place and the sentence at a share of the text. */
function distance(room: Room, claims: readonly Claim[], feet: readonly number[], leg: number, line: number, share: number): number {
  let total = 0
  let here = 0
  for (let l = 0; l < room.columns; l++) {
    const top = freeFrom(claims, [l, l])
    const free = Math.max(0, footOf(claims, l, feet[l]!) - top + 1)
    if (l < leg) here += free
    if (l === leg) here += Math.max(0, line - top)
    total += free
  }
  return Math.abs(here - share * total)
}
