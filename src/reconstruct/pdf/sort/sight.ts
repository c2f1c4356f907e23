import { leastThat } from '../../../text/leastThat.js'
import type { Rectangle } from '../../reconstruction.js'

const BUCKET = 12

/** What stands nearest over or under a place: things sorted by their height in strips of a page. */
export class Sight<T extends Rectangle> {
  readonly #strips = new Map<number, T[]>()

  constructor(things: readonly T[]) {
    const sorted = [...things].sort((a, b) => a.y - b.y)
    for (const thing of sorted) {
      for (const strip of strips(thing.x, thing.x + thing.width)) {
        const list = this.#strips.get(strip)
        if (list) list.push(thing)
        else this.#strips.set(strip, [thing])
      }
    }
  }

  /** Things that begin above a height and share at least some of a stretch, nearest first: those seen straight up, `deep` of each strip. */
  above(x: number, right: number, y: number, deep = 3): T[] {
    return this.#near(x, right, deep, (list) => firstFrom(list, y) - 1, -1).sort((a, b) => b.y + b.height - (a.y + a.height))
  }

  /** Things that begin at a height or under it. */
  below(x: number, right: number, y: number, deep = 3): T[] {
    return this.#near(x, right, deep, (list) => firstFrom(list, y), 1).sort((a, b) => a.y - b.y)
  }

  #near(x: number, right: number, deep: number, start: (list: readonly T[]) => number, step: 1 | -1): T[] {
    const found = new Set<T>()
    for (const strip of strips(x, right)) {
      const list = this.#strips.get(strip)
      if (!list) continue
      let i = start(list)
      for (let n = 0; n < deep && i >= 0 && i < list.length; i += step) {
        const thing = list[i]!
        if (Math.min(thing.x + thing.width, right) - Math.max(thing.x, x) <= 1) continue
        found.add(thing)
        n++
      }
    }
    return [...found]
  }
}

function* strips(x: number, right: number): Generator<number> {
  const from = Math.floor(x / BUCKET)
  // Beyond this nothing is on a page, and numbers are too coarse to count on.
  if (!(Math.abs(from) < 1e9)) return
  const to = Math.min(Math.max(from, Math.floor((right - 0.01) / BUCKET)), from + 2000)
  for (let strip = from; strip <= to; strip++) yield strip
}

function firstFrom(list: readonly Rectangle[], y: number): number {
  return leastThat(0, list.length, (i) => list[i]!.y >= y)
}

/** Width that two things share. */
export function shared(a: Rectangle, b: Rectangle): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
}

/** Share of the narrower one's width that both have. */
export function overlap(a: Rectangle, b: Rectangle): number {
  return shared(a, b) / Math.max(1, Math.min(a.width, b.width))
}
