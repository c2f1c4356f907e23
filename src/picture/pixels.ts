import { plainView } from './bytes.js'
import { type PictureFault, type Refused, unreadable } from './fault.js'
import { type Jpeg, readJpeg } from './jpeg.js'
import type { PictureInfo } from './picture.js'
import { readPng } from './png.js'
import { pngImage } from './png-image.js'

/**
 * Decompresses the zlib format (RFC 1950). Must throw, or stop, when more than `maxBytes` come out; must throw when
 * the data are damaged. Node: `(data, maxBytes) => inflateSync(data, { maxOutputLength: maxBytes })`.
 */
export interface Inflate {
  (data: Uint8Array, maxBytes: number): Uint8Array
}

/** Compresses to the zlib format (RFC 1950). */
export interface Deflate {
  (data: Uint8Array): Uint8Array
}

/**
 * The content of one PDF image XObject (ISO 32000-2, 8.9.5), without any PDF syntax. Rows run from the top; samples
 * are packed, high bits first, rows padded to whole bytes (8.9.5.2).
 *
 * The EXIF orientation is not applied here: the writer turns the unit square (see `PictureInfo.orientation`).
 */
export interface ImageStream {
  /** pixels as stored */
  readonly width: number
  readonly height: number
  readonly bitsPerComponent: number
  /** a device space, or an Indexed space over DeviceRGB whose palette is rgb triples (8.6.6.3) */
  readonly colourSpace: 'gray' | 'rgb' | 'cmyk' | { readonly palette: Uint8Array }
  readonly filter: 'DCTDecode' | 'FlateDecode'
  /** with FlateDecode: /Predictor 15 (7.4.4.4); /BitsPerComponent of the parameters is that of the image */
  readonly predictor?: { readonly colors: number; readonly columns: number }
  /** /Decode (8.9.5.2), when it is not the default */
  readonly decode?: readonly number[]
  /** the stream as it goes into the file */
  readonly data: Uint8Array
  /** /SMask (11.6.5.2): gray, of the same size. Absent when every pixel is opaque. */
  readonly softMask?: ImageStream
  /** /Mask as an array of minimum and maximum for each component (8.9.6.4) */
  readonly colourKeyMask?: readonly number[]
}

export type ImageResult = { ok: true; image: ImageStream } | { ok: false; fault: PictureFault }

/**
 * Turns a picture into what the PDF writer embeds. `info` is what `readPicture` said of the same bytes; its limit on
 * size holds here too.
 *
 * - JPEG: the bytes from SOI to EOI as they are.
 * - PNG without alpha and not interlaced: the compressed pixels as they are; they are inflated once, up to the size
 *   the header promises, so that a damaged file is a fault here and not a broken page later.
 * - PNG with alpha: colour and alpha apart, filtered and compressed anew; alpha that is opaque throughout is left
 *   out. Interlaced: put in ordinary order first.
 * - tRNS: with a palette a soft mask; gray and rgb a colour key, but with 16 bits a soft mask, since readers that
 *   reduce to 8 bits first do not hit a key of 16.
 *
 * The result may share memory with `bytes`. Throws nothing, whatever the bytes are; what `codec.deflate` throws
 * passes through.
 */
export function imageStream(bytes: Uint8Array, info: PictureInfo, codec: { inflate: Inflate; deflate: Deflate }): ImageResult {
  const plain = plainView(bytes, 0, bytes.length)
  if (info.format === 'pdf') return otherPicture()
  const header = info.format === 'jpeg' ? readJpeg(plain, Infinity) : readPng(plain, Infinity)
  if (!header.ok) return header
  if (header.width !== info.storedWidth || header.height !== info.storedHeight) return otherPicture()
  if ('components' in header) return { ok: true, image: jpegImage(plain, header) }
  try {
    return pngImage(plain, header, codec.inflate, codec.deflate)
  } catch (error) {
    // A typed array beyond what the engine can allocate; nothing else in there is meant to throw.
    if (error instanceof RangeError) return outOfMemory(header.width, header.height)
    throw error
  }
}

const JPEG_SPACE = { 1: 'gray', 3: 'rgb', 4: 'cmyk' } as const

/** Adobe's CMYK stores 255 for no ink; /Decode turns each component round. */
const INVERTED_CMYK: readonly number[] = [1, 0, 1, 0, 1, 0, 1, 0]

/**
 * YCbCr and YCCK need no word from us: the DCTDecode filter takes the colour transform from the Adobe marker, and
 * without one assumes YCbCr for three components and none for four (ISO 32000-2, 7.4.8, Table 13, ColorTransform).
 *
 * What the filter does not do is turn the inks round. Adobe's programs have always written CMYK JPEGs with inverted
 * values and said so only by their APP14 marker (libjpeg, libjpeg.txt, "Special color spaces"); a CMYK JPEG without
 * that marker holds 0 for no ink, which is what DeviceCMYK means. So the marker alone decides.
 */
function jpegImage(bytes: Uint8Array, { width, height, components, adobe, end }: Jpeg): ImageStream {
  return {
    width,
    height,
    bitsPerComponent: 8,
    colourSpace: JPEG_SPACE[components],
    filter: 'DCTDecode',
    ...(components === 4 && adobe && { decode: INVERTED_CMYK }),
    data: bytes.subarray(0, end),
  }
}

function otherPicture(): Refused {
  return unreadable('The picture is not the one that was measured.', 'Read its size again after a change.')
}

function outOfMemory(width: number, height: number): Refused {
  const message = `The picture (${width} x ${height} pixels) needs more memory than there is. Scale it down to the size in which it is printed.`
  return { ok: false, fault: { code: 'picture-too-large', message } }
}
