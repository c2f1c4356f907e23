import { foreignFont, WOFF, WOFF2 } from '../text/sfnt.js'
import { checkSize, fontError } from './fontError.js'
import { unpackWoff } from './woff.js'
import { unpackWoff2 } from './woff2.js'

/**
 * The TTF or OTF file in a WOFF or WOFF2 file, for `TypesetOptions.fonts`; a TTF or OTF file is answered as it is.
 * Throws StonehandError `invalid-font` for a damaged file or one of another kind, and `limit` for one of more than
 * `LIMITS.fontMegabytesMax`. What comes out has the tables of a font; whether they are sound shows when type is set from it.
 */
export async function toSfnt(bytes: Uint8Array): Promise<Uint8Array> {
  checkSize(bytes.length)
  const signature = bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0)
  const unpacked = signature === WOFF ? await unpackWoff(bytes) : signature === WOFF2 ? await unpackWoff2(bytes) : bytes
  const wrong = foreignFont(viewOf(unpacked))
  if (wrong) throw fontError(wrong.message, wrong.hint)
  return unpacked
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
