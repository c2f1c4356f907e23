import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typeset, writePdf } from '../../../src/index.js'
import { loadFonts } from '../../../src/node/loadFonts.js'
import type { PdfSource, PdfTag } from '../../../src/reconstruct/pdf/read/page.js'
import { readPdf } from '../../../src/reconstruct/pdf/read/readPdf.js'
import type { Paper } from '../../../src/scene/paper.js'
import { extractText } from '../../read/index.js'

const words = 'The ferry left at six with nine passengers, two goats and a crate of lamps for the island. '
const paragraph = (text: string): unknown => ({ kind: 'paragraph', text })

/** A page with something of everything that has a tag. */
async function paperWithAll(): Promise<Paper> {
  const folder = new URL('../../../examples/inside-page/', import.meta.url)
  return typeset(
    {
      stonehand: 1,
      publication: 'The Strait Courier',
      date: '2026-02-06',
      language: 'en-GB',
      articles: [
        {
          id: 'ferry',
          rank: 1,
          kicker: 'Islands',
          headline: 'Ferry sails without its captain',
          decks: ['He was found asleep in the lamp store'],
          bylines: [{ role: 'writer', names: [{ name: 'Ivo Maren' }] }],
          body: [
            paragraph(words.repeat(4).trim()),
            { kind: 'crosshead', text: 'Nine and two goats' },
            { kind: 'paragraph', text: [{ text: 'The harbour office ' }, { text: 'keeps a list', link: 'https://example.org/list' }, { text: `. ${words.repeat(3).trim()}` }] },
            { kind: 'list', items: ['A crate of lamps', 'Two goats'] },
            {
              kind: 'table',
              head: ['Port', 'Boats'],
              rows: [
                ['Lenn', '4'],
                ['Orle', '7'],
              ],
              source: 'Harbour office',
            },
            paragraph(words.repeat(6).trim()),
          ],
          figures: [{ id: 'quay', pictures: [{ src: 'pictures/harbour.jpg', kind: 'photo', alt: 'A quay at dusk' }], caption: 'The quay at Lenn' }],
        },
        { id: 'lampe', rank: 3, language: 'de', headline: 'Lampen', body: [paragraph('Die Lampen kamen an. '.repeat(8).trim())] },
      ],
      pages: [
        {
          paper: 'a3',
          margins: { top: '20mm', right: '15mm', bottom: '15mm', left: '15mm' },
          grid: { columns: 5, gutter: 12, baseline: 10 },
          number: 3,
          furniture: [{ kind: 'folio', section: 'Islands' }],
          stories: [
            { article: 'ferry', place: { columns: [1, 5], top: 1, depth: 'fit' }, figures: { quay: { columns: [4, 5], where: 'under-head', ratio: 0.6 } } },
            { article: 'lampe', place: { columns: [1, 5], top: { below: 'ferry' }, depth: 'fit' } },
          ],
        },
      ],
    },
    { fonts: await loadFonts(), pictures: new Map([['pictures/harbour.jpg', readFileSync(new URL('pictures/harbour.jpg', folder))]]) },
  )
}

/** A tag with the text that its marks hold. */
type Told = readonly [type: string, content: string, ...kids: Told[]]

function told(tag: PdfTag, { pages }: PdfSource): Told {
  const text = tag.kids.flatMap((kid) =>
    'mark' in kid ? pages[kid.page - 1]!.runs.filter(({ mark, artifact }) => mark === kid.mark && !artifact).map(({ texts }) => texts.join('')) : [],
  )
  return [tag.type, text.join(' '), ...tag.kids.flatMap((kid) => ('kids' in kid ? [told(kid, { pages } as PdfSource)] : []))]
}

test('a tagged page tells its structure, and reads and looks as one without tags', async () => {
  const paper = await paperWithAll()
  expect(paper.report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [bytes, plain] = [await writePdf(paper, { tagged: true }), await writePdf(paper)]
  const [source, without] = [await readPdf(bytes), await readPdf(plain)]
  expect(without.tags).toBeUndefined()
  // of spaces a tagged page has more: those for which lines end
  const glyphs = ({ pages }: PdfSource): { text: string; x: number; y: number }[] =>
    pages.flatMap(({ runs }) => runs.flatMap(({ texts, xs, y }) => texts.flatMap((text, i) => (text === ' ' ? [] : [{ text, x: xs[i]!, y }]))))
  const [here, there] = [glyphs(source), glyphs(without)]
  expect(here.map(({ text }) => text)).toEqual(there.map(({ text }) => text))
  expect(here.filter(({ x, y }, i) => Math.abs(x - there[i]!.x) > 0.01 || Math.abs(y - there[i]!.y) > 0.01)).toEqual([])
  const read = (file: Uint8Array): string => extractText(file).replace(/ $/gm, '')
  expect(read(bytes)).toBe(read(plain))

  const [, , document] = told(source.tags!, source)
  const [, , part] = document!
  const [story, other] = part!.slice(2) as Told[]
  const types = (tag: Told): unknown[] => (tag.slice(2) as Told[]).map((kid) => (kid.length > 2 ? [kid[0], ...types(kid)] : kid[0]))
  expect([document![0], part![0], story![0], other![0]]).toEqual(['Document', 'Part', 'Art', 'Art'])
  expect(types(other!)).toEqual(['H1', 'P'])
  const inside = types(story!)
  expect(inside).toContainEqual(['L', ['LI', 'Lbl', 'LBody'], ['LI', 'Lbl', 'LBody']])
  expect(inside).toContainEqual(['Table', ['THead', ['TR', 'TH', 'TH']], ['TBody', ['TR', 'TD', 'TD'], ['TR', 'TD', 'TD']]])
  expect(inside).toContainEqual(['Figure', ['Caption', 'P']])
  expect(inside.filter((type) => type === 'H1' || type === 'H2')).toEqual(['H1', 'H2'])

  // Nothing is told twice and nothing is left out: what is in no element is an artifact.
  const marks = (tag: PdfTag): number[] => tag.kids.flatMap((kid) => ('mark' in kid ? [kid.mark] : marks(kid)))
  const all = marks(source.tags!)
  expect(new Set(all).size).toBe(all.length)
  const runs = source.pages[0]!.runs
  expect(runs.filter(({ mark, artifact }) => (mark === undefined) !== artifact)).toEqual([])
  expect(runs.filter(({ artifact }) => artifact).map(({ texts }) => texts.join(''))).toEqual(expect.arrayContaining(['3']))
  expect(source.pages[0]!.pictures.map(({ mark }) => mark !== undefined)).toEqual([true])
})

test('what is written of the tree, by its objects', async () => {
  const paper = await paperWithAll()
  const text = Buffer.from(await writePdf(paper, { tagged: true, compress: false })).toString('latin1')
  expect(text).toMatch(/\/MarkInfo <<\/Marked true>>/)
  expect(text).toMatch(/\/RoleMap <<[^>]*\/Story \/Art[^>]*>>/)
  expect(text).toContain(`/Alt <${Buffer.from('A quay at dusk').toString('hex')}>`)
  expect(text).toContain(`/Lang <${Buffer.from('de').toString('hex')}>`)
  expect(text).toMatch(/\/S \/Link[^\n]*\/K \[\d+ <<\/Type \/OBJR/)
  // The parent tree: an entry for the page, with an element for each of its marks, and one for the link.
  const key = /\/StructParent (\d+)/.exec(text)![1]
  expect(text).toMatch(new RegExp(`/Nums \\[0 \\d+ 0 R ${key} \\d+ 0 R\\]`))
  const owners = /\/Nums \[0 (\d+) 0 R/.exec(text)![1]
  const list = new RegExp(`\\n${owners} 0 obj\\n\\[([^\\]]*)\\]`).exec(text)![1]!
  expect(list.match(/ 0 R/g)).toHaveLength(text.match(/\/MCID \d+[^\n]*>> BDC/g)!.length)
  // Each mark that is begun ends, and on the same side of a text object's bounds.
  expect(text.match(/\bB(?:DC|MC)\n/g)).toHaveLength(text.match(/\bEMC\n/g)!.length)
  for (const [inside] of text.matchAll(/BT\n[^]*?ET\n/g)) expect(inside.match(/\bBDC\n/g) ?? []).toHaveLength((inside.match(/\bEMC\n/g) ?? []).length)
})
