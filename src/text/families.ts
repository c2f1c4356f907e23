import { StonehandError } from '../diagnostics.js'
import type { Family } from '../model/style.js'
import type { Face } from './glyphs.js'
import { scriptRuns } from './scriptRuns.js'
import { continuesCluster } from './shape.js'

/** A face of a family. `substituted`: the family has not what was asked for, and this is its nearest. */
export interface Picked {
  readonly face: Face
  readonly substituted: boolean
}

/** A part of a string that is one family's. */
export interface FamilyRun {
  readonly from: number
  readonly to: number
  /** undefined for signs that are of no script: what stands around them decides */
  readonly family: string | undefined
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
const LETTER = /\p{L}/u
/** Drawn as nothing, by any face. */
const INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u

type Variant = 'roman' | 'italic' | 'bold' | 'boldItalic'
/** A face of a chain of families. */
interface Link extends Picked {
  readonly family: string
}
type Chain = readonly [Link, ...Link[]]

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

function variantOf(bold: boolean, italic: boolean): Variant {
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'roman'
}

/** The name of a family's face for a variant, or of its nearest. */
export function nearestFace(family: Family, bold: boolean, italic: boolean): string {
  const variant = NEAREST[variantOf(bold, italic)].find((other) => family[other] !== undefined)
  return family[variant ?? 'roman'] ?? family.roman
}

/** The families of a style with the faces that were opened for them. */
export class FaceSet {
  readonly #families: ReadonlyMap<string, Family>
  readonly #faces: ReadonlyMap<string, Face>
  readonly #chains = new Map<string, Chain>()

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
    return this.#chain(family, bold, italic, family)[0]
  }

  /**
   * Whose a string is, word for word: a word is set whole in the first family of the chain that has all of it, or else in the one that has
   * most; signs go with the script around them.
   */
  familyRuns(text: string, family: string, bold: boolean, italic: boolean): readonly FamilyRun[] {
    const chain = this.#chain(family, bold, italic, family)
    if (text === '') return []
    if (hasAll(chain[0].face, text)) return [{ from: 0, to: text.length, family: LETTER.test(text) ? family : undefined }]
    const scripts = scriptRuns(clustersOf(text))
    const families = scripts.map(({ letters }) => (letters.length === 0 ? undefined : fullest(chain, letters).family))
    const runs: FamilyRun[] = []
    let from = 0
    scripts.forEach(({ clusters }, i) => {
      const to = clusters.reduce((sum, cluster) => sum + cluster.length, from)
      const own = families[i] ?? (families[i - 1] === families[i + 1] ? families[i + 1] : undefined)
      const last = runs[runs.length - 1]
      if (last !== undefined && last.family === own) runs[runs.length - 1] = { from: last.from, to, family: own }
      else runs.push({ from, to, family: own })
      from = to
    })
    return runs
  }

  /**
   * Splits a string into runs by the first face that has the character: that of the family `lead`, then those of the chain. Joined, their
   * `text` is the string.
   */
  itemise(text: string, family: string, bold: boolean, italic: boolean, lead: string = family): readonly FaceRun[] {
    const chain = this.#chain(family, bold, italic, lead)
    const first = chain[0].face
    if (hasAll(first, text)) return text === '' ? [] : [{ face: first, text, drawn: text, missing: false }]
    const runs: FaceRun[] = []
    for (const own of clustersOf(text)) {
      const picked = choose(chain, own)
      const last = runs[runs.length - 1]
      if (last !== undefined && last.face === picked.face && last.missing === picked.missing) {
        runs[runs.length - 1] = { face: last.face, text: last.text + own, drawn: last.drawn + picked.drawn, missing: last.missing }
      } else runs.push({ face: picked.face, text: own, drawn: picked.drawn, missing: picked.missing })
    }
    return runs
  }

  /** The faces of a family and its fallbacks in one variant, those of the family `lead` before the others. */
  #chain(family: string, bold: boolean, italic: boolean, lead: string): Chain {
    const variant = variantOf(bold, italic)
    const key = `${variant} ${family}\n${lead}`
    let chain = this.#chains.get(key)
    if (chain === undefined) {
      const all = lead === family ? this.#makeChain(family, variant) : this.#chain(family, bold, italic, family)
      const led = all.find((link) => link.family === lead)
      chain = led === undefined ? all : [led, ...all.filter((link) => link !== led)]
      this.#chains.set(key, chain)
    }
    return chain
  }

  #makeChain(name: string, variant: Variant): Chain {
    const found: Link[] = []
    const seen = new Set<string>()
    const names = [name]
    for (let i = 0; i < names.length; i++) {
      const family = names[i] as string
      if (seen.has(family)) continue
      seen.add(family)
      const picked = this.#ofFamily(family, variant)
      if (picked !== undefined && !found.some((other) => other.face === picked.face)) found.push({ family, face: picked.face, substituted: i > 0 || picked.substituted })
      names.push(...(this.#families.get(family)?.fallback ?? []))
    }
    const [first, ...rest] = found
    if (first !== undefined) return [first, ...rest]
    // no face of the chain was handed in: any face is better than a blank page
    const any = this.#faces.values().next().value as Face
    return [{ family: name, face: any, substituted: true }]
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

/** Characters with the marks, joiners and selectors that belong to them. */
function clustersOf(text: string): string[] {
  const clusters: string[] = []
  for (let from = 0; from < text.length;) {
    const to = clusterEnd(text, from)
    clusters.push(text.slice(from, to))
    from = to
  }
  return clusters
}

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

/** The first face that has most of the clusters. */
function fullest(chain: Chain, clusters: readonly string[]): Link {
  let best = chain[0]
  let most = -1
  for (const link of chain) {
    const count = clusters.filter((cluster) => !choose([link], cluster).missing).length
    if (count > most) {
      best = link
      most = count
    }
    if (count === clusters.length) break
  }
  return best
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
