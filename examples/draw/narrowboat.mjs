import { plus, times } from './mesh.mjs'

/** A canal boat, 2.1 metres in the beam, her bow along `turn`; aground, she leans by `roll`. Materials: hull, cabin, roof, glass. */
export function narrowboat(mesh, base, { turn, roll = 0, pitch = 0, length = 15, cabin = 0.72 }, [hull, paint, roof, dark]) {
  const f = [Math.sin(turn), pitch, Math.cos(turn)]
  const c = Math.cos(roll)
  const s = Math.sin(roll)
  const side = [Math.cos(turn), 0, -Math.sin(turn)]
  const r = plus(times(side, c), [0, -s, 0])
  const u = plus(times(side, s), [0, c, 0])
  const at = (a, h, b) => plus(plus(base, times(f, a)), plus(times(u, h), times(r, b)))
  const l = length / 2
  const sections = []
  for (let i = 0; i <= 28; i++) {
    const a = -l + (length * i) / 28
    const fore = Math.min(1, Math.pow(Math.max(0, (l - a) / 2.2), 0.55))
    const aft = Math.min(1, Math.pow(Math.max(0, (a + l) / 1.1), 0.5))
    const w = 1.05 * Math.min(fore, aft)
    const top = 0.95 + 0.35 * Math.max(0, (a - l + 3) / 3) ** 2 + 0.12 * Math.max(0, (-a - l + 2) / 2)
    sections.push([
      at(a, top, -w),
      at(a, 0.08, -w * 0.96),
      at(a, 0, -w * 0.7),
      at(a, 0, w * 0.7),
      at(a, 0.08, w * 0.96),
      at(a, top, w),
      at(a, top - 0.04, w * 0.9),
      at(a, top - 0.04, -w * 0.9),
      at(a, top, -w),
    ])
  }
  mesh.loft(sections, hull)
  for (const b of [-1.06, 1.06]) mesh.beam(at(-l + 1, 0.93, b), at(l - 2.2, 0.93, b), 0.07, roof)
  // The cabin: sides that lean in, a roof with its rail, windows, a chimney.
  const from = -l + 1.6
  const to = from + (length - 4.4) * (cabin / 0.72)
  const block = (a0, a1, h0, h1, w0, w1, material) => {
    for (const b of [-1, 1]) mesh.quad(at(a0, h0, b * w0), at(a1, h0, b * w0), at(a1, h1, b * w1), at(a0, h1, b * w1), material)
    for (const a of [a0, a1]) mesh.quad(at(a, h0, -w0), at(a, h0, w0), at(a, h1, w1), at(a, h1, -w1), material)
    mesh.quad(at(a0, h1, -w1), at(a1, h1, -w1), at(a1, h1, w1), at(a0, h1, w1), material)
  }
  block(from, to, 0.9, 1.72, 0.92, 0.8, paint)
  block(from - 0.08, to + 0.08, 1.72, 1.78, 0.86, 0.84, roof)
  for (const b of [-1, 1]) {
    for (let a = from + 1.1; a < to - 0.8; a += 1.9) {
      const w = (h) => b * (0.935 - (0.12 * (h - 0.9)) / 0.82)
      mesh.quad(at(a, 1.2, w(1.2)), at(a + 0.85, 1.2, w(1.2)), at(a + 0.85, 1.56, w(1.56)), at(a, 1.56, w(1.56)), dark)
      mesh.beam(at(a - 0.03, 1.18, w(1.18)), at(a + 0.88, 1.18, w(1.18)), 0.04, roof)
    }
    mesh.beam(at(from + 0.2, 1.83, b * 0.7), at(to - 0.2, 1.83, b * 0.7), 0.04, roof)
  }
  mesh.tube(at(from + 2.2, 1.75, 0.35), at(from + 2.2, 2.35, 0.35), 0.09, 0.08, dark, 12)
  mesh.tube(at(from + 2.2, 2.2, 0.35), at(from + 2.2, 2.24, 0.35), 0.1, 0.1, roof, 12)
  for (const [a, b] of [
    [from + 4, -0.2],
    [from + 6.1, 0.15],
    [to - 1, 0.1],
  ]) {
    mesh.block(at(a, 1.9, b), times(f, 0.3), times(u, 0.11), times(r, 0.14), dark)
    for (let k = 0; k < 5; k++) mesh.tube(at(a - 0.22 + k * 0.11, 2, b), at(a - 0.25 + k * 0.12, 2.22 + 0.05 * Math.sin(k * 3), b + 0.04), 0.05, 0.02, hull, 6)
  }
  mesh.beam(at(-l + 0.2, 1.2, 0.05), at(-l + 1.4, 1.5, 0.1), 0.06, roof)
  return at
}
