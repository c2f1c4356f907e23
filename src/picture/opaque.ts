import type { Deflate, ImageStream, Inflate } from './pixels.js'
import { sampleAt } from './adam7.js'
import { filterRows, rowLength, unfilterRows } from './png-rows.js'

/** A picture on white paper, where it is partly transparent: for files that know no transparency. `undefined` where its pixels are not sound. */
export function onWhite(image: ImageStream, inflate: Inflate, deflate: Deflate): ImageStream | undefined {
  const { softMask, width, height, bitsPerComponent: depth, colourSpace } = image
  if (!softMask) return image
  const channels = colourSpace === 'rgb' ? 3 : 1
  const samples = rowsOf(image, channels, inflate)
  const alpha = rowsOf(softMask, 1, inflate)
  if (!samples || !alpha) return undefined
  const size = depth === 16 ? 2 : 1
  const wide = softMask.bitsPerComponent === 16 ? 2 : 1
  const indexed = typeof colourSpace === 'object'
  const across = indexed ? 3 : channels * size
  const out = new Uint8Array(width * height * across)
  const length = rowLength(width, depth * channels)
  for (let y = 0, to = 0, pixel = 0; y < height; y++)
    for (let x = 0; x < width; x++, pixel++) {
      const share = alpha[pixel * wide]! / 255
      for (let k = 0; k < across; k++) {
        const value = indexed ? (colourSpace.palette[3 * sampleAt(samples, y * length, x, depth) + k] ?? 0) : samples[pixel * across + k]!
        out[to++] = Math.round(255 + (value - 255) * share)
      }
    }
  const { softMask: _, ...rest } = image
  const data = deflate(filterRows(out, width * across, height, across, false))
  return indexed
    ? { ...rest, colourSpace: 'rgb', bitsPerComponent: 8, predictor: { colors: 3, columns: width }, data }
    : { ...rest, predictor: { colors: channels, columns: width }, data }
}

function rowsOf(image: ImageStream, channels: number, inflate: Inflate): Uint8Array | undefined {
  const bits = channels * image.bitsPerComponent
  const length = rowLength(image.width, bits)
  return unfilterRows(inflate(image.data, (length + 1) * image.height), 0, length, image.height, Math.ceil(bits / 8))
}
