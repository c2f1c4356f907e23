import { beforeAll, describe, expect, it } from 'vitest'
import type { TypeCase } from '../../src/flow/typecase.js'
import { styleOf } from '../../src/flow/typecase.js'
import type { Inline, Text } from '../../src/model/inline.js'
import { toParagraph, type Paragraph } from '../../src/text/paragraph.js'
import { breakRagged, type Measure, type RaggedOptions } from '../../src/text/ragged.js'
import { makeCase } from '../flow/case.js'
import { Rand } from '../random/rand.js'
import { firstWord, type Found, solveRagged, stopsOf, widthOf } from './raggedOracle.js'

let typeCase: TypeCase
beforeAll(async () => {
  typeCase = (await makeCase()).typeCase
})

function paragraphOf(text: Text, hyphenate = false, narrowest = Infinity): Paragraph {
  const style = styleOf(typeCase, 'pullQuote')
  return toParagraph(typeCase.words(text, { ...style, hyphenate }, 'en-GB', 'test'), { opticalMargins: 1, wordSpace: style.wordSpace, narrowest })
}

/** Width of a piece between two places where a line may end without a hyphen, the widest that begins in a word. */
function wholeWidth(paragraph: Paragraph, word: number): number {
  const stops = [0, ...stopsOf(paragraph, false)]
  let widest = 0
  stops.forEach((stop, i) => {
    if (i > 0 && firstWord(paragraph, stops[i - 1]!) === word) widest = Math.max(widest, widthOf(paragraph, stops[i - 1]!, stop))
  })
  return widest
}

/** The lines as they read; a slash stands where a word goes on in the next line. */
function readLines(paragraph: Paragraph, breaks: readonly number[]): string[] {
  const { positions, words } = paragraph
  return breaks.map((p, i) => {
    const from = positions[breaks[i - 1] ?? 0]!
    const to = positions[p]!
    let out = ''
    for (let w = from.word; w <= to.word; w++) {
      const word = words[w]!
      const part = word.text.slice(w === from.word && i > 0 ? from.at : 0, w === to.word ? to.at : undefined)
      if (part === '') continue
      out += part + (w < to.word && word.spaceAfter !== 'none' ? ' ' : '')
    }
    return out + (to.at < words[to.word]!.text.length ? '/' : '')
  })
}

interface Drawn {
  readonly paragraph: Paragraph
  readonly measure: Measure
  readonly options: RaggedOptions
}

const LEANERS = ['the', 'a', 'of', 'in', 'to', 'and', 'for', 'with', '“the', 'The']
const NAMES = ['Anna', 'Lindqvist', 'Mayor', 'New', 'York', 'O’Brien', '“Sir', 'Élise', '(Tom']
const PLAIN = ['town', 'harbour', 'council', 'votes', 'again', 'rail', 'workers', 'strike', 'it', 'I', 'budget,', 'says', 'quietly', '42', 'ends']
const HARD = ['administration', 'self-governing', 'either/or', 'misunderstanding', 'north–south', 'unconstitutionally', 'to-day', 'news\u00adstand\u00adi', 'Llanfairpwllgwyngyll']

function draw(random: Rand): Drawn {
  const count = random.int(1, 12)
  const runs: Inline[] = []
  for (let i = 0; i < count; i++) {
    runs.push({
      text: `${random.weigh([5, random.pick(PLAIN)], [3, random.pick(LEANERS)], [2, random.pick(NAMES)], [1.5, random.pick(HARD)])}${random.weigh([12, ' '], [1, '\u00a0'])}`,
    })
    if (random.chance(0.03)) runs.push({ break: true })
  }
  const hyphens = random.chance(0.3)
  const whole = paragraphOf(runs, hyphens)
  const natural = widthOf(whole, 0, whole.breakable.n)
  const widest = Math.max(...whole.words.map((word) => word.width))
  const least = random.chance(0.8) ? widest : widest * 0.6
  const full = least + random.next() ** 2 * Math.max(0, natural - least)
  const paragraph = random.chance(0.3) ? paragraphOf(runs, hyphens, full) : whole
  const narrow = full * random.real(0.4, 0.9)
  // some lines beside a cap, or between inserts
  const measure = random.weigh<() => Measure>([3, () => full], [1, () => [...new Array<number>(random.int(1, 3)).fill(narrow), full]], [0.5, () => [full, narrow, full]])()
  const options: RaggedOptions = {
    sense: random.chance(0.7),
    last: random.pick([0, 1 / 3, 0.4, 0.6]),
    ...random.maybe(0.5, () => ({ lines: random.int(1, 6) })),
    ...random.maybe(0.3, () => ({ hyphens: { zone: random.pick([0, 0.1, 0.25, 1]), penalty: 50 } })),
  }
  return { paragraph, measure, options }
}

/**
 * What should come out: so many lines as were asked for, where they can be had; else as few as fit. Hyphens are put in only where
 * a word is too wide without, or, in running text, where as many lines come out cheaper.
 */
function expected({ paragraph, measure, options }: Drawn): Found {
  const choose = (hyphens: boolean): Found => {
    const found = solveRagged(paragraph, measure, hyphens ? { ...options, hyphens: undefined } : options, hyphens)
    const asked = options.lines === undefined ? undefined : found.get(options.lines)
    const fitting = [...found.values()].filter((f) => f.fits).map((f) => f.lines)
    const least = found.get(Math.min(...(fitting.length > 0 ? fitting : found.keys())))!
    return asked && (asked.fits || !least.fits) ? asked : least
  }
  const whole = choose(false)
  if (!whole.fits) return choose(true)
  if (options.hyphens === undefined || options.hyphens.zone >= 1) return whole
  const broken = solveRagged(paragraph, measure, options, true).get(whole.lines)
  return broken?.fits === true && broken.cost < whole.cost ? broken : whole
}

describe('against every list of breaks', () => {
  const CASES = 3_000
  const STOPS = 14
  const cases: { drawn: Drawn; right: Found }[] = []
  beforeAll(() => {
    const random = new Rand(20_261_121)
    while (cases.length < CASES) {
      const drawn = draw(random)
      if (stopsOf(drawn.paragraph, true).length <= STOPS) cases.push({ drawn, right: expected(drawn) })
    }
  })
  const told = ({ drawn }: { drawn: Drawn }): string =>
    JSON.stringify({
      text: drawn.paragraph.words.map((w) => w.text + (w.spaceAfter === 'forced' ? '⏎' : w.spaceAfter === 'fixed' ? '~' : '')).join(' '),
      measure: drawn.measure,
      options: drawn.options,
    })

  it(`${CASES} random texts: the evenest of the right number of lines`, () => {
    const faults: string[] = []
    for (const entry of cases) {
      const {
        drawn: { paragraph, measure, options },
        right,
      } = entry
      const got = breakRagged(paragraph, measure, options)
      if (got.breaks.length === right.lines && got.fits === right.fits && Math.abs(got.cost - right.cost) <= 1e-6 * Math.max(1, right.cost)) continue
      faults.push(
        `${told(entry)}\n  got ${readLines(paragraph, got.breaks).join(' | ')} (${got.cost}, ${got.fits})\n  best ${readLines(paragraph, right.breaks).join(' | ')} (${right.cost}, ${right.fits})`,
      )
    }
    expect(faults.length, `${faults.length} faults; the first:\n${faults.slice(0, 5).join('\n')}`).toBe(0)
  })

  it('no word is lost or moved, lines end only where they may, and none is too wide but a piece that is so alone', () => {
    for (const entry of cases) {
      const {
        drawn: { paragraph, measure, options },
      } = entry
      const { breaks, fits } = breakRagged(paragraph, measure, options)
      if (options.hyphens === undefined && breaks.some((p) => paragraph.positions[p]!.kind === 'hyphen'))
        expect(
          paragraph.words.some((_, w) => wholeWidth(paragraph, w) > Math.min(...(typeof measure === 'number' ? [measure] : measure))),
          told(entry),
        ).toBe(true)
      const stops = [0, ...stopsOf(paragraph, breaks.some((p) => paragraph.positions[p]!.kind === 'hyphen') || !fits)]
      expect(breaks.at(-1), told(entry)).toBe(paragraph.breakable.n)
      breaks.forEach((p, i) => {
        const from = breaks[i - 1] ?? 0
        expect(p, told(entry)).toBeGreaterThan(from)
        expect(stops, told(entry)).toContain(p)
        for (const stop of stops) if (stop > from && stop < p) expect(paragraph.breakable.forced[stop], told(entry)).toBe(0)
        if (stops.indexOf(p) > stops.indexOf(from) + 1)
          expect(widthOf(paragraph, from, p), told(entry)).toBeLessThanOrEqual((typeof measure === 'number' ? measure : measure[Math.min(i, measure.length - 1)]!) + 1e-6)
      })
      const read = readLines(paragraph, breaks)
      const letters = (text: string): string => text.replace(/[\s/]/g, '')
      expect(letters(read.join('')), told(entry)).toBe(letters(paragraph.words.map((w) => w.text).join('')))
    }
  })

  it('the random texts cover what they should', () => {
    const share = (counts: (entry: { drawn: Drawn; right: Found }) => boolean): number => cases.filter(counts).length / cases.length
    const coverage = {
      severalWidths: share(({ drawn }) => typeof drawn.measure !== 'number'),
      asked: share(({ drawn }) => drawn.options.lines !== undefined),
      askedAndHad: share(({ drawn, right }) => drawn.options.lines === right.lines),
      tooWide: share(({ right }) => !right.fits),
      severalLines: share(({ right }) => right.lines > 2),
      hyphens: share(({ drawn, right }) => right.breaks.some((p) => drawn.paragraph.positions[p]!.kind === 'hyphen')),
      forced: share(({ drawn }) => drawn.paragraph.words.some((w) => w.spaceAfter === 'forced')),
      emergency: share(({ right }) => right.cost >= 1e5 && right.cost < 1e7),
      senseDecides: share(({ drawn, right }) => drawn.options.sense && expected({ ...drawn, options: { ...drawn.options, sense: false } }).breaks.join() !== right.breaks.join()),
    }
    console.log(
      Object.entries(coverage)
        .map(([name, value]) => `${name} ${(100 * value).toFixed(1)} %`)
        .join(', '),
    )
    expect(coverage.askedAndHad).toBeGreaterThan(0.15)
    expect(coverage.severalLines).toBeGreaterThan(0.3)
    for (const value of Object.values(coverage)) expect(value).toBeGreaterThan(0.01)
  })
})

/** Sets a text on a measure into which some words just go. */
function set(text: Text, wide: string, options: Partial<RaggedOptions> = {}, hyphenate = false): string[] {
  const paragraph = paragraphOf(text, hyphenate)
  const measured = paragraphOf(wide)
  const { breaks, fits } = breakRagged(paragraph, widthOf(measured, 0, measured.breakable.n), { sense: true, last: 0.4, ...options })
  expect(fits).toBe(true)
  return readLines(paragraph, breaks)
}

describe('what a reader of heads relies on', () => {
  it('as few lines as there is room for, and those even', () => {
    expect(set('Harbour workers strike', 'Harbour workers strike')).toEqual(['Harbour workers strike'])
    expect(set('Harbour workers strike over pay again', 'Harbour workers strike over')).toEqual(['Harbour workers strike', 'over pay again'])
    expect(set('Harbour workers strike over pay again today', 'Harbour workers strike over pay again')).toEqual(['Harbour workers strike', 'over pay again today'])
  })

  it('so many lines as were asked for, where they can be had', () => {
    const text = 'Harbour workers strike over pay again'
    expect(set(text, text, { lines: 2 })).toHaveLength(2)
    expect(set(text, text, { lines: 3 })).toHaveLength(3)
    expect(set(text, text, { lines: 6 })).toEqual(text.split(' '))
    // there are six words
    expect(set(text, text, { lines: 7 })).toEqual([text])
  })

  it('fewer lines than fit cannot be had: then as few as fit', () => {
    expect(set('Harbour workers strike', 'Harbour workers', { lines: 1 })).toHaveLength(2)
  })

  it('no line ends in an article or a preposition where a setting as deep avoids it', () => {
    expect(set('Fire destroys half of the old mill', 'Fire destroys half of the')).toEqual(['Fire destroys half', 'of the old mill'])
    expect(set('Fire destroys half of the old mill', 'Fire destroys half of the', { sense: false })).toEqual(['Fire destroys half of', 'the old mill'])
    expect(set('Voters reject “the miracle budget”', '“the miracle budget”')).toEqual(['Voters reject', '“the miracle budget”'])
    expect(set('Voters reject “the miracle budget”', '“the miracle budget”', { sense: false })).toEqual(['Voters reject “the', 'miracle budget”'])
  })

  it('but it takes no line more for it', () => {
    expect(set('Mountaineers of the Himalaya', 'Mountaineers of the')).toHaveLength(2)
    expect(set('Strike of the', 'Strike of')).toHaveLength(2)
  })

  it('names are kept together', () => {
    expect(set('Voters believe Anna Lindqvist was right', 'Anna Lindqvist was right')).toEqual(['Voters believe', 'Anna Lindqvist was right'])
    expect(set('Voters believe Anna Lindqvist was right', 'Anna Lindqvist was right', { sense: false })).toEqual(['Voters believe Anna', 'Lindqvist was right'])
  })

  it('no one-word last line where there is another way', () => {
    expect(set('The council votes on rail again', 'The council votes on rail')).toHaveLength(2)
    expect(set('The council votes on rail again', 'The council votes on rail')[1]).not.toBe('again')
  })

  it('a line ends where its text has a line break', () => {
    expect(set([{ text: 'Strike' }, { break: true }, { text: 'over' }, { break: true }, { text: 'pay again' }], 'Strike over pay again')).toEqual(['Strike', 'over', 'pay again'])
  })

  it('words are hyphenated only where one does not fit whole', () => {
    expect(set('The administration', 'administration', {}, true)).toEqual(['The', 'administration'])
    expect(set('The administration', 'administrat-', {}, true).some((line) => line.endsWith('/'))).toBe(true)
  })

  it('a word that goes in whole is not parted where another is', () => {
    expect(set('news\u00adstand\u00adi administration', 'newsstandi', {}, true)[0]).toBe('newsstandi')
  })

  it('a word wider than the measure stands alone, and the answer says that it does not fit', () => {
    const paragraph = paragraphOf('An unconstitutionally made law')
    const measure = paragraph.words[1]!.width * 0.8
    const { breaks, fits } = breakRagged(paragraph, measure, { sense: true, last: 0.4 })
    expect(fits).toBe(false)
    expect(readLines(paragraph, breaks)).toEqual(['An', 'unconstitutionally', 'made law'])
  })

  it('what is broken between any two letters fits, however long it is', () => {
    const paragraph = paragraphOf('x'.repeat(400), false, 30)
    const { breaks, fits } = breakRagged(paragraph, 30, { sense: true, last: 0.4 })
    expect(breaks.length).toBeGreaterThan(100)
    expect(fits).toBe(true)
  })

  it('of nothing comes nothing', () => {
    expect(breakRagged(paragraphOf(''), 100, { sense: true, last: 0.4 })).toMatchObject({ breaks: [], fits: true })
  })
})
