import { heaven } from './heaven.mjs'
import { land, middle, roadX, roadY } from './land.mjs'
import { boulder, lorry } from './lorry.mjs'
import { Mesh, plus, unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { pylon } from './pylon.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

export const picture = {
  folder: 'inside-page',
  width: 1150,
  height: 751,
  samples: 8,
  density: 300,
  quality: 85,
  film: { exposure: 0.53, glow: 0.04, grain: 2.6, contrast: 1.1, toe: 0.03, vignette: 0.3, seed: 23 },
}

const SUN = unit([0.46, 0.5, -0.46])
const CONCRETE = 0,
  STEEL = 1,
  TYRE = 2,
  CAB = 3,
  GLASS = 4,
  BODY = 5,
  ROCK = 6,
  BUSH = 7,
  CHROME = 8,
  GATE = 9,
  RAIL = 10,
  GRASS = 11,
  STONE = 12
const ALBEDO = [0.44, 0.22, 0.03, 0.62, 0.03, 0.3, 0.22, 0.1, 0.3, 0.12, 0.5, 0.27, 0.24]
const DAM = 860

export function scene() {
  const { height, full } = land()
  const tree = new Tree(build(height))
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.42, glow: 0.3, cloud: 0.75, scale: 0.5, seed: 12.7, cover: 0.05 })
  const eye = [roadX(0) - 6, 0, 0]
  eye[1] = Math.max(height(eye[0], 0), roadY(0)) + 11.5

  function march(ox, oy, oz, dx, dy, dz, from, far, coarse) {
    let t = from
    let last = from
    for (let i = 0; i < 400 && t < far; i++) {
      const y = oy + dy * t
      if (y > 640 && dy > 0) return Infinity
      const gap = y - height(ox + dx * t, oz + dz * t)
      if (gap < 0.0006 * t * coarse) {
        let a = last
        let b = t
        for (let k = 0; k < 5; k++) {
          const m = (a + b) / 2
          if (oy + dy * m - height(ox + dx * m, oz + dz * m) < 0) b = m
          else a = m
        }
        return b
      }
      last = t
      t += Math.max(0.2 + 0.0016 * t * coarse, gap * 0.62)
    }
    return Infinity
  }

  function lit(x, y, z, nx, ny, nz, random, quick) {
    let light = 0
    const sx = SUN[0] + (random() - 0.5) * 0.016
    const sy = SUN[1] + (random() - 0.5) * 0.016
    const toward = nx * sx + ny * sy + nz * SUN[2]
    if (toward > 0) {
      const px = x + nx * 0.05,
        py = y + 0.05 + ny * 0.05,
        pz = z + nz * 0.05
      const hidden = (!quick && tree.meets(px, py, pz, sx, sy, SUN[2], 120, true)) || march(px, py + 0.3, pz, sx, sy, SUN[2], 1.5, 700, 3) < Infinity
      if (!hidden) light += 2.1 * toward
    }
    const open = 0.42 * (0.55 + 0.45 * ny)
    if (quick) return light + open
    const a = random() * 2 * Math.PI
    const h = 2 * random() - 1
    const r = Math.sqrt(1 - h * h)
    const dx = nx + r * Math.cos(a),
      dy = ny + h,
      dz = nz + r * Math.sin(a)
    const k = 1 / (Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6)
    if (tree.meets(x + nx * 0.02, y + ny * 0.02 + 0.01, z + nz * 0.02, dx * k, dy * k, dz * k, 6, true)) return light + open * 0.2
    return light + open
  }

  function radiance(ox, oy, oz, dx, dy, dz, random, depth = 0) {
    let t = Infinity
    let kind = 0
    const water = dy < 0 ? -oy / dy : Infinity
    const ground = march(ox, oy, oz, dx, dy, dz, depth ? 1 : 3, Math.min(9000, water), depth ? 3 : 1)
    if (ground < water) {
      t = ground
      kind = 1
    } else if (water < 9000) {
      t = water
      kind = 2
    }
    if (tree.meets(ox, oy, oz, dx, dy, dz, Math.min(t, 9000), false)) {
      t = tree.hit.t
      kind = 3
    }
    if (kind === 0) return sky(dx, dy, dz, false)
    const x = ox + dx * t
    const y = oy + dy * t
    const z = oz + dz * t
    let light
    if (kind === 1) light = soil(x, y, z, t, random, depth)
    else if (kind === 2) light = lake(x, z, dx, dy, dz, t, random, depth)
    else light = solid(x, y, z, dx, dy, dz, random, depth)
    const clear = Math.exp(-t / 4400 - Math.max(0, t - 900) / 6500)
    light = light * clear + 0.86 * sky(dx, 0.03, dz, true) * (1 - clear)
    return depth ? light : dust(ox, oy, oz, dx, dy, dz, t, light)
  }

  function soil(x, y, z, t, random, depth) {
    const e = Math.max(0.5, t * 0.002)
    let nx = (height(x - e, z) - height(x + e, z)) / (2 * e)
    let nz = (height(x, z - e) - height(x, z + e)) / (2 * e)
    const slope = Math.hypot(nx, nz)
    const off = z < 620 ? Math.abs(x - roadX(z)) : 99
    const onRoad = smooth(4.6, 3.6, off)
    let size = 9
    let rough = 0.42 * (1 - onRoad * 0.93) * smooth(3500, 300, t)
    for (let i = 0; i < 6; i++) {
      const seen = smooth(0.9, 0.2, (t * 0.0013) / size)
      if (seen > 0) {
        nx += rough * seen * noise(x / size + i * 7, z / size + (y / size) * 0.4)
        nz += rough * seen * noise(x / size + 50, z / size + i * 9 + (y / size) * 0.4)
      }
      size *= 0.46
      rough *= 0.92
    }
    const k = 1 / Math.sqrt(nx * nx + nz * nz + 1)
    const patch = fbm(x / 60, z / 60 + 3, 5)
    const fine = t < 500 ? fbm(x / 1.3, z / 1.3, 4) : 0
    let albedo = 0.16 + 0.11 * patch + 0.12 * fine
    albedo += 0.09 * smooth(0.55, 1, slope)
    // Scrub as dark points, larger with distance.
    const speck = fbm(x / 5.5, z / 5.5, 3) + 0.35 * patch
    const grit = t < 160 ? 2.2 * fbm(x * 3.1 + y, z * 3.1 + y * 2, t < 50 ? 5 : 3, 0.75) * smooth(160, 30, t) : 0
    const dots = fbm(x / 1.7 + 9, z / 1.7, 4) + 0.3 * patch
    albedo *= 1 + 0.44 * grit - 0.3 * smooth(0.06, 0.34, dots + 0.15 * grit) * smooth(full - 2, full + 5, y) * smooth(300, 60, t)
    albedo *= 1 - 0.26 * smooth(0.0, 0.3, speck) * smooth(full - 2, full + 5, y) * smooth(2600, 500, t)
    // The drawdown band: pale, and ruled by the levels at which the water stood.
    const shoreline = full + 1.3 * noise(x / 30, z / 30)
    const band = smooth(shoreline + 0.8, shoreline - 0.8, y)
    if (band > 0) {
      const level = y + 0.25 * noise(x / 9, z / 9)
      const rings = 0.5 * noise(level / 1.7, 3.3) + 0.35 * noise(level / 0.6 + 40, z / 300) + 0.3 * noise(level / 5, 8)
      const pale = 0.43 + 0.14 * rings * smooth(1200, 300, t) + 0.07 * patch + 0.1 * fine
      albedo += band * (pale * (0.6 + 0.4 * smooth(0, 14, y)) - albedo)
      albedo *= 1 - 0.45 * smooth(1.2, 0.1, y)
    }
    if (onRoad > 0) {
      const rut = smooth(0.6, 0.15, Math.abs(off - 1.2 + 0.25 * noise(z / 14, off > 0 ? 2 : 6)))
      albedo += onRoad * (0.25 + 0.11 * rut - 0.05 * smooth(0.6, 0, off) - 0.05 * smooth(2.2, 3.2, off) + 0.05 * fine + 0.06 * grit + 0.04 * fbm(x / 2, z / 9, 3) - albedo)
    }
    return Math.max(0.03, albedo) * lit(x, y, z, nx * k, k, nz * k, random, depth > 0)
  }

  function lake(x, z, dx, dy, dz, t, random, depth) {
    const wind = smooth(-0.1, 0.25, fbm(x / 260 + 4, z / 90, 4))
    let nx = 0
    let nz = 0
    let size = 3.2
    let steep = 0.012 + 0.055 * wind
    for (let i = 0; i < 4; i++) {
      const seen = smooth(1, 0.2, (t * 0.0035) / size)
      if (seen > 0) {
        nx += steep * seen * noise(x / size + i * 9, (z / size) * 1.4)
        nz += steep * seen * noise(x / size + 60, (z / size) * 1.4 + i * 5)
      }
      nx += steep * (1 - seen) * (random() - 0.5)
      nz += steep * (1 - seen) * (random() - 0.5) * 1.6
      size *= 0.5
    }
    let cos = -(dx * nx + dy + dz * nz)
    if (cos < 0.03) cos = 0.03
    const rx = dx + 2 * cos * nx
    let ry = dy + 2 * cos
    const rz = dz + 2 * cos * nz
    if (ry < 0.01) ry = 0.01
    const k = 1 / Math.sqrt(rx * rx + ry * ry + rz * rz)
    const share = 0.02 + 0.98 * Math.pow(1 - cos, 5)
    const seen = depth ? sky(rx * k, ry * k, rz * k, true) : radiance(x, 0.05, z, rx * k, ry * k, rz * k, random, 1)
    return 0.085 + share * seen
  }

  function solid(x, y, z, dx, dy, dz, random, depth) {
    const { nx, ny, nz, material } = tree.hit
    let albedo = ALBEDO[material]
    if (material === CONCRETE) {
      const streak = fbm(x / 2.2, y / 26, 4)
      albedo *= 1 + 0.5 * streak + 0.25 * fbm(x / 14, y / 9, 3)
      albedo *= 1 - 0.3 * smooth(30, 27, y + noise(x / 20, 1)) * (0.7 + 0.5 * noise(y / 2.5, x / 200)) - 0.25 * smooth(9, 6, y)
      if (nz < -0.6 && Math.abs((((x % 16) + 16) % 16) - 8) < 0.16) albedo *= 0.6
    } else albedo *= 1 + 0.5 * fbm(x * 2.2, y * 2.2 + z * 1.7, 3)
    let light = albedo * lit(x, y, z, nx, ny, nz, random, depth > 0)
    if (material === GLASS || material === CHROME) {
      const c = -(nx * dx + ny * dy + nz * dz)
      light += (0.06 + 0.94 * Math.pow(1 - c, 5)) * Math.min(1.2, sky(dx + 2 * c * nx, Math.abs(dy + 2 * c * ny), dz + 2 * c * nz, false))
    }
    return light
  }

  const puffs = []
  const random = seeded(31)
  for (let i = 0; i < 26; i++) {
    const z = TRUCK + 4.2 + i * 0.85
    puffs.push([
      roadX(z) + (random() - 0.5) * (1.5 + i * 0.12) + i * 0.05,
      roadY(z) + 0.35 + i * 0.055 + random() * 0.4,
      z,
      0.75 + i * 0.085 + 0.4 * random(),
      0.75 * Math.exp(-i / 14) * Math.min(1, (i + 1) / 5),
    ])
  }
  function dust(ox, oy, oz, dx, dy, dz, far, light) {
    let deep = 0
    for (const [x, y, z, r, k] of puffs) {
      const t = (x - ox) * dx + (y - oy) * dy + (z - oz) * dz
      if (t > far + r || t < 0) continue
      const px = ox + dx * t - x,
        py = oy + dy * t - y,
        pz = oz + dz * t - z
      const q = (px * px + py * py + pz * pz) / (r * r)
      if (q > 5) continue
      const n = 1 + 0.9 * fbm((ox + dx * t) * 0.9 + z, (oy + dy * t) * 1.1, 3)
      deep += k * Math.exp(-q) * Math.max(0, n) * smooth(-r, r, far - t)
    }
    const clear = Math.exp(-deep)
    return light * clear + 0.72 * (1 - clear)
  }

  return { camera: { eye, angle: 44, horizon: 0.64, lens: 0.004, focus: 90, turn: 0.35 }, radiance }
}

const TRUCK = 62

function build(height) {
  const mesh = new Mesh()
  dam(mesh)
  power(mesh, height)
  traffic(mesh, height)
  scrub(mesh, height)
  return mesh
}

function dam(mesh) {
  const bow = (x) => DAM + 46 * (1 - ((x - middle(DAM)) / 300) ** 2)
  for (let x = -360; x < 440; x += 8) {
    const a = bow(x)
    const b = bow(x + 8)
    const p = (u, y, z) => [u, y, z]
    mesh.quad(p(x, -5, a), p(x + 8, -5, b), p(x + 8, 42, b), p(x, 42, a), CONCRETE)
    mesh.quad(p(x, 42, a), p(x + 8, 42, b), p(x + 8, 42, b + 9), p(x, 42, a + 9), CONCRETE)
    mesh.beam(p(x, 42.6, a), p(x + 8, 42.6, b), 0.6, CONCRETE, 1.3)
    mesh.beam(p(x, 40.6, a - 0.5), p(x + 8, 40.6, b - 0.5), 1.2, CONCRETE, 1)
    if (x % 32 === 8 || x % 32 === -24) mesh.tube([x, 42, a + 1], [x, 50, a + 1], 0.16, 0.1, STEEL, 6)
  }
  const m = middle(DAM) + 25
  for (let i = 0; i <= 5; i++) {
    const x = m + 24 + i * 15
    const z = bow(x)
    mesh.box(x, 30, z - 4, 3, 34, 10, CONCRETE)
    if (i < 5) {
      mesh.box(x + 7.5, 30, z - 0.6, 12, 17, 1.5, GATE)
      for (const h of [25, 29, 33]) mesh.box(x + 7.5, h, z - 1.6, 12, 0.7, 0.8, STEEL)
      mesh.box(x + 7.5, 48, z + 2, 5, 3, 4, CONCRETE)
    }
    mesh.box(x, 47, z + 1, 1.6, 8, 2, CONCRETE)
  }
  mesh.box(m + 61, 52, bow(m + 61) + 1, 80, 2, 4, CONCRETE)
  const t = m - 60
  mesh.tube([t, -5, bow(t) - 24], [t, 46, bow(t) - 24], 7, 6.4, CONCRETE, 24)
  mesh.tube([t, 46, bow(t) - 24], [t, 53, bow(t) - 24], 7.6, 7.6, CONCRETE, 24)
  mesh.tube([t, 53, bow(t) - 24], [t, 55.5, bow(t) - 24], 8.3, 1, STEEL, 24)
  mesh.beam([t, 43.5, bow(t) - 18], [t, 43.5, bow(t)], 3, CONCRETE, 1.4)
}

function power(mesh, height) {
  const spots = [
    [-12, -175, 40],
    [205, 20, 37],
    [400, 22, 37],
    [610, 20, 37],
    [840, -10, 37],
  ]
  let last
  spots.forEach(([z, out, tall], i) => {
    const x = i === 0 ? roadX(0) - 120 : roadX(z) - out
    const ends = pylon(mesh, [x, height(x, z) - 0.5, z], tall, 0.05, 0.14 + z * 0.0002, STEEL)
    if (last) ends.forEach((end, k) => mesh.line(last[k], end, 7, 0.07 + z * 0.00012, STEEL, 24))
    last = ends
  })
}

function traffic(mesh, height) {
  const turn = Math.atan2(roadX(TRUCK + 4) - roadX(TRUCK - 4), 8)
  const climb = Math.atan2(roadY(TRUCK + 3) - roadY(TRUCK - 3), 6)
  const right = [Math.cos(turn), 0, -Math.sin(turn)]
  lorry(mesh, plus([roadX(TRUCK), roadY(TRUCK) - 0.05, TRUCK], [right[0] * -0.7, 0, right[2] * -0.7]), turn + Math.PI, -climb, {
    tyre: TYRE,
    chrome: CHROME,
    frame: TYRE,
    cab: CAB,
    glass: GLASS,
    body: BODY,
    rock: ROCK,
  })
  // Marker posts and a rail on the lake side.
  for (let z = 20; z < 330; z += 4) {
    const x = roadX(z) + 4.6
    const y = height(x, z)
    mesh.beam([x, y - 0.3, z], [x, y + 0.75, z], 0.14, RAIL)
    const u = roadX(z + 4) + 4.6
    mesh.beam([x, y + 0.6, z], [u, height(u, z + 4) + 0.6, z + 4], 0.06, RAIL, 0.3)
  }
}

function scrub(mesh, height) {
  const random = seeded(17)
  for (let i = 0; i < 14000; i++) {
    const z = 6 + 75 * random() ** 1.2
    const x = roadX(z) - 4.4 - random() * (30 + z * 0.7)
    if (noise(x / 5, z / 5) + 0.9 * (random() - 0.5) < 0.05) continue
    const y = height(x, z)
    const tall = 0.1 + 0.26 * random()
    for (let k = 0; k < 9; k++) {
      const foot = [x + (random() - 0.5) * 0.16, y - 0.02, z + (random() - 0.5) * 0.16]
      const tip = plus(foot, [(random() - 0.35) * tall, tall * (0.6 + 0.6 * random()), (random() - 0.5) * tall])
      const n = unit([random() - 0.3, 1.1, random() - 0.7])
      mesh.triangle(foot, plus(foot, [0.022, 0, 0.012]), tip, GRASS, n, n, n)
    }
  }
  for (let i = 0; i < 9000; i++) {
    const z = 8 + 320 * random() ** 1.6
    const x = roadX(z) + (random() - 0.5) * (110 + z * 1.2)
    if (Math.abs(x - roadX(z)) < 6) continue
    const y = height(x, z)
    if (y < 41 || noise(x / 12, z / 12) + 0.8 * (random() - 0.5) < 0.0) continue
    const size = 0.16 + 0.7 * random() ** 2.5
    shrub(mesh, [x, y - 0.05, z], size, z < 45 ? 420 : z < 90 ? 120 : 18, random)
  }
  // Stones lie thick where the slope has washed out.
  for (let i = 0; i < 22000; i++) {
    const z = 7 + 85 * random() ** 1.15
    const x = roadX(z) - 4.2 - random() * (26 + z * 0.6)
    if (noise(x / 3.2 + 7, z / 4.1) + 0.5 * noise(x / 11, z / 11 + 3) + 0.7 * (random() - 0.5) < 0.12) continue
    boulder(mesh, [x, height(x, z), z], 0.05 + 0.05 * random() + 0.22 * random() ** 6, random, STONE, 0.7)
  }
  for (let i = 0; i < 1800; i++) {
    const z = 8 + 220 * random() ** 1.5
    const x = roadX(z) + (random() - 0.4) * (70 + z)
    const off = Math.abs(x - roadX(z))
    if (off < 4.4) continue
    boulder(mesh, [x, height(x, z) + 0.02, z], 0.06 + 0.45 * random() ** 5, random, ROCK, 0.6)
  }
}

/** A low bush: leaves scattered through a dome, each lit by the way it faces out. */
function shrub(mesh, [x, y, z], size, leaves, random) {
  for (let i = 0; i < leaves; i++) {
    const a = random() * 2 * Math.PI
    const lift = random()
    const out = Math.sqrt(1 - lift * lift) * (0.55 + 0.45 * Math.sqrt(random()))
    const n = unit([out * Math.cos(a) + 0.7 * (random() - 0.5), lift + 0.25, out * Math.sin(a) + 0.7 * (random() - 0.5)])
    const c = [x + size * out * Math.cos(a), y + size * 0.85 * lift * (0.6 + 0.5 * random()), z + size * out * Math.sin(a)]
    const leaf = (size * 2.1) / Math.sqrt(leaves)
    const jog = () => (random() - 0.5) * 2 * leaf
    mesh.triangle(plus(c, [jog(), jog(), jog()]), plus(c, [jog(), jog(), jog()]), plus(c, [jog(), jog(), jog()]), BUSH, n, n, n)
  }
}
