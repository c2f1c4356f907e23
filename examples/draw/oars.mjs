import { heaven } from './heaven.mjs'
import { Mesh, plus, times, unit } from './mesh.mjs'
import { fbm, smooth } from './noise.mjs'
import { quayside } from './quayside.mjs'
import { Tree } from './tree.mjs'

/** A racing eight against the light of a rising sun. */
export const picture = {
  folder: 'front-page',
  width: 460,
  height: 345,
  samples: 14,
  density: 330,
  quality: 86,
  film: { exposure: 0.56, glow: 0.16, grain: 2.4, contrast: 1.15, toe: 0.03, vignette: 0.3, seed: 71 },
}

const SUN = unit([-0.16, 0.13, 1])
const SHELL = 0,
  SKIN = 1,
  VEST = 2,
  OAR = 3,
  BLADE = 4,
  LAND = 5
const ALBEDO = [0.5, 0.22, 0.08, 0.25, 0.75, 0.05]

const TURN = 1.3
const F = [Math.sin(TURN), 0, Math.cos(TURN)]
const R = [F[2], 0, -F[0]]
const on = (a, h, b) => plus(plus([0.5, -0.02, 14.6], times(F, a)), plus([0, h, 0], times(R, b)))

export function scene() {
  const tree = new Tree(build())
  const sky = heaven({ sun: SUN, low: 0.9, high: 0.3, glow: 0.9, cloud: 0.6, scale: 0.6, seed: 44.1, cover: 0.1 })
  const radiance = quayside({
    tree,
    sky,
    sun: SUN,
    sea: -0.0001,
    paved: () => false,
    off: () => 0,
    run: () => 0,
    stain: (material, x, y, z) => ALBEDO[material] * (1 + 0.3 * fbm(x * 3, y * 3 + z, 3)),
    glossy: new Set([SHELL]),
    clear: 420,
  })
  return { camera: { eye: [0, 1.9, 0], angle: 36, horizon: 0.63, lens: 0.01, focus: 14.5 }, radiance }
}

function build() {
  const mesh = new Mesh()
  const sections = []
  for (let a = -9; a <= 9.01; a += 0.6) {
    const w = 0.3 * Math.sqrt(Math.max(0.004, 1 - (a / 9) ** 2))
    sections.push([on(a, 0.2, -w), on(a, -0.06, -w * 0.7), on(a, -0.06, w * 0.7), on(a, 0.2, w), on(a, 0.2, -w)])
  }
  mesh.loft(sections, SHELL)
  for (let k = 0; k < 8; k++) rower(mesh, -5.2 + k * 1.38, k % 2 ? 1 : -1)
  // The cox, low in the stern.
  mesh.tube(on(6.35, 0.2, 0), on(6.42, 0.68, 0), 0.2, 0.17, VEST, 12)
  head(mesh, on(6.44, 0.86, 0))
  // The bank behind, in mist.
  let last
  for (let x = -160; x <= 160; x += 3) {
    const h = 3 + 8 * smooth(-0.2, 0.5, fbm(x / 26, 3.3, 5)) + 2 * fbm(x / 5, 8, 3)
    const next = [
      [x, -0.1, 190],
      [x, h, 192],
    ]
    if (last) mesh.quad(last[0], next[0], next[1], last[1], LAND)
    last = next
  }
  return mesh
}

function head(mesh, p) {
  mesh.lathe(
    p[0],
    p[1] - 0.13,
    p[2],
    [
      [0.06, 0],
      [0.09, 0.06],
      [0.105, 0.14],
      [0.09, 0.22],
      [0.05, 0.27],
      [0, 0.28],
    ],
    SKIN,
    14,
  )
}

/** At the catch: reaching for the stern, the blade behind just taking the water. */
function rower(mesh, a, side) {
  const hip = on(a, 0.32, 0)
  const neck = on(a + 0.42, 0.84, side * 0.06)
  const shoulder = (b) => on(a + 0.38, 0.8, b + side * 0.06)
  const handle = on(a + 0.98, 0.6, side * -0.12)
  mesh.tube(hip, on(a + 0.2, 0.6, 0), 0.19, 0.2, VEST, 12)
  mesh.tube(on(a + 0.2, 0.6, 0), neck, 0.2, 0.15, VEST, 12)
  mesh.tube(shoulder(-0.2), shoulder(0.2), 0.1, 0.1, VEST, 10)
  mesh.tube(neck, on(a + 0.5, 0.98, side * 0.06), 0.065, 0.06, SKIN, 10)
  head(mesh, on(a + 0.54, 1.06, side * 0.06))
  for (const b of [-0.2, 0.2]) {
    mesh.tube(shoulder(b), plus(handle, times(R, b * 0.5)), 0.062, 0.042, SKIN, 9)
    mesh.tube(on(a, 0.3, b * 0.6), on(a + 0.5, 0.66, b * 0.7), 0.1, 0.075, SKIN, 9)
    mesh.tube(on(a + 0.5, 0.66, b * 0.7), on(a + 0.72, 0.22, b * 0.5), 0.075, 0.055, SKIN, 9)
  }
  const pin = on(a + 0.62, 0.42, side * 0.84)
  const way = unit(plus(pin, times(handle, -1)))
  const blade = plus(handle, times(way, 3.5))
  blade[1] = 0.12
  mesh.tube(handle, pin, 0.03, 0.03, OAR, 8)
  mesh.tube(pin, blade, 0.03, 0.026, OAR, 8)
  const out = unit(plus(blade, times(pin, -1)))
  mesh.block(plus(blade, times(out, 0.26)), times(out, 0.27), [0, 0.12, 0.02], times(F, 0.012), BLADE)
  for (const k of [0.2, 1.0]) mesh.tube(on(a + k, 0.2, side * 0.24), pin, 0.018, 0.016, OAR, 6)
}
