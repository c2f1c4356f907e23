import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { featureSet, featureTags } from '../../src/text/features.js'
import { FontkitShaper } from '../../src/text/fontkitShaper.js'
import { createLatinShaper } from '../../src/text/latinShaper.js'
import { readSfnt } from '../../src/text/sfnt.js'
import { codePointsOf } from '../../src/text/shape.js'
import type { Shaper } from '../../src/text/shaper.js'
import { anchor, coverage, positioning, tableOf, withTables } from './handmade.js'
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

interface Both {
  readonly ours: Shaper
  readonly theirs: Shaper
}

function both(bytes: Uint8Array): Both {
  const sfnt = readSfnt(bytes)
  if ('hint' in sfnt) throw new Error(sfnt.message)
  const ours = createLatinShaper(sfnt)
  if (!ours) throw new Error('This face is left to fontkit.')
  return { ours, theirs: new FontkitShaper(create(bytes), sfnt) }
}

function differencesOf({ ours, theirs }: Both): (text: string, set: number) => unknown[] {
  return (text, set) => {
    const tags = featureTags(featureSet(set))
    const own = ours.layout(codePointsOf(text), tags, set)
    let other: typeof own
    try {
      other = theirs.layout(codePointsOf(text), tags, set)
    } catch (error) {
      // fontkit falls over a letter, or a part of one, that has no anchor for a mark
      if (error instanceof TypeError && /'xCoordinate'|reading '\d'/.test(error.message)) return []
      throw error
    }
    // where nothing has changed place, characters may be left out
    const plain = (run: typeof own): unknown => ({ gids: run.gids, advances: run.advances, offsets: run.offsets, characters: run.characters ?? codePointsOf(text).map((c) => [c]) })
    return JSON.stringify(plain(own)) === JSON.stringify(plain(other))
      ? []
      : [{ text: [...text].map((c) => c.codePointAt(0)!.toString(16)).join(' '), set, own: plain(own), other: plain(other) }]
  }
}

describe.each(SHIPPED)('%s', (path) => {
  const shapers = both(bytesOf(path))
  const { ours, theirs } = shapers
  const differences = differencesOf(shapers)

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

describe('what no shipped face has', () => {
  const bytes = bytesOf('roboto-condensed/RobotoCondensed-Regular.ttf')
  const plain = both(bytes).ours
  const [l, point, f, acute, grave, below] = [...'l\u00b7f\u0301\u0300\u0331'].map((c) => plain.glyphFor(c.codePointAt(0)!)) as [number, number, number, number, number, number]
  const fi = plain.layout(codePointsOf('fi'), featureTags(featureSet(1)), 1).gids[0]!
  const [ABOVE, BELOW] = [1, 2]
  const marks = [acute, grave, below].sort((a, b) => a - b)
  const markClasses = [2, 2, ...[...marks.filter((m) => m !== below).map((m) => [m, m, ABOVE]), [below, below, BELOW]].sort((a, b) => a[0]! - b[0]!).flat()]
  markClasses[1] = (markClasses.length - 2) / 3
  const markArray = [marks.length, ...marks.flatMap((m) => [m === below ? 1 : 0, anchor(m, m === below ? -20 : 900)])]
  const file = withTables(bytes, {
    // l, point and letters are bases, fi is a ligature
    GDEF: tableOf([
      1,
      0,
      [2, 3, ...[...marks.map((m) => [m, m, 3]), [fi, fi, 2]].sort((a, b) => a[0]! - b[0]!).flat()].map((n, i) => (i === 1 ? marks.length + 1 : n)),
      0,
      0,
      markClasses,
    ]),
    GPOS: positioning(
      [
        ['kern', [0, 2]],
        ['mark', [3]],
        ['mkmk', [4]],
      ],
      [
        [8, 8, [[3, 1, coverage(l), 1, coverage(point), 1, coverage(l), 1, 0, 1]]],
        [1, 8, [[1, coverage(point), 7, -120 & 0xffff, 35, -300 & 0xffff]]],
        [8, 0, [[3, 0, 2, coverage(f), coverage(f), 1, coverage(l), 1, 1, 5]]],
        [5, 0, [[1, coverage(...marks), coverage(fi), 2, markArray, [1, [2, anchor(100, 1400), anchor(120, -10), anchor(700, 1400), anchor(720, -10)]]]]],
        // marks of the other class are passed over
        [6, ABOVE << 8, [[1, coverage(acute, grave), coverage(acute, grave), 1, [2, 0, anchor(0, 900), 0, anchor(0, 900)], [2, anchor(10, 1700), anchor(20, 1700)]]]],
        [1, 0, [[2, coverage(f), 4, 1, -55 & 0xffff]]],
      ],
    ),
  })
  const differences = differencesOf(both(file))

  test('is set as fontkit does: points between letters, marks on parts of ligatures, marks of a class', () => {
    const draw = numbers(11)
    const alphabet = [...'llffi\u00b7\u0301\u0300\u0331a', 'fi', 'l\u00b7l', 'ffl', 'f\u0301i', 'fi\u0331\u0301\u0300']
    const texts = Array.from({ length: 4_000 }, () => Array.from({ length: 1 + draw(6) }, () => alphabet[draw(alphabet.length)]!).join(''))
    expect(texts.flatMap((text, i) => differences(text, i % 16)).slice(0, 2)).toEqual([])
  })

  test('and changes what it should', () => {
    const layout = (text: string): ReturnType<Shaper['layout']> => both(file).ours.layout(codePointsOf(text), featureTags(featureSet(1)), 1)
    const advance = (text: string): number => layout(text).advances.reduce((sum, own) => sum + own, 0)
    expect(layout('l\u00b7l').offsets?.[1]).toEqual([-120, 35])
    expect(advance('l\u00b7l') - advance('l') * 2 - advance('\u00b7')).toBe(-300)
    expect(advance('l\u00b7') - advance('l') - advance('\u00b7')).toBe(0)
    expect(layout('fi\u0331').offsets).toEqual([
      [0, 0],
      [720 - below - layout('fi').advances[0]!, 10],
    ])
    // the second mark over the first, past the one below
    expect(layout('f\u0301\u0331\u0300').offsets?.[3]?.[1]).toBe(1700 - 900)
  })
})
