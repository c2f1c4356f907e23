import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, unit } from './mesh.mjs'
import { fbm, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** A street of terraces on a wet night, lit by its lamps. */
export const picture = {
  folder: 'late-edition',
  width: 1300,
  height: 728,
  samples: 10,
  density: 300,
  quality: 84,
  film: { exposure: 1.7, glow: 0.3, grain: 3, contrast: 1.1, toe: 0.03, vignette: 0.4, seed: 71 },
}

const SUN = unit([0.1, 1, 0.1])
const BRICK = 0,
  SLATE = 1,
  DARK = 2,
  LAMP = 3,
  PALE = 4,
  WINDOW = 5,
  COAT = 6
const ALBEDO = [0.2, 0.1, 0.05, 60, 0.5, 5, 0.04]
const LAMPS = Array.from({ length: 8 }, (_, k) => 7 + k * 13).flatMap((z) => [
  [-4.3, 4.7, z],
  [4.3, 4.7, z + 6.5],
])

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.075, high: 0.03, glow: 0, cloud: 0.5, scale: 0.5, seed: 9.5, cover: 0.2 })
  /** What the lamps shed on a point that faces up or across the street. */
  const shed = (x, y, z, flat) => {
    let light = 0.02
    for (const [lx, ly, lz] of LAMPS) {
      const d = Math.hypot(x - lx, y - ly, z - lz)
      const cos = flat ? (ly - y) / d : Math.max(0.15, (Math.abs(x) - Math.abs(lx) + (Math.sign(x) === Math.sign(lx) ? 0 : 8)) / d)
      light += (7.5 * Math.max(0, cos)) / (d * d + 1)
    }
    return light
  }
  const base = quayside({
    tree,
    sky,
    sun: SUN,
    sea: -3,
    paved: () => true,
    off: (x) => x + 6,
    run: (x, z) => z,
    stain: (material, x, y, z) => {
      if (material === LAMP || material === WINDOW) return ALBEDO[material]
      let albedo = ALBEDO[material]
      if (material === BRICK) {
        const course = Math.floor(y / 0.16)
        const run = (z + x) / 0.45 + (course % 2) * 0.5
        const joint = Math.min(Math.abs(y / 0.16 - course), Math.abs(run - Math.floor(run)))
        albedo *= (joint < 0.08 ? 1.5 : 1) * (1 + 0.6 * fbm(x + z, y * 2, 4))
      }
      return albedo * shed(x, y, z, false) * 1.6
    },
    glossy: new Set(),
    clear: 90,
  })
  const radiance = (ox, oy, oz, dx, dy, dz, random, depth) => {
    const light = base(ox, oy, oz, dx, dy, dz, random, depth)
    if (dy >= 0 || oy <= 0.01) return light
    const t = -oy / dy
    if (tree.meets(ox, oy, oz, dx, dy, dz, t, true)) return light
    const x = ox + dx * t
    const z = oz + dz * t
    // The road: what falls on it from the lamps, setts and all, over what it mirrors.
    const sett = 0.7 + 0.5 * fbm(x * 5, z * 3, 3)
    return light * 0.75 + 0.12 * sett * shed(x, 0, z, true) * Math.exp(-t / 90) * smooth(-0.3, 0.3, fbm(x * 0.3, z * 0.3, 3) + 0.15)
  }
  return { camera: { eye: [-0.5, 1.75, 0], angle: 50, horizon: 0.42, lens: 0.006, focus: 18, turn: 0.02 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(12)
  for (const side of [-1, 1]) {
    for (let k = 0; k < 24; k++) {
      const z = 3 + k * 4.6
      const x = side * 9.2
      mesh.box(x, 2.9, z, 6.4, 5.8, 4.6, BRICK)
      mesh.quad([side * 5.9, 5.8, z - 2.3], [side * 5.9, 5.8, z + 2.3], [x, 8.3, z + 2.3], [x, 8.3, z - 2.3], SLATE)
      mesh.box(x - side * 0.6, 8.5, z + 2.3, 0.7, 1.6, 1.1, BRICK)
      const face = side * 5.97
      const window = (h, d, wide, tall) => {
        const lit = random() < 0.16
        mesh.box(face, h, z + d, 0.06, tall, wide, lit ? WINDOW : DARK)
        mesh.box(face - side * 0.04, h, z + d, 0.05, tall, 0.05, PALE)
        mesh.box(face - side * 0.04, h, z + d, 0.05, 0.05, wide, PALE)
        mesh.box(face - side * 0.06, h - tall / 2 - 0.08, z + d, 0.2, 0.14, wide + 0.2, PALE)
      }
      window(1.6, -1.0, 1.15, 1.45)
      window(4.3, -1.0, 1.05, 1.3)
      window(4.3, 1.1, 0.9, 1.3)
      mesh.box(face, 1.15, z + 1.15, 0.06, 2.2, 0.95, DARK)
      mesh.box(face - side * 0.1, 0.12, z + 1.15, 0.5, 0.2, 1.2, PALE)
      mesh.tube([face - side * 0.08, 0.2, z + 2.2], [face - side * 0.08, 5.7, z + 2.2], 0.05, 0.05, DARK, 6)
    }
    mesh.box(side * 4.1, 0.05, 60, 0.2, 0.1, 130, PALE)
  }
  for (const [x, y, z] of LAMPS) {
    mesh.lathe(
      x,
      0,
      z,
      [
        [0.16, 0],
        [0.15, 0.7],
        [0.075, 0.85],
        [0.05, y - 0.75],
        [0.09, y - 0.7],
        [0.05, y - 0.6],
      ],
      DARK,
      12,
    )
    mesh.beam([x - 0.35, y - 0.75, z], [x + 0.35, y - 0.75, z], 0.04, DARK)
    mesh.lathe(
      x,
      y - 0.3,
      z,
      [
        [0.09, -0.25],
        [0.19, 0.2],
        [0.0, 0.21],
      ],
      LAMP,
      6,
    )
    mesh.lathe(
      x,
      y - 0.1,
      z,
      [
        [0.24, 0],
        [0.08, 0.2],
        [0.02, 0.34],
        [0, 0.4],
      ],
      DARK,
      6,
    )
  }
  man(mesh, {
    x: 0.9,
    z: 15,
    turn: 0.1,
    height: 1,
    fold: 0.012,
    cloth: () => COAT,
    pose: {
      shift: 0.03,
      look: 0,
      lean: 0.01,
      hat: 'cap',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.29, 1.14, 0.04], hand: [-0.2, 0.92, 0.12] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.29, 1.14, -0.02], hand: [0.24, 0.9, 0.02] },
      ],
    },
  })
  return mesh
}
