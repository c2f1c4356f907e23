import type { Article } from '../../model/article.js'
import type { Edition, Story } from '../../model/edition.js'
import { pageLabels } from '../../model/pageNumbers.js'
import type { Rest } from '../../flow/continued.js'

/** A part of a story as the edition places it. */
export interface PlacedStory {
  readonly story: Story
  /** index of its page */
  readonly page: number
  readonly path: string
}

/** What a part left over that has no next part of its own. */
export interface Waiting {
  readonly article: string
  readonly rank: number
  readonly from: PlacedStory
  readonly rest: Rest
  /** body lines that are left, at a measure of so many points */
  readonly lines: number
  readonly measure: number
}

/** Where a part stands: index of the page, and its first column there. */
export interface PartPlace {
  readonly page: number
  readonly column: number
}

const DEFAULT_RANK = 3

/** Stories in parts: what each part leaves to the next, and where they stand. */
export class JumpLedger {
  /** parts without a place in the edition, for which room is looked for */
  readonly waiting: Waiting[] = []
  readonly #parts = new Map<string, PlacedStory[]>()
  readonly #rests = new Map<string, Rest>()
  /** of parts by article, first part first */
  readonly #places = new Map<string, PartPlace[]>()
  readonly #label: (page: number, column?: number) => string

  constructor(edition: Edition) {
    this.#label = pageLabels(edition)
    edition.pages.forEach((page, p) => {
      page.stories.forEach((story, s) => {
        const parts = this.#parts.get(story.article) ?? []
        this.#parts.set(story.article, [...parts, { story, page: p, path: `pages[${p}].stories[${s}]` }])
      })
    })
    for (const [article, parts] of this.#parts)
      this.#places.set(
        article,
        parts.map(({ page, story }) => ({ page, column: story.place.columns[0] })),
      )
  }

  partsOf(article: string): readonly PlacedStory[] {
    return this.#parts.get(article) ?? []
  }

  /** Whether a part may go on elsewhere. */
  goesOn({ article, part = 1, jump }: Story): boolean {
    return this.partsOf(article).length > part || (part === 1 && jump === 'auto')
  }

  /** A part leaves so much to the next. */
  leave(from: PlacedStory, { id, rank = DEFAULT_RANK }: Article, rest: Rest, lines: number, measure: number): void {
    const { part = 1 } = from.story
    if (this.partsOf(id).length > part) this.#rests.set(`${part + 1}/${id}`, rest)
    else this.waiting.push({ article: id, rank, from, rest, lines, measure })
  }

  /** What is left for a part. */
  take({ article, part = 1 }: Story): Rest | undefined {
    return this.#rests.get(`${part}/${article}`)
  }

  /** A part for which room was found stands there. */
  stands(article: string, place: PartPlace): void {
    this.#places.get(article)!.push(place)
  }

  /** Where a part stands; parts count from 1. */
  placeOf(article: string, part: number): PartPlace | undefined {
    return this.#places.get(article)?.[part - 1]
  }

  /** Number of a page as it is printed. */
  numberOf({ page, column }: PartPlace): string {
    return this.#label(page, column)
  }
}
