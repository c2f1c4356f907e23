import type { Shaped } from './glyphs.js'
import type { RawRun } from './shaper.js'

export const EMPTY_SHAPED: Shaped = { gids: [], advances: [], offsets: undefined, texts: [], clusters: [], width: 0, missing: 0 }

/** Marks, joiners and selectors belong to the character before them. */
const CONTINUES = /^[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]$/u
const JOINER = 0x200d
const NO_OFFSET: readonly [number, number] = [0, 0]

export function continuesCluster(codePoint: number): boolean {
  return codePoint >= 0x300 && CONTINUES.test(String.fromCodePoint(codePoint))
}

/** Code points of a string; a lone surrogate is one of its own. */
export function codePointsOf(text: string): number[] {
  const out: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i) as number
    out.push(c)
    if (c > 0xffff) i++
  }
  return out
}

/** What the shaper gave, in ems and with clusters; undefined if the characters did not come out as they went in. */
export function fromRun(run: RawRun, text: string, codePoints: readonly number[], unitsPerEm: number): Shaped | undefined {
  const { gids, characters } = run
  const count = gids.length
  const advances: number[] = []
  const texts: string[] = []
  const clusters: number[] = []
  let at = 0
  let start = 0
  let head = -1
  let width = 0
  let missing = 0
  let joined = false
  for (let i = 0; i < count; i++) {
    const chars = characters?.[i]
    const first = characters === undefined ? codePoints[i] : chars?.[0]
    const own = first === undefined ? '' : chars !== undefined && chars.length > 1 ? String.fromCodePoint(...chars) : String.fromCodePoint(first)
    if (characters !== undefined && !text.startsWith(own, at)) return undefined
    const continues = i > 0 && (first === undefined || joined || continuesCluster(first))
    if (continues) texts[head] += own
    else {
      start = at
      head = i
    }
    at += own.length
    joined = (chars?.[chars.length - 1] ?? first) === JOINER
    clusters.push(start)
    texts.push(continues ? '' : own)
    const advance = (run.advances[i] ?? 0) / unitsPerEm
    advances.push(advance)
    width += advance
    if (gids[i] === 0) missing++
  }
  if (at !== text.length || !Number.isFinite(width)) return undefined
  const offsets = run.offsets?.map(([x, y]) => [x / unitsPerEm, y / unitsPerEm] as const)
  if (offsets?.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y)) === true) return undefined
  return { gids, advances, offsets, texts, clusters, width, missing }
}

/** Character by character: what is left when a face cannot shape a string. */
export function characterByCharacter(text: string, glyphFor: (codePoint: number) => number, advance: (gid: number) => number): Shaped {
  const codePoints = codePointsOf(text)
  const gids = codePoints.map(glyphFor)
  return fromRun({ gids, advances: gids.map(advance), characters: undefined, offsets: undefined }, text, codePoints, 1) ?? EMPTY_SHAPED
}

/** Shapes set one after the other. */
export function joinShaped(parts: readonly Shaped[]): Shaped {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return first
  const gids: number[] = []
  const advances: number[] = []
  const texts: string[] = []
  const clusters: number[] = []
  const offsets: (readonly [number, number])[] = []
  let some = false
  let at = 0
  let width = 0
  let missing = 0
  for (const part of parts) {
    for (let i = 0; i < part.gids.length; i++) {
      gids.push(part.gids[i] ?? 0)
      advances.push(part.advances[i] ?? 0)
      texts.push(part.texts[i] ?? '')
      clusters.push((part.clusters[i] ?? 0) + at)
      offsets.push(part.offsets?.[i] ?? NO_OFFSET)
    }
    if (part.offsets !== undefined) some = true
    for (const text of part.texts) at += text.length
    width += part.width
    missing += part.missing
  }
  return { gids, advances, offsets: some ? offsets : undefined, texts, clusters, width, missing }
}

/** The glyphs of the characters from `from` to `to`, as a shape of its own. Both must be cluster boundaries. Nothing is shaped again. */
export function sliceShaped(shaped: Shaped, from: number, to: number): Shaped {
  const { clusters } = shaped
  let first = 0
  while (first < clusters.length && (clusters[first] ?? 0) < from) first++
  let end = first
  while (end < clusters.length && (clusters[end] ?? 0) < to) end++
  if (first === 0 && end === clusters.length) return shaped
  const gids = shaped.gids.slice(first, end)
  const advances = shaped.advances.slice(first, end)
  let width = 0
  let missing = 0
  for (let i = 0; i < gids.length; i++) {
    width += advances[i] ?? 0
    if (gids[i] === 0) missing++
  }
  const offsets = shaped.offsets?.slice(first, end)
  return {
    gids,
    advances,
    offsets: offsets?.some(([x, y]) => x !== 0 || y !== 0) === true ? offsets : undefined,
    texts: shaped.texts.slice(first, end),
    clusters: clusters.slice(first, end).map((start) => start - from),
    width,
    missing,
  }
}

/**
 * Gives the glyphs of `drawn` the characters of `original`: `origin[i]` is where character i of the drawn string comes from, one more
 * entry marks the end. Two drawn characters for one written (SS for ß) leave the second glyph to continue the first one's cluster.
 */
export function withOriginal(shaped: Shaped, original: string, origin: readonly number[]): Shaped {
  const texts: string[] = []
  const clusters: number[] = []
  let cluster = 0
  for (let i = 0; i < shaped.gids.length; i++) {
    const start = shaped.clusters[i] ?? 0
    if (shaped.texts[i] === '') {
      texts.push('')
      clusters.push(cluster)
      continue
    }
    const from = origin[start] ?? original.length
    const to = origin[start + (shaped.texts[i] ?? '').length] ?? original.length
    const own = original.slice(from, to)
    if (own !== '') cluster = from
    texts.push(own)
    clusters.push(cluster)
  }
  return { ...shaped, texts, clusters }
}
