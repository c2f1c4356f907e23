import { plainView } from './bytes.js'
import { outlineOfPath } from './clip-path.js'
import type { Orientation } from './exif.js'
import { outlineOfAlpha, type Outline } from './outline.js'
import type { PictureInfo } from './picture.js'
import type { Inflate } from './pixels.js'
import { pngAlpha } from './png-image.js'
import { readPng } from './png.js'

/**
 * The silhouette of a picture: what its clipping path holds, or what of a PNG is opaque by `least` at the least (a share from 0 to 1).
 * Undefined for a picture that has neither, is opaque throughout or transparent throughout, or cannot be read. Throws nothing.
 */
export function silhouetteOf(bytes: Uint8Array, info: PictureInfo, inflate: Inflate, least: number): Outline | undefined {
  if (info.clipPath) return outlineOfPath(info.clipPath)
  if (info.format !== 'png' || !info.alpha) return undefined
  const plain = plainView(bytes, 0, bytes.length)
  const png = readPng(plain, Infinity)
  if (!png.ok) return undefined
  try {
    const alpha = pngAlpha(plain, png, inflate)
    if (!alpha) return undefined
    const outline = outlineOfAlpha(upright(alpha, png.width, png.height, info.orientation), info.width, info.height, Math.max(1, Math.ceil(least * 255)))
    const whole = outline.every((row) => row !== undefined && row[0] <= 0 && row[1] >= 1)
    return whole || outline.every((row) => row === undefined) ? undefined : outline
  } catch (error) {
    // A typed array beyond what the engine can allocate; nothing else in there is meant to throw.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** One value a pixel, of a picture as stored, in the order of the picture as shown (EXIF 2.32, 4.6.4 A). */
function upright(values: Uint8Array, width: number, height: number, orientation: Orientation): Uint8Array {
  if (orientation === 1) return values
  const swap = orientation >= 5
  const [across, down] = swap ? [height, width] : [width, height]
  const out = new Uint8Array(values.length)
  for (let y = 0, to = 0; y < down; y++)
    for (let x = 0; x < across; x++, to++) {
      const [u, v] = swap ? [y, x] : [x, y]
      const fromRight = orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8
      const fromFoot = orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7
      out[to] = values[(fromFoot ? height - 1 - v : v) * width + (fromRight ? width - 1 - u : u)]!
    }
  return out
}
