import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PdfSource } from '../../src/reconstruct/pdf/read/page.js'
import { readPdf } from '../../src/reconstruct/pdf/read/readPdf.js'
import { fileOf, join, latin1, pdfOf, streamOf } from './pdfOf.js'
import { leastSecondsLater } from '../processorTime.js'

const HELLO = 'BT /F1 12 Tf 50 500 Td (Hello) Tj ET'
const textsOf = (source: PdfSource): string[] => source.pages.map(({ runs }) => runs.map(({ texts }) => texts.join('')).join(' '))
const codesOf = (source: PdfSource): string[] => source.diagnostics.map(({ code }) => code)

const told: unknown[] = []
const unhandled = (reason: unknown): void => void told.push(reason)

beforeAll(() => {
  process.on('unhandledRejection', unhandled)
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, method).mockImplementation((...words) => void told.push(words))
})
afterAll(() => {
  process.off('unhandledRejection', unhandled)
  vi.restoreAllMocks()
  expect(told).toEqual([])
})

describe('what is no PDF, or no longer one', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'word'],
    ['a header alone', '%PDF-1.7\n'],
    ['a text', 'A poem\nof two lines\n'.repeat(500)],
    ['a header and noise', `%PDF-1.4\n${'\x00\xff<<>>[](obj)stream endobj '.repeat(200)}`],
    ['a catalogue without pages', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>'],
  ])('%s', async (_, text) => {
    const source = await readPdf(latin1(text))
    expect(source.pages.flatMap(({ runs }) => runs)).toEqual([])
    expect(codesOf(source)).toContain('source-damaged')
  })

  test('one that is cut off anywhere', async () => {
    const whole = pdfOf([{ content: HELLO }, { content: HELLO.replace('Hello', 'World') }])
    for (let share = 0; share < 24; share++) {
      const source = await readPdf(whole.subarray(0, Math.floor((whole.length * share) / 24)))
      if (source.pages.length === 0) expect(codesOf(source)).toContain('source-damaged')
    }
  }, 30_000)

  test('one with bytes that were changed', async () => {
    const whole = pdfOf([{ content: HELLO.repeat(20) }])
    let seed = 7
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    for (let round = 0; round < 60; round++) {
      const bytes = whole.slice()
      for (let i = 0; i < 8; i++) bytes[next(bytes.length)] = next(256)
      const { pages } = await readPdf(bytes)
      for (const { runs } of pages) for (const run of runs) expect([...run.xs, ...run.ends, run.y, run.size, run.space, run.angle].every(Number.isFinite)).toBe(true)
    }
  }, 60_000)
})

test('a password is asked for', async () => {
  const key = `<${'5a'.repeat(32)}>`
  const source = await readPdf(
    pdfOf([{ content: HELLO }], { 20: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${key} /U ${key} >>` }, '', `/Encrypt 20 0 R /ID [${key} ${key}]`),
  )
  expect(source.pages).toEqual([])
  expect(codesOf(source)).toEqual(['source-locked'])
})

test('a page without anything is a page', async () => {
  const source = await readPdf(pdfOf([{ content: '' }]))
  expect(source.pages).toEqual([{ number: 1, width: 400, height: 600, runs: [], rules: [], boxes: [], pictures: [] }])
  expect(source.diagnostics).toEqual([])
})

test.each([
  ['one without contents', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 99 0 R /Resources 98 0 R /Rotate 45 >>', ['Hello', '', 'Hello'], []],
  ['one without a size', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] >>', ['Hello', '', 'Hello'], []],
  ['something else', '(no page)', ['Hello'], [['source-damaged', 'pages[1]']]],
])('among the pages: %s', async (_, page, texts, diagnostics) => {
  const good = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 20 0 R /Resources << /Font << /F1 3 0 R >> >> >>'
  const file = new Map<number, string | Uint8Array>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [10 0 R 11 0 R 12 0 R] /Count 3 >>'],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [10, good],
    [11, page],
    [12, good],
    [20, streamOf('', HELLO)],
  ])
  const source = await readPdf(fileOf(file))
  expect(textsOf(source)).toEqual(texts)
  expect(source.diagnostics.map(({ code, path }) => [code, path])).toEqual(diagnostics)
})

describe('cycles', () => {
  test('in the page tree', async () => {
    const file = new Map<number, string | Uint8Array>([
      [1, '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>'],
      [2, '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 5000000 >>'],
      [3, '<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 7 >>'],
      [4, '<< /First 4 0 R /Next 4 0 R /Title (again) >>'],
    ])
    expect(codesOf(await readPdf(fileOf(file)))).toContain('source-damaged')
  })

  test.each([
    ['a form in itself', { 21: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /XObject << /X 21 0 R >> >>', '/X Do') }],
    [
      'two forms in each other',
      {
        21: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /XObject << /X 22 0 R >> >>', '/X Do /X Do'),
        22: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /XObject << /X 21 0 R >> >>', '/X Do /X Do'),
      },
    ],
    [
      'a form in the pattern it is filled with',
      {
        21: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /Pattern << /P 22 0 R >> >>', '/Pattern cs /P scn 0 0 9 9 re f'),
        22: streamOf('/Pattern#54ype  1 /PaintType 1 /TilingType 1 /XStep 9 /YStep 9 /BBox [0 0 9 9] /Resources << /XObject << /X 21 0 R >> >>', '/X Do'),
      },
    ],
    [
      'a form in its own mask',
      {
        21: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Group << /S /Transparency >> /Resources << /ExtGState << /G 22 0 R >> >>', '/G gs 0 0 9 9 re f'),
        22: '<< /Type /ExtGState /SMask << /Type /Mask /S /Luminosity /G 21 0 R >> >>',
      },
    ],
  ])(
    '%s',
    async (_, objects) => {
      const source = await readPdf(
        pdfOf([{ content: `${HELLO} /X Do`, resources: '/XObject << /X 21 0 R >>' }, { content: HELLO }], objects as Record<number, string | Uint8Array>),
      )
      expect(textsOf(source)).toEqual(['Hello', 'Hello'])
    },
    20_000,
  )

  test('a font whose letters are set in itself', async () => {
    const objects = {
      20: '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << /a 21 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] /Resources << /Font << /F9 20 0 R >> >> >>',
      21: streamOf('', '9 0 d0 BT /F9 1 Tf (a) Tj ET'),
    }
    expect(textsOf(await readPdf(pdfOf([{ content: `${HELLO} BT /F9 9 Tf 0 -20 Td (a) Tj ET` }], objects)))[0]).toContain('Hello')
  })
})

test('matrices and sizes that are none', async () => {
  const source = await readPdf(
    pdfOf([
      {
        content: [
          'q 1e38 0 0 1e38 1e38 1e38 cm 1e38 0 0 1e38 0 0 cm BT /F1 12 Tf (huge) Tj ET 0 0 1 1 re f 0 0 m 1 1 l S Q',
          'q 0 0 0 0 0 0 cm BT /F1 12 Tf (flat) Tj ET 0 0 1 1 re f Q',
          'BT /F1 0 Tf 10 10 Td (none) Tj ET',
          'BT /F1 12 Tf 0 Tz (thin) Tj ET BT /F1 12 Tf 100 Tz 99999999999999999999 Tc (far) Tj 0 Tc ET',
          'BT /F1 12 Tf [(a) 1e300 (b)] TJ 1e400 1e400 Td (c) Tj ET',
          'q 1 0 0 cm Q Q Q Q Q EMC EMC ET ET (a) Tj /Nothing 12 Tf /None Do /None gs /None sh',
          HELLO,
        ].join('\n'),
      },
    ]),
  )
  const [page] = source.pages
  expect(textsOf(source)[0]).toContain('Hello')
  for (const { xs, ends, y, size } of page!.runs) expect([...xs, ...ends, y, size].every(Number.isFinite)).toBe(true)
  for (const { x1, y1, x2, y2, weight } of page!.rules) expect([x1, y1, x2, y2, weight].every(Number.isFinite)).toBe(true)
  for (const { x, y, width, height } of page!.boxes) expect([x, y, width, height].every(Number.isFinite)).toBe(true)
})

describe('more than a page holds', () => {
  test('a million glyphs are read', async () => {
    const line = `(${'abcdefghi '.repeat(10)}) Tj 0 -0.2 Td\n`
    const source = await readPdf(pdfOf([{ content: `BT /F1 1 Tf 10 2990 Td ${line.repeat(10_000)} ET`, page: '/MediaBox [0 0 400 3000]' }]))
    expect(source.pages[0]!.runs.reduce((sum, { texts }) => sum + texts.length, 0)).toBe(1_000_000)
    expect(source.diagnostics).toEqual([])
  }, 60_000)

  test('three million are not', async () => {
    const packed = deflateSync(latin1(`BT /F1 1 Tf 10 590 Td ${`(${'abcdefghi '.repeat(100)}) Tj\n`.repeat(3000)} ET`))
    const source = await readPdf(withContent(streamOf('/Filter /FlateDecode', packed)))
    expect(codesOf(source)).toContain('source-too-large')
    expect(source.pages).toHaveLength(2)
    expect(textsOf(source)[1]).toBe('Hello')
  }, 60_000)

  test('marks begun, lines drawn, clips set by the hundred thousand', async () => {
    const content = `${'q '.repeat(3000)} ${'/A BMC '.repeat(200_000)} ${'0 0 m 9 9 l S '.repeat(200_000)} ${'0 0 400 600 re W n '.repeat(100_000)} ${HELLO}`
    const source = await readPdf(pdfOf([{ content }]))
    expect(textsOf(source)).toEqual(['Hello'])
  }, 60_000)

  test('states saved a million times', async () => {
    const source = await readPdf(pdfOf([{ content: `${HELLO} ${'q '.repeat(1_000_000)}` }, { content: HELLO }]))
    expect(textsOf(source)).toEqual(['Hello', 'Hello'])
    expect(codesOf(source)).toEqual(['source-too-large'])
  }, 60_000)

  test('pages without end', async () => {
    const pages = Array.from({ length: 1100 }, () => ({ content: HELLO }))
    const source = await readPdf(pdfOf(pages))
    expect(source.pages).toHaveLength(1000)
    expect(codesOf(source)).toEqual(['source-too-large'])
  }, 60_000)

  test('pictures larger than a page, or without their pixels, are left out', async () => {
    const image = (more: string): Uint8Array => streamOf(`/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceRGB ${more}`, 'abc')
    const source = await readPdf(
      pdfOf(
        [
          {
            content: `q 100 0 0 100 10 10 cm /A Do Q q 100 0 0 100 210 10 cm /B Do Q q 100 0 0 100 10 210 cm /C Do Q ${HELLO}`,
            resources: '/XObject << /A 21 0 R /B 22 0 R /C 23 0 R >>',
          },
        ],
        { 21: image('/Width 100000 /Height 100000'), 22: image('/Width 4 /Height 4 /Filter /DCTDecode'), 23: image('/Width 4 /Height 4 /Filter /JBIG2Decode') },
      ),
    )
    expect(textsOf(source)).toEqual(['Hello'])
    expect(source.pages[0]!.pictures.map(({ src }) => src)).toEqual([undefined, undefined])
  })

  function withContent(stream: Uint8Array): Uint8Array {
    return fileOf(
      new Map<number, string | Uint8Array>([
        [1, '<< /Type /Catalog /Pages 2 0 R >>'],
        [2, '<< /Type /Pages /Kids [10 0 R 11 0 R] /Count 2 >>'],
        [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
        [10, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 20 0 R /Resources << /Font << /F1 3 0 R >> >> >>'],
        [11, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 21 0 R /Resources << /Font << /F1 3 0 R >> >> >>'],
        [20, stream],
        [21, streamOf('', HELLO)],
      ]),
    )
  }
})

test('broken streams and damaged fonts', async () => {
  const font = new Uint8Array(readFileSync(new URL('../../fonts/stix-two-text/STIXTwoText-Regular.ttf', import.meta.url))).slice(0, 3000).fill(7, 400)
  const objects = {
    20: '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Broken /FirstChar 65 /LastChar 67 /Widths [500 500 500] /Encoding /WinAnsiEncoding /FontDescriptor 21 0 R >>',
    21: '<< /Type /FontDescriptor /FontName /ABCDEF+Broken /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 /FontFile2 22 0 R >>',
    22: streamOf(`/Length1 ${font.length}`, font),
    23: streamOf('/Filter /FlateDecode', join([deflateSync(latin1(HELLO)).subarray(0, 20), latin1('noise')])),
  }
  const source = await readPdf(pdfOf([{ content: `BT /F9 12 Tf 50 400 Td (ABC) Tj ET ${HELLO}`, page: '' }, { content: HELLO }], objects))
  expect(textsOf(source)[0]).toContain('Hello')
  expect(textsOf(source)[0]).toContain('ABC')
})

test('time grows with the content', async () => {
  const line = 'BT /F1 8 Tf 1 0 0 1 50 500 Tm 0.1 Tw [(The grain carrier) -250 (has been anchored six miles)] TJ ET 50 400 100 0.5 re f q 1 0 0 1 2 2 cm Q\n'
  const [half, four] = [0.5, 4].map((megabytes) => pdfOf([{ content: line.replace('50 500', '50 300').repeat(Math.round((megabytes * 1e6) / line.length)) }]))
  await readPdf(half!)
  // in turn, for others use the machine too
  let [small, large] = [Infinity, Infinity]
  for (let round = 0; round < 5 && !(large < 2.4 ** 3 * small); round++) {
    small = Math.min(small, await leastSecondsLater(() => readPdf(half!), 0, 1))
    large = Math.min(large, await leastSecondsLater(() => readPdf(four!), 0, 1))
  }
  expect(large).toBeLessThan(2.4 ** 3 * small)
}, 120_000)
