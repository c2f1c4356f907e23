import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
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

function editionOf(table: Table, columns: readonly [number, number] = [1, 1], depth: number | 'fit' = 'fit'): Edition {
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
        stories: [{ article: 'league', place: { columns, top: 1, depth }, dropCap: 0 }],
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

/** Words of the page by leg, those of a baseline together; where there is `role`, only those. */
function legsOf(paper: Paper, role?: string, page = 0): string[][] {
  const legs = new Map<number, Map<number, string>>()
  for (const item of paper.pages[page]!.items) {
    if (item.kind !== 'glyphs' || (role !== undefined && paper.structure[item.node]!.role !== role)) continue
    const leg = Math.floor((item.x - 35) / 172)
    const lines = legs.get(leg) ?? new Map<number, string>()
    const y = Math.round(item.y * 10)
    lines.set(y, `${lines.get(y) ?? ''}${lines.has(y) ? ' ' : ''}${item.texts.join('')}`)
    legs.set(leg, lines)
  }
  return [...legs].sort(([a], [b]) => a - b).map(([, lines]) => [...lines].sort(([a], [b]) => a - b).map(([, text]) => text))
}

const LONG: Table = { kind: 'table', head: ['Port', 'Boats'], rows: Array.from({ length: 60 }, (_, i) => [`Harbour ${i + 1}`, String(7 * i)]), source: 'Harbour office' }
const set = (table: Table, columns?: readonly [number, number], depth?: number | 'fit'): Promise<Paper> => typeset(editionOf(table, columns, depth), { fonts: FONTS })

describe('a table that goes on in another leg', () => {
  it('has its head over every leg, as an artifact where it stands again, and every row once and in order', async () => {
    const paper = await set(LONG, [1, 3], 30)
    const legs = legsOf(paper)
    expect(legs).toHaveLength(3)
    expect(legsOf(paper, 'tableHead').flat()).toEqual(['Port Boats'])
    expect(legsOf(paper, 'artifact')).toEqual([['Port Boats'], ['Port Boats']])
    const rows = legs.flat().filter((text) => text.startsWith('Harbour ') && /\d/.test(text))
    expect(rows).toEqual(LONG.rows.map(([name, count]) => `${name as string} ${count as string}`))
    expect(legs.at(-1)!.at(-1)).toBe('Harbour office')
    const tagged = Buffer.from(await writePdf(paper, { compress: false, tagged: true })).toString('latin1')
    expect(tagged.match(/\/S\s*\/TH\b/g)).toHaveLength(2)
  })

  it('has it once, where the table or the house wants no other', async () => {
    expect(legsOf(await set({ ...LONG, repeatHead: false }, [1, 3], 30), 'artifact')).toEqual([])
    const plain = { ...editionOf(LONG, [1, 3], 30), style: { forms: { tableHeadAgain: false } } }
    expect(legsOf(await typeset(plain, { fonts: FONTS }), 'artifact')).toEqual([])
  })

  it('leaves no row alone, and no group’s head at a foot', async () => {
    const rows = Array.from({ length: 45 }, (_, i) => (i % 9 === 0 ? [`Group ${i / 9 + 1}`] : [`Harbour ${i}`, String(i)]))
    for (let depth = 14; depth < 34; depth++) {
      const legs = legsOf(await set({ ...LONG, rows }, [1, 3], depth)).map((lines) => lines.filter((text) => /^(Harbour|Group) \d/.test(text)))
      for (const [i, leg] of legs.entries()) {
        if (i < legs.length - 1)
          expect(
            leg.slice(-2).some((text) => text.startsWith('Group')),
            `depth ${depth}, leg ${i + 1}: ${leg.slice(-2).join(', ')}`,
          ).toBe(false)
        if (i > 0 && leg.length > 0) expect(leg.length).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('goes on under its head on the page to which its story jumps', async () => {
    const edition = editionOf(LONG, [1, 1], 30)
    const [page] = edition.pages.map((own) => ({ ...own, stories: own.stories.map((one) => ({ ...one, part: 1 })) }))
    const story = { article: 'league', place: { columns: [1, 1] as const, top: 1, depth: 60 }, dropCap: 0 }
    const paper = await typeset({ ...edition, pages: [page!, { ...page!, stories: [{ ...story, part: 2 }] }] }, { fonts: FONTS })
    const [first, second] = [0, 1].map((p) => legsOf(paper, undefined, p)[0]!)
    expect(second).toContain('Port Boats')
    const rows = [...first!, ...second!].filter((text) => /^Harbour \d/.test(text))
    expect(rows).toEqual(LONG.rows.map(([name, count]) => `${name as string} ${count as string}`))
    expect(first!.filter((text) => /^Harbour \d/.test(text)).length).toBeGreaterThan(10)
    expect(paper.report.stories.every(({ over }) => over.lines === 0)).toBe(true)
  })
})

describe('the columns of a table', () => {
  const HOME: Table = {
    kind: 'table',
    columnGroups: ['', { text: 'Home', span: 2 }, { text: 'Away', span: 2 }],
    head: ['', 'W', 'L', 'W', 'L'],
    rows: [
      ['Holm', '3', '1', '2', '4'],
      ['Ness', { text: 'not played', span: 2 }, '1', '12'],
    ],
  }

  it('have heads of several under rules of their own, and cells across some of them', async () => {
    const paper = await set(HOME)
    const { items } = paper.pages[0]!
    const word = (text: string) => items.find((item) => item.kind === 'glyphs' && item.texts.join('') === text)!
    const middle = (text: string): number => {
      const found = word(text)
      return found.kind === 'glyphs' ? found.x + found.end / 2 : NaN
    }
    const parts = items.filter((item) => item.kind === 'rule').filter(({ x1, x2, y1, y2 }) => y1 === y2 && x2 - x1 < 100)
    expect(parts).toHaveLength(2)
    expect(middle('Home')).toBeCloseTo((parts[0]!.x1 + parts[0]!.x2) / 2, 0)
    expect(middle('Away')).toBeCloseTo((parts[1]!.x1 + parts[1]!.x2) / 2, 0)
    expect(parts[0]!.x2).toBeLessThan(parts[1]!.x1)
    const tagged = Buffer.from(await writePdf(paper, { compress: false, tagged: true })).toString('latin1')
    expect(tagged.match(/\/ColSpan 2/g)).toHaveLength(3)
  })

  it('stand as they are told to', async () => {
    const paper = await set({
      kind: 'table',
      align: ['right', 'centre', 'decimal'],
      rows: [
        ['Holm', 'a', '1.25'],
        ['Easton', 'bcd', 'unch'],
        ['A', 'efghi', '110.5'],
      ],
    })
    const cell = (text: string): { left: number; right: number } => {
      const item = paper.pages[0]!.items.find((one) => one.kind === 'glyphs' && one.texts.join('') === text)!
      return item.kind === 'glyphs' ? { left: item.x, right: item.x + item.end } : { left: NaN, right: NaN }
    }
    expect(cell('Holm').right).toBeCloseTo(cell('Easton').right, 0)
    expect(cell('A').right).toBeCloseTo(cell('Easton').right, 0)
    const middles = ['a', 'bcd', 'efghi'].map((text) => (cell(text).left + cell(text).right) / 2)
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0]!, 0)
    expect(cell('unch').right).toBeLessThan(cell('1.25').right)
  })

  it('are led from by dots that stand one under the other, and are no text', async () => {
    const paper = await set({
      kind: 'table',
      leaders: true,
      rows: [
        ['Bread', '£1.20'],
        ['Oatmeal, a stone', '£14.75'],
      ],
    })
    const dots = paper.pages[0]!.items.filter((item) => item.kind === 'glyphs' && paper.structure[item.node]!.role === 'artifact')
    expect(dots).toHaveLength(2)
    const [a, b] = dots.map((item) => (item.kind === 'glyphs' ? item.xs.map((x) => item.x + x) : []))
    expect(a!.length).toBeGreaterThan(b!.length + 3)
    for (const x of b!) expect(Math.min(...a!.map((other) => Math.abs(other - x)))).toBeLessThan(0.01)
  })

  it('keep air round every rule: in body type, in agate and under accents', async () => {
    for (const agate of [false, true]) {
      const paper = await set({ ...LEAGUE, agate, head: ['ÅÇ', 'p', 'Ég', 'gÅ'], source: 'Échos' })
      const { items } = paper.pages[0]!
      const table = items.filter((item) => item.kind === 'glyphs' && /^table/.test(paper.structure[item.node]!.role))
      const rules = items.filter((item) => item.kind === 'rule').filter(({ y1, y2 }) => y1 === y2)
      expect(rules.length).toBeGreaterThanOrEqual(4)
      for (const { y1, weight } of rules)
        for (const item of table) {
          if (item.kind !== 'glyphs') continue
          // ink is within 1.15 em over the baseline and 0.3 under it
          const over = item.y - y1 - weight / 2
          expect(over > 0.15 * 7.2 + 0.7 * item.size || over < -(weight + 0.15 * 7.2), `${item.texts.join('')} ${over}`).toBe(true)
        }
    }
  })
})

describe('a pull quote in a short article', () => {
  it('stands over its table or under it, never among its rows', async () => {
    for (let words = 0; words <= 60; words += 6) {
      const edition = editionOf(LEAGUE, [1, 1], 'fit')
      const [article] = edition.articles
      const text = `${'The boats were late again that day. '.repeat(words)}The end.`
      const told = {
        ...article!,
        body: [{ kind: 'paragraph' as const, text }, LEAGUE, { kind: 'paragraph' as const, text: `${'More will follow on Friday. '.repeat(60 - words)}So it is.` }],
        pullQuotes: [{ id: 'late', text: 'The boats were late again that day' }],
      }
      const paper = await typeset({ ...edition, articles: [told] }, { fonts: FONTS })
      const { items } = paper.pages[0]!
      const ys = (role: RegExp): number[] => items.flatMap((item) => (item.kind === 'glyphs' && role.test(paper.structure[item.node]!.role) ? [item.y] : []))
      const [rows, quote] = [ys(/^table/), ys(/^pullQuote/)]
      expect(quote.length).toBeGreaterThan(0)
      expect(Math.max(...quote) < Math.min(...rows) || Math.min(...quote) > Math.max(...rows), `${words} times`).toBe(true)
    }
  })
})
