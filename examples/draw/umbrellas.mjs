import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, unit } from './mesh.mjs'
import { fbm } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** A works’ yard full of umbrellas put out to dry, and the man who opens them. */
export const picture = {
  folder: 'late-edition',
  width: 1240,
  height: 780,
  samples: 8,
  density: 300,
  quality: 84,
  film: { exposure: 0.98, glow: 0.05, grain: 2.4, contrast: 1.1, toe: 0.03, vignette: 0.3, seed: 47 },
}

const SUN = unit([-0.5, 0.75, 0.35])
const CLOTH = 0 // and the next four
const IRON = 5,
  BRICK = 6,
  GLASS = 7,
  FLESH = 8,
  APRON = 9,
  PALE = 10
const ALBEDO = [0.03, 0.09, 0.2, 0.42, 0.72, 0.04, 0.2, 0.03, 0.36, 0.11, 0.6]

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.7, glow: 0.15, cloud: 0.6, scale: 0.5, seed: 3.5, cover: 0.2 })
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: -4,
    paved: () => true,
    off: (x, z) => z - 40,
    run: (x) => x,
    stain: (material, x, y, z) => {
      if (material === BRICK) {
        const course = Math.floor(y / 0.22)
        const run = (x + z) / 0.6 + (course % 2) * 0.5
        const joint = Math.min(Math.abs(y / 0.22 - course), Math.abs(run - Math.floor(run)))
        return (0.2 + 0.12 * fbm(x * 0.8, y * 0.8 + z, 4)) * (joint < 0.07 ? 1.5 : 1)
      }
      return ALBEDO[material] * (1 + 0.3 * fbm(x * 5, y * 5 + z * 5, 3))
    },
    glossy: new Set([IRON, GLASS]),
    clear: 260,
  })
  return { camera: { eye: [0, 4.1, 0], angle: 44, horizon: 0.78, lens: 0.012, focus: 13 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(21)
  for (let row = 0; row < 13; row++) {
    const z = 6.2 + row * 1.45
    for (let k = 0; k < 26; k++) {
      const x = -16 + k * 1.42 + (row % 2) * 0.7 + 0.16 * (random() - 0.5)
      if (Math.abs(x) > 2.5 + z * 0.45) continue
      if (Math.hypot((x + 1.1) / 1.25, (z - 13.2) / 1.1) < 1) continue
      const cloth = CLOTH + Math.min(4, Math.floor(5 * random() * (0.55 + 0.45 * random())))
      umbrella(mesh, [x, 0.42 + 0.06 * random(), z + 0.2 * (random() - 0.5)], [0.32 * (random() - 0.5), 1, 0.32 * (random() - 0.5) - 0.1], 0.68 + 0.06 * random(), cloth, random)
    }
  }
  man(mesh, {
    x: -1.1,
    z: 13.2,
    turn: 2.5,
    height: 1.02,
    fold: 0.013,
    cloth: (u, y) => (y > 1.7 ? IRON : y > 1.55 ? FLESH : y > 0.55 && y < 1.25 && Math.abs(u) < 0.22 ? APRON : y > 0.84 || Math.abs(u) > 0.24 ? PALE : IRON),
    pose: {
      shift: 0.02,
      look: 0.3,
      lean: 0,
      hat: 'cap',
      arms: [
        { shoulder: [-0.21, 1.41, -0.01], elbow: [-0.32, 1.2, 0.12], hand: [-0.2, 1.3, 0.34], bare: [-0.2, 1.31, 0.37] },
        { shoulder: [0.21, 1.41, -0.01], elbow: [0.34, 1.5, 0.14], hand: [0.3, 1.72, 0.22], bare: [0.3, 1.75, 0.23] },
      ],
    },
  })
  umbrella(mesh, [-1.43, 2.4, 13.05], [-0.12, 1, -0.3], 0.78, CLOTH + 4, random, 1.0)
  works(mesh)
  return mesh
}

/** Eight ribs, cloth sagging between them, a stick and a ferrule. */
function umbrella(mesh, [x, y, z], axis, r, cloth, random, stick = 0.5) {
  const up = unit(axis)
  const u = unit([up[1], -up[0], 0])
  const v = [up[1] * u[2] - up[2] * u[1], up[2] * u[0] - up[0] * u[2], up[0] * u[1] - up[1] * u[0]]
  const spin = random() * 3
  const at = (a, t) => {
    const rib = Math.abs(Math.cos((a - spin) * 4))
    const rr = r * Math.sin(t * 1.15) * (0.93 + 0.07 * rib)
    const h = r * 0.62 * Math.cos(t * 1.15) - 0.035 * (1 - rib) * t
    return [0, 1, 2].map((d) => [x, y, z][d] + rr * (Math.cos(a) * u[d] + Math.sin(a) * v[d]) + h * up[d])
  }
  const N = 48
  for (let i = 0; i < 6; i++) {
    for (let k = 0; k < N; k++) {
      const a = (k / N) * 2 * Math.PI
      const b = ((k + 1) / N) * 2 * Math.PI
      mesh.quad(at(a, i / 6), at(b, i / 6), at(b, (i + 1) / 6), at(a, (i + 1) / 6), cloth)
    }
  }
  const along = (h) => [0, 1, 2].map((d) => [x, y, z][d] + up[d] * h)
  mesh.tube(along(-stick), along(r * 0.62 + 0.02), 0.013, 0.013, IRON, 7)
  mesh.tube(along(r * 0.6), along(r * 0.62 + 0.12), 0.018, 0.008, IRON, 7)
}

function works(mesh) {
  mesh.box(0, 3.4, 29, 60, 6.8, 0.6, BRICK)
  for (let k = -7; k <= 7; k++) {
    const x = k * 2.7
    mesh.box(x, 3.6, 28.68, 1.6, 2.5, 0.1, GLASS)
    mesh.box(x, 2.28, 28.6, 1.9, 0.16, 0.3, PALE)
    for (const d of [-0.4, 0, 0.4]) mesh.box(x + d, 3.6, 28.62, 0.05, 2.5, 0.05, PALE)
    for (const h of [3, 3.6, 4.2]) mesh.box(x, h, 28.62, 1.6, 0.05, 0.05, PALE)
  }
}
