import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../src/text/glyf.js'
import { readSfnt, type Sfnt } from '../../src/text/sfnt.js'
import { subsetOf } from '../../src/text/subset.js'
import { bytesOf, SHIPPED } from './shipped.js'

function opened(bytes: Uint8Array): Sfnt {
  const sfnt = readSfnt(bytes)
  if ('hint' in sfnt) throw new Error(sfnt.message)
  return sfnt
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

/** The outline as fontkit reads it, in font units. */
function theirs(font: Font, gid: number): string {
  return font
    ._getBaseGlyph(gid, [])!
    .path.commands.map(({ command, args }) => [command, ...args.map(rounded)].join(' '))
    .join('\n')
}

function ours(sfnt: Sfnt, gid: number): string {
  const em = sfnt.unitsPerEm
  const units = (...values: number[]): string => values.map((value) => rounded(value * em)).join(' ')
  return outlineOf(sfnt, gid)
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `moveTo ${units(step.x, step.y)}`
        case 'line':
          return `lineTo ${units(step.x, step.y)}`
        case 'quadratic':
          return `quadraticCurveTo ${units(step.cx, step.cy, step.x, step.y)}`
        case 'cubic':
          throw new Error('TrueType has none')
        case 'close':
          return 'closePath'
      }
    })
    .join('\n')
}

describe.each(SHIPPED)('%s', (path) => {
  const bytes = bytesOf(path)
  const sfnt = opened(bytes)
  const font = create(bytes)

  test('every outline is as fontkit reads it', () => {
    const wrong: number[] = []
    for (let gid = 0; gid < sfnt.glyphCount; gid++) if (ours(sfnt, gid) !== theirs(font, gid)) wrong.push(gid)
    expect(wrong).toEqual([])
  })

  test('a subset draws the same glyphs, as wide as before', () => {
    const gids = Array.from({ length: 120 }, (_, i) => (i * 37) % sfnt.glyphCount)
    const subset = create(subsetOf(sfnt, gids))
    gids.forEach((gid, i) => expect([i, theirs(subset, i)]).toEqual([i, theirs(font, gid)]))
    const { view } = sfnt
    const small = new DataView(subset.stream.buffer.buffer, subset.stream.buffer.byteOffset, subset.stream.buffer.byteLength)
    const place = (tag: string): number => {
      for (let at = 12; ; at += 16) if (String.fromCharCode(...[0, 1, 2, 3].map((k) => small.getUint8(at + k))) === tag) return small.getUint32(at + 8)
    }
    gids.forEach((gid, i) => expect(small.getUint16(place('hmtx') + 4 * i)).toBe(sfnt.advance(gid)))
    expect(small.getInt16(place('hmtx') + 2)).toBe(view.getInt16(sfnt.table('hmtx')!.offset + 2))
  })
})

describe('damage', () => {
  const bytes = bytesOf(SHIPPED[0]!)
  const composite = (): number => {
    const sfnt = opened(bytes)
    for (let gid = 0; ; gid++) if ((sfnt.glyphHeader(gid)?.contours ?? 0) < 0) return gid
  }
  const damaged = (change: (view: DataView, at: number, gid: number) => void): Sfnt => {
    const copy = bytes.slice()
    const gid = composite()
    change(new DataView(copy.buffer), opened(copy).glyphTable(gid)!.offset, gid)
    return opened(copy)
  }

  test('a glyph that is part of itself', () => {
    const sfnt = damaged((view, at, gid) => view.setUint16(at + 12, gid))
    expect(() => outlineOf(sfnt, composite())).toThrow('part of itself')
    expect(subsetOf(sfnt, [0, composite()]).length).toBeGreaterThan(100)
  })

  test('a part that is no glyph', () => {
    const sfnt = damaged((view, at) => view.setUint16(at + 12, 0xfffe))
    expect(() => outlineOf(sfnt, composite())).toThrow('a glyph that the font has not')
    expect(() => subsetOf(sfnt, [0, composite()])).toThrow('a glyph that the font has not')
  })
})
