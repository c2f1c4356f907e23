/** Points per millimetre, pica and inch (a point is 1/72 inch, as in PDF). */
export const MM = 72 / 25.4
export const PICA = 12
export const INCH = 72

/** A length in an edition or a style: a number is points; else `'15mm'`, `'1.2cm'`, `'1p6'` (picas and points), `'2in'`, `'9pt'`. */
export type Length = number | string

const UNIT: Readonly<Record<string, number>> = { pt: 1, mm: MM, cm: 10 * MM, in: INCH }
const WITH_UNIT = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)$/
const PICAS = /^(-?)(\d+)p(\d+(?:\.\d+)?)?$/

/** Points of a {@link Length}, or undefined where it is not one. */
export function points(length: Length): number | undefined {
  if (typeof length === 'number') return Number.isFinite(length) ? length : undefined
  if (length.length > 24) return undefined
  const plain = WITH_UNIT.exec(length)
  if (plain) return Number(plain[1]) * UNIT[plain[2]!]!
  const picas = PICAS.exec(length)
  if (!picas) return undefined
  const value = Number(picas[2]) * PICA + Number(picas[3] ?? 0)
  return picas[1] ? -value : value
}
