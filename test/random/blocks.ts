import type { Block, Table } from '../../src/model/article.js'
import type { Text } from '../../src/model/inline.js'
import type { Rand } from './rand.js'
import { text, type TextTaste } from './text.js'

/** What a body may have beside its paragraphs. */
export interface BodyWish {
  readonly words: number
  readonly taste: TextTaste
  readonly ordinary: boolean
  /** share of blocks that are tables */
  readonly tables: number
}

/** A body of so many words: all kinds of blocks, paragraphs above all. */
export function body(r: Rand, { words, taste, ordinary, tables }: BodyWish): Block[] {
  const blocks: Block[] = []
  if (words === 0) return r.chance(0.5) ? [] : [{ kind: 'paragraph', text: r.pick<Text>(['', ' \n ', [], '\u00ad']) }]
  let left = words
  while (left > 0) {
    const some = Math.min(left, r.weigh([6, r.int(15, 60)], [2, r.int(3, 14)], [1, r.int(60, 140)], [0.6, r.int(1, 2)]))
    left -= some
    const block = r.weigh<() => Block>(
      [20, () => ({ kind: 'paragraph', text: text(r, some, taste) })],
      [ordinary ? 0.2 : 1.6, () => ({ kind: 'quote', text: text(r, some, taste) })],
      [ordinary ? 0.3 : 1.2, () => ({ kind: 'list', ...r.maybe(0.5, () => ({ ordered: true })), items: split(r, some).map((n) => text(r, n, taste)) })],
      [ordinary ? 0 : 0.4, () => ({ kind: 'signature', text: text(r, Math.min(some, 8), taste) })],
      [ordinary ? 0.1 : 0.4, () => ({ kind: 'correction', text: text(r, some, taste) })],
      [20 * tables, () => table(r, taste, ordinary)],
    )()
    if (blocks.length > 0 && r.chance(ordinary ? 0.08 : 0.12))
      blocks.push({
        kind: 'crosshead',
        text: text(r, r.int(1, 6), taste),
        ...r.maybe(0.5, () => ({ runIn: r.chance(0.9) })),
      })
    if (r.chance(ordinary ? 0.01 : 0.04)) blocks.push({ kind: 'break' })
    blocks.push(block)
  }
  if (!ordinary && r.chance(0.04)) blocks.push({ kind: 'crosshead', text: 'At the end', ...r.maybe(0.3, () => ({ runIn: true })) })
  if (!ordinary && r.chance(0.03)) blocks.push({ kind: 'break' })
  return blocks
}

export const HEADS = ['Month', 'Boats', 'Home', 'P', 'W', 'D', 'L', 'Pts', 'Price', '%', 'Change on the year']
const NAMES = ['Holm', 'Ness Point', 'April', 'Upper Wick and the islands', 'A', 'Saint-Étienne', 'Total']

/** Words first and figures after them, as results and prices have it; an odd one has anything anywhere. */
function table(r: Rand, taste: TextTaste, ordinary: boolean): Table {
  const columns = ordinary ? r.int(2, 4) : r.weigh([6, r.int(2, 5)], [1, 1], [0.5, r.int(6, 12)])
  const kinds = Array.from({ length: columns }, (_, c) =>
    c === 0 ? 'words' : r.weigh<Column>([4, 'whole'], [4, 'decimal'], [2, 'unit'], [1, 'words'], [ordinary ? 0 : 1, 'long']),
  )
  const rows = r.weigh([6, r.int(2, 8)], [1, r.int(8, 30)], [0.5, 1])
  const ragged = !ordinary && r.chance(0.4)
  return {
    kind: 'table',
    ...r.maybe(0.75, () => ({ head: kinds.slice(0, ragged ? r.int(1, columns) : columns).map(() => r.pick(HEADS)) })),
    rows: Array.from({ length: rows }, () => kinds.slice(0, ragged && r.chance(0.4) ? r.int(1, columns) : columns).map((kind) => cell(r, kind, taste))),
    ...r.maybe(0.4, () => ({ source: r.chance(0.5) ? 'Harbour office' : text(r, r.int(1, 12), taste) })),
  }
}

type Column = 'words' | 'whole' | 'decimal' | 'unit' | 'long'

function cell(r: Rand, kind: Column, taste: TextTaste): Text {
  switch (kind) {
    case 'words':
      return r.chance(0.9) ? r.pick(NAMES) : text(r, r.int(1, 4), taste)
    case 'whole':
      return r.weigh([8, String(r.int(0, 2_000))], [1, `${r.int(1, 99)},${String(r.int(0, 999)).padStart(3, '0')}`], [1, `−${r.int(1, 99)}`], [0.5, ''], [0.5, '–'])
    case 'decimal':
      return r.weigh([6, r.real(0, 400, r.int(0, 3)).toFixed(r.int(0, 3))], [1, `−${r.real(0, 9)}`], [1, `+${r.real(0, 9, 1).toFixed(1)}`], [0.5, 'n/a'])
    case 'unit':
      return r.weigh(
        [4, `£${r.real(0, 99).toFixed(2)}`],
        [3, `${r.real(0, 99, 1)} %`],
        [2, `${r.int(1, 90)} km`],
        [1, `${r.int(1, 12)}.${String(r.int(0, 59)).padStart(2, '0')} pm`],
      )
    case 'long':
      return text(r, r.int(6, 25), taste)
  }
}

function split(r: Rand, words: number): number[] {
  const out: number[] = []
  for (let left = words; left > 0;) {
    const n = Math.min(left, r.int(2, 15))
    out.push(n)
    left -= n
  }
  return out
}
