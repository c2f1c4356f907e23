import { afterAll, describe, expect, test } from 'vitest'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { KINDS, NAMES, pick } from './hostile/kinds.js'
import { textOf } from './trip/score.js'

// Half a megabyte to four, and a hundred thousand bylines, where all is asked for; smaller elsewhere.
const FULL = process.env['STONEHAND_HOSTILE'] === 'full'
const SIZES = [500_000, 1_000_000, 2_000_000, 4_000_000]
/** Kinds that are asked for at full size; their variants show the same at an eighth. */
const AT_FULL: ReadonlySet<string> = new Set([
  'words without a newline',
  'only hyphens',
  'binary',
  'a poem',
  'a table',
  'Greek',
  'Arabic',
  'all A',
  'all quotes',
  'bylines',
  'prose',
])
const BYLINES = FULL ? 100_000 : 2_000

const words = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1)
  return counts
}

/** Letters and digits of the source that are nowhere in the result. */
function lost(text: string, result: Reconstruction): string[] {
  const found = words(textOf(result).join('\n'))
  return [...words(text)].filter(([letter, n]) => (found.get(letter) ?? 0) < n).map(([letter, n]) => `${JSON.stringify(letter)} ${n} → ${found.get(letter) ?? 0}`)
}

describe('text that no newspaper printed', () => {
  test.each(['', ' ', '\n', '\f', '\r\n\r\n', '\u00ad', '-', '“', 'A', 'word', '\ufeffword', 'By', 'By A', '—', '\u0000', '\ud800', '1', '•', 'A\n\n\n\nA'])('%j alone', (text) => {
    const result = reconstruct(text)
    expect(lost(text, result)).toEqual([])
    expect(result.diagnostics).toBeInstanceOf(Array)
  })

  test('nothing at all is said to be nothing', () => {
    const { articles, diagnostics } = reconstruct('')
    expect(articles).toEqual([])
    expect(diagnostics).not.toEqual([])
  })

  test.each(Object.entries(KINDS))('%s: a result, with every letter in it', { timeout: 30_000 }, (_, make) => {
    const text = make(8_000)
    const result = reconstruct(text)
    expect(lost(text, result)).toEqual([])
  })

  test('a line of 5 MB', { timeout: 60_000 }, () => {
    const text = KINDS['words without a newline']!(5_000_000)
    const result = reconstruct(text)
    expect(lost(text, result)).toEqual([])
  })

  test(`${BYLINES} bylines`, { timeout: 300_000 }, () => {
    const text = Array.from({ length: BYLINES }, (_, i) => `${pick(NAMES, i)}\n`).join('')
    expect(lost(text, reconstruct(text))).toEqual([])
  })
})

/** Least seconds in which growth can be told from noise. */
const TELLING = 0.05
const MOST_GROWTH = 2.4

describe('time grows as the text does', () => {
  const told: string[] = []
  afterAll(() => {
    console.log(['', ...told].join('\n'))
  })

  test.each(Object.entries(KINDS))('%s', { timeout: 300_000 }, (kind, make) => {
    const sizes = SIZES.map((size) => (FULL ? size / (AT_FULL.has(kind) ? 1 : 8) : size / 64))
    const times = sizes.map(() => Infinity)
    const texts = sizes.map(make)
    const measure = (i: number): void => {
      const begun = process.cpuUsage()
      reconstruct(texts[i]!)
      const { user, system } = process.cpuUsage(begun)
      times[i] = Math.min(times[i]!, (user + system) / 1e6)
    }
    const growth = (i: number): number => times[i]! / Math.max(times[i - 1]!, TELLING)
    reconstruct(texts[0]!.slice(0, 4_000))
    sizes.forEach((_, i) => measure(i))
    // once more where it seems too much: the machine is not ours alone
    for (let again = 0; again < 3; again++)
      for (let i = 1; i < sizes.length; i++)
        if (growth(i) > MOST_GROWTH) {
          measure(i - 1)
          measure(i)
        }
    told.push(`${kind.padEnd(36)}${times.map((t) => t.toFixed(2).padStart(8)).join('')} s`)
    for (let i = 1; i < sizes.length; i++) expect(growth(i), `${times.map((t) => t.toFixed(2)).join(' → ')} s`).toBeLessThanOrEqual(MOST_GROWTH)
  })
})
