import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, unit } from './mesh.mjs'
import { narrowboat } from './narrowboat.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** A canal with no water in it: boats aground on the mud between its walls, and those who have come to look. */
export const picture = {
  folder: 'late-edition',
  width: 1440,
  height: 960,
  samples: 7,
  density: 270,
  quality: 84,
  film: { exposure: 0.82, glow: 0.06, grain: 2.4, contrast: 1.05, toe: 0.03, vignette: 0.3, seed: 19 },
}

const SUN = unit([0.42, 0.5, 1])
const WALK = 5.4
const BED = -1.75
const MUD = 0,
  STONE = 1,
  HULL = 2,
  PAINT = 3,
  PALE = 4,
  DARK = 5,
  BRICK = 6,
  FLESH = 7,
  COAT = 8,
  IRON = 9,
  HIVIS = 10,
  SLATE = 11,
  TREE = 12
const ALBEDO = [0.2, 0.4, 0.07, 0.26, 0.6, 0.03, 0.2, 0.34, 0.05, 0.05, 0.6, 0.14, 0.05]

export function scene(camera = { eye: [-2.1, 1.75, 0], angle: 55, horizon: 0.5, lens: 0.004, focus: 16, turn: 0.05 }) {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.92, high: 0.55, glow: 0.5, cloud: 0.75, scale: 0.55, seed: 21.3, cover: 0.2 })
  const stain = (material, x, y, z) => {
    let albedo = ALBEDO[material]
    if (material === MUD) return albedo * (1 + 0.7 * fbm(x * 0.8, z * 0.8, 4) + 0.7 * fbm(x * 5, z * 5, 3) - 0.45 * smooth(BED + 0.16, BED + 0.02, y))
    if (material === STONE || material === BRICK) {
      const tall = material === STONE ? 0.42 : 0.34
      const wide = material === STONE ? 0.9 : 0.9
      const course = Math.floor(y / tall)
      const run = (z + x * 0.6) / wide + (course % 2) * 0.5
      albedo *= 1 + 0.45 * noise(Math.floor(run) * 3.3 + 0.5, course * 5.1 + 0.5) + 0.5 * fbm(x + z * 0.8, y * 1.6, 4)
      const joint = Math.min(Math.abs(y / tall - course), Math.abs(run - Math.floor(run)))
      if (joint < 0.05) albedo *= 0.65
      // Below the old level the wall is wet and green.
      if (material === STONE) albedo *= 1 - 0.68 * smooth(-0.34, -0.42, y + 0.04 * noise(z, 4))
      return albedo
    }
    if (material === HULL) albedo *= 1 + 1.4 * fbm(x * 0.7 + z * 0.5, y * 2, 4) + 1.2 * smooth(BED + 0.5, BED + 0.2, y)
    return albedo * (1 + 0.35 * fbm(x * 1.5 + z, y * 1.5, 3))
  }
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: BED,
    paved: (x) => Math.abs(x) > WALK,
    off: (x) => Math.abs(x) - WALK + 0.2,
    run: (x, z) => z,
    stain,
    glossy: new Set([MUD, IRON, DARK]),
    clear: 150,
  })
  return { camera, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(31)
  bed(mesh)
  for (const side of [-1, 1]) {
    mesh.quad([side * WALK, 0, -4], [side * WALK, 0, 240], [side * WALK, BED - 0.5, 240], [side * WALK, BED - 0.5, -4], STONE)
    for (let z = -2; z < 160; z += 1.4) mesh.box(side * (WALK + 0.2), 0.05, z + 0.7, 0.46, 0.14, 1.37, PALE)
  }
  const boat = (x, z, shape) => narrowboat(mesh, [x, height(x, z) - 0.12, z], shape, [HULL, PAINT, PALE, DARK])
  boat(2.6, 15.5, { turn: 0.1, roll: 0.2, length: 15 })
  boat(-2.9, 31, { turn: -0.06, roll: -0.24, length: 17 })
  boat(2.9, 38, { turn: 0.03, roll: 0.13, length: 14 })
  boat(0.9, 60, { turn: 0.5, roll: -0.1, length: 14 })
  boat(-3.3, 54, { turn: 0.02, roll: -0.15, length: 16 })
  bicycle(mesh, [-2.2, height(-2.2, 10.7) + 0.02, 10.7])
  trolley(mesh, [-3.9, height(-3.9, 12.4), 12.4])
  for (const [x, z, r] of [
    [0.4, 9.6, 0.36],
    [-2.4, 14, 0.34],
    [-0.6, 19, 0.36],
    [0.3, 13.2, 0.3],
  ])
    tyre(mesh, [x, height(x, z) + 0.05, z], r, random)
  for (let k = 0; k < 46; k++) {
    const x = -4.8 + 9 * random()
    const z = 4 + 40 * random()
    const s = 0.05 + 0.16 * random() * random()
    mesh.box(x, height(x, z) + s * 0.3, z, s * 2.4, s, s * 1.6, [STONE, DARK, BRICK][k % 3], random() * 3)
  }
  heron(mesh, [-0.1, height(-0.1, 11.4), 11.4], 1.1)
  people(mesh)
  town(mesh, random)
  bridge(mesh, 84)
  return mesh
}

/** The bed: two banks of silt under the walls and a gully between, pitted and wet. */
const height = (x, z) => BED + 0.02 + 0.05 * (Math.abs(x + 0.7 * Math.sin(z / 9)) / 2) ** 1.6 + 0.2 * fbm(x * 0.5 + 9, z * 0.3, 4) + 0.05 * fbm(x * 2.6, z * 2.6 + 4, 3)

function bed(mesh) {
  for (let z = 1; z < 90;) {
    const step = 0.1 + z * 0.006
    const n = Math.ceil(10.8 / (0.1 + z * 0.004))
    for (let i = 0; i < n; i++) {
      const a = -WALK + (10.8 * i) / n
      const b = -WALK + (10.8 * (i + 1)) / n
      const p = [
        [a, z],
        [b, z],
        [b, z + step],
        [a, z + step],
      ].map(([x, d]) => [x, height(x, d), d])
      const normal = ([x, , d]) => {
        const e = 0.05
        return unit([height(x - e, d) - height(x + e, d), 2 * e, height(x, d - e) - height(x, d + e)])
      }
      mesh.triangle(p[0], p[1], p[2], MUD, normal(p[0]), normal(p[1]), normal(p[2]))
      mesh.triangle(p[0], p[2], p[3], MUD, normal(p[0]), normal(p[2]), normal(p[3]))
    }
    z += step
  }
}

function ring(mesh, centre, r, thick, [u, v], material, sides = 22) {
  const at = (k) => {
    const a = (k / sides) * 2 * Math.PI
    return centre.map((c, d) => c + r * (Math.cos(a) * u[d] + Math.sin(a) * v[d]))
  }
  for (let k = 0; k < sides; k++) mesh.tube(at(k), at(k + 1), thick, thick, material, 6, false)
}

/** On its side, half sunk. */
function bicycle(mesh, [x, y, z]) {
  const lean = unit([0.55, 0.8, -0.25])
  const along = unit([1, -0.35, 0.5])
  const p = (a, h) => [x + along[0] * a + lean[0] * h, y + along[1] * a * 0.35 + lean[1] * h, z + along[2] * a + lean[2] * h]
  for (const a of [0, 1.05]) {
    ring(mesh, p(a, 0.2), 0.33, 0.022, [along, lean], DARK, 28)
    for (let k = 0; k < 9; k++) {
      const t = (k / 9) * Math.PI
      mesh.tube(p(a - 0.32 * Math.cos(t), 0.2 - 0.32 * Math.sin(t)), p(a + 0.32 * Math.cos(t), 0.2 + 0.32 * Math.sin(t)), 0.004, 0.004, PALE, 4, false)
    }
  }
  const joints = [
    [0, 0.2, 0.42, 0.18],
    [0.42, 0.18, 0.88, 0.66],
    [0.88, 0.66, 0.3, 0.68],
    [0.3, 0.68, 0.42, 0.18],
    [0, 0.2, 0.3, 0.62],
    [1.05, 0.2, 0.86, 0.8],
    [0.3, 0.66, 0.27, 0.82],
  ]
  for (const [a, h, b, g] of joints) mesh.tube(p(a, h), p(b, g), 0.018, 0.018, PAINT, 8)
  mesh.tube(p(0.16, 0.84), p(0.4, 0.83), 0.06, 0.03, DARK, 8)
  mesh.tube(
    [...p(0.86, 0.82)].map((v, d) => v - 0.25 * [0.4, -0.3, 0.8][d]),
    [...p(0.86, 0.82)].map((v, d) => v + 0.25 * [0.4, -0.3, 0.8][d]),
    0.016,
    0.016,
    DARK,
    8,
  )
}

function trolley(mesh, [x, y, z]) {
  const c = Math.cos(0.7)
  const s = Math.sin(0.7)
  const p = (a, h, b) => [x + c * a - s * b + 0.4 * h, y + h * 0.9 - 0.1, z + s * a + c * b]
  const wire = (...ends) => mesh.tube(p(...ends[0]), p(...ends[1]), 0.009, 0.009, PALE, 5, false)
  for (let k = 0; k <= 8; k++) {
    const t = k / 8
    for (const b of [-0.28, 0.28]) wire([-0.4 + 0.85 * t, 0.42, b * 0.8], [-0.45 + 0.95 * t, 0.95, b])
    wire([-0.4 + 0.85 * t, 0.42, -0.22], [-0.4 + 0.85 * t, 0.42, 0.22])
  }
  for (let k = 0; k <= 4; k++) {
    const h = 0.42 + 0.13 * k
    const w = 0.22 + 0.015 * k
    wire([-0.42, h, -w], [0.48, h, -w])
    wire([-0.42, h, w], [0.48, h, w])
    wire([-0.42, h, -w], [-0.42, h, w])
    wire([0.48, h, -w], [0.48, h, w])
  }
  mesh.tube(p(-0.5, 1.0, -0.28), p(-0.5, 1.0, 0.28), 0.018, 0.018, DARK, 8)
  for (const a of [-0.35, 0.4]) for (const b of [-0.2, 0.2]) mesh.tube(p(a, 0.42, b), p(a, 0.1, b), 0.012, 0.012, PALE, 6)
}

function tyre(mesh, at, r, random) {
  const tilt = (random() - 0.5) * 0.8
  ring(
    mesh,
    at,
    r,
    0.09,
    [
      [1, tilt, 0],
      [0, tilt * 0.4, 1],
    ],
    DARK,
    18,
  )
}

/** The only one who is pleased. */
function heron(mesh, [x, y, z], k) {
  const p = (a, h, b = 0) => [x + a * k, y + h * k, z + b * k]
  mesh.tube(p(0.02, 0.0, 0.04), p(0.03, 0.42, 0.03), 0.012, 0.014, DARK, 6)
  mesh.tube(p(-0.05, 0.0, -0.05), p(-0.01, 0.42, -0.03), 0.012, 0.014, DARK, 6)
  mesh.tube(p(0.34, 0.4), p(0.05, 0.52), 0.03, 0.105, STONE, 12)
  mesh.tube(p(0.05, 0.52), p(-0.16, 0.64), 0.105, 0.06, STONE, 12)
  mesh.tube(p(-0.16, 0.64), p(-0.24, 0.78), 0.055, 0.034, PALE, 10)
  mesh.tube(p(-0.24, 0.78), p(-0.16, 0.92), 0.034, 0.03, PALE, 10)
  mesh.tube(p(-0.16, 0.92), p(-0.22, 1.02), 0.03, 0.036, PALE, 10)
  mesh.tube(p(-0.18, 1.035), p(-0.28, 1.02), 0.044, 0.026, PALE, 10)
  mesh.tube(p(-0.28, 1.02), p(-0.44, 0.985), 0.022, 0.004, PAINT, 8)
  mesh.tube(p(-0.17, 1.05), p(0.0, 1.0), 0.02, 0.004, DARK, 6)
}

function people(mesh) {
  const arm = (side, hand) => ({ shoulder: [side * 0.21, 1.41, -0.01], elbow: [side * 0.29, 1.14, 0.02], hand: hand ?? [side * 0.24, 0.9, 0.1] })
  const pocket = (side) => ({ shoulder: [side * 0.21, 1.41, -0.01], elbow: [side * 0.33, 1.16, -0.06], hand: [side * 0.19, 1.0, 0.1] })
  const figure = (x, z, turn, size, coat, arms, hat = 'cap') =>
    man(mesh, {
      x,
      z,
      turn,
      height: size,
      fold: 0.013,
      cloth: (u, y) => (y > 1.7 ? DARK : y > 1.55 ? FLESH : y > 0.84 || Math.abs(u) > 0.24 ? coat : DARK),
      pose: { shift: 0.025, look: 0.2, lean: 0, hat, arms },
    })
  figure(-6.5, 11.6, 1.1, 1, COAT, [pocket(-1), pocket(1)])
  figure(-7.1, 12.5, 0.8, 0.95, PAINT, [arm(-1), arm(1)])
  figure(-6.35, 24, 1.3, 1.02, HIVIS, [arm(-1), arm(1, [0.14, 1.2, 0.3])], 'helmet')
  figure(6.5, 27, -1.3, 0.97, COAT, [arm(-1), pocket(1)])
  figure(6.7, 28.1, -1.0, 1, COAT, [pocket(-1), arm(1)])
}

function town(mesh, random) {
  // A mill on the right, its windows in rows, and its chimney; lower works on the left.
  const mill = (x, z, wide, tall, long, side) => {
    mesh.box(x, tall / 2, z, wide, tall, long, BRICK)
    mesh.box(x, tall + 0.2, z, wide + 0.5, 0.4, long + 0.5, STONE)
    const face = x - (side * wide) / 2
    for (let h = 1.4; h < tall - 1.5; h += 3.3) {
      for (let d = z - long / 2 + 1.4; d < z + long / 2 - 1; d += 2.7) {
        mesh.box(face, h + 1, d, 0.1, 1.9, 1.25, DARK)
        mesh.box(face - side * 0.06, h + 0.02, d, 0.3, 0.14, 1.5, PALE)
        mesh.box(face - side * 0.06, h + 1, d, 0.06, 1.9, 0.07, PALE)
        mesh.box(face - side * 0.06, h + 1.1, d, 0.06, 0.07, 1.25, PALE)
      }
    }
    for (let b = face + side * 1.4; Math.abs(b - face) < wide - 1; b += side * 2.6) {
      for (let h = 1.4; h < tall - 1.5; h += 3.3) mesh.box(b, h + 1, z - long / 2, 1.2, 1.9, 0.1, DARK)
    }
  }
  mill(16.5, 52, 14, 17, 44, 1)
  mill(14.5, 102, 12, 12, 34, 1)
  mill(-15, 70, 10, 7.4, 50, -1)
  mill(-17, 118, 14, 13.6, 30, -1)
  mesh.lathe(
    24,
    0,
    82,
    [
      [2.6, 0],
      [1.7, 36],
      [2.0, 36.3],
      [2.0, 37.5],
      [1.5, 37.8],
    ],
    BRICK,
    22,
  )
  mesh.lathe(
    -31,
    0,
    150,
    [
      [2.4, 0],
      [1.5, 40],
      [1.9, 40.4],
      [1.9, 41.6],
    ],
    BRICK,
    18,
  )
  for (let k = 0; k < 26; k++) {
    const x = -60 + 120 * random()
    if (Math.abs(x) < 11) continue
    const h = 5 + 6 * random()
    mesh.box(x, h / 2, 150 + 40 * random(), 8 + 8 * random(), h, 12, [BRICK, SLATE, STONE][k % 3])
  }
  // Lamps along the walk.
  for (const z of [22, 42, 62]) {
    mesh.tube([-8.2, 0, z], [-8.2, 4.2, z], 0.07, 0.05, DARK, 8)
    mesh.box(-8.2, 4.4, z, 0.34, 0.5, 0.34, PALE, 0.3)
  }
  // A bare tree.
  const grow = (p, d, length, r, depth) => {
    const q = p.map((v, k) => v + d[k] * length)
    mesh.tube(p, q, r, r * 0.68, TREE, depth > 3 ? 5 : 9, false)
    if (depth > 6) return
    for (let k = 0; k < (depth < 2 ? 3 : 2); k++) {
      grow(q, unit([d[0] + (random() - 0.5) * 1.3, d[1] + 0.12 + (random() - 0.5) * 0.6, d[2] + (random() - 0.5) * 1.3]), length * (0.68 + 0.16 * random()), r * 0.66, depth + 1)
    }
  }
  grow([-10.4, 0, 27], [0.05, 1, 0], 3.1, 0.2, 0)
}

/** A hump-backed bridge of one arch. */
function bridge(mesh, z) {
  const crown = (x) => 4.4 - 1.9 * (x / 16) ** 2
  const N = 26
  const arc = (k) => {
    const a = Math.PI * (k / N)
    return [-5.2 * Math.cos(a), BED + 0.6 + 4.6 * Math.sin(a)]
  }
  for (const d of [z, z + 5]) {
    for (let k = 0; k < N; k++) {
      const [x0, y0] = arc(k)
      const [x1, y1] = arc(k + 1)
      mesh.quad([x0, y0, d], [x1, y1, d], [x1, crown(x1), d], [x0, crown(x0), d], STONE)
      mesh.quad([x0, y0, z], [x1, y1, z], [x1, y1, z + 5], [x0, y0, z + 5], DARK)
      mesh.quad([x0, crown(x0), d - 0.3], [x1, crown(x1), d - 0.3], [x1, crown(x1) + 0.25, d - 0.3], [x0, crown(x0) + 0.25, d - 0.3], PALE)
    }
    for (const side of [-1, 1]) mesh.quad([side * 5.2, BED, d], [side * 22, BED, d], [side * 22, crown(16), d], [side * 5.2, crown(5.2), d], STONE)
  }
}
