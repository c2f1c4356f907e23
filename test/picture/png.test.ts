import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/picture.js'
import { imageStream, type ImageStream } from '../../src/picture/pixels.js'
import { makeExif } from './make-exif.js'
import { be32, CHANNELS, chunk, filteredRows, header, join, makePng, type PngPlan } from './make-png.js'
import { random } from './random.js'
import { codec, samplesOf } from './read-image.js'

const KINDS: readonly (readonly [PngPlan['colourType'], PngPlan['depth']])[] = [
  [0, 1],
  [0, 2],
  [0, 4],
  [0, 8],
  [0, 16],
  [2, 8],
  [2, 16],
  [3, 1],
  [3, 2],
  [3, 4],
  [3, 8],
  [4, 8],
  [4, 16],
  [6, 8],
  [6, 16],
]

/** A picture of noise: every sample its own. Palette indices stay within the palette. */
function noise(colourType: PngPlan['colourType'], depth: PngPlan['depth'], width: number, height: number, more: Partial<PngPlan> = {}): PngPlan {
  const next = random(width * 1000 + height * 10 + depth)
  const values = Array.from({ length: width * height * 4 }, () => Math.floor(next() * 2 ** depth))
  const palette = colourType === 3 ? Array.from({ length: 3 * 2 ** depth }, () => Math.floor(next() * 256)) : undefined
  return { width, height, colourType, depth, sample: (x, y, c) => values[(y * width + x) * 4 + c]!, ...(palette && { palette }), ...more }
}

function samples(plan: PngPlan, channels: readonly number[]): number[] {
  const out: number[] = []
  for (let y = 0; y < plan.height; y++) {
    for (let x = 0; x < plan.width; x++) for (const c of channels) out.push(plan.sample(x, y, c))
  }
  return out
}

function info(bytes: Uint8Array) {
  const result = readPicture(bytes)
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.info
}

function image(bytes: Uint8Array): ImageStream {
  const result = imageStream(bytes, info(bytes), codec)
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.image
}

/** The fault of reading the headers, or else of the pixels. */
function fault(bytes: Uint8Array) {
  const result = readPicture(bytes)
  const last = result.ok ? imageStream(bytes, result.info, codec) : result
  if (last.ok) throw new Error('no fault')
  return last.fault
}

/** Asserts that what is embedded shows exactly the planned pixels. */
function expectPixels(plan: PngPlan, embedded: ImageStream): void {
  const { colourType, depth, width, height } = plan
  const colours = colourType === 2 || colourType === 6 ? [0, 1, 2] : [0]
  expect(embedded).toMatchObject({ width, height, bitsPerComponent: depth, filter: 'FlateDecode' })
  expect(samplesOf(embedded)).toEqual(samples(plan, colours))
  if (colourType === 3) expect(embedded.colourSpace).toEqual({ palette: Uint8Array.from(plan.palette!) })
  else expect(embedded.colourSpace).toBe(colours.length === 3 ? 'rgb' : 'gray')
  if (colourType === 4 || colourType === 6) {
    const alpha = samples(plan, [CHANNELS[colourType] - 1])
    if (alpha.every((value) => value === 2 ** depth - 1)) expect(embedded.softMask).toBeUndefined()
    else {
      expect(embedded.softMask).toMatchObject({ width, height, bitsPerComponent: depth, colourSpace: 'gray' })
      expect(samplesOf(embedded.softMask!)).toEqual(alpha)
    }
  }
}

describe('every colour type and depth', () => {
  for (const [colourType, depth] of KINDS) {
    for (const interlaced of [false, true]) {
      test(`colour type ${colourType}, ${depth} bits${interlaced ? ', Adam7' : ''}`, () => {
        const plan = noise(colourType, depth, 37, 21, { interlaced, idat: 100 })
        const bytes = makePng(plan)
        expect(info(bytes)).toEqual({
          format: 'png',
          width: 37,
          height: 21,
          storedWidth: 37,
          storedHeight: 21,
          orientation: 1,
          colour: { 0: 'gray', 2: 'rgb', 3: 'indexed', 4: 'gray', 6: 'rgb' }[colourType],
          bitsPerComponent: depth,
          alpha: colourType > 3,
        })
        expectPixels(plan, image(bytes))
      })
    }
  }

  test('without alpha and interlace the compressed pixels pass through, IDAT after IDAT', () => {
    for (const [colourType, depth] of KINDS.filter(([type]) => type < 4)) {
      const plan = noise(colourType, depth, 19, 23, { idat: 37 })
      expect([...image(makePng(plan)).data]).toEqual([...deflateSync(filteredRows(plan))])
    }
  })

  test('any size, kind and interlace', () => {
    const side = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        side,
        side,
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1 }),
        ([colourType, depth], width, height, interlaced, filters) => {
          const plan = noise(colourType, depth, width, height, { interlaced, filter: (row) => filters[row % filters.length]! })
          expectPixels(plan, image(makePng(plan)))
        },
      ),
      { numRuns: 300, seed: 1 },
    )
  })

  test('smooth pictures with alpha are compressed about as well as they came', () => {
    const plan: PngPlan = { width: 120, height: 90, colourType: 6, depth: 8, sample: (x, y, c) => (c === 3 ? (x > 60 ? 255 : 90) : (x * 2 + y * (c + 1)) % 256) }
    const bytes = makePng({ ...plan, filter: () => 4 })
    const embedded = image(bytes)
    expectPixels(plan, embedded)
    expect(embedded.data.length + embedded.softMask!.data.length).toBeLessThan(bytes.length * 1.3)
  })

  test('alpha that is opaque throughout leaves no soft mask', () => {
    for (const [colourType, depth] of [
      [4, 8],
      [4, 16],
      [6, 8],
      [6, 16],
    ] as const) {
      const alpha = CHANNELS[colourType] - 1
      const colour = noise(colourType, depth, 9, 7)
      const plan: PngPlan = { ...colour, sample: (x, y, c) => (c === alpha ? 2 ** depth - 1 : colour.sample(x, y, c)) }
      expectPixels(plan, image(makePng(plan)))
      expect(image(makePng(plan)).softMask).toBeUndefined()
    }
  })
})

describe('tRNS', () => {
  test('with a palette becomes a soft mask; entries without a value are opaque', () => {
    for (const depth of [1, 2, 4, 8] as const) {
      for (const interlaced of [false, true]) {
        const plan = noise(3, depth, 13, 11, { interlaced, trns: [0, 128, ...Array.from({ length: 100 }, (_, i) => i)].slice(0, 2 ** depth / 2) })
        const bytes = makePng(plan)
        expect(info(bytes).alpha).toBe(true)
        const embedded = image(bytes)
        expectPixels(plan, embedded)
        const mask = embedded.softMask!
        expect(mask).toMatchObject({ bitsPerComponent: 8, colourSpace: 'gray', width: 13, height: 11 })
        expect(samplesOf(mask)).toEqual(samples(plan, [0]).map((index) => plan.trns![index] ?? 255))
      }
    }
  })

  test('with a palette and nothing transparent in use leaves no soft mask', () => {
    const plan = noise(3, 8, 5, 5, { trns: [255, 255, 255] })
    expect(image(makePng(plan)).softMask).toBeUndefined()
  })

  test('with gray or rgb becomes a colour key; bits beyond the depth do not count', () => {
    for (const interlaced of [false, true]) {
      const gray = image(makePng(noise(0, 4, 9, 9, { interlaced, trns: [0xff, 0xf7] })))
      expect(gray.colourKeyMask).toEqual([7, 7])
      expect(gray.softMask).toBeUndefined()
      const rgb = image(makePng(noise(2, 8, 9, 9, { interlaced, trns: [0, 1, 0, 2, 0, 255] })))
      expect(rgb.colourKeyMask).toEqual([1, 1, 2, 2, 255, 255])
    }
  })

  test('with 16 bits becomes a soft mask', () => {
    for (const colourType of [0, 2] as const) {
      const base = noise(colourType, 16, 8, 6)
      const channels = colourType === 0 ? [0] : [0, 1, 2]
      const trns = channels.flatMap((c) => [base.sample(3, 2, c) >> 8, base.sample(3, 2, c) & 255])
      for (const interlaced of [false, true]) {
        const embedded = image(makePng({ ...base, trns, interlaced }))
        expectPixels(base, embedded)
        expect(embedded.colourKeyMask).toBeUndefined()
        expect(samplesOf(embedded.softMask!)).toEqual(Array.from({ length: 48 }, (_, i) => (i === 2 * 8 + 3 ? 0 : 255)))
      }
    }
  })

  test('of a wrong length, or where alpha is, counts as absent', () => {
    expect(info(makePng(noise(0, 8, 3, 3, { trns: [1] }))).alpha).toBe(false)
    expect(info(makePng(noise(2, 8, 3, 3, { trns: [0, 1] }))).alpha).toBe(false)
    expectPixels(noise(6, 8, 3, 3), image(makePng(noise(6, 8, 3, 3, { trns: [0, 1, 0, 1, 0, 1] }))))
  })
})

describe('what the other chunks say', () => {
  const plan = noise(2, 8, 6, 4)

  test('pHYs in metres is a resolution, an aspect ratio is none', () => {
    const phys = (x: number, y: number, unit: number) => [chunk('pHYs', [...be32(x), ...be32(y), unit])]
    const { ppi } = info(makePng({ ...plan, late: phys(11811, 5906, 1) }))
    expect(ppi?.x).toBeCloseTo(300, 2)
    expect(ppi?.y).toBeCloseTo(150, 1)
    expect(info(makePng({ ...plan, late: phys(1, 1, 0) })).ppi).toBeUndefined()
    expect(info(makePng({ ...plan, late: phys(0, 0, 1) })).ppi).toBeUndefined()
  })

  test('eXIf turns the picture, before the pixels or after them', () => {
    const exif = [chunk('eXIf', makeExif({ little: true, orientation: 8, resolution: [72, 1] }))]
    for (const where of ['late', 'after']) {
      expect(info(makePng({ ...plan, [where]: exif }))).toMatchObject({
        orientation: 8,
        width: 4,
        height: 6,
        storedWidth: 6,
        storedHeight: 4,
        ppi: { x: 72, y: 72 },
      })
    }
  })

  test('a damaged ancillary chunk counts as absent', () => {
    const exif = chunk('eXIf', makeExif({ orientation: 8 }))
    exif[exif.length - 1]! ^= 1
    expect(info(makePng({ ...plan, late: [exif] })).orientation).toBe(1)
  })

  test('a palette longer than the depth can name is cut, and a suggested palette is passed over', () => {
    const long = noise(3, 1, 5, 5)
    const embedded = image(makePng({ ...long, palette: [...long.palette!, 1, 2, 3] }))
    expect(embedded.colourSpace).toEqual({ palette: Uint8Array.from(long.palette!) })
    expect(image(makePng({ ...plan, palette: [1, 2, 3] })).colourSpace).toBe('rgb')
  })

  test('unknown chunks: a private one is passed over, a critical one is refused', () => {
    expect(info(makePng({ ...plan, early: [chunk('prVt', [1, 2])] })).width).toBe(6)
    expect(fault(makePng({ ...plan, early: [chunk('ABCD', [])] })).code).toBe('picture-unsupported')
  })
})

describe('what is not a whole PNG', () => {
  const plan = noise(2, 8, 12, 8, { idat: 90 })

  test('every way of being cut off is a fault', () => {
    const bytes = makePng(plan)
    for (let length = 0; length < bytes.length; length++) {
      expect(fault(bytes.subarray(0, length)).code).toBe(length === 0 ? 'picture-unreadable' : 'picture-truncated')
    }
  })

  test('every flipped byte of every critical chunk is a fault', () => {
    const bytes = makePng(noise(3, 4, 7, 5))
    for (let at = 0; at < bytes.length; at++) {
      const copy = bytes.slice()
      copy[at]! ^= 0x20
      expect(fault(copy).message).toMatch(/\.$/)
    }
  })

  test('what follows IEND is tolerated', () => {
    expectPixels(plan, image(join([makePng(plan), Uint8Array.of(1, 2, 3)])))
  })

  test('pixels cut off inside sound chunks', () => {
    const cut = (filtered: Uint8Array) => deflateSync(filtered).subarray(0, 60)
    expect(fault(makePng({ ...plan, data: cut })).code).toBe('picture-unreadable')
    const short = (filtered: Uint8Array) => deflateSync(filtered.subarray(0, -1))
    expect(fault(makePng({ ...plan, data: short })).code).toBe('picture-truncated')
    const none = () => deflateSync(new Uint8Array(0))
    expect(fault(makePng({ ...plan, data: none })).code).toBe('picture-truncated')
  })

  test('more pixels than promised, and a bomb, are never inflated beyond the promise', () => {
    const asked: number[] = []
    const watching = {
      ...codec,
      inflate: (data: Uint8Array, max: number) => {
        asked.push(max)
        return codec.inflate(data, max)
      },
    }
    for (const extra of [1, 50_000_000]) {
      for (const interlaced of [false, true]) {
        const bytes = makePng({ ...plan, interlaced, idat: 100_000, data: (f) => deflateSync(new Uint8Array(f.length + extra)) })
        expect(imageStream(bytes, info(bytes), watching)).toMatchObject({ ok: false, fault: { code: 'picture-unreadable' } })
      }
    }
    expect(Math.max(...asked)).toBeLessThan(600)
  })

  test('an inflate that stops instead of throwing is understood', () => {
    const stopping = { ...codec, inflate: (data: Uint8Array, max: number) => codec.inflate(data, 1e6).subarray(0, max) }
    const bytes = makePng({ ...plan, data: (f) => deflateSync(new Uint8Array(f.length + 9)) })
    expect(imageStream(bytes, info(bytes), stopping).ok).toBe(false)
  })

  test('a header that promises what its data cannot hold costs no inflating', () => {
    const never = {
      ...codec,
      inflate: () => {
        throw new Error('called')
      },
    }
    const bytes = join([
      makePng(plan).subarray(0, 8),
      header({ width: 14_000, height: 14_000, depth: 16, colourType: 6 }),
      chunk('IDAT', deflateSync(new Uint8Array(1000))),
      chunk('IEND', []),
    ])
    expect(imageStream(bytes, info(bytes), never)).toMatchObject({ ok: false, fault: { code: 'picture-truncated' } })
  })

  test('more pixels than the limit is found in the header alone', () => {
    const bytes = join([makePng(plan).subarray(0, 8), header({ width: 0x7fffffff, height: 0x7fffffff, depth: 8, colourType: 2 })])
    expect(fault(bytes).code).toBe('picture-too-large')
    expect(readPicture(makePng(plan), { megapixels: 0.000095 })).toMatchObject({ ok: false, fault: { code: 'picture-too-large' } })
    expect(readPicture(makePng(plan), { megapixels: 0.000096 }).ok).toBe(true)
  })

  test('a filter that does not exist', () => {
    for (const colourType of [2, 6] as const) {
      for (const interlaced of [false, true]) {
        const bytes = makePng({ ...noise(colourType, 8, 5, 5), interlaced, filter: (row) => (row === 2 ? 5 : 0) })
        expect(fault(bytes).code).toBe('picture-unreadable')
      }
    }
  })

  test.each<[string, Uint8Array]>([
    ['no palette', makePng({ ...noise(3, 4, 5, 5), palette: [] })],
    ['a palette of broken length', makePng({ ...noise(3, 4, 5, 5), palette: [1, 2] })],
    ['two palettes', makePng({ ...noise(3, 4, 5, 5), late: [chunk('PLTE', [1, 2, 3])] })],
    ['a palette after the pixels', makePng({ ...plan, after: [chunk('PLTE', [1, 2, 3])] })],
    ['two headers', makePng({ ...plan, late: [header(plan)] })],
    ['an impossible depth', join([makePng(plan).subarray(0, 8), header({ ...plan, depth: 4 }), chunk('IEND', [])])],
    ['no width', join([makePng(plan).subarray(0, 8), header({ ...plan, width: 0 }), chunk('IEND', [])])],
    ['no header', join([makePng(plan).subarray(0, 8), chunk('IDAT', [1, 2, 3, 4, 5, 6, 7, 8, 9]), chunk('IEND', [])])],
  ])('%s', (_, bytes) => {
    expect(fault(bytes).code).toBe('picture-unreadable')
  })

  test('no pixels, and an unknown compression', () => {
    const signature = makePng(plan).subarray(0, 8)
    expect(fault(join([signature, header(plan), chunk('IEND', [])])).code).toBe('picture-truncated')
    const odd = chunk('IHDR', [...be32(5), ...be32(5), 8, 2, 1, 0, 0])
    expect(fault(join([signature, odd, chunk('IEND', [])])).code).toBe('picture-unsupported')
  })
})
