import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writePdf } from '../../../src/output/pdf/write.js'
import type { GlyphsItem, Item } from '../../../src/scene/scene.js'
import { extractText, readPdf, type ReadGlyph } from '../../read/index.js'
import { BLACK, faceOf, lineOf, paperOf } from './paper.js'

const face = await faceOf()
const read = async (items: readonly Item[]): Promise<readonly ReadGlyph[]> => readPdf(await writePdf(paperOf(items))).pages[0]!.glyphs
const glyph = (text: string): number => face.shape(text, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0]!
/** One item of the given glyphs, `step` points apart. */
const glyphsOf = (letters: readonly string[], texts: readonly string[], more: Partial<GlyphsItem> = {}, step = 5): GlyphsItem => ({
  ...lineOf(face, 'a'),
  gids: letters.map(glyph),
  xs: letters.map((_, i) => i * step),
  texts,
  end: letters.length * step,
  ...more,
})

describe('positions', () => {
  const LINE = 'AVATAR To We. Wave, Type: office waffles and the long way round, and so on to the end of it'
  test.each([
    [6.25, 1],
    [8.8, 0.98],
    [9, 1.02],
    [9.37, 1],
    [31, 0.9137],
    [72, 1],
    [144.5, 1.01],
  ])('size %d, scale %d: within 0.002 pt of the scene, to the last glyph', async (size, scale) => {
    const item = lineOf(face, LINE, { size, scale, gap: 0.3127, x: 50.1234, y: 333.3337 })
    const glyphs = await read([item])
    expect(glyphs.length).toBe(item.gids.length)
    glyphs.forEach((g, i) => {
      expect(Math.abs(g.x - item.x - item.xs[i]!)).toBeLessThan(0.002)
      expect(Math.abs(g.y - item.y)).toBeLessThan(0.001)
      expect(g.size).toBeCloseTo(size, 3)
      expect(g.hscale).toBeCloseTo(scale, 4)
      expect(g.advance).toBeCloseTo(face.advance(item.gids[i]!) * size * scale, 3)
    })
  })

  test('many lines in one text object do not drift', async () => {
    const items = Array.from({ length: 200 }, (_, i) => lineOf(face, 'Drift', { x: 40 + ((i % 7) * 1) / 3, y: 10 + i * 2.8571 }))
    const glyphs = await read(items)
    items.forEach((item, i) => {
      expect(Math.abs(glyphs[i * 5]!.x - item.x)).toBeLessThan(0.001)
      expect(Math.abs(glyphs[i * 5]!.y - item.y)).toBeLessThan(0.001)
    })
  })

  test('marks above the baseline, and a first glyph that is not at the item\u2019s x', async () => {
    const glyphs = await read([glyphsOf(['e', 'a', 'o'], ['e', 'a', 'o'], { xs: [-0.7, 4, 9], ys: [0, 1.25, 0] })])
    expect(glyphs.map((g) => [g.x, g.y].map((v) => Math.round(v * 100) / 100))).toEqual([
      [49.3, 60],
      [54, 58.75],
      [59, 60],
    ])
  })

  test('whatever numbers a scene holds, the page is sound and no number is NaN or has an exponent', async () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e-9, 1e21, 0))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ x: wild, y: wild, size: wild, scale: wild, xs: fc.array(wild, { maxLength: 4 }) }), { maxLength: 5 }), wild, async (lines, w) => {
        const items: Item[] = lines.map((line) => glyphsOf(['a', 'b', 'c'], ['a', 'b', 'c'], line))
        items.push(
          { kind: 'rule', node: 0, x1: w, y1: w, x2: w, y2: 5, weight: w, colour: BLACK },
          { kind: 'rect', node: 0, x: w, y: w, width: w, height: w, fill: { kind: 'rgb', r: w, g: w, b: w } },
        )
        const { operators } = readPdf(await writePdf(paperOf(items))).pages[0]!
        expect(operators).not.toMatch(/NaN|Infinity|undefined|[\d.]e[+-]?\d| -0[ \]]/)
      }),
      { numRuns: 60, seed: 2 },
    )
  })
})

describe('Unicode', () => {
  test('every glyph reads as in the scene; one glyph may read in several ways; .notdef keeps its character', async () => {
    const item = glyphsOf(['-', '-', ' ', ' ', 'a'], ['-', '\u2010', ' ', '\u00a0', '\u{1F600}'])
    const missing = { ...glyphsOf(['a', 'b'], ['日', '本'], { y: 90 }), gids: [0, 0] }
    const glyphs = await read([item, missing])
    expect(glyphs.map((g) => g.unicode)).toEqual(['-', '\u2010', ' ', '\u00a0', '\u{1F600}', '日', '本'])
    expect(glyphs.slice(-2).every((g) => g.code !== 0)).toBe(true)
    expect(glyphs.slice(-1)[0]!.advance).toBeCloseTo(face.advance(0) * 9, 3)
  })

  test('a cluster over several glyphs is shared out, and reads as a whole', async () => {
    const glyphs = await read([glyphsOf(['f', 'i', 'x'], ['ffi', '', 'x']), glyphsOf(['e', 'o', 'x'], ['é', '', 'x'], { y: 80 })])
    expect(glyphs.map((g) => g.unicode)).toEqual(['ff', 'i', 'x', 'e', '\u0301', 'x'])
  })

  test('a character that cannot be shared out is said with ActualText, and no glyph is without Unicode', async () => {
    const bytes = await writePdf(paperOf([glyphsOf(['o', 'l', 'x'], ['ø', '', 'x']), glyphsOf(['l', 'x'], ['', 'x'], { y: 80 })]))
    expect(readPdf(bytes).pages[0]!.glyphs.every((g) => g.unicode !== '\ufffd')).toBe(true)
    expect(extractText(bytes).split('\n')[0]!.replaceAll(/\s/g, '')).toBe('øx')
  })

  test('blocks of a ToUnicode CMap have at most 100 entries', async () => {
    const letters = Array.from({ length: 260 }, (_, i) => String.fromCodePoint(0x4e00 + i))
    const { fonts, pages } = readPdf(await writePdf(paperOf([{ ...glyphsOf(letters, letters), gids: letters.map(() => 0) }])))
    expect(fonts[0]!.unicodeBlocks).toEqual([100, 100, 60])
    expect(pages[0]!.glyphs.map((g) => g.unicode)).toEqual(letters)
  })
})

describe('ActualText', () => {
  const first = lineOf(face, 'The news-', { actual: [{ from: 4, to: 9, text: 'newspaper', part: 'begin' }] })
  const second = lineOf(face, 'paper, I said', { y: 72, actual: [{ from: 0, to: 5, text: 'newspaper', part: 'end' }] })
  const rule: Item = { kind: 'rule', node: 0, x1: 10, y1: 10, x2: 90, y2: 10, weight: 0.5, colour: BLACK }
  const operators = async (items: readonly Item[]): Promise<string> => readPdf(await writePdf(paperOf(items))).pages[0]!.operators

  test('a word over two lines is one span in one text object', async () => {
    const bytes = await writePdf(paperOf([first, second]))
    expect(extractText(bytes)).toBe('The newspaper, I said')
    const content = readPdf(bytes).pages[0]!
    expect(content.operators.match(/\bBT\b/g)).toHaveLength(1)
    expect(content.glyphs.filter((g) => g.actualText === 'newspaper')).toHaveLength(10)
  })

  test('left out, the glyphs alone are read: both parts of the word, with the hyphen', async () => {
    const bytes = await writePdf(paperOf([first, second]), { actualText: false })
    expect(extractText(bytes)).toBe('The news-\npaper, I said')
    expect(readPdf(bytes).pages[0]!.operators).not.toContain('ActualText')
  })

  test('pieces within a line, next to each other', async () => {
    const item = lineOf(face, 'one two', {
      actual: [
        { from: 0, to: 3, text: 'eins', part: 'whole' },
        { from: 3, to: 4, text: ' ', part: 'whole' },
        { from: 4, to: 7, text: 'zwei', part: 'whole' },
      ],
    })
    expect(extractText(await writePdf(paperOf([item])))).toBe('eins zwei')
  })

  test('an item without pieces may stand between the halves', async () => {
    const between = lineOf(face, 'o', { x: 90, y: 66, size: 5 })
    expect(extractText(await writePdf(paperOf([first, between, second])))).toBe('The newspaper, I said')
  })

  test.each<[string, readonly Item[], string]>([
    ['nothing follows', [first], 'The news-'],
    ['a rule comes between', [first, rule, second], 'The news-\npaper, I said'],
    ['the next line begins another word', [first, lineOf(face, 'pole', { y: 72 })], 'The news-\npole'],
    ['an end without a beginning', [second], 'paper, I said'],
    ['two beginnings', [first, { ...first, y: 80 }, { ...second, y: 90 }], 'The news-\nThe newspaper, I said'],
  ])('where a scene breaks the rule the stream stays balanced and the glyphs speak: %s', async (_, items, text) => {
    expect(extractText(await writePdf(paperOf(items)))).toBe(text)
  })

  test('never an empty one', async () => {
    const content = await operators([
      lineOf(face, 'word', {
        actual: [
          { from: 0, to: 4, text: '', part: 'whole' },
          { from: 2, to: 2, text: 'x', part: 'whole' },
        ],
      }),
    ])
    expect(content).not.toContain('BDC')
  })

  test('any pieces at all give a balanced stream', async () => {
    const piece = fc.record({
      from: fc.integer({ min: -1, max: 6 }),
      to: fc.integer({ min: -1, max: 8 }),
      text: fc.string({ maxLength: 3, unit: 'binary' }),
      part: fc.constantFrom('whole', 'begin', 'end'),
    })
    const line = fc.array(piece, { maxLength: 4 }).map((actual): Item => lineOf(face, 'Words.', { actual }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof({ arbitrary: line, weight: 4 }, fc.constant(rule)), { maxLength: 8 }), async (items) => {
        const { operators: content } = readPdf(await writePdf(paperOf(items))).pages[0]!
        expect(content).not.toContain('ActualText <feff>')
      }),
      { numRuns: 100, seed: 2 },
    )
  })
})

test('text state is written only where it changes', async () => {
  const { operators } = readPdf(
    await writePdf(paperOf([lineOf(face, 'one'), lineOf(face, 'two', { y: 80 }), lineOf(face, 'three', { y: 90, scale: 0.99 }), lineOf(face, 'four', { y: 100 })])),
  ).pages[0]!
  expect(operators.match(/Tf/g)).toHaveLength(1)
  expect(operators.match(/Tz/g)).toHaveLength(2)
  expect(operators).not.toMatch(/Tw|Tc|\bg\b/)
})

test('tracking is said once a line: letters stand apart, and strings are whole but for kerning and spaces', async () => {
  const plain = lineOf(face, 'minimum noon', { scale: 0.987654 })
  const spread = (em: number): GlyphsItem => ({ ...plain, xs: plain.xs.map((x, i) => x + i * em * plain.size) })
  for (const em of [0.02, -0.02, 0.0137]) {
    const item = spread(em)
    const { glyphs, operators } = readPdf(await writePdf(paperOf([item, { ...plain, y: 90 }]))).pages[0]!
    expect(operators.match(/ Tc/g)).toHaveLength(2)
    expect(operators.match(/^.*TJ$/gm)).toEqual([expect.stringMatching(/^\[<[0-9a-f]{48}>\]TJ$/), expect.stringMatching(/^\[<[0-9a-f]{48}>\]TJ$/)])
    item.xs.forEach((x, i) => expect(Math.abs(glyphs[i]!.x - item.x - x)).toBeLessThan(0.002))
  }
})
