import type { OutlineStep } from './glyphs.js'
import type { Sfnt } from './sfnt.js'

/** A part of a composite glyph (OpenType specification, glyf). */
export interface Component {
  readonly gid: number
  /** where the file says which glyph it is */
  readonly at: number
  readonly dx: number
  readonly dy: number
  /** x' = xx·x + yx·y, y' = xy·x + yy·y */
  readonly xx: number
  readonly xy: number
  readonly yx: number
  readonly yy: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}
type Contour = readonly Point[]

const ON_CURVE = 1
const X_BYTE = 2
const Y_BYTE = 4
const REPEAT = 8
const X_SAME = 16
const Y_SAME = 32

const WORDS = 1
const OFFSETS = 2
const SCALE = 8
const MORE = 32
const TWO_SCALES = 64
const TWO_BY_TWO = 128

/** Components within components, and points in all: no real glyph comes near, and a damaged one must end. */
const NESTING = 8
const POINTS = 65_536

/** The parts of the composite glyph at `at`. Throws a RangeError where its table leads out of the file, as do all in here. */
export function componentsAt(view: DataView, at: number): Component[] {
  const components: Component[] = []
  let pos = at + 10
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = view.getUint16(pos)
    const wide = (flags & WORDS) !== 0
    const gid = view.getUint16(pos + 2)
    const dx = wide ? view.getInt16(pos + 4) : view.getInt8(pos + 4)
    const dy = wide ? view.getInt16(pos + 6) : view.getInt8(pos + 5)
    const named = pos + 2
    pos += wide ? 8 : 6
    const share = (k: number): number => view.getInt16(pos + 2 * k) / 16_384
    let [xx, xy, yx, yy] = [1, 0, 0, 1]
    if ((flags & SCALE) !== 0) {
      xx = yy = share(0)
      pos += 2
    } else if ((flags & TWO_SCALES) !== 0) {
      xx = share(0)
      yy = share(1)
      pos += 4
    } else if ((flags & TWO_BY_TWO) !== 0) {
      ;[xx, xy, yx, yy] = [share(0), share(1), share(2), share(3)]
      pos += 8
    }
    // points matched by number are as good as never used
    if ((flags & OFFSETS) === 0) throw new RangeError('a glyph is put together in an unknown way')
    components.push({ gid, at: named, dx, dy, xx, xy, yx, yy })
    if (components.length > POINTS) throw new RangeError('a glyph does not end')
  }
  return components
}

/** The outline of a TrueType glyph, ems, y up. */
export function outlineOf(sfnt: Sfnt, gid: number): OutlineStep[] {
  const steps: OutlineStep[] = []
  for (const contour of contoursOf(sfnt, gid, { points: POINTS }, 0)) addContour(steps, contour, sfnt.unitsPerEm)
  return steps
}

function contoursOf(sfnt: Sfnt, gid: number, left: { points: number }, depth: number): Contour[] {
  if (gid >= sfnt.glyphCount) throw new RangeError('it asks for a glyph that the font has not')
  const table = sfnt.glyphTable(gid)
  if (table === undefined) return []
  const { view } = sfnt
  const count = view.getInt16(table.offset)
  if (count >= 0) return simpleContours(view, table.offset, count, left)
  if (depth === NESTING) throw new RangeError('a glyph is part of itself')
  return componentsAt(view, table.offset).flatMap(({ gid: part, dx, dy, xx, xy, yx, yy }) =>
    contoursOf(sfnt, part, left, depth + 1).map((contour) => contour.map(({ x, y, on }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, on }))),
  )
}

function simpleContours(view: DataView, at: number, count: number, left: { points: number }): Contour[] {
  if (count === 0) return []
  const total = view.getUint16(at + 8 + 2 * count) + 1
  if ((left.points -= total) < 0) throw new RangeError('a glyph has too many points')
  let pos = at + 12 + 2 * count + view.getUint16(at + 10 + 2 * count)
  const flags = new Uint8Array(total)
  for (let i = 0; i < total;) {
    const flag = view.getUint8(pos++)
    flags[i++] = flag
    if ((flag & REPEAT) !== 0) for (let times = view.getUint8(pos++); times > 0 && i < total; times--) flags[i++] = flag
  }
  const coordinates = (byte: number, same: number): Int32Array => {
    const values = new Int32Array(total)
    let value = 0
    for (let i = 0; i < total; i++) {
      const flag = flags[i]!
      if ((flag & byte) !== 0) value += (flag & same) !== 0 ? view.getUint8(pos++) : -view.getUint8(pos++)
      else if ((flag & same) === 0) {
        value += view.getInt16(pos)
        pos += 2
      }
      values[i] = value
    }
    return values
  }
  const xs = coordinates(X_BYTE, X_SAME)
  const ys = coordinates(Y_BYTE, Y_SAME)
  const contours: Contour[] = []
  let from = 0
  for (let c = 0; c < count; c++) {
    const to = Math.min(view.getUint16(at + 10 + 2 * c) + 1, total)
    const points: Point[] = []
    for (let i = from; i < to; i++) points.push({ x: xs[i]!, y: ys[i]!, on: (flags[i]! & ON_CURVE) !== 0 })
    from = Math.max(from, to)
    if (points.length > 0) contours.push(points)
  }
  return contours
}

/** Points off the curve guide it; between two of them in a row lies one on it. */
function addContour(steps: OutlineStep[], contour: Contour, em: number): void {
  const first = contour[0]!
  const last = contour[contour.length - 1]!
  const start = first.on ? first : last.on ? last : middle(first, last)
  steps.push({ kind: 'move', x: start.x / em, y: start.y / em })
  let guide: Point | undefined
  const curveTo = ({ x, y }: Point): void => {
    steps.push(guide === undefined ? { kind: 'line', x: x / em, y: y / em } : { kind: 'quadratic', cx: guide.x / em, cy: guide.y / em, x: x / em, y: y / em })
  }
  for (let i = first.on ? 1 : 0; i < contour.length; i++) {
    const point = contour[i]!
    if (point.on) curveTo(point)
    else if (guide !== undefined) curveTo(middle(guide, point))
    guide = point.on ? undefined : point
  }
  if (guide !== undefined) curveTo(start)
  steps.push({ kind: 'close' })
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true }
}
