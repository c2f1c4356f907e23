import { describe, expect, test } from 'vitest'
import { lineMeter } from '../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../src/reconstruct/lines/readLines.js'
import type { Piece } from '../../src/reconstruct/print.js'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import { settleBreaks } from '../../src/reconstruct/stories/settleBreaks.js'
import { settleBylines } from '../../src/reconstruct/stories/settleBylines.js'
import { settleCredits } from '../../src/reconstruct/stories/settleCredits.js'
import { sortPieces } from '../../src/reconstruct/stories/sortPieces.js'
import { makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import { wordsApart } from '../../src/reconstruct/words/wordsApart.js'
import { Print } from './pieces.js'

const meter = lineMeter()
const told = (pieces: readonly Piece[]): string[] => pieces.map(({ role, lines }) => `${role}: ${lines.map(({ text }) => text).join(' / ')}`)

describe('words that were taken for lines', () => {
  const BEFORE = ['The harbour board met on Monday evening', 'to hear what the quay at Port Ellery would', 'cost the county, and adjourned at ten.']
  const AFTER = ['who has run three boats for twenty years,', 'said that nobody had asked her at all.']

  test('are put together where they fill a line', () => {
    const lines = readLines([...BEFORE, 'The owner of', 'the', 'ferries,', 'Marta', 'Oldcastle,', ...AFTER].join('\n'), meter)
    expect(lines.map(({ text }) => text)).toContain('the ferries, Marta Oldcastle,')
    expect(lines.find(({ parts }) => parts)?.parts?.map(({ number, text }) => `${number} ${text}`)).toEqual(['5 the', '6 ferries,', '7 Marta', '8 Oldcastle,'])
  })
  test('are lines in the evidence all the same', () => {
    const { evidence } = reconstruct(['Ferry owners ask for a quay', '', ...BEFORE, 'The owner of', 'the', 'ferries,', 'Marta', 'Oldcastle,', ...AFTER].join('\n'))
    expect(evidence.lines.map(({ number, text }) => `${number} ${text}`)).toEqual(expect.arrayContaining(['7 the', '8 ferries,', '9 Marta', '10 Oldcastle,']))
  })
  test.each([
    ['lines of a head', ['Storm', 'closes', 'the port', ...BEFORE]],
    ['the last word of a paragraph', [...BEFORE, 'It adjourned at ten o’clock and went', 'home.', 'Nobody', ...AFTER]],
    ['words in a frame of their own', [...BEFORE, '', 'the', 'ferries,', 'Marta', '', ...AFTER]],
    ['a word broken at its end', [...BEFORE, 'and the owner of it, as far as is known', 'har-', 'bour', ...AFTER]],
  ])('%s are left as they are', (_, lines) => {
    expect(readLines(lines.join('\n'), meter).some(({ parts }) => parts !== undefined)).toBe(false)
  })
})

describe('words without spaces', () => {
  const apart = (...lines: readonly string[]): string[] => {
    const read = readLines(lines.join('\n'), meter)
    return wordsApart(read, makeSpeller(read, 'en-GB'), meter).map(({ text }) => text)
  }
  test.each([
    ['HolidayinBarbury', 'Holiday in Barbury'],
    ['Theshallowmarket', 'The shallow market'],
    ['theriver,whilethelevelhadrisen', 'the river, while the level had risen'],
    ['fever:‘hecanceledprojects’', 'fever: ‘he canceled projects’'],
    ['Itcost$194,000tofeedthem', 'It cost $194,000 to feed them'],
  ])('%s are parted', (run, words) => {
    expect(apart(run)).toEqual([words])
  })
  test('two of them, where others stand beside them', () => {
    expect(apart('Hospitalconfirms', 'shareofthedecision')).toEqual(['Hospital confirms', 'share of the decision'])
    expect(apart('Hospitalconfirms')).toEqual(['Hospitalconfirms'])
  })
  test.each(['Ramanathan', 'Inverbrook.', 'Saltwick', 'unsubstantiated', 'Oscar Pellstead/NorthWire', 'tolliverbee.example', 'Zelinka', 'McAllister'])('%s stays one', (word) => {
    expect(apart(word)).toEqual([word])
  })
  test('what a hyphen left of a word stays one', () => {
    expect(apart('the recom-', 'mendations. The board')[1]).toBe('mendations. The board')
  })
  test('nothing is known of them in a language of long words', () => {
    const read = readLines('HolidayinBarbury', meter)
    expect(wordsApart(read, makeSpeller(read, 'de-DE'), meter)).toBe(read)
  })
})

describe('pieces by what stands about them', () => {
  const BODY = 'The harbour board met on Monday to hear what the quay would cost.'

  test('a paragraph breaks off where the next line begins another', () => {
    const print = new Print()
    const pieces = settleBreaks([print.piece('paragraph', 'The craft, which was built in the\nThe company said that the roster')])
    expect(told(pieces)).toEqual(['paragraph: The craft, which was built in the', 'paragraph: The company said that the roster'])
    const whole = [print.piece('paragraph', 'The craft was seen, said the editor of\nOld Quay News, by Dr.\nThe Elder and others.\nThe company said nothing')]
    expect(settleBreaks(whole)).toBe(whole)
  })

  test('a byline under a head is no part of it', () => {
    const print = new Print()
    const pieces = settleBylines([print.piece('headline', 'From broom to baker at 19\nby Tilda Roper'), print.piece('paragraph', BODY)])
    expect(told(pieces).slice(0, 2)).toEqual(['headline: From broom to baker at 19', 'byline: by Tilda Roper'])
  })
  test('a name alone is a byline where heads are in small letters', () => {
    const print = new Print()
    const heads = [print.piece('headline', 'Council closes seven libraries in spring'), print.piece('headline', 'Sleeper train returns after thirty years')]
    const name = print.piece('headline', 'Nell Ashworth\nTransport correspondent')
    expect(told(settleBylines([...heads, name, print.piece('paragraph', BODY)]))[2]).toMatch(/^byline/)
    const titles = [print.piece('headline', 'Council Closes Seven Libraries'), print.piece('headline', 'Sleeper Train Returns Today'), print.piece('headline', 'Station Hall')]
    expect(settleBylines(titles)).toBe(titles)
  })
  test('a name in a line of its own at the end of a caption is its credit', () => {
    const print = new Print()
    expect(told(settleCredits([print.piece('caption', 'Pupils before the start of the parade\nNed Farrow')]))).toEqual([
      'caption: Pupils before the start of the parade',
      'credit: Ned Farrow',
    ])
    const whole = [print.piece('caption', 'The parade was opened by the mayor and\nNed Farrow')]
    expect(settleCredits(whole)).toBe(whole)
  })
  test('what ends with a credit is a caption', () => {
    const print = new Print()
    expect(told(settleCredits([print.piece('headline', 'Victor Halloran and his sister leave the court on Thursday Gil\nAmador/Severn Press')]))[0]).toMatch(/^caption/)
  })
})

test('a text under a caption goes on with the story that it interrupts', () => {
  const print = new Print()
  const { stories } = sortPieces([
    print.piece('headline', 'Winifred Tarn, who kept six hundred kinds of beans, gives them to the institute'),
    print.piece('byline', 'By Adaeze Morrow'),
    print.piece('paragraph', 'Winifred Tarn kept six hundred kinds of beans in jars under the stairs of her house in Oltepesi.'),
    print.piece('paragraph', 'The institute at Oltepesi asked for them last year, and Mrs Tarn brought the beans by bus.'),
    print.piece('headline', 'Winifred Tarn with some of the jars that she kept'),
    print.piece('paragraph', 'The institute has built a cold store and named it after Mrs Tarn, whose beans it keeps in jars.'),
    print.piece('headline', 'Night trams from May'),
    print.piece('byline', 'By Colm Devane'),
    print.piece('paragraph', 'Trams will run all night from the second of May, the city’s transport board decided.'),
  ])
  expect(stories.map(({ pieces }) => pieces.map(({ role }) => role))).toEqual([
    ['headline', 'byline', 'paragraph', 'paragraph', 'paragraph', 'caption'],
    ['headline', 'byline', 'paragraph'],
  ])
})
