import { advert } from './advert.mjs'
import { fbm, noise, smooth } from './noise.mjs'

/** A night train under hills and a moon, for the railway. `u` is -1.1 to 1.1 or so across, `v` -0.5 to 0.5 up. */
function tone(u, v) {
  let light = 0.3 - 0.22 * smooth(-0.2, 0.5, v)
  const moon = Math.hypot(u - 0.62, v - 0.24)
  light += 0.35 * smooth(0.5, 0.08, moon)
  if (moon < 0.1 && Math.hypot(u - 0.665, v - 0.265) > 0.095) return 1
  if (v > 0.05 && noise(u * 38, v * 38) > 0.83) light = 1
  const cloud = fbm(u * 2.4 + 4, v * 9, 4)
  if (v > 0 && cloud > 0.16) light += 0.22 * smooth(0.16, 0.4, cloud)
  const hill = 0.06 + 0.1 * fbm(u * 1.7 + 2, 3, 5) - 0.04 * u
  if (v < hill) light = 0.2 + 0.1 * smooth(hill - 0.1, hill, v)
  const near = -0.13 + 0.03 * fbm(u * 3 + 8, 1, 4)
  if (v < near) light = 0.1
  // The sea below, with the moon in it.
  if (v < -0.3) {
    const wave = noise(u * 9, v * 70)
    light = 0.16 + 0.14 * wave + 0.75 * smooth(0.3, 0.02, Math.abs(u - 0.62) + 0.12 * wave) * (wave > -0.25 ? 1 : 0)
  }
  // The viaduct, and the train upon it, its windows lit.
  const deck = -0.115
  if (v < deck && v > -0.34) {
    const bay = ((((u + 0.08) / 0.23) % 1) + 1) % 1
    const rise = Math.hypot((bay - 0.5) * 0.23, v + 0.2)
    const open = v < -0.2 ? Math.abs(bay - 0.5) < 0.39 : rise < 0.09
    if (!open) light = 0.52 + 0.1 * noise(u * 60, v * 60) - 0.2 * smooth(-0.2, -0.34, v)
  }
  if (v > deck && v < deck + 0.012) light = 0.75
  if (u > -0.95 && u < 0.3 && v > deck + 0.014 && v < deck + 0.085) {
    const car = ((((u + 0.95) / 0.25) % 1) + 1) % 1
    light = car < 0.03 ? 0.3 : 0.08
    const pane = (car * 9) % 1
    if (car > 0.08 && car < 0.95 && pane > 0.2 && pane < 0.8 && v > deck + 0.042 && v < deck + 0.07) light = 1
  }
  if (u > 0.3 && u < 0.45 && v > deck + 0.014 && v < deck + 0.09 - 0.35 * Math.max(0, u - 0.37)) light = u > 0.43 && v < deck + 0.06 ? 1 : 0.08
  const smoke = 0.02 * fbm(u * 14, v * 14, 3)
  const plume = Math.abs(v - (deck + 0.12 + 0.1 * smooth(0.36, -0.9, u) + smoke)) / (0.012 + 0.05 * smooth(0.36, -0.6, u))
  if (u < 0.36 && u > -1 && plume < 1) light = Math.max(light, 0.78 * (1 - plume * plume) * smooth(-1, -0.2, u))
  return Math.min(1, Math.max(0.04, light))
}

export const { picture, plate } = advert({
  file: 'sleeper',
  wide: 426.9,
  tall: 300,
  density: 300,
  frames: [{ inset: 0, thick: 2 }],
  art: { x: 8, y: 8, wide: 410.9, tall: 186, tone, period: 1.5 },
  lines: [
    { face: 'black', text: 'Asleep by Ostlow', size: 42, y: 237 },
    { face: 'italic', text: 'awake beside the sea', size: 22, y: 262 },
    { face: 'sans', text: 'CARROWBY 10.50PM   ·   SELHAVEN 6.35AM   ·   BERTHS FROM £39', size: 9.5, y: 280, tracking: 60 },
    { face: 'sans', text: 'WEND & WESTERN RAILWAY', size: 7, y: 291, tracking: 180 },
  ],
})
