/** A table of a font file with its tag. */
export type SfntTable = readonly [tag: string, bytes: Uint8Array]

export const TRUETYPE = 0x00010000
/** What the sum of a whole font file comes to once its `head` makes up for the rest. */
const WHOLE_SUM = 0xb1b0afba
/** Place of that number in `head`, which is left out of every sum. */
const ADJUSTMENT = 8

/** Tables as a file (OpenType specification, table directory), in the order of their tags. */
export function sfntFile(tables: readonly SfntTable[], flavour: number = TRUETYPE): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const begin = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), begin))
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, flavour)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (sorted.length - power))
  let at = begin
  sorted.forEach(([tag, bytes], i) => {
    file.set(bytes, at)
    const entry = 12 + 16 * i
    for (let k = 0; k < 4; k++) view.setUint8(entry + k, tag.charCodeAt(k))
    const whole = at + padded(bytes.length)
    const summed = tag === 'head' && bytes.length >= ADJUSTMENT + 4 ? sumOf(view, at, at + ADJUSTMENT) + sumOf(view, at + ADJUSTMENT + 4, whole) : sumOf(view, at, whole)
    view.setUint32(entry + 4, summed)
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at = whole
  })
  return file
}

/** The same, as a font to be installed or handed on: with the sum of the whole file, which nobody asks for in a PDF. */
export function summedSfntFile(tables: readonly SfntTable[], flavour: number): Uint8Array {
  const file = sfntFile(tables, flavour)
  const view = new DataView(file.buffer)
  for (let i = 0; i < tables.length; i++) {
    const entry = 12 + 16 * i
    if (view.getUint32(entry) !== HEAD || view.getUint32(entry + 12) < ADJUSTMENT + 4) continue
    const at = view.getUint32(entry + 8) + ADJUSTMENT
    view.setUint32(at, 0)
    view.setUint32(at, WHOLE_SUM - sumOf(view, 0, file.length))
  }
  return file
}

const HEAD = 0x68656164

/** Sum of the 32-bit numbers from one place to another, modulo 2³². */
function sumOf(view: DataView, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}

/** Tables begin at multiples of four. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
