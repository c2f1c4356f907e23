/** What a glyph looks like, as far as it takes to tell it from others: area between its points, and their box, in font units. Blank where there is none. */
export type Shape = string

interface Point {
  readonly x: number
  readonly y: number
}

/** A TrueType file as far as a test asks about it. */
export interface ReadTrueType {
  readonly unitsPerEm: number
  readonly glyphs: number
  /** glyph of a character of the first plane, by a cmap of format 4; 0 where it has none */
  glyphOf(code: number): number
  shape(glyph: number): Shape
  advance(glyph: number): number
}

/** Reads a TrueType file from the specification (OpenType 1.9.1) alone. */
export function readTrueType(bytes: Uint8Array): ReadTrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    tables.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), view.getUint32(entry + 8))
  }
  const at = (tag: string): number => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`no table ${tag}`)
    return offset
  }
  const long = view.getInt16(at('head') + 50) === 1
  const place = (glyph: number): number => (long ? view.getUint32(at('loca') + 4 * glyph) : 2 * view.getUint16(at('loca') + 2 * glyph))
  const measured = view.getUint16(at('hhea') + 34)

  const pointsOf = (glyph: number): Point[][] => {
    const from = place(glyph)
    if (place(glyph + 1) === from) return []
    const offset = at('glyf') + from
    const contours = view.getInt16(offset)
    return contours < 0 ? composite(offset + 10) : simple(offset, contours)
  }
  const simple = (offset: number, contours: number): Point[][] => {
    const ends = Array.from({ length: contours }, (_, i) => view.getUint16(offset + 10 + 2 * i))
    const total = (ends.at(-1) ?? -1) + 1
    let pos = offset + 10 + 2 * contours
    pos += 2 + view.getUint16(pos)
    const flags: number[] = []
    while (flags.length < total) {
      const flag = view.getUint8(pos++)
      flags.push(flag)
      if (flag & 8) for (let n = view.getUint8(pos++); n > 0; n--) flags.push(flag)
    }
    const axis = (short: number, same: number): number[] => {
      let value = 0
      return flags.map((flag) => {
        if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(pos++)
        else if (!(flag & same)) {
          value += view.getInt16(pos)
          pos += 2
        }
        return value
      })
    }
    const xs = axis(2, 16)
    const ys = axis(4, 32)
    return ends.map((end, i) => Array.from({ length: end - (ends[i - 1] ?? -1) }, (_, k) => ({ x: xs[end - k]!, y: ys[end - k]! })).reverse())
  }
  const composite = (start: number): Point[][] => {
    const parts: Point[][] = []
    let pos = start
    for (let flags = 32; flags & 32;) {
      flags = view.getUint16(pos)
      const glyph = view.getUint16(pos + 2)
      const wide = (flags & 1) !== 0
      const dx = wide ? view.getInt16(pos + 4) : view.getInt8(pos + 4)
      const dy = wide ? view.getInt16(pos + 6) : view.getInt8(pos + 5)
      pos += wide ? 8 : 6
      const share = (): number => {
        pos += 2
        return view.getInt16(pos - 2) / 16_384
      }
      let [a, b, c, d] = [1, 0, 0, 1]
      if (flags & 8) a = d = share()
      else if (flags & 64) [a, d] = [share(), share()]
      else if (flags & 128) [a, b, c, d] = [share(), share(), share(), share()]
      for (const contour of pointsOf(glyph)) parts.push(contour.map(({ x, y }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy })))
    }
    return parts
  }

  return {
    unitsPerEm: view.getUint16(at('head') + 18),
    glyphs: view.getUint16(at('maxp') + 4),
    advance: (glyph) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, measured - 1)),
    shape: (glyph) => shapeOf(pointsOf(glyph)),
    glyphOf: (code) => {
      const map = at('cmap') + view.getUint32(at('cmap') + 8)
      if (view.getUint16(map) !== 4) throw new Error('only format 4 is read')
      const segments = view.getUint16(map + 6) / 2
      for (let i = 0; i < segments; i++) {
        const end = view.getUint16(map + 14 + 2 * i)
        const start = view.getUint16(map + 16 + 2 * segments + 2 * i)
        if (code > end || code < start) continue
        if (view.getUint16(map + 16 + 6 * segments + 2 * i) !== 0) throw new Error('only deltas are read')
        return (code + view.getUint16(map + 16 + 4 * segments + 2 * i)) & 0xffff
      }
      return 0
    },
  }
}

/** Of the points of each contour, those that guide curves among them: points between two guides change neither area nor box. */
export function shapeOf(contours: readonly (readonly Point[])[]): Shape {
  const points = contours.flat()
  if (points.length === 0) return ''
  let area = 0
  for (const contour of contours)
    contour.forEach(({ x, y }, i) => {
      const next = contour[(i + 1) % contour.length]!
      area += (x * next.y - next.x * y) / 2
    })
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return [area, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map((value) => Math.round(value)).join(' ')
}
