import { isJpeg, readJpeg } from '../../../picture/jpeg.js'

const BEGIN = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // stream
const LF = 0x0a
const CR = 0x0d
/** Bytes that the dictionary of an image takes up at most. */
const DICTIONARY_MAX = 2000

/**
 * JPEG files that lie in a PDF as they are, by the numbers of their objects: bytes that a program may have as they
 * are. Left out are those that the PDF shows otherwise than they say: with a mask, with other colours, packed twice,
 * or of four inks, of which a JPEG alone does not tell whether they are turned round.
 */
export function jpegsOf(bytes: Uint8Array, maxPixels: number): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] !== 0xd8 || bytes[at + 2] !== 0xff) continue
    const keyword = beginsStream(bytes, at)
    const dictionary = keyword === undefined ? undefined : dictionaryBefore(bytes, keyword)
    if (!dictionary) continue
    const file = bytes.subarray(at)
    const jpeg = isJpeg(file) ? readJpeg(file, maxPixels) : undefined
    found.delete(dictionary.number)
    if (!jpeg?.ok || !isPlain(dictionary.text, jpeg.width, jpeg.height, jpeg.components) || jpeg.orientation !== 1) continue
    found.set(dictionary.number, bytes.slice(at, at + jpeg.end))
    at += jpeg.end - 1
  }
  return found
}

/** Where the keyword stands that these are the bytes of, if they are a stream's. */
function beginsStream(bytes: Uint8Array, at: number): number | undefined {
  let end = at
  if (bytes[end - 1] !== LF) return undefined
  end -= bytes[end - 2] === CR ? 2 : 1
  const start = end - BEGIN.length
  return start >= 0 && BEGIN.every((byte, i) => bytes[start + i] === byte) ? start : undefined
}

function dictionaryBefore(bytes: Uint8Array, end: number): { readonly number: number; readonly text: string } | undefined {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, end - DICTIONARY_MAX), end))
  const object = text.lastIndexOf('obj')
  const number = /(\d{1,10}) {1,4}\d{1,5} {1,4}$/.exec(text.slice(Math.max(0, object - 24), Math.max(0, object)))
  return object < 0 || !number ? undefined : { number: Number(number[1]), text: text.slice(object) }
}

function isPlain(text: string, width: number, height: number, components: 1 | 3 | 4): boolean {
  if (/\/(?:Decode|DecodeParms|SMask|Mask)(?![A-Za-z])/.test(text)) return false
  if (valueOf(text, 'Filter').replace(/[[\]\s]/g, '') !== '/DCTDecode') return false
  if (Number(valueOf(text, 'Width')) !== width || Number(valueOf(text, 'Height')) !== height) return false
  const space = /\/\w+|\d+/.exec(valueOf(text, 'ColorSpace'))?.[0] ?? ''
  if (components === 1) return /^\/(?:DeviceGray|CalGray|ICCBased)$/.test(space)
  return components === 3 && /^(?:\/(?:DeviceRGB|CalRGB|ICCBased)|\d+)$/.test(space)
}

/** A number, a name or a list, as it is written. */
function valueOf(dictionary: string, key: string): string {
  const at = dictionary.search(new RegExp(`/${key}(?![A-Za-z])`))
  const rest = at < 0 ? '' : dictionary.slice(at + key.length + 1).trimStart()
  return /^(?:\[[^\]]*\]|\/[^\s/<>[\]()]*|[\d.]+)/.exec(rest)?.[0] ?? ''
}
