import { readWhole } from './readEdition.js'

/** A printed page as a file has it: its text, as an extractor gave it, or a PDF. */
export type PageFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

/** A PDF says that it is one within so many bytes (ISO 32000-1, note 13 of annex H). */
const HEADER_WITHIN = 1_024
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Reads a file for `reconstruct` or `reconstructPdf`: which of them it is for is told by its bytes, not by its name. Text may be UTF-8,
 * UTF-16 with a byte order mark, or else Windows-1252. Throws {@link StonehandError} `invalid-call` where the file cannot be read.
 */
export async function readPage(file: string): Promise<PageFile> {
  const bytes = await readWhole(file)
  return isPdf(bytes) ? { kind: 'pdf', bytes } : { kind: 'text', text: decodeText(bytes) }
}

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
