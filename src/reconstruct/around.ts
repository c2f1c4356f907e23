import type { Rectangle } from './reconstruction.js'

/** The least rectangle that holds them all. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  let [x, y, right, foot] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, box.x + box.width)
    foot = Math.max(foot, box.y + box.height)
  }
  return { x, y, width: right - x, height: foot - y }
}
