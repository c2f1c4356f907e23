import type { Block } from '../../model/article.js'
import type { MarkupElement } from '../markup/tree.js'
import type { Text } from '../../model/inline.js'
import type { ContentReader } from './readContent.js'

const SPAN_MAX = 100

/** A table with its head, its title as a crosshead over it, and `source` under it. Cells over several columns or rows are filled up with empty ones. */
export function readTable(table: MarkupElement, source: Text | undefined, reader: ContentReader, into: Block[]): void {
  const { draft } = reader
  const rows: { readonly cells: Text[]; readonly head: boolean }[] = []
  let spread = false
  let title: Text | undefined
  // rows to come in which a column is taken from above
  let taken: number[] = []
  for (const row of rowsOf(table)) {
    if (row.name === 'caption') {
      title = reader.inline(row, { between: 'space' })
      continue
    }
    const cells: Text[] = []
    const next: number[] = []
    const fill = (): void => {
      while ((taken[cells.length] ?? 0) > 0 && cells.length < SPAN_MAX) {
        next[cells.length] = taken[cells.length]! - 1
        cells.push('')
      }
    }
    let heads = 0
    let count = 0
    for (const cell of row.children) {
      if (cell.kind !== 'element') {
        if (cell.kind === 'text' && cell.text.trim() !== '') cells.push(draft.plain(cell.text)!)
        continue
      }
      fill()
      const across = spanOf(cell, 'colspan')
      const down = spanOf(cell, 'rowspan')
      if (across > 1 || down > 1) spread = true
      count++
      if (cell.name === 'th') heads++
      for (let k = 0; k < across; k++) {
        if (down > 1) next[cells.length] = down - 1
        cells.push(k === 0 ? (reader.inline(cell, { between: 'space' }) ?? '') : '')
      }
    }
    fill()
    taken = next
    if (cells.length > 0) rows.push({ cells, head: row.parent?.name === 'thead' || (heads > 0 && heads === count && count > 1) })
  }
  if (spread) draft.notes.changed(reader.pathTo(table), 'A cell of the table reached over others: the others are empty')
  if (title !== undefined) into.push({ kind: 'crosshead', text: title })
  const [first, ...rest] = rows
  const head = first?.head === true && rest.length > 0 ? first.cells : undefined
  const body = (head === undefined ? rows : rest).map(({ cells }) => cells)
  if (body.some((cells) => cells.some((cell) => cell.length > 0)) || head !== undefined)
    into.push({ kind: 'table', ...(head === undefined ? {} : { head }), rows: body, ...(source === undefined ? {} : { source }) })
  else if (source !== undefined) into.push({ kind: 'paragraph', text: source })
}

/** Rows and titles of a table, not of one in it: what else stands there is a row too. */
function* rowsOf(table: MarkupElement): Generator<MarkupElement> {
  for (const child of table.children) {
    if (child.kind === 'text') {
      if (child.text.trim() !== '') yield { ...table, children: [child] }
    } else if (child.kind === 'element') {
      if (['thead', 'tbody', 'tfoot'].includes(child.name)) yield* rowsOf(child)
      else if (child.name === 'tr' || child.name === 'caption') yield child
      else if (child.name !== 'colgroup' && child.name !== 'col') yield { ...table, children: [child] }
    }
  }
}

function spanOf(cell: MarkupElement, name: string): number {
  const written = Number(cell.attributes.get(name) ?? 1)
  return Number.isInteger(written) ? Math.max(1, Math.min(SPAN_MAX, written)) : 1
}
