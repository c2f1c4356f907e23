import { hex4 } from './numbers.js'

/** Code points; half a surrogate pair counts as U+FFFD. */
export function* codePoints(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0xfffd
    yield code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
  }
}

/** UTF-16BE in hexadecimal digits, without a byte order mark. */
export function utf16Hex(text: string): string {
  if (text.length === 1 && !/[\ud800-\udfff]/.test(text)) return hex4(text.charCodeAt(0))
  let hex = ''
  for (const code of codePoints(text)) {
    hex += code < 0x10000 ? hex4(code) : hex4(0xd800 + ((code - 0x10000) >> 10)) + hex4(0xdc00 + ((code - 0x10000) & 0x3ff))
  }
  return hex
}

/** Digits of a text string in UTF-16BE with its mark: in hexadecimal nothing needs an escape (ISO 32000-2, 7.9.2.2). */
export function textHex(text: string): string {
  return `feff${utf16Hex(text)}`
}

/** Letters and signs that stand for themselves in a literal string, in the encoding of text strings too. */
const LITERAL = /^[ -'*-[\]-~]*$/

/** A text string as it stands in a content stream. */
export function textString(text: string): string {
  return LITERAL.test(text) ? `(${text})` : `<${textHex(text)}>`
}

export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const code of codePoints(text)) {
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return Uint8Array.from(bytes)
}

/** Bytes of a text that is ASCII by construction, as content streams and CMaps are. */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

export function hexOf(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/** A name from the user's hand: UTF-8, every byte but letters, digits, `-`, `.` and `_` as `#XX` (ISO 32000-2, 7.3.5). */
export function escapedName(text: string): string {
  let name = ''
  for (const byte of utf8(text)) {
    const character = String.fromCharCode(byte)
    if (byte !== 0) name += /[A-Za-z0-9._-]/.test(character) ? character : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return name
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text inside XML: markup escaped, characters that XML 1.0 forbids left out. */
export function xmlText(text: string): string {
  let xml = ''
  for (const code of codePoints(text)) {
    const allowed = code >= 0x20 ? code < 0xfffe || code > 0xffff : code === 9 || code === 10 || code === 13
    if (!allowed) continue
    const character = String.fromCodePoint(code)
    xml += ENTITY[character] ?? character
  }
  return xml
}
