import { type Chance, alongOrder } from './alongOrder.js'
import { headsOfParts } from './headRows.js'
import { logKinship, runOdds, sharedRuns } from './kinship.js'
import { clamp } from './logistic.js'
import type { Sorting } from './sorting.js'
import { isFragment } from './units.js'

/** Captions, quotes, boxes and notes go to stories by their words, their places, and the order of those whose words are clear. */
export function placeInserts(sorting: Sorting): void {
  const { units, stories } = sorting
  const inserts = units.flatMap((unit, i) =>
    sorting.storyOf[i] === -1 && unit.kind !== 'items' && unit.kind !== 'byline' && (unit.kind === 'head' ? !sorting.hasTitle(unit) : !isFragment(unit)) ? [i] : [],
  )
  const pages = stories.map((story) => new Set(story.texts.flatMap((t) => [units[t]!.page, units[t]!.lastPage])))
  const ranks = (s: number, page: number): number => stories[s]!.texts.find((t) => units[t]!.page === page) ?? stories[s]!.texts[0]!
  const recurring = recurrence(
    sorting,
    inserts.filter((i) => units[i]!.kind === 'quote'),
  )
  const heads = headsOfParts(sorting.pieces, units)
  const chancesOf = (at: number): Chance[] => {
    const [before, after] = sorting.around(at)
    const near = [...new Set([...sorting.nearStories(at), ...(recurring.get(at)?.keys() ?? [])])].sort((a, b) => a - b)
    return near.map((s) => {
      const story = stories[s]!
      const kin = clamp(0.8 * logKinship(sorting.unitWords[at]!, story.words, sorting.lexis), 8)
      // a kicker or deck that stands apart: beside its head
      const heading = units[at]!.kind === 'head' ? (story.head === at + 1 ? 3 : 0) + (story.head !== undefined && story.head === heads.get(at) ? 3 : 0) : 0
      const place = heading + (before === s ? 1 : 0) + (after === s ? 0.6 : 0) + (before === s && after === s ? 0.7 : 0)
      const paged = pages[s]!.has(units[at]!.page) ? 0 : -3
      return { story: s, rank: ranks(s, units[at]!.page), odds: kin + place + paged + runOdds(recurring.get(at)?.get(s) ?? 0) }
    })
  }
  const runs: number[][] = []
  for (const at of inserts) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && units[last]!.page === units[at]!.page && nothingBetween(sorting, last, at)) runs.at(-1)!.push(at)
    else runs.push([at])
  }
  alongOrder(runs.map((run) => run.map(chancesOf))).forEach((choices, r) => {
    choices.forEach(({ story, sure }, k) => {
      sorting.insert(runs[r]![k]!, story, sure)
    })
  })
}

/** No text or head stands between two units. */
function nothingBetween(sorting: Sorting, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (sorting.units[i]!.kind === 'text' || sorting.units[i]!.kind === 'head') return false
  return true
}

/** How many runs of words of each quote stand in the texts of each story. */
function recurrence({ stories, unitWords }: Sorting, quoted: readonly number[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const bodies = stories.flatMap((story, s) => story.texts.map((at) => ({ s, at })))
  const shared = sharedRuns(
    quoted.map((i) => unitWords[i]!.sequence),
    bodies.map(({ at }) => unitWords[at]!.sequence),
  )
  const recurring = new Map<number, Map<number, number>>()
  quoted.forEach((i, q) => {
    const by = new Map<number, number>()
    for (const [b, count] of shared[q]!) by.set(bodies[b]!.s, (by.get(bodies[b]!.s) ?? 0) + count)
    recurring.set(i, by)
  })
  return recurring
}
