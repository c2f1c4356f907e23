import type { RawLine } from './rawLines.js'

/** A part of a row, from one gap to the next. */
interface Chunk {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Lines that stand one under the other across the columns `first` to `last`. */
interface Thread {
  readonly first: number
  readonly last: number
  /** row of its last line */
  row: number
  readonly lines: RawLine[]
}

/** spaces that part two columns rather than two words */
const GAP = / {2,}/g
/** how far apart, in characters, columns of text begin at least */
const NARROWEST = 14
/** how far off its column's edge a line may begin: an indent, or pushed by the column before it */
const OFF_EDGE = 2
/** rows, and share of rows, that begin at an edge */
const EDGE_ROWS = 5
const EDGE_SHARE = 0.2
/** share of rows with gaps from which columns are looked for */
const GAPPED_SHARE = 0.25
/** letters of a part in a column of text, as a mean: cells of tables have fewer */
const TEXT_LETTERS = 13

/**
 * Columns that stand side by side in the rows of a page, one after the other. Without clear evidence (the same edges in many rows, and
 * running text between them) the rows are left as they are.
 */
export function columnsApart(rows: readonly RawLine[]): RawLine[] {
  const cut = rows.map(({ text, indent }) => chunksOf(text, indent))
  const gapped = cut.filter((chunks) => chunks.length > 1)
  if (gapped.length < EDGE_ROWS || gapped.length < GAPPED_SHARE * rows.length) return [...rows]
  const edges = edgesOf(cut)
  if (edges.length < 2 || !isText(gapped, edges)) return [...rows]
  return threadsOf(rows, cut, edges).flatMap(({ lines }) => lines)
}

function chunksOf(text: string, indent: number): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  const push = (to: number): void => {
    if (to > from) chunks.push({ text: text.slice(from, to), from: indent + from, to: indent + to })
  }
  for (const gap of text.matchAll(GAP)) {
    push(gap.index)
    from = gap.index + gap[0].length
  }
  push(text.length)
  return chunks
}

/** Character columns at which many parts begin. */
function edgesOf(cut: readonly (readonly Chunk[])[]): number[] {
  const starts = new Map<number, number>()
  for (const chunks of cut) for (const { from } of chunks) starts.set(from, (starts.get(from) ?? 0) + 1)
  const near = (at: number): number => (starts.get(at - 1) ?? 0) + (starts.get(at) ?? 0) + (starts.get(at + 1) ?? 0)
  const enough = Math.max(EDGE_ROWS, EDGE_SHARE * cut.length)
  const edges: number[] = []
  for (const [at] of [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (near(at) >= enough && edges.every((edge) => Math.abs(edge - at) >= NARROWEST)) edges.push(at)
    if (edges.length === MOST_EDGES) break
  }
  return edges.sort((a, b) => a - b)
}

/** columns of a page */
const MOST_EDGES = 12

function isText(gapped: readonly (readonly Chunk[])[], edges: readonly number[]): boolean {
  let letters = 0
  let parts = 0
  for (const chunks of gapped) {
    const columns = new Set(chunks.map(({ from }) => columnOf(from, edges)))
    if (columns.size < 2) continue
    parts += columns.size
    for (const { text } of chunks) letters += text.match(/\p{L}/gu)?.length ?? 0
  }
  return parts >= 2 * EDGE_ROWS && letters >= TEXT_LETTERS * parts
}

/** Column in which a part begins. */
function columnOf(from: number, edges: readonly number[]): number {
  let column = 0
  while (column + 1 < edges.length && edges[column + 1]! <= from + OFF_EDGE) column++
  return column
}

function threadsOf(rows: readonly RawLine[], cut: readonly (readonly Chunk[])[], edges: readonly number[]): Thread[] {
  const threads: Thread[] = []
  const open: (Thread | undefined)[] = edges.map(() => undefined)
  let row = 0
  rows.forEach((line, i) => {
    row += 1 + Math.min(line.blanks, 2)
    const parts = partsOf(cut[i]!, edges)
    parts.forEach((part, k) => {
      const first = columnOf(part.from, edges)
      const last = Math.min(columnOf(Math.max(part.from, part.to - 1 - OFF_EDGE), edges), edges.length - 1)
      let thread = open[first]
      // a short last line of lines that span columns goes on with them, if nothing stands beside it
      const alone = thread !== undefined && (parts[k + 1] === undefined || columnOf(parts[k + 1]!.from, edges) > thread.last)
      if (thread === undefined || thread.first !== first || (thread.last !== last && !(thread.last > last && alone))) {
        thread = { first, last, row: -Infinity, lines: [] }
        threads.push(thread)
      }
      for (let column = first; column <= Math.max(last, thread.last); column++) open[column] = thread
      thread.lines.push({
        number: line.number,
        page: line.page,
        text: part.text.replace(GAP, ' '),
        indent: Math.max(0, part.from - edges[first]!),
        trailing: k === parts.length - 1 && line.trailing,
        soft: k === parts.length - 1 && line.soft,
        blanks: row - thread.row - 1,
      })
      thread.row = row
    })
  })
  return threads
}

/** Parts of a row by the column they begin in: a wide space in a line does not cut it. */
function partsOf(chunks: readonly Chunk[], edges: readonly number[]): Chunk[] {
  const parts: Chunk[] = []
  let column = -1
  for (const chunk of chunks) {
    const own = columnOf(chunk.from, edges)
    const before = parts.at(-1)
    if (before !== undefined && (own === column || chunk.from > (edges[own] ?? 0) + NARROWEST)) {
      parts[parts.length - 1] = { text: `${before.text} ${chunk.text}`, from: before.from, to: chunk.to }
    } else parts.push(chunk)
    column = own
  }
  return parts
}
