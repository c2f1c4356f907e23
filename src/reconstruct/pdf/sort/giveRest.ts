import type { PageView } from './blocks.js'
import { giveBoxes } from './giveBoxes.js'
import { givePictures } from './givePictures.js'
import type { HungHead } from './hungHeads.js'
import { columnBefore } from './neighbours.js'
import type { Give, PageStory } from './pageStory.js'
import type { Part } from './part.js'
import { PageWords } from './quotes.js'
import type { Sight } from './sight.js'

/** Share of a quote's runs of three words that its own story has, and by how much more than any other. */
const SAID = { least: 0.4, more: 2 }
const MOST_STORIES = 60

/** The story in which a quote's words stand. */
function quoters(stories: readonly PageStory[]): (quote: Part) => PageStory | undefined {
  let words: readonly { readonly story: PageStory; readonly words: PageWords }[] | undefined
  return (quote) => {
    if (stories.length > MOST_STORIES) return undefined
    words ??= stories.map((story) => ({ story, words: new PageWords(story.texts) }))
    const lines = quote.block.lines.map(({ text }) => text)
    const shares = words.map(({ story, words: own }) => ({ story, share: own.recurs(lines) })).sort((a, b) => b.share - a.share)
    const [first, second] = shares
    return first && first.share >= SAID.least && first.share > SAID.more * (second?.share ?? 0) ? first.story : undefined
  }
}

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
  const says = quoters(stories)
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
        const upper = part.kind === 'byline' ? above() : undefined
        // A name right under a text, with a head farther under it, signs the text.
        if (upper?.kind === 'text' && under?.group && part.y - upper.bottom < 0.8 * body.leading && under.y - part.bottom > 1.2 * (part.y - upper.bottom) + 2) {
          give(part, storyOf.get(upper))
          break
        }
        give(part, storyOf.get(under && under.y - part.bottom < 4 * body.leading ? under : (above() ?? under ?? part)))
        break
      }
      case 'quote': {
        const said = says(part)
        if (said) {
          give(part, said)
          break
        }
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
