/** States that were reached, position after position: by count, then hyphen run, then level. Makes room as they come. */
export class States {
  count = 0
  cost = new Float64Array(1024)
  back = new Int32Array(1024)
  at = new Int32Array(1024)
  line = new Int32Array(1024)
  /** run × levels + level */
  kind = new Int32Array(1024)

  add(cost: number, back: number, at: number, line: number, kind: number): void {
    if (this.count === this.cost.length) this.#grow()
    const i = this.count++
    this.cost[i] = cost
    this.back[i] = back
    this.at[i] = at
    this.line[i] = line
    this.kind[i] = kind
  }

  #grow(): void {
    const room = 2 * this.count
    this.cost = longer(this.cost, new Float64Array(room))
    this.back = longer(this.back, new Int32Array(room))
    this.at = longer(this.at, new Int32Array(room))
    this.line = longer(this.line, new Int32Array(room))
    this.kind = longer(this.kind, new Int32Array(room))
  }
}

/** What the next line finds at a position, for each count and run that was reached: the cheapest way to be followed by each level. */
export class Rows {
  count = 0
  line = new Int32Array(256)
  run = new Int32Array(256)
  cost: Float64Array<ArrayBuffer>
  state: Int32Array<ArrayBuffer>
  readonly #levels: number

  constructor(levels: number) {
    this.#levels = levels
    this.cost = new Float64Array(256 * levels)
    this.state = new Int32Array(256 * levels)
  }

  /** A row of its own, without any way. */
  add(line: number, run: number): number {
    if (this.count === this.line.length) this.#grow()
    const row = this.count++
    this.line[row] = line
    this.run[row] = run
    this.cost.fill(Infinity, row * this.#levels, (row + 1) * this.#levels)
    return row
  }

  #grow(): void {
    const room = 2 * this.count
    this.line = longer(this.line, new Int32Array(room))
    this.run = longer(this.run, new Int32Array(room))
    this.cost = longer(this.cost, new Float64Array(room * this.#levels))
    this.state = longer(this.state, new Int32Array(room * this.#levels))
  }
}

function longer<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
