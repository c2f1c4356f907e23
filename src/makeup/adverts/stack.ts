import type { Stack } from '../../model/edition.js'

/** An advert's room: whole columns and grid lines. */
export interface Room {
  readonly columns: number
  readonly lines: number
}
/** A rectangle of the page, both ends included, from 1. */
export interface Rectangle {
  readonly columns: readonly [number, number]
  readonly top: number
  readonly foot: number
}
/** The page on which adverts are stacked. */
export interface Floor {
  readonly columns: number
  readonly lines: number
  /** columns of the left page of a spread, else all */
  readonly half: number
  /** the edge to which a pyramid rises; on a spread it rises to both */
  readonly outer: 'left' | 'right'
  /** what stands on the page already */
  readonly taken: readonly Rectangle[]
}
export interface Stacked {
  /** of each room in the order given; undefined for one without a place */
  readonly places: readonly (Rectangle | undefined)[]
  /** lines that the stack takes of each column from the page's foot */
  readonly heights: readonly number[]
}

/** How a place is judged, the first number that differs deciding; the least is the best. */
type Judgement = readonly [steps: number, white: number, top: number, inwards: number]

/**
 * Stacks rooms from the page's foot, the deepest first, each where it leaves the least white under it and stands lowest. In a pyramid no
 * column is higher than the one outside it; in a well none is higher than both its neighbours' outer sides; a flat stack only stays low.
 * What stands at the page's foot already is stood upon.
 */
export function stackRooms(rooms: readonly Room[], floor: Floor, kind: Stack): Stacked {
  const heights = Array.from({ length: floor.columns }, (_, c) => standing(floor, c + 1))
  const base = [...heights]
  const places: (Rectangle | undefined)[] = rooms.map(() => undefined)
  const order = rooms.map((_, i) => i).sort((a, b) => rooms[b]!.lines - rooms[a]!.lines || rooms[b]!.columns - rooms[a]!.columns || a - b)
  for (const i of order) {
    const room = rooms[i]!
    let best: { readonly from: number; readonly under: number; readonly judged: Judgement } | undefined
    for (let from = 1; from + room.columns - 1 <= floor.columns; from++) {
      const to = from + room.columns - 1
      // over the fold stands only what one page cannot hold
      if (from <= floor.half && to > floor.half && room.columns <= floor.half) continue
      const under = Math.max(...heights.slice(from - 1, to))
      const place = rectangle(floor, from, to, under, room.lines)
      if (place.top < 1 || floor.taken.some((other) => crosses(place, other))) continue
      const after = heights.map((h, c) => (c + 1 >= from && c + 1 <= to ? under + room.lines : h))
      const judged: Judgement = [
        kind === 'flat' ? Math.max(...after) : unevenness(after, base, floor, kind),
        heights.slice(from - 1, to).reduce((sum, h) => sum + under - h, 0),
        under + room.lines,
        inwards(floor, from, to, kind),
      ]
      if (!best || isBetter(judged, best.judged)) best = { from, under, judged }
    }
    if (!best) continue
    const to = best.from + room.columns - 1
    places[i] = rectangle(floor, best.from, to, best.under, room.lines)
    for (let c = best.from; c <= to; c++) heights[c - 1] = best.under + room.lines
  }
  const none = places.every((place) => place === undefined)
  const level = Math.max(...heights)
  return { places, heights: heights.map((h, c) => (none ? 0 : kind === 'flat' && !taller(floor, c + 1, level) ? level : h > base[c]! ? h : 0)) }
}

function rectangle(floor: Floor, from: number, to: number, under: number, lines: number): Rectangle {
  const foot = floor.lines - under
  return { columns: [from, to], top: foot - lines + 1, foot }
}

/** Lines at a column's foot that something takes already, one thing on another. */
function standing({ lines, taken }: Floor, column: number): number {
  const own = taken.filter(({ columns }) => columns[0] <= column && columns[1] >= column)
  let foot = lines
  for (let found = own.find((r) => r.foot >= foot && r.top <= foot); found; found = own.find((r) => r.foot >= foot && r.top <= foot)) foot = found.top - 1
  return lines - foot
}

/** Whether something stands in a column within so many lines of the foot, so that white may not be claimed there. */
function taller({ lines, taken }: Floor, column: number, height: number): boolean {
  return taken.some(({ columns, top, foot }) => columns[0] <= column && columns[1] >= column && foot > lines - height && top <= lines)
}

export function crosses(a: Rectangle, b: Rectangle): boolean {
  return a.columns[0] <= b.columns[1] && b.columns[0] <= a.columns[1] && a.top <= b.foot && b.top <= a.foot
}

/** Lines by which columns are higher than those that should be higher than they; what stood there before does not count. */
function unevenness(heights: readonly number[], base: readonly number[], { half, columns, outer }: Floor, kind: Stack): number {
  const own = heights.map((h, c) => h - base[c]!)
  // from both outer edges of a spread; in a well from both edges of a page
  const slopes = half < columns ? [own.slice(0, half), own.slice(half).reverse()] : [outer === 'left' ? own : [...own].reverse()]
  if (kind === 'well' && half === columns) return valley(own)
  return slopes.reduce((sum, slope) => sum + rises(slope), 0)
}

function rises(slope: readonly number[]): number {
  return slope.reduce((sum, h, c) => sum + Math.max(0, h - (slope[c - 1] ?? Infinity)), 0)
}

/** The least that a row of heights is off falling to some column and rising from there. */
function valley(heights: readonly number[]): number {
  let least = Infinity
  for (let at = 0; at <= heights.length; at++) least = Math.min(least, rises(heights.slice(0, at)) + rises(heights.slice(at).reverse()))
  return least
}

/** Columns between a place and the outer edge to which it belongs. */
function inwards({ columns, half, outer }: Floor, from: number, to: number, kind: Stack): number {
  const [left, right] = [from - 1, columns - to]
  if (half < columns) return to <= half ? left : from > half ? right : Math.abs(left - right)
  return kind === 'well' ? Math.min(left, right) : outer === 'left' ? left : right
}

function isBetter(a: Judgement, b: Judgement): boolean {
  const k = a.findIndex((value, i) => value !== b[i])
  return k >= 0 && a[k]! < b[k]!
}
