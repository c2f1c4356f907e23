import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainText, type Text } from '../../src/model/inline.js'
import type { Hyphenation, TextStyle } from '../../src/model/style.js'
import { WEEKLY } from '../../src/model/weekly.js'
import type { FaceSet } from '../../src/text/families.js'
import { loadHyphenator, type Hyphenator } from '../../src/text/hyphenate.js'
import { endsSentence, sticks } from '../../src/text/sticky.js'
import { hyphenPiece, pieceWidth, prepareLineBreaks, splitWord, textOf, toWords, type Piece, type Word, type WordOptions } from '../../src/text/words.js'
import { weeklyFaces } from './shipped.js'
import { STYLES_BODY } from './style.js'

let faces: FaceSet
let gb: Hyphenator | undefined
let de: Hyphenator | undefined
beforeAll(async () => {
  faces = await weeklyFaces()
  gb = await loadHyphenator('en-GB')
  de = await loadHyphenator('de')
})

function words(text: Text, changes: Partial<TextStyle> = {}, options: Partial<WordOptions> = {}): readonly Word[] {
  return toWords(text, { style: { ...STYLES_BODY, ...changes }, faces, hyphenation: WEEKLY.hyphenation, hyphenator: gb, ...options })
}

/** `_` is a breaking space, `~` a fixed one, `/` no space, `^` a forced break, `|` the end. */
const SPACES = { space: '_', fixed: '~', none: '/', forced: '^', end: '|' }
function spaced(text: Text, options: Partial<WordOptions> = {}): string {
  return words(text, {}, options)
    .map((word) => word.text + SPACES[word.spaceAfter])
    .join('')
}
function broken(text: Text, changes: Partial<TextStyle> = {}): string[] {
  return words(text, changes).flatMap((word) => word.breaks.map((b) => `${word.text.slice(0, b.at)}|${b.kind}`))
}
const textsOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.shaped.texts.join('')).join('')
/** What must come through: invariant 1 of the design. */
function normalised(text: Text): string {
  return plainText(text)
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

describe('white space', () => {
  test('is collapsed; fixed spaces do not break', () => {
    expect(spaced('  one \n two\tthree\u00a0four\u00a0 five\u2003six ')).toBe('one_two_three~four_five_six|')
    expect(words(' \n ')).toEqual([])
    expect(words([])).toEqual([])
    expect(spaced('10\u202f000 people')).toBe('10\u202f000_people|')
  })
  test('forced breaks end a line; two are one, and none stands at the end', () => {
    expect(spaced([{ break: true }, { text: 'one ' }, { break: true }, { break: true }, { text: 'two' }, { break: true }])).toBe('one^two|')
  })
  test('soft hyphens and control characters are gone', () => {
    expect(spaced('news\u00adpaper \u0000a\u0007b \ufeffc')).toBe('newspaper_ab_c|')
  })
  test('offsets count in the plain text', () => {
    const text: Text = [{ text: ' The  cafe\u0301 ' }, { text: 'news\u00adpaper', bold: true }, { break: true }, { text: 'end' }]
    const plain = text.map((run) => ('text' in run ? run.text : '\n').normalize('NFC')).join('')
    for (const word of words(text)) expect(plain.slice(word.offset).startsWith(word.text.slice(0, 3))).toBe(true)
  })
  test('page references', () => {
    expect(spaced([{ text: 'Page ' }, { pageOf: 'x' }, { text: '.' }], { pageOf: () => '14' })).toBe('Page_14.|')
    expect(spaced([{ text: 'Page ' }, { pageOf: 'x' }])).toBe('Page|')
  })
})

describe('what stays together', () => {
  test.each([
    ['ran 70 km in', 'ran_70~km_in|'],
    ['at 5 per cent.', 'at_5~per~cent.|'],
    ['in 2019 in all', 'in_2019_in_all|'],
    ['EUR 5 and 5 EUR', 'EUR~5_and_5~EUR|'],
    ['on March 15th, then', 'on_March~15th,_then|'],
    ['on 15 March 2026', 'on_15~March_2026|'],
    ['am 15. März', 'am_15.~März|'],
    ['you may 3000', 'you_may_3000|'],
    ['by J. R. Smith', 'by_J.~R._Smith|'],
    ['Mr Jones and Dr. Who', 'Mr~Jones_and_Dr.~Who|'],
    ['No 10 or no', 'No~10_or_no|'],
    ['No people', 'No_people|'],
    ['said — and', 'said~—_and|'],
    ['said – and', 'said~–_and|'],
    ['said -- and', 'said~--_and|'],
    ['fell –5 degrees', 'fell_–5~degrees|'],
    ['— Bonjour', '—_Bonjour|'],
  ])('%s', (text, result) => {
    expect(spaced(text)).toBe(result)
  })
  test('runs that ask for it', () => {
    const found = words([{ text: 'the ' }, { text: 'New York newspaper', noBreak: true }, { text: ' says' }])
    expect(found.map((word) => word.text + SPACES[word.spaceAfter]).join('')).toBe('the_New~York~newspaper_says|')
    expect(found.flatMap((word) => word.breaks)).toEqual([])
  })
  test('sentences', () => {
    expect(['end.', 'end.”', 'what?', 'Oh!)', 'and…'].map(endsSentence)).toEqual([true, true, true, true, true])
    expect(['Mr.', 'J.', 'end', 'U.S.', 'a,'].map(endsSentence)).toEqual([false, false, false, false, false])
    expect(sticks('p.', '4', undefined)).toBe(true)
  })
})

describe('breaks', () => {
  test('hyphens of the patterns, of the text, dashes and slashes', () => {
    expect(broken('newspaper')).toEqual(['news|hyphen', 'newspa|hyphen'])
    expect(broken('well-known')).toEqual(['well-|own'])
    expect(broken('e-mail T-shirt')).toEqual([])
    expect(broken('war—and—peace')).toEqual(['war—|dash', 'war—and—|dash'])
    expect(broken('“Yes—”')).toEqual([])
    expect(broken('1914–18')).toEqual(['1914–|dash'])
    expect(broken('and/or 1/2')).toEqual(['and/|other'])
    expect(broken('one\u200btwo')).toEqual(['one\u200b|other'])
    expect(broken('news\u00adpaper')).toEqual(['news|hyphen'])
    expect(broken('newspaper', { hyphenate: false })).toEqual([])
    expect(broken('non\u2011stop')).toEqual([])
  })
  test('addresses break at their signs, without a hyphen', () => {
    const kinds = words('https://www.example.com/newspaper/archive.html me@newspaper.org').flatMap((word) => word.breaks.map((b) => b.kind))
    expect(kinds.length).toBeGreaterThan(4)
    expect(new Set(kinds)).toEqual(new Set(['other']))
  })
  test('a number, a time, a date does not break at its full stops', () => {
    expect(words('37.1 per cent, 3.30pm, 22.11.2026, 1.250.000').flatMap((word) => word.breaks)).toEqual([])
  })
  test('penalties: few letters cost more, and so do names', () => {
    const { penalty, capitalised, fewCarried } = WEEKLY.hyphenation
    const of = (text: string): number[] => words(text).flatMap((word) => word.breaks.filter((b) => b.kind === 'hyphen').map((b) => b.penalty))
    expect(of('newspaper')).toEqual([penalty * 1.15, penalty * 1.3])
    expect(of('director')).toEqual([penalty * 1.3, penalty * 1.45 + fewCarried])
    expect(of('Newspaper')).toEqual([penalty * 1.15, penalty * 1.3])
    expect(of('the Newspaper')).toEqual([penalty * 1.15 + capitalised, penalty * 1.3 + capitalised])
    expect(of('End. Newspaper')).toEqual(of('Newspaper'))
  })
  test('the language of a run', () => {
    const text: Text = [{ text: 'Verkehrsminister', language: 'de' }]
    expect(words(text).flatMap((word) => word.breaks)).toEqual([])
    expect(words(text, {}, { foreign: new Map([['de', de as Hyphenator]]) })[0]?.breaks.map((b) => b.at)).toContain(8)
  })
  test('scripts without spaces break after UAX 14', async () => {
    const text = '日本語です。 abc ไทย'
    expect(await prepareLineBreaks(['plain text', [{ text: '— “quoted” café' }]])).toBeUndefined()
    const lineBreaks = await prepareLineBreaks([text])
    expect(spaced(text, { lineBreaks })).toBe('日/本/語/で/す。_abc_ไทย|')
    expect(spaced(text)).toBe('日本語です。_abc_ไทย|')
    expect(textOf(words(text, {}, { lineBreaks }))).toBe('日本語です。 abc ไทย')
    expect(spaced('ab 👨‍👩‍👧👨‍👩‍👧', { lineBreaks })).toBe('ab_👨‍👩‍👧/👨‍👩‍👧|')
  })
})

describe('pieces', () => {
  test('marks make pieces of one word', () => {
    const [word] = words([{ text: 'Pre' }, { text: 'fix', bold: true }, { text: 'es', italic: true, link: 'https://example.com' }])
    expect(word?.text).toBe('Prefixes')
    expect(word?.pieces.map((piece) => [piece.face.name, piece.from, piece.link])).toEqual([
      ['STIX Two Text', 0, undefined],
      ['STIX Two Text Bold', 3, undefined],
      ['STIX Two Text Italic', 6, 'https://example.com'],
    ])
  })
  test('capitals change glyphs, not text', () => {
    const upper = words('Straße ŉ office', { case: 'upper' })
    expect(upper.map((word) => word.text)).toEqual(['Straße', 'ŉ', 'office'])
    expect(upper.map((word) => textsOf(word.pieces))).toEqual(['Straße', 'ŉ', 'office'])
    expect(upper[0]?.pieces[0]?.shaped.gids).toEqual(words('STRASSE')[0]?.pieces[0]?.shaped.gids)
    expect(upper[0]?.pieces[0]?.shaped.texts).toEqual(['S', 't', 'r', 'a', 'ß', '', 'e'])
    expect(upper[0]?.pieces[0]?.shaped.clusters).toEqual([0, 1, 2, 3, 4, 4, 5])
  })
  test('small capitals, of the face or made', () => {
    const own = words([{ text: 'Nato', smallCaps: true }])[0]
    expect(own?.pieces).toHaveLength(1)
    expect(own?.pieces[0]?.shaped.gids).not.toEqual(words('Nato')[0]?.pieces[0]?.shaped.gids)
    const made = words([{ text: 'Nato', smallCaps: true }], { family: 'Frank Ruhl Libre', size: 10 })[0]
    expect(made?.pieces.map((piece) => [textsOf([piece]), piece.size])).toEqual([
      ['N', 10],
      ['ato', 10 * 0.78],
    ])
  })
  test('tracking is in the width', () => {
    const plain = words('word', { ligatures: false })[0]
    const wide = words('word', { ligatures: false, tracking: 50 })[0]
    expect((wide?.width ?? 0) - (plain?.width ?? 0)).toBeCloseTo(4 * 0.05 * STYLES_BODY.size, 9)
  })
  test('a word met again shares its pieces', () => {
    const style = STYLES_BODY
    const options: WordOptions = { style, faces, hyphenation: WEEKLY.hyphenation, hyphenator: gb }
    const [a, , b] = toWords('paper and paper', options)
    expect(a?.pieces).toBe(b?.pieces)
    expect(toWords('paper', options)[0]?.pieces).toBe(a?.pieces)
    // another document has style objects of its own
    expect(toWords('paper', { ...options, style: { ...style, colour: { ...style.colour } }, hyphenation: { ...WEEKLY.hyphenation } })[0]?.pieces).toBe(a?.pieces)
  })
  test.each<[string, Partial<TextStyle>, Partial<Hyphenation>]>([
    ['size', { size: 9.5 }, {}],
    ['tracking', { tracking: 5 }, {}],
    ['case', { case: 'upper' }, {}],
    ['figures', { figures: 'oldStyle' }, {}],
    ['italics', { italic: true }, {}],
    ['colour', { colour: { kind: 'gray', k: 0.5 } }, {}],
    ['hyphenation', { hyphenate: false }, {}],
    ['fewest letters', {}, { before: 4 }],
    ['price', {}, { penalty: 51 }],
  ])('a word met again in another %s is another word', (_, own, minima) => {
    const set = (style: TextStyle, hyphenation: Hyphenation): unknown => toWords('paper newspapers 1900', { style, faces, hyphenation, hyphenator: gb })
    const here = set(STYLES_BODY, WEEKLY.hyphenation)
    expect(set({ ...STYLES_BODY, ...own }, { ...WEEKLY.hyphenation, ...minima })).not.toEqual(here)
    expect(set(STYLES_BODY, WEEKLY.hyphenation)).toEqual(here)
  })
  test('a word without a glyph keeps its characters', () => {
    const [word] = words('日')
    expect(word?.pieces[0]).toMatchObject({ missing: true })
    expect(textsOf(word?.pieces ?? [])).toBe('日')
  })
  test('the hyphen of a break', () => {
    const [piece] = words('newspaper')[0]?.pieces ?? []
    if (piece === undefined) throw new Error('no piece')
    const hyphen = hyphenPiece(piece)
    expect(hyphen.shaped.texts).toEqual(['-'])
    expect(hyphen.shaped.missing).toBe(0)
    expect(hyphenPiece(piece)).toEqual(hyphen)
    expect(hyphen.size).toBe(piece.size)
  })
})

describe('for any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      'newspaper ',
      'well-known',
      '70 km',
      ' — ',
      '\u00a0',
      '\u00ad',
      'Mr ',
      'e\u0301',
      '👨‍👩‍👧',
      'שלום ',
      'https://a.example/b',
      'Straße',
      '日本',
      '\u200b',
      '\ufeff',
      'ﬃ',
      'affiliation',
      '\u2011',
    ),
  )
  const run = fc.record({
    text: fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
    bold: fc.boolean(),
    italic: fc.boolean(),
    smallCaps: fc.boolean(),
    noBreak: fc.boolean(),
  })
  const anyCase = fc.constantFrom<TextStyle['case']>('none', 'upper', 'smallCaps')
  const family = fc.constantFrom('STIX Two Text', 'Frank Ruhl Libre', 'Roboto Condensed', 'Manufacturing Consent')

  test('no character is lost, and breaks are legal', async () => {
    const lineBreaks = await prepareLineBreaks(['日本'])
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), anyCase, family, fc.boolean(), (text, letters, name, foreign) => {
        const found = words(text, { case: letters, family: name }, { lineBreaks: foreign ? lineBreaks : undefined })
        expect(textOf(found).normalize('NFC')).toBe(normalised(text))
        for (const word of found) {
          expect(word.text).not.toBe('')
          expect(textsOf(word.pieces)).toBe(word.text)
          expect(word.width).toBeCloseTo(
            word.pieces.reduce((sum, piece) => sum + pieceWidth(piece), 0),
            6,
          )
          let before = 0
          for (const b of word.breaks) {
            expect(b.at).toBeGreaterThan(before)
            expect(b.at).toBeLessThan(word.text.length)
            expect(b.penalty).toBeGreaterThanOrEqual(0)
            before = b.at
            const [head, tail] = splitWord(word, b.at)
            expect(textsOf(head)).toBe(word.text.slice(0, b.at))
            expect(textsOf(tail)).toBe(word.text.slice(b.at))
            expect(word.text.slice(b.at)).not.toMatch(/^[\p{M}\u200d]/u)
          }
        }
      }),
      { numRuns: 400, seed: 11 },
    )
  })

  test('the same words from the same text', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 3 }), (text) => {
        expect(textOf(words(text))).toBe(textOf(words(text)))
        expect(words(text).map((word) => [word.text, word.width, word.breaks, word.offset])).toEqual(words(text).map((word) => [word.text, word.width, word.breaks, word.offset]))
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  test('a token without end costs in proportion', () => {
    const started = performance.now()
    expect(words('x'.repeat(60_000))).toHaveLength(1)
    expect(words('newspaper-'.repeat(4_000))).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
