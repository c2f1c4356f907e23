import { describe, expect, it } from 'vitest'
import { breakOpening } from '../../src/text/breaker.js'
import { costOf, measureOf, offering, passesOf } from './oracle.js'
import { type Case, randomCase, randomFrom } from './randomParagraph.js'

const SEED = 20_261_124
const CASES = 600
/** Ways to fill first lines that are compared at most. */
const WAYS = 30_000

/** Fewest demerits of `lines` first lines by the position at which they end, with the pass that allows it: every way is tried (test/text/COST.md). */
function everyOpening({ paragraph, profile, limits }: Case, lines: number): Map<number, { demerits: number; pass: number }> | undefined {
  const found = new Map<number, { demerits: number; pass: number }>()
  let ways = 0
  for (const [index, pass] of passesOf(limits).entries()) {
    if (index > 1 && found.size > 0) break
    const offered = offering(paragraph, limits, pass)
    const extend = (breaks: readonly number[], run: number): void => {
      const s = breaks.at(-1) ?? 0
      if (breaks.length === lines) {
        ways++
        const demerits = costOf(paragraph, profile, limits, pass, breaks)
        const known = found.get(s)
        if (demerits < Infinity && (!known || (known.pass === index && demerits < known.demerits))) found.set(s, { demerits, pass: index })
        return
      }
      for (let p = s + 1; p < paragraph.n && ways <= WAYS; p++) {
        const next = paragraph.hyphen[p] === 1 ? run + 1 : 0
        if (next <= pass.ladder && offered(measureOf(profile, breaks.length), s, p).length > 0) extend([...breaks, p], next)
        if (paragraph.forced[p] === 1) break
      }
    }
    extend([], 0)
  }
  return ways > WAYS ? undefined : found
}

describe('the first lines of a paragraph, against every way to fill them', () => {
  it(`${CASES} random paragraphs: the cheapest way to each position, and no other position`, () => {
    const random = randomFrom(SEED)
    const faults: string[] = []
    let compared = 0
    let positions = 0
    while (compared < CASES) {
      const drawn = randomCase(random)
      const lines = 1 + Math.floor(random() * 4)
      const every = everyOpening(drawn, lines)
      if (!every) continue
      compared++
      positions += every.size
      const got = breakOpening(drawn.paragraph, drawn.profile, drawn.limits, lines)
      const show = (of: ReadonlyMap<number, { demerits: number; pass: number }>): string =>
        [...of]
          .sort((a, b) => a[0] - b[0])
          .map(([p, { demerits, pass }]) => `${p}: ${demerits.toPrecision(9)} in ${pass}`)
          .join('; ')
      if (show(got) !== show(every)) faults.push(`${lines} lines: ${show(got)}\n  every: ${show(every)}`)
      for (const [p, { breaks }] of got) if (breaks.length !== lines || breaks.at(-1) !== p) faults.push(`${lines} lines to ${p}: ${breaks.join()}`)
    }
    expect(positions).toBeGreaterThan(CASES)
    expect(faults.length, faults.slice(0, 3).join('\n')).toBe(0)
  })
})
