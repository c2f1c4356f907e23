import { afterAll, describe, expect, test } from 'vitest'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import type { Reconstruction } from '../../src/reconstruct/reconstruction.js'
import { KINDS, NAMES, pick } from './hostile/kinds.js'
import { textOf } from './trip/score.js'

// Half a megabyte to four, and a hundred thousand bylines, where all is asked for: some minutes. Smaller elsewhere.
const FULL = process.env['STONEHAND_HOSTILE'] === 'full'
const SIZES = [500_000, 1_000_000, 2_000_000, 4_000_000]
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

/** How much longer a text of twice the size may take. */
const DOUBLED = 2.4
/** seconds in which growth can be told from noise */
const TELLING = 0.05
/** how often a text that seems slow is measured again: others use the machine, and the least time is the truest */
const ROUNDS = 6

describe('time grows as the text does', () => {
  const told: string[] = []
  afterAll(() => {
    console.log(['', ...told].join('\n'))
  })

  /** Processor time of each text, the least of some rounds: measured in turn, until none has grown too much over the one before it. */
  function timesOf(texts: readonly string[], within: number): number[] {
    const times = texts.map(() => Infinity)
    const isSlow = (i: number): boolean => times[i]! > within * Math.max(times[i - 1]!, TELLING)
    for (let round = 0; round < ROUNDS && (round === 0 || texts.some((_, i) => i > 0 && isSlow(i))); round++)
      texts.forEach((text, i) => {
        const begun = process.cpuUsage()
        reconstruct(text)
        const { user, system } = process.cpuUsage(begun)
        times[i] = Math.min(times[i]!, (user + system) / 1e6)
      })
    return times
  }

  test.each(Object.entries(KINDS))('%s', { timeout: 900_000 }, (kind, make) => {
    // where time is short, one text of four times the size: two doublings
    const sizes = FULL ? SIZES : [32_000, 128_000]
    const within = FULL ? DOUBLED : DOUBLED ** 2
    reconstruct(make(8_000))
    const times = timesOf(sizes.map(make), within)
    const seconds = times.map((time) => time.toFixed(2).padStart(8)).join('')
    const growth = times.map((time, i) => (i === 0 ? 1 : time / Math.max(times[i - 1]!, TELLING)))
    told.push(
      `${kind.padEnd(36)}${seconds} s  ×${growth
        .slice(1)
        .map((times) => times.toFixed(1).padStart(5))
        .join('')}`,
    )
    expect(Math.max(...growth), `${seconds} s`).toBeLessThanOrEqual(within)
  })
})
