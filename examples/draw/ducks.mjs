import { advert } from './advert.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { blend, capsule, ellipsoid } from './solid.mjs'

/** The cartoon: two ducks with luggage, arrived at a canal. */
const WATER = -0.2

/** Looking to the right; `lift` raises the head. */
const duck = (x, y, z, lift) => {
  let d = ellipsoid(x, y, z, 0.155, 0.1, 0.095)
  d = blend(d, capsule(x, y, z, [-0.11, 0.02, 0], 0.06, [-0.2, 0.075, 0], 0.016), 0.04)
  d = blend(d, capsule(x, y, z, [0.09, 0.03, 0], 0.058, [0.13, 0.15 + lift, 0], 0.034), 0.04)
  d = blend(d, ellipsoid(x - 0.142, y - 0.2 - lift, z, 0.062, 0.054, 0.05), 0.02)
  const bill = Math.min(ellipsoid(x - 0.222, y - 0.192 - lift, z, 0.05, 0.012, 0.032), ellipsoid(x - 0.212, y - 0.178 - lift, z, 0.03, 0.011, 0.027))
  const wing = ellipsoid(x + 0.03, y - 0.012 + 0.2 * (x + 0.03), Math.abs(z) - 0.075, 0.115, 0.062, 0.03)
  const legs = Math.min(capsule(x, y, z, [0.0, -0.08, 0.04], 0.011, [0.01, -0.165, 0.04], 0.01), capsule(x, y, z, [0.05, -0.08, -0.03], 0.011, [0.065, -0.155, -0.03], 0.01))
  const feet = Math.min(ellipsoid(x - 0.035, y + 0.168, z - 0.045, 0.046, 0.008, 0.034), ellipsoid(x - 0.09, y + 0.158, z + 0.025, 0.046, 0.008, 0.034))
  return { body: Math.min(d, wing), wing, bill, legs: Math.min(legs, feet), eye: Math.hypot(x - 0.158, y - 0.215 - lift, z - 0.044) - 0.0115 }
}

const box = (x, y, z, a, b, c, round) => {
  const dx = Math.abs(x) - a + round
  const dy = Math.abs(y) - b + round
  const dz = Math.abs(z) - c + round
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0)) + Math.min(0, Math.max(dx, dy, dz)) - round
}
const suitcase = (x, y, z) => Math.min(box(x, y, z, 0.085, 0.058, 0.04, 0.014), Math.max(Math.abs(Math.hypot(x, (y - 0.058) * 1.1) - 0.03) - 0.008, Math.abs(z) - 0.01))
const straps = (x, y, z) => Math.max(box(x, y, z, 0.09, 0.063, 0.045, 0.014), Math.abs(Math.abs(x) - 0.045) - 0.009)
const sign = (x, y, z) => box(x * 0.995 + y * 0.09, y * 0.995 - x * 0.09, z, 0.3, 0.12, 0.015, 0.012)
const post = (x, y, z) => capsule(x, y, z, [0.02, -0.1, -0.03], 0.018, [-0.03, -0.66, -0.03], 0.02)

const pieces = (x, y, z) => {
  const a = duck(x + 0.2, y + 0.115, z, 0.0)
  const b = duck(-(x - 0.46) * 1, y + 0.12, z + 0.02, 0.05)
  return {
    dark: Math.min(b.wing, a.eye, b.eye, straps(x + 0.46, y + 0.222, z - 0.03), straps(x - 0.6, y + 0.222, z - 0.06)),
    light: Math.min(a.body, sign(x + 0.39, y - 0.27, z + 0.16)),
    mid: Math.min(b.body, suitcase(x + 0.46, y + 0.222, z - 0.03), suitcase(x - 0.6, y + 0.222, z - 0.06)),
    horn: Math.min(a.bill, b.bill, a.legs, b.legs, post(x + 0.39, y - 0.27, z + 0.16)),
  }
}
const field = (x, y, z) => Math.min(...Object.values(pieces(x, y, z)))
const TINTS = { dark: 0.2, light: 1.15, mid: 0.62, horn: 0.5 }
const tint = (x, y, z) => TINTS[Object.entries(pieces(x, y, z)).reduce((p, q) => (q[1] < p[1] ? q : p))[0]]

/** Mills against the sky; the far wall with its tide mark; the bed, cracked as it dries. */
function tone(u, v) {
  if (v > 0.12) {
    let light = 0.97 - 0.3 * smooth(0.05, 0.4, fbm(u * 2.6 + 5, v * 8, 4))
    const roof = 0.2 + (u > 0.3 ? 0.12 : u > -0.02 ? 0.05 : -0.02) + 0.02 * ((u * 9) % 1 > 0.5 ? 1 : 0)
    if (v < roof && u > -0.1) light = 0.6 + ((((u * 16) % 1) + 1) % 1 > 0.45 && (((v * 15) % 1) + 1) % 1 > 0.5 ? -0.32 : 0)
    if (Math.abs(u - 0.62) < 0.03 + 0.02 * (0.5 - v) && v < 0.46) light = 0.5
    return light
  }
  if (v > -0.12) {
    const course = Math.floor((v + 1) / 0.06)
    const run = u / 0.17 + (course % 2) * 0.5
    const joint = Math.min(Math.abs((v + 1) / 0.06 - course), Math.abs(run - Math.floor(run)) * 2.5)
    const stone = (v > 0.07 ? 0.92 : v > 0.0 ? 0.8 : 0.5) + 0.1 * noise(Math.floor(run) * 3.7 + 0.5, course * 2.3 + 0.5)
    return joint < 0.09 ? stone * 0.55 : Math.min(0.96, stone)
  }
  const far = 1 / (WATER + 0.29 - v)
  const x = u * far * 0.5
  const z = far * 1.4
  const cell = Math.abs(noise(x * 2.2 + 3, z * 1.1)) + 0.6 * Math.abs(noise(x * 4.1 + 9, z * 2 + 4))
  const shade = Math.min(smooth(0.12, 0.0, Math.hypot((u + 0.2) / 1.9, (v + 0.3) * 2.4)), 1) + Math.min(smooth(0.12, 0, Math.hypot((u - 0.46) / 1.9, (v + 0.3) * 2.4)), 1)
  return (cell < 0.12 ? 0.25 : 0.86 + 0.1 * noise(x * 6, z * 6)) * (1 - 0.5 * Math.min(1, shade))
}

export const { picture, plate } = advert({
  file: 'ducks',
  wide: 426.9,
  tall: 262,
  density: 300,
  frames: [{ inset: 0, thick: 1 }],
  art: { x: 1, y: 1, wide: 424.9, tall: 260, tone, field, tint, period: 1.5 },
  lines: [
    { face: 'sans', text: 'DEEP', size: 25, x: 112, y: 57, tracking: 60 },
    { face: 'sans', text: 'WATER', size: 25, x: 112, y: 82, tracking: 60 },
  ],
})
