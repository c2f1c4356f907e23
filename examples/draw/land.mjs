import { fbm, noise, ridged, smooth } from './noise.mjs'

/** The lake lies along z; these give its middle line, and the road cut into its left bank. */
export const middle = (z) => 40 * Math.sin(z / 420) + 30
const shore = (z) => 160 - 20 * Math.sin((z - 8) / 88) - 7 * Math.sin((z + 4) / 31) * smooth(260, 80, z)
export const roadX = (z) => middle(z) - shore(z) - 73
export const roadY = (z) => 55 + 2.5 * Math.sin(z / 70) - 0.008 * z

const FULL = 40

function raw(x, z) {
  const left = x < middle(z)
  const bend = (left ? 14 : 46) * fbm(x / 240 + 3, z / 240, 3)
  const wide = left ? shore(z) : 185 + 80 * noise(z / 230 + 40, 7.5) + 24 * noise(z / 90, 3.3)
  const d = Math.abs(x + bend - middle(z)) - wide
  let h = d * (left ? 0.75 : 0.5)
  if (left && d > 73) h -= (d - 73) * 0.42
  if (d > 0) {
    const up = smooth(left ? 100 : 20, 460, d)
    h += up * 150 * (ridged(x / 420 + (left ? 9 : 4), z / 420 + 1.7, 6) - 0.35)
    h -= d * 0.3 * smooth(260, 800, d)
    h += (2 + 7 * smooth(30, 160, d)) * fbm(x / 46, z / 46, 4) * (left ? 1.1 : 2)
    h -= 5 * smooth(10, 80, d) * Math.pow(1 - Math.abs(noise(x / 120 + 5, z / 38)), 4)
  }
  return h + 0.9 * fbm(x / 7, z / 7, 3)
}

function shaped(x, z) {
  let h = raw(x, z)
  if (z > 1150) {
    const far = smooth(1150, 2600, z)
    h += far * (330 * ridged(x / 1500 + 0.8, z / 1500 + 5.1, 6, 0.44) - 60 + 150 * smooth(2500, 6000, z))
  }
  if (z < 620) {
    const off = Math.abs(x - roadX(z))
    if (off < 30) {
      const grade = roadY(z) + (off > 4 && x < roadX(z) ? Math.min(2.2, (off - 4) * 0.4) : 0)
      h += (grade - h) * smooth(15, 4.3, off)
      if (off < 4.6) h -= 0.06 * smooth(0.6, 0, Math.abs(off - 1.1))
    }
  }
  return h
}

/** Heights on two grids, a fine one about the lake and a coarse one to the skyline. */
export function land() {
  const near = grid(shaped, -640, -12, 900, 1300, 1)
  const far = grid(shaped, -5200, 1280, 5200, 9000, 16)
  const height = (x, z) => (z < 1290 && x > -639 && x < 899 ? near(x, z) : z >= 1290 ? far(x, z) : shaped(x, z))
  return { height, full: FULL }
}

/** A field of heights sampled on a grid of cells, read between its points. */
export function grid(shape, x0, z0, x1, z1, cell) {
  const nx = Math.floor((x1 - x0) / cell) + 1
  const nz = Math.floor((z1 - z0) / cell) + 1
  const data = new Float32Array(nx * nz)
  for (let k = 0; k < nz; k++) {
    for (let i = 0; i < nx; i++) data[k * nx + i] = shape(x0 + i * cell, z0 + k * cell)
  }
  return (x, z) => {
    let u = (x - x0) / cell
    let v = (z - z0) / cell
    if (u < 0) u = 0
    if (v < 0) v = 0
    if (u > nx - 1.001) u = nx - 1.001
    if (v > nz - 1.001) v = nz - 1.001
    const i = u | 0
    const k = v | 0
    u -= i
    v -= k
    const at = k * nx + i
    const a = data[at] + (data[at + 1] - data[at]) * u
    const b = data[at + nx] + (data[at + nx + 1] - data[at + nx]) * u
    return a + (b - a) * v
  }
}
