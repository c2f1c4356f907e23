import { readDirectory, readSfnt } from '../../text/sfnt.js'
import { summedSfntFile, TRUETYPE, type SfntTable } from '../../text/sfntFile.js'
import type { Face } from '../../text/glyphs.js'

const CFF = 0x4f54544f // 'OTTO'
/** Of a subset as PDFs have it, what a browser needs too; what hinted glyphs run on is left out, for nothing is hinted. */
const KEPT = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/** Glyph i of a font file that browsers load is `gids[i]` of the face; `characters` leads to these. Empty where the face cannot be cut. */
export function browserFont(face: Face, source: Uint8Array, gids: readonly number[], characters: ReadonlyMap<number, number>): Uint8Array {
  const sfnt = readSfnt(source)
  if ('hint' in sfnt) return new Uint8Array(0)
  const { bytes, cff } = face.subset(gids)
  if (bytes.length === 0) return bytes
  const em = sfnt.unitsPerEm
  const { ascender, descender, box, weight } = face.metrics
  const up = Math.round(ascender * em)
  const down = Math.round(descender * em)
  const tables: SfntTable[] = cff
    ? [
        ['CFF ', bytes],
        ['head', headTable(em, box)],
        ['hhea', new Uint8Array(36)],
        ['hmtx', metricsTable(face, gids, em)],
        ['maxp', Uint8Array.of(0, 0, 0x50, 0, gids.length >> 8, gids.length & 255)],
      ]
    : keptTables(bytes)
  for (const [tag, table] of tables) if (tag === 'hhea') setHhea(table, up, down, cff ? gids.length : undefined)
  tables.push(['cmap', characterMap(characters)], ['name', nameTable(face.postscriptName)], ['OS/2', os2Table(up, down, weight)], ['post', postTable()])
  return summedSfntFile(tables, cff ? CFF : TRUETYPE)
}

function keptTables(bytes: Uint8Array): SfntTable[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(view)
  return KEPT.flatMap((tag): SfntTable[] => {
    const table = tables.get(tag)
    return table ? [[tag, bytes.slice(table.offset, table.offset + table.length)]] : []
  })
}

/** Line height in a browser is from the top of `d` to the foot of `p`: what is selected is marked so. */
function setHhea(table: Uint8Array, up: number, down: number, measured: number | undefined): void {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  view.setUint32(0, 0x00010000)
  view.setInt16(4, up)
  view.setInt16(6, -down)
  view.setInt16(8, 0)
  if (measured !== undefined) view.setUint16(34, measured)
}

function headTable(em: number, box: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(54))
  view.setUint32(0, 0x00010000)
  view.setUint32(4, 0x00010000)
  view.setUint32(12, 0x5f0f3cf5) // the magic number
  view.setUint16(16, 3)
  view.setUint16(18, em)
  box.forEach((edge, i) => {
    view.setInt16(36 + 2 * i, Math.round(edge * em))
  })
  view.setUint16(46, 6) // smallest readable size
  view.setInt16(48, 2)
  return new Uint8Array(view.buffer)
}

function metricsTable(face: Face, gids: readonly number[], em: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * gids.length))
  gids.forEach((gid, i) => {
    view.setUint16(4 * i, Math.round(face.advance(gid) * em))
    view.setInt16(4 * i + 2, Math.round(face.ink(gid).left * em))
  })
  return new Uint8Array(view.buffer)
}

/** Format 4 (OpenType specification, cmap): code points of the first plane, in runs whose glyphs run on with them. */
function characterMap(characters: ReadonlyMap<number, number>): Uint8Array {
  const runs: { from: number; to: number; glyph: number }[] = []
  for (const [code, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && code === last.to + 1 && glyph === last.glyph + code - last.from) last.to = code
    else runs.push({ from: code, to: code, glyph })
  }
  runs.push({ from: 0xffff, to: 0xffff, glyph: 0 })
  const count = runs.length
  const length = 16 + 8 * count
  const view = new DataView(new ArrayBuffer(12 + length))
  view.setUint16(2, 1)
  view.setUint16(4, 3) // Windows, Unicode BMP
  view.setUint16(6, 1)
  view.setUint32(8, 12)
  const power = 2 ** Math.floor(Math.log2(count))
  ;[4, length, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)].forEach((value, i) => {
    view.setUint16(12 + 2 * i, value)
  })
  runs.forEach(({ from, to, glyph }, i) => {
    view.setUint16(26 + 2 * i, to)
    view.setUint16(28 + 2 * count + 2 * i, from)
    view.setUint16(28 + 4 * count + 2 * i, from === 0xffff ? 1 : (glyph - from) & 0xffff)
  })
  return new Uint8Array(view.buffer)
}

/** Family, style, whole name and PostScript name, of which a face in a page has no use, and which readers ask for. */
function nameTable(postscriptName: string): Uint8Array {
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, postscriptName],
    [2, 'Regular'],
    [4, postscriptName],
    [6, postscriptName],
  ]
  const begin = 6 + 12 * names.length
  const view = new DataView(new ArrayBuffer(begin + names.reduce((sum, [, text]) => sum + 2 * text.length, 0)))
  view.setUint16(2, names.length)
  view.setUint16(4, begin)
  let at = 0
  names.forEach(([id, text], i) => {
    ;[3, 1, 0x409, id, 2 * text.length, at].forEach((value, k) => {
      view.setUint16(6 + 12 * i + 2 * k, value)
    })
    for (const character of text) {
      view.setUint16(begin + at, character.charCodeAt(0))
      at += 2
    }
  })
  return new Uint8Array(view.buffer)
}

/** Version 4 (OpenType specification, OS/2). */
function os2Table(up: number, down: number, weight: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(96))
  view.setUint16(0, 4)
  view.setUint16(4, weight)
  view.setUint16(6, 5)
  view.setUint16(62, 0x40) // regular
  view.setUint16(64, 0x20)
  view.setUint16(66, 0xf8ff)
  view.setInt16(68, up)
  view.setInt16(70, -down)
  view.setUint16(74, up)
  view.setUint16(76, down)
  view.setUint32(78, 1)
  return new Uint8Array(view.buffer)
}

/** Version 3: glyphs have no names. */
function postTable(): Uint8Array {
  const view = new DataView(new ArrayBuffer(32))
  view.setUint32(0, 0x00030000)
  return new Uint8Array(view.buffer)
}
