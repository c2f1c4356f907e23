/** How many bounds a value is over. */
export function bin(value: number, bounds: readonly number[]): number {
  let k = 0
  while (k < bounds.length && value > bounds[k]!) k++
  return k
}
