import type { SpanningCell, Table, TableCell } from './article.js'
import type { Text } from './inline.js'

function isSpanning(cell: TableCell): cell is SpanningCell {
  return typeof cell === 'object' && 'span' in cell
}

/** The words of a cell. */
export function cellText(cell: TableCell): Text {
  return isSpanning(cell) ? cell.text : cell
}

/** Columns that it goes across. */
export function cellSpan(cell: TableCell): number {
  return isSpanning(cell) ? cell.span : 1
}

/** Columns of a table: as many as its longest row has. */
export function columnsIn({ columnGroups = [], head = [], rows }: Table): number {
  return Math.max(1, ...[columnGroups, head, ...rows].map((row) => row.reduce((sum, cell) => sum + cellSpan(cell), 0)))
}

/** Its heads and rows from top to bottom, each with its place in the table. */
export function rowsIn({ columnGroups, head, rows }: Table): readonly { readonly cells: readonly TableCell[]; readonly at: string }[] {
  return [
    ...(columnGroups ? [{ cells: columnGroups, at: 'columnGroups' }] : []),
    ...(head ? [{ cells: head, at: 'head' }] : []),
    ...rows.map((cells, r) => ({ cells, at: `rows[${r}]` })),
  ]
}
