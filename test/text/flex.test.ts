import { describe, expect, it } from 'vitest'
import type { BreakLimits } from '../../src/text/breaker.js'
import { letterFlex, type Slack } from '../../src/text/flex.js'
import { type Random, randomFrom } from './randomParagraph.js'
import { leastSeconds } from '../processorTime.js'

const LIMITS: BreakLimits = { spaceStretch: 0.5, spaceShrink: 0.3, tracking: 0.02, glyphScale: 0.02, neighbours: 1, nominalSpace: 2, ladder: 2 }

/** Lines of a narrow column: most a little too wide or too narrow, some much too narrow, the last one short. */
function column(random: Random, lines: number): Slack[] {
  return Array.from({ length: lines }, (_, k) => {
    const spaces = random() < 0.05 ? 0 : 4 + 8 * random()
    const flex = 4 + 3 * random()
    const ends = k === lines - 1
    const spare = ends ? 40 * random() : random() < 0.4 ? -(0.3 * spaces + flex) * random() : (random() < 0.2 ? 25 : 8) * random()
    return { spare, spaces, flex, ends }
  })
}

/** Word space over its natural width once the letters have given. */
const spaceOf = ({ spare, spaces, flex }: Slack, given: number): number => 1 + (spare - given * flex) / spaces

/** COST.md's demerits of a line whose letters give this much. */
function cost(line: Slack, given: number): number {
  if (line.ends) return 0
  const rest = Math.abs(line.spare) - Math.abs(given) * line.flex
  const q = rest <= 1e-9 ? 0 : line.spare < 0 ? rest / (LIMITS.spaceShrink * line.spaces) : rest / (LIMITS.spaceStretch * (line.spaces > 0 ? line.spaces : LIMITS.nominalSpace))
  const steps = line.spare > 0 ? (q > 1 ? 150_000 : 0) + (q > 2 ? 200_000 : 0) : 0
  return (line.spare < 0 ? 15_000 : 10_000) * q ** 3 + 7_000 * Math.abs(given) ** 3 + steps
}

describe('letterFlex', () => {
  const random = randomFrom(77)
  const columns = Array.from({ length: 300 }, () => column(random, 2 + Math.floor(10 * random())))

  it('keeps neighbours within the limit, letters within theirs, and every word space above its least', () => {
    let tight = 0
    for (const neighbours of [1, 1.5, 2])
      for (const lines of columns) {
        const flex = letterFlex(lines, { ...LIMITS, neighbours })
        flex.forEach((given, k) => {
          const line = lines[k]!
          expect(Math.abs(given)).toBeLessThanOrEqual(1)
          expect(Math.abs(given - (flex[k - 1] ?? 0))).toBeLessThanOrEqual(neighbours + 1e-9)
          if (given !== 0) expect(Math.sign(given)).toBe(Math.sign(line.spare))
          if (line.ends) expect(given).toBe(0)
          if (line.spare < 0 && line.spaces > 0) {
            tight++
            expect(spaceOf(line, given)).toBeGreaterThanOrEqual(1 - LIMITS.spaceShrink - 1e-6)
          }
        })
      }
    expect(tight).toBeGreaterThan(1_000)
  })

  it('costs no more than any change to one line or two would', () => {
    for (const lines of columns) {
      const flex = letterFlex(lines, LIMITS)
      const total = (all: readonly number[]): number => lines.reduce((sum, line, k) => sum + cost(line, all[k]!), 0)
      const fits = (all: readonly number[]): boolean =>
        all.every(
          (given, k) =>
            Math.abs(given) <= 1 &&
            Math.abs(given - (all[k - 1] ?? 0)) <= 1 &&
            Math.abs(given) * lines[k]!.flex <= Math.abs(lines[k]!.spare) &&
            (lines[k]!.spare >= 0 || spaceOf(lines[k]!, given) >= 1 - LIMITS.spaceShrink),
        )
      const least = total(flex)
      for (let k = 0; k < lines.length - 1; k++)
        for (const [a, b] of [
          [1, 0],
          [-1, 0],
          [1, 1],
          [-1, -1],
        ] as const) {
          const moved = flex.map((given, i) => given + (i === k ? a / 8 : i === k + 1 ? b / 8 : 0))
          if (lines[k + 1]!.ends && b !== 0) continue
          // sixteenths are what it tells apart
          if (fits(moved) && moved.every((given, i) => Math.sign(given) * Math.sign(lines[i]!.spare) >= 0)) expect(total(moved)).toBeGreaterThan(least * 0.98 - 2_000)
        }
    }
  })

  it('a line too wide for all that gives takes what its letters have', () => {
    expect(
      letterFlex(
        [
          { spare: -20, spaces: 4, flex: 5, ends: false },
          { spare: 3, spaces: 4, flex: 5, ends: true },
        ],
        LIMITS,
      ),
    ).toEqual([-1, 0])
  })

  it('takes time that grows with the lines', () => {
    const long = column(randomFrom(5), 20_000)
    expect(leastSeconds(() => expect(letterFlex(long, LIMITS)).toHaveLength(20_000), 5)).toBeLessThan(5)
  })
})
