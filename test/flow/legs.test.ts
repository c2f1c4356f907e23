import { describe, expect, it } from 'vitest'
import type { FlowUnit } from '../../src/flow/flowUnit.js'
import { flowLegs } from '../../src/flow/legs.js'
import type { Flowed } from '../../src/flow/flowed.js'
import type { Setting } from '../../src/text/breaker.js'
import { Rand } from '../random/rand.js'
import { type Answer, type Bill, type Case, DEAD_END, readPlacements, sameCost, solve, TERMS, TOO_MANY, totalOf } from './oracle.js'
import { type CaseData, caseOf, legsOf, randomFlow } from './randomFlow.js'

const SEED = 20_261_120
const CASES = 4_000
/** More flows than this are not compared: another case is drawn. */
const FLOWS = 20_000

/** What is wrong with the answer, or nothing. */
function fault(given: Case, answer: Answer): string | undefined {
  const flowed = flowLegs(given.units, given.slots, given.overMeasure, given.endCost, given)
  const said = JSON.stringify(flowed.cost)
  if (!sameCost(flowed.cost, answer.best))
    return `cost ${said}, best ${JSON.stringify(answer.best)} by ${answer.choices.map((c) => c.slots.join(' ')).join(' | ')}; flowed ${flowed.placements.map((p) => p.slots.join(' ')).join(' | ')}`
  const choices = readPlacements(given, flowed.placements)
  if (typeof choices === 'string') return choices
  const bill = Object.fromEntries(TERMS.map((term) => [term, choices.reduce((sum, choice) => sum + choice.bill[term], 0)])) as unknown as Bill
  if (!sameCost(flowed.cost, totalOf(bill))) return `says ${said}, its placements cost ${JSON.stringify(totalOf(bill))}: ${JSON.stringify(bill)}`
  return wrongFields(given, flowed, choices)
}

function wrongFields(given: Case, flowed: Flowed, choices: readonly { start: { at: number; empty: number }; gap: number; slots: readonly number[] }[]): string | undefined {
  const n = given.slots.length
  const over = flowed.placements.reduce((sum, p) => sum + p.slots.filter((slot) => slot >= n).length, 0)
  if (flowed.over !== over) return `over ${flowed.over}, by the placements ${over}`
  const under = Math.max(0, n - 1 - choices.at(-1)!.slots.at(-1)!)
  if (flowed.under !== under) return `under ${flowed.under}, by the placements ${under}`
  const gaps = new Map<number, number>()
  for (const { start, gap } of choices) {
    if (start.empty > 0) add(gaps, given.slots[start.at - 1]!.leg, start.empty)
    if (gap > 0) add(gaps, given.slots[start.at]!.leg, gap)
  }
  const shown = (map: ReadonlyMap<number, number>): string => JSON.stringify([...map].filter(([, lines]) => lines > 0).sort((a, b) => a[0] - b[0]))
  if (shown(flowed.gaps) !== shown(gaps)) return `gaps ${shown(flowed.gaps)}, by the placements ${shown(gaps)}`
  return undefined
}

function add(map: Map<number, number>, leg: number, lines: number): void {
  map.set(leg, (map.get(leg) ?? 0) + lines)
}

describe('against every flow', () => {
  const random = new Rand(SEED)
  const cases: { data: CaseData; given: Case; answer: Answer }[] = []
  let tooMany = 0
  const deadEnds: Case[] = []
  while (cases.length < CASES) {
    const data = randomFlow(random)
    const given = caseOf(data)
    const answer = solve(given, FLOWS)
    if (answer === TOO_MANY) tooMany++
    else if (answer === DEAD_END) deadEnds.push(given)
    else cases.push({ data, given, answer })
  }

  it(`${CASES} random stories: the cheapest flow, and its placements cost what it says`, () => {
    const faults: string[] = []
    for (const [i, { data, given, answer }] of cases.entries()) {
      const wrong = fault(given, answer)
      if (wrong !== undefined) faults.push(`case ${i}: ${wrong}\n${JSON.stringify(data)}`)
    }
    expect(faults.length, `${faults.length} faults; the first: ${faults.slice(0, 3).join('\n')}`).toBe(0)
  })

  it('where a cap finds no leg deep enough, everything is still placed, in order', () => {
    expect(deadEnds.length).toBeGreaterThan(10)
    for (const given of deadEnds) {
      const { placements } = flowLegs(given.units, given.slots, given.overMeasure, given.endCost, given)
      expect(placements).toHaveLength(given.units.length)
      const slots = placements.flatMap((p) => p.slots)
      expect(slots).toEqual([...new Set(slots)].sort((a, b) => a - b))
      expect(placements.map((p) => p.slots.length)).toEqual(placements.map((p) => p.count))
    }
  })

  it('the random stories cover what they should', () => {
    const share = (counts: (entry: { data: CaseData; given: Case; answer: Answer }) => boolean): number => cases.filter(counts).length / cases.length
    const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
    const coverage = {
      over: share(({ answer }) => answer.best.over > 0),
      left: share(({ answer }) => answer.bill.left > 0),
      narrow: share(({ data }) => new Set(data.legs.flat()).size > 1),
      crosshead: share(({ data }) => data.units.some((u) => u.keepFirst === 99)),
      cap: share(({ data }) => data.units.some((u) => u.solidFirst > 0)),
      capMoved: share(({ answer, data }) => answer.choices.some((c, i) => data.units[i]!.solidFirst > 0 && c.start.empty > 0)),
      severalCounts: share(({ data }) => data.units.some((u) => u.more.length > 1)),
      feetMatter: share(({ data }) => data.units.some((u) => u.hyphens > 0 && (u.avoid !== undefined || u.drops === true))),
      threeLegs: share(({ answer, given }) => answer.choices.some((c) => new Set(c.slots.map((s) => given.slots[s]?.leg)).size > 2)),
    }
    const paid = Object.fromEntries(TERMS.map((term) => [term, share(({ answer }) => answer.bill[term] > 0)]))
    const decisive = Object.fromEntries(TERMS.map((term) => [term, share(({ answer }) => answer.decisive.has(term))]))
    const flows = cases.reduce((sum, { answer }) => sum + answer.flows, 0)
    console.log(
      `${flows} flows compared; drawn again: ${tooMany} too large, ${deadEnds.length} dead ends\n` +
        `${Object.entries(coverage)
          .map(([name, value]) => `${name} ${percent(value)}`)
          .join(', ')}\n` +
        `paid, decisive: ${TERMS.map((term) => `${term} ${percent(paid[term]!)} ${percent(decisive[term]!)}`).join(', ')}`,
    )
    expect(coverage.over).toBeGreaterThanOrEqual(0.2)
    expect(coverage.narrow).toBeGreaterThanOrEqual(0.2)
    expect(coverage.crosshead).toBeGreaterThanOrEqual(0.3)
    expect(coverage.cap).toBeGreaterThanOrEqual(0.3)
    expect(coverage.threeLegs).toBeGreaterThanOrEqual(0.02)
    for (const term of TERMS) expect(decisive[term], term).toBeGreaterThan(0.002)
  })
})

interface Made {
  readonly airBefore?: number
  readonly keepFirst?: number
  readonly keepLast?: number
  readonly keepWithNext?: number
  readonly solidFirst?: number
  /** line numbers, from 0, that end in a hyphen, by count */
  readonly hyphens?: Readonly<Record<number, readonly number[]>>
  /** what it was asked for */
  readonly asked?: [readonly number[], readonly number[]][]
}

/** A paragraph that can be set in so many lines at such demerits: two lines are to stay together at its beginning and its end. */
function text(demerits: Readonly<Record<number, number>>, made: Made = {}): FlowUnit {
  const { hyphens, asked, ...keeps } = made
  const table = new Map<number, Setting>(
    Object.entries(demerits).map(([count, price]) => [Number(count), { breaks: Array.from({ length: Number(count) }, (_, k) => k + 1), demerits: price, pass: 0 }]),
  )
  return {
    airBefore: 0,
    keepFirst: 2,
    keepLast: 2,
    keepWithNext: 0,
    solidFirst: 0,
    ...keeps,
    variants: (measures, feet) => {
      asked?.push([measures, feet])
      return table
    },
    hyphenAt: (setting, line) => hyphens?.[setting.breaks.length]?.includes(line) === true,
  }
}

const paragraph = (lines: number, made: Made = {}): FlowUnit => text({ [lines]: 0 }, made)
const crosshead = (made: Made = {}): FlowUnit => paragraph(1, { airBefore: 1, keepFirst: 99, keepWithNext: 2, ...made })

/** Flows units into legs so many lines deep; what comes back was checked against the oracle. */
function flow(units: readonly FlowUnit[], depths: readonly number[], endCost = 1): { stand: string; flowed: Flowed } {
  const given: Case = { units, slots: legsOf(depths.map((depth) => new Array<number>(depth).fill(100))), overMeasure: 100, endCost }
  const answer = solve(given)
  if (typeof answer === 'string') throw new Error(answer)
  expect(fault(given, answer)).toBeUndefined()
  const flowed = flowLegs(given.units, given.slots, given.overMeasure, given.endCost, given)
  return { stand: flowed.placements.map((p) => p.slots.join(' ')).join(' | '), flowed }
}

describe('made by hand', () => {
  it('text that fills its legs just so costs nothing', () => {
    const { stand, flowed } = flow([paragraph(3), paragraph(5)], [5, 3])
    expect(stand).toBe('0 1 2 | 3 4 5 6 7')
    expect(flowed).toMatchObject({ over: 0, under: 0, cost: { over: 0, breaches: 0, demerits: 0 } })
    expect(flowed.gaps.size).toBe(0)
  })

  it('a widow is avoided by leaving a leg a line short', () => {
    const { stand, flowed } = flow([paragraph(5)], [4, 4])
    expect(stand).toBe('0 1 2 4 5')
    expect([...flowed.gaps]).toEqual([[0, 1]])
    expect(flowed.under).toBe(2)
  })

  it('a widow is avoided by a line more, where the setting is a good one', () => {
    expect(flow([text({ 5: 0, 6: 90_000 })], [4, 4]).stand).toBe('0 1 2 3 4 5')
  })

  it('where that setting is a poor one, the leg is left a line short', () => {
    expect(flow([text({ 5: 0, 6: 200_001 })], [4, 4]).stand).toBe('0 1 2 4 5')
  })

  it('two lines at the foot of a leg and two at the top of the next are enough', () => {
    expect(flow([paragraph(3), paragraph(4)], [5, 5]).flowed.cost).toEqual({ over: 0, breaches: 3, demerits: 0 })
  })

  it('a first line alone at the foot is put up with where a line would be over otherwise', () => {
    const { stand, flowed } = flow([paragraph(2), paragraph(3)], [3, 2])
    expect(stand).toBe('0 1 | 2 3 4')
    expect(flowed.cost.demerits).toBe(30_000)
    expect(flow([paragraph(2), paragraph(3)], [3, 4]).stand).toBe('0 1 | 3 4 5')
  })

  it('in the last leg a unit gives its air up where it would leave no line for it: nothing is over for its air alone', () => {
    const { stand, flowed } = flow([paragraph(5), paragraph(1, { airBefore: 1 })], [6])
    expect(stand).toBe('0 1 2 3 4 | 5')
    expect(flowed).toMatchObject({ over: 0, cost: { over: 0, breaches: 10_000, demerits: 0 } })
    expect(flow([paragraph(4), paragraph(2, { airBefore: 2 })], [6]).stand).toBe('0 1 2 3 | 4 5')
  })

  it('air is dropped at the top of a leg', () => {
    expect(flow([paragraph(4), paragraph(3, { airBefore: 2 })], [4, 4]).stand).toBe('0 1 2 3 | 4 5 6')
    const pushed = flow([paragraph(4), paragraph(3, { airBefore: 2 })], [6, 4])
    expect(pushed.stand).toBe('0 1 2 3 | 6 7 8')
    expect([...pushed.flowed.gaps]).toEqual([[0, 2]])
  })

  it('a crosshead moves to the next leg with its text', () => {
    const { stand, flowed } = flow([paragraph(4), crosshead(), paragraph(4)], [6, 6])
    expect(stand).toBe('0 1 2 3 | 6 | 7 8 9 10')
    expect([...flowed.gaps]).toEqual([[0, 2]])
    expect(flowed.cost.breaches).toBe(2 * 2 + 1)
  })

  it('a crosshead stays where two lines of its text find room under it', () => {
    expect(flow([paragraph(4), crosshead(), paragraph(5)], [8, 6]).stand).toBe('0 1 2 3 | 5 | 6 7 8 9 10')
    // it asks for three
    expect(flow([paragraph(4), crosshead({ keepWithNext: 3 }), paragraph(5)], [8, 6]).stand).toBe('0 1 2 3 | 8 | 9 10 11 12 13')
  })

  it('the lines of a crosshead are not parted', () => {
    expect(flow([paragraph(4), paragraph(2, { airBefore: 1, keepFirst: 99, keepWithNext: 2 }), paragraph(4)], [6, 7]).stand).toBe('0 1 2 3 | 6 7 | 8 9 10 11')
  })

  it('lines beside a drop cap are never parted: the paragraph moves to the next leg', () => {
    const { stand, flowed } = flow([paragraph(3), paragraph(5, { solidFirst: 3 })], [5, 6])
    expect(stand).toBe('0 1 2 | 5 6 7 8 9')
    expect([...flowed.gaps]).toEqual([[0, 2]])
    expect(flow([paragraph(2), paragraph(5, { solidFirst: 3 })], [5, 6]).stand).toBe('0 1 | 2 3 4 5 6')
  })

  it('no leg ends in a hyphen where another setting goes as deep or nearly', () => {
    const hyphens = { 4: [1], 5: [3] }
    const { stand, flowed } = flow([text({ 4: 0, 5: 60_000 }, { hyphens })], [2, 5])
    expect(stand).toBe('0 1 2 3 4')
    expect(flowed.cost.breaches).toBe(2)
    // the only setting has one: the leg is left a line short; inside a leg it costs nothing
    expect(flow([paragraph(4, { hyphens })], [2, 5]).stand).toBe('0 2 3 4')
    expect(flow([paragraph(4, { hyphens })], [4, 3]).stand).toBe('0 1 2 3')
  })

  it('a line is saved where it would be over, at whatever demerits; what is over is counted', () => {
    expect(flow([text({ 4: 4_000_000, 5: 0 })], [2, 2]).flowed).toMatchObject({ over: 0, cost: { over: 0, breaches: 100, demerits: 4_000_000 } })
    expect(flow([paragraph(4), paragraph(4)], [3, 3]).flowed).toMatchObject({ over: 2, under: 0 })
    expect(flow([paragraph(3), paragraph(2)], []).flowed).toMatchObject({ over: 5, under: 0 })
  })

  it('lines beside an insert are asked for at their own widths, and feet are the last lines of legs', () => {
    const asked: [readonly number[], readonly number[]][] = []
    const unit = paragraph(5, { asked })
    const slots = legsOf([
      [100, 60, 60],
      [100, 100, 100],
    ])
    const { placements } = flowLegs([unit], slots, 90, 1)
    expect(placements[0]!.slots).toEqual([0, 1, 2, 3, 4])
    expect(asked.some(([measures, feet]) => measures.slice(0, 4).join() === '100,60,60,100' && feet.includes(2) && !feet.includes(1))).toBe(true)
    const short: [readonly number[], readonly number[]][] = []
    flowLegs([paragraph(2, { asked: short })], legsOf([new Array<number>(40).fill(100), [100]]), 100, 1)
    expect(short.map(([, feet]) => feet)).toEqual(short.map(() => []))
  })
})
