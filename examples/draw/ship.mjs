import { plus, times } from './mesh.mjs'

/** A bulk carrier, high in the water, bow along `turn`. */
export function bulker(mesh, x, z, sea, turn, length, hull, deck) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const k = length / 180
  const at = (a, h, b) => plus(plus([x, sea, z], times(f, a * k)), plus([0, h * k, 0], times(r, b * k)))
  const sections = []
  for (let i = 0; i <= 24; i++) {
    const t = i / 24
    const wide = 15 * Math.min(1, Math.pow((1 - t) * 5.5, 0.55), 0.75 + t * 2.5)
    const rise = t > 0.88 ? (t - 0.88) * 22 : 0
    const rake = t > 0.9 ? (t - 0.9) * 50 : 0
    const a = -90 + 180 * t
    sections.push([at(a + rake, 11 + rise, -wide), at(a, -1, -wide * 0.96), at(a, -1, wide * 0.96), at(a + rake, 11 + rise, wide), at(a + rake, 11 + rise, -wide)])
  }
  mesh.loft(sections, hull)
  mesh.block(at(-74, 19, 0), times(f, 7 * k), [0, 9 * k, 0], times(r, 12 * k), deck)
  mesh.block(at(-73, 29.5, 0), times(f, 4.5 * k), [0, 1.6 * k, 0], times(r, 15 * k), deck)
  mesh.block(at(-83, 24, 0), times(f, 3 * k), [0, 8 * k, 0], times(r, 3 * k), hull)
  mesh.tube(at(-74, 30, 0), at(-74, 40, 0), 0.6 * k, 0.4 * k, hull)
  mesh.tube(at(86, 12, 0), at(86, 26, 0), 0.6 * k, 0.4 * k, hull)
  for (let a = -52; a < 75; a += 25) {
    mesh.block(at(a + 10, 12.4, 0), times(f, 8 * k), [0, 1.4 * k, 0], times(r, 9 * k), hull)
    mesh.tube(at(a - 2.5, 11, 0), at(a - 2.5, 26, 0), 1.3 * k, 1.1 * k, deck)
    mesh.beam(at(a - 2.5, 24, 0), at(a + 17, 27, 0), 1.2 * k, deck)
  }
}

/** A flat working barge; returns a way to place things on its deck. */
export function barge(mesh, x, z, sea, turn, length, width, free, hull, deck, iron) {
  const f = [Math.sin(turn), 0, Math.cos(turn)]
  const r = [f[2], 0, -f[0]]
  const at = (a, h, b) => plus(plus([x, sea, z], times(f, a)), plus([0, h, 0], times(r, b)))
  const l = length / 2
  const w = width / 2
  const ring = (b) => [at(-l, free, b), at(-l + 2.5, -0.6, b), at(l - 2.5, -0.6, b), at(l, free, b)]
  mesh.loft([ring(-w), ring(w)], hull)
  for (const b of [-w, w]) {
    const [p, q, s, t] = ring(b)
    mesh.quad(p, q, s, t, hull)
    for (let a = -l + 3; a < l - 2; a += 3.1) {
      mesh.block(at(a, free * 0.45, b * 1.02), times(f, 0.5), [0, 0.55, 0], times(r, 0.22), iron)
    }
    mesh.beam(at(-l, free, b), at(l, free, b), 0.28, iron)
    for (let a = -l + 1; a <= l - 1; a += 2) mesh.beam(at(a, free, b * 0.97), at(a, free + 1.05, b * 0.97), 0.06, iron)
    for (const h of [0.55, 1.05]) mesh.beam(at(-l + 1, free + h, b * 0.97), at(l - 1, free + h, b * 0.97), 0.045, iron)
  }
  mesh.quad(at(-l, free, -w), at(l, free, -w), at(l, free, w), at(-l, free, w), deck)
  return (a, h, b) => at(a, free + h, b)
}
