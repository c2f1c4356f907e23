import { quoted } from './issues.js'

const LENGTH_MAX = 40

/** Letters to add, drop, change or swap with their neighbour to turn `a` into `b` (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The name most like `word`, if one is like it at all: a third of its letters may differ, case is nothing. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  if (word.length > LENGTH_MAX) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Math.min(4, Math.max(1, Math.ceil(word.length / 3))) + 1
  for (const name of names) {
    if (name.length > LENGTH_MAX || Math.abs(name.length - word.length) >= least) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** `; did you mean …?`, or `otherwise` where nothing is like it. */
export function hint(word: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(word, names)
  return near === undefined ? `; ${otherwise}` : `; did you mean ${quoted(near)}?`
}
