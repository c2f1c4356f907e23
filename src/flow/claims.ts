import { legsInOrder } from './bands.js'
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
  /** at the foot, and no part of the module: what stands up into it from below */
  readonly step?: boolean
  /** its last lines are air, which an inset under it may count as its own */
  readonly air?: number
  /** takes only so much of its legs, points from the page's left, its air included: text runs beside it where enough room is left */
  readonly x?: Stretch
  /** and of each of its lines so much, where that is not the same on all of them; nothing of a line that has none */
  readonly shape?: readonly (Stretch | undefined)[]
  /** of what stands in one leg: the edge it keeps to, where no text runs */
  readonly side?: 'left' | 'right'
  /** cuts the text: what is over it is read first, in all its legs, then what is under it */
  readonly cuts?: boolean
}

/** From and to, points from the page's left. */
export type Stretch = readonly [from: number, to: number]

/** Where text runs beside an insert. */
export interface Beside {
  /** widths of a leg under which none runs: on one side of an insert, and of a leg with text on both sides of one. Points. */
  readonly one: number
  readonly both: number
  /** fewest lines of it between two places where a shape leaves too little room */
  readonly lines: number
}

/** First line free in all the legs, under the claims that hang above; for what brings `air` of its own, lines of theirs count as that. */
export function freeFrom(claims: readonly Claim[], legs: readonly [number, number], air = 0): number {
  let line = 1
  for (const c of claims) if (c.spans && c.foot !== true && overlaps(c.legs, legs)) line = Math.max(line, c.to - Math.min(c.air ?? 0, air) + 1)
  return line
}

/** What stands up from below into some legs of a room so many lines deep. */
export function stepClaims({ feet = [] }: Room, lines: number): Claim[] {
  return feet.flatMap((foot, leg) => (foot < lines ? [{ legs: [leg, leg] as const, from: Math.max(0, foot) + 1, to: lines, spans: true, foot: true, step: true }] : []))
}

export function overlaps(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** The slots that claims leave, leg after leg as they are read; `feet` is the last line of each column. */
export function slotsOf(room: Room, claims: readonly Claim[], feet: readonly number[], beside: Beside): Slot[] {
  const slots: Slot[] = []
  const deepest = Math.max(...feet)
  legsInOrder(claims, feet).forEach(({ column, from, to }, leg) => {
    const x = legX(room, column)
    const own = claims.filter((c) => column >= c.legs[0] && column <= c.legs[1])
    const raised = to === feet[column] && to < deepest ? { raised: true } : {}
    const first = slots.length
    for (let line = from; line <= to; line++) {
      const here = own.filter((c) => line >= c.from && line <= c.to)
      if (here.some((c) => c.x === undefined)) continue
      const y = baselineOf(room, line)
      if (here.length === 0) slots.push({ leg, column, line, x, y, width: room.measure, beside: false, ...raised })
      else
        for (const [a, b] of left(x, x + room.measure, takenOf(here, column, line, x, x + room.measure), beside))
          slots.push({ leg, column, line, x: a, y, width: b - a, beside: b - a < room.measure - 1e-6, ...raised })
    }
    for (const c of own) if (c.shape) dropLoneLines(slots, first, c, beside.lines)
  })
  return slots
}

/** Takes out the slots of few lines that stand by themselves beside a shape, with white over and under them. */
function dropLoneLines(slots: Slot[], first: number, { from, to }: Claim, fewest: number): void {
  const lines = new Set<number>()
  for (let t = first; t < slots.length; t++) lines.add(slots[t]!.line)
  for (let line = from; line <= to; line++) {
    if (!lines.has(line) || line === from || lines.has(line - 1)) continue
    let end = line
    while (end < to && lines.has(end + 1)) end++
    if (end === to || end - line + 1 >= fewest) continue
    for (let t = slots.length - 1; t >= first; t--) if (slots[t]!.line >= line && slots[t]!.line <= end) slots.splice(t, 1)
  }
}

/**
 * What claims take of a column on one line. Of what stands over several columns the outer ones have text on its outer side alone: a
 * line may not change sides where a shape narrows. Those between have text only where the shape does not reach them.
 */
function takenOf(claims: readonly Claim[], column: number, line: number, left: number, right: number): Stretch[] {
  return claims.flatMap((c): Stretch[] => {
    const taken = c.shape ? c.shape[line - c.from] : c.x
    if (!taken) return []
    const [first, last] = c.legs
    const [a, b] = taken
    if (first === last) return [[c.side === 'left' ? -Infinity : a, c.side === 'right' ? Infinity : b]]
    if (column === first) return [[a, Infinity]]
    if (column === last) return [[-Infinity, b]]
    return a < right && b > left ? [[-Infinity, Infinity]] : []
  })
}

/** What inserts leave of a leg on one line: stretches wide enough for text, two of them only in a wide leg. */
function left(from: number, to: number, taken: readonly Stretch[], beside: Beside): Stretch[] {
  let stretches: Stretch[] = [[from, to]]
  for (const [a, b] of taken)
    stretches = stretches.flatMap(([x1, x2]): Stretch[] => [
      [x1, Math.min(x2, a)],
      [Math.max(x1, b), x2],
    ])
  const wide = stretches.filter(([a, b]) => b - a >= beside.one)
  if (taken.length === 0) return [[from, to]]
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
    const blocked = line > last || claims.some((c) => line >= c.from && line <= c.to && (c.spans ? besides(c) : across(c) && (!c.shape || c.shape[line - c.from] !== undefined)))
    if (!blocked) first ??= line
    else if (first !== undefined) {
      stretches.push([first, line - 1])
      first = undefined
    }
  }
  return stretches
}
