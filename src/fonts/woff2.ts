import { COLLECTION } from '../text/sfnt.js'
import { checkSize, fontError } from './fontError.js'

const HEADER = 48
/** Places in the list of known tags; another tag is written out after `OTHER`. */
const GLYF = 10
const LOCA = 11
const OTHER = 63
/** Version of the transform of `glyf` and `loca` that leaves them as they are; of all others it is 0. */
const PLAIN_OUTLINES = 3

/**
 * Unpacks a WOFF2 file (W3C, WOFF File Format 2.0) with Google's own decoder, the one that browsers use. What the file says it
 * will become is read before, so that nothing large is made of a damaged one.
 */
export async function unpackWoff2(bytes: Uint8Array): Promise<Uint8Array> {
  checkPromises(bytes)
  const { default: decompress } = await import('woff2-encoder/decompress')
  try {
    return await decompress(bytes)
  } catch {
    throw fontError('This WOFF2 file is damaged: it cannot be unpacked.')
  }
}

/** Adds up what the tables will take, packed in one stream and unpacked. */
function checkPromises(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(8) > bytes.length) throw fontError('This WOFF2 file is cut off.')
  if (view.getUint32(4) === COLLECTION) throw fontError('This is a collection of fonts in one WOFF2 file.', 'Hand in the face you want as a file of its own.')
  checkSize(view.getUint32(16))
  let at = HEADER
  let inStream = 0
  let whole = 0
  /** UIntBase128: seven bits a byte, at most five bytes */
  const length = (): number => {
    let value = 0
    for (let i = 0; i < 5 && at < bytes.length; i++) {
      const byte = bytes[at++]!
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
    throw fontError('This WOFF2 file is damaged: its list of tables is wrong.')
  }
  for (let i = view.getUint16(12); i > 0; i--) {
    const flags = bytes[at++] ?? 0
    const tag = flags & 63
    if (tag === OTHER) at += 4
    const own = length()
    const transformed = flags >> 6 !== (tag === GLYF || tag === LOCA ? PLAIN_OUTLINES : 0)
    inStream += transformed ? length() : own
    whole += own
  }
  checkSize(Math.max(inStream, whole))
}
