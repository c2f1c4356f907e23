/** Bodies as distance fields: negative inside. Points are arrays of three. */
export function capsule(x, y, z, a, ra, b, rb) {
  const bx = b[0] - a[0],
    by = b[1] - a[1],
    bz = b[2] - a[2]
  const px = x - a[0],
    py = y - a[1],
    pz = z - a[2]
  const t = Math.min(1, Math.max(0, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)))
  return Math.hypot(px - t * bx, py - t * by, pz - t * bz) - (ra + (rb - ra) * t)
}

/** A cone pressed front to back. */
export function flat(x, y, z, a, ra, b, rb, press) {
  return capsule(x, y, z / press, [a[0], a[1], a[2] / press], ra, [b[0], b[1], b[2] / press], rb) * press
}

export function ellipsoid(x, y, z, a, b, c) {
  const k = Math.hypot(x / a, y / b, z / c)
  const g = Math.hypot(x / (a * a), y / (b * b), z / (c * c))
  return g > 0 ? (k * (k - 1)) / g : -Math.min(a, b, c)
}

/** Both bodies, run into each other over `k`. */
export function blend(a, b, k) {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}

/** The first body less the second, with the rim rounded over `k`. */
export const carve = (a, b, k) => -blend(-a, b, k)
