import { describe, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/picture.js'
import { imageStream } from '../../src/picture/pixels.js'
import { makeExif } from './make-exif.js'
import { be16, type JpegPlan, latin, makeJpeg, makeProfile, profileSegments, segment } from './make-jpeg.js'
import { codec } from './read-image.js'
import { leastSeconds } from '../processorTime.js'

const PLAIN: JpegPlan = { width: 40, height: 24, components: 3 }

function info(bytes: Uint8Array) {
  const result = readPicture(bytes)
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.info
}

function fault(bytes: Uint8Array, limits?: { megapixels: number }) {
  const result = readPicture(bytes, limits)
  if (result.ok) throw new Error('no fault')
  return result.fault
}

function image(bytes: Uint8Array) {
  const result = imageStream(bytes, info(bytes), codec)
  if (!result.ok) throw new Error(result.fault.message)
  return result.image
}

describe('colour', () => {
  const kinds = [
    { components: 1, colour: 'gray' },
    { components: 3, colour: 'rgb' },
    { components: 4, colour: 'cmyk' },
  ] as const
  for (const { components, colour } of kinds) {
    for (const progressive of [false, true]) {
      test(`${colour}, ${progressive ? 'progressive' : 'baseline'}: the bytes pass through`, () => {
        const bytes = makeJpeg({ ...PLAIN, components, progressive })
        expect(info(bytes)).toEqual({
          format: 'jpeg',
          width: 40,
          height: 24,
          storedWidth: 40,
          storedHeight: 24,
          orientation: 1,
          colour,
          bitsPerComponent: 8,
          alpha: false,
        })
        expect(image(bytes)).toEqual({
          width: 40,
          height: 24,
          bitsPerComponent: 8,
          colourSpace: colour,
          filter: 'DCTDecode',
          data: bytes,
        })
      })
    }
  }

  test('extended sequential passes through', () => {
    expect(image(makeJpeg({ ...PLAIN, sof: 0xc1 })).filter).toBe('DCTDecode')
  })

  test('four components are inverted only with the Adobe marker', () => {
    const inverted = [1, 0, 1, 0, 1, 0, 1, 0]
    expect(image(makeJpeg({ ...PLAIN, components: 4 })).decode).toBeUndefined()
    expect(image(makeJpeg({ ...PLAIN, components: 4, adobe: 0 })).decode).toEqual(inverted)
    expect(image(makeJpeg({ ...PLAIN, components: 4, adobe: 2 })).decode).toEqual(inverted)
    expect(image(makeJpeg({ ...PLAIN, components: 3, adobe: 1 })).decode).toBeUndefined()
    expect(image(makeJpeg({ ...PLAIN, components: 1, adobe: 0 })).decode).toBeUndefined()
  })

  test('an APP14 segment that is not Adobe’s, or cut short, is no Adobe marker', () => {
    const other = [segment(0xee, latin('Adobf\0\0\0\0\0\0\0')), segment(0xee, latin('Adobe\0'))]
    expect(image(makeJpeg({ ...PLAIN, components: 4, segments: other })).decode).toBeUndefined()
  })
})

describe('orientation and resolution', () => {
  for (const little of [false, true]) {
    for (let orientation = 1; orientation <= 8; orientation++) {
      test(`EXIF orientation ${orientation}, ${little ? 'little' : 'big'} endian`, () => {
        const found = info(makeJpeg({ ...PLAIN, exif: makeExif({ little, orientation, resolution: [300, 1], unit: 2 }) }))
        const turned = orientation > 4
        expect(found).toMatchObject({
          orientation,
          storedWidth: 40,
          storedHeight: 24,
          width: turned ? 24 : 40,
          height: turned ? 40 : 24,
          ppi: { x: 300, y: 300 },
        })
      })
    }
  }

  test.each([
    ['zero', makeExif({ orientation: 0 })],
    ['nine', makeExif({ orientation: 9 })],
    ['of a wrong type', makeExif({ orientation: 6, orientationType: 2 })],
    ['in an IFD beyond the end', makeExif({ orientation: 6, ifd: 0x7ffffff0 })],
    ['in an IFD inside the header', makeExif({ orientation: 6, ifd: 2 })],
    ['cut off', makeExif({ orientation: 6 }).subarray(0, 30)],
    ['in neither byte order', Uint8Array.from(latin('XX\0*'))],
    ['of an empty block', new Uint8Array(0)],
  ])('an orientation %s counts as upright', (_, exif) => {
    expect(info(makeJpeg({ ...PLAIN, exif })).orientation).toBe(1)
  })

  test('a count of fields beyond the end reads what is there', () => {
    expect(info(makeJpeg({ ...PLAIN, exif: makeExif({ orientation: 6, count: 65535 }) })).orientation).toBe(6)
  })

  test('JFIF density in inches, in centimetres, as an aspect ratio, and zero', () => {
    const ppi = (units: number, x: number, y: number) => info(makeJpeg({ ...PLAIN, jfif: { units, x, y } })).ppi
    expect(ppi(1, 300, 200)).toEqual({ x: 300, y: 200 })
    expect(ppi(2, 100, 50)).toEqual({ x: 254, y: 127 })
    expect(ppi(0, 300, 300)).toBeUndefined()
    expect(ppi(1, 0, 300)).toBeUndefined()
  })

  test('a resolution turns with the picture', () => {
    const bytes = makeJpeg({ ...PLAIN, jfif: { units: 1, x: 300, y: 200 }, exif: makeExif({ orientation: 6 }) })
    expect(info(bytes).ppi).toEqual({ x: 200, y: 300 })
  })

  test('EXIF resolution: centimetres, no unit, unit missing, division by zero', () => {
    const ppi = (exif: Uint8Array) => info(makeJpeg({ ...PLAIN, exif })).ppi
    expect(ppi(makeExif({ resolution: [100, 1], unit: 3 }))).toEqual({ x: 254, y: 254 })
    expect(ppi(makeExif({ resolution: [100, 1], unit: 1 }))).toBeUndefined()
    expect(ppi(makeExif({ resolution: [1440, 10] }))).toEqual({ x: 144, y: 144 })
    expect(ppi(makeExif({ resolution: [72, 0], unit: 2 }))).toBeUndefined()
    expect(ppi(makeExif({ resolution: [0, 0], unit: 2 }))).toBeUndefined()
  })
})

describe('ICC profile', () => {
  const profile = makeProfile('RGB ', 900)

  test('is put together from its pieces, in whatever order they stand', () => {
    expect(info(makeJpeg({ ...PLAIN, segments: profileSegments(profile, 3).reverse() })).icc).toEqual(profile)
  })

  test.each([
    ['a piece is missing', profileSegments(profile, 3).slice(1)],
    ['a piece is doubled', [...profileSegments(profile, 2), profileSegments(profile, 2)[0]!]],
    ['it is for other components', profileSegments(makeProfile('CMYK', 900), 1)],
    ['it is cut short', profileSegments(makeProfile('RGB ', 900).subarray(0, 800), 1)],
    ['it is no profile', profileSegments(new Uint8Array(900), 1)],
  ])('is left out when %s', (_, segments) => {
    expect(info(makeJpeg({ ...PLAIN, segments })).icc).toBeUndefined()
  })
})

describe('what is not a whole JPEG', () => {
  test('what follows EOI is tolerated and not embedded, even another JPEG', () => {
    const bytes = makeJpeg(PLAIN)
    const tail = [...makeJpeg({ ...PLAIN, components: 1 }), 1, 2, 3]
    expect(image(makeJpeg({ ...PLAIN, tail })).data).toEqual(bytes)
  })

  test('a thumbnail with its own EOI inside a segment is passed over', () => {
    const bytes = makeJpeg({ ...PLAIN, segments: [segment(0xe1, [...latin('Exif\0\0'), ...makeJpeg({ ...PLAIN, width: 8 })])] })
    expect(info(bytes).width).toBe(40)
    expect(image(bytes).data).toEqual(bytes)
  })

  test('a Node Buffer in the middle of a pool gives a plain view', () => {
    const bytes = makeJpeg(PLAIN)
    const pool = Buffer.concat([Buffer.from('xyz'), bytes])
    const data = image(pool.subarray(3)).data
    expect(Object.getPrototypeOf(data)).toBe(Uint8Array.prototype)
    expect([...data]).toEqual([...bytes])
  })

  test('a profile is a copy, also out of a Buffer, so the file can be let go', () => {
    const bytes = Buffer.from(makeJpeg({ ...PLAIN, segments: profileSegments(makeProfile('RGB ', 300), 1) }))
    const { icc } = info(bytes)
    bytes.fill(0)
    expect(icc).toEqual(makeProfile('RGB ', 300))
  })

  test('every way of being cut off is a fault, and from the first segment on it is truncation', () => {
    const bytes = makeJpeg({ ...PLAIN, jfif: { units: 1, x: 72, y: 72 } })
    for (let length = 0; length < bytes.length; length++) {
      const { code, message } = fault(bytes.subarray(0, length))
      expect(code).toBe(length === 0 ? 'picture-unreadable' : 'picture-truncated')
      expect(message).toMatch(/\.$/)
    }
  })

  test.each<[JpegPlan['leaveOut'], string]>([
    ['eoi', 'picture-truncated'],
    ['sos', 'picture-truncated'],
    ['last scan', 'picture-truncated'],
    ['sof', 'picture-unreadable'],
    ['dqt', 'picture-unreadable'],
    ['dht', 'picture-unreadable'],
  ])('without %s', (leaveOut, code) => {
    expect(fault(makeJpeg({ ...PLAIN, progressive: leaveOut === 'last scan', ...(leaveOut && { leaveOut }) })).code).toBe(code)
  })

  test.each([
    [0, 24],
    [40, 0],
  ])('a size of %i x %i', (width, height) => {
    const bytes = makeJpeg({ ...PLAIN, leaveOut: 'sos' })
    const sof = bytes.indexOf(0xc0)
    bytes.set([...be16(height), ...be16(width)], sof + 4)
    expect(fault(bytes).code).toBe('picture-unreadable')
  })

  test.each([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xde, 0xf7])('process %i is not set', (sof) => {
    const { code, message } = fault(makeJpeg({ ...PLAIN, sof }))
    expect(code).toBe('picture-unsupported')
    expect(message).toMatch(/Save it as/)
  })

  test('twelve bits and two components are not set', () => {
    expect(fault(makeJpeg({ ...PLAIN, sof: 0xc1, precision: 12 })).code).toBe('picture-unsupported')
    expect(fault(makeJpeg({ ...PLAIN, components: 2 })).code).toBe('picture-unsupported')
  })

  test('more pixels than the limit', () => {
    const bytes = makeJpeg({ ...PLAIN, components: 1, leaveOut: 'sos' })
    bytes.set([...be16(20_000), ...be16(20_000)], bytes.indexOf(0xc0) + 4)
    expect(fault(bytes).code).toBe('picture-too-large')
    expect(fault(makeJpeg(PLAIN), { megapixels: 0.0009 }).message).toMatch(/40 x 24/)
    expect(readPicture(makeJpeg(PLAIN), { megapixels: 0.00096 }).ok).toBe(true)
  })

  test('another picture than the one measured is a fault', () => {
    const result = imageStream(makeJpeg({ ...PLAIN, width: 48 }), info(makeJpeg(PLAIN)), codec)
    expect(result).toMatchObject({ ok: false, fault: { code: 'picture-unreadable' } })
  })

  test('five megabytes of coded data are walked in no time', () => {
    const small = makeJpeg({ ...PLAIN, leaveOut: 'eoi' })
    const big = new Uint8Array(5_000_000)
    big.set(small)
    for (let i = small.length; i < big.length - 2; i++) big[i] = (i * 2654435761) >>> 24
    for (let i = small.length; i < big.length - 2; i++) if (big[i] === 0xff) big[i + 1] = 0
    big.set([0xff, 0xd9], big.length - 2)
    expect(leastSeconds(() => expect(readPicture(big).ok).toBe(true), 0.5)).toBeLessThan(0.5)
  })
})
