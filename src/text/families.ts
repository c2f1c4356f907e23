import { StonehandError } from '../diagnostics.js'
import type { Family } from '../model/style.js'
import type { Face } from './glyphs.js'
import { continuesCluster } from './shape.js'

/** A face of a family. `substituted`: the family has not what was asked for, and this is its nearest. */
export interface Picked {
  readonly face: Face
  readonly substituted: boolean
}

/** A part of a string that one face draws. */
export interface FaceRun {
  readonly face: Face
  /** the characters as written */
  readonly text: string
  /** what to shape: as long as `text`, with characters of the same look in place of those that the face lacks */
  readonly drawn: string
  /** no face of the chain has one of these characters: .notdef is drawn */
  readonly missing: boolean
}

const NON_BREAKING_HYPHEN = 0x2011
/** Drawn as another character where the face lacks it. The text stays what it is. */
const LOOKALIKES: ReadonlyMap<number, readonly number[]> = new Map([
  [NON_BREAKING_HYPHEN, [0x2010, 0x2d]],
  [0x2010, [0x2d]],
  [0x202f, [0x2009, 0x20]],
  [0x2009, [0x20]],
  [0x200a, [0x2009, 0x20]],
  [0x2007, [0x20]],
  [0xa0, [0x20]],
  [0x2212, [0x2013, 0x2d]],
  [0x2015, [0x2014]],
])
/** Drawn as nothing, by any face. */
const INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u

type Variant = 'roman' | 'italic' | 'bold' | 'boldItalic'
/** The variant asked for, then what comes nearest. */
const NEAREST: Readonly<Record<Variant, readonly Variant[]>> = {
  roman: ['roman', 'italic', 'bold', 'boldItalic'],
  italic: ['italic', 'roman', 'boldItalic', 'bold'],
  bold: ['bold', 'roman', 'boldItalic', 'italic'],
  boldItalic: ['boldItalic', 'bold', 'italic', 'roman'],
}

/** Memo only: sets by the first of their faces, with which they die, and then by their families. */
const sets = new WeakMap<Face, Map<string, FaceSet>>()
/** Sets remembered for one face; then it starts afresh. */
const REMEMBERED = 16

/** The families of a style with the faces that were opened for them: the same set for the same families and faces, so that what is known of its words serves one document after another. Throws as {@link FaceSet} does. */
export function faceSetOf(families: ReadonlyMap<string, Family>, faces: ReadonlyMap<string, Face>): FaceSet {
  const first = faces.values().next().value
  if (first === undefined) return new FaceSet(families, faces)
  let known = sets.get(first)
  if (known === undefined || known.size >= REMEMBERED) sets.set(first, (known = new Map<string, FaceSet>()))
  const key = JSON.stringify([...families, ...faces.keys()])
  let set = known.get(key)
  if (!set?.isOf(faces)) known.set(key, (set = new FaceSet(families, new Map(faces))))
  return set
}

/** The families of a style with the faces that were opened for them. */
export class FaceSet {
  readonly #families: ReadonlyMap<string, Family>
  readonly #faces: ReadonlyMap<string, Face>
  readonly #chains = new Map<string, readonly [Picked, ...Picked[]]>()

  /** Throws `no-faces` where there is none at all: nothing can be set then. */
  constructor(families: ReadonlyMap<string, Family>, faces: ReadonlyMap<string, Face>) {
    if (faces.size === 0) throw new StonehandError('no-faces', 'No face could be opened. Hand in the font files of the style.')
    this.#families = families
    this.#faces = faces
  }

  /** Whether these very faces are in it, under the same names. */
  isOf(faces: ReadonlyMap<string, Face>): boolean {
    if (faces.size !== this.#faces.size) return false
    for (const [name, face] of faces) if (this.#faces.get(name) !== face) return false
    return true
  }

  /** The face for a family and its variant: the nearest of the family, else of its fallbacks, else any. */
  pick(family: string, bold: boolean, italic: boolean): Picked {
    return this.#chain(family, bold, italic)[0]
  }

  /** Splits a string into runs by the first face of the chain that has the character. Joined, their `text` is the string. */
  itemise(text: string, family: string, bold: boolean, italic: boolean): readonly FaceRun[] {
    const chain = this.#chain(family, bold, italic)
    const first = chain[0].face
    if (hasAll(first, text)) return text === '' ? [] : [{ face: first, text, drawn: text, missing: false }]
    const runs: FaceRun[] = []
    for (let from = 0; from < text.length;) {
      const to = clusterEnd(text, from)
      const own = text.slice(from, to)
      const picked = choose(chain, own)
      const last = runs[runs.length - 1]
      if (last !== undefined && last.face === picked.face && last.missing === picked.missing) {
        runs[runs.length - 1] = { face: last.face, text: last.text + own, drawn: last.drawn + picked.drawn, missing: last.missing }
      } else runs.push({ face: picked.face, text: own, drawn: picked.drawn, missing: picked.missing })
      from = to
    }
    return runs
  }

  #chain(family: string, bold: boolean, italic: boolean): readonly [Picked, ...Picked[]] {
    const variant: Variant = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'roman'
    const key = `${variant} ${family}`
    let chain = this.#chains.get(key)
    if (chain === undefined) this.#chains.set(key, (chain = this.#makeChain(family, variant)))
    return chain
  }

  #makeChain(name: string, variant: Variant): readonly [Picked, ...Picked[]] {
    const found: Picked[] = []
    const seen = new Set<string>()
    const names = [name]
    for (let i = 0; i < names.length; i++) {
      const family = names[i] as string
      if (seen.has(family)) continue
      seen.add(family)
      const picked = this.#ofFamily(family, variant)
      if (picked !== undefined && !found.some((other) => other.face === picked.face)) found.push(i === 0 ? picked : { face: picked.face, substituted: true })
      names.push(...(this.#families.get(family)?.fallback ?? []))
    }
    const [first, ...rest] = found
    if (first !== undefined) return [first, ...rest]
    // no face of the chain was handed in: any face is better than a blank page
    const any = this.#faces.values().next().value as Face
    return [{ face: any, substituted: true }]
  }

  #ofFamily(name: string, wanted: Variant): Picked | undefined {
    const family = this.#families.get(name)
    // a name that is no family may still be that of a face
    if (family === undefined) {
      const face = this.#faces.get(name)
      return face && { face, substituted: wanted !== 'roman' }
    }
    for (const variant of NEAREST[wanted]) {
      const key = family[variant]
      const face = key === undefined ? undefined : this.#faces.get(key)
      if (face !== undefined) return { face, substituted: variant !== wanted }
    }
    return undefined
  }
}

function hasAll(face: Face, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i) ?? 0
    if (!face.has(c)) return false
    if (c > 0xffff) i++
  }
  return true
}

/** A character with the marks, joiners and selectors that belong to it. */
function clusterEnd(text: string, from: number): number {
  let joined = false
  let at = from
  while (at < text.length) {
    const c = text.codePointAt(at) ?? 0
    if (at > from && !joined && !continuesCluster(c)) break
    joined = c === 0x200d
    at += c > 0xffff ? 2 : 1
  }
  return at
}

function choose(chain: readonly [Picked, ...Picked[]], cluster: string): { face: Face; drawn: string; missing: boolean } {
  let base: { face: Face; drawn: string; missing: boolean } | undefined
  for (const { face } of chain) {
    let drawn = ''
    let all = true
    let first = true
    for (const character of cluster) {
      const c = character.codePointAt(0) ?? 0
      const shown = face.has(c) || INVISIBLE.test(character) ? c : LOOKALIKES.get(c)?.find((other) => face.has(other))
      if (shown === undefined) {
        if (first) break
        all = false
      }
      drawn += shown === undefined ? character : String.fromCodePoint(shown)
      first = false
    }
    if (first) continue
    if (all) return { face, drawn, missing: false }
    base ??= { face, drawn, missing: true }
  }
  return base ?? { face: chain[0].face, drawn: cluster, missing: true }
}
