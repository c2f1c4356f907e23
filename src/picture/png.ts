import { hasText, printable, u32 } from './bytes.js'
import { crc32 } from './crc.js'
import { type Orientation, type Ppi, readExif, statedPpi } from './exif.js'
import { type Refused, tooLarge, truncated, unreadable, unsupported } from './fault.js'

export type Depth = 1 | 2 | 4 | 8 | 16

/** PNG 3rd ed., 11.2.1: 0 gray, 2 rgb, 3 indexed, 4 gray with alpha, 6 rgb with alpha. */
export type ColourType = 0 | 2 | 3 | 4 | 6

/** What the chunks of a PNG say; no pixel is decompressed. */
export interface Png {
  readonly ok: true
  /** pixels as stored */
  readonly width: number
  readonly height: number
  readonly depth: Depth
  readonly colourType: ColourType
  /** Adam7 */
  readonly interlaced: boolean
  /** rgb triples, no more than the depth can name; only with colour type 3 */
  readonly palette?: Uint8Array
  /** tRNS as it stands in the file (11.3.1.1), of the length its colour type asks for */
  readonly transparency?: Uint8Array
  readonly orientation: Orientation
  readonly ppi?: Ppi
  /** the IDAT chunks, in order: where their data begin and end. Their CRC is not checked here. */
  readonly data: readonly Span[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

const SIGNATURE = '\x89PNG\r\n\x1a\n'
/** length, type and CRC */
const CHUNK_FRAME = 12
const INCHES_PER_METRE = 39.37007874015748

/** PNG 3rd ed., Table 11: the depths of each colour type. */
const DEPTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
])

export function isPng(bytes: Uint8Array): boolean {
  return hasText(bytes, 0, SIGNATURE)
}

type Header = Pick<Png, 'ok' | 'width' | 'height' | 'depth' | 'colourType' | 'interlaced'>

/**
 * Walks the chunks of a PNG once, from IHDR to IEND; `maxPixels` bounds width times height before anything else is
 * read. Order and CRC (5.6, 5.5) of the critical chunks and of tRNS are checked, except the CRC of IDAT, which takes
 * the whole file: see `soundData`. An ancillary chunk that is damaged or out of place counts as absent.
 */
export function readPng(bytes: Uint8Array, maxPixels: number): Png | Refused {
  const header = readHeader(bytes, maxPixels)
  if (!header.ok) return header
  const data: Span[] = []
  let palette: Uint8Array | undefined
  let transparency: Uint8Array | undefined
  let orientation: Orientation = 1
  let physical: Ppi | undefined
  let exifPpi: Ppi | undefined
  let afterData = false

  for (let at = SIGNATURE.length; at + CHUNK_FRAME <= bytes.length;) {
    const length = u32(bytes, at)
    const start = at + 8
    const end = start + length
    const type = printable(bytes, at + 4, 4)
    if (!/^[A-Za-z]{4}$/.test(type)) return unreadable('The PNG has a damaged chunk.')
    if (end + 4 > bytes.length) return endsEarly(data)
    if (data.length > 0 && type !== 'IDAT') afterData = true
    const sound = (): boolean => crc32(bytes, start - 4, end) === u32(bytes, end)
    at = end + 4

    switch (type) {
      case 'IHDR':
        if (start !== SIGNATURE.length + 8) return unreadable('The PNG has two headers.')
        break
      case 'PLTE': {
        if (!sound()) return damaged(type)
        if (palette !== undefined || data.length > 0) return unreadable('The PNG has its palette in the wrong place.')
        if (length === 0 || length > 768 || length % 3 !== 0) return unreadable('The PNG has a damaged palette.')
        palette = bytes.slice(start, Math.min(end, start + 3 * 2 ** header.depth))
        break
      }
      case 'IDAT':
        if (afterData) return unreadable('The PNG has other data between its pixels.')
        data.push({ start, end })
        break
      case 'IEND':
        if (!sound()) return damaged(type)
        return finish()
      case 'tRNS':
        if (!sound()) return damaged(type)
        if (data.length === 0) transparency ??= readTransparency(header, bytes.slice(start, end), palette)
        break
      case 'pHYs':
        // 11.3.4.3: unit 1 is the metre; 0 gives an aspect ratio only.
        if (length === 9 && bytes[start + 8] === 1 && sound()) {
          physical = statedPpi(u32(bytes, start) / INCHES_PER_METRE, u32(bytes, start + 4) / INCHES_PER_METRE)
        }
        break
      case 'eXIf':
        if (sound()) ({ orientation, ppi: exifPpi } = { ppi: undefined, ...readExif(bytes.subarray(start, end)) })
        break
      default:
        // 5.4: a small first letter means that the picture can be shown without this chunk.
        if (type.charCodeAt(0) < 0x61) return unsupported(`The PNG needs an extension (${type}).`, 'Save it as an ordinary PNG.')
    }
  }
  return endsEarly(data)

  function finish(): Png | Refused {
    if (!(header.ok && data.length > 0)) return truncated('The PNG has a header but no pixels.')
    const indexed = header.colourType === 3
    if (indexed && palette === undefined) return unreadable('The PNG has no palette for its colours.')
    const ppi = physical ?? exifPpi
    return {
      ...header,
      orientation,
      data,
      ...(indexed && palette !== undefined && { palette }),
      ...(transparency !== undefined && { transparency }),
      ...(ppi !== undefined && { ppi }),
    }
  }
}

/** Whether the CRC of every IDAT chunk is right: one pass over the compressed pixels. */
export function soundData(bytes: Uint8Array, data: readonly Span[]): boolean {
  return data.every(({ start, end }) => crc32(bytes, start - 4, end) === u32(bytes, end))
}

/** 11.2.1: IHDR stands first and has 13 bytes. */
function readHeader(bytes: Uint8Array, maxPixels: number): Header | Refused {
  if (bytes.length < 33) return truncated('The PNG ends inside its header.')
  if (hasText(bytes, 12, 'CgBI')) {
    return unsupported('The PNG was rewritten for iOS apps and is no PNG any more.', 'Take the original file.')
  }
  if (u32(bytes, 8) !== 13 || !hasText(bytes, 12, 'IHDR')) return unreadable('The PNG does not begin with its header.')
  if (crc32(bytes, 12, 29) !== u32(bytes, 29)) return damaged('IHDR')
  const width = u32(bytes, 16)
  const height = u32(bytes, 20)
  const depth = bytes[24]!
  const colourType = bytes[25]!
  const [compression, filter, interlace] = [bytes[26]!, bytes[27]!, bytes[28]!]
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff) {
    return unreadable(`The PNG states a size of ${width} x ${height} pixels.`)
  }
  if (!(width * height <= maxPixels)) return tooLarge(width, height, maxPixels)
  if (DEPTHS.get(colourType)?.includes(depth) !== true) {
    return unreadable(`The PNG states a colour type that does not exist (${colourType} with ${depth} bits).`)
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    return unsupported('The PNG is compressed in a way that no standard describes.', 'Save it as an ordinary PNG.')
  }
  return { ok: true, width, height, depth: depth as Depth, colourType: colourType as ColourType, interlaced: interlace === 1 }
}

/** 11.3.1.1: two bytes for gray, six for rgb, one for each palette entry from the first; not allowed with alpha. */
function readTransparency(header: Header, trns: Uint8Array, palette: Uint8Array | undefined): Uint8Array | undefined {
  switch (header.colourType) {
    case 0:
      return trns.length === 2 ? trns : undefined
    case 2:
      return trns.length === 6 ? trns : undefined
    case 3:
      return palette === undefined || trns.length === 0 ? undefined : trns.subarray(0, palette.length / 3)
    default:
      return undefined
  }
}

function damaged(type: string): Refused {
  return unreadable(`The PNG is damaged (the checksum of its ${type} chunk is wrong).`)
}

function endsEarly(data: readonly Span[]): Refused {
  return truncated(data.length > 0 ? 'The PNG ends before its last pixels.' : 'The PNG ends inside its header.')
}
