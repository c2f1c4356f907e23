import { LIMITS } from '../limits.js'
import { hasText, u16, u32 } from './bytes.js'
import type { Orientation } from './exif.js'
import type { Outline, Point } from './outline.js'
import { outlineOfPolygons } from './outline.js'

/** A corner or curve point of a path: where it stands, and the control points before and after it. Shares of the picture. */
export interface Knot {
  readonly before: Point
  readonly at: Point
  readonly after: Point
}
/** Closed paths of knots; what an odd number of them holds is inside. */
export type ClipPath = readonly (readonly Knot[])[]

/** Photoshop File Formats, "Image Resource IDs": paths, and the name of the one that is the clipping path. */
const PATHS = [2000, 2997] as const
const CLIPPING_NAME = 2999
/** A path resource is a row of records of this many bytes. */
const RECORD = 26
const CLOSED_LENGTH = 0
const CLOSED_KNOTS: ReadonlySet<number> = new Set([1, 2])

interface Resource {
  readonly id: number
  readonly name: string
  readonly body: Uint8Array
}

/**
 * The clipping path of a picture's image resources (the bytes of Photoshop's APP13 after its name): the one named as such, else the first. What is
 * malformed counts as absent; open paths are none.
 */
export function readClipPath(resources: Uint8Array): ClipPath | undefined {
  const all = resourcesOf(resources)
  const paths = all.filter(({ id }) => id >= PATHS[0] && id <= PATHS[1])
  const named = all.find(({ id }) => id === CLIPPING_NAME)
  const wanted = named && pascal(named.body, 0)
  const chosen = paths.find(({ name }) => name === wanted) ?? paths[0]
  const path = chosen && knotsOf(chosen.body)
  return path && path.length > 0 ? path : undefined
}

/** Photoshop File Formats, "Image Resource Blocks": signature, id, name padded to even, length, data padded to even. */
function resourcesOf(bytes: Uint8Array): Resource[] {
  const out: Resource[] = []
  for (let at = 0; at + 12 <= bytes.length && hasText(bytes, at, '8BIM');) {
    const id = u16(bytes, at + 4)
    const name = pascal(bytes, at + 6)
    const size = at + 6 + even(1 + (bytes[at + 6] ?? 0))
    const start = size + 4
    const length = u32(bytes, size)
    if (start + length > bytes.length) return out
    out.push({ id, name, body: bytes.subarray(start, start + length) })
    at = start + even(length)
  }
  return out
}

function even(length: number): number {
  return length + (length % 2)
}

function pascal(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0)))
}

/** Photoshop File Formats, "Path resource format": y before x, each a signed number of 8.24 bits. */
function knotsOf(body: Uint8Array): ClipPath {
  const paths: Knot[][] = []
  let left = 0
  let knots = 0
  for (let at = 0; at + RECORD <= body.length && knots <= LIMITS.clipKnotsMax; at += RECORD) {
    const kind = u16(body, at)
    if (kind === CLOSED_LENGTH) {
      left = u16(body, at + 2)
      paths.push([])
    } else if (CLOSED_KNOTS.has(kind) && left > 0) {
      left--
      knots++
      paths.at(-1)!.push({ before: pointAt(body, at + 2), at: pointAt(body, at + 10), after: pointAt(body, at + 18) })
    }
  }
  return paths.filter((path) => path.length > 1)
}

function pointAt(body: Uint8Array, at: number): Point {
  return [(u32(body, at + 4) | 0) / 2 ** 24, (u32(body, at) | 0) / 2 ** 24]
}

/** A path of a picture as stored, on the picture as shown (EXIF 2.32, 4.6.4 A). */
export function uprightPath(path: ClipPath, orientation: Orientation): ClipPath {
  if (orientation === 1) return path
  const turn = ([x, y]: Point): Point => {
    switch (orientation) {
      case 2:
        return [1 - x, y]
      case 3:
        return [1 - x, 1 - y]
      case 4:
        return [x, 1 - y]
      case 5:
        return [y, x]
      case 6:
        return [1 - y, x]
      case 7:
        return [1 - y, 1 - x]
      default:
        return [y, 1 - x]
    }
  }
  return path.map((knots) => knots.map(({ before, at, after }) => ({ before: turn(before), at: turn(at), after: turn(after) })))
}

/** Straight pieces into which each curve of a path is cut for its outline. */
const PIECES = 16

/** The outline of what a path holds. */
export function outlineOfPath(path: ClipPath): Outline {
  return outlineOfPolygons(
    path.map((knots) =>
      knots.flatMap((from, i) => {
        const to = knots[(i + 1) % knots.length]!
        return Array.from({ length: PIECES }, (_, k) => curveAt(from.at, from.after, to.before, to.at, k / PIECES))
      }),
    ),
  )
}

function curveAt(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t
  const at = (k: 0 | 1): number => s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k]
  return [at(0), at(1)]
}
