/** The middle one; the lower of two. 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]!
}

export interface Peak {
  readonly value: number
  readonly weight: number
}

/** Values that lie within `reach` of a neighbour, as one peak each: their weighted mean, and how much lies there. Heaviest first. */
export function peaks(values: readonly { readonly value: number; readonly weight: number }[], reach: number): Peak[] {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const found: Peak[] = []
  let weight = 0
  let sum = 0
  let first = 0
  let last = 0
  const close = (): void => {
    if (weight > 0) found.push({ value: sum / weight, weight })
  }
  for (const { value, weight: more } of sorted) {
    if (weight > 0 && value - last <= reach && value - first <= 4 * reach) {
      weight += more
      sum += value * more
    } else {
      close()
      weight = more
      sum = value * more
      first = value
    }
    last = value
  }
  close()
  return found.sort((a, b) => b.weight - a.weight)
}
