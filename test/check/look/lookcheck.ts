import type { Edition } from '../../../src/model/edition.js'
import type { Paper } from '../../../src/scene/paper.js'
import { openFace } from '../../../src/text/face.js'
import type { Face } from '../../../src/text/glyphs.js'
import { BODY_RULES } from './body.js'
import { CAP_RULES } from './caps.js'
import type { Finding, Rule } from './finding.js'
import { FURNITURE_RULES } from './furniture.js'
import { HEAD_RULES } from './heads.js'
import { PAGE_RULES } from './page.js'
import { PART_RULES } from './parts.js'
import { PICTURE_RULES } from './pictures.js'
import { QUOTE_RULES } from './quotes.js'
import { scan } from './scan.js'

export type { Finding } from './finding.js'
export { print } from './finding.js'

export const RULES: readonly Rule[] = [...HEAD_RULES, ...BODY_RULES, ...PICTURE_RULES, ...QUOTE_RULES, ...CAP_RULES, ...PAGE_RULES, ...PART_RULES, ...FURNITURE_RULES]

/** Every rule of LOOK.md that a scene can answer, over a set paper: where it looks amateurish, with the measure and its limit. */
export async function lookcheck(paper: Paper, edition: Edition, faces?: ReadonlyMap<string, Face>): Promise<Finding[]> {
  const look = scan(paper, edition, faces ?? (await open(paper)))
  return RULES.flatMap((rule) => rule.check(look).map((f) => ({ rule: rule.name, ...f })))
}

/** The faces that a paper was set with. */
export async function open(paper: Paper): Promise<ReadonlyMap<string, Face>> {
  const faces = new Map<string, Face>()
  for (const { id, bytes } of paper.faces) {
    const result = await openFace(id, bytes)
    if (!result.ok) throw new Error(`${id}: ${result.message}`)
    faces.set(id, result.face)
  }
  return faces
}
