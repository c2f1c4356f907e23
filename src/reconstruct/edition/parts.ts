import type { Reconstruction } from '../reconstruction.js'
import type { Thing } from './things.js'

/** Lines of text that a page must show of a story to have a part of it. */
const LEAST = 2

/** Stories that go on from page to page, and the parts of them that have their places. */
export class Parts {
  /** by story: the pages that have text of it */
  readonly #pages = new Map<number, Set<number>>()
  readonly #placed = new Map<number, number>()

  constructor({ lines }: Reconstruction['evidence']) {
    const counts = new Map<number, Map<number, number>>()
    for (const { page, path, role } of lines) {
      const story = /^articles\[(\d+)\]\.body/.exec(path ?? '')?.[1]
      if (story === undefined || (role !== 'paragraph' && role !== 'dropCap')) continue
      const own = counts.get(Number(story)) ?? new Map<number, number>()
      counts.set(Number(story), own.set(page, (own.get(page) ?? 0) + 1))
    }
    for (const [story, own] of counts) this.#pages.set(story, new Set([...own].filter(([, n]) => n >= LEAST).map(([page]) => page)))
  }

  /** Whether what a page shows of a story is a part of it: there is text, and on other pages too. */
  goesOn({ kind, index, lines }: Thing): boolean {
    const pages = this.#pages.get(index)
    return kind === 'story' && pages !== undefined && pages.size > 1 && pages.has(lines[0]!.page)
  }

  /** Its number, counted from 1; nothing where the story is here alone. */
  partOf(thing: Thing): number | undefined {
    return this.goesOn(thing) ? (this.#placed.get(thing.index) ?? 0) + 1 : undefined
  }

  /** Whether only one part of a story that goes on has its place. */
  isAlone(story: number): boolean {
    return this.#placed.get(story) === 1
  }

  place(thing: Thing): void {
    if (this.goesOn(thing)) this.#placed.set(thing.index, (this.#placed.get(thing.index) ?? 0) + 1)
  }
}
