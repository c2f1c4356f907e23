/** Collects triangles: nine coordinates and nine of normals each, and a material number. */
export class Mesh {
  points = []
  normals = []
  materials = []

  triangle(a, b, c, material, na, nb, nc) {
    if (!na) {
      na = nb = nc = unit(cross(minus(b, a), minus(c, a)))
    }
    this.points.push(...a, ...b, ...c)
    this.normals.push(...na, ...nb, ...nc)
    this.materials.push(material)
  }

  quad(a, b, c, d, material) {
    this.triangle(a, b, c, material)
    this.triangle(a, c, d, material)
  }

  /** A box by its centre and three half-axes. */
  block(centre, u, v, w, material) {
    const corner = (i, j, k) => plus(centre, plus(times(u, i), plus(times(v, j), times(w, k))))
    for (const s of [-1, 1]) {
      this.quad(corner(s, -1, -1), corner(s, 1, -1), corner(s, 1, 1), corner(s, -1, 1), material)
      this.quad(corner(-1, s, -1), corner(1, s, -1), corner(1, s, 1), corner(-1, s, 1), material)
      this.quad(corner(-1, -1, s), corner(1, -1, s), corner(1, 1, s), corner(-1, 1, s), material)
    }
  }

  box(x, y, z, width, height, depth, material, turn = 0) {
    const c = Math.cos(turn)
    const s = Math.sin(turn)
    this.block([x, y, z], [(c * width) / 2, 0, (s * width) / 2], [0, height / 2, 0], [(-s * depth) / 2, 0, (c * depth) / 2], material)
  }

  /** A straight member of square section. */
  beam(p, q, thick, material, thickUp = thick) {
    const along = minus(q, p)
    const [u, v] = across(unit(along))
    this.block(times(plus(p, q), 0.5), times(along, 0.5), times(u, thick / 2), times(v, thickUp / 2), material)
  }

  /** A round member, tapered if the radii differ. */
  tube(p, q, from, to, material, sides = 10, caps = true) {
    const [u, v] = across(unit(minus(q, p)))
    const ring = (centre, r, i) => {
      const a = (i / sides) * 2 * Math.PI
      const n = plus(times(u, Math.cos(a)), times(v, Math.sin(a)))
      return [plus(centre, times(n, r)), n]
    }
    for (let i = 0; i < sides; i++) {
      const [a, na] = ring(p, from, i)
      const [b, nb] = ring(p, from, i + 1)
      const [c, nc] = ring(q, to, i + 1)
      const [d, nd] = ring(q, to, i)
      this.triangle(a, b, c, material, na, nb, nc)
      this.triangle(a, c, d, material, na, nc, nd)
      if (caps) {
        this.triangle(p, b, a, material)
        this.triangle(q, d, c, material)
      }
    }
  }

  /** A lattice girder: four chords and their diagonals. */
  truss(p, q, wide, high, bays, chord, lace, material, wideEnd = wide, highEnd = high) {
    const [u, v] = across(unit(minus(q, p)))
    const node = (i, su, sv) => {
      const t = i / bays
      const w = (wide + (wideEnd - wide) * t) / 2
      const h = (high + (highEnd - high) * t) / 2
      return plus(plus(times(p, 1 - t), times(q, t)), plus(times(u, su * w), times(v, sv * h)))
    }
    const sides = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ]
    sides.forEach(([su, sv], n) => {
      const [tu, tv] = sides[(n + 1) % 4]
      this.beam(node(0, su, sv), node(bays, su, sv), chord, material)
      for (let i = 0; i < bays; i++) {
        this.beam(i % 2 ? node(i, su, sv) : node(i, tu, tv), i % 2 ? node(i + 1, tu, tv) : node(i + 1, su, sv), lace, material)
        this.beam(node(i, su, sv), node(i, tu, tv), lace, material)
      }
    })
  }

  /** A hanging line between two points. */
  line(p, q, sag, thick, material, parts = 12) {
    let last = p
    for (let i = 1; i <= parts; i++) {
      const t = i / parts
      const next = plus(times(p, 1 - t), times(q, t))
      next[1] -= sag * 4 * t * (1 - t)
      this.tube(last, next, thick / 2, thick / 2, material, 5, false)
      last = next
    }
  }

  /** A turned body about the vertical: pairs of radius and height. */
  lathe(x, y, z, profile, material, sides = 20) {
    const at = ([r, h], i) => {
      const a = (i / sides) * 2 * Math.PI
      return [x + r * Math.cos(a), y + h, z + r * Math.sin(a)]
    }
    for (let k = 0; k + 1 < profile.length; k++) {
      const slope = profile[k][0] - profile[k + 1][0]
      const rise = profile[k + 1][1] - profile[k][1]
      const facing = (i) => unit([rise * Math.cos((i / sides) * 2 * Math.PI), slope, rise * Math.sin((i / sides) * 2 * Math.PI)])
      for (let i = 0; i < sides; i++) {
        const a = at(profile[k], i)
        const b = at(profile[k], i + 1)
        const c = at(profile[k + 1], i + 1)
        const d = at(profile[k + 1], i)
        this.triangle(a, b, c, material, facing(i), facing(i + 1), facing(i + 1))
        this.triangle(a, c, d, material, facing(i), facing(i + 1), facing(i))
      }
    }
  }

  /** A skin over sections with the same number of points each. */
  loft(sections, material) {
    for (let k = 0; k + 1 < sections.length; k++) {
      for (let i = 0; i + 1 < sections[k].length; i++) {
        this.quad(sections[k][i], sections[k][i + 1], sections[k + 1][i + 1], sections[k + 1][i], material)
      }
    }
  }
}

export const plus = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a, k) => [a[0] * k, a[1] * k, a[2] * k]
export const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
export const unit = (a) => times(a, 1 / (Math.hypot(...a) || 1))

function across(axis) {
  const up = Math.abs(axis[1]) > 0.98 ? [0, 0, 1] : [0, 1, 0]
  const u = unit(cross(up, axis))
  return [u, cross(axis, u)]
}
