import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { create } from 'fontkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { featureIndex, featureSet, featuresOf } from '../../src/text/features.js'
import { openFace, type OpenedFace } from '../../src/text/face.js'
import type { Features, Shaped } from '../../src/text/glyphs.js'
import { inkOf } from '../../src/text/outline.js'
import { sliceShaped } from '../../src/text/shape.js'
import { STYLES_BODY } from './style.js'
import { bytesOf, faceOf, SHIPPED } from './shipped.js'
import { leastSeconds } from '../processorTime.js'

const PLAIN: Features = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }
const STIX = 'stix-two-text/STIXTwoText-Regular.ttf'
const ROBOTO = 'roboto-condensed/RobotoCondensed-Regular.ttf'

/** As `hb-shape --no-glyph-names` writes it: glyph=cluster+advance, in thousandths. */
function written(shaped: Shaped): string {
  return shaped.gids.map((gid, i) => `${gid}=${shaped.clusters[i]}+${Math.round((shaped.advances[i] ?? 0) * 1000)}`).join('|')
}

describe('shaping', () => {
  let stix: OpenedFace
  beforeAll(async () => {
    stix = await faceOf(STIX)
  })

  test('kerning is in the advances', () => {
    const kerned = stix.shape('AVATAR', PLAIN)
    const natural = kerned.gids.reduce((sum, gid) => sum + stix.advance(gid), 0)
    expect(Math.round((kerned.width - natural) * 1000)).toBe(-325)
    expect(written(kerned)).toMatch(/^(\d+=\d\+\d+\|?){6}$/)
    expect(stix.shape('AVATAR', PLAIN)).toBe(kerned)
  })

  test('figures', () => {
    const width = (text: string, features: Partial<Features>): number => Math.round(stix.shape(text, { ...PLAIN, ...features }).width * 1000)
    expect(width('1', { tabular: true })).toBe(width('8', { tabular: true }))
    expect(width('1', {})).toBeLessThan(width('8', {}))
    expect(stix.shape('3', PLAIN).gids).not.toEqual(stix.shape('3', { ...PLAIN, oldStyle: true }).gids)
  })

  test('characters of a glyph do not depend on what was shaped before', async () => {
    // the no-break space and the space are one glyph; so are U+FB01 and the ligature, small capital a and A, in some faces
    for (const path of SHIPPED) {
      const face = await faceOf(path)
      for (const text of ['\u00a0', ' ', 'ﬁ', 'fi', 'fi\u00a0 ﬁ', 'aA']) {
        for (let i = 0; i < 16; i++) expect(face.shape(text, featureSet(i)).texts.join('')).toBe(text)
      }
    }
  })

  test('a glyph that the face has not', () => {
    const shaped = stix.shape('a日b', PLAIN)
    expect(shaped.missing).toBe(1)
    expect(shaped.gids[1]).toBe(0)
    expect(shaped.texts).toEqual(['a', '日', 'b'])
    expect(stix.has(0x65e5)).toBe(false)
    expect(stix.has(0x61)).toBe(true)
  })

  test('marks, joiners and selectors stay in the cluster of their base', () => {
    const shaped = stix.shape('x\u0323\u0301y', PLAIN)
    expect(shaped.texts[0]).toBe('x\u0323\u0301')
    expect(shaped.clusters.at(-1)).toBe(3)
    expect(new Set(shaped.clusters)).toEqual(new Set([0, 3]))
    expect(shaped.offsets).toBeDefined()
    expect(stix.shape('a\ufe0fb', PLAIN).texts.filter((text) => text !== '')).toEqual(['a\ufe0f', 'b'])
  })

  test('a shape can be cut at any cluster', () => {
    const whole = stix.shape('newspaper', PLAIN)
    for (let at = 0; at <= 9; at++) {
      const head = sliceShaped(whole, 0, at)
      const tail = sliceShaped(whole, at, 9)
      expect(head.texts.join('') + tail.texts.join('')).toBe('newspaper')
      expect(head.width + tail.width).toBeCloseTo(whole.width, 10)
      if (at < 9) expect(tail.clusters[0]).toBe(0)
    }
  })

  test('a very long string is shaped in time that grows with it', () => {
    const text = 'office\u0301'.repeat(20_000)
    expect(leastSeconds(() => expect(stix.shape(text, PLAIN).texts.join('')).toBe(text), 4)).toBeLessThan(4)
  })

  test('the same glyphs as fontkit, whose shaping was measured against HarfBuzz', async () => {
    const words = readFileSync(new URL('./words.txt', import.meta.url), 'utf8')
      .split(/\s+/)
      .filter(Boolean)
    expect(words.length).toBeGreaterThan(150)
    for (const path of [STIX, ROBOTO, 'frank-ruhl-libre/FrankRuhlLibre-Bold.ttf', 'manufacturing-consent/ManufacturingConsent-Regular.ttf']) {
      const font = create(bytesOf(path)) as unknown as FontkitFont
      const face = await faceOf(path)
      for (const word of words) {
        const run = font.layout(word, { kern: true, liga: true, clig: true, lnum: true, pnum: true }, 'latn', undefined, 'ltr')
        const ours = face.shape(word, PLAIN)
        expect(ours.gids, word).toEqual(run.glyphs.map((glyph) => glyph.id))
        expect(
          ours.advances.map((a) => Math.round(a * font.unitsPerEm)),
          word,
        ).toEqual(run.positions.map((p) => Math.round(p.xAdvance)))
      }
    }
  })
})

interface FontkitFont {
  readonly unitsPerEm: number
  layout(
    text: string,
    features: object,
    script: string,
    language: undefined,
    direction: string,
  ): {
    glyphs: { id: number }[]
    positions: { xAdvance: number }[]
  }
}

describe('texts of the glyphs, joined, are the string', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('fi', 'ffl', 'e\u0301', '👨‍👩‍👧', '🇬🇧', 'שלום', 'مرحبا', 'a\u0323\u0302', '1⁄2', '\u00a0', ' ', 'नमस्ते', '\ud800', 'İ', '\u200b', 'ﬁ', 'ǆ', '日本'),
  )
  test.each(SHIPPED)('%s', async (path) => {
    const face = await faceOf(path)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.nat(15), (parts, set) => {
        const text = parts.join('')
        const shaped = face.shape(text, featureSet(set))
        expect(shaped.texts.join('')).toBe(text)
        expect(shaped.advances.every(Number.isFinite)).toBe(true)
        let at = 0
        shaped.texts.forEach((own, i) => {
          if (own !== '') expect(shaped.clusters[i]).toBe(at)
          at += own.length
        })
      }),
      { numRuns: 150, seed: 7 },
    )
    expect(face.faults).toEqual([])
  })
})

describe('measures', () => {
  test('from the tables, and from outlines where the tables are silent', async () => {
    const stix = await faceOf(STIX)
    expect(stix.metrics).toMatchObject({ capHeight: 0.657, xHeight: 0.473, weight: 400, serif: true, fixedPitch: false, italicAngle: 0 })
    expect(stix.metrics.ascender).toBeCloseTo(0.7, 1)
    expect(stix.metrics.descender).toBeCloseTo(0.22, 1)
    const consent = await faceOf('manufacturing-consent/ManufacturingConsent-Regular.ttf')
    expect(consent.metrics.capHeight).toBeGreaterThan(0.55)
    expect(consent.metrics.xHeight).toBeGreaterThan(0.35)
    const sans = await faceOf('roboto-condensed/RobotoCondensed-Bold.ttf')
    expect(sans.metrics).toMatchObject({ serif: false, weight: 700 })
    expect((await faceOf('roboto-condensed/RobotoCondensed-Italic.ttf')).metrics.italicAngle).toBe(-12)
    expect(stix.postscriptName).toBe('STIXTwoText-Regular')
  })

  test('ink and outlines', async () => {
    const stix = await faceOf(STIX)
    const gid = (text: string): number => stix.shape(text, PLAIN).gids[0] ?? 0
    expect(stix.ink(gid('H')).top).toBeCloseTo(0.657, 2)
    expect(stix.ink(gid('H')).bottom).toBeCloseTo(0, 2)
    expect(stix.ink(gid(' '))).toEqual({ left: 0, bottom: 0, right: 0, top: 0 })
    expect(stix.ink(999_999)).toEqual({ left: 0, bottom: 0, right: 0, top: 0 })
    expect(stix.outline(gid('Å')).filter((step) => step.kind === 'move')).toHaveLength(4)
    // a curve's ink, not its control points: the top of a half circle of two quadratics
    expect(inkOf([{ kind: 'move', x: 0, y: 0 }, { kind: 'quadratic', cx: 0.5, cy: 1, x: 1, y: 0 }, { kind: 'close' }]).top).toBeCloseTo(0.5, 12)
    expect(
      inkOf([
        { kind: 'move', x: 0, y: 0 },
        { kind: 'cubic', c1x: 0, c1y: 1, c2x: 1, c2y: 1, x: 1, y: 0 },
      ]).top,
    ).toBeCloseTo(0.75, 12)
  })
})

describe('subsets', () => {
  test('hold the glyphs asked for, in order and again, the same every time, and leave the face as it was', async () => {
    for (const path of [STIX, ROBOTO]) {
      const face = await faceOf(path)
      const { gids } = face.shape('Ångström café', PLAIN)
      const asked = [0, ...gids, ...gids.slice(0, 3)]
      const { bytes, cff } = face.subset(asked)
      expect(cff).toBe(false)
      const again = face.subset(asked).bytes
      expect([...again]).toEqual([...bytes])
      expect([...(await faceOf(path)).subset(asked).bytes]).toEqual([...bytes])
      const cut = create(bytes) as unknown as { getGlyph(gid: number): { path: { commands: unknown[] }; advanceWidth: number } }
      const em = path === STIX ? 1000 : 2048
      asked.forEach((gid, i) => {
        expect(cut.getGlyph(i).advanceWidth / em).toBeCloseTo(face.advance(gid), 6)
        expect(cut.getGlyph(i).path.commands).toHaveLength(face.outline(gid).length)
      })
      expect(face.shape('cafés', PLAIN).texts.join('')).toBe('cafés')
      expect(face.faults).toEqual([])
    }
  })
})

describe('opening', () => {
  test('once for the same bytes and name', async () => {
    const bytes = bytesOf(ROBOTO)
    const [a, b] = await Promise.all([openFace('a', bytes), openFace('a', bytes)])
    expect(a).toBe(b)
  })

  test('features by number', () => {
    for (let i = 0; i < 16; i++) expect(featureIndex(featureSet(i))).toBe(i)
    expect(featuresOf(STYLES_BODY, false)).toEqual(PLAIN)
    expect(featuresOf({ ...STYLES_BODY, tracking: 60 }, false).ligatures).toBe(false)
    expect(featuresOf({ ...STYLES_BODY, case: 'smallCaps' }, false).smallCaps).toBe(true)
  })
})
