import { plus, times } from './mesh.mjs'

/** A lattice pylon; returns the six points where its lines hang. */
export function pylon(mesh, base, tall, turn, thick, material) {
  const r = [Math.cos(turn), 0, -Math.sin(turn)]
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const at = (b, h, a) => plus(plus(base, times(r, b)), plus([0, h, 0], times(f, a)))
  const waist = tall * 0.62
  const wide = tall * 0.11
  const legs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]
  const bays = 6
  const node = ([sb, sa], i) => {
    const t = 1 - (1 - i / bays) ** 1.25
    const w = wide + (tall * 0.022 - wide) * t
    return at(sb * w, waist * t, sa * w)
  }
  legs.forEach((leg, n) => {
    const beside = legs[(n + 1) % 4]
    for (let i = 0; i < bays; i++) {
      mesh.beam(node(leg, i), node(leg, i + 1), thick * 1.5, material)
      mesh.beam(node(leg, i), node(beside, i + 1), thick, material)
      mesh.beam(node(beside, i), node(leg, i + 1), thick, material)
    }
  })
  mesh.truss(at(0, waist, 0), at(0, tall, 0), tall * 0.044, tall * 0.044, 7, thick * 1.3, thick * 0.8, material, tall * 0.012, tall * 0.012)
  const ends = []
  for (const [h, reach] of [
    [0.66, 0.15],
    [0.77, 0.19],
    [0.88, 0.14],
  ]) {
    for (const s of [-1, 1]) {
      const tip = at(s * reach * tall, h * tall, 0)
      for (const a of [-0.02, 0.02]) {
        mesh.beam(at(s * 0.02 * tall, h * tall - 0.012 * tall, a * tall), tip, thick, material)
        mesh.beam(at(s * 0.02 * tall, (h + 0.045) * tall, a * tall), tip, thick, material)
      }
      const hung = plus(tip, [0, -0.05 * tall, 0])
      mesh.beam(tip, hung, thick * 1.2, material)
      ends.push(hung)
    }
  }
  ends.push(at(0, tall, 0))
  return ends
}
