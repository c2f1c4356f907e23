import type { Setting, Variants } from '../text/breaker.js'
import type { Unit } from './galley.js'
import { unitPrint, type PartRecord, type UnitRecord } from './partRecord.js'

/**
 * Demerits that it is worth to leave a paragraph as it stood: more than an orphan, and less than what another line count may cost and still be
 * fair (test/flow/COST.md).
 */
const STAY = 40_000
/** Demerits over the best up to which a corrected paragraph is set in as many lines as before. */
export const FAIR_AGAIN = 90_000

/** A unit beside the record of how it stood. */
export interface Remembered {
  readonly record: UnitRecord
  /** its words are the same: it can have the same lines */
  readonly same: boolean
}

/**
 * The records of units, in their order: each of the same words in turn, and between two of these those that stand in the same place, which were
 * corrected.
 */
export function rememberedUnits(units: readonly Unit[], { units: records }: PartRecord): (Remembered | undefined)[] {
  const prints = units.map(unitPrint)
  const pairs = matches(
    prints,
    records.map(({ print }) => print),
  )
  const out: (Remembered | undefined)[] = units.map(() => undefined)
  let from: readonly [number, number] = [0, 0]
  for (const [i, r] of [...pairs, [units.length, records.length] as const]) {
    // as many on both sides: each stands for the one that stood there
    if (i - from[0] === r - from[1])
      for (let k = from[0]; k < i; k++) {
        const record = records[from[1] + k - from[0]]!
        if (record.print !== '') out[k] = { record, same: false }
      }
    if (i < units.length) out[i] = { record: records[r]!, same: true }
    from = [i + 1, r + 1]
  }
  return out
}

/** Pairs of equal prints in order: from both ends inwards, and between these as they come. Time grows with the units. */
function matches(now: readonly string[], before: readonly string[]): (readonly [number, number])[] {
  let head = 0
  while (head < now.length && head < before.length && now[head] === before[head]) head++
  let tail = 0
  while (tail < now.length - head && tail < before.length - head && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail++
  const pairs: (readonly [number, number])[] = Array.from({ length: head }, (_, i) => [i, i] as const)
  const places = new Map<string, number[]>()
  for (let r = head; r < before.length - tail; r++) places.set(before[r]!, [...(places.get(before[r]!) ?? []), r])
  let last = head - 1
  for (let i = head; i < now.length - tail; i++) {
    const r = places.get(now[i]!)?.find((at) => at > last)
    if (r === undefined) continue
    pairs.push([i, r])
    last = r
  }
  for (let k = tail; k > 0; k--) pairs.push([now.length - k, before.length - k])
  return pairs
}

/** Units that would rather stand in the lines that they had, wherever those go; corrected ones, in as many lines. */
export function preferring(units: readonly Unit[], record: PartRecord): readonly Unit[] {
  const recorded = rememberedUnits(units, record)
  return units.map((unit, i) => {
    const known = recorded[i]
    return known ? rather(unit, known) : unit
  })
}

function rather(unit: Unit, { record, same }: Remembered): Unit {
  const kept: Setting = { breaks: record.breaks, demerits: record.demerits, pass: record.pass }
  const count = record.breaks.length
  const tables = new Map<Variants, Variants>()
  const hurt = new Map<Variants, Variants>()
  return {
    ...unit,
    variants: (measures, feet) => {
      const table = unit.variants(measures, feet)
      const own = same && alike(measures, record.measures, count)
      // a hyphen that comes to stand at a foot is no line end to keep
      const hyphen = own && feet.some((foot) => foot < count - 1 && !record.footHyphens.includes(foot) && unit.hyphenAt(kept, foot))
      const known = hyphen ? hurt : tables
      // of one unit all tables are of other widths or feet
      let made = known.get(table)
      if (!made) known.set(table, (made = own && !hyphen ? withSetting(table, kept, count) : withCount(table, count)))
      return made
    },
  }
}

/** Whether the first lines have the widths that were recorded. */
function alike(measures: readonly number[], before: readonly number[], count: number): boolean {
  for (let k = 0; k < count; k++) if (measures[Math.min(k, measures.length - 1)] !== before[Math.min(k, before.length - 1)]) return false
  return true
}

function cheapest(table: Variants): number {
  let least = Infinity
  for (const { demerits } of table.values()) least = Math.min(least, demerits)
  return least
}

function withSetting(table: Variants, kept: Setting, count: number): Variants {
  return new Map([...table, [count, { ...kept, demerits: cheapest(table) - STAY }]])
}

function withCount(table: Variants, count: number): Variants {
  const setting = table.get(count)
  const least = cheapest(table)
  if (!setting || setting.pass > 1 || setting.demerits > least + FAIR_AGAIN) return table
  return new Map([...table, [count, { ...setting, demerits: least - STAY / 2 }]])
}
