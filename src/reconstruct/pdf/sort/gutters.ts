import { leastThat } from '../../../text/leastThat.js'
import type { PdfPage, PdfRule } from '../read/page.js'
import type { Word } from './wordsOf.js'

/** Words of one baseline, from left to right. */
export type Row = readonly Word[]

interface Gap {
  readonly x1: number
  readonly x2: number
}
interface Chain {
  x1: number
  x2: number
  rows: number
  lastY: number
  /** every gap of it lies within one run */
  within: boolean
  /** how often what follows begins at the same place, and the most of one */
  readonly starts: Map<number, number>
  aligned: number
}

/** Baselines that differ by less are one: rounding of producers. */
const SAME = 0.2

/** Words of a page by their baselines, from the top. */
export function rowsOf(words: readonly Word[]): Row[] {
  const sorted = [...words].sort((a, b) => a.y - b.y)
  const rows: Row[] = []
  let row: Word[] = []
  for (const word of sorted) {
    const last = row[row.length - 1]
    if (last && (word.y - last.y > SAME || word.y - row[0]!.y > 5 * SAME)) {
      rows.push(row)
      row = []
    }
    row.push(word)
  }
  if (row.length > 0) rows.push(row)
  for (const each of rows) (each as Word[]).sort((a, b) => a.x - b.x || a.order - b.order)
  return rows
}

/** Whether a space was drawn between two words; one at the end of a line stands before no other word. */
export function isSpaced(a: Word, b: Word): boolean {
  return b.spaced || (a.trailing && b.order === a.order + 1)
}

/** How sure it is that the gap before a word is one between columns, because it stays open from row to row. */
export type ColumnGap = 'no' | 'likely' | 'sure'

export function columnGaps(rows: readonly Row[]): (word: Word) => ColumnGap {
  const chainOf = new Map<Word, Chain>()
  const spaced = new Set<Word>()
  let open: Chain[] = []
  for (const row of rows) {
    const y = row[0]!.y
    const next: Chain[] = []
    let k = 0
    let end = -Infinity
    const keep = (upTo: number): void => {
      // Chains that nothing of this row touches stay open for a while.
      while (k < open.length && open[k]!.x2 <= upTo) next.push(open[k++]!)
    }
    open = open.filter((chain) => y - chain.lastY <= 30)
    for (const [i, word] of row.entries()) {
      const before = row[i - 1]
      if (before) {
        if (isSpaced(before, word)) spaced.add(word)
        const em = Math.min(word.run.size, before.run.size)
        const gap: Gap = { x1: Math.max(end, before.right), x2: word.x }
        const wide = gap.x2 - gap.x1 >= Math.max(0.5 * em, 3)
        keep(gap.x1)
        // A chain that a word covers ends.
        while (k < open.length && open[k]!.x1 < gap.x1 - 1 && open[k]!.x2 < gap.x1 + 2) k++
        let chain: Chain | undefined
        let shared = Math.max(0.35 * em, 2.5)
        for (; k < open.length && open[k]!.x1 < gap.x2; k++) {
          const other = open[k]!
          const width = Math.min(other.x2, gap.x2) - Math.max(other.x1, gap.x1)
          if (!wide || width < shared || y - other.lastY > 2.6 * em) continue
          chain = other
          shared = width
        }
        if (chain) {
          chain.x1 = Math.max(chain.x1, gap.x1)
          chain.x2 = Math.min(chain.x2, gap.x2)
          chain.rows++
          chain.lastY = y
          next.push(chain)
        }
        if (wide && !chain) next.push((chain = { x1: gap.x1, x2: gap.x2, rows: 1, lastY: y, within: true, starts: new Map(), aligned: 0 }))
        if (chain) {
          chain.within &&= before.run === word.run
          const start = Math.round(word.x)
          const times = (chain.starts.get(start) ?? 0) + 1
          chain.starts.set(start, times)
          chain.aligned = Math.max(chain.aligned, times)
          chainOf.set(word, chain)
        }
      } else keep(word.x)
      end = Math.max(end, word.right)
    }
    while (k < open.length && open[k]!.x1 < end - 1) k++
    next.push(...open.slice(k))
    open = next.sort((a, b) => a.x1 - b.x1)
  }
  return (word) => {
    const chain = chainOf.get(word)
    if (!chain) return 'no'
    const ems = (chain.x2 - chain.x1) / word.run.size
    // Columns begin where they began before; what follows wide spaces by chance does not.
    const even = chain.aligned >= 0.5 * chain.rows
    if (chain.within) return chain.rows >= 8 && ems >= 0.8 && even ? 'likely' : 'no'
    if (chain.rows >= 5 && ems >= 0.5 && even) return 'sure'
    if (spaced.has(word)) return chain.rows >= 4 && ems >= 1 ? 'likely' : 'no'
    return chain.rows >= 4 || (chain.rows === 3 && ems >= 0.7) || (chain.rows === 2 && ems >= 1.1) ? 'likely' : 'no'
  }
}

/** Whether a vertical rule stands between two places of a baseline. */
export function verticalRules(page: PdfPage): (x1: number, x2: number, y: number, size: number) => boolean {
  const upright = (rule: PdfRule): boolean => Math.abs(rule.x1 - rule.x2) < 1 && Math.abs(rule.y1 - rule.y2) > 4
  const edges: { x: number; y1: number; y2: number }[] = []
  for (const rule of page.rules) if (upright(rule)) edges.push({ x: rule.x1, y1: Math.min(rule.y1, rule.y2), y2: Math.max(rule.y1, rule.y2) })
  for (const { x, y, width, height } of page.boxes) {
    if (height < 12) continue
    edges.push({ x, y1: y, y2: y + height }, { x: x + width, y1: y, y2: y + height })
  }
  edges.sort((a, b) => a.x - b.x)
  return (x1, x2, y, size) => {
    const low = leastThat(0, edges.length, (i) => edges[i]!.x >= x1)
    for (let i = low, looked = 0; i < edges.length && edges[i]!.x <= x2 && looked < 64; i++, looked++) {
      const edge = edges[i]!
      if (edge.y1 <= y - 0.3 * size && edge.y2 >= y - 0.4 * size) return true
    }
    return false
  }
}
