import type { PdfRun } from './page.js'

/** Where a glyph of a run stands on the page, whatever the direction of its line. */
export function placeOf({ xs, y, angle }: PdfRun, index: number): { readonly x: number; readonly y: number } {
  const { cos, sin } = directionOf(angle)
  return { x: xs[index]! * cos - y * sin, y: xs[index]! * sin + y * cos }
}

/** Cosine and sine of an angle from 0 up to 360 degrees, exact where they are whole. */
export function directionOf(angle: number): { readonly cos: number; readonly sin: number } {
  if (angle % 90 === 0) return { cos: [1, 0, -1, 0][angle / 90]!, sin: [0, 1, 0, -1][angle / 90]! }
  const radians = (angle * Math.PI) / 180
  return { cos: Math.cos(radians), sin: Math.sin(radians) }
}
