import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dumpScene, typeset } from '../../src/index.js'
import { loadFonts } from '../../src/node/loadFonts.js'

/** Scenes as text, so that a shift of a hundredth of a point shows as one line of a difference. `UPDATE=1` writes them anew. */
async function golden(name: string, edition: unknown, pictures: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures })
  const text = dumpScene(paper)
  const file = new URL(`./${name}.txt`, import.meta.url)
  if (process.env['UPDATE'] === '1' || !existsSync(file)) writeFileSync(file, text)
  expect(text.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
}

const folder = new URL('../../examples/inside-page/', import.meta.url)

test('the inside page, glyph run by glyph run', async () => {
  const edition = JSON.parse(readFileSync(new URL('edition.json', folder), 'utf8')) as { articles: { figures?: { pictures: { src: string }[] }[] }[] }
  const sources = edition.articles.flatMap((a) => (a.figures ?? []).flatMap((f) => f.pictures.map((p) => p.src)))
  await golden('inside-page', edition, new Map(sources.map((src) => [src, readFileSync(new URL(src, folder))])))
})

test('a box with a tint, a crosshead, a list, a narrow story under another, and text that is over', async () => {
  const words = 'The ferry left at six with nine passengers, two goats and a crate of lamps for the island, where the light had failed again in the night. '
  const paragraph = (n: number): unknown => ({ kind: 'paragraph', text: words.repeat(n).trim() })
  await golden(
    'small-stories',
    {
      stonehand: 1,
      publication: 'The Strait Courier',
      date: '2026-02-06',
      articles: [
        {
          id: 'ferry',
          rank: 1,
          kicker: 'Islands',
          headline: 'Ferry sails without its captain',
          decks: ['He was found asleep in the lamp store'],
          bylines: [{ role: 'writer', names: [{ name: 'Ivo Maren' }] }],
          dateline: 'PORT LENN',
          body: [paragraph(3), { kind: 'crosshead', text: 'Nine and two goats' }, paragraph(2), { kind: 'list', items: ['A crate of lamps', 'Two goats'] }, paragraph(2)],
        },
        { id: 'lamps', rank: 3, headline: 'Lamps', body: [paragraph(3)], tagline: 'Ivo Maren keeps a lamp.' },
        { id: 'goats', rank: 4, headline: 'Goats found', body: [paragraph(4)] },
      ],
      pages: [
        {
          paper: 'a4',
          margins: { top: '20mm', right: '15mm', bottom: '15mm', left: '15mm' },
          grid: { columns: 4, gutter: 12, baseline: 10 },
          furniture: [{ kind: 'folio', section: 'Home' }],
          stories: [
            { article: 'ferry', place: { columns: [1, 4], top: 1, depth: 'fit' }, dropCap: 3 },
            { article: 'lamps', place: { columns: [1, 2], top: { below: 'ferry' }, depth: 'fit' }, box: { tint: 0.1 }, dropCap: 0 },
            { article: 'goats', place: { columns: [3, 4], top: { below: 'ferry' }, depth: 8 }, dropCap: 0 },
          ],
        },
      ],
    },
    new Map(),
  )
})
