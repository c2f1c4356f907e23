import type { Table } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import type { Line } from '../text/justify.js'
import type { Paragraph } from '../text/paragraph.js'
import { widthBetween } from '../text/ragged.js'
import { displayParagraph, isBlank, setRagged, type DisplayLines } from './display.js'
import type { FlowUnit } from './legs.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A cell set on its column's measure; `x` from the row's left edge. */
export interface Cell {
  readonly path: string
  readonly x: number
  readonly block: DisplayLines
}

/** A row of a table as the legs see it: so many lines, which stay together. */
export interface TableRow extends FlowUnit {
  readonly head: boolean
  /** one cell that goes across all columns: the head of a group of rows */
  readonly group: boolean
  /** weights of the rules over and under it, points; 0 for none */
  readonly ruleOver: number
  readonly ruleUnder: number
  readonly path: string
  /** its cells, for rows of this width */
  cells(width: number): readonly Cell[]
  /** its words, cells parted by tabs */
  readonly text: string
}

const SOLID = 99

/**
 * Rows of a table for the legs. Columns of figures are as wide as their figures and stand on their decimal marks; columns of words
 * share what is left, and wrap. Widths are found once for each width that rows are asked for. Nothing where not even a letter of
 * each column goes side by side on `narrowest` points.
 */
export function makeTable(typeCase: TypeCase, table: Table, narrowest: number, language: string, path: string): TableRow[] | undefined {
  const { rules } = typeCase.style
  const count = Math.max(table.head?.length ?? 0, ...table.rows.map((cells) => cells.length))
  const rows: Rows = [
    ...(table.head ? [{ cells: table.head, path: `${path}.head`, head: true, group: false }] : []),
    ...table.rows.map((cells, r) => ({ cells, path: `${path}.rows[${r}]`, head: false, group: cells.length === 1 && count > 1 })),
  ]
  const columns = columnsOf(typeCase, rows, language, path)
  const letters = columns.reduce((sum, column) => sum + column.letter, 0)
  if (letters > narrowest - gutterIn(typeCase, columns.length, narrowest) * (columns.length - 1)) return undefined
  const layouts = new Map<number, readonly (readonly Cell[])[]>()
  const layout = (width: number): readonly (readonly Cell[])[] => {
    let known = layouts.get(width)
    if (!known) layouts.set(width, (known = laid(typeCase, rows, columns, width, language)))
    return known
  }
  return rows.map((row, r): TableRow => {
    const last = r === rows.length - 1
    return {
      airBefore: 0,
      keepFirst: SOLID,
      keepLast: SOLID,
      // a table stays whole where a leg can hold it
      keepWithNext: last ? 0 : 1,
      solidFirst: 0,
      variants: (measures) => {
        // as many lines as it takes on the narrowest of so many
        let lines = 1
        let width = measures[0]!
        while (linesOf(layout(width)[r]!) > lines) width = Math.min(width, measures[Math.min(lines++, measures.length - 1)]!)
        return new Map([[lines, { breaks: Array.from({ length: lines }, (_, k) => k + 1), demerits: 0, pass: 0 }]])
      },
      hyphenAt: () => false,
      head: row.head,
      group: row.group,
      ruleOver: r === 0 ? rules.story : 0,
      ruleUnder: row.head || last || rows[r + 1]!.group ? rules.column : 0,
      path: row.path,
      cells: (width) => layout(width)[r]!,
      text: row.cells.map((cell) => plainText(cell)).join('\t'),
    }
  })
}

function linesOf(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.block.lines.length))
}

type Rows = readonly { readonly cells: readonly Text[]; readonly path: string; readonly head: boolean; readonly group: boolean }[]

interface Column {
  readonly figures: boolean
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

function columnsOf(typeCase: TypeCase, rows: Rows, language: string, path: string): Column[] {
  const count = Math.max(...rows.map((row) => row.cells.length))
  return Array.from({ length: count }, (_, c): Column => {
    const bodies = rows.filter((row) => !row.head && !row.group).map((row) => plainText(row.cells[c]))
    const figures = bodies.some((text) => FIGURE.test(text.trim())) && bodies.every((text) => FIGURE.test(text.trim()) || NOTHING.test(text))
    let natural = 0
    let least = 0
    let before = 0
    let after = 0
    for (const row of rows) {
      const cell = row.group ? undefined : row.cells[c]
      if (cell === undefined || isBlank(cell)) continue
      const paragraph = displayParagraph(typeCase, cell, rowStyle(typeCase, row.head), language, path, Infinity)
      const width = widthOf(paragraph)
      natural = Math.max(natural, width)
      least = Math.max(least, ...paragraph.words.map((word) => word.width))
      if (!figures || row.head) continue
      const whole = wholeWidth(typeCase, cell, language, path)
      before = Math.max(before, whole)
      after = Math.max(after, width - whole)
    }
    const whole = figures ? Math.max(least, before + after) : least
    const em = Math.max(rowStyle(typeCase, false).size, rowStyle(typeCase, true).size)
    return { figures, natural: Math.max(natural, before + after), least: whole, letter: Math.min(whole, em), after }
  })
}

function rowStyle(typeCase: TypeCase, head: boolean): TextStyle {
  return styleOf(typeCase, head ? 'tableHead' : 'table')
}

function widthOf(paragraph: Paragraph): number {
  return widthBetween(paragraph, 0, paragraph.breakable.n)
}

/** Characters of a figure before its decimal mark; of one without, up to its last digit. */
function wholeEnd(text: string, language: string): number {
  const mark = POINTED.test(language) ? '.' : ','
  const found = new RegExp(`[${mark}](?=\\p{N}+\\P{N}*$)`, 'u').exec(text)
  return found ? found.index : (/^.*\p{N}/u.exec(text)?.[0].length ?? text.length)
}

/** Where that is in the figure as it is set: kerned with what follows. */
function markAt({ runs }: Line, end: number): number {
  let at = 0
  for (const run of runs)
    for (const [g, text] of run.texts.entries()) {
      if (at >= end) return run.x + run.xs[g]!
      at += text.length
    }
  const last = runs.at(-1)
  return last ? last.x + last.end : 0
}

/** Width of what stands before it, points. */
function wholeWidth(typeCase: TypeCase, cell: Text, language: string, path: string): number {
  const text = plainText(cell)
  const whole = text.slice(0, wholeEnd(text, language))
  if (whole.trim() === '') return 0
  return widthOf(displayParagraph(typeCase, typeof cell === 'string' ? whole : [{ ...marksOf(cell), text: whole }], rowStyle(typeCase, false), language, path, Infinity))
}

function marksOf(cell: Exclude<Text, string>): { readonly bold?: boolean; readonly italic?: boolean } {
  const [first] = cell
  return first && 'text' in first ? { ...(first.bold === true ? { bold: true } : {}), ...(first.italic === true ? { italic: true } : {}) } : {}
}

/** The cells of every row on a width. */
function laid(typeCase: TypeCase, rows: Rows, columns: readonly Column[], width: number, language: string): (readonly Cell[])[] {
  const gutter = gutterIn(typeCase, columns.length, width)
  const widths = widthsOf(columns, Math.max(1, width - gutter * (columns.length - 1)))
  const lefts = widths.map((_, c) => widths.slice(0, c).reduce((sum, w) => sum + w + gutter, 0))
  return rows.map((row) =>
    row.cells.flatMap((cell, c): Cell[] => {
      if (isBlank(cell)) return []
      const column = columns[c]!
      if (row.group) {
        const style: TextStyle = { ...rowStyle(typeCase, true), align: 'left' }
        const paragraph = displayParagraph(typeCase, cell, style, language, `${row.path}[0]`, width)
        return [{ path: `${row.path}[0]`, x: 0, block: setRagged(typeCase, paragraph, style, width, { sense: false, last: 0 }) }]
      }
      const style: TextStyle = { ...rowStyle(typeCase, row.head), align: column.figures && row.head ? 'right' : 'left' }
      const path = `${row.path}[${c}]`
      const paragraph = displayParagraph(typeCase, cell, style, language, path, widths[c]!)
      const block = setRagged(typeCase, paragraph, style, widths[c]!, { sense: false, last: 0 })
      const [line] = block.lines
      const shift = column.figures && !row.head && line && block.lines.length === 1 ? widths[c]! - column.after - markAt(line, wholeEnd(plainText(cell).trimStart(), language)) : 0
      return [{ path, x: lefts[c]! + Math.max(0, shift), block }]
    }),
  )
}

/** Between the columns of a table; of a narrow one, half of the width in all. */
function gutterIn(typeCase: TypeCase, columns: number, width: number): number {
  return columns > 1 ? Math.min(typeCase.style.spacing.tableGutter, width / (2 * (columns - 1))) : 0
}

/** Figures take what they need, words share the rest by their need; where all have enough, the first column of words takes what is over. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const sum = (of: (column: Column) => number): number => columns.reduce((total, column) => total + of(column), 0)
  const natural = sum((c) => c.natural)
  if (natural <= width) {
    const words = columns.findIndex((c) => !c.figures)
    return columns.map((c, k) => c.natural + (words < 0 ? (width - natural) / columns.length : k === words ? width - natural : 0))
  }
  const least = sum((c) => c.least)
  const [from, to] = least <= width ? [(c: Column) => c.least, (c: Column) => c.natural] : [(c: Column) => c.letter, (c: Column) => c.least]
  const share = (width - sum(from)) / (sum(to) - sum(from))
  return columns.map((c) => from(c) + (to(c) - from(c)) * share)
}
