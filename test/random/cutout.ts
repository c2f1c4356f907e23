import type { JpegPlan } from '../picture/make-jpeg.js'
import type { PngPlan } from '../picture/make-png.js'

/** Whether a point of the shape that cut-out pictures have is inside it; shares of the picture. A leaning body on a foot. */
export function inCutout(u: number, v: number): boolean {
  const middle = 0.35 + 0.3 * v
  return v > 0.85 ? u > 0.3 && u < 0.8 : Math.abs(u - middle) < 0.1 + 0.2 * Math.sin(v * 3)
}

/** A PNG whose pixels are opaque inside the shape. */
export function cutoutPng(width: number, height: number): PngPlan {
  return { width, height, colourType: 6, depth: 8, sample: (x, y, c) => (c === 3 ? (inCutout((x + 0.5) / width, (y + 0.5) / height) ? 255 : 0) : (x * 11 + y * 7 + c * 50) % 256) }
}

/** Corners of the path that clipped JPEGs have: shares of the picture. */
export const CLIP: readonly (readonly [number, number])[] = [
  [0.5, 0.05],
  [0.9, 0.3],
  [0.6, 0.5],
  [0.85, 0.95],
  [0.1, 0.9],
  [0.3, 0.4],
]

export function inClip(u: number, v: number): boolean {
  let inside = false
  CLIP.forEach(([x1, y1], i) => {
    const [x2, y2] = CLIP[(i + 1) % CLIP.length]!
    if (y1 > v !== y2 > v && u < x1 + ((x2 - x1) * (v - y1)) / (y2 - y1)) inside = !inside
  })
  return inside
}

/** The segment of a JPEG that has the path as its clipping path (Photoshop File Formats, "Image Resource Blocks", "Path resource format"). */
export function clipSegment(corners: readonly (readonly [number, number])[] = CLIP, name = 'Cut'): number[] {
  const fixed = (value: number): number[] => be32(Math.round(value * 2 ** 24))
  const record = (kind: number, rest: readonly number[]): number[] => [...be16(kind), ...rest, ...new Array<number>(24 - rest.length).fill(0)]
  const knots = corners.flatMap(([x, y]) => record(2, [...fixed(y), ...fixed(x), ...fixed(y), ...fixed(x), ...fixed(y), ...fixed(x)]))
  const path = [...record(6, []), ...record(0, be16(corners.length)), ...knots]
  const resources = [...resource(2000, name, path), ...resource(2999, '', [name.length, ...latin(name)])]
  const body = [...latin('Photoshop 3.0\0'), ...resources]
  return [0xff, 0xed, ...be16(body.length + 2), ...body]
}

export function resource(id: number, name: string, data: readonly number[]): number[] {
  return [...latin('8BIM'), ...be16(id), ...even([name.length, ...latin(name)]), ...be32(data.length), ...even(data)]
}

/** A JPEG that is cut out by its path. */
export function clippedJpeg(width: number, height: number): JpegPlan {
  return { width, height, components: 3, segments: [clipSegment()] }
}

function even(bytes: readonly number[]): number[] {
  return bytes.length % 2 === 0 ? [...bytes] : [...bytes, 0]
}

function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function be16(value: number): number[] {
  return [(value >> 8) & 255, value & 255]
}

function be32(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
