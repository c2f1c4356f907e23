/** Skins a distance field with triangles (surface nets); normals come from the field itself. */
export function skin(mesh, field, low, high, cell, place, materialAt) {
  const size = low.map((l, k) => Math.ceil((high[k] - l) / cell) + 1)
  const [nx, ny, nz] = size
  const values = new Float32Array(nx * ny * nz)
  const index = (i, j, k) => (k * ny + j) * nx + i
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) values[index(i, j, k)] = field(low[0] + i * cell, low[1] + j * cell, low[2] + k * cell)
    }
  }
  const vertices = new Map()
  const corners = [
    [0, 0, 0],
    [1, 0, 0],
    [0, 1, 0],
    [1, 1, 0],
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 1],
  ]
  const edges = corners.flatMap((a, m) => corners.flatMap((b, n) => (n > m && Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) === 1 ? [[m, n]] : [])))
  const vertex = (i, j, k) => {
    const key = index(i, j, k)
    if (vertices.has(key)) return vertices.get(key)
    const at = [0, 0, 0]
    let count = 0
    for (const [m, n] of edges) {
      const a = values[index(i + corners[m][0], j + corners[m][1], k + corners[m][2])]
      const b = values[index(i + corners[n][0], j + corners[n][1], k + corners[n][2])]
      if (a < 0 === b < 0) continue
      const t = a / (a - b)
      for (let d = 0; d < 3; d++) at[d] += corners[m][d] + t * (corners[n][d] - corners[m][d])
      count++
    }
    const p = [i, j, k].map((base, d) => low[d] + cell * (base + at[d] / count))
    const e = cell * 0.5
    const g = [0, 1, 2].map((d) => {
      const q = [...p]
      q[d] += e
      const up = field(...q)
      q[d] -= 2 * e
      return up - field(...q)
    })
    const made = { p, point: place(p, false), normal: place(g, true) }
    vertices.set(key, made)
    return made
  }
  const face = (a, b, c, d) => {
    const material = materialAt(...a.p)
    mesh.triangle(a.point, b.point, c.point, material, a.normal, b.normal, c.normal)
    mesh.triangle(a.point, c.point, d.point, material, a.normal, c.normal, d.normal)
  }
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const inside = values[index(i, j, k)] < 0
        if (inside !== values[index(i + 1, j, k)] < 0) face(vertex(i, j - 1, k - 1), vertex(i, j, k - 1), vertex(i, j, k), vertex(i, j - 1, k))
        if (inside !== values[index(i, j + 1, k)] < 0) face(vertex(i - 1, j, k - 1), vertex(i, j, k - 1), vertex(i, j, k), vertex(i - 1, j, k))
        if (inside !== values[index(i, j, k + 1)] < 0) face(vertex(i - 1, j - 1, k), vertex(i, j - 1, k), vertex(i, j, k), vertex(i - 1, j, k))
      }
    }
  }
}
