import type { Items } from '../../src/model/article.js'
import { body } from './blocks.js'
import type { Rand } from './rand.js'
import { sentences, text, type TextTaste } from './text.js'

const STANDING_HEADS = { briefs: 'In brief', letters: 'Letters to the editor', corrections: 'Corrections and clarifications', listings: 'What is on' } as const

/** Short pieces under one standing head, about so many words of them. */
export function items(r: Rand, id: string, words: number, taste: TextTaste, ordinary: boolean): Items {
  const kind = r.pick(['briefs', 'letters', 'corrections', 'listings'] as const)
  const count = ordinary ? r.int(2, 6) : r.weigh([6, r.int(1, 7)], [1, r.int(8, 20)], [0.4, 0])
  return {
    id,
    kind,
    standingHead: r.chance(ordinary ? 0 : 0.1) ? r.pick(['', sentences(r, r.int(1, 12), taste)]) : STANDING_HEADS[kind],
    items: Array.from({ length: count }, () => ({
      ...r.maybe(kind === 'corrections' ? 0.2 : 0.8, () => ({ runInHead: sentences(r, r.int(1, 4), taste) })),
      body: body(r, { words: Math.max(ordinary ? 5 : 0, Math.round((words / Math.max(1, count)) * r.real(0.3, 1.7))), taste, ordinary, tables: kind === 'listings' ? 0.1 : 0.01 }),
      ...r.maybe(kind === 'letters' ? 0.9 : 0.1, () => ({ signature: text(r, r.int(1, 6), taste) })),
    })),
  }
}
