import { advert } from './advert.mjs'
import { blend, capsule, ellipsoid } from './solid.mjs'

/** A padlock, for a locksmith. */
const field = (x, y, z) => {
  const r = Math.max(Math.abs(x) - 0.22, Math.abs(y + 0.13) - 0.19, Math.abs(z) - 0.09)
  const body = blend(Math.max(ellipsoid(x, y + 0.13, z, 0.33, 0.29, 0.17), r), r, 0.05) - 0.02
  const ring =
    y > 0.14
      ? Math.hypot(Math.hypot(x, y - 0.14) - 0.155, z) - 0.042
      : Math.min(capsule(x, y, z, [-0.155, 0.14, 0], 0.042, [-0.155, 0, 0], 0.042), capsule(x, y, z, [0.155, 0.14, 0], 0.042, [0.155, 0, 0], 0.042))
  const hole = Math.min(Math.hypot(x, y + 0.09) - 0.045, Math.max(Math.abs(x) - 0.02, Math.abs(y + 0.17) - 0.09))
  return Math.max(Math.min(body, ring), -Math.max(hole, 0.02 - z))
}

export const { picture, plate } = advert({
  file: 'locks',
  wide: 133.8,
  tall: 180,
  frames: [
    { inset: 0, thick: 1.5 },
    { inset: 3.5, thick: 0.5 },
  ],
  art: { x: 27, y: 50, wide: 80, tall: 74, field, span: 0.84, tint: () => 0.9, period: 1.25 },
  lines: [
    { face: 'black', text: 'Dacre', size: 37, y: 39 },
    { face: 'sans', text: 'LOCKS', size: 11, y: 51, tracking: 420 },
    { face: 'italic', text: 'Guaranteed for life,', size: 11.5, y: 136 },
    { face: 'italic', text: 'above or below water', size: 11.5, y: 149 },
    { face: 'sans', text: '14 GUILD STREET. SINCE 1911', size: 6.6, y: 168, tracking: 60 },
  ],
  rules: [{ y: 155.5, long: 40 }],
})
