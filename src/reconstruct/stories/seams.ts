import type { Lexis, PieceWords } from './lexis.js'

/** A place between two paragraphs at which the words change. */
export interface Seam {
  /** index of the paragraph after it */
  readonly at: number
  /** how much better two texts explain the words than one: log-likelihood ratio (Dunning 1993), by what each word tells */
  readonly gain: number
}

const xlogx = (x: number): number => (x <= 0 ? 0 : x * Math.log(x))

/** What else speaks for a seam before a paragraph, in the measure of its gain; undefined where no story can begin. */
export type SeamBonus = (at: number) => number | undefined

/** The best seams of a run of paragraphs, at most so many beside those that are known, the best first, then the best of the parts it leaves. */
export function seamsOf(paragraphs: readonly PieceWords[], bonus: SeamBonus, known: readonly number[], lexis: Lexis, most: number): Seam[] {
  const found: Seam[] = []
  const parts: { from: number; to: number; seam: Seam }[] = []
  const look = (from: number, to: number): void => {
    const seam = bestSeam(paragraphs, from, to, bonus, lexis)
    if (seam) parts.push({ from, to, seam })
  }
  const edges = [0, ...known, paragraphs.length]
  for (let i = 1; i < edges.length; i++) look(edges[i - 1]!, edges[i]!)
  while (found.length < most) {
    let best = -1
    parts.forEach(({ seam }, i) => {
      if (best === -1 || seam.gain > parts[best]!.seam.gain) best = i
    })
    if (best === -1) break
    const { from, to, seam } = parts[best]!
    found.push(seam)
    parts.splice(best, 1)
    look(from, seam.at)
    look(seam.at, to)
  }
  return found
}

function bestSeam(paragraphs: readonly PieceWords[], from: number, to: number, bonus: SeamBonus, lexis: Lexis): Seam | undefined {
  const all = new Map<number, number>()
  for (let i = from; i < to; i++) for (const [word, count] of paragraphs[i]!.counts) all.set(word, (all.get(word) ?? 0) + count)
  let total = 0
  for (const [word, count] of all) if (count > 1) total += count * lexis.weight(word)
  const left = new Map<number, number>()
  let before = 0
  // what the words give: sum of weight × (f(left) + f(right) − f(all))
  let kept = 0
  let best: Seam | undefined
  for (let i = from; i < to - 1; i++) {
    for (const [word, count] of paragraphs[i]!.counts) {
      const sum = all.get(word)!
      const weight = lexis.weight(word)
      if (sum < 2 || weight === 0) continue
      const was = left.get(word) ?? 0
      const is = was + count
      left.set(word, is)
      kept += weight * (xlogx(is) + xlogx(sum - is) - xlogx(was) - xlogx(sum - was))
      before += weight * count
    }
    const more = bonus(i + 1)
    if (more === undefined) continue
    const gain = more + kept - (xlogx(before) + xlogx(total - before) - xlogx(total))
    if (!best || gain > best.gain) best = { at: i + 1, gain }
  }
  return best
}
