import { baselineOf, legX, type Room } from './room.js'
import type { Slot } from './slot.js'

/** Grid lines `from` to `to` (both included, from 1) of some legs, taken by something that is not grid text. */
export interface Claim {
  readonly legs: readonly [number, number]
  readonly from: number
  readonly to: number
  /** a head, a figure or an inset, over the columns; else an insert among the text */
  readonly spans: boolean
  /** stands at the module's foot; else it hangs from the top */
  readonly foot?: boolean
  /** its last lines are air, which an inset under it may count as its own */
  readonly air?: number
  /** takes only so much of its legs, points from the page's left, its air included: text runs beside it where enough room is left */
  readonly x?: readonly [number, number]
}

/** Widths of a leg under which no text runs: on one side of an insert, and of a leg with text on both sides of one. Points. */
export interface Beside {
  readonly one: number
  readonly both: number
}

/** First line free in all the legs, under the claims that hang above; for what brings `air` of its own, lines of theirs count as that. */
export function freeFrom(claims: readonly Claim[], legs: readonly [number, number], air = 0): number {
  let line = 1
  for (const c of claims) if (c.spans && c.foot !== true && overlaps(c.legs, legs)) line = Math.max(line, c.to - Math.min(c.air ?? 0, air) + 1)
  return line
}

export function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** The slots that claims leave, leg after leg; `feet` is the last line of each leg. */
export function slotsOf(room: Room, claims: readonly Claim[], feet: readonly number[], beside: Beside): Slot[] {
  const slots: Slot[] = []
  const deepest = Math.max(...feet)
  for (let leg = 0; leg < room.columns; leg++) {
    const x = legX(room, leg)
    const own = claims.filter((c) => leg >= c.legs[0] && leg <= c.legs[1])
    const raised = feet[leg]! < deepest ? { raised: true } : {}
    for (let line = 1; line <= feet[leg]!; line++) {
      const here = own.filter((c) => line >= c.from && line <= c.to)
      if (here.some((c) => c.x === undefined)) continue
      const y = baselineOf(room, line)
      if (here.length === 0) slots.push({ leg, line, x, y, width: room.measure, beside: false, ...raised })
      else
        for (const [from, to] of left(x, x + room.measure, here, beside))
          slots.push({ leg, line, x: from, y, width: to - from, beside: to - from < room.measure - 1e-6, ...raised })
    }
  }
  return slots
}

/** What inserts leave of a leg on one line: stretches wide enough for text, two of them only in a wide leg. */
function left(from: number, to: number, claims: readonly Claim[], beside: Beside): (readonly [number, number])[] {
  let stretches: (readonly [number, number])[] = [[from, to]]
  for (const { x } of claims)
    stretches = stretches.flatMap(([a, b]): (readonly [number, number])[] => [
      [a, Math.min(b, x![0])],
      [Math.max(a, x![1]), b],
    ])
  const wide = stretches.filter(([a, b]) => b - a >= beside.one)
  if (wide.length < 2 || to - from >= beside.both) return wide
  return [wide.reduce((most, s) => (s[1] - s[0] > most[1] - most[0] ? s : most))]
}

/**
 * Lines of a gutter where column rules may stand: stretches with text on both sides or going on beside some, without a spanner on
 * either side or an insert across. First and last line of each.
 */
export function ruledLines(claims: readonly Claim[], lastLines: readonly number[], gutter: number): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = []
  let first: number | undefined
  const left = lastLines[gutter] ?? 0
  const right = lastLines[gutter + 1] ?? 0
  const last = left > 0 && right > 0 ? Math.max(left, right) : 0
  const besides = (c: Claim): boolean => (gutter >= c.legs[0] && gutter <= c.legs[1]) || (gutter + 1 >= c.legs[0] && gutter + 1 <= c.legs[1])
  const across = (c: Claim): boolean => gutter >= c.legs[0] && gutter + 1 <= c.legs[1]
  for (let line = 1; line <= last + 1; line++) {
    const blocked = line > last || claims.some((c) => line >= c.from && line <= c.to && (c.spans ? besides(c) : across(c)))
    if (!blocked) first ??= line
    else if (first !== undefined) {
      stretches.push([first, line - 1])
      first = undefined
    }
  }
  return stretches
}
