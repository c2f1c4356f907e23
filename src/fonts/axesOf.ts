import { readAxes, type Axis } from '../text/axes.js'
import { readDirectory } from '../text/sfnt.js'
import { toSfnt } from './toSfnt.js'

/**
 * The axes of a variable font in a TTF, OTF, WOFF or WOFF2 file, in the order of the file; none for a static font.
 * Throws as {@link toSfnt} does.
 */
export async function axesOf(bytes: Uint8Array): Promise<readonly Axis[]> {
  const font = await toSfnt(bytes)
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const fvar = readDirectory(view).get('fvar')
  return fvar === undefined ? [] : readAxes(view, fvar)
}
