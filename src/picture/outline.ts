/** The shape of a picture as text runs round it: of each of its rows, from the top, the stretch that it takes, shares of the picture's width. */
export type Outline = readonly (readonly [left: number, right: number] | undefined)[]

/** A point in shares of a picture's width and depth, from its top left corner. */
export type Point = readonly [x: number, y: number]

/** Rows of an outline: of a picture half a page deep, about a point each. */
export const OUTLINE_ROWS = 360

/** The outline of polygons, each closed: how far they reach to either side in each row. Parts outside the picture are cut off. */
export function outlineOfPolygons(polygons: readonly (readonly Point[])[], rows = OUTLINE_ROWS): Outline {
  const left = new Float64Array(rows).fill(Infinity)
  const right = new Float64Array(rows).fill(-Infinity)
  for (const points of polygons)
    points.forEach((from, i) => {
      const to = points[(i + 1) % points.length]!
      const [[x1, y1], [x2, y2]] = from[1] <= to[1] ? [from, to] : [to, from]
      const xAt = (y: number): number => (y2 > y1 ? x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) : x1)
      const first = Math.max(0, Math.min(rows - 1, Math.floor(y1 * rows)))
      const last = Math.max(0, Math.min(rows - 1, Math.ceil(y2 * rows) - 1))
      if (y2 < 0 || y1 > 1) return
      for (let row = first; row <= Math.max(first, last); row++) {
        const ends = y2 > y1 ? [xAt(Math.max(y1, row / rows)), xAt(Math.min(y2, (row + 1) / rows))] : [x1, x2]
        left[row] = Math.min(left[row]!, ...ends)
        right[row] = Math.max(right[row]!, ...ends)
      }
    })
  return joined(left, right)
}

/** The outline of opacities, row by row from the top: of each pixel a share from 0 to 255, one that counts from `least` on. */
export function outlineOfAlpha(alpha: Uint8Array, width: number, height: number, least: number): Outline {
  const rows = Math.min(height, OUTLINE_ROWS)
  const left = new Float64Array(rows).fill(Infinity)
  const right = new Float64Array(rows).fill(-Infinity)
  for (let y = 0; y < height; y++) {
    const from = y * width
    let a = 0
    while (a < width && alpha[from + a]! < least) a++
    if (a === width) continue
    let b = width
    while (alpha[from + b - 1]! < least) b--
    // a row of pixels may reach over two of the outline's
    for (let row = Math.floor((y * rows) / height); row <= Math.ceil(((y + 1) * rows) / height) - 1; row++) {
      left[row] = Math.min(left[row]!, a / width)
      right[row] = Math.max(right[row]!, b / width)
    }
  }
  return joined(left, right)
}

/** No line of text runs through a gap between two parts of a picture: there the outline goes on from row to row. */
function joined(left: Float64Array, right: Float64Array): Outline {
  const held = Array.from(left, (l, row) => right[row]! >= l)
  const first = held.indexOf(true)
  const last = held.lastIndexOf(true)
  let at: readonly [number, number] | undefined
  return held.map((takes, row) => {
    if (row < first || row > last || first < 0) return undefined
    if (takes) at = [Math.max(0, left[row]!), Math.min(1, right[row]!)]
    return at
  })
}
