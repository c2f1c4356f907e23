import { leastThat } from './leastThat.js'
import type { Sfnt } from './sfnt.js'

/** 0 for a character that the font has not. */
export type CharacterMap = (codePoint: number) => number

/** Platform and encoding of Unicode tables, the fullest first. */
const UNICODE: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
]
const VARIATIONS = 14

/**
 * Reads the character map straight from the file (OpenType specification, cmap, formats 4 and 12). Undefined where it is of another kind,
 * or tells variants of characters apart, unless those need not be told.
 */
export function readCharacterMap(sfnt: Sfnt, anyVariant = false): CharacterMap | undefined {
  const { view } = sfnt
  const at = sfnt.table('cmap')!.offset
  const found = new Map<string, number>()
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    const entry = at + 4 + 8 * i
    const table = at + view.getUint32(entry + 4)
    if (view.getUint16(table) === VARIATIONS) {
      if (!anyVariant) return undefined
      continue
    }
    found.set(`${view.getUint16(entry)} ${view.getUint16(entry + 2)}`, table)
  }
  for (const [platform, encoding] of UNICODE) {
    const table = found.get(`${platform} ${encoding}`)
    if (table === undefined) continue
    const format = view.getUint16(table)
    return format === 4 ? segments(view, table) : format === 12 ? groups(view, table) : undefined
  }
  return undefined
}

/** Format 4: segments of the first 65,536 characters. */
function segments(view: DataView, at: number): CharacterMap {
  const count = view.getUint16(at + 6) >> 1
  const ends = at + 14
  const starts = ends + 2 * count + 2
  const deltas = starts + 2 * count
  const offsets = deltas + 2 * count
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const i = firstEnd(count, (k) => view.getUint16(ends + 2 * k), codePoint)
    if (i === count) return 0
    const start = view.getUint16(starts + 2 * i)
    if (codePoint < start) return 0
    const delta = view.getUint16(deltas + 2 * i)
    const offset = view.getUint16(offsets + 2 * i)
    if (offset === 0) return (codePoint + delta) & 0xffff
    const gid = view.getUint16(offsets + 2 * i + offset + 2 * (codePoint - start))
    return gid === 0 ? 0 : (gid + delta) & 0xffff
  }
}

/** Format 12: groups of all characters. */
function groups(view: DataView, at: number): CharacterMap {
  const count = view.getUint32(at + 12)
  const entry = (k: number): number => at + 16 + 12 * k
  return (codePoint) => {
    const i = firstEnd(count, (k) => view.getUint32(entry(k) + 4), codePoint)
    if (i === count) return 0
    const start = view.getUint32(entry(i))
    return codePoint < start ? 0 : view.getUint32(entry(i) + 8) + codePoint - start
  }
}

/** Index of the first of `count` rising ends that is not before a character. */
function firstEnd(count: number, end: (index: number) => number, codePoint: number): number {
  return leastThat(0, count, (index) => end(index) >= codePoint)
}
