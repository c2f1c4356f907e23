import { hasText, u16, u16le, u32, u32le } from './bytes.js'

/** How a stored picture is turned to be shown (EXIF 2.32, 4.6.4 A, tag 0x0112). 1 is upright; 5 to 8 swap the sides. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Pixels per inch along the stored rows (`x`) and columns (`y`). */
export interface Ppi {
  readonly x: number
  readonly y: number
}

/** What the page needs of EXIF. */
export interface Exif {
  readonly orientation: Orientation
  readonly ppi?: Ppi
}

/** TIFF 6.0, section 2: field types. */
const SHORT = 3
const RATIONAL = 5
const FIELD_BYTES = 12

/** EXIF 2.32, 4.6.4 A: tags of the 0th IFD. */
const TAG = { orientation: 0x0112, xResolution: 0x011a, yResolution: 0x011b, resolutionUnit: 0x0128 } as const

const CM_PER_INCH = 2.54
const INCH = 2
const CENTIMETRE = 3

/**
 * Reads orientation and resolution from an EXIF block.
 *
 * `tiff` begins at the TIFF header ('II' or 'MM'), as after 'Exif\0\0' in a JPEG's APP1 (EXIF 2.32, 4.5.4)
 * and in PNG's eXIf chunk (PNG 3rd ed., 11.3.4.5). Only the 0th IFD is read, once, within the block, so a file
 * whose offsets form a circle or point outside costs nothing. Whatever is malformed counts as absent: orientation 1.
 */
export function readExif(tiff: Uint8Array): Exif {
  const little = hasText(tiff, 0, 'II')
  if (!little && !hasText(tiff, 0, 'MM')) return { orientation: 1 }
  const short = little ? u16le : u16
  const long = little ? u32le : u32
  const ifd = long(tiff, 4)
  if (short(tiff, 2) !== 42 || ifd < 8 || ifd + 2 > tiff.length) return { orientation: 1 }

  const room = Math.floor((tiff.length - ifd - 2) / FIELD_BYTES)
  const count = Math.min(short(tiff, ifd), room)
  let orientation: Orientation = 1
  let unit = INCH // the default of tag 0x0128
  let x: number | undefined
  let y: number | undefined

  const rational = (field: number): number | undefined => {
    const at = long(tiff, field + 8)
    if (short(tiff, field + 2) !== RATIONAL || at + 8 > tiff.length) return undefined
    return long(tiff, at) / long(tiff, at + 4)
  }

  for (let i = 0; i < count; i++) {
    const field = ifd + 2 + i * FIELD_BYTES
    if (long(tiff, field + 4) !== 1) continue // all four tags hold one value
    const value = short(tiff, field + 2) === SHORT ? short(tiff, field + 8) : undefined
    switch (short(tiff, field)) {
      case TAG.orientation:
        if (isOrientation(value)) orientation = value
        break
      case TAG.resolutionUnit:
        unit = value ?? unit
        break
      case TAG.xResolution:
        x = rational(field)
        break
      case TAG.yResolution:
        y = rational(field)
        break
    }
  }

  const perInch = unit === INCH ? 1 : unit === CENTIMETRE ? CM_PER_INCH : undefined
  const ppi = perInch === undefined || x === undefined || y === undefined ? undefined : statedPpi(x * perInch, y * perInch)
  return ppi === undefined ? { orientation } : { orientation, ppi }
}

/** A resolution, unless it is no resolution at all: zero, infinite, or beyond any device. */
export function statedPpi(x: number, y: number): Ppi | undefined {
  const sane = (value: number): boolean => value > 0 && value <= 100_000
  return sane(x) && sane(y) ? { x, y } : undefined
}

function isOrientation(value: number | undefined): value is Orientation {
  return value !== undefined && value >= 1 && value <= 8
}
