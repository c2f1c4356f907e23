import type { TextStyle } from '../model/style.js'
import type { FaceSet, FamilyRun } from './families.js'
import { cutToken, type Token } from './tokens.js'

/** A token, and the family that is asked first for its characters: undefined where its own words decide. */
export interface Led {
  readonly token: Token
  readonly lead: string | undefined
}

const LETTER = /\p{L}/u

/** Figures, dashes and the like that stand alone go with the words around them, where those on both sides are of one family. */
export function withLeads(tokens: readonly Token[], faces: FaceSet, style: TextStyle): Led[] {
  const worded = tokens.map((token) => LETTER.test(token.text))
  const known = new Map<number, readonly string[]>()
  /** families of the words of a token, in their order */
  const familiesAt = (index: number): readonly string[] => {
    let families = known.get(index)
    if (families === undefined) {
      families = familiesOf(tokens[index]!.text, faces, style).flatMap(({ family }) => family ?? [])
      known.set(index, families)
    }
    return families
  }
  let before = -1
  let after = -1
  return tokens.map((token, i) => {
    if (worded[i] === true) {
      before = i
      return { token, lead: undefined }
    }
    if (after < i) after = worded.indexOf(true, i)
    if (after < 0) after = tokens.length
    const left = before < 0 ? undefined : familiesAt(before).at(-1)
    const right = after >= tokens.length ? undefined : familiesAt(after)[0]
    const family = left === undefined || right === undefined || left === right ? (left ?? right) : undefined
    return { token, lead: family === style.family ? undefined : family }
  })
}

/** Cuts a token at places in its text, as `cutToken`; of words without spaces between them, the parts keep the family of the whole. */
export function cutLed({ token, lead }: Led, places: readonly number[], faces: FaceSet, style: TextStyle): Led[] {
  const runs = lead === undefined ? familiesOf(token.text, faces, style) : []
  return cutToken(token, places).map((part) => {
    const at = part.offset - token.offset
    const family = lead ?? runs.find((run) => run.to > at)?.family
    return { token: part, lead: family === style.family ? undefined : family }
  })
}

function familiesOf(text: string, faces: FaceSet, { family, bold, italic }: TextStyle): readonly FamilyRun[] {
  return faces.familyRuns(text, family, bold, italic)
}
