import { seeded } from './seed.mjs'

const perm = new Uint8Array(512)
const random = seeded(77)
for (let i = 0; i < 256; i++) perm[i] = i
for (let i = 255; i > 0; i--) {
  const j = Math.floor(random() * (i + 1))
  const kept = perm[i]
  perm[i] = perm[j]
  perm[j] = kept
}
for (let i = 0; i < 256; i++) perm[256 + i] = perm[i]

const GX = new Float64Array(256)
const GY = new Float64Array(256)
for (let i = 0; i < 256; i++) {
  GX[i] = Math.cos((i / 256) * 2 * Math.PI) * 1.4
  GY[i] = Math.sin((i / 256) * 2 * Math.PI) * 1.4
}

/** Gradient noise over the plane, about -1 to 1. */
export function noise(x, y) {
  const fx = Math.floor(x)
  const fy = Math.floor(y)
  const ix = fx & 255
  const iy = fy & 255
  x -= fx
  y -= fy
  const u = x * x * x * (x * (x * 6 - 15) + 10)
  const v = y * y * y * (y * (y * 6 - 15) + 10)
  const a = perm[perm[ix] + iy]
  const b = perm[perm[ix + 1] + iy]
  const c = perm[perm[ix] + iy + 1]
  const d = perm[perm[ix + 1] + iy + 1]
  const p = GX[a] * x + GY[a] * y
  const q = GX[b] * (x - 1) + GY[b] * y
  const r = GX[c] * x + GY[c] * (y - 1)
  const s = GX[d] * (x - 1) + GY[d] * (y - 1)
  const top = p + (q - p) * u
  return top + (r + (s - r) * u - top) * v
}

/** Octaves of noise, each turned so that no grid shows. */
export function fbm(x, y, octaves, gain = 0.5) {
  let sum = 0
  let amplitude = 0.5
  for (let i = 0; i < octaves; i++) {
    sum += amplitude * noise(x, y)
    const turned = 1.6 * x + 1.2 * y + 17.3
    y = -1.2 * x + 1.6 * y + 5.9
    x = turned
    amplitude *= gain
  }
  return sum
}

/** Sharp crests and soft valleys, 0 to about 1. */
export function ridged(x, y, octaves, gain = 0.5) {
  let sum = 0
  let amplitude = 0.5
  let carried = 1
  for (let i = 0; i < octaves; i++) {
    let n = 1 - Math.abs(noise(x, y))
    n *= n
    sum += amplitude * n * carried
    carried = n > 1 ? 1 : n
    const turned = 1.6 * x + 1.2 * y + 31.7
    y = -1.2 * x + 1.6 * y + 11.1
    x = turned
    amplitude *= gain
  }
  return sum
}

export function smooth(from, to, x) {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
