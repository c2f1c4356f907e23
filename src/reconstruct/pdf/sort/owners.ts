import { leastThat } from '../../../text/leastThat.js'
import type { PageView } from './blocks.js'
import type { Rectangle } from '../../reconstruction.js'
import { type HungHead, hungHeads } from './hungHeads.js'
import { linkScore, type ParagraphStyle } from './links.js'
import { groupBox, type HeadGroup, type Part } from './part.js'
import { overlap, shared, Sight } from './sight.js'

/** Parts of one story on one page. */
export interface PageStory {
  readonly page: number
  readonly group?: HeadGroup
  readonly texts: Part[]
  readonly others: Part[]
  /** how sure it is that a part belongs here */
  readonly kinship: Map<Part, number>
}

/** Rounds in which texts find their stories, and how few may be left to be tried again after each new story. */
const ROUNDS = 40
const FEW = 200

interface Choice {
  /** none: that of a text which has none yet */
  readonly story: PageStory | undefined
  readonly odds: number
}

/** Gives every text of a page to the head it stands under, or to the text it goes on from. */
export function findStories(view: PageView, parts: readonly Part[], groups: readonly HeadGroup[], style: ParagraphStyle): PageStory[] {
  const { body } = view
  const page = view.page.number
  const stories: PageStory[] = groups
    .filter(({ head }) => head.kind === 'head' || head.kind === 'standingHead')
    .map((group) => ({ page, group, texts: [], others: [], kinship: new Map<Part, number>() }))
  const storyOf = new Map<Part, PageStory>()
  for (const story of stories) for (const part of story.group!.parts) storyOf.set(part, story)
  const texts = parts.filter(({ kind }) => kind === 'text' || kind === 'crosshead').sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)
  const solid = parts.filter(({ kind }) => kind !== 'furniture' && kind !== 'cap' && kind !== 'credit')
  const sight = new Sight(solid)
  const beside = new Sight(texts.map(sideways))
  const boxes = groups.map((group) => ({ group, box: groupBox(group) }))
  const hungFrom = hungHeads(view, groups)
  const sideHeads = boxes.filter(
    ({ group, box }) =>
      !sight.below(box.x, box.right, box.bottom - 2, 1).some((part) => part.kind === 'text' && part.y - box.bottom < 3 * body.leading && part.block.box === group.head.block.box),
  )

  const footOfColumnBefore = columnFeet(texts)
  const heads = new Sight(boxes.map(({ box }) => box))
  /** Whether something level stands under a text and over a foot in the next column: there one part of the page ends and another begins. */
  const isParted = (text: Part, foot: Part): boolean => {
    const stops = (part: Part): number[] =>
      [
        ...view.rulesBetween(part.x, part.right, text.bottom, foot.y, 0.6 * part.width),
        ...[...heads.below(part.x, part.right, text.bottom, 8), ...view.frames.below(part.x, part.right, text.bottom, 8)].filter((thing) => shared(thing, part) > 0.5 * part.width),
      ]
        .map(({ y }) => y)
        .filter((y) => y < foot.y)
    const own = stops(text)
    return own.length > 0 && stops(foot).some((y) => own.some((other) => Math.abs(other - y) < 1.5 * body.leading))
  }

  const choicesOf = (text: Part): Choice[] => {
    const choices: Choice[] = []
    const add = (story: PageStory | undefined, odds: number): void => {
      if (story) choices.push({ story, odds })
    }
    const over = lookUp(view, text, sight)
    // A picture over this and over a head beside it parts both from what is over the picture.
    const { by } = over
    const shares =
      by !== undefined &&
      boxes.length < FEW &&
      boxes.some(({ box }) => box.y > by.y + by.height - 4 && box.y < by.y + by.height + 5 * body.leading && box.right < text.x + 2 && shared(box, by) > 0.5 * box.width)
    const hung = hungFrom(text, (over.part?.bottom ?? 0) - 2)
    if (hung && hung !== over.part?.group) add(storyOf.get(hung.head), 5.2 + (hung.head.block.box === text.block.box ? 0 : -5))
    if (over.part) {
      const { part, through, ruled } = over
      const owner = storyOf.get(part)
      const boxed = part.block.box !== text.block.box ? -5 : 0
      if (part.group) add(owner, (through === 'picture' ? (shares ? 0 : 3) : through ? 5.5 : 6) + boxed - (hung && hung !== part.group ? 4 : ruled ? 0.5 : 0))
      else {
        const link = linkScore(part.block, text.block, style)
        const gap = text.y - part.bottom
        const close = !through && gap < 1.2 * body.leading ? 3 : gap < 2.5 * body.leading ? 1 : 0
        const apart = !through && gap > 3 * body.leading ? 2 : 0
        const banded =
          boxes.length < FEW && boxes.some(({ box }) => box.y > part.bottom - 2 && box.bottom < text.y + 2 && box.right < text.x + 2 && text.x - box.right < 40 * body.size)
        add(owner, 2 + close + link + boxed - apart - (banded ? 2.5 : 0) - (hung ? 4 : ruled ? 2 : 0) - (through === 'picture' ? 1 : 0))
      }
    }
    for (const left of leftNeighbours(text, beside, storyOf)) {
      const owner = storyOf.get(left)
      const level = Math.abs(left.y - text.y) < 1.6 * body.leading
      const exact = Math.abs(left.y - text.y) < 0.4 * body.leading && text.x - left.right < 4 * body.size
      const spanned = owner?.group ? overlap(groupBox(owner.group), text) > 0.5 && shared(groupBox(owner.group), text) > 0.4 * text.width : false
      const sisters = over.through === 'picture' && over.by !== undefined && shared(over.by, left) > 0.5 * left.width
      const boxed = left.block.box !== text.block.box ? -5 : 0
      const foot = columnEnd(left, sight)
      const link = text.kind === 'crosshead' ? 0 : Math.max(linkScore(left.block, text.block, style), foot === left ? -9 : linkScore(foot.block, text.block, style))
      add(
        owner,
        1 + link + (exact && link > -2 ? 2.5 : level ? 1 : 0) + (spanned ? 1.5 : 0) + (sisters || shares ? 1.5 : 0) + boxed - (hung && owner !== storyOf.get(hung.head) ? 3 : 0),
      )
    }
    const foot = over.part ? undefined : footOfColumnBefore(text)
    if (foot && foot.block.box === text.block.box && !isParted(text, foot)) {
      const link = linkScore(foot.block, text.block, style)
      // A sentence that goes on tells more than a rule over both.
      // A head in the column before stands beside this text, not over it: the columns are filled one after the other.
      const { bottom } = columnEnd(text, sight)
      const goesDown = (head: Rectangle): boolean => bottom > head.y || heads.below(text.x, text.right, bottom - 2, 1).some((next) => shared(next, text) > 0.5 * text.width)
      const flows = heads.above(foot.x, foot.right, foot.y, 1).some((head) => head.y > text.y + body.leading && overlap(head, foot) > 0.5 && goesDown(head))
      if (link > 0) choices.push({ story: storyOf.get(foot), odds: 1 + link + (flows ? 4.5 : link >= 3 ? 2.5 : 0) })
    }
    for (const { group, box } of sideHeads.length < FEW ? sideHeads : []) {
      const reach = text.x - box.right
      if (reach < -2 || reach > 40 * body.size || group.head.block.box !== text.block.box) continue
      if (box.y > text.y + 2 * body.leading) continue
      const beside = text.y < box.bottom + 2 * body.leading
      const seen = beside || over.through === 'picture'
      if (seen)
        add(
          storyOf.get(group.head),
          1.8 + (Math.abs(box.y - text.y) < 2 * body.leading ? 1 : 0) + (over.by && Math.abs(over.by.y - box.y) < 2.5 * body.leading ? 1.2 : 0) - reach / 200,
        )
    }
    return choices
  }

  let left: readonly Part[] = texts
  const settle = (least: number): void => {
    for (let n = 0; n < ROUNDS && left.length > 0; n++) {
      const before = left.length
      left = left.filter((text) => {
        const best = choicesOf(text).reduce<Choice | undefined>((most, choice) => (!most || choice.odds > most.odds ? choice : most), undefined)
        if (!best?.story || best.odds < least) return true
        best.story.texts.push(text)
        storyOf.set(text, best.story)
        if (best.odds < 3) best.story.kinship.set(text, Math.max(0.4, Math.min(0.95, 0.6 + best.odds / 10)))
        return false
      })
      if (left.length === before) break
    }
  }
  // What is surest first: what stands beside it then has a neighbour that is known.
  for (const least of [5, 3.5, 2.5, 1.5, 0.5]) settle(least)
  while (left.length > 0) {
    const [first, ...rest] = left
    const story: PageStory = { page, texts: [first!], others: [], kinship: new Map<Part, number>() }
    stories.push(story)
    storyOf.set(first!, story)
    left = rest
    if (rest.length < FEW) for (const least of [2.5, 0.5]) settle(least)
  }
  giveRest(view, parts, stories, storyOf, sight, hungFrom)
  return stories
}

interface Seen {
  readonly part?: Part
  /** what the look goes through */
  readonly through?: 'quote' | 'picture'
  /** the picture */
  readonly by?: Part | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly ruled: boolean
}

/** The head or text seen straight up from a text: through quotes, captions and pictures. */
function lookUp(view: PageView, text: Part, sight: Sight<Part>): Seen {
  let { y } = text
  let through: Seen['through']
  let by: Seen['by']
  for (let n = 0; n < 16; n++) {
    const candidates = sight.above(text.x, text.right, y, 1).filter((part) => part !== text && shared(part, text) > 0.25 * Math.min(part.width, text.width))
    const part = candidates[0]
    const picture = view.frames.above(text.x, text.right, y - 1, 2).find((box) => shared(box, text) > 0.3 * text.width && (!part || box.y + box.height > part.bottom - 4))
    if (picture) {
      through = 'picture'
      by = picture
      y = picture.y
      continue
    }
    if (!part) return { ...(through ? { through } : {}), ...(by ? { by } : {}), ruled: false }
    if (
      part.kind === 'unassigned' ||
      part.kind === 'caption' ||
      part.kind === 'quote' ||
      part.kind === 'attribution' ||
      ((part.kind === 'byline' || part.kind === 'dateline' || part.kind === 'kicker' || part.kind === 'label' || part.kind === 'fromLine') && !part.group)
    ) {
      if (part.kind === 'caption') {
        through = 'picture'
        by ??= part
      } else through ??= 'quote'
      y = Math.min(part.y, y - 0.1)
      continue
    }
    // Rules over and under a quote are its own.
    const ruled = through !== 'quote' && view.rulesBetween(text.x, text.right, part.bottom - 2, text.y + 2, 0.7 * text.width).length > 0
    return { part, ...(through ? { through } : {}), ...(by ? { by } : {}), ruled }
  }
  return { ruled: false }
}

/** A part with its sides changed for its top and foot: what is seen over it then stands to its left. */
interface Sideways extends Rectangle {
  readonly part: Part
}
const sideways = (part: Part): Sideways => ({ x: part.y, y: part.x, width: part.height, height: part.width, part })

/** Texts of the nearest column to the left that stand beside a text's top and have an owner. */
function leftNeighbours(text: Part, beside: Sight<Sideways>, storyOf: ReadonlyMap<Part, PageStory>): Part[] {
  const found = beside
    .above(text.y - 60, text.y + 40, text.x, 2)
    .map(({ part }) => part)
    .filter((other) => other !== text && other.right <= text.x + 2 && storyOf.has(other))
  const distance = (other: Part): number => text.x - other.right + Math.max(0, other.y - text.y) / 4 + Math.max(0, text.y - other.bottom)
  const nearest = found.reduce<Part | undefined>((best, other) => (!best || distance(other) < distance(best) ? other : best), undefined)
  return nearest ? [nearest] : []
}

/** The last text of the column before a text's own: what stands at a column's head goes on from there, where no head is over it. */
function columnFeet(texts: readonly Part[]): (text: Part) => Part | undefined {
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
function columnEnd(part: Part, sight: Sight<Part>): Part {
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

/** What is not text goes with the text or head it stands by. */
function giveRest(view: PageView, parts: readonly Part[], stories: PageStory[], storyOf: Map<Part, PageStory>, sight: Sight<Part>, hungFrom: HungHead): void {
  const { body } = view
  const give = (part: Part, story: PageStory | undefined, sure = 0.9): void => {
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

/** The owned text nearest to the left of what stands alone at the head of a column. */
function columnBefore(part: Part, parts: readonly Part[], storyOf: ReadonlyMap<Part, PageStory>): Part | undefined {
  let nearest: Part | undefined
  for (const other of parts) {
    if (other.kind !== 'text' || other.block.box !== part.block.box || !storyOf.has(other) || other.right > part.x + 2) continue
    if (other.y > part.bottom || (nearest && nearest.right >= other.right)) continue
    if (other.bottom > part.y - 4 * other.block.size) nearest = other
  }
  return nearest
}

/** Facts in a box belong to the story around it: beside it, over it, under it. */
function giveBoxes(
  view: PageView,
  parts: readonly Part[],
  storyOf: ReadonlyMap<Part, PageStory>,
  sight: Sight<Part>,
  give: (part: Part, story: PageStory | undefined, sure?: number) => void,
): void {
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

/** A picture belongs to the story whose head stands over it, else to the text under it, beside it, over it. */
function givePictures(
  view: PageView,
  parts: readonly Part[],
  stories: readonly PageStory[],
  storyOf: ReadonlyMap<Part, PageStory>,
  sight: Sight<Part>,
  hungFrom: HungHead,
  give: (part: Part, story: PageStory | undefined, sure?: number) => void,
): void {
  const { body } = view
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
    for (const other of sight.above(x, right, y, 1).filter(({ kind }) => kind !== 'caption' && kind !== 'credit'))
      vote(other, (shared(other, frame) / width) * (other.group ? 2 : 1) * (y - other.bottom < near ? 1 : 0.4) * parted(other.bottom, y, other))
    // A picture that nothing stands over, but for a rule, leads into the head under it.
    const leads = !sight.above(x, right, y, 1).some((other) => y - other.bottom < 2 * near && parted(other.bottom, y, other) === 1)
    for (const other of sight.below(x, right, bottom - 2, 1))
      vote(other, (shared(other, frame) / width) * (other.group ? (leads ? 1.6 : -0.5) : 1.6) * (other.y - bottom < near ? 1 : 0.3) * parted(bottom, other.y, other))
    for (const { part: other } of beside.above(y, bottom, x + 3, 1))
      if (other.right <= x + 3)
        vote(other, (0.7 * Math.max(0, Math.min(other.bottom, bottom) - Math.max(other.y, y))) / frame.height + (Math.abs(other.y - y) < 1.6 * body.leading ? 0.8 : 0))
    for (const { part: other } of beside.below(y, bottom, right - 3, 1)) vote(other, (0.5 * Math.max(0, Math.min(other.bottom, bottom) - Math.max(other.y, y))) / frame.height)
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
