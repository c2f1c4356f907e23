import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/inline.js'
import { parseEdition } from '../../src/model/parse.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { editionFrom } from '../../src/reconstruct/editionFrom.js'
import { reconstructPdf } from '../../src/reconstruct/pdf.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { typeset } from '../../src/typeset.js'
import { pdfOf } from './pdfOf.js'
import { FERRY, MILL, pageOf, plainly, printedPage, type TypeLine } from './printedPage.js'

const body = ({ articles }: Reconstruction, headline: string): string[] =>
  articles
    .filter((article) => plainText(article.headline ?? '') === headline)
    .flatMap((article) => article.body.map((block) => ('text' in block ? plainText(block.text) : block.kind)))
const elsewhere = ({ furniture, unassigned }: Reconstruction): string => [...furniture, ...unassigned].map(({ text }) => text).join('\n')
const F1 = (x: number, y: number, size: number, text: string): TypeLine => ({ x, y, text, face: 'F1', size })
/** The page without its folio, moved down: a front page has its nameplate over it. */
const under = (by: number): TypeLine[] =>
  printedPage()
    .filter(({ y }) => y < 560)
    .map((line) => ({ ...line, y: line.y - by }))

describe('a front page', () => {
  const nameplate = [F1(90, 545, 40, 'Strait Courier'), F1(22, 525, 7, 'Monday, 4 May 2026'), F1(200, 525, 7, 'No. 4,211'), F1(380, 525, 7, 'Price £1.20')]

  test('its nameplate, date, number and price are furniture', async () => {
    const result = await reconstructPdf(pdfOf([pageOf(plainly, { lines: [...nameplate, ...under(30)], before: '22 520 396 0.5 re f\n' })]))
    expect(body(result, FERRY.headline)).toEqual(FERRY.paragraphs)
    expect(body(result, MILL.headline)).toEqual(MILL.paragraphs)
    for (const { text } of nameplate) expect(result.furniture.map((found) => found.text).join('\n')).toContain(text)
  })

  test('ears beside its name and teasers over it are of no story', async () => {
    const extras = [
      F1(22, 580, 8, 'Bees on the roof'),
      F1(22, 571, 6, 'Page 4'),
      F1(160, 580, 8, 'A bridge for goats'),
      F1(160, 571, 6, 'Page 9'),
      F1(370, 560, 7, 'Fog early'),
      F1(370, 551, 7, 'then sun'),
    ]
    const result = await reconstructPdf(pdfOf([pageOf(plainly, { lines: [...extras, ...nameplate, ...under(40)], before: '22 520 396 0.5 re f\n' })]))
    expect(result.articles.map(({ headline }) => plainText(headline ?? '')).sort()).toEqual([FERRY.headline, MILL.headline])
    expect(body(result, FERRY.headline)).toEqual(FERRY.paragraphs)
    for (const { text } of extras) expect(elsewhere(result)).toContain(text)
  })

  test('an index in a tinted box at its foot is of no story, and no box of facts', async () => {
    const index = [F1(30, 120, 10, 'Inside'), ...['Home news 2', 'World 4', 'Letters 9', 'Sport 12'].map((text, i) => F1(30, 106 - 10 * i, 7, text))]
    const before = '0.9 g 22 66 124 68 re f 0 g\n'
    const result = await reconstructPdf(pdfOf([pageOf(plainly, { lines: [...nameplate, ...under(30), ...index], before })]))
    expect(body(result, FERRY.headline)).toEqual(FERRY.paragraphs)
    expect(result.articles.flatMap(({ factboxes = [] }) => factboxes)).toEqual([])
    expect(elsewhere(result)).toContain('Letters 9')
  })

  test('facts in a tinted box are of the story they stand in', async () => {
    const facts = [
      F1(164, 400, 10, 'The ferry'),
      ...['Built in 1961 at Lenn', 'Room for ninety people', 'Out of service on Sundays'].map((text, i) => F1(164, 387 - 9 * i, 7, text)),
    ]
    const before = '0.9 g 158 360 124 54 re f 0 g\n'
    const result = await reconstructPdf(pdfOf([pageOf(plainly, { lines: [...printedPage(), ...facts], before })]))
    expect(body(result, FERRY.headline)).toEqual(FERRY.paragraphs)
    const [ferry] = result.articles.filter(({ headline }) => plainText(headline ?? '') === FERRY.headline)
    expect(ferry!.factboxes).toMatchObject([{ title: 'The ferry' }])
  })
})

test('a story that goes on on a later page is one article, and its edition sets', async () => {
  const first = printedPage().map((line) => (line.text === 'to the owners.' ? { ...line, text: 'to the', width: undefined } : line)) as TypeLine[]
  const jump: TypeLine = { ...F1(158, 426, 7, 'FERRY, continued on Page 5'), face: 'F2' }
  const rest = ['owners of the boat or to', 'anyone on the quay.']
  const more = ['On Monday the lamp was', 'burning again, and the', 'keeper asked for bread.']
  const second: TypeLine[] = [
    F1(22, 570, 7, 'The Strait Courier'),
    F1(400, 570, 7, '5'),
    F1(22, 530, 22, 'Ferry'),
    { ...F1(22, 512, 7, 'From Page 1'), face: 'F2' },
    ...rest.map((text, i): TypeLine => ({ x: 22, y: 496 - 10 * i, text, face: 'F3', size: 8, ...(text.endsWith('.') ? {} : { width: 124 }) })),
    ...more.map((text, i): TypeLine => ({ x: i === 0 ? 30 : 22, y: 476 - 10 * i, text, face: 'F3', size: 8, ...(text.endsWith('.') ? {} : { width: i === 0 ? 116 : 124 }) })),
    F1(158, 530, 18, 'Oats are cheap'),
    ...['A sack of oats is half', 'of what it was in March,', 'the clerk said.'].map((text, i): TypeLine => ({
      x: 158,
      y: 496 - 10 * i,
      text,
      face: 'F3',
      size: 8,
      ...(text.endsWith('.') ? {} : { width: 124 }),
    })),
  ]
  const result = await reconstructPdf(pdfOf([pageOf(plainly, { lines: [...first, jump] }), pageOf(plainly, { lines: second })]))
  expect(result.articles.map(({ headline }) => plainText(headline ?? '')).sort()).toEqual([FERRY.headline, MILL.headline, 'Oats are cheap'])
  expect(body(result, FERRY.headline)).toEqual([
    ...FERRY.paragraphs.slice(0, 2),
    FERRY.paragraphs[2]!.replace('owners.', 'owners of the boat or to anyone on the quay.'),
    'On Monday the lamp was burning again, and the keeper asked for bread.',
  ])
  const edition = editionFrom(result)
  expect(parseEdition(edition).ok).toBe(true)
  const { report } = await typeset(edition, { fonts: await loadFonts(), pictures: result.pictures })
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  // Set on one page it has no use for the head it went on under.
  expect(report.notSet.map(({ text }) => text).filter((text) => text !== 'Ferry')).toEqual([])
})
