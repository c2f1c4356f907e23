import { blur } from './film.mjs'
import { unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { blend, capsule, ellipsoid, flat } from './solid.mjs'

/** A gray heron, cut out: everything round the bird is transparent. */
export const picture = { folder: 'late-edition', file: 'heron', density: 300, format: 'png' }

const WIDTH = 780
const HEIGHT = 1300
const KEY = unit([-0.55, 0.62, 0.56])
/** Units are the bird's height; x is forward (the bill points to -x), z towards the eye. */
const SPAN = 0.66

export function plate(scale) {
  const width = Math.round(WIDTH * scale)
  const height = Math.round(HEIGHT * scale)
  const unitsPerPoint = SPAN / width
  const across = (i) => i * unitsPerPoint - SPAN * 0.56
  const up = (j) => 1.045 - j * unitsPerPoint
  const rays = 2
  const light = new Float32Array(width * height)
  const alpha = new Uint8Array(width * height)
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      if (field(across(i + 0.5), up(j + 0.5), 0) > 0.06) continue
      let sum = 0
      let met = 0
      for (let p = 0; p < rays * rays; p++) {
        const x = across(i + ((p % rays) + 0.5) / rays)
        const y = up(j + (Math.floor(p / rays) + 0.5) / rays)
        const z = trace(x, y)
        if (z === undefined) continue
        met++
        sum += shade(x, y, z)
      }
      const at = j * width + i
      alpha[at] = Math.round((255 * met) / (rays * rays))
      light[at] = met ? sum / met : 0.5
    }
  }
  const soft = blur(light, width, height, 1.4 * scale)
  const gray = new Uint8Array(width * height)
  for (let at = 0; at < gray.length; at++) {
    const v = light[at] + 0.5 * (light[at] - soft[at])
    const s = v * v * (3 - 2 * Math.min(1, Math.max(0, v)))
    gray[at] = Math.max(8, Math.min(246, Math.round(255 * (v + 0.35 * (s - v)))))
  }
  return { width, height, gray, alpha }
}

const curve = (x, y, z, points) => {
  let d = 9
  for (let k = 0; k + 1 < points.length; k++) {
    const [ax, ay, ra] = points[k]
    const [bx, by, rb] = points[k + 1]
    d = blend(d, capsule(x, y, z, [ax, ay, 0], ra, [bx, by, 0], rb), 0.012)
  }
  return d
}

const NECK = [
  [-0.085, 0.585, 0.05],
  [-0.135, 0.655, 0.034],
  [-0.15, 0.71, 0.0245],
  [-0.125, 0.765, 0.0205],
  [-0.082, 0.805, 0.0195],
  [-0.062, 0.85, 0.0185],
  [-0.075, 0.895, 0.0185],
  [-0.105, 0.93, 0.019],
]

const parts = (x, y, z) => {
  const az = Math.abs(z)
  // Body: an egg, steep, with the wing over its side.
  const c = 0.83
  const s = 0.558
  const bx = c * (x - 0.015) + s * (y - 0.53) * -1
  const by = s * (x - 0.015) + c * (y - 0.53)
  let body = ellipsoid(bx, by, z, 0.16, 0.088, 0.082)
  body = blend(body, ellipsoid(x + 0.07, y - 0.575, z, 0.065, 0.075, 0.06), 0.05)
  body = blend(body, curve(x, y, z, NECK), 0.03)
  const fold = flat(x, y, az - 0.05, [-0.035, 0.56, 0], 0.07, [0.06, 0.475, 0], 0.084, 0.45)
  const wing = blend(fold, flat(x, y, az - 0.046, [0.06, 0.47, 0], 0.078, [0.185, 0.36, 0], 0.01, 0.4), 0.02)
  const tips = Math.min(
    capsule(x, y, az, [0.1, 0.42, 0.02], 0.03, [0.208, 0.318, 0.006], 0.004),
    capsule(x, y, az, [0.1, 0.41, 0.03], 0.03, [0.188, 0.322, 0.012], 0.004),
    capsule(x, y, az, [0.1, 0.43, 0.01], 0.03, [0.225, 0.335, 0.004], 0.005),
  )
  const plumes = Math.min(
    capsule(x, y, az, [-0.118, 0.565, 0.018], 0.011, [-0.134, 0.47, 0.01], 0.0012),
    capsule(x, y, az, [-0.104, 0.555, 0.024], 0.011, [-0.117, 0.452, 0.014], 0.0012),
    capsule(x, y, az, [-0.09, 0.55, 0.03], 0.012, [-0.1, 0.462, 0.018], 0.0012),
  )
  let head = ellipsoid(x + 0.124, y - 0.942, z, 0.038, 0.0255, 0.022)
  head = blend(head, capsule(x, y, z, [-0.14, 0.942, 0], 0.019, [-0.17, 0.938, 0], 0.0125), 0.02)
  const bill = Math.min(capsule(x, y, z, [-0.165, 0.9385, 0], 0.0118, [-0.285, 0.9185, 0], 0.0012), capsule(x, y, z, [-0.165, 0.931, 0], 0.009, [-0.275, 0.9165, 0], 0.0012))
  const crest = Math.min(capsule(x, y, z, [-0.115, 0.955, 0], 0.011, [-0.03, 0.925, 0], 0.003), capsule(x, y, z, [-0.03, 0.925, 0], 0.003, [0.035, 0.885, 0], 0.0012))
  // One leg straight, the other a step behind; the far one is a little higher on the picture.
  const leg = (hip, knee, ankle, zz) =>
    Math.min(
      capsule(x, y, z, [hip[0], hip[1], zz], 0.034, [hip[0] * 0.55 + knee[0] * 0.45, hip[1] * 0.55 + knee[1] * 0.45, zz], 0.0085),
      capsule(x, y, z, [hip[0] * 0.6 + knee[0] * 0.4, hip[1] * 0.6 + knee[1] * 0.4, zz], 0.0075, [knee[0], knee[1], zz], 0.0065),
      capsule(x, y, z, [knee[0], knee[1], zz], 0.0068, [ankle[0], ankle[1], zz], 0.0056),
      ellipsoid(x - knee[0], y - knee[1], z - zz, 0.0098, 0.0115, 0.0095),
    )
  const foot = (ax, ay, zz) =>
    Math.min(
      capsule(x, y, z, [ax, ay, zz], 0.0065, [ax - 0.075, ay - 0.014, zz + 0.004], 0.003),
      capsule(x, y, z, [ax, ay, zz], 0.0065, [ax - 0.06, ay - 0.026, zz + 0.03], 0.003),
      capsule(x, y, z, [ax, ay, zz], 0.0065, [ax + 0.05, ay - 0.016, zz + 0.01], 0.003),
      capsule(x, y, z, [ax, ay, zz], 0.0065, [ax - 0.055, ay - 0.004, zz - 0.03], 0.003),
    )
  const near = Math.min(leg([0.015, 0.43], [0.035, 0.24], [0.012, 0.04], 0.03), foot(0.012, 0.038, 0.03))
  const far = Math.min(leg([0.04, 0.43], [0.095, 0.25], [0.1, 0.06], -0.03), foot(0.1, 0.058, -0.03))
  return { body, wing, tips, plumes, head, bill, crest, legs: Math.min(near, far) }
}

function field(x, y, z) {
  const p = parts(x, y, z)
  return Math.min(blend(blend(p.body, p.head, 0.012), p.wing, 0.012), p.tips, p.plumes, p.bill, p.crest, p.legs)
}

function trace(x, y) {
  let z = 0.15
  for (let i = 0; i < 110; i++) {
    const d = field(x, y, z)
    if (d < 0.0002) return z
    z -= d * 0.75
    if (z < -0.15) return undefined
  }
  return undefined
}

function shade(x, y, z) {
  const e = 0.0006
  let n = unit([field(x + e, y, z) - field(x - e, y, z), field(x, y + e, z) - field(x, y - e, z), field(x, y, z + e) - field(x, y, z - e)])
  const { tint, bump, gloss } = feather(x, y, z)
  n = unit([n[0] + bump[0], n[1] + bump[1], n[2]])
  const toward = Math.max(0, n[0] * KEY[0] + n[1] * KEY[1] + n[2] * KEY[2])
  const sky = 0.5 + 0.5 * n[1]
  const rim = Math.pow(1 - Math.max(0, n[2]), 3)
  const light = 0.2 + 0.2 * sky + 0.72 * toward * shadow(x, y, z) + 0.1 * rim
  const half = unit([KEY[0], KEY[1], KEY[2] + 1])
  const shine = gloss * Math.pow(Math.max(0, n[0] * half[0] + n[1] * half[1] + n[2] * half[2]), 40)
  return Math.min(1, Math.pow(Math.min(1, tint * light * 1.15 + shine), 0.8))
}

function shadow(x, y, z) {
  let t = 0.006
  let open = 1
  for (let i = 0; i < 36 && t < 0.4; i++) {
    const d = field(x + KEY[0] * t, y + KEY[1] * t, z + KEY[2] * t)
    if (d < 0.0002) return 0.12
    open = Math.min(open, (10 * d) / t)
    t += Math.max(0.003, d * 0.85)
  }
  return 0.12 + 0.88 * Math.min(1, open)
}

/** What the surface is: gray wing, dark flight feathers, white neck with its broken line, black brow and crest, horn bill. */
function feather(x, y, z) {
  const p = parts(x, y, z)
  const nearest = Object.entries(p).reduce((a, b) => (b[1] < a[1] ? b : a))[0]
  const flow = 0.83 * x - 0.558 * y
  const across = 0.558 * x + 0.83 * y
  if (nearest === 'bill') return { tint: 0.5 + 0.12 * noise(x * 60, y * 300), bump: [0, 0], gloss: 0.35 }
  if (nearest === 'legs') {
    const scales = Math.abs(((y * 95) % 1) - 0.5)
    const down = smooth(0.335, 0.375, y + 0.02 * noise(x * 160, y * 40))
    return {
      tint: 0.3 + 0.05 * smooth(0.1, 0.4, scales) + 0.08 * noise(x * 200, y * 60) + 0.42 * down,
      bump: [0.12 * down * noise(x * 190, y * 40), 0.06 * (1 - down) * (scales - 0.25)],
      gloss: 0.2 * (1 - down),
    }
  }
  if (nearest === 'crest') return { tint: 0.1, bump: [0, 0], gloss: 0.2 }
  if (nearest === 'tips') return { tint: 0.15 + 0.06 * noise(across * 160, flow * 20), bump: [0, 0.3 * noise(across * 130, flow * 10)], gloss: 0.12 }
  if (nearest === 'plumes') return { tint: 0.85, bump: [0.2 * noise(x * 200, y * 20), 0], gloss: 0 }
  if (nearest === 'wing') {
    // Rows of feathers like slates, the longer the nearer to the tail.
    const row = 0.013 + 0.03 * smooth(-0.4, -0.1, flow)
    const r = Math.floor(across / row)
    const u = flow / (row * 2.2) + (r % 2) * 0.5
    const k = u - Math.floor(u)
    const v = across / row - r
    const edge = smooth(0.72, 0.98, k + 0.35 * Math.abs(v - 0.5))
    const dark = smooth(-0.215, -0.12, flow + 0.02 * noise(across * 120, flow * 12)) * smooth(0.46, 0.42, y)
    return {
      tint: (0.44 + 0.1 * noise(Math.floor(u) * 2.7 + 0.5, r * 3.1 + 0.5) + 0.06 * noise(flow * 30, across * 260)) * (1 - 0.62 * dark) + 0.12 * edge * (1 - dark),
      bump: [-0.4 * (k - 0.5) * 0.6, 0.35 * (v - 0.5) * 0.7 + 0.2 * noise(flow * 25, across * 240)],
      gloss: 0.03,
    }
  }
  if (nearest === 'head') {
    const brow = smooth(0.006, 0.0, Math.abs(y - 0.957 - 0.12 * (x + 0.12)) - 0.006) * smooth(-0.15, -0.135, x)
    const eye = Math.hypot(x + 0.142, y - 0.9455)
    if (z > 0 && eye < 0.0066) return { tint: eye < 0.0036 ? 0.02 : 0.75, bump: [0, 0], gloss: 0.9 }
    return { tint: (0.97 - 0.1 * fbm(x * 90, y * 90, 2)) * (1 - 0.92 * brow), bump: [0.1 * noise(x * 220, y * 60), 0.1 * noise(x * 60, y * 240)], gloss: 0 }
  }
  // Neck and breast: white, a row of dark dashes down the front, gray at the nape.
  const side = nape(x, y)
  const dash =
    smooth(0.12, 0.3, noise(y * 95 + side.out * 260, 3.5 + side.out * 40 + z * 120)) *
    smooth(-0.013, -0.006, side.out) *
    smooth(0.004, -0.001, side.out) *
    smooth(0.93, 0.9, y) *
    smooth(0.5, 0.56, y)
  const gray = smooth(0.002, 0.013, side.back) * smooth(0.93, 0.88, y)
  const low = smooth(-0.085, -0.04, x - 0.5 * (y - 0.62)) * smooth(0.69, 0.63, y)
  return {
    tint: (0.95 - 0.42 * Math.max(gray * 0.7, low) + 0.1 * fbm(x * 60, y * 60, 2)) * (1 - 0.85 * dash),
    bump: [0.16 * noise(x * 170, y * 45), 0.1 * noise(x * 60, y * 90)],
    gloss: 0,
  }
}

/** How far in front of the neck's line a point stands, and how far behind. */
function nape(x, y) {
  for (let k = 0; k + 1 < NECK.length; k++) {
    const [ax, ay, ra] = NECK[k]
    const [bx, by, rb] = NECK[k + 1]
    if (y < ay || y > by) continue
    const t = (y - ay) / (by - ay)
    const middle = ax + (bx - ax) * t
    const r = ra + (rb - ra) * t
    return { out: middle - x - r * 0.75, back: x - middle - r * 0.1 }
  }
  return { out: -1, back: -1 }
}
