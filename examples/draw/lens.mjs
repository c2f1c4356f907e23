import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, plus, unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { Tree } from './tree.mjs'

export const picture = {
  folder: 'front-page',
  width: 700,
  height: 525,
  samples: 12,
  density: 330,
  quality: 86,
  film: { exposure: 0.66, glow: 0.12, grain: 2.6, contrast: 1.1, toe: 0.03, vignette: 0.35, seed: 67 },
}

const SUN = unit([0.5, 0.34, 0.8])
// The lens stands on this axis; its panels are rings about a point at this height.
const AXIS = [-0.3, 0, 3.15]
const HEART = 1.78
const RADIUS = 0.96
const PANELS = 8
const ROOM = 3.6

const BRASS = 0,
  IRON = 1,
  WALL = 2,
  COAT = 3,
  TROUSERS = 4,
  FLESH = 5,
  CAP = 6,
  CLOTH = 7,
  BOOT = 8,
  FLOOR = 9
const ALBEDO = [0.3, 0.06, 0.6, 0.14, 0.12, 0.36, 0.05, 0.75, 0.03, 0.2]

export function scene() {
  const room = new Tree(furnish())
  const glass = new Tree(lens())
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.5, glow: 0.5, cloud: 0.7, scale: 0.5, seed: 21.2, cover: 0.12 })

  /** What is seen from the room: bars, people, and through the panes the sea under the sky. */
  function view(ox, oy, oz, dx, dy, dz, random) {
    if (!room.meets(ox, oy, oz, dx, dy, dz, 60, false)) {
      if (dy > 0) return sky(dx, dy, dz, false)
      const t = 46 / Math.max(0.004, -dy)
      const rough = 0.06 * noise((ox + dx * t) / 40, (oz + dz * t) / 16) + 0.02 * (random() - 0.5)
      const clear = Math.exp(-t / 5200)
      return (0.14 + 0.5 * Math.pow(1 - Math.min(1, -dy + rough), 4) + rough) * clear + 0.92 * sky(dx, 0.02, dz, true) * (1 - clear)
    }
    const { t, nx, ny, nz, material } = room.hit
    const x = ox + dx * t,
      y = oy + dy * t,
      z = oz + dz * t
    const key = Math.max(0, 0.55 * nx + 0.35 * ny + 0.76 * nz)
    const fill = Math.max(0, -0.8 * nx + 0.2 * ny - 0.35 * nz)
    const a = random() * 2 * Math.PI
    const h = 2 * random() - 1
    const r = Math.sqrt(1 - h * h)
    const px = nx + r * Math.cos(a),
      py = ny + h,
      pz = nz + r * Math.sin(a)
    const k = 1 / (Math.hypot(px, py, pz) + 1e-6)
    const shut = room.meets(x + nx * 0.01, y + ny * 0.01, z + nz * 0.01, px * k, py * k, pz * k, 0.9, true)
    let albedo = ALBEDO[material] * (1 + 0.35 * fbm(x * 5 + z * 3, y * 5, 3))
    if (material === FLOOR) albedo *= 0.8 + 0.5 * (Math.floor(x * 2.2 + 40) % 2 === Math.floor(z * 2.2 + 40) % 2 ? 1 : 0)
    let light = albedo * (0.85 * key + 0.42 * fill + 0.3 + 0.12 * ny) * (shut ? 0.5 : 1)
    if (material === BRASS || material === IRON || material === BOOT) {
      const c = -(nx * dx + ny * dy + nz * dz)
      const up = dy + 2 * c * ny
      light += (material === BRASS ? 0.42 : 0.1) * (up > -0.25 && up < 0.6 ? 0.85 : 0.1) * (0.7 + 0.6 * noise((dx + 2 * c * nx) * 5, (dz + 2 * c * nz) * 5))
    }
    return light
  }

  function radiance(ox, oy, oz, dx, dy, dz, random) {
    const far = room.meets(ox, oy, oz, dx, dy, dz, 60, false) ? room.hit.t : 60
    if (!glass.meets(ox, oy, oz, dx, dy, dz, far, false)) return view(ox, oy, oz, dx, dy, dz, random)
    const { t, nx, ny, nz } = glass.hit
    return through(ox + dx * t, oy + dy * t, oz + dz * t, nx, ny, nz, dx, dy, dz, random)
  }

  /** Rings of prisms: each bends the ray towards the heart of its panel, the more the farther out, and shows a dark edge. */
  function through(x, y, z, nx, ny, nz, dx, dy, dz, random) {
    const angle = Math.atan2(z - AXIS[2], x - AXIS[0])
    const wide = (2 * Math.PI) / PANELS
    const u = (((((angle - 0.25) % wide) + wide) % wide) - wide / 2) * RADIUS
    const v = y - HEART
    const r = Math.hypot(u, v)
    const heart = 0.17
    const band = 0.062 + 0.02 * smooth(0.2, 1.1, r)
    const place = r < heart ? 0 : (r - heart) / band
    const ring = Math.floor(place)
    const within = place - ring
    const tangent = [-Math.sin(angle), 0, Math.cos(angle)]
    const out = [u / (r + 1e-6), v / (r + 1e-6)]
    const steep = r < heart ? r * 1.2 : (0.24 + 0.36 * r) * (0.85 + 0.45 * within) * (1 + 0.18 * noise(ring * 3.7, 1.3))
    const turned = (amount) => {
      const d = [dx - out[0] * amount * tangent[0], dy - out[1] * amount, dz - out[0] * amount * tangent[2]]
      return unit(d)
    }
    const d = turned(steep * 1.5)
    // Past the lamp in the middle, out through the far panels.
    const ax = x - AXIS[0]
    const az = z - AXIS[2]
    const miss = Math.abs(ax * d[2] - az * d[0]) / (Math.hypot(d[0], d[2]) + 1e-6)
    const lampY = y + d[1] * RADIUS - HEART
    const lamp = Math.exp(-((miss / 0.09) ** 2) - (lampY / 0.14) ** 2)
    const d2 = unit([d[0] * 0.9 + 0.25 * nx * steep, d[1] * 0.75 - 0.2 * v, d[2]])
    const back = [AXIS[0] + d2[0] * 1.2, y + d2[1] * 1.2, AXIS[2] + d2[2] * 1.2]
    let light = 0.82 * view(back[0], back[1], back[2], d2[0], d2[1], d2[2], random) + 3.2 * lamp
    // Reflections of the panes behind the camera on each prism's tilted face.
    const m = unit([nx + 1.1 * steep * out[0] * tangent[0], ny + 1.1 * steep * out[1], nz + 1.1 * steep * out[0] * tangent[2]])
    const c = Math.max(0.05, -(m[0] * dx + m[1] * dy + m[2] * dz))
    const q = [dx + 2 * c * m[0], dy + 2 * c * m[1], dz + 2 * c * m[2]]
    const share = 0.05 + 0.95 * Math.pow(1 - c, 5)
    light = light * (1 - share) + share * 2 * view(x + m[0] * 0.2, y + m[1] * 0.2, z + m[2] * 0.2, q[0], q[1], q[2], random)
    if (r >= heart) {
      const edgeLine = smooth(0.16, 0.0, within) * 0.78
      const glint = smooth(0.14, 0, Math.abs(within - 0.86)) * 0.3 * Math.max(0, out[1] * 0.7 + out[0] * 0.6 + 0.2)
      light = light * (1 - edgeLine) + glint
    } else light = light * (1 - 0.7 * smooth(heart - 0.02, heart, r)) + 0.06
    return light * 0.9 + 0.02
  }

  return { camera: { eye: [0, 1.7, 0], angle: 64, horizon: 0.5, lens: 0.004, focus: 2.4 }, radiance }
}

const swell = (v) => RADIUS * (1 - 0.32 * smooth(0.55, 1.25, Math.abs(v)))

function lens() {
  const mesh = new Mesh()
  const profile = []
  for (let i = 0; i <= 36; i++) {
    const v = -1.12 + (i / 36) * 2.24
    profile.push([swell(v), v])
  }
  mesh.lathe(AXIS[0], HEART, AXIS[2], profile, 0, 96)
  return mesh
}

function furnish() {
  const mesh = new Mesh()
  const on = (r, y, a) => [AXIS[0] + r * Math.cos(a), y, AXIS[2] + r * Math.sin(a)]
  // The frame of the lens: a rib between panels, hoops, a crown, and the pedestal with its gear.
  for (let i = 0; i < PANELS; i++) {
    const a = 0.25 + (i / PANELS) * 2 * Math.PI
    for (let k = 0; k < 16; k++) {
      const v = -1.12 + (k / 16) * 2.24
      const w = v + 2.24 / 16
      mesh.beam(on(swell(v) + 0.012, HEART + v, a), on(swell(w) + 0.012, HEART + w, a), 0.036, BRASS)
    }
  }
  const hoop = (r, y, tall, wide) =>
    mesh.lathe(
      AXIS[0],
      y,
      AXIS[2],
      [
        [r - wide, 0],
        [r, 0.004],
        [r, tall],
        [r - wide, tall + 0.004],
      ],
      BRASS,
      72,
    )
  hoop(swell(1.12) + 0.05, HEART + 1.12, 0.07, 0.5)
  hoop(swell(-1.12) + 0.06, HEART - 1.22, 0.1, 0.5)
  mesh.lathe(
    AXIS[0],
    0,
    AXIS[2],
    [
      [0.95, 0],
      [0.9, 0.12],
      [0.55, 0.16],
      [0.5, 0.4],
      [0.8, 0.5],
      [0.82, 0.58],
    ],
    IRON,
    48,
  )
  // The lantern: crossed bars between the panes, sill, dome and floor.
  const bars = 16
  const step = (2 * Math.PI) / bars
  for (let i = 0; i < bars; i++) {
    const a = i * step
    for (let k = 0; k < 3; k++) {
      const low = 1.02 + k * 0.92
      mesh.beam(on(ROOM, low, a), on(ROOM, low + 0.92, a + step), 0.055, IRON)
      mesh.beam(on(ROOM, low, a + step), on(ROOM, low + 0.92, a), 0.055, IRON)
    }
    for (const h of [1.02, 3.78]) mesh.beam(on(ROOM, h, a), on(ROOM, h, a + step), 0.1, IRON)
    mesh.quad(on(ROOM, 0, a), on(ROOM, 0, a + step), on(ROOM, 1.02, a + step), on(ROOM, 1.02, a), WALL)
    mesh.quad(on(ROOM, 3.78, a), on(ROOM, 3.78, a + step), on(1.2, 5.4, a + step), on(1.2, 5.4, a), IRON)
    mesh.triangle(on(ROOM, 0, a), on(ROOM, 0, a + step), AXIS, FLOOR)
    mesh.beam(on(5, 1.35, a), on(5, 1.35, a + step), 0.04, IRON)
    mesh.beam(on(5, -0.4, a), on(5, 1.35, a), 0.04, IRON)
  }
  keeper(mesh)
  return mesh
}

const KEEPER = [1.02, 0, 2.32]
const TURN = -0.8

/** A man in overalls wipes the glass. */
function keeper(mesh) {
  man(mesh, {
    x: KEEPER[0],
    z: KEEPER[2],
    turn: TURN,
    height: 1.0,
    fold: 0.014,
    cloth: (x, y) => (y > 1.665 ? CAP : y > 1.545 ? FLESH : y < 0.11 ? BOOT : y > 0.86 || Math.abs(x) > 0.24 ? COAT : TROUSERS),
    pose: {
      shift: 0.02,
      look: 0.35,
      lean: 0,
      hat: 'cap',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.27, 1.34, 0.24], hand: [-0.15, 1.55, 0.4], bare: [-0.13, 1.62, 0.42] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.29, 1.16, 0.06], hand: [0.2, 1.12, 0.3], bare: [0.18, 1.13, 0.36] },
      ],
    },
  })
  const reach = (side, up, on) => plus(KEEPER, [side * Math.cos(TURN) + on * Math.sin(TURN), up, -side * Math.sin(TURN) + on * Math.cos(TURN)])
  mesh.block(reach(-0.13, 1.65, 0.45), [0.05, 0.02, 0.02], [-0.02, 0.075, 0.01], [0.02, 0, 0.06], CLOTH)
}
