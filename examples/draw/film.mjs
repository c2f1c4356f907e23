import { seeded } from './seed.mjs'

/** Light to print: exposure, glow, vignette, lens blur, sharpening, S-curve and grain; 8-bit gray out. */
export function develop(light, width, height, { exposure, glow = 0.05, grain = 5, contrast = 1, toe = 0.02, vignette = 0.25, scale = 1, seed = 5 }) {
  const n = width * height
  let plane = new Float32Array(n)
  for (let i = 0; i < n; i++) plane[i] = Math.min(6, light[i] * exposure)
  const halo = blur(blur(plane, width, height, 14 * scale), width, height, 14 * scale)
  for (let i = 0; i < n; i++) plane[i] += glow * (halo[i] - plane[i])
  plane = blur(plane, width, height, 0.55 * scale)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = (x / width - 0.5) * 1.6
      const v = ((y - height / 2) / width) * 1.6
      const r = u * u + v * v
      plane[y * width + x] = tone(plane[y * width + x] * (1 - vignette * r * (0.6 + r)), contrast, toe)
    }
  }
  const soft = blur(plane, width, height, 1.6 * scale)
  const random = seeded(seed)
  const speck = new Float32Array(n)
  for (let i = 0; i < n; i++) speck[i] = random() + random() + random() - 1.5
  const fine = blur(speck, width, height, 0.7 * scale)
  const coarse = blur(speck, width, height, 1.5 * scale)
  const out = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const p = plane[i] + 0.45 * (plane[i] - soft[i])
    const mid = 0.35 + 2.6 * Math.max(0, p) * Math.max(0, 1 - p)
    const value = p * 255 + grain * mid * (fine[i] * 2.1 + coarse[i] * 2.4)
    out[i] = Math.max(4, Math.min(250, Math.round(value)))
  }
  return out
}

/** A filmic curve with a soft shoulder, then an S about the middle. */
function tone(x, contrast, toe) {
  const filmic = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
  let y = Math.pow(Math.min(1, Math.max(0, filmic)), 1 / 2.0)
  const s = y * y * (3 - 2 * y)
  y = y + (s - y) * contrast
  return toe + (0.985 - toe) * y
}

export function blur(plane, width, height, sigma) {
  const reach = Math.max(1, Math.ceil(sigma * 2.5))
  const kernel = []
  let sum = 0
  for (let i = -reach; i <= reach; i++) sum += kernel[i + reach] = Math.exp((-i * i) / (2 * sigma * sigma))
  for (let i = 0; i < kernel.length; i++) kernel[i] /= sum
  const across = new Float32Array(plane.length)
  const down = new Float32Array(plane.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let s = 0
      for (let i = -reach; i <= reach; i++) s += kernel[i + reach] * plane[y * width + Math.min(width - 1, Math.max(0, x + i))]
      across[y * width + x] = s
    }
  }
  for (let y = 0; y < height; y++) {
    for (let i = -reach; i <= reach; i++) {
      const k = kernel[i + reach]
      const from = Math.min(height - 1, Math.max(0, y + i)) * width
      for (let x = 0; x < width; x++) down[y * width + x] += k * across[from + x]
    }
  }
  return down
}
