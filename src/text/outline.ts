import type { Ink, OutlineStep } from './glyphs.js'

export const NO_INK: Ink = { left: 0, bottom: 0, right: 0, top: 0 }

/** Where a cubic's coordinate turns, as values between its ends. A quadratic is a cubic whose inner points are two thirds of the way. */
function turns(a: number, b: number, c: number, d: number, visit: (value: number) => void): void {
  const at = (t: number): void => {
    if (!(t > 0 && t < 1)) return
    const u = 1 - t
    visit(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d)
  }
  const qa = d - a + 3 * (b - c)
  const qb = 2 * (a - 2 * b + c)
  const qc = b - a
  if (Math.abs(qa) < 1e-12) {
    if (Math.abs(qb) > 1e-12) at(-qc / qb)
    return
  }
  const root = qb * qb - 4 * qa * qc
  if (root < 0) return
  const s = Math.sqrt(root)
  at((-qb + s) / (2 * qa))
  at((-qb - s) / (2 * qa))
}

/** Box of the ink of an outline: of the curves themselves, not of their control points. */
export function inkOf(steps: readonly OutlineStep[]): Ink {
  let left = Infinity
  let bottom = Infinity
  let right = -Infinity
  let top = -Infinity
  let px = 0
  let py = 0
  const seeX = (x: number): void => {
    if (x < left) left = x
    if (x > right) right = x
  }
  const seeY = (y: number): void => {
    if (y < bottom) bottom = y
    if (y > top) top = y
  }
  const curve = (ax: number, ay: number, bx: number, by: number, x: number, y: number): void => {
    turns(px, ax, bx, x, seeX)
    turns(py, ay, by, y, seeY)
  }
  for (const step of steps) {
    if (step.kind === 'close') continue
    const { x, y } = step
    if (step.kind === 'quadratic') curve(px + ((step.cx - px) * 2) / 3, py + ((step.cy - py) * 2) / 3, x + ((step.cx - x) * 2) / 3, y + ((step.cy - y) * 2) / 3, x, y)
    else if (step.kind === 'cubic') curve(step.c1x, step.c1y, step.c2x, step.c2y, x, y)
    seeX(x)
    seeY(y)
    px = x
    py = y
  }
  return left <= right && bottom <= top ? { left, bottom, right, top } : NO_INK
}
