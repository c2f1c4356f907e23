import { describe, expect, it } from 'vitest'
import { slotsOf, type Claim } from '../../src/flow/claims.js'
import { claimOf, type Insert, type PlacedInsert } from '../../src/flow/insert.js'
import { baselineOf, capLine, legX, spanWidth, type Room } from '../../src/flow/room.js'
import type { Strip } from '../../src/flow/shape.js'
import { Rand } from '../random/rand.js'
import { makeRoom } from './case.js'

// Text round shapes against a painter that knows nothing of claims: it looks at every place of every line.

const INK = { over: 6, under: 2 }
/** Width of the painter's places, points. */
const PLACE = 0.5
const ONE = 60

interface Case {
  readonly room: Room
  readonly placed: PlacedInsert
  readonly strips: readonly Strip[]
  readonly standOff: number
  readonly claim: Claim
  readonly both: number
  readonly fewest: number
}

function makeCase(random: Rand): Case {
  const columns = random.int(1, 4)
  const room = makeRoom({ columns, measure: random.int(70, 180), gutter: random.int(8, 16), lines: 24 })
  const span = random.int(1, Math.min(3, columns))
  const leg = random.int(0, columns - span)
  const width = random.int(20, Math.floor(spanWidth(room, 0, span - 1)))
  const lines = random.int(4, 14)
  const standOff = random.int(0, 14)
  // air of its own over and under it, as far as text keeps off
  const air = Math.ceil((standOff + 10) / room.baseline) * room.baseline
  const strips: Strip[] = []
  for (let y = air; y < lines * room.baseline - air; y += 5) {
    const left = random.int(0, width - 1)
    if (random.chance(0.85)) strips.push({ top: y, foot: y + 5, left, right: random.int(left + 1, width) })
  }
  const insert: Insert = {
    span,
    width,
    side: span > 1 ? 'middle' : random.pick(['left', 'right', 'middle'] as const),
    standOff,
    shape: () => strips,
    lines,
    linesAtTop: lines,
    at: () => [],
    outcomes: [],
  }
  const placed: PlacedInsert = { insert, legs: [leg, leg + span - 1], line: random.int(1, 24 - lines), atTop: false }
  return { room, placed, strips, standOff, claim: claimOf(room, placed, { standOff: 8, ink: INK }), both: random.pick([100, 150, 500]), fewest: random.pick([0, 0, 3]) }
}

/** Where the insert's shape stands on the page. */
function shapeOf({ room, placed: { insert, legs, line }, strips }: Case): Strip[] {
  const spare = spanWidth(room, legs[0], legs[1]) - insert.width!
  const x = legX(room, legs[0]) + (insert.side === 'left' ? 0 : insert.side === 'middle' ? spare / 2 : spare)
  const y = capLine(room, line)
  return strips.map((s) => ({ top: s.top + y, foot: s.foot + y, left: s.left + x, right: s.right + x }))
}

/** How far a box of ink on a line is from the shape. */
function apart(shape: readonly Strip[], left: number, right: number, baseline: number): number {
  let least = Infinity
  for (const strip of shape) {
    const dx = Math.max(0, left - strip.right, strip.left - right)
    const dy = Math.max(0, baseline - INK.over - strip.foot, strip.top - baseline - INK.under)
    least = Math.min(least, Math.hypot(dx, dy))
  }
  return least
}

/** What a painter would leave for text of a leg on a line: the outermost places to either side that are free all the way to the edge. */
function free(one: Case, shape: readonly Strip[], column: number, line: number): [number, number][] {
  const { room, placed } = one
  const { legs, insert } = placed
  const from = legX(room, column)
  const to = from + room.measure
  if (column < legs[0] || column > legs[1] || line < placed.line - 3 || line > placed.line + insert.lines + 3) return [[from, to]]
  const baseline = baselineOf(room, line)
  // whatever of the shape is level with the line, in any leg
  const left = spanLeft(room, legs)
  const right = left + spanWidth(room, legs[0], legs[1])
  const taken: number[] = []
  for (let x = left - 20; x < right + 20; x += PLACE) {
    const off = apart(shape, x, x + PLACE, baseline)
    if (off < one.standOff || off === 0) taken.push(x)
  }
  if (taken.length === 0) return [[from, to]]
  const a = Math.min(...taken)
  const b = Math.max(...taken) + PLACE
  const stretches: [number, number][] = [
    [from, Math.min(to, a)],
    [Math.max(from, b), to],
  ]
  if (legs[0] < legs[1]) {
    if (column === legs[0]) return [stretches[0]!]
    if (column === legs[1]) return [stretches[1]!]
    return b <= from || a >= to ? [[from, to]] : []
  }
  return insert.side === 'left' ? [stretches[1]!] : insert.side === 'right' ? [stretches[0]!] : stretches
}

function spanLeft(room: Room, legs: readonly [number, number]): number {
  return legX(room, legs[0])
}

describe('text round a shape', () => {
  it('250 random shapes: no slot nearer than the stand-off, none missing where there is room, none where there is too little', () => {
    const random = new Rand(17)
    let beside = 0
    let none = 0
    const near: string[] = []
    const wrong: string[] = []
    for (let i = 0; i < 250; i++) {
      const one = makeCase(random)
      const { room, claim, placed, both, fewest } = one
      const slots = slotsOf(room, [claim], new Array<number>(room.columns).fill(room.lines), { one: ONE, both, lines: fewest })
      const shape = shapeOf(one)
      for (const slot of slots) {
        const off = apart(shape, slot.x, slot.x + slot.width, slot.y)
        // text of other legs is a gutter off
        const least = slot.column < placed.legs[0] || slot.column > placed.legs[1] ? Math.min(one.standOff, room.gutter) : one.standOff
        if (off < least - 1e-6) near.push(`case ${i} line ${slot.line}: ${off} for ${least}`)
        if (slot.beside) beside++
      }
      for (let column = 0; column < room.columns; column++) {
        const lines = Array.from({ length: room.lines }, (_, k) => k + 1)
        const wide = lines.map((line) => free(one, shape, column, line).filter(([a, b]) => b - a >= ONE - 2 * PLACE))
        lines.forEach((line, k) => {
          const here = slots.filter((slot) => slot.column === column && slot.line === line)
          const wanted = wide[k]!
          const told = `case ${i} column ${column} line ${line}`
          // too near to the least width for the painter to say
          if (wanted.some(([a, b]) => Math.abs(b - a - ONE) <= 2 * PLACE)) return
          if (here.length === 0) {
            none++
            // few lines by themselves are left white
            const alone = fewest > 0 && line > claim.from && line < claim.to
            if (wanted.length > 0 && !alone) wrong.push(told)
            return
          }
          const most = wanted.length === 2 && room.measure < both ? [wanted.reduce((m, s) => (s[1] - s[0] > m[1] - m[0] ? s : m))] : wanted
          if (here.length !== most.length) wrong.push(told)
          const clear = wanted.length < 2 || room.measure >= both || Math.abs(wanted[0]![1] - wanted[0]![0] - wanted[1]![1] + wanted[1]![0]) > 4 * PLACE
          if (clear && here.some((slot, s) => Math.abs(slot.x - most[s]![0]) + Math.abs(slot.x + slot.width - most[s]![1]) > 4 * PLACE)) wrong.push(told)
        })
      }
    }
    expect(near).toEqual([])
    expect(wrong).toEqual([])
    expect(beside).toBeGreaterThan(500)
    expect(none).toBeGreaterThan(200)
  })

  it('leaves few lines by themselves between two wide places white, and those that go on from the text', () => {
    const room = makeRoom({ columns: 1, measure: 100 })
    const strip = (from: number, to: number, left: number): Strip => ({ top: from * 10, foot: to * 10, left, right: 100 })
    const made = (fewest: number): number[] => {
      const shape = [strip(2, 3.9, 20), strip(3.9, 6.5, 80), strip(6.5, 8.9, 20)]
      const insert: Insert = { span: 1, width: 100, side: 'right', standOff: 0, shape: () => shape, lines: 11, linesAtTop: 11, at: () => [], outcomes: [] }
      const claim = claimOf(room, { insert, legs: [0, 0], line: 5, atTop: false }, { standOff: 8, ink: INK })
      return slotsOf(room, [claim], [20], { one: 40, both: 500, lines: fewest }).map((slot) => slot.line)
    }
    expect(made(0)).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 14, 15, 16, 17, 18, 19, 20])
    expect(made(3)).toEqual([1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20])
  })
})
