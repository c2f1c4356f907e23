import { describe, expect, it } from 'vitest'
import { typeset } from '../../src/typeset.js'
import type { Paragraph, PrintedLine } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import { tale } from '../quality/prose.js'
import { FONTS } from '../random/fonts.js'

const WIDTH = 400

function edition(seed: number, dropCap: number, width = WIDTH): Edition {
  const { headline, paragraphs } = tale(seed)
  return {
    stonehand: 1,
    publication: 'The Tern',
    date: '2026-05-02',
    articles: [{ id: 'a', headline, body: paragraphs.map((text): Paragraph => ({ kind: 'paragraph', text })) }],
    pages: [
      {
        paper: [width + 60, 900],
        margins: { top: 30, right: 30, bottom: 30, left: 30 },
        grid: { columns: 3, gutter: 12, baseline: 10.5 },
        stories: [{ article: 'a', place: { columns: [1, 3], top: 1, depth: 'fit' }, dropCap }],
      },
    ],
  }
}

/** The lines of each paragraph as they stand on paper: words of a line together, a word broken with its hyphen. */
function linesOf(paper: Paper): Map<string, string[]> {
  const found = new Map<string, { key: string; text: string }[]>()
  for (const page of paper.pages)
    for (const item of page.items) {
      const node = item.kind === 'glyphs' ? paper.structure[item.node] : undefined
      if (item.kind !== 'glyphs' || node?.role !== 'paragraph' || node.path === undefined || item.size > 9) continue
      const lines = found.get(node.path) ?? []
      found.set(node.path, lines)
      const key = `${item.y.toFixed(2)} ${Math.floor(item.x / (WIDTH / 3))}`
      const text = item.texts.join('')
      if (lines.at(-1)?.key === key) lines.at(-1)!.text += text
      else lines.push({ key, text })
    }
  return new Map([...found].map(([path, lines]) => [path, lines.map(({ text }) => text)]))
}

/** Records in an edition the line ends that stand on a paper. */
function recorded(before: Edition, paper: Paper): Edition {
  const lines = linesOf(paper)
  const [article] = before.articles
  const body = article!.body.map((block, b): Paragraph => {
    const { text } = block as Paragraph & { text: string }
    let at = 0
    const printed = lines.get(`articles[0].body[${b}].text`)!.map((line): PrintedLine => {
      let whole = line.trim().replace('\u2010', '-')
      // a drop cap stands apart
      if (at === 0 && !text.startsWith(whole.slice(0, 3))) at = text.indexOf(whole.slice(0, 3))
      while (text[at] === ' ') at++
      const inserted = whole.endsWith('-') && text.slice(at, at + whole.length) !== whole
      if (inserted) whole = whole.slice(0, -1)
      expect(text.slice(at, at + whole.length)).toBe(whole)
      at += whole.length
      return { end: at, hyphen: inserted ? 'inserted' : whole.endsWith('-') ? 'own' : 'none' }
    })
    return { kind: 'paragraph', text, printed }
  })
  return { ...before, articles: [{ ...article!, body }] }
}

describe('recorded line ends', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 3],
    [4, 4],
    [5, 2],
  ])('are kept: story %i with a cap of %i lines', async (seed, dropCap) => {
    const first = edition(seed, dropCap)
    const best = await typeset(first, { fonts: FONTS })
    expect(best.report.printed).toBeUndefined()
    const again = recorded(first, best)
    const count = [...linesOf(best).values()].flat().length
    for (const breaks of ['printed', 'best'] as const) {
      const paper = await typeset(again, { fonts: FONTS, breaks })
      expect(linesOf(paper)).toEqual(linesOf(best))
      expect(paper.report.printed).toMatchObject({ lines: count, repeated: count })
      // composed lines may be loose beyond the limit, never too tight
      for (const { wordSpace } of paper.report.printed!.misses) expect(wordSpace).toBeGreaterThan(1.5)
      expect(paper.report.printed!.misses.length).toBeLessThan(count / 8)
      expect(paper.report.stories[0]!.printed).toEqual(paper.report.printed)
    }
  })

  it('are kept on another measure, and each line that does not go is told with its miss', async () => {
    const again = recorded(edition(6, 3), await typeset(edition(6, 3), { fonts: FONTS }))
    for (const width of [WIDTH - 24, WIDTH + 30]) {
      const other: Edition = { ...edition(6, 3, width), articles: again.articles }
      const paper = await typeset(other, { fonts: FONTS, breaks: 'printed' })
      const { lines, repeated, misses } = paper.report.printed!
      expect(repeated).toBe(lines)
      expect(misses.length).toBeGreaterThan(lines / 10)
      expect(paper.report.diagnostics.filter(({ code }) => code === 'printed-line')).toHaveLength(misses.length)
      for (const miss of misses) expect(Math.sign(miss.miss)).toBe(miss.wordSpace < 1 ? 1 : -1)
      // a measure wider or narrower by the miss makes the line go: all lines that were too long go where the measure grows by the longest miss
      const worst = Math.max(...misses.map(({ miss }) => miss))
      if (worst > 0) {
        const wider = await typeset({ ...edition(6, 3, width + 3 * (worst + 0.1)), articles: again.articles }, { fonts: FONTS, breaks: 'printed' })
        expect(wider.report.printed!.misses.filter(({ miss }) => miss > 0)).toEqual([])
      }
    }
  })

  it('are counted where lines are composed anew', async () => {
    const again = recorded(edition(7, 0), await typeset(edition(7, 0), { fonts: FONTS }))
    const paper = await typeset({ ...edition(7, 0, WIDTH + 45), articles: again.articles }, { fonts: FONTS })
    const { lines, repeated, ends, endsRepeated, misses } = paper.report.printed!
    expect(ends).toBe(lines - again.articles[0]!.body.length)
    expect(repeated).toBeLessThan(lines / 2)
    expect(endsRepeated).toBeLessThan(ends / 2)
    expect(misses).toEqual([])
  })

  it('may divide a word where no rule would', async () => {
    const first = edition(8, 0)
    const { text } = first.articles[0]!.body[0] as Paragraph & { text: string }
    const printed: PrintedLine[] = [
      { end: text.indexOf(' ') - 2, hyphen: 'inserted' },
      { end: text.length, hyphen: 'none' },
    ]
    const paper = await typeset({ ...first, articles: [{ ...first.articles[0]!, body: [{ kind: 'paragraph', text, printed }] }] }, { fonts: FONTS, breaks: 'printed' })
    expect(paper.report.printed).toMatchObject({ lines: 2, repeated: 2 })
    expect(linesOf(paper).get('articles[0].body[0].text')![0]).toMatch(new RegExp(`^${text.slice(0, text.indexOf(' ') - 2)}-$`))
  })
})
