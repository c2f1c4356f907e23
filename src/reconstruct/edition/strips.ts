/** How some pieces may be put on a page: the first ones over its full width, one under the other, and the others in strips side by side under them, each strip from its top down. */
export interface Plan {
  /** pieces that stand over the full width */
  readonly across: number
  /** width of each strip, columns */
  readonly widths: readonly number[]
  /** pieces in each strip */
  readonly counts: readonly number[]
  /** grid lines that all of it takes */
  readonly lines: number
  readonly cost: number
}

/** What the search asks of a piece. */
export interface Movable {
  /** grid lines in so many columns, and those of its legs */
  depth(columns: number): { readonly lines: number; readonly legs: number; readonly white: number }
  /** the fewest columns it can stand in */
  readonly narrowest: number
}

/** Legs shorter than this read badly, and so do longer ones: lines. */
const SHORTEST_LEG = 14
const LONGEST_LEG = 72
/** What white at the feet of strips costs: its share of the page. */
const WHITE = 6
/** What a leg costs by which it is too short or too long: shares of these. */
const SHORT = 1.5
const LONG = 2
/** What it costs that a lead is no wider than what follows it. */
const NARROW_LEAD = 0.8
/** What a module costs that has to be deeper than its text: its share that is white. */
const FORCED = 4
/** A story in one column where there are many. */
const LONE_COLUMN = 0.12

/**
 * The best plan for a page of so many columns. All plans are looked at: pieces keep their order, so that there are not many for the few
 * that stand on one page. `gap` is the lines between two pieces.
 */
export function bestPlan(pieces: readonly Movable[], columns: number, gap: number): Plan {
  let best: Plan | undefined
  for (let across = pieces.length; across >= 0; across--) {
    const over = pieces.slice(0, across).map((piece) => piece.depth(columns))
    const top = over.reduce((sum, { lines }) => sum + lines + gap, 0)
    const base = over.reduce((sum, { legs, white }) => sum + legCost(legs) + FORCED * white, 0)
    const rest = pieces.slice(across)
    if (rest.length === 0) {
      best = better(best, { across, widths: [], counts: [], lines: Math.max(1, top - gap), cost: base })
      continue
    }
    const most = Math.min(rest.length, columns)
    for (let strips = 2; strips <= most; strips++)
      for (const counts of compositions(rest.length, strips))
        for (const widths of compositions(columns, strips)) {
          const tried = stripsOf(rest, counts, widths, gap)
          if (!tried) continue
          const lines = top + tried.lines
          const white = tried.white / (columns * lines)
          const lead = across === 0 && widths[0]! < Math.max(...widths.slice(1)) + (columns > 3 ? 1 : 0) ? NARROW_LEAD : 0
          best = better(best, { across, widths, counts, lines, cost: base + tried.cost + WHITE * white + lead })
        }
  }
  return best!
}

function better(a: Plan | undefined, b: Plan): Plan {
  return a && a.cost <= b.cost ? a : b
}

function stripsOf(rest: readonly Movable[], counts: readonly number[], widths: readonly number[], gap: number): { lines: number; white: number; cost: number } | undefined {
  let cost = 0
  let from = 0
  const depths: number[] = []
  for (let s = 0; s < counts.length; s++) {
    const width = widths[s]!
    let depth = -gap
    for (let k = from; k < from + counts[s]!; k++) {
      if (rest[k]!.narrowest > width) return undefined
      const { lines, legs, white } = rest[k]!.depth(width)
      depth += lines + gap
      cost += legCost(legs) + FORCED * white + (width === 1 ? LONE_COLUMN : 0)
    }
    from += counts[s]!
    depths.push(depth)
  }
  const lines = Math.max(...depths)
  return { lines, white: depths.reduce((sum, depth, s) => sum + (lines - depth) * widths[s]!, 0), cost }
}

function legCost(legs: number): number {
  if (legs < SHORTEST_LEG) return (SHORT * (SHORTEST_LEG - legs)) / SHORTEST_LEG
  return legs > LONGEST_LEG ? (LONG * (legs - LONGEST_LEG)) / LONGEST_LEG : 0
}

/** Ways to write a number as a sum of so many from 1 on, in order. */
function compositions(sum: number, parts: number): number[][] {
  let rows: number[][] = [[]]
  for (let part = 1; part <= parts; part++) {
    const next: number[][] = []
    for (const row of rows) {
      const left = sum - row.reduce((a, b) => a + b, 0)
      const most = left - (parts - part)
      for (let k = part === parts ? left : 1; k <= most; k++) next.push([...row, k])
    }
    rows = next
  }
  return rows
}
