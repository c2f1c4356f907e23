import type { PassageSource } from './passages.js'

/** A part of a source that is small enough to be arranged as one, numbered for itself. */
export interface Window {
  readonly source: PassageSource
  /** stories as they are so far, of its passages */
  readonly begun: readonly (readonly number[])[]
  /** its passages and heads by their numbers in the whole */
  readonly passages: readonly number[]
  readonly heads: readonly number[]
  /** stories by their numbers among those of the whole */
  readonly stories: readonly number[]
}

/** passages of a window at most, from which one ends with its page, and of a story that is arranged */
const MOST = 160
const ENOUGH = 80
const LONG = 160

/** passages of a source that are arranged at most: a paper has fewer, and time is to grow no faster than a source */
const ALL = 1200

/** Parts of a source, from page to page as far as may be. Stories that are too long to be arranged, and those of a source after its first thousand or so, are in none. */
export function windowsOf(source: PassageSource, begun: readonly (readonly number[])[]): Window[] {
  const { passages, heads } = source
  const order = begun
    .map((_, s) => s)
    .filter((s) => begun[s]!.length <= LONG)
    .sort((a, b) => begun[a]![0]! - begun[b]![0]!)
  const groups: number[][] = [[]]
  let count = 0
  let all = 0
  let page = 0
  for (const s of order) {
    const own = begun[s]!
    all += own.length
    if (all > ALL) break
    const turned = passages[own[0]!]!.fragment.page !== page
    if (count > 0 && (count + own.length > MOST || (turned && count > ENOUGH))) {
      groups.push([])
      count = 0
    }
    groups.at(-1)!.push(s)
    count += own.length
    ;({ page } = passages[own[0]!]!.fragment)
  }
  const arranged = groups.reduce((sum, own) => sum + own.length, 0)
  let head = 0
  return groups.map((stories, g): Window => {
    const next = groups[g + 1]?.[0] ?? order[arranged]
    const after = next === undefined ? undefined : passages[begun[next]![0]!]!
    const last = passages[begun[stories.at(-1) ?? 0]?.[0] ?? 0]?.fragment.page ?? 0
    const from = head
    // heads of a page come with the stories of the page
    while (head < heads.length && (after === undefined || (after.fragment.page > last ? heads[head]!.page < after.fragment.page : heads[head]!.at < after.unit))) head++
    const own = stories.flatMap((s) => begun[s]!).sort((a, b) => a - b)
    const numbers = new Map(own.map((at, k) => [at, k]))
    return {
      source: {
        passages: own.map((at) => passages[at]!),
        heads: heads.slice(from, head),
        model: source.model,
        jumps: new Map(
          own.flatMap((at) => {
            const to = numbers.get(source.jumps.get(at) ?? -1)
            return to === undefined ? [] : [[numbers.get(at)!, to] as const]
          }),
        ),
      },
      begun: stories.map((s) => begun[s]!.map((at) => numbers.get(at)!)),
      passages: own,
      heads: heads.slice(from, head).map((_, k) => from + k),
      stories,
    }
  })
}
