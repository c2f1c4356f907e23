import { frameOrder } from './frameOrder.js'
import { type Cell, partedAtGutters } from './gutterGaps.js'
import type { RawLine } from './rawLines.js'

/** Lines that stand one under the other. Rows and characters. */
interface Thread {
  top: number
  foot: number
  left: number
  right: number
  /** the row, and the place in it, of its last line */
  row: number
  from: number
  to: number
  readonly lines: RawLine[]
}

/** spaces that part two columns rather than two words */
const GAP = / {2,}/g
/** a gap so wide is none between words: less where words stand close, more where lines were set loosely */
const WIDE = [6, 10]
/** rows with gaps, and their share, from which columns are looked for */
const GAPPED_ROWS = 5
const GAPPED_SHARE = 0.25
/** letters of a part in a column of text, as a mean: cells of tables have fewer */
const TEXT_LETTERS = 13
/** how far from each other lines of one column begin */
const INDENT = 5
/** rows of others that may stand between two lines of a column: columns side by side do not share their baselines */
const BETWEEN = 2
/** empty rows that may */
const EMPTY = 1
/** and that part a page, if there are no more of them everywhere */
const BAND = 2

/**
 * Columns that stand side by side in the rows of a page, one after the other. Without clear evidence (gaps one under the other in many rows, and
 * running text between them) the rows are left as they are.
 */
export function columnsApart(rows: readonly RawLine[]): RawLine[] {
  // no space stands at the ends of a row
  const gapped = rows.reduce((sum, { text }) => sum + (text.includes('  ') ? 1 : 0), 0)
  if (gapped < GAPPED_ROWS || gapped < GAPPED_SHARE * rows.length) return [...rows]
  const cells = rows.map(({ text, indent }) => cellsOf(text, indent))
  const parts = WIDE.map((wide) => partedAtGutters(cells, wide)).find(isText)
  if (!parts) return [...rows]
  return frameOrder(threadsOf(rows, parts), BAND + usualBlanks(rows)).flatMap(({ lines }) => lines)
}

/** Empty rows between two, as most have. */
function usualBlanks(rows: readonly RawLine[]): number {
  const counts = rows.flatMap(({ blanks }) => (blanks === Infinity ? [] : [Math.min(blanks, EMPTY)])).sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 0
}

function cellsOf(text: string, indent: number): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const push = (to: number): void => {
    if (to > from) cells.push({ text: text.slice(from, to), from: indent + from, to: indent + to })
  }
  for (const gap of text.matchAll(GAP)) {
    push(gap.index)
    from = gap.index + gap[0].length
  }
  push(text.length)
  return cells
}

function isText(rows: readonly (readonly Cell[])[]): boolean {
  let letters = 0
  let parts = 0
  let sided = 0
  for (const cells of rows) {
    if (cells.length < 2) continue
    sided++
    parts += cells.length
    for (const { text } of cells) letters += text.match(/\p{L}/gu)?.length ?? 0
  }
  return sided >= GAPPED_ROWS && letters >= TEXT_LETTERS * parts
}

/** Lines one under the other: each goes on with the one that it sees over it, if they begin at one edge and see nothing else. */
function threadsOf(rows: readonly RawLine[], parts: readonly (readonly Cell[])[]): Thread[] {
  const threads: Thread[] = []
  let open: Thread[] = []
  let row = 0
  rows.forEach((line, i) => {
    const cells = parts[i]!
    // many empty rows are as good as a few
    const empty = Math.min(line.blanks, EMPTY + BETWEEN + 1)
    row += 1 + empty
    open = open.filter((thread) => row - thread.row <= 1 + BETWEEN + EMPTY)
    const seen = cells.map((cell) => open.filter((thread) => meets(thread, cell)))
    const sees = new Map<Thread, number>()
    for (const own of seen) for (const thread of own) sees.set(thread, (sees.get(thread) ?? 0) + 1)
    cells.forEach((cell, k) => {
      const [over, other] = seen[k]!
      const own = over !== undefined && other === undefined && sees.get(over) === 1 && goesOn(over, cell) ? over : undefined
      const thread = own ?? { top: row, foot: row, left: cell.from, right: cell.to, row: -Infinity, from: cell.from, to: cell.to, lines: [] }
      if (!own) {
        threads.push(thread)
        open = open.filter((each) => !meets(each, cell))
        open.push(thread)
      }
      const ends = k === cells.length - 1
      const gap = own ? Math.max(0, row - thread.row - 1 - BETWEEN) + (empty > 0 && row - thread.row - 1 >= empty ? Math.max(0, row - thread.row - 2) : 0) : Infinity
      thread.lines.push({
        number: line.number,
        page: line.page,
        text: cell.text.replace(GAP, ' '),
        indent: Math.max(0, cell.from - thread.left),
        trailing: ends && line.trailing,
        soft: ends && line.soft,
        blanks: gap,
      })
      Object.assign(thread, { foot: row + 1, left: Math.min(thread.left, cell.from), right: Math.max(thread.right, cell.to), row, from: cell.from, to: cell.to })
    })
  })
  return threads
}

const meets = (thread: Thread, { from, to }: Cell): boolean => Math.min(thread.right, to) > Math.max(thread.left, from)

function goesOn({ left, from, right }: Thread, cell: Cell): boolean {
  if (Math.abs(cell.from - left) <= INDENT || Math.abs(cell.from - from) <= INDENT) return true
  // centred, or at the right edge
  return Math.min(right, cell.to) - Math.max(left, cell.from) > 0.8 * (cell.to - cell.from)
}
