import { describe, expect, test } from 'vitest'
import { HOUSES } from './houses.js'
import { readLines } from './readLines.js'
import { setTrip } from './setEdition.js'
import { type TripEdition, writeEdition } from './writeEdition.js'

const EDITIONS = Array.from({ length: 200 }, (_, seed) => writeEdition(seed))
const stories = EDITIONS.flatMap(({ truth }) => truth.stories)
const share = <T>(all: readonly T[], has: (one: T) => boolean): number => all.filter(has).length / all.length

describe('the editions of the round trip are like newspapers', () => {
  test('there are at least eight houses, and all have editions', () => {
    expect(HOUSES.length).toBeGreaterThanOrEqual(8)
    for (const house of HOUSES) expect(share(EDITIONS, (edition) => edition.house === house)).toBeGreaterThan(0.05)
  })

  test('a seed is an edition, always the same, and another seed another', () => {
    expect(writeEdition(17)).toEqual(writeEdition(17))
    expect(new Set(EDITIONS.map(({ truth }) => truth.stories[0]!.paragraphs[0])).size).toBe(EDITIONS.length)
  })

  test.each<[string, number, (edition: TripEdition) => boolean]>([
    ...[1, 2, 3, 4, 5, 6].map((n): [string, number, (edition: TripEdition) => boolean] => [
      `${n} stories on a page`,
      0.05,
      ({ edition }) => edition.pages.some((page) => page.stories.length === n),
    ]),
    ['a jump', 0.15, ({ truth }) => truth.stories.some(({ jumpHead }) => jumpHead !== undefined)],
    ['items', 0.1, ({ truth }) => truth.items.length > 0],
    ['a nameplate', 0.2, ({ edition }) => edition.pages.some(({ furniture }) => furniture?.some(({ kind }) => kind === 'nameplate'))],
  ])('%s', (_, least, has) => {
    expect(share(EDITIONS, has)).toBeGreaterThan(least)
  })

  test.each<[string, number, (story: (typeof stories)[number]) => boolean]>([
    ['drop cap', 0.2, ({ dropCap }) => dropCap],
    ['kicker', 0.1, ({ kicker }) => kicker !== undefined],
    ['label', 0.04, ({ label }) => label !== undefined],
    ['deck', 0.15, ({ decks }) => decks.length > 0],
    ['standfirst', 0.1, ({ standfirst }) => standfirst !== undefined],
    ['no byline', 0.1, ({ byline }) => byline === undefined],
    ['byline “By”', 0.2, ({ byline = '' }) => /^by /i.test(byline)],
    ['byline of a bare name', 0.1, ({ byline = '' }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(byline)],
    ['byline of two names', 0.05, ({ names }) => names.length === 2],
    ['byline “X in Y”', 0.04, ({ byline = '' }) => / in /.test(byline)],
    ['byline of an agency', 0.04, ({ names }) => HOUSES.some(({ agency }) => agency === names[0])],
    ['byline in capitals', 0.1, ({ byline = 'x' }) => byline === byline.toUpperCase()],
    ['dateline of its own', 0.08, ({ dateline, runIn }) => dateline !== undefined && runIn === undefined],
    ['dateline run in, with a dash', 0.05, ({ runIn = '' }) => /^[^(,]+[—–] $/.test(runIn)],
    ['dateline with an agency', 0.04, ({ runIn = '' }) => /\(/.test(runIn)],
    ['dateline with a day', 0.02, ({ runIn = '' }) => /,/.test(runIn)],
    ['dateline with a colon', 0.02, ({ runIn = '' }) => /:/.test(runIn)],
    ['crosshead', 0.1, ({ crossheads }) => crossheads.length > 0],
    ['pull quote', 0.1, ({ quotes }) => quotes.length > 0],
    ['pull quote with marks', 0.02, ({ quotes }) => quotes.some(({ text }) => /^[“‘]/.test(text))],
    ['pull quote without marks', 0.02, ({ quotes }) => quotes.some(({ text }) => !/^[“‘]/.test(text))],
    ['pull quote with an attribution', 0.04, ({ quotes }) => quotes.some(({ attribution }) => attribution !== undefined)],
    ['caption', 0.2, ({ captions }) => captions.length > 0],
    ['caption without credit', 0.03, ({ captions }) => captions.some(({ credit }) => credit === undefined)],
    ['tagline', 0.1, ({ tagline }) => tagline !== undefined],
    ['agency note', 0.08, ({ agencyNote }) => agencyNote !== undefined],
    ['factbox', 0.01, ({ factboxes }) => factboxes.length > 0],
    ['opening with A, I or O', 0.05, ({ paragraphs }) => /^[AIO] /.test(paragraphs[0]!)],
    ['opening with a quotation', 0.05, ({ paragraphs }) => /^[“‘]/.test(paragraphs[0]!)],
  ])('%s', (_, least, has) => {
    expect(share(stories, has)).toBeGreaterThan(least)
  })

  test('a word in thirty has a mark within it: a hyphen, a stop, an apostrophe, figures', () => {
    const words = stories.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(' ')))
    expect(share(words, (word) => /\p{L}-\p{L}/u.test(word))).toBeGreaterThan(0.003)
    expect(share(words, (word) => /\p{L}[.’]\p{L}|^(?:Mr|Ms|Dr|No|St|Jan|Nov)\.$|\d/u.test(word))).toBeGreaterThan(0.02)
  })

  test('each house has 28 to 45 characters a line', { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < HOUSES.length; seed++) {
      const { pdf, house } = await setTrip(seed)
      const lines = await readLines(pdf)
      const body = mode(lines.map(({ font, size }) => `${font} ${size}`))
      const full = lines.filter(({ font, size, text }) => `${font} ${size}` === body && text.length > 20)
      const mean = full.reduce((sum, { text }) => sum + text.length, 0) / full.length
      expect([house.name, mean]).toEqual([house.name, expect.toSatisfy((n: number) => n > 26 && n < 46)])
    }
  })
})

function mode(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}
