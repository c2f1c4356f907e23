import { jumpSign, matchJumps } from '../../stories/jumps.js'
import { readingOrder } from './legOrder.js'
import { linkScore, type ParagraphStyle } from './links.js'
import type { PageStory } from './pageStory.js'
import type { Part } from './part.js'

/** Stories with what they go on in on other pages: by jump lines, and where there are none by sentences that break off at a page's end. */
export function acrossPages(byPage: readonly (readonly PageStory[])[], style: ParagraphStyle): PageStory[][] {
  const stories = byPage.flat()
  if (byPage.length < 2) return stories.map((story) => [story])
  const next = new Map<PageStory, PageStory>()
  const taken = new Set<PageStory>()
  const orders = new Map(stories.map((story) => [story, readingOrder(story.texts, [], style)]))
  const partsOf = (story: PageStory): Part[] => [...(story.group?.parts ?? []), ...story.others]
  const link = (to: PageStory, from: PageStory): number => {
    const last = orders.get(to)?.at(-1)
    const first = orders.get(from)?.[0]
    return last && first ? linkScore(last.block, first.block, style) : 0
  }
  const sign = (story: PageStory, at: number, kind: 'fromLine' | 'jumpLine'): ReturnType<typeof jumpSign>[] => {
    const part = story.texts.length > 0 ? partsOf(story).find((each) => each.kind === kind) : undefined
    return part ? [jumpSign(at, story.page, part.text.replace(/\n/gu, ' '))] : []
  }
  const froms = stories.flatMap((story, at) => sign(story, at, 'fromLine'))
  const tos = stories.flatMap((story, at) => sign(story, at, 'jumpLine'))
  const pairs = matchJumps(froms, tos, (from, to) => link(stories[to.at]!, stories[from.at]!) + commonWords(stories[to.at]!, stories[from.at]!))
  for (const { row, column, score } of pairs) {
    const from = stories[froms[row]!.at]!
    const to = stories[tos[column]!.at]!
    if (score <= -1 || from.page === to.page || taken.has(from) || next.has(to)) continue
    next.set(to, from)
    taken.add(from)
  }
  silent(byPage, next, taken, orders, link)
  return chains(stories, next, taken)
}

/** Text at the head of a page that has no head of its own goes on from a story that breaks off on the page before. */
function silent(
  byPage: readonly (readonly PageStory[])[],
  next: Map<PageStory, PageStory>,
  taken: Set<PageStory>,
  orders: ReadonlyMap<PageStory, readonly Part[]>,
  link: (to: PageStory, from: PageStory) => number,
): void {
  for (let p = 1; p < byPage.length; p++) {
    const headless = byPage[p]!.filter((story) => !story.group && story.texts.length > 0 && !taken.has(story)).sort((a, b) => top(a, orders) - top(b, orders))
    const open = byPage[p - 1]!.filter((story) => story.texts.length > 0 && !next.has(story))
    for (const story of headless.slice(0, 8)) {
      let best: PageStory | undefined
      let most = 0.9
      for (const before of open.slice(-40)) {
        const score = next.has(before) ? -1 : link(before, story)
        if (score > most) {
          most = score
          best = before
        }
      }
      if (!best && open.length === 1 && headless.length === 1 && !next.has(open[0]!) && link(open[0]!, story) > 0) best = open[0]
      if (!best) continue
      next.set(best, story)
      taken.add(story)
    }
  }
}

const top = (story: PageStory, orders: ReadonlyMap<PageStory, readonly Part[]>): number => orders.get(story)?.[0]?.y ?? 0

/** Words of two heads that are the same: jump heads repeat a word of the headline. */
function commonWords(to: PageStory, from: PageStory): number {
  const words = (story: PageStory): Set<string> =>
    new Set(
      (story.group?.head.text ?? '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 3),
    )
  const own = words(from)
  if (own.size === 0) return 0
  const others = words(to)
  let common = 0
  for (const word of own) if (others.has(word)) common++
  return (3 * common) / own.size
}

function chains(stories: readonly PageStory[], next: ReadonlyMap<PageStory, PageStory>, taken: ReadonlySet<PageStory>): PageStory[][] {
  const found: PageStory[][] = []
  const used = new Set<PageStory>()
  const follow = (from: PageStory): void => {
    const chain: PageStory[] = []
    for (let story: PageStory | undefined = from; story && !used.has(story); story = next.get(story)) {
      used.add(story)
      chain.push(story)
    }
    if (chain.length > 0) found.push(chain)
  }
  for (const story of stories) if (!taken.has(story)) follow(story)
  for (const story of stories) follow(story) // what goes round in a ring
  return found
}
