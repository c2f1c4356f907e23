import { beforeAll, describe, expect, it } from 'vitest'
import { WEEKLY } from '../../src/model/weekly.js'
import { joinLines, makeSpeller } from '../../src/reconstruct/words/joinLines.js'
import type { PrintLine } from '../../src/reconstruct/print.js'
import type { FaceSet } from '../../src/text/families.js'
import { loadHyphenator, type Hyphenator } from '../../src/text/hyphenate.js'
import { toParagraph } from '../../src/text/paragraph.js'
import { recordedPositions } from '../../src/text/recordedLines.js'
import { toWords } from '../../src/text/words.js'
import { weeklyFaces } from '../text/shipped.js'
import { STYLES_BODY } from '../text/style.js'
import { brokenLines, printLine } from './brokenLines.js'
import { compoundStory } from './compoundProse.js'

let faces: FaceSet
let hyphenator: Hyphenator | undefined
beforeAll(async () => {
  faces = await weeklyFaces()
  hyphenator = await loadHyphenator('en-GB')
})

/** Line ends at which the composer has no place to break. */
function unfound(lines: readonly PrintLine[], cap?: string): string[] {
  const { text, printed } = joinLines(lines, makeSpeller(lines, 'en-GB'), cap)
  const words = toWords(text, { style: STYLES_BODY, faces, hyphenation: WEEKLY.hyphenation, hyphenator })
  const recorded = { lines: printed, firstWord: 0 }
  const { positions } = toParagraph(words, { opticalMargins: 0, wordSpace: 1, narrowest: 1e6, recorded })
  const found = recordedPositions(words, positions, recorded)
  return printed.flatMap(({ end }, k) => (found[k]! >= 0 ? [] : [`${text.slice(Math.max(0, end - 12), end)}|${text.slice(end, end + 12)}`]))
}

describe('recorded line ends are places where the composer can break', () => {
  it.each([
    ['words', 'a plain line|and another', undefined],
    ['hyphens, put in and own', 'the Presi-|dent of a well-|known Al-|Sukhna twenty-|one', undefined],
    ['dashes', 'the town—|once rich—|is poor –|and sad', undefined],
    ['slashes and addresses', 'and/|or at www.example.org/|news/the-|day and https://example|.org', undefined],
    ['a drop cap', 'he seizure of the al-|lied town', 'T'],
    ['a drop cap that is a word', 'man of the al-|lied town', 'A'],
    ['a hanging hyphen', 'two-|and three-year terms', undefined],
  ])('%s', (_, text, cap) => {
    expect(
      unfound(
        text.split('|').map((line, k) => printLine(line, k + 1)),
        cap,
      ),
    ).toEqual([])
  })

  it('in whole stories of any width', () => {
    const missing = [24, 31, 38, 45].flatMap((width) => compoundStory(width, false).flatMap((paragraph) => unfound(brokenLines(paragraph, width, hyphenator))))
    expect(missing).toEqual([])
  })
})
