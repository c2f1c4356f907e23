import { deflateSync } from 'node:zlib'

/** A PNG writer for tests, written without a look at src/picture: every colour type, depth, filter and interlace. */
export interface PngPlan {
  readonly width: number
  readonly height: number
  readonly colourType: 0 | 2 | 3 | 4 | 6
  readonly depth: 1 | 2 | 4 | 8 | 16
  readonly interlaced?: boolean
  /** one sample */
  readonly sample: (x: number, y: number, channel: number) => number
  /** rgb triples */
  readonly palette?: readonly number[]
  readonly trns?: readonly number[]
  /** the filter of a row; cycles through all five unless given */
  readonly filter?: (row: number) => number
  /** chunks between IHDR and PLTE, and between tRNS and IDAT */
  readonly early?: readonly Uint8Array[]
  readonly late?: readonly Uint8Array[]
  /** after the pixels, before IEND */
  readonly after?: readonly Uint8Array[]
  /** bytes in an IDAT chunk */
  readonly idat?: number
  /** instead of the filtered rows, compressed */
  readonly data?: (filtered: Uint8Array) => Uint8Array
}

export const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function makePng(plan: PngPlan): Uint8Array {
  const compressed = plan.data ? plan.data(filteredRows(plan)) : new Uint8Array(deflateSync(filteredRows(plan)))
  const size = plan.idat ?? Math.max(1, compressed.length)
  const parts: Uint8Array[] = [Uint8Array.from(SIGNATURE), header(plan), ...(plan.early ?? [])]
  if (plan.palette) parts.push(chunk('PLTE', plan.palette))
  if (plan.trns) parts.push(chunk('tRNS', plan.trns))
  parts.push(...(plan.late ?? []))
  for (let at = 0; at < compressed.length; at += size) parts.push(chunk('IDAT', compressed.subarray(at, at + size)))
  parts.push(...(plan.after ?? []), chunk('IEND', []))
  return join(parts)
}

export function header(plan: Pick<PngPlan, 'width' | 'height' | 'depth' | 'colourType' | 'interlaced'>): Uint8Array {
  return chunk('IHDR', [...be32(plan.width), ...be32(plan.height), plan.depth, plan.colourType, 0, 0, plan.interlaced ? 1 : 0])
}

/** The rows as PNG stores them before compression. */
export function filteredRows(plan: PngPlan): Uint8Array {
  if (!plan.interlaced) return pass(plan, 0, 0, 1, 1)
  // The picture of the specification, one digit for the pass of each pixel of an 8 x 8 square.
  const square = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777']
  const parts: Uint8Array[] = []
  for (const digit of '1234567') {
    const ys = square.flatMap((row, y) => (row.includes(digit) ? [y] : []))
    const xs = [...square[ys[0]!]!].flatMap((d, x) => (d === digit ? [x] : []))
    parts.push(pass(plan, xs[0]!, ys[0]!, 8 / xs.length, 8 / ys.length))
  }
  return join(parts)
}

function pass(plan: PngPlan, x0: number, y0: number, dx: number, dy: number): Uint8Array {
  const { width, height, depth, colourType } = plan
  const channels = CHANNELS[colourType]
  const step = Math.max(1, (channels * depth) / 8)
  const rows: number[][] = []
  for (let y = y0; y < height; y += dy) {
    const bits: number[] = []
    for (let x = x0; x < width; x += dx) {
      for (let c = 0; c < channels; c++) {
        const value = plan.sample(x, y, c)
        for (let bit = depth - 1; bit >= 0; bit--) bits.push((value >> bit) & 1)
      }
    }
    const row: number[] = []
    for (let i = 0; i < bits.length; i += 8) {
      row.push(
        Number.parseInt(
          bits
            .slice(i, i + 8)
            .join('')
            .padEnd(8, '0'),
          2,
        ),
      )
    }
    if (row.length > 0) rows.push(row)
  }
  const out: number[] = []
  rows.forEach((row, r) => {
    const filter = plan.filter ? plan.filter(r) : r % 5
    out.push(filter)
    row.forEach((value, i) => {
      const a = row[i - step] ?? 0
      const b = rows[r - 1]?.[i] ?? 0
      const c = rows[r - 1]?.[i - step] ?? 0
      const prediction = [0, a, b, Math.floor((a + b) / 2), nearest(a, b, c)][filter] ?? 0
      out.push((value - prediction + 256) % 256)
    })
  })
  return Uint8Array.from(out)
}

export function nearest(a: number, b: number, c: number): number {
  const p = a + b - c
  return [a, b, c].reduce((best, v) => (Math.abs(p - v) < Math.abs(p - best) ? v : best))
}

export function chunk(type: string, data: ArrayLike<number>): Uint8Array {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(Array.from(data))
  return Uint8Array.from([...be32(data.length), ...body, ...be32(crc(body))])
}

function crc(bytes: readonly number[]): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

export function be32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
