import type { Table } from '../model/article.js'
import { plainText } from '../model/inline.js'
import type { TextStyle } from '../model/style.js'
import type { Line } from '../text/justify.js'
import { displayParagraph, isBlank, setRagged, type DisplayLines } from './display.js'
import { gutterIn, tableStyle, wholeEnd, widthsOf, type Column, type CopyCell, type CopyRow, type RowKind } from './tableColumns.js'
import type { TypeCase } from './typecase.js'

/** A cell set on its columns; points from the left edge of its row and from the baseline of the row's first line. */
export interface SetCell {
  readonly path: string
  readonly x: number
  readonly y: number
  /** the column at which it begins, and how many it goes across */
  readonly column: number
  readonly span: number
  readonly block: DisplayLines
}

/** A row set on a width. Points. */
export interface SetRow {
  readonly kind: RowKind
  readonly cells: readonly SetCell[]
  /** stretches under which a rule stands: heads of several columns */
  readonly ruled: readonly (readonly [from: number, to: number])[]
  /** dots: from, to, and their baseline under the first line's */
  readonly leaders?: { readonly from: number; readonly to: number; readonly y: number }
  /** from the first baseline to the last */
  readonly depth: number
  readonly leading: number
  /** ink over the first baseline and under the last, that of any letter at the least */
  readonly over: number
  readonly under: number
}

/** Points that a leader keeps off words and figures, in ems. */
const LEADER_AIR = 0.4

/** The rows of a table on a width. */
export function setRows(typeCase: TypeCase, table: Table, rows: readonly CopyRow[], columns: readonly Column[], width: number, language: string): readonly SetRow[] {
  const gutter = gutterIn(typeCase, columns.length, width)
  const widths = widthsOf(columns, Math.max(1, width - gutter * (columns.length - 1)))
  const lefts: number[] = []
  widths.forEach((_, c) => lefts.push(c === 0 ? 0 : lefts[c - 1]! + widths[c - 1]! + gutter))
  const rightOf = ({ column, span }: CopyCell): number => lefts[column + span - 1]! + widths[column + span - 1]!
  return rows.map(({ cells, kind }): SetRow => {
    const style = tableStyle(typeCase, table, kind)
    const set = cells.flatMap((cell): SetCell[] => {
      if (isBlank(cell.text)) return []
      const across = cell.span > 1
      const own = across && kind !== 'columnGroups' ? 'left' : across ? 'centre' : alignOf(columns[cell.column]!, kind)
      const aligned: TextStyle = { ...style, align: own === 'decimal' ? 'left' : own }
      const measure = across ? rightOf(cell) - lefts[cell.column]! : widths[cell.column]!
      const paragraph = displayParagraph(typeCase, cell.text, aligned, language, cell.path, measure)
      const block = setRagged(typeCase, paragraph, aligned, measure, { sense: false, last: 0 })
      const shift = own === 'decimal' ? toMark(block, measure - columns[cell.column]!.after, wholeEnd(plainText(cell.text).trimStart(), language)) : 0
      return [{ path: cell.path, x: lefts[cell.column]! + shift, y: 0, column: cell.column, span: cell.span, block }]
    })
    const lines = Math.max(1, ...set.map(({ block }) => block.lines.length))
    const leading = style.leading
    const { metrics } = typeCase.face(style)
    const ends = table.leaders === true && kind === 'row' ? leadersOf(set, leading, style.size * LEADER_AIR) : undefined
    const lowered = ends ? set.map((cell, i) => (i === 0 ? cell : { ...cell, y: Math.max(0, ends.y - (cell.block.lines.length - 1) * leading) })) : set
    return {
      kind,
      cells: lowered,
      ruled: kind === 'columnGroups' ? cells.filter((cell) => cell.span > 1 && !isBlank(cell.text)).map((cell) => [lefts[cell.column]!, rightOf(cell)] as const) : [],
      ...(ends && ends.to > ends.from ? { leaders: ends } : {}),
      depth: (lines - 1) * leading,
      leading,
      over: Math.max(metrics.ascender * style.size, ...set.map(({ block }) => inkOver(block.lines[0]))),
      under: Math.max(metrics.descender * style.size, ...lowered.map(({ y, block }) => block.descent - ((lines - block.lines.length) * leading - y))),
    }
  })
}

/** Heads stand as their column does, over figures flush right. */
function alignOf({ align }: Column, kind: RowKind): Column['align'] {
  return align === 'decimal' && kind !== 'row' ? 'right' : align
}

/** How far a figure of one line goes to the right to stand with its mark at `at`; where there is no room, not at all. */
function toMark({ lines }: DisplayLines, at: number, end: number): number {
  const [line] = lines
  return line && lines.length === 1 ? Math.max(0, at - markAt(line, end)) : 0
}

/** Where a figure's mark is as it is set: kerned with what follows. */
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

/** From the last line of the first cell to the next cell, which stands level with it. */
function leadersOf(cells: readonly SetCell[], leading: number, air: number): SetRow['leaders'] {
  const [first, second] = cells
  const last = first?.block.lines.at(-1)
  if (!first || !second || !last) return undefined
  const [line] = second.block.lines
  return { from: first.x + rightEnd(last) + air, to: second.x + (line?.runs[0]?.x ?? 0) - air, y: (first.block.lines.length - 1) * leading }
}

function rightEnd({ runs }: Line): number {
  const last = runs.at(-1)
  return last ? last.x + last.end : 0
}

function inkOver(line: Line | undefined): number {
  let height = 0
  for (const { face, size, gids, ys } of line?.runs ?? []) gids.forEach((gid, g) => (height = Math.max(height, face.ink(gid).top * size + (ys?.[g] ?? 0))))
  return height
}
