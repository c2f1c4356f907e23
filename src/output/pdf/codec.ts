import type { Deflate, Inflate } from '../../picture/pixels.js'

/** Packing of streams, zlib format (RFC 1950): what differs between Node, browsers and a JavaScript library. */
export interface Codec {
  readonly inflate: Inflate
  readonly deflate: Deflate
}

/** fflate, loaded when it is first wanted. */
export async function defaultCodec(): Promise<Codec> {
  const { unzlibSync, zlibSync } = await import('fflate')
  return {
    inflate: (data, maxBytes) => unzlibSync(data, { out: new Uint8Array(maxBytes) }),
    deflate: (data) => zlibSync(data, { level: 6 }),
  }
}

const BLOCK = 0xffff
const ADLER = 65521

/** zlib format without packing (RFC 1951, 3.2.4): the same bytes everywhere, whoever's deflate is at hand. */
export function stored(data: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(data.length / BLOCK))
  const out = new Uint8Array(2 + blocks * 5 + data.length + 4)
  out.set([0x78, 0x01])
  let at = 2
  for (let i = 0; i < blocks; i++) {
    const block = data.subarray(i * BLOCK, (i + 1) * BLOCK)
    const size = block.length
    out.set([i === blocks - 1 ? 1 : 0, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255], at)
    out.set(block, at + 5)
    at += 5 + size
  }
  let a = 1
  let b = 0
  for (const byte of data) {
    a = (a + byte) % ADLER
    b = (b + a) % ADLER
  }
  out.set([b >> 8, b & 255, a >> 8, a & 255], at)
  return out
}
