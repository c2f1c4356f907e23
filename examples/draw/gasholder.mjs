import { heaven } from './heaven.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, noise } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** The guide frame of a gasholder at sunrise, herons nesting on its girders, over still water. */
export const picture = {
  folder: 'late-edition',
  width: 3200,
  height: 1184,
  samples: 4,
  density: 152,
  quality: 82,
  film: { exposure: 0.5, glow: 0.1, grain: 2.4, contrast: 1.2, toe: 0.03, vignette: 0.25, seed: 61 },
}

const SUN = unit([0.3, 0.17, 1])
const IRON = 0,
  NEST = 1,
  BIRD = 2,
  BRICK = 3,
  LEAF = 4,
  REED = 5,
  PALE = 6
const ALBEDO = [0.05, 0.045, 0.12, 0.16, 0.05, 0.07, 0.5]
const CENTRE = [-27, 0, 126]
const RADIUS = 20
const POSTS = 20
const TIERS = [11, 21.5, 32]

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.36, glow: 0.8, cloud: 0.65, scale: 0.5, seed: 12.4, cover: 0.12 })
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: 0,
    paved: () => false,
    off: () => 0,
    run: () => 0,
    stain: (material, x, y, z) => ALBEDO[material] * (1 + 0.5 * fbm(x * 0.7, y * 0.7 + z, 3)),
    glossy: new Set(),
    clear: 330,
  })
  return { camera: { eye: [0, 2.6, 0], angle: 60, horizon: 0.3, lens: 0.004, focus: 80 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(14)
  const post = (k) => {
    const a = ((k + 0.35) / POSTS) * 2 * Math.PI
    return [CENTRE[0] + RADIUS * Math.cos(a), CENTRE[2] + RADIUS * Math.sin(a)]
  }
  for (let k = 0; k < POSTS; k++) {
    const [x, z] = post(k)
    const [u, w] = post(k + 1)
    mesh.truss([x, 0.5, z], [x, TIERS[2] + 0.8, z], 1.15, 1.15, 17, 0.17, 0.08, IRON, 0.7, 0.7)
    for (const h of TIERS) {
      mesh.truss([x, h, z], [u, h, w], 0.7, 0.95, 7, 0.13, 0.07, IRON)
      mesh.box(x, h + 0.6, z, 1.5, 0.18, 1.5, IRON)
    }
    // Ties across each bay.
    for (const [a, b] of [
      [0.8, TIERS[0]],
      [TIERS[0], TIERS[1]],
      [TIERS[1], TIERS[2]],
    ]) {
      mesh.beam([x, a, z], [u, b, w], 0.06, IRON)
      mesh.beam([u, a, w], [x, b, z], 0.06, IRON)
    }
    mesh.tube([x, TIERS[2] + 0.7, z], [x, TIERS[2] + 2.2, z], 0.16, 0.03, IRON, 8)
    for (const h of TIERS) {
      if (random() < 0.42) nest(mesh, [x, h + 0.7, z], random)
      else if (random() < 0.18) nest(mesh, [(x + u) / 2, h + 0.5, (z + w) / 2], random)
    }
  }
  // The tank's rim, brick, and the bank.
  for (let k = 0; k < 60; k++) {
    const at = (i) => [CENTRE[0] + 23 * Math.cos((i / 60) * 2 * Math.PI), CENTRE[2] + 23 * Math.sin((i / 60) * 2 * Math.PI)]
    const [x, z] = at(k)
    const [u, w] = at(k + 1)
    mesh.quad([x, -0.2, z], [u, -0.2, w], [u, 1.9, w], [x, 1.9, z], BRICK)
    mesh.quad(
      [x, 1.9, z],
      [u, 1.9, w],
      [CENTRE[0] + (u - CENTRE[0]) * 0.95, 1.9, CENTRE[2] + (w - CENTRE[2]) * 0.95],
      [CENTRE[0] + (x - CENTRE[0]) * 0.95, 1.9, CENTRE[2] + (z - CENTRE[2]) * 0.95],
      PALE,
    )
  }
  bank(mesh)
  reeds(mesh, random)
  far(mesh, random)
  for (const [x, y, z, turn, size, beat] of [
    [17.5, 12.4, 62, -1.35, 1.8, 0.5],
    [9, 20.5, 90, -1.2, 1.8, -0.25],
    [29, 22, 100, -1.5, 1.8, 0.3],
    [2, 30, 118, -1.1, 1.8, 0.55],
    [33, 11, 84, 1.3, 1.8, 0.05],
  ])
    flying(mesh, [x, y, z], turn, size, beat)
  standing(mesh, [4.6, -0.12, 24.5], 1.25, 1)
  standing(mesh, [-4.4, -0.12, 37], 1.2, -1)
  return mesh
}

/** A platform of sticks a metre across, and now and then the tenant. */
function nest(mesh, [x, y, z], random) {
  for (let k = 0; k < 46; k++) {
    const a = random() * 2 * Math.PI
    const r = 1.0 * Math.sqrt(random())
    const h = 0.8 * random()
    const b = a + 1.2 + random()
    const long = 0.6 + 0.7 * random()
    mesh.beam(
      [x + r * Math.cos(a), y + h, z + r * Math.sin(a)],
      [x + r * Math.cos(a) + long * Math.cos(b), y + h + 0.2 * (random() - 0.4), z + r * Math.sin(a) + long * Math.sin(b)],
      0.07,
      NEST,
    )
  }
  mesh.lathe(
    x,
    y,
    z,
    [
      [0.3, 0],
      [1.0, 0.45],
      [1.05, 0.75],
      [0.4, 0.85],
    ],
    NEST,
    9,
  )
  if (random() < 0.62) standing(mesh, [x + 0.3 * (random() - 0.5), y + 0.75, z], 1.6, random() < 0.5 ? 1 : -1)
}

/** A heron on its feet, seen small; `way` is where it looks. */
function standing(mesh, [x, y, z], k, way) {
  const p = (a, h, b = 0) => [x - a * k * way, y + h * k, z + b * k]
  mesh.tube(p(0.02, 0, 0.04), p(0.03, 0.42, 0.03), 0.016 * k, 0.018 * k, BIRD, 5)
  mesh.tube(p(-0.05, 0, -0.05), p(-0.01, 0.42, -0.03), 0.016 * k, 0.018 * k, BIRD, 5)
  const limbs = [
    [0.34, 0.38, 0.03, 0.05, 0.52, 0.105],
    [0.05, 0.52, 0.105, -0.16, 0.64, 0.062],
    [-0.16, 0.64, 0.055, -0.24, 0.78, 0.036],
    [-0.24, 0.78, 0.034, -0.16, 0.92, 0.032],
    [-0.16, 0.92, 0.03, -0.22, 1.02, 0.038],
    [-0.18, 1.035, 0.044, -0.28, 1.02, 0.028],
    [-0.28, 1.02, 0.024, -0.46, 0.985, 0.004],
    [-0.17, 1.05, 0.02, 0.0, 1.0, 0.004],
  ]
  for (const [a, h, r, b, g, s] of limbs) mesh.tube(p(a, h), p(b, g), r * k, s * k, BIRD, 9)
}

/** A heron on the wing: neck drawn in, legs behind, wings bowed. */
function flying(mesh, base, turn, k, beat) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const p = (a, h, b) => plus(plus(base, times(f, a * k)), plus([0, h * k, 0], times(r, b * k)))
  mesh.tube(p(-0.35, 0, 0), p(0, 0.02, 0), 0.04 * k, 0.12 * k, BIRD, 10)
  mesh.tube(p(0, 0.02, 0), p(0.3, -0.02, 0), 0.12 * k, 0.09 * k, BIRD, 10)
  mesh.tube(p(0.3, -0.04, 0), p(0.42, 0.06, 0), 0.075 * k, 0.05 * k, BIRD, 9)
  mesh.tube(p(0.4, 0.06, 0), p(0.52, 0.06, 0), 0.05 * k, 0.03 * k, BIRD, 9)
  mesh.tube(p(0.5, 0.06, 0), p(0.72, 0.04, 0), 0.02 * k, 0.004 * k, BIRD, 6)
  mesh.tube(p(-0.3, 0, 0.03), p(-0.85, -0.03, 0.03), 0.014 * k, 0.02 * k, BIRD, 6)
  for (const side of [-1, 1]) {
    const ribs = []
    for (let i = 0; i <= 10; i++) {
      const t = i / 10
      const h = 0.08 + beat * (t < 0.45 ? t * 1.1 : 0.5 - (t - 0.45) * 0.7)
      const chord = 0.42 * (1 - 0.55 * t * t) * (t > 0.9 ? 0.6 : 1)
      const lead = 0.22 + 0.1 * Math.sin(t * 3) - 0.3 * t * t
      ribs.push([p(lead, h, side * (0.08 + t)), p(lead - chord, h - 0.04, side * (0.08 + t))])
    }
    mesh.loft(ribs, BIRD)
  }
}

function bank(mesh) {
  let last
  for (let x = -160; x <= 170; x += 1.5) {
    const edge = 64 + 5 * fbm(x / 40, 2, 3) + (x > 6 ? (x - 6) * 0.55 : 0)
    const h = 0.55 + 0.5 * fbm(x / 7, 9, 4)
    const next = [
      [x, -0.2, edge],
      [x, h, edge + 1],
      [x, h + 0.5, 190],
    ]
    if (last) {
      mesh.quad(last[0], next[0], next[1], last[1], LEAF)
      mesh.quad(last[1], next[1], next[2], last[2], LEAF)
    }
    last = next
  }
}

function reeds(mesh, random) {
  const clump = (x0, x1, z0, z1, count, tall) => {
    for (let k = 0; k < count; k++) {
      const x = x0 + (x1 - x0) * random()
      const z = z0 + (z1 - z0) * random()
      if (noise(x * 0.35, z * 0.35) < -0.2) continue
      const h = tall * (0.55 + 0.6 * random())
      const lean = (random() - 0.42) * 0.5
      mesh.tube([x, -0.2, z], [x + lean * 0.4, h * 0.7, z], 0.014, 0.011, REED, 4, false)
      mesh.tube([x + lean * 0.4, h * 0.7, z], [x + lean, h, z + 0.1 * lean], 0.011, 0.004, REED, 4, false)
      if (random() < 0.22) mesh.tube([x + lean * 0.8, h * 0.9, z], [x + lean * 1.05, h * 1.06, z], 0.035, 0.02, REED, 6)
    }
  }
  clump(9, 17, 20.5, 27, 560, 1.9)
  clump(-17, -9, 20.5, 26, 380, 1.5)
  clump(-2, 60, 58, 66, 700, 1.6)
  clump(-90, -52, 56, 66, 420, 1.7)
}

/** Poplars, terraces and a church in the haze; a crane that waits. */
function far(mesh, random) {
  for (let k = 0; k < 15; k++) {
    const x = 26 + k * 5.2 + 2 * random()
    const z = 128 + k * 2 + 10 * random()
    const tall = 15 + 8 * random()
    for (let i = 0; i < 230; i++) {
      const t = random()
      const w = 1.7 * Math.sin(Math.PI * Math.min(1, t * 0.85 + 0.14)) ** 0.7
      const a = random() * 6.283
      const r = w * Math.sqrt(random())
      const p = [x + r * Math.cos(a), 1.5 + t * tall, z + r * Math.sin(a)]
      mesh.tube(p, [p[0] + 0.3 * Math.cos(a), p[1] + 1.2 + random(), p[2] + 0.3 * Math.sin(a)], 0.1, 0.02, LEAF, 4, false)
    }
    mesh.tube([x, 0, z], [x, 1.5 + tall, z], 0.3, 0.05, LEAF, 6, false)
  }
  for (let k = 0; k < 44; k++) {
    const x = -190 + k * 9.2
    const z = 215 + 14 * Math.sin(k * 0.6)
    const h = 6.5 + (k % 7 === 3 ? 3 : 0)
    mesh.box(x, h / 2, z, 9.3, h, 9, BRICK)
    mesh.quad([x - 4.7, h, z - 4.6], [x + 4.7, h, z - 4.6], [x + 4.7, h + 3, z], [x - 4.7, h + 3, z], BRICK)
    mesh.box(x + 4, h + 3.2, z, 1, 2.2, 1.4, BRICK)
  }
  mesh.box(70, 14, 300, 9, 28, 9, BRICK)
  mesh.lathe(
    70,
    28,
    300,
    [
      [5, 0],
      [0.1, 24],
    ],
    BRICK,
    8,
  )
  const foot = [-78, 0, 150]
  mesh.truss(foot, plus(foot, [0, 40, 0]), 1.6, 1.6, 24, 0.22, 0.1, IRON)
  mesh.truss(plus(foot, [-11, 40.5, 0]), plus(foot, [40, 40.5, 0]), 1.2, 1.4, 26, 0.2, 0.1, IRON)
  mesh.beam(plus(foot, [0, 40, 0]), plus(foot, [0, 47, 0]), 0.8, IRON)
  mesh.beam(plus(foot, [0, 47, 0]), plus(foot, [30, 41, 0]), 0.12, IRON)
  mesh.beam(plus(foot, [0, 47, 0]), plus(foot, [-10, 41, 0]), 0.12, IRON)
  mesh.box(-87, 39, 150, 4, 3, 2, PALE)
}
