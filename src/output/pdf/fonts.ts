import { StonehandError } from '../../diagnostics.js'
import type { Face } from '../../text/glyphs.js'
import { Digest } from '../../digest.js'
import { type PdfDict, type PdfFile, type PdfRef, type PdfValue, PdfString } from './file.js'
import { rounded } from './numbers.js'
import { ascii, escapedName } from './strings.js'
import { toUnicode } from './unicode.js'

/** Codes are two bytes (ISO 32000-2, 9.7.4.2). */
const MOST_CODES = 0x10000

/**
 * A face as one document uses it. A code (CID) stands for a glyph with a text, so one glyph that is a hyphen here and
 * a hard hyphen there is read right in both places; codes are given out in order of first use.
 */
export class DocumentFont {
  readonly key: string
  readonly face: Face
  readonly ref: PdfRef
  readonly bytes: Uint8Array
  readonly gids: number[] = [0]
  readonly texts: string[] = ['']
  /** thousandths of an em, as they are written in the file */
  readonly widths: number[]
  readonly #known = new Map<number, Map<string, number>>()
  /** by glyph, the first of its codes: nearly all have one alone */
  readonly #first: (number | undefined)[] = []

  constructor(key: string, face: Face, bytes: Uint8Array, ref: PdfRef) {
    this.key = key
    this.face = face
    this.bytes = bytes
    this.ref = ref
    this.widths = [width(face, 0)]
  }

  code(gid: number, text: string): number {
    const first = this.#first[gid]
    return first !== undefined && this.texts[first] === text ? first : this.#further(gid, text)
  }

  #further(gid: number, text: string): number {
    let texts = this.#known.get(gid)
    if (!texts) this.#known.set(gid, (texts = new Map()))
    const known = texts.get(text)
    if (known !== undefined) return known
    // Beyond the last code a glyph keeps its shape and takes over a text.
    if (this.gids.length === MOST_CODES) return texts.values().next().value ?? 0
    const code = this.gids.length
    this.gids.push(gid)
    this.texts.push(text)
    this.widths.push(width(this.face, gid))
    texts.set(text, code)
    this.#first[gid] ??= code
    return code
  }
}

function width(face: Face, gid: number): number {
  return rounded(face.advance(gid) * 1000)
}

/** Writes bytes as a stream object, packed or not as the document is. */
export type AddStream = (bytes: Uint8Array, dict: PdfDict) => PdfRef

/** Embeds what a document used of a face: a Type 0 font over a CIDFont with Identity-H (ISO 32000-2, 9.7). */
export function embedFont(file: PdfFile, addStream: AddStream, font: DocumentFont, digest: Digest): void {
  const { face } = font
  const program = fontProgram(font)
  const unicode = toUnicode(font.texts)
  const id = new Digest().add(program.bytes).add(unicode).hex()
  digest.add(id)
  const name = `${subsetTag(id)}+${escapedName(face.postscriptName) || 'Face'}`

  const bytes = addStream(program.bytes, program.cff ? { Subtype: 'CIDFontType0C' } : { Length1: program.bytes.length })
  const descriptor = file.add({
    Type: 'FontDescriptor',
    FontName: name,
    ...measures(face),
    [program.cff ? 'FontFile3' : 'FontFile2']: bytes,
    // Deprecated, but PDF/A-1 asks for it; it names the glyphs in the font program, components of others too.
    ...(program.map ? {} : { CIDSet: addStream(allSet(glyphsIn(program, font.gids.length)), {}) }),
  })
  const descendant: PdfDict = {
    Type: 'Font',
    Subtype: program.cff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new PdfString('41646f6265'), Ordering: new PdfString('4964656e74697479'), Supplement: 0 }, // Adobe, Identity
    FontDescriptor: descriptor,
    DW: 1000,
    W: [0, font.widths],
    ...(program.cff ? {} : { CIDToGIDMap: program.map ? addStream(program.map, {}) : 'Identity' }),
  }
  const type0: PdfValue = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [file.add(descendant)],
    ToUnicode: addStream(ascii(unicode), {}),
  }
  file.assign(font.ref, type0)
}

interface Program {
  readonly bytes: Uint8Array
  readonly cff: boolean
  readonly map?: Uint8Array
}

/** The subset in which code and glyph are one; where it cannot be made, the whole TrueType file with a map to its glyphs. */
function fontProgram({ face, gids, bytes }: DocumentFont): Program {
  const subset = subsetOf(face, gids)
  if (subset) return subset
  if (!isTrueType(bytes)) {
    const message = `The face "${face.name}" is damaged and cannot be embedded in a PDF. Copy the file again from its source, or convert it to TTF.`
    throw new StonehandError('invalid-call', message, [{ path: `fonts.${face.name}`, message }])
  }
  const map = new Uint8Array(gids.length * 2)
  gids.forEach((gid, code) => {
    if (gid < face.glyphCount) map.set([gid >> 8, gid & 255], code * 2)
  })
  return { bytes, cff: false, map }
}

/** A face answers with no bytes where its outlines cannot be read. */
function subsetOf(face: Face, gids: readonly number[]): Program | undefined {
  try {
    const subset = face.subset(gids)
    return subset.bytes.length > 0 ? subset : undefined
  } catch {
    return undefined
  }
}

function isTrueType(bytes: Uint8Array): boolean {
  const tag = ((bytes[0] ?? 0) << 24) | ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)
  return tag === 0x00010000 || tag === 0x74727565 // 'true'
}

/** How many glyphs stand in a program: of TrueType as its `maxp` table says (it holds components after ours), of CFF as asked for. */
function glyphsIn(program: Program, asked: number): number {
  if (program.cff) return asked
  const { bytes } = program
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = bytes.length >= 12 ? view.getUint16(4) : 0
  for (let at = 12; at < 12 + tables * 16 && at + 16 <= bytes.length; at += 16) {
    const offset = view.getUint32(at + 8)
    if (view.getUint32(at) === 0x6d617870 && offset + 6 <= bytes.length) return view.getUint16(offset + 4) // 'maxp'
  }
  return asked
}

/** A bit for each of `count` glyphs, the first the highest of its byte (ISO 32000-2, table 122). */
function allSet(count: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(count / 8)).fill(255)
  if (count % 8) bytes[bytes.length - 1] = (0xff00 >> (count % 8)) & 255
  return bytes
}

/** Six capital letters (ISO 32000-2, 9.9.2), from the content of the subset. */
function subsetTag(id: string): string {
  let letters = ''
  for (let i = 0; i < 6; i++) letters += String.fromCharCode(65 + (parseInt(id.slice(i * 4, i * 4 + 4), 16) % 26))
  return letters
}

const FIXED_PITCH = 1
const SERIF = 2
const SYMBOLIC = 4
const ITALIC = 64

/** ISO 32000-2, table 120. */
function measures(face: Face): PdfDict {
  const { metrics } = face
  const thousandths = (em: number): number => Math.round(em * 1000)
  return {
    // Codes are glyphs and no character set: such a font counts as symbolic.
    Flags: SYMBOLIC | (metrics.fixedPitch ? FIXED_PITCH : 0) | (metrics.serif ? SERIF : 0) | (metrics.italicAngle !== 0 ? ITALIC : 0),
    FontBBox: metrics.box.map(thousandths),
    ItalicAngle: metrics.italicAngle,
    Ascent: thousandths(metrics.ascender),
    Descent: -thousandths(metrics.descender),
    CapHeight: thousandths(metrics.capHeight),
    XHeight: thousandths(metrics.xHeight),
    // No table has it; this follows the stems of usual faces from light to black.
    StemV: Math.round(50 + (metrics.weight / 65) ** 2),
  }
}
