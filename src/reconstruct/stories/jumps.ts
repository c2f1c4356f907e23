import { type Pair, assign } from '../assignment.js'
import { fromLineOf, jumpLineOf } from '../cues/jump.js'
import { stem } from './lexis.js'

/** What a line `Continued on Page A4` or `SEIZURE, from Page 1` says. */
export interface JumpSign {
  /** index of what it stands with */
  readonly at: number
  /** page of the source on which it stands */
  readonly page: number
  /** the number it gives */
  readonly number: number | undefined
  readonly section: string
  readonly keyword: string
}

const PLAIN = new Set(['continued', 'continue', 'cont', 'from', 'on', 'page', 'pg', 'p', 'see', 'turn', 'to', 'please', 'next', 'the', 'story', 'back', 'inside', 'front', 'more'])

/** Reads a jump line: its number, its section letter, and the words it goes by; by its cue, or else by what it has of numbers and words. */
export function jumpSign(at: number, page: number, text: string): JumpSign {
  const cue = fromLineOf(text) ?? jumpLineOf(text)
  const paged = cue?.page ?? /(?<![\p{L}\p{N}])\p{Lu}?-?\d{1,4}(?!\d)/u.exec(text)?.[0] ?? ''
  const number = /\d+/u.exec(paged)?.[0]
  const words = ((cue ? cue.keyword : text)?.match(/\p{L}{2,}/gu) ?? []).map(stem).filter((word) => cue?.keyword !== undefined || !PLAIN.has(word))
  return { at, page, number: number === undefined ? undefined : Number(number), section: /^\p{Lu}/u.exec(paged)?.[0] ?? '', keyword: words.join(' ') }
}

/** How many lines of one keyword, or of one pair of pages, are looked at. */
const LOOKED = 24

/** Which `continued from` goes with which `continued on`: rows are the first, columns the second. `kin` adds what their texts say. */
export function matchJumps(froms: readonly JumpSign[], tos: readonly JumpSign[], kin: (from: JumpSign, to: JumpSign) => number): Pair[] {
  const keyed = new Map<string, number[]>()
  const note = (key: string, column: number): void => {
    const known = keyed.get(key)
    if (known) known.push(column)
    else keyed.set(key, [column])
  }
  tos.forEach((to, column) => {
    if (to.keyword !== '') note(`w ${to.keyword}`, column)
    note(`p ${String(to.number ?? to.page)}`, column)
    note(`s ${String(to.page)}`, column)
  })
  const pairs: Pair[] = []
  froms.forEach((from, row) => {
    const columns = new Set<number>()
    for (const key of [`w ${from.keyword}`, `p ${String(from.page)}`, `s ${String(from.number ?? '')}`])
      for (const column of (keyed.get(key) ?? []).slice(0, LOOKED)) columns.add(column)
    // pages of the source need not be numbered as they are printed: the nearest before and after
    for (let column = Math.max(0, row - 4); column < Math.min(tos.length, row + 5); column++) columns.add(column)
    for (const column of columns) {
      const to = tos[column]!
      if (to.at === from.at) continue
      pairs.push({ row, column, score: 1 + signs(from, to) + kin(from, to) })
    }
  })
  return assign(pairs)
}

function signs(from: JumpSign, to: JumpSign): number {
  let score = 0
  if (from.keyword !== '' && to.keyword !== '') score += from.keyword === to.keyword ? 6 : from.keyword.split(' ').some((word) => to.keyword.split(' ').includes(word)) ? 4 : -3
  if (to.number !== undefined) score += to.number === from.page ? 2 : 0
  if (from.number !== undefined) score += from.number === to.page ? 2 : 0
  if (to.number !== undefined && from.number !== undefined && to.section === from.section) score += to.number - from.number === from.page - to.page ? 2 : -1
  if (from.page < to.page) score -= 2
  return score
}
