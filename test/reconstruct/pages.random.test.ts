import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PdfBox, PdfPage, PdfPicture, PdfRule, PdfRun, PdfSource } from '../../src/reconstruct/pdf/read/page.js'
import { sortPages } from '../../src/reconstruct/pdf/sort/sortPages.js'

const odd = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -20, max: 900 }).map((n) => n + 0.25) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 1e9, -1e9, 0) },
)
const size = fc.oneof({ weight: 10, arbitrary: fc.constantFrom(7.5, 9, 9, 9, 9, 12, 18, 40, 80) }, { weight: 1, arbitrary: fc.constantFrom(0, -3, NaN, 1e6, 1e-6) })
const WORDS = [
  'By',
  'Jane',
  'Roe',
  'the',
  'harbour-',
  'said.',
  '“No,”',
  'Continued',
  'on',
  'page',
  '3',
  'T',
  '•',
  '12',
  'BEIRUT',
  '—',
  'ﬁsh',
  '\u00AD',
  'In',
  'brief',
  '',
  ' ',
  'α',
  'مرحبا',
]

/** Glyphs in a row, as a reader gives them; each word stands apart from those of other runs, so that none counts as drawn twice. */
const run = fc
  .record({
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 8 }),
    x: odd,
    y: odd,
    size,
    face: fc.constantFrom('Body', 'Body', 'Body', 'Body-Bold', 'Sans', 'ABCDEF+Head-Black', ''),
    bold: fc.boolean(),
    italic: fc.boolean(),
    angle: fc.constantFrom(0, 0, 0, 0, 90, 270, 30, NaN),
    artifact: fc.boolean(),
    mark: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  })
  .map(({ words, x, mark, ...rest }): PdfRun => {
    const texts = words.flatMap((word) => [...word, ' '])
    const step = Number.isFinite(rest.size) ? rest.size / 2 : 4
    const xs = texts.map((_, i) => x + i * step)
    return { ...rest, texts, xs, ends: xs.map((at) => at + step), right: x + texts.length * step, space: step / 2, colour: '#000000', ...(mark === undefined ? {} : { mark }) }
  })

const rule: fc.Arbitrary<PdfRule> = fc.record({ x1: odd, y1: odd, x2: odd, y2: odd, weight: fc.constant(0.5) })
const rectangle = fc.record({ x: odd, y: odd, width: odd, height: odd })
const box: fc.Arbitrary<PdfBox> = rectangle.map((at) => ({ ...at, stroke: '#000000' }))
const picture: fc.Arbitrary<PdfPicture> = rectangle.map((at) => ({ box: at }))
const page = fc.record({
  width: fc.constantFrom(600, 850, 0, NaN),
  height: fc.constantFrom(800, 1200, 0, NaN),
  runs: fc.array(run, { maxLength: 60 }),
  rules: fc.array(rule, { maxLength: 5 }),
  boxes: fc.array(box, { maxLength: 5 }),
  pictures: fc.array(picture, { maxLength: 5 }),
})
const source = fc.array(page, { maxLength: 3 }).map((pages): PdfSource => ({
  pages: pages.map((each, i): PdfPage => ({ ...each, number: i + 1 })),
  pictures: new Map(),
  diagnostics: [],
}))

const letters = (texts: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) for (const letter of text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

test('any runs give pieces: each line in one, each letter in a line', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(source, (pages) => {
      const { sorted } = sortPages(pages)
      const pieces = [...sorted.stories.flatMap((story) => story.pieces), ...sorted.items.flat(), ...sorted.furniture, ...sorted.unassigned]
      const lines = pieces.flatMap((piece) => piece.lines)
      expect(new Set(lines.map(({ number }) => number)).size).toBe(lines.length)
      // What is drawn twice on one place is one letter: no letter comes out that was not drawn, and none is lost but its double.
      const drawn = letters(pages.pages.flatMap(({ runs }) => runs.map(({ texts }) => texts.join(''))))
      const found = letters(lines.map(({ text }) => text))
      for (const [letter, count] of found) expect(count).toBeLessThanOrEqual(drawn.get(letter) ?? 0)
      for (const letter of drawn.keys()) expect(found.has(letter)).toBe(true)
      const apart = new Set(pages.pages.flatMap(({ runs }, p) => runs.map(({ y }) => `${p} ${Math.round(y)}`)))
      if (apart.size === pages.pages.reduce((sum, { runs }) => sum + runs.length, 0)) expect(found).toEqual(drawn)
    }),
    { numRuns: 200, seed: 3 },
  )
})
