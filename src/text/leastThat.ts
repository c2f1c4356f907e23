/** The least whole number from `from` to `to` for which something holds that also holds for all above it; `to` where it holds for none below. By halves. */
export function leastThat(from: number, to: number, holds: (value: number) => boolean): number {
  let low = from
  let high = Math.max(from, to)
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
