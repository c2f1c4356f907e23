import type { zlibSync } from 'fflate'
import { crc32 } from '../../../picture/crc.js'
import { filterRows, rowLength } from '../../../picture/png-rows.js'

/** Pixels of PDF.js: rows from the top, packed. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** `mask`: one bit, 0 is painted; `bits`: one bit, 0 is black */
  readonly kind: 'mask' | 'bits' | 'gray' | 'rgb' | 'rgba'
  readonly data: Uint8Array
  /** of a mask: red, green and blue */
  readonly paint?: readonly [number, number, number]
}

/** Type of colour (PNG 3rd ed., 11.2.1), bits and samples of a pixel. */
const FORMS = {
  mask: { type: 3, depth: 1, samples: 1 },
  bits: { type: 0, depth: 1, samples: 1 },
  gray: { type: 0, depth: 8, samples: 1 },
  rgb: { type: 2, depth: 8, samples: 3 },
  rgba: { type: 6, depth: 8, samples: 4 },
} as const

/** Bytes of a row. */
export function rowBytes({ width, kind }: Pixels): number {
  return rowLength(width, FORMS[kind].depth * FORMS[kind].samples)
}

/** A PNG file (PNG 3rd ed., 5). Colours that are all gray are written as gray, opaque pixels without alpha. */
export function pngOf(pixels: Pixels, zlib: typeof zlibSync): Uint8Array {
  const plain = plainest(pixels)
  const { width, height, kind, data, paint } = plain
  const { type, depth, samples } = FORMS[kind]
  const length = rowBytes(plain)
  const isLarge = width * height > LARGE
  const rows = new Uint8Array(length * height)
  rows.set(data.subarray(0, rows.length))
  const head = new Uint8Array([...be32(width), ...be32(height), depth, type, 0, 0, 0])
  const filtered = filterRows(rows, length, height, samples, depth < 8 || isLarge)
  const chunks = [chunk('IHDR', head), chunk('IDAT', zlib(filtered, { level: isLarge ? PACKING.large : PACKING.usual })), chunk('IEND', new Uint8Array(0))]
  if (kind === 'mask') chunks.splice(1, 0, chunk('PLTE', new Uint8Array([...(paint ?? [0, 0, 0]), 255, 255, 255])), chunk('tRNS', new Uint8Array([255, 0])))
  return joined([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks])
}

/** Levels of fflate: photographs hardly get smaller beyond the usual one, and the time doubles. */
const PACKING = { usual: 4, large: 1 } as const
/** Pixels beyond which time is dearer than bytes: a scan of a whole page. */
const LARGE = 6_000_000

function plainest(pixels: Pixels): Pixels {
  const opaque = pixels.kind === 'rgba' && isOpaque(pixels.data) ? { ...pixels, kind: 'rgb' as const, data: samplesOf(pixels.data, 4, 3) } : pixels
  return opaque.kind === 'rgb' && isGray(opaque.data) ? { ...opaque, kind: 'gray', data: samplesOf(opaque.data, 3, 1) } : opaque
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let i = 3; i < rgba.length; i += 4) if (rgba[i] !== 255) return false
  return true
}

function isGray(rgb: Uint8Array): boolean {
  for (let i = 0; i + 2 < rgb.length; i += 3) if (rgb[i] !== rgb[i + 1] || rgb[i] !== rgb[i + 2]) return false
  return true
}

/** The first samples of each pixel. */
function samplesOf(data: Uint8Array, from: number, to: number): Uint8Array {
  const count = Math.floor(data.length / from)
  const out = new Uint8Array(count * to)
  for (let i = 0; i < count; i++) for (let sample = 0; sample < to; sample++) out[i * to + sample] = data[i * from + sample]!
  return out
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length)
  out.set(be32(data.length))
  for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i)
  out.set(data, 8)
  out.set(be32(crc32(out, 4, 8 + data.length)), 8 + data.length)
  return out
}

function be32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
