/** A pair that may be made, and what it is worth. */
export interface Pair {
  readonly row: number
  readonly column: number
  readonly score: number
}

/** Rows and columns above which the best assignment gives way to the greedy one, whose time grows with the pairs alone. */
const SMALL = 48

/** Pairs of rows and columns, each in one pair at most, that are worth most together. Pairs worth nothing or less are not made. */
export function assign(pairs: readonly Pair[]): Pair[] {
  const worth = pairs.filter((pair) => pair.score > 0)
  const chosen: Pair[] = []
  for (const part of parts(worth)) {
    const rows = [...new Set(part.map((pair) => pair.row))].sort((a, b) => a - b)
    const columns = [...new Set(part.map((pair) => pair.column))].sort((a, b) => a - b)
    if (part.length === 1) chosen.push(part[0]!)
    else if (rows.length <= SMALL && columns.length <= SMALL) chosen.push(...best(part, rows, columns))
    else chosen.push(...greedy(part))
  }
  return chosen.sort((a, b) => a.row - b.row)
}

/** Pairs that share no row and no column with others, apart. */
function parts(pairs: readonly Pair[]): Pair[][] {
  let columns = 0
  let rows = 0
  for (const { row, column } of pairs) {
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  const sets = new Joined(rows + columns)
  for (const { row, column } of pairs) sets.join(row, rows + column)
  const found = new Map<number, Pair[]>()
  for (const pair of pairs) {
    const root = sets.find(pair.row)
    const part = found.get(root)
    if (part) part.push(pair)
    else found.set(root, [pair])
  }
  return [...found.values()]
}

function greedy(pairs: readonly Pair[]): Pair[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  const chosen: Pair[] = []
  for (const pair of [...pairs].sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column)) {
    if (rows.has(pair.row) || columns.has(pair.column)) continue
    rows.add(pair.row)
    columns.add(pair.column)
    chosen.push(pair)
  }
  return chosen
}

/** Kuhn's Hungarian method with potentials (Jonker and Volgenant's shortest paths), on costs; a column of its own at no cost lets a row go without. */
function best(pairs: readonly Pair[], rows: readonly number[], columns: readonly number[]): Pair[] {
  const n = rows.length
  const own = columns.length
  const m = own + n
  const rowAt = new Map(rows.map((row, i) => [row, i]))
  const columnAt = new Map(columns.map((column, j) => [column, j]))
  const cost = Array.from({ length: n }, () => new Float64Array(own))
  const made = new Map<number, Pair>()
  for (const pair of pairs) {
    const i = rowAt.get(pair.row)!
    const j = columnAt.get(pair.column)!
    const known = made.get(i * m + j)
    if (known && known.score >= pair.score) continue
    made.set(i * m + j, pair)
    cost[i]![j] = -pair.score
  }
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const match = new Int32Array(m + 1)
  const least = new Float64Array(m + 1)
  const way = new Int32Array(m + 1)
  const used = new Uint8Array(m + 1)
  // the columns that let a row go without are all alike: of those not taken yet the first will do
  let last = own
  for (let i = 1; i <= n; i++) {
    match[0] = i
    least.fill(Infinity)
    used.fill(0)
    if (match[last] !== 0 || last === own) last++
    let j0 = 0
    do {
      used[j0] = 1
      const i0 = match[j0]!
      const costs = cost[i0 - 1]!
      const paid = u[i0]!
      let delta = Infinity
      let j1 = 0
      for (let j = 1; j <= last; j++) {
        if (used[j] === 1) continue
        const reduced = (j <= own ? costs[j - 1]! : 0) - paid - v[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = j0
        }
        if (least[j]! < delta) {
          delta = least[j]!
          j1 = j
        }
      }
      for (let j = 0; j <= last; j++) {
        if (used[j] === 1) {
          u[match[j]!] = u[match[j]!]! + delta
          v[j] = v[j]! - delta
        } else least[j] = least[j]! - delta
      }
      j0 = j1
    } while (match[j0] !== 0)
    do {
      const j1 = way[j0]!
      match[j0] = match[j1]!
      j0 = j1
    } while (j0 !== 0)
  }
  const chosen: Pair[] = []
  for (let j = 1; j <= own; j++) {
    const i = match[j]!
    const pair = i > 0 ? made.get((i - 1) * m + j - 1) : undefined
    if (pair) chosen.push(pair)
  }
  return chosen
}

/** Sets that are joined and asked for (Tarjan's union and find). */
export class Joined {
  private readonly parent: Int32Array
  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i)
  }
  find(i: number): number {
    const { parent } = this
    let root = i
    while (parent[root] !== root) root = parent[root]!
    for (let k = i; parent[k] !== root;) {
      const next = parent[k]!
      parent[k] = root
      k = next
    }
    return root
  }
  /** false where they were one already */
  join(a: number, b: number): boolean {
    const first = this.find(a)
    const second = this.find(b)
    if (first === second) return false
    this.parent[Math.max(first, second)] = Math.min(first, second)
    return true
  }
}
