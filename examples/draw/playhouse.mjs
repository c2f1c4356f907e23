import { advert } from './advert.mjs'
import { noise, smooth } from './noise.mjs'

/** A boat in fog, for the theatre; a strip over the whole page. */
function tone(u, v) {
  const bank = smooth(0.1, -0.32, v + 0.05 * noise(u * 3, 1))
  let light = 0.93 - 0.5 * bank * (0.8 + 0.4 * noise(u * 6, v * 40))
  const hull = u > -0.34 && u < 0.4 ? -0.2 + 0.16 * Math.max(0, Math.abs(u - 0.02) - 0.12) ** 1.4 * 4 : -9
  if (v < hull && v > -0.31 + 0.5 * Math.max(0, Math.abs(u - 0.03) - 0.26)) light = 0.12
  const figure = Math.min(Math.hypot((u + 0.05) / 0.045, (v - 0.19) / 0.052), Math.hypot((u + 0.05) / 0.085, (v + 0.04) / 0.2))
  if (figure < 1) light = 0.1
  if (Math.abs(u - 0.06 - 0.35 * (v + 0.1)) < 0.008 && v > -0.42 && v < 0.34) light = 0.15
  const lamp = Math.hypot(u - 0.32, v + 0.02)
  if (lamp < 0.035) return 1
  if (lamp < 0.05) light = 0.1
  if (Math.abs(u - 0.32) < 0.006 && v < -0.05 && v > -0.18) light = 0.1
  return Math.min(1, light + 0.5 * smooth(0.22, 0.05, lamp) * (v > -0.16 ? 1 : 0.6))
}

export const { picture, plate } = advert({
  file: 'playhouse',
  wide: 720,
  tall: 130,
  density: 300,
  frames: [{ inset: 0, thick: 1.5 }],
  art: { x: 4, y: 4, wide: 190, tall: 122, tone, period: 1.4 },
  lines: [
    { face: 'sans', text: 'THE PLAYHOUSE, CARROWBY', size: 10, x: 405, y: 28, tracking: 160 },
    { face: 'black', text: 'The Ferryman’s Wife', size: 40, x: 405, y: 72 },
    { face: 'italic', text: 'A new play by Ellen Straker. Last five nights, and two in fog', size: 15, x: 405, y: 98 },
    { face: 'sans', text: '7.45PM; SATURDAY ALSO AT 2.30', size: 8.5, x: 405, y: 117, tracking: 80 },
    { face: 'bold', text: '£14', size: 44, x: 650, y: 66 },
    { face: 'roman', text: 'to £32', size: 18, x: 650, y: 88 },
    { face: 'sans', text: 'TELEPHONE 0177', size: 8.5, x: 650, y: 117, tracking: 80 },
  ],
})
