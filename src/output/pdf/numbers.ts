/** No length on a page comes near it; it keeps exponents out of a file whatever a scene holds. */
const LARGEST = 1e9

/** To three decimals, the precision of every number in a content stream. What is not finite counts as zero. */
export function rounded(value: number): number {
  const near = Math.round(value * 1000) / 1000
  if (near >= -LARGEST && near <= LARGEST) return near
  return near > 0 && near < Infinity ? LARGEST : near < 0 && near > -Infinity ? -LARGEST : 0
}

/** A number as content streams have it: no exponent, no `-0`, at most three decimals (ISO 32000-2, 7.3.3). */
export function num(value: number): string {
  const thousandths = Math.round(rounded(value) * 1000)
  const part = thousandths % 1000
  // whole numbers are written out several times as fast as fractions, and a content stream is made of numbers
  if (part === 0) return String(thousandths / 1000)
  const whole = Math.trunc(thousandths / 1000)
  return `${thousandths < 0 && whole === 0 ? '-0' : whole}${decimals[Math.abs(part)]!}`
}

/** `.001` to `.999`, without the zeros at their ends. */
const decimals: readonly string[] = Array.from({ length: 1000 }, (_, part) => String(part / 1000).slice(1))

/** Several of them, apart by spaces. */
export function nums(...values: readonly number[]): string {
  return values.map(num).join(' ')
}

/** A 16-bit number as four digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0')
}
