import { describe, expect, test } from 'vitest'
import { StonehandError } from '../../../src/diagnostics.js'
import { Digest } from '../../../src/digest.js'
import { PdfFile, pdfText, type PdfDict } from '../../../src/output/pdf/file.js'
import { DocumentFont, embedFont } from '../../../src/output/pdf/fonts.js'
import { spreadTexts, toUnicode } from '../../../src/output/pdf/unicode.js'
import type { Face } from '../../../src/text/glyphs.js'
import { PdfObjects } from '../../read/index.js'
import { readFont } from '../../read/font.js'
import { readToUnicode } from '../../read/cmap.js'
import { Ref, type Dict } from '../../read/objects.js'
import { faceOf, ROMAN_BYTES } from './paper.js'

const face = await faceOf()

/** Embeds `letters` and reads the font's objects back. */
function embedded(own: Partial<Face>, letters: string, bytes = ROMAN_BYTES): { file: PdfObjects; font: ReturnType<typeof readFont>; descendant: Dict } {
  const pdf = new PdfFile()
  const font = new DocumentFont('F0', { ...wrapped(), ...own }, bytes, pdf.reserve())
  for (const letter of letters) font.code(glyph(letter), letter)
  embedFont(pdf, (data, dict: PdfDict) => pdf.stream(dict, data), font, new Digest())
  const file = new PdfObjects(pdf.finish({}, pdf.add({ Title: pdfText('x') }), '00'))
  const read = readFont(file, new Ref(font.ref.number))
  return { file, font: read, descendant: file.dict(file.list(read.dict.get('DescendantFonts'))[0]) }
}
const glyph = (letter: string): number => face.shape(letter, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0]!
const wrapped = (): Face => ({
  name: face.name,
  postscriptName: face.postscriptName,
  metrics: face.metrics,
  glyphCount: face.glyphCount,
  has: (c) => face.has(c),
  shape: (t, f) => face.shape(t, f),
  advance: (g) => face.advance(g),
  ink: (g) => face.ink(g),
  outline: (g) => face.outline(g),
  subset: (g) => face.subset(g),
})

describe('a subset', () => {
  test('has widths, Unicode and a bit for each glyph of its program', () => {
    const { file, font, descendant } = embedded({}, 'aé')
    expect(font.width(1)).toBeCloseTo(face.advance(glyph('a')), 5)
    expect([font.unicode(0), font.unicode(1), font.unicode(2)]).toEqual(['\ufffd', 'a', 'é'])
    expect(file.name(descendant.get('CIDToGIDMap'))).toBe('Identity')
    const program = file.decoded(font.descriptor.get('FontFile2'))
    const glyphs = glyphCount(program)
    const set = [...file.decoded(font.descriptor.get('CIDSet'))].map((byte) => byte.toString(2).padStart(8, '0')).join('')
    expect(set).toBe('1'.repeat(glyphs).padEnd(set.length, '0'))
    expect(glyphs).toBeGreaterThanOrEqual(3)
  })

  test('names of faces are escaped', () => {
    const { font } = embedded({ postscriptName: 'Odd (name)/#é' }, 'a')
    expect(font.name).toMatch(/^[A-Z]{6}\+Odd \(name\)\/#\u00c3\u00a9$/)
  })
})

describe('a face that cannot be subset', () => {
  const failing: [string, Face['subset']][] = [
    ['no bytes', () => ({ bytes: new Uint8Array(), cff: false })],
    [
      'an error',
      () => {
        throw new Error('no')
      },
    ],
  ]
  test.each(failing)('%s: TrueType goes in whole, with a map', async (_, subset) => {
    const { file, font, descendant } = embedded({ subset }, 'ab')
    expect(file.decoded(font.descriptor.get('FontFile2')).length).toBe(ROMAN_BYTES.length)
    const map = file.decoded(descendant.get('CIDToGIDMap'))
    expect([0, 1, 2].map((code) => map[code * 2]! * 256 + map[code * 2 + 1]!)).toEqual([0, glyph('a'), glyph('b')])
  })

  test('anything else is an error that names the face', () => {
    const call = (): unknown => embedded({ subset: () => ({ bytes: new Uint8Array(), cff: true }) }, 'a', Uint8Array.from([0x4f, 0x54, 0x54, 0x4f]))
    expect(call).toThrow(StonehandError)
    expect(call).toThrow(/"roman"/)
  })
})

describe('Unicode of codes', () => {
  test('surrogates, several characters, halves of a pair', () => {
    expect([...readToUnicode(Uint8Array.from(toUnicode(['', 'ffi', '\u{1F600}', '\ud800']), (c) => c.charCodeAt(0))).texts]).toEqual([
      [1, 'ffi'],
      [2, '\u{1F600}'],
      [3, '\ufffd'],
    ])
  })

  test.each<[string[], string[], number]>([
    [['a', 'b'], ['a', 'b'], 0],
    [['ffi', '', 'x'], ['ff', 'i', 'x'], 0],
    [['abc', '', '', ''], ['a', 'b', 'c', '\u2060'], 1],
    [['ệ', '', ''], ['e', '\u0323', '\u0302'], 0],
    [['ø', ''], ['ø', '\u2060'], 1],
    [['', 'a'], ['\u2060', 'a'], 0],
    [[], [], 0],
  ])('%j is shared out as %j', (texts, spread, left) => {
    const result = spreadTexts(texts)
    expect(result.texts).toEqual(spread)
    expect(result.clusters).toHaveLength(left)
  })

  test('more glyphs and texts than there are codes: the page stands', () => {
    const font = new DocumentFont('F0', face, ROMAN_BYTES, new PdfFile().reserve())
    for (let i = 0; i < 70_000; i++) expect(font.code(0, `t${i}`)).toBeLessThan(0x10000)
    expect(font.code(5, 'x')).toBe(0)
  })
})

/** `maxp`'s count, by the directory of the file. */
function glyphCount(program: Uint8Array): number {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    if (String.fromCharCode(...program.subarray(at, at + 4)) === 'maxp') return view.getUint16(view.getUint32(at + 8) + 4)
  }
  return 0
}
