import { plus, times } from './mesh.mjs'

/** A rail-mounted quay crane. `along` runs with the quay, `out` over the water. */
export function gantry(mesh, base, along, out, raised, material) {
  const at = (o, h, a) => plus(plus(base, times(out, o)), plus([0, h, 0], times(along, a)))
  for (const a of [-9, 9]) {
    mesh.beam(at(0, 0, a), at(0, 37, a), 1.3, material)
    mesh.beam(at(-26, 0, a), at(-26, 37, a), 1.3, material)
    mesh.beam(at(0, 37, a), at(-2, 60, a * 0.25), 0.9, material)
    mesh.beam(at(-26, 37, a), at(-3, 59, a * 0.25), 0.6, material)
    mesh.beam(at(0, 14, a), at(-26, 14, a), 1.4, material)
    mesh.beam(at(0, 37, a), at(-26, 37, a), 1.4, material)
    mesh.beam(at(0, 14, a), at(-26, 37, a), 0.7, material)
    for (const o of [0, -26]) {
      mesh.beam(at(o, 1, a - 3.5), at(o, 1, a + 3.5), 1.6, material)
    }
  }
  for (const o of [0, -26]) {
    mesh.beam(at(o, 14, -9), at(o, 14, 9), 1.3, material)
    mesh.beam(at(o, 37, -9), at(o, 37, 9), 1.3, material)
  }
  const tip = raised ? (o) => at(1 + o * 0.2, 37 + o * 0.98, 0) : (o) => at(1 + o, 37, 0)
  for (const a of [-2.6, 2.6]) {
    mesh.beam(at(-42, 38, a), at(1, 38, a), 1.3, material, 2)
    mesh.beam(plus(tip(0), times(along, a)), plus(tip(44), times(along, a)), 1, material, 1.8)
    mesh.beam(at(-2, 60, a), plus(tip(40), times(along, a)), 0.35, material)
    mesh.beam(at(-2, 60, a), plus(tip(20), times(along, a)), 0.35, material)
    mesh.beam(at(-2, 60, a), at(-40, 38, a), 0.35, material)
  }
  for (let o = 4; o <= 44; o += 8) mesh.beam(plus(tip(o), times(along, -2.6)), plus(tip(o), times(along, 2.6)), 0.7, material)
  for (let o = -42; o <= 0; o += 7) mesh.beam(at(o, 38, -2.6), at(o, 38, 2.6), 0.7, material)
  for (const a of [-3.6, 3.6]) {
    for (const h of [39.6, 40.5]) mesh.beam(at(-42, h, a), at(0, h, a), 0.12, material)
    for (let o = -42; o <= 0; o += 3) mesh.beam(at(o, 38, a), at(o, 40.5, a), 0.12, material)
  }
  // Stairs in a tower of landings up one leg, wheels under the sills, a hook and its ropes.
  for (let k = 0; k < 9; k++) {
    const [h, s] = [1 + k * 4, k % 2 ? 1 : -1]
    mesh.beam(at(-28.6 + s * 1.3, h, -9), at(-28.6 - s * 1.3, h + 4, -9), 0.25, material)
    mesh.beam(at(-28.6 + s * 1.3, h + 1.1, -9), at(-28.6 - s * 1.3, h + 5.1, -9), 0.1, material)
    mesh.beam(at(-26, h + 4, -9), at(-30.6, h + 4, -9), 0.25, material)
    mesh.beam(at(-30.4, h, -9), at(-30.4, h + 4, -9), 0.16, material)
  }
  for (const o of [0, -26]) {
    for (const a of [-9, 9]) for (let k = -3; k <= 3; k += 1.5) mesh.tube(at(o - 0.4, 0.5, a + k), at(o + 0.4, 0.5, a + k), 0.5, 0.5, material, 10)
    mesh.beam(at(o, 37, -9), at(o, 27, 0), 0.5, material)
    mesh.beam(at(o, 37, 9), at(o, 27, 0), 0.5, material)
    mesh.beam(at(o, 27, -9), at(o, 27, 9), 0.6, material)
  }
  for (const a of [-1.2, 1.2]) for (const o of [-11, -13]) mesh.tube(at(o, 37, a), at(o, 24, a), 0.07, 0.07, material, 5, false)
  mesh.block(at(-12, 23.4, 0), times(out, 1.4), [0, 0.5, 0], times(along, 3.2), material)
  mesh.block(at(-20, 41.5, 0), times(out, 6.5), [0, 2.4, 0], times(along, 3.4), material)
  mesh.block(at(-4, 35, 3), times(out, 1.6), [0, 1.4, 0], times(along, 1.4), material)
}

/** A crawler crane with a lattice boom; `turn` is the way the boom points. Returns the boom's head. */
export function crawler(mesh, base, turn, tilt, length, steel, light, dark) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const at = (a, h, b) => plus(plus(base, times(f, a)), plus([0, h, 0], times(r, b)))
  for (const b of [-2.4, 2.4]) {
    mesh.block(at(0, 0.6, b), times(f, 3.6), [0, 0.6, 0], times(r, 0.5), dark)
  }
  mesh.tube(at(0, 0.8, 0), at(0, 1.5, 0), 1.5, 1.5, dark, 14)
  mesh.block(at(-1.6, 2.7, 0.1), times(f, 3.4), [0, 1.25, 0], times(r, 1.6), light)
  mesh.block(at(-5, 2.3, 0), times(f, 0.7), [0, 1, 0], times(r, 2.1), dark)
  mesh.block(at(2.2, 2.9, 1.5), times(f, 0.95), [0, 1.25, 0], times(r, 0.65), light)
  mesh.block(at(2.5, 3.25, 1.52), times(f, 0.72), [0, 0.6, 0], times(r, 0.67), dark)
  for (const b of [-1.52, 1.72]) {
    for (const a of [-4.2, -3.1, -2, 0.2]) mesh.block(at(a, 2.7, b), times(f, 0.42), [0, 0.8, 0], times(r, 0.02), steel)
    mesh.beam(at(-5, 1.6, b * 1.1), at(1.5, 1.6, b * 1.1), 0.1, dark)
    mesh.beam(at(-4.8, 4.9, b), at(1, 4.9, b), 0.05, dark)
    for (let a = -4.8; a <= 1; a += 1.45) mesh.beam(at(a, 3.9, b), at(a, 4.9, b), 0.05, dark)
  }
  mesh.tube(at(-3.4, 3.9, 0.8), at(-3.4, 5.2, 0.8), 0.12, 0.12, dark, 8)
  const head = at(1.6 + length * Math.cos(tilt), 1.8 + length * Math.sin(tilt), 0)
  mesh.truss(at(1.6, 1.8, 0), head, 1.5, 1.5, Math.round(length / 1.5), 0.13, 0.07, steel, 0.9, 0.7)
  const mast = at(-5.2, 8.2, 0)
  for (const b of [-0.9, 0.9]) {
    mesh.beam(at(-0.5, 3.9, b), mast, 0.16, steel)
    mesh.beam(at(-4.6, 3.9, b), mast, 0.14, steel)
    mesh.tube(plus(mast, times(r, b * 0.3)), plus(head, times(r, b * 0.3)), 0.035, 0.035, dark, 5, false)
  }
  mesh.tube(at(-2.4, 4, 0), head, 0.03, 0.03, dark, 5, false)
  mesh.tube(plus(head, times(r, 0.35)), plus(head, times(r, -0.35)), 0.5, 0.5, dark, 14)
  return head
}

/** A clamshell grab hanging on its ropes, a little open. */
export function grab(mesh, head, hang, rope, iron) {
  const [x, top, z] = head
  const y = top - hang
  for (const d of [-0.22, 0.22]) mesh.tube([x + d, top, z], [x + d * 1.4, y + 2.2, z], 0.03, 0.03, rope, 5, false)
  mesh.box(x, y + 2.1, z, 1.1, 0.5, 0.8, iron)
  for (const s of [-1, 1]) {
    mesh.beam([x + s * 0.4, y + 2, z], [x + s * 1.15, y + 0.7, z], 0.18, iron)
    const ribs = [-0.8, 0.8].map((d) => [
      [x + s * 0.25, y + 0.75, z + d],
      [x + s * 1.25, y + 0.8, z + d],
      [x + s * 1.3, y + 0.2, z + d],
      [x + s * 0.85, y - 0.35, z + d],
      [x + s * 0.3, y - 0.75, z + d],
      [x + s * 0.25, y + 0.75, z + d],
    ])
    mesh.loft(ribs, iron)
    for (const rib of ribs) for (let i = 1; i < 4; i++) mesh.triangle(rib[0], rib[i], rib[i + 1], iron)
  }
}
