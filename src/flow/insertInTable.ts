import { isTable } from './galley.js'
import type { MadeInsert } from './insert.js'
import type { Measured } from './measureStory.js'

/** An insert among the rows of a table, its first column, and the lines at which it would stand over the table and under it. */
export interface InsertInTable {
  readonly made: MadeInsert
  readonly leg: number
  readonly lines: readonly number[]
}

/** The first insert that parts a table inside a leg. */
export function insertInTable({ units, flowed, slots, inserts, inner }: Measured): InsertInTable | undefined {
  for (const [i, { slots: taken, count }] of flowed.placements.entries()) {
    const unit = units[i]!
    const start = taken[0]
    if (!isTable(unit) || start === undefined || start >= slots.length) continue
    const { segments } = unit.stand(slots.slice(0, start + count), start)
    for (const [k, { slot }] of segments.entries()) {
      const before = segments[k - 1]
      if (before?.slot.column !== slot.column) continue
      const between = inserts.find(({ line, legs }) => legs[0] <= slot.column && legs[1] >= slot.column && line > before.slot.line && line < slot.line)
      if (!between) continue
      const { line: top } = before.slot
      const depth = unit.variants([inner.measure], []).keys().next().value ?? 0
      return { made: between.made, leg: between.legs[0], lines: [Math.max(1, top - unit.airBefore), top + depth] }
    }
  }
  return undefined
}
