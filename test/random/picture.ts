import { makeJpeg } from '../picture/make-jpeg.js'
import { makePng } from '../picture/make-png.js'
import { clippedJpeg, cutoutPng } from './cutout.js'
import type { Rand } from './rand.js'

const made = new Map<string, Uint8Array>()

/** A small picture: few bytes, any shape. Missing and broken ones are among them. */
export function picture(r: Rand): { readonly src: string; readonly bytes: Uint8Array | undefined } {
  const width = r.int(1, 24)
  const height = r.int(1, 24)
  const made = r.weigh<'jpeg' | 'png' | 'gray' | 'missing' | 'broken'>([5, 'jpeg'], [4, 'png'], [1, 'gray'], [0.3, 'missing'], [0.3, 'broken'])
  const kind = made === 'png' && (width + height) % 2 === 0 ? 'cutout' : made === 'jpeg' && (width + height) % 5 !== 0 ? 'clipped' : made
  const src = `pictures/${kind}-${width}x${height}.${kind === 'png' || kind === 'cutout' ? 'png' : 'jpg'}`
  return { src, bytes: bytesOf(kind, width, height, src) }
}

function bytesOf(kind: string, width: number, height: number, src: string): Uint8Array | undefined {
  if (kind === 'missing') return undefined
  let bytes = made.get(src)
  if (!bytes) {
    if (kind === 'png') bytes = makePng({ width, height, colourType: 2, depth: 8, sample: (x, y, c) => (x * 11 + y * 7 + c * 50) % 256 })
    else if (kind === 'cutout') bytes = makePng(cutoutPng(width, height))
    else if (kind === 'clipped') bytes = makeJpeg(clippedJpeg(width, height))
    else if (kind === 'broken') bytes = makeJpeg({ width, height, components: 3, leaveOut: 'sof' })
    else bytes = makeJpeg({ width, height, components: kind === 'gray' ? 1 : 3 })
    made.set(src, bytes)
  }
  return bytes
}
