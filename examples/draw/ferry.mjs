import { engrave, outline, reader } from './engrave.mjs'
import { blur } from './film.mjs'
import { FACES, letter, rule } from './lettering.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** The advertisement of a ferry company: a paddle steamer cut in lines, and type. */
export const picture = { folder: 'front-page', density: 300, quality: 88 }

const WIDTH = 2012
const HEIGHT = 1121
const LIGHT = unit([-0.55, 0.62, -0.56])
const EYE = [0, 5.2, 0]
const ANGLE = 0.432

const HULL = 1,
  WHITE = 2,
  DARK = 3,
  DECK = 4,
  BRASS = 5,
  GRAY = 6
const PAINT = [1, 0.13, 1.05, 0.1, 0.6, 0.75, 0.45]

export function plate(scale) {
  const width = Math.round(WIDTH * scale)
  const height = Math.round(HEIGHT * scale)
  const gray = new Uint8Array(width * height).fill(255)
  const left = Math.round(58 * scale)
  const top = Math.round(58 * scale)
  const w = Math.round(1190 * scale)
  const h = Math.round((HEIGHT - 116) * scale)
  const cut = steamer(w, h, scale)
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) gray[(top + y) * width + left + x] = cut[y * w + x]
  words(gray, width, height, scale)
  return { gray, width, height }
}

function words(gray, width, height, scale) {
  const s = (n) => n * scale
  const bar = (x, y, wide, tall) => rule(gray, width, height, s(x), s(y), s(wide), s(tall))
  const frame = (inset, thick) => {
    bar(inset, inset, WIDTH - 2 * inset, thick)
    bar(inset, HEIGHT - inset - thick, WIDTH - 2 * inset, thick)
    bar(inset, inset, thick, HEIGHT - 2 * inset)
    bar(WIDTH - inset - thick, inset, thick, HEIGHT - 2 * inset)
  }
  frame(6, 10)
  frame(25, 3)
  const x = 1622
  const line = (face, text, size, y, tracking) => letter(gray, width, height, { face: FACES[face], text, size: s(size), x: s(x), y: s(y), tracking })
  line('sans', 'ESTABLISHED 1852', 34, 122, 190)
  line('black', 'The Orle', 162, 286, -6)
  line('black', 'Ferry', 232, 482, -6)
  bar(x - 285, 548, 570, 9)
  bar(x - 285, 563, 570, 3)
  line('italic', 'Both banks, at the same level,', 50, 644)
  line('italic', 'every twenty minutes', 50, 704)
  bar(x - 60, 752, 120, 3)
  line('bold', 'Quay Street to Thornhithe Stairs', 40, 830)
  line('roman', 'First boat 5.40am, last boat 11.50pm', 37, 886)
  line('roman', 'On foot £3.40. Cars from £9', 37, 938)
  line('roman', 'Bicycles and dogs free', 37, 990)
  line('sans', 'ORLE FERRY COMPANY, QUAY STREET, ALDERSEA', 25, 1062, 60)
}

/** The steamer under way: its tones and depths first, then cut. */
function steamer(width, height, scale) {
  const w = width
  const h = height
  const tree = new Tree(ship())
  const tone = new Float32Array(w * h)
  const deep = new Float32Array(w * h)
  const shapes = new Uint8Array(w * h)
  const water = new Uint8Array(w * h)
  const step = (2 * ANGLE) / w
  const horizon = 0.64 * h
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const at = j * w + i
      let sum = 0
      for (const [a, b] of [
        [0.25, 0.25],
        [0.75, 0.75],
      ]) {
        const u = (i + a - w / 2) * step
        const v = (horizon - j - b) * step
        sum += look(tree, u, v, at)
      }
      tone[at] = sum / 2
    }
  }
  function look(solid, u, v, at) {
    const k = 1 / Math.hypot(u, v, 1)
    const d = [u * k, v * k, k]
    const sea = d[1] < 0 ? -EYE[1] / d[1] : Infinity
    if (solid.meets(...EYE, ...d, Math.min(sea, 4000), false)) {
      const { t, nx, ny, nz, material } = solid.hit
      const p = [EYE[0] + d[0] * t, EYE[1] + d[1] * t, EYE[2] + d[2] * t]
      const toward = nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]
      const lit = toward > 0 && !solid.meets(p[0] + nx * 0.02, p[1] + ny * 0.02, p[2] + nz * 0.02, ...LIGHT, 60, true)
      deep[at] = -t
      shapes[at] = material
      return Math.min(0.985, PAINT[material] * (0.42 + 0.12 * ny + (lit ? 0.72 * toward : 0)) + (material === HULL ? 0.06 : 0.05))
    }
    if (sea < Infinity) {
      water[at] = 1
      const x = EYE[0] + d[0] * sea
      const z = d[2] * sea
      return surface(solid, x, z, sea)
    }
    return air(u / step / w, v / step / h, u, v)
  }
  outline(tone, deep, shapes, w, h, 0.3)
  // The picture fades out into the paper.
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const at = j * w + i
      const ex = Math.abs(i / w - 0.5) * 2
      const ey = j / h
      const ragged = 0.09 * noise(i / 26, j / 5) + 0.06 * noise(i / 90 + 7, j / 22)
      const keep = smooth(1.0, 0.84, ex + ragged) * smooth(0.995, 0.9, ey + ragged)
      tone[at] = 1 - (1 - tone[at]) * (shapes[at] ? 1 : keep)
    }
  }
  const soft = blur(deep, w, h, 1.2 * scale)
  const lift = reader(soft, w, h)
  const isWater = (u, v) => water[Math.min(h - 1, v | 0) * w + Math.min(w - 1, u | 0)]
  const isSolid = (u, v) => shapes[Math.min(h - 1, v | 0) * w + Math.min(w - 1, u | 0)]
  return engrave({
    width,
    height,
    period: 6.6 * scale,
    tone: reader(tone, w, h),
    relief: (u, v) => {
      if (isWater(u, v)) return (7 * noise(u / (70 * scale), v / (13 * scale)) + 3 * noise(u / (26 * scale), v / (7 * scale))) * scale
      if (isSolid(u, v)) return lift(u, v) * 3 * scale
      return 22 * scale * fbm(u / (150 * scale), v / (110 * scale), 3)
    },
    grain: (u, v) => (isSolid(u, v) ? 0.06 : 0),
    dots: 0.7,
  })
}

/** Waves, the wash of the paddles, and the dark of the ship in the water. */
function surface(solid, x, z, t) {
  const far = smooth(900, 60, t)
  const wave = noise(x / 7 + 0.3 * noise(x / 3, z / 5), z / 4.2) + 0.5 * noise(x / 2.6, z / 1.7) * far
  let light = 0.74 + 0.3 * wave
  const [along, out] = aboard(x, z)
  // Reflection: where a ray thrown up from the water meets the ship.
  const n = 0.05 * wave
  if (solid.meets(x, 0.05, z, 0.02 + n, 0.34 + n, 0.93, 60, true)) light -= 0.46 - 0.14 * wave
  const side = Math.abs(out)
  const trail = smooth(7.5, 4.6, side) * smooth(-70, -24, along) * smooth(1, -4, along)
  const bow = smooth(1.6, 0.2, Math.abs(side - 1.2 - (23 - along) * 0.28)) * smooth(-8, 20, along) * smooth(25, 22, along)
  const wash = Math.max(trail * (0.55 + 0.7 * noise(x / 1.6, z / 2.2)), bow)
  light += (1 - light) * Math.min(1, Math.max(0, 1.25 * wash))
  return Math.min(0.985, Math.max(0.16, light))
}

/** Smoke from the funnel, low bands of cloud, a shore with a town. */
function air(px, py, u, v) {
  let light = 0.985
  const bank = 0.012 + 0.006 * fbm(u * 14, 3, 4) + 0.01 * smooth(0.1, -0.3, u)
  if (v < bank) light = 0.6 + 0.14 * noise(u * 90, v * 300)
  const roofs = seededTown(u)
  if (v < bank + roofs) light = Math.min(light, 0.5)
  const cloud = fbm(u * 5.5 + 3, v * 22, 5) + 0.25 * smooth(0.28, 0.02, v) - 0.17
  if (cloud > 0.02 && v > bank + roofs) light = Math.min(light, 0.93 - 0.4 * smooth(0.02, 0.3, cloud))
  // The plume leaves the funnel's mouth and drifts astern.
  const { mouth } = FUNNEL
  const s = mouth[0] - u
  if (s > -0.02) {
    const rise = mouth[1] + 0.008 + 0.3 * Math.pow(Math.max(0, s), 0.62) * 0.52
    const wide = 0.012 + 0.115 * Math.max(0, s) ** 0.75
    const curl = 0.55 * fbm(u * 9 + 2, v * 9, 4) + 0.5 * fbm(u * 24, v * 24 + 5, 3)
    const body = 1 - Math.abs(v - rise + 0.05 * curl * Math.min(1, s * 7)) / (wide * (1 + 0.8 * curl))
    const start = smooth(-0.012, 0.004, s)
    if (body > 0) {
      const shade = smooth(0, 0.5, body) * start * smooth(0.62, 0.1, s)
      const top = smooth(-0.6, 0.9, (v - rise) / wide + 2.2 * curl)
      light = Math.min(light, light - shade * (0.86 - 0.55 * top))
    }
  }
  return Math.max(0.1, light)
}

/** Heights of a far town's roofs along the shore. */
function seededTown(u) {
  const slot = Math.floor(u * 95)
  const random = seeded(slot + 4000)
  const h = 0.004 + 0.01 * random()
  const within = u * 95 - slot
  if (u < -0.08 || u > 0.36) return 0
  if (Math.abs(u - 0.275) < 0.0045) return 0.05 - 3 * Math.abs(u - 0.275) * 3
  return h + 0.006 * (0.5 - Math.abs(within - 0.5)) * (random() < 0.7 ? 1 : 0)
}

// The ship lies across the view, her bow to the right and a little nearer.
const BERTH = [-3, 0, 64]
const TURN = 1.83
const F = [Math.sin(TURN), 0, Math.cos(TURN)]
const R = [F[2], 0, -F[0]]
const on = (a, h, b) => plus(plus(BERTH, times(F, a)), plus([0, h, 0], times(R, b)))
const aboard = (x, z) => [(x - BERTH[0]) * F[0] + (z - BERTH[2]) * F[2], (x - BERTH[0]) * R[0] + (z - BERTH[2]) * R[2]]
const FUNNEL = (() => {
  const p = on(-2.6, 14.9, 0)
  return { mouth: [p[0] / p[2], (p[1] - EYE[1]) / p[2]] }
})()

function ship() {
  const mesh = new Mesh()
  hull(mesh)
  paddles(mesh)
  upperWorks(mesh)
  rigging(mesh)
  return mesh
}

const half = (a) => 3.7 * Math.min(1, Math.pow(Math.max(0, (24 - a) / 17), 0.62)) * Math.min(1, Math.pow(Math.max(0, (24 + a) / 12), 0.5))
const sheer = (a) => 2.15 + 1.5 * Math.max(0, a / 24) ** 2 + 0.7 * Math.max(0, -a / 24) ** 2

function hull(mesh) {
  const sections = (low, high, grow) => {
    const all = []
    for (let a = -23.6; a <= 23.61; a += 1.18) {
      const y0 = low(a)
      const y1 = high(a)
      const w = half(a) + grow
      const rake = 0.25 * Math.max(0, a / 24) ** 4
      all.push([on(a + rake * y1, y1, -w), on(a, y0, -w * 0.93), on(a, y0, w * 0.93), on(a + rake * y1, y1, w)])
    }
    return all
  }
  mesh.loft(
    sections(
      () => -0.5,
      (a) => sheer(a) - 0.5,
      0,
    ),
    HULL,
  )
  mesh.loft(
    sections(
      (a) => sheer(a) - 0.5,
      (a) => sheer(a) + 0.02,
      0.05,
    ),
    WHITE,
  )
  for (let a = -23; a < 23; a += 1.18) {
    const p = (k, s) => on(k, sheer(k) - 0.1, s * half(k))
    mesh.quad(p(a, -1), p(a + 1.18, -1), p(a + 1.18, 1), p(a, 1), DECK)
    for (const s of [-1, 1]) {
      const q = (k, up) => on(k, sheer(k) + up, s * (half(k) - 0.05))
      mesh.beam(q(a, 0), q(a, 1.05), 0.08, WHITE)
      for (const up of [0.4, 0.72, 1.05]) mesh.beam(q(a, up), q(a + 1.18, up), 0.055, DARK)
    }
  }
  for (let a = -19; a < 20; a += 2.1)
    if (Math.abs(a + 1) > 5.4) for (const s of [-1, 1]) mesh.tube(on(a, 1.05, s * (half(a) * 0.96 - 0.1)), on(a, 1.05, s * (half(a) * 0.97 + 0.07)), 0.23, 0.23, WHITE, 14)
}

/** The paddle boxes: half drums with a fan of slats and a wide sponson. */
function paddles(mesh) {
  const centre = -1
  const radius = 4.3
  for (const s of [-1, 1]) {
    const b0 = s * 3.7
    const b1 = s * 6.1
    const rim = (k, b, r = radius) => on(centre + r * Math.cos(k), 1.05 + r * Math.sin(k), b)
    const N = 28
    for (let i = 0; i < N; i++) {
      const k = (i / N) * Math.PI
      const l = ((i + 1) / N) * Math.PI
      mesh.quad(rim(k, b0), rim(l, b0), rim(l, b1), rim(k, b1), WHITE)
      mesh.triangle(on(centre, 1.05, b1), rim(k, b1), rim(l, b1), GRAY)
      mesh.beam(rim(k, b1 + s * 0.06, radius - 0.2), rim(l, b1 + s * 0.06, radius - 0.2), 0.42, WHITE, 0.2)
      if (i % 2 === 1) mesh.beam(rim(k, b1 + s * 0.05, 1.3), rim(k, b1 + s * 0.05, radius - 0.35), 0.16, WHITE)
    }
    for (let i = 0; i < 14; i++) {
      const k = (i / 14) * Math.PI
      const l = ((i + 1) / 14) * Math.PI
      mesh.beam(rim(k, b1 + s * 0.08, 1.3), rim(l, b1 + s * 0.08, 1.3), 0.22, BRASS, 0.2)
    }
    mesh.block(on(centre, 0.9, s * 4.9), times(F, 6.2), [0, 0.2, 0], times(R, 1.35), DARK)
    for (let i = 0; i < 5; i++) {
      const k = Math.PI + (0.14 + i * 0.18) * Math.PI
      mesh.block(rim(k, s * 4.9, 2.6), times(unit(plus(rim(k, 0, 1), times(rim(k, 0, 0), -1))), 1.5), times(F, 0.06), times(R, 1.1), DARK)
    }
  }
}

function upperWorks(mesh) {
  const house = (a, b, l, w, low, tall, material) => mesh.block(on(a, low + tall / 2, b), times(F, l / 2), [0, tall / 2, 0], times(R, w / 2), material)
  // The saloon, its row of windows, the promenade above with its rail and awning, the bridge.
  house(-1, 0, 27, 5.6, 2.1, 2.4, WHITE)
  for (let a = -13; a <= 11.5; a += 1.45) for (const s of [-1, 1]) house(a, s * 2.82, 0.85, 0.08, 3.0, 1.0, DARK)
  house(-1, 0, 29, 7.2, 4.5, 0.18, WHITE)
  for (let a = -15; a < 13.4; a += 1.3) {
    for (const s of [-1, 1]) {
      mesh.beam(on(a, 4.6, s * 3.5), on(a, 5.6, s * 3.5), 0.07, WHITE)
      for (const h of [5.0, 5.3, 5.62]) mesh.beam(on(a, h, s * 3.5), on(a + 1.3, h, s * 3.5), 0.055, DARK)
    }
  }
  house(5.6, 0, 4.4, 3.6, 4.6, 2.1, WHITE)
  for (const k of [-1.4, -0.45, 0.5, 1.45]) for (const s of [-1, 1]) house(5.6 + k, s * 1.82, 0.65, 0.08, 5.5, 0.85, DARK)
  house(5.6, 0, 5, 4.4, 6.7, 0.14, DARK)
  mesh.block(on(4.6, 7.0, 0), times(F, 0.5), [0, 0.08, 0], times(R, 5.6), DECK)
  for (let b = -5.4; b <= 5.5; b += 1.2) mesh.beam(on(5, 7, b), on(5, 8, b), 0.06, WHITE)
  mesh.beam(on(5, 8, -5.5), on(5, 8, 5.5), 0.07, DARK)
  // The funnel, tall and banded, with its steam pipe and stays.
  const stack = (h0, h1, r0, r1, m) => mesh.tube(on(-2.6, h0, 0), on(-2.6, h1, 0), r0, r1, m, 28)
  stack(4.5, 11.2, 1.08, 1.02, GRAY)
  stack(11.2, 13, 1.03, 1.01, WHITE)
  stack(13, 14.6, 1.02, 1.0, DARK)
  stack(14.5, 14.85, 1.14, 1.14, DARK)
  stack(8.2, 8.4, 1.12, 1.12, BRASS)
  mesh.tube(on(-1.3, 4.6, 0), on(-1.3, 13.4, 0), 0.14, 0.14, BRASS, 8)
  for (const [a, b] of [
    [-9, 3.2],
    [4, 3.2],
    [-9, -3.2],
  ])
    mesh.tube(on(-2.6, 12.8, 0), on(a, 4.8, b), 0.035, 0.035, DARK, 5, false)
  // Ventilators, boats on their davits, seats, and passengers.
  for (const [a, b] of [
    [1.2, 1.4],
    [-6, 1.4],
    [-6, -1.4],
  ]) {
    mesh.tube(on(a, 4.6, b), on(a, 6.5, b), 0.26, 0.26, WHITE, 12)
    mesh.tube(on(a - 0.1, 6.6, b), on(a + 0.6, 6.75, b), 0.34, 0.5, WHITE, 14)
  }
  for (const a of [-11.5]) {
    for (const s of [-1, 1]) {
      const ring = (k, w, h) => [on(a + k, h, s * 3.4 - w), on(a + k, 5.8, s * 3.4 - w * 0.4), on(a + k, 5.8, s * 3.4 + w * 0.4), on(a + k, h, s * 3.4 + w)]
      mesh.loft([ring(-2.5, 0.1, 6.8), ring(-1.4, 0.75, 6.55), ring(1.4, 0.75, 6.55), ring(2.5, 0.1, 6.8)], WHITE)
      for (const k of [-1.8, 1.8]) {
        mesh.tube(on(a + k, 4.6, s * 3.1), on(a + k, 7.6, s * 3.1), 0.08, 0.08, DARK, 6)
        mesh.tube(on(a + k, 7.6, s * 3.1), on(a + k, 7.7, s * 3.8), 0.08, 0.06, DARK, 6)
      }
    }
  }
  const random = seeded(12)
  for (let i = 0; i < 46; i++) {
    const fore = random() < 0.42
    const a = fore ? 13.5 + 7 * random() : -14 + 26 * random()
    const b = (random() - 0.5) * 2 * Math.max(0.3, (fore ? half(a) : 3.3) - 0.4)
    const h = fore ? sheer(a) - 0.1 : 4.6
    if (!fore && a > 2.8 && a < 8.4 && Math.abs(b) < 2.2) continue
    if (!fore && Math.abs(a + 2.6) < 1.8 && Math.abs(b) < 1.8) continue
    const tall = 1.5 + 0.3 * random()
    const m = random() < 0.55 ? DARK : GRAY
    mesh.tube(on(a, h, b), on(a, h + tall * 0.84, b), 0.27, 0.17, m, 10)
    mesh.tube(on(a, h + tall * 0.86, b), on(a, h + tall, b), 0.13, 0.12, DECK, 8)
    mesh.tube(on(a, h + tall * 0.97, b), on(a, h + tall * 1.03, b), random() < 0.5 ? 0.24 : 0.14, 0.12, DARK, 10)
  }
}

function rigging(mesh) {
  const mast = (a, low, top) => {
    mesh.tube(on(a, low, 0), on(a - top * 0.04, top, 0), 0.17, 0.07, DECK, 8)
    return on(a - top * 0.04, top, 0)
  }
  const fore = mast(15.2, 2.3, 14.6)
  const aft = mast(-17.6, 2.3, 12.4)
  const stay = (p, q) => mesh.tube(p, q, 0.035, 0.03, DARK, 5, false)
  stay(fore, on(25, 4, 0))
  stay(fore, on(-2.6, 14.6, 0))
  stay(aft, on(-2.6, 14.6, 0))
  stay(aft, on(-23.4, 3, 0))
  for (const s of [-1, 1]) {
    stay(fore, on(13.2, 3, s * 3.2))
    stay(aft, on(-16.4, 3, s * 3.2))
  }
  mesh.tube(on(23.4, 3.6, 0), on(27.4, 5.2, 0), 0.14, 0.07, DECK, 8)
  stay(fore, on(27.2, 5.1, 0))
  // Flags stream astern.
  const flag = (p, long, tall, m, seed) => {
    const at = (k, up) => plus(p, plus(times(F, -long * k), plus([0, up - 0.25 * k, 0], times(R, 0.35 * Math.sin(k * 7 + seed) * k))))
    for (let i = 0; i < 12; i++) mesh.quad(at(i / 12, 0), at((i + 1) / 12, 0), at((i + 1) / 12, -tall), at(i / 12, -tall), m)
  }
  flag(plus(fore, [0, -0.1, 0]), 4.2, 0.9, DARK, 1)
  flag(plus(aft, [0, -0.1, 0]), 2.6, 1.3, GRAY, 2)
  mesh.tube(on(-23.6, 2.8, 0), on(-25.2, 6.4, 0), 0.08, 0.05, DECK, 6)
  flag(on(-25.2, 6.4, 0), 3.2, 1.8, GRAY, 3.4)
}
