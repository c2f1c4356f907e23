import { beforeAll, describe, expect, it } from 'vitest'
import { parseEdition } from '../../src/model/parse.js'
import { resolvePaper } from '../../src/model/paperSizes.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { settleEdition } from '../../src/node/settleEdition.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { fitPrinted } from '../../src/reconstruct/setting/fitPrinted.js'
import { reconstructPdf, type PdfReconstruction } from '../../src/reconstruct/pdf.js'
import type { Paper } from '../../src/scene/paper.js'
import { typeset } from '../../src/typeset.js'
import type { Edition } from '../../src/model/edition.js'
import { GOOD, set } from '../check/look/good.js'

const BODY = 8.8
/** The same, but what the market's module has no room for stands on the next page, over the second story. */
const [market, buses, appeal] = GOOD.pages[0]!.stories
const JUMPS: Edition = {
  ...GOOD,
  pages: [
    {
      ...GOOD.pages[0]!,
      stories: [{ ...market!, part: 1, place: { ...market!.place, depth: 36 } }, appeal!].map((story) => ({
        ...story,
        place: story === appeal ? { ...appeal!.place, top: { below: 'market' } } : story.place,
      })),
    },
    {
      ...GOOD.pages[0]!,
      number: 3,
      stories: [
        { article: 'market', part: 2, dropCap: 0, place: { columns: [1, 3], top: 1, depth: 'fit' } },
        { ...buses!, place: { ...buses!.place, top: { below: 'market' } } },
      ],
    },
  ],
}
let first: Paper
let found: PdfReconstruction
let edition: Edition
let second: Paper
beforeAll(async () => {
  first = await set(GOOD)
  found = await reconstructPdf(await writePdf(first))
  edition = editionFrom(found)
  second = await typeset(edition, { fonts: await loadFonts(), pictures: found.pictures })
}, 60_000)

/** Where each line of display stands, by its text. */
function places({ pages }: Paper): Map<string, { x: number; y: number; size: number }> {
  const out = new Map<string, { x: number; y: number; size: number }>()
  for (const item of pages[0]!.items) if (item.kind === 'glyphs' && item.size !== BODY) out.set(item.texts.join(''), { x: item.x, y: item.y, size: item.size })
  return out
}

describe('an edition of what a PDF shows', () => {
  it('is one, on the page’s own paper and grid', () => {
    expect(parseEdition(edition).ok).toBe(true)
    expect(edition.pages).toHaveLength(1)
    const [page] = edition.pages
    const [was] = GOOD.pages
    const [width, height] = resolvePaper(was!.paper)
    expect(resolvePaper(page!.paper)[0]).toBeCloseTo(width, 1)
    expect(resolvePaper(page!.paper)[1]).toBeCloseTo(height, 1)
    expect(page!.grid).toMatchObject({ columns: was!.grid.columns, baseline: was!.grid.baseline })
    expect(page).toMatchObject({ number: was!.number, furniture: [{ kind: 'folio' }] })
    expect(edition).toMatchObject({ publication: GOOD.publication, date: GOOD.date })
  })
  it('has its stories in their columns, one under the other as they were', () => {
    const [page] = edition.pages
    expect(page!.stories.map(({ place }) => place.columns)).toEqual(GOOD.pages[0]!.stories.map(({ place }) => place.columns))
    const tops = page!.stories.map(({ place }) => Number(place.top))
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
    expect(tops[0]).toBe(1)
    // the third stands in a box
    expect(page!.stories.map(({ box }) => box === true)).toEqual([false, false, true])
  })
  it('has the type of its body, whose lines all end where they did', async () => {
    const fonts = await loadFonts()
    const fitted = await fitPrinted(found, fonts)
    expect(fitted.evidence.style.styles!['body']).toMatchObject({ family: 'STIX Two Text', size: BODY, tracking: 0, wordSpace: 1 })
    expect(Number(fitted.evidence.style.styles!['body']!.indent)).toBeCloseTo(BODY, 0)
    const { report } = await typeset(editionFrom(fitted), { fonts, pictures: found.pictures, breaks: 'printed' })
    expect(report.printed!.lines).toBeGreaterThan(50)
    expect(report.printed!.repeated / report.printed!.lines).toBeGreaterThanOrEqual(0.95)
  })
  it('has its pictures in their columns and shapes, its quote in its leg, its cap', () => {
    const [market, buses] = edition.pages[0]!.stories
    expect(Object.values(market!.figures ?? {})).toMatchObject([{ columns: [4, 5], where: 'under-head' }])
    expect(Object.values(buses!.figures ?? {})).toMatchObject([{ columns: [5, 5], where: 'under-head' }])
    expect(Object.values(market!.quotes ?? {})).toMatchObject([{ column: 2 }])
    expect([market!.dropCap, buses!.dropCap]).toEqual([4, 0])
  })
  it('sets whole, and nearly all of it where it stood', () => {
    expect(second.report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const [was, is] = [places(first), places(second)]
    const moved = [...was].filter(([text, place]) => {
      const now = is.get(text)
      return !now || Math.abs(now.x - place.x) > 2 || Math.abs(now.y - place.y) > 2 || Math.abs(now.size - place.size) > 0.1
    })
    // the folio's section is known to no one
    expect(moved.map(([text]) => text).filter((text) => !text.startsWith(GOOD.publication))).toEqual([])
    const lines = ({ report }: Paper): number => report.stories.reduce((sum, story) => sum + story.lines, 0)
    expect(Math.abs(lines(second) - lines(first))).toBeLessThanOrEqual(3)
  })
})

describe('a story on two pages', () => {
  it('goes on where it went on', async () => {
    const paper = await set(JUMPS)
    expect(paper.report.stories.map(({ article, part, page }) => [article, part, page])).toEqual([
      ['market', 1, 0],
      ['appeal', 1, 0],
      ['market', 2, 1],
      ['buses', 1, 1],
    ])
    const again = await reconstructPdf(await writePdf(paper))
    const jumps = await settleEdition(editionFrom(again), again.pictures, false)
    const at = (id: string): string => again.articles.find(({ headline }) => headline === GOOD.articles.find((article) => article.id === id)!.headline)!.id
    expect(jumps.pages.map(({ stories }) => stories.map(({ article, part }) => [article, part]))).toEqual([
      [
        [at('market'), 1],
        [at('appeal'), undefined],
      ],
      [
        [at('market'), 2],
        [at('buses'), undefined],
      ],
    ])
    expect(jumps.pages[1]!.stories[0]!.place).toMatchObject({ columns: [1, 3], top: 1 })
    const { report } = await typeset(jumps, { fonts: await loadFonts(), pictures: again.pictures })
    expect(report.stories.map(({ over }) => over.lines)).toEqual([0, 0, 0, 0])
    expect(report.notSet).toEqual([])
  })
})
