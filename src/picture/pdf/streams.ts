import { concat } from '../bytes.js'
import type { Inflate } from '../pixels.js'
import { damaged, isDict, nameOf, unsupportedPdf, type SourceObject, type SourceStream } from './objects.js'

/** Most that streams which must be unpacked may come to, bytes: object streams and content in several pieces. */
export const UNPACKED_MAX = 64 * 1024 * 1024
/** No deflated data grow to more than this (zlib, "maximum expansion factor"). */
const EXPANSION_MAX = 1040

/** The bytes of a stream without its filters (ISO 32000-2, 7.4). Throws for filters of pictures, which stay as they are. */
export function unpacked(stream: SourceStream, resolve: (object: SourceObject | undefined) => SourceObject, inflate: Inflate): Uint8Array {
  const filters = listOf(resolve(stream.dict.get('Filter') ?? null)).map((filter) => nameOf(resolve(filter)))
  const parameters = listOf(resolve(stream.dict.get('DecodeParms') ?? null)).map(resolve)
  let bytes = stream.bytes
  filters.forEach((filter, i) => {
    const own = parameters[i]
    bytes = unfiltered(bytes, filter, inflate)
    if (isDict(own)) bytes = unpredicted(bytes, (key, usual) => numberOf(resolve(own.get(key)), usual))
  })
  return bytes
}

function unfiltered(bytes: Uint8Array, filter: string | undefined, inflate: Inflate): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return inflated(bytes, inflate)
    case 'ASCIIHexDecode':
    case 'AHx':
      return fromHexadecimal(bytes)
    case 'ASCII85Decode':
    case 'A85':
      return fromBase85(bytes)
    default:
      throw unsupportedPdf(`Its content is packed by ${filter ?? 'a filter without a name'}, which is not read.`)
  }
}

/** Tries ever larger limits: how much comes out stands nowhere in the file. */
function inflated(bytes: Uint8Array, inflate: Inflate): Uint8Array {
  const most = Math.min(UNPACKED_MAX, bytes.length * EXPANSION_MAX + 64)
  for (let limit = Math.min(most, bytes.length * 8 + 1024); ; limit = Math.min(most, limit * 8)) {
    try {
      const out = inflate(bytes, limit)
      if (out.length < limit || limit === most) return out
    } catch {
      if (limit === most) throw damaged('A stream in it cannot be unpacked, or holds too much.')
    }
  }
}

function fromHexadecimal(bytes: Uint8Array): Uint8Array {
  let digits = ''
  for (const byte of bytes) {
    const digit = String.fromCharCode(byte)
    if (digit === '>') break
    if (/[0-9a-f]/i.test(digit)) digits += digit
  }
  if (digits.length % 2 === 1) digits += '0'
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}

function fromBase85(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let group: number[] = []
  const close = (count: number): void => {
    let value = 0
    for (let i = 0; i < 5; i++) value = value * 85 + (group[i] ?? 84)
    for (let i = 0; i < count; i++) out.push(Math.floor(value / 256 ** (3 - i)) & 255)
    group = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0)
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21)
    if (group.length === 5) close(4)
  }
  if (group.length > 1) close(group.length - 1)
  return Uint8Array.from(out)
}

/** Undoes PNG's predictors, as cross-references have them (7.4.4.4). */
function unpredicted(bytes: Uint8Array, parameter: (key: string, usual: number) => number): Uint8Array {
  const predictor = parameter('Predictor', 1)
  if (predictor < 2) return bytes
  if (predictor < 10) throw unsupportedPdf('Its content has a predictor that is not read.')
  const unit = Math.max(1, Math.ceil((parameter('Colors', 1) * parameter('BitsPerComponent', 8)) / 8))
  const width = Math.ceil((parameter('Colors', 1) * parameter('BitsPerComponent', 8) * parameter('Columns', 1)) / 8)
  if (!(width >= 1) || width > bytes.length) throw damaged('A stream in it has rows of no length.')
  const rows: Uint8Array[] = []
  let above = new Uint8Array(width)
  for (let at = 0; at + width < bytes.length; at += width + 1) {
    const kind = bytes[at]!
    const row = bytes.slice(at + 1, at + 1 + width)
    for (let i = 0; i < width; i++) {
      const left = row[i - unit] ?? 0
      const up = above[i]!
      row[i]! += kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, above[i - unit] ?? 0) : 0
    }
    rows.push(row)
    above = row
  }
  return concat(rows)
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export function listOf(object: SourceObject): readonly SourceObject[] {
  return Array.isArray(object) ? (object as readonly SourceObject[]) : object === null ? [] : [object]
}

export function numberOf(object: SourceObject | undefined, usual: number): number {
  return typeof object === 'number' && Number.isFinite(object) ? object : usual
}
