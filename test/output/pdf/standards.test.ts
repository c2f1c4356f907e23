import { describe, expect, it, test } from 'vitest'
import { type LeftOut, type PdfOptions, type Standard, STANDARDS, StonehandError, writePdf } from '../../../src/index.js'
import { loadProfile } from '../../../src/node/loadProfile.js'
import { readPicture } from '../../../src/picture/picture.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { Item } from '../../../src/scene/scene.js'
import { makePng } from '../../picture/make-png.js'
import { readPdf } from '../../read/index.js'
import { Ref } from '../../read/objects.js'
import { faceOf, lineOf, pageOf, paperOf } from './paper.js'

const press = await loadProfile('fogra39')
const screen = await loadProfile('srgb')
const face = await faceOf()
const page = paperOf([lineOf(face, 'The tide came in', { link: 'https://example.org/tide' })])

async function refused(paper: Paper, options: PdfOptions): Promise<{ path: string; message: string }> {
  const error = await writePdf(paper, options as PdfOptions & { pages?: 'one' }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StonehandError)) throw new Error('it was written')
  expect(error.code).toBe('invalid-call')
  return { path: error.path, message: error.message }
}

function pictured(colourType: 0 | 2 | 4): Paper {
  const bytes = makePng({ width: 8, height: 8, colourType, depth: 8, sample: (x, y, channel) => (channel === 1 && colourType === 4 ? x * 30 : y * 20) })
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  return paperOf([{ kind: 'picture', node: 0, picture: 'boat.png', x: 50, y: 50, width: 80, height: 80, crop: { x: 0, y: 0, width: 1, height: 1 } }], {
    pictures: [{ id: 'boat.png', bytes, info: read.info }],
  })
}

describe('what cannot be written is refused, with its path', () => {
  const x4 = { standard: 'pdf/x-4', outputIntent: press } as const
  it.each<[string, Paper, PdfOptions, string, RegExp]>([
    ['a name that is no standard', page, { standard: 'pdf/x-9' as Standard }, 'standard', /pdf\/x-4/],
    ['two of PDF/A', page, { standard: ['pdf/a-1b', 'pdf/a-2u'], outputIntent: press }, 'standard[1]', /goes with/],
    ['PDF/X-1a with tags', page, { standard: ['pdf/x-1a:2003', 'pdf/ua-1'], outputIntent: press }, 'standard[1]', /No file/],
    ['one twice', page, { standard: ['pdf/x-4', 'pdf/x-4'], outputIntent: press }, 'standard[1]', /twice/],
    ['no output intent', page, { standard: 'pdf/x-4' }, 'outputIntent', /6\.4/],
    ['a name of a press without its profile', page, { standard: 'pdf/x-4', outputIntent: { identifier: 'WAN-IFRAnewspaper26v5' } }, 'outputIntent.icc', /profile itself/],
    ['a profile of a screen for a press', page, { standard: 'pdf/x-4', outputIntent: screen }, 'outputIntent.icc', /mntr/],
    ['a profile that is none', page, { standard: 'pdf/a-2u', outputIntent: { icc: new Uint8Array(200), identifier: 'x' } }, 'outputIntent.icc', /no ICC profile/],
    ['an intent without a name', page, { standard: 'pdf/x-4', outputIntent: { ...press, identifier: ' ' } }, 'outputIntent.identifier', /name/],
    ['an intent without a standard', page, { outputIntent: press }, 'outputIntent', /standard/],
    ['packed objects in PDF 1.4', page, { standard: 'pdf/a-1b', outputIntent: press, objectStreams: true }, 'objectStreams', /6\.1\.4/],
    ['no tags where they are wanted', page, { standard: 'pdf/a-2a', outputIntent: press, tagged: false }, 'tagged', /6\.7\.3/],
    ['a paper without a date', { ...page, date: '' }, x4, 'date', /date of the edition/],
    ['a paper without a title', { ...page, title: '' }, x4, 'title', /title/],
    ['a paper without a language', { ...page, language: '' }, { standard: 'pdf/ua-1' }, 'language', /7\.2/],
    ['RGB type', paperOf([lineOf(face, 'blue', { colour: { kind: 'rgb', r: 0, g: 0, b: 1 } })]), x4, 'pages[0].items[0].colour', /convertColours/],
    [
      'CMYK type for a screen',
      paperOf([lineOf(face, 'blue', { colour: { kind: 'cmyk', c: 1, m: 0, y: 0, k: 0 } })]),
      { standard: 'pdf/a-2u', outputIntent: screen },
      'pages[0].items[0].colour',
      /CMYK/,
    ],
    ['an RGB picture', pictured(2), x4, 'pictures[0]', /boat\.png/],
    [
      'a character that no face has',
      paperOf([{ ...lineOf(face, 'a'), gids: [0], texts: ['\u{12000}'] }]),
      { standard: 'pdf/a-2u', outputIntent: press },
      'pages[0].items[0]',
      /6\.2\.11\.8/,
    ],
    ['a bleed that is no length', page, { bleed: 'wide' }, 'bleed', /length/],
    ['a mark that is none', page, { marks: ['cross' as 'crop'] }, 'marks[0]', /registration/],
  ])('%s', async (_, paper, options, path, said) => {
    const fault = await refused(paper, options)
    expect(fault.path).toBe(path)
    expect(fault.message).toMatch(said)
  })

  it('and every pair is either written or refused, as the table says, whichever comes first', async () => {
    const names = Object.keys(STANDARDS) as Standard[]
    for (const one of names)
      for (const two of names) {
        if (one === two) continue
        expect(STANDARDS[one].goesWith.includes(two), `${one} ${two}`).toBe(STANDARDS[two].goesWith.includes(one))
        const intent = STANDARDS[one].intent.asks === 'none' && STANDARDS[two].intent.asks === 'none' ? {} : { outputIntent: press }
        const made = writePdf(page, { standard: [one, two], ...intent }).then(
          () => true,
          () => false,
        )
        expect(await made, `${one} ${two}`).toBe(STANDARDS[one].goesWith.includes(two))
      }
  })
})

test('what a standard has no room for is left out, and told', async () => {
  const told: LeftOut[] = []
  const options = { outputIntent: press, onLeftOut: (what: LeftOut) => void told.push(what) }
  const bytes = await writePdf(page, { ...options, standard: 'pdf/x-4' })
  expect(readPdf(bytes).links).toEqual([])
  expect(told).toMatchObject([{ path: 'pages[0]', standard: 'PDF/X-4' }])
  expect(readPdf(await writePdf(page, { ...options, standard: 'pdf/a-2u' })).links).toHaveLength(1)

  told.length = 0
  const flat = readPdf(await writePdf(pictured(4), { ...options, standard: 'pdf/x-1a:2003' }))
  expect(told).toMatchObject([{ path: 'pictures[0]' }])
  const [image] = flat.pages[0]!.images
  expect(image!.dict.has('SMask')).toBe(false)
  // rows of gray on white: opaque by x/8, so the first column is white and the last as it was, or nearly
  const pixels = flat.file.decoded(new Ref(image!.object))
  expect(pixels[0]).toBe(255)
  expect(Math.abs(pixels[7 * 8 + 7]! - (255 + ((140 - 255) * 210) / 255))).toBeLessThanOrEqual(1)
  const kept = readPdf(await writePdf(pictured(4), { ...options, standard: 'pdf/x-4' }))
  expect(kept.pages[0]!.images[0]!.dict.has('SMask')).toBe(true)
})

test('a press known to a registry may stand without its profile in PDF/X-1a alone', async () => {
  const { file, catalog } = readPdf(await writePdf(page, { standard: 'pdf/x-1a:2003', outputIntent: { identifier: 'FOGRA39' } }))
  const intent = file.dict(file.list(catalog.get('OutputIntents'))[0])
  expect(intent.has('DestOutputProfile')).toBe(false)
  expect(Buffer.from(intent.get('RegistryName') as Uint8Array).toString()).toBe('http://www.color.org')
})

describe('round a page', () => {
  const tint = { kind: 'gray', k: 0.2 } as const
  const art = (more: Partial<Extract<Item, { kind: 'rect' }>>): Item => ({ kind: 'rect', node: 0, x: 0, y: 0, width: 400, height: 100, fill: tint, ...more })
  const boxesOf = async (options: PdfOptions) => {
    const { pages, file } = readPdf(await writePdf(paperOf([art({}), art({ x: 50, y: 200, width: 100 })]), { ...options, pages: 'one' }))
    const dict = file.dict(file.list(file.dict(file.dict(file.trailer.get('Root')).get('Pages')).get('Kids'))[0])
    return { boxes: (key: string) => file.list(dict.get(key)).map((value) => file.number(value)), rects: pages[0]!.rects, has: (key: string) => dict.has(key) }
  }
  it('stands nothing, unless it is asked for', async () => {
    const { boxes, has, rects } = await boxesOf({})
    expect(boxes('MediaBox')).toEqual([0, 0, 400, 600])
    expect(boxes('TrimBox')).toEqual([0, 0, 400, 600])
    expect(has('BleedBox')).toBe(false)
    expect(rects.map(({ x, width }) => [x, width])).toEqual([
      [0, 400],
      [50, 100],
    ])
  })
  it('art at the edge bleeds, and what stands inside stays', async () => {
    const { boxes, rects } = await boxesOf({ bleed: 9 })
    expect(boxes('BleedBox')).toEqual([-9, -9, 409, 609])
    expect(boxes('MediaBox')).toEqual([-9, -9, 409, 609])
    expect(boxes('TrimBox')).toEqual([0, 0, 400, 600])
    // at the left, at the right and at the top; not at its foot
    expect(rects[0]).toMatchObject({ x: 0, y: 0, width: 418, height: 109 })
    expect(rects[1]).toMatchObject({ x: 59, width: 100, height: 100 })
  })
  it('marks stand outside the bleed, in black on a black page', async () => {
    const options = { bleed: 9, marks: ['crop', 'registration', 'colour-bars'] } as const
    const { boxes } = await boxesOf(options)
    expect(boxes('MediaBox')[0]).toBeLessThan(-9)
    const black = paperOf([], { pages: [{ ...pageOf([]), inks: 'k' }] })
    const marks = readPdf(await writePdf(black, options)).pages[0]!
    expect(marks.rects.length).toBeGreaterThan(2)
    // from the sheet's corner
    const margin = -boxes('MediaBox')[0]!
    const [near, far, foot] = [margin - 9, margin + 409, margin + 609]
    const outside = (left: number, top: number, right: number, bottom: number): boolean => right < near || left > far || bottom < near || top > foot
    for (const { x, y, width, height } of marks.rects) expect(outside(x, y, x + width, y + height)).toBe(true)
    expect(marks.rules.length).toBeGreaterThanOrEqual(8)
    for (const { x1, x2, y1, y2 } of marks.rules) expect(outside(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))).toBe(true)
    expect(marks.operators).not.toMatch(/ [kK]\n| scn| SCN/)
    const colour = readPdf(await writePdf(paperOf([]), options)).pages[0]!
    expect(colour.operators).toMatch(/1 SCN/)
    expect(colour.operators).toMatch(/\n1 0 0 0 k/)
  })
  it('a picture shows what was cropped away, and is enlarged only where it has no more', async () => {
    const paper = pictured(0)
    const at = async (crop: { x: number; y: number; width: number; height: number }) => {
      const item: Item = { kind: 'picture', node: 0, picture: 'boat.png', x: 0, y: 100, width: 400, height: 400, crop }
      return readPdf(await writePdf({ ...paper, pages: [pageOf([item])] }, { bleed: 10 })).pages[0]!.images[0]!
    }
    const cropped = await at({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 })
    expect([cropped.clip!.x, cropped.clip!.width]).toEqual([0, 420])
    expect(cropped.width).toBeCloseTo(800, 2)
    const whole = await at({ x: 0, y: 0, width: 1, height: 1 })
    expect(whole.width).toBeCloseTo(420, 2)
    expect(whole.height).toBeCloseTo(420, 2)
  })
})

describe('black type', () => {
  const type = (size: number, more = {}): Item => lineOf(face, 'Tide', { size, ...more })
  const operators = async (items: readonly Item[], options: PdfOptions) => readPdf(await writePdf(paperOf(items), { ...options, pages: 'one' })).pages[0]!.operators
  const x4 = { standard: 'pdf/x-4', outputIntent: press } as const
  it('overprints in PDF/X where it is small, and in nothing but black', async () => {
    expect(await operators([type(9)], x4)).toMatch(/\/GS0 gs\n0 0 0 1 k/)
    expect(await operators([type(30)], x4)).not.toContain(' gs')
    expect(await operators([type(9, { colour: { kind: 'gray', k: 0.5 } })], x4)).not.toContain(' gs')
    expect(await operators([type(9, { colour: { kind: 'gray', k: 0 } })], x4)).not.toContain(' gs')
    expect(await operators([type(9)], {})).not.toContain(' gs')
    expect(await operators([type(9)], { ...x4, overprintBelow: 0 })).not.toContain(' gs')
    expect(await operators([type(9)], { overprintBelow: 12 })).toContain('/GS0 gs')
  })
  it('and white after it knocks out', async () => {
    const white = { kind: 'gray', k: 0 } as const
    expect(await operators([type(9), type(9, { y: 90, colour: white })], x4)).toMatch(/\/GS0 gs\n0 0 0 1 k[^]*\/GS1 gs\n1 g/)
    expect(await operators([type(9), { kind: 'rect', node: 0, x: 0, y: 0, width: 9, height: 9, fill: white }], x4)).toMatch(/\/GS1 gs\n1 g\n0 591 9 9 re/)
  })
})

describe('pages by themselves', () => {
  const paper = paperOf([], {
    publication: 'The Test: Late/Extra',
    version: 'City',
    pages: [pageOf([lineOf(face, 'one', { link: '#1/two' })], 1), { ...pageOf([lineOf(face, 'two')], 2), label: 'B2' }, { label: '', width: 400, height: 600, items: [] }],
    destinations: [{ id: '#1/two', page: 1, x: 0, y: 0 }],
    bookmarks: [{ title: 'Two', level: 0, page: 1, y: 0 }],
  })
  it('have names by a pattern, their own bookmarks, and no links to each other', async () => {
    const files = await writePdf(paper, { pages: 'separate', name: '{pub}_{date}_{section}{page:3}_{version}.pdf' })
    const stem = 'The-Test-Late-Extra_2026-11-20'
    expect(files.map(({ name, page: index }) => [name, index])).toEqual([
      [`${stem}_001_City.pdf`, 0],
      [`${stem}_B002_City.pdf`, 1],
      [`${stem}_insert1_City.pdf`, 2],
    ])
    const read = files.map(({ bytes }) => readPdf(bytes))
    expect(read.map(({ pages }) => pages.length)).toEqual([1, 1, 1])
    expect(read[0]!.links).toEqual([])
    expect(read.map(({ outlines }) => outlines.length)).toEqual([0, 1, 0])
    expect(read[1]!.info['Title']).toContain('B2')
  })
  it('are refused where two would have one name, or a field is none', async () => {
    for (const name of ['{pub}.pdf', '{day}.pdf', '{page:0}.pdf', 'pages/{page}.pdf'])
      await expect(writePdf(paper, { pages: 'separate', name }), name).rejects.toMatchObject({ code: 'invalid-call', path: 'name' })
  })
})
