import { rowLength, unfilterRows } from './png-rows.js'

/** Size and form of a PNG's pixels. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly bitsPerPixel: number
}

/** PNG 3rd ed., 8.1: first column and row of each pass, and the steps from one pixel of the pass to the next. */
const PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const

interface Pass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  /** pixels in a row of the pass, and rows */
  readonly columns: number
  readonly rows: number
  /** bytes of one of its rows, without the filter type */
  readonly length: number
}

/** The passes that have pixels: a pass without rows or columns is not in the file at all (8.1). */
function passesOf({ width, height, bitsPerPixel }: Raster): readonly Pass[] {
  return PASSES.map((pass) => {
    const columns = Math.ceil((width - pass.x) / pass.dx)
    const rows = Math.ceil((height - pass.y) / pass.dy)
    return { ...pass, columns, rows, length: rowLength(columns, bitsPerPixel) }
  }).filter(({ columns, rows }) => columns > 0 && rows > 0)
}

/** The bytes of the filtered rows of an interlaced picture: what inflating its pixels must give. */
export function interlacedSize(raster: Raster): number {
  return passesOf(raster).reduce((sum, { rows, length }) => sum + rows * (length + 1), 0)
}

/**
 * Undoes the filters of each pass and puts its pixels in their places. `filtered` has `interlacedSize` bytes.
 * Returns ordinary rows, or undefined when a filter type does not exist.
 */
export function deinterlace(filtered: Uint8Array, raster: Raster): Uint8Array | undefined {
  const { width, height, bitsPerPixel } = raster
  const length = rowLength(width, bitsPerPixel)
  const step = Math.ceil(bitsPerPixel / 8)
  const whole = new Uint8Array(length * height)
  let from = 0
  for (const pass of passesOf(raster)) {
    const rows = unfilterRows(filtered, from, pass.length, pass.rows, step)
    if (rows === undefined) return undefined
    if (bitsPerPixel < 8) placeBits(rows, pass, whole, length, bitsPerPixel)
    else placeBytes(rows, pass, whole, length, step)
    from += pass.rows * (pass.length + 1)
  }
  return whole
}

function placeBytes(rows: Uint8Array, pass: Pass, whole: Uint8Array, length: number, step: number): void {
  let source = 0
  for (let row = 0; row < pass.rows; row++) {
    let target = (pass.y + row * pass.dy) * length + pass.x * step
    for (let column = 0; column < pass.columns; column++) {
      for (let k = 0; k < step; k++) whole[target + k] = rows[source++]!
      target += pass.dx * step
    }
  }
}

function placeBits(rows: Uint8Array, pass: Pass, whole: Uint8Array, length: number, bits: number): void {
  for (let row = 0; row < pass.rows; row++) {
    const target = (pass.y + row * pass.dy) * length
    for (let column = 0; column < pass.columns; column++) {
      const bit = (pass.x + column * pass.dx) * bits
      const value = sampleAt(rows, row * pass.length, column, bits)
      whole[target + Math.floor(bit / 8)]! |= value << (8 - bits - (bit & 7))
    }
  }
}

/** The sample of 1, 2, 4 or 8 bits at `index` in the packed row that begins at `row` (7.2: high bits first). */
export function sampleAt(rows: Uint8Array, row: number, index: number, bits: number): number {
  const bit = index * bits
  return (rows[row + Math.floor(bit / 8)]! >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)
}
