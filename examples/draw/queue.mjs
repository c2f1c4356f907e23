import { man } from './figure.mjs'
import { heaven } from './heaven.mjs'
import { Mesh, unit } from './mesh.mjs'
import { fbm, noise, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { seeded } from './seed.mjs'
import { Tree } from './tree.mjs'

/** People, and a dog, in line for a bus in the rain. */
export const picture = {
  folder: 'front-page',
  width: 460,
  height: 345,
  samples: 10,
  density: 330,
  quality: 86,
  film: { exposure: 0.66, glow: 0.08, grain: 2.4, contrast: 1.1, toe: 0.03, vignette: 0.3, seed: 83 },
}

const SUN = unit([-0.45, 0.6, -0.6])
const DARK = 0,
  MID = 1,
  PALE = 2,
  FLESH = 3,
  IRON = 4,
  SIGN = 5,
  WALL = 6,
  BROLLY = 7
const ALBEDO = [0.045, 0.16, 0.5, 0.36, 0.04, 0.85, 0.4, 0.035]

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.95, high: 0.7, glow: 0.1, cloud: 0.5, scale: 0.5, seed: 5.5, cover: 0.3 })
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: -4,
    paved: () => true,
    off: (x, z) => z - 3,
    run: (x) => x,
    stain: (material, x, y, z) => {
      if (material !== WALL) return ALBEDO[material] * (1 + 0.35 * fbm(x * 6, y * 6 + z, 3))
      const course = Math.floor(y / 0.3)
      const joint = Math.min(Math.abs(y / 0.3 - course - 0.02), Math.abs((((x / 0.62 + (course % 2) * 0.5) % 1) + 1) % 1))
      return (
        (0.42 + 0.16 * noise(Math.floor(x / 0.62 + (course % 2) * 0.5) * 3.3, course * 5.1) + 0.1 * fbm(x * 2, y * 2, 3)) *
        (joint < 0.06 ? 0.6 : 1) *
        (1 - 0.35 * smooth(0.8, 0, y))
      )
    },
    glossy: new Set([IRON, BROLLY]),
    clear: 70,
  })
  return { camera: { eye: [0.34, 1.45, 0], angle: 40, horizon: 0.52, lens: 0.01, focus: 9.5 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const random = seeded(8)
  const line = 9.4
  for (let i = 0; i < 7; i++) {
    const x = -1.85 + i * 0.72 + 0.1 * (random() - 0.5)
    const coat = [DARK, PALE, MID, DARK, MID, DARK, MID][i]
    const hat = [IRON, DARK, IRON, MID, DARK, PALE, DARK][i]
    const umbrella = i === 1 || i === 4 || i === 5
    const height = [1.0, 0.93, 1.02, 0.9, 0.97, 0.94, 0.99][i]
    const turn = -1.35 + 0.3 * (random() - 0.5) + (i === 3 ? 1.7 : 0)
    const z = line + 0.16 * (random() - 0.5)
    const arm = (side) => ({ shoulder: [side * 0.21, 1.41, -0.01], elbow: [side * 0.29, 1.14, 0.02], hand: [side * 0.25, 0.92, 0.12] })
    const holding = { shoulder: [0.21, 1.41, -0.01], elbow: [0.26, 1.18, 0.14], hand: [0.14, 1.36, 0.24], bare: [0.13, 1.42, 0.25] }
    man(mesh, {
      x,
      z,
      turn,
      height,
      fold: 0.014,
      cloth: (u, y) => (y > 1.675 ? hat : y > 1.55 ? FLESH : y > 0.62 || Math.abs(u) > 0.24 ? coat : DARK),
      pose: { shift: 0.03 * (i % 2 ? 1 : -1), look: 0.1, lean: 0, hat: 'cap', arms: [arm(-1), umbrella ? holding : arm(1)] },
    })
    if (umbrella) brolly(mesh, x + 0.13 * Math.cos(turn) + 0.25 * Math.sin(turn), 1.42 * height, z - 0.13 * Math.sin(turn) + 0.25 * Math.cos(turn))
  }
  dog(mesh, 3.0, line - 0.1)
  // The stop: a pole with a round flag; a kerb; a wall behind.
  mesh.tube([-2.55, 0, line], [-2.55, 2.75, line], 0.045, 0.045, IRON, 12)
  mesh.tube([-2.55, 2.5, line - 0.1], [-2.55, 2.5, line - 0.05], 0.3, 0.3, SIGN, 40)
  mesh.box(-2.55, 2.5, line - 0.11, 0.5, 0.12, 0.02, IRON)
  mesh.box(-2.55, 1.62, line - 0.05, 0.3, 0.44, 0.03, SIGN)
  mesh.box(0, 2.6, 13.4, 40, 5.2, 0.3, WALL)
  mesh.box(0, 0.07, 8.6, 40, 0.14, 0.25, MID)
  for (let k = 0; k < 4; k++) {
    mesh.box(-4.2 + k * 3.1, 3.0, 13.2, 1.3, 1.8, 0.16, IRON)
    mesh.box(-4.2 + k * 3.1, 2.05, 13.15, 1.6, 0.12, 0.3, PALE)
  }
  return mesh
}

function brolly(mesh, x, y, z) {
  mesh.tube([x, y - 0.15, z], [x, y + 0.78, z], 0.014, 0.014, IRON, 8)
  const profile = []
  for (let k = 0; k <= 10; k++) {
    const a = (k / 10) * 1.12
    profile.push([0.66 * Math.sin(a) + 0.001, y + 0.12 + 0.62 * Math.cos(a)])
  }
  mesh.lathe(x, 0, z, profile, BROLLY, 8)
  mesh.tube([x, y + 0.72, z], [x, y + 0.82, z], 0.02, 0.008, IRON, 8)
}

/** A terrier, waiting its turn. */
function dog(mesh, x, z) {
  mesh.tube([x + 0.06, 0.4, z], [x + 0.46, 0.33, z], 0.115, 0.105, PALE, 14)
  mesh.tube([x + 0.08, 0.4, z], [x - 0.06, 0.56, z], 0.09, 0.075, PALE, 12)
  mesh.tube([x - 0.05, 0.6, z], [x - 0.2, 0.56, z], 0.09, 0.05, PALE, 12)
  mesh.tube([x - 0.03, 0.64, z - 0.05], [x + 0.0, 0.72, z - 0.06], 0.04, 0.01, MID, 8)
  mesh.tube([x - 0.03, 0.64, z + 0.05], [x + 0.0, 0.72, z + 0.06], 0.04, 0.01, MID, 8)
  mesh.tube([x - 0.195, 0.565, z], [x - 0.215, 0.565, z], 0.022, 0.02, IRON, 8)
  for (const [a, b] of [
    [0.02, -0.06],
    [0.04, 0.06],
    [0.42, -0.06],
    [0.44, 0.06],
  ])
    mesh.tube([x + a, 0.34, z + b], [x + a - 0.01, 0.0, z + b], 0.045, 0.03, PALE, 8)
  mesh.tube([x + 0.48, 0.38, z], [x + 0.58, 0.58, z], 0.035, 0.012, PALE, 8)
  mesh.line([x - 0.02, 0.56, z], [x - 0.42, 0.95, z], 0.08, 0.016, IRON, 8)
}
