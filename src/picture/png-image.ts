import { deinterlace, interlacedSize, type Raster, sampleAt } from './adam7.js'
import { concat, u16 } from './bytes.js'
import { type Refused, truncated, unreadable } from './fault.js'
import type { Deflate, ImageResult, ImageStream, Inflate } from './pixels.js'
import { filterRows, rowLength, soundFilters, unfilterRows } from './png-rows.js'
import { type Png, soundData } from './png.js'

/** PNG 3rd ed., Table 11: samples in a pixel. */
const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const

/**
 * DEFLATE (RFC 1951, 3.2.5) spends at least two bits on a run of at most 258 bytes. More than this many bytes cannot
 * come out of one, so a header that promises more is known to lie before anything is allocated.
 */
const MOST_BYTES_FROM_ONE = 1032

/** What a PDF embeds of a PNG; see `imageStream`. Throws RangeError when memory does not suffice. */
export function pngImage(bytes: Uint8Array, png: Png, inflate: Inflate, deflate: Deflate): ImageResult {
  if (!soundData(bytes, png.data)) return unreadable('The PNG is damaged (the checksum of its pixels is wrong).')
  const data = concat(png.data.map(({ start, end }) => bytes.subarray(start, end)))
  const raster: Raster = { width: png.width, height: png.height, bitsPerPixel: CHANNELS[png.colourType] * png.depth }
  const inflated = inflatePixels(data, png, raster, inflate)
  if (!inflated.ok) return inflated
  const { filtered } = inflated

  if (!png.interlaced && !needsPixels(png)) {
    if (!soundFilters(filtered, rowLength(png.width, raster.bitsPerPixel))) return badFilter()
    return { ok: true, image: { ...flate(png, data), ...colourKey(png) } }
  }

  const rows = rowsOf(filtered, png, raster)
  if (rows === undefined) return badFilter()
  const pack = (samples: Uint8Array, form: Form): ImageStream => flate(form, deflate(refilter(samples, form)))
  if (png.colourType === 4 || png.colourType === 6) {
    const { colour, alpha, opaque } = splitAlpha(rows, CHANNELS[png.colourType], png.depth / 8)
    const image = pack(colour, { ...png, colourType: png.colourType === 4 ? 0 : 2 })
    return { ok: true, image: opaque ? image : { ...image, softMask: pack(alpha, { ...png, colourType: 0 }) } }
  }
  const image = { ...(png.interlaced ? pack(rows, png) : flate(png, data)), ...colourKey(png) }
  const alpha = needsPixels(png) ? transparentPixels(rows, png) : undefined
  return { ok: true, image: alpha === undefined ? image : { ...image, softMask: pack(alpha, { ...png, colourType: 0, depth: 8 }) } }
}

/**
 * How opaque each pixel of a PNG is, from 0 to 255, row by row as stored; undefined where it has no transparency or its pixels are not
 * sound. Throws RangeError when memory does not suffice.
 */
export function pngAlpha(bytes: Uint8Array, png: Png, inflate: Inflate): Uint8Array | undefined {
  const { width, height, depth, colourType, transparency } = png
  const own = colourType === 4 || colourType === 6
  if (!own && transparency === undefined) return undefined
  const channels = CHANNELS[colourType]
  const raster: Raster = { width, height, bitsPerPixel: channels * depth }
  const inflated = inflatePixels(concat(png.data.map(({ start, end }) => bytes.subarray(start, end))), png, raster, inflate)
  const rows = inflated.ok ? rowsOf(inflated.filtered, png, raster) : undefined
  if (!rows) return undefined
  if (!own) return transparentPixels(rows, png)
  const size = depth / 8
  const alpha = new Uint8Array(width * height)
  for (let pixel = 0, at = (channels - 1) * size; pixel < alpha.length; pixel++, at += channels * size) alpha[pixel] = rows[at]!
  return alpha
}

/** Inflates up to what the header promises; one byte more is asked for, so that too much is seen. */
function inflatePixels(data: Uint8Array, png: Png, raster: Raster, inflate: Inflate): { ok: true; filtered: Uint8Array } | Refused {
  const length = rowLength(raster.width, raster.bitsPerPixel)
  const promised = png.interlaced ? interlacedSize(raster) : (length + 1) * raster.height
  if (promised > data.length * MOST_BYTES_FROM_ONE) return missing()
  let filtered: Uint8Array
  try {
    filtered = inflate(data, promised + 1)
  } catch {
    return unreadable('The compressed pixels of the PNG are damaged, cut off, or more than its header says.')
  }
  if (filtered.length < promised) return missing()
  if (filtered.length > promised) return unreadable('The PNG holds more pixels than its header says.')
  return { ok: true, filtered }
}

function rowsOf(filtered: Uint8Array, png: Png, raster: Raster): Uint8Array | undefined {
  if (png.interlaced) return deinterlace(filtered, raster)
  const length = rowLength(raster.width, raster.bitsPerPixel)
  return unfilterRows(filtered, 0, length, raster.height, Math.ceil(raster.bitsPerPixel / 8))
}

/** Whether transparency has to be worked out pixel by pixel. */
function needsPixels({ colourType, depth, transparency }: Png): boolean {
  if (colourType === 4 || colourType === 6) return true
  return transparency !== undefined && (colourType === 3 || depth === 16)
}

/**
 * ISO 32000-2, 8.9.6.4: samples within the ranges are not painted. Exact for tRNS of gray and rgb, which names one
 * value for each component; only the low bits of the depth count (PNG 3rd ed., 11.3.1.1).
 */
function colourKey({ colourType, depth, transparency }: Png): { colourKeyMask?: readonly number[] } {
  if (transparency === undefined || depth === 16 || colourType === 3) return {}
  const key: number[] = []
  for (let at = 0; at < transparency.length; at += 2) {
    const value = u16(transparency, at) & ((1 << depth) - 1)
    key.push(value, value)
  }
  return { colourKeyMask: key }
}

/** Alpha as eight-bit gray from a tRNS chunk; undefined when all is opaque. */
function transparentPixels(rows: Uint8Array, png: Png): Uint8Array | undefined {
  const { width, height, depth, colourType, transparency } = png
  if (transparency === undefined) return undefined
  const alpha = new Uint8Array(width * height).fill(255)
  let opaque = true
  if (colourType === 3) {
    const length = rowLength(width, depth)
    for (let y = 0, to = 0; y < height; y++) {
      for (let x = 0; x < width; x++, to++) {
        const value = transparency[sampleAt(rows, y * length, x, depth)] ?? 255
        if (value === 255) continue
        alpha[to] = value
        opaque = false
      }
    }
  } else if (depth < 8) {
    const length = rowLength(width, depth)
    const value = u16(transparency, 0) & ((1 << depth) - 1)
    for (let y = 0, to = 0; y < height; y++)
      for (let x = 0; x < width; x++, to++) {
        if (sampleAt(rows, y * length, x, depth) !== value) continue
        alpha[to] = 0
        opaque = false
      }
  } else {
    // of eight bits the low byte of each value counts
    const wide = depth === 16 ? 1 : 2
    const key = transparency.filter((_, i) => wide === 1 || i % 2 === 1)
    const step = key.length
    for (let to = 0; to < alpha.length; to++) {
      let k = 0
      while (k < step && rows[to * step + k] === key[k]) k++
      if (k < step) continue
      alpha[to] = 0
      opaque = false
    }
  }
  return opaque ? undefined : alpha
}

/** Takes the last channel out of pixels of `channels` samples of `size` bytes. */
function splitAlpha(rows: Uint8Array, channels: number, size: number): { colour: Uint8Array; alpha: Uint8Array; opaque: boolean } {
  const pixels = rows.length / (channels * size)
  const inks = (channels - 1) * size
  const colour = new Uint8Array(pixels * inks)
  const alpha = new Uint8Array(pixels * size)
  let lowest = 255
  for (let pixel = 0, from = 0, c = 0, a = 0; pixel < pixels; pixel++) {
    for (let k = 0; k < inks; k++) colour[c++] = rows[from++]!
    for (let k = 0; k < size; k++) {
      const value = rows[from++]!
      if (value < lowest) lowest = value
      alpha[a++] = value
    }
  }
  return { colour, alpha, opaque: lowest === 255 }
}

/** What `flate` and `refilter` need of a picture that has no alpha any more. */
type Form = Pick<Png, 'width' | 'height' | 'depth' | 'colourType' | 'palette'>

function refilter(samples: Uint8Array, { width, height, depth, colourType }: Form): Uint8Array {
  const bits = CHANNELS[colourType] * depth
  const plain = depth < 8 || colourType === 3
  return filterRows(samples, rowLength(width, bits), height, Math.ceil(bits / 8), plain)
}

/** ISO 32000-2, 7.4.4.4: /Predictor 15 says that each row names its own PNG filter, so IDAT passes as it is. */
function flate({ width, height, depth, colourType, palette }: Form, data: Uint8Array): ImageStream {
  return {
    width,
    height,
    bitsPerComponent: depth,
    colourSpace: colourType === 3 && palette !== undefined ? { palette } : colourType === 2 ? 'rgb' : 'gray',
    filter: 'FlateDecode',
    predictor: { colors: CHANNELS[colourType], columns: width },
    data,
  }
}

function badFilter(): Refused {
  return unreadable('The PNG is damaged (a row names a filter that does not exist).')
}

function missing(): Refused {
  return truncated('The PNG holds fewer pixels than its header says.')
}
