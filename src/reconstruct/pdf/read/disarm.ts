const SLASH = 0x2f
const HASH = 0x23
const SPACE = 0x20

/** What PDF.js does not come to an end with in every file; it reads on the thread that waits for it, so nothing could stop it. */
const REFUSED: readonly { readonly name: string; disarm(bytes: Uint8Array, start: number, end: number): void }[] = [
  {
    // With some damaged data its decoder of JBIG2 fills the memory. Named as JPEG such an image is refused at once, and its place on the page is kept.
    name: 'JBIG2Decode',
    disarm(bytes, start, end) {
      bytes.fill(SPACE, start, end)
      for (let i = 0; i < JPEG.length; i++) bytes[start + i] = JPEG.charCodeAt(i)
    },
  },
  {
    // A tiling pattern may be painted with what is painted with it. Named as a gradient it has nothing to paint.
    name: 'PatternType',
    disarm(bytes, _start, end) {
      let at = end
      while (at < end + 20 && bytes[at]! <= SPACE) at += 1
      if (bytes[at] === TILING) bytes[at] = GRADIENT
    },
  },
]
const JPEG = 'DCTDecode'
const TILING = 0x31
const GRADIENT = 0x32

/** A copy of a file without what would keep PDF.js busy for ever, and that a page of print can do without. */
export function disarmed(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  for (let at = copy.indexOf(SLASH); at >= 0; at = copy.indexOf(SLASH, at + 1)) {
    for (const { name, disarm } of REFUSED) {
      const end = endOfName(copy, at + 1, name)
      if (end !== undefined) disarm(copy, at + 1, end)
    }
  }
  return copy
}

/** Where a name ends, if it is this one: any character of it may stand as # and two digits (ISO 32000-2, 7.3.5). */
function endOfName(bytes: Uint8Array, start: number, name: string): number | undefined {
  let at = start
  for (let i = 0; i < name.length; i++) {
    const escaped = bytes[at] === HASH
    const code = escaped ? parseInt(String.fromCharCode(bytes[at + 1] ?? SPACE, bytes[at + 2] ?? SPACE), 16) : bytes[at]
    if (code !== name.charCodeAt(i)) return undefined
    at += escaped ? 3 : 1
  }
  return at
}
