/** A seeded generator of numbers in [0, 1) (mulberry32), so that a failing case can be made again. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One seeded accident: flipped bytes, a lost end, inserted bytes, or a lost piece in the middle. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed)
  const at = (length: number): number => Math.floor(next() * length)
  const list = [...bytes]
  switch (seed % 4) {
    case 0:
      for (let i = 0, n = 1 + at(6); i < n; i++) list[at(list.length)] = at(256)
      break
    case 1:
      list.length = at(list.length)
      break
    case 2:
      list.splice(at(list.length), 0, ...Array.from({ length: 1 + at(40) }, () => at(256)))
      break
    default:
      list.splice(at(list.length), 1 + at(40))
  }
  return Uint8Array.from(list)
}
