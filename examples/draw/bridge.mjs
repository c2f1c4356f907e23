import { crawler } from './crane.mjs'
import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, cross, plus, times, unit } from './mesh.mjs'
import { fbm, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { barge } from './ship.mjs'
import { Tree } from './tree.mjs'

export const picture = {
  folder: 'front-page',
  width: 1680,
  height: 874,
  samples: 9,
  density: 250,
  quality: 84,
  film: { exposure: 0.66, glow: 0.05, grain: 2.4, contrast: 1.05, toe: 0.03, vignette: 0.3, seed: 41 },
}

const SEA = -3.2
const SUN = unit([0.8, 0.42, 0.12])
const edge = (z) => 6.6 - 0.62 * z
const ALONG = unit([-0.62, 0, 1])

// The bridge: the middle of the gap, the way of the road, and its left-hand side towards the camera.
const GAP = [36, 0, 400]
const WAY = unit([1, 0, 0.4])
const NEAR = unit(cross(WAY, [0, -1, 0]))
const HALF = 146
const DECK = 31
const TOP = 99

const STEEL = 0,
  CONCRETE = 1,
  HULL = 2,
  ROAD = 3,
  STAY = 4,
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
  WALL = 15,
  ROOF = 16
const ALBEDO = [0.2, 0.5, 0.07, 0.34, 0.12, 0.05, 0.07, 0.08, 0.8, 0.3, 0.4, 0.85, 0.3, 0.13, 0.03, 0.42, 0.14]
const CLEAN = new Set([HELMET, BAND, STAY])

const at = (along, up, near) => plus(plus(GAP, times(WAY, along)), plus([0, up, 0], times(NEAR, near)))

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.9, high: 0.34, glow: 0.5, cloud: 0.85, scale: 0.55, seed: 31.3, cover: 0.2 })
  const stain = (material, x, y, z) => {
    let albedo = ALBEDO[material]
    if (CLEAN.has(material)) return albedo
    if (material === CONCRETE) albedo *= 1 + 0.35 * fbm(x * 0.35 + z * 0.2, y * 0.05, 4) - 0.4 * smooth(1, -2, y)
    if (material === HULL) albedo *= Math.max(0.5, 1 + 1.6 * fbm(x * 0.6 + z * 0.3, y * 0.25, 4))
    return albedo * (1 + 0.45 * fbm(x * 0.9 + z * 0.4, y * 0.9 + z * 0.3, 4))
  }
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: SEA,
    paved: (x, z) => x < edge(z) && z < 90,
    off: (x, z) => (edge(z) - x) * ALONG[2],
    run: (x, z) => x * ALONG[0] + z * ALONG[2],
    stain,
    glossy: new Set([IRON, HELMET, BOOT]),
    hazeBright: 0.97,
    clear: 1250,
  })
  return { camera: { eye: [0, 2.15, 0], angle: 51, horizon: 0.365, lens: 0.004, focus: 22 }, radiance }
}

function build() {
  const mesh = new Mesh()
  quay(mesh)
  surveyors(mesh)
  for (const side of [-1, 1]) half(mesh, side)
  lift(mesh)
  distance(mesh)
  return mesh
}

/** One half of the bridge: its tower, deck and stays; the deck ends short of the middle. */
function half(mesh, side) {
  const a = (along) => side * along
  const base = HALF
  for (const near of [-1, 1]) {
    mesh.beam(at(a(base), SEA - 2, near * 15), at(a(base), DECK - 3, near * 13.4), 5.4, CONCRETE, 6.5)
    mesh.beam(at(a(base), DECK - 3, near * 13.4), at(a(base), TOP - 31, near * 2.3), 4.2, CONCRETE, 5)
  }
  mesh.beam(at(a(base), DECK - 4.6, -14), at(a(base), DECK - 4.6, 14), 3.4, CONCRETE, 4)
  mesh.block(at(a(base), TOP - 15, 0), times(WAY, 2.5), [0, 18, 0], times(NEAR, 2.9), CONCRETE)
  mesh.block(at(a(base), SEA + 1.4, 0), times(WAY, 9), [0, 2.2, 0], times(NEAR, 24), CONCRETE)
  mesh.beam(at(a(base), TOP + 3, 0), at(a(base), TOP + 9, 0), 0.4, STEEL)
  // The deck, of segments with a seam between them, a parapet and lamps.
  const camber = (along) => DECK + 1.6 * (1 - (along / HALF) ** 2 * 0.5)
  const tip = 10
  for (let s = tip; s < 470; s += 11.5) {
    const e = s + 11.3
    const section = (along) => {
      const y = camber(along)
      return [
        [y, 10.5],
        [y - 1.1, 11],
        [y - 3, 6.5],
        [y - 3, -6.5],
        [y - 1.1, -11],
        [y, -10.5],
        [y, 10.5],
      ].map(([up, near]) => at(a(along), up, near))
    }
    mesh.loft([section(s), section(e)], ROAD)
    for (const end of [s, e]) {
      const p = section(end)
      for (let i = 1; i < 5; i++) mesh.triangle(p[0], p[i], p[i + 1], ROAD)
    }
    for (const near of [-10.6, 10.6]) {
      mesh.beam(at(a(s), camber(s) + 1.15, near), at(a(s + 11.5), camber(s + 11.5) + 1.15, near), 0.16, STEEL)
      for (let k = 0; k < 4; k++) mesh.beam(at(a(s + k * 2.9), camber(s), near), at(a(s + k * 2.9), camber(s) + 1.15, near), 0.12, STEEL)
    }
    if (Math.round((s - tip) / 11.5) % 3 === 2) {
      const foot = at(a(s), camber(s), 0)
      mesh.tube(foot, plus(foot, [0, 9, 0]), 0.16, 0.1, STEEL, 6)
      for (const near of [-2.4, 2.4]) mesh.beam(plus(foot, [0, 9, 0]), plus(plus(foot, [0, 9.4, 0]), times(NEAR, near)), 0.14, STEEL)
    }
  }
  for (let i = 0; i < 11; i++) {
    const up = TOP - 1.5 - i * 2.7
    for (const way of [-1, 1]) {
      const along = base + way * (18 + (10 - i) * 11.5)
      for (const near of [-10.2, 10.2]) mesh.tube(at(a(base), up, near * 0.18), at(a(along), camber(along) + 0.3, near), 0.13, 0.13, STAY, 5, false)
    }
  }
  for (let s = base + 62; s < 470; s += 58) {
    for (const near of [-6, 6]) mesh.tube(at(a(s), SEA - 3, near), at(a(s), camber(s) - 3, near), 1.7, 1.5, CONCRETE, 14)
    mesh.block(at(a(s), camber(s) - 3.9, 0), times(WAY, 1.7), [0, 1, 0], times(NEAR, 8.5), CONCRETE)
  }
  traveller(mesh, side, camber(tip))
}

/** The travelling frame that built the deck, still at its tip, with a hanging scaffold, huts and men. */
function traveller(mesh, side, road) {
  const a = (along) => side * along
  for (const near of [-7.5, 7.5]) {
    mesh.truss(at(a(28), road + 4.6, near), at(a(9.5), road + 5.4, near), 1.1, 1.8, 7, 0.3, 0.2, STEEL)
    for (const along of [11, 26]) mesh.beam(at(a(along), road, near), at(a(along), road + 4.6, near), 0.5, STEEL)
    mesh.beam(at(a(19), road + 9.4, near), at(a(19), road + 5, near), 0.5, STEEL)
    for (const along of [10, 28]) mesh.beam(at(a(19), road + 9.4, near), at(a(along), road + 5, near), 0.24, STEEL)
    for (const along of [10.5, 18]) mesh.beam(at(a(along), road + 4.4, near * 1.55), at(a(along), road - 5.4, near * 1.55), 0.2, STEEL)
  }
  for (const along of [11, 19, 27]) mesh.beam(at(a(along), road + 5, -9), at(a(along), road + 5, 9), 0.5, STEEL)
  mesh.block(at(a(15), road - 5.4, 0), times(WAY, 4.6), [0, 0.25, 0], times(NEAR, 12), STEEL)
  for (let k = -12; k <= 12; k += 3) mesh.beam(at(a(10.5), road - 5.2, k), at(a(10.5), road - 4.1, k), 0.12, STEEL)
  mesh.beam(at(a(10.5), road - 4.1, -12), at(a(10.5), road - 4.1, 12), 0.12, STEEL)
  mesh.block(at(a(36), road + 1.6, 4), times(WAY, 3), [0, 1.5, 0], times(NEAR, 1.3), WALL)
  mesh.block(at(a(43.5), road + 1.6, 4), times(WAY, 3), [0, 1.5, 0], times(NEAR, 1.3), HELMET)
  for (const [along, near] of [
    [9.6, 9],
    [31, 9.3],
    [32.2, 9],
  ]) {
    const p = at(a(along), road, near)
    mesh.tube(p, plus(p, [0, 1.45, 0]), 0.22, 0.24, COAT, 8)
    mesh.tube(plus(p, [0, 1.45, 0]), plus(p, [0, 1.78, 0]), 0.13, 0.12, HELMET, 8)
  }
}

/** The barge whose crane holds up the last piece of road, and the tug that waits on it. */
function lift(mesh) {
  const turn = -1.36
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const hang = at(-4.6, 0, 15)
  const foot = plus(hang, times(f, -24.2))
  const on = barge(mesh, foot[0] + 3, foot[2], SEA, 1.44, 52, 18, 2, HULL, STEEL, IRON)
  const head = crawler(mesh, [foot[0], SEA + 2, foot[2]], turn, 1.12, 52, STEEL, WALL, IRON)
  const piece = 17.5
  const centre = [head[0], piece, head[2]]
  const hook = piece + 11
  mesh.block(centre, times(WAY, 5.4), [0, 1.3, 0], times(NEAR, 8), ROAD)
  mesh.block(plus(centre, [0, 1.42, 0]), times(WAY, 5.6), [0, 0.14, 0], times(NEAR, 10.5), ROAD)
  for (const d of [-0.4, 0.4]) mesh.tube(plus(head, times(WAY, d)), plus([head[0], hook, head[2]], times(WAY, d)), 0.1, 0.1, ROPE, 5, false)
  mesh.block([head[0], hook - 0.6, head[2]], times(WAY, 0.8), [0, 1.2, 0], times(NEAR, 0.5), HELMET)
  const bar = hook - 5
  for (const d of [-1, 1]) {
    mesh.tube([head[0], hook - 1.6, head[2]], plus([head[0], bar, head[2]], times(WAY, d * 4.6)), 0.1, 0.1, ROPE, 5, false)
    for (const n of [-1, 1])
      mesh.tube(plus([head[0], bar, head[2]], times(WAY, d * 4.6)), plus(centre, plus(times(WAY, d * 4.6), plus([0, 1.5, 0], times(NEAR, n * 7)))), 0.09, 0.09, ROPE, 5, false)
  }
  mesh.beam(plus([head[0], bar, head[2]], times(WAY, -5)), plus([head[0], bar, head[2]], times(WAY, 5)), 0.6, STEEL)
  // Winches, a hut, piles to hold the barge.
  mesh.block(on(-17, 1.5, 2), [3, 0, 0], [0, 1.5, 0], [0, 0, 2], WALL)
  mesh.block(on(-17, 3.1, 2), [3.3, 0, 0], [0, 0.12, 0], [0, 0, 2.3], ROOF)
  for (const [a, b] of [
    [-23, -7],
    [23, -7],
    [-23, 7],
    [23, 7],
  ])
    mesh.tube(on(a, -6, b), on(a, 15, b), 0.55, 0.55, STEEL, 12)
  for (const a of [-9, 14, 19]) mesh.block(on(a, 0.7, 4), [1.2, 0, 0], [0, 0.7, 0], [0, 0, 1], a > 0 ? IRON : HELMET)
  tug(mesh, foot[0] + 66, foot[2] - 70, -1.9)
}

function tug(mesh, x, z, turn) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const p = (a, h, b) => plus(plus([x, SEA, z], times(f, a)), plus([0, h, 0], times(r, b)))
  const ring = (a, w, h) => [p(a, h, -w), p(a, -0.8, -w * 0.8), p(a, -0.8, w * 0.8), p(a, h, w), p(a, h, -w)]
  mesh.loft([ring(-12, 2.4, 1.7), ring(-10, 3.6, 1.5), ring(0, 4, 1.7), ring(7, 3.4, 2.4), ring(11, 1.6, 3.2), ring(13, 0.2, 3.7)], HULL)
  mesh.block(p(2, 3.2, 0), times(f, 4.4), [0, 1.6, 0], times(r, 2.3), WALL)
  mesh.block(p(4, 6, 0), times(f, 2), [0, 1.3, 0], times(r, 1.8), HELMET)
  mesh.block(p(4.1, 6.3, 0), times(f, 2.02), [0, 0.5, 0], times(r, 1.82), IRON)
  mesh.block(p(4, 7.4, 0), times(f, 2.5), [0, 0.12, 0], times(r, 2.2), WALL)
  for (const b of [-1.2, 1.2]) mesh.tube(p(-1.4, 4, b), p(-1.6, 8, b), 0.45, 0.42, IRON, 10)
  mesh.tube(p(3, 7.4, 0), p(3, 13, 0), 0.12, 0.07, STEEL, 6)
  mesh.beam(p(-7, 1.6, -3), p(-7, 3, 3), 0.3, STEEL)
}

function quay(mesh) {
  const on = (z, off, h) => [edge(z) - off / ALONG[2], h, z]
  mesh.quad(on(-4, 0, 0), on(90, 0, 0), on(90, 0, SEA - 1), on(-4, 0, SEA - 1), CONCRETE)
  for (let z = -3; z < 80; z += 2.4) mesh.beam(on(z + 0.015, 0.2, 0.09), on(z + 2.385, 0.2, 0.09), 0.4, CONCRETE, 0.18)
  // A rail of posts and chain, and a mooring ring of iron.
  for (let z = 1.4; z < 60; z += 3.2) {
    const [x, , zz] = on(z, 0.55, 0)
    mesh.lathe(
      x,
      0,
      zz,
      [
        [0.12, 0],
        [0.1, 0.1],
        [0.065, 0.16],
        [0.06, 0.78],
        [0.095, 0.84],
        [0.1, 0.93],
        [0, 1],
      ],
      IRON,
      14,
    )
    const q = on(z + 3.2, 0.55, 0)
    for (const h of [0.42, 0.82]) mesh.line([x, h, zz], [q[0], h, q[2]], 0.11, 0.034, IRON, 12)
  }
}

function surveyors(mesh) {
  const cloth = (x, y) => {
    if (y > 1.685) return HELMET
    if (y > 1.545) return FLESH
    if (y > 0.86 || Math.abs(x) > 0.24) {
      if (Math.abs(x) < 0.235 && (Math.abs(y - 1.02) < 0.027 || Math.abs(y - 1.2) < 0.027)) return BAND
      if (Math.abs(x) < 0.235 && y > 1.2 && Math.abs(Math.abs(x) - 0.12) < 0.025) return BAND
      return Math.abs(x) < 0.235 ? VEST : COAT
    }
    return y < 0.11 ? BOOT : TROUSERS
  }
  const level = [-1.5, 0, 13.1]
  instrument(mesh, level)
  man(mesh, {
    x: level[0] - 0.43,
    z: level[2] - 0.24,
    turn: 1.0,
    height: 0.97,
    fold: 0.017,
    cloth,
    pose: {
      shift: -0.03,
      look: 0.05,
      lean: 0.012,
      hat: 'helmet',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.3, 1.16, 0.12], hand: [-0.13, 1.36, 0.34], bare: [-0.1, 1.43, 0.37] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.31, 1.17, 0.1], hand: [0.14, 1.38, 0.33], bare: [0.1, 1.45, 0.36] },
      ],
    },
  })
  const dark = (x, y) => (y > 1.685 ? HELMET : y > 1.55 ? FLESH : y < 0.11 ? BOOT : y > 0.85 || Math.abs(x) > 0.24 ? COAT : TROUSERS)
  man(mesh, {
    x: -3.5,
    z: 12.9,
    turn: 0.55,
    fold: 0.02,
    cloth: dark,
    pose: {
      shift: 0.035,
      look: -0.1,
      lean: -0.01,
      hat: 'helmet',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.34, 1.16, -0.06], hand: [-0.22, 0.96, 0.08] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.3, 1.18, 0.06], hand: [0.06, 1.2, 0.24], bare: [0.03, 1.21, 0.28] },
      ],
    },
  })
  // His notebook.
  mesh.block([-3.3, 1.24, 13.2], [0.1, 0.0, -0.06], [0.02, 0.1, 0.04], [0.004, -0.004, 0.008], BAND)
}

/** A level on its tripod. */
function instrument(mesh, [x, , z]) {
  for (const turn of [0.4, 2.5, 4.6]) mesh.beam([x, 1.36, z], [x + 0.52 * Math.cos(turn), 0, z + 0.52 * Math.sin(turn)], 0.05, WALL)
  mesh.tube([x, 1.34, z], [x, 1.4, z], 0.1, 0.1, IRON, 14)
  mesh.tube([x, 1.4, z], [x, 1.47, z], 0.06, 0.07, STEEL, 14)
  const aim = unit([0.86, 0.04, 0.5])
  const c = [x, 1.54, z]
  mesh.tube(plus(c, times(aim, -0.15)), plus(c, times(aim, 0.19)), 0.055, 0.062, HELMET, 14)
  mesh.tube(plus(c, times(aim, -0.2)), plus(c, times(aim, -0.15)), 0.03, 0.035, IRON, 12)
  mesh.tube(plus(c, times(aim, 0.18)), plus(c, times(aim, 0.22)), 0.066, 0.066, IRON, 12)
  mesh.block(plus(c, [0, -0.03, 0]), [0.07, 0, 0], [0, 0.05, 0], [0, 0, 0.07], STEEL)
}

function distance(mesh) {
  const random = seeded(5)
  // The far bank: a low shore with the houses, sheds and the one spire of a town.
  for (let i = 0; i < 150; i++) {
    const x = -900 + 2000 * random()
    const z = 1120 + 170 * random()
    const w = 8 + 14 * random()
    const h = 5 + 8 * random()
    const y = SEA + 4 + (z - 1120) * 0.1
    mesh.box(x, y + h / 2, z, w, h, 9, random() < 0.4 ? LAND : WALL, 0.2 * (random() - 0.5))
    mesh.triangle([x - w / 2, y + h, z - 4.5], [x + w / 2, y + h, z - 4.5], [x, y + h + w * 0.32, z], ROOF)
    mesh.triangle([x - w / 2, y + h, z + 4.5], [x + w / 2, y + h, z + 4.5], [x, y + h + w * 0.32, z], ROOF)
  }
  mesh.box(330, 20, 1210, 12, 40, 12, WALL)
  mesh.tube([330, 40, 1210], [330, 78, 1210], 8, 0.2, ROOF, 8)
  mesh.tube([-420, 0, 1230], [-420, 64, 1230], 4, 2.6, LAND, 12)
  mesh.tube([-385, 0, 1236], [-385, 55, 1236], 4, 2.6, LAND, 12)
  mesh.quad([-3000, SEA + 3, 1110], [3000, SEA + 3, 1110], [3000, 30, 1420], [-3000, 30, 1420], LAND)
  mesh.quad([-3000, SEA - 1, 1106], [3000, SEA - 1, 1106], [3000, SEA + 3, 1110], [-3000, SEA + 3, 1110], LAND)
  for (const [z, rise, seed] of [
    [1700, 70, 3],
    [3000, 190, 9],
  ]) {
    let last
    for (let x = -3200; x <= 3200; x += 30) {
      const h = rise * (0.6 + 0.9 * fbm(x / 700 + seed, seed, 5)) * (0.6 + 0.4 * smooth(1500, -1500, x))
      const next = [
        [x, SEA, z],
        [x, Math.max(2, h), z + 150],
      ]
      if (last) mesh.quad(last[0], next[0], next[1], last[1], LAND)
      last = next
    }
  }
}
