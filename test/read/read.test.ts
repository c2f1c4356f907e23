import { describe, expect, test } from 'vitest'
import { readToUnicode } from './cmap.js'
import { extractText, readPdf } from './index.js'
import { onePage } from './make-pdf.js'
import { Parser, textOf } from './objects.js'

const WIDTHS = Array.from({ length: 95 }, () => 500)
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

describe('objects', () => {
  test('strings, names, numbers', () => {
    const read = (text: string): unknown => new Parser(bytes(text)).read(true)
    expect(
      textOf(
        read(String.raw`(a\(b\) (c) \101\n\
d)`) as Uint8Array,
      ),
    ).toBe('a(b) (c) A\nd')
    expect(textOf(read('<FEFF00e920AC>') as Uint8Array)).toBe('é€')
    expect(read('/A#20b')).toEqual({ name: 'A b' })
    expect(read('[1 -.5 +3. 12 0 R true null]')).toEqual([1, -0.5, 3, { number: 12 }, true, null])
  })
})

test('ToUnicode: characters, ranges, surrogates', () => {
  const map = readToUnicode(bytes('2 beginbfchar <0001><0066> <0002><d83dde00> endbfchar 2 beginbfrange <0010><0012><0061> <0020><0021>[<0078><00660069>] endbfrange'))
  expect([...map.texts]).toEqual([
    [1, 'f'],
    [2, '\u{1F600}'],
    [16, 'a'],
    [17, 'b'],
    [18, 'c'],
    [32, 'x'],
    [33, 'fi'],
  ])
})

describe('content', () => {
  test.each(['table', 'streams'] as const)('text state, matrices and marks; %s', (how) => {
    const content =
      'q 2 0 0 2 10 20 cm BT /F1 10 Tf 50 Tz 1 Tc 3 Tw 100 200 Td [(a b)-100(c)] TJ 2 Ts 0 -12 TD (d) Tj T* /Span <</ActualText(xy)>> BDC (e) Tj EMC ET Q 0 0 1 rg 10 20 30 40 re f'
    const [page] = readPdf(onePage(content, WIDTHS, how)).pages
    // Each glyph is 5 wide; spacing counts before the scale: (5 + 1) / 2, and 3 more for the space.
    expect(page!.glyphs.map((g) => [g.unicode, g.x, g.y])).toEqual([
      ['a', 210, 480],
      [' ', 216, 480],
      ['b', 225, 480],
      ['c', 232, 480],
      ['d', 210, 500],
      ['e', 210, 524],
    ])
    expect(page!.glyphs[0]).toMatchObject({ size: 20, hscale: 0.5, advance: 5, upright: true })
    expect(page!.glyphs[5]).toMatchObject({ actualText: 'xy', span: 0, rise: 4 })
    expect(page!.rects).toEqual([{ x: 10, y: 840, width: 30, height: 40, fill: '0 0 1 rg' }])
  })

  test.each(['q', 'BT', '/Span <</ActualText(x)>> BDC', 'Q', 'EMC', 'BT BT ET ET', '(a) Tj', 'NaN 0 m', '1 2 3 l', 'foo'])('%s alone is an error', (content) => {
    expect(() => readPdf(onePage(content, WIDTHS))).toThrow()
  })
})

test('text: lines, gaps without a space glyph, ActualText over a line end', () => {
  const content = 'BT /F1 10 Tf 10 100 Td (one two) Tj 40 0 Td (three) Tj -40 -12 Td /Span<</ActualText(newspaper)>>BDC (news-) Tj 0 -12 Td (paper) Tj EMC ( came) Tj ET'
  expect(extractText(onePage(content, WIDTHS))).toBe('one two three\nnewspaper came')
})
