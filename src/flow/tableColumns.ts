import type { ColumnAlign, Table } from '../model/article.js'
import { cellSpan, cellText, columnsIn, rowsIn } from '../model/cells.js'
import { plainText, type Text } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import type { Paragraph } from '../text/paragraph.js'
import { widthBetween } from '../text/ragged.js'
import { displayParagraph, isBlank } from './display.js'
import { styleOf, type TypeCase } from './typecase.js'

/** What a row of a table is: heads of several columns, heads of columns, the head of a group of rows, a row of the body, or the source under it. */
export type RowKind = 'columnGroups' | 'head' | 'group' | 'row' | 'source'

export interface CopyCell {
  readonly text: Text
  readonly path: string
  /** the column at which it begins, and how many it goes across */
  readonly column: number
  readonly span: number
}
export interface CopyRow {
  readonly cells: readonly CopyCell[]
  readonly kind: RowKind
}

/** The rows of a table as written; its source is the last of them. */
export function copyRows(table: Table, path: string): readonly CopyRow[] {
  const count = columnsIn(table)
  const rows = rowsIn(table).map(({ cells, at }): CopyRow => {
    const group = at.startsWith('rows') && cells.length === 1 && count > 1
    let column = 0
    return {
      kind: at === 'columnGroups' || at === 'head' ? at : group ? 'group' : 'row',
      cells: cells.map((cell, c): CopyCell => {
        const span = group ? count : cellSpan(cell)
        const own = { text: cellText(cell), path: `${path}.${at}[${c}]`, column, span }
        column += span
        return own
      }),
    }
  })
  return table.source === undefined || isBlank(table.source) ? rows : [...rows, { kind: 'source', cells: [{ text: table.source, path: `${path}.source`, column: 0, span: count }] }]
}

export interface Column {
  readonly align: ColumnAlign
  /** of its widest cell, points */
  readonly natural: number
  /** of its widest word */
  readonly least: number
  /** room for any letter of it */
  readonly letter: number
  /** widest part of a figure after its decimal mark */
  readonly after: number
}

/** A figure with its sign, currency, unit or per cent. */
const FIGURE = /^[^\p{L}\p{N}]{0,3}\p{N}[\p{N}.,\u00a0\u202f\u2009 ]*[^\p{L}\p{N}]?\s?\p{L}{0,3}\.?$/u
const NOTHING = /^[\s–—\-.…]*$/u
/** Languages that write a point before decimals; the others have a comma there. */
const POINTED = /^(en|he|th|zh|ja|ko)\b/

/** How wide the columns of a table would be, and how they stand. A cell that goes across several says nothing of them. */
export function columnsOf(typeCase: TypeCase, table: Table, rows: readonly CopyRow[], language: string): readonly Column[] {
  const own = Array.from({ length: columnsIn(table) }, (): { head: boolean; cell: CopyCell }[] => [])
  for (const { cells, kind } of rows)
    if (kind !== 'group' && kind !== 'source') for (const cell of cells) if (cell.span === 1) own[cell.column]?.push({ head: kind !== 'row', cell })
  const em = Math.max(tableStyle(typeCase, table, 'row').size, tableStyle(typeCase, table, 'head').size)
  const columns = own.map((cells, c): Column => {
    const bodies = cells.filter(({ head }) => !head).map(({ cell }) => plainText(cell.text))
    const figures = bodies.some((text) => FIGURE.test(text.trim())) && bodies.every((text) => FIGURE.test(text.trim()) || NOTHING.test(text))
    const align = table.align?.[c] ?? (figures ? 'decimal' : 'left')
    let natural = 0
    let least = 0
    let before = 0
    let after = 0
    for (const { cell, head } of cells) {
      if (isBlank(cell.text)) continue
      const paragraph = displayParagraph(typeCase, cell.text, tableStyle(typeCase, table, head ? 'head' : 'row'), language, cell.path, Infinity)
      const width = widthOf(paragraph)
      natural = Math.max(natural, width)
      least = Math.max(least, ...paragraph.words.map((word) => word.width))
      if (align !== 'decimal' || head) continue
      const whole = wholeWidth(typeCase, table, cell, language)
      before = Math.max(before, whole)
      after = Math.max(after, width - whole)
    }
    const whole = align === 'decimal' ? Math.max(least, figures ? before + after : 0) : least
    return { align, natural: Math.max(natural, before + after), least: whole, letter: Math.min(whole, em), after }
  })
  return spread(typeCase, table, rows, columns, language)
}

/** Columns as wide as the cells need that go across several of them. */
function spread(typeCase: TypeCase, table: Table, rows: readonly CopyRow[], columns: readonly Column[], language: string): readonly Column[] {
  const out = [...columns]
  const gutter = typeCase.style.spacing.tableGutter
  for (const { cells, kind } of rows)
    for (const { text, path, column, span } of cells) {
      if (span < 2 || kind === 'group' || kind === 'source' || isBlank(text)) continue
      const paragraph = displayParagraph(typeCase, text, tableStyle(typeCase, table, kind), language, path, Infinity)
      const under = out.slice(column, column + span)
      const more = (need: number, has: (own: Column) => number): number => Math.max(0, need - under.reduce((sum, own) => sum + has(own), gutter * (span - 1))) / span
      const natural = more(widthOf(paragraph), (own) => own.natural)
      const least = more(Math.max(...paragraph.words.map((word) => word.width)), (own) => own.least)
      under.forEach((own, k) => (out[column + k] = { ...own, natural: Math.max(own.natural + natural, own.least + least), least: own.least + least }))
    }
  return out
}

/** The style of a row: that of results and prices, where the table is in agate. */
export function tableStyle(typeCase: TypeCase, { agate = false }: Table, kind: RowKind): TextStyle {
  if (kind === 'source') return styleOf(typeCase, agate ? 'agate' : 'tableSource')
  if (kind === 'row') return styleOf(typeCase, agate ? 'agate' : 'table')
  return styleOf(typeCase, agate ? 'agateHead' : 'tableHead')
}

function widthOf(paragraph: Paragraph): number {
  return widthBetween(paragraph, 0, paragraph.breakable.n)
}

/** Characters of a figure before its decimal mark; of one without, up to its last digit; of what is none, all. */
export function wholeEnd(text: string, language: string): number {
  const mark = POINTED.test(language) ? '.' : ','
  const found = new RegExp(`[${mark}](?=\\p{N}+\\P{N}*$)`, 'u').exec(text)
  return found ? found.index : (/^.*\p{N}/u.exec(text)?.[0].length ?? text.length)
}

/** Width of what stands before it, points. */
function wholeWidth(typeCase: TypeCase, table: Table, cell: CopyCell, language: string): number {
  const text = plainText(cell.text)
  const whole = text.slice(0, wholeEnd(text, language))
  if (whole.trim() === '') return 0
  const marked = typeof cell.text === 'string' ? whole : [{ ...marksOf(cell.text), text: whole }]
  return widthOf(displayParagraph(typeCase, marked, tableStyle(typeCase, table, 'row'), language, cell.path, Infinity))
}

function marksOf(cell: Exclude<Text, string>): { readonly bold?: boolean; readonly italic?: boolean } {
  const [first] = cell
  return first && 'text' in first ? { ...(first.bold === true ? { bold: true } : {}), ...(first.italic === true ? { italic: true } : {}) } : {}
}

/** Between the columns of a table; of a narrow one, half of the width in all. */
export function gutterIn(typeCase: TypeCase, columns: number, width: number): number {
  return columns > 1 ? Math.min(typeCase.style.spacing.tableGutter, width / (2 * (columns - 1))) : 0
}

/** Figures take what they need, words share the rest by their need; where all have enough, the first column of words takes what is over. */
export function widthsOf(columns: readonly Column[], width: number): number[] {
  const sum = (of: (column: Column) => number): number => columns.reduce((total, column) => total + of(column), 0)
  const natural = sum((c) => c.natural)
  if (natural <= width) {
    const words = columns.findIndex((c) => c.align !== 'decimal')
    return columns.map((c, k) => c.natural + (words < 0 ? (width - natural) / columns.length : k === words ? width - natural : 0))
  }
  const least = sum((c) => c.least)
  const [from, to] = least <= width ? [(c: Column) => c.least, (c: Column) => c.natural] : [(c: Column) => c.letter, (c: Column) => c.least]
  const share = (width - sum(from)) / (sum(to) - sum(from))
  return columns.map((c) => from(c) + (to(c) - from(c)) * share)
}
