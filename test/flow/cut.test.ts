import { describe, expect, it } from 'vitest'
import type { FlowUnit, Opening } from '../../src/flow/flowUnit.js'
import { flowLegs } from '../../src/flow/legs.js'
import type { Flowed } from '../../src/flow/flowed.js'
import { Rand } from '../random/rand.js'
import { cheapestOf, cutsOf, toldBy, type CutFound } from './cutOracle.js'
import { sameCost, type Case } from './oracle.js'
import { caseOf, randomFlow } from './randomFlow.js'

const SEED = 20_261_123
const CASES = 1_500
/** Cuts that are compared at most; where there are more another case is drawn. */
const CUTS = 20_000

/** A number from 0 up to 1, the same for the same numbers. */
function hash(...numbers: readonly number[]): number {
  let h = 0x2545f491
  for (const n of numbers) {
    h = Math.imul(h ^ (n | 0), 0x85ebca6b)
    h ^= h >>> 13
    h = Math.imul(h, 0xc2b2ae35)
    h ^= h >>> 16
  }
  return (h >>> 0) / 4_294_967_296
}

/** A unit that may be parted: openings are functions of the widths of their lines and the feet before the last of them. */
function parting(unit: FlowUnit, seed: number): FlowUnit {
  return {
    ...unit,
    openings: (measures, feet, lines): Opening[] => {
      let shape = seed
      for (let k = 0; k < lines; k++) shape = Math.floor(hash(shape, measures[Math.min(k, measures.length - 1)]!, feet.includes(k) ? 1 : 0) * 2 ** 31)
      return Array.from({ length: Math.floor(hash(shape, lines) * 4) }, (_, i) => {
        const odd = (k: number): number => (k < lines - 1 && hash(shape, i, k, 5) < 0.2 ? 1 : 0)
        return {
          setting: {
            breaks: Array.from({ length: lines }, (_v, k) => 10 * (k + 1) + odd(k)),
            demerits: Math.floor(hash(shape, i, 1) ** 3 * 2_000_000),
            pass: hash(shape, i, 6) < 0.8 ? 0 : 2,
          },
          words: 1 + Math.floor(hash(shape, i, 2) * 40),
          rest: 20 + hash(shape, i, 3) * 400,
          inSentence: hash(shape, i, 4) < 0.6,
        }
      })
    },
  }
}

interface Drawn {
  readonly given: Case
  readonly lines: number
  readonly cuts: readonly CutFound[]
}

function draw(count: number): Drawn[] {
  const random = new Rand(SEED)
  const drawn: Drawn[] = []
  while (drawn.length < count) {
    const plain = caseOf(randomFlow(random))
    // text for about twice the slots, so that some is left wherever it is cut
    const more = caseOf(randomFlow(random))
    const units = [...plain.units, ...more.units]
      .slice(0, 6)
      .map((unit, i) => (random.chance(0.8) ? parting(unit, random.int(1, 1_000_000)) : { ...unit, airBefore: Math.min(unit.airBefore, i) }))
    const given: Case = { units, slots: plain.slots, overMeasure: plain.overMeasure, endCost: 0 }
    const lines = random.int(1, 4)
    const cuts = cutsOf(given, lines, CUTS)
    if (cuts && cuts.some(({ slots }) => slots.length > 0) && flowLegs(units, given.slots, given.overMeasure, 1).over > 0) drawn.push({ given, lines, cuts })
  }
  return drawn
}

describe('where a story jumps, against every cut', () => {
  const drawn = draw(CASES)
  const flow = ({ given, lines }: Drawn): CutFound => toldBy(flowLegs(given.units, given.slots, given.overMeasure, 0, { cut: lines }))

  it(`${CASES} random stories: the cheapest cut, and what is told of it costs that`, () => {
    const faults: string[] = []
    for (const [i, one] of drawn.entries()) {
      const best = cheapestOf(one.cuts)
      const told = flow(one)
      const same = one.cuts.find(
        (cut) => cut.unit === told.unit && cut.words === told.words && JSON.stringify(cut.slots) === JSON.stringify(told.slots) && sameCost(cut.cost, told.cost),
      )
      if (!sameCost(told.cost, best.cost)) faults.push(`case ${i}: ${JSON.stringify(told)}\n    best ${JSON.stringify(best)}`)
      else if (!same) faults.push(`case ${i}: no such cut: ${JSON.stringify(told)}`)
      else if ([...same.rules].sort().join() !== [...told.rules].sort().join()) faults.push(`case ${i}: told ${told.rules.join()}, by the page ${same.rules.join()}`)
    }
    expect(faults.length, `${faults.length} faults; the first: ${faults.slice(0, 3).join('\n')}`).toBe(0)
  })

  it('rules give way, and in many stories none does', () => {
    const counts = new Map<string, number>()
    for (const one of drawn) for (const rule of one.cuts.length > 0 ? flow(one).rules : []) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    for (const rule of ['sentence', 'paragraph', 'full']) expect(counts.get(rule) ?? 0, rule).toBeGreaterThan(CASES / 200)
    expect(drawn.filter((one) => flow(one).rules.length === 0).length).toBeGreaterThan(CASES / 4)
  })

  const column = (leg: number, lines: number): Case['slots'] =>
    Array.from({ length: lines }, (_, i) => ({ leg, column: leg, line: i + 1, x: 0, y: 10 * i, width: 100, beside: false }))
  const unit = (lines: number, openings: readonly Opening[]): FlowUnit => ({
    airBefore: 0,
    keepFirst: 2,
    keepLast: 2,
    keepWithNext: 0,
    solidFirst: 0,
    variants: () => new Map([[lines, { breaks: Array.from({ length: lines }, (_, k) => k + 1), demerits: 0, pass: 0 }]]),
    hyphenAt: () => false,
    openings: (_measures, _feet, count) => openings.map((opening) => ({ ...opening, setting: { breaks: Array.from({ length: count }, (_, k) => k + 1), demerits: 0, pass: 0 } })),
  })
  const opening = (rest: number): Opening => ({ setting: { breaks: [], demerits: 0, pass: 0 }, words: 3, rest, inSentence: true })

  it('what has no word end at the last slot is not parted', () => {
    const { cut, placements } = flowLegs([unit(6, []), unit(6, [])], [...column(0, 4), ...column(1, 4)], 100, 0, { cut: 2 })
    expect(cut).toEqual({ unit: 1, words: undefined, breaks: ['paragraph', 'full'] })
    expect(placements.map(({ count }) => count)).toEqual([6])
  })

  it('one line is carried over only where else nothing of the story stood before the jump', () => {
    const only = (rest: number): Flowed => flowLegs([unit(6, [opening(rest)])], column(0, 5), 100, 0, { cut: 2 })
    expect(only(150).cut).toEqual({ unit: 0, words: 3, breaks: [] })
    expect(only(90).cut).toEqual({ unit: 0, words: 3, breaks: ['lines'] })
    const second = flowLegs([unit(6, []), unit(6, [opening(90)])], column(0, 11), 100, 0, { cut: 2 })
    expect(second.cut).toEqual({ unit: 1, words: undefined, breaks: ['paragraph', 'full'] })
  })
})
