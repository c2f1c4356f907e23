import type { Claim } from './claims.js'

/** A stretch of a column that is read as one leg: the whole column, or what a spanner in mid-story leaves of it above or below. */
export interface Leg {
  readonly column: number
  /** grid lines of the module, both included */
  readonly from: number
  readonly to: number
}

/**
 * The legs of a part in the order in which they are read. Text runs down column after column, but for columns that a spanner cuts:
 * they are read as far as the spanner, one after the other, and only then from under it on. A spanner inside such a band cuts that
 * alone. Two that cover some of the same columns and not the one all of the other's leave no order: then columns are read whole.
 */
export function legsInOrder(claims: readonly Claim[], feet: readonly number[]): Leg[] {
  const spanners = claims.filter((c) => c.cuts === true)
  const legs: Leg[] = []
  if (spanners.length === 0) for (let column = 0; column < feet.length; column++) legs.push({ column, from: 1, to: feet[column]! })
  else read(spanners, 0, feet.length - 1, 1, Math.max(0, ...feet), legs)
  return spanners.length === 0 ? legs : legs.map((leg) => ({ ...leg, to: Math.min(leg.to, feet[leg.column]!) }))
}

function read(spanners: readonly Claim[], first: number, last: number, from: number, to: number, into: Leg[]): void {
  const across = spanners.filter((c) => c.legs[0] <= first && c.legs[1] >= last).sort((a, b) => a.from - b.from)
  const inner = spanners.filter((c) => !across.includes(c))
  let top = from
  for (const { from: begins, to: ends } of [...across, { from: to + 1, to: to + 1 }]) {
    // a spanner at the very top leaves legs over it too, without a line
    const foot = Math.min(begins - 1, to)
    readBand(
      inner.filter((c) => c.from >= top && c.from <= foot),
      first,
      last,
      top,
      foot,
      into,
    )
    top = Math.max(top, ends + 1)
  }
}

/** A band without a spanner over all of it: its columns one by one, those that a narrower one covers together. */
function readBand(spanners: readonly Claim[], first: number, last: number, from: number, to: number, into: Leg[]): void {
  for (let column = first; column <= last; column++) {
    const end = reachOf(spanners, column, last)
    const own = spanners.filter((c) => c.legs[0] >= column && c.legs[1] <= end)
    if (own.some((c) => c.legs[0] === column && c.legs[1] === end)) read(own, column, end, from, to, into)
    else for (let c = column; c <= end; c++) into.push({ column: c, from, to })
    column = end
  }
}

/** The last column that spanners hold together with one. */
function reachOf(spanners: readonly Claim[], column: number, last: number): number {
  let end = column
  for (;;) {
    const reach = Math.min(last, Math.max(end, ...spanners.filter((c) => c.legs[0] <= end && c.legs[1] >= column).map((c) => c.legs[1])))
    if (reach === end) return end
    end = reach
  }
}
