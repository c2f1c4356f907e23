import type { PageView } from './blocks.js'
import { type HungHead, hungHeads } from './hungHeads.js'
import { linkScore, type ParagraphStyle } from './links.js'
import { lookUp, type Seen } from './lookUp.js'
import { columnEnd, columnFeet, leftNeighbours, sideways, type Sideways } from './neighbours.js'
import type { PageStory } from './pageStory.js'
import { groupBox, type HeadGroup, type Part } from './part.js'
import { overlap, shared, Sight } from './sight.js'

/** A story that a text may belong to. */
export interface Choice {
  /** none: that of a text which has none yet */
  readonly story: PageStory | undefined
  readonly odds: number
}

/** What a text has over it. */
interface Over {
  readonly seen: Seen
  /** the group that it hangs from, by the widths of both */
  readonly hung: HeadGroup | undefined
  /** a picture over it and over a head beside it parts both from what is over the picture */
  readonly shares: boolean
}

type HeadBox = ReturnType<typeof groupBox>

/** Heads over which every pair of head and text would be looked at. */
const FEW = 200
/** Odds that text in a box belongs to what is outside it. */
const BOXED = -5

/** Which story a text may belong to, by what stands over it, beside it and in the column before it. */
export class Kinship {
  readonly sight: Sight<Part>
  readonly hungFrom: HungHead
  readonly #boxes: readonly { readonly group: HeadGroup; readonly box: HeadBox }[]
  readonly #sideHeads: readonly { readonly group: HeadGroup; readonly box: HeadBox }[]
  readonly #heads: Sight<HeadBox>
  readonly #beside: Sight<Sideways>
  readonly #footBefore: (text: Part) => Part | undefined

  constructor(
    private readonly view: PageView,
    parts: readonly Part[],
    texts: readonly Part[],
    groups: readonly HeadGroup[],
    private readonly style: ParagraphStyle,
    private readonly storyOf: ReadonlyMap<Part, PageStory>,
  ) {
    const { leading } = view.body
    this.sight = new Sight(parts.filter(({ kind }) => kind !== 'furniture' && kind !== 'cap' && kind !== 'credit'))
    this.hungFrom = hungHeads(view, groups)
    this.#boxes = groups.map((group) => ({ group, box: groupBox(group) }))
    this.#sideHeads = this.#boxes.filter(
      ({ group, box }) =>
        !this.sight.below(box.x, box.right, box.bottom - 2, 1).some((part) => part.kind === 'text' && part.y - box.bottom < 3 * leading && part.block.box === group.head.block.box),
    )
    this.#heads = new Sight(this.#boxes.map(({ box }) => box))
    this.#beside = new Sight(texts.map(sideways))
    this.#footBefore = columnFeet(texts)
  }

  /** The likeliest story of a text. */
  best(text: Part): Choice | undefined {
    const over = this.#over(text)
    const choices = [this.#hung(text, over), this.#under(text, over), ...this.#right(text, over), this.#onFromColumn(text, over), ...this.#besideHead(text, over)]
    return choices.reduce<Choice | undefined>((most, choice) => (choice && (!most || choice.odds > most.odds) ? choice : most), undefined)
  }

  #over(text: Part): Over {
    const { leading } = this.view.body
    const seen = lookUp(this.view, text, this.sight)
    const { by } = seen
    const shares =
      by !== undefined &&
      this.#boxes.length < FEW &&
      this.#boxes.some(({ box }) => box.y > by.y + by.height - 4 && box.y < by.y + by.height + 5 * leading && box.right < text.x + 2 && shared(box, by) > 0.5 * box.width)
    const hung = this.hungFrom(text, (seen.part?.bottom ?? 0) - 2)
    return { seen, shares, hung }
  }

  #owned(part: Part, odds: number): Choice | undefined {
    const story = this.storyOf.get(part)
    return story && { story, odds }
  }

  #hung(text: Part, { seen, hung }: Over): Choice | undefined {
    return hung && hung !== seen.part?.group ? this.#owned(hung.head, 5.2 + (hung.head.block.box === text.block.box ? 0 : BOXED)) : undefined
  }

  #under(text: Part, { seen, shares, hung }: Over): Choice | undefined {
    const { part, through, ruled } = seen
    if (!part) return undefined
    const { size, leading } = this.view.body
    const boxed = part.block.box !== text.block.box ? BOXED : 0
    if (part.group) return this.#owned(part, (through === 'picture' ? (shares ? 0 : 3) : through ? 5.5 : 6) + boxed - (hung && hung !== part.group ? 4 : ruled ? 0.5 : 0))
    const link = linkScore(part.block, text.block, this.style)
    const gap = text.y - part.bottom
    const close = !through && gap < 1.2 * leading ? 3 : gap < 2.5 * leading ? 1 : 0
    const apart = !through && gap > 3 * leading ? 2 : 0
    const banded =
      this.#boxes.length < FEW && this.#boxes.some(({ box }) => box.y > part.bottom - 2 && box.bottom < text.y + 2 && box.right < text.x + 2 && text.x - box.right < 40 * size)
    return this.#owned(part, 2 + close + link + boxed - apart - (banded ? 2.5 : 0) - (hung ? 4 : ruled ? 2 : 0) - (through === 'picture' ? 1 : 0))
  }

  #right(text: Part, { seen, shares, hung }: Over): (Choice | undefined)[] {
    const { size, leading } = this.view.body
    return leftNeighbours(text, this.#beside, this.storyOf).map((left) => {
      const owner = this.storyOf.get(left)
      const level = Math.abs(left.y - text.y) < 1.6 * leading
      const exact = Math.abs(left.y - text.y) < 0.4 * leading && text.x - left.right < 4 * size
      const spanned = owner?.group ? overlap(groupBox(owner.group), text) > 0.5 && shared(groupBox(owner.group), text) > 0.4 * text.width : false
      const sisters = seen.through === 'picture' && seen.by !== undefined && shared(seen.by, left) > 0.5 * left.width
      const boxed = left.block.box !== text.block.box ? BOXED : 0
      const foot = columnEnd(left, this.sight)
      const link = text.kind === 'crosshead' ? 0 : Math.max(linkScore(left.block, text.block, this.style), foot === left ? -9 : linkScore(foot.block, text.block, this.style))
      // a head in a column between them heads what follows it
      const between =
        this.#boxes.length < FEW &&
        this.#boxes.some(({ box }) => box.x > left.right - 2 && box.right < text.x + 2 && box.y > text.y - 2 * leading && box.y < text.bottom + 5 * leading)
      if (between) return undefined
      const elsewhere = hung && owner !== this.storyOf.get(hung.head) ? 3 : 0
      return this.#owned(left, 1 + link + (exact && link > -2 ? 2.5 : level ? 1 : 0) + (spanned ? 1.5 : 0) + (sisters || shares ? 1.5 : 0) + boxed - elsewhere)
    })
  }

  #onFromColumn(text: Part, { seen, shares }: Over): Choice | undefined {
    // A picture over its column and over a head beside it heads both.
    const foot = seen.part && !(seen.through === 'picture' && shares) ? undefined : this.#footBefore(text)
    if (!foot || foot.block.box !== text.block.box || this.#isParted(text, foot)) return undefined
    // A sentence that goes on tells more than a rule over both.
    const link = linkScore(foot.block, text.block, this.style)
    if (link <= 0) return undefined
    // A head in the column before stands beside this text, not over it: the columns are filled one after the other.
    const { bottom } = columnEnd(text, this.sight)
    const goesDown = (head: HeadBox): boolean => bottom > head.y || this.#heads.below(text.x, text.right, bottom - 2, 1).some((next) => shared(next, text) > 0.5 * text.width)
    const flows = this.#heads.above(foot.x, foot.right, foot.y, 1).some((head) => head.y > text.y - this.view.body.leading && overlap(head, foot) > 0.5 && goesDown(head))
    return { story: this.storyOf.get(foot), odds: 1 + link + (flows ? 4.5 : link >= 3 ? 2.5 : 0) }
  }

  /** Whether something level stands under a text and over a foot in the next column: there one part of the page ends and another begins. */
  #isParted(text: Part, foot: Part): boolean {
    const { leading } = this.view.body
    const stops = (part: Part): number[] =>
      [
        ...this.view.rulesBetween(part.x, part.right, text.bottom, foot.y, 0.6 * part.width),
        ...[...this.#heads.below(part.x, part.right, text.bottom, 8), ...this.view.frames.below(part.x, part.right, text.bottom, 8)].filter(
          (thing) => shared(thing, part) > 0.5 * part.width,
        ),
      ]
        .map(({ y }) => y)
        .filter((y) => y < foot.y)
    const own = stops(text)
    return own.length > 0 && stops(foot).some((y) => own.some((other) => Math.abs(other - y) < 0.6 * leading))
  }

  #besideHead(text: Part, { seen }: Over): (Choice | undefined)[] {
    if (this.#sideHeads.length >= FEW) return []
    const { size, leading } = this.view.body
    return this.#sideHeads.map(({ group, box }) => {
      const reach = text.x - box.right
      if (reach < -2 || reach > 40 * size || group.head.block.box !== text.block.box || box.y > text.y + 2 * leading) return undefined
      if (text.y >= box.bottom + 2 * leading && seen.through !== 'picture') return undefined
      const level = Math.abs(box.y - text.y) < 2 * leading ? 1 : 0
      const besidePicture = seen.by && Math.abs(seen.by.y - box.y) < 2.5 * leading ? 1.2 : 0
      return this.#owned(group.head, 1.8 + level + besidePicture - reach / 200)
    })
  }
}
