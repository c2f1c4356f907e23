import { componentsAt } from './glyf.js'
import type { Sfnt } from './sfnt.js'
import { padded, sfntFile, type SfntTable } from './sfntFile.js'

/** Kept as they are: what hinted glyphs run on. */
const HINTING = ['cvt ', 'fpgm', 'prep']
const LONG_OFFSETS = 1

/**
 * A TrueType file of the glyphs of `gids` in their order, the components of composite ones after them, with the tables that a PDF asks for
 * (ISO 32000-2, 9.9.1). Throws a RangeError where the font is damaged.
 */
export function subsetOf(sfnt: Sfnt, gids: readonly number[]): Uint8Array {
  const { view } = sfnt
  const { glyphs, pieces } = collect(sfnt, gids)

  const offsets = new DataView(new ArrayBuffer(4 * (pieces.length + 1)))
  let end = 0
  pieces.forEach((piece, i) => offsets.setUint32(4 * (i + 1), (end += padded(piece.length))))
  const outlines = new Uint8Array(end)
  pieces.forEach((piece, i) => outlines.set(piece, offsets.getUint32(4 * i)))

  const hmtx = sfnt.table('hmtx')!
  const measured = sfnt.advances
  const metrics = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((gid, i) => {
    metrics.setUint16(4 * i, sfnt.advance(gid))
    const bearing = hmtx.offset + (gid < measured ? 4 * gid + 2 : 4 * measured + 2 * (gid - measured))
    metrics.setInt16(4 * i + 2, bearing + 2 <= view.byteLength ? view.getInt16(bearing) : 0)
  })

  const head = copyOf(sfnt, 'head')
  head.setUint32(8, 0) // the sum of the whole file, which nobody asks for in a PDF
  head.setInt16(50, LONG_OFFSETS)
  const maxp = copyOf(sfnt, 'maxp')
  maxp.setUint16(4, glyphs.length)
  const hhea = copyOf(sfnt, 'hhea')
  hhea.setUint16(34, glyphs.length)

  return sfntFile([
    ...HINTING.flatMap((tag): SfntTable[] => (sfnt.table(tag) ? [[tag, bytesOf(copyOf(sfnt, tag))]] : [])),
    ['glyf', outlines],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(metrics)],
    ['loca', bytesOf(offsets)],
    ['maxp', bytesOf(maxp)],
  ])
}

/** Glyphs and what they are put together from, each with its description; composite ones ask for their parts by the new numbers. */
function collect(sfnt: Sfnt, gids: readonly number[]): { glyphs: readonly number[]; pieces: readonly Uint8Array[] } {
  const { view } = sfnt
  const glyphs = [...gids]
  const numbers = new Map<number, number>()
  gids.forEach((gid, i) => {
    if (!numbers.has(gid)) numbers.set(gid, i)
  })
  const pieces: Uint8Array[] = []
  for (let i = 0; i < glyphs.length; i++) {
    const table = sfnt.glyphTable(glyphs[i]!)
    const from = view.byteOffset + (table?.offset ?? 0)
    const piece = new Uint8Array(view.buffer.slice(from, from + (table?.length ?? 0)))
    pieces.push(piece)
    if (table === undefined || view.getInt16(table.offset) >= 0) continue
    const own = new DataView(piece.buffer)
    for (const { gid, at } of componentsAt(view, table.offset)) {
      if (gid >= sfnt.glyphCount) throw new RangeError('it asks for a glyph that the font has not')
      let number = numbers.get(gid)
      if (number === undefined) numbers.set(gid, (number = glyphs.push(gid) - 1))
      own.setUint16(at - table.offset, number)
    }
  }
  return { glyphs, pieces }
}

function copyOf(sfnt: Sfnt, tag: string): DataView {
  const { offset, length } = sfnt.table(tag)!
  const from = sfnt.view.byteOffset + offset
  return new DataView(sfnt.view.buffer.slice(from, from + length))
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer)
}
