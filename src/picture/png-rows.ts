/**
 * PNG's row filters (PNG 3rd ed., clause 9), both ways. A filtered row is one byte of filter type and the row;
 * rows are packed, high bits first, padded to whole bytes (7.2). `step` is the distance in bytes to the sample on the
 * left: the bytes of a whole pixel, rounded up to one.
 */

const NONE = 0
const SUB = 1
const UP = 2
const AVERAGE = 3
const PAETH = 4

/** The filters tried for a row; Up first, since rows that repeat end the search. */
const TRIED = [UP, SUB] as const

/** The bytes of a row of `width` pixels. */
export function rowLength(width: number, bitsPerPixel: number): number {
  return Math.ceil((width * bitsPerPixel) / 8)
}

/** Whether every filtered row of `length` bytes (without its type) has a filter type that exists. */
export function soundFilters(filtered: Uint8Array, length: number): boolean {
  for (let at = 0; at < filtered.length; at += length + 1) {
    if (filtered[at]! > PAETH) return false
  }
  return true
}

/**
 * Undoes the filters of `height` rows of `length` bytes that begin at `from`. Returns the rows, one after another,
 * or undefined when a filter type does not exist. All of them must be there.
 */
export function unfilterRows(filtered: Uint8Array, from: number, length: number, height: number, step: number): Uint8Array | undefined {
  const rows = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    const source = from + y * (length + 1) + 1
    const row = y * length
    const above = row - length
    rows.set(filtered.subarray(source, source + length), row)
    switch (filtered[source - 1]) {
      case NONE:
        break
      case SUB:
        for (let i = step; i < length; i++) rows[row + i]! += rows[row + i - step]!
        break
      case UP:
        if (y > 0) for (let i = 0; i < length; i++) rows[row + i]! += rows[above + i]!
        break
      case AVERAGE:
        for (let i = 0; i < length; i++) {
          const left = i < step ? 0 : rows[row + i - step]!
          const up = y === 0 ? 0 : rows[above + i]!
          rows[row + i]! += (left + up) >> 1
        }
        break
      case PAETH:
        for (let i = 0; i < length; i++) {
          const left = i < step ? 0 : rows[row + i - step]!
          const up = y === 0 ? 0 : rows[above + i]!
          const corner = i < step || y === 0 ? 0 : rows[above + i - step]!
          rows[row + i]! += paeth(left, up, corner)
        }
        break
      default:
        return undefined
    }
  }
  return rows
}

/**
 * Filters rows for compression, each row with the filter whose differences are smallest in sum (12.7), out of Up
 * and Sub; trying Paeth too makes it a fifth slower and 0.2 % smaller. Rows of less than eight bits a sample, and
 * indices, compress better unfiltered: `plain`.
 */
export function filterRows(rows: Uint8Array, length: number, height: number, step: number, plain: boolean): Uint8Array {
  const filtered = new Uint8Array((length + 1) * height)
  const trial = new Uint8Array(length)
  let above: Uint8Array = new Uint8Array(length)
  for (let y = 0; y < height; y++) {
    const row = rows.subarray(y * length, (y + 1) * length)
    const target = y * (length + 1)
    if (plain) filtered.set(row, target + 1)
    let least = Infinity
    for (const filter of plain ? [] : TRIED) {
      subtract(row, above, step, filter, trial)
      const sum = sumOfDifferences(trial)
      if (sum >= least) continue
      least = sum
      filtered[target] = filter
      filtered.set(trial, target + 1)
      if (sum === 0) break
    }
    above = row
  }
  return filtered
}

/** The row less what is above, or less what is on the left, into `out`. */
function subtract(row: Uint8Array, above: Uint8Array, step: number, filter: number, out: Uint8Array): void {
  if (filter === UP) {
    for (let i = 0; i < row.length; i++) out[i] = row[i]! - above[i]!
    return
  }
  out.set(row.subarray(0, step))
  for (let i = step; i < row.length; i++) out[i] = row[i]! - row[i - step]!
}

/** The differences as signed bytes, their sizes summed. */
function sumOfDifferences(differences: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < differences.length; i++) {
    const difference = differences[i]!
    sum += difference < 128 ? difference : 256 - difference
  }
  return sum
}

/** 9.4: of left, up and corner the one nearest to left + up - corner; in a tie the first in that order. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
