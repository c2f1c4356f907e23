import { fbm, noise, smooth } from './noise.mjs'

/**
 * The light at the water's edge: paved ground where `paved(x, z)` says so, water at the height `sea` elsewhere, solids from the tree, haze over all.
 * `off` and `run` measure the ground across and along the quay; `stain` gives a solid's reflectance at a point; `glossy` are materials with a shine.
 */
export function quayside({ tree, sky, sun, sea, paved, off: offAt, run, stain, glossy, hazeBright = 0.93, clear: reach = 950 }) {
  const haze = (dx, dy, dz) => sky(dx, 0.02, dz, true) * hazeBright

  /** Light that falls on a point from the sun and from an open sky. */
  function lit(x, y, z, nx, ny, nz, random, quick) {
    let light = 0
    const sx = sun[0] + (random() - 0.5) * 0.14
    const sy = sun[1] + (random() - 0.5) * 0.14
    const toward = nx * sx + ny * sy + nz * sun[2]
    if (toward > 0 && (quick || !tree.meets(x + nx * 0.01, y + ny * 0.01, z + nz * 0.01, sx, sy, sun[2], 200, true))) light += 0.55 * toward
    const open = 0.47 + 0.3 * ny + 0.16 * Math.max(0, nx * sun[0] + nz * sun[2])
    if (quick) return light + open
    const a = random() * 2 * Math.PI
    const h = 2 * random() - 1
    const r = Math.sqrt(1 - h * h)
    const dx = nx + r * Math.cos(a),
      dy = ny + h,
      dz = nz + r * Math.sin(a)
    const k = 1 / (Math.sqrt(dx * dx + dy * dy + dz * dz) + 1e-6)
    const shut = tree.meets(x + nx * 0.01, y + ny * 0.01, z + nz * 0.01, dx * k, dy * k, dz * k, 12, true)
    return light + open * (shut ? 0.25 : 1)
  }

  function radiance(ox, oy, oz, dx, dy, dz, random, depth = 0) {
    let t = Infinity
    let kind = 0
    if (dy < 0) {
      t = -oy / dy
      const x = ox + dx * t
      const z = oz + dz * t
      if (oy > 0 && paved(x, z)) kind = 1
      else {
        t = (sea - oy) / dy
        kind = 2
      }
    }
    if (tree.meets(ox, oy, oz, dx, dy, dz, Math.min(t, 9000), false)) {
      t = tree.hit.t
      kind = 3
    }
    if (kind === 0) return sky(dx, dy, dz, false)
    const x = ox + dx * t
    const y = oy + dy * t
    const z = oz + dz * t
    let light
    if (kind === 1) light = ground(x, z, dx, dy, dz, t, random, depth)
    else if (kind === 2) light = water(x, z, dx, dy, dz, t, random, depth)
    else {
      const { nx, ny, nz, material } = tree.hit
      const albedo = stain(material, x, y, z)
      light = albedo * lit(x, y, z, nx, ny, nz, random, depth > 0)
      const cos = -(nx * dx + ny * dy + nz * dz)
      const f = Math.pow(1 - Math.max(0, cos), 5)
      if (glossy.has(material)) light += (0.04 + 0.5 * f) * 0.55 * (0.6 + 0.4 * ny)
      else light += 0.1 * f
    }
    const clear = Math.exp(-Math.max(0, t - 12) / reach)
    return light * clear + haze(dx, dy, dz) * (1 - clear)
  }

  function ground(x, z, dx, dy, dz, t, random, depth) {
    const along = run(x, z)
    const off = offAt(x, z)
    const coarse = fbm(along * 0.22, off * 0.35 + 7, 4)
    const wear = fbm(along * 2.1, off * 2.1, 4)
    const fine = t < 60 ? fbm(along * 16, off * 16, 3) : 0
    let albedo = 0.27 + 0.16 * coarse + 0.13 * wear + 0.12 * fine
    const pool = smooth(0.035, 0.1, coarse + 0.22 * wear + 0.03 * fine + (off > 1.4 && off < 3.6 ? 0.06 : 0) - (off < 0.7 ? 0.3 : 0))
    const wet = Math.max(pool, smooth(-0.16, 0.03, coarse + 0.3 * wear + 0.04 * fine))
    const joint = Math.min(gap(along, 6), gap(off - 0.35, 4.5))
    const crack = smooth(0.03, 0.0, Math.abs(noise(along * 0.33 + 5, off * 0.5) + 0.25 * wear)) * smooth(0.1, 0.3, noise(along * 0.1, off * 0.1 + 40))
    const soft = Math.max(0.02, t * 0.0014)
    albedo *= 1 - 0.65 * smooth(0.03 + soft, 0, joint) * Math.min(1, 0.05 / soft) - 0.4 * crack * (1 - pool)
    const rail = Math.min(Math.abs(off - 3.1), Math.abs(off - 3.3))
    if (rail < 0.1) albedo = rail < 0.035 ? 0.5 : 0.08
    const tyre = smooth(0.34, 0.2, Math.abs(off - 7.2 + 0.5 * noise(along * 0.05, 3))) + smooth(0.34, 0.2, Math.abs(off - 9.3 + 0.5 * noise(along * 0.05, 3)))
    albedo *= 1 - 0.3 * tyre * (0.6 + 0.5 * wear)
    albedo *= 1 - 0.5 * wet
    if (off < 0.55) albedo = Math.max(albedo, 0.2 + 0.2 * wear)
    if (pool > 0.6) albedo *= 0.5
    let light = Math.max(0.01, albedo) * lit(x, 0, z, 0, 1, 0, random, depth > 0)
    if (depth < 1) {
      const rough = 0.004 + 0.012 * (1 - pool) + 0.06 * (1 - wet) + 0.05 * (1 - pool) * Math.abs(fine)
      const nx = (random() - 0.5) * 2 * rough + (1 - pool) * 0.05 * fine
      const nz = (random() - 0.5) * 2 * rough + (1 - pool) * 0.05 * wear
      light += (0.12 + 0.5 * wet + 0.38 * pool) * mirror(x, 0.002, z, dx, dy, dz, nx, nz, random, depth)
    }
    return light
  }

  function water(x, z, dx, dy, dz, t, random, depth) {
    const foot = (t * 0.0006) / Math.max(0.02, -dy)
    let nx = 0
    let nz = 0
    const gust = 0.75 + 0.9 * fbm(x * 0.006 + 3, z * 0.011, 3)
    let length = 5
    let steep = 0.075 * gust
    for (let i = 0; i < 5; i++) {
      const seen = smooth(1.2, 0.25, foot / length)
      if (seen > 0) {
        const u = (x * 0.94 + z * 0.34) / length + i * 13.7
        const v = ((z * 0.94 - x * 0.34) / length) * 1.7 + i * 5.1
        nx += steep * seen * noise(u, v) * 0.8
        nz += steep * seen * noise(u + 57.3, v + 21.9) * 1.2
      }
      nx += steep * (1 - seen) * (random() - 0.5) * 1.1
      nz += steep * (1 - seen) * (random() - 0.5) * 1.5
      length *= 0.47
      steep *= 0.93
    }
    return 0.05 + 0.03 * gust + mirror(x, sea + 0.002, z, dx, dy, dz, nx, nz, random, depth)
  }

  /** What a wet face shows: the reflected scene by Fresnel's share. */
  function mirror(x, y, z, dx, dy, dz, nx, nz, random, depth) {
    const k = 1 / Math.sqrt(1 + nx * nx + nz * nz)
    const px = nx * k,
      py = k,
      pz = nz * k
    let cos = -(dx * px + dy * py + dz * pz)
    if (cos < 0.02) cos = 0.02
    const rx = dx + 2 * cos * px
    let ry = dy + 2 * cos * py
    const rz = dz + 2 * cos * pz
    if (ry < 0) ry = -ry * 0.5 + 0.01
    const share = 0.02 + 0.98 * Math.pow(1 - cos, 5)
    if (depth > 0) return share * sky(rx, ry, rz, true)
    const n = 1 / Math.sqrt(rx * rx + ry * ry + rz * rz)
    return share * Math.min(5, radiance(x, y, z, rx * n, ry * n, rz * n, random, 1))
  }

  return radiance
}

const gap = (x, period) => Math.abs((((((x % period) + period) % period) + period / 2) % period) - period / 2)
