/** The cheapest cut by test/flow/COST.md, found by trying every flow up to every cut. Written from that page alone. */
import type { Opening } from '../../src/flow/flowUnit.js'
import type { CutRule, FlowCost, Flowed } from '../../src/flow/flowed.js'
import { cheaper, Page, type Case } from './oracle.js'

/** A cut that the page allows, with all that stands before it. */
export interface CutFound {
  readonly cost: FlowCost
  readonly unit: number
  readonly words: number | undefined
  /** slots of each unit, of the one that is cut too */
  readonly slots: readonly (readonly number[])[]
  readonly rules: readonly CutRule[]
}

export const END_COST = 200_000

/** All cuts of a case, in `lines` lines on either side; nothing where there are more than `most`. */
export function cutsOf(given: Case, lines: number, most: number): CutFound[] | undefined {
  const page = new Page({ ...given, endCost: END_COST })
  const found: CutFound[] = []
  const before: { slots: readonly number[]; breaches: number; demerits: number }[] = []
  const spent = (): { breaches: number; demerits: number } => ({ breaches: sum(before.map((b) => b.breaches)), demerits: sum(before.map((b) => b.demerits)) })
  const add = (unit: number, words: number | undefined, slots: readonly number[] | undefined, breaches: number, demerits: number, rules: readonly CutRule[]): void => {
    const past = spent()
    const cost = { over: 0, breaches: past.breaches + breaches, demerits: past.demerits + demerits }
    found.push({ cost, unit, words, slots: [...before.map((b) => b.slots), ...(slots ? [slots] : [])], rules })
  }
  const walk = (index: number, t: number): void => {
    if (index === given.units.length || found.length > most) return
    const unit = given.units[index]!
    const above = given.units[index - 1]
    const left = page.n - t
    add(
      index,
      undefined,
      undefined,
      100_000 + 200_000 * left + ((above?.keepWithNext ?? 0) > 0 ? 10_000 : 0) + (index === 0 ? 10_000_000_000 : 0),
      0,
      left > 0 ? ['paragraph', 'full'] : ['paragraph'],
    )
    for (const start of page.startsOf(unit, t)) {
      if (start.at >= page.n) continue
      for (const gap of page.gapsOf(start.at)) {
        const table = [...page.tableOf(index, start.at, gap).entries()]
        const longest = Math.max(...table.map(([count]) => count))
        const fewest = Math.min(...table.map(([, { demerits }]) => demerits))
        for (const empty of [0, 1, 2])
          for (let count = Math.max(1, unit.solidFirst); count <= longest; count++) {
            const slots = Array.from({ length: count }, (_, k) => page.slotOf(start.at, gap, k))
            if (slots.at(-1) !== page.n - 1 - empty || (gap > 0 && count <= page.roomOf(start.at, gap))) continue
            const fixed =
              page.leaving(start.empty, t) +
              page.leaving(gap, start.at) +
              (start.cramped ? 10_000 : 0) +
              (page.isTop(start.at) && start.at > 0 && (above?.keepWithNext ?? 0) > 0 ? 10_000 : 0)
            const measures = slots.map((slot) => given.slots[slot]!.width)
            const feet = slots.flatMap((slot, k) => (page.crosses(slot, page.slotOf(start.at, gap, k + 1)) ? [k] : []))
            for (const opening of unit.openings?.(measures, feet, count) ?? []) {
              const own = priced(page, index, start.at, slots, opening, fewest, lines)
              if (!own) continue
              add(index, opening.words, slots, fixed + own.breaches + 200_000 * empty, own.demerits, [...own.rules, ...(empty > 0 ? ['full' as const] : [])])
            }
          }
      }
    }
    for (const choice of page.choicesOf(index, t)) {
      if (choice.slots.at(-1)! >= page.n) continue
      const { demerits, single, over: _, left: __, ...breaches } = choice.bill
      before.push({ slots: choice.slots, breaches: sum(Object.values(breaches)), demerits: demerits + single })
      walk(index + 1, choice.slots.at(-1)! + 1)
      before.pop()
    }
  }
  walk(0, 0)
  return found.length > most ? undefined : found
}

export function cheapestOf(cuts: readonly CutFound[]): CutFound {
  return cuts.reduce((best, cut) => (cheaper(cut.cost, best.cost) ? cut : best))
}

/** A cut as the flow tells it. */
export function toldBy({ cut, placements, cost }: Flowed): CutFound {
  return { cost, unit: cut!.unit, words: cut!.words, slots: placements.map(({ slots }) => slots), rules: cut!.breaks }
}

function priced(
  page: Page,
  index: number,
  start: number,
  slots: readonly number[],
  { setting, rest, inSentence }: Opening,
  fewest: number,
  lines: number,
): { breaches: number; demerits: number; rules: CutRule[] } | undefined {
  const unit = page.given.units[index]!
  const above = page.given.units[index - 1]?.keepWithNext ?? 0
  const count = slots.length
  const over = setting.demerits - fewest
  let breaches = 0
  let demerits = setting.demerits
  let first = true
  for (let k = 1; k < count; k++) {
    if (!page.crosses(slots[k - 1]!, slots[k]!)) continue
    if (k < unit.solidFirst) return undefined
    if (unit.hyphenAt(setting, k - 1)) breaches += 1_000_000
    if (first) {
      if (k < Math.min(unit.keepFirst, count) && !(k === 1 && unit.keepFirst <= 2)) breaches += 10_000
      if (above > k && !page.isTop(start)) breaches += 10_000
      if (k === 1 && unit.keepFirst === 2) demerits += 30_000
    }
    first = false
  }
  const few = count < lines || Math.ceil(rest / page.given.overMeasure) < lines
  breaches += (inSentence ? 0 : 250) + (over > 900_000 ? 500 : over > 90_000 || setting.pass > 1 ? 100 : 0) + (above > count ? 10_000 : 0) + (few ? 10_000_000 : 0)
  return { breaches, demerits, rules: [...(inSentence ? [] : ['sentence' as const]), ...(few ? ['lines' as const] : [])] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
