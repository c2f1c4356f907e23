import { leastThat } from '../../../text/leastThat.js'
import type { Rectangle } from '../../reconstruction.js'
import type { PageStory } from './pageStory.js'
import type { Part } from './part.js'
import { overlap, type Sight } from './sight.js'

/** A part with its sides changed for its top and foot: what is seen over it then stands to its left. */
export interface Sideways extends Rectangle {
  readonly part: Part
}
export const sideways = (part: Part): Sideways => ({ x: part.y, y: part.x, width: part.height, height: part.width, part })

/** Texts of the nearest column to the left that stand beside a text's top and have an owner. */
export function leftNeighbours(text: Part, beside: Sight<Sideways>, storyOf: ReadonlyMap<Part, PageStory>): Part[] {
  const found = beside
    .above(text.y - 60, text.y + 40, text.x, 2)
    .map(({ part }) => part)
    .filter((other) => other !== text && other.right <= text.x + 2 && storyOf.has(other))
  const distance = (other: Part): number => text.x - other.right + Math.max(0, other.y - text.y) / 4 + Math.max(0, text.y - other.bottom)
  const nearest = found.reduce<Part | undefined>((best, other) => (!best || distance(other) < distance(best) ? other : best), undefined)
  return nearest ? [nearest] : []
}

/** The last text of the column before a text's own: what stands at a column's head goes on from there, where no head is over it. */
export function columnFeet(texts: readonly Part[]): (text: Part) => Part | undefined {
  const feet = new Map<number, Part>()
  for (const part of texts) {
    if (part.kind !== 'text') continue
    const column = Math.round(part.x / 4)
    const lowest = feet.get(column)
    if (!lowest || part.bottom > lowest.bottom) feet.set(column, part)
  }
  const columns = [...feet.values()].sort((a, b) => a.x - b.x)
  return (text) => {
    const low = leastThat(0, columns.length, (i) => columns[i]!.x >= text.x - 2)
    let best: Part | undefined
    for (let k = low - 1; k >= 0 && k >= low - 6; k--) {
      const foot = columns[k]!
      if (foot.right > text.x + 2 || text.x - foot.right > 0.5 * text.width) continue
      if (!best || foot.bottom > best.bottom) best = foot
    }
    return best
  }
}

/** The last text under a text in its column, before another head. */
export function columnEnd(part: Part, sight: Sight<Part>): Part {
  let end = part
  let at = part
  for (let n = 0; n < 40; n++) {
    const next = sight.below(part.x, part.right, at.bottom - 2, 1).find((other) => other !== at && overlap(other, part) > 0.5)
    if (!next || next.group || next.block.box !== part.block.box) break
    if (next.kind === 'text') end = next
    else if (next.kind !== 'crosshead' && next.kind !== 'quote' && next.kind !== 'attribution' && next.kind !== 'caption') break
    at = next
  }
  return end
}

/** The owned text nearest to the left of what stands alone at the head of a column. */
export function columnBefore(part: Part, parts: readonly Part[], storyOf: ReadonlyMap<Part, PageStory>): Part | undefined {
  let nearest: Part | undefined
  for (const other of parts) {
    if (other.kind !== 'text' || other.block.box !== part.block.box || !storyOf.has(other) || other.right > part.x + 2) continue
    if (other.y > part.bottom || (nearest && nearest.right >= other.right)) continue
    if (other.bottom > part.y - 4 * other.block.size) nearest = other
  }
  return nearest
}
