import { chances } from './kinship.js'

/** A story that a piece may belong to. */
export interface Chance {
  readonly story: number
  /** of the story among those of its page, in the order of the source */
  readonly rank: number
  /** logarithm */
  readonly odds: number
}

/** A choice of one of them. */
export interface Choice {
  readonly story: number
  /** 0 to 1 */
  readonly sure: number
}

/** A piece whose words say by themselves where it belongs, of which the order is learned. */
const CLEAR = 0.9
/** pairs that are taken to agree and to disagree before any is seen, and what agreement is worth at most */
const PRIOR = 1.5
const MOST = 3
/** a story has one such piece more often than two; stories without any are passed over seldom */
const SAME = -0.7
const PASSED = -0.25

/**
 * For each of some pieces that follow each other, the story it belongs to: by its words, and as far as those whose words are clear stand in
 * the order of their stories, by that order too (forward and backward sums over a chain). `runs` are pieces that nothing else parts.
 */
export function alongOrder(runs: readonly (readonly (readonly Chance[])[])[]): Choice[][] {
  const worth = orderWorth(runs)
  return runs.map((run) =>
    worth > 0 && run.length > 1
      ? marginals(run, worth)
      : run.map((own) =>
          best(
            own,
            own.map(({ odds }) => odds),
          ),
        ),
  )
}

/** How much less likely a step back is than one forward: a logarithm, 0 where the order says nothing. */
function orderWorth(runs: readonly (readonly (readonly Chance[])[])[]): number {
  let forward = PRIOR
  let back = PRIOR
  for (const run of runs) {
    let before: Chance | undefined
    for (const own of run) {
      const { story, sure } = best(
        own,
        own.map(({ odds }) => odds),
      )
      const chosen = own.find((chance) => chance.story === story)
      if (!chosen || sure < CLEAR) continue
      if (before && before.rank < chosen.rank) forward++
      else if (before && before.rank > chosen.rank) back++
      before = chosen
    }
  }
  return Math.max(0, Math.min(MOST, 1.5 * Math.log(forward / back)))
}

function step(from: Chance, to: Chance, worth: number): number {
  const far = to.rank - from.rank
  const share = worth / MOST
  return far < 0 ? -worth : far === 0 ? share * SAME : share * PASSED * (far - 1)
}

function marginals(run: readonly (readonly Chance[])[], worth: number): Choice[] {
  const forward: number[][] = []
  run.forEach((own, i) => {
    const before = run[i - 1]
    forward.push(own.map((to) => to.odds + (before && before.length > 0 ? sum(before.map((from, k) => forward[i - 1]![k]! + step(from, to, worth))) : 0)))
  })
  let back: number[] = []
  const chosen: Choice[] = []
  for (let i = run.length - 1; i >= 0; i--) {
    const own = run[i]!
    const after = run[i + 1]
    const passed = back
    back = own.map((from) => (after && after.length > 0 ? sum(after.map((to, k) => passed[k]! + to.odds + step(from, to, worth))) : 0))
    const now = back
    chosen.push(
      best(
        own,
        forward[i]!.map((odds, k) => odds + now[k]!),
      ),
    )
  }
  return chosen.reverse()
}

/** Logarithm of a sum, from logarithms. */
function sum(logs: readonly number[]): number {
  let most = -Infinity
  for (const log of logs) if (log > most) most = log
  return most + Math.log(logs.reduce((all, log) => all + Math.exp(log - most), 0))
}

function best(own: readonly Chance[], odds: readonly number[]): Choice {
  const shares = chances(odds)
  let at = 0
  shares.forEach((share, k) => {
    if (share > shares[at]!) at = k
  })
  return { story: own[at]?.story ?? -1, sure: shares[at] ?? 0 }
}
