/**
 * Takes ink from what lays down too much. First the gray that cyan, magenta and yellow make together goes over to black, as far as black has room (gray
 * component replacement), then what is still too much is taken from the three in proportion. Changes `inks` in place: four numbers from `at`.
 */
export function limitInks(inks: { [index: number]: number }, at: number, full: number, most: number): void {
  const c = inks[at]!
  const m = inks[at + 1]!
  const y = inks[at + 2]!
  const k = inks[at + 3]!
  const over = c + m + y + k - most * full
  if (over <= 0) return
  const gray = Math.min(c, m, y, full - k, over / 2)
  const black = k + gray
  const room = Math.max(0, most * full - black)
  const colour = c + m + y - 3 * gray
  const scale = colour > room ? room / colour : 1
  inks[at] = (c - gray) * scale
  inks[at + 1] = (m - gray) * scale
  inks[at + 2] = (y - gray) * scale
  inks[at + 3] = black
}

/** The most ink in one place of CMYK pixels, 1 is one solid ink. */
export function mostInk(pixels: Uint8Array): number {
  let most = 0
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    const sum = pixels[i]! + pixels[i + 1]! + pixels[i + 2]! + pixels[i + 3]!
    if (sum > most) most = sum
  }
  return most / 255
}

const ENTRY = 12
const SHORT = 3
const LONG = 4

/** CMYK pixels as a file that others read: TIFF 6.0 without packing, photometric interpretation 5 (section 16). */
export function tiffOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const fields: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 4, 0], // bits of each sample: kept behind the directory
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 5],
    [273, LONG, 1, 0], // where the pixels are
    [277, SHORT, 1, 4],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length],
    [332, SHORT, 1, 1],
  ]
  const directory = 8
  const bits = directory + 2 + fields.length * ENTRY + 4
  const start = bits + 8
  const out = new Uint8Array(start + pixels.length)
  const view = new DataView(out.buffer)
  view.setUint16(0, 0x4949)
  view.setUint16(2, 42, true)
  view.setUint32(4, directory, true)
  view.setUint16(directory, fields.length, true)
  fields.forEach(([tag, type, count, own], i) => {
    const at = directory + 2 + i * ENTRY
    const value = tag === 258 ? bits : tag === 273 ? start : own
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    if (type === SHORT && count === 1) view.setUint16(at + 8, value, true)
    else view.setUint32(at + 8, value, true)
  })
  for (let k = 0; k < 4; k++) view.setUint16(bits + 2 * k, 8, true)
  out.set(pixels, start)
  return out
}
