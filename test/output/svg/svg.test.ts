import { inflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics.js'
import { screenColour } from '../../../src/output/svg/colour.js'
import { DrawnFace } from '../../../src/output/svg/type.js'
import { writeSvg } from '../../../src/output/svg/write.js'
import { readPdfPage } from '../../../src/picture/pdf/page.js'
import { readPicture } from '../../../src/picture/picture.js'
import { readText } from '../../../src/scene/reading.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { Item, PictureItem } from '../../../src/scene/scene.js'
import { makeExif } from '../../picture/make-exif.js'
import { makeJpeg } from '../../picture/make-jpeg.js'
import { makePng } from '../../picture/make-png.js'
import { readSvg, type SvgElement, textOf } from '../../read/svg.js'
import { faceOf, lineOf, pageOf, paperOf, ROMAN_BYTES } from '../pdf/paper.js'

const PICTURE: PictureItem = { kind: 'picture', node: 1, picture: 'boat', x: 50, y: 60, width: 200, height: 100, crop: { x: 0, y: 0, width: 1, height: 1 } }

function pictured(bytes: Uint8Array, item: Partial<PictureItem> = {}, alt = 'A boat'): Paper {
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  return paperOf([{ ...PICTURE, ...item }], {
    structure: [
      { role: 'document', parent: -1 },
      { role: 'figure', parent: 0, path: 'articles[0].figures[0].pictures[0]', alt },
    ],
    pictures: [{ id: 'boat', bytes, info: read.info }],
  })
}

function png(width: number, height: number, colourType: 0 | 2): Uint8Array {
  return makePng({ width, height, depth: 8, colourType, sample: (x, y) => (17 * x + 40 * y) & 255 })
}

/** Where a place of an image, in its pixels, is drawn. */
function placed(use: SvgElement, x: number, y: number): [number, number] {
  const [a, b, c, d, e, f] = /^matrix\((.*)\)$/.exec(use.attributes['transform']!)![1]!.split(/\s+/).map(Number) as [number, number, number, number, number, number]
  return [Math.round(a * x + c * y + e), Math.round(b * x + d * y + f)]
}

async function told(paper: Paper, options: Parameters<typeof writeSvg>[1] = {}): Promise<{ readonly svg: string; readonly diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  return { svg: await writeSvg(paper, { ...options, onDiagnostic: (diagnostic) => void diagnostics.push(diagnostic) }), diagnostics }
}

describe('an SVG page', () => {
  it('is as large as the page, in points, and names its title and language', async () => {
    const { root, elements } = readSvg(await writeSvg(paperOf([], { title: 'A & B' })))
    expect(root.attributes).toMatchObject({ width: '141.111mm', height: '211.667mm', viewBox: '0 0 400 600', lang: 'en-GB' })
    expect(textOf(elements('title')[0]!)).toBe('A & B, 1')
  })
  it('is the same text each time, and asks for nothing elsewhere', async () => {
    const paper = pictured(png(4, 2, 2))
    const svg = await writeSvg(paper)
    expect(await writeSvg(structuredClone(paper))).toBe(svg)
    expect([...svg.matchAll(/(?:href="|url\()([^")]*)/g)].every(([, target]) => /^(?:#|data:)/.test(target!))).toBe(true)
  })
  it('refuses a page that there is not', async () => {
    await expect(writeSvg(paperOf([]), { page: 1 })).rejects.toMatchObject({ code: 'invalid-call', path: 'page' })
  })
  it('has the words of a broken word joined, and its hyphen only where it is seen', async () => {
    const face = await faceOf()
    const items: Item[] = [
      { ...lineOf(face, 'the north-', { y: 60 }), actual: [{ from: 4, to: 9, text: 'northern', part: 'begin' }] },
      { ...lineOf(face, 'ern quay, 25\u2010', { y: 70 }), actual: [{ from: 0, to: 3, text: 'northern', part: 'end' }] },
      lineOf(face, 'year', { y: 80 }),
    ]
    const { texts, glyphs } = readSvg(await writeSvg(paperOf(items)))
    expect(texts).toEqual(['the northern quay, 25-year'])
    expect(glyphs).toHaveLength(items.reduce((sum, item) => sum + (item.kind === 'glyphs' ? item.gids.length : 0), 0))
    expect(readText(items as Parameters<typeof readText>[0])).toBe('the northern quay, 25-year')
  })
  it('draws a character that the face has not as the PDF does: its box, and none of another font', async () => {
    const face = await faceOf()
    const item = { ...lineOf(face, 'a'), gids: [0], texts: ['\u6f22'] }
    const { glyphs, texts } = readSvg(await writeSvg(paperOf([item])))
    expect(glyphs[0]!.shape).not.toBe('')
    expect(texts).toEqual(['\u6f22'])
  })
  it('escapes what is markup in words, names and links', async () => {
    const face = await faceOf()
    const paper = paperOf([lineOf(face, 'a<b>&"c', { link: 'https://example.org/?a=1&b="2"' })], { title: '</title><script>' })
    const svg = readSvg(await writeSvg(paper))
    expect(svg.texts).toEqual(['a<b>&"c'])
    expect(svg.elements('script')).toEqual([])
    expect(svg.elements('a')[0]!.attributes['href']).toBe('https://example.org/?a=1&b=%222%22')
  })
  it('links to other pages only where it is said where they are, and never to a script', async () => {
    const face = await faceOf()
    const items = [lineOf(face, 'on', { link: '#1/two' }), lineOf(face, 'here', { y: 80, link: '#1/one' }), lineOf(face, 'bad', { y: 99, link: 'javascript:alert(1)' })]
    const paper = paperOf(items, {
      pages: [pageOf(items, 1), pageOf([], 2)],
      destinations: [
        { id: '#1/one', page: 0, x: 10, y: 20 },
        { id: '#1/two', page: 1, x: 10, y: 20 },
      ],
    })
    const links = (svg: string): (string | undefined)[] =>
      readSvg(svg)
        .elements('a')
        .map(({ attributes }) => attributes['href'])
    expect(links(await writeSvg(paper))).toEqual(['#p0d0'])
    expect(links(await writeSvg(paper, { href: (page) => `page-${page}.svg` }))).toEqual(['page-1.svg#p1d1', '#p0d0'])
    expect(
      readSvg(await writeSvg(paper, { page: 1 }))
        .elements('rect')
        .map(({ attributes }) => attributes['id']),
    ).toContain('p1d1')
  })
  it('draws all glyphs of a face, and begins another file where one has no more codes', async () => {
    const face = await faceOf()
    const gids = Array.from({ length: face.glyphCount - 1 }, (_, i) => i + 1)
    const item: Item = { ...lineOf(face, 'a'), gids, xs: gids.map((_, i) => i), texts: gids.map(() => 'x'), end: gids.length }
    const { glyphs } = readSvg(await writeSvg(paperOf([item])))
    expect(glyphs).toHaveLength(gids.length)
    const drawn = new DrawnFace('f', face, ROMAN_BYTES)
    const codes = Array.from({ length: 7000 }, (_, gid) => drawn.code(gid, ''))
    expect(new Set(codes.map(({ family, character }) => family + character)).size).toBe(7000)
    expect([...new Set(codes.map(({ family }) => family))]).toEqual(['f', 'f-1'])
    expect(codes.every(({ character }) => character >= '\ue001' && character <= '\uf8ff')).toBe(true)
  })
})

describe('pictures in SVG', () => {
  it('have their names, and a box of gray where there is no file', async () => {
    const shown = readSvg(await writeSvg(pictured(png(4, 2, 0))))
    const img = shown.elements('g').find(({ attributes }) => attributes['role'] === 'img')!
    expect(img.attributes['aria-label']).toBe('A boat')
    expect(img.children[0]).toMatchObject({ name: 'title', children: ['A boat'] })
    expect(shown.elements('image')).toHaveLength(1)
    const bare = readSvg(await writeSvg(pictured(png(4, 2, 0), { picture: 'gone' })))
    expect(bare.elements('image')).toEqual([])
    expect(bare.elements('rect').some(({ attributes }) => attributes['width'] === '200' && attributes['fill'] === '#ccc')).toBe(true)
  })
  it('are turned as their files say, once: the note is not in the file any more', async () => {
    // where rows and columns of the file begin (EXIF 2.32, 4.6.4 A): its first pixel, and the last of its first row
    const corners = { 1: 'TL TR', 2: 'TR TL', 3: 'BR BL', 4: 'BL BR', 5: 'TL BL', 6: 'TR BR', 7: 'BR TR', 8: 'BL TL' } as const
    const at = { TL: [50, 60], TR: [250, 60], BL: [50, 160], BR: [250, 160] } as const
    for (const [orientation, said] of Object.entries(corners)) {
      const bytes = makeJpeg({ width: 8, height: 4, components: 3, exif: makeExif({ orientation: Number(orientation) }) } as Parameters<typeof makeJpeg>[0])
      const svg = await writeSvg(pictured(bytes))
      const { elements } = readSvg(svg)
      const [use] = elements('use')
      const [first, last] = said.split(' ') as [keyof typeof at, keyof typeof at]
      expect(placed(use!, 0, 0), orientation).toEqual(at[first])
      expect(placed(use!, 8, 0), orientation).toEqual(at[last])
      const file = Buffer.from(elements('image')[0]!.attributes['href']!.split(',')[1]!, 'base64')
      expect(file.includes('Exif')).toBe(false)
      expect(readPicture(file)).toMatchObject({ ok: true, info: { orientation: 1, storedWidth: 8 } })
    }
  })
  it('show the part that is cropped, inside their box', async () => {
    const { elements } = readSvg(await writeSvg(pictured(png(40, 20, 0), { crop: { x: 0.25, y: 0.5, width: 0.5, height: 0.25 } })))
    const [use] = elements('use')
    expect(placed(use!, 10, 10)).toEqual([50, 60])
    expect(placed(use!, 30, 15)).toEqual([250, 160])
    const clip = elements('clipPath')[0]!
    expect(clip.children[0]).toMatchObject({ name: 'rect', attributes: { x: '50', y: '60', width: '200', height: '100' } })
    expect(use!.parent!.attributes['clip-path']).toBe(`url(#${clip.attributes['id']})`)
  })
  it('stand in the file once, however often they are shown', async () => {
    const paper = pictured(png(4, 2, 0))
    const { elements } = readSvg(await writeSvg({ ...paper, pages: [pageOf([PICTURE, { ...PICTURE, y: 300 }])] }))
    expect(elements('image')).toHaveLength(1)
    expect(elements('use')).toHaveLength(2)
  })
  it('in CMYK are told of, drawn by whoever can, and gray boxes where a browser would turn their inks round', async () => {
    const adobe = pictured(makeJpeg({ width: 8, height: 4, components: 4, adobe: 2 } as Parameters<typeof makeJpeg>[0]))
    const plain = pictured(makeJpeg({ width: 8, height: 4, components: 4 } as Parameters<typeof makeJpeg>[0]))
    expect((await told(adobe)).diagnostics).toMatchObject([{ severity: 'info', code: 'picture-not-shown', path: 'articles[0].figures[0].pictures[0].src' }])
    const { svg, diagnostics } = await told(plain)
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'picture-not-shown' }])
    expect(readSvg(svg).elements('image')).toEqual([])
    const drawing = png(8, 4, 2)
    const drawn = await told(plain, { render: ({ info }) => (info.colour === 'cmyk' ? drawing : undefined) })
    expect(drawn.diagnostics).toEqual([])
    expect(readSvg(drawn.svg).elements('image')[0]!.attributes['href']).toBe(`data:image/png;base64,${Buffer.from(drawing).toString('base64')}`)
  })
})

describe('colours on screen', () => {
  it.each([
    [{ kind: 'gray', k: 1 }, '#000'],
    [{ kind: 'gray', k: 0.2 }, '#ccc'],
    [{ kind: 'rgb', r: 1, g: 0.5, b: 0 }, '#ff8000'],
    [{ kind: 'cmyk', c: 0, m: 0, y: 0, k: 0 }, '#fff'],
    [{ kind: 'cmyk', c: 1, m: 0, y: 0, k: 0 }, '#00aeef'],
    [{ kind: 'cmyk', c: 1, m: 1, y: 0, k: 0 }, '#2e3192'],
    [{ kind: 'cmyk', c: 0.3, m: 0.4, y: 1, k: 1 }, '#000'],
    // half of yellow is half way to white
    [{ kind: 'cmyk', c: 0, m: 0, y: 0.5, k: 0 }, '#fff980'],
    [{ kind: 'spot', name: 'Blue', tint: 0.5, cmyk: [1, 0, 0, 0] }, '#80d7f7'],
    [{ kind: 'cmyk', c: Number.NaN, m: -1, y: 7, k: 0 }, '#fff200'],
  ] as const)('%j is %s', (colour, expected) => {
    expect(screenColour(colour as Parameters<typeof screenColour>[0])).toBe(expected)
  })
})

describe('an advert that is a page of a PDF', () => {
  it('is a gray box, which is told of, until somebody draws it', async () => {
    const doc = await PDFDocument.create({ updateMetadata: false })
    doc.addPage([200, 100])
    const bytes = await doc.save()
    const read = readPdfPage(bytes, 1, (data, maxOutputLength) => inflateSync(data, { maxOutputLength }))
    if (!read.ok) throw new Error(read.fault.message)
    const paper = { ...pictured(png(4, 2, 0)), pictures: [{ id: 'boat', bytes, info: read.info }] }
    const { svg, diagnostics } = await told(paper)
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'picture-not-shown', message: expect.stringMatching(/a page of a PDF: a gray box/) as string }])
    expect(readSvg(svg).elements('image')).toEqual([])
    const drawn = await told(paper, { render: () => Promise.resolve(png(400, 200, 2)) })
    expect(drawn.diagnostics).toEqual([])
    const [use] = readSvg(drawn.svg).elements('use')
    expect([placed(use!, 0, 0), placed(use!, 200, 100)]).toEqual([
      [50, 60],
      [250, 160],
    ])
  })
})
