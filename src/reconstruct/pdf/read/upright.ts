import { rowLength } from '../../../picture/png-rows.js'
import type { Pixels } from './png.js'

const SAMPLES = { mask: 1, bits: 1, gray: 1, rgb: 3, rgba: 4 } as const

/**
 * Pixels as they are seen. `turn` in bits: 4, what is a row is seen as a column; 2, columns of the outcome from right
 * to left; 1, its rows from the bottom up.
 */
export function upright(pixels: Pixels, turn: number): Pixels {
  if (turn === 0) return pixels
  const { width, height, kind } = pixels
  const samples = SAMPLES[kind]
  const packed = kind === 'mask' || kind === 'bits'
  const from = packed ? unpacked(pixels) : pixels.data
  const sideways = (turn & 4) !== 0
  const [wide, high] = sideways ? [height, width] : [width, height]
  const to = new Uint8Array(wide * high * samples)
  for (let y = 0; y < high; y++) {
    const down = (turn & 1) !== 0 ? high - 1 - y : y
    for (let x = 0; x < wide; x++) {
      const along = (turn & 2) !== 0 ? wide - 1 - x : x
      const source = (sideways ? along * width + down : down * width + along) * samples
      const target = (y * wide + x) * samples
      for (let sample = 0; sample < samples; sample++) to[target + sample] = from[source + sample] ?? 0
    }
  }
  return { ...pixels, width: wide, height: high, data: packed ? packedRows(to, wide, high) : to }
}

function unpacked({ width, height, data }: Pixels): Uint8Array {
  const length = rowLength(width, 1)
  const out = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[y * width + x] = ((data[y * length + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
  return out
}

function packedRows(bits: Uint8Array, width: number, height: number): Uint8Array {
  const length = rowLength(width, 1)
  const out = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (bits[y * width + x] === 1) out[y * length + (x >> 3)]! |= 0x80 >> (x & 7)
  return out
}
