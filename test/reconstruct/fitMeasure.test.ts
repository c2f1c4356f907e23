import { describe, expect, it } from 'vitest'
import { fitMeasure, fullLines, type FitLine } from '../../src/reconstruct/setting/fitMeasure.js'
import { WEEKLY } from '../../src/model/weekly.js'
import { typeset } from '../../src/typeset.js'
import { tale } from '../quality/prose.js'
import { FONTS } from '../random/fonts.js'
import { faceOf } from '../text/shipped.js'

const SERIF = FONTS.get('STIX Two Text')!
const SANS = FONTS.get('Roboto Condensed')!
const SIZE = 9
const INDENT = 9

/** Full lines of stories as the library breaks them on a measure. */
async function linesAt(measure: number, seeds: readonly number[]): Promise<FitLine[]> {
  const lines: FitLine[] = []
  for (const seed of seeds) {
    const { paragraphs } = tale(seed)
    const paper = await typeset(
      {
        stonehand: 1,
        publication: 'The Tern',
        date: '2026-05-02',
        style: { styles: { body: { size: SIZE, indent: INDENT } } },
        articles: [{ id: 'a', body: paragraphs.map((text) => ({ kind: 'paragraph', text })) }],
        pages: [
          {
            paper: [measure * 3 + 24 + 60, 1400],
            margins: { top: 30, right: 30, bottom: 30, left: 30 },
            grid: { columns: 3, gutter: 12, baseline: 10.5 },
            stories: [{ article: 'a', dropCap: 0, place: { columns: [1, 3], top: 1, depth: 'fit' } }],
          },
        ],
      },
      { fonts: FONTS },
    )
    const rows = new Map<string, Map<string, string>>()
    for (const item of paper.pages[0]!.items) {
      const node = item.kind === 'glyphs' ? paper.structure[item.node] : undefined
      if (item.kind !== 'glyphs' || node?.role !== 'paragraph') continue
      const row = rows.get(node.path!) ?? new Map<string, string>()
      rows.set(node.path!, row)
      const key = `${Math.floor(item.x / (measure + 12))} ${item.y.toFixed(2)}`
      row.set(key, (row.get(key) ?? '') + item.texts.join(''))
    }
    ;[...rows.values()].forEach((row, paragraph) => [...row.values()].slice(0, -1).forEach((text, k) => lines.push({ text, first: paragraph > 0 && k === 0 })))
  }
  return lines
}

describe('fitMeasure', () => {
  it.each([105, 120, 140])('finds the measure of %i points again', async (measure) => {
    const lines = await linesAt(measure, [1, 2, 3])
    const fit = await fitMeasure(lines, SERIF)
    expect(fit.lines).toBe(lines.length)
    expect(Math.abs((fit.measure * SIZE) / measure - 1)).toBeLessThan(0.02)
    expect(Math.abs(fit.indent * SIZE - INDENT)).toBeLessThan(0.4 * SIZE)
    // on so narrow a measure some lines are looser than the limits as they were composed
    expect(fit.goes / fit.lines).toBeGreaterThan(0.9)
    expect(fit.misses).toHaveLength(fit.lines - fit.goes)
    expect(fit.range[0]).toBeLessThanOrEqual(fit.measure)
    expect(fit.range[1]).toBeGreaterThanOrEqual(fit.measure)
  })

  it('finds no worse than any measure that is tried by hand', async () => {
    const lines = await linesAt(115, [4])
    const face = await faceOf('roboto-condensed/RobotoCondensed-Regular.ttf')
    const fit = await fitMeasure(lines, SANS, { indent: 1, trackingMost: 0 })
    const { spaceShrink, spaceStretch, tracking, glyphScale } = WEEKLY.justification
    // counted apart from the library's intervals, without optical margins
    const plain = await fitMeasure(lines, SANS, { indent: 1, trackingMost: 0, limits: { opticalMargins: 0 } })
    const goesAt = (measure: number): number =>
      lines.filter(({ text, first }) => {
        const words = text.split(' ')
        const letters = words.map((word) => face.shape(word, { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }))
        const width = letters.reduce((sum, shaped) => sum + shaped.width, 0)
        const space = (words.length - 1) * face.metrics.space
        const flex = (letters.reduce((sum, { gids }) => sum + gids.length - 1, 0) * tracking) / 1000 + glyphScale * (width + space)
        const room = measure - (first === true ? 1 : 0)
        return room >= width + space * (1 - spaceShrink) - flex - 1e-9 && room <= width + space * (1 + spaceStretch) + flex + 1e-9
      }).length
    const tried = Array.from({ length: 400 }, (_, i) => goesAt(plain.measure * (0.8 + i / 1000)))
    expect(Math.max(...tried)).toBeLessThanOrEqual(plain.goes)
    if (plain.wordSpace === 1) expect(goesAt(plain.measure)).toBe(plain.goes)
    expect(fit.goes).toBeGreaterThan(0.9 * lines.length)
  })

  it('takes anything for lines', async () => {
    for (const lines of [[], [''], [' '], ['x'], ['a b'], [{ text: 'first of all', first: true }], Array.from({ length: 5000 }, (_, i) => `line ${i}`)]) {
      const fit = await fitMeasure(lines, SERIF)
      expect(Number.isFinite(fit.measure)).toBe(true)
      expect(fit.goes + fit.misses.length).toBe(fit.lines)
    }
    await expect(fitMeasure(['x'], new Uint8Array(20))).rejects.toThrow(/font/i)
  })
})

describe('fullLines', () => {
  it('are those that fill their measure', () => {
    const text = 'One two three four five six'
    const printed = [8, 13, 27].map((end, k) => ({ end, hyphen: k === 1 ? ('inserted' as const) : ('none' as const) }))
    const body = [
      { kind: 'paragraph' as const, text, printed },
      { kind: 'paragraph' as const, text, printed },
      { kind: 'crosshead' as const, text: 'Six' },
      { kind: 'paragraph' as const, text, printed },
    ]
    expect(fullLines([{ id: 'a', body }], { a: 1 })).toEqual([
      { text: 'three-', first: false },
      { text: 'One two', first: true },
      { text: 'three-', first: false },
      { text: 'One two', first: false },
      { text: 'three-', first: false },
    ])
  })
})
