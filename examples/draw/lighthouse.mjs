import { heaven } from './heaven.mjs'
import { grid } from './land.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, noise, ridged, smooth } from './noise.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

export const picture = {
  folder: 'front-page',
  width: 700,
  height: 525,
  samples: 16,
  density: 330,
  quality: 86,
  film: { exposure: 0.58, glow: 0.05, grain: 2.6, contrast: 1.05, toe: 0.03, vignette: 0.3, seed: 52 },
}

const SUN = unit([-0.36, 0.5, -0.8])
const TOP = 34
const TOWER = [20, 0, 104]
const WHITE = 0,
  DARK = 1,
  GLASS = 2,
  STEEL = 3,
  RAIL = 4,
  GRASS = 5,
  WALL = 6,
  TIMBER = 7
const ALBEDO = [0.82, 0.06, 0.04, 0.16, 0.09, 0.2, 0.6, 0.28]

/** The edge of the cliff: where along x the land ends. */
const brink = (z) => 4 + 9 * Math.sin(z / 41 + 0.6) + 5 * noise(z / 17, 2.2) + 2.2 * noise(z / 5.5, 8.1) + 0.07 * (z - 100) - 26 * smooth(210, 420, z)

function raw(x, z) {
  const inland = x - brink(z)
  const top = TOP + 2.5 * noise(x / 60, z / 60) + 0.05 * Math.max(0, inland) + 0.25 * fbm(x / 4, z / 4, 3) + 5 * smooth(140, 420, z)
  if (inland > 0) return top - 1.2 * smooth(2.2, 0, inland)
  // A steep face that stands back in gullies, with fallen blocks at its foot.
  const gully = 5.5 * ridged(z / 33, 3.7 + x / 60, 5, 0.55) - 2 + 1.6 * noise(z / 4.2, x / 7)
  const out = -inland + gully * smooth(0, 2, -inland) - 0.4
  const face = top - 1.2 - Math.max(0, out) * 3 - 5.5 * fbm(z / 7, x / 3.4 + 4, 5, 0.6) * smooth(0, 3, out)
  const foot = 4.2 - 0.42 * Math.max(0, out - 6) + 3.2 * fbm(x / 6, z / 6 + 9, 4)
  return Math.max(face, foot, -3)
}

/** Fine by the tower, coarse to the skyline. */
const fine = grid(raw, -50, -20, 110, 300, 0.25)
const coarse = grid(raw, -900, 290, 1400, 2600, 3)
const height = (x, z) => (z < 295 && x > -49 && x < 109 ? fine(x, z) : z < 295 ? raw(x, z) : coarse(x, z))

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.92, high: 0.36, glow: 0.25, cloud: 0.8, scale: 0.5, seed: 88.4, cover: 0.06 })

  function march(ox, oy, oz, dx, dy, dz, from, far, coarse) {
    let t = from
    let last = from
    for (let i = 0; i < 420 && t < far; i++) {
      const y = oy + dy * t
      if (y > 60 && dy >= 0) return Infinity
      const gap = y - height(ox + dx * t, oz + dz * t)
      if (gap < 0.0005 * t * coarse) {
        let a = last
        let b = t
        for (let k = 0; k < 6; k++) {
          const m = (a + b) / 2
          if (oy + dy * m - height(ox + dx * m, oz + dz * m) < 0) b = m
          else a = m
        }
        return b
      }
      last = t
      t += Math.max(0.12 + 0.001 * t * coarse, gap * 0.2)
    }
    return Infinity
  }

  function lit(x, y, z, nx, ny, nz, random, quick) {
    const sx = SUN[0] + (random() - 0.5) * 0.02
    const sy = SUN[1] + (random() - 0.5) * 0.02
    const toward = nx * sx + ny * sy + nz * SUN[2]
    const px = x + nx * 0.06,
      py = y + 0.04 + ny * 0.06,
      pz = z + nz * 0.06
    let light = 0
    if (toward > 0 && (quick || (!tree.meets(px, py, pz, sx, sy, SUN[2], 140, true) && march(px, py + 0.15, pz, sx, sy, SUN[2], 0.6, 90, 3) === Infinity))) light = 1.75 * toward
    const open = 0.46 * (0.6 + 0.4 * ny)
    if (quick) return light + open
    const a = random() * 2 * Math.PI
    const h = 2 * random() - 1
    const r = Math.sqrt(1 - h * h)
    const dx = nx + r * Math.cos(a),
      dy = ny + h,
      dz = nz + r * Math.sin(a)
    const k = 1 / (Math.hypot(dx, dy, dz) + 1e-6)
    return light + open * (tree.meets(px, py, pz, dx * k, dy * k, dz * k, 8, true) ? 0.25 : 1)
  }

  function radiance(ox, oy, oz, dx, dy, dz, random, depth = 0) {
    const water = dy < 0 ? -oy / dy : Infinity
    let t = march(ox, oy, oz, dx, dy, dz, 2, Math.min(2500, water), depth ? 3 : 1)
    let kind = t < water ? 1 : 0
    if (!kind && water < 60000) {
      t = water
      kind = 2
    }
    if (tree.meets(ox, oy, oz, dx, dy, dz, Math.min(t, 5000), false)) {
      t = tree.hit.t
      kind = 3
    }
    if (kind === 0) return sky(dx, dy, dz, false)
    const x = ox + dx * t,
      y = oy + dy * t,
      z = oz + dz * t
    let light
    if (kind === 1) light = land(x, y, z, t, random, depth)
    else if (kind === 2) light = sea(x, z, dx, dy, dz, t, random, depth)
    else light = solid(x, y, z, dx, dy, dz, random, depth)
    const clear = Math.exp(-t / 2600)
    return light * clear + 0.93 * sky(dx, 0.02, dz, true) * (1 - clear)
  }

  function land(x, y, z, t, random, depth) {
    const e = Math.max(0.12, t * 0.0016)
    let nx = (height(x - e, z) - height(x + e, z)) / (2 * e)
    let nz = (height(x, z - e) - height(x, z + e)) / (2 * e)
    const steep = Math.hypot(nx, nz)
    const face = smooth(0.7, 1.5, steep) + smooth(TOP - 7, TOP - 12, y)
    const rock = Math.min(1, face)
    // Beds of chalk with thin dark courses of flint, streaked downwards.
    const bed = y + 0.7 * noise(z / 25, x / 25)
    const course = smooth(0.16, 0.03, Math.abs(((((bed / 2.7) % 1) + 1) % 1) - 0.5)) * smooth(-0.3, 0.2, noise(z / 4, y * 2))
    const chalk =
      0.53 + 0.22 * fbm(z / 3, y / 7 + x / 5, 4) + 0.12 * fbm(z * 1.1, y * 1.3, 3) - 0.12 * course - 0.3 * smooth(9, 1, y) - 0.3 * smooth(0.1, 0.4, fbm(z / 6 + 20, y / 11, 4))
    const turf = 0.17 + 0.13 * fbm(x / 7, z / 7, 4) + 0.12 * (t < 200 ? fbm(x * 1.4, z * 1.4, 3) : 0)
    const path = smooth(1.1, 0.5, Math.abs(x - brink(z) - 22 - 3 * noise(z / 30, 4)))
    const ground = turf + path * 0.22
    const rough = 1.1 * rock
    nx += rough * noise(z / 1.3, y / 1.6 + 5)
    nz += rough * noise(z / 1.1 + 40, y / 1.4)
    const k = 1 / Math.sqrt(nx * nx + nz * nz + 1)
    return Math.max(0.04, ground + (chalk - ground) * rock) * lit(x, y, z, nx * k, k, nz * k, random, depth > 0)
  }

  function sea(x, z, dx, dy, dz, t, random, depth) {
    let nx = 0
    let nz = 0
    let size = 14
    let slope = 0.09
    for (let i = 0; i < 5; i++) {
      const seen = smooth(1, 0.2, (t * t * 0.00003) / size)
      nx += slope * (seen * noise(x / size + i * 7, (z / size) * 0.7) + (1 - seen) * (random() - 0.5) * 0.6)
      nz += slope * (seen * noise(x / size + 50, (z / size) * 0.7 + i * 3) + (1 - seen) * (random() - 0.5) * 0.9)
      size *= 0.52
    }
    let cos = -(dx * nx + dy + dz * nz)
    if (cos < 0.02) cos = 0.02
    const k = 1 / Math.sqrt(1 + nx * nx + nz * nz)
    const up = Math.max(0.02, dy + 2 * cos * k)
    const share = 0.02 + 0.98 * Math.pow(1 - Math.min(1, cos * k), 5)
    let light = 0.1 + share * sky(dx + 2 * cos * nx, up, dz + 2 * cos * nz, true)
    if (depth) return light
    // Breakers in lines along the shore, thinning outwards.
    const off = brink(z) - 9 - x
    const wave = off / 13 + 0.5 * noise(z / 26, 3) + 0.18 * fbm(z / 6, x / 6, 3)
    const crest = smooth(0.32, 0.02, Math.abs(((((wave % 1) + 1) % 1) - 0.5) * 2 - 0.1)) * smooth(62, 8, off) * smooth(-0.25, 0.25, noise(z / 19, off / 30 + 6))
    const wash = smooth(15, 0, off) * smooth(-0.15, 0.3, fbm(x / 4, z / 4, 5) + 0.25)
    const foam = Math.min(1, (crest + wash) * (0.6 + 0.9 * fbm(x * 0.8, z * 0.8, 4) + 0.2))
    light += Math.max(0, foam) * (0.95 - light)
    return light
  }

  function solid(x, y, z, dx, dy, dz, random, depth) {
    const { nx, ny, nz, material } = tree.hit
    let albedo = ALBEDO[material]
    if (material === WHITE) albedo *= 1 - 0.16 * Math.max(0, fbm(x * 1.3 + z * 1.3, y / 6, 4) + 0.1) - 0.1 * smooth(TOP + 3, TOP, y)
    else if (material !== GLASS) albedo *= 1 + 0.4 * fbm(x * 2 + z, y * 2, 3)
    let light = albedo * lit(x, y, z, nx, ny, nz, random, depth > 0)
    if (material === GLASS) {
      const c = -(nx * dx + ny * dy + nz * dz)
      light += (0.12 + 0.7 * Math.pow(1 - c, 4)) * Math.min(1.2, sky(dx + 2 * c * nx, Math.abs(dy + 2 * c * ny), dz + 2 * c * nz, false))
    }
    return light
  }

  return { camera: { eye: [-31, 46, -2], angle: 45, horizon: 0.6, lens: 0.01, focus: 100, turn: 0.3 }, radiance }
}

function build() {
  const mesh = new Mesh()
  tower(mesh)
  works(mesh)
  grass(mesh)
  return mesh
}

function tower(mesh) {
  const [x, , z] = TOWER
  const y = height(x, z) + 1.1
  mesh.lathe(
    x,
    y,
    z,
    [
      [4.5, 0],
      [4.5, 1],
      [4.1, 1.2],
      [3.6, 6],
      [3.15, 13],
      [2.85, 20],
      [2.75, 23.4],
      [3.1, 24],
      [3.7, 24.6],
      [3.9, 24.7],
      [3.9, 25.2],
      [0, 25.25],
    ],
    WHITE,
    64,
  )
  // The gallery, the lantern with its crossed bars, the dome.
  for (let i = 0; i < 28; i++) {
    const a = (i / 28) * 2 * Math.PI
    const b = ((i + 1) / 28) * 2 * Math.PI
    const on = (r, h, k) => [x + r * Math.cos(k), y + h, z + r * Math.sin(k)]
    mesh.beam(on(3.75, 25.2, a), on(3.75, 26.4, a), 0.07, DARK)
    for (const h of [25.8, 26.4]) mesh.beam(on(3.75, h, a), on(3.75, h, b), 0.07, DARK)
  }
  mesh.tube([x, y + 25.2, z], [x, y + 26.5, z], 2.15, 2.15, WHITE, 40)
  mesh.tube([x, y + 26.5, z], [x, y + 29.6, z], 2.02, 2.02, GLASS, 40)
  const ring = (h, k) => [x + 2.08 * Math.cos(k), y + h, z + 2.08 * Math.sin(k)]
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * 2 * Math.PI
    const step = (2 * Math.PI) / 16
    for (let k = 0; k < 2; k++) {
      mesh.beam(ring(26.5 + k * 1.55, a), ring(28.05 + k * 1.55, a + step), 0.09, DARK)
      mesh.beam(ring(26.5 + k * 1.55, a + step), ring(28.05 + k * 1.55, a), 0.09, DARK)
    }
    for (const h of [26.5, 28.05, 29.6]) mesh.beam(ring(h, a), ring(h, a + step), 0.1, DARK)
  }
  mesh.lathe(
    x,
    y + 29.6,
    z,
    [
      [2.45, 0],
      [2.3, 0.25],
      [1.9, 1],
      [1.1, 1.65],
      [0.4, 1.95],
      [0.4, 2.3],
      [0.1, 2.6],
      [0, 2.65],
    ],
    DARK,
    40,
  )
  mesh.tube([x, y + 32.1, z], [x, y + 34.4, z], 0.06, 0.04, DARK, 6)
  // Windows one over the other, facing the camera, and a door.
  const look = unit([-0.55, 0, -0.83])
  for (const [h, r] of [
    [6.6, 3.6],
    [12.6, 3.22],
    [18.6, 2.95],
  ]) {
    const c = plus([x, y + h, z], times(look, r))
    mesh.block(c, times([look[2], 0, -look[0]], 0.42), [0, 0.75, 0], times(look, 0.12), DARK)
    mesh.block(plus(c, [0, -0.9, 0]), times([look[2], 0, -look[0]], 0.6), [0, 0.12, 0], times(look, 0.3), WALL)
  }
}

/** The frame and jacks under the tower, its rails inland, and what the builders left about. */
function works(mesh) {
  const [x, , z] = TOWER
  const y = height(x, z)
  for (let k = 0; k < 12; k++) {
    const a = (k / 12) * 2 * Math.PI
    const p = [x + 4.3 * Math.cos(a), y - 0.4, z + 4.3 * Math.sin(a)]
    mesh.tube(p, plus(p, [0, 1.5, 0]), 0.28, 0.28, STEEL, 10)
  }
  const go = unit([1, 0, 0.12])
  const across = [-go[2], 0, go[0]]
  for (const b of [-4.6, -1.6, 1.6, 4.6]) {
    const p = plus([x, y + 0.45, z], times(across, b))
    for (let s = -6; s < 62; s += 4) {
      const from = plus(p, times(go, s))
      const to = plus(p, times(go, s + 4))
      from[1] = height(from[0], from[2]) + 0.45
      to[1] = height(to[0], to[2]) + 0.45
      mesh.beam(from, to, 0.34, RAIL, 0.4)
    }
    mesh.beam(plus(p, plus(times(go, -5), [0, 0.5, 0])), plus(p, plus(times(go, 5.5), [0, 0.5, 0])), 0.5, STEEL, 0.7)
  }
  for (let s = -6; s < 62; s += 1.6) {
    const c = plus([x, 0, z], times(go, s))
    c[1] = height(c[0], c[2]) + 0.16
    mesh.block(c, times(go, 0.32), [0, 0.14, 0], times(across, 5.8), TIMBER)
  }
  // Keepers' cottages that will be left where they are, and a fence along the brink.
  const house = (hx, hz, w, d, turn) => {
    const h = height(hx, hz)
    const u = [Math.cos(turn), 0, Math.sin(turn)]
    const v = [-u[2], 0, u[0]]
    const at = (i, j, k) => plus(plus([hx, h + j, hz], times(u, i)), times(v, k))
    mesh.block(at(0, 1.5, 0), times(u, w), [0, 1.8, 0], times(v, d), WHITE)
    for (const s of [-1, 1]) {
      mesh.quad(at(-w - 0.3, 3.2, s * (d + 0.4)), at(w + 0.3, 3.2, s * (d + 0.4)), at(w + 0.3, 5.7, 0), at(-w - 0.3, 5.7, 0), RAIL)
      mesh.triangle(at(s * w, 3.2, -d), at(s * w, 3.2, d), at(s * w, 5.6, 0), WHITE)
      mesh.block(at(s * (w - 0.8), 6.1, 0), times(u, 0.5), [0, 0.9, 0], times(v, 0.5), WALL)
    }
    for (const i of [-0.55, 0, 0.55]) mesh.block(at(i * w, 1.7, -d), times(u, 0.45), [0, 0.7, 0], times(v, 0.06), DARK)
  }
  house(44, 138, 7, 3.2, 0.25)
  house(66, 128, 4, 2.8, 0.25)
  for (let k = 8; k < 175; k += 2.6) {
    const px = (s) => brink(s) + 3.4
    const p = [px(k), height(px(k), k), k]
    const q = [px(k + 2.6), height(px(k + 2.6), k + 2.6), k + 2.6]
    mesh.beam(plus(p, [0, -0.2, 0]), plus(p, [0, 1.15, 0]), 0.11, TIMBER)
    for (const h of [0.55, 1.05]) mesh.beam(plus(p, [0, h, 0]), plus(q, [0, h, 0]), 0.05, TIMBER)
  }
  // A small excavator by the rails.
  const c = [58, height(58, 96), 96]
  mesh.block(plus(c, [0, 0.4, 0]), [1.8, 0, 0], [0, 0.4, 0], [0, 0, 1.2], DARK)
  mesh.block(plus(c, [0.2, 1.7, 0]), [1.5, 0, 0], [0, 0.8, 0], [0, 0, 1.1], TIMBER)
  mesh.block(plus(c, [-0.7, 2.6, 0.4]), [0.6, 0, 0], [0, 0.6, 0], [0, 0, 0.5], DARK)
  mesh.beam(plus(c, [-1, 2, 0]), plus(c, [-4, 4.6, 0]), 0.4, TIMBER)
  mesh.beam(plus(c, [-4, 4.6, 0]), plus(c, [-6, 1.6, 0]), 0.3, TIMBER)
}

function grass(mesh) {
  const random = seeded(19)
  for (let i = 0; i < 16000; i++) {
    const z = 10 + 190 * random() ** 1.1
    const x = brink(z) + 60 * random() ** 2.2 + 0.1
    if (noise(x / 5, z / 5) + 0.8 * (random() - 0.5) < 0) continue
    const y = height(x, z) - 0.05
    const tall = 0.25 + 0.5 * random()
    for (let k = 0; k < 3; k++) {
      const foot = [x + (random() - 0.5) * 0.5, y, z + (random() - 0.5) * 0.5]
      const tip = plus(foot, [tall * (random() - 0.2), tall, tall * (random() - 0.5)])
      const n = unit([random() - 0.6, 1, random() - 0.8])
      mesh.triangle(foot, plus(foot, [0.07, 0, 0.05]), tip, GRASS, n, n, n)
    }
  }
}
