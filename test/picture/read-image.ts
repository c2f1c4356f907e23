import { deflateSync, inflateSync } from 'node:zlib'
import type { ImageStream } from '../../src/picture/pixels.js'
import { nearest } from './make-png.js'

export const codec = {
  inflate: (data: Uint8Array, maxBytes: number): Uint8Array => inflateSync(data, { maxOutputLength: maxBytes }),
  deflate: (data: Uint8Array): Uint8Array => deflateSync(data),
}

/**
 * The samples of a FlateDecode image as a PDF reader sees them: inflate, undo predictor 15, unpack.
 * In the order of rows, pixels, components.
 */
export function samplesOf(image: ImageStream): number[] {
  if (image.filter !== 'FlateDecode' || image.predictor === undefined) throw new Error('not a FlateDecode image with predictor')
  const { colors, columns } = image.predictor
  const expected = image.colourSpace === 'rgb' ? 3 : 1
  if (colors !== expected || columns !== image.width) throw new Error('the predictor does not belong to the image')
  const bits = image.bitsPerComponent
  const length = Math.ceil((columns * colors * bits) / 8)
  const step = Math.max(1, (colors * bits) / 8)
  const data = inflateSync(image.data)
  if (data.length !== (length + 1) * image.height) throw new Error(`${data.length} bytes for ${image.height} rows of ${length + 1}`)
  let above: number[] = []
  const samples: number[] = []
  for (let y = 0; y < image.height; y++) {
    const filter = data[y * (length + 1)]!
    const row: number[] = []
    for (let i = 0; i < length; i++) {
      const a = row[i - step] ?? 0
      const b = above[i] ?? 0
      const c = above[i - step] ?? 0
      const prediction = [0, a, b, Math.floor((a + b) / 2), nearest(a, b, c)][filter]
      if (prediction === undefined) throw new Error(`filter ${filter}`)
      row.push((data[y * (length + 1) + 1 + i]! + prediction) % 256)
    }
    const text = row.map((byte) => byte.toString(2).padStart(8, '0')).join('')
    for (let k = 0; k < columns * colors; k++) samples.push(Number.parseInt(text.slice(k * bits, (k + 1) * bits), 2))
    above = row
  }
  return samples
}
