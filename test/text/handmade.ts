/** Tables of OpenType written by hand, for what no shipped face has. Offsets are filled in from parts: numbers are 16-bit, parts are other tables. */
export type Part = number | Part[]

/** A table of 16-bit numbers in which each part stands for its offset; the parts follow it. */
export function tableOf(parts: readonly Part[]): Uint8Array {
  const bytes: number[] = []
  const put = (table: readonly Part[]): void => {
    const from = bytes.length
    for (let i = 0; i < 2 * table.length; i++) bytes.push(0)
    table.forEach((part, i) => {
      const number = typeof part === 'number' ? part : bytes.length - from
      bytes[from + 2 * i] = (number >> 8) & 255
      bytes[from + 2 * i + 1] = number & 255
      if (typeof part !== 'number') put(part)
    })
  }
  put(parts)
  return Uint8Array.from(bytes)
}

export function coverage(...gids: number[]): Part[] {
  return [1, gids.length, ...gids.sort((a, b) => a - b)]
}

export function anchor(x: number, y: number): Part[] {
  return [1, x & 0xffff, y & 0xffff]
}

/** GPOS with lookups (type, flags, subtables) and the features that ask for them, in the Latin script. */
export function positioning(features: readonly (readonly [tag: string, lookups: readonly number[]])[], lookups: readonly (readonly [number, number, Part[][]])[]): Uint8Array {
  const all = features.map((_, i) => i)
  const script: Part[] = [[0, 0xffff, all.length, ...all], 0]
  const listed = features.flatMap(([tag, used]): Part[] => [...letters(tag), [0, used.length, ...used]])
  return tableOf([
    1,
    0,
    [1, ...letters('latn'), script],
    [features.length, ...listed],
    [lookups.length, ...lookups.map(([type, flags, tables]): Part => [type, flags, tables.length, ...tables])],
  ])
}

function letters(tag: string): [number, number] {
  const at = (i: number): number => tag.charCodeAt(i)
  return [(at(0) << 8) | at(1), (at(2) << 8) | at(3)]
}

/** A font file with some of its tables exchanged. */
export function withTables(file: Uint8Array, tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.getUint16(4)
  const entries = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(...file.subarray(at, at + 4))
    const own = file.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12))
    return { tag, bytes: tables[tag] ?? own }
  })
  const padded = (length: number): number => (length + 3) & ~3
  const out = new Uint8Array(entries.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + 16 * count))
  out.set(file.subarray(0, 12))
  const to = new DataView(out.buffer)
  let place = 12 + 16 * count
  entries.forEach(({ tag, bytes }, i) => {
    const at = 12 + 16 * i
    for (let k = 0; k < 4; k++) out[at + k] = tag.charCodeAt(k)
    to.setUint32(at + 8, place)
    to.setUint32(at + 12, bytes.length)
    out.set(bytes, place)
    place += padded(bytes.length)
  })
  return out
}
