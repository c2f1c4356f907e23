import { describe, expect, test } from 'vitest'
import { phrasesElsewhere } from '../../src/reconstruct/lines/phrasesElsewhere.js'
import { lineMeter } from '../../src/reconstruct/lines/lineMeter.js'
import { signsOfLines } from '../../src/reconstruct/lines/lineSigns.js'
import { readLines } from '../../src/reconstruct/lines/readLines.js'
import { firstSetting } from '../../src/reconstruct/pieces/bodySetting.js'
import { EDGE_SIZES, edgeFeatures, PLAIN_SIZE } from '../../src/reconstruct/pieces/edgeFeatures.js'
import { foldedWidth } from '../../src/reconstruct/pieces/foldedWidth.js'
import { itemsTold } from '../../src/reconstruct/pieces/itemsTold.js'
import { opensWithHead } from '../../src/reconstruct/pieces/opensWithHead.js'
import { STRETCH_SIZES, stretchFeatures } from '../../src/reconstruct/pieces/stretchFeatures.js'
import { UNDER_SIZES, underFeatures } from '../../src/reconstruct/pieces/underFeatures.js'
import { tale } from '../quality/prose.js'
import { Print } from './pieces.js'

const meter = lineMeter()
const MEASURE = 15

describe('where a phrase stands again', () => {
  test('a place in the text, an agency in a credit, a head over two parts, a name nowhere else', () => {
    const text = 'Port Lenn\nThe ferries of Port Lenn stay in harbour\nMeridian\nAnna Quill/Meridian\nCrossing\nCrossing\nMara Vole\nNobody knew why the boats were late again'
    expect([...phrasesElsewhere(readLines(text, meter))]).toEqual([2, 0, 4, 1, 5, 5, 1, 0])
  })
})

describe('lines that an extractor joined, taking hyphens away', () => {
  // at each fourth line end a word is broken; the extractor gives it whole, and the rest of the next line with it
  const lines: string[] = []
  const apart: string[] = []
  for (const paragraph of [3, 4, 5, 6].flatMap((seed) => tale(seed).paragraphs)) {
    let line = ''
    const own: string[] = []
    for (const word of paragraph.split(' ')) {
      if (line !== '' && meter(`${line} ${word}`) > MEASURE) {
        own.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    own.push(line)
    apart.push(...own.map((text, i) => (i % 4 === 1 && i < own.length - 1 ? `${text.slice(0, -1)}-` : text)))
    for (let i = 0; i < own.length; i++) lines.push(i % 4 === 1 && i < own.length - 1 ? `${own[i]!}${own[++i]!}` : own[i]!)
  }
  const settingOf = (text: readonly string[]): ReturnType<typeof firstSetting> => {
    const read = readLines(text.join('\n'), meter)
    return firstSetting(read, signsOfLines(read))
  }
  test('are told by what is wider than its measure under full lines', () => {
    expect(settingOf(lines).joined).toBeGreaterThan(0)
    expect(settingOf(apart).joined).toBe(0)
  })
  test('end where the last of them ends', () => {
    const { width } = settingOf(apart).measures[0]!
    expect(foldedWidth(0.9 * width, width)).toBe(0.9 * width)
    expect(foldedWidth(1.5 * width, width) / width).toBeCloseTo(0.5, 1)
    expect(foldedWidth(2.9 * width, width) / width).toBeCloseTo(0.9, 1)
  })
})

describe('items under a standing head', () => {
  test('a head that is run in is seen by the sentence that begins after it', () => {
    const opens = (text: string): boolean => opensWithHead(text.split('\n'))
    expect(opens('Ferry fares rise The board of the harbour\nhas put up the price of a crossing.')).toBe(true)
    expect(opens('QUAY CLOSED Nobody may tie up before May.')).toBe(true)
    expect(opens('The board of the harbour has put up the\nprice of a crossing to Port Lenn.')).toBe(false)
    expect(opens('On Monday, Ms Vole and Mr Quill met the\nboard in Port Lenn.')).toBe(false)
  })
  test('end where no more heads are run in, when frames come in any order', () => {
    const print = new Print()
    const pieces = [
      print.piece('standingHead', 'In brief'),
      print.piece('paragraph', 'Ferry fares rise The board of the harbour\nhas put up the price of a crossing.'),
      print.piece('paragraph', 'Net lost It was made by hand in the winter\nof last year, and had been mended twice.'),
      print.piece('paragraph', 'The mayor of Port Lenn, who had promised\nnew boats, said that there was no money.'),
      print.piece('paragraph', 'Her deputy would not comment on the sums\nwhen he was asked for them on Monday.'),
    ]
    expect(itemsTold(pieces).map(({ role }) => role)).toEqual(['standingHead', 'item', 'item', 'paragraph', 'paragraph'])
    // what is told already stays so
    const told = pieces.map((piece, k) => (k === 1 ? { ...piece, role: 'item' as const } : piece))
    expect(itemsTold(told)).toEqual(told)
  })
})

describe('signs of where lines stand', () => {
  const print = new Print()
  const pieces = [
    print.piece('standingHead', 'In brief'),
    print.piece('paragraph', 'Ferry fares rise The board of the harbour\nhas put up the price of a crossing.'),
    print.piece('headline', 'Mayor finds no money'),
    print.piece('paragraph', 'The mayor of Port Lenn, who had promised\nnew boats, said that there was no money.'),
  ]
  const draft = pieces.flatMap(({ role, lines }) => lines.map((_, k) => ({ role, begins: k === 0 })))

  test('a standing head stands over texts up to the next head', () => {
    const under = underFeatures(print.lines, draft, true)
    const without = underFeatures(print.lines.slice(1), draft.slice(1), true)
    expect(under(1)).not.toEqual(without(0))
    expect(under(1)).not.toEqual(under(4))
  })
  test('words without a stop that come to a byline are not as words that come to a stop', () => {
    const stretchOf = (text: string): ((i: number) => number[]) => {
      const { lines } = new Print().piece('paragraph', text)
      return stretchFeatures(lines, signsOfLines(lines))
    }
    const head = stretchOf('It was all over by noon.\nJudge frees man jailed for\nyears over a fire\nBy Ronan Peake\nA man who spent years in prison')
    const text = stretchOf('It was all over by noon.\nJudge frees man jailed for\nyears over a fire\nthat he did not light.\nA man who spent years in prison')
    expect(head(1)).not.toEqual(text(1))
    expect(head(2)).not.toEqual(text(2))
    expect(head(0)).toEqual(text(0))
  })
  test('are numbers that their templates have room for', () => {
    const edges = edgeFeatures(print.lines, signsOfLines(print.lines), draft, true)
    const under = underFeatures(print.lines, draft, true)
    const stretch = stretchFeatures(print.lines, signsOfLines(print.lines))
    const sizes = [...EDGE_SIZES, ...UNDER_SIZES, ...STRETCH_SIZES]
    print.lines.forEach((_, i) => {
      expect([...edges.values(i), ...under(i), ...stretch(i)].map((value, t) => value < sizes[t]!)).not.toContain(false)
      expect(Math.max(...edges.plain(i), 0)).toBeLessThan(PLAIN_SIZE)
    })
  })
})
