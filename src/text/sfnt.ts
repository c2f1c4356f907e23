import { readAxes, type Axis } from './axes.js'
import { TRUETYPE } from './sfntFile.js'

export const WOFF = 0x774f4646
export const WOFF2 = 0x774f4632
export const COLLECTION = 0x74746366

/** Where a table lies in the file. */
export interface Table {
  readonly offset: number
  readonly length: number
}

/** Contours (negative: a composite) and box. */
export interface GlyphHeader {
  readonly contours: number
  readonly bottom: number
  readonly top: number
}

/** What we read of a font file ourselves, because a damaged file must not stop us from knowing it. */
export interface Sfnt {
  readonly view: DataView
  readonly cff: boolean
  table(tag: string): Table | undefined
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** glyphs with an advance of their own */
  readonly advances: number
  /** natural advance in font units; the last one of the table repeats */
  advance(gid: number): number
  /** where a TrueType glyph lies in the file; undefined for a blank. Throws a RangeError where that cannot be. */
  glyphTable(gid: number): Table | undefined
  /** what a TrueType glyph says of itself, font units; undefined for a blank, and in a font with CFF outlines */
  glyphHeader(gid: number): GlyphHeader | undefined
  /** left, bottom, right, top of all glyphs, font units */
  readonly box: readonly [number, number, number, number]
  readonly weight: number
  /** undefined where the tables do not say */
  readonly serif: boolean | undefined
  /** 0 where the tables do not say */
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  readonly fixedPitch: boolean
  /** of a variable font, which is read as it is at its defaults; none for a static one */
  readonly axes: readonly Axis[]
}

/** Why a file is not used, and what to do. */
export interface Unreadable {
  readonly message: string
  readonly hint: string
}

const COPY = 'Copy the file again from its source.'
const UNPACK = 'Make a TTF or OTF file of it first: `await toSfnt(bytes)`, from `stonehand/fonts/convert`.'

/** Why the bytes are no plain TrueType or OpenType font; undefined if they look like one. */
export function foreignFont(view: DataView): Unreadable | undefined {
  if (view.byteLength < 12) return { message: `These are ${view.byteLength} bytes, too few for a font.`, hint: COPY }
  const signature = view.getUint32(0)
  if (signature === WOFF) return { message: 'This is a WOFF file.', hint: UNPACK }
  if (signature === WOFF2) return { message: 'This is a WOFF2 file.', hint: UNPACK }
  if (signature === COLLECTION) return { message: 'This is a collection of fonts (TTC).', hint: 'Extract the face you want as a TTF or OTF file.' }
  if (signature === TRUETYPE || signature === 0x74727565 || signature === 0x4f54544f) return undefined
  return { message: `This is not a font, or a damaged one (it begins with ${signature.toString(16).padStart(8, '0')}).`, hint: 'Hand in a TTF or OTF file.' }
}

/** Tables by tag, as far as they lie in the file. */
export function readDirectory(view: DataView): Map<string, Table> {
  const tables = new Map<string, Table>()
  const count = Math.min(view.getUint16(4), Math.floor((view.byteLength - 12) / 16))
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
    const offset = view.getUint32(at + 8)
    const length = view.getUint32(at + 12)
    // a table that runs over the end is kept as far as it goes: old tools round the last length up
    if (offset < view.byteLength) tables.set(tag, { offset, length: Math.min(length, view.byteLength - offset) })
  }
  return tables
}

/** Serif or not, after the PANOSE serif style, else the IBM family class. */
function serifOf(view: DataView, os2: Table): boolean | undefined {
  const family = view.getUint8(os2.offset + 32)
  const style = view.getUint8(os2.offset + 33)
  if (family === 2 && style >= 2) return style <= 10
  const ibm = view.getUint8(os2.offset + 30)
  if (ibm === 8) return false
  return ibm >= 1 && ibm <= 7 ? true : undefined
}

/** Finds glyphs in the file by the `loca` table. */
function glyphFinder(view: DataView, tables: ReadonlyMap<string, Table>, short: boolean): (gid: number) => Table | undefined {
  const glyf = tables.get('glyf')
  const loca = tables.get('loca')
  if (glyf === undefined || loca === undefined) return () => undefined
  return (gid) => {
    const entry = loca.offset + gid * (short ? 2 : 4)
    const from = short ? 2 * view.getUint16(entry) : view.getUint32(entry)
    const to = short ? 2 * view.getUint16(entry + 2) : view.getUint32(entry + 4)
    if (from === to) return undefined
    if (from > to || glyf.offset + to > view.byteLength || to - from < GLYPH_HEADER) throw new RangeError('a glyph lies outside the file')
    return { offset: glyf.offset + from, length: to - from }
  }
}

const GLYPH_HEADER = 10

/** Reads the tables that tell how large and how many; or says why it cannot. */
export function readSfnt(bytes: Uint8Array): Sfnt | Unreadable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wrong = foreignFont(view)
  if (wrong !== undefined) return wrong
  const tables = readDirectory(view)
  const head = tables.get('head')
  const maxp = tables.get('maxp')
  const hhea = tables.get('hhea')
  const hmtx = tables.get('hmtx')
  const cff = tables.has('CFF ')
  if (tables.has('CFF2') && !cff) return { message: 'This font has outlines of the kind CFF2, which no PDF can hold.', hint: 'Hand in the TTF file of this family.' }
  const outlines = cff || (tables.has('glyf') && tables.has('loca'))
  if (!head || head.length < 54 || !maxp || maxp.length < 6 || !hhea || hhea.length < 36 || !hmtx || !tables.has('cmap') || !outlines) {
    return { message: 'This font lacks tables that text needs.', hint: COPY }
  }
  const unitsPerEm = view.getUint16(head.offset + 18)
  const glyphCount = view.getUint16(maxp.offset + 4)
  if (unitsPerEm < 16 || unitsPerEm > 16_384 || glyphCount === 0) return { message: 'This font is damaged: its em or its number of glyphs is absurd.', hint: COPY }

  const advances = Math.min(view.getUint16(hhea.offset + 34), Math.floor(hmtx.length / 4))
  const last = advances > 0 ? view.getUint16(hmtx.offset + 4 * (advances - 1)) : 0
  const box = [36, 38, 40, 42].map((at) => view.getInt16(head.offset + at))
  const os2 = tables.get('OS/2')
  const fvar = tables.get('fvar')
  const post = tables.get('post')
  const known = os2 !== undefined && os2.length >= 64
  const heights = os2 !== undefined && os2.length >= 90 && view.getUint16(os2.offset) >= 2
  const weight = known ? view.getUint16(os2.offset + 4) : 400
  const glyphTable = glyphFinder(view, tables, view.getInt16(head.offset + 50) === 0)
  return {
    view,
    cff,
    table: (tag) => tables.get(tag),
    unitsPerEm,
    glyphCount,
    advances,
    advance: (gid) => (gid < 0 || gid >= glyphCount ? 0 : gid < advances ? view.getUint16(hmtx.offset + 4 * gid) : last),
    glyphTable,
    glyphHeader: (gid) => {
      // measures come from it, and those must not fail
      try {
        const at = glyphTable(gid)?.offset
        return at === undefined ? undefined : { contours: view.getInt16(at), bottom: view.getInt16(at + 4), top: view.getInt16(at + 8) }
      } catch {
        return undefined
      }
    },
    box: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0],
    weight: weight >= 1 && weight <= 1000 ? weight : 400,
    serif: known ? serifOf(view, os2) : undefined,
    xHeight: heights ? view.getInt16(os2.offset + 86) : 0,
    capHeight: heights ? view.getInt16(os2.offset + 88) : 0,
    italicAngle: post !== undefined && post.length >= 16 ? view.getInt32(post.offset + 4) / 65_536 : 0,
    fixedPitch: post !== undefined && post.length >= 16 && view.getUint32(post.offset + 12) !== 0,
    axes: fvar === undefined ? [] : readAxes(view, fvar),
  }
}
