import type { PageView } from './blocks.js'
import { giveRest } from './giveRest.js'
import { Kinship } from './kinship.js'
import type { ParagraphStyle } from './links.js'
import type { PageStory } from './pageStory.js'
import type { HeadGroup, Part } from './part.js'

/** Rounds in which texts find their stories, and how few are left when they are tried again after each new story. */
const ROUNDS = 40
const FEW = 200
/** Odds that a text asks for, round by round: what is surest first, for what stands beside it then has a neighbour that is known. */
const ODDS = [5, 3.5, 2.5, 1.5, 0.5]
const ODDS_AGAIN = [2.5, 0.5]
/** Odds over which nothing is said of how sure it is. */
const SURE = 3

/** Gives every text of a page to the head it stands under, or to the text it goes on from. */
export function findStories(view: PageView, parts: readonly Part[], groups: readonly HeadGroup[], style: ParagraphStyle): PageStory[] {
  const page = view.page.number
  const stories: PageStory[] = groups
    .filter(({ head }) => head.kind === 'head' || head.kind === 'standingHead')
    .map((group) => ({ page, group, texts: [], others: [], kinship: new Map<Part, number>() }))
  const storyOf = new Map<Part, PageStory>()
  for (const story of stories) for (const part of story.group!.parts) storyOf.set(part, story)
  const texts = parts.filter(({ kind }) => kind === 'text' || kind === 'crosshead').sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)
  const kinship = new Kinship(view, parts, texts, groups, style, storyOf)

  let left: readonly Part[] = texts
  const settle = (least: number): void => {
    for (let n = 0; n < ROUNDS && left.length > 0; n++) {
      const before = left.length
      left = left.filter((text) => {
        const best = kinship.best(text)
        if (!best?.story || best.odds < least) return true
        best.story.texts.push(text)
        storyOf.set(text, best.story)
        if (best.odds < SURE) best.story.kinship.set(text, Math.max(0.4, Math.min(0.95, 0.6 + best.odds / 10)))
        return false
      })
      if (left.length === before) break
    }
  }
  for (const least of ODDS) settle(least)
  while (left.length > 0) {
    const alone = Math.max(1, left.length - FEW + 1)
    for (const text of left.slice(0, alone)) {
      const story: PageStory = { page, texts: [text], others: [], kinship: new Map<Part, number>() }
      stories.push(story)
      storyOf.set(text, story)
    }
    left = left.slice(alone)
    for (const least of ODDS_AGAIN) settle(least)
  }
  giveRest(view, parts, stories, storyOf, kinship.sight, kinship.hungFrom)
  return stories
}
