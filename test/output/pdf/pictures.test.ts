import { describe, expect, test } from 'vitest'
import { writePdf } from '../../../src/output/pdf/write.js'
import { readPicture } from '../../../src/picture/picture.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { PictureItem } from '../../../src/scene/scene.js'
import { makeExif } from '../../picture/make-exif.js'
import { makeJpeg } from '../../picture/make-jpeg.js'
import { makePng } from '../../picture/make-png.js'
import { readPdf } from '../../read/index.js'
import { Ref } from '../../read/objects.js'
import { paperOf } from './paper.js'

const WHOLE = { x: 0, y: 0, width: 1, height: 1 }
const at = (picture: string, more: Partial<PictureItem> = {}): PictureItem => ({ kind: 'picture', node: 0, picture, x: 40, y: 50, width: 120, height: 80, crop: WHOLE, ...more })
function shelved(id: string, bytes: Uint8Array): Paper['pictures'][number] {
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  return { id, bytes, info: read.info }
}
const sample = (x: number, y: number, channel: number): number => (x * 3 + y * 5 + channel) % 2

describe('kinds of picture', () => {
  const jpeg = (components: 1 | 3 | 4, adobe?: number) => makeJpeg({ width: 24, height: 16, components, ...(adobe !== undefined && { adobe }) })
  test.each<[string, Uint8Array, string, unknown]>([
    ['gray JPEG', jpeg(1), 'DeviceGray', undefined],
    ['rgb JPEG', jpeg(3), 'DeviceRGB', undefined],
    ['CMYK JPEG of Adobe', jpeg(4, 0), 'DeviceCMYK', [1, 0, 1, 0, 1, 0, 1, 0]],
    ['gray PNG', makePng({ width: 24, height: 16, colourType: 0, depth: 8, sample }), 'DeviceGray', undefined],
    ['1-bit PNG', makePng({ width: 24, height: 16, colourType: 0, depth: 1, sample }), 'DeviceGray', undefined],
    ['rgb PNG', makePng({ width: 24, height: 16, colourType: 2, depth: 16, sample }), 'DeviceRGB', undefined],
    ['rgba PNG', makePng({ width: 24, height: 16, colourType: 6, depth: 8, sample }), 'DeviceRGB', undefined],
    ['interlaced PNG', makePng({ width: 24, height: 16, colourType: 2, depth: 8, interlaced: true, sample }), 'DeviceRGB', undefined],
    ['palette PNG', makePng({ width: 24, height: 16, colourType: 3, depth: 2, palette: [255, 0, 0, 0, 255, 0], sample }), 'Indexed', undefined],
  ])('%s', async (_, bytes, space, decode) => {
    const { pages, file } = readPdf(await writePdf(paperOf([at('p')], { pictures: [shelved('p', bytes)] })))
    const [image] = pages[0]!.images
    expect([image!.x, image!.y, image!.width, image!.height].map((v) => Math.round(v * 1000) / 1000)).toEqual([40, 50, 120, 80])
    expect(image!.clip).toBeUndefined()
    expect(image!.dict.get('Width')).toBe(24)
    const colours = file.get(image!.dict.get('ColorSpace'))
    expect(Array.isArray(colours) ? file.name(colours[0]) : file.name(colours)).toBe(space)
    expect(image!.dict.get('Decode')).toEqual(decode)
    const rows = file.decoded(new Ref(image!.object))
    const bits = { DeviceGray: 1, DeviceRGB: 3, DeviceCMYK: 4, Indexed: 1 }[space]! * Number(image!.dict.get('BitsPerComponent'))
    if (file.name(image!.dict.get('Filter')) === 'FlateDecode') expect(rows.length).toBe(Math.ceil((24 * bits) / 8) * 16)
    else expect([...rows.subarray(0, 2), ...rows.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9])
  })

  test('alpha is a soft mask', async () => {
    const png = makePng({ width: 3, height: 2, colourType: 6, depth: 8, sample: (x, y, channel) => (channel === 3 ? x * 100 : y * 50) })
    const { pages, file } = readPdf(await writePdf(paperOf([at('p')], { pictures: [shelved('p', png)] })))
    const mask = pages[0]!.images[0]!.dict.get('SMask')
    expect([...file.decoded(mask)]).toEqual([0, 100, 200, 0, 100, 200])
    expect(file.name(file.dict(mask).get('ColorSpace'))).toBe('DeviceGray')
  })
})

describe('turning and cutting', () => {
  // Where the corner pixel of the stored picture (top left) and the one right of it must be on the page.
  test.each<[number, [number, number], [number, number]]>([
    [1, [0, 0], [1, 0]],
    [2, [1, 0], [0, 0]],
    [3, [1, 1], [0, 1]],
    [4, [0, 1], [1, 1]],
    [5, [0, 0], [0, 1]],
    [6, [1, 0], [1, 1]],
    [7, [1, 1], [1, 0]],
    [8, [0, 1], [0, 0]],
  ])('orientation %i', async (orientation, corner, right) => {
    const jpeg = makeJpeg({ width: 24, height: 16, components: 3, exif: makeExif({ orientation }) })
    const { pages } = readPdf(await writePdf(paperOf([at('p')], { pictures: [shelved('p', jpeg)] })))
    const [a, b, c, d, e, f] = pages[0]!.images[0]!.matrix
    const seen = (u: number, v: number): number[] => [(a * u + c * v + e - 40) / 120, (b * u + d * v + f - 50) / 80].map((value) => Math.round(value * 1e4) / 1e4 + 0)
    expect(seen(0, 1)).toEqual(corner)
    expect(seen(1, 1)).toEqual(right)
  })

  test('a crop shows its part of the upright picture in the box', async () => {
    const jpeg = makeJpeg({ width: 24, height: 16, components: 1 })
    const { pages } = readPdf(await writePdf(paperOf([at('p', { crop: { x: 0.25, y: 0.1, width: 0.5, height: 0.8 } })], { pictures: [shelved('p', jpeg)] })))
    const [image] = pages[0]!.images
    expect(image!.clip).toEqual({ x: 40, y: 50, width: 120, height: 80 })
    expect(image!.x).toBeCloseTo(40 - 0.25 * 240, 3)
    expect(image!.y).toBeCloseTo(50 - 0.1 * 100, 3)
    expect(image!.width).toBeCloseTo(240, 3)
    expect(image!.height).toBeCloseTo(100, 3)
  })
})

test('a picture that is cut out shows inside its path alone', async () => {
  const jpeg = makeJpeg({ width: 24, height: 16, components: 1 })
  const clip = [{ kind: 'move', x: 50, y: 60 }, { kind: 'cubic', c1x: 80, c1y: 55, c2x: 110, c2y: 55, x: 140, y: 60 }, { kind: 'line', x: 100, y: 110 }, { kind: 'close' }] as const
  const { pages } = readPdf(await writePdf(paperOf([at('p', { clip }), at('p', { y: 300 })], { pictures: [shelved('p', jpeg)] })))
  const [cut, whole] = pages[0]!.images
  expect(cut!.clip).toMatchObject({ x: 50, width: 90 })
  expect(cut!.clip!.y + cut!.clip!.height).toBeCloseTo(110, 3)
  // and what comes after it is not cut
  expect(whole!.clip).toBeUndefined()
})

test('a picture drawn twice, or under two names, is embedded once', async () => {
  const bytes = makeJpeg({ width: 24, height: 16, components: 1 })
  const { pages } = readPdf(await writePdf(paperOf([at('p'), at('p', { y: 200 }), at('q', { y: 300 })], { pictures: [shelved('p', bytes), shelved('q', bytes)] })))
  expect(new Set(pages[0]!.images.map((image) => image.object)).size).toBe(1)
  expect(pages[0]!.images).toHaveLength(3)
})

test('a picture that is not there, or whose pixels are damaged, is a gray box', async () => {
  const damaged = makePng({ width: 24, height: 16, colourType: 0, depth: 8, sample, data: () => Uint8Array.of(0x78, 1, 2, 3, 4, 5, 6) })
  const { pages } = readPdf(await writePdf(paperOf([at('none'), at('p', { y: 200 }), at('p', { y: 300 })], { pictures: [shelved('p', damaged)] })))
  expect(pages[0]!.images).toEqual([])
  expect(pages[0]!.rects).toEqual([50, 200, 300].map((y) => ({ x: 40, y, width: 120, height: 80, fill: '0.8 g' })))
})
