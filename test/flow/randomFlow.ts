/** Seeded random units and legs for the flow's tests: tables that are functions of widths and feet, with no type in them. */
import type { FlowUnit } from '../../src/flow/flowUnit.js'
import type { Slot } from '../../src/flow/slot.js'
import type { Setting } from '../../src/text/breaker.js'
import type { Rand } from '../random/rand.js'
import type { Case } from './oracle.js'

/** A unit in plain data, so that a case can be printed and made again. */
export interface UnitData {
  readonly airBefore: number
  readonly keepFirst: number
  readonly keepLast: number
  readonly keepWithNext: number
  readonly solidFirst: number
  /** what its words take, in hundreds of a point */
  readonly length: number
  /** line counts it may have over the least that its words need */
  readonly more: readonly number[]
  readonly seed: number
  /** how its settings are priced */
  readonly prices: 'calm' | 'rough' | 'steps'
  /** share of its lines that end in a hyphen */
  readonly hyphens: number
  /** what it costs to have no hyphen at a leg's foot; where there is none, it stays */
  readonly avoid?: number
  /** a count with a hyphen at a foot is not in the table */
  readonly drops?: boolean
}

export interface CaseData {
  readonly units: readonly UnitData[]
  /** widths of the slots of each leg */
  readonly legs: readonly (readonly number[])[]
  readonly overMeasure: number
  readonly endCost: number
}

/** A number from 0 up to 1 that is the same for the same numbers. */
function hash(...numbers: readonly number[]): number {
  let h = 0x9e3779b9
  for (const n of numbers) {
    h = Math.imul(h ^ (n | 0), 0x85ebca6b)
    h ^= h >>> 13
    h = Math.imul(h, 0xc2b2ae35)
    h ^= h >>> 16
  }
  return (h >>> 0) / 4_294_967_296
}

/**
 * The table of a count depends on the widths of its own lines and on the feet among them but the last; nothing beyond is looked at.
 * Breaks are even, or odd for a hyphen.
 */
export function unitOf(data: UnitData): FlowUnit {
  const { airBefore, keepFirst, keepLast, keepWithNext, solidFirst, seed } = data
  const variants = (measures: readonly number[], feet: readonly number[]): ReadonlyMap<number, Setting> => {
    const at = (k: number): number => measures[Math.min(k, measures.length - 1)]!
    let least = 0
    for (let width = 0; width < data.length || least === 0; least++) width += at(least)
    const table = new Map<number, Setting>()
    for (const more of data.more) {
      const count = least + more
      if (count < 1 || table.has(count)) continue
      let shape = seed
      for (let k = 0; k < count; k++) shape = Math.floor(hash(shape, at(k), k) * 2 ** 31)
      const draw = hash(shape, count)
      let demerits =
        data.prices === 'calm'
          ? Math.round(draw * 60_000) / 4
          : data.prices === 'rough'
            ? Math.round(draw * 5_000_000) / 10
            : [0, 90_000, 90_001, 180_000, 45_000][Math.floor(draw * 5)]!
      const breaks: number[] = []
      let caught = false
      for (let k = 0; k < count; k++) {
        let hyphen = k < count - 1 && hash(shape, k, 7) < data.hyphens
        if (hyphen && feet.includes(k)) {
          caught = true
          if (data.avoid !== undefined) {
            hyphen = false
            demerits += data.avoid
          }
        }
        breaks.push(10 * (k + 1) + (hyphen ? 1 : 0))
      }
      if (caught && data.drops === true && table.size > 0) continue
      const pass = hash(shape, 3) < 0.75 ? 0 : Math.floor(hash(shape, 4) * 4)
      table.set(count, { breaks, demerits, pass })
    }
    return table
  }
  return { airBefore, keepFirst, keepLast, keepWithNext, solidFirst, variants, hyphenAt: (setting, line) => setting.breaks[line]! % 2 === 1 }
}

export function legsOf(legs: readonly (readonly number[])[], raised: readonly number[] = []): Slot[] {
  return legs.flatMap((widths, leg) =>
    widths.map((width, i) => ({
      leg,
      column: leg,
      line: i + 1,
      x: leg * 110,
      y: i * 10,
      width,
      beside: width < Math.max(...widths),
      ...(raised.includes(leg) ? { raised: true } : {}),
    })),
  )
}

export function caseOf(data: CaseData): Case {
  return {
    units: data.units.map(unitOf),
    slots: legsOf(
      data.legs,
      data.legs.flatMap((leg, i) => (leg.length % 2 === 1 ? [i] : [])),
    ),
    overMeasure: data.overMeasure,
    endCost: data.endCost,
    end: (['level', 'full', 'free'] as const)[data.legs.length % 3]!,
    tight: data.units.length % 3 === 2,
    strict: data.legs.length % 4 === 1,
  }
}

function randomUnit(random: Rand, lines: number, kind: 'paragraph' | 'crosshead' | 'cap' | 'line'): UnitData {
  const tables: readonly (readonly [number, readonly number[]])[] = [
    [3, [0]],
    [4, [0, 1]],
    [1, [1, 0]],
    [3, [-1, 0, 1]],
    [2, [0, 1, 2]],
    [1, [0, 2]],
    [1, [-1, 0, 1, 2]],
  ]
  const plain: UnitData = {
    airBefore: 0,
    keepFirst: 2,
    keepLast: 2,
    keepWithNext: 0,
    solidFirst: 0,
    length: lines * 100 - random.int(0, 60),
    more: random.weigh(...tables),
    seed: random.int(1, 1_000_000),
    prices: random.weigh([4, 'calm'], [3, 'rough'], [1, 'steps']),
    hyphens: random.pick([0, 0.3, 0.6]),
    ...random.maybe(0.6, () => ({ avoid: random.pick([500, 80_000, 250_000.5]) })),
    ...random.maybe(0.15, () => ({ drops: true })),
  }
  if (kind === 'crosshead') {
    return {
      ...plain,
      airBefore: random.int(1, 2),
      keepFirst: 99,
      keepLast: random.pick([1, 2, 99]),
      keepWithNext: random.int(2, 3),
      length: random.weigh([3, 80], [2, 170], [1, 260]),
      more: random.weigh([4, [0]], [1, [0, 1]]),
      hyphens: random.weigh([4, 0], [1, 0.5]),
    }
  }
  if (kind === 'cap') {
    const solidFirst = random.int(2, 4)
    return {
      ...plain,
      solidFirst,
      keepFirst: random.pick([2, 2, solidFirst, solidFirst + 1]),
      length: Math.max(lines, random.chance(0.8) ? solidFirst : 1) * 100 - random.int(0, 60),
      airBefore: random.weigh([5, 0], [1, 1]),
    }
  }
  if (kind === 'line') return { ...plain, airBefore: random.int(0, 2), length: 60, more: [0], keepFirst: random.int(0, 2), keepLast: random.int(1, 2) }
  if (random.chance(0.5)) return plain
  return {
    ...plain,
    keepFirst: random.int(0, 4),
    keepLast: random.int(0, 4),
    airBefore: random.weigh([6, 0], [2, 1], [1, 2], [1, 3]),
    keepWithNext: random.weigh([8, 0], [1, 1], [1, 2]),
  }
}

export function randomFlow(random: Rand): CaseData {
  const column = 100
  const narrow = random.pick([50, 65, 80])
  const beside = random.chance(0.4)
  // long legs and long units: most of a table's lines are far from any foot
  const long = random.chance(0.15)
  const legs = Array.from({ length: random.int(2, 4) }, () => {
    const depth = long ? random.int(6, 20) : random.int(2, 7)
    const from = random.int(0, depth - 1)
    const to = from + random.int(0, long ? 8 : 3)
    const has = beside && random.chance(0.6)
    return Array.from({ length: depth }, (_, i) => (has && i >= from && i <= to ? narrow : column))
  })
  const capacity = legs.flat().reduce((sum, width) => sum + width, 0) / column
  const wanted = capacity * random.pick([0.7, 0.85, 0.95, 1, 1, 1, 1.1, 1.3])
  const units: UnitData[] = []
  const count = long ? random.int(2, 4) : random.int(2, 5)
  let left = wanted
  for (let i = 0; i < count; i++) {
    const kind =
      i === 0
        ? random.weigh([3, 'cap' as const], [5, 'paragraph' as const], [1, 'crosshead' as const])
        : random.weigh([1, 'cap' as const], [8, 'paragraph' as const], [4, 'crosshead' as const], [1, 'line' as const])
    const share = i === count - 1 ? left : (left / (count - i)) * random.real(0.6, 1.4)
    const unit = randomUnit(random, Math.min(long ? 25 : 7, Math.max(1, Math.round(share))), kind)
    units.push(unit)
    left -= unit.length / 100 + unit.airBefore
  }
  return { units, legs, overMeasure: random.weigh([4, column], [1, narrow], [1, 120]), endCost: random.pick([1, 1, 50, 50, 7, 3_000]) }
}
