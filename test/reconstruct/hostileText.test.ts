import { afterAll, describe, expect, test } from 'vitest'
import { reconstruct } from '../../src/reconstruct/reconstruct.js'
import { secondsOf } from '../processorTime.js'
import { KINDS, NAMES, pick } from './hostile/kinds.js'
import { lostOf } from './lostOf.js'

// Half a megabyte to four, and a hundred thousand bylines, are measured by `npm run bench:hostile`.
const BYLINES = 2_000

describe('text that no newspaper printed', () => {
  test.each(['', ' ', '\n', '\f', '\r\n\r\n', '\u00ad', '-', '“', 'A', 'word', '\ufeffword', 'By', 'By A', '—', '\u0000', '\ud800', '1', '•', 'A\n\n\n\nA'])('%j alone', (text) => {
    const result = reconstruct(text)
    expect(lostOf(text, result)).toEqual([])
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
    expect(lostOf(text, result)).toEqual([])
  })

  test('a line of 5 MB', { timeout: 60_000 }, () => {
    const text = KINDS['words without a newline']!(5_000_000)
    const result = reconstruct(text)
    expect(lostOf(text, result)).toEqual([])
  })

  test(`${BYLINES} bylines`, { timeout: 300_000 }, () => {
    const text = Array.from({ length: BYLINES }, (_, i) => `${pick(NAMES, i)}\n`).join('')
    expect(lostOf(text, reconstruct(text))).toEqual([])
  })
})

/** How much longer a text of twice the size may take. */
const DOUBLED = 2.4
/** seconds in which growth can be told from noise */
const TELLING = 0.05
/** characters of the largest text that is tried for its time where time is short */
const LARGEST = 512_000
/** sizes at which growth is looked at, each four times the one before */
const TRIES = 3
/** how often a text that seems slow is measured again: others use the machine, and the least time is the truest */
const ROUNDS = 4

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
        times[i] = Math.min(
          times[i]!,
          secondsOf(() => reconstruct(text)),
        )
      })
    return times
  }

  /** A text that takes so long that its growth tells. */
  function tellingSize(make: (size: number) => string): number {
    let size = 8_000
    while (size < LARGEST && secondsOf(() => reconstruct(make(size))) < TELLING) size *= 2
    return size
  }

  test.each(Object.entries(KINDS))('%s', { timeout: 900_000 }, (kind, make) => {
    // where time is short, a text and one of four times its size: two doublings
    const within = DOUBLED ** 2
    let size = tellingSize(make)
    let sizes: number[] = []
    let times: number[] = []
    let growth: number[] = []
    // a few stories are arranged with more care than many: what counts is a large text
    for (let tries = 0; tries < TRIES && (tries === 0 || Math.max(...growth) > within); tries++, size *= 4) {
      sizes = [size, 4 * size]
      times = timesOf(sizes.map(make), within)
      growth = times.map((time, i) => (i === 0 ? 1 : time / Math.max(times[i - 1]!, TELLING)))
    }
    const seconds = times.map((time) => time.toFixed(2).padStart(8)).join('')
    told.push(
      `${kind.padEnd(36)}${String(sizes.at(-1)! / 1000).padStart(6)} kB${seconds} s  ×${growth
        .slice(1)
        .map((factor) => factor.toFixed(1).padStart(5))
        .join('')}`,
    )
    expect(Math.max(...growth), `${seconds} s`).toBeLessThanOrEqual(within)
  })
})
