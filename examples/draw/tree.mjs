/** A tree of boxes over a mesh: which triangle a ray meets first, or whether it meets any. */
export class Tree {
  constructor(mesh) {
    const n = mesh.materials.length
    const P = mesh.points
    const low = new Float32Array(n * 3)
    const high = new Float32Array(n * 3)
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < 3; k++) {
        const a = P[i * 9 + k]
        const b = P[i * 9 + 3 + k]
        const c = P[i * 9 + 6 + k]
        low[i * 3 + k] = Math.min(a, b, c) - 1e-4
        high[i * 3 + k] = Math.max(a, b, c) + 1e-4
      }
    }
    this.order = Uint32Array.from({ length: n }, (_, i) => i)
    this.bounds = new Float32Array(n * 12 + 12)
    this.first = new Int32Array(n * 2 + 2)
    this.count = new Int32Array(n * 2 + 2)
    this.nodes = 1
    this.#split(0, 0, n, low, high)
    this.tri = new Float64Array(n * 9)
    this.normals = new Float32Array(n * 9)
    this.materials = new Uint8Array(n)
    for (let j = 0; j < n; j++) {
      const i = this.order[j]
      for (let k = 0; k < 3; k++) {
        const a = P[i * 9 + k]
        this.tri[j * 9 + k] = a
        this.tri[j * 9 + 3 + k] = P[i * 9 + 3 + k] - a
        this.tri[j * 9 + 6 + k] = P[i * 9 + 6 + k] - a
      }
      for (let k = 0; k < 9; k++) this.normals[j * 9 + k] = mesh.normals[i * 9 + k]
      this.materials[j] = mesh.materials[i]
    }
    this.stack = new Int32Array(96)
    this.near = new Float64Array(96)
    this.hit = { t: Infinity, nx: 0, ny: 1, nz: 0, material: 0 }
  }

  #split(node, from, to, low, high) {
    const { bounds, order } = this
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]
    const mid = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]
    for (let j = from; j < to; j++) {
      const i = order[j] * 3
      for (let k = 0; k < 3; k++) {
        if (low[i + k] < box[k]) box[k] = low[i + k]
        if (high[i + k] > box[k + 3]) box[k + 3] = high[i + k]
        const c = low[i + k] + high[i + k]
        if (c < mid[k]) mid[k] = c
        if (c > mid[k + 3]) mid[k + 3] = c
      }
    }
    bounds.set(box, node * 6)
    let best = Infinity
    let axis = -1
    let cut = 0
    const BINS = 12
    for (let k = 0; k < 3 && to - from > 4; k++) {
      const span = mid[k + 3] - mid[k]
      if (span < 1e-9) continue
      const bins = Array.from({ length: BINS }, () => [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity, 0])
      for (let j = from; j < to; j++) {
        const i = order[j] * 3
        const b = bins[Math.min(BINS - 1, Math.floor(((low[i + k] + high[i + k] - mid[k]) / span) * BINS))]
        for (let m = 0; m < 3; m++) {
          if (low[i + m] < b[m]) b[m] = low[i + m]
          if (high[i + m] > b[m + 3]) b[m + 3] = high[i + m]
        }
        b[6]++
      }
      const join = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2]), Math.max(a[3], b[3]), Math.max(a[4], b[4]), Math.max(a[5], b[5]), a[6] + b[6]]
      const cost = (b) => (b[6] ? b[6] * ((b[3] - b[0]) * (b[4] - b[1]) + (b[4] - b[1]) * (b[5] - b[2]) + (b[5] - b[2]) * (b[3] - b[0])) : 0)
      const right = []
      let sum = bins[BINS - 1]
      for (let m = BINS - 1; m > 0; m--) {
        right[m] = sum
        sum = join(sum, bins[m - 1])
      }
      sum = bins[0]
      for (let m = 1; m < BINS; m++) {
        const c = cost(sum) + cost(right[m])
        if (sum[6] && right[m][6] && c < best) {
          best = c
          axis = k
          cut = mid[k] + (span * m) / BINS
        }
        sum = join(sum, bins[m])
      }
    }
    if (axis < 0) {
      this.first[node] = from
      this.count[node] = to - from
      return
    }
    let a = from
    let b = to - 1
    while (a <= b) {
      const i = order[a] * 3
      if (low[i + axis] + high[i + axis] < cut) a++
      else {
        const kept = order[a]
        order[a] = order[b]
        order[b--] = kept
      }
    }
    if (a === from || a === to) a = (from + to) >> 1
    const child = this.nodes
    this.nodes += 2
    this.first[node] = child
    this.count[node] = 0
    this.#split(child, from, a, low, high)
    this.#split(child + 1, a, to, low, high)
  }

  /** The nearest hit before `far`, left in `this.hit`; with `any`, only whether there is one. */
  meets(ox, oy, oz, dx, dy, dz, far, any) {
    const { bounds, first, count, tri, stack } = this
    const ix = 1 / dx
    const iy = 1 / dy
    const iz = 1 / dz
    let found = -1
    let fu = 0
    let fv = 0
    let depth = 0
    stack[depth++] = 0
    while (depth > 0) {
      const node = stack[--depth]
      const b = node * 6
      let t0 = (bounds[b] - ox) * ix
      let t1 = (bounds[b + 3] - ox) * ix
      let near = t0 < t1 ? t0 : t1
      let away = t0 < t1 ? t1 : t0
      t0 = (bounds[b + 1] - oy) * iy
      t1 = (bounds[b + 4] - oy) * iy
      if (t0 > t1) {
        const s = t0
        t0 = t1
        t1 = s
      }
      if (t0 > near) near = t0
      if (t1 < away) away = t1
      t0 = (bounds[b + 2] - oz) * iz
      t1 = (bounds[b + 5] - oz) * iz
      if (t0 > t1) {
        const s = t0
        t0 = t1
        t1 = s
      }
      if (t0 > near) near = t0
      if (t1 < away) away = t1
      if (near > away || away < 0 || near > far) continue
      const n = count[node]
      if (n === 0) {
        const c = first[node]
        const l = c * 6
        const r = l + 6
        const side =
          (bounds[l] + bounds[l + 3] - bounds[r] - bounds[r + 3]) * dx +
          (bounds[l + 1] + bounds[l + 4] - bounds[r + 1] - bounds[r + 4]) * dy +
          (bounds[l + 2] + bounds[l + 5] - bounds[r + 2] - bounds[r + 5]) * dz
        if (side < 0) {
          stack[depth++] = c + 1
          stack[depth++] = c
        } else {
          stack[depth++] = c
          stack[depth++] = c + 1
        }
        continue
      }
      for (let j = first[node], end = j + n; j < end; j++) {
        const i = j * 9
        const ax = tri[i + 3],
          ay = tri[i + 4],
          az = tri[i + 5]
        const bx = tri[i + 6],
          by = tri[i + 7],
          bz = tri[i + 8]
        const px = dy * bz - dz * by
        const py = dz * bx - dx * bz
        const pz = dx * by - dy * bx
        const det = ax * px + ay * py + az * pz
        if (det > -1e-12 && det < 1e-12) continue
        const inv = 1 / det
        const sx = ox - tri[i],
          sy = oy - tri[i + 1],
          sz = oz - tri[i + 2]
        const u = (sx * px + sy * py + sz * pz) * inv
        if (u < 0 || u > 1) continue
        const qx = sy * az - sz * ay
        const qy = sz * ax - sx * az
        const qz = sx * ay - sy * ax
        const v = (dx * qx + dy * qy + dz * qz) * inv
        if (v < 0 || u + v > 1) continue
        const t = (bx * qx + by * qy + bz * qz) * inv
        if (t < 1e-3 || t >= far) continue
        if (any) return true
        far = t
        found = j
        fu = u
        fv = v
      }
    }
    if (found < 0) return false
    const i = found * 9
    const N = this.normals
    const w = 1 - fu - fv
    let nx = w * N[i] + fu * N[i + 3] + fv * N[i + 6]
    let ny = w * N[i + 1] + fu * N[i + 4] + fv * N[i + 7]
    let nz = w * N[i + 2] + fu * N[i + 5] + fv * N[i + 8]
    const k = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1)
    const flip = nx * dx + ny * dy + nz * dz > 0 ? -k : k
    const hit = this.hit
    hit.t = far
    hit.nx = nx * flip
    hit.ny = ny * flip
    hit.nz = nz * flip
    hit.material = this.materials[found]
    return true
  }
}
