import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import type { Table } from '../../src/model/article.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { typeset } from '../../src/typeset.js'
import { FONTS } from '../random/fonts.js'
import { readPdf, type ReadGlyph } from '../read/index.js'

const LEAGUE: Table = {
  kind: 'table',
  head: ['', 'P', 'Pts', 'Average'],
  rows: [
    ['Northern Division'],
    ['Holm Rovers', '11', '28', '2.55'],
    ['Easton', '9', '7', '0.78'],
    ['Southern Division and the Islands'],
    ['St Brannock', '12', '111', '10.25'],
    ['Upper Tarn', '10', '8', '–'],
  ],
}

function editionOf(table: Table): Edition {
  return {
    stonehand: 1,
    publication: 'The Test',
    date: '2026-11-20',
    articles: [{ id: 'league', headline: 'How they stand', body: [{ kind: 'paragraph', text: 'Eleven rounds have been played.' }, table] }],
    pages: [
      {
        paper: 'a4',
        margins: { top: 40, right: 40, bottom: 40, left: 40 },
        grid: { columns: 3, gutter: 12, baseline: 10 },
        stories: [{ article: 'league', place: { columns: [1, 1], top: 1, depth: 'fit' }, dropCap: 0 }],
      },
    ],
  }
}

/** What stands on each baseline of the file, apart where it lies apart: glyphs in turn. */
function cellsOf(glyphs: readonly ReadGlyph[]): ReadGlyph[][][] {
  const lines = new Map<number, ReadGlyph[][]>()
  for (const glyph of glyphs) {
    const y = Math.round(glyph.y * 10)
    const cells = lines.get(y) ?? []
    const before = cells.at(-1)?.at(-1)
    if (before && glyph.x - before.x - before.advance < 3) cells.at(-1)!.push(glyph)
    else cells.push([glyph])
    lines.set(y, cells)
  }
  return [...lines.values()]
}

const read = (glyphs: readonly ReadGlyph[]): string => glyphs.map(({ unicode }) => unicode).join('')

describe('a table of results', () => {
  it('has its figures one under the other, read from the bytes of the file', async () => {
    const paper = await typeset(editionOf(LEAGUE), { fonts: FONTS })
    const [page] = readPdf(await writePdf(paper)).pages
    const rows = cellsOf(page!.glyphs).filter((cells) => cells.length === 4 && /\d/.test(read(cells[1]!)))
    expect(rows.map((cells) => cells.map(read))).toEqual([
      ['Holm Rovers', '11', '28', '2.55'],
      ['Easton', '9', '7', '0.78'],
      ['St Brannock', '12', '111', '10.25'],
      ['Upper Tarn', '10', '8', '–'],
    ])
    const marks = rows.slice(0, 3).map((cells) => cells[3]!.find(({ unicode }) => unicode === '.')!.x)
    for (const x of marks) expect(x).toBeCloseTo(marks[0]!, 2)
    for (const c of [1, 2]) for (const cells of rows) expect(cells[c]!.at(-1)!.x).toBeCloseTo(rows[0]![c]!.at(-1)!.x, 2)
  })

  it('has the heads of its groups across all columns, in bold, and tells so', async () => {
    const paper = await typeset(editionOf(LEAGUE), { fonts: FONTS })
    const heads = paper.pages[0]!.items.filter((item) => item.kind === 'glyphs' && paper.structure[item.node]!.role === 'tableHead')
    const texts = heads.map((item) => (item.kind === 'glyphs' ? item.texts.join('') : ''))
    expect(texts).toEqual(['P', 'Pts', 'Average', 'Northern Division', 'Southern Division and the Islands'])
    expect(new Set(heads.map((item) => (item.kind === 'glyphs' ? item.face : ''))).size).toBe(1)
    const tagged = Buffer.from(await writePdf(paper, { compress: false, tagged: true })).toString('latin1')
    expect(tagged.match(/\/ColSpan 4/g)).toHaveLength(2)
    expect(tagged).toMatch(/\/Scope\s*\/Row/)
  })
})
