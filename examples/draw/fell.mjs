import { heaven } from './heaven.mjs'
import { Mesh, unit } from './mesh.mjs'
import { fbm, noise, ridged, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** Runners on the spine of a fell, a tarn far below and weather coming. */
export const picture = {
  folder: 'late-edition',
  width: 1440,
  height: 900,
  samples: 8,
  density: 270,
  quality: 84,
  film: { exposure: 0.76, glow: 0.06, grain: 2.4, contrast: 1.15, toe: 0.03, vignette: 0.3, seed: 33 },
}

const SUN = unit([-0.75, 0.42, 0.5])
const GRASS = 0,
  ROCK = 1,
  FAR = 2,
  SKIN = 3,
  VEST = 4,
  PALE = 5,
  DARK = 6
const ALBEDO = [0.17, 0.3, 0.13, 0.36, 0.07, 0.75, 0.04]

/** The ridge runs from the left foreground up to a summit on the right. */
const crest = (x) => 34 - 0.25 * x + 3 * Math.sin(x / 13)
const spine = (x) => 0.24 * x + 1.5 * Math.sin(x / 9) + 0.55 * Math.sin(x / 3.7 + 1)
function near(x, z) {
  const d = z - crest(x)
  const fall = d < 0 ? 0.42 * -d + 0.008 * d * d : 0.75 * d + 0.01 * d * d
  const crag = ridged(x * 0.16 + 4, z * 0.16, 4) * smooth(0, 9, Math.abs(d))
  return spine(x) - 1.6 * (Math.sqrt(1 + (fall * 0.8) ** 2) - 1) + 1.7 * crag - 0.5 + 0.3 * fbm(x * 0.8, z * 0.8, 4)
}
const distant = (x, z) => -62 + 205 * ridged(x / 900 + 0.37, z / 900 + 2.1, 5) * smooth(330, 1300, z + 0.25 * x) + 6 * fbm(x / 60, z / 60, 4)

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.5, glow: 0.5, cloud: 1.0, scale: 0.42, seed: 83.2, cover: 0.28 })
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: -46,
    paved: () => false,
    off: () => 0,
    run: () => 0,
    stain: (material, x, y, z) => {
      const albedo = ALBEDO[material]
      if (material === GRASS) {
        const stone = smooth(0.06, 0.22, fbm(x * 0.35 + 7, z * 0.35 + y * 0.5, 5))
        return (albedo + (0.3 - albedo) * stone) * (1 + 0.8 * fbm(x * 2.2, z * 2.2 + y, 4) + 0.4 * noise(x * 11, z * 11))
      }
      if (material === FAR) return albedo * (1 + 0.9 * fbm(x / 40, z / 40 + y / 20, 5))
      return albedo * (1 + 0.4 * fbm(x * 3, y * 3 + z, 3))
    },
    glossy: new Set(),
    clear: 1500,
  })
  return { camera: { eye: [0, 1.2, 0], angle: 40, horizon: 0.5, lens: 0.004, focus: 32 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(6)
  sheet(mesh, near, [-26, 30], [7, 60], 0.28, GRASS)
  sheet(mesh, distant, [-900, 1100], [330, 2600], 16, FAR)
  const stand = (x, ahead, options) => runner(mesh, [x, ground(x), crest(x) + ahead], options)
  stand(-8.6, -0.3, { turn: 1.35, phase: 0.1, vest: VEST, k: 1.12 })
  stand(-4.1, 0.1, { turn: 1.35, phase: 0.62, vest: PALE, k: 1.1 })
  stand(-2.4, -0.3, { turn: 1.4, phase: 0.32, vest: DARK, k: 1.1 })
  stand(3.4, 0.1, { turn: 1.35, phase: 0.85, vest: VEST, k: 1.1 })
  stand(6.9, -0.2, { turn: 1.4, phase: 0.45, vest: PALE, k: 1.1 })
  cairn(mesh, [11.2, ground(11.2), crest(11.2)], random)
  for (let k = 0; k < 260; k++) {
    const x = -12 + 26 * random()
    const z = crest(x) - 1 - 18 * random() * random()
    const s = 0.1 + 0.5 * random() * random() * random()
    mesh.block([x, near(x, z) + s * 0.2, z], [s, 0.3 * s * random(), 0], [-0.2 * s, 0.5 * s, 0.1 * s], [0.1, 0.1 * s, 0.7 * s], ROCK)
  }
  return mesh
}

const ground = (x) => near(x, crest(x)) - 0.03

function sheet(mesh, height, [x0, x1], [z0, z1], cell, material) {
  const normal = (x, z) => unit([height(x - cell, z) - height(x + cell, z), 2 * cell, height(x, z - cell) - height(x, z + cell)])
  for (let z = z0; z < z1; z += cell) {
    for (let x = x0; x < x1; x += cell) {
      const p = [
        [x, z],
        [x + cell, z],
        [x + cell, z + cell],
        [x, z + cell],
      ].map(([a, b]) => [a, height(a, b), b])
      const n = p.map(([a, , b]) => normal(a, b))
      mesh.triangle(p[0], p[1], p[2], material, n[0], n[1], n[2])
      mesh.triangle(p[0], p[2], p[3], material, n[0], n[2], n[3])
    }
  }
}

/** In mid-stride; `phase` is how far through it. */
function runner(mesh, base, { turn, phase, vest, k }) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const p = (a, h, b = 0) => [base[0] + k * (f[0] * a + f[2] * b), base[1] + k * h, base[2] + k * (f[2] * a - f[0] * b)]
  const w = phase * 2 * Math.PI
  const limb = (a, b, r, s, material) => mesh.tube(p(...a), p(...b), r * k, s * k, material, 10)
  const rise = 0.06 + 0.05 * Math.cos(2 * w)
  const hip = [0, 0.9 + rise, 0]
  const chest = [0.2, 1.36 + rise, 0]
  for (const side of [-1, 1]) {
    const swing = Math.sin(w + (side < 0 ? Math.PI : 0))
    const thigh = 0.75 * swing + 0.15
    const knee = [hip[0] + 0.44 * Math.sin(thigh), hip[1] - 0.44 * Math.cos(thigh), side * 0.1]
    const bend = thigh - (swing > 0 ? 0.55 + 0.3 * swing : 0.55 - 0.9 * swing)
    const ankle = [knee[0] + 0.42 * Math.sin(bend), knee[1] - 0.42 * Math.cos(bend), side * 0.1]
    limb([hip[0], hip[1] + 0.02, side * 0.09], knee, 0.095, 0.062, SKIN)
    limb([hip[0], hip[1] + 0.06, side * 0.09], [hip[0] + 0.2 * Math.sin(thigh), hip[1] - 0.22 * Math.cos(thigh), side * 0.1], 0.115, 0.1, DARK)
    limb(knee, ankle, 0.062, 0.036, SKIN)
    const toe = bend + 1.35
    limb(ankle, [ankle[0] + 0.2 * Math.sin(toe), ankle[1] - 0.2 * Math.cos(toe) - 0.02, side * 0.1], 0.045, 0.032, DARK)
    const arm = -0.8 * swing + 0.05
    const elbow = [chest[0] + 0.3 * Math.sin(arm), chest[1] + 0.04 - 0.3 * Math.cos(arm), side * 0.26]
    limb([chest[0], chest[1] + 0.06, side * 0.19], elbow, 0.05, 0.04, SKIN)
    limb(elbow, [elbow[0] + 0.27 * Math.cos(arm * 0.6), elbow[1] + 0.1 + 0.1 * Math.sin(arm), side * 0.2], 0.038, 0.034, SKIN)
  }
  limb(hip, chest, 0.125, 0.155, vest)
  mesh.tube(p(chest[0], chest[1] + 0.05, -0.13), p(chest[0], chest[1] + 0.05, 0.13), 0.085 * k, 0.085 * k, vest, 10)
  limb([chest[0] + 0.02, chest[1] + 0.08, 0], [chest[0] + 0.07, chest[1] + 0.22, 0], 0.055, 0.05, SKIN)
  const [hx, hy, hz] = p(chest[0] + 0.1, chest[1] + 0.3, 0)
  mesh.lathe(
    hx,
    hy - 0.13 * k,
    hz,
    [
      [0.05, 0],
      [0.085, 0.06],
      [0.1, 0.14],
      [0.085, 0.22],
      [0.04, 0.26],
      [0, 0.265],
    ].map(([r, h]) => [r * k, h * k]),
    SKIN,
    12,
  )
  mesh.lathe(
    hx,
    hy - 0.13 * k,
    hz,
    [
      [0.106, 0.15],
      [0.095, 0.23],
      [0.045, 0.275],
      [0, 0.28],
    ].map(([r, h]) => [r * k, h * k]),
    DARK,
    12,
  )
  // A number, pinned to the vest.
  const q = (a, h, b) => p(chest[0] - 0.05 + a, chest[1] - 0.13 + h, b)
  mesh.quad(q(-0.1, -0.1, -0.172), q(0.1, -0.1, -0.172), q(0.13, 0.1, -0.172), q(-0.07, 0.1, -0.172), PALE)
}

function cairn(mesh, [x, y, z], random) {
  for (let k = 0; k < 90; k++) {
    const t = k / 90
    const r = 0.85 * (1 - t) + 0.1
    const a = random() * 6.283
    const s = 0.2 + 0.16 * random()
    mesh.block(
      [x + r * Math.cos(a), y + t * 1.9, z + r * Math.sin(a)],
      [s * Math.cos(a), 0.05, s * Math.sin(a)],
      [0, s * 0.42, 0.03],
      [-s * 0.7 * Math.sin(a), 0.02, s * 0.7 * Math.cos(a)],
      ROCK,
    )
  }
}
