import type { Article, Block, Items, Table, TableCell } from '../../src/model/article.js'
import { HEADS } from './blocks.js'
import { Rand } from './rand.js'

/** Articles with their tables dressed: with groups of rows and of columns, agate, leaders, alignment told and heads that do not stand again. */
export function dressArticles(articles: readonly Article[], ordinary: boolean): Article[] {
  return articles.map((article) => ({
    ...article,
    body: dressBody(article.body, ordinary),
    ...(article.factboxes ? { factboxes: article.factboxes.map((box) => ({ ...box, body: dressBody(box.body, ordinary) })) } : {}),
  }))
}

export function dressItems(all: readonly Items[], ordinary: boolean): Items[] {
  return all.map((list) => ({ ...list, items: list.items.map((item) => ({ ...item, body: dressBody(item.body, ordinary) })) }))
}

/** Each by a seed of its own: what stands round a table does not hang on how it is dressed. */
function dressBody(body: readonly Block[], ordinary: boolean): Block[] {
  return body.map((block) =>
    block.kind === 'table' ? dressed(new Rand(seedOf(JSON.stringify(block.rows))), block, Math.max(...block.rows.map((row) => row.length)), ordinary) : block,
  )
}

function seedOf(text: string): number {
  let seed = 0
  for (const letter of text) seed = (Math.imul(seed, 31) + letter.codePointAt(0)!) | 0
  return seed
}

function dressed(r: Rand, table: Table, columns: number, ordinary: boolean): Table {
  const grouped = columns > 1 && r.chance(0.2) ? table.rows.flatMap((row, i) => (i % 4 === 0 ? [[r.pick(REGIONS)], row] : [row])) : table.rows
  const spanned = !ordinary && columns > 2 && r.chance(0.15) ? grouped.map((row, i) => (i % 5 === 3 && row.length === columns ? spanning(r, row) : row)) : grouped
  return {
    ...table,
    rows: spanned,
    ...(columns > 2 && table.head ? r.maybe(0.3, () => ({ columnGroups: groups(r, columns) })) : {}),
    ...r.maybe(0.25, () => ({ agate: true })),
    ...r.maybe(0.2, () => ({ leaders: true })),
    ...r.maybe(0.15, () => ({ repeatHead: r.chance(0.5) })),
    ...r.maybe(0.2, () => ({ align: Array.from({ length: r.int(1, columns) }, () => r.pick(ALIGNS)) })),
  }
}

const REGIONS = ['Northern Division', 'West', 'The islands and the coast to the north of them']
const ALIGNS = ['left', 'centre', 'right', 'decimal'] as const

/** The first two of its cells in one. */
function spanning(r: Rand, [, , ...rest]: readonly TableCell[]): readonly TableCell[] {
  return [{ text: r.pick(['Not played', 'Closed in the afternoon for the funeral']), span: 2 }, ...rest]
}

/** One over the words, and others over two or more columns of figures each. */
function groups(r: Rand, columns: number): readonly TableCell[] {
  const cells: TableCell[] = ['']
  for (let left = columns - 1; left > 0;) {
    const span = Math.min(left, r.int(1, 4))
    cells.push(span === 1 ? r.pick(HEADS) : { text: r.pick(['Home', 'Away', 'High water']), span })
    left -= span
  }
  return cells
}
