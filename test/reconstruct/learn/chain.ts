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
const RATE = 0.05
/** what a text leaves of each weight, and takes from it whatever it is: so that weights that say little become none */
const KEPT = 1 - 7e-5
const TAKEN = 9e-6
const SHRUNK_EVERY = 25
/** probabilities that differ by less are taken for the same */
const SAME = 0.002
/** of a tag that cannot follow another, but does so in a text */
const NEVER = -12
const SEED = 77
/** sequences between two of the states whose mean is taken in the end */
const SAMPLED_EVERY = 150

/** Probabilities of tags, line by line, and of pairs of neighbours by the kind of bound between them. */
interface Marginals {
  readonly own: Float64Array
  readonly pairs: Float64Array
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, Conditional random fields, ICML 2001), learned text by text with
 * steps that become smaller for each weight as it changes (AdaGrad; Duchi, Hazan and Singer, JMLR 2011). Lines whose tag is not known count
 * with what the others make of them.
 */
export class Chain {
  private readonly own: Float32Array
  private readonly transitions: Float32Array
  private readonly ownSquares: Float32Array
  private readonly transitionSquares: Float32Array
  private readonly ownSum: Float32Array
  private readonly transitionSum: Float32Array
  private samples = 0
  private step = 0
  private readonly allowed: Uint8Array

  constructor(
    private readonly names: readonly string[],
    features: number,
  ) {
    const count = names.length
    const table = (): Float32Array => new Float32Array(BOUNDS * (count + 1) * count)
    this.own = new Float32Array(features * count)
    this.ownSum = new Float32Array(features * count)
    this.ownSquares = new Float32Array(features * count).fill(1)
    this.transitions = table()
    this.transitionSum = table()
    this.transitionSquares = table().fill(1)
    const roleOf = (tag: string): string => tag.slice(0, -2)
    this.allowed = Uint8Array.from([...names, ''].flatMap((before) => names.map((name) => (name.endsWith(':I') && roleOf(before) !== roleOf(name) ? 0 : 1))))
  }

  /** Goes over all once, in an order of its own; with `sampled`, states on the way count for the mean. Returns the loss of a line. */
  learn(all: readonly Sequence[], epoch: number, sampled: boolean): number {
    let lines = 0
    let loss = 0
    for (const k of shuffled(all.length, SEED + epoch)) {
      const sequence = all[k]!
      loss += this.change(sequence)
      lines += sequence.gold.length
      this.step++
      if (this.step % SHRUNK_EVERY === 0) this.shrink()
      if (sampled && this.step % SAMPLED_EVERY === 0) this.sample()
    }
    return loss / lines
  }

  /** The mean of the states that were sampled. */
  mean(): Weights {
    if (this.samples === 0) this.sample()
    const { names, ownSum, transitionSum, samples } = this
    return { names, own: ownSum.map((value) => value / samples), transitions: transitionSum.map((value) => value / samples) }
  }

  private shrink(): void {
    const { own } = this
    const kept = KEPT ** SHRUNK_EVERY
    const taken = TAKEN * SHRUNK_EVERY
    for (let i = 0; i < own.length; i++) {
      const value = own[i]!
      own[i] = value > taken ? value * kept - taken : value < -taken ? value * kept + taken : 0
    }
  }

  private sample(): void {
    this.samples++
    for (let i = 0; i < this.own.length; i++) this.ownSum[i]! += this.own[i]!
    for (let i = 0; i < this.transitions.length; i++) this.transitionSum[i]! += this.transitions[i]!
  }

  private change(sequence: Sequence): number {
    const { features, bounds, gold } = sequence
    const count = this.names.length
    const n = features.length
    const emissions = this.emissions(sequence)
    const found = this.marginals(sequence, emissions, false)
    const wanted = gold.includes(-1) ? this.marginals(sequence, emissions, true) : undefined
    let loss = 0
    for (let i = 0; i < n; i++) {
      const right = gold[i]!
      if (right >= 0) loss -= Math.log(Math.max(1e-9, found.own[i * count + right]!))
      for (let l = 0; l < count; l++) {
        const target = wanted ? wanted.own[i * count + l]! : l === right ? 1 : 0
        const slope = target - found.own[i * count + l]!
        if (Math.abs(slope) < SAME) continue
        for (const feature of features[i]!) climb(this.own, this.ownSquares, feature * count + l, slope)
      }
    }
    const slopes = found.pairs.map((value, k) => (wanted ? wanted.pairs[k]! : 0) - value)
    if (!wanted) for (let i = 0; i < n; i++) slopes[(bounds[i]! * (count + 1) + (i === 0 ? count : gold[i - 1]!)) * count + gold[i]!]! += 1
    slopes.forEach((slope, k) => {
      if (Math.abs(slope) > SAME && this.allowed[k % this.allowed.length] === 1) climb(this.transitions, this.transitionSquares, k, slope)
    })
    return loss
  }

  private emissions({ features }: Sequence): Float64Array {
    const count = this.names.length
    const emissions = new Float64Array(features.length * count)
    features.forEach((own, i) => {
      const at = i * count
      for (const feature of own) {
        const row = feature * count
        for (let l = 0; l < count; l++) emissions[at + l]! += this.own[row + l]!
      }
    })
    return emissions
  }

  /** By the forward and backward algorithm; with `known`, among the paths that have the tags that are known. */
  private marginals({ bounds, gold }: Sequence, emissions: Float64Array, known: boolean): Marginals {
    const count = this.names.length
    const n = bounds.length
    const ways = this.transitions.map((value, k) => Math.exp(this.allowed[k % this.allowed.length] === 1 ? value : NEVER))
    const local = new Float64Array(n * count)
    for (let i = 0; i < n; i++) {
      const at = i * count
      let most = -Infinity
      for (let l = 0; l < count; l++) most = Math.max(most, emissions[at + l]!)
      for (let l = 0; l < count; l++) local[at + l] = known && gold[i]! >= 0 ? (l === gold[i] ? 1 : 0) : Math.exp(emissions[at + l]! - most)
    }
    const forward = new Float64Array(n * count)
    for (let i = 0; i < n; i++) {
      const at = i * count
      const table = bounds[i]! * (count + 1) * count
      if (i === 0) for (let l = 0; l < count; l++) forward[l] = ways[table + count * count + l]!
      else
        for (let p = 0; p < count; p++) {
          const before = forward[at - count + p]!
          if (before < 1e-12) continue
          const row = table + p * count
          for (let l = 0; l < count; l++) forward[at + l]! += before * ways[row + l]!
        }
      let sum = 0
      for (let l = 0; l < count; l++) sum += forward[at + l]! *= local[at + l]!
      for (let l = 0; l < count; l++) forward[at + l]! /= sum
    }
    const own = new Float64Array(n * count)
    const pairs = new Float64Array(ways.length)
    let backward = new Float64Array(count).fill(1)
    for (let i = n - 1; i >= 0; i--) {
      const at = i * count
      let sum = 0
      for (let l = 0; l < count; l++) sum += own[at + l] = forward[at + l]! * backward[l]!
      for (let l = 0; l < count; l++) own[at + l]! /= sum
      const table = bounds[i]! * (count + 1) * count
      if (i === 0) {
        for (let l = 0; l < count; l++) pairs[table + count * count + l]! += own[l]!
        break
      }
      const after = backward.map((value, l) => value * local[at + l]!)
      const next = new Float64Array(count)
      let total = 0
      for (let p = 0; p < count; p++) {
        const row = table + p * count
        let value = 0
        for (let l = 0; l < count; l++) value += ways[row + l]! * after[l]!
        next[p] = value
        total += value * forward[at - count + p]!
      }
      for (let p = 0; p < count; p++) {
        const before = forward[at - count + p]! / total
        if (before * next[p]! < 1e-6) continue
        const row = table + p * count
        for (let l = 0; l < count; l++) pairs[row + l]! += before * ways[row + l]! * after[l]!
      }
      const most = next.reduce((a, b) => Math.max(a, b), 0)
      backward = next.map((value) => value / most)
    }
    return { own, pairs }
  }
}

function climb(weights: Float32Array, squares: Float32Array, at: number, slope: number): void {
  squares[at]! += slope * slope
  weights[at]! += (RATE * slope) / Math.sqrt(squares[at]!)
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
