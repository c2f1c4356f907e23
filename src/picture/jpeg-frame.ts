import { u16 } from './bytes.js'
import { type Refused, tooLarge, unreadable, unsupported } from './fault.js'

/** A frame header (ITU T.81, B.2.2), of the three processes a PDF reader decodes. */
export interface Frame {
  readonly ok: true
  readonly width: number
  readonly height: number
  readonly progressive: boolean
  /** In the order of the file. `scanned` turns true with the scan that brings the component's first coefficients. */
  readonly components: readonly { readonly id: number; readonly quantisation: number; scanned: boolean }[]
}

/** The tables defined so far, each as a destination identifier (DQT: 0 to 3; DHT: class * 16 + 0 to 3). */
export interface Tables {
  readonly quantisation: Set<number>
  readonly huffman: Set<number>
}

/** ITU T.81, Table B.1: start of frame markers that no PDF reader decodes (ISO 32000-2, 7.4.8). */
const UNSUPPORTED_PROCESS: ReadonlyMap<number, string> = new Map([
  [0xc3, 'lossless'],
  [0xc5, 'hierarchical'],
  [0xc6, 'hierarchical'],
  [0xc7, 'hierarchical'],
  [0xc8, 'a reserved extension'],
  [0xc9, 'arithmetic-coded'],
  [0xca, 'arithmetic-coded'],
  [0xcb, 'lossless'],
  [0xcd, 'hierarchical'],
  [0xce, 'hierarchical'],
  [0xcf, 'hierarchical'],
  [0xde, 'hierarchical'],
  [0xdf, 'hierarchical'],
  [0xf7, 'lossless (JPEG-LS)'],
])

const SAVE_PLAIN = 'Save it as an ordinary JPEG (baseline or progressive, 8 bits).'

/** The refusal for a marker of a process that is not set, or undefined for any other marker. */
export function refuseProcess(marker: number): Refused | undefined {
  const process = UNSUPPORTED_PROCESS.get(marker)
  return process === undefined ? undefined : unsupported(`The JPEG is of a rare kind: ${process}.`, SAVE_PLAIN)
}

/**
 * Reads a frame header from `bytes[start, end)`, the segment after its length: baseline (`marker` 0xC0), extended
 * (0xC1) or progressive (0xC2). A height of zero, to be defined after the first scan (B.2.5, DNL), is refused:
 * readers do not decode it.
 */
export function readFrame(bytes: Uint8Array, start: number, end: number, marker: number, maxPixels: number): Frame | Refused {
  const count = bytes[start + 5] ?? 0
  if (end - start < 6 || end - start !== 6 + 3 * count) return unreadable('The JPEG has a damaged frame header.')
  const precision = bytes[start]
  if (precision !== 8) {
    return unsupported(`The JPEG is of a rare kind: ${precision} bits per sample.`, SAVE_PLAIN)
  }
  const height = u16(bytes, start + 1)
  const width = u16(bytes, start + 3)
  if (width === 0 || height === 0) return unreadable(`The JPEG states a size of ${width} x ${height} pixels.`)
  if (!(width * height <= maxPixels)) return tooLarge(width, height, maxPixels)
  if (count !== 1 && count !== 3 && count !== 4) {
    return unsupported(`The JPEG has ${count} colour components.`, 'Save it as gray, RGB or CMYK.')
  }
  const components = []
  for (let at = start + 6; at < end; at += 3) {
    const sampling = bytes[at + 1]!
    const quantisation = bytes[at + 2]!
    if (!isSampling(sampling >> 4) || !isSampling(sampling & 15) || quantisation > 3) {
      return unreadable('The JPEG has a damaged frame header.')
    }
    components.push({ id: bytes[at]!, quantisation, scanned: false })
  }
  return { ok: true, width, height, progressive: marker === 0xc2, components }
}

/** Notes the quantisation tables of a DQT segment (B.2.4.1). False when the segment is damaged. */
export function noteQuantisation(bytes: Uint8Array, start: number, end: number, tables: Tables): boolean {
  let at = start
  while (at < end) {
    const head = bytes[at]!
    if (head >> 4 > 1 || (head & 15) > 3) return false
    tables.quantisation.add(head & 15)
    at += 1 + 64 * (1 + (head >> 4))
  }
  return at === end
}

/** Notes the Huffman tables of a DHT segment (B.2.4.2). False when the segment is damaged. */
export function noteHuffman(bytes: Uint8Array, start: number, end: number, tables: Tables): boolean {
  let at = start
  while (at < end) {
    const head = bytes[at]!
    if (head >> 4 > 1 || (head & 15) > 3 || at + 17 > end) return false
    let values = 0
    for (let length = 1; length <= 16; length++) values += bytes[at + length]!
    if (values > 256) return false
    tables.huffman.add(head)
    at += 17 + values
  }
  return at === end
}

/**
 * Reads a scan header (B.2.3) and holds it against the frame and the tables: a scan whose tables are missing
 * (a frame cut out of a Motion JPEG, a damaged file) leaves a reader without a picture.
 * Returns the refusal, or undefined when the scan can be decoded.
 */
export function readScan(bytes: Uint8Array, start: number, end: number, frame: Frame, tables: Tables): Refused | undefined {
  const count = bytes[start] ?? 0
  if (count < 1 || count > 4 || end - start !== 4 + 2 * count) return unreadable('The JPEG has a damaged scan header.')
  const first = bytes[end - 3]!
  const refinement = bytes[end - 1]! >> 4 > 0
  for (let at = start + 1; at < end - 3; at += 2) {
    const component = frame.components.find(({ id }) => id === bytes[at])
    if (component === undefined) return unreadable('The JPEG has a damaged scan header.')
    const dc = bytes[at + 1]! >> 4
    const ac = bytes[at + 1]! & 15
    // G.1.1.1.1: a progressive scan holds DC or AC coefficients; the refinement of DC is not Huffman-coded.
    const needsDc = !frame.progressive || (first === 0 && !refinement)
    const needsAc = !frame.progressive || first > 0
    const complete = tables.quantisation.has(component.quantisation) && (!needsDc || tables.huffman.has(dc)) && (!needsAc || tables.huffman.has(16 + ac))
    if (!complete) return unreadable('The JPEG leaves out tables that its pixels need.', SAVE_PLAIN)
    if (needsDc) component.scanned = true
  }
  return undefined
}

function isSampling(factor: number): boolean {
  return factor >= 1 && factor <= 4
}
