import { describe, expect, it } from 'vitest'
import { legsInOrder } from '../../src/flow/bands.js'
import type { Claim } from '../../src/flow/claims.js'
import { Rand } from '../random/rand.js'

const cut = (first: number, last: number, from: number, to: number): Claim => ({ legs: [first, last], from, to, spans: false, cuts: true })
const told = (claims: readonly Claim[], feet: readonly number[]): string[] => legsInOrder(claims, feet).map(({ column, from, to }) => `${column}:${from}-${to}`)

describe('the order in which legs are read', () => {
  it('is column after column, whatever stands in them that does not cut', () => {
    expect(told([], [20, 20, 19])).toEqual(['0:1-20', '1:1-20', '2:1-19'])
    expect(told([{ legs: [0, 2], from: 8, to: 12, spans: false }], [20, 20, 20])).toEqual(['0:1-20', '1:1-20', '2:1-20'])
  })

  it('is all that stands over a spanner, then all under it', () => {
    expect(told([cut(0, 2, 8, 12)], [20, 20, 19])).toEqual(['0:1-7', '1:1-7', '2:1-7', '0:13-20', '1:13-20', '2:13-19'])
  })

  it('of a spanner over some columns goes on past it in the others', () => {
    expect(told([cut(1, 2, 8, 12)], [20, 20, 20, 20])).toEqual(['0:1-20', '1:1-7', '2:1-7', '1:13-20', '2:13-20', '3:1-20'])
  })

  it('of two spanners is band by band; one inside a band cuts that alone', () => {
    expect(told([cut(0, 1, 15, 16), cut(0, 1, 5, 6)], [20, 20])).toEqual(['0:1-4', '1:1-4', '0:7-14', '1:7-14', '0:17-20', '1:17-20'])
    expect(told([cut(0, 2, 10, 11), cut(1, 2, 4, 5)], [20, 20, 20])).toEqual(['0:1-9', '1:1-3', '2:1-3', '1:6-9', '2:6-9', '0:12-20', '1:12-20', '2:12-20'])
  })

  it('of spanners that cross, of which neither goes before, is column after column', () => {
    expect(told([cut(0, 1, 5, 6), cut(1, 2, 10, 11)], [20, 20, 20])).toEqual(['0:1-20', '1:1-20', '2:1-20'])
  })

  it('500 random sets: each two legs are in the order that a reader would take them in', () => {
    const random = new Rand(5)
    let several = 0
    const wrong: string[] = []
    for (let i = 0; i < 500; i++) {
      const columns = random.int(1, 6)
      const claims: Claim[] = []
      for (let k = random.int(0, 4); k > 0; k--) {
        const first = random.int(0, columns - 1)
        const legs = [first, random.int(first, columns - 1)] as const
        const from = random.int(1, 36)
        const next = cut(...legs, from, from + random.int(0, 4))
        const fits = claims.every((c) => {
          const apart = c.legs[1] < legs[0] || c.legs[0] > legs[1]
          const within = (c.legs[0] <= legs[0] && c.legs[1] >= legs[1]) || (legs[0] <= c.legs[0] && legs[1] >= c.legs[1])
          return apart || (within && (c.to < next.from || c.from > next.to))
        })
        if (fits) claims.push(next)
      }
      several += claims.length > 1 ? 1 : 0
      const legs = legsInOrder(claims, new Array<number>(columns).fill(40))
      // every line of every column is in one leg, or taken by a spanner over it
      for (let column = 0; column < columns; column++)
        for (let line = 1; line <= 40; line++) {
          const taken = claims.some((c) => column >= c.legs[0] && column <= c.legs[1] && line >= c.from && line <= c.to)
          if (legs.filter((leg) => leg.column === column && line >= leg.from && line <= leg.to).length !== (taken ? 0 : 1)) wrong.push(JSON.stringify({ claims, column, line }))
        }
      const held = legs.filter((leg) => leg.to >= leg.from)
      held.forEach((a, k) => {
        for (const b of held.slice(k + 1)) {
          const between = claims.find((c) => [a, b].every((leg) => leg.column >= c.legs[0] && leg.column <= c.legs[1]) && a.to < c.from !== b.to < c.from)
          const first = between ? a.to < between.from : a.column < b.column || (a.column === b.column && a.from < b.from)
          if (!first) wrong.push(JSON.stringify({ claims, a, b }))
        }
      })
    }
    expect(wrong).toEqual([])
    expect(several).toBeGreaterThan(100)
  })
})
