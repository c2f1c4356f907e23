import { describe, expect, it } from 'vitest'
import { boundLikelihood, DIGITS } from '../../src/reconstruct/bounds/boundModel.js'
import { firstPart } from '../../src/reconstruct/bounds/lineRooms.js'
import { lineMeter } from '../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../src/reconstruct/lines/readLines.js'
import { cutPieces } from '../../src/reconstruct/pieces/cutPieces.js'
import { tale } from '../quality/prose.js'
import { packBounds } from './learn/bounds.js'
import { learnNetwork } from './learn/network.js'

const meter = lineMeter()

/** A text as many words a line as fit, first lines indented. */
function filled(text: string, measure: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`
    if (meter(next) > measure - (lines.length === 0 ? indent : 0)) {
      lines.push(line)
      line = word
    } else line = next
  }
  return [...lines, line]
}

/** How many bounds of paragraphs are told wrong, and how many there are. */
function wrong(measure: number, indent: number, joined: boolean): { readonly wrong: number; readonly bounds: number } {
  let bounds = 0
  let errors = 0
  for (let page = 0; page < 6; page++) {
    const paragraphs = [2 * page, 2 * page + 1].flatMap((seed) => tale(900 + seed).paragraphs)
    const begins = new Set<string>()
    const lines = paragraphs.flatMap((text) => {
      const own = filled(text, measure, indent)
      // as poppler does that takes hyphens away
      if (joined) for (let k = own.length - 2; k > 0; k -= 4) own.splice(k, 2, `${own[k]!} ${own[k + 1]!}`)
      begins.add(own[0]!)
      return own
    })
    const pieces = cutPieces(readLines(lines.join('\n'), meter))
    const told = new Set(pieces.map((piece) => piece.lines[0]!.text))
    bounds += begins.size
    errors += [...begins].filter((line) => !told.has(line)).length + [...told].filter((line) => !begins.has(line)).length
  }
  return { wrong: errors, bounds }
}

describe('bounds of paragraphs that no empty line tells', () => {
  // where a full line ends a sentence, nobody can tell: the narrower the measure, the more there are
  it.each([
    ['narrow, indented', 13, 1.2, false, 0.25],
    ['wide, indented', 22, 1.5, false, 0.12],
    ['without an indent', 17, 0, false, 0.2],
    ['with hyphens taken away', 16, 1, true, 0.15],
  ] as const)('are found: %s', (_, measure, indent, joined, most) => {
    const { wrong: errors, bounds } = wrong(measure, indent, joined)
    expect(bounds).toBeGreaterThan(100)
    expect(errors).toBeLessThan(most * bounds)
  })
})

describe('firstPart', () => {
  it('is what of a word can stand at a line’s end', () => {
    expect(firstPart('laboratory')).toBe('la')
    expect(firstPart('and')).toBe('and')
    expect(firstPart('well-known')).toBe('well-')
    expect(firstPart('“Western')).toBe('“Wes')
    expect(firstPart('1,500')).toBe('1,500')
  })
})

describe('the network of bounds', () => {
  it('learns what no sum of its features tells, and is kept in the weights as they are written', () => {
    const examples = [0, 1, 2, 3].map((k) => ({ features: Float64Array.of(k & 1, k >> 1, 1), is: (k & 1) !== k >> 1 }))
    const weights = learnNetwork(examples, 4, 3000)
    const source = packBounds(weights, 4)
    const digits = /'([^']*)'\n$/.exec(source)![1]!
    expect([...digits].every((digit) => DIGITS.includes(digit))).toBe(true)
    for (const { features, is } of examples) {
      const likely = boundLikelihood({ hidden: 4, weights: Float32Array.from(weights) }, features)
      expect(Math.abs(likely - (is ? 1 : 0))).toBeLessThan(0.2)
    }
  })
})
