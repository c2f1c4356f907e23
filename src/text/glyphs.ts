/** A shaped string: glyphs left to right in logical order. Distances in ems of the face (multiply by the size for points). */
export interface Shaped {
  readonly gids: readonly number[]
  /** pen advance of each glyph, kerning in it */
  readonly advances: readonly number[]
  /** offsets of each glyph's drawing from the pen; undefined where all are zero */
  readonly offsets: readonly (readonly [x: number, y: number])[] | undefined
  /** characters of each glyph's cluster; '' for a glyph that continues the cluster before it */
  readonly texts: readonly string[]
  /** index in the shaped string at which each glyph's cluster begins */
  readonly clusters: readonly number[]
  readonly width: number
  /** how many of the glyphs are .notdef */
  readonly missing: number
}

/** OpenType features asked for, beside kerning, which is always on. */
export interface Features {
  readonly ligatures: boolean
  readonly smallCaps: boolean
  readonly oldStyle: boolean
  readonly tabular: boolean
}

/** One step of an outline, in ems, y upwards. */
export type OutlineStep =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'quadratic'; readonly cx: number; readonly cy: number; readonly x: number; readonly y: number }
  | { readonly kind: 'cubic'; readonly c1x: number; readonly c1y: number; readonly c2x: number; readonly c2y: number; readonly x: number; readonly y: number }
  | { readonly kind: 'close' }

/** Ink of a glyph: its box in ems from the pen, y upwards; all zero for a blank. */
export interface Ink {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** Measures of a face in ems, from its tables, or from the outlines of H and x where the tables are silent. */
export interface FaceMetrics {
  readonly capHeight: number
  readonly xHeight: number
  /** ink of `d` over and of `p` under the baseline; the descender is positive downwards */
  readonly ascender: number
  readonly descender: number
  readonly space: number
  readonly italicAngle: number
  readonly weight: number
  readonly serif: boolean
  readonly fixedPitch: boolean
  /** left, bottom, right, top of all glyphs */
  readonly box: readonly [number, number, number, number]
}

/** One opened font file. Shaped strings are remembered for the life of the face. */
export interface Face {
  /** the name under which it was handed in */
  readonly name: string
  readonly postscriptName: string
  readonly metrics: FaceMetrics
  readonly glyphCount: number
  has(codePoint: number): boolean
  /** NFC without soft hyphens and control characters is the caller's duty */
  shape(text: string, features: Features): Shaped
  /** natural advance of a glyph, ems */
  advance(gid: number): number
  ink(gid: number): Ink
  outline(gid: number): readonly OutlineStep[]
  /** a font file in which glyph i is `gids[i]`; `gids[0]` must be 0; a glyph may stand in it more than once */
  subset(gids: readonly number[]): { readonly bytes: Uint8Array; readonly cff: boolean }
}
