import { create } from 'fontkit'
import { compress } from 'woff2-encoder'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { StonehandError } from '../../src/diagnostics.js'
import { toSfnt } from '../../src/fonts/convert.js'
import { loadFonts } from '../../src/node/loadFonts.js'
import { dumpScene } from '../../src/scene/dump.js'
import { openFace, type OpenedFace } from '../../src/text/face.js'
import { typeset } from '../../src/typeset.js'
import { smallEdition } from '../node/stonehand.js'
import { bytesOf, numbers, SHIPPED } from '../text/shipped.js'
import { CONSENT, packWoff, tablesOf } from './webFonts.js'
import { since } from '../processorTime.js'

vi.setConfig({ testTimeout: 120_000 })

const PLAIN = { ligatures: true, smallCaps: false, oldStyle: false, tabular: false }
const FULL = process.env['STONEHAND_FUZZ'] === 'full'

async function opened(bytes: Uint8Array): Promise<OpenedFace> {
  const result = await openFace('face', bytes)
  if (!result.ok) throw new Error(result.message)
  return result.face
}

async function failure(bytes: Uint8Array): Promise<StonehandError> {
  const error = await toSfnt(bytes).then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!(error instanceof StonehandError)) throw new Error(`not told: ${String(error)}`)
  return error
}

describe('WOFF', () => {
  test.each(SHIPPED)('%s comes back table by table', async (path) => {
    const font = bytesOf(path)
    const back = await toSfnt(packWoff(font))
    const expected = tablesOf(font)
    const tables = tablesOf(back)
    expect([...tables.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [tag, data] of expected) {
      // the sum of the whole file is in `head`, and may be another
      const same = (a: Uint8Array): string => Buffer.from(tag === 'head' ? [...a.subarray(0, 8), ...a.subarray(12)] : a).toString('base64')
      expect(same(tables.get(tag)!) === same(data), tag).toBe(true)
    }
    expect(create(back).postscriptName).toBe(create(font).postscriptName)
  })

  test('the sums that font tools look at are right', async () => {
    const font = await toSfnt(CONSENT.woff)
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
    let sum = 0
    for (let at = 0; at < font.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })
})

describe('WOFF2', () => {
  // to pack one takes seconds
  test.each(SHIPPED.filter((path) => path.endsWith('-Regular.ttf')))('%s comes back with the same type', async (path) => {
    const font = bytesOf(path)
    const face = await opened(await toSfnt(await compress(font)))
    const own = await opened(font)
    expect(face.glyphCount).toBe(own.glyphCount)
    expect(face.metrics).toEqual(own.metrics)
    for (let gid = 0; gid < own.glyphCount; gid += 7) {
      expect(face.advance(gid)).toBe(own.advance(gid))
      expect(face.outline(gid)).toEqual(own.outline(gid))
    }
    const { gids, advances } = own.shape('AVATAR office Ångström', PLAIN)
    expect(face.shape('AVATAR office Ångström', PLAIN)).toMatchObject({ gids, advances })
  })

  test('a family in both kinds, packed by others, gives the same type', async () => {
    const [woff, woff2] = await Promise.all([CONSENT.woff, CONSENT.woff2].map(async (bytes) => opened(await toSfnt(bytes))))
    const text = 'The Strait Courier: 1926'
    expect(woff!.shape(text, PLAIN).missing).toBe(0)
    expect(woff2!.shape(text, PLAIN).advances).toEqual(woff!.shape(text, PLAIN).advances)
    for (const gid of woff!.shape(text, PLAIN).gids) expect(woff2!.ink(gid)).toEqual(woff!.ink(gid))
  })
})

test('a page set from web fonts is the page set from the fonts they were made of', async () => {
  const fonts = await loadFonts()
  const web = new Map(await Promise.all([...fonts].map(async ([name, bytes]) => [name, await toSfnt(name.startsWith('Frank') ? await compress(bytes) : packWoff(bytes))] as const)))
  const [here, there] = await Promise.all([fonts, web].map((map) => typeset(smallEdition(), { fonts: map })))
  expect(dumpScene(there!)).toBe(dumpScene(here!))
})

test('a font that is none of the web is answered as it is; a part of a larger buffer is taken as that part', async () => {
  const font = bytesOf(SHIPPED[0]!)
  expect(await toSfnt(font)).toBe(font)
  for (const packed of [packWoff(font), await compress(font)]) {
    const larger = new Uint8Array(packed.length + 100).fill(255)
    larger.set(packed, 37)
    expect([...tablesOf(await toSfnt(larger.subarray(37, 37 + packed.length))).keys()]).toEqual([...tablesOf(await toSfnt(packed)).keys()])
  }
})

test('web fonts handed to typeset as they are are refused, and the hint names the way', async () => {
  const fonts = await loadFonts()
  for (const packed of [CONSENT.woff, CONSENT.woff2]) {
    const paper = await typeset(smallEdition(), { fonts: new Map([...fonts, ['STIX Two Text', packed]]) })
    const told = paper.report.diagnostics.find((d) => d.code === 'face-unreadable')
    expect(told).toMatchObject({ severity: 'error', path: 'style.families (STIX Two Text)' })
    expect(told!.message).toMatch(/WOFF2? file/)
    expect(told!.hint).toContain('stonehand/fonts/convert')
  }
})

describe('damage', () => {
  let packed: readonly (readonly [string, Uint8Array])[] = []
  beforeAll(async () => {
    const font = bytesOf('manufacturing-consent/ManufacturingConsent-Regular.ttf')
    packed = [
      ['WOFF', packWoff(font)],
      ['WOFF2', await compress(font)],
    ]
  })

  test('hundreds of damaged copies: a font that can be opened or refused, or an error that says what to do', async () => {
    for (const [kind, original] of packed) {
      const ends = { font: 0, told: 0 }
      let slowest = 0
      for (let seed = 1; seed <= (FULL ? 3_000 : 300); seed++) {
        const next = numbers(seed)
        let bytes = original.slice()
        const reach = seed % 2 === 0 ? bytes.length : 400
        for (let i = 0, n = 1 + next(4); i < n; i++) bytes[next(reach)] = next(3) === 0 ? 255 : next(256)
        if (seed % 5 === 0) bytes = bytes.slice(0, next(bytes.length))
        const started = process.cpuUsage()
        try {
          const result = await openFace('damaged', await toSfnt(bytes))
          if (result.ok) expect(result.face.shape('Handgloves fi 123', PLAIN).texts.join('')).toBe('Handgloves fi 123')
          ends.font++
        } catch (error) {
          if (!(error instanceof StonehandError)) throw error
          expect(['invalid-font', 'limit']).toContain(error.code)
          expect(error.message).toMatch(/\.$/)
          ends.told++
        }
        slowest = Math.max(slowest, since(started))
      }
      expect(ends.told, kind).toBeGreaterThan(ends.font)
      expect(slowest, kind).toBeLessThan(2)
      expect(tablesOf(await toSfnt(original)).size, kind).toBeGreaterThan(8)
    }
  })

  test('no deflated table with one wrong byte is taken for sound', async () => {
    const [, woff] = packed[0]!
    const view = new DataView(woff.buffer)
    for (let i = 0; i < view.getUint16(12); i++) {
      const entry = 44 + 20 * i
      const [at, size, length] = [4, 8, 12].map((k) => view.getUint32(entry + k)) as [number, number, number]
      if (size === length) continue
      const bytes = woff.slice()
      bytes[at + (size >> 1)]! ^= 16
      expect((await failure(bytes)).message).toMatch(/its table “.{4}” cannot be unpacked/)
    }
  })

  test('a few bytes that promise gigabytes get no memory', async () => {
    const [[, woff], [, woff2]] = packed as [(typeof packed)[number], (typeof packed)[number]]
    const lying = woff.slice()
    const view = new DataView(lying.buffer)
    view.setUint32(44 + 12, 0xfffffff0)
    expect((await failure(lying)).code).toBe('invalid-font')
    const whole = woff2.slice()
    new DataView(whole.buffer).setUint32(16, 0xfffffff0)
    expect((await failure(whole)).code).toBe('limit')
    // the first table: one byte of flags, then its length in seven bits a byte
    const table = Uint8Array.from([...woff2.subarray(0, 48), 0, 0x8f, 0xff, 0xff, 0xff, 0x7f, ...woff2.subarray(50)])
    new DataView(table.buffer).setUint32(8, table.length)
    expect((await failure(table)).code).toBe('limit')
  })

  test('what is no font is told', async () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(3), new Uint8Array(500), new TextEncoder().encode('<!DOCTYPE html><title>404</title>')]) {
      expect((await failure(bytes)).code).toBe('invalid-font')
    }
    const collection = packed[1]![1].slice()
    collection.set(new TextEncoder().encode('ttcf'), 4)
    expect((await failure(collection)).message).toMatch(/collection/)
  })
})
