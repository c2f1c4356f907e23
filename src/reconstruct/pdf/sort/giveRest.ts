import type { PageView } from './blocks.js'
import { giveBoxes } from './giveBoxes.js'
import { givePictures } from './givePictures.js'
import type { HungHead } from './hungHeads.js'
import { columnBefore } from './neighbours.js'
import type { Give, PageStory } from './pageStory.js'
import type { Part } from './part.js'
import type { Sight } from './sight.js'

/** What is not text goes with the text or head it stands by. */
export function giveRest(view: PageView, parts: readonly Part[], stories: PageStory[], storyOf: Map<Part, PageStory>, sight: Sight<Part>, hungFrom: HungHead): void {
  const { body } = view
  const give: Give = (part, story, sure = 0.9) => {
    if (!story || storyOf.has(part)) return
    story.others.push(part)
    storyOf.set(part, story)
    if (sure < 0.9) story.kinship.set(part, sure)
  }
  for (const part of parts) if (part.kind === 'cap' && part.of) give(part, storyOf.get(part.of))
  const owned = (list: readonly Part[], box: number): Part | undefined => list.find((other) => storyOf.has(other) && other.block.box === box)
  for (const part of parts) {
    if (storyOf.has(part)) continue
    const above = (): Part | undefined => owned(sight.above(part.x, part.right, part.y, 4), part.block.box)
    const below = (): Part | undefined => owned(sight.below(part.x, part.right, part.bottom - 2, 4), part.block.box)
    switch (part.kind) {
      case 'tagline':
      case 'agencyNote':
      case 'jumpLine':
        give(part, storyOf.get(above() ?? columnBefore(part, parts, storyOf) ?? below() ?? part))
        break
      case 'byline':
      case 'dateline':
      case 'kicker':
      case 'label':
      case 'fromLine':
      case 'standfirst':
      case 'deck': {
        const under = below()
        give(part, storyOf.get(under && under.y - part.bottom < 4 * body.leading ? under : (above() ?? under ?? part)))
        break
      }
      case 'quote': {
        const over = above()
        const under = below()
        give(part, storyOf.get(over && (over.kind === 'text' || !under || under.group) ? over : (under ?? over ?? part)))
        break
      }
      case 'caption':
        break
      default:
    }
  }
  for (const part of parts) if (part.kind === 'attribution' && part.of) give(part, storyOf.get(part.of))
  givePictures(view, parts, stories, storyOf, sight, hungFrom, give)
  giveBoxes(view, parts, storyOf, sight, give)
}
