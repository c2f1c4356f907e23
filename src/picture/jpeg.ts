import { concat, u16 } from './bytes.js'
import type { Orientation, Ppi } from './exif.js'
import { readClipPath, type ClipPath } from './clip-path.js'
import { type Refused, truncated, unreadable } from './fault.js'
import { type Frame, noteHuffman, noteQuantisation, readFrame, readScan, refuseProcess, type Tables } from './jpeg-frame.js'
import { noteSegment, type Segments, wholeProfile } from './jpeg-segments.js'

/** What the markers of a JPEG say; no coefficient is decoded. */
export interface Jpeg {
  readonly ok: true
  /** pixels as stored */
  readonly width: number
  readonly height: number
  readonly components: 1 | 3 | 4
  /** whether an Adobe APP14 marker is there */
  readonly adobe: boolean
  readonly orientation: Orientation
  /** along the stored rows and columns */
  readonly ppi?: Ppi
  readonly icc?: Uint8Array
  /** as stored */
  readonly clipPath?: ClipPath
  /** the byte after EOI: what follows is not part of the picture */
  readonly end: number
}

/** ITU T.81, Table B.1. */
const SOF0 = 0xc0
const SOF2 = 0xc2
const DHT = 0xc4
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const DQT = 0xdb

/** ITU T.81, B.1.1.2: SOI, and the first byte of the marker that must follow. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff
}

/**
 * Walks the markers of a JPEG once, from SOI to EOI; `maxPixels` bounds width times height as soon as the frame
 * header is read. Time is linear in the length of the file and nothing is allocated but a profile.
 *
 * What stands between markers is passed over, as libjpeg does: coded data, fill bytes, stray bytes.
 * The picture counts as whole when EOI is reached and every component has had its first scan. Whether the coded
 * data themselves are sound is not known without decoding them.
 */
export function readJpeg(bytes: Uint8Array, maxPixels: number): Jpeg | Refused {
  const segments: Segments = { adobe: false, profile: [], resources: [] }
  const tables: Tables = { quantisation: new Set(), huffman: new Set() }
  let frame: Frame | undefined
  let scans = 0

  for (let at = nextMarker(bytes, 2); at > 0;) {
    const marker = bytes[at]!
    if (marker === EOI) return finish(frame, scans, segments, at + 1)
    const refused = refuseProcess(marker)
    if (refused !== undefined) return refused
    if (marker === SOI) return unreadable('The JPEG has a second beginning inside.')
    if (isReserved(marker)) return unreadable('The JPEG holds a marker that no JPEG has; it is damaged.')

    const start = at + 3
    const length = u16(bytes, at + 1)
    const end = at + 1 + length
    if (start > bytes.length || end > bytes.length) return endsEarly(scans)
    if (length < 2) return unreadable('The JPEG has a damaged segment.')

    if (marker >= SOF0 && marker <= SOF2) {
      if (frame !== undefined) return unreadable('The JPEG has two frame headers.')
      const read = readFrame(bytes, start, end, marker, maxPixels)
      if (!read.ok) return read
      frame = read
    } else if (marker === SOS) {
      if (frame === undefined) return unreadable('The JPEG has no frame header before its pixels.')
      const wrong = readScan(bytes, start, end, frame, tables)
      if (wrong !== undefined) return wrong
      scans++
    } else if (marker === DQT || marker === DHT) {
      const note = marker === DQT ? noteQuantisation : noteHuffman
      if (!note(bytes, start, end, tables)) return unreadable('The JPEG has damaged tables.')
    } else {
      noteSegment(bytes, start, end, marker, segments)
    }
    at = nextMarker(bytes, end)
  }
  return endsEarly(scans)
}

function finish(frame: Frame | undefined, scans: number, segments: Segments, end: number): Jpeg | Refused {
  if (frame === undefined) return unreadable('The JPEG has no frame header, so no picture.')
  if (scans === 0) return truncated('The JPEG has a header but no pixels.')
  if (!frame.components.every(({ scanned }) => scanned)) return truncated('The JPEG lacks some of its colour components.')
  const { width, height } = frame
  const components = frame.components.length as 1 | 3 | 4
  const icc = wholeProfile(segments.profile, components)
  const clipPath = segments.resources.length > 0 ? readClipPath(concat(segments.resources)) : undefined
  // JFIF's density is what programs show and edit; cameras, which write EXIF only, state a nominal 72.
  const ppi = segments.density ?? segments.exif?.ppi
  return {
    ok: true,
    width,
    height,
    components,
    adobe: segments.adobe,
    orientation: segments.exif?.orientation ?? 1,
    end,
    ...(ppi !== undefined && { ppi }),
    ...(icc !== undefined && { icc }),
    ...(clipPath !== undefined && { clipPath }),
  }
}

function endsEarly(scans: number): Refused {
  return truncated(scans > 0 ? 'The JPEG ends before its last pixels.' : 'The JPEG ends inside its header.')
}

/**
 * The position of the next marker's second byte at or after `from`, or -1. Byte stuffing (FF 00, F.1.2.3), fill
 * bytes (B.1.1.2) and markers without a segment (RSTn, TEM) are passed over.
 */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    do at++
    while (bytes[at] === 0xff)
    const code = bytes[at]
    if (code === undefined) return -1
    const standsAlone = code <= 0x01 || (code >= 0xd0 && code <= 0xd7)
    if (!standsAlone) return at
  }
  return -1
}

/** Table B.1: RES (02 to BF) and JPG0 to JPG13 (F0 to FD); readers stop at them. */
function isReserved(marker: number): boolean {
  return marker < SOF0 || (marker >= 0xf0 && marker <= 0xfd)
}
