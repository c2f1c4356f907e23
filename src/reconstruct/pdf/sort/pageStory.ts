import type { HeadGroup, Part } from './part.js'

/** Parts of one story on one page. */
export interface PageStory {
  readonly page: number
  readonly group?: HeadGroup
  readonly texts: Part[]
  readonly others: Part[]
  /** how sure it is that a part belongs here */
  readonly kinship: Map<Part, number>
}

/** Gives a part to a story, where it has none yet, and how sure that is. */
export type Give = (part: Part, story: PageStory | undefined, sure?: number) => void
