import { man } from './figure.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** A conductor before the lit desks of an orchestra pit, and the curtain over it. */
export const picture = {
  folder: 'front-page',
  width: 460,
  height: 345,
  samples: 18,
  density: 330,
  quality: 86,
  film: { exposure: 1.0, glow: 0.18, grain: 2.8, contrast: 1.1, toe: 0.03, vignette: 0.45, seed: 97 },
}

const COAT = 0,
  FLESH = 1,
  CUFF = 2,
  SHEET = 3,
  METAL = 4,
  LAMP = 5,
  WOOD = 6
const ALBEDO = [0.03, 0.4, 0.85, 0.9, 0.05, 1, 0.2]
const GLOW = [0, 0, 0, 0.62, 0, 3.2, 0]
const KEY = unit([0.5, 0.55, 0.66])

export function scene() {
  const tree = new Tree(build())
  function radiance(ox, oy, oz, dx, dy, dz, random) {
    if (!tree.meets(ox, oy, oz, dx, dy, dz, 40, false)) {
      // The curtain, in folds, lit from below; the edge of the stage under it.
      const t = 12 / Math.max(0.01, dz)
      const x = ox + dx * t
      const y = oy + dy * t
      if (y < 1.75) return 0.012
      if (y < 2.0) return 0.1 + 0.05 * noise(x * 3, 2)
      const fold = noise(x * 1.5 + 0.06 * y, 4.2) + 0.55 * noise(x * 3.7, 9.1)
      const light = 0.36 * Math.exp(-(y - 2) / 3.4) + 0.05
      const hem = smooth(2.4, 2.25, y) * smooth(2.1, 2.2, y) * (0.5 + 0.5 * noise(x * 40, 1))
      return light * (0.55 + 0.75 * fold) * (1 + 0.6 * Math.exp(-((x / 4.5) ** 2))) + 0.25 * hem + 0.01
    }
    const { t, nx, ny, nz, material } = tree.hit
    const x = ox + dx * t,
      y = oy + dy * t,
      z = oz + dz * t
    const albedo = ALBEDO[material] * (1 + 0.3 * fbm(x * 7, y * 7 + z * 3, 3))
    const rim = Math.pow(1 - Math.max(0, -(nx * dx + ny * dy + nz * dz)), 3)
    let light = GLOW[material]
    if (material === SHEET) light *= 0.75 + 0.5 * noise(x * 3, y * 5) - 0.35 * smooth(0.1, 0.5, Math.abs((((y * 26) % 1) + 1) % 1) - 0.6)
    const a = random() * 2 * Math.PI
    const h = 2 * random() - 1
    const r = Math.sqrt(1 - h * h)
    const d = unit([nx + r * Math.cos(a), ny + h, nz + r * Math.sin(a)])
    const met = tree.meets(x + nx * 0.01, y + ny * 0.01, z + nz * 0.01, ...d, 12, false)
    const sent = met ? Math.min(0.7, GLOW[tree.hit.material]) : d[2] > 0.1 ? 0.22 : 0.02
    const key = Math.max(0, nx * KEY[0] + ny * KEY[1] + nz * KEY[2])
    light += albedo * (sent * 1.5 + 0.5 * key) + rim * (nz > -0.4 ? 0.22 : 0.06)
    return light
  }
  return { camera: { eye: [0, 1.85, 0], angle: 44, horizon: 0.44, lens: 0.02, focus: 3.2 }, radiance }
}

function build() {
  const mesh = new Mesh()
  man(mesh, {
    x: 0.1,
    z: 3.1,
    turn: 0.05,
    height: 1.06,
    fold: 0.01,
    cloth: (x, y) => {
      if (y > 1.66) return METAL
      if (y > 1.565) return FLESH
      if (y > 1.53 && Math.abs(x) < 0.1) return CUFF
      const far = Math.abs(x)
      return y > 1.545 && far > 0.46 ? CUFF : COAT
    },
    pose: {
      shift: 0,
      look: 0.25,
      lean: 0.01,
      hat: 'cap',
      arms: [
        { shoulder: [-0.21, 1.42, -0.01], elbow: [-0.43, 1.3, 0.1], hand: [-0.5, 1.56, 0.2], bare: [-0.51, 1.64, 0.22] },
        { shoulder: [0.21, 1.42, -0.01], elbow: [0.44, 1.4, 0.08], hand: [0.5, 1.68, 0.18], bare: [0.5, 1.76, 0.2] },
      ],
    },
  })
  mesh.tube([0.62, 1.87, 3.3], [0.34, 2.3, 3.42], 0.011, 0.006, CUFF, 8)
  mesh.box(0.1, 0.95, 3.75, 0.9, 0.04, 0.5, WOOD)
  const random = seeded(3)
  for (const [row, z, count, wide] of [
    [0, 4.5, 6, 3.6],
    [1, 5.6, 8, 5.2],
    [2, 6.8, 10, 7],
  ]) {
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) / count - 0.5) * wide + 0.2 * (random() - 0.5)
      desk(mesh, x, 0.72 + row * 0.16, z + 0.12 * Math.abs(x), 0.18 * -x + 0.2 * (random() - 0.5))
      player(mesh, x + 0.12, 0.55 + row * 0.16, z + 0.5 + 0.12 * Math.abs(x), random)
    }
  }
  return mesh
}

/** A music stand seen from behind the conductor: its sheets face the player, and a lamp hangs over them. */
function desk(mesh, x, y, z, turn) {
  const u = [Math.cos(turn), 0, Math.sin(turn)]
  const v = [-u[2], 0, u[0]]
  const c = [x, y + 0.22, z]
  mesh.tube([x, 0, z], c, 0.015, 0.015, METAL, 6)
  mesh.block(plus(c, times(v, -0.03)), times(u, 0.25), plus([0, 0.16, 0], times(v, -0.07)), times(v, 0.008), METAL)
  mesh.block(plus(c, times(v, 0.015)), times(u, 0.23), plus([0, 0.155, 0], times(v, -0.07)), times(v, 0.004), SHEET)
  mesh.block(plus(c, plus([0, 0.21, 0], times(v, -0.02))), times(u, 0.12), [0, 0.022, 0], times(v, 0.03), LAMP)
}

function player(mesh, x, y, z, random) {
  const tilt = 0.1 * (random() - 0.5)
  mesh.tube([x, y, z], [x + tilt, y + 0.5, z - 0.04], 0.2, 0.17, COAT, 12)
  mesh.tube([x - 0.17 + tilt, y + 0.46, z], [x + 0.17 + tilt, y + 0.46, z], 0.085, 0.085, COAT, 10)
  mesh.tube([x + tilt, y + 0.5, z - 0.03], [x + tilt * 1.4, y + 0.62, z - 0.04], 0.05, 0.05, FLESH, 8)
  mesh.lathe(
    x + tilt * 1.5,
    y + 0.58,
    z - 0.05,
    [
      [0.05, 0],
      [0.085, 0.06],
      [0.1, 0.14],
      [0.085, 0.22],
      [0, 0.27],
    ],
    FLESH,
    14,
  )
  if (random() < 0.6) {
    // A fiddle and its bow.
    const chin = [x - 0.1 + tilt, y + 0.52, z - 0.12]
    mesh.tube(chin, plus(chin, [-0.26, -0.04, -0.3]), 0.07, 0.05, WOOD, 10)
    mesh.tube(plus(chin, [-0.26, -0.04, -0.3]), plus(chin, [-0.42, -0.06, -0.5]), 0.018, 0.014, WOOD, 6)
    mesh.tube(plus(chin, [0.2, 0.0, -0.42]), plus(chin, [-0.42, 0.24, -0.2]), 0.008, 0.006, CUFF, 6)
  }
}
