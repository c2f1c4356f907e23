import { plus, times } from './mesh.mjs'
import { seeded } from './seed.mjs'

/** A three-axle tipper with a load of rock, heading along `turn`, its nose up by `climb`. */
export function lorry(mesh, base, turn, climb, paint) {
  const f = [Math.sin(turn) * Math.cos(climb), Math.sin(climb), Math.cos(turn) * Math.cos(climb)]
  const r = [Math.cos(turn), 0, -Math.sin(turn)]
  const up = [-Math.sin(turn) * Math.sin(climb), Math.cos(climb), -Math.cos(turn) * Math.sin(climb)]
  const at = (a, h, b) => plus(plus(base, times(f, a)), plus(times(up, h), times(r, b)))
  const block = (a, h, b, l, t, w, m) => mesh.block(at(a, h, b), times(f, l / 2), times(up, t / 2), times(r, w / 2), m)
  for (const a of [2.75, -1.2, -2.55]) {
    for (const b of [-1, 1]) {
      mesh.tube(at(a, 0.53, b * 0.82), at(a, 0.53, b * 1.2), 0.53, 0.53, paint.tyre, 20)
      mesh.tube(at(a, 0.53, b * 1.1), at(a, 0.53, b * 1.215), 0.27, 0.24, paint.chrome, 14)
    }
  }
  for (const b of [-0.45, 0.45]) block(0, 0.95, b, 7.2, 0.28, 0.14, paint.frame)
  block(2.95, 1.35, 0, 1.9, 0.7, 2.35, paint.cab)
  mesh.loft(
    [-1.15, 1.15].map((b) => [at(2.0, 1.65, b), at(2.0, 2.95, b), at(3.45, 2.95, b), at(3.88, 1.7, b)]),
    paint.cab,
  )
  for (const b of [-1.15, 1.15]) {
    mesh.quad(at(2.0, 1.65, b), at(2.0, 2.95, b), at(3.45, 2.95, b), at(3.88, 1.7, b), paint.cab)
    mesh.quad(at(2.5, 2.0, b * 1.01), at(2.5, 2.75, b * 1.01), at(3.38, 2.75, b * 1.01), at(3.68, 2.0, b * 1.01), paint.glass)
  }
  mesh.quad(at(3.5, 2.88, -1.02), at(3.5, 2.88, 1.02), at(3.87, 1.82, 1.02), at(3.87, 1.82, -1.02), paint.glass)
  mesh.quad(at(1.985, 2.1, -0.7), at(1.985, 2.1, 0.7), at(1.985, 2.7, 0.7), at(1.985, 2.7, -0.7), paint.glass)
  block(3.86, 0.75, 0, 0.25, 0.4, 2.4, paint.frame)
  for (const h of [1.12, 1.3, 1.48]) block(3.92, h, 0, 0.06, 0.09, 1.3, paint.frame)
  for (const b of [-0.92, 0.92]) block(3.93, 1.2, b, 0.06, 0.2, 0.3, paint.chrome)
  mesh.quad(at(3.4, 2.98, -1.1), at(3.4, 2.98, 1.1), at(3.62, 2.9, 1.1), at(3.62, 2.9, -1.1), paint.frame)
  for (const b of [-0.5, 0.1]) mesh.beam(at(3.89, 1.84, b), at(3.74, 2.3, b + 0.45), 0.035, paint.tyre)
  block(3.99, 0.82, 0, 0.03, 0.13, 0.5, paint.cab)
  for (const b of [-1.165, 1.165]) mesh.beam(at(2.42, 1.1, b), at(2.42, 2.9, b), 0.03, paint.frame)
  for (const b of [-1.32, 1.32]) block(3.6, 2.2, b, 0.12, 0.5, 0.2, paint.frame)
  block(2.75, 1.12, 0, 1.35, 0.12, 2.5, paint.frame)
  const low = 1.2
  const side = (b) => [at(-3.75, low + 0.25, b), at(1.7, low, b), at(1.75, 2.75, b), at(-3.7, 2.55, b)]
  for (const b of [-1.2, 1.2]) {
    mesh.quad(...side(b), paint.body)
    for (let a = -3.4; a < 1.7; a += 0.85) mesh.beam(at(a, low + 0.15, b * 1.03), at(a, 2.6, b * 1.03), 0.11, paint.body)
    mesh.beam(at(-3.75, 2.55, b * 1.02), at(1.8, 2.77, b * 1.02), 0.14, paint.body)
  }
  mesh.quad(at(-3.75, low + 0.25, -1.2), at(-3.75, low + 0.25, 1.2), at(-3.72, 2.5, 1.2), at(-3.72, 2.5, -1.2), paint.body)
  mesh.quad(at(1.72, low, -1.2), at(1.72, low, 1.2), at(1.76, 3.0, 1.2), at(1.76, 3.0, -1.2), paint.body)
  block(2.1, 3.02, 0, 0.9, 0.07, 2.2, paint.body)
  block(-1, low, 0, 5.4, 0.16, 2, paint.frame)
  for (const b of [-0.85, 0.85]) block(-3.8, 0.85, b, 0.08, 0.5, 0.55, paint.tyre)
  for (const b of [-1, 1]) block(-3.85, 1.12, b, 0.06, 0.12, 0.3, paint.chrome)
  const random = seeded(4)
  for (let i = 0; i < 90; i++) {
    const a = -3.5 + 5 * random()
    const b = (random() - 0.5) * 2.1
    const heap = 0.75 * Math.max(0, 1 - ((a + 1) / 2.9) ** 2) * (1 - (b / 1.4) ** 2)
    boulder(mesh, at(a, 2.3 + heap * random() + heap * 0.3, b), 0.16 + 0.22 * random(), random, paint.rock)
  }
}

export function boulder(mesh, centre, size, random, material, flat = 0.8) {
  const phi = (1 + Math.sqrt(5)) / 2
  const corners = [
    [-1, phi, 0],
    [1, phi, 0],
    [-1, -phi, 0],
    [1, -phi, 0],
    [0, -1, phi],
    [0, 1, phi],
    [0, -1, -phi],
    [0, 1, -phi],
    [phi, 0, -1],
    [phi, 0, 1],
    [-phi, 0, -1],
    [-phi, 0, 1],
  ]
  const turn = random() * 6
  const c = Math.cos(turn)
  const s = Math.sin(turn)
  const points = corners.map(([x, y, z]) => {
    const k = (size / 1.9) * (0.7 + 0.6 * random())
    return plus(centre, [(c * x + s * z) * k, y * k * flat, (c * z - s * x) * k])
  })
  for (const [i, j, k] of FACES) mesh.triangle(points[i], points[j], points[k], material)
}

const FACES = [
  [0, 11, 5],
  [0, 5, 1],
  [0, 1, 7],
  [0, 7, 10],
  [0, 10, 11],
  [1, 5, 9],
  [5, 11, 4],
  [11, 10, 2],
  [10, 7, 6],
  [7, 1, 8],
  [3, 9, 4],
  [3, 4, 2],
  [3, 2, 6],
  [3, 6, 8],
  [3, 8, 9],
  [4, 9, 5],
  [2, 4, 11],
  [6, 2, 10],
  [8, 6, 7],
  [9, 8, 1],
]
