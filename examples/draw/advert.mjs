import { engrave, outline, reader } from './engrave.mjs'
import { FACES, letter, rule } from './lettering.mjs'
import { unit } from './mesh.mjs'

const POINTS = 72
const LIGHT = unit([-0.5, 0.65, 0.6])

/**
 * An advertisement in one colour: frames, lines of type centred on `x`, rules and one engraved piece. All measures are points of the printed
 * size, y from the top; `reversed` prints it white on black. The piece is a body by its `field`, before a background by its `tone`, or only that.
 */
export function advert({ file, wide, tall, density = 400, frames = [], lines = [], rules = [], art, reversed = false }) {
  return {
    picture: { folder: 'late-edition', file, density, format: 'png' },
    plate(scale) {
      const k = (density / POINTS) * scale
      const width = Math.round(wide * k)
      const height = Math.round(tall * k)
      const gray = new Uint8Array(width * height).fill(255)
      if (art) paste(gray, width, height, art, k)
      for (const { inset, thick } of frames) {
        const a = inset * k
        const t = thick * k
        rule(gray, width, height, a, a, width - 2 * a, t)
        rule(gray, width, height, a, height - a - t, width - 2 * a, t)
        rule(gray, width, height, a, a, t, height - 2 * a)
        rule(gray, width, height, width - a - t, a, t, height - 2 * a)
      }
      for (const { x = wide / 2, y, long, thick = 0.75 } of rules) rule(gray, width, height, (x - long / 2) * k, y * k, long * k, thick * k)
      for (const { face, text, size, x = wide / 2, y, tracking = 0 } of lines) {
        letter(gray, width, height, { face: FACES[face], text, size: size * k, x: x * k, y: y * k, tracking })
      }
      if (reversed) for (let at = 0; at < gray.length; at++) gray[at] = 255 - gray[at]
      return { gray, width, height }
    },
  }
}

/** Cuts the piece in lines and lays it in its box. */
function paste(gray, width, height, { x, y, wide, tall, tone = () => 1, field, tint = () => 0.8, period = 1.35, span = 1 }, k) {
  const w = Math.round(wide * k)
  const h = Math.round(tall * k)
  const plane = new Float32Array(w * h).fill(1)
  const deep = new Float32Array(w * h)
  const shapes = new Uint8Array(w * h)
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const at = j * w + i
      const u = ((i + 0.5) / h - (0.5 * w) / h) * span
      const v = (0.5 - (j + 0.5) / h) * span
      const z = field && trace(field, u, v)
      if (z === undefined) {
        plane[at] = tone(u, v)
        continue
      }
      deep[at] = z
      shapes[at] = 1
      plane[at] = shade(field, u, v, z) * tint(u, v, z)
    }
  }
  if (field) outline(plane, deep, shapes, w, h, 0.05)
  const depths = reader(
    deep.map((z) => (-z * h * 0.35) / span),
    w,
    h,
  )
  const cut = engrave({ width: w, height: h, period: period * k, tone: reader(plane, w, h), relief: field ? depths : () => 0, grain: () => (field ? -0.3 : 0), dots: 0.7 })
  const left = Math.round(x * k)
  const top = Math.round(y * k)
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const a = left + i
      const b = top + j
      if (a >= 0 && b >= 0 && a < width && b < height) gray[b * width + a] = cut[j * w + i]
    }
  }
}

function trace(field, x, y) {
  if (field(x, y, 0) > 0.4) return undefined
  let z = 0.6
  for (let i = 0; i < 80; i++) {
    const d = field(x, y, z)
    if (d < 0.0008) return z
    z -= d * 0.8
    if (z < -0.6) return undefined
  }
  return undefined
}

function shade(field, x, y, z) {
  const e = 0.002
  const n = unit([field(x + e, y, z) - field(x - e, y, z), field(x, y + e, z) - field(x, y - e, z), field(x, y, z + e) - field(x, y, z - e)])
  const toward = Math.max(0, n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2])
  const half = unit([LIGHT[0], LIGHT[1], LIGHT[2] + 1])
  const shine = Math.pow(Math.max(0, n[0] * half[0] + n[1] * half[1] + n[2] * half[2]), 24)
  return Math.min(0.98, 0.16 + 0.75 * toward + 0.35 * shine + 0.1 * Math.max(0, n[1]))
}
