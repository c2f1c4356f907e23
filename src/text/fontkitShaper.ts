import type { Font, Glyph, GlyphInfo, GlyphInfoConstructor, GlyphPosition, Lookup, PlannedLookup, Processor } from 'fontkit'
import { denseClasses, digestOf, mayApply, type Digest, type Extension } from './digest.js'
import { outlineOf } from './glyf.js'
import type { OutlineStep } from './glyphs.js'
import { readKerning, type KernLookup } from './kerning.js'
import { meterLookups, meterReads, type Meter } from './meter.js'
import { CLASS_MARK } from './run.js'
import type { Sfnt } from './sfnt.js'
import { FRACTION_FEATURES, ignorable, kernPlain, MARK_FEATURES, variationSelector, type RawRun, type Shaper } from './shaper.js'
import { subsetOf } from './subset.js'

/** A lookup of fontkit's, with what it needs to find; or kerning of our own. */
interface Step {
  readonly planned: PlannedLookup
  readonly digest: Digest
}
type Positioning = Step | KernLookup
interface Plan {
  readonly features: Readonly<Record<string, boolean>>
  readonly substitute: readonly Step[]
  readonly position: readonly Positioning[]
  readonly marks: readonly Step[]
}

/** Contours of a glyph: fontkit compares every point with each. */
const CONTOURS = 2_000

function isKerning(step: Positioning): step is KernLookup {
  return 'between' in step
}

/** Digits round a fraction slash become a fraction where the face can. */
function markFractions(glyphs: readonly GlyphInfo[], plain: Readonly<Record<string, boolean>>): void {
  const digit = (i: number): GlyphInfo | undefined => {
    const c = glyphs[i]?.codePoints[0] ?? 0
    return c >= 0x30 && c <= 0x39 ? glyphs[i] : undefined
  }
  glyphs.forEach((slash, i) => {
    if (slash.codePoints[0] !== 0x2044) return
    slash.features = { ...plain, frac: true }
    for (let k = i - 1, glyph = digit(k); glyph !== undefined; glyph = digit(--k)) glyph.features = { ...plain, frac: true, numr: true }
    for (let k = i + 1, glyph = digit(k); glyph !== undefined; glyph = digit(++k)) glyph.features = { ...plain, frac: true, dnom: true }
  })
}

/** Kerning of fonts without GPOS: pairs of the old `kern` table. */
function oldKerning(font: Font): KernLookup {
  const pairs = new Map<number, number>()
  for (const table of font.kern?.tables ?? []) {
    if (table.version !== 0 || table.format !== 0 || table.coverage.horizontal !== true || table.coverage.crossStream === true) continue
    for (const { left, right, value } of table.subtable.pairs ?? []) pairs.set(left * 65_536 + right, (pairs.get(left * 65_536 + right) ?? 0) + value)
  }
  return { ignoreMarks: false, between: (left, right) => pairs.get(left * 65_536 + right) ?? 0 }
}

function stepsOf(glyph: Glyph, unitsPerEm: number): OutlineStep[] {
  const steps: OutlineStep[] = []
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((v) => v / unitsPerEm)
    if (![a, b, c, d, e, f].every(Number.isFinite)) throw new RangeError('a point of it has no place')
    if (command === 'moveTo') steps.push({ kind: 'move', x: a, y: b })
    else if (command === 'lineTo') steps.push({ kind: 'line', x: a, y: b })
    else if (command === 'quadraticCurveTo') steps.push({ kind: 'quadratic', cx: a, cy: b, x: c, y: d })
    else if (command === 'bezierCurveTo') steps.push({ kind: 'cubic', c1x: a, c1y: b, c2x: c, c2y: d, x: e, y: f })
    else if (command === 'closePath') steps.push({ kind: 'close' })
  }
  return steps
}

/**
 * fontkit, driven by hand, for fonts whose tables are beyond our own reading. Its own `layout` gives the same glyphs as HarfBuzz, but makes
 * its plan anew for every word, tries every lookup on every glyph, and takes the characters of a glyph from a cache in which the first use
 * wins. Here the plan of a set of features is made once, lookups that cannot apply are left out, plain kerning is read from the file, and the
 * characters travel with the glyphs. Throws what fontkit throws; but nothing in here runs for ever.
 */
export class FontkitShaper implements Shaper {
  readonly #font: Font
  readonly #sfnt: Sfnt
  readonly #reads: Meter
  readonly #low = new Int32Array(0x250).fill(-1)
  readonly #high = new Map<number, number>()
  readonly #plans: (Plan | undefined)[] = []
  readonly #digests = new Map<Lookup, Digest>()
  // the tables of shaping are opened with the first word
  #opened = false
  #Info: GlyphInfoConstructor | undefined
  #gsub: Processor | null = null
  #gpos: Processor | null = null
  #substitutions: Meter | undefined
  #positionings: Meter | undefined
  #classes: Uint16Array | undefined
  #pairs: KernLookup | undefined

  constructor(font: Font, sfnt: Sfnt) {
    this.#font = font
    this.#sfnt = sfnt
    this.#reads = meterReads(font)
    // Apple's state machines, bitmap and colour glyphs are left alone: we set OpenType outlines
    font._tables['morx'] = undefined
    font.getGlyph = (gid) => {
      if (!(gid >= 0 && gid < sfnt.glyphCount)) throw new RangeError('it asks for a glyph that the font has not')
      if ((sfnt.glyphHeader(gid)?.contours ?? 0) > CONTOURS) throw new RangeError('a glyph has too many contours')
      return font._getBaseGlyph(gid, [])
    }
  }

  get postscriptName(): string | null {
    return this.#font.postscriptName
  }

  glyphFor(codePoint: number): number {
    const known = codePoint < 0x250 ? this.#low[codePoint] : this.#high.get(codePoint)
    if (known !== undefined && known >= 0) return known
    const gid = this.#lookUp(codePoint)
    if (codePoint < 0x250) this.#low[codePoint] = gid
    else this.#high.set(codePoint, gid)
    return gid
  }

  layout(codePoints: readonly number[], tags: readonly string[], key: number): RawRun {
    this.#reads.reset(0)
    if (!this.#opened) this.#open()
    const plan = (this.#plans[key] ??= this.#plan(tags))
    return this.#simple(codePoints, plan) ?? this.#full(codePoints, plan)
  }

  outline(gid: number): OutlineStep[] {
    if (!this.#sfnt.cff) return outlineOf(this.#sfnt, gid)
    this.#reads.reset(0)
    const glyph = this.#font.getGlyph(gid)
    return glyph === null ? [] : stepsOf(glyph, this.#sfnt.unitsPerEm)
  }

  subset(gids: readonly number[]): Uint8Array {
    if (!this.#sfnt.cff) return subsetOf(this.#sfnt, gids)
    this.#reads.reset(0)
    const subset = this.#font.createSubset()
    subset.glyphs = [...gids]
    subset.mapping = {}
    gids.forEach((gid, i) => {
      subset.mapping[gid] ??= i
    })
    // the charset that fontkit writes begins with the second glyph
    if (subset.glyphs.length < 2) subset.glyphs.push(0)
    return subset.encode()
  }

  #lookUp(codePoint: number, selector?: number): number {
    const gid = this.#font._cmapProcessor.lookup(codePoint, selector)
    return gid > 0 && gid < this.#sfnt.glyphCount ? gid : 0
  }

  #open(): void {
    const font = this.#font
    this.#opened = true
    const { GDEF: gdef } = font
    if (gdef?.glyphClassDef) {
      const classes = denseClasses(gdef.glyphClassDef, this.#sfnt.glyphCount)
      gdef.glyphClassDef = classes
      this.#classes = classes.classValueArray
    }
    const { engine } = font._layoutEngine
    if (engine) {
      engine.setup({ glyphs: [{ id: 0, codePoints: [0x20] }], script: 'latn', language: undefined, direction: 'ltr', features: {} })
      this.#Info = engine.glyphInfos?.[0]?.constructor as GlyphInfoConstructor | undefined
      engine.cleanup()
      this.#gsub = engine.GSUBProcessor
      this.#gpos = engine.GPOSProcessor
      if (this.#gsub) this.#substitutions = meterLookups(this.#gsub)
      if (this.#gpos) this.#positionings = meterLookups(this.#gpos)
    }
    if (this.#gpos?.features['kern'] === undefined && font.kern) this.#pairs = oldKerning(font)
  }

  #step(planned: PlannedLookup, extension: Extension): Step {
    let digest = this.#digests.get(planned.lookup)
    if (digest === undefined) this.#digests.set(planned.lookup, (digest = digestOf(planned.lookup, extension, this.#sfnt.glyphCount)))
    return { planned, digest }
  }

  #plan(tags: readonly string[]): Plan {
    const features: Record<string, boolean> = {}
    for (const tag of tags) features[tag] = true
    let marks: readonly Step[] | undefined
    const markSteps = (): readonly Step[] => this.#gpos?.lookupsForFeatures(MARK_FEATURES).map((planned) => this.#step(planned, 9)) ?? []
    return {
      features,
      substitute: this.#gsub?.lookupsForFeatures([...tags, ...FRACTION_FEATURES]).map((planned) => this.#step(planned, 7)) ?? [],
      position: this.#gpos
        ? this.#positioning(
            this.#gpos,
            tags.filter((tag) => !MARK_FEATURES.includes(tag)),
          )
        : [],
      // the anchors of marks are the slowest part of a face to read: only for a word that has one
      get marks() {
        return (marks ??= markSteps())
      },
    }
  }

  #positioning(gpos: Processor, tags: readonly string[]): Positioning[] {
    const found = new Map<number, string>()
    for (const tag of tags) for (const index of gpos.features[tag]?.lookupListIndexes ?? []) if (!found.has(index)) found.set(index, tag)
    const table = this.#sfnt.table('GPOS')?.offset
    const steps: Positioning[] = []
    for (const [index, feature] of [...found].sort((a, b) => a[0] - b[0])) {
      const kerning = table === undefined ? undefined : readKerning(this.#sfnt.view, table, index, this.#sfnt.glyphCount)
      const lookup = kerning === undefined ? gpos.table.lookupList.get(index) : undefined
      if (kerning !== undefined) steps.push(kerning)
      else if (lookup !== undefined) steps.push(this.#step({ feature, index, lookup }, 9))
    }
    return steps
  }

  /** A run to which nothing but kerning applies: most words of most faces. */
  #simple(codePoints: readonly number[], plan: Plan): RawRun | undefined {
    const gids: number[] = []
    for (const c of codePoints) {
      if (c >= 0x300 && (ignorable(c) || c === 0x2044 || (!this.#Info && variationSelector(c)))) return undefined
      const gid = this.glyphFor(c)
      if (this.#classes?.[gid] === CLASS_MARK) return undefined
      gids.push(gid)
    }
    // without classes from the font, marks are known by their characters
    if (this.#classes === undefined && codePoints.some((c) => c >= 0x300 && c < 0x2000)) return undefined
    for (const { digest } of plan.substitute) if (mayApply(digest, gids)) return undefined
    for (const step of plan.position) if (!isKerning(step) && mayApply(step.digest, gids)) return undefined
    const advances = gids.map((gid) => this.#sfnt.advance(gid))
    for (const step of plan.position) if (isKerning(step)) kernPlain(step, gids, advances)
    if (this.#pairs) kernPlain(this.#pairs, gids, advances)
    return { gids, advances, characters: undefined, offsets: undefined }
  }

  #full(codePoints: readonly number[], plan: Plan): RawRun {
    this.#substitutions?.reset(codePoints.length)
    this.#positionings?.reset(codePoints.length)
    const glyphs = this.#infos(codePoints, plan)
    if (this.#gsub) for (const step of plan.substitute) apply(this.#gsub, step, glyphs)
    const positions = glyphs.map(({ id }): GlyphPosition => ({ xAdvance: this.#sfnt.advance(id), yAdvance: 0, xOffset: 0, yOffset: 0 }))
    if (this.#gpos) {
      // fontkit keeps the last word it worked on: what comes after a lookup is only for a word that had one
      let applied = false
      for (const step of plan.position) {
        if (isKerning(step)) kern(step, glyphs, positions)
        else if (apply(this.#gpos, step, glyphs, positions)) applied = true
      }
      if (applied) for (let i = 0; i < glyphs.length; i++) this.#gpos.fixCursiveAttachment?.(i)
    }
    if (this.#pairs) kern(this.#pairs, glyphs, positions)
    if (glyphs.some((glyph) => glyph.isMark)) this.#attachMarks(glyphs, positions, plan)
    const blank = this.glyphFor(0x20)
    glyphs.forEach((glyph, i) => {
      if (!ignorable(glyph.codePoints[0] ?? 0)) return
      glyph.id = blank
      positions[i] = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }
    })
    for (const { id } of glyphs) if (!(id >= 0 && id < this.#sfnt.glyphCount)) throw new RangeError('they ask for a glyph that the font has not')
    const moved = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)
    return {
      gids: glyphs.map(({ id }) => id),
      advances: positions.map(({ xAdvance }) => xAdvance),
      characters: glyphs.map((glyph) => glyph.codePoints),
      offsets: moved ? positions.map(({ xOffset, yOffset }) => [xOffset, yOffset] as const) : undefined,
    }
  }

  #infos(codePoints: readonly number[], plan: Plan): GlyphInfo[] {
    const glyphs: GlyphInfo[] = []
    for (let i = 0; i < codePoints.length; i++) {
      const c = codePoints[i] as number
      const selector = codePoints[i + 1]
      const varied = selector !== undefined && variationSelector(selector) && !variationSelector(c)
      const id = varied ? this.#lookUp(c, selector) : this.glyphFor(c)
      const chars = varied ? [c, selector] : [c]
      if (varied) i++
      const glyph: GlyphInfo = this.#Info ? new this.#Info(this.#font, id, chars) : { id, codePoints: chars, features: plan.features, isMark: false }
      glyph.features = plan.features
      glyphs.push(glyph)
    }
    if (codePoints.includes(0x2044)) markFractions(glyphs, plan.features)
    return glyphs
  }

  #attachMarks(glyphs: GlyphInfo[], positions: GlyphPosition[], plan: Plan): void {
    if (this.#gpos) {
      let applied = false
      for (const step of plan.marks) if (apply(this.#gpos, step, glyphs, positions)) applied = true
      if (applied) this.#gpos.fixMarkAttachment?.()
    }
    for (let i = 0; i < glyphs.length; i++) {
      const position = positions[i]
      if (glyphs[i]?.isMark !== true || position === undefined) continue
      const before = positions[i - 1]
      // a font without anchors: over the middle of what stands before
      if (!this.#gpos && before !== undefined) position.xOffset = before.xOffset - (before.xAdvance + position.xAdvance) / 2
      position.xAdvance = 0
    }
  }
}

function apply(processor: Processor, { planned, digest }: Step, glyphs: GlyphInfo[], positions?: GlyphPosition[]): boolean {
  if (
    !mayApply(
      digest,
      glyphs.map(({ id }) => id),
    )
  )
    return false
  processor.applyLookups([planned], glyphs, positions)
  return true
}

function kern(lookup: KernLookup, glyphs: readonly GlyphInfo[], positions: readonly GlyphPosition[]): void {
  for (let i = 0; i + 1 < glyphs.length; i++) {
    const left = glyphs[i] as GlyphInfo
    if (lookup.ignoreMarks && left.isMark) continue
    let next = i + 1
    while (lookup.ignoreMarks && glyphs[next]?.isMark === true) next++
    const right = glyphs[next]
    if (right !== undefined) (positions[i] as GlyphPosition).xAdvance += lookup.between(left.id, right.id)
  }
}
