import { describe, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/picture.js'
import { imageStream } from '../../src/picture/pixels.js'
import { makeExif } from './make-exif.js'
import { makeJpeg, makeProfile, profileSegments } from './make-jpeg.js'
import { chunk, makePng, type PngPlan } from './make-png.js'
import { mutate, random } from './random.js'
import { codec, samplesOf } from './read-image.js'
import { since } from '../processorTime.js'

const MUTATIONS = 500

const next = random(7)
const values = Array.from({ length: 4096 }, () => Math.floor(next() * 65536))
const png = (colourType: PngPlan['colourType'], depth: PngPlan['depth'], more: Partial<PngPlan> = {}): Uint8Array =>
  makePng({
    width: 17,
    height: 13,
    colourType,
    depth,
    sample: (x, y, c) => values[(y * 17 + x) * 4 + c]! % 2 ** depth,
    idat: 64,
    late: [chunk('eXIf', makeExif({ orientation: 5 }))],
    ...more,
  })

const victims: readonly (readonly [string, Uint8Array])[] = [
  [
    'a baseline JPEG',
    makeJpeg({
      width: 40,
      height: 24,
      components: 4,
      adobe: 2,
      exif: makeExif({ orientation: 6, resolution: [300, 1], unit: 2 }),
      segments: profileSegments(makeProfile('CMYK', 200), 2),
    }),
  ],
  ['a progressive JPEG', makeJpeg({ width: 64, height: 40, components: 3, progressive: true, jfif: { units: 1, x: 72, y: 72 } })],
  ['an rgb PNG', png(2, 8)],
  ['an interlaced rgba PNG of 16 bits', png(6, 16, { interlaced: true })],
  ['a palette PNG with tRNS', png(3, 4, { palette: values.slice(0, 48).map((v) => v & 255), trns: [0, 100, 200] })],
]

describe(`${MUTATIONS} accidents each`, () => {
  for (const [name, bytes] of victims) {
    test(`${name}: a picture or a fault with a message, soon, and never a throw`, { timeout: 60_000 }, () => {
      let slowest = 0
      for (let seed = 0; seed < MUTATIONS; seed++) {
        const hurt = mutate(bytes, seed)
        const start = process.cpuUsage()
        const read = readPicture(hurt)
        const result = read.ok ? imageStream(hurt, read.info, codec) : read
        slowest = Math.max(slowest, since(start))
        if (!result.ok) expect(result.fault.message, `seed ${seed}`).toMatch(/^[A-Z].*\.$/)
        // What is embedded of a PNG can be decoded, whatever happened to the file.
        else if (result.image.filter === 'FlateDecode') expect(() => samplesOf(result.image), `seed ${seed}`).not.toThrow()
      }
      expect(slowest).toBeLessThan(5)
    })

    if (bytes[0] !== 0x89) continue
    test(`${name}: damage with every checksum mended`, { timeout: 60_000 }, () => {
      for (let seed = 0; seed < MUTATIONS; seed++) {
        const hurt = mend(mutate(bytes, seed * 4))
        const read = readPicture(hurt)
        const result = read.ok ? imageStream(hurt, read.info, codec) : read
        if (!result.ok) expect(result.fault.message, `seed ${seed}`).toMatch(/^[A-Z].*\.$/)
        else expect(() => samplesOf(result.image), `seed ${seed}`).not.toThrow()
      }
    })
  }
})

/** Writes each chunk anew, so that damage gets behind the checksums. */
function mend(bytes: Uint8Array): Uint8Array {
  const parts: number[] = [...bytes.subarray(0, 8)]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) break
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    parts.push(...chunk(type, bytes.subarray(at + 8, at + 8 + length)))
    at += 12 + length
  }
  return Uint8Array.from([...parts, ...bytes.subarray(at)])
}
