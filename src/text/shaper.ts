import type { KernLookup } from './kerning.js'
import type { OutlineStep } from './glyphs.js'

/** A shaped run in font units. Without `characters` every glyph stands for one code point; with them, none means: continues the one before. */
export interface RawRun {
  readonly gids: readonly number[]
  readonly advances: readonly number[]
  readonly characters: readonly (readonly number[])[] | undefined
  readonly offsets: readonly (readonly [x: number, y: number])[] | undefined
}

/** Makes glyphs of characters, for one font. Errors of a damaged one go to the caller (`face.ts` catches them). */
export interface Shaper {
  /** 0 for a character that the font has not */
  glyphFor(codePoint: number): number
  /** shapes a short run with the features of `tags`; equal tags have equal `key`s, small whole numbers */
  layout(codePoints: readonly number[], tags: readonly string[], key: number): RawRun
  outline(gid: number): OutlineStep[]
  subset(gids: readonly number[]): Uint8Array
  readonly postscriptName: string | null
}

export const MARK_FEATURES = ['mark', 'mkmk']
export const FRACTION_FEATURES = ['frac', 'numr', 'dnom']

/** Default ignorables of the Unicode database, less the Hangul fillers, as in HarfBuzz. Drawn as nothing. */
export function ignorable(c: number): boolean {
  return (
    c >= 0x34f &&
    (c === 0x34f ||
      c === 0x61c ||
      (c >= 0x17b4 && c <= 0x17b5) ||
      (c >= 0x180b && c <= 0x180e) ||
      (c >= 0x200b && c <= 0x200f) ||
      (c >= 0x202a && c <= 0x202e) ||
      (c >= 0x2060 && c <= 0x206f) ||
      (c >= 0xfe00 && c <= 0xfe0f) ||
      c === 0xfeff ||
      (c >= 0xfff0 && c <= 0xfff8) ||
      (c >= 0x1bca0 && c <= 0x1bca3) ||
      (c >= 0x1d173 && c <= 0x1d17a) ||
      (c >= 0xe0000 && c <= 0xe0fff))
  )
}

export function variationSelector(c: number): boolean {
  return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef)
}

/** Kerns a run in which nothing is passed over. */
export function kernPlain(lookup: KernLookup, gids: readonly number[], advances: number[]): void {
  for (let i = 0; i + 1 < gids.length; i++) advances[i] = (advances[i] as number) + lookup.between(gids[i] as number, gids[i + 1] as number)
}
