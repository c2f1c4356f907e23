import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../../src/flow/claims.js'
import type { Insert, PlacedInsert } from '../../src/flow/insert.js'
import { placeInsert } from '../../src/flow/insertplace.js'
import { makeQuote, sourceOf } from '../../src/flow/quoteblock.js'
import type { Room } from '../../src/flow/room.js'
import type { TypeCase } from '../../src/flow/typecase.js'
import type { PullQuote } from '../../src/model/article.js'
import type { QuotePlacement } from '../../src/model/edition.js'
import { Rand } from '../random/rand.js'
import { makeCase, makeRoom } from './case.js'

const QUOTE: PullQuote = { id: 'q', text: '“We have waited eleven years for this tram, and it came in the night.”', attribution: 'Anna Lindqvist, driver' }

let typeCase: TypeCase
beforeAll(async () => {
  typeCase = (await makeCase()).typeCase
})

interface Asked {
  readonly room?: Partial<Room>
  readonly claims?: readonly Claim[]
  readonly feet?: readonly number[]
  readonly placement?: QuotePlacement
  readonly source?: number
  readonly capLines?: number
}

interface Answer {
  readonly room: Room
  readonly block: Insert
  readonly placed: (PlacedInsert & { readonly leg: number }) | undefined
  /** the lines it takes */
  readonly lines: readonly [number, number]
}

function place({ room: changes, claims = [], feet, placement = {}, source, capLines = 0 }: Asked = {}): Answer {
  const room = makeRoom(changes)
  const block = makeQuote(typeCase, QUOTE, room, placement.where === 'straddle' ? { span: 2, beside: 80 } : { span: 1 }, 'en-GB', 'quotes[0]')!
  const wish = {
    ...(placement.column === undefined ? {} : { leg: placement.column - room.firstColumn }),
    ...(placement.line === undefined ? {} : { line: placement.line }),
    source,
    clear: typeCase.style.keeps.quoteFromLegEnd,
  }
  const found = placeInsert(typeCase, block, wish, room, claims, feet ?? new Array<number>(room.columns).fill(room.lines), capLines)
  const placed = found && { ...found, leg: found.legs[0] }
  const deep = placed?.atTop === true ? block.linesAtTop : block.lines
  return { room, block, placed, lines: [placed?.line ?? 0, (placed?.line ?? 0) + deep - 1] }
}

const HEAD: Claim = { legs: [0, 2], from: 1, to: 6, spans: true }

describe('where a pull quote stands', () => {
  it('clear of the top and the foot of its leg, by as many lines as the house wants', () => {
    const clear = typeCase.style.keeps.quoteFromLegEnd
    for (const lines of [30, 40, 60, 90]) {
      const {
        placed,
        lines: [from, to],
      } = place({ room: { lines }, claims: [HEAD] })
      expect(placed).toBeDefined()
      expect(from).toBeGreaterThanOrEqual(7 + clear)
      expect(to).toBeLessThanOrEqual(lines - clear)
    }
  })

  it('in a middle leg rather than the first or the last', () => {
    expect(place({ room: { lines: 60 } }).placed?.leg).toBe(1)
  })

  it('in the column of the page, and on the line, that were asked for', () => {
    expect(place({ placement: { column: 3 } }).placed?.leg).toBe(2)
    expect(place({ room: { firstColumn: 3 }, placement: { column: 3 } }).placed?.leg).toBe(0)
    expect(place({ placement: { column: 1, line: 11 } }).placed).toMatchObject({ leg: 0, line: 11, atTop: false })
    // under the head at the least
    expect(place({ claims: [HEAD], placement: { column: 1, line: 2 } }).placed).toMatchObject({ leg: 0, line: 7, atTop: true })
    expect(place({ placement: { column: 9 } }).placed).toBeUndefined()
  })

  it('over two legs, clear of what hangs over either', () => {
    const hung: Claim = { legs: [1, 2], from: 7, to: 20, spans: true }
    for (const column of [1, 2]) {
      const {
        placed,
        lines: [from],
        block,
      } = place({ room: { lines: 60, measure: 150 }, claims: [HEAD, hung], placement: { where: 'straddle', column } })
      expect(placed?.legs).toEqual([column - 1, column])
      expect(from).toBeGreaterThan(20)
      expect(block.width).toBeUndefined()
    }
    // a leg of 300 keeps 80 beside a quote as wide as a leg
    expect(place({ room: { lines: 60, measure: 300 }, placement: { where: 'straddle' } }).block).toMatchObject({ span: 2, width: 300, side: 'middle' })
  })

  it('nowhere, where no leg has room for it', () => {
    expect(place({ room: { lines: 8 } }).placed).toBeUndefined()
    expect(place({ claims: [{ legs: [0, 2], from: 1, to: 35, spans: true }] }).placed).toBeUndefined()
  })

  it('not on the lines beside a drop cap, nor over it', () => {
    for (const lines of [18, 24, 30, 50]) {
      const {
        placed,
        lines: [from],
      } = place({ room: { columns: 1, lines }, capLines: 5 })
      if (placed) expect(from, `${lines} lines`).toBeGreaterThan(5)
    }
    expect(place({ room: { columns: 1, lines: 40 }, capLines: 5 }).lines[0]).toBeGreaterThanOrEqual(6 + typeCase.style.keeps.quoteFromLegEnd)
  })

  it('not where its sentence stands, if there is another place', () => {
    const keep = typeCase.style.keeps.quoteFromSource
    for (const source of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const { placed } = place({ room: { lines: 60 }, source })
      expect(Math.abs(placed!.leg * 60 + placed!.line - 1 - source * 180), String(source)).toBeGreaterThanOrEqual(keep)
    }
  })

  it('not in the leg of another quote, if there is another place', () => {
    const first = place({ room: { lines: 60 } })
    const claim: Claim = { legs: [first.placed!.leg, first.placed!.leg], from: first.lines[0], to: first.lines[1], spans: false }
    expect(place({ room: { lines: 60 }, claims: [claim] }).placed!.leg).not.toBe(claim.legs[0])
  })

  it('over a picture that stands at the foot of its leg', () => {
    const {
      placed,
      lines: [from, to],
    } = place({ room: { columns: 1, lines: 60 }, claims: [{ legs: [0, 0], from: 46, to: 60, spans: true, foot: true }] })
    expect(placed).toBeDefined()
    expect(from).toBeGreaterThan(1)
    expect(to).toBeLessThan(46)
  })

  it('1 000 random rooms: never on a claim, never past a foot', () => {
    const random = new Rand(11)
    let found = 0
    for (let i = 0; i < 1_000; i++) {
      const columns = random.int(1, 6)
      const lines = random.int(8, 70)
      const feet = Array.from({ length: columns }, () => lines - random.int(0, 2))
      const claims: Claim[] = []
      let head = 0
      if (random.chance(0.7)) claims.push({ legs: [0, columns - 1], from: 1, to: (head = random.int(1, 12)), spans: true })
      if (random.chance(0.4)) {
        const leg = random.int(0, columns - 1)
        claims.push({ legs: [leg, random.int(leg, columns - 1)], from: head + 1, to: head + random.int(5, 15), spans: true })
      }
      if (random.chance(0.3)) {
        const leg = random.int(0, columns - 1)
        claims.push({ legs: [leg, random.int(leg, columns - 1)], from: lines - random.int(3, 12), to: lines, spans: true })
      }
      if (random.chance(0.4)) {
        const leg = random.int(0, columns - 1)
        const from = random.int(head + 1, lines)
        claims.push({ legs: [leg, leg], from, to: from + random.int(4, 10), spans: false })
      }
      const placement: QuotePlacement = { ...random.maybe(0.2, () => ({ column: random.int(1, columns) })), ...random.maybe(0.2, () => ({ line: random.int(1, lines) })) }
      const {
        placed,
        lines: [from, to],
      } = place({ room: { columns, lines }, claims, feet, placement, capLines: random.pick([0, 4]), ...random.maybe(0.5, () => ({ source: random.next() })) })
      if (!placed) continue
      found++
      const told = JSON.stringify({ columns, lines, feet, claims, placement, leg: placed.leg, from, to })
      expect(from, told).toBeGreaterThanOrEqual(1)
      expect(to, told).toBeLessThanOrEqual(feet[placed.leg]!)
      for (const c of claims) if (placed.leg >= c.legs[0] && placed.leg <= c.legs[1]) expect(to < c.from || from > c.to, told).toBe(true)
      if (placement.column !== undefined) expect(placed.leg, told).toBe(placement.column - 1)
    }
    expect(found).toBeGreaterThan(300)
  })
})

describe('the block', () => {
  it('its ink stays in the whole grid lines it takes, with air to the text over and under it', () => {
    for (const measure of [90, 120, 140, 200, 300]) {
      const room = makeRoom({ measure })
      const block = makeQuote(typeCase, QUOTE, room, { span: 1 }, 'en-GB', 'q')!
      expect(block.linesAtTop).toBeLessThanOrEqual(block.lines)
      for (const atTop of [false, true]) {
        const top = 100
        const elements = block.at(40, top, atTop)
        const rule = elements.find((element) => element.kind === 'rule')!
        const texts = elements.filter((element) => element.kind === 'text')
        expect(texts.map((element) => element.role)).toEqual(['pullQuote', 'attribution'])
        const lastLine = texts.at(-1)!.lines.at(-1)!
        const next = top + (atTop ? block.linesAtTop : block.lines) * room.baseline
        // the baseline of the last line of the quote stands clear over the cap line of the text that follows
        expect(lastLine.y, `${measure}`).toBeLessThan(next - 2)
        if (atTop) expect(rule.y1 - rule.weight / 2).toBeCloseTo(top, 6)
        else expect(rule.y1 - rule.weight / 2, `${measure}`).toBeGreaterThan(top - (room.baseline - room.cap) + 2)
        const ys = texts.flatMap((element) => element.lines.map((line) => line.y))
        expect(ys).toEqual([...ys].sort((a, b) => a - b))
      }
    }
  })

  it('none of a quote without words', () => {
    expect(makeQuote(typeCase, { id: 'q', text: '  ' }, makeRoom(), { span: 1 }, 'en-GB', 'q')).toBeUndefined()
  })

  it('finds the sentence it repeats, where four of its words stand in a row', () => {
    const text = `${'Filler words here now. '.repeat(25)}“We have waited eleven years for this tram,” she said. ${'More filler words follow. '.repeat(25)}`
    expect(sourceOf(QUOTE, text)).toBeGreaterThan(0.4)
    expect(sourceOf(QUOTE, text)).toBeLessThan(0.6)
    expect(sourceOf(QUOTE, 'Nothing of it is here, not even the tram.')).toBeUndefined()
  })
})
