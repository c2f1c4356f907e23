import { readCharacterMap, type CharacterMap } from './characterMap.js'
import { readContextKerning, type ContextKerning, type Position } from './contextKerning.js'
import { mayFind, readClasses } from './coverage.js'
import { ALL_TAGS } from './features.js'
import { outlineOf } from './glyf.js'
import type { OutlineStep } from './glyphs.js'
import { readKerning, type KernLookup } from './kerning.js'
import { readMarks, readsMarks, type MarkLookup } from './marks.js'
import { readName } from './names.js'
import { CLASS_MARK, stepFrom, type Run, type RunGlyph } from './run.js'
import { readFeatures, type FeatureLookups } from './scripts.js'
import type { Sfnt } from './sfnt.js'
import { FRACTION_FEATURES, ignorable, kernPlain, MARK_FEATURES, variationSelector, type RawRun, type Shaper } from './shaper.js'
import { subsetOf } from './subset.js'
import { applyAt, Substitutions, type Substitution } from './substitute.js'

interface Step {
  readonly lookup: Substitution
  readonly fraction: number
}
interface Plan {
  readonly substitute: readonly Step[]
  readonly kern: readonly Kerning[]
}
type Kerning = KernLookup | ContextKerning

const NO_FEATURES: FeatureLookups = new Map()
const SLASH = 0x2044
/** What a glyph has to do with a fraction, a bit each in the order of FRACTION_FEATURES. */
const FRACTION = 1
const NUMERATOR = 2
const DENOMINATOR = 4

/**
 * Shapes left-to-right Latin text with what is read straight from a TrueType file: character map, substitutions, plain kerning and marks.
 * Undefined for a font that asks for more, or whose tables are damaged: those are fontkit's. To open fontkit takes longer than to set a page,
 * and most newspaper faces never need it.
 */
export function createLatinShaper(sfnt: Sfnt): Shaper | undefined {
  try {
    return LatinShaper.read(sfnt)
  } catch {
    return undefined
  }
}

class LatinShaper implements Shaper {
  readonly #sfnt: Sfnt
  readonly #map: CharacterMap
  readonly #classes: Uint16Array
  readonly #markClasses: Uint16Array
  readonly #gsub: FeatureLookups
  readonly #substitutions: Substitutions | undefined
  readonly #gpos: FeatureLookups
  readonly #kerning = new Map<number, Kerning>()
  readonly #low = new Int32Array(0x250).fill(-1)
  readonly #high = new Map<number, number>()
  readonly #plans: (Plan | undefined)[] = []
  #marks: readonly MarkLookup[] | undefined

  private constructor(
    sfnt: Sfnt,
    map: CharacterMap,
    classes: Uint16Array,
    markClasses: Uint16Array,
    gsub: FeatureLookups,
    substitutions: Substitutions | undefined,
    gpos: FeatureLookups,
  ) {
    this.#sfnt = sfnt
    this.#map = map
    this.#classes = classes
    this.#markClasses = markClasses
    this.#gsub = gsub
    this.#substitutions = substitutions
    this.#gpos = gpos
  }

  static read(sfnt: Sfnt): LatinShaper | undefined {
    const { view, glyphCount } = sfnt
    if (sfnt.cff) return undefined
    const map = readCharacterMap(sfnt)
    const gdef = sfnt.table('GDEF')?.offset
    const classes = gdef === undefined ? 0 : view.getUint16(gdef + 4)
    if (map === undefined || gdef === undefined || classes === 0) return undefined
    const gsub = sfnt.table('GSUB')?.offset
    const gpos = sfnt.table('GPOS')?.offset
    const substitute = gsub === undefined ? NO_FEATURES : readFeatures(view, gsub)
    const position = gpos === undefined ? NO_FEATURES : readFeatures(view, gpos)
    if (substitute === undefined || position === undefined || (!position.has('kern') && sfnt.table('kern'))) return undefined
    const substitutions = gsub === undefined ? undefined : new Substitutions(view, gsub, glyphCount)
    const marks = view.getUint16(gdef + 10)
    const markClasses = marks === 0 ? new Uint16Array(glyphCount) : readClasses(view, gdef + marks, glyphCount)
    const shaper = new LatinShaper(sfnt, map, readClasses(view, gdef + classes, glyphCount), markClasses, substitute, substitutions, position)
    return shaper.#knowsAll() ? shaper : undefined
  }

  get postscriptName(): string | null {
    return readName(this.#sfnt) ?? null
  }

  glyphFor(codePoint: number): number {
    const known = codePoint < 0x250 ? this.#low[codePoint] : this.#high.get(codePoint)
    if (known !== undefined && known >= 0) return known
    const found = this.#map(codePoint)
    const gid = found < this.#sfnt.glyphCount ? found : 0
    if (codePoint < 0x250) this.#low[codePoint] = gid
    else this.#high.set(codePoint, gid)
    return gid
  }

  layout(codePoints: readonly number[], tags: readonly string[], key: number): RawRun {
    const plan = (this.#plans[key] ??= this.#plan(tags))
    return this.#simple(codePoints, plan) ?? this.#full(codePoints, plan)
  }

  outline(gid: number): OutlineStep[] {
    return outlineOf(this.#sfnt, gid)
  }

  subset(gids: readonly number[]): Uint8Array {
    return subsetOf(this.#sfnt, gids)
  }

  /** Whether every lookup that a feature could ask for is of a kind that is read here. */
  #knowsAll(): boolean {
    const { view, glyphCount } = this.#sfnt
    const gpos = this.#sfnt.table('GPOS')?.offset
    for (const tag of [...ALL_TAGS, ...FRACTION_FEATURES]) {
      for (const index of this.#gsub.get(tag) ?? []) if (this.#substitutions?.lookup(index) === undefined) return false
    }
    for (const tag of ALL_TAGS) {
      if (MARK_FEATURES.includes(tag) || gpos === undefined) continue
      for (const index of this.#gpos.get(tag) ?? []) {
        const kerning = readKerning(view, gpos, index, glyphCount) ?? readContextKerning(view, gpos, index, glyphCount)
        if (kerning === undefined) return false
        this.#kerning.set(index, kerning)
      }
    }
    return this.#lookupsOf(this.#gpos, MARK_FEATURES).every(([index]) => gpos !== undefined && readsMarks(view, gpos, index))
  }

  /** Lookups of features in the order of the file. */
  #lookupsOf(features: FeatureLookups, tags: readonly string[]): [index: number, tag: string][] {
    return tags.flatMap((tag) => (features.get(tag) ?? []).map((index): [number, string] => [index, tag])).sort(([a], [b]) => a - b)
  }

  #plan(tags: readonly string[]): Plan {
    const substitute = this.#lookupsOf(this.#gsub, [...tags, ...FRACTION_FEATURES]).flatMap(([index, tag]): Step[] => {
      const lookup = this.#substitutions?.lookup(index)
      const place = FRACTION_FEATURES.indexOf(tag)
      return lookup ? [{ lookup, fraction: place < 0 ? 0 : 1 << place }] : []
    })
    const positions = new Set(
      this.#lookupsOf(
        this.#gpos,
        tags.filter((tag) => !MARK_FEATURES.includes(tag)),
      ).map(([index]) => index),
    )
    return { substitute, kern: [...positions].map((index) => this.#kerning.get(index)!) }
  }

  /** A run to which nothing but kerning applies: most words of most faces. */
  #simple(codePoints: readonly number[], { substitute, kern: kerning }: Plan): RawRun | undefined {
    const gids: number[] = []
    for (const c of codePoints) {
      if (c >= 0x300 && (ignorable(c) || c === SLASH)) return undefined
      const gid = this.glyphFor(c)
      if (this.#classes[gid] === CLASS_MARK) return undefined
      gids.push(gid)
    }
    for (const { lookup, fraction } of substitute) if (fraction === 0 && mayFind(lookup.needs, gids)) return undefined
    for (const lookup of kerning) if ('needs' in lookup && mayFind(lookup.needs, gids)) return undefined
    const advances = gids.map((gid) => this.#sfnt.advance(gid))
    for (const lookup of kerning) if ('between' in lookup) kernPlain(lookup, gids, advances)
    return { gids, advances, characters: undefined, offsets: undefined }
  }

  #full(codePoints: readonly number[], plan: Plan): RawRun {
    const glyphs = this.#glyphsOf(codePoints)
    const run: Run = { glyphs, classes: this.#classes, markClasses: this.#markClasses, left: 4_000 + 256 * codePoints.length, ligatures: 0 }
    for (const step of plan.substitute) substitute(run, step)
    for (const { id } of glyphs) if (id >= this.#sfnt.glyphCount) throw new RangeError('they ask for a glyph that the font has not')
    const positions = glyphs.map(({ id }): Position => ({ advance: this.#sfnt.advance(id), x: 0, y: 0, bearer: -1 }))
    for (const lookup of plan.kern) {
      if ('between' in lookup) kern(run, lookup, positions)
      else lookup.apply(run, positions)
    }
    if (glyphs.some(({ id }) => this.#classes[id] === CLASS_MARK)) this.#attachMarks(run, positions)
    const blank = this.glyphFor(0x20)
    glyphs.forEach((glyph, i) => {
      if (!ignorable(glyph.characters[0] ?? 0)) return
      glyph.id = blank
      positions[i] = { advance: 0, x: 0, y: 0, bearer: -1 }
    })
    return {
      gids: glyphs.map(({ id }) => id),
      advances: positions.map(({ advance }) => advance),
      characters: glyphs.map(({ characters }) => characters),
      offsets: positions.some(({ x, y }) => x !== 0 || y !== 0) ? positions.map(({ x, y }) => [x, y] as const) : undefined,
    }
  }

  /** A variation selector goes with its character: the font has no variants, or it would not be read here. */
  #glyphsOf(codePoints: readonly number[]): RunGlyph[] {
    const glyphs: RunGlyph[] = []
    for (let i = 0; i < codePoints.length; i++) {
      const c = codePoints[i]!
      const selector = codePoints[i + 1]
      const varied = selector !== undefined && variationSelector(selector) && !variationSelector(c)
      if (varied) i++
      glyphs.push({ id: this.glyphFor(c), characters: varied ? [c, selector] : [c], fraction: 0, ligature: 0, component: 0 })
    }
    if (codePoints.includes(SLASH)) markFractions(glyphs)
    return glyphs
  }

  #attachMarks(run: Run, positions: Position[]): void {
    const { glyphs } = run
    this.#marks ??= this.#readMarks()
    const gids = glyphs.map(({ id }) => id)
    for (const lookup of this.#marks) {
      if (!mayFind(lookup.needs, gids)) continue
      for (let i = 0; i < glyphs.length; i = stepFrom(run, lookup.flags, i, 1)) {
        lookup.attach(run, i, (bearer, x, y) => Object.assign(positions[i]!, { bearer, x, y }))
      }
    }
    positions.forEach((position, i) => {
      if (position.bearer < 0) return
      position.x += positions[position.bearer]!.x
      position.y += positions[position.bearer]!.y
      for (let k = position.bearer; k < i; k++) position.x -= positions[k]!.advance
    })
    glyphs.forEach(({ id }, i) => {
      if (this.#classes[id] === CLASS_MARK) positions[i]!.advance = 0
    })
  }

  #readMarks(): readonly MarkLookup[] {
    const { view, glyphCount } = this.#sfnt
    const gpos = this.#sfnt.table('GPOS')?.offset
    return this.#lookupsOf(this.#gpos, MARK_FEATURES).flatMap(([index]) => {
      const lookup = gpos === undefined ? undefined : readMarks(view, gpos, index, glyphCount)
      return lookup ? [lookup] : []
    })
  }
}

function substitute(run: Run, { lookup, fraction }: Step): void {
  const { glyphs } = run
  if (fraction !== 0 && glyphs.every((glyph) => glyph.fraction === 0)) return
  if (
    !mayFind(
      lookup.needs,
      glyphs.map(({ id }) => id),
    )
  )
    return
  const takes = (glyph: RunGlyph): boolean => fraction === 0 || (glyph.fraction & fraction) !== 0
  for (let i = 0; i < glyphs.length; i = stepFrom(run, lookup.flags, i, 1)) if (takes(glyphs[i]!)) applyAt(run, i, lookup, takes)
}

function kern({ glyphs, classes }: Run, lookup: KernLookup, positions: readonly Position[]): void {
  const passed = (i: number): boolean => lookup.ignoreMarks && i < glyphs.length && classes[glyphs[i]!.id] === CLASS_MARK
  for (let i = 0; i + 1 < glyphs.length; i++) {
    if (passed(i)) continue
    let next = i + 1
    while (passed(next)) next++
    const right = glyphs[next]
    if (right !== undefined) positions[i]!.advance += lookup.between(glyphs[i]!.id, right.id)
  }
}

/** Digits round a fraction slash become a fraction where the face can. */
function markFractions(glyphs: readonly RunGlyph[]): void {
  const digit = (i: number): RunGlyph | undefined => {
    const c = glyphs[i]?.characters[0] ?? 0
    return c >= 0x30 && c <= 0x39 ? glyphs[i] : undefined
  }
  glyphs.forEach((slash, i) => {
    if (slash.characters[0] !== SLASH) return
    slash.fraction = FRACTION
    for (let k = i - 1, glyph = digit(k); glyph !== undefined; glyph = digit(--k)) glyph.fraction = FRACTION | NUMERATOR
    for (let k = i + 1, glyph = digit(k); glyph !== undefined; glyph = digit(++k)) glyph.fraction = FRACTION | DENOMINATOR
  })
}
