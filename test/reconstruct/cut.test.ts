import { describe, expect, test } from 'vitest'
import { draftPieces } from '../../src/reconstruct/pieces/draftPieces.js'
import { lineMeter } from '../../src/reconstruct/lines/lineMeter.js'
import type { Piece, PrintLine } from '../../src/reconstruct/print.js'
import { readLines } from '../../src/reconstruct/lines/readLines.js'
import { tale } from '../quality/prose.js'
import { randomFrom } from '../text/randomParagraph.js'
import { growthOf } from '../processorTime.js'

const cutPieces = (lines: readonly PrintLine[]): readonly Piece[] => draftPieces(lines).pieces

const meter = lineMeter()
const cut = (text: string): readonly Piece[] => cutPieces(readLines(text, meter))
const rolesOf = (pieces: readonly Piece[]): string[] => pieces.map(({ role, runOn }) => (runOn === true ? `${role}+` : role))

const MEASURE = 15
/** Breaks a paragraph at words, each line as full as it goes. */
function broken(text: string, measure = MEASURE, indent = 1): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && meter(`${line} ${word}`) > measure - (lines.length === 0 ? indent : 0)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
/** As a layout program's text: a space stays where a line was broken at one. */
const spaced = (lines: readonly string[]): string => lines.map((line, i) => (i < lines.length - 1 ? `${line} ` : line)).join('\n')

describe('pieces of a text', () => {
  const body = tale(3).paragraphs

  test('head, byline and paragraphs, empty lines between them', () => {
    const text = ['Harbour board puts off quay\nas costs double', 'By Mara Quill', ...body.map((paragraph) => spaced(broken(paragraph)))].join('\n\n')
    expect(rolesOf(cut(text))).toEqual(['headline', 'byline', ...body.map(() => 'paragraph')])
  })
  test('a paragraph goes on over the end of its leg', () => {
    const paragraphs = body.map((paragraph) => broken(paragraph))
    // broken off in mid-sentence
    const long = paragraphs.findIndex((lines) => lines.length > 4 && !/[.”]$/.test(lines[2]!) && /^\p{Ll}/u.test(lines[3]!))
    expect(long).toBeGreaterThanOrEqual(0)
    const text = paragraphs.map((lines, i) => (i === long ? `${spaced(lines.slice(0, 3))} \n\n${spaced(lines.slice(3))}` : spaced(lines))).join('\n\n')
    const pieces = cut(text)
    expect(rolesOf(pieces)).toEqual(paragraphs.flatMap((_, i) => (i === long ? ['paragraph', 'paragraph+'] : ['paragraph'])))
  })
  test('a drop cap, and the lines beside it', () => {
    const [first, ...rest] = body
    const words = first!.slice(1)
    const beside = broken(words, 10.5, 0).slice(0, 3)
    const after = broken(words.slice(beside.join(' ').length + 1), MEASURE, 0)
    const text = [`${first![0]!} `, `${spaced(beside)} `, spaced(after), ...rest.map((paragraph) => spaced(broken(paragraph)))].join('\n\n')
    expect(rolesOf(cut(text)).slice(0, 4)).toEqual(['dropCap', 'paragraph', 'paragraph+', 'paragraph'])
  })
  test('no empty lines at all: paragraphs by widths, stops and capitals', () => {
    let right = 0
    let of = 0
    let found = 0
    for (let seed = 0; seed < 12; seed++) {
      const { headline, paragraphs } = tale(100 + seed)
      const firsts = new Set<number>()
      const lines = [headline, 'By Mara Quill']
      for (const paragraph of paragraphs) {
        firsts.add(lines.length + 1)
        lines.push(...broken(paragraph))
      }
      const begun = cut(lines.join('\n')).flatMap(({ role, runOn, lines: [first] }) => (role === 'paragraph' && runOn !== true ? [first!.number] : []))
      of += firsts.size
      found += begun.length
      right += begun.filter((number) => firsts.has(number)).length
    }
    // ragged, short, and without hyphens: the hardest there is
    expect((2 * right) / (of + found)).toBeGreaterThan(0.87)
  })
  test('a pull quote says again what stands in the body; its speaker stands under it', () => {
    const said = '“The quay was never meant to carry lorries,” said Ines Harrow, who drew the first plan of it for the town.'
    const text = [...body.slice(0, 3), said, ...body.slice(3)].map((paragraph) => spaced(broken(paragraph)))
    const pieces = cut([...text, '“The quay was \nnever meant to \ncarry lorries”', 'Ines Harrow, \nharbour engineer'].join('\n\n'))
    expect(rolesOf(pieces).slice(-2)).toEqual(['quote', 'attribution'])
  })
  test('a caption over two columns with its credit, a note on the writer, a jump line', () => {
    const text = [
      'Quay plan back before the board',
      ...body.map((paragraph) => spaced(broken(paragraph))),
      'Mara Quill is a correspondent in \nSaltby.',
      'Lorries wait at the gate of the old quay, which the board has closed to all traffic since \nthe storm. Photo: Tom Ashby',
      'Continued on Page 7',
    ].join('\n\n')
    expect(rolesOf(cut(text)).slice(-3)).toEqual(['tagline', 'caption', 'jumpLine'])
  })
  test('short items under a standing head', () => {
    const text = ['In brief', ...body.map((paragraph) => spaced(broken(paragraph)))].join('\n\n')
    expect(rolesOf(cut(text))).toEqual(['standingHead', ...body.map(() => 'item')])
  })

  const kinds: Readonly<Record<string, string>> = {
    poem: 'The tide comes in,\nThe tide goes out,\nAnd no one knows\n\n',
    greek: 'Το συμβούλιο της πόλης αποφάσισε\n',
    arabic: 'قرر مجلس المدينة اليوم\n',
    caps: 'A \n',
    quotes: '“\n',
    bylines: 'By Mara Quill\n',
    hyphens: '-\n',
    table: 'Rye        12        14\nBarley     19        23\n',
    line: 'one line of words and ',
    binary: String.fromCharCode(...Array.from({ length: 997 }, (_, i) => (i * 7919) % 256)),
  }
  test.each(Object.keys(kinds))('every line is in one piece, in order: %s', (kind) => {
    const lines = readLines(kinds[kind]!.repeat(300), meter)
    const pieces = cutPieces(lines)
    expect(pieces.flatMap((piece) => piece.lines.map(({ number }) => number))).toEqual(lines.map(({ number }) => number))
    expect(pieces.every(({ sure }) => sure >= 0 && sure <= 1)).toBe(true)
    expect(cutPieces(lines)).toEqual(pieces)
  })
  test('lines in any mixture are kept', () => {
    const random = randomFrom(7)
    const stock = [
      'A',
      'the quay',
      'By Mara Quill',
      '',
      '“',
      'Saltby',
      'a fleet-',
      'Photo: Tom Ashby',
      '\f',
      'of lorries.',
      '  12   14   19',
      'CONTINUED ON A6',
      ...broken(body[0]!),
    ]
    for (let round = 0; round < 60; round++) {
      const text = Array.from({ length: 40 }, () => stock[Math.floor(random() * stock.length)]!).join('\n')
      const lines = readLines(text, meter)
      expect(cutPieces(lines).flatMap((piece) => piece.lines.map(({ number }) => number))).toEqual(lines.map(({ number }) => number))
    }
  })
  test('time grows with the text', { timeout: 60_000 }, () => {
    const news = `${body.flatMap((paragraph) => broken(paragraph)).join('\n')}\n`
    for (const unit of [news, 'A \n', 'By Mara Quill\n']) {
      const [few, many] = [1, 2].map((size) => readLines(unit.repeat(Math.ceil((size * 25_000) / unit.length)), meter))
      cutPieces(few!)
      // what a short text is learned from does not grow at all
      expect(
        growthOf(
          () => cutPieces(few!),
          () => cutPieces(many!),
          3,
        ),
        unit.slice(0, 12),
      ).toBeLessThan(3)
    }
  })
})
