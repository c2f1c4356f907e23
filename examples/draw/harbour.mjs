import { crawler, gantry, grab } from './crane.mjs'
import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { barge, bulker } from './ship.mjs'
import { Tree } from './tree.mjs'

export const picture = {
  folder: 'inside-page',
  width: 1750,
  height: 989,
  samples: 16,
  density: 300,
  quality: 85,
  film: { exposure: 0.62, glow: 0.07, grain: 2.4, contrast: 0.75, toe: 0.03, vignette: 0.3, seed: 11 },
}

const SEA = -2.9
const edge = (z) => 4.4 - 0.3 * z
const ALONG = unit([-0.3, 0, 1])
const OUT = [ALONG[2], 0, -ALONG[0]]
const SUN = unit([0.17, 0.4, 1])

const STEEL = 0,
  PALE = 1,
  HULL = 2,
  DECK = 3,
  STONE = 4,
  IRON = 5,
  COAT = 6,
  TROUSERS = 7,
  HELMET = 8,
  FLESH = 9,
  VEST = 10,
  BAND = 11,
  ROPE = 12,
  LAND = 13,
  BOOT = 14,
  BIRD = 15
const ALBEDO = [0.16, 0.34, 0.07, 0.42, 0.3, 0.045, 0.06, 0.075, 0.7, 0.3, 0.38, 0.8, 0.3, 0.13, 0.03, 0.25]

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.86, high: 0.5, glow: 0.7, cloud: 0.8, scale: 0.6, seed: 63.7, cover: 0.24 })
  const stain = (material, x, y, z) => {
    let albedo = ALBEDO[material]
    if (material === HULL) albedo *= Math.max(0.5, 1 + 1.6 * fbm(x * 0.6 + z * 0.3, y * 0.25, 4) + 0.4 * smooth(-2, -2.8, y))
    if (material !== BAND && material !== HELMET) albedo *= 1 + 0.5 * fbm(x * 0.9 + z * 0.4, y * 0.9 + z * 0.3, 4)
    return albedo
  }
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: SEA,
    paved: (x, z) => x < edge(z) && z < 900,
    off: (x, z) => (edge(z) - x) * ALONG[2],
    run: (x, z) => x * ALONG[0] + z * ALONG[2],
    stain,
    glossy: new Set([IRON, HELMET, BOOT]),
  })

  return { camera: { eye: [0, 2.35, 0], angle: 50, horizon: 0.4, lens: 0.004, focus: 26 }, radiance }
}

function build() {
  const mesh = new Mesh()
  quay(mesh)
  people(mesh)
  dredger(mesh)
  distance(mesh)
  return mesh
}

function quay(mesh) {
  const on = (along, off, h) => {
    const z = along
    return [edge(z) - off / ALONG[2], h, z]
  }
  mesh.quad(on(0, 0, 0), on(800, 0, 0), on(800, 0, SEA - 1), on(0, 0, SEA - 1), STONE)
  for (let z = 4; z < 400; z += 3) {
    const p = on(z + 0.012, 0.16, 0.11)
    const q = on(z + 2.985, 0.16, 0.11)
    mesh.beam(p, q, 0.3, STONE, 0.22)
  }
  const profile = [
    [0.42, 0],
    [0.42, 0.05],
    [0.25, 0.07],
    [0.19, 0.16],
    [0.17, 0.34],
    [0.22, 0.42],
    [0.31, 0.46],
    [0.33, 0.52],
    [0.27, 0.58],
    [0.12, 0.61],
    [0, 0.615],
  ]
  const spots = [12.6, 33, 54, 75, 96, 117, 138, 159]
  for (const z of spots) {
    const [x, , zz] = on(z, 0.95, 0)
    mesh.lathe(x, 0, zz, profile, IRON, z < 40 ? 40 : 16)
  }
  const [bx, , bz] = on(12.6, 0.95, 0)
  for (let i = 0; i < 3; i++) {
    const points = []
    for (let k = 0; k <= 26; k++) {
      const a = (k / 26) * 2 * Math.PI
      const r = 0.235 + 0.012 * Math.sin(k * 2.3 + i)
      points.push([bx + r * Math.cos(a), 0.19 + i * 0.062 + 0.015 * Math.sin(a + i), bz + r * Math.sin(a)])
    }
    for (let k = 0; k < 26; k++) mesh.tube(points[k], points[k + 1], 0.034, 0.034, ROPE, 7, false)
  }
  rope(mesh, [bx + 0.2, 0.24, bz + 0.12], [edge(bz + 1.6) + 0.05, 0.24, bz + 1.6], 0.05)
  rope(mesh, [edge(bz + 1.6) + 0.05, 0.24, bz + 1.6], [edge(bz + 1.6) + 0.5, SEA, bz + 3], 0.2)
  const random = seeded(9)
  let last = [bx - 0.5, 0.035, bz - 0.4]
  for (let k = 1; k < 120; k++) {
    const a = k * 0.33
    const r = 0.42 + 0.05 * Math.sin(k * 0.7) + 0.04 * random()
    const next = [bx - 1.3 + r * Math.cos(a) * 1.15, 0.035 + 0.0011 * k, bz - 0.1 + r * Math.sin(a)]
    if (k > 4) mesh.tube(last, next, 0.033, 0.033, ROPE, 7, false)
    last = next
  }
  // A stack of pallets farther along.
  for (let i = 0; i < 9; i++) {
    const [x, , z] = on(64 + (i % 2) * 0.1, 15 + (i % 3) * 0.07, 0)
    mesh.box(x, 0.1 + i * 0.15, z, 1.2, 0.05, 1.1, PALE, 0.3)
    for (const d of [-0.5, 0, 0.5]) mesh.box(x + d, 0.04 + i * 0.15, z, 0.1, 0.09, 1.1, LAND, 0.3)
  }
  // Sheds behind the quay.
  for (let i = 0; i < 5; i++) {
    const [x, , z] = on(150 + i * 62, 62, 0)
    mesh.block([x, 5, z], times(ALONG, 28), [0, 5, 0], times(OUT, 12), PALE)
    const ridge = (a) => plus([x, 13.5, z], times(ALONG, a))
    const eave = (a, b) => plus([x, 10, z], plus(times(ALONG, a), times(OUT, b)))
    mesh.quad(eave(-28.5, 13), eave(28.5, 13), ridge(28.5), ridge(-28.5), STEEL)
    mesh.quad(eave(-28.5, -13), eave(28.5, -13), ridge(28.5), ridge(-28.5), STEEL)
    mesh.triangle(eave(-28, 12), eave(-28, -12), ridge(-28), PALE)
  }
}

function rope(mesh, p, q, sag) {
  mesh.line(p, q, sag, 0.068, ROPE, 10)
}

function people(mesh) {
  const first = (x, y) => {
    if (y > 1.685) return HELMET
    if (y > 1.545) return FLESH
    if (y > 0.86 || Math.abs(x) > 0.24) {
      if (Math.abs(x) < 0.235 && (Math.abs(y - 1.02) < 0.027 || Math.abs(y - 1.2) < 0.027)) return BAND
      if (Math.abs(x) < 0.235 && y > 1.2 && Math.abs(Math.abs(x) - 0.12) < 0.025) return BAND
      return Math.abs(x) < 0.235 ? VEST : COAT
    }
    return y < 0.11 ? BOOT : TROUSERS
  }
  const second = (x, y) => {
    if (y > 1.66) return COAT
    if (y > 1.55) return FLESH
    return y < 0.11 ? BOOT : y > 0.85 || Math.abs(x) > 0.24 ? COAT : TROUSERS
  }
  man(mesh, {
    x: -2.95,
    z: 14.6,
    turn: 0.16,
    fold: 0.016,
    cloth: first,
    pose: {
      shift: 0.035,
      look: -0.35,
      lean: -0.01,
      hat: 'helmet',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.33, 1.15, -0.08], hand: [-0.2, 0.95, 0.06] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.34, 1.16, -0.07], hand: [0.24, 0.95, 0.07] },
      ],
    },
  })
  man(mesh, {
    x: -1.85,
    z: 15.1,
    turn: 0.42,
    height: 0.965,
    fold: 0.021,
    cloth: second,
    pose: {
      shift: -0.04,
      look: -0.15,
      lean: 0.012,
      hat: 'cap',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.31, 1.14, -0.05], hand: [-0.29, 0.9, 0.03], bare: [-0.285, 0.81, 0.04] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.33, 1.15, -0.06], hand: [0.2, 0.96, 0.1] },
      ],
    },
  })
}

function dredger(mesh) {
  const turn = 1.28
  const on = barge(mesh, 17, 92, SEA, turn, 38, 13, 1.7, HULL, STEEL, IRON)
  const head = crawler(mesh, on(-7, 0, 0), turn - 3.0, 1.0, 27, STEEL, PALE, IRON)
  grab(mesh, head, 17.5, IRON, IRON)
  for (const [a, b, top] of [
    [-15.5, -5, 17],
    [15.5, -5, 13],
    [15, 5, 15],
  ]) {
    const p = on(a, -3, b)
    mesh.tube(p, plus(p, [0, top + 3, 0]), 0.42, 0.42, STEEL, 12)
    mesh.block(on(a, 1.4, b), [0.9, 0, 0], [0, 1.4, 0], [0, 0, 0.9], IRON)
  }
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const house = (a, h, b, l, t, w, m) => mesh.block(on(a, h, b), times(f, l), [0, t, 0], times(r, w), m)
  house(11, 1.35, 1, 3, 1.35, 2.4, DECK)
  house(11, 4, 1, 2, 1.2, 1.9, DECK)
  house(11, 4.3, 1, 2.05, 0.45, 1.95, IRON)
  house(11, 5.35, 1, 2.3, 0.1, 2.2, STEEL)
  mesh.tube(on(11, 5.3, 1), on(11, 10, 1), 0.08, 0.05, IRON, 6)
  mesh.beam(on(11, 8.3, 0), on(11, 8.3, 2), 0.09, IRON)
  house(-5, 0.6, -3, 1.3, 0.6, 0.8, PALE)
  house(1, 0.7, 3, 1.6, 0.7, 1.1, PALE)
  house(5, 0.5, 3.6, 0.8, 0.5, 0.8, IRON)
  // A mud scow lies alongside, loaded.
  const scow = barge(mesh, 25, 80, SEA, turn - 0.04, 26, 8, 1.0, HULL, LAND, IRON)
  const mud = (i, k) => {
    const a = -10.5 + i * 0.42
    const b = -3.3 + k * 0.42
    const heap = Math.max(0, 1 - (a / 11) ** 4) * (1 - (b / 3.4) ** 2)
    return scow(a, -0.3 + heap * (1.25 + 1.1 * fbm(a / 3.5, b / 3, 4) + 0.5 * fbm(a * 1.3, b * 1.3 + 4, 3)), b)
  }
  for (let i = 0; i < 50; i++) for (let k = 0; k < 15; k++) mesh.quad(mud(i, k), mud(i + 1, k), mud(i + 1, k + 1), mud(i, k + 1), LAND)
  // Doors, windows, tyres over the side, drums and gear on deck.
  for (const a of [-1.6, 1.5]) house(11 + a, 1.15, 3.42, 0.4, 0.95, 0.03, IRON)
  for (const a of [-0.5, 0.4]) house(11 + a, 1.75, 3.42, 0.28, 0.3, 0.03, IRON)
  for (const a of [-1.3, 0, 1.3]) house(11 + a, 4.3, 2.96, 0.06, 0.45, 0.03, DECK)
  house(11, 2.78, 1, 3.3, 0.08, 2.7, STEEL)
  for (let a = -3; a <= 3.01; a += 1) mesh.beam(on(11 + a, 2.8, 3.6), on(11 + a, 3.8, 3.6), 0.05, IRON)
  for (const h of [3.3, 3.8]) mesh.beam(on(8, h, 3.6), on(14, h, 3.6), 0.05, IRON)
  mesh.tube(on(13.2, 2.8, -0.6), on(13.2, 6.2, -0.6), 0.26, 0.22, STEEL, 10)
  for (let a = -15; a < 16; a += 4.3) {
    const p = on(a, -0.75, 6.6)
    mesh.tube(p, plus(p, times(r, 0.3)), 0.55, 0.5, IRON, 14)
    mesh.tube(plus(p, times(r, 0.3)), plus(p, times(r, 0.32)), 0.26, 0.26, STEEL, 10)
    mesh.beam(p, plus(p, [0, 0.95, 0]), 0.06, ROPE)
  }
  mesh.beam(on(-18.6, -0.22, 6.62), on(18.6, -0.22, 6.62), 0.16, PALE)
  for (const [a, b] of [
    [2.6, 4.8],
    [3.2, 4.9],
    [3.9, 4.6],
    [-12, 4],
    [-12.7, 4.3],
    [-2, -4],
  ])
    mesh.tube(on(a, 0, b), on(a, 0.9, b), 0.3, 0.3, b > 4.5 ? STEEL : PALE, 12)
  for (let i = 0; i < 5; i++) mesh.tube(on(-13, 0.2 + 0.18 * (i % 2), 1.4 + 0.22 * i), on(-4, 0.22 + 0.18 * (i % 2), 1.5 + 0.22 * i), 0.12, 0.12, IRON, 8)
  for (const [a, b] of [
    [-4, 4.5],
    [6.5, 4],
  ]) {
    const p = on(a, 0, b)
    mesh.tube(p, plus(p, [0, 0.85, 0]), 0.13, 0.15, COAT, 8)
    mesh.tube(plus(p, [0, 0.8, 0]), plus(p, [0, 1.45, 0]), 0.2, 0.24, VEST, 8)
    mesh.lathe(
      p[0],
      p[1] + 1.5,
      p[2],
      [
        [0.08, 0],
        [0.13, 0.1],
        [0.12, 0.22],
        [0, 0.28],
      ],
      HELMET,
      10,
    )
  }
}

function distance(mesh) {
  for (const [z, raised] of [
    [215, true],
    [300, true],
    [415, false],
    [520, true],
  ]) {
    gantry(mesh, [edge(z) - 3, 0, z], ALONG, OUT, raised, STEEL)
  }
  bulker(mesh, 360, 1500, SEA, -1.2, 190, HULL, DECK)
  bulker(mesh, -120, 2100, SEA, 1.35, 180, HULL, DECK)
  // The far mole with a light, and the silos of the grain berth.
  mesh.box(330, SEA + 1.6, 760, 420, 4.5, 9, LAND, -0.08)
  mesh.lathe(
    128,
    1.5,
    778,
    [
      [3, 0],
      [2.1, 13],
      [2.9, 13.2],
      [2.9, 14],
      [1.5, 14.2],
      [1.5, 16.5],
      [0, 18],
    ],
    DECK,
    14,
  )
  mesh.box(-70, 0, 980, 330, 5, 60, STONE, 0)
  for (let i = 0; i < 7; i++) mesh.tube([-150 + i * 15, 0, 980], [-150 + i * 15, 38, 980], 7.6, 7.6, DECK, 20)
  mesh.box(-105, 42, 980, 112, 7, 9, DECK)
  mesh.box(-35, 29, 980, 15, 58, 15, DECK)
  mesh.beam([-28, 46, 980], [40, 14, 975], 4, STEEL)
  for (const x of [-5, 22]) mesh.beam([x, 0, 978], [x, 32 - (x + 5) * 0.45, 978], 1.5, STEEL)
  // Hills.
  for (const [z, rise, seed] of [
    [3000, 150, 3],
    [4600, 330, 8],
  ]) {
    let last
    for (let x = -3200; x <= 3200; x += 40) {
      const h = rise * (0.45 + 0.9 * fbm(x / 900 + seed, seed, 5)) * (0.55 + 0.45 * smooth(1800, -1600, x))
      const next = [
        [x, SEA, z],
        [x, Math.max(2, h), z + 200],
      ]
      if (last) mesh.quad(last[0], next[0], next[1], last[1], LAND)
      last = next
    }
  }
  const gull = (x, y, z, s, tilt) => {
    for (const d of [-1, 1]) {
      mesh.triangle([x, y, z], [x + d * 0.3 * s, y + 0.16 * s + d * tilt, z - 0.05], [x + d * 0.28 * s, y + 0.13 * s + d * tilt, z + 0.16 * s], BIRD)
      mesh.triangle(
        [x + d * 0.3 * s, y + 0.16 * s + d * tilt, z - 0.05],
        [x + d * 0.75 * s, y + 0.05 * s + d * tilt * 2, z + 0.12 * s],
        [x + d * 0.28 * s, y + 0.13 * s + d * tilt, z + 0.16 * s],
        BIRD,
      )
    }
    mesh.tube([x, y, z - 0.22 * s], [x, y, z + 0.2 * s], 0.06 * s, 0.03 * s, BIRD, 6)
  }
  gull(3.2, 7.4, 34, 1, 0.12)
  gull(5.1, 8.2, 41, 1, -0.06)
  gull(7.9, 11.2, 60, 1, -0.1)
  gull(1.2, 12.6, 66, 1, 0.05)
}
