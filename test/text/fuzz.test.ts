import { describe, expect, test } from 'vitest'
import { openFace } from '../../src/text/face.js'
import type { Features } from '../../src/text/glyphs.js'
import { bytesOf, numbers, SHIPPED } from './shipped.js'
import { since } from '../processorTime.js'

const FULL = process.env['STONEHAND_FUZZ'] === 'full'
const ROUNDS = FULL ? 500 : 40
const FEATURES: Features = { ligatures: true, smallCaps: true, oldStyle: true, tabular: false }
const TEXT = 'Handgloves fi 123'

/** Where the tables lie that are read, so that not all damage falls on outlines. */
function tableOffsets(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer)
  return Array.from({ length: view.getUint16(4) }, (_, i) => view.getUint32(12 + 16 * i + 8)).concat(0)
}

function damage(original: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed)
  const bytes = original.slice()
  const kind = next(4)
  const offsets = tableOffsets(original)
  if (kind === 3) return bytes.slice(0, next(bytes.length))
  for (let i = 0, n = 1 + next(kind === 0 ? 400 : 40); i < n; i++) {
    const from = kind === 2 ? 0 : (offsets[next(offsets.length)] ?? 0)
    const at = kind === 0 ? next(bytes.length) : from + next(kind === 2 ? 400 : 200)
    if (at < bytes.length) bytes[at] = next(3) === 0 ? 255 : next(256)
  }
  return bytes
}

describe('a damaged face is refused or used as far as it goes', () => {
  test.each(SHIPPED)(
    '%s',
    async (path) => {
      const original = bytesOf(path)
      let refused = 0
      let slowest = 0
      for (let seed = 1; seed <= ROUNDS; seed++) {
        // processor time of this process: others may have the machine
        const started = process.cpuUsage()
        const result = await openFace('damaged', damage(original, seed))
        if (result.ok) {
          const { face } = result
          const shaped = face.shape(TEXT, FEATURES)
          expect(shaped.texts.join('')).toBe(TEXT)
          expect(Number.isFinite(shaped.width)).toBe(true)
          face.shape('Åe\u0301 1⁄2 ﬁ\u200d', FEATURES)
          for (const gid of shaped.gids) {
            expect(gid).toBeGreaterThanOrEqual(0)
            const { left, bottom, right, top } = face.ink(gid)
            expect([left, bottom, right, top, face.advance(gid)].every(Number.isFinite)).toBe(true)
          }
          for (const value of Object.values(face.metrics).flat()) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
          face.subset([0, ...shaped.gids])
          expect(face.postscriptName).not.toBe('')
          expect(face.faults.length).toBeLessThan(8)
        } else {
          refused++
          expect(`${result.message} ${result.hint}`).toMatch(/\.\s.*\.$/)
        }
        slowest = Math.max(slowest, since(started))
      }
      expect(refused).toBeGreaterThan(0)
      expect(slowest).toBeLessThan(5)
    },
    FULL ? 600_000 : 60_000,
  )

  test('what is no font at all', async () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(11), new Uint8Array(5_000), Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7919) & 255)]) {
      const result = await openFace('x', bytes)
      expect(result.ok).toBe(false)
      if (!result.ok) expect(result.code).toBe('face-unreadable')
    }
  })

  test.each([
    ['wOFF', /WOFF file/],
    ['wOF2', /WOFF2/],
    ['ttcf', /collection/],
  ])('%s is named, with what to do', async (signature, says) => {
    const bytes = bytesOf(SHIPPED[0] ?? '').slice()
    for (let i = 0; i < 4; i++) bytes[i] = signature.charCodeAt(i)
    const result = await openFace('x', bytes)
    expect(result.ok ? '' : result.message).toMatch(says)
    expect(result.ok ? '' : result.hint).toMatch(/TTF/)
  })
})
