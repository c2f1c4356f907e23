const PRIME = 0x01000193
const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const

/**
 * A 128-bit name for content: four interleaved FNV-1a lanes, mixed at the end. It tells files apart and is the same
 * everywhere; it protects from nothing and need not.
 */
export class Digest {
  readonly #lanes = Uint32Array.from(SEEDS)

  /** Takes in bytes, or the codes of characters. Where one piece ends and the next begins matters. */
  add(piece: Uint8Array | string): this {
    let [a, b, c, d] = this.#lanes as unknown as [number, number, number, number]
    const length = piece.length
    const whole = length & ~3
    if (typeof piece === 'string') {
      for (let i = 0; i < whole; i += 4) {
        a = Math.imul(a ^ piece.charCodeAt(i), PRIME)
        b = Math.imul(b ^ piece.charCodeAt(i + 1), PRIME)
        c = Math.imul(c ^ piece.charCodeAt(i + 2), PRIME)
        d = Math.imul(d ^ piece.charCodeAt(i + 3), PRIME)
      }
      for (let i = whole; i < length; i++) a = Math.imul(a ^ piece.charCodeAt(i), PRIME)
    } else {
      // Four bytes at a time: pictures are most of a document. What has moved to the top of a lane is folded back into it.
      const view = new DataView(piece.buffer, piece.byteOffset, length)
      const words = length & ~15
      for (let i = 0; i < words; i += 16) {
        a = Math.imul(a ^ (a >>> 15) ^ view.getInt32(i), PRIME)
        b = Math.imul(b ^ (b >>> 15) ^ view.getInt32(i + 4), PRIME)
        c = Math.imul(c ^ (c >>> 15) ^ view.getInt32(i + 8), PRIME)
        d = Math.imul(d ^ (d >>> 15) ^ view.getInt32(i + 12), PRIME)
      }
      for (let i = words; i < length; i++) a = Math.imul(a ^ piece[i]!, PRIME)
    }
    this.#lanes.set([a, b, c, Math.imul(d ^ length, PRIME)])
    return this
  }

  /** 32 hexadecimal digits; the digest may go on afterwards. */
  hex(): string {
    const lanes = [...this.#lanes]
    // Each word of the name depends on every lane: two rounds round the ring.
    for (let i = 0; i < 8; i++) lanes[i & 3] = mix((lanes[i & 3]! ^ Math.imul(lanes[(i + 3) & 3]!, SEEDS[1])) >>> 0)
    return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')
  }
}

/** Memo only: the same bytes have the same name. The key is the object, so that bytes die with their owner. */
const named = new WeakMap<Uint8Array, string>()

/** The name of bytes that one document after another may hold, as those of pictures. */
export function digestOf(bytes: Uint8Array): string {
  let name = named.get(bytes)
  if (name === undefined) named.set(bytes, (name = new Digest().add(bytes).hex()))
  return name
}

/** The finish of MurmurHash3 (public domain): every bit in changes half of the bits out. */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
