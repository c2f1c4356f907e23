import { beforeAll, describe, expect, it } from 'vitest'
import { type DropCap, makeDropCap, takeCap } from '../../src/flow/dropcap.js'
import { styleOf, type TypeCase } from '../../src/flow/typecase.js'
import type { Style } from '../../src/model/style.js'
import { WEEKLY } from '../../src/model/weekly.js'
import type { LineRun } from '../../src/text/justify.js'
import type { OutlineStep } from '../../src/text/glyphs.js'
import { makeCase } from './case.js'

const FAMILIES = ['Frank Ruhl Libre', 'STIX Two Text', 'Roboto Condensed'] as const
const BASELINE = 10
const GUTTER = 12
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

let cases: ReadonlyMap<string, TypeCase>
beforeAll(async () => {
  const made = new Map<string, TypeCase>()
  for (const family of FAMILIES) {
    for (const contour of [false, true]) {
      const styles = new Map(WEEKLY.styles).set('dropCap', { ...WEEKLY.styles.get('dropCap')!, family })
      const style: Style = { ...WEEKLY, styles, keeps: { ...WEEKLY.keeps, dropCapContour: contour } }
      made.set(`${family} ${contour}`, (await makeCase(style)).typeCase)
    }
  }
  cases = made
})

interface Asked {
  readonly family?: string
  readonly contour?: boolean
  readonly depth?: number
}

/** Height of the body's capitals: what lies between the cap line and the baseline of a line. */
function bodyCap(typeCase: TypeCase): number {
  const body = styleOf(typeCase, 'body')
  return typeCase.face(body).metrics.capHeight * body.size
}

function capOf(
  text: string,
  { family = 'Frank Ruhl Libre', contour = false, depth = 4 }: Asked = {},
): { cap: DropCap; letter: LineRun; quote: LineRun | undefined; typeCase: TypeCase } {
  const typeCase = cases.get(`${family} ${contour}`)!
  const taken = takeCap(text)!
  const cap = makeDropCap(typeCase, taken.cap, taken.ownWord, depth, BASELINE, bodyCap(typeCase), GUTTER)
  const { runs } = cap.line(undefined)
  return { cap, letter: runs.at(-1)!, quote: runs.length > 1 ? runs[0] : undefined, typeCase }
}

/** Ink of a run's first glyph on its line: from the leg's edge, up from the baseline. */
function inkOf(run: LineRun): { left: number; right: number; top: number; bottom: number } {
  const ink = run.face.ink(run.gids[0]!)
  const rise = run.ys?.[0] ?? 0
  return { left: run.x + ink.left * run.size, right: run.x + ink.right * run.size, top: rise + ink.top * run.size, bottom: rise + ink.bottom * run.size }
}

/** Right edge of a letter's ink between two heights over its baseline, points from the leg's edge. */
function reach(run: LineRun, low: number, high: number): number {
  let right = -Infinity
  let x = 0
  let y = 0
  const see = (ex: number, ey: number): void => {
    if (ey * run.size >= low && ey * run.size <= high) right = Math.max(right, run.x + ex * run.size)
  }
  const along = (step: OutlineStep, t: number): [number, number] => {
    const u = 1 - t
    if (step.kind === 'line') return [u * x + t * step.x, u * y + t * step.y]
    if (step.kind === 'quadratic') return [u * u * x + 2 * u * t * step.cx + t * t * step.x, u * u * y + 2 * u * t * step.cy + t * t * step.y]
    if (step.kind === 'cubic')
      return [
        u ** 3 * x + 3 * u * u * t * step.c1x + 3 * u * t * t * step.c2x + t ** 3 * step.x,
        u ** 3 * y + 3 * u * u * t * step.c1y + 3 * u * t * t * step.c2y + t ** 3 * step.y,
      ]
    return step.kind === 'move' ? [step.x, step.y] : [x, y]
  }
  for (const step of run.face.outline(run.gids[0]!)) {
    for (let i = 0; i <= 100; i++) see(...along(step, i / 100))
    if (step.kind !== 'close') [x, y] = [step.x, step.y]
  }
  return right
}

describe('taking the cap off a text', () => {
  it('the first letter goes, the rest of its word stays', () => {
    expect(takeCap('Rain fell')).toEqual({ cap: 'R', rest: [{ text: 'ain fell' }], ownWord: false })
    expect(takeCap('  rain fell')).toMatchObject({ cap: 'r', rest: [{ text: 'ain fell' }] })
  })

  it('an opening quote goes with it', () => {
    for (const quote of ['“', '‘', '„', '«', '"', "'"]) expect(takeCap(`${quote}Rain fell`)).toMatchObject({ cap: `${quote}R`, rest: [{ text: 'ain fell' }], ownWord: false })
  })

  it('A, I and O are words of their own', () => {
    for (const letter of ['A', 'I', 'O']) expect(takeCap(`${letter} rose is a rose`)).toEqual({ cap: letter, rest: [{ text: 'rose is a rose' }], ownWord: true })
    expect(takeCap('“I saw it”')).toMatchObject({ cap: '“I', ownWord: true })
    expect(takeCap('I’m off')).toMatchObject({ cap: 'I', rest: [{ text: '’m off' }], ownWord: false })
  })

  it('an own word is one too where its space stands in the next run', () => {
    expect(takeCap([{ text: 'A', bold: true }, { text: ' rose is a rose' }])).toMatchObject({ cap: 'A', ownWord: true })
  })

  it('an accent stays on its letter, however it was written', () => {
    expect(takeCap('Élise rose')).toMatchObject({ cap: 'É', rest: [{ text: 'lise rose' }] })
    expect(takeCap('E\u0301lise rose')).toMatchObject({ cap: 'É', rest: [{ text: 'lise rose' }] })
  })

  it('marks of other runs stay as they are; a text that begins with no letter has no cap', () => {
    expect(
      takeCap([
        { text: 'Ra', bold: true },
        { text: 'in', italic: true },
      ]),
    ).toMatchObject({
      cap: 'R',
      rest: [
        { text: 'a', bold: true },
        { text: 'in', italic: true },
      ],
    })
    expect(takeCap([{ text: 'R' }, { text: 'ain', italic: true }])).toMatchObject({ cap: 'R', rest: [{ text: 'ain', italic: true }], ownWord: false })
    for (const text of ['1 000 people', '— no', '', '…and', [{ break: true as const }, { text: 'Rain' }]]) expect(takeCap(text)).toBeUndefined()
  })
})

describe('the cap in its place', () => {
  it.each(FAMILIES)('%s: its height reaches from the first cap line to the nth baseline', (family) => {
    for (const depth of [2, 3, 4, 5, 6]) {
      for (const letter of ['H', 'E', 'I', 'T']) {
        const { cap, letter: run, typeCase } = capOf(`${letter}xx`, { family, depth })
        const height = (depth - 1) * BASELINE + bodyCap(typeCase)
        expect(cap.depth).toBe(depth)
        expect(Math.abs(inkOf(run).top - height), `${letter} ${depth}`).toBeLessThanOrEqual(0.1)
        expect(Math.abs(inkOf(run).bottom), `${letter} ${depth}`).toBeLessThanOrEqual(0.1)
      }
    }
  })

  it.each(FAMILIES)('%s: its ink stands on the leg’s edge, and the lines beside it keep clear of it', (family) => {
    for (const letter of LETTERS) {
      const { cap, letter: run, typeCase } = capOf(`${letter}xx`, { family })
      const ink = inkOf(run)
      expect(Math.abs(ink.left), letter).toBeLessThanOrEqual(0.01)
      expect(cap.indents).toHaveLength(cap.lines)
      for (const indent of cap.indents) expect(indent, letter).toBeCloseTo(ink.right + typeCase.style.spacing.dropCapToText, 6)
    }
  })

  it('a tail takes one more slot: Q in Frank Ruhl Libre, and whatever else hangs as deep', () => {
    expect(capOf('Quiet').cap).toMatchObject({ depth: 4, lines: 5 })
    for (const family of FAMILIES) {
      for (const letter of LETTERS) {
        const { cap, letter: run } = capOf(`${letter}xx`, { family })
        expect(cap.lines - cap.depth, `${family} ${letter}`).toBe(inkOf(run).bottom / run.size < -0.12 ? 1 : 0)
        // ink that takes no slot of its own stays out of the capitals of the line under it
        if (cap.lines === cap.depth) expect(-inkOf(run).bottom, `${family} ${letter}`).toBeLessThan(BASELINE)
      }
    }
    for (const letter of ['H', 'A', 'O', 'É']) expect(capOf(`${letter}xx`).cap.lines).toBe(4)
  })

  it('É is as large as E: its accent stands over the cap line', () => {
    const plain = capOf('Elise').letter
    const accented = capOf('Élise').letter
    expect(accented.size).toBeCloseTo(plain.size, 9)
    expect(accented.texts.join('')).toBe('É')
    expect(inkOf(accented).top).toBeGreaterThan(inkOf(plain).top + 1)
  })

  it('an opening quote hangs out at the left, small, under the cap line; the letter does not shrink for it', () => {
    for (const family of FAMILIES) {
      const { cap, letter, quote, typeCase } = capOf('“Rain', { family })
      expect(cap.text).toBe('“R')
      expect(quote!.texts).toEqual(['“'])
      expect(letter.size).toBeCloseTo(capOf('Rain', { family }).letter.size, 9)
      expect(inkOf(quote!).left).toBeLessThan(0)
      // it stays within the gutter
      expect(inkOf(quote!).left).toBeGreaterThan(-GUTTER / 2)
      expect(inkOf(quote!).right).toBeLessThanOrEqual(inkOf(letter).left + 0.01)
      expect(inkOf(quote!).top).toBeLessThanOrEqual((cap.depth - 1) * BASELINE + bodyCap(typeCase) + 0.1 * letter.size)
      expect(inkOf(quote!).bottom).toBeGreaterThan(0)
      for (const indent of cap.indents) expect(indent).toBeCloseTo(inkOf(letter).right + typeCase.style.spacing.dropCapToText, 6)
    }
  })

  it('its text reads on into its word: joined where it begins one, with a space where it is one', () => {
    const joined = capOf('Rain').cap.line('Rain')
    expect(joined.runs[0]!.broken[0]).toMatchObject({ text: 'Rain', part: 'begin', stop: 1 })
    const own = capOf('A rose').cap
    expect(own.ownWord).toBe(true)
    expect(own.line(undefined).runs.at(-1)!.texts.join('')).toBe('A ')
    expect(
      capOf('“I saw it”')
        .cap.line(undefined)
        .runs.map((run) => run.texts.join(''))
        .join(''),
    ).toBe('“I ')
    expect(capOf('“Rain”').cap.line('Rain”').runs[0]!.broken[0]).toMatchObject({ text: '“Rain”', part: 'begin' })
  })
})

describe('its contour, where the house wants it', () => {
  it.each(FAMILIES)('%s: grows only downwards, is never wider than the whole, and no ink beside a line reaches its type', (family) => {
    for (const letter of LETTERS) {
      for (const depth of [2, 4, 5]) {
        const { cap, letter: run, typeCase } = capOf(`${letter}xx`, { family, contour: true, depth })
        const whole = capOf(`${letter}xx`, { family, depth }).cap
        expect(cap.lines).toBe(whole.lines)
        cap.indents.forEach((indent, i) => {
          const name = `${letter} ${depth} line ${i}`
          if (i > 0) expect(indent, name).toBeGreaterThanOrEqual(cap.indents[i - 1]!)
          expect(indent, name).toBeLessThanOrEqual(whole.indents[i]! + 0.1)
          const foot = (depth - 1 - i) * BASELINE
          // its own height, and everything over it
          expect(indent - typeCase.style.spacing.dropCapToText, name).toBeGreaterThanOrEqual(reach(run, foot, Infinity) - 0.5)
        })
        if (cap.lines === cap.depth) expect(cap.indents.at(-1)!, letter).toBeCloseTo(whole.indents.at(-1)!, 0)
      }
    }
  })

  it.each(FAMILIES)('%s: A and L make room above, T and V do not', (family) => {
    for (const letter of ['A', 'L']) {
      const { cap } = capOf(`${letter}xx`, { family, contour: true })
      expect(cap.indents.at(-1)! - cap.indents[0]!, letter).toBeGreaterThan(2)
    }
    for (const letter of ['T', 'V']) {
      const { cap } = capOf(`${letter}xx`, { family, contour: true })
      const whole = capOf(`${letter}xx`, { family }).cap
      cap.indents.forEach((indent, i) => expect(indent, letter).toBeCloseTo(whole.indents[i]!, 0))
    }
  })
})
