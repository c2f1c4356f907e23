import { advert } from './advert.mjs'
import { noise } from './noise.mjs'
import { blend, capsule, ellipsoid, flat } from './solid.mjs'

/** A laced boot from the side. */
const upper = (x, y, z) => {
  let d = flat(x, y, z, [0.17, 0.42, 0], 0.15, [0.15, -0.12, 0], 0.145, 0.75)
  d = blend(d, ellipsoid(x - 0.14, y + 0.2, z, 0.19, 0.17, 0.13), 0.06)
  d = blend(d, capsule(x, y, z, [0.05, -0.2, 0], 0.13, [-0.28, -0.28, 0], 0.1), 0.12)
  return Math.max(d, y - 0.43 - 0.1 * (x - 0.17), -0.37 - y) + 0.006 * noise(x * 9 + y * 14, y * 22)
}
const field = (x, y, z) => {
  const sole = Math.max(capsule(x, y, z, [0.17, -0.4, 0], 0.165, [-0.28, -0.4, 0], 0.13), Math.abs(y + 0.385) - 0.02)
  const heel = Math.max(capsule(x, y, z, [0.2, -0.42, 0], 0.13, [0.14, -0.42, 0], 0.13), Math.abs(y + 0.43) - 0.03)
  let laces = 9
  for (let k = 0; k < 8; k++) {
    const t = k / 7
    const px = 0.01 - 0.09 * Math.max(0, 1 - t * 2.4)
    const py = -0.12 + 0.5 * t
    laces = Math.min(laces, capsule(x, y, z, [px - 0.01, py, 0.1], 0.012, [px + 0.075, py + 0.02, 0.13], 0.012), Math.hypot(x - px - 0.085, y - py - 0.02, z - 0.135) - 0.016)
  }
  const loop = Math.abs(Math.hypot(x - 0.33, (y - 0.42) * 0.8) - 0.04) + Math.abs(z) - 0.012
  return Math.min(upper(x, y, z), sole, heel, laces, loop)
}

export const { picture, plate } = advert({
  file: 'boots',
  wide: 280.4,
  tall: 230,
  frames: [
    { inset: 0, thick: 0.75 },
    { inset: 4, thick: 2.5 },
  ],
  art: { x: 16, y: 28, wide: 122, tall: 168, field, span: 1.08, tint: (x, y) => (y < -0.365 ? 0.35 : 0.62), period: 1.4 },
  lines: [
    { face: 'black', text: 'Rudge’s', size: 31, x: 207, y: 62 },
    { face: 'roman', text: 'of Marlsike', size: 15, x: 207, y: 81 },
    { face: 'italic', text: 'Boots for the fell,', size: 14.5, x: 207, y: 114 },
    { face: 'italic', text: 'the farm and, since', size: 14.5, x: 207, y: 131 },
    { face: 'italic', text: 'Tuesday, the canal', size: 14.5, x: 207, y: 148 },
    { face: 'bold', text: '£118', size: 30, x: 207, y: 187 },
    { face: 'sans', text: '3 WHARF ROW. RESOLED WHILE YOU WAIT', size: 8, y: 214, tracking: 80 },
  ],
  rules: [
    { x: 207, y: 93, long: 60, thick: 1 },
    { x: 207, y: 158, long: 60, thick: 1 },
  ],
})
