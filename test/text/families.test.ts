import { beforeAll, describe, expect, test } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import type { Text } from '../../src/model/inline.js'
import { WEEKLY } from '../../src/model/weekly.js'
import type { OpenedFace } from '../../src/text/face.js'
import { FaceSet, faceSetOf } from '../../src/text/families.js'
import type { Face } from '../../src/text/glyphs.js'
import { leftProtrusion, rightProtrusion } from '../../src/text/optical.js'
import { prepareLineBreaks, toWords, type LineBreaks } from '../../src/text/words.js'
import { faceOf, weeklyFaces } from './shipped.js'
import { STYLES_BODY } from './style.js'

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

/** A face that says it has these characters and no others of its own. */
function having(face: OpenedFace, has: (character: string) => boolean): Face {
  return new Proxy(face, {
    get(target, key): unknown {
      if (key === 'has') return (c: number): boolean => has(String.fromCodePoint(c))
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

describe('faces of a text', () => {
  let faces: FaceSet
  beforeAll(async () => {
    faces = await weeklyFaces()
  })
  /** What is drawn by which face, words apart by a space as they are set; `!` where no face has the characters. */
  function drawn(text: Text, family: string, own: FaceSet = faces, lineBreaks?: LineBreaks): string[] {
    const words = toWords(text, { style: { ...STYLES_BODY, family }, faces: own, hyphenation: WEEKLY.hyphenation, lineBreaks })
    const runs: { text: string; name: string }[] = []
    words.forEach((word, i) =>
      word.pieces.forEach((piece, k) => {
        const name = piece.face.name + (piece.missing ? '!' : '')
        const written = (k === 0 && i > 0 && words[i - 1]!.spaceAfter !== 'none' ? ' ' : '') + piece.shaped.texts.join('')
        const last = runs[runs.length - 1]
        if (last?.name === name) last.text += written
        else runs.push({ text: written.trimStart(), name })
      }),
    )
    return runs.map((run) => `${run.text}@${run.name}`)
  }

  test('a word is set whole in the first family that has all of it, with the signs around it', () => {
    expect(drawn('plain', 'Frank Ruhl Libre')).toEqual(['plain@Frank Ruhl Libre'])
    expect(drawn('to Москва!', 'Frank Ruhl Libre')).toEqual(['to@Frank Ruhl Libre', 'Москва!@STIX Two Text'])
    expect(drawn('“Αθήνα”, (2026)', 'Frank Ruhl Libre')).toEqual(['“Αθήνα”, (2026)@STIX Two Text'])
    expect(drawn('Москва-river and Су-27', 'Frank Ruhl Libre')).toEqual(['Москва@STIX Two Text', '-river and@Frank Ruhl Libre', 'Су-27@STIX Two Text'])
    expect(drawn('Old Бvк House', 'Manufacturing Consent')).toEqual([
      'Old@Manufacturing Consent',
      'Б@STIX Two Text',
      'v@Manufacturing Consent',
      'к@STIX Two Text',
      'House@Manufacturing Consent',
    ])
  })

  test('a sign that the family lacks takes no word with it', () => {
    expect(drawn('Strait—Courier', 'Manufacturing Consent')).toEqual(['Strait@Manufacturing Consent', '—@STIX Two Text', 'Courier@Manufacturing Consent'])
    expect(drawn('1—2', 'Manufacturing Consent')).toEqual(['1@Manufacturing Consent', '—@STIX Two Text', '2@Manufacturing Consent'])
  })

  test('figures and dashes that stand alone go with the words on both sides', () => {
    expect(drawn('Москва 2026 — год', 'Frank Ruhl Libre')).toEqual(['Москва 2026 — год@STIX Two Text'])
    expect(drawn('in Москва 2026 was', 'Frank Ruhl Libre')).toEqual(['in@Frank Ruhl Libre', 'Москва@STIX Two Text', '2026 was@Frank Ruhl Libre'])
    expect(drawn('1926 — 2026', 'Frank Ruhl Libre')).toEqual(['1926 — 2026@Frank Ruhl Libre'])
    expect(drawn('שנת 2026 בתל אביב', 'Frank Ruhl Libre')).toEqual(['שנת 2026 בתל אביב@Frank Ruhl Libre'])
    // a word keeps its face wherever it stands, though figures do not
    expect(drawn('год 5 and 5 and год', 'Frank Ruhl Libre')).toEqual(['год@STIX Two Text', '5 and 5 and@Frank Ruhl Libre', 'год@STIX Two Text'])
  })

  test('bold and italic are kept where the family has them, and a word of several marks is of one family', () => {
    const text: Text = [{ text: 'the ' }, { text: '«Мос', bold: true }, { text: 'ква»', italic: true }, { text: ' 5', bold: true, italic: true }]
    expect(drawn(text, 'Frank Ruhl Libre')).toEqual(['the@Frank Ruhl Libre', '«Мос@STIX Two Text Bold', 'ква»@STIX Two Text Italic', '5@STIX Two Text Bold Italic'])
    expect(drawn([{ text: 'Ωμέγα', bold: true, italic: true }], 'Frank Ruhl Libre')).toEqual(['Ωμέγα@STIX Two Text Bold Italic'])
  })

  describe('with a family that has some letters only', () => {
    let partial: FaceSet
    beforeAll(async () => {
      const [some, most, all] = await Promise.all(['Some', 'Most', 'All'].map((name) => faceOf('stix-two-text/STIXTwoText-Regular.ttf', name)))
      partial = new FaceSet(
        new Map([
          ['Some', { roman: 'Some', fallback: ['Most', 'All'] }],
          ['Most', { roman: 'Most' }],
          ['All', { roman: 'All' }],
        ]),
        new Map([
          ['Some', having(some!, (c) => !'жщя\u0301ř'.includes(c))],
          ['Most', having(most!, (c) => !'щяř'.includes(c))],
          ['All', having(all!, (c) => c !== 'я')],
        ]),
      )
    })

    test('no word is mixed letter by letter', () => {
      expect(drawn('да жена борщ дом', 'Some', partial)).toEqual(['да@Some', 'жена@Most', 'борщ@All', 'дом@Some'])
      expect(drawn('Dvořák', 'Some', partial)).toEqual(['Dvořák@All'])
    })
    test('a mark that is lacking takes the whole word, not the base alone', () => {
      expect(drawn('ко\u0301т кот', 'Some', partial)).toEqual(['ко\u0301т@Most', 'кот@Some'])
    })
    test('where nobody has all, who has most sets what there is, and the rest is reported', () => {
      expect(drawn('жидящий', 'Some', partial)).toEqual(['жид@All', 'я@All!', 'щий@All'])
    })
    test('words without spaces between them stay in one face where lines may break', async () => {
      const cjk = new FaceSet(
        new Map([
          ['A', { roman: 'A', fallback: ['B'] }],
          ['B', { roman: 'B' }],
        ]),
        new Map([
          ['A', having(await faceOf('roboto-condensed/RobotoCondensed-Regular.ttf', 'A'), (c) => c < '\u0080' || c === '日')],
          ['B', having(await faceOf('roboto-condensed/RobotoCondensed-Regular.ttf', 'B'), () => true)],
        ]),
      )
      const lineBreaks = await prepareLineBreaks(['日本語'])
      expect(drawn('日本語 12 日', 'A', cjk, lineBreaks)).toEqual(['日本語@B', '12 日@A'])
    })
  })

  test('what nobody has is .notdef of the first face, and is reported', () => {
    expect(drawn('a日本b', 'STIX Two Text')).toEqual(['a@STIX Two Text', '日本@STIX Two Text!', 'b@STIX Two Text'])
    expect(drawn('👨‍👩‍👧', 'STIX Two Text')).toEqual(['👨‍👩‍👧@STIX Two Text!'])
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
