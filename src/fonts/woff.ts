import { padded, summedSfntFile, type SfntTable } from '../text/sfntFile.js'
import { checkSize, fontError } from './fontError.js'

const HEADER = 44
const ENTRY = 20
/** Deflate makes at most this much of a byte (RFC 1951: 258 bytes of two bits). */
const DEFLATE_MOST = 1032
const ADLER = 65_521

interface Packed {
  readonly tag: string
  readonly data: Uint8Array
  readonly length: number
}

/**
 * Unpacks a WOFF file (W3C, WOFF File Format 1.0): the same tables as in the TTF or OTF file that was packed, each one deflated.
 * No table gives more bytes than the file says of it; one that is damaged is refused, as browsers do.
 */
export async function unpackWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readTables(bytes, view)
  const { unzlibSync } = await import('fflate')
  return summedSfntFile(
    tables.map((table): SfntTable => [table.tag, table.data.length === table.length ? table.data : inflated(table, unzlibSync)]),
    view.getUint32(4),
  )
}

function readTables(bytes: Uint8Array, view: DataView): readonly Packed[] {
  if (bytes.length < HEADER || view.getUint32(8) > bytes.length) throw fontError('This WOFF file is cut off.')
  const count = view.getUint16(12)
  if (count === 0 || HEADER + count * ENTRY > bytes.length) throw fontError('This WOFF file is damaged: its list of tables does not fit in it.')
  const tables = new Map<string, Packed>()
  let whole = 12 + 16 * count
  for (let i = 0; i < count; i++) {
    const at = HEADER + i * ENTRY
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
    const offset = view.getUint32(at + 4)
    const packed = view.getUint32(at + 8)
    const length = view.getUint32(at + 12)
    if (offset + packed > bytes.length || packed > length || length > DEFLATE_MOST * packed || tables.has(tag)) {
      throw fontError('This WOFF file is damaged: its list of tables is wrong.')
    }
    tables.set(tag, { tag, data: bytes.subarray(offset, offset + packed), length })
    whole += padded(length)
  }
  checkSize(whole)
  if (whole > view.getUint32(16)) throw fontError('This WOFF file is damaged: its tables are larger than it says.')
  return [...tables.values()]
}

function inflated({ tag, data, length }: Packed, unzlib: (data: Uint8Array, options: { out: Uint8Array }) => Uint8Array): Uint8Array {
  const wrong = `This WOFF file is damaged: its table “${tag.replace(/[^\x20-\x7e]/g, '?')}” cannot be unpacked.`
  let table: Uint8Array
  try {
    table = unzlib(data, { out: new Uint8Array(length) })
  } catch {
    throw fontError(wrong)
  }
  // what runs over is cut off by the library, and shows in the sum
  if (table.length !== length || adler32(table) !== new DataView(data.buffer, data.byteOffset).getUint32(data.length - 4)) throw fontError(wrong)
  return table
}

/** Checksum of the zlib format (RFC 1950). */
function adler32(data: Uint8Array): number {
  let a = 1
  let b = 0
  for (const byte of data) {
    a = (a + byte) % ADLER
    b = (b + a) % ADLER
  }
  return b * 65_536 + a
}
