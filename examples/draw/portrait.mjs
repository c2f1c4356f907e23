import { engrave, outline, reader } from './engrave.mjs'
import { blur } from './film.mjs'
import { unit } from './mesh.mjs'
import { noise, smooth } from './noise.mjs'
import { blend, capsule, carve, ellipsoid } from './solid.mjs'

/** The head and shoulders of a young woman in a helmet, modelled, lit, and cut in lines. */
export const picture = { folder: 'front-page', file: 'ferrier', density: 600, quality: 90 }

const WIDTH = 660
const HEIGHT = 825
const KEY = unit([0.62, 0.42, 0.62])
const TURN = 0.42
const NOD = 0.05

const SKIN = 0,
  HAIR = 1,
  HELMET = 2,
  COAT = 3,
  EYE = 4,
  SHIRT = 5

export function plate(scale) {
  const width = Math.round(WIDTH * scale)
  const height = Math.round(HEIGHT * scale)
  const half = 0.5
  const w = Math.round(width * half)
  const h = Math.round(height * half)
  const tone = new Float32Array(w * h).fill(1)
  const deep = new Float32Array(w * h)
  const shapes = new Uint8Array(w * h)
  const unitsPerPoint = 0.325 / w
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const x = (i + 0.5 - w * 0.5) * unitsPerPoint
      const y = (h * 0.47 - j - 0.5) * unitsPerPoint
      const z = trace(x, y)
      if (z === undefined) continue
      const at = j * w + i
      deep[at] = z
      shapes[at] = 1 + Math.round(material(...local(x, y, z)))
      tone[at] = shade(x, y, z)
    }
  }
  outline(tone, deep, shapes, w, h, 2.5 * unitsPerPoint)
  const soft = blur(deep, w, h, 2.2 * scale)
  return {
    width,
    height,
    gray: engrave({
      width,
      height,
      period: 7 * scale,
      tone: reader(tone, w, h, half),
      relief: reader(
        soft.map((z) => (-z * 0.4) / (unitsPerPoint * half)),
        w,
        h,
        half,
      ),
      grain: () => -0.3,
      dots: 0.66,
    }),
  }
}

/** To the head's own axes: turned a little to one side and nodding. */
function local(x, y, z) {
  const c = Math.cos(TURN)
  const s = Math.sin(TURN)
  const px = c * x - s * z
  const pz = s * x + c * z
  const n = Math.cos(NOD)
  const m = Math.sin(NOD)
  return [px, n * y - m * pz, m * y + n * pz]
}

function field(x, y, z) {
  const body = torso(x, y, z)
  const p = local(x, y, z)
  return Math.min(body.coat, body.shirt, blend(face(...p), body.neck, 0.025), hair(...p), helmet(...p), eyes(...p))
}

function torso(x, y, z) {
  y -= 0.03
  const neck = capsule(x, y, z, [0.006, -0.11, -0.03], 0.039, [0.0, -0.22, -0.05], 0.046)
  let coat = capsule(x, y, z, [-0.125, -0.262, -0.045], 0.06, [0.125, -0.262, -0.045], 0.06)
  coat = blend(coat, ellipsoid(x, y + 0.36, z + 0.035, 0.2, 0.17, 0.1), 0.06)
  coat += 0.003 * noise(x * 26, y * 20 + z * 9)
  // A collar that stands open, over a shirt.
  const ring = Math.hypot(x * 0.9, (z + 0.042) * 1.02)
  const open = smooth(0.035, 0.0, Math.abs(x - 0.012)) * (z > 0 ? 1 : 0)
  let collar = Math.max(Math.abs(ring - 0.071 + (y + 0.19) * 0.25) - 0.006, Math.abs(y + 0.188 + 0.3 * (z + 0.05)) - 0.034 + 0.05 * open)
  coat = blend(coat, collar, 0.008)
  const zip = Math.max(Math.abs(x - 0.012 - 0.05 * (y + 0.2)) - 0.004, Math.abs(z - 0.05) - 0.09)
  coat = Math.max(coat, -Math.max(zip, y + 0.215))
  const shirt = Math.max(capsule(x, y, z, [0, -0.17, -0.045], 0.056, [0, -0.25, -0.03], 0.075), y + 0.178)
  return { neck, coat, shirt }
}

function face(x, y, z) {
  const ax = Math.abs(x)
  let d = ellipsoid(x, y - 0.035, z + 0.02, 0.073, 0.098, 0.096)
  d = blend(d, ellipsoid(x, y + 0.04, z - 0.018, 0.0535, 0.077, 0.063), 0.03)
  d = blend(d, ellipsoid(x, y + 0.1, z - 0.054, 0.017, 0.016, 0.019), 0.036)
  d = blend(d, ellipsoid(ax - 0.038, y + 0.02, z - 0.05, 0.021, 0.02, 0.02), 0.03)
  d = blend(d, capsule(ax, y, z, [0.008, 0.0345, 0.079], 0.0095, [0.048, 0.034, 0.058], 0.009), 0.022)
  d = carve(d, ellipsoid(ax - 0.031, y - 0.011, z - 0.096, 0.021, 0.012, 0.018), 0.02)
  // Nose: bridge, tip, wings.
  d = blend(d, capsule(x, y, z, [0, 0.025, 0.082], 0.0068, [0, -0.022, 0.104], 0.0095), 0.013)
  d = blend(d, ellipsoid(x, y + 0.0265, z - 0.105, 0.0095, 0.0085, 0.0098), 0.009)
  d = blend(d, ellipsoid(ax - 0.0112, y + 0.0305, z - 0.093, 0.0062, 0.006, 0.009), 0.007)
  d = carve(d, ellipsoid(ax - 0.0075, y + 0.0385, z - 0.1, 0.0038, 0.003, 0.006), 0.004)
  // Mouth: a swelling, two lips with a line between, a dent over the chin.
  d = blend(d, ellipsoid(x, y + 0.063, z - 0.068, 0.028, 0.02, 0.022), 0.02)
  const smile = 3.2 * x * x
  d = blend(d, ellipsoid(x, y + 0.0585 - smile, z - 0.0855 + 9 * x * x, 0.023, 0.0052, 0.0085), 0.006)
  d = blend(d, ellipsoid(x, y + 0.0705 - smile * 1.4, z - 0.0845 + 9 * x * x, 0.0185, 0.0062, 0.0085), 0.006)
  d = carve(d, ellipsoid(x, y + 0.0642 - smile, z - 0.096 + 9 * x * x, 0.025, 0.0013, 0.012), 0.003)
  d = carve(d, ellipsoid(x, y + 0.083, z - 0.09, 0.018, 0.005, 0.012), 0.012)
  // Lids: shells over the eye, drawn back to leave it open.
  const shell = Math.hypot(ax - 0.031, y - 0.0105, z - 0.0705) - 0.0143
  const gap = opening(ax)
  d = blend(d, Math.max(shell, 0.0105 + 0.0046 * gap - y), 0.007)
  d = blend(d, Math.max(shell, y - 0.0105 + 0.0048 * gap), 0.009)
  return d
}

/** How far the lids stand apart, by the place along the eye: 1 in its middle. */
const opening = (ax) => 1 - ((ax - 0.031) / 0.0145) ** 2

function eyes(x, y, z) {
  const ax = Math.abs(x)
  return Math.hypot(ax - 0.031, y - 0.0105, z - 0.0705) - 0.0132
}

function hair(x, y, z) {
  const ax = Math.abs(x)
  let d = ellipsoid(x, y - 0.02, z + 0.045, 0.083, 0.098, 0.085)
  d = blend(d, capsule(ax, y, z, [0.068, 0.06, 0.03], 0.013, [0.069, -0.012, 0.012], 0.014), 0.02)
  d = blend(d, capsule(ax, y, z, [0.069, -0.012, 0.012], 0.014, [0.062, -0.085, -0.002], 0.017), 0.02)
  d = blend(d, ellipsoid(x, y + 0.045, z + 0.06, 0.07, 0.07, 0.05), 0.03)
  return d + 0.0025 * noise(x * 90 + z * 60, y * 16)
}

function helmet(x, y, z) {
  const shell = Math.max(ellipsoid(x, y - 0.058, z + 0.012, 0.098, 0.098, 0.122), 0.058 - y + 0.06 * (z + 0.02))
  let d = blend(shell, capsule(x, y, z, [0, 0.15, 0.03], 0.011, [0, 0.14, -0.07], 0.011), 0.018)
  d = blend(d, Math.max(ellipsoid(Math.abs(x) - 0.036, y - 0.11, z + 0.01, 0.009, 0.05, 0.09), 0.07 - y), 0.012)
  const rim = ellipsoid(x, y - 0.058 + 0.06 * (z + 0.02), z + 0.012, 0.105, 0.0065, 0.129)
  const peak = ellipsoid(x, y - 0.0535 - 1.2 * x * x * -1 + 0.28 * Math.max(0, z - 0.09), z - 0.072, 0.078, 0.0055, 0.083)
  return blend(Math.min(d, rim), peak, 0.006)
}

function material(x, y, z) {
  const c = Math.cos(TURN)
  const s = Math.sin(TURN)
  const n = Math.cos(NOD)
  const m = Math.sin(NOD)
  const py = n * y + m * z
  const pz = -m * y + n * z
  const body = torso(c * x + s * pz, py, -s * x + c * pz)
  const kinds = [
    [Math.min(face(x, y, z), body.neck), SKIN],
    [hair(x, y, z), HAIR],
    [helmet(x, y, z), HELMET],
    [body.coat, COAT],
    [body.shirt, SHIRT],
    [eyes(x, y, z), EYE],
  ]
  return kinds.reduce((a, b) => (b[0] < a[0] ? b : a))[1]
}

/** The depth at which a ray from the front meets the figure. */
function trace(x, y) {
  let z = 0.22
  for (let i = 0; i < 90; i++) {
    const d = field(x, y, z)
    if (d < 0.0003) return z
    z -= d * 0.7
    if (z < -0.3) return undefined
  }
  return z
}

function shade(x, y, z) {
  const e = 0.0009
  const n = unit([field(x + e, y, z) - field(x - e, y, z), field(x, y + e, z) - field(x, y - e, z), field(x, y, z + e) - field(x, y, z - e)])
  const p = local(x, y, z)
  const kind = material(...p)
  const toward = n[0] * KEY[0] + n[1] * KEY[1] + n[2] * KEY[2]
  const light = 0.37 + 0.17 * Math.max(0, -n[0] * 0.8 + n[2] * 0.5) + 0.8 * Math.max(0, toward) * shadow(x, y, z)
  return Math.min(1, Math.max(0, tint(kind, ...p) * light * 1.12 + (kind === HELMET ? 0.1 : 0)))
}

function shadow(x, y, z) {
  let t = 0.006
  let open = 1
  for (let i = 0; i < 48 && t < 0.3; i++) {
    const d = field(x + KEY[0] * t, y + KEY[1] * t, z + KEY[2] * t)
    if (d < 0.0002) return 0
    open = Math.min(open, (9 * d) / t)
    t += Math.max(0.002, d * 0.8)
  }
  return Math.min(1, open)
}

/** What the surface itself is: dark hair, brows, lashes, irises and lips on light skin. */
function tint(kind, x, y, z) {
  if (kind === HAIR) return 0.2 + 0.1 * noise(x * 130 + z * 80, y * 12)
  if (kind === HELMET) return 1.05
  if (kind === COAT) return 0.34
  if (kind === SHIRT) return 0.8
  const ax = Math.abs(x)
  if (kind === EYE) {
    const u = ax - 0.0312 + (x > 0 ? 0.0015 : -0.0015)
    const r = Math.hypot(u, y - 0.0112)
    const gap = opening(ax)
    if (y > 0.0105 + 0.0046 * gap - 0.0017) return 0
    if (Math.hypot(u + 0.0016, y - 0.0132) < 0.0013) return 3
    return r < 0.0026 ? 0 : r < 0.0058 ? 0.25 : 1
  }
  const arch = y - 0.0325 - 0.2 * (ax - 0.012) + 4.2 * (ax - 0.012) ** 2
  const brow = smooth(0.0034, 0.0014, Math.abs(arch)) * smooth(0.012, 0.017, ax) * smooth(0.052, 0.042, ax)
  const middle = y + 0.0642 - 3.2 * x * x
  const part = Math.max(0, 1 - (ax / 0.0225) ** 2)
  const bow = 0.0058 * part - 0.0012 * smooth(0.004, 0, ax)
  const front = z > 0.055 && part > 0
  const lip = front && middle > 0 && middle < bow ? 0.5 : front && middle <= 0 && middle > -0.0076 * part ? 0.3 : 0
  const line = front && Math.abs(middle) < 0.001 ? 1 : 0
  const lash = ax > 0.0155 && ax < 0.0475 && z > 0.05 && Math.abs(y - 0.0106 - 0.0046 * opening(ax)) < 0.0011 ? 1 : 0
  const fold = ax > 0.018 && ax < 0.046 && z > 0.05 && Math.abs(y - 0.0148 - 0.005 * opening(ax)) < 0.0005 ? 1 : 0
  return 1.04 * (1 - 0.75 * brow) * (1 - lip) * (1 - 0.92 * line) * (1 - lash) * (1 - 0.5 * fold)
}
