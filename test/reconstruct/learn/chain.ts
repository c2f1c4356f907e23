/** A text to learn from: of each line the features it has, which kind of bound stands before it, and its tag, or -1 where that is not known. */
export interface Sequence {
  readonly features: readonly Uint16Array[]
  readonly bounds: Uint8Array
  readonly gold: Int16Array
}

/** What is learned: a weight for each feature and tag, and three tables of weights from the tag before (the last: none) to the next. */
export interface Weights {
  readonly names: readonly string[]
  readonly own: Float32Array
  readonly transitions: Float32Array
}

/** Kinds of bounds between lines. */
const BOUNDS = 3
/** how much worse each wrong line must be than the right one */
const MARGIN = 3
const SEED = 77

/**
 * A linear chain, learned as an averaged perceptron (Collins, Discriminative training methods for hidden Markov models, EMNLP 2002) whose path is
 * sought among those that gain by each line that is wrong (Taskar, Guestrin and Koller, Max-margin Markov networks, NIPS 2003).
 */
export class Chain {
  private readonly own: Float32Array
  private readonly transitions: Float32Array
  private readonly ownSum: Float32Array
  private readonly transitionSum: Float32Array
  private step = 1
  private readonly before: readonly (readonly number[])[]

  constructor(
    private readonly names: readonly string[],
    features: number,
  ) {
    const count = names.length
    this.own = new Float32Array(features * count)
    this.ownSum = new Float32Array(features * count)
    this.transitions = new Float32Array(BOUNDS * (count + 1) * count)
    this.transitionSum = new Float32Array(BOUNDS * (count + 1) * count)
    const roleOf = (tag: string): string => tag.slice(0, -2)
    this.before = names.map((name) => [...names, ''].flatMap((other, p) => (name.endsWith(':I') && roleOf(other) !== roleOf(name) ? [] : [p])))
  }

  /** Goes over all once, in an order of its own. Returns the share of lines that were wrong. */
  learn(all: readonly Sequence[], epoch: number): number {
    let lines = 0
    let wrong = 0
    for (const k of shuffled(all.length, SEED + epoch)) {
      const sequence = all[k]!
      const path = this.path(sequence, 'strained')
      const gold = sequence.gold.includes(-1) ? this.path(sequence, 'gold') : sequence.gold
      const faults = path.reduce((sum, tag, i) => sum + (tag === gold[i] ? 0 : 1), 0)
      lines += path.length
      wrong += faults
      if (faults > 0) this.change(sequence, gold, path)
      this.step++
    }
    return wrong / lines
  }

  /** The mean of the weights over all steps. */
  averaged(): Weights {
    const { names, own, transitions, ownSum, transitionSum, step } = this
    return { names, own: own.map((value, i) => value - ownSum[i]! / step), transitions: transitions.map((value, i) => value - transitionSum[i]! / step) }
  }

  private change(sequence: Sequence, gold: Int16Array, path: Int16Array): void {
    const count = this.names.length
    for (let i = 0; i < path.length; i++) {
      const right = gold[i]!
      const wrong = path[i]!
      if (right !== wrong)
        for (const feature of sequence.features[i]!) {
          this.add('own', feature * count + right, 1)
          this.add('own', feature * count + wrong, -1)
        }
      const table = sequence.bounds[i]! * (count + 1)
      this.add('transitions', (table + (i === 0 ? count : gold[i - 1]!)) * count + right, 1)
      this.add('transitions', (table + (i === 0 ? count : path[i - 1]!)) * count + wrong, -1)
    }
  }

  private add(which: 'own' | 'transitions', at: number, sign: number): void {
    this[which][at]! += sign
    this[which === 'own' ? 'ownSum' : 'transitionSum'][at]! += sign * this.step
  }

  /** The best path: where each wrong line gains (`strained`), or where lines whose tag is known have that one (`gold`). */
  private path({ features, bounds, gold }: Sequence, way: 'strained' | 'gold'): Int16Array {
    const { own, transitions, before } = this
    const count = this.names.length
    const n = features.length
    const back = new Int16Array(n * count)
    let score = new Float64Array(count + 1).fill(-Infinity)
    score[count] = 0
    const emission = new Float64Array(count)
    for (let i = 0; i < n; i++) {
      const known = gold[i]!
      emission.fill(way === 'strained' && known >= 0 ? MARGIN : 0)
      if (way === 'strained' && known >= 0) emission[known] = 0
      for (const feature of features[i]!) {
        const row = feature * count
        for (let l = 0; l < count; l++) emission[l]! += own[row + l]!
      }
      const next = new Float64Array(count + 1).fill(-Infinity)
      const table = bounds[i]! * (count + 1) * count
      for (let l = 0; l < count; l++) {
        if (way === 'gold' && known >= 0 && known !== l) continue
        let best = -Infinity
        let from = 0
        for (const p of before[l]!) {
          const value = score[p]! + transitions[table + p * count + l]!
          if (value > best) {
            best = value
            from = p
          }
        }
        // a known tag that cannot follow the one before follows it nevertheless
        if (best === -Infinity && way === 'gold' && known === l)
          for (let p = 0; p <= count; p++)
            if (score[p]! > best) {
              best = score[p]!
              from = p
            }
        next[l] = best + emission[l]!
        back[i * count + l] = from
      }
      score = next
    }
    const path = new Int16Array(n)
    let at = 0
    for (let l = 1; l < count; l++) if (score[l]! > score[at]!) at = l
    for (let i = n - 1; i >= 0; i--) {
      path[i] = at
      at = back[i * count + at]!
    }
    return path
  }
}

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  let state = seed
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    const k = state % (i + 1)
    ;[order[i], order[k]] = [order[k]!, order[i]!]
  }
  return order
}
