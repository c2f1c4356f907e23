import type { Page, Place } from '../model/edition.js'
import type { PageGrid } from './pageGrid.js'

/** A module that stands: columns and lines of the page, both ends included. */
export interface Module {
  readonly id: string
  readonly columns: readonly [number, number]
  readonly top: number
  readonly foot: number
  readonly boxed: boolean
  /** a column of the adverts' stack: a story may step round it */
  readonly stack?: boolean
  /** the last line of each of its columns, where they do not all end at its foot */
  readonly feet?: readonly number[]
}

/** Something to be placed on a page: a story, items, or a figure without an article. */
export interface Placement {
  /** `jump`: what another page left over */
  readonly kind: 'story' | 'items' | 'wildArt' | 'jump'
  /** by which others stand below it */
  readonly id: string
  /** index among its kind */
  readonly index: number
  readonly place: Place
  readonly path: string
}

/** Everything that is placed on a page, those under others after them; as they come where a circle was let through. */
export function inOrder(page: Page, path: string): Placement[] {
  const art = (page.wildArt ?? []).map(({ figure, place }, index) => ({ kind: 'wildArt' as const, id: `figure ${figure.id}`, index, place, path: `${path}.wildArt[${index}]` }))
  // what has its place by itself stands before the stories, so that they keep off it
  const waiting: Placement[] = [
    ...art.filter(({ place }) => typeof place.top === 'number'),
    ...page.stories.map((story, index) => ({ kind: 'story' as const, id: story.article, index, place: story.place, path: `${path}.stories[${index}]` })),
    ...(page.items ?? []).map(({ items, place }, index) => ({ kind: 'items' as const, id: `items ${items}`, index, place, path: `${path}.items[${index}]` })),
    ...art.filter(({ place }) => typeof place.top !== 'number'),
  ]
  const done = new Set<string>()
  const out: Placement[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ place: { top } }) => typeof top === 'number' || done.has(top.below))
    const [taken] = waiting.splice(Math.max(0, next), 1)
    done.add(taken!.id)
    out.push(taken!)
  }
  return out
}

export function crosses(a: Module, b: Module): boolean {
  if (!sideBySide(a.columns, b.columns)) return false
  for (let c = Math.max(a.columns[0], b.columns[0]); c <= Math.min(a.columns[1], b.columns[1]); c++) if (a.top <= footAt(b, c) && b.top <= footAt(a, c)) return true
  return false
}

function footAt({ columns, foot, feet }: Module, column: number): number {
  return feet?.[column - columns[0]] ?? foot
}

function sideBySide(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** Lines of each column from a line down to the adverts' stack; all where none stands in it. */
export function linesOverStack(modules: readonly Module[], [from, to]: readonly [number, number], top: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, c) => {
    const tops = modules.filter((m) => m.stack === true && m.columns[0] <= from + c && m.columns[1] >= from + c && m.foot >= top).map((m) => m.top)
    return Math.min(...tops, Infinity) - top
  })
}

/** The module that ends close over a place: of several the one that reaches lowest. */
export function closeAbove(modules: readonly Module[], columns: readonly [number, number], top: number, storyLines: number): Module | undefined {
  const close = modules.filter((m) => m.foot < top && top - m.foot - 1 <= storyLines && sideBySide(m.columns, columns))
  return close.sort((a, b) => b.foot - a.foot)[0]
}

/** First line of a module: as said, or so many lines under the story it hangs below. */
export function topOf({ place }: Placement, modules: readonly Module[], storyLines: number): number {
  const { top } = place
  if (typeof top === 'number') return top
  const over = modules.filter((m) => m.id === top.below).at(-1)
  return over ? over.foot + storyLines + 1 : 1
}

/** Lines down to the page's foot, or to what stands below in the same columns. */
export function linesLeft(grid: PageGrid, modules: readonly Module[], waiting: readonly Placement[], columns: readonly [number, number], top: number, storyLines: number): number {
  let foot = grid.lines
  for (const { place } of waiting) if (typeof place.top === 'number' && place.top > top && sideBySide(place.columns, columns)) foot = Math.min(foot, place.top - 1 - storyLines)
  for (const m of modules) if (m.stack !== true && m.top > top && sideBySide(m.columns, columns)) foot = Math.min(foot, m.top - 1 - storyLines)
  return Math.max(1, foot - top + 1)
}
