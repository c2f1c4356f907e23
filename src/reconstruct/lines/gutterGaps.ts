import { leastThat } from '../../text/leastThat.js'

/** A part of a row, from one gap to the next. Characters. */
export interface Cell {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** rows over and under a gap that tell what it is */
const WINDOW = 8
/** how far from each other texts of one column begin: an indent, or pushed by the column before it */
const INDENT = 4
/** rows that must agree, fewer about a gap so wide; and the share of them that may have text in the gap's place */
const AGREED = 3
const RATHER_WIDE = 4
const AGAINST = 0.25

/** Rows of cells with those put together again that only wide spaces part: a gap between columns has others over and under it, or is `wide`. */
export function partedAtGutters(rows: readonly (readonly Cell[])[], wide: number): Cell[][] {
  return rows.map((cells, i) => {
    const parts: Cell[] = []
    for (const cell of cells) {
      const before = parts.at(-1)
      if (before === undefined || cell.from - before.to >= wide || isGutter(rows, i, before.to, cell.from)) parts.push(cell)
      else parts[parts.length - 1] = { text: `${before.text} ${cell.text}`, from: before.from, to: cell.to }
    }
    return parts
  })
}

function isGutter(rows: readonly (readonly Cell[])[], row: number, from: number, to: number): boolean {
  let [agreed, against] = [0, 0]
  for (let i = Math.max(0, row - WINDOW); i < Math.min(rows.length, row + WINDOW + 1); i++) {
    if (i === row) continue
    const cells = rows[i]!
    const k = leastThat(0, cells.length, (at) => cells[at]!.to > to - 1)
    const cell = cells[k]
    if (cell === undefined) continue
    if (cell.from < to - 1 && cell.from < from) against++
    else if (Math.abs(cell.from - to) <= INDENT) agreed++
  }
  return against <= AGAINST * agreed && agreed >= (to - from >= RATHER_WIDE ? 2 : AGREED)
}
