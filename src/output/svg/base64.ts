const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Bytes taken at a time: a multiple of three, so that pieces join. */
const PIECE = 3 * 8192

/** RFC 4648, 4. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(pieceOf(bytes.subarray(from, from + PIECE)))
  return pieces.join('')
}

function pieceOf(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  for (; at + 2 < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
    text += DIGITS[three >> 18]! + DIGITS[(three >> 12) & 63]! + DIGITS[(three >> 6) & 63]! + DIGITS[three & 63]!
  }
  const left = bytes.length - at
  if (left === 0) return text
  const last = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8)
  return `${text}${DIGITS[last >> 18]!}${DIGITS[(last >> 12) & 63]!}${left === 2 ? DIGITS[(last >> 6) & 63]! : '='}=`
}
