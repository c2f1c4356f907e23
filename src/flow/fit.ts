import { leastThat } from '../text/leastThat.js'
import { squared, textFeet } from './feet.js'
import type { Fixtures } from './fixtures.js'
import type { Unit } from './galley.js'
import { less, type FlowCost } from './flowed.js'
import type { Measured } from './measureStory.js'
import type { Arranged } from './arrangeIn.js'
import type { Room } from './room.js'

/** Counts of lines around the estimate among which the depth of a fitting part is looked for. */
const FIT_BEFORE = 3
const FIT_AFTER = 3
const UNEVEN_FEET = 150
/** What a slot left at the end of a part costs that is as deep as its text. */
export const END_FIT = 50

/** Shapes of rising capacity: all legs as deep as the others, or the first ones a line deeper. The best of the few that hold the text. */
export function fitDepth(
  arrange: (feet: readonly number[]) => Arranged,
  attempt: (arranged: Arranged) => Measured,
  units: readonly Unit[],
  room: Room,
  { footed, leastDepth }: Fixtures,
): Measured {
  const shape = (step: number): readonly number[] | undefined => {
    const depth = 1 + Math.floor(step / room.columns)
    const deeper = step % room.columns
    // a figure at the foot squares off the legs that it covers
    if (footed.some((f) => deeper > f.legs[0] && deeper <= f.legs[1])) return undefined
    const feet = Array.from({ length: room.columns }, (_, leg) => Math.min(room.lines, depth + (leg < deeper ? 1 : 0)))
    return feet[0]! > room.lines ? undefined : feet
  }
  const most = (room.lines - 1) * room.columns
  const wanted = units.reduce((sum, unit, i) => sum + (i > 0 ? unit.airBefore : 0) + usual(unit, room.measure), 0)
  const least = Math.min(most, Math.max(0, leastDepth - 1) * room.columns)
  const low = leastThat(least, most, (total) => arrange(shape(total) ?? shape(total + 1) ?? shape(most)!).slots.length >= wanted)
  let best: { readonly measured: Measured; readonly cost: FlowCost } | undefined
  let found = 0
  for (let step = Math.max(least, low - FIT_BEFORE); step <= most; step++) {
    // where legs are uneven, a whole round of other shapes is tried
    const after = best && best.cost.breaches <= END_FIT ? FIT_AFTER : room.columns + FIT_AFTER
    if (found > 0 && step > Math.max(found, low) + after) break
    const feet = shape(step)
    if (!feet) continue
    const measured = attempt(arrange(feet))
    if (measured.over === 0 && found === 0) found = step
    const cost = levelCost(measured)
    if (!best || less(cost, best.cost)) best = { measured, cost }
  }
  return best?.measured ?? attempt(arrange(shape(most)!))
}

/** Cost with what feet more than a line apart are worth: more than a paragraph set looser or tighter than is fair. */
export function levelCost(measured: Measured): FlowCost {
  const apart = feetApart(measured)
  return { ...measured.cost, breaches: measured.cost.breaches + (apart > 1 ? UNEVEN_FEET * apart : 0) }
}

/** Lines between the deepest leg's foot and the highest. */
export function feetApart({ inner, slots, flowed, claims }: Measured): number {
  const feet = squared(textFeet(inner.columns, slots, flowed.placements), claims)
  const held = feet.filter((foot, leg) => foot > 0 || slots.some((slot) => slot.column === leg))
  return held.length === 0 ? 0 : Math.max(...held) - Math.min(...held)
}

function usual(unit: Unit, measure: number): number {
  let best = 0
  let cheapest = Infinity
  for (const [count, setting] of unit.variants([measure], [])) {
    if (setting.demerits < cheapest) {
      cheapest = setting.demerits
      best = count
    }
  }
  return best
}
