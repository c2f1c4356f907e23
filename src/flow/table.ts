import type { Table } from '../model/article.js'
import { plainText } from '../model/inline.js'
import type { Setting } from '../text/breaker.js'
import type { FlowUnit } from './flowUnit.js'
import type { Slot } from './slot.js'
import { columnsOf, copyRows, gutterIn } from './tableColumns.js'
import { placeRows, type PlacedRows } from './tablePlace.js'
import { setRows, type SetRow } from './tableRows.js'
import type { TypeCase } from './typecase.js'

/** A table as the legs see it: a block on a leading of its own, as deep as whole lines of the grid, parted between rows. */
export interface TableUnit extends FlowUnit {
  readonly path: string
  /** its rows on slots from one on */
  stand(slots: readonly Slot[], start: number): PlacedRows
  /** words of its rows from one on, those of a row parted by tabs */
  textFrom(row: number): string
  readonly rows: number
  /** the row with which it begins here: those before it stand in another part of the story */
  readonly first: number
}

/** Where a table is to stand. */
export interface TableRoom {
  /** the narrowest slot, and a whole leg; points */
  readonly narrowest: number
  readonly measure: number
  /** of the grid */
  readonly baseline: number
}

const SOLID = 99

/**
 * A table for the legs; of one that goes on from another part its last `left` rows. Columns of figures are as wide as their figures and stand
 * on their decimal marks; columns of words share what is left, and wrap. Nothing where not even a letter of each column goes side by side.
 */
export function makeTable(typeCase: TypeCase, table: Table, { narrowest, measure, baseline }: TableRoom, language: string, path: string, left?: number): TableUnit | undefined {
  const { keeps, forms, rules, spacing } = typeCase.style
  const all = copyRows(table, path)
  const columns = columnsOf(typeCase, table, all, language)
  const letters = columns.reduce((sum, column) => sum + column.letter, 0)
  if (columns.length > narrowest || letters > narrowest - gutterIn(typeCase, columns.length, narrowest) * (columns.length - 1)) return undefined
  const heads = all.findIndex(({ kind }) => kind !== 'head' && kind !== 'columnGroups')
  const first = left === undefined ? 0 : Math.max(heads, all.length - left)
  const layouts = new Map<number, readonly SetRow[]>()
  const rowsAt = (width: number): readonly SetRow[] => {
    let known = layouts.get(width)
    if (!known) layouts.set(width, (known = setRows(typeCase, table, all, columns, width, language)))
    return known
  }
  const manner = { rowsAt, baseline, heads, first, again: table.repeatHead ?? forms.tableHeadAgain, together: keeps.tableRows, air: spacing.tableRule, rule: rules.column }
  const known = new WeakMap<readonly Slot[], Map<number, PlacedRows>>()
  const stand = (slots: readonly Slot[], start: number): PlacedRows => {
    let own = known.get(slots)
    if (!own) known.set(slots, (own = new Map<number, PlacedRows>()))
    let placed = own.get(start)
    if (!placed) own.set(start, (placed = placeRows(all, manner, slots, start)))
    return placed
  }
  const unplaced = stand([], 0)
  const whole = (width: number): number => Math.max(1, unplaced.slotsOver(width))
  const settings = new Map<number, ReadonlyMap<number, Setting>>()
  return {
    path: `${path}.rows`,
    airBefore: 0,
    keepFirst: whole(measure) <= keeps.tableWhole ? SOLID : unplaced.least(measure, keeps.tableRows),
    keepLast: 0,
    keepWithNext: 0,
    solidFirst: 0,
    variants: ([width]) => {
      let table = settings.get(width!)
      if (!table) settings.set(width!, (table = new Map([[whole(width!), settingOf(whole(width!))]])))
      return table
    },
    onSlots: {
      begins: (slots, start) => {
        const [first] = stand(slots, start).segments
        return first !== undefined && first.slot.leg === slots[start]?.leg
      },
      taken: (slots, start, count) => {
        const beyond = Math.max(slots.length, start)
        const { taken } = stand(count + start < slots.length ? slots.slice(0, start + count) : slots, start)
        return [...taken, ...Array.from({ length: Math.max(0, start + count - beyond) }, (_, k) => beyond + k)]
      },
      setting: (slots, start, width) => {
        const { row, end, slotsOver } = stand(slots, start)
        return settingOf(Math.max(1, row < all.length ? Math.max(0, slots.length - start) + slotsOver(width) : end - start))
      },
      openings: (slots, start, width) => {
        const { row, forced, segments, slotsOver } = stand(slots, start)
        if (segments.length === 0 || row >= all.length || forced) return []
        return [{ setting: settingOf(slots.length - start), words: all.length - row, rest: slotsOver(width) * width, inSentence: true }]
      },
    },
    hyphenAt: () => false,
    stand,
    textFrom: (row) =>
      all
        .slice(row)
        .map(({ cells }) => cells.map(({ text }) => plainText(text)).join('\t'))
        .join('\n'),
    rows: all.length,
    first,
  }
}

function settingOf(count: number): Setting {
  return { breaks: Array.from({ length: count }, (_, k) => k + 1), demerits: 0, pass: 0 }
}
