import { describe, expect, it } from 'vitest'
import { flowLegs } from '../../src/flow/legs.js'
import { bestCount, limited, type SettingLimits } from '../../src/flow/settingLimits.js'
import type { Unit } from '../../src/flow/galley.js'
import type { Setting } from '../../src/text/breaker.js'
import { Rand } from '../random/rand.js'
import { legsOf } from '../flow/randomFlow.js'

// The cheapest paragraphs to gain or lose lines by, against every choice there is.

const CASES = 400
const LIMITS: SettingLimits = { shorter: 1, longer: 2, dearest: 80_000 }

type Table = ReadonlyMap<number, Setting>

/** A paragraph of some lines: what more and fewer of them cost. Its lines may be parted anywhere, so that counts alone decide. */
function paragraph(table: Table): Unit {
  const unit = { airBefore: 0, keepFirst: 1, keepLast: 1, keepWithNext: 0, solidFirst: 0, variants: () => table, hyphenAt: () => false }
  return unit as unknown as Unit
}

function randomTable(r: Rand): Table {
  const best = r.int(2, 6)
  const setting = (count: number, demerits: number): Setting => ({ breaks: Array.from({ length: count }, (_, i) => i + 1), demerits, pass: r.chance(0.05) ? 2 : 0 })
  const table = new Map([[best, { ...setting(best, r.int(0, 5_000)), pass: 0 }]])
  for (const by of [-2, -1, 1, 2]) if (best + by > 0 && r.chance(0.5)) table.set(best + by, setting(best + by, r.int(5_001, 120_000)))
  return table
}

/** Settings of a table that the limits allow, as the style says it. */
function allowed(table: Table): [count: number, demerits: number][] {
  const best = bestCount(table)
  const least = table.get(best)!.demerits
  return [...table].flatMap(([count, { demerits, pass }]): [number, number][] =>
    count === best || (count >= best - LIMITS.shorter && count <= best + LIMITS.longer && demerits - least <= LIMITS.dearest && pass <= 1) ? [[count, demerits]] : [],
  )
}

/** The fewest demerits with which paragraphs take just so many lines, over all choices. */
function cheapest(tables: readonly Table[], lines: number): number {
  const [first, ...rest] = tables
  if (!first) return lines === 0 ? 0 : Infinity
  return Math.min(...allowed(first).map(([count, demerits]) => demerits + cheapest(rest, lines - count)))
}

describe('paragraphs in fewer or more lines', () => {
  it(`are the cheapest that fill the legs, in ${CASES} stories`, () => {
    const r = new Rand(20_261_123)
    const met = { filled: 0, missed: 0 }
    for (let i = 0; i < CASES; i++) {
      const tables = Array.from({ length: r.int(1, 7) }, () => randomTable(r))
      const natural = tables.reduce((sum, table) => sum + bestCount(table), 0)
      const room = Math.max(2, natural + r.int(-3, 4))
      const legs = room % 2 === 0 && r.chance(0.5) ? [room / 2, room / 2] : [room]
      const slots = legsOf(legs.map((depth) => new Array<number>(depth).fill(100)))
      const flowed = flowLegs(limited(tables.map(paragraph), LIMITS), slots, 100, 1_000, { strict: true })
      const best = cheapest(tables, room)
      const demerits = flowed.placements.reduce((sum, { setting }) => sum + setting.demerits, 0)
      const taken = flowed.placements.reduce((sum, { count }) => sum + count, 0)
      if (best === Infinity) {
        met.missed++
        expect(flowed.over > 0 || flowed.under > 0, `story ${i}`).toBe(true)
      } else {
        met.filled++
        expect(taken, `story ${i}`).toBe(room)
        expect(demerits, `story ${i}`).toBe(best)
      }
    }
    expect(met.filled).toBeGreaterThan(CASES / 4)
    expect(met.missed).toBeGreaterThan(CASES / 20)
  })
})
