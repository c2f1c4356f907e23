import { fbm, smooth } from './noise.mjs'

/** A sky: a bright horizon, a veil of cloud, and the glow of a sun behind it. Returns radiance by direction. */
export function heaven({ sun, low, high, glow, cloud, scale, seed = 0, cover = 0 }) {
  return (dx, dy, dz, plain) => {
    const up = Math.max(0, dy)
    const facing = Math.max(0, dx * sun[0] + dy * sun[1] + dz * sun[2])
    const f4 = facing * facing * facing * facing
    const f16 = f4 * f4 * f4 * f4
    const f64 = f16 * f16 * f16 * f16
    const shine = glow * (0.25 * f4 + 0.55 * f16 + 1.2 * f64 + 3 * f64 * f64 * f64 * f64)
    let light = low + (high - low) * (1 - Math.exp(-up * 3.2))
    if (plain) return light + shine
    const k = 1 / (up + 0.07)
    const u = dx * k * scale + seed
    const v = dz * k * scale * 1.3
    const bend = fbm(u * 0.7 + 9, v * 0.7, 3)
    const body = fbm(u + bend * 0.7, v + bend * 0.5, 6, 0.55) + cover
    const depth = smooth(-0.16, 0.42, body)
    const shade = smooth(0.05, 0.5, body + 0.35 * fbm(u * 1.9 - 4, v * 1.9, 4))
    const fade = smooth(0.015, 0.14, up)
    const veil = cloud * fade * depth
    light *= 1 - veil * (0.16 + 0.5 * shade)
    const thin = 1 - fade * (0.75 * shade * depth - 0.35 * depth * (1 - shade))
    return light + shine * Math.max(0.12, thin)
  }
}
