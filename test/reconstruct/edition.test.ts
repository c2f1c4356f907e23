import { beforeAll, describe, expect, it } from 'vitest'
import type { DiagnosticCode } from '../../src/diagnostics.js'
import type { Article } from '../../src/model/article.js'
import type { Edition, OwnMargins } from '../../src/model/edition.js'
import { parseEdition } from '../../src/model/parse.js'
import { resolvePaper } from '../../src/model/paperSizes.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { typeset } from '../../src/typeset.js'
import { found, randomReconstruction } from './editionCases.js'
import { growthOf } from '../processorTime.js'

let fonts: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  fonts = await loadFonts()
})

const measured = (value: number) => ({ value, spread: 0.1, count: 20 })
const SENTENCE = 'The harbour master counted nine ships at anchor before noon and wrote the number down twice, once for himself. '
const article = (id: string, sentences: number, more: Partial<Article> = {}): Article => ({
  id,
  headline: 'Nine ships wait at anchor off the bar',
  body: Array.from({ length: Math.ceil(sentences / 3) }, () => ({ kind: 'paragraph' as const, text: SENTENCE.repeat(3).trim() })),
  ...more,
})
const photo = (id: string) => ({ id, caption: 'A boat at rest in the outer basin.', pictures: [{ src: `${id}.jpg`, alt: '' }] })

async function problems(edition: Edition): Promise<string[]> {
  const { report } = await typeset(edition, { fonts })
  return report.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, path, message }) => `${code} ${path}: ${message}`)
}

describe('an edition of what a text shows', () => {
  it('sets whole, whatever was found: nothing over, nothing over another, no picture without a place', async () => {
    const wrong: string[] = []
    let quotes = 0
    let crowdedOut = 0
    for (let seed = 1; seed <= 40; seed++) {
      const edition = editionFrom(randomReconstruction(seed))
      const parsed = parseEdition(edition)
      if (!parsed.ok) {
        wrong.push(`${seed}: ${JSON.stringify(parsed.issues.slice(0, 2))}`)
        continue
      }
      const { report } = await typeset(edition, { fonts })
      quotes += edition.articles.reduce((sum, { pullQuotes }) => sum + (pullQuotes?.length ?? 0), 0)
      const bad = new Set<DiagnosticCode>(['outside-grid', 'article-not-placed', 'face-missing'])
      for (const { severity, code, path } of report.diagnostics) {
        if (code === 'quote-no-room') crowdedOut++
        if (severity === 'error' || bad.has(code)) wrong.push(`${seed}: ${code} ${path}`)
      }
    }
    expect(wrong).toEqual([])
    expect(crowdedOut / quotes).toBeLessThan(0.1)
  }, 120_000)

  it('has every article and all items on a page, once', () => {
    for (let seed = 100; seed < 130; seed++) {
      const edition = editionFrom(randomReconstruction(seed))
      expect(edition.pages.flatMap(({ stories }) => stories.map(({ article }) => article)).sort()).toEqual(edition.articles.map(({ id }) => id).sort())
      expect(edition.pages.flatMap(({ items }) => items ?? []).map(({ items }) => items)).toEqual((edition.items ?? []).map(({ id }) => id))
    }
  })

  it('puts the first article first, and gives it the largest head', async () => {
    const edition = editionFrom(found([article('one', 40), article('two', 30), article('three', 12)]))
    expect(edition.pages[0]!.stories[0]).toMatchObject({ article: 'one', place: { top: 1 } })
    const { report } = await typeset(edition, { fonts })
    const sizes = ['one', 'two', 'three'].map((id) => report.stories.find((s) => s.article === id)!.display.find(({ kind }) => kind === 'headline')!.size)
    expect(sizes[0]).toBeGreaterThan(Math.max(sizes[1]!, sizes[2]!))
  })

  it('takes the measure of its columns, the lines of its caps and the widths of its pictures from the evidence', async () => {
    const one = article('one', 50, { figures: [photo('boat'), photo('quay')] })
    const setting = { measure: measured(14), dropCaps: { one: measured(4) }, captionColumns: { 'articles[0].figures[0]': measured(3.1), 'articles[0].figures[1]': measured(2) } }
    const edition = editionFrom(found([one], [], setting))
    const [page] = edition.pages
    const [width] = resolvePaper(page!.paper)
    const { columns, gutter } = page!.grid
    const margins = page!.margins as OwnMargins
    const measure = (width - Number(margins.left) - Number(margins.right) - (columns - 1) * Number(gutter)) / columns
    expect(measure / 8.8).toBeCloseTo(14, 1)
    const [story] = page!.stories
    expect(story!.dropCap).toBe(4)
    const wide = (id: string): number => story!.figures![id]!.columns![1] - story!.figures![id]!.columns![0] + 1
    expect([wide('boat'), wide('quay')]).toEqual([3, 2])
    expect(await problems(edition)).toEqual([])
  })

  it('says that pictures of which there is no file only keep their places, and sets it without a fault', async () => {
    const edition = editionFrom(found([article('one', 40, { figures: [photo('boat')] })]))
    expect(edition.articles[0]!.figures![0]!.pictures[0]).toMatchObject({ forPositionOnly: true })
    const { report } = await typeset(edition, { fonts })
    expect(report.diagnostics.filter(({ code }) => code === 'picture-missing')).toMatchObject([{ severity: 'info' }])
  })

  it('has no leg left white beside a picture, however short its story', async () => {
    for (const sentences of [6, 9, 12, 15, 21, 30]) {
      const edition = editionFrom(found([article('one', sentences, { figures: [photo('boat')] })], [], { dropCaps: {}, captionColumns: { 'articles[0].figures[0]': measured(2) } }))
      const { report } = await typeset(edition, { fonts })
      const { legs } = report.stories[0]!
      expect(
        legs.filter(({ slots, lines }) => slots > 4 && lines === 0),
        `${sentences} sentences`,
      ).toEqual([])
    }
  })

  it('is made in another style if that is asked for, on pages that suit that', async () => {
    const edition = editionFrom(found([article('one', 40), article('two', 30)]), { style: { extends: 'compact' } })
    expect(edition.style).toEqual({ extends: 'compact' })
    expect(edition.pages[0]!.grid.baseline).toBe(10)
    expect(await problems(edition)).toEqual([])
  })

  it('goes on to more pages where one is not enough', async () => {
    const many = Array.from({ length: 11 }, (_, k) => article(`a${k}`, 60, { figures: [photo(`p${k}`)] }))
    const edition = editionFrom(found(many))
    expect(edition.pages.length).toBeGreaterThan(1)
    expect(edition.pages.map(({ number }) => number)).toEqual(edition.pages.map((_, k) => k + 1))
    expect(new Set(edition.pages.map(({ paper }) => JSON.stringify(paper))).size).toBe(1)
    expect(await problems(edition)).toEqual([])
  })

  it('is an edition even of nothing', async () => {
    const edition = editionFrom(found([]))
    expect(parseEdition(edition).ok).toBe(true)
    expect(await problems(edition)).toEqual([])
  })

  it('sets an article without head or body, and one of a single word', async () => {
    expect(
      await problems(
        editionFrom(
          found([
            { id: 'a', body: [] },
            { id: 'b', body: [{ kind: 'paragraph', text: 'Word' }] },
          ]),
        ),
      ),
    ).toEqual([])
  })

  it('takes time in proportion to the text', () => {
    const [few, many] = [1_000, 4_000].map((count) => found(Array.from({ length: count }, (_, k) => article(`a${k}`, 9))))
    editionFrom(few!)
    const most = 2.4 ** 2
    expect(
      growthOf(
        () => editionFrom(few!),
        () => editionFrom(many!),
        most,
      ),
    ).toBeLessThan(most)
  }, 60_000)
})

describe('what furniture says', () => {
  const furniture = (...texts: string[]) => ({ ...found([article('one', 9)]), furniture: texts.map((text, k) => ({ text, page: 1, lines: [k + 1] })) })
  it.each([
    ['April 17, 2016', '2016-04-17'],
    ['Sunday, 17 April 2016', '2016-04-17'],
    ['17th April 2016', '2016-04-17'],
    ['Apr. 17, 2016', '2016-04-17'],
    ['2016-04-17', '2016-04-17'],
    ['THE ALDERSEA COURIER | Thursday 19 November 2026 | 3', '2026-11-19'],
    ['31 February 2016', '2000-01-01'],
    ['17 2016', '2000-01-01'],
  ])('dates the edition: %s', (text, date) => {
    expect(editionFrom(furniture(text)).date).toBe(date)
  })
  it.each([
    ['17. April 2016', 'de'],
    ['17 de abril de 2016', 'es'],
    ['17 avril 2016', 'fr'],
  ])('in its language: %s', (text, language) => {
    expect(editionFrom(furniture(text), { language }).date).toBe('2016-04-17')
  })
  it('names the paper, and puts its folio over the page', () => {
    const edition = editionFrom(furniture('12', 'The Aldersea Courier', '19 November 2026'))
    expect(edition).toMatchObject({ publication: 'The Aldersea Courier', date: '2026-11-19', pages: [{ furniture: [{ kind: 'folio' }] }] })
  })
  it('gives way to what the caller says', () => {
    expect(editionFrom(furniture('The Aldersea Courier', '19 November 2026'), { publication: 'Own', date: '2001-02-03' })).toMatchObject({ publication: 'Own', date: '2001-02-03' })
  })
  it('is made up where there is none, and then no folio prints it', () => {
    const edition = editionFrom(found([article('one', 9)]))
    expect(edition.pages[0]!.furniture).toBeUndefined()
    expect(edition.publication).not.toBe('')
  })
})
