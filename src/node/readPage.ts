import { StonehandError } from '../diagnostics.js'
import { readWhole } from './readEdition.js'

/** A printed page as a file has it: its text, as an extractor gave it, or a PDF. */
export type PageFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

/** A PDF says that it is one within so many bytes (ISO 32000-1, note 13 of annex H). */
const HEADER_WITHIN = 1_024
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Reads a file for `reconstruct` or `reconstructPdf`: which of them it is for is told by its bytes, not by its name. Text may be UTF-8,
 * UTF-16 with a byte order mark, or else Windows-1252. Throws {@link StonehandError} `invalid-call` where the file cannot be read, and where it
 * is a picture, an office file or JSON.
 */
export async function readPage(file: string): Promise<PageFile> {
  const bytes = await readWhole(file)
  if (isPdf(bytes)) return { kind: 'pdf', bytes }
  const text = decodeText(bytes)
  const foreign = FOREIGN.find(({ begins }) => begins.every((byte, k) => bytes[k] === byte))?.says ?? (isJson(text) ? JSON_SAYS : undefined)
  if (foreign === undefined) return { kind: 'text', text }
  const message = `${file}: ${foreign}`
  throw new StonehandError('invalid-call', message, [{ path: '', message }])
}

const PICTURE_SAYS = 'This is a picture. Recognise its text first (OCR), and hand in that text or a PDF that has it.'
const JSON_SAYS = 'This is JSON, and no printed page. An edition is set by `stonehand typeset`.'
/** Files that people take for the page, by their first bytes. */
const FOREIGN: readonly { readonly begins: readonly number[]; readonly says: string }[] = [
  { begins: [0x89, 0x50, 0x4e, 0x47], says: PICTURE_SAYS },
  { begins: [0xff, 0xd8, 0xff], says: PICTURE_SAYS },
  { begins: [0x47, 0x49, 0x46, 0x38], says: PICTURE_SAYS },
  { begins: [0x49, 0x49, 0x2a, 0x00], says: PICTURE_SAYS },
  { begins: [0x4d, 0x4d, 0x00, 0x2a], says: PICTURE_SAYS },
  { begins: [0x50, 0x4b, 0x03, 0x04], says: 'This is an archive or an office file. Save the page as text or as PDF.' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], says: 'This is an office file. Save the page as text or as PDF.' },
]

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Share of a text's characters that no text has: control characters, and those that stand for bytes that are none. */
export function strangeShare(text: string): number {
  let strange = 0
  for (const character of text) if (STRANGE.test(character)) strange++
  return text === '' ? 0 : strange / text.length
}
const STRANGE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/

export function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, HEADER_WITHIN) - HEADER.length
  for (let at = 0; at <= last; at++) if (HEADER.every((byte, k) => bytes[at + k] === byte)) return true
  return false
}

/** Text of bytes in any of the encodings that extractors write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    // Drops a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows1252(bytes)
  }
}

/** Characters of the bytes 80 to 9F, by the WHATWG's index; some versions of Node decode them as ISO 8859-1. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80]!)
}
