import type { Variants } from '../text/breaker.js'
import { isTable, type Unit } from './galley.js'

/** How far the settings of paragraphs may lie from their best ones. */
export interface SettingLimits {
  /** lines by which a paragraph may be shorter and longer than it would best be */
  readonly shorter: number
  readonly longer: number
  /** demerits over those of its best setting */
  readonly dearest: number
}

/** Each paragraph in its best setting. */
export const BEST_SETTINGS: SettingLimits = { shorter: 0, longer: 0, dearest: 0 }

/** Any setting that keeps the ladder of hyphens. */
export const ANY_SETTINGS: SettingLimits = { shorter: Infinity, longer: Infinity, dearest: Infinity }

/** Units that offer only settings within limits; the best of each is always among them. */
export function limited(units: readonly Unit[], limits: SettingLimits): readonly Unit[] {
  return units.map((unit) => {
    const known = new Map<Variants, Variants>()
    return {
      ...unit,
      variants: (measures: readonly number[], feet: readonly number[]) => {
        const table = unit.variants(measures, feet)
        let within = known.get(table)
        if (!within) known.set(table, (within = withinLimits(table, limits)))
        return within
      },
    }
  })
}

function withinLimits(table: Variants, { shorter, longer, dearest }: SettingLimits): Variants {
  const best = bestCount(table)
  const { demerits, pass } = table.get(best)!
  return new Map(
    [...table].filter(([count, s]) => count === best || (count >= best - shorter && count <= best + longer && s.demerits <= demerits + dearest && s.pass <= Math.max(1, pass))),
  )
}

/** How many paragraphs stand in more or fewer lines than they would best, on a leg's whole measure. */
export function changedParagraphs(units: readonly Unit[], placements: readonly { readonly count: number }[], measure: number): number {
  return units.filter((unit, i) => !isTable(unit) && placements[i]!.count !== bestCount(unit.variants([measure], []))).length
}

/** The line count of the cheapest setting. */
export function bestCount(table: Variants): number {
  let best = 0
  let least = Infinity
  for (const [count, { demerits }] of table)
    if (demerits < least) {
      least = demerits
      best = count
    }
  return best
}
