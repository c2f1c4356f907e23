import { noise, smooth } from './noise.mjs'

/**
 * Cuts a picture in lines as a wood engraver does: a line swells with the dark it stands for, the deepest darks are cut across a second time,
 * and in the lights a line breaks up into dots. `tone` (0 black to 1 white) and `relief` (picture points by which a form stands forward, which
 * bends the lines round it) are read at a point of the picture; `grain` is the angle of the lines there.
 */
export function engrave({ width, height, period, tone, relief = () => 0, grain = () => 0.12, dots = 0.62, fineness = 3 }) {
  const out = new Uint8Array(width * height)
  const part = 1 / fineness
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let white = 0
      for (let j = 0; j < fineness; j++) {
        for (let i = 0; i < fineness; i++) {
          const u = x + (i + 0.5) * part
          const v = y + (j + 0.5) * part
          white += inked(u, v) ? 0 : 1
        }
      }
      out[y * width + x] = Math.round((255 * white) / (fineness * fineness))
    }
  }
  return out

  function inked(u, v) {
    const t = tone(u, v)
    if (t >= 0.97) return false
    if (t <= 0.1) return true
    const z = relief(u, v)
    const a = grain(u, v)
    const wobble = 0.5 * noise(u / (period * 9), v / (period * 2.2))
    const across = (v * Math.cos(a) + u * Math.sin(a) + z) / period + wobble
    const along = (u * Math.cos(a) - v * Math.sin(a)) / period + (Math.floor(across) & 1) * 0.5
    const dark = 1 - t
    let ink = Math.abs(saw(across)) < 0.5 * Math.min(0.9, Math.max(0.14, 1.08 * dark))
    if (t > dots) {
      // Dots: the shorter, the lighter.
      const length = smooth(1.0, dots, t)
      ink = ink && Math.abs(saw(along * 0.9)) < 0.12 + 0.4 * length
    }
    if (t < 0.42) {
      const b = a + 0.95
      const second = (v * Math.cos(b) + u * Math.sin(b) + z * 0.8) / period + wobble
      ink = ink || Math.abs(saw(second)) < 0.5 * (0.62 * smooth(0.45, 0.05, t))
    }
    return ink
  }
}

/** Distance from the middle of the period, -0.5 to 0.5. */
const saw = (p) => p - Math.floor(p) - 0.5

/** Reads a plane of numbers between its points. */
export function reader(plane, width, height, scale = 1) {
  return (u, v) => {
    const x = Math.min(width - 1.001, Math.max(0, u * scale - 0.5))
    const y = Math.min(height - 1.001, Math.max(0, v * scale - 0.5))
    const i = x | 0
    const j = y | 0
    const fx = x - i
    const fy = y - j
    const at = j * width + i
    const a = plane[at] + (plane[at + 1] - plane[at]) * fx
    const b = plane[at + width] + (plane[at + width + 1] - plane[at + width]) * fx
    return a + (b - a) * fy
  }
}

/** A dark edge where one form stands before another by more than `step`, or before the paper; `shapes` numbers the forms, 0 is the paper. */
export function outline(tone, deep, shapes, w, h, step) {
  const dark = []
  for (let j = 1; j < h - 1; j++) {
    for (let i = 1; i < w - 1; i++) {
      const at = j * w + i
      if (!shapes[at]) continue
      for (const other of [at + 1, at - 1, at + w, at - w]) {
        const before = deep[at] - deep[other]
        if (!shapes[other] || (shapes[at] !== shapes[other] ? before > step : before > 4 * step)) dark.push(at)
      }
    }
  }
  for (const at of dark) tone[at] = 0
}
