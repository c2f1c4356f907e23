import type { Article } from '../../src/model/article.js'
import { parseEdition, type EditionResult } from '../../src/model/parse.js'

/** An edition with one article on its page. */
export function asEdition(article: Article): EditionResult {
  return parseEdition({
    stonehand: 1,
    publication: 'The Test',
    date: '2026-01-02',
    articles: [article],
    pages: [
      {
        paper: 'a4',
        margins: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
        grid: { columns: 4, gutter: '4mm', baseline: 10 },
        stories: [{ article: article.id, place: { columns: [1, 4], top: 1, depth: 'fit' } }],
      },
    ],
  })
}
