import { baselineOf, legX, type Room } from './room.js'
import type { Slot } from './slot.js'

/** Grid lines `from` to `to` (both included, from 1) of some legs, taken by something that is not grid text. */
export interface Claim {
  readonly legs: readonly [number, number]
  readonly from: number
  readonly to: number
  /** a head or a figure, over the columns; else an insert in one leg */
  readonly spans: boolean
  /** stands at the module's foot; else it hangs from the top */
  readonly foot?: boolean
}

/** First line free in all the legs, under the claims that hang above. */
export function freeFrom(claims: readonly Claim[], legs: readonly [number, number]): number {
  let line = 1
  for (const c of claims) if (c.spans && c.foot !== true && overlaps(c.legs, legs)) line = Math.max(line, c.to + 1)
  return line
}

export function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** The slots that claims leave, leg after leg; `feet` is the last line of each leg. */
export function slotsOf(room: Room, claims: readonly Claim[], feet: readonly number[]): Slot[] {
  const slots: Slot[] = []
  const deepest = Math.max(...feet)
  for (let leg = 0; leg < room.columns; leg++) {
    for (let line = 1; line <= feet[leg]!; line++) {
      if (claims.some((c) => leg >= c.legs[0] && leg <= c.legs[1] && line >= c.from && line <= c.to)) continue
      slots.push({ leg, line, x: legX(room, leg), y: baselineOf(room, line), width: room.measure, beside: false, ...(feet[leg]! < deepest ? { raised: true } : {}) })
    }
  }
  return slots
}

/**
 * Lines of a gutter where a column rule may stand: from the first to the last that have text on both sides or go on beside some,
 * without a spanner on either side.
 */
export function ruledLines(claims: readonly Claim[], lastLines: readonly number[], gutter: number): readonly [number, number] | undefined {
  let first: number | undefined
  let last = 0
  const left = lastLines[gutter] ?? 0
  const right = lastLines[gutter + 1] ?? 0
  for (let line = 1; line <= (left > 0 && right > 0 ? Math.max(left, right) : 0); line++) {
    const blocked = claims.some(
      (c) => c.spans && line >= c.from && line <= c.to && ((gutter >= c.legs[0] && gutter <= c.legs[1]) || (gutter + 1 >= c.legs[0] && gutter + 1 <= c.legs[1])),
    )
    if (blocked) {
      if (first !== undefined) return [first, last]
      continue
    }
    first ??= line
    last = line
  }
  return first === undefined ? undefined : [first, last]
}
