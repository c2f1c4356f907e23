/**
 * The little we use of three libraries without good types of their own.
 * fontkit: @types/fontkit is wrong about subsets, and says nothing of the processors that we drive (facts/pdf-stack.md, 2).
 */

declare module 'fontkit' {
  export interface Stream {
    pos: number
    readonly buffer: Uint8Array
  }

  export interface PathCommand {
    readonly command: string
    readonly args: readonly number[]
  }
  export interface Glyph {
    readonly id: number
    readonly path: { readonly commands: readonly PathCommand[] }
  }

  /** What the processors work on, in place of a glyph. */
  export interface GlyphInfo {
    id: number
    codePoints: number[]
    features: Readonly<Record<string, boolean>>
    readonly isMark: boolean
  }
  export interface GlyphInfoConstructor {
    new (font: Font, id: number, codePoints: number[]): GlyphInfo
  }

  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
  }

  export interface Coverage {
    readonly version: number
    readonly glyphs?: readonly number[]
    readonly rangeRecords?: readonly { readonly start: number; readonly end: number }[]
  }
  export interface ClassDef {
    readonly version: number
    readonly startGlyph?: number
    readonly classValueArray?: { readonly length: number; readonly [index: number]: number }
    readonly classRangeRecord?: readonly { readonly start: number; readonly end: number; readonly class: number }[]
  }
  export interface Subtable {
    readonly version?: number
    readonly lookupType?: number
    readonly extension?: Subtable
    readonly coverage?: Coverage
    readonly coverages?: readonly Coverage[]
    readonly inputCoverage?: readonly Coverage[]
    readonly lookaheadCoverage?: readonly Coverage[]
    readonly backtrackCoverage?: readonly Coverage[]
    readonly markCoverage?: Coverage
    readonly mark1Coverage?: Coverage
  }
  export interface Lookup {
    readonly lookupType: number
    readonly subTables: readonly Subtable[]
  }
  export interface PlannedLookup {
    readonly feature: string
    readonly index: number
    readonly lookup: Lookup
  }

  export interface Processor {
    readonly features: Readonly<Record<string, { readonly lookupListIndexes: readonly number[] } | undefined>>
    readonly table: { readonly lookupList: { get(index: number): Lookup | undefined } }
    selectScript(script: string, language: string | undefined, direction: string): string
    lookupsForFeatures(tags: readonly string[]): PlannedLookup[]
    applyLookups(lookups: readonly PlannedLookup[], glyphs: GlyphInfo[], positions?: GlyphPosition[]): void
    applyLookup(type: number, table: Subtable): boolean
    applyLookupList(records: readonly unknown[]): boolean
    fixCursiveAttachment?(index: number): void
    fixMarkAttachment?(): void
  }
  export interface LayoutEngine {
    glyphInfos: GlyphInfo[] | null
    readonly GSUBProcessor: Processor | null
    readonly GPOSProcessor: Processor | null
    setup(run: { glyphs: readonly { id: number; codePoints: readonly number[] }[]; script: string; language: undefined; direction: string; features: object }): void
    cleanup(): void
  }

  export interface Subset {
    glyphs: number[]
    mapping: Record<number, number>
    encode(): Uint8Array
  }

  export interface Font {
    readonly stream: Stream
    readonly postscriptName: string | null
    _tables: Record<string, unknown>
    readonly GDEF?: { glyphClassDef?: ClassDef | null }
    readonly kern?: {
      readonly tables: readonly {
        readonly version: number
        readonly format: number
        readonly coverage: { readonly crossStream?: boolean; readonly horizontal?: boolean }
        readonly subtable: { readonly pairs?: readonly { readonly left: number; readonly right: number; readonly value: number }[] }
      }[]
    }
    readonly _cmapProcessor: { lookup(codePoint: number, variationSelector?: number): number }
    readonly _layoutEngine: { readonly engine: LayoutEngine | null | undefined }
    getGlyph(gid: number, codePoints?: readonly number[]): Glyph | null
    _getBaseGlyph(gid: number, codePoints?: readonly number[]): Glyph | null
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}

/** `[levels, trie, …]`: a node is a branch, an index into `levels`, or both. */
declare module 'hyphen/patterns/*' {
  interface PatternBranch {
    readonly [letter: string]: PatternNode
  }
  type PatternNode = PatternBranch | number | readonly [PatternBranch, number]
  const data: readonly [levels: readonly (readonly number[])[], trie: PatternBranch, ...rest: unknown[]]
  export default data
}
