import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinLines, makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import type { PrintLine } from '../../src/reconstruct/print.js'
import { printLine } from './brokenLines.js'

/** Lines parted by strokes; `_` at an end is a space that is seen there, `~` a soft hyphen. */
function linesOf(text: string): PrintLine[] {
  return text.split('|').map((line, k) => {
    if (line.endsWith('_')) return printLine(line.slice(0, -1), k + 1, 'space')
    if (line.endsWith('~')) return printLine(`${line.slice(0, -1)}-`, k + 1, 'soft')
    return printLine(line, k + 1)
  })
}
function join(text: string, language = 'en-GB', cap?: string): string {
  const lines = linesOf(text)
  return joinLines(lines, makeSpeller(lines, language), cap).text
}

describe('lines become one text', () => {
  it.each([
    ['the hyphen that was put in', 'The Presi-|dent met al-|lied leaders in the north-|eastern town', 'The President met allied leaders in the northeastern town', 'en-US'],
    ['the hyphen of the word', 'near Al-|Sukhna, a UK-|based group', 'near Al-Sukhna, a UK-based group'],
    ['numbers', 'twenty-|one of 2015-|16, an 18-year-|old and a two-|thirds share', 'twenty-one of 2015-16, an 18-year-old and a two-thirds share'],
    ['prefixes', 'a self-|made man, his ex-|wife, non-|payment and re-|election', 'a self-made man, his ex-wife, non-payment and re-election'],
    ['words that begin like prefixes', 'their self-|ish ex-|pense, non-|sense and re-|port', 'their selfish expense, nonsense and report'],
    ['compounds of known words', 'a sabre-|rattling neighbour and a well-|known face', 'a sabre-rattling neighbour and a well-known face'],
    ['longer compounds', 'editor-in-|chief, day-to-|day, mother-in-|law, faster-|than-expected', 'editor-in-chief, day-to-day, mother-in-law, faster-than-expected'],
    ['a hyphen beside a broken word', 'a self-de-|feating, north-east-|ern plan', 'a self-defeating, north-eastern plan'],
    ['names', 'Ms Hender-|son of Ire-|land and Mr Mc-|Donald', 'Ms Henderson of Ireland and Mr McDonald'],
    ['single letters', 'by e-|mail, with a T-|shirt', 'by e-mail, with a T-shirt'],
    ['hanging hyphens', 'two-|and three-year terms; pre-_|and post-war', 'two- and three-year terms; pre- and post-war'],
    ['no hanging hyphen in thousand', 'a thous-|and well-known men', 'a thousand well-known men'],
    ['soft hyphens, certain', 'a well~|being', 'a wellbeing'],
    ['dashes', 'the town—|once rich—is poor –|and sad', 'the town—once rich—is poor – and sad'],
    ['a dash with a space seen behind it', 'the town—_|once', 'the town— once'],
    ['two hyphens for a dash', 'the town--|once rich', 'the town--once rich'],
    ['ranges and slashes', 'from 1914–|18 and/|or later', 'from 1914–18 and/or later'],
    ['addresses', 'at www.example.org/|news/a-|b and https://example.|org.uk/x', 'at www.example.org/news/a-b and https://example.org.uk/x'],
    ['a sentence after an address', 'see www.example.org.|The rest', 'see www.example.org. The rest'],
    ['capitals', 'THE PRESI-|DENT SPOKE', 'THE PRESIDENT SPOKE'],
    ['scripts without spaces', '東京の|新聞', '東京の新聞'],
    ['spaces made one', 'a   wide \t line', 'a wide line'],
  ])('%s', (_, lines, text, language = 'en-GB') => {
    expect(join(lines, language)).toBe(text)
  })

  it('the document itself goes before all rules', () => {
    expect(join('The zip-line opened. A zip-|line is fun')).toBe('The zip-line opened. A zip-line is fun')
    expect(join('The zipline opened. A zip-|line is fun')).toBe('The zipline opened. A zipline is fun')
    expect(join('Two carmakers. One car-|maker')).toBe('Two carmakers. One carmaker')
  })

  it('a name cut in two places has no hyphen of its own', () => {
    expect(join('Mr Zand-|voort and|Ms Zandvo-|ort')).toBe('Mr Zandvoort and Ms Zandvoort')
  })

  it('other languages keep to document, case and their own rules', () => {
    expect(join('die Bundes-|regierung, Baden-|Württemberg, Bundes-|und Landesebene', 'de')).toBe('die Bundesregierung, Baden-Württemberg, Bundes- und Landesebene')
    expect(join('peut-|être, dit-|il, le gouverne-|ment, vice-|président', 'fr')).toBe('peut-être, dit-il, le gouvernement, vice-président')
    expect(join('el presi-|dente y el go-|bierno', 'es')).toBe('el presidente y el gobierno')
  })

  it('a lexicon of the caller knows better', () => {
    const lines = linesOf('a grum-|blewort and a snow-|drop-ish snow-|boot')
    const has = new Set(['grum-blewort', 'snowboot'])
    expect(joinLines(lines, makeSpeller(lines, 'en-GB', has)).text).toContain('grum-blewort')
    expect(joinLines(lines, makeSpeller(lines, 'en-GB', has)).text).toContain('snowboot')
  })

  it('says of each hyphen what became of it, where, why and how sure', () => {
    const lines = linesOf('The “presi-|dent’s well-|known')
    const { hyphens } = joinLines(lines, makeSpeller(lines, 'en-GB'))
    expect(hyphens).toEqual([
      { line: 1, word: 'president’s', kind: 'inserted', sure: expect.closeTo(0.99, 1), reason: 'a word of the lexicon' },
      { line: 2, word: 'well-known', kind: 'own', sure: expect.closeTo(0.98, 1), reason: 'a prefix with its hyphen' },
    ])
  })
})

describe('a drop cap', () => {
  it.each([
    ['T', 'he seizure', 'The seizure'],
    ['“T', 'hey came', '“They came'],
    ['A', 'man walked', 'A man walked'],
    ['A', 'fter dawn', 'After dawn'],
    ['A', 'long the road', 'Along the road'],
    ['A', 'long road', 'A long road'],
    ['A', 'new bridge', 'A new bridge'],
    ['A', 'round 200 people', 'Around 200 people'],
    ['A', 'round of talks', 'A round of talks'],
    ['A', 'ndrew Hill', 'Andrew Hill'],
    ['A', '24-year-old', 'A 24-year-old'],
    ['A', 'LONG THE', 'ALONG THE'],
    ['A', 'MAN WALKED', 'A MAN WALKED'],
    ['A', 'UN envoy', 'A UN envoy'],
    ['A', 'long-term plan', 'A long-term plan'],
    ['I', 't was', 'It was'],
    ['I', 'said so', 'I said so'],
    ['I', 'reland won', 'Ireland won'],
    ['I', 'don’t know', 'I don’t know'],
    ['I', '’m late', 'I’m late'],
    ['O', 'n Monday', 'On Monday'],
    ['O', 'Lord', 'O Lord'],
    ['O', 'ne man', 'One man'],
    ['O', '’Neill won', 'O’Neill won'],
    ['5', '00 people', '500 people'],
    ['5', 'people', '5 people'],
    ['U', 'S troops', 'US troops'],
    ['M', 'Ps voted', 'MPs voted'],
    ['J', '. B. Hill', 'J. B. Hill'],
    ['“ A', 'loud noise', '“A loud noise'],
  ])('%s + %s', (cap, line, text) => {
    expect(join(line, 'en-GB', cap)).toBe(text)
  })

  it('is counted in the line ends', () => {
    const lines = linesOf('man and his long-|lived dog')
    const { text, printed } = joinLines(lines, makeSpeller(lines, 'en-GB'), 'A')
    expect(text).toBe('A man and his long-lived dog')
    expect(printed.map(({ end }) => text.slice(0, end))).toEqual(['A man and his long-', 'A man and his long-lived dog'])
  })

  it('alone is a text too, and nothing is none', () => {
    const speller = makeSpeller([], 'en-GB')
    expect(joinLines([], speller, 'T')).toMatchObject({ text: 'T', printed: [], hyphens: [] })
    expect(joinLines([], speller)).toMatchObject({ text: '', printed: [], hyphens: [] })
  })
})

const sign = fc.constantFrom(
  'a',
  'b',
  'E',
  'é',
  'e\u0301',
  '\u0301',
  '-',
  '--',
  '—',
  '–',
  '/',
  '.',
  '’',
  '“',
  '1',
  ' ',
  '  ',
  '東',
  '\u1112',
  '\u1161',
  '😀',
  '\ud83d',
  '\t',
  'www.',
  'https://',
)
const anyLine = fc
  .record({ text: fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')), end: fc.constantFrom<PrintLine['end']>('space', 'soft', 'none', 'unknown') })
  .map(({ text, end }): PrintLine => ({ ...printLine(text.trim().normalize('NFC'), 1, end) }))

describe('whatever the lines are', () => {
  const characters = (text: string): string => text.normalize('NFC').replace(/[\s-]/g, '')

  it('no letter is lost or invented, and the text is NFC', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), fc.constantFrom('', 'T', '“A', 'I'), fc.constantFrom('en-GB', 'en-US', 'de', 'fr'), (lines, cap, language) => {
        const { text } = joinLines(lines, makeSpeller(lines, language), cap)
        expect(characters(text)).toBe(characters([cap, ...lines.map((line) => line.text)].join(' ')))
        expect(text.normalize('NFC')).toBe(text)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  it('the line ends rise, lie in the text, and part what stood in the lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
        const { text, printed } = joinLines(lines, makeSpeller(lines, 'en-GB'))
        const full = lines.filter((line) => line.text !== '')
        expect(printed).toHaveLength(full.length)
        let from = 0
        printed.forEach(({ end, hyphen }, k) => {
          expect(end).toBeGreaterThan(from)
          const line = text.slice(from, end).trimStart() + (hyphen === 'inserted' ? '-' : '')
          expect(line.replace(/[\u2010\u2011]$/, '-')).toBe(full[k]!.text.replace(/[ \t]{2,}|\t/g, ' '))
          from = end
        })
        expect(from).toBe(text.length)
      }),
      { numRuns: 500, seed: 5 },
    )
  })
})

describe('lines broken where there is no space', () => {
  const lineOf = (text: string, i: number) => ({ number: i + 1, page: 1, text, end: 'unknown' as const, gap: false, indent: 0, width: 20 })
  it.each([
    ['or 36|.5 per cent, did', 'or 36.5 per cent, did'],
    ['or 36.|5 per cent, did', 'or 36.5 per cent, did'],
    ['about 1,|200 people', 'about 1,200 people'],
    ['paid $|5 million', 'paid $5 million'],
    ['at 9.30|am on Friday', 'at 9.30 am on Friday'],
    ['at 12.|30 they left', 'at 12.30 they left'],
    ['it was 10:|45 when', 'it was 10:45 when'],
    ['the 5|th of May', 'the 5th of May'],
    ['it was 3|%, he said', 'it was 3%, he said'],
    ['the men|, who', 'the men, who'],
    ['said so|.” Then', 'said so.” Then'],
    ['the men|—who were', 'the men—who were'],
    ['mail jane.doe@|example.org today', 'mail jane.doe@example.org today'],
    ['mail news@example.|org today', 'mail news@example.org today'],
  ])('%s', (source, text) => {
    const lines = source.split('|').map(lineOf)
    expect(joinLines(lines, makeSpeller(lines, 'en-GB')).text).toBe(text)
  })

  it.each([
    ['in 2019,|200 people', 'in 2019, 200 people'],
    ['won in 2019.|30 people', 'won in 2019. 30 people'],
    ['there were 10:|five men', 'there were 10: five men'],
    ['he waited …|and left', 'he waited … and left'],
    ['about 20|per cent', 'about 20 per cent'],
    ['George W.|Bush said', 'George W. Bush said'],
  ])('but not %s', (source, text) => {
    const lines = source.split('|').map(lineOf)
    expect(joinLines(lines, makeSpeller(lines, 'en-GB')).text).toBe(text)
  })
})
