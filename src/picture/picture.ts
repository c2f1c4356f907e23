import { plainView } from './bytes.js'
import { uprightPath, type ClipPath } from './clip-path.js'
import type { Orientation, Ppi } from './exif.js'
import type { PictureFault, Refused } from './fault.js'
import { refuseForeign } from './foreign.js'
import { isJpeg, type Jpeg, readJpeg } from './jpeg.js'
import type { Outline } from './outline.js'
import { isPng, type Png, readPng } from './png.js'

export type { Orientation } from './exif.js'
export type { PictureFault } from './fault.js'

/** What layout and preflight need to know of a picture. Plain data. */
export interface PictureInfo {
  readonly format: 'jpeg' | 'png' | 'pdf'
  /** pixels as shown: after EXIF orientation; of a page of a PDF points, after its rotation */
  readonly width: number
  readonly height: number
  /** pixels as stored */
  readonly storedWidth: number
  readonly storedHeight: number
  /** EXIF orientation; 1 for PNG unless an eXIf chunk says otherwise */
  readonly orientation: Orientation
  readonly colour: 'gray' | 'rgb' | 'cmyk' | 'indexed'
  readonly bitsPerComponent: 1 | 2 | 4 | 8 | 16
  /** whether there is an alpha channel or a tRNS chunk; pixels may still be opaque throughout */
  readonly alpha: boolean
  /** resolution stated by the file, pixels per inch, as shown: `x` along `width`. Absent when the file states none. */
  readonly ppi?: { x: number; y: number }
  /** the clipping path of a JPEG, on the picture as shown */
  readonly clipPath?: ClipPath
  /** what of it is not transparent, or its clipping path holds: only where text is to follow it */
  readonly outline?: Outline
  /** the ICC profile of a JPEG, whole and for the right number of components; never that of a PNG */
  readonly icc?: Uint8Array
}

export type PictureResult = { ok: true; info: PictureInfo } | { ok: false; fault: PictureFault }

/** The most pixels a picture may have unless the caller says otherwise, in millions. */
const MEGAPIXELS = 200

/**
 * Reads what a picture is from its headers: size, orientation, colour, resolution. Nothing is decoded.
 *
 * The format is told by the first bytes, never by a file name: JPEG (ITU T.81) in the baseline, extended and
 * progressive processes with 8 bits, and PNG (3rd edition) of every colour type. Any other file is a fault that
 * names the format found. The picture must be whole: a JPEG to its EOI, a PNG to its IEND. That the pixels of a PNG
 * are sound is only known after `imageStream`.
 *
 * `limits.megapixels` bounds width times height, in millions (200 unless given); the check comes before anything
 * that depends on the size.
 *
 * Throws nothing, whatever the bytes are.
 */
export function readPicture(bytes: Uint8Array, limits: { megapixels: number } = { megapixels: MEGAPIXELS }): PictureResult {
  const maxPixels = limits.megapixels * 1e6
  const plain = plainView(bytes, 0, bytes.length)
  if (isJpeg(plain)) return infoOf(readJpeg(plain, maxPixels), jpegInfo)
  if (isPng(plain)) return infoOf(readPng(plain, maxPixels), pngInfo)
  return refuseForeign(plain)
}

function infoOf<Header extends { readonly ok: true }>(header: Header | Refused, describe: (header: Header) => PictureInfo): PictureResult {
  return header.ok ? { ok: true, info: describe(header) } : header
}

const JPEG_COLOUR = { 1: 'gray', 3: 'rgb', 4: 'cmyk' } as const

function jpegInfo(jpeg: Jpeg): PictureInfo {
  return {
    format: 'jpeg',
    ...shown(jpeg),
    colour: JPEG_COLOUR[jpeg.components],
    bitsPerComponent: 8,
    alpha: false,
    ...(jpeg.clipPath !== undefined && { clipPath: uprightPath(jpeg.clipPath, jpeg.orientation) }),
    ...(jpeg.icc !== undefined && { icc: jpeg.icc }),
  }
}

/** PNG 3rd ed., Table 11 (11.2.1): colour types. */
const PNG_COLOUR = { 0: 'gray', 2: 'rgb', 3: 'indexed', 4: 'gray', 6: 'rgb' } as const

function pngInfo(png: Png): PictureInfo {
  return {
    format: 'png',
    ...shown(png),
    colour: PNG_COLOUR[png.colourType],
    bitsPerComponent: png.depth,
    alpha: png.colourType === 4 || png.colourType === 6 || png.transparency !== undefined,
  }
}

interface Stored {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
  readonly ppi?: Ppi
}

/** Orientations 5 to 8 exchange rows and columns (EXIF 2.32, 4.6.4 A, tag 0x0112). */
function shown({ width, height, orientation, ppi }: Stored) {
  const swap = orientation >= 5
  return {
    width: swap ? height : width,
    height: swap ? width : height,
    storedWidth: width,
    storedHeight: height,
    orientation,
    ...(ppi !== undefined && { ppi: swap ? { x: ppi.y, y: ppi.x } : { x: ppi.x, y: ppi.y } }),
  }
}
