import { test } from 'vitest'
import { sortPieces } from '../../src/reconstruct/sortPieces.js'
import { SOURCE_ORDERS, kinEdition, noScore, score } from './kinEdition.js'
test('try', () => {
  for (const order of SOURCE_ORDERS) for (const gaps of ['frames', 'paragraphs', 'none'] as const) {
    if (order === 'legs' && gaps !== 'frames') continue
    const sum = noScore()
    const bad: string[] = []
    for (let seed = 0; seed < 240; seed++) {
      const e = kinEdition(seed, order, undefined, gaps)
      const before = { ...sum.words }
      score(e, sortPieces(e.pieces), sum)
      const miss = sum.words.all - before.all - (sum.words.right - before.right)
      if (miss > 0) bad.push(`${seed}(${e.stories}):${miss}`)
    }
    const p = (x: { right: number; all: number }): string => ((100 * x.right) / x.all).toFixed(2)
    const f1 = (2 * sum.articles.matched) / (sum.articles.found + sum.articles.there)
    console.log(order, gaps, 'F1', f1.toFixed(4), 'words', p(sum.words), 'inserts', p(sum.inserts), 'heads', p(sum.heads), 'bylines', p(sum.bylines), 'order', p(sum.order))
    console.log(bad.slice(0, 20).join(' '))
  }
}, 100000)
