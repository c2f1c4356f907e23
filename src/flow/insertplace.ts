import { legsInOrder, type Leg } from './bands.js'
import { freeFrom, overlaps, type Claim } from './claims.js'
import type { Insert, InsertWish, PlacedInsert } from './insert.js'
import { foldedLegs, type Room } from './room.js'
import type { TypeCase } from './typecase.js'

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
  const { quoteFromSource } = typeCase.style.keeps
  // where its sentence stands is asked at every place that is tried
  const free = wish.source === undefined ? undefined : freeLines(claims, feet)
  const order = insert.cuts === true ? undefined : legsInOrder(claims, feet)
  const orderWith = (legs: readonly [number, number], line: number, deep: number): readonly Leg[] =>
    order ?? legsInOrder([...claims, { legs, from: line, to: line + deep - 1, spans: false, cuts: true }], feet)
  let best: (PlacedInsert & { cost: number }) | undefined
  for (let leg = 0; leg + insert.span <= room.columns; leg++) {
    if (wish.leg !== undefined && wish.leg !== leg) continue
    const legs: readonly [number, number] = [leg, leg + insert.span - 1]
    if (foldedLegs(room, legs)) continue
    if (insert.cuts === true && claims.some((c) => c.cuts === true && !nested(c.legs, legs))) continue
    if (foldedLegs(room, legs)) continue
    const top = freeFrom(claims, legs)
    const foot = footOf(claims, legs, feet)
    const left = foot - top + 1
    const cap = leg === 0 ? capLines : 0
    const inserts = claims.filter((c) => !c.spans && overlaps(c.legs, legs) && c.to >= top)
    linesToTry(insert, wish, stretchesOf(inserts, top, foot), cap).forEach((line, order) => {
      const atTop = line === top && isTopOfAll(claims, legs, top)
      const deep = atTop ? insert.linesAtTop : insert.lines
      if (line + deep - 1 > foot || left < deep + (wish.leg === undefined ? 2 : 0)) return
      if (inserts.some((c) => line <= c.to && line + deep - 1 >= c.from)) return
      let cost = order
      if (line === top && wish.top !== true && wish.topOnly !== true) cost += 30
      if (line > top && wish.topOnly === true) cost += 500
      if (wish.line !== undefined && line !== wish.line) cost += 100
      if (left < deep + 2 * wish.clear) cost += 40
      if (leg === 0 && room.columns > insert.span) cost += 12
      if (legs[1] === room.columns - 1 && room.columns > 2 && room.columns > insert.span) cost += 4
      cost += Math.abs((leg + legs[1]) / 2 - (room.columns - 1) / 2)
      if (inserts.length > 0) cost += 60
      for (const c of inserts) if (line - c.to - 1 < wish.clear && c.from - line - deep < wish.clear) cost += 40
      for (const c of claims) {
        const beside = c.legs[0] === legs[1] + 1 || c.legs[1] === leg - 1
        if (beside && c.from <= line + deep - 1 && c.to >= line) cost += c.spans ? 15 : 25
      }
      if (wish.source !== undefined && distance(free!, orderWith(legs, line, deep), insert, legs, line, deep, wish.source) < quoteFromSource + SURE) cost += 35
      if (!best || cost < best.cost) best = { insert, legs, line, atTop, cost }
    })
  }
  return best && { insert: best.insert, legs: best.legs, line: best.line, atTop: best.atTop }
}

/** Lines by which the place of a sentence in the legs may be another than its share of the text says. */
const SURE = 3

/** What inserts leave of the lines of some legs. */
function stretchesOf(inserts: readonly Claim[], top: number, foot: number): [number, number][] {
  const out: [number, number][] = []
  let from = top
  for (const c of [...inserts].sort((a, b) => a.from - b.from)) {
    if (c.from > from) out.push([from, c.from - 1])
    from = Math.max(from, c.to + 1)
  }
  if (foot >= from) out.push([from, foot])
  return out
}

/** Legs one within the other, or apart. */
function nested(a: readonly [number, number], b: readonly [number, number]): boolean {
  return !overlaps(a, b) || (a[0] <= b[0] && a[1] >= b[1]) || (b[0] <= a[0] && b[1] >= a[1])
}

/** Lines at which an insert is tried: the one asked for, or, where it does not go, the nearest one that does. */
function linesToTry(insert: Insert, wish: InsertWish, stretches: readonly (readonly [number, number])[], cap: number): number[] {
  const top = stretches[0]?.[0] ?? 1
  const foot = stretches.at(-1)?.[1] ?? 0
  if (wish.line === undefined)
    return stretches.flatMap(([from, to], i) => {
      const own = i === 0
      return candidates(from, own ? cap : 0, to, insert.lines, wish.clear, own && (wish.top === true || wish.topOnly === true))
    })
  return [...new Set([Math.max(top, wish.line), Math.max(top, Math.min(wish.line, foot - insert.lines + 1))])]
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

/** Free lines over each line of each column: at index `line` those from the first up to it. */
function freeLines(claims: readonly Claim[], feet: readonly number[]): readonly Int32Array[] {
  return feet.map((foot, column) => {
    const free = new Int32Array(foot + 1).fill(1)
    free[0] = 0
    for (const c of claims) if (c.x === undefined && column >= c.legs[0] && column <= c.legs[1]) free.fill(0, Math.max(1, c.from), c.to + 1)
    for (let line = 1; line <= foot; line++) free[line]! += free[line - 1]!
    return free
  })
}

/** Lines of text, as they are read, between an insert and the sentence at a share of the text: to the nearest line over or under it, in any of its legs. */
function distance(free: readonly Int32Array[], order: readonly Leg[], insert: Insert, legs: readonly [number, number], line: number, deep: number, share: number): number {
  const last = line + deep - 1
  const whole = insert.width === undefined
  let total = 0
  const ends: [number, number][] = []
  for (const { column, from, to } of order) {
    const upTo = (l: number): number => free[column]![Math.max(from - 1, Math.min(l, to))]! - free[column]![from - 1]!
    if (to < from) continue
    const level = column >= legs[0] && column <= legs[1] && from <= last + 1 && to >= line - 1
    const over = upTo(line - 1)
    const beside = level ? upTo(last) - over : 0
    if (level) ends.push([total + over, total + over + (whole ? 0 : beside)])
    total += upTo(to) - (level && whole ? beside : 0)
  }
  const source = share * total
  return Math.min(...ends.map(([a, b]) => Math.max(0, a - source, source - b)))
}
