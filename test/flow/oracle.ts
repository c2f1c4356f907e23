/** The cheapest flow by test/flow/COST.md, found by trying every choice of every unit. Written from that page alone. */
import type { Setting } from '../../src/text/breaker.js'
import type { FlowUnit } from '../../src/flow/flowUnit.js'
import type { FlowCost, Placement } from '../../src/flow/flowed.js'
import type { Slot } from '../../src/flow/slot.js'

export interface Case {
  readonly units: readonly FlowUnit[]
  readonly slots: readonly Slot[]
  readonly overMeasure: number
  readonly endCost: number
  readonly end?: 'full' | 'level' | 'free'
  readonly tight?: boolean
  readonly strict?: boolean
}

/** The rows of the page's table, by name; `over` and `demerits` beside them. */
export const TERMS = ['over', 'demerits', 'empty', 'gap', 'cramped', 'headAtTop', 'poor', 'hyphen', 'widow', 'keepLast', 'keepFirst', 'headCrossing', 'left', 'single'] as const
export type Term = (typeof TERMS)[number]
export type Bill = Readonly<Record<Term, number>>
const NOTHING: Bill = {
  over: 0,
  demerits: 0,
  empty: 0,
  gap: 0,
  cramped: 0,
  headAtTop: 0,
  poor: 0,
  hyphen: 0,
  widow: 0,
  keepLast: 0,
  keepFirst: 0,
  headCrossing: 0,
  left: 0,
  single: 0,
}

export function totalOf(bill: Bill, without?: Term): FlowCost {
  let breaches = 0
  for (const term of TERMS) if (term !== 'over' && term !== 'demerits' && term !== 'single' && term !== without) breaches += bill[term]
  return { over: without === 'over' ? 0 : bill.over, breaches, demerits: (without === 'demerits' ? 0 : bill.demerits) + (without === 'single' ? 0 : bill.single) }
}

export function cheaper(a: FlowCost, b: FlowCost): boolean {
  if (a.over !== b.over) return a.over < b.over
  if (a.breaches !== b.breaches) return a.breaches < b.breaches
  return a.demerits < b.demerits
}

export function sameCost(a: FlowCost, b: FlowCost): boolean {
  return a.over === b.over && a.breaches === b.breaches && Math.abs(a.demerits - b.demerits) <= 1e-6
}

/** Where a unit may start from a place, as the page lists it. */
export interface Start {
  readonly at: number
  readonly empty: number
  readonly cramped: boolean
}

/** One choice of one unit. `crossings` are the lines k of which line k - 1 stands in another leg. */
export interface Choice {
  readonly start: Start
  readonly gap: number
  readonly count: number
  readonly setting: Setting
  readonly slots: readonly number[]
  readonly bill: Bill
}

export class Page {
  readonly n: number
  readonly #tables = new Map<string, ReadonlyMap<number, Setting>>()

  constructor(readonly given: Case) {
    this.n = given.slots.length
  }

  /** leg of a slot; none for what is over */
  legAt(slot: number): number | undefined {
    return this.given.slots[slot]?.leg
  }

  isTop(slot: number): boolean {
    return slot === 0 || slot >= this.n || this.legAt(slot) !== this.legAt(slot - 1)
  }

  endOf(slot: number): number {
    let end = slot + 1
    while (end < this.n && this.legAt(end) === this.legAt(slot)) end++
    return end
  }

  startsOf(unit: FlowUnit, t: number): Start[] {
    if (t >= this.n) return [{ at: t, empty: 0, cramped: false }]
    const starts: Start[] = []
    const top = this.isTop(t)
    const end = this.endOf(t)
    const aired = top ? t : t + unit.airBefore
    if (aired < end) starts.push({ at: aired, empty: 0, cramped: false })
    if (aired >= end || (aired > t && end === this.n)) starts.push({ at: t, empty: 0, cramped: true })
    const forbidden = (top || this.given.tight === true) && unit.solidFirst === 0
    const near = aired >= end ? end < this.n : end - t <= Math.max(2, unit.airBefore + Math.max(unit.solidFirst, unit.keepFirst - 1))
    if (!forbidden && near) starts.push({ at: end, empty: end - t, cramped: false })
    return starts
  }

  /** Slots left in the leg of a start before a gap at its foot; without limit where it is over. */
  roomOf(start: number, gap: number): number {
    return start >= this.n ? Infinity : this.endOf(start) - start - gap
  }

  gapsOf(start: number): number[] {
    if (this.given.tight === true || start >= this.n || this.endOf(start) >= this.n) return [0]
    return [0, 1, 2].filter((gap) => gap === 0 || this.roomOf(start, gap) >= 1)
  }

  slotOf(start: number, gap: number, line: number): number {
    return line < this.roomOf(start, gap) ? start + line : start + line + gap
  }

  /** Line k stands in another leg than line k - 1, or is the first that is over. */
  crosses(before: number, after: number): boolean {
    return this.legAt(before) !== this.legAt(after)
  }

  tableOf(index: number, start: number, gap: number): ReadonlyMap<number, Setting> {
    const key = `${index} ${start} ${gap}`
    let table = this.#tables.get(key)
    if (table === undefined) {
      const measures: number[] = []
      const feet: number[] = []
      let line = 0
      for (let slot = start; slot < this.n; slot = this.slotOf(start, gap, line)) {
        measures.push(this.given.slots[slot]!.width)
        if (this.crosses(slot, this.slotOf(start, gap, line + 1))) feet.push(line)
        line++
      }
      measures.push(this.given.overMeasure)
      this.#tables.set(key, (table = this.given.units[index]!.variants(measures, feet)))
    }
    return table
  }

  /** The price of slots left empty at the foot of a slot's leg. */
  leaving(empty: number, slot: number): number {
    const { slots, endCost } = this.given
    if (empty === 0) return 0
    const short = slots[slot]?.raised === true ? empty + 1 : empty
    return short === 1 ? endCost : 2 * endCost * short
  }

  /** The choice with its price, or nothing where the page does not allow it. */
  choice(index: number, t: number, start: Start, gap: number, count: number): Choice | undefined {
    const { units } = this.given
    const unit = units[index]!
    const before = units[index - 1]
    const table = this.tableOf(index, start.at, gap)
    const setting = table.get(count)
    if (setting === undefined) return undefined
    if (gap > 0 && count <= this.roomOf(start.at, gap)) return undefined
    const slots = Array.from({ length: count }, (_, k) => this.slotOf(start.at, gap, k))
    const bill: Record<Term, number> = { ...NOTHING, demerits: setting.demerits }
    bill.empty = this.leaving(start.empty, t)
    bill.gap = this.leaving(gap, start.at)
    if (start.cramped) bill.cramped = 10_000
    if (start.at !== 0 && this.isTop(start.at) && (before?.keepWithNext ?? 0) > 0) bill.headAtTop = 10_000
    const fewest = Math.min(...[...table.values()].map((s) => s.demerits))
    if (setting.demerits - fewest > 90_000 || setting.pass > 1) bill.poor = 100
    let first = true
    for (let k = 0; k < count; k++) {
      const slot = slots[k]!
      if (slot >= this.n) bill.over++
      if (k === 0 || !this.crosses(slots[k - 1]!, slot)) continue
      const over = slot >= this.n
      if (k < unit.solidFirst && !over) return undefined
      if (unit.hyphenAt(setting, k - 1)) bill.hyphen += 1_000_000
      const after = count - k
      const widow = !over && after === 1 && unit.keepLast > 1 && count > 1
      if (widow && this.given.strict === true) return undefined
      if (widow) bill.widow += 100_000_000
      if (!over && after > 1 && after < Math.min(unit.keepLast, count)) bill.keepLast += 10_000
      if (first) {
        if (k < Math.min(unit.keepFirst, count) && !(k === 1 && unit.keepFirst <= 2)) bill.keepFirst += 10_000
        if ((before?.keepWithNext ?? 0) > k && !this.isTop(start.at)) bill.headCrossing += 10_000
        if (k === 1 && count > 1 && unit.keepFirst === 2) bill.single += 30_000
      }
      first = false
    }
    if (index === units.length - 1) {
      const left = Math.max(0, this.n - 1 - slots.at(-1)!)
      const { end = 'full', endCost } = this.given
      bill.left = end === 'free' ? 0 : end === 'level' ? this.leaving(left, this.n - 1) : left * endCost
    }
    return { start, gap, count, setting, slots, bill }
  }

  choicesOf(index: number, t: number): Choice[] {
    const found: Choice[] = []
    for (const start of this.startsOf(this.given.units[index]!, t)) {
      for (const gap of this.gapsOf(start.at)) {
        for (const count of this.tableOf(index, start.at, gap).keys()) {
          const choice = this.choice(index, t, start, gap, count)
          if (choice) found.push(choice)
        }
      }
    }
    return found
  }
}

export interface Answer {
  readonly best: FlowCost
  readonly bill: Bill
  readonly choices: readonly Choice[]
  /** whole flows that were compared */
  readonly flows: number
  /** terms without which another flow would have been chosen */
  readonly decisive: ReadonlySet<Term>
}

export const TOO_MANY = 'too many'
export const DEAD_END = 'dead end'

/** Compares all flows. A dead end is a unit without any choice, which the page leaves to others. */
export function solve(given: Case, most = Infinity): Answer | typeof TOO_MANY | typeof DEAD_END {
  const page = new Page(given)
  const path: Choice[] = []
  const bill: Record<Term, number> = { ...NOTHING }
  let flows = 0
  let fault: typeof TOO_MANY | typeof DEAD_END | undefined
  let best: { cost: FlowCost; bill: Bill; choices: Choice[] } | undefined
  const without = new Map<Term, { cost: FlowCost; whole: FlowCost }>()

  const walk = (index: number, t: number): void => {
    if (fault !== undefined) return
    if (index === given.units.length) {
      if (++flows > most) fault = TOO_MANY
      const cost = totalOf(bill)
      if (!best || cheaper(cost, best.cost)) best = { cost, bill: { ...bill }, choices: [...path] }
      for (const term of TERMS) {
        const less = totalOf(bill, term)
        const known = without.get(term)
        // among equals the best in truth: a term decides only where no such flow is right
        if (!known || cheaper(less, known.cost) || (!cheaper(known.cost, less) && cheaper(cost, known.whole))) without.set(term, { cost: less, whole: cost })
      }
      return
    }
    const choices = page.choicesOf(index, t)
    if (choices.length === 0) fault = DEAD_END
    for (const choice of choices) {
      path.push(choice)
      for (const term of TERMS) bill[term] += choice.bill[term]
      walk(index + 1, choice.slots.at(-1)! + 1)
      for (const term of TERMS) bill[term] -= choice.bill[term]
      path.pop()
    }
  }
  walk(0, 0)
  if (fault !== undefined) return fault
  if (!best) return DEAD_END
  const { cost } = best
  return {
    best: cost,
    bill: best.bill,
    choices: best.choices,
    flows,
    decisive: new Set(TERMS.filter((term) => cheaper(cost, without.get(term)!.whole) && !sameCost(cost, without.get(term)!.whole))),
  }
}

/** The choices that placements stand for, or what is wrong with them. */
export function readPlacements(given: Case, placements: readonly Placement[]): readonly Choice[] | string {
  const page = new Page(given)
  if (placements.length !== given.units.length) return `${placements.length} placements for ${given.units.length} units`
  const choices: Choice[] = []
  let t = 0
  for (const [index, placed] of placements.entries()) {
    const name = `unit ${index}`
    if (placed.slots.length !== placed.count) return `${name}: ${placed.slots.length} slots for ${placed.count} lines`
    const at = placed.slots[0]
    const start = page.startsOf(given.units[index]!, t).find((s) => s.at === at)
    if (start === undefined) return `${name}: may not start at ${at} from ${t}`
    let gap = 0
    placed.slots.forEach((slot, k) => {
      if (k > 0) gap += slot - placed.slots[k - 1]! - 1
    })
    if (!page.gapsOf(start.at).includes(gap)) return `${name}: gap of ${gap}`
    const choice = page.choice(index, t, start, gap, placed.count)
    if (choice === undefined) return `${name}: ${placed.count} lines from ${at} with gap ${gap} are not allowed`
    if (choice.slots.join() !== placed.slots.join()) return `${name}: stands on ${placed.slots.join()}, should on ${choice.slots.join()}`
    if (JSON.stringify(choice.setting) !== JSON.stringify(placed.setting)) return `${name}: another setting than that of its table`
    choices.push(choice)
    t = placed.slots.at(-1)! + 1
  }
  return choices
}
