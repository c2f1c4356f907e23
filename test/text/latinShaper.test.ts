import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { featureSet, featureTags } from '../../src/text/features.js'
import { FontkitShaper } from '../../src/text/fontkitShaper.js'
import { createLatinShaper } from '../../src/text/latinShaper.js'
import { readSfnt } from '../../src/text/sfnt.js'
import { codePointsOf } from '../../src/text/shape.js'
import type { Shaper } from '../../src/text/shaper.js'
import { bytesOf, numbers, SHIPPED } from './shipped.js'

const WORDS = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .split(/\s+/)
  .filter((word) => word !== '')
/** What lookups are about: letters that join, figures, fractions, marks and what is above and below them, what is not drawn. */
const ALPHABET = [
  ...'fffiljtTaeioucghrkqQAVWYJ0123456789/.,-()’“”–',
  '\u2044',
  'é',
  'ñ',
  'ç',
  'ę',
  'ị',
  'Ș',
  'Đ',
  'ß',
  'ﬁ',
  '№',
  '€',
  'Ω',
  'я',
  'אָ',
  '\u00a0',
  '\u00ad',
  '\u200d',
  '\u200c',
  '\ufe0f',
  '\ufe00',
  ...'\u0300\u0301\u0302\u0303\u0308\u0323\u0327\u0328\u030c\u0331\u031b\u0305',
  '\u{1d173}',
  '日',
]

function both(path: string): { ours: Shaper; theirs: Shaper } {
  const bytes = bytesOf(path)
  const sfnt = readSfnt(bytes)
  if ('hint' in sfnt) throw new Error(sfnt.message)
  const ours = createLatinShaper(sfnt)
  if (!ours) throw new Error(`${path} is left to fontkit`)
  return { ours, theirs: new FontkitShaper(create(bytes), sfnt) }
}

describe.each(SHIPPED)('%s', (path) => {
  const { ours, theirs } = both(path)
  const differences = (text: string, set: number): unknown[] => {
    const tags = featureTags(featureSet(set))
    const own = ours.layout(codePointsOf(text), tags, set)
    let other: typeof own
    try {
      other = theirs.layout(codePointsOf(text), tags, set)
    } catch (error) {
      // fontkit falls over a letter that has no anchor for a mark
      if (error instanceof TypeError && error.message.includes('xCoordinate')) return []
      throw error
    }
    // where nothing has changed place, characters may be left out
    const plain = (run: typeof own): unknown => ({ gids: run.gids, advances: run.advances, offsets: run.offsets, characters: run.characters ?? codePointsOf(text).map((c) => [c]) })
    return JSON.stringify(plain(own)) === JSON.stringify(plain(other))
      ? []
      : [{ text: [...text].map((c) => c.codePointAt(0)!.toString(16)).join(' '), set, own: plain(own), other: plain(other) }]
  }

  test('has the same characters and the same name as in fontkit', () => {
    for (let c = 0; c < 0x11000; c++) if (ours.glyphFor(c) !== theirs.glyphFor(c)) expect([c, ours.glyphFor(c)]).toEqual([c, theirs.glyphFor(c)])
    expect(ours.postscriptName).toBe(theirs.postscriptName)
  })

  test('sets words as fontkit does', () => {
    expect(WORDS.flatMap((word, i) => [...differences(word, 1), ...differences(word, i % 16)])).toEqual([])
  })

  test('sets anything as fontkit does', () => {
    const draw = numbers(7)
    const texts = Array.from({ length: 3_000 }, () => Array.from({ length: 1 + draw(7) }, () => ALPHABET[draw(ALPHABET.length)]!).join(''))
    expect(texts.flatMap((text, i) => differences(text, i % 16)).slice(0, 2)).toEqual([])
  })
})
