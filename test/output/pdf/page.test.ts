import { describe, expect, test } from 'vitest'
import { writePdf } from '../../../src/output/pdf/write.js'
import { StonehandError } from '../../../src/diagnostics.js'
import { readPdf } from '../../read/index.js'
import { BLACK, faceOf, fontBytes, lineOf, pageOf, paperOf, ROMAN_BYTES } from './paper.js'

const face = await faceOf()

describe('rules, rects, paths and inks', () => {
  test('a rule is a box round its line; what it is drawn with follows the ink', async () => {
    const [page] = readPdf(
      await writePdf(
        paperOf([
          { kind: 'rule', node: 0, x1: 20, y1: 50, x2: 20, y2: 250, weight: 0.5, colour: BLACK },
          { kind: 'rule', node: 0, x1: 90, y1: 40, x2: 10, y2: 40, weight: 2, colour: { kind: 'cmyk', c: 0, m: 0.5, y: 1, k: 0 } },
          { kind: 'rule', node: 0, x1: 10, y1: 10, x2: 30, y2: 40, weight: 1.5, colour: { kind: 'rgb', r: 1, g: 0, b: 0.25 } },
          {
            kind: 'rect',
            node: 0,
            x: 10,
            y: 20,
            width: 30,
            height: 40,
            fill: { kind: 'gray', k: 0.1 },
            stroke: { weight: 1, colour: { kind: 'spot', name: 'PANTONE 300 (C)/é#', tint: 0.5, cmyk: [1, 0.4, 0, 0] } },
          },
          { kind: 'rect', node: 0, x: 10, y: 20, width: 30, height: 40 },
        ]),
      ),
    ).pages
    expect(page!.rects).toEqual([
      { x: 19.75, y: 50, width: 0.5, height: 200, fill: '0 g' },
      { x: 10, y: 39, width: 80, height: 2, fill: '0 0.5 1 0 k' },
      { x: 10, y: 20, width: 30, height: 40, fill: '0.9 g', stroke: { weight: 1, colour: 'Separation PANTONE 300 (C)/\u00c3\u00a9# 0.5' } },
    ])
    expect(page!.rules).toEqual([{ x1: 10, y1: 10, x2: 30, y2: 40, weight: 1.5, colour: '1 0 0.25 RG' }])
  })

  test('a spot ink is one colour space, whatever its tints; text can have it', async () => {
    const spot = (tint: number) => ({ kind: 'spot', name: 'Red', tint, cmyk: [0, 1, 1, 0] }) as const
    const { pages } = readPdf(await writePdf(paperOf([lineOf(face, 'a', { colour: spot(1) }), lineOf(face, 'b', { colour: spot(0.2) }), lineOf(face, 'c')])))
    expect(pages[0]!.glyphs.map((g) => g.colour)).toEqual(['Separation Red 1', 'Separation Red 0.2', '0 g'])
    expect(pages[0]!.operators.match(/CS\d+/g)).toEqual(['CS0', 'CS0'])
  })

  test('a path', async () => {
    const [page] = readPdf(
      await writePdf(
        paperOf([
          {
            kind: 'path',
            node: 0,
            fill: BLACK,
            steps: [{ kind: 'move', x: 1, y: 2 }, { kind: 'line', x: 3, y: 4 }, { kind: 'cubic', c1x: 5, c1y: 6, c2x: 7, c2y: 8, x: 9, y: 10 }, { kind: 'close' }],
          },
        ]),
      ),
    ).pages
    expect(page!.paths).toEqual([
      {
        fill: '0 g',
        points: [
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
          [9, 10],
        ],
      },
    ])
  })
})

describe('links', () => {
  test('one rectangle for each run on a line, round the glyphs', async () => {
    const link = 'https://example.org/a b?q=é&x=(1)'
    const first = lineOf(face, 'see the', { link })
    const next = lineOf(face, ' site', { link, x: first.x + first.end })
    const { links } = readPdf(await writePdf(paperOf([first, next, lineOf(face, 'again', { y: 72, link }), lineOf(face, 'plain', { y: 84 })])))
    expect(links.map((entry) => entry.uri)).toEqual(['https://example.org/a%20b?q=%C3%A9&x=(1)', 'https://example.org/a%20b?q=%C3%A9&x=(1)'])
    const [box] = links
    expect(box!.x).toBeCloseTo(first.x, 2)
    expect(box!.width).toBeCloseTo(first.end + next.end, 2)
    expect(box!.y).toBeLessThan(60 - 5)
    expect(box!.y + box!.height).toBeGreaterThan(60 + 1)
    expect(box!.border).toEqual([0, 0, 0])
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'HTTPS:nothing', 'data:text/html,x', '', ' https://x.org', 'https://a\nb', 'mailto:'])('%j is dropped', async (link) => {
    expect(readPdf(await writePdf(paperOf([lineOf(face, 'x', { link })]))).links).toEqual([])
  })

  test.each(['http://x.org', 'mailto:a@b.org', 'tel:+44123', 'HTTPS://X.ORG'])('%j is kept', async (link) => {
    expect(readPdf(await writePdf(paperOf([lineOf(face, 'x', { link })]))).links[0]!.uri).toBe(link)
  })
})

describe('the document', () => {
  test('information, language, boxes, title and its XMP', async () => {
    const { info, language, pages, xmp, catalog, file, id } = readPdf(await writePdf(paperOf([], { title: 'A <b> & (c) \\ é\u0007', language: 'en-GB' })))
    expect(info).toEqual({ Title: 'A <b> & (c) \\ é\u0007', Producer: 'stonehand', CreationDate: 'D:20261120000000Z', ModDate: 'D:20261120000000Z' })
    expect(language).toBe('en-GB')
    expect(pages[0]!.trim).toEqual([0, 0, 400, 600])
    expect(xmp).toContain('>A &lt;b&gt; &amp; (c) \\ é</rdf:li>')
    expect(xmp).toContain('<xmp:CreateDate>2026-11-20T00:00:00Z<')
    expect(file.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true)
    expect(id).toEqual([expect.stringMatching(/^[\da-f]{32}$/), id[0]])
  })

  test('bookmarks nest by level', async () => {
    const pages = [pageOf([], 1), pageOf([], 2)]
    const mark = (title: string, level: number, page: number) => ({ title, level, page, y: 100 })
    const { outlines } = readPdf(
      await writePdf(paperOf([], { pages, bookmarks: [mark('Page 1', 1, 0), mark('Head (é)', 2, 0), mark('Deep', 4, 0), mark('Page 2', 1, 1), mark('Nowhere', 2, 9)] })),
    )
    expect(outlines).toEqual([
      { title: 'Page 1', page: 1, y: 100, count: 2, below: [{ title: 'Head (é)', page: 1, y: 100, count: 1, below: [{ title: 'Deep', page: 1, y: 100, count: 0, below: [] }] }] },
      { title: 'Page 2', page: 2, y: 100, count: 1, below: [{ title: 'Nowhere', page: 0, y: NaN, count: 0, below: [] }] },
    ])
  })

  test('no pages, no items, no date', async () => {
    expect(readPdf(await writePdf(paperOf([], { pages: [], date: 'soon', title: '', language: '' }))).info).toEqual({ Producer: 'stonehand' })
  })
})

describe('fonts', () => {
  test('a face is embedded once, as a tagged subset, with its measures', async () => {
    const bytes = await writePdf(paperOf([], { pages: [pageOf([lineOf(face, 'Once')], 1), pageOf([lineOf(face, 'again')], 2)] }))
    const { fonts, pages } = readPdf(bytes)
    expect(fonts).toHaveLength(1)
    expect(fonts[0]!.name).toMatch(/^[A-Z]{6}\+STIXTwoText-Regular$/)
    expect(fonts[0]).toMatchObject({ subtype: 'Type0', descendant: 'CIDFontType2' })
    expect(fonts[0]!.descriptor.get('Flags')).toBe(6)
    expect(fonts[0]!.descriptor.get('Descent')).toBeLessThan(0)
    expect(pages[1]!.glyphs.map((g) => g.unicode).join('')).toBe('again')
    expect(bytes.length).toBeLessThan(12_000)
  })

  test('only faces that are used', async () => {
    const bold = fontBytes('stix-two-text/STIXTwoText-Bold.ttf')
    const { fonts } = readPdf(
      await writePdf(
        paperOf([lineOf(face, 'x')], {
          faces: [
            { id: 'bold', bytes: bold },
            { id: 'roman', bytes: ROMAN_BYTES },
          ],
        }),
      ),
    )
    expect(fonts.map((font) => font.name.slice(7))).toEqual(['STIXTwoText-Regular'])
  })

  test('a face that is not there is named, and so is the item', async () => {
    const call = writePdf(paperOf([lineOf(face, 'x', { face: 'gothic' })]))
    await expect(call).rejects.toThrow(StonehandError)
    await expect(call).rejects.toMatchObject({ code: 'invalid-call', path: 'pages[0].items[0].face', message: expect.stringContaining('gothic') as string })
  })
})
