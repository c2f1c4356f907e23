import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lineMeter } from '../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../src/reconstruct/lines/readLines.js'

const STIX = new Uint8Array(readFileSync(new URL('../../fonts/stix-two-text/STIXTwoText-Regular.ttf', import.meta.url)))
const meter = lineMeter()
const read = (text: string) => readLines(text, meter)
const textsOf = (text: string): string[] => read(text).map((line) => line.text)

describe('the meter of lines', () => {
  test('without a face measures as the text face that comes with the library', () => {
    const own = lineMeter(STIX)
    for (const text of ['The harbour board met on Monday, 14 March.', '“Ægir, Þór & Øystein” — £3.50, 20€', 'Ōsaka, Łódź, Żnin, Čačak', 'Договор о гавани']) {
      expect(meter(text)).toBeCloseTo(own(text), 6)
    }
  })
  test('measures with the face it is given', () => {
    const narrow = new Uint8Array(readFileSync(new URL('../../fonts/roboto-condensed/RobotoCondensed-Regular.ttf', import.meta.url)))
    expect(lineMeter(narrow)('The harbour board met')).toBeLessThan(0.97 * meter('The harbour board met'))
  })
  test('knows wide characters, and marks that have no width', () => {
    expect(meter('港湾')).toBe(2)
    expect(meter('e\u0301')).toBe(meter('e'))
  })
  test('takes what is no face for none', () => {
    const damaged = STIX.slice(0, 3000)
    for (const face of [new Uint8Array(), new Uint8Array(64), damaged, new TextEncoder().encode('no font at all, but words')])
      expect(lineMeter(face)('harbour')).toBeCloseTo(meter('harbour'), 1)
  })
})

describe('lines of a text', () => {
  test('end at line ends of all kinds, and keep their numbers', () => {
    expect(read('one\r\ntwo\rthree\u2028four\n\nfive').map(({ number, text, gap }) => [number, text, gap])).toEqual([
      [1, 'one', true],
      [2, 'two', false],
      [3, 'three', false],
      [4, 'four', false],
      [6, 'five', true],
    ])
  })
  test('a form feed begins a page', () => {
    expect(read('one\ntwo\n\fthree\n').map(({ page, text, gap }) => [page, text, gap])).toEqual([
      [1, 'one', true],
      [1, 'two', false],
      [2, 'three', true],
    ])
  })
  test('show letters as they are meant', () => {
    expect(textsOf('\ufeffthe e\ufb03cient \ufb02eet\u00a0of cafe\u0301s\0 and\u200b more')).toEqual(['the efficient fleet of cafés and more'])
  })
  test('soft hyphens are seen at ends alone', () => {
    const lines = read('the har\u00adbour mas\u00ad\nter of the fleet-\nowners')
    expect(lines.map(({ text, end }) => [text, end])).toEqual([
      ['the harbour mas-', 'soft'],
      ['ter of the fleet-', 'unknown'],
      ['owners', 'unknown'],
    ])
  })
  test('where no other hyphen is in the text, soft ones are hyphens', () => {
    expect(textsOf('a UN\u00adbacked govern\u00ad\nment')).toEqual(['a UN-backed govern-', 'ment'])
  })
  test('trailing spaces tell where the source keeps them', () => {
    const kept = read('The board met on \nMonday to talk of \nthe quay.\n\nNothing was said \nof the cranes.\n')
    expect(kept.map(({ end }) => end)).toEqual(['space', 'space', 'none', 'space', 'none'])
    expect(read('The board met on\nMonday to talk of\nthe quay.\n').map(({ end }) => end)).toEqual(['unknown', 'unknown', 'unknown'])
  })
  test('empty lines after each line tell nothing, two of them do', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`)
    const text = `${lines.slice(0, 10).join('\n\n')}\n\n\n${lines.slice(10).join('\n\n')}`
    expect(read(text).flatMap(({ gap }, i) => (gap ? [i] : []))).toEqual([0, 10])
  })
  test('columns side by side come one after the other', () => {
    const left = [
      'The harbour board met on',
      'Monday to talk about the',
      'new quay, which has cost',
      'twice what was said when',
      'the plan was first shown',
      'to the town in spring.',
      'Nobody spoke for it and',
    ]
    const right = [
      'Fishermen from the north',
      'shore brought their own',
      'drawing of the place and',
      'hung it on the wall, for',
      'all to see what the old',
      'pier had looked like in',
      'their fathers’ time.',
    ]
    const rows = left.map((line, i) => `${line.padEnd(30)}${right[i]!}`)
    expect(textsOf(['Quay costs twice as much as was said', '', ...rows].join('\n'))).toEqual(['Quay costs twice as much as was said', ...left, ...right])
  })
  test('cells of a table stay on their lines', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Berth ${i}`.padEnd(20) + `${3 * i}`.padEnd(20) + `${7 * i}`)
    expect(read(rows.join('\n'))).toHaveLength(12)
  })
  test('of anything, there is a result', () => {
    expect(read('')).toEqual([])
    expect(read('\n\n \f \n')).toEqual([])
    expect(read('-'.repeat(1e5))).toHaveLength(1)
    const binary = String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 65_536))
    expect(read(binary).every(({ width }) => Number.isFinite(width))).toBe(true)
  })
})
