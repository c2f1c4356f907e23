import { leastThat } from '../../text/leastThat.js'
import { type Pair, assign } from '../assignment.js'
import { StoryWords, logKinship } from './kinship.js'
import type { Lexis, PieceWords } from './lexis.js'

/** A head in the source, and the words it is made of. */
export interface HeadPlace {
  /** place in the row of units */
  readonly at: number
  readonly page: number
  readonly words: PieceWords
}

/** A text in the source. */
export interface TextPlace {
  readonly at: number
  readonly page: number
  /** of its first fragment */
  readonly opening: PieceWords
  readonly words: StoryWords
  /** a line or two, and no sentence */
  readonly slight: boolean
  /** begins as a story does */
  readonly opens: boolean
  /** a head or byline stands right before it */
  readonly headed: boolean
}

/** How many texts on either side of a head's place are looked at. */
const NEAR = 8

/** Which head stands over which text: rows are heads, columns texts. */
export function matchHeads(heads: readonly HeadPlace[], texts: readonly TextPlace[], lexis: Lexis): Pair[] {
  const groups = grouped(heads, texts)
  const openings = texts.map((text) => {
    const opening = new StoryWords()
    opening.add(text.opening)
    return opening
  })
  const wishes: Wish[][] = heads.map((head, row) =>
    near(texts, groups, row).map((column) => {
      const text = texts[column]!
      const opening = openings[column]!
      const kin = clamp(0.5 * logKinship(head.words, text.words, lexis), 4) + clamp(0.3 * logKinship(head.words, opening, lexis), 2)
      const paged = head.page === text.page ? 0 : -3
      const begins = text.slight ? -4 : text.opens ? 3 : text.headed ? 1 : -1.5
      return { row, column, kin, place: placed(groups, row, column), base: 4 + paged + begins }
    }),
  )
  const trust = orderTrust(wishes)
  return assign(wishes.flat().map(({ row, column, kin, place, base }) => ({ row, column, score: Math.max(0.01, base + kin + trust * place) })))
}

interface Wish {
  readonly row: number
  readonly column: number
  readonly kin: number
  readonly place: number
  readonly base: number
}

/** How much better the best of several must be to be taken at its word. */
const CLEAR = 2.5

/** How far the order of the source can be trusted, 0 to 1: where the words of heads are clear, do the places say the same? */
function orderTrust(wishes: readonly (readonly Wish[])[]): number {
  let agree = 3
  let all = 3
  for (const own of wishes) {
    if (own.length < 2) continue
    const kin = [...own].sort((a, b) => b.kin - a.kin)
    if (kin[0]!.kin - kin[1]!.kin < CLEAR) continue
    const place = Math.max(...own.map((wish) => wish.place))
    const agrees = kin[0]!.place === place
    all += agrees ? 1 : 1.5
    if (agrees) agree += 1
  }
  return agree / all
}

interface Groups {
  /** of each head: its group and its place in it */
  readonly head: readonly { readonly group: number; readonly place: number }[]
  readonly text: readonly { readonly group: number; readonly place: number }[]
  readonly sizes: readonly { heads: number; texts: number }[]
}

/** What the places of heads and texts in a source say of which stand together; both by their places, in their order. */
export function placesOf(heads: readonly number[], texts: readonly number[]): (row: number, column: number) => number {
  const groups = grouped(
    heads.map((at) => ({ at })),
    texts.map((at) => ({ at })),
  )
  return (row, column) => placed(groups, row, column)
}

/** Heads that follow each other, with the texts that follow them before the next head. */
function grouped(heads: readonly { readonly at: number }[], texts: readonly { readonly at: number }[]): Groups {
  const head: { group: number; place: number }[] = []
  const text: { group: number; place: number }[] = []
  const sizes = [{ heads: 0, texts: 0 }]
  let h = 0
  let t = 0
  while (h < heads.length || t < texts.length) {
    const last = sizes.at(-1)!
    if (t >= texts.length || (h < heads.length && heads[h]!.at < texts[t]!.at)) {
      if (last.texts > 0) sizes.push({ heads: 0, texts: 0 })
      head.push({ group: sizes.length - 1, place: sizes.at(-1)!.heads++ })
      h += 1
    } else {
      text.push({ group: sizes.length - 1, place: last.texts++ })
      t += 1
    }
  }
  return { head, text, sizes }
}

function placed({ head, text, sizes }: Groups, row: number, column: number): number {
  const over = head[row]!
  const under = text[column]!
  if (over.group !== under.group) return -0.3 * Math.min(8, Math.abs(over.group - under.group))
  const { heads, texts } = sizes[over.group]!
  if (over.place !== under.place) return 0.3
  return heads === texts ? 3 : over.place === 0 ? 2 : 1
}

function near(texts: readonly TextPlace[], { head, text }: Groups, row: number): number[] {
  const columns = new Set<number>()
  const { group, place } = head[row]!
  // the texts of its group by rank, and those around its place
  let first = leastThat(0, text.length, (i) => text[i]!.group >= group)
  for (let column = Math.max(0, first - NEAR); column < Math.min(texts.length, first + NEAR); column++) columns.add(column)
  first += place
  for (let column = Math.max(0, first - NEAR); column < Math.min(texts.length, first + NEAR); column++) columns.add(column)
  return [...columns].sort((a, b) => a - b)
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
