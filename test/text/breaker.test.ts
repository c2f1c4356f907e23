import { describe, expect, it } from 'vitest'
import { type Breakable, type BreakLimits, breakParagraph, type Profile } from '../../src/text/breaker.js'
import { allowed, type Answer, costOf, measureOf, offering, onward, oracle, type Pass, passesOf, solve } from './oracle.js'
import { type Case, randomCase, randomFrom, randomLimits, randomParagraph } from './randomParagraph.js'
import { secondsOf } from '../processorTime.js'

const SEED = 20_240_611
const CASES = 2_000

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))

function sameTable(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([count, demerits]) => near(demerits, b.get(count) ?? NaN))
}

const shown = (table: ReadonlyMap<number, number>): string => JSON.stringify([...table].sort((a, b) => a[0] - b[0]).map(([count, demerits]) => [count, demerits]))

/** What is wrong with the breaker's answer where the oracle's is known, or nothing. */
function fault({ paragraph, profile, limits }: Case, answer: Answer): string | undefined {
  const variants = breakParagraph(paragraph, profile, limits)
  const table = new Map([...variants].map(([count, setting]) => [count, setting.demerits]))
  if (!sameTable(table, answer.table)) return `table ${shown(table)}, oracle ${shown(answer.table)} (pass ${answer.pass})`
  for (const [count, setting] of variants) {
    if (setting.breaks.length !== count) return `count ${count} has ${setting.breaks.length} breaks`
    if (setting.pass !== answer.pass) return `count ${count} from pass ${setting.pass}, oracle ${answer.pass}`
    const pass = passesOf(limits)[setting.pass]
    if (pass === undefined || !allowed(paragraph, profile, limits, pass, setting.breaks)) {
      return `count ${count} is not allowed: ${JSON.stringify(setting.breaks)}`
    }
    const cost = costOf(paragraph, profile, limits, pass, setting.breaks)
    if (!near(cost, setting.demerits)) return `count ${count} costs ${cost}, breaker says ${setting.demerits}`
  }
  return undefined
}

describe('against every setting', () => {
  const random = randomFrom(SEED)
  const cases: { case: Case; answer: Answer }[] = []
  for (let i = 0; i < CASES; i++) {
    const drawn = randomCase(random)
    cases.push({ case: drawn, answer: solve(drawn.paragraph, drawn.profile, drawn.limits) })
  }

  it(`${CASES} random paragraphs: the whole table, and each setting costs what it says`, () => {
    const faults: string[] = []
    for (const [i, { case: drawn, answer }] of cases.entries()) {
      const wrong = fault(drawn, answer)
      if (wrong !== undefined) faults.push(`case ${i}: ${wrong}\n${JSON.stringify(drawn)}`)
    }
    expect(faults.length, `${faults.length} faults; the first: ${faults.slice(0, 2).join('\n')}`).toBe(0)
  })

  it('the random paragraphs cover what they should', () => {
    const share = (counts: (entry: { case: Case; answer: Answer }) => boolean): number => cases.filter(counts).length / cases.length
    const some = (array: ArrayLike<number>): boolean =>
      Array.from(array)
        .slice(1, -1)
        .some((value) => value > 0)
    const coverage = {
      variableMeasure: share(({ case: { profile } }) => new Set(profile.measures).size > 1),
      feet: share(({ case: { profile } }) => profile.feet.length > 0),
      ladderBites: share(
        ({ case: { paragraph, profile, limits }, answer }) => some(paragraph.hyphen) && !sameTable(answer.table, oracle(paragraph, profile, { ...limits, ladder: Infinity })),
      ),
      relaxedPass: share(({ answer }) => answer.pass >= 1),
      pass2: share(({ answer }) => answer.pass === 1),
      pass3: share(({ answer }) => answer.pass === 2),
      pass4: share(({ answer }) => answer.pass === 3),
      noResult: share(({ answer }) => answer.pass < 0),
      severalCounts: share(({ answer }) => answer.table.size > 1),
      cutOff: share(({ answer }) => answer.found > answer.table.size),
      forced: share(({ case: { paragraph } }) => some(paragraph.forced)),
      ladder0: share(({ case: { limits } }) => limits.ladder === 0),
      ladder1: share(({ case: { limits } }) => limits.ladder === 1),
      ladder2: share(({ case: { limits } }) => limits.ladder === 2),
      ladder3: share(({ case: { limits } }) => limits.ladder === 3),
    }
    console.log(
      Object.entries(coverage)
        .map(([name, value]) => `${name} ${(100 * value).toFixed(1)} %`)
        .join(', '),
    )
    for (const { case: drawn } of cases) {
      expect(drawn.paragraph.n - 1).toBeGreaterThanOrEqual(12)
      expect(drawn.paragraph.n - 1).toBeLessThanOrEqual(18)
    }
    expect(coverage.variableMeasure).toBeGreaterThanOrEqual(0.3)
    expect(coverage.feet).toBeGreaterThanOrEqual(0.2)
    expect(coverage.ladderBites).toBeGreaterThanOrEqual(0.2)
    expect(coverage.relaxedPass).toBeGreaterThanOrEqual(0.1)
    for (const few of [coverage.pass2, coverage.pass3, coverage.pass4]) expect(few).toBeGreaterThanOrEqual(0.01)
    expect(coverage.severalCounts).toBeGreaterThanOrEqual(0.5)
    expect(coverage.noResult).toBeLessThanOrEqual(0.1)
  }, 30_000)
})

const PROSE = { hyphenation: 0.4, long: 0.4, forced: 0.005, repeats: 0.1, unbreakable: 0.02, bound: 0.05 }

function longCase(seed: number, n: number): Case {
  const random = randomFrom(seed)
  const paragraph = randomParagraph(random, n, { ...PROSE, forced: seed % 3 === 0 ? 0.01 : 0 })
  const measure = 90 + 90 * random()
  const narrow = measure * 0.7
  return {
    paragraph,
    profile: {
      measures: seed % 2 === 0 ? [measure] : [narrow, narrow, narrow, narrow, measure],
      feet: seed % 4 === 1 ? [6, 19, 30] : [],
    },
    limits: randomLimits(random),
  }
}

/** The settings that differ from `breaks` by one break moved a little, taken out or put in. */
function* neighbours(breaks: readonly number[]): Generator<number[]> {
  for (let i = 0; i < breaks.length; i++) {
    const low = i === 0 ? 0 : (breaks[i - 1] ?? 0)
    const here = breaks[i] ?? 0
    const last = i === breaks.length - 1
    for (let p = low + 1; p < here; p++) yield [...breaks.slice(0, i), p, ...breaks.slice(i)]
    if (last) continue
    const high = breaks[i + 1] ?? 0
    for (let p = low + 1; p < high; p++) if (p !== here) yield [...breaks.slice(0, i), p, ...breaks.slice(i + 1)]
    yield [...breaks.slice(0, i), ...breaks.slice(i + 1)]
  }
}

/** Counts that have an allowed setting in a pass, the first cut-off applied. Costs do not come into it. */
function countsOf(paragraph: Breakable, profile: Profile, limits: BreakLimits, pass: Pass): number[] {
  const { n } = paragraph
  const counts: number[] = []
  let most = Infinity
  const offered = offering(paragraph, limits, pass)
  // by position: the levels that a line ending there may have after each run
  let ends = new Map<number, Map<number, ReadonlySet<number>>>([[0, new Map([[0, new Set([0])]])]])
  for (let k = 0; k < most && ends.size > 0; k++) {
    const next = new Map<number, Map<number, ReadonlySet<number>>>()
    const measure = measureOf(profile, k)
    for (const [s, runs] of ends) {
      for (let p = s + 1; p <= n; p++) {
        const offers = offered(measure, s, p)
        if (offers.length === 0 && (paragraph.forced[p] !== 1 || p === n)) continue
        for (const [before, levels] of runs) {
          const run = paragraph.hyphen[p] === 1 ? before + 1 : 0
          const then = [...onward(new Map([...levels].map((level) => [level, 0])), offers, limits).keys()]
          if (run > pass.ladder || then.length === 0) continue
          const known = next.get(p) ?? new Map<number, ReadonlySet<number>>()
          next.set(p, known.set(run, new Set([...(known.get(run) ?? []), ...then])))
        }
        if (p < n && paragraph.forced[p] === 1) break
      }
    }
    if (next.delete(n)) {
      if (counts.length === 0) most = k + 1 + 3 + Math.floor((k + 1) / 10)
      counts.push(k + 1)
    }
    ends = next
  }
  return counts
}

/** The pass that gives the result and its counts. */
function rightPass({ paragraph, profile, limits }: Case): { pass: number; counts: number[] } {
  for (const [index, pass] of passesOf(limits).entries()) {
    const counts = countsOf(paragraph, profile, limits, pass)
    if (counts.length > 0) return { pass: index, counts }
  }
  return { pass: -1, counts: [] }
}

describe('paragraphs too long for the oracle', { timeout: 60_000 }, () => {
  it('300 positions: the right pass, and its counts within two of the best', () => {
    const passes = [0, 0, 0, 0, 0]
    const faults: string[] = []
    for (let seed = 1; seed <= 40; seed++) {
      const drawn = longCase(seed, 300)
      const right = rightPass(drawn)
      passes[right.pass + 1] = (passes[right.pass + 1] ?? 0) + 1
      const table = [...breakParagraph(drawn.paragraph, drawn.profile, drawn.limits)].sort((a, b) => a[0] - b[0])
      const pass = table[0]?.[1].pass ?? -1
      if (pass !== right.pass) {
        faults.push(`seed ${seed}: pass ${pass}, right ${right.pass} with ${right.counts.join(' ')} lines`)
        continue
      }
      const fewest = Math.min(...table.map(([, setting]) => setting.demerits))
      const best = table.find(([, setting]) => setting.demerits === fewest)?.[0] ?? NaN
      const expected = right.counts.filter((count) => Math.abs(count - best) <= 2 || count === right.counts[0]).join(' ')
      const counts = table.map(([count]) => count).join(' ')
      if (counts !== expected) faults.push(`seed ${seed}: ${counts} lines, right ${expected}`)
    }
    console.log(`long paragraphs by pass: none ${passes[0]}, then ${passes.slice(1).join(' ')}`)
    expect(faults).toEqual([])
  })

  it('300 positions: settings cost what they say and no neighbouring setting is cheaper', () => {
    let tables = 0
    let tried = 0
    for (let seed = 1; seed <= 40; seed++) {
      const { paragraph, profile, limits } = longCase(seed, 300)
      const variants = breakParagraph(paragraph, profile, limits)
      if (variants.size === 0) continue
      tables++
      const counts = [...variants.keys()].sort((a, b) => a - b)
      const least = counts[0] ?? 0
      const most = counts[counts.length - 1] ?? 0
      let best = least
      for (const count of counts) {
        if ((variants.get(count)?.demerits ?? NaN) < (variants.get(best)?.demerits ?? NaN)) best = count
      }
      const passes = new Set([...variants.values()].map((setting) => setting.pass))
      expect(passes.size, `seed ${seed}`).toBe(1)
      for (const [count, setting] of variants) {
        const name = `seed ${seed}, ${count} lines`
        const pass = passesOf(limits)[setting.pass]
        if (pass === undefined) throw new Error(`${name}: pass ${setting.pass}`)
        if (count !== least) expect(Math.abs(count - best), name).toBeLessThanOrEqual(2)
        expect(setting.breaks.length, name).toBe(count)
        expect(allowed(paragraph, profile, limits, pass, setting.breaks), name).toBe(true)
        const cost = costOf(paragraph, profile, limits, pass, setting.breaks)
        expect(near(cost, setting.demerits), `${name}: costs ${cost}, says ${setting.demerits}`).toBe(true)
        for (const other of neighbours(setting.breaks)) {
          const lines = other.length
          // over the table's last count the first cut-off may have left a count out
          if (lines > most || Math.abs(lines - best) > 2) continue
          if (!allowed(paragraph, profile, limits, pass, other)) continue
          tried++
          const known = variants.get(lines)?.demerits ?? Infinity
          const price = costOf(paragraph, profile, limits, pass, other)
          expect(price >= known || near(price, known), `${name}: ${JSON.stringify(other)} costs ${price}`).toBe(true)
        }
      }
    }
    console.log(`${tables} long tables, ${tried} neighbouring settings`)
    expect(tables).toBeGreaterThanOrEqual(30)
    expect(tried).toBeGreaterThan(1_000)
  })

  it('the time grows with the length', () => {
    const limits: BreakLimits = {
      spaceStretch: 0.6,
      spaceShrink: 0.2,
      tracking: 0.01,
      glyphScale: 0.01,
      neighbours: 1,
      nominalSpace: 2.5,
      ladder: 2,
    }
    for (const measures of [[160], [130, 130, 130, 130, 160]]) {
      const profile: Profile = { measures, feet: [] }
      // those only that the first pass sets, so that the same work is timed
      const draw = (n: number): Breakable[] =>
        Array.from({ length: 40 }, (_, i) => randomParagraph(randomFrom(900 + i), n, { ...PROSE, forced: 0 }))
          .filter((paragraph) => [...breakParagraph(paragraph, profile, limits).values()][0]?.pass === 0)
          .slice(0, 8)
      const time = (paragraphs: readonly Breakable[], rounds: number): number => {
        let fastest = Infinity
        for (let round = 0; round < rounds; round++) {
          fastest = Math.min(
            fastest,
            1000 *
              secondsOf(() => {
                for (const paragraph of paragraphs) breakParagraph(paragraph, profile, limits)
              }),
          )
        }
        return fastest / paragraphs.length
      }
      const short = draw(40)
      const middle = draw(200)
      const long = draw(400)
      expect(Math.min(short.length, long.length)).toBeGreaterThanOrEqual(4)
      time(short, 60)
      time(long, 10)
      const few = time(short, 60)
      const some = time(middle, 20)
      const many = time(long, 15)
      console.log(
        `measures ${measures.join(' ')}: 40 positions ${few.toFixed(3)} ms, 200 ${some.toFixed(3)} ms, ` +
          `400 ${many.toFixed(3)} ms, 40 to 400 ${(many / few).toFixed(1)} times (${short.length}, ${middle.length}, ${long.length} paragraphs)`,
      )
      // ten times the positions, in which twice as many counts are in question; time of the square would be a hundred times
      expect.soft(many / few).toBeLessThanOrEqual(90)
    }
  })
})

interface Piece {
  readonly width: number
  /** how it ends: a space of 2 pt, an inserted hyphen of 3 pt, its own hyphen, a forced break; the last one's does not count */
  readonly end?: 'space' | 'hyphen' | 'own' | 'forced'
  readonly penalty?: number
  readonly startKey?: number
  readonly endKey?: number
}

function handmade(pieces: readonly Piece[]): Breakable {
  const n = pieces.length
  const list = (): number[] => new Array<number>(n + 1).fill(0)
  const made = {
    n,
    endWidth: list(),
    startWidth: list(),
    endSpaces: list(),
    startSpaces: list(),
    endEms: list(),
    startEms: list(),
    hyphenWidth: list(),
    leftHang: list(),
    rightHang: list(),
    penalty: list(),
    hyphen: list(),
    forced: list(),
    startKey: list(),
    endKey: list(),
  }
  let width = 0
  let spaces = 0
  for (const [i, piece] of pieces.entries()) {
    const p = i + 1
    const end = piece.end ?? 'space'
    width += piece.width
    made.startKey[i] = piece.startKey ?? 0
    made.endWidth[p] = width
    made.endSpaces[p] = spaces
    made.endKey[p] = piece.endKey ?? 0
    if (p === n) break
    made.penalty[p] = piece.penalty ?? 0
    made.hyphen[p] = end === 'hyphen' || end === 'own' ? 1 : 0
    made.hyphenWidth[p] = end === 'hyphen' ? 3 : 0
    made.forced[p] = end === 'forced' ? 1 : 0
    if (end === 'space') {
      width += 2
      spaces += 2
    }
    made.startWidth[p] = width
    made.startSpaces[p] = spaces
  }
  return made
}

describe('made by hand', () => {
  const limits: BreakLimits = {
    spaceStretch: 0.5,
    spaceShrink: 0.25,
    tracking: 0,
    glyphScale: 0,
    neighbours: 1,
    nominalSpace: 2,
    ladder: 1,
  }
  const plain = (measure: number): Profile => ({ measures: [measure], feet: [] })
  const words = (...widths: number[]): Piece[] => widths.map((width) => ({ width }))

  function answer(paragraph: Breakable, profile: Profile, with_: BreakLimits = limits): [number, number[], number][] {
    const drawn = { paragraph, profile, limits: with_ }
    expect(fault(drawn, solve(paragraph, profile, with_))).toBeUndefined()
    return [...breakParagraph(paragraph, profile, with_)].sort((a, b) => a[0] - b[0]).map(([count, setting]) => [count, [...setting.breaks], setting.demerits])
  }

  it('an empty paragraph, n = 0, answers with an empty table', () => {
    expect(breakParagraph(handmade([]), plain(50), limits).size).toBe(0)
  })

  it('n = 1', () => {
    expect(answer(handmade(words(20)), plain(50))).toEqual([[1, [1], 100]])
    expect(answer(handmade(words(50)), plain(50))).toEqual([[1, [1], 100]])
    expect(answer(handmade(words(51)), plain(50))).toEqual([])
  })

  it('a word wider than the measure gives no result', () => {
    expect(answer(handmade(words(20, 20, 51, 20)), plain(50))).toEqual([])
    // but it does where it stands on a wider line
    expect(answer(handmade(words(20, 20, 51, 20)), { measures: [42, 60], feet: [] })[0]?.[1]).toEqual([2, 3, 4])
  })

  it('a forced break is never skipped', () => {
    const paragraph = handmade([{ width: 10 }, { width: 10, end: 'forced' }, { width: 10 }, { width: 10 }])
    const table = answer(paragraph, plain(100))
    expect(table.length).toBeGreaterThan(0)
    for (const [, breaks] of table) expect(breaks).toContain(2)
    expect(table[0]).toEqual([2, [2, 4], 100 + 100 + 550_000])
  })

  it('forced breaks one after the other make lines of their own, even of nothing', () => {
    const paragraph = handmade([{ width: 10, end: 'forced' }, { width: 0, end: 'forced' }, { width: 40, end: 'forced' }, { width: 60 }])
    expect(answer(paragraph, plain(100))).toEqual([[4, [1, 2, 3, 4], 400]])
  })

  it('lines exactly full and exactly at their least', () => {
    // 24 + 2 + 24 = 50; spare 0
    expect(answer(handmade(words(24, 24, 24, 24)), plain(50))[0]).toEqual([2, [2, 4], 200])
    // spare -0.5 = spaceShrink * 2: q = 1 for both lines
    expect(answer(handmade(words(24, 24, 24, 24)), plain(49.5))[0]).toEqual([2, [2, 4], 2 * (100 + 15_000)])
    expect(answer(handmade(words(24, 24, 24, 24)), plain(49.49)).every(([count]) => count > 2)).toBe(true)
  })

  it('no line may shrink where nothing gives', () => {
    const stiff = { ...limits, spaceShrink: 0 }
    expect(answer(handmade(words(24, 25)), plain(50), stiff).map(([count]) => count)).toEqual([2])
  })

  it('a line without a space stretches by the nominal one', () => {
    // q = 4 / (0.5 * 2) = 4: just within the first pass
    expect(answer(handmade([{ width: 43, end: 'hyphen' }, { width: 40 }]), plain(50))).toEqual([[2, [1, 2], 2 * 100 + 10_000 * 4 ** 3 + 150_000 + 200_000 + 10_000]])
    // over it: the second
    const over = breakParagraph(handmade([{ width: 42, end: 'hyphen' }, { width: 40 }]), plain(50), limits)
    expect([...over.values()].map((setting) => setting.pass)).toEqual([1])
  })

  it('the ladder limit gives way by one, then wholly', () => {
    const chain = (count: number): Breakable => handmade(Array.from({ length: count }, () => ({ width: 47, end: 'hyphen' as const })))
    const passOf = (count: number): number[] => [...breakParagraph(chain(count), plain(50), limits).values()].map((setting) => setting.pass)
    expect(passOf(2)).toEqual([0])
    expect(passOf(3)).toEqual([2])
    expect(passOf(4)).toEqual([3])
    expect(passOf(7)).toEqual([3])
    for (const count of [2, 3, 4, 7]) answer(chain(count), plain(50))
  })

  it('letters of neighbouring lines give no more than their limits apart', () => {
    // the first line is 3 pt too wide, the second 3 pt too narrow, the third 3 pt too wide: with all their letters give, none of their spaces has to
    const paragraph = handmade(words(28, 23, 25, 20, 28, 23, 10))
    const elastic = { ...limits, glyphScale: 0.06 }
    const breaks = [2, 4, 6, 7]
    const costs = [1, 1.5, 2].map((neighbours) => answer(paragraph, plain(50), { ...elastic, neighbours }).find(([, found]) => String(found) === String(breaks))?.[2] ?? NaN)
    expect(costs[2]).toBeCloseTo(400 + 550_000 + 7_000 * (2 * (3 / (0.06 * 53)) ** 3 + 1) + 10_000 * ((3 - 0.06 * 47) / 1) ** 3, 3)
    expect(costs[0]).toBeGreaterThan(costs[1]!)
    expect(costs[1]).toBeGreaterThan(costs[2]!)
  })

  it('lines that begin or end alike cost more', () => {
    const three = (startKey: number, endKey: number): number | undefined => answer(handmade(Array.from({ length: 3 }, () => ({ width: 50, startKey, endKey }))), plain(50))[0]?.[2]
    expect(three(0, 0)).toBe(300)
    // the last line's beginning is compared with the one before it, too
    expect(three(5, 0)).toBe(300 + 2 * 10_000)
    expect(three(0, 5)).toBe(300 + 2 * 10_000)
  })

  it('a foot takes no hyphen where anything else is allowed', () => {
    // the first line is exactly full at position 4, or stretched four times at position 3
    const paragraph = handmade([{ width: 15 }, { width: 15 }, { width: 13 }, { width: 3, end: 'hyphen' }, { width: 20 }])
    expect(answer(paragraph, plain(55))).toEqual([[2, [4, 5], 100 + 100 + 10_000]])
    expect(answer(paragraph, { measures: [55], feet: [0] })).toEqual([[2, [3, 5], 2 * 100 + 10_000 * 4 ** 3 + 150_000 + 200_000]])
    expect(answer(paragraph, { measures: [55], feet: [1] })).toEqual([[2, [4, 5], 100 + 100 + 10_000]])
  })

  it('a wide measure further down helps no line above it', () => {
    // the whole would fit on the third line's measure, but there is no third line
    expect(answer(handmade([{ width: 40, end: 'own' }, { width: 20 }]), { measures: [40, 40, 60], feet: [] })).toEqual([[2, [1, 2], 100 + 100 + 10_000]])
  })

  it('a count that the ladder limit forbids does not keep the next from being found', () => {
    // three lines would break the ladder limit, four do not
    const ladder = handmade([{ width: 70, end: 'own' }, { width: 8 }, { width: 50, end: 'own' }, { width: 50 }])
    expect(answer(ladder, plain(70)).map(([count, breaks]) => [count, breaks])).toEqual([[4, [1, 2, 3, 4]]])
  })

  it('a hang at one position makes no room at another', () => {
    // the hang at position 1 would let the whole stand on one line, but it is no use at 0
    const made = handmade([{ width: 50, end: 'own' }, { width: 50 }])
    expect(answer({ ...made, leftHang: [0, 1, 0] }, plain(99)).map(([count]) => count)).toEqual([2])
  })

  it('a line past the last measure has the last', () => {
    expect(answer(handmade(words(30, 50, 50, 50)), { measures: [30, 50], feet: [] })[0]).toEqual([4, [1, 2, 3, 4], 400])
  })
})
