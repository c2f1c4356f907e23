import { beforeAll, describe, expect, test } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import type { OpenedFace } from '../../src/text/face.js'
import { FaceSet, faceSetOf } from '../../src/text/families.js'
import { leftProtrusion, rightProtrusion } from '../../src/text/optical.js'
import { faceOf, weeklyFaces } from './shipped.js'

describe('picking a face', () => {
  let faces: FaceSet
  beforeAll(async () => {
    faces = await weeklyFaces()
  })

  test('the variant asked for, or the nearest', () => {
    const names = (family: string): (string | boolean)[] =>
      [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ].flatMap(([bold, italic]) => {
        const { face, substituted } = faces.pick(family, bold === true, italic === true)
        return [face.name, substituted]
      })
    expect(names('STIX Two Text')).toEqual(['STIX Two Text', false, 'STIX Two Text Bold', false, 'STIX Two Text Italic', false, 'STIX Two Text Bold Italic', false])
    expect(names('Frank Ruhl Libre')).toEqual(['Frank Ruhl Libre', false, 'Frank Ruhl Libre Bold', false, 'Frank Ruhl Libre', true, 'Frank Ruhl Libre Bold', true])
    expect(faces.pick('No Such Family', false, false).substituted).toBe(true)
  })

  test('a family whose faces were not handed in gives way to its fallback', async () => {
    const set = new FaceSet(
      new Map([
        ['A', { roman: 'gone', fallback: ['B'] }],
        ['B', { roman: 'also gone', bold: 'here', fallback: ['A'] }],
      ]),
      new Map([['here', await faceOf('roboto-condensed/RobotoCondensed-Bold.ttf', 'here')]]),
    )
    expect(set.pick('A', false, false)).toMatchObject({ substituted: true, face: { name: 'here' } })
  })

  test('the same families over the same faces are one set; another face under the same name is not', async () => {
    const here = await faceOf('roboto-condensed/RobotoCondensed-Bold.ttf', 'here')
    const other = await faceOf('roboto-condensed/RobotoCondensed-Regular.ttf', 'here')
    const third = await faceOf('roboto-condensed/RobotoCondensed-Italic.ttf', 'third')
    const of = (roman: string, ...faces: readonly OpenedFace[]): FaceSet => faceSetOf(new Map([['A', { roman }]]), new Map(faces.map((face) => [face.name, face])))
    const set = of('here', here, third)
    expect(of('here', here, third)).toBe(set)
    expect(of('third', here, third)).not.toBe(set)
    expect(of('here', here)).not.toBe(set)
    expect(of('here', third, other).pick('A', false, false).face).toBe(other)
    expect(of('here', third, here).pick('A', false, false).face).toBe(here)
    expect(() => faceSetOf(new Map(), new Map())).toThrow(StonehandError)
  })

  test('no face at all is a mistake of the caller', () => {
    expect(() => new FaceSet(new Map(), new Map())).toThrow(StonehandError)
  })
})

describe('splitting a string by faces', () => {
  let faces: FaceSet
  beforeAll(async () => {
    faces = await weeklyFaces()
  })
  const runs = (text: string, family: string): string[] => faces.itemise(text, family, false, false).map((run) => `${run.text}@${run.face.name}${run.missing ? '!' : ''}`)

  test('first face of the chain that has the character', () => {
    expect(runs('plain', 'Frank Ruhl Libre')).toEqual(['plain@Frank Ruhl Libre'])
    expect(runs('to Москва!', 'Frank Ruhl Libre')).toEqual(['to @Frank Ruhl Libre', 'Москва@STIX Two Text', '!@Frank Ruhl Libre'])
    expect(runs('1—2', 'Manufacturing Consent')).toEqual(['1@Manufacturing Consent', '—@STIX Two Text', '2@Manufacturing Consent'])
    expect(faces.itemise('', 'STIX Two Text', false, false)).toEqual([])
  })

  test('what nobody has is .notdef of the first face, and is reported', () => {
    expect(runs('a日本b', 'STIX Two Text')).toEqual(['a@STIX Two Text', '日本@STIX Two Text!', 'b@STIX Two Text'])
    expect(runs('👨‍👩‍👧', 'STIX Two Text')).toEqual(['👨‍👩‍👧@STIX Two Text!'])
  })

  test('marks and joiners stay with their base', () => {
    for (const family of ['Frank Ruhl Libre', 'Manufacturing Consent', 'Roboto Condensed']) {
      for (const text of ['x\u0323\u0302y', 'a\u200db', 'e\ufe0e', '\u0301a']) {
        const found = faces.itemise(text, family, false, false)
        expect(found.map((run) => run.text).join('')).toBe(text)
        for (const run of found.slice(1)) expect(run.text).not.toMatch(/^[\p{M}\u200d]/u)
      }
    }
  })

  test('hyphens and spaces that a face lacks are drawn as their likes, and stay what they are', () => {
    const [hyphen] = faces.itemise('a\u2011b', 'Frank Ruhl Libre', false, false)
    expect(hyphen?.text).toBe('a\u2011b')
    expect(hyphen?.drawn).toMatch(/^a[\u2010\u2011-]b$/)
    expect(hyphen?.missing).toBe(false)
    const narrow = faces.itemise('5\u202f%', 'Roboto Condensed', false, false)
    expect(narrow).toHaveLength(1)
    expect(narrow[0]?.drawn).toHaveLength(3)
    expect(narrow[0]?.missing).toBe(false)
  })
})

test('optical margins: signs stand out, most letters do not', () => {
  expect(rightProtrusion('.')).toBe(0.7)
  expect(rightProtrusion('-')).toBe(0.5)
  expect(leftProtrusion('\u201c')).toBe(0.3)
  expect(leftProtrusion('.')).toBe(0)
  expect(rightProtrusion('m')).toBe(0)
  expect(rightProtrusion('')).toBe(0)
})
