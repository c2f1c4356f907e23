import { type Bounds, common, type Matrix } from './matrix.js'
import type { PdfBox, PdfRule } from './page.js'

/** How a path is painted, as it looks on white paper; a colour is none where it is not. */
export interface Paint {
  readonly fill: string | undefined
  readonly stroke: string | undefined
  /** of a stroke, in user space */
  readonly lineWidth: number
}

/** Points: what is thinner than this and longer than it is thick is a rule, even if it was drawn as an area. */
const RULE_WEIGHT_MAX = 4
const RULE_SHAPE_MIN = 3
/** Points: shorter rules and smaller boxes are grains of a drawing. */
const RULE_LENGTH_MIN = 2
const BOX_SIDE_MIN = 2
/** Share of its bounds that an area covers at least if it is a box: one with round corners does. */
const BOX_COVER_MIN = 0.85
/** Of each on a page: what is more is a map or a pattern, and the longest are kept. */
const KEPT_MAX = 20_000
/** More than this is not taken in at all. */
const TAKEN_MAX = 1_000_000
/** A hairline is drawn as thin as the device can; this is that of a printer. */
const HAIRLINE = 0.12
/** Codes of PDF.js' path buffers: moveTo, lineTo, curveTo, quadraticCurveTo, closePath; each with so many numbers. */
const MOVE = 0
const CLOSE = 4
const NUMBERS = [2, 2, 6, 4, 0] as const

interface Subpath {
  /** x and y by turns, in user space; the end points of curves, which lie on them */
  readonly points: number[]
  closed: boolean
  curved: boolean
}

/** Takes painted paths and keeps what makes up a page: rules and boxes. */
export class PathMaker {
  private readonly rules: PdfRule[] = []
  private readonly boxes: PdfBox[] = []

  paint(buffer: ArrayLike<number>, matrix: Matrix, clip: Bounds, paint: Paint): void {
    for (const subpath of subpathsOf(buffer)) {
      if (this.rules.length + this.boxes.length > TAKEN_MAX) return
      if (paint.fill !== undefined) this.fill(subpath, matrix, clip, paint.fill, paint.stroke)
      if (paint.stroke !== undefined) this.stroke(subpath, matrix, clip, paint.stroke, paint.lineWidth, paint.fill !== undefined)
    }
  }

  /** An area that is filled whole. */
  fillBounds(bounds: Bounds, clip: Bounds, fill: string): void {
    this.area(common(bounds, clip), fill, undefined)
  }

  finish(): { readonly rules: PdfRule[]; readonly boxes: PdfBox[] } {
    const length = ({ x1, y1, x2, y2 }: PdfRule): number => Math.hypot(x2 - x1, y2 - y1)
    const size = ({ width, height }: PdfBox): number => width + height
    return { rules: largest(merged(this.rules), length, RULE_LENGTH_MIN), boxes: largest(distinct(this.boxes), size, 2 * BOX_SIDE_MIN) }
  }

  private fill({ points }: Subpath, matrix: Matrix, clip: Bounds, fill: string, stroke: string | undefined): void {
    const outline = turned(points, matrix)
    if (outline.length < 6) return
    const bounds = boundsOfPoints(outline)
    const whole = (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
    // A rule has hardly an area, and no rounding of its ends matters.
    const thin = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) <= RULE_WEIGHT_MAX
    if (!thin && !(areaOf(outline) >= BOX_COVER_MIN * whole)) return
    this.area(common(bounds, clip), fill, stroke)
  }

  private area(shown: Bounds, fill: string, stroke: string | undefined): void {
    const width = shown.right - shown.left
    const height = shown.bottom - shown.top
    if (!(width >= 0 && height >= 0)) return
    const weight = Math.min(width, height)
    // A dot may be one of a dotted rule.
    const isDot = Math.max(width, height) <= RULE_WEIGHT_MAX / 2
    if (isDot || (weight <= RULE_WEIGHT_MAX && Math.max(width, height) >= RULE_SHAPE_MIN * weight)) {
      const x = (shown.left + shown.right) / 2
      const y = (shown.top + shown.bottom) / 2
      const along = width >= height ? { x1: shown.left, x2: shown.right, y1: y, y2: y } : { x1: x, x2: x, y1: shown.top, y2: shown.bottom }
      this.rules.push({ ...along, weight, colour: fill })
    } else if (weight >= BOX_SIDE_MIN) this.boxes.push({ x: shown.left, y: shown.top, width, height, fill, ...(stroke !== undefined && { stroke }) })
  }

  private stroke({ points, closed, curved }: Subpath, matrix: Matrix, clip: Bounds, stroke: string, lineWidth: number, filled: boolean): void {
    const outline = turned(points, matrix)
    const bounds = boundsOfPoints(outline)
    const width = bounds.right - bounds.left
    const height = bounds.bottom - bounds.top
    const weight = Math.max(HAIRLINE, lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])))
    if (!Number.isFinite(width + height + weight)) return
    const isBox = (closed || outline.length >= 10) && Math.min(width, height) > RULE_WEIGHT_MAX && areaOf(outline) >= BOX_COVER_MIN * width * height
    if (isBox) {
      const shown = common(bounds, clip)
      if (!filled && shown.right > shown.left && shown.bottom > shown.top)
        this.boxes.push({ x: shown.left, y: shown.top, width: shown.right - shown.left, height: shown.bottom - shown.top, stroke })
      return
    }
    if (curved) return
    if (closed) outline.push(outline[0]!, outline[1]!)
    for (let i = 0; i + 3 < outline.length; i += 2) {
      const cut = segmentWithin(outline[i]!, outline[i + 1]!, outline[i + 2]!, outline[i + 3]!, clip, weight)
      if (cut) this.rules.push({ ...cut, weight, colour: stroke })
    }
  }
}

function subpathsOf(buffer: ArrayLike<number>): Subpath[] {
  const subpaths: Subpath[] = []
  let open: Subpath | undefined
  for (let i = 0; i < buffer.length;) {
    const code = buffer[i]!
    const count = NUMBERS[code as keyof typeof NUMBERS] as number | undefined
    if (count === undefined || i + count >= buffer.length + (code === CLOSE ? 1 : 0)) break
    if (code === CLOSE) {
      if (open) open.closed = true
      open = undefined
    } else {
      if (code === MOVE || !open) {
        open = { points: [], closed: false, curved: false }
        subpaths.push(open)
      }
      if (count > 2) open.curved = true
      open.points.push(buffer[i + count - 1]!, buffer[i + count]!)
    }
    i += 1 + count
  }
  return subpaths
}

function turned(points: readonly number[], [a, b, c, d, e, f]: Matrix): number[] {
  const out: number[] = []
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i]!
    const y = points[i + 1]!
    out.push(a * x + c * y + e, b * x + d * y + f)
  }
  return out
}

function boundsOfPoints(points: readonly number[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i + 1 < points.length; i += 2) {
    left = Math.min(left, points[i]!)
    right = Math.max(right, points[i]!)
    top = Math.min(top, points[i + 1]!)
    bottom = Math.max(bottom, points[i + 1]!)
  }
  return { left, top, right, bottom }
}

/** Of a polygon, by the shoelace formula. */
function areaOf(points: readonly number[]): number {
  let twice = 0
  const count = points.length
  for (let i = 0; i + 1 < count; i += 2) {
    const x = points[(i + 2) % count]!
    const y = points[(i + 3) % count]!
    twice += points[i]! * y - x * points[i + 1]!
  }
  return Math.abs(twice) / 2
}

/** The part of a line that shows: of one that is level or upright exactly, of another all or nothing. */
function segmentWithin(x1: number, y1: number, x2: number, y2: number, clip: Bounds, weight: number): { x1: number; y1: number; x2: number; y2: number } | undefined {
  const slack = weight / 2
  const shown = common({ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }, clip)
  if (shown.right < shown.left - slack || shown.bottom < shown.top - slack) return undefined
  const level = Math.abs(y2 - y1) <= Math.abs(x2 - x1) * 0.01
  const upright = Math.abs(x2 - x1) <= Math.abs(y2 - y1) * 0.01
  if (level) return { x1: shown.left, x2: shown.right, y1, y2 }
  if (upright) return { x1, x2, y1: shown.top, y2: shown.bottom }
  return { x1, y1, x2, y2 }
}

/** Rules that lie on one line and touch, or are the dots and dashes of one, as one. */
function merged(rules: readonly PdfRule[]): PdfRule[] {
  const keyed = rules.map((rule) => {
    const level = Math.abs(rule.y2 - rule.y1) <= Math.abs(rule.x2 - rule.x1) * 0.01
    const upright = !level && Math.abs(rule.x2 - rule.x1) <= Math.abs(rule.y2 - rule.y1) * 0.01
    const kind = level ? 0 : upright ? 1 : 2
    const across = level ? rule.y1 : rule.x1
    return { rule, kind, across: Math.round(across * 10), from: level ? Math.min(rule.x1, rule.x2) : Math.min(rule.y1, rule.y2) }
  })
  keyed.sort((a, b) => a.kind - b.kind || a.across - b.across || a.from - b.from)
  const out: PdfRule[] = []
  let last: { rule: PdfRule; kind: number; across: number } | undefined
  for (const next of keyed) {
    const joined = last && next.kind !== 2 && last.kind === next.kind && last.across === next.across ? join(last.rule, next.rule, next.kind === 0) : undefined
    if (joined && last) {
      last = { ...last, rule: joined }
      out[out.length - 1] = joined
    } else {
      last = next
      out.push(next.rule)
    }
  }
  return out
}

function join(a: PdfRule, b: PdfRule, level: boolean): PdfRule | undefined {
  if (a.colour !== b.colour || Math.abs(a.weight - b.weight) > 0.1 * Math.max(a.weight, b.weight)) return undefined
  const [aFrom, aTo] = level ? [Math.min(a.x1, a.x2), Math.max(a.x1, a.x2)] : [Math.min(a.y1, a.y2), Math.max(a.y1, a.y2)]
  const [bFrom, bTo] = level ? [Math.min(b.x1, b.x2), Math.max(b.x1, b.x2)] : [Math.min(b.y1, b.y2), Math.max(b.y1, b.y2)]
  // Dashes are apart by about their own length; two rules of two columns are apart by far less than theirs.
  const dash = Math.min(aTo - aFrom, bTo - bFrom)
  const slack = Math.max(0.2, Math.min(6, dash <= 12 ? Math.max(2 * dash, 3 * a.weight) : 0))
  if (bFrom - aTo > slack) return undefined
  const from = Math.min(aFrom, bFrom)
  const to = Math.max(aTo, bTo)
  return level ? { ...a, x1: from, x2: to } : { ...a, y1: from, y2: to }
}

/** Without those that are drawn a second time in the same place, as a fill and its edge are. */
function distinct(boxes: readonly PdfBox[]): PdfBox[] {
  const seen = new Map<string, number>()
  const out: PdfBox[] = []
  for (const box of boxes) {
    const key = [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 4)).join(' ')
    const at = seen.get(key)
    if (at === undefined) {
      seen.set(key, out.length)
      out.push(box)
    } else out[at] = { ...out[at]!, ...(box.fill !== undefined && { fill: box.fill }), ...(box.stroke !== undefined && { stroke: box.stroke }) }
  }
  return out
}

/** Those of some size; of too many the largest, in the order they were drawn. */
function largest<T>(things: readonly T[], size: (thing: T) => number, least: number): T[] {
  const seen = things.filter((thing) => size(thing) >= least)
  if (seen.length <= KEPT_MAX) return seen
  const bound = seen.map(size).sort((a, b) => b - a)[KEPT_MAX - 1]!
  return seen.filter((thing) => size(thing) >= bound).slice(0, KEPT_MAX)
}
