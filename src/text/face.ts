import type { Axis } from './axes.js'
import { featureIndex, featureTags, featureSet } from './features.js'
import type { Face, FaceMetrics, Features, Ink, OutlineStep, Shaped } from './glyphs.js'
import { createLatinShaper } from './latinShaper.js'
import { inkOf, NO_INK } from './outline.js'
import { readSfnt, type Sfnt, type Unreadable } from './sfnt.js'
import { characterByCharacter, codePointsOf, continuesCluster, EMPTY_SHAPED, fromRun, joinShaped } from './shape.js'
import type { Shaper } from './shaper.js'

/** A face as this library opens it. */
export interface OpenedFace extends Face {
  /**
   * What went wrong while the face was used, one sentence each, no sentence twice: a damaged file often shows it late. The page is set
   * all the same, character by character or with blanks. Whoever knows the path makes a `face-unreadable` diagnostic of it.
   */
  readonly faults: readonly string[]
  /** axes of a variable font, which is set as it is at their defaults; none for a static one */
  readonly axes: readonly Axis[]
}

export type FaceResult =
  { readonly ok: true; readonly face: OpenedFace } | { readonly ok: false; readonly code: 'face-unreadable'; readonly message: string; readonly hint: string }

/** Strings remembered for each set of features; then it starts afresh. A daily's whole vocabulary has room. */
const REMEMBERED = 60_000
/** Longer strings are shaped in pieces, because a shaper's time grows faster than the string. */
const LONGEST = 160

/** Memo only: the same bytes are the same face, under whatever name. The key is the object, so that bytes die with their owner. */
const opened = new WeakMap<Uint8Array, Map<string, Promise<FaceResult>>>()

/** Opens a TTF or OTF file. Never throws: what cannot be used is answered with the reason and what to do. A variable font is used at the defaults of its axes. */
export function openFace(name: string, bytes: Uint8Array): Promise<FaceResult> {
  let names = opened.get(bytes)
  if (names === undefined) opened.set(bytes, (names = new Map<string, Promise<FaceResult>>()))
  let result = names.get(name)
  if (result === undefined) names.set(name, (result = open(name, bytes)))
  return result
}

async function open(name: string, bytes: Uint8Array): Promise<FaceResult> {
  const refused = ({ message, hint }: Unreadable): FaceResult => ({ ok: false, code: 'face-unreadable', message, hint })
  try {
    const sfnt = readSfnt(bytes)
    if ('hint' in sfnt) return refused(sfnt)
    return { ok: true, face: new FontFace(name, createLatinShaper(sfnt) ?? (await createFontkitShaper(bytes, sfnt)), sfnt) }
  } catch (error) {
    return refused({ message: `This font cannot be read (${reason(error)}).`, hint: 'Copy the file again from its source, or convert it to TTF or OTF anew.' })
  }
}

/** fontkit, for faces that are more than ours; loaded with the first of them. */
async function createFontkitShaper(bytes: Uint8Array, sfnt: Sfnt): Promise<Shaper> {
  const [{ create }, { FontkitShaper }] = await Promise.all([import('fontkit'), import('./fontkitShaper.js')])
  return new FontkitShaper(create(bytes), sfnt)
}

function reason(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'damaged tables'
}

class FontFace implements OpenedFace {
  readonly name: string
  readonly glyphCount: number
  readonly #sfnt: Sfnt
  readonly #shaper: Shaper
  readonly #shapes: (Map<string, Shaped> | undefined)[] = []
  readonly #tags: (readonly string[] | undefined)[] = []
  readonly #inks = new Map<number, Ink>()
  readonly #faults: string[] = []
  #metrics: FaceMetrics | undefined
  #postscriptName: string | undefined

  /** Throws if the character map cannot be read. */
  constructor(name: string, shaper: Shaper, sfnt: Sfnt) {
    this.name = name
    this.#sfnt = sfnt
    this.#shaper = shaper
    this.glyphCount = sfnt.glyphCount
    this.#shaper.glyphFor(0x20)
  }

  get faults(): readonly string[] {
    return this.#faults
  }

  get axes(): readonly Axis[] {
    return this.#sfnt.axes
  }

  get postscriptName(): string {
    return (this.#postscriptName ??= this.#guard('its name', () => psName(this.#shaper.postscriptName ?? ''), '') || psName(this.name) || 'Unnamed')
  }

  get metrics(): FaceMetrics {
    return (this.#metrics ??= this.#measure())
  }

  has(codePoint: number): boolean {
    return this.#glyphFor(codePoint) !== 0
  }

  shape(text: string, features: Features): Shaped {
    const key = featureIndex(features)
    let shapes = this.#shapes[key]
    if (shapes === undefined || shapes.size >= REMEMBERED) this.#shapes[key] = shapes = new Map<string, Shaped>()
    let shaped = shapes.get(text)
    if (shaped === undefined) shapes.set(text, (shaped = this.#shape(text, key)))
    return shaped
  }

  advance(gid: number): number {
    return this.#sfnt.advance(gid) / this.#sfnt.unitsPerEm
  }

  ink(gid: number): Ink {
    let ink = this.#inks.get(gid)
    if (ink === undefined) this.#inks.set(gid, (ink = inkOf(this.outline(gid))))
    return ink
  }

  outline(gid: number): readonly OutlineStep[] {
    if (!(gid >= 0 && gid < this.glyphCount)) return []
    return this.#guard('an outline', () => this.#shaper.outline(gid), [])
  }

  /** Where the glyphs cannot be cut out, `bytes` is empty. */
  subset(gids: readonly number[]): { readonly bytes: Uint8Array; readonly cff: boolean } {
    const { cff } = this.#sfnt
    const safe = gids.map((gid) => (gid >= 0 && gid < this.glyphCount ? gid : 0))
    return { bytes: this.#guard('its outlines', () => this.#shaper.subset(safe), new Uint8Array(0)), cff }
  }

  #glyphFor(codePoint: number): number {
    return this.#guard('its character map', () => this.#shaper.glyphFor(codePoint), 0)
  }

  #shape(text: string, key: number): Shaped {
    if (text === '') return EMPTY_SHAPED
    if (text.length <= LONGEST) return this.#shapeRun(text, codePointsOf(text), key)
    const parts: Shaped[] = []
    for (let from = 0; from < text.length;) {
      const to = pieceEnd(text, from)
      const part = text.slice(from, to)
      parts.push(this.#shapeRun(part, codePointsOf(part), key))
      from = to
    }
    return joinShaped(parts)
  }

  #shapeRun(text: string, codePoints: readonly number[], key: number): Shaped {
    const tags = (this.#tags[key] ??= featureTags(featureSet(key)))
    const shaped = this.#guard('its shaping tables', () => fromRun(this.#shaper.layout(codePoints, tags, key), text, codePoints, this.#sfnt.unitsPerEm), undefined)
    return (
      shaped ??
      characterByCharacter(
        text,
        (c) => this.#glyphFor(c),
        (gid) => this.advance(gid),
      )
    )
  }

  #guard<T>(part: string, work: () => T, otherwise: T): T {
    try {
      return work()
    } catch (error) {
      const fault = `This font is damaged: ${part} cannot be read (${reason(error)}). Copy the file again from its source.`
      if (!this.#faults.some((known) => known.includes(part))) this.#faults.push(fault)
      return otherwise
    }
  }

  /** Bottom and top of a character's ink: from its header where it has one, else from its outline. */
  #extent(character: string): Pick<Ink, 'bottom' | 'top'> {
    const gid = this.#glyphFor(character.codePointAt(0) ?? 0)
    if (gid === 0) return NO_INK
    const header = this.#sfnt.glyphHeader(gid)
    const em = this.#sfnt.unitsPerEm
    return header === undefined ? this.ink(gid) : { bottom: header.bottom / em, top: header.top / em }
  }

  #measure(): FaceMetrics {
    const sfnt = this.#sfnt
    const em = sfnt.unitsPerEm
    const plausible = (value: number, least: number): number | undefined => (value / em > least && value / em < 1.5 ? value / em : undefined)
    const positive = (value: number, otherwise: number): number => (value > 0.01 && value < 3 ? value : otherwise)
    const capHeight = plausible(sfnt.capHeight, 0.2) ?? positive(this.#extent('H').top, 0.7)
    const xHeight = plausible(sfnt.xHeight, 0.1) ?? positive(this.#extent('x').top, capHeight * 0.7)
    const space = this.#glyphFor(0x20)
    const [left, bottom, right, top] = sfnt.box
    return {
      capHeight,
      xHeight,
      ascender: positive(this.#extent('d').top, positive(this.#extent('b').top, capHeight)),
      descender: positive(-this.#extent('p').bottom, 0.25),
      space: space === 0 ? 0.25 : this.advance(space),
      italicAngle: Math.abs(sfnt.italicAngle) <= 60 ? sfnt.italicAngle : 0,
      weight: sfnt.weight,
      serif: sfnt.serif ?? !/sans|grotesk|gothic|condensed/i.test(this.name),
      fixedPitch: sfnt.fixedPitch,
      box: [left / em, bottom / em, right / em, top / em],
    }
  }
}

/** PostScript names are printable ASCII without delimiters, 63 characters at most. */
function psName(name: string): string {
  return typeof name === 'string' ? name.replace(/[^\x21-\x7e]|[[\](){}<>/%]/g, '').slice(0, 63) : ''
}

/** Where to cut a long string: not before a mark, not inside a surrogate pair, and for sure after twice the length. */
function pieceEnd(text: string, from: number): number {
  let to = from + LONGEST
  while (to < text.length && to < from + 2 * LONGEST) {
    const c = text.codePointAt(to) ?? 0
    const before = text.charCodeAt(to - 1)
    const inside = c >= 0xdc00 && c <= 0xdfff && before >= 0xd800 && before <= 0xdbff
    if (!inside && before !== 0x200d && !continuesCluster(c)) break
    to++
  }
  return Math.min(to, text.length)
}
