import { describe, expect, it } from 'vitest'
import { type Claim, freeFrom, overlaps, ruledLines, slotsOf } from '../../src/flow/claims.js'
import { Rand } from '../random/rand.js'
import { makeRoom } from './case.js'

const HEAD: Claim = { legs: [0, 2], from: 1, to: 6, spans: true }
const PICTURE: Claim = { legs: [1, 2], from: 7, to: 20, spans: true }
const BESIDE = { one: 60, both: 120, lines: 4 }
const QUOTE: Claim = { legs: [0, 0], from: 15, to: 19, spans: false }

/** Lines of a leg's slots. */
const linesOf = (slots: ReturnType<typeof slotsOf>, leg: number): number[] => slots.filter((slot) => slot.leg === leg).map((slot) => slot.line)
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('slots', () => {
  it('are all lines of all legs where nothing is claimed, leg after leg, on the grid', () => {
    const room = makeRoom()
    const slots = slotsOf(room, [], [40, 40, 38], BESIDE)
    expect(slots).toHaveLength(118)
    expect(slots[0]).toEqual({ leg: 0, column: 0, line: 1, x: 40, y: 60 + room.cap, width: 140, beside: false })
    expect(slots[41]).toMatchObject({ leg: 1, line: 2, x: 40 + 152, y: 60 + 10 + room.cap })
    expect(linesOf(slots, 2)).toEqual(range(1, 38))
  })

  it('begin under a head and a picture, and part round a quote', () => {
    const slots = slotsOf(makeRoom(), [HEAD, PICTURE, QUOTE], [30, 30, 30], BESIDE)
    expect(linesOf(slots, 0)).toEqual([...range(7, 14), ...range(20, 30)])
    expect(linesOf(slots, 1)).toEqual(range(21, 30))
    expect(linesOf(slots, 2)).toEqual(range(21, 30))
  })

  it('run beside what takes only a part of its legs, where enough room is left', () => {
    const room = makeRoom()
    const bite = (from: number, to: number, last = 1): Claim => ({ legs: [0, last], from: 3, to: 5, spans: false, x: [room.x + from, room.x + to] })
    const beside = (claim: Claim, leg: number): number[][] =>
      slotsOf(room, [claim], [30, 30, 30], BESIDE)
        .filter((slot) => slot.leg === leg && slot.line === 4)
        .map((slot) => [slot.x - room.x, slot.width])
    // 140 wide, 12 between: a bite of 50 out of each
    expect(beside(bite(90, 202), 0)).toEqual([[0, 90]])
    expect(beside(bite(90, 202), 1)).toEqual([[202, 90]])
    expect(slotsOf(room, [bite(90, 202)], [30, 30, 30], BESIDE).filter((slot) => slot.beside)).toHaveLength(6)
    // what is left of one leg is a sliver: it is left white
    expect(beside(bite(50, 202), 0)).toEqual([])
    // text on both sides of an insert in a leg of 140, where 120 are wide enough for that
    expect(beside(bite(65, 75, 0), 0)).toEqual([
      [0, 65],
      [75, 65],
    ])
    const wide = slotsOf(room, [bite(60, 70, 0)], [30, 30, 30], { one: 60, both: 150, lines: 4 }).filter((slot) => slot.leg === 0 && slot.line === 4)
    expect(wide.map((slot) => [slot.x - room.x, slot.width])).toEqual([[70, 70]])
  })

  it('are never beside anything else: an insert takes whole lines', () => {
    expect(slotsOf(makeRoom(), [QUOTE], [30, 30, 30], BESIDE).some((slot) => slot.beside)).toBe(false)
  })

  it('are none where a claim takes a leg whole', () => {
    expect(linesOf(slotsOf(makeRoom(), [{ legs: [1, 1], from: 1, to: 99, spans: false }], [30, 30, 30], BESIDE), 1)).toEqual([])
    expect(slotsOf(makeRoom(), [], [0, 0, 0], BESIDE)).toEqual([])
  })

  it('300 random rooms: every line is a slot or claimed, never both, in order', () => {
    const random = new Rand(7)
    for (let i = 0; i < 300; i++) {
      const columns = random.int(1, 6)
      const room = makeRoom({ columns })
      const feet = Array.from({ length: columns }, () => random.int(0, 40))
      const claims: Claim[] = Array.from({ length: random.int(0, 6) }, () => {
        const leg = random.int(0, columns - 1)
        const from = random.int(1, 40)
        return { legs: [leg, random.int(leg, columns - 1)], from, to: random.int(from, 45), spans: random.chance(0.5) }
      })
      const inside = (leg: number, line: number): boolean => claims.some((c) => leg >= c.legs[0] && leg <= c.legs[1] && line >= c.from && line <= c.to)
      const slots = slotsOf(room, claims, feet, BESIDE)
      const places = feet.flatMap((foot, leg) => range(1, foot).map((line) => [leg, line] as const))
      expect(slots.map(({ leg, line }) => [leg, line])).toEqual(places.filter(([leg, line]) => !inside(leg, line)))
      for (const slot of slots) {
        expect(slot.x).toBeCloseTo(room.x + slot.leg * (room.measure + room.gutter), 9)
        expect(slot.y).toBeCloseTo(room.y + (slot.line - 1) * room.baseline + room.cap, 9)
        expect(slot.width).toBe(room.measure)
      }
    }
  })
})

describe('the first free line', () => {
  it('is under all that hangs over the legs asked for', () => {
    expect(freeFrom([], [0, 2])).toBe(1)
    expect(freeFrom([HEAD], [0, 2])).toBe(7)
    expect(freeFrom([HEAD, PICTURE], [0, 0])).toBe(7)
    expect(freeFrom([HEAD, PICTURE], [0, 1])).toBe(21)
  })

  it('is not moved by a quote', () => {
    expect(freeFrom([QUOTE], [0, 0])).toBe(1)
  })

  it('legs overlap where they share one', () => {
    expect(overlaps([0, 1], [1, 2])).toBe(true)
    expect(overlaps([0, 0], [1, 2])).toBe(false)
  })
})

describe('column rules', () => {
  const foot: Claim = { legs: [0, 0], from: 25, to: 30, spans: true }

  it('stand between two legs of text, as far as the longer one goes', () => {
    expect(ruledLines([], [30, 28, 30], 0)).toEqual([[1, 30]])
    expect(ruledLines([], [30, 0, 30], 0)).toEqual([])
    expect(ruledLines([], [30, 30, 30], 2)).toEqual([])
  })

  it('never beside a head or a picture, of either leg', () => {
    expect(ruledLines([HEAD, PICTURE], [30, 30, 30], 0)).toEqual([[21, 30]])
    expect(ruledLines([HEAD, foot], [30, 30, 30], 0)).toEqual([[7, 24]])
    expect(ruledLines([HEAD, foot], [30, 30, 30], 1)).toEqual([[7, 30]])
    expect(ruledLines([{ legs: [0, 2], from: 1, to: 30, spans: true }], [30, 30, 30], 0)).toEqual([])
  })

  it('go on beside a pull quote, and stop at one that straddles', () => {
    expect(ruledLines([QUOTE], [30, 30, 30], 0)).toEqual([[1, 30]])
    const straddle: Claim = { legs: [0, 1], from: 10, to: 14, spans: false }
    expect(ruledLines([straddle], [30, 30, 30], 0)).toEqual([
      [1, 9],
      [15, 30],
    ])
    expect(ruledLines([straddle], [30, 30, 30], 1)).toEqual([[1, 30]])
  })
})
