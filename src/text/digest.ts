import type { ClassDef, Coverage, Lookup, Subtable } from 'fontkit'

/**
 * What a lookup needs to find in a word before it can do anything: for each of its subtables the sets of glyphs of which the word must
 * hold one each. HarfBuzz calls the like a digest. Most words pass none, and are set without any object per glyph.
 */
export type Digest = readonly (readonly Uint8Array[])[]

/** The type number that wraps another subtable, so that it may lie far off: 7 in GSUB, 9 in GPOS. */
export type Extension = 7 | 9

function bitsOf(coverage: Coverage, glyphCount: number): Uint8Array {
  const bits = new Uint8Array(glyphCount)
  if (coverage.version === 1 && coverage.glyphs !== undefined) {
    for (let i = 0; i < (coverage.glyphs.length ?? 0); i++) {
      const gid = coverage.glyphs[i] ?? glyphCount
      if (gid < glyphCount) bits[gid] = 1
    }
  } else for (const range of coverage.rangeRecords ?? []) bits.fill(1, range.start, range.end + 1)
  return bits
}

/** Coverages that must all be met; the first of them is where the lookup begins. */
function needsOf(table: Subtable): (Coverage | null | undefined)[] {
  const first = table.coverage ?? table.markCoverage ?? table.mark1Coverage
  if (first) return [first]
  const input = table.inputCoverage ?? table.coverages ?? []
  return [input[0], input[1], table.lookaheadCoverage?.[0], table.backtrackCoverage?.[0]]
}

/** Reverse chaining (GSUB 8) is beyond fontkit and never applies. */
export function digestOf(lookup: Lookup, extension: Extension, glyphCount: number): Digest {
  const digest: Uint8Array[][] = []
  for (const outer of lookup.subTables) {
    const extended = lookup.lookupType === extension && outer.extension !== undefined
    const table = extended ? outer.extension : outer
    const type = extended ? (outer.lookupType ?? 0) : lookup.lookupType
    if (table === undefined || (extension === 7 && type === 8)) continue
    const needs = needsOf(table)
    if (!needs[0]) continue
    digest.push(needs.filter((coverage) => coverage != null).map((coverage) => bitsOf(coverage, glyphCount)))
  }
  return digest
}

function meets(bits: Uint8Array, gids: readonly number[]): boolean {
  for (let i = 0; i < gids.length; i++) if (bits[gids[i] as number] === 1) return true
  return false
}

/** Whether a lookup could apply to a word of these glyphs. */
export function mayApply(digest: Digest, gids: readonly number[]): boolean {
  for (let s = 0; s < digest.length; s++) {
    const needs = digest[s] as readonly Uint8Array[]
    let all = true
    for (let n = 0; n < needs.length && all; n++) all = meets(needs[n] as Uint8Array, gids)
    if (all) return true
  }
  return false
}

/** Ranges of classes as an array by glyph: fontkit walks them for every glyph it makes. */
export function denseClasses(classes: ClassDef, glyphCount: number): ClassDef & { readonly classValueArray: Uint16Array } {
  const dense = new Uint16Array(glyphCount)
  const { startGlyph = 0, classValueArray: values, classRangeRecord: ranges = [] } = classes
  if (classes.version === 1 && values !== undefined) for (let i = 0; i < values.length && startGlyph + i < glyphCount; i++) dense[startGlyph + i] = values[i] ?? 0
  // backwards, because fontkit takes the first range that fits
  else
    for (let i = ranges.length - 1; i >= 0; i--) {
      const range = ranges[i]
      if (range !== undefined) dense.fill(range.class, range.start, range.end + 1)
    }
  return { version: 1, startGlyph: 0, classValueArray: dense }
}
