import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/model/inline.js'
import { reconstructPdf } from '../../src/reconstruct/pdf.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { type PageParts, pdfOf, streamOf } from './pdfOf.js'
import { escaped, FERRY, HIGH, MILL, pageOf, plainly, printedPage, type TypeLine, WIDE, wordSpaceOf } from './printedPage.js'

// One page drawn in the ways that programs draw it: whatever the way, the same two stories are found.

const told = ({ articles }: Reconstruction): unknown[] =>
  articles
    .map(({ headline, bylines, body }) => ({
      headline: plainText(headline ?? ''),
      byline: bylines?.[0]?.names[0]?.name,
      paragraphs: body.map((block) => ('text' in block ? plainText(block.text) : block.kind)),
    }))
    .sort((a, b) => (a.headline < b.headline ? -1 : 1))
const BOTH = [
  { headline: FERRY.headline, byline: 'Ivo Maren', paragraphs: FERRY.paragraphs },
  { headline: MILL.headline, byline: undefined, paragraphs: MILL.paragraphs },
]

const read = async (pages: readonly PageParts[], objects: Readonly<Record<number, string | Uint8Array>> = {}): Promise<Reconstruction> => reconstructPdf(pdfOf(pages, objects))
const ADVANCE = 0.6

/** Words of a line and where each begins. */
function wordsOf(line: TypeLine): { readonly text: string; readonly x: number }[] {
  let { x } = line
  const advance = line.face === 'F3' ? ADVANCE : 0.55
  return line.text.split(' ').map((text) => {
    const word = { text, x }
    x += (text.length + 1) * advance * line.size + wordSpaceOf(line)
    return word
  })
}

const at = ({ face, size }: TypeLine, x: number, y: number, text: string, state = ''): string =>
  `BT ${state} /${face} ${size} Tf 0 Tw ${x.toFixed(3)} ${y.toFixed(3)} Td (${escaped(text)}) Tj ET\n`

/** Glyph by glyph, for text in Courier; display type stays whole. */
const singly = (line: TypeLine): string =>
  line.face === 'F3'
    ? wordsOf(line)
        .flatMap(({ text, x }) => [...text].map((letter, i) => at(line, x + i * ADVANCE * line.size, line.y, letter)))
        .join('')
    : plainly(line)

const onlyText =
  (change: (line: TypeLine) => string) =>
  (line: TypeLine): string =>
    line.face === 'F3' ? change(line) : plainly(line)

const image = streamOf('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', new Uint8Array([240, 250, 245, 235]))

describe('the stories of a page', () => {
  test('drawn plainly', async () => {
    expect(told(await read([pageOf()]))).toEqual(BOTH)
  })

  test('turned by its dictionary, or by its contents alone', async () => {
    const sideways = `0 1 -1 0 ${HIGH} 0 cm\n`
    const box = `/MediaBox [0 0 ${HIGH} ${WIDE}]`
    expect(told(await read([pageOf(plainly, { before: sideways, page: `${box} /Rotate 90` })]))).toEqual(BOTH)
    const { articles, evidence } = await read([pageOf(plainly, { before: sideways, page: box })])
    expect(told({ articles } as Reconstruction)).toEqual(BOTH)
    expect(evidence.pages[0]).toMatchObject({ width: WIDE, height: HIGH })
    expect(told(await read([pageOf(plainly, { before: `-1 0 0 -1 ${WIDE} ${HIGH} cm\n` })]))).toEqual(BOTH)
  })

  test('on a sheet that begins elsewhere, with marks outside its crop box', async () => {
    const marks = at({ face: 'F1', size: 7 } as TypeLine, -60, 20, 'Cyan Magenta Yellow Black 04/05/26 11:02')
    const page = `/MediaBox [-80 -90 ${WIDE + 80} ${HIGH + 90}] /CropBox [-10 -15 ${WIDE} ${HIGH}]`
    const { articles, evidence } = await read([pageOf(plainly, { before: marks, page })])
    expect(told({ articles } as Reconstruction)).toEqual(BOTH)
    expect(evidence.pages[0]!.grid!.left).toBeCloseTo(32, 1)
  })

  test('two of them on one sheet stay apart', async () => {
    const second = printedPage().map((line) => ({ ...line, x: line.x + WIDE, text: line.text.replace('Ferry', 'Barge').replace('Mill', 'Yard') }))
    const { articles } = await read([pageOf(plainly, { lines: [...printedPage(), ...second], page: `/MediaBox [0 0 ${2 * WIDE} ${HIGH}]` })])
    expect(told({ articles } as Reconstruction)).toEqual([{ ...BOTH[0], headline: 'Barge comes back empty' }, ...BOTH, { ...BOTH[1], headline: 'Yard sold' }])
  })

  test('letter by letter', async () => {
    expect(told(await read([pageOf(singly)]))).toEqual(BOTH)
  })

  test('twice: with a shadow under it, or again for weight', async () => {
    const shadowed = (line: TypeLine): string => `0.7 g\n${plainly({ ...line, x: line.x + 0.5, y: line.y - 0.5 })}0 g\n${plainly(line)}`
    const heavy = (line: TypeLine): string => [0, 0.15, 0.3].map((x) => plainly({ ...line, x: line.x + x })).join('')
    expect(told(await read([pageOf(shadowed)]))).toEqual(BOTH)
    expect(told(await read([pageOf(heavy)]))).toEqual(BOTH)
  })

  test('recognised on a scan: without ink over its picture, word by word, nothing quite straight', async () => {
    let n = 0
    const uneven = (amount: number): number => amount * (((n++ * 7) % 5) / 2 - 1)
    const recognised = (line: TypeLine): string => {
      const y = line.y + uneven(0.25)
      return wordsOf(line)
        .map(({ text, x }) => at({ ...line, size: line.size + uneven(0.02 * line.size) }, x + uneven(0.2), y, `${text} `, '3 Tr'))
        .join('')
    }
    for (const [width, height] of [
      [WIDE, HIGH],
      [WIDE - 40, HIGH - 60],
    ] as const) {
      n = 0
      const before = `q ${width} 0 0 ${height} ${(WIDE - width) / 2} ${(HIGH - height) / 2} cm /Scan Do Q\n`
      const { articles, evidence } = await read([pageOf(recognised, { before, resources: '/XObject << /Scan 20 0 R >>' })], { 20: image })
      expect(told({ articles } as Reconstruction)).toEqual(BOTH)
      expect(evidence.pages[0]!.pictures).toEqual([])
    }
  })

  test('white on black', async () => {
    expect(told(await read([pageOf(plainly, { before: `0 g 0 0 ${WIDE} ${HIGH} re f 1 g\n` })]))).toEqual(BOTH)
    const left = `0 g 14 420 270 136 re f\n`
    expect(told(await read([pageOf((line) => `${line.x < 280 && line.y < 550 ? '1 g' : '0 g'} ${plainly(line)}`, { before: left })]))).toEqual(BOTH)
  })

  test('in a face of Type 3', async () => {
    const names = Array.from({ length: 95 }, (_, i) => NAMES[String.fromCharCode(32 + i)] ?? String.fromCharCode(32 + i)).map((name) =>
      /^[a-z]+$|^[A-Z]$/i.test(name) ? name : 'question',
    )
    const type3 = `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 600 800] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 32 /LastChar 126 /Widths [${names.map(() => 600).join(' ')}]
      /Encoding << /Type /Encoding /Differences [32 ${names.map((name) => `/${name}`).join(' ')}] >> /CharProcs << ${[...new Set(names)].map((name) => `/${name} 21 0 R`).join(' ')} >> /Resources << >> >>`
    const drawn = onlyText((line) => plainly(line).replace('/F3', '/F9'))
    expect(told(await read([pageOf(drawn)], { 20: type3, 21: streamOf('', '600 0 0 0 500 700 d1 50 0 400 600 re f') }))).toEqual(BOTH)
  })

  test('letterspaced', async () => {
    const spaced = (line: TypeLine): string => (line.size > 10 ? `3 Tc\n${plainly(line)}0 Tc\n` : line.face === 'F1' ? `1 Tc\n${plainly(line)}0 Tc\n` : plainly(line))
    expect(told(await read([pageOf(spaced)]))).toEqual(BOTH)
  })

  test('with small capitals at its opening', async () => {
    const opening = onlyText((line) => {
      if (!line.text.startsWith('The ferry')) return plainly(line)
      const [T, rest] = ['T', 'HE FERRY']
      const end = line.x + ADVANCE * 8
      const after = end + rest.length * ADVANCE * 6.2
      return at(line, line.x, line.y, T) + at({ ...line, size: 6.2 }, end, line.y, rest) + at(line, after, line.y, ' left at six')
    })
    const articles = told(await read([pageOf(opening)])) as { paragraphs: string[] }[]
    expect(articles[0]!.paragraphs).toEqual([FERRY.paragraphs[0]!.replace('The ferry', 'THE FERRY'), ...FERRY.paragraphs.slice(1)])
  })

  test('with hyphens that are soft, and ligatures', async () => {
    const soft = onlyText((line) => plainly({ ...line, text: line.text.replace(/-$/, '\u00ad').replace('office', 'of\x02ce') }))
    const ligatures = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [2 /fi] >> >>'
    expect(told(await read([pageOf((line) => soft(line).replace('/F3', '/F9'))], { 20: ligatures }))).toEqual(BOTH)
  })
})

const NAMES: Readonly<Record<string, string>> = { ' ': 'space', '.': 'period', ',': 'comma', '-': 'hyphen' }
