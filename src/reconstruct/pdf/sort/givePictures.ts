import type { PageView } from './blocks.js'
import type { HungHead } from './hungHeads.js'
import { sideways } from './neighbours.js'
import type { Give, PageStory } from './pageStory.js'
import type { Part } from './part.js'
import { Sight, shared } from './sight.js'

/** What words that a caption shares with one story alone weigh. */
const SAME_WORDS = 0.8
const MOST_STORIES = 60
/** letters of a word that tells something, and of its stem */
const WORD = 4
const STEM = 7

const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .flatMap((word) => (word.length >= WORD ? [word.slice(0, STEM)] : [])),
  )

/** Which share of a caption's words that any story has a story has: words that several have count less. */
function sharers(stories: readonly PageStory[]): (caption: Part) => ReadonlyMap<PageStory, number> {
  let words: readonly { readonly story: PageStory; readonly stems: ReadonlySet<string> }[] | undefined
  return ({ text }) => {
    const shares = new Map<PageStory, number>()
    if (stories.length > MOST_STORIES) return shares
    words ??= stories.map((story) => ({ story, stems: stemsOf([...(story.group?.parts ?? []), ...story.texts].map((part) => part.text).join('\n')) }))
    let all = 0
    for (const stem of stemsOf(text)) {
      const having = words.filter(({ stems }) => stems.has(stem))
      if (having.length === 0 || having.length > 0.5 * stories.length) continue
      all++
      for (const { story } of having) shares.set(story, (shares.get(story) ?? 0) + 1 / having.length)
    }
    // one word may be chance
    return all < 2 ? new Map() : new Map([...shares].map(([story, sum]) => [story, sum / all]))
  }
}

/** A picture belongs to the story whose head stands over it, else to the text under it, beside it, over it. */
export function givePictures(
  view: PageView,
  parts: readonly Part[],
  stories: readonly PageStory[],
  storyOf: ReadonlyMap<Part, PageStory>,
  sight: Sight<Part>,
  hungFrom: HungHead,
  give: Give,
): void {
  const { body } = view
  const namesIn = sharers(stories)
  const beside = new Sight(parts.filter((part) => storyOf.has(part) && part.kind === 'text').map(sideways))
  for (const part of parts) {
    if ((part.kind !== 'caption' && part.kind !== 'credit') || storyOf.has(part)) continue
    const frames = part.pictures.map((index) => view.pictures[index]!.box)
    const x = Math.min(part.x, ...frames.map((frame) => frame.x))
    const right = Math.max(part.right, ...frames.map((frame) => frame.x + frame.width))
    const y = Math.min(part.y, ...frames.map((frame) => frame.y))
    const bottom = Math.max(part.bottom, ...frames.map((frame) => frame.y + frame.height))
    const votes = new Map<PageStory, number>()
    const vote = (other: Part | undefined, weight: number): void => {
      const story = other && other.block.box === part.block.box ? storyOf.get(other) : undefined
      if (story) votes.set(story, (votes.get(story) ?? 0) + weight)
    }
    const width = right - x
    const frame = { x, y, width, height: bottom - y }
    const near = 2.5 * body.leading
    // A rule between two things parts them.
    const parted = (from: number, to: number, other: Part): number => (view.rulesBetween(x, right, from - 1, to + 1, 0.6 * Math.min(width, other.width)).length > 0 ? 0.15 : 1)
    const hung = hungFrom(frame, (sight.above(x, right, y, 1)[0]?.bottom ?? 0) - 2)
    if (hung) vote(hung.head, 1.5)
    // Where a head begins beside it, a part of the page begins: what is over it is of another.
    const begun = stories.some(
      ({ group }) => group !== undefined && group.head.right < x + 3 && x - group.head.right < 20 * body.size && Math.abs(group.head.y - y) < 1.6 * body.leading,
    )
    for (const other of sight.above(x, right, y, 1).filter(({ kind }) => kind !== 'caption' && kind !== 'credit'))
      vote(other, (shared(other, frame) / width) * (other.group ? 2 : begun ? 0.3 : 1) * (y - other.bottom < near ? 1 : 0.4) * parted(other.bottom, y, other))
    // A picture that nothing stands over, but for a rule, leads into the head under it.
    const leads = !sight.above(x, right, y, 1).some((other) => y - other.bottom < 2 * near && parted(other.bottom, y, other) === 1)
    for (const other of sight.below(x, right, bottom - 2, 1))
      vote(other, (shared(other, frame) / width) * (other.group ? (leads ? 1.6 : -0.5) : 1.6) * (other.y - bottom < near ? 1 : 0.3) * parted(bottom, other.y, other))
    for (const { part: other } of beside.above(y, bottom, x + 3, 1))
      if (other.right <= x + 3)
        vote(other, (0.7 * Math.max(0, Math.min(other.bottom, bottom) - Math.max(other.y, y))) / frame.height + (Math.abs(other.y - y) < 1.6 * body.leading ? 0.8 : 0))
    for (const { part: other } of beside.below(y, bottom, right - 3, 1)) vote(other, (0.5 * Math.max(0, Math.min(other.bottom, bottom) - Math.max(other.y, y))) / frame.height)
    for (const [story, share] of namesIn(part)) votes.set(story, (votes.get(story) ?? 0) + SAME_WORDS * share)
    let best: PageStory | undefined
    let most = 0.05
    for (const story of stories) {
      const votesOf = votes.get(story) ?? 0
      if (votesOf > most) {
        most = votesOf
        best = story
      }
    }
    give(part, best, most > 1.2 ? 0.9 : 0.7)
  }
}
