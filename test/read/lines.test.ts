import { describe, expect, test } from 'vitest'
import { random } from '../picture/random.js'
import { lineFigures, readPdf } from './index.js'
import { onePage } from './make-pdf.js'

const SIZE = 8.8
const LEADING = 10.2
const COLUMN = 131.53
/** Times: letters, then the space, the hyphen and the full stop. */
const LETTERS = [444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444]
const WIDTHS = Array.from({ length: 95 }, (_, i) => (i === 0 || i === 14 ? 250 : i === 13 ? 333 : i >= 65 && i < 91 ? LETTERS[i - 65]! : 500))

interface Line {
  readonly column: number
  readonly x: number
  readonly y: number
  readonly words: readonly string[]
  readonly gap: number
  readonly ratio: number
  readonly hyphen: boolean
  readonly last: boolean
  readonly scale: number
}
const width = (text: string, scale = 1): number => ([...text].reduce((sum, c) => sum + WIDTHS[c.charCodeAt(0) - 32]!, 0) * SIZE * scale) / 1000

/** Five columns of sixty lines whose gaps, hyphens and scales are known, with indents and last lines. */
function truth(expand: boolean): Line[] {
  const next = random(7)
  const lines: Line[] = []
  for (let column = 0; column < 5; column++) {
    for (let i = 0; i < 60; i++) {
      const indent = i < 5 && column === 0 ? 50 : i % 11 === 5 ? 9 : 0
      const last = i % 11 === 4
      const hyphen = !last && (next() < 0.3 || (column === 2 && i >= 20 && i < 26))
      const scale = expand ? 0.98 + Math.floor(next() * 5) / 100 : 1
      let words: string[] = []
      while (words.length < 2) {
        words = []
        for (;;) {
          const word = Array.from({ length: 2 + Math.floor(next() * 8) }, () => 'etaoinshrdlucmfwypvbgk'[Math.floor(next() * 22)]).join('')
          if (width(`${[...words, word].join(' ')}-`, scale) > (COLUMN - indent) * (last ? 0.6 : 0.98)) break
          words.push(word)
        }
      }
      if (hyphen) words[words.length - 1] += '-'
      else if (last) words[words.length - 1] += '.'
      const gap = last ? width(' ', scale) : (COLUMN - indent - words.reduce((sum, word) => sum + width(word, scale), 0)) / (words.length - 1)
      lines.push({ column, x: 40 + column * (COLUMN + 12.76) + indent, y: 780 - i * LEADING, words, gap, ratio: gap / width(' ', scale), hyphen, last, scale })
    }
  }
  return lines
}

type Way = 'Tw' | 'TJ, no spaces' | 'TJ with spaces' | 'row by row' | 'scaled'
function content(lines: readonly Line[], way: Way): string {
  const k = way === 'scaled' ? 0.75 : 1
  const order = way === 'row by row' ? [...lines].sort((a, b) => b.y - a.y || a.column - b.column) : lines
  const shown = order.map(({ x, y, words, gap, scale }) => {
    const extra = gap - width(' ', scale)
    const text =
      way === 'TJ, no spaces'
        ? `[${words.map((word) => `(${word})`).join(((-gap / scale / SIZE) * 1000).toFixed(3))}] TJ`
        : way === 'TJ with spaces'
          ? `[${words.map((word) => `(${word})`).join(` ( ) ${((-extra / scale / SIZE) * 1000).toFixed(3)} `)}] TJ`
          : `${(extra / scale / k).toFixed(5)} Tw (${words.join(' ')}) Tj`
    return `/F1 ${SIZE / k} Tf ${100 * scale} Tz 1 0 0 1 ${(x / k).toFixed(4)} ${(y / k).toFixed(4)} Tm ${text}`
  })
  return `q ${k} 0 0 ${k} 0 0 cm BT /F1 24 Tf 1 0 0 1 40 820 Tm (a headline) Tj /F1 66 Tf 1 0 0 1 40 740 Tm (t) Tj ${shown.join('\n')} ET Q`
}

describe.each<[Way, boolean]>([
  ['Tw', false],
  ['TJ, no spaces', false],
  ['TJ with spaces', false],
  ['row by row', false],
  ['scaled', false],
  ['Tw', true],
  ['TJ with spaces', true],
])('%s, expanded %s', (way, expand) => {
  const lines = truth(expand)
  const figures = lineFigures(readPdf(onePage(content(lines, way), WIDTHS)).pages[0]!.glyphs, { size: SIZE, ...(way === 'TJ, no spaces' && { spaceEm: 0.25 }) })
  const ratios = lines.filter((line) => !line.last).map((line) => line.ratio)
  const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length

  test('what was set is what is found', () => {
    expect(figures.lines).toBe(300)
    expect(figures.justified).toBe(ratios.length)
    expect(figures.spaceEm).toBe(0.25)
    expect(figures.leading).toBeCloseTo(LEADING, 2)
    expect(figures.line.mean).toBeCloseTo(mean, 3)
    expect(figures.line.variation).toBeCloseTo(Math.sqrt(ratios.reduce((sum, r) => sum + (r - mean) ** 2, 0) / ratios.length) / mean, 3)
    expect(figures.line.over15).toBeCloseTo(ratios.filter((r) => r > 1.5).length / ratios.length, 2)
    expect(figures.line.over2).toBeCloseTo(ratios.filter((r) => r > 2).length / ratios.length, 2)
    expect(figures.hyphens).toBe(lines.filter((line) => line.hyphen).length)
    expect(figures.overfull).toBe(0)
    expect(figures.gridError).toBeLessThan(0.001)
    expect(figures.scale.least).toBeCloseTo(expand ? 0.98 : 1, 4)
    expect(Math.max(Math.abs(figures.tracking.least), figures.tracking.most)).toBeLessThan(1e-4)
  })

  test('the longest ladder', () => {
    let [run, longest] = [0, 0]
    lines.forEach((line, i) => {
      run = line.hyphen ? (lines[i - 1]?.column === line.column ? run : 0) + 1 : 0
      longest = Math.max(longest, run)
    })
    expect(figures.longestLadder).toBe(longest)
  })
})

test('a line off the grid shows in points', () => {
  const lines = truth(false).map((line, i) => (i === 17 ? { ...line, y: line.y - 0.21 } : line))
  expect(lineFigures(readPdf(onePage(content(lines, 'Tw'), WIDTHS)).pages[0]!.glyphs, { size: SIZE, leading: LEADING }).gridError).toBeCloseTo(0.21, 3)
})
