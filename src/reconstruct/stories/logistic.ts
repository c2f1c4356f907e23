/** A share, of logarithmic odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** A value that is no further from nothing than `most`. */
export function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
