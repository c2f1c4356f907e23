/** Time that a process spends itself: the machine may be slow in giving it, for others use it too. The least of some runs is the truest. */

/** Seconds of processor time. */
export function secondsOf(run: () => unknown): number {
  const begun = process.cpuUsage()
  run()
  return since(begun)
}

/** The least seconds of some runs, which end as soon as one takes less than `enough`. */
export function leastSeconds(run: () => unknown, enough: number, rounds = 4): number {
  let least = Infinity
  for (let round = 0; round < rounds && least >= enough; round++) least = Math.min(least, secondsOf(run))
  return least
}

/** The same of what ends later. */
export async function leastSecondsLater(run: () => Promise<unknown>, enough: number, rounds = 4): Promise<number> {
  let least = Infinity
  for (let round = 0; round < rounds && least >= enough; round++) {
    const begun = process.cpuUsage()
    await run()
    least = Math.min(least, since(begun))
  }
  return least
}

/** seconds under which growth cannot be told from noise */
const TELLING = 0.03

/**
 * How many times longer something large takes than something small. They are measured in turn, the least time of each counts, and they are
 * measured again until that is no more than `enough` or no round is left.
 */
export function growthOf(small: () => unknown, large: () => unknown, enough: number, rounds = 6): number {
  const times: [number, number] = [Infinity, Infinity]
  let growth = Infinity
  for (let round = 0; round < rounds && growth > enough; round++) {
    times[0] = Math.min(times[0], secondsOf(small))
    times[1] = Math.min(times[1], secondsOf(large))
    growth = times[1] / Math.max(times[0], TELLING)
  }
  return growth
}

export function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}
