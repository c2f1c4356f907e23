/** a, b, c, d, e, f of ISO 32000-2, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Six numbers of anything that holds six; what is no number is that of the identity. */
export function matrixOf(source: unknown): Matrix {
  if (typeof source !== 'object' || source === null) return IDENTITY
  const numbers = source as Readonly<Record<number, unknown>>
  const at = (i: number): number => (typeof numbers[i] === 'number' ? numbers[i] : IDENTITY[i]!)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Of a rectangle, turned by the matrix. */
export function boundsOf(matrix: Matrix, x1: number, y1: number, x2: number, y2: number): Bounds {
  const [a, b, c, d, e, f] = matrix
  const xs = [a * x1 + c * y1, a * x2 + c * y1, a * x1 + c * y2, a * x2 + c * y2]
  const ys = [b * x1 + d * y1, b * x2 + d * y1, b * x1 + d * y2, b * x2 + d * y2]
  return { left: Math.min(...xs) + e, right: Math.max(...xs) + e, top: Math.min(...ys) + f, bottom: Math.max(...ys) + f }
}

/** What two have in common; nothing of it where right is not beyond left, or bottom beyond top. */
export function common(a: Bounds, b: Bounds): Bounds {
  return { left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) }
}
