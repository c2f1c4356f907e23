import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)

function bytesIn(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file))
}

/** Fonts for the web, packed by others' tools: a variable one with weight and width, and one of the shipped families in both kinds. */
export const ARCHIVO = bytesIn(require.resolve('@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2'))
export const CONSENT = {
  woff: bytesIn(require.resolve('@fontsource/manufacturing-consent/files/manufacturing-consent-latin-400-normal.woff')),
  woff2: bytesIn(require.resolve('@fontsource/manufacturing-consent/files/manufacturing-consent-latin-400-normal.woff2')),
}

/** The bytes of the subsetter, as a browser would fetch them. */
export const HARFBUZZ = bytesIn(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))

/** Tables of a font file by their tags. */
export function tablesOf(font: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i
      const from = view.getUint32(at + 8)
      return [Buffer.from(font.subarray(at, at + 4)).toString('latin1'), font.subarray(from, from + view.getUint32(at + 12))] as const
    }),
  )
}

/** Where the tables of a font file begin. */
export function tableStarts(font: Uint8Array): readonly number[] {
  return [...tablesOf(font).values()].map((table) => table.byteOffset - font.byteOffset)
}

/** A font file packed as WOFF (W3C, WOFF File Format 1.0). */
export function packWoff(font: Uint8Array): Uint8Array {
  const tables = [...tablesOf(font)].map(([tag, data]) => {
    const deflated = deflateSync(data)
    return { tag, length: data.length, packed: deflated.length < data.length ? deflated : data }
  })
  const padded = (length: number): number => (length + 3) & ~3
  const begin = 44 + 20 * tables.length
  const file = Buffer.alloc(tables.reduce((sum, { packed }) => sum + padded(packed.length), begin))
  file.write('wOFF', 0, 'latin1')
  file.set(font.subarray(0, 4), 4)
  file.writeUInt32BE(file.length, 8)
  file.writeUInt16BE(tables.length, 12)
  file.writeUInt32BE(
    tables.reduce((sum, { length }) => sum + padded(length), 12 + 16 * tables.length),
    16,
  )
  let at = begin
  tables.forEach(({ tag, length, packed }, i) => {
    const entry = 44 + 20 * i
    file.write(tag, entry, 'latin1')
    ;[at, packed.length, length, 0].forEach((value, k) => file.writeUInt32BE(value, entry + 4 + 4 * k))
    file.set(packed, at)
    at += padded(packed.length)
  })
  return new Uint8Array(file)
}
