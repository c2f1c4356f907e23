import { seeded } from './seed.mjs'

/**
 * Exposes every `stride`th row from `start`: several rays to a picture point, through a lens of some width.
 * The film stands upright (verticals stay vertical) and is shifted so that `horizon` of the height lies below the eye line.
 */
export function expose(scene, light, width, height, samples, start, stride) {
  const { eye, angle, horizon, lens = 0, focus = 30, turn = 0 } = scene.camera
  const half = Math.tan((angle * Math.PI) / 360)
  const step = (2 * half) / width
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const grid = Math.ceil(Math.sqrt(samples))
  for (let y = start; y < height; y += stride) {
    const random = seeded(y * 7919 + 13)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let s = 0; s < samples; s++) {
        const jx = ((s % grid) + random()) / grid
        const jy = (Math.floor(s / grid) + random()) / Math.ceil(samples / grid)
        const u = (x + jx) * step - half
        const v = ((1 - horizon) * height - (y + jy)) * step
        const a = random() * 2 * Math.PI
        const r = lens * Math.sqrt(random())
        const lx = r * Math.cos(a)
        const ly = r * Math.sin(a)
        const px = u * focus - lx
        const py = v * focus - ly
        const k = 1 / Math.sqrt(px * px + py * py + focus * focus)
        const dx = px * k
        const dz = focus * k
        sum += Math.min(8, scene.radiance(eye[0] + lx * cos, eye[1] + ly, eye[2] - lx * sin, dx * cos + dz * sin, py * k, dz * cos - dx * sin, random))
      }
      light[y * width + x] = sum / samples
    }
  }
}
