import { describe, expect, it } from 'vitest'
import { flowLegs, type Flowed } from '../../src/flow/legs.js'
import { Rand } from '../random/rand.js'
import { type Answer, type Bill, type Case, DEAD_END, readPlacements, sameCost, solve, TERMS, TOO_MANY, totalOf } from './oracle.js'
import { type CaseData, caseOf, randomFlow } from './randomFlow.js'

const SEED = 20_261_120
const CASES = 2_000
/** More flows than this are not compared: another case is drawn. */
const FLOWS = 20_000

/** What is wrong with the answer, or nothing. */
export function fault(given: Case, answer: Answer): string | undefined {
  const flowed = flowLegs(given.units, given.slots, given.overMeasure, given.endCost)
  const said = JSON.stringify(flowed.cost)
  if (!sameCost(flowed.cost, answer.best)) return `cost ${said}, best ${JSON.stringify(answer.best)} by ${answer.choices.map((c) => c.slots.join(' ')).join(' | ')}; flowed ${flowed.placements.map((p) => p.slots.join(' ')).join(' | ')}`
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
  let deadEnds = 0
  while (cases.length < CASES) {
    const data = randomFlow(random)
    const given = caseOf(data)
    const answer = solve(given, FLOWS)
    if (answer === TOO_MANY) tooMany++
    else if (answer === DEAD_END) deadEnds++
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
      `${flows} flows compared; drawn again: ${tooMany} too large, ${deadEnds} dead ends\n` +
        `${Object.entries(coverage).map(([name, value]) => `${name} ${percent(value)}`).join(', ')}\n` +
        `paid, decisive: ${TERMS.map((term) => `${term} ${percent(paid[term]!)} ${percent(decisive[term]!)}`).join(', ')}`,
    )
    expect(coverage.over).toBeGreaterThanOrEqual(0.25)
    expect(coverage.narrow).toBeGreaterThanOrEqual(0.2)
    expect(coverage.crosshead).toBeGreaterThanOrEqual(0.3)
    expect(coverage.cap).toBeGreaterThanOrEqual(0.3)
    expect(coverage.threeLegs).toBeGreaterThanOrEqual(0.02)
    for (const term of TERMS) expect(decisive[term], term).toBeGreaterThan(0.004)
  })
})
