/**
 * Reading numbers and short texts out of bytes. Nothing here throws: what lies beyond the end reads as zero,
 * so a reader checks its bounds once, where it can still say what is missing.
 */

/** The unsigned 16-bit number at `at`, high byte first. */
export function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

/** The unsigned 32-bit number at `at`, high byte first. */
export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 0x10000 + u16(bytes, at + 2)
}

/** The unsigned 16-bit number at `at`, low byte first. */
export function u16le(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

/** The unsigned 32-bit number at `at`, low byte first. */
export function u32le(bytes: Uint8Array, at: number): number {
  return u16le(bytes, at) + u16le(bytes, at + 2) * 0x10000
}

/** Whether the bytes from `at` on are the character codes of `text` (Latin-1). */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false
  }
  return true
}

/** `length` bytes as text for a message: printable ASCII as it is, everything else as a full stop. */
export function printable(bytes: Uint8Array, at: number, length: number): string {
  let text = ''
  for (const byte of bytes.subarray(at, at + length)) {
    text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'
  }
  return text
}

/** The same memory without any subclass: a Node `Buffer` answers `slice` with a view, a `Uint8Array` with a copy. */
export function plainView(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start)
}

/** The pieces one after another; a single piece is returned as it is, not copied. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const only = pieces[0]
  if (only !== undefined && pieces.length === 1) return only
  let length = 0
  for (const piece of pieces) length += piece.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
