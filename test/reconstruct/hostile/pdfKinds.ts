import { latin1, pdfOf, streamOf } from '../pdfOf.js'

const SENTENCE = 'The grain carrier was anchored six miles off'
const NOTES = ['Continued on page 4', 'Photo: Ann Doe', 'Ann Doe is a writer.', 'The quay on Monday.']

/** So many pieces of content, each said by its number. */
function contentOf(count: number, piece: (i: number) => string): string {
  return Array.from({ length: Math.max(1, Math.round(count)) }, (_, i) => piece(i)).join('\n')
}

const shown = (text: string, x: number, y: number, size: number): string => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`
const pageOf = (width: number, height: number): string => `/MediaBox [0 0 ${width} ${height}]`
const whole = (count: number): Uint8Array => pdfOf([{ content: contentOf(count / 44, (i) => shown(SENTENCE, 20, 580 - 9 * (i % 60), 8)) }])

/** Kinds of PDF with about so many glyphs, most of them on one page: none that a newspaper printed. */
export const PDF_KINDS: Readonly<Record<string, (glyphs: number) => Uint8Array>> = {
  'PDF: lines over each other': (n) => pdfOf([{ content: `BT /F1 1 Tf 10 2990 Td ${`(${'abcdefghi '.repeat(10)}) Tj 0 -0.2 Td\n`.repeat(n / 100)} ET`, page: pageOf(400, 3000) }]),
  'PDF: words strewn': (n) => pdfOf([{ content: contentOf(n / 6, (i) => shown(`word${i % 97}`, (i * 37) % 380, (i * 53) % 580, 4)) }]),
  'PDF: words strewn in many sizes': (n) =>
    pdfOf([{ content: contentOf(n / 6, (i) => shown(`Word${i % 97}`, (i * 37) % 980, (i * 53) % 1580, 3 + ((i * 7) % 11))), page: pageOf(1000, 1600) }]),
  'PDF: six columns': (n) => {
    const rows = Math.ceil(n / SENTENCE.length / 6)
    const height = 2.4 * rows + 100
    return pdfOf([{ content: contentOf(6 * rows, (i) => shown(SENTENCE, 10 + 64 * Math.floor(i / rows), height - 50 - 2.4 * (i % rows), 2)), page: pageOf(400, height) }])
  },
  'PDF: glyphs one by one': (n) => pdfOf([{ content: contentOf(n, (i) => shown('a', i % 380, 2990 - Math.floor(i / 380) * 1.1, 1)), page: pageOf(400, 3000) }]),
  'PDF: pictures, captions, notes, jumps': (n) =>
    pdfOf(
      [
        {
          content: contentOf(n / 20, (i) => {
            const [x, y] = [10 + 64 * (i % 15), 6 + 12 * Math.floor(i / 15)]
            return `q 40 0 0 8 ${x} ${y} cm /A Do Q ${shown(NOTES[i % 4]!, x, y - 3, 3)}`
          }),
          resources: '/XObject << /A 21 0 R >>',
          page: pageOf(1000, 12_000),
        },
      ],
      { 21: streamOf('/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceRGB /Width 1 /Height 1', 'abc') },
    ),
  'PDF: rules and boxes': (n) =>
    pdfOf([
      {
        content: `${contentOf(n / 10, (i) => `${(i * 37) % 380} ${(i * 53) % 580} m ${((i * 37) % 380) + 20} ${(i * 53) % 580} l S ${(i * 31) % 380} ${(i * 59) % 580} 9 9 re f`)}\n${shown('Hello', 50, 500, 12)}`,
      },
    ]),
  'PDF: cut off': (n) => whole(n).subarray(0, n / 2),
  'PDF: noise': (n) => latin1(`%PDF-1.4\n${'\x00\xff<<>>[](obj)stream endobj '.repeat(n / 30)}`),
  'PDF: encrypted': (n) => {
    const key = `<${'5a'.repeat(32)}>`
    return pdfOf(
      [{ content: contentOf(n / 44, () => shown(SENTENCE, 20, 500, 8)) }],
      { 20: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${key} /U ${key} >>` },
      '',
      `/Encrypt 20 0 R /ID [${key} ${key}]`,
    )
  },
  'PDF: a form in itself': (n) =>
    pdfOf([{ content: `${shown('Hello', 50, 500, 12)} ${'/X Do '.repeat(n / 100)}`, resources: '/XObject << /X 21 0 R >>' }], {
      21: streamOf('/Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /XObject << /X 21 0 R >> >>', '/X Do'),
    }),
}
