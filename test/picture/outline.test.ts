import { describe, expect, it } from 'vitest'
import { readClipPath, outlineOfPath, uprightPath } from '../../src/picture/clip-path.js'
import { outlineOfAlpha, outlineOfPolygons, OUTLINE_ROWS, type Outline } from '../../src/picture/outline.js'
import { readPicture, type PictureInfo } from '../../src/picture/picture.js'
import { silhouetteOf } from '../../src/picture/silhouette.js'
import { CLIP, clippedJpeg, clipSegment, cutoutPng, inClip, inCutout, resource } from '../random/cutout.js'
import { Rand } from '../random/rand.js'
import { makeExif } from './make-exif.js'
import { makeJpeg } from './make-jpeg.js'
import { chunk, makePng } from './make-png.js'
import { codec } from './read-image.js'

function info(bytes: Uint8Array): PictureInfo {
  const read = readPicture(bytes)
  if (!read.ok) throw new Error(read.fault.message)
  return read.info
}

const silhouette = (bytes: Uint8Array, least = 0.1): Outline | undefined => silhouetteOf(bytes, info(bytes), codec.inflate, least)

/** What a shape takes of each row, found by looking at many of its points. */
function sampled(inside: (u: number, v: number) => boolean, rows: number): Outline {
  return Array.from({ length: rows }, (_, row) => {
    const us: number[] = []
    for (let i = 0; i < 400; i++) for (let k = 0; k < 4; k++) if (inside((i + 0.5) / 400, (row + (k + 0.5) / 4) / rows)) us.push((i + 0.5) / 400)
    return us.length === 0 ? undefined : [Math.min(...us), Math.max(...us)]
  })
}

/** How far two outlines are apart at the worst, rows at a shape's very ends left out. */
function worst(a: Outline, b: Outline): number {
  let most = 0
  a.forEach((row, i) => {
    const other = b[i]
    const ends = [a[i - 1], a[i + 1], b[i - 1], b[i + 1]].some((r) => r === undefined)
    if (row && other && !ends) most = Math.max(most, Math.abs(row[0] - other[0]), Math.abs(row[1] - other[1]))
  })
  return most
}

describe('the outline of polygons', () => {
  it('is how far they reach in each row', () => {
    const diamond = outlineOfPolygons(
      [
        [
          [0.5, 0],
          [1, 0.5],
          [0.5, 1],
          [0, 0.5],
        ],
      ],
      4,
    )
    expect(diamond).toEqual([
      [0.25, 0.75],
      [0, 1],
      [0, 1],
      [0.25, 0.75],
    ])
    const low = outlineOfPolygons(
      [
        [
          [0.2, 0.5],
          [0.4, 0.5],
          [0.4, 1],
          [0.2, 1],
        ],
      ],
      4,
    )
    expect(low).toEqual([undefined, undefined, [0.2, 0.4], [0.2, 0.4]])
  })

  it('20 random ones: as many of their points say', () => {
    const random = new Rand(3)
    for (let i = 0; i < 20; i++) {
      const points = Array.from({ length: random.int(3, 8) }, () => [random.next(), random.next()] as const)
      const inside = (u: number, v: number): boolean => {
        let odd = false
        points.forEach(([x1, y1], k) => {
          const [x2, y2] = points[(k + 1) % points.length]!
          if (y1 > v !== y2 > v && u < x1 + ((x2 - x1) * (v - y1)) / (y2 - y1)) odd = !odd
        })
        return odd
      }
      const outline = outlineOfPolygons([points], 60)
      sampled(inside, 60).forEach((row, k) => {
        if (!row) return
        expect(outline[k]![0], `${i} ${k}`).toBeLessThanOrEqual(row[0] + 1e-9)
        expect(outline[k]![1], `${i} ${k}`).toBeGreaterThanOrEqual(row[1] - 1e-9)
      })
    }
  })

  it('goes on through a gap between two parts', () => {
    const part = (y: number) =>
      [
        [0.4, y],
        [0.6, y],
        [0.6, y + 0.2],
        [0.4, y + 0.2],
      ] as const
    expect(outlineOfPolygons([part(0), part(0.8)], 10).every((row) => row?.[0] === 0.4)).toBe(true)
  })
})

describe('the silhouette of a PNG', () => {
  it('is what is not transparent, in every colour type that can be', () => {
    const size = { width: 60, height: 80 }
    const inside = (x: number, y: number): boolean => inCutout((x + 0.5) / 60, (y + 0.5) / 80)
    const wanted = sampled((u, v) => inside(Math.floor(u * 60), Math.floor(v * 80)), 80)
    const plans = {
      rgba: cutoutPng(60, 80),
      rgba16: { ...size, colourType: 6, depth: 16, sample: (x: number, y: number, c: number) => (c === 3 ? (inside(x, y) ? 65_535 : 0) : 900) },
      grayAlpha: { ...size, colourType: 4, depth: 8, sample: (x: number, y: number, c: number) => (c === 1 ? (inside(x, y) ? 255 : 0) : 90) },
      palette: { ...size, colourType: 3, depth: 4, palette: [0, 0, 0, 255, 255, 255], trns: [0], sample: (x: number, y: number) => (inside(x, y) ? 1 : 0) },
      grayKey: { ...size, colourType: 0, depth: 8, trns: [0, 200], sample: (x: number, y: number) => (inside(x, y) ? 10 : 200) },
      grayKey2: { ...size, colourType: 0, depth: 2, trns: [0, 3], sample: (x: number, y: number) => (inside(x, y) ? 1 : 3) },
      rgbKey: { ...size, colourType: 2, depth: 8, trns: [0, 9, 0, 8, 0, 7], sample: (x: number, y: number, c: number) => (inside(x, y) ? 50 : 9 - c) },
      rgbKey16: { ...size, colourType: 2, depth: 16, trns: [1, 9, 1, 8, 1, 7], sample: (x: number, y: number, c: number) => (inside(x, y) ? 50 : 256 + 9 - c) },
      interlaced: { ...cutoutPng(60, 80), interlaced: true },
    } as const
    for (const [name, plan] of Object.entries(plans)) {
      const outline = silhouette(makePng(plan as Parameters<typeof makePng>[0]))
      expect(outline, name).toHaveLength(80)
      expect(worst(outline!, wanted), name).toBeLessThan(1 / 60)
    }
  })

  it('has as many rows as are of use, whatever the picture', () => {
    const alpha = new Uint8Array(50 * 1_000)
    for (let y = 0; y < 1_000; y++) alpha.fill(255, y * 50 + 10, y * 50 + 20 + Math.floor(y / 50))
    const outline = outlineOfAlpha(alpha, 50, 1_000, 26)
    expect(outline).toHaveLength(OUTLINE_ROWS)
    expect(outline[0]).toEqual([0.2, 0.4])
    expect(outline.at(-1)).toEqual([0.2, 0.78])
  })

  it('begins where pixels are as opaque as is said', () => {
    const soft = makePng({ width: 100, height: 4, colourType: 4, depth: 8, sample: (x, _, c) => (c === 1 ? Math.round((x / 99) * 255) : 0) })
    expect(silhouette(soft, 0.1)![0]![0]).toBeCloseTo(0.1, 1)
    expect(silhouette(soft, 0.8)![0]![0]).toBeCloseTo(0.8, 1)
  })

  it('is turned with the picture', () => {
    // its first row stands at the right, and its first column at the top
    const turned = makePng({ ...cutoutPng(40, 60), early: [chunk('eXIf', makeExif({ orientation: 6 }))] })
    expect(info(turned)).toMatchObject({ width: 60, height: 40 })
    expect(
      worst(
        silhouette(turned)!,
        sampled((u, v) => inCutout(v, 1 - u), 40),
      ),
    ).toBeLessThan(2 / 40)
  })

  it('is none where all of it shows, or nothing does, or there is no telling', () => {
    const flat = (alpha: number) => makePng({ width: 9, height: 9, colourType: 4, depth: 8, sample: (_x, _y, c) => (c === 1 ? alpha : 0) })
    expect(silhouette(flat(255))).toBeUndefined()
    expect(silhouette(flat(0))).toBeUndefined()
    expect(silhouette(makePng({ width: 9, height: 9, colourType: 2, depth: 8, sample: () => 7 }))).toBeUndefined()
    expect(silhouette(makeJpeg({ width: 9, height: 9, components: 3 }))).toBeUndefined()
    const cut = makePng({ ...cutoutPng(40, 60), data: () => Uint8Array.from([1, 2, 3]) })
    expect(silhouette(cut)).toBeUndefined()
  })
})

describe('the clipping path of a JPEG', () => {
  it('is read, and is its silhouette', () => {
    const bytes = makeJpeg(clippedJpeg(40, 40))
    const { clipPath } = info(bytes)
    expect(clipPath).toHaveLength(1)
    expect(clipPath![0]!.map(({ at }) => at.map((n) => Number(n.toFixed(4))))).toEqual(CLIP)
    expect(worst(silhouette(bytes)!, sampled(inClip, OUTLINE_ROWS))).toBeLessThan(0.01)
  })

  it('is the one that is named so, over several segments too', () => {
    const square = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
    ] as const
    const [first, second] = [clipSegment(square, 'Other'), clipSegment(CLIP, 'Cut')]
    // of the first segment only the path, not the name of a clipping path
    const body = (segment: readonly number[]): number[] => segment.slice(4 + 'Photoshop 3.0\0'.length)
    const other = body(first).slice(0, -resource(2999, '', [5, 0, 0, 0, 0, 0]).length)
    expect(readClipPath(Uint8Array.from([...other, ...body(second)]))![0]).toHaveLength(CLIP.length)
    expect(readClipPath(Uint8Array.from(other))![0]).toHaveLength(square.length)
  })

  it('follows curves', () => {
    // a circle of four knots
    const k = 0.2761
    const circle = [
      { before: [0.5 - k, 0], at: [0.5, 0], after: [0.5 + k, 0] },
      { before: [1, 0.5 - k], at: [1, 0.5], after: [1, 0.5 + k] },
      { before: [0.5 + k, 1], at: [0.5, 1], after: [0.5 - k, 1] },
      { before: [0, 0.5 + k], at: [0, 0.5], after: [0, 0.5 - k] },
    ] as const
    expect(
      worst(
        outlineOfPath([circle]),
        sampled((u, v) => Math.hypot(u - 0.5, v - 0.5) < 0.5, OUTLINE_ROWS),
      ),
    ).toBeLessThan(0.02)
  })

  it('is turned with the picture, all ways', () => {
    const knot = { before: [0.1, 0.2], at: [0.1, 0.2], after: [0.1, 0.2] } as const
    const turned = ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((o) => uprightPath([[knot]], o)[0]![0]!.at.map((n) => Number(n.toFixed(2))))
    expect(turned).toEqual([
      [0.1, 0.2],
      [0.9, 0.2],
      [0.9, 0.8],
      [0.1, 0.8],
      [0.2, 0.1],
      [0.8, 0.1],
      [0.8, 0.9],
      [0.2, 0.9],
    ])
  })

  it('2 000 damaged ones: nothing is thrown, and the picture stands', () => {
    const random = new Rand(9)
    const bytes = makeJpeg(clippedJpeg(16, 16))
    const segment = clipSegment().length
    let read = 0
    for (let i = 0; i < 2_000; i++) {
      const hurt = bytes.slice()
      for (let k = random.int(1, 4); k > 0; k--) hurt[2 + random.int(18, segment - 1)] = random.int(0, 255)
      const result = readPicture(hurt)
      if (!result.ok) continue
      read++
      silhouetteOf(hurt, result.info, codec.inflate, 0.1)
    }
    expect(read).toBe(2_000)
  })
})
