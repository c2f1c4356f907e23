import type { Setting } from '../text/breaker.js'
import type { Unit } from './galley.js'
import { FAIR_AGAIN, rememberedUnits } from './keepLines.js'
import { leftovers, type Flowed, type Placement } from './flowed.js'
import type { PartRecord, UnitRecord } from './partRecord.js'
import type { Slot } from './slot.js'
import { Track } from './track.js'

/**
 * Text down the same slots once more, each paragraph in its lines; corrected ones in as many as before. Nothing where one of them does not go
 * so. `slots` are those of the record.
 */
export function flowAgain(units: readonly Unit[], slots: readonly Slot[], overMeasure: number, record: PartRecord): Flowed | undefined {
  if (units.length !== record.units.length) return undefined
  const remembered = rememberedUnits(units, record)
  const track = new Track(slots, overMeasure)
  const placements: Placement[] = []
  for (const [i, unit] of units.entries()) {
    const known = remembered[i]
    if (known?.record !== record.units[i]) return undefined
    const { record: before, same } = known!
    const setting = same ? { breaks: before.breaks, demerits: before.demerits, pass: before.pass } : corrected(unit, before, track)
    if (!setting) return undefined
    const room = track.room(before.start, before.gap)
    const count = before.breaks.length
    placements.push({
      setting,
      count,
      slots: unit.onSlots?.taken(slots, before.start, count) ?? Array.from({ length: count }, (_, k) => track.slotOf(k, before.start, before.gap, room)),
      ...(same ? { above: before.above } : {}),
    })
  }
  const last = placements.reduce((end, placement) => (placement.slots.at(-1) ?? end - 1) + 1, 0)
  return { placements, ...leftovers(placements, slots, last), cost: record.cost }
}

/** A corrected unit in as many lines as it had, where that is fair and no worse at a foot. */
function corrected(unit: Unit, before: UnitRecord, track: Track): Setting | undefined {
  const count = before.breaks.length
  const room = track.room(before.start, before.gap)
  const table = unit.onSlots
    ? onSlots(unit.onSlots.setting(track.slots, before.start, track.overMeasure))
    : unit.variants(track.measures(before.start, before.gap, room, count + 1), track.feet(before.start, before.gap, room, count))
  const setting = table.get(count)
  if (!setting) return undefined
  let least = Infinity
  for (const { demerits } of table.values()) least = Math.min(least, demerits)
  const fair = setting.pass <= Math.max(1, before.pass) && setting.demerits <= Math.max(least + FAIR_AGAIN, before.demerits)
  const feet = track.feet(before.start, before.gap, room, count)
  const hyphen = feet.some((foot) => foot < count - 1 && !before.footHyphens.includes(foot) && unit.hyphenAt(setting, foot))
  return fair && !hyphen ? setting : undefined
}

function onSlots(setting: Setting): ReadonlyMap<number, Setting> {
  return new Map([[setting.breaks.length, setting]])
}
