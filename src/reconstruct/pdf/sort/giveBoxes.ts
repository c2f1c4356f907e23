import type { Rectangle } from '../../reconstruction.js'
import type { PageView } from './blocks.js'
import type { Give, PageStory } from './pageStory.js'
import type { Part } from './part.js'
import { shared, type Sight } from './sight.js'

/** Facts in a box belong to the story around it: beside it, over it, under it. */
export function giveBoxes(view: PageView, parts: readonly Part[], storyOf: ReadonlyMap<Part, PageStory>, sight: Sight<Part>, give: Give): void {
  const inside = new Map<number, Part[]>()
  for (const part of parts) {
    if (part.kind !== 'boxHead' && part.kind !== 'boxText') continue
    const list = inside.get(part.block.box)
    if (list) list.push(part)
    else inside.set(part.block.box, [part])
  }
  for (const [index, own] of inside) {
    const { x, y, width, height } = view.boxes[index]!
    const [right, bottom] = [x + width, y + height]
    const near = 3 * view.body.leading
    const votes = new Map<PageStory, number>()
    const vote = (others: readonly Part[], weigh: (other: Part) => number): void => {
      for (const other of others) {
        const story = other.block.box === index || other.kind === 'furniture' ? undefined : storyOf.get(other)
        if (story) votes.set(story, (votes.get(story) ?? 0) + weigh(other))
      }
    }
    const over = (other: Rectangle): number => Math.max(0, shared(other, { x, y, width, height })) / width
    // A rule between two things parts them.
    const parted = (from: number, to: number, other: Rectangle): number => (view.rulesBetween(x, right, from - 1, to + 1, 0.6 * Math.min(width, other.width)).length > 0 ? 0.15 : 1)
    vote(sight.above(x, right, y, 1), (other) => over(other) * (y - other.bottom < near ? 1.5 : 0.7) * (other.kind === 'text' ? 1 : 0.7) * parted(other.bottom, y, other))
    vote(sight.below(x, right, bottom - 2, 1), (other) => over(other) * (other.group ? 0 : other.y - bottom < near ? 1 : 0.15) * parted(bottom, other.y, other))
    for (const frame of view.frames.above(x, right, y, 1)) {
      const caption = parts.find((part) => part.kind === 'caption' && part.pictures.some((picture) => view.pictures[picture]!.box === frame))
      if (caption && y - frame.y - frame.height < 3 * near) vote([caption], () => 1.2 * over(frame) * parted(frame.y + frame.height, y, frame))
    }
    const beside = (other: Part): number => Math.max(0, Math.min(other.bottom, bottom) - Math.max(other.y, y)) / height
    vote(
      sight.above(x - 3 * view.body.size, x, bottom, 12).filter((other) => other.right <= x + 3),
      (other) => 0.9 * beside(other),
    )
    vote(
      sight.above(right, right + 3 * view.body.size, bottom, 12).filter((other) => other.x >= right - 3),
      (other) => 0.6 * beside(other),
    )
    let best: PageStory | undefined
    let most = 0
    for (const [story, weight] of votes) {
      if (weight <= most) continue
      most = weight
      best = story
    }
    for (const part of own) give(part, best, most > 1 ? 0.9 : 0.7)
  }
}
