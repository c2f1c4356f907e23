import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typeset, writePdf } from '../../src/index.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { type PictureInfo, readPicture } from '../../src/picture/picture.js'
import type { PdfPage, PdfRun } from '../../src/reconstruct/pdf/read/page.js'
import { placeOf } from '../../src/reconstruct/pdf/read/placeOf.js'
import { readPdf } from '../../src/reconstruct/pdf/read/readPdf.js'
import { type ImageStream, imageStream } from '../../src/picture/pixels.js'
import { codec, samplesOf } from '../picture/read-image.js'
import { type PageParts, pdfOf, streamOf } from './pdfOf.js'

async function pageOf(content: string, parts: Partial<PageParts> = {}, objects: Readonly<Record<number, string | Uint8Array>> = {}): Promise<PdfPage> {
  const { pages } = await readPdf(pdfOf([{ content, ...parts }], objects))
  return pages[0]!
}

const textOf = (run: PdfRun | undefined): string | undefined => run?.texts.join('')
const near = (value: number | undefined, wanted: number): void => expect(value).toBeCloseTo(wanted, 2)

test('every glyph of a page of our own stands where the scene put it', async () => {
  const folder = new URL('../../examples/inside-page/', import.meta.url)
  const edition = JSON.parse(readFileSync(new URL('edition.json', folder), 'utf8')) as { articles: { figures?: { pictures: { src: string }[] }[] }[] }
  const sources = edition.articles.flatMap((article) => (article.figures ?? []).flatMap((figure) => figure.pictures.map(({ src }) => src)))
  const pictures = new Map(sources.map((src) => [src, readFileSync(new URL(src, folder))]))
  const paper = await typeset(edition, { fonts: await loadFonts(), pictures })
  const source = await readPdf(await writePdf(paper))
  const [page] = source.pages
  const scene = paper.pages[0]!
  const drawn = page!.runs.flatMap((run) => run.texts.map((text, i) => ({ text, x: run.xs[i]!, y: run.y, size: run.size })))
  const wanted = scene.items.flatMap((item) =>
    item.kind === 'glyphs'
      ? item.texts.flatMap((text, i) =>
          text === '' || text === ' ' ? [] : [{ text: text.normalize('NFKC'), x: item.x + item.xs[i]!, y: item.y - (item.ys?.[i] ?? 0), size: item.size }],
        )
      : [],
  )
  const byPlace = new Map<string, typeof drawn>()
  for (const glyph of drawn) {
    const key = `${glyph.text} ${Math.round(glyph.y)}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), glyph])
  }
  const missing = wanted.filter(({ text, x, y, size }) => {
    const found = [-1, 0, 1].flatMap((by) => byPlace.get(`${text} ${Math.round(y) + by}`) ?? [])
    return !found.some((glyph) => Math.abs(glyph.x - x) <= 0.02 && Math.abs(glyph.y - y) <= 0.02 && Math.abs(glyph.size - size) <= 0.02)
  })
  expect(missing).toEqual([])
  expect(drawn.filter(({ text }) => text.trim() !== '')).toHaveLength(wanted.length)
  expect([source.language, source.title]).toEqual([paper.language, paper.title])
  expect(page!.pictures.map(({ box }) => [box.x, box.y, box.width, box.height].map(Math.round))).toEqual(
    scene.items.flatMap((item) => (item.kind === 'picture' ? [[item.x, item.y, item.width, item.height].map(Math.round)] : [])),
  )
  const bytes = page!.pictures.map(({ src }) => source.pictures.get(src!)?.length)
  expect(bytes.sort()).toEqual([...pictures.values()].map(({ length }) => length).sort())
}, 30_000)

test('spacing, scale, rise and matrices of the text state', async () => {
  const { runs } = await pageOf('q BT /F3 10 Tf 50 500 Td 2 Tc 3 Tw 150 Tz 4 Ts (a b) Tj ET Q q 2 0 0 2 10 20 cm BT /F3 10 Tf 1 0 0 1 30 40 Tm [(x) -500 (y)] TJ T* ET Q')
  expect(runs.map(textOf)).toEqual(['a b', 'xy'])
  const [spaced, scaled] = runs
  // Courier: 0.6 em; each advance and each space is stretched by half.
  near(spaced!.y, 600 - 504)
  spaced!.xs.forEach((x, i) => near(x, [50, 62, 78.5][i]!))
  near(spaced!.right, 90.5)
  near(scaled!.size, 20)
  scaled!.xs.forEach((x, i) => near(x, [70, 92][i]!))
  near(scaled!.ends[0], 82)
  near(scaled!.y, 600 - 100)
  near(scaled!.space, 12)
})

test.each([
  [90, 600, 400, 100, 50],
  [180, 400, 600, 350, 100],
  [270, 600, 400, 500, 350],
])('a page turned by %i degrees', async (rotate, width, height, x, y) => {
  const page = await pageOf('BT /F1 12 Tf 50 100 Td (Turned) Tj ET', { page: `/Rotate ${rotate}` })
  expect([page.width, page.height]).toEqual([width, height])
  const [run] = page.runs
  expect(run!.angle).toBe(rotate)
  const place = placeOf(run!, 0)
  near(place.x, x)
  near(place.y, y)
})

test('a crop box that begins elsewhere, and user units', async () => {
  const page = await pageOf('BT /F1 12 Tf 150 300 Td (Cropped) Tj ET', { page: '/CropBox [100 200 300 500] /UserUnit 2' })
  expect([page.width, page.height]).toEqual([400, 600])
  near(page.runs[0]!.xs[0], 100)
  near(page.runs[0]!.y, 400)
  near(page.runs[0]!.size, 24)
})

test('text at an angle, mirrored and slanted', async () => {
  const { runs } = await pageOf(
    'BT /F1 10 Tf 0 1 -1 0 200 100 Tm (Credit) Tj 0.866 0.5 -0.5 0.866 100 300 Tm (Aslant) Tj 1 0 0.3 1 50 50 Tm (Sloped) Tj 1 0 0 1 50 40 Tm /F1 -10 Tf (back) Tj ET q 1 0 0 -1 0 600 cm BT /F1 10 Tf 1 0 0 -1 30 80 Tm (Upside) Tj ET Q',
  )
  expect(runs.map(textOf)).toEqual(['Credit', 'Aslant', 'Sloped', 'back', 'Upside'])
  expect(runs.map(({ angle }) => Math.round(angle))).toEqual([270, 330, 0, 180, 0])
  expect(runs.map(({ italic }) => italic)).toEqual([false, false, true, false, false])
  near(placeOf(runs[0]!, 0).x, 200)
  near(placeOf(runs[0]!, 0).y, 500)
  near(placeOf(runs[1]!, 1).x, 100 + 6.67 * 0.866)
  near(runs[4]!.y, 80)
})

test('faces, colours, layers of ink', async () => {
  const { runs } = await pageOf(
    '1 0 0 rg BT /F2 10 Tf 50 500 Td (Red) Tj 0 0 0 1 k 0 -20 Td (Black) Tj 1 1 1 rg 0 -20 Td (White) Tj 3 Tr 0 -20 Td (Hidden) Tj 0 Tr 0 g 0 -20 Td 2 Tr 0 G 1 w (Thick) Tj ET',
  )
  expect(runs.map((run) => [textOf(run), run.colour, run.invisible === true])).toEqual([
    ['Red', '#ff0000', false],
    ['Black', expect.stringMatching(/^#[0-3]/) as unknown, false],
    ['White', '#ffffff', false],
    ['Hidden', '#ffffff', true],
    ['Thick', '#000000', false],
  ])
  expect(runs.every(({ bold, italic }) => bold && italic)).toBe(true)
  expect(runs[0]!.face).toBe('Times-BoldItalic')
})

test('a line drawn twice for weight or with its shadow is one line; lines that only say the same are two', async () => {
  const { runs } = await pageOf(
    'BT /F1 20 Tf 50 500 Td (Heavy) Tj 0.3 0 Td (Heavy) Tj ET 0.5 g BT /F1 20 Tf 51 399 Td (Shadow) Tj ET 0 g BT /F1 20 Tf 50 400 Td (Shadow) Tj 0 -22 Td (Shadow) Tj ET',
  )
  expect(runs.map((run) => [textOf(run), run.colour])).toEqual([
    ['Heavy', '#000000'],
    ['Shadow', '#000000'],
    ['Shadow', '#000000'],
  ])
})

test('letters drawn one by one come together; columns drawn in one go come apart', async () => {
  const letters = [...'Singly'].map((letter, i) => `BT /F3 10 Tf 1 0 0 1 ${50 + 6 * i} 500 Tm (${letter}) Tj ET`).join('\n')
  const { runs } = await pageOf(`${letters} BT /F3 10 Tf 50 400 Td [(left) -9000 (right)] TJ ET`)
  expect(runs.map(textOf)).toEqual(['Singly', 'left', 'right'])
})

test('forms, marked content, artifacts', async () => {
  const form = streamOf(
    '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 10 20] /Resources << /Font << /F1 3 0 R >> >>',
    'BT /F1 10 Tf 5 5 Td (Inside) Tj ET BT 500 5 Td (cut off) Tj ET',
  )
  const source = await readPdf(
    pdfOf(
      [
        {
          content: '/P << /MCID 7 >> BDC q 2 0 0 2 0 0 cm /X1 Do Q EMC /Artifact BMC BT /F1 8 Tf 50 20 Td (12) Tj ET EMC BT /F1 8 Tf 900 20 Td (beyond) Tj ET',
          resources: '/XObject << /X1 21 0 R >>',
        },
      ],
      { 21: form },
    ),
  )
  expect(source.pages[0]!.runs.map((run) => [textOf(run), run.mark, run.artifact])).toEqual([
    ['Inside', 7, false],
    ['12', undefined, true],
  ])
  near(source.pages[0]!.runs[0]!.xs[0], 30)
  expect(source.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
    ['info', '13 characters stand outside their pages, or are cut off by a frame; they are left out.'],
  ])
})

test('layers that are off are not read', async () => {
  const catalog = '/OCProperties << /OCGs [30 0 R 31 0 R] /D << /OFF [31 0 R] >> >>'
  const content = '/OC /On BDC BT /F1 10 Tf 50 500 Td (shown) Tj ET EMC /OC /Off BDC BT /F1 10 Tf 50 400 Td (hidden) Tj ET EMC'
  const source = await readPdf(
    pdfOf([{ content, resources: '/Properties << /On 30 0 R /Off 31 0 R >>' }], { 30: '<< /Type /OCG /Name (On) >>', 31: '<< /Type /OCG /Name (Off) >>' }, catalog),
  )
  expect(source.pages[0]!.runs.map(textOf)).toEqual(['shown'])
})

test('fonts of Type 3 in units of their own', async () => {
  const glyph = streamOf('', '600 0 0 0 500 700 d1 0 0 500 700 re f')
  const font = (matrix: string): string =>
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 600 1000] /FontMatrix [${matrix}] /CharProcs << /a 22 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [600] /Resources << >> >>`
  const usual = await pageOf('BT /F9 10 Tf 50 500 Td (aa) Tj ET', {}, { 20: font('0.001 0 0 0.001 0 0'), 22: glyph })
  expect(usual.runs.map(textOf)).toEqual(['aa'])
  near(usual.runs[0]!.size, 10)
  near(usual.runs[0]!.xs[1], 56)
  const odd = await pageOf('BT /F9 0.01 Tf 50 500 Td (aa) Tj ET', {}, { 20: font('1 0 0 1 0 0'), 22: glyph })
  near(odd.runs[0]!.size, 10)
  near(odd.runs[0]!.xs[1], 56)
})

test('fonts without a word on their characters are read by their encoding; ligatures are taken apart', async () => {
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Someface-Regular /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /ffl /Aacute] >> /FirstChar 1 /LastChar 122 /Widths [ 500 700 600 ' +
    '400 '.repeat(119) +
    '] /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Someface-Regular /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>'
  const { runs } = await pageOf('BT /F9 10 Tf 50 500 Td (\\001x\\002\\003) Tj ET', {}, { 20: font })
  expect(runs[0]!.texts).toEqual(['fi', 'x', 'ffl', 'Á'])
  expect(runs[0]!.face).toBe('Someface-Regular')
})

test('rules, however they are drawn, and boxes', async () => {
  const { rules, boxes } = await pageOf(
    [
      '0.5 w 50 550 m 350 550 l S', // a stroke
      '50 500 300 0.75 re f', // a thin area
      '1 w [2 2] 0 d 50 450 m 350 450 l S [] 0 d', // dashes, by the state
      ...Array.from({ length: 101 }, (_, i) => `${50 + 3 * i} 400 1 1 re f`), // dots, one by one
      '0.9 g 50 200 200 150 re f 0 G 50 200 200 150 re S', // a tint with an edge
      '1 0 0 RG 300 200 m 350 200 l 350 300 l 300 300 l s', // an edge alone
      '0 g 60 60 m 90 100 l 120 60 l f', // a triangle
    ].join('\n'),
  )
  expect(rules.map(({ x1, x2, y1, y2, weight }) => [x1, x2, y1, y2, weight].map((value) => Math.round(value * 100) / 100))).toEqual([
    [50, 350, 50, 50, 0.5],
    [50, 350, 99.63, 99.63, 0.75],
    [50, 350, 150, 150, 1],
    [50, 351, 199.5, 199.5, 1],
  ])
  expect(boxes).toEqual([
    { x: 50, y: 250, width: 200, height: 150, fill: '#e6e6e6', stroke: '#000000' },
    { x: 300, y: 300, width: 50, height: 100, stroke: '#ff0000' },
  ])
})

function infoOf(file: Uint8Array | undefined): PictureInfo {
  const read = readPicture(file ?? new Uint8Array())
  if (!read.ok) throw new Error(read.fault.message)
  return read.info
}

function imageOf(file: Uint8Array | undefined): ImageStream {
  const image = imageStream(file ?? new Uint8Array(), infoOf(file), codec)
  if (!image.ok) throw new Error(image.fault.message)
  return image.image
}

const samples = (file: Uint8Array | undefined): number[] => samplesOf(imageOf(file))

const RGB = Uint8Array.from({ length: 4 * 2 * 3 }, (_, i) => (i * 37) % 256)

test('pictures: turned as they are seen, cut by their frames, kept once', async () => {
  const image = streamOf('/Type /XObject /Subtype /Image /Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB', RGB)
  const content =
    'q 100 0 0 50 40 500 cm /I Do Q q 100 0 0 50 40 400 cm /I Do Q q 0 100 -50 0 200 200 cm /I Do Q q 250 250 50 25 re W n 100 0 0 50 250 250 cm /I Do Q q 1 0 0 1 0 0 cm /I Do Q'
  const source = await readPdf(pdfOf([{ content, resources: '/XObject << /I 21 0 R >>' }], { 21: image }))
  const { pictures } = source.pages[0]!
  expect(pictures).toEqual([
    { box: { x: 40, y: 50, width: 100, height: 50 }, src: 'picture-1.png' },
    { box: { x: 40, y: 150, width: 100, height: 50 }, src: 'picture-1.png' },
    { box: { x: 150, y: 300, width: 50, height: 100 }, src: 'picture-2.png' },
    { box: { x: 250, y: 325, width: 50, height: 25 }, whole: { x: 250, y: 300, width: 100, height: 50 }, src: 'picture-1.png' },
  ])
  expect([...source.pictures.keys()]).toEqual(['picture-1.png', 'picture-2.png'])
  expect(samples(source.pictures.get('picture-1.png'))).toEqual([...RGB])
  // Turned a quarter to the left: the last pixel of the first row comes first.
  expect(samples(source.pictures.get('picture-2.png')).slice(0, 3)).toEqual([...RGB.subarray(9, 12)])
})

test('pictures: gray stays gray, masks have their colour, soft masks are kept', async () => {
  const gray = streamOf('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', Uint8Array.of(10, 200))
  const mask = streamOf('/Type /XObject /Subtype /Image /ImageMask true /Width 8 /Height 1 /BitsPerComponent 1', Uint8Array.of(0x0f))
  const soft = streamOf('/Type /XObject /Subtype /Image /Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB /SMask 24 0 R', RGB)
  const alpha = streamOf('/Type /XObject /Subtype /Image /Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 255))
  const content =
    'q 50 0 0 50 40 500 cm /G Do Q 1 0 0 rg q 50 0 0 50 140 500 cm /M Do Q q 50 0 0 50 240 500 cm /S Do Q q 50 0 0 50 40 300 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q'
  const source = await readPdf(pdfOf([{ content, resources: '/XObject << /G 21 0 R /M 22 0 R /S 23 0 R >>' }], { 21: gray, 22: mask, 23: soft, 24: alpha }))
  const file = (i: number): Uint8Array => source.pictures.get(source.pages[0]!.pictures[i]!.src!)!
  expect(source.pages[0]!.pictures).toHaveLength(4)
  expect(infoOf(file(0))).toMatchObject({ colour: 'gray', alpha: false })
  expect(samples(file(0))).toEqual([10, 200])
  expect(imageOf(file(1)).colourSpace).toEqual({ palette: Uint8Array.of(255, 0, 0, 255, 255, 255) })
  expect(infoOf(file(2))).toMatchObject({ colour: 'rgb', alpha: true })
  expect(samplesOf(imageOf(file(2)).softMask!)).toEqual([0, 1, 2, 3, 4, 5, 6, 255])
  expect(samples(file(3))).toEqual([...Buffer.from('abc')])
})

test('a picture that was cut into bands is one again; two that touch are two', async () => {
  const band = (level: number): Uint8Array =>
    streamOf('/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', Uint8Array.of(level, level + 1))
  const place = (name: string, y: number): string => `q 100 0 0 20 40 ${y} cm /${name} Do Q`
  const content = [place('A', 540), place('B', 520), place('C', 500), place('A', 300), place('B', 280)].join(' ')
  const source = await readPdf(pdfOf([{ content, resources: '/XObject << /A 21 0 R /B 22 0 R /C 23 0 R >>' }], { 21: band(10), 22: band(20), 23: band(30) }))
  const { pictures } = source.pages[0]!
  expect(pictures.map(({ box }) => [box.y, box.height])).toEqual([
    [40, 60],
    [280, 20],
    [300, 20],
  ])
  expect(samples(source.pictures.get(pictures[0]!.src!))).toEqual([10, 11, 20, 21, 30, 31])
})

test('a JPEG comes out as it went in; one that is masked does not', async () => {
  const jpeg = new Uint8Array(readFileSync(new URL('../../examples/inside-page/pictures/harbour.jpg', import.meta.url)))
  const { info } = readPicture(jpeg) as Extract<ReturnType<typeof readPicture>, { ok: true }>
  const image = (more: string): Uint8Array =>
    streamOf(
      `/Type /XObject /Subtype /Image /Width ${info.width} /Height ${info.height} /BitsPerComponent 8 /ColorSpace /Device${info.colour === 'gray' ? 'Gray' : 'RGB'} /Filter /DCTDecode ${more}`,
      jpeg,
    )
  const source = await readPdf(
    pdfOf([{ content: 'q 100 0 0 50 40 500 cm /A Do Q q 100 0 0 50 40 400 cm /B Do Q', resources: '/XObject << /A 21 0 R /B 22 0 R >>' }], {
      21: image(''),
      22: image('/Decode [1 0 1 0 1 0]'),
    }),
  )
  expect([...source.pictures.keys()]).toEqual(['picture-1.jpg', 'picture-2.png'])
  expect(source.pictures.get('picture-1.jpg')).toEqual(jpeg)
}, 30_000)

test('tags of all pages are one tree', async () => {
  const mark = (id: number, text: string): string => `/P << /MCID ${id} >> BDC BT /F1 10 Tf 50 ${500 - 20 * id} Td (${text}) Tj ET EMC`
  const source = await readPdf(
    pdfOf(
      [
        { content: mark(0, 'Head') + mark(1, 'Text'), page: '/StructParents 0' },
        { content: mark(0, 'More'), page: '/StructParents 1' },
      ],
      {
        30: '<< /Type /StructTreeRoot /K 31 0 R /RoleMap << /Story /Art >> /ParentTree << /Nums [0 [33 0 R 34 0 R] 1 [35 0 R]] >> >>',
        31: '<< /Type /StructElem /S /Document /P 30 0 R /K [32 0 R 36 0 R] >>',
        32: '<< /Type /StructElem /S /Story /P 31 0 R /K [33 0 R 34 0 R] >>',
        33: '<< /Type /StructElem /S /H1 /P 32 0 R /Pg 1000 0 R /K 0 >>',
        34: '<< /Type /StructElem /S /P /P 32 0 R /Pg 1000 0 R /K 1 /Alt (said otherwise) >>',
        35: '<< /Type /StructElem /S /P /P 36 0 R /Pg 1002 0 R /K 0 >>',
        36: '<< /Type /StructElem /S /Story /P 31 0 R /K [35 0 R] >>',
      },
      '/StructTreeRoot 30 0 R /MarkInfo << /Marked true >> /Lang (fr-FR)',
    ),
  )
  expect(source.language).toBe('fr-FR')
  expect(source.tags).toEqual({
    type: 'Root',
    kids: [
      {
        type: 'Document',
        kids: [
          {
            type: 'Art',
            kids: [
              { type: 'H1', kids: [{ page: 1, mark: 0 }] },
              { type: 'P', alt: 'said otherwise', kids: [{ page: 1, mark: 1 }] },
            ],
          },
          { type: 'Art', kids: [{ type: 'P', kids: [{ page: 2, mark: 0 }] }] },
        ],
      },
    ],
  })
  expect(source.pages.map(({ runs }) => runs.map(({ mark: id }) => id))).toEqual([[0, 1], [0]])
})

test('fonts that do not say which characters their glyphs stand for are told', async () => {
  const edition = {
    stonehand: 1,
    publication: 'The Measure',
    date: '2026-11-20',
    articles: [
      {
        id: 'a',
        headline: 'Ferry waits',
        body: Array.from({ length: 6 }, () => ({ kind: 'paragraph', text: 'The ferry waits for the tide, as it did in the days of the salt barges.' })),
      },
    ],
    pages: [
      {
        paper: 'a4',
        margins: { top: 40, right: 40, bottom: 40, left: 40 },
        grid: { columns: 3, gutter: 12, baseline: 10 },
        stories: [{ article: 'a', place: { columns: [1, 3], top: 1, depth: 'fit' } }],
      },
    ],
  }
  const bytes = Buffer.from(await writePdf(await typeset(edition, { fonts: await loadFonts() }), { objectStreams: false }))
  const nameless = Buffer.from(bytes.toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'), 'latin1')
  const told = async (pdf: Buffer): Promise<string[]> => (await readPdf(pdf)).diagnostics.map(({ code, message }) => `${code}: ${message}`)
  expect(await told(bytes)).toEqual([])
  expect(await told(nameless)).toEqual([expect.stringMatching(/^source-damaged: \d{3} glyphs are in fonts/)])
})
