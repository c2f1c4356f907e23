import { Digest } from '../digest.js'
import { StonehandError } from '../diagnostics.js'
import type { KeptPaper, Paper } from '../scene/paper.js'
import { readJson } from './readEdition.js'

/** A set paper as a file, for a late correction: the bytes of faces and pictures come with the correction anew. */
export function paperText({ faces, pictures: _, ...rest }: Paper): string {
  const paper: KeptPaper = { ...rest, faces: faces.map(({ id, glyphs }) => ({ id, ...(glyphs ? { glyphs } : {}) })) }
  const text = JSON.stringify(paper)
  return `{"seal":"${sealOf(text)}","paper":${text}}\n`
}

/** Reads it back. Throws {@link StonehandError} `invalid-call` for any other file: what is kept to goes onto the page unseen, so it must be whole. */
export async function readPaper(file: string): Promise<KeptPaper> {
  const read = await readJson(file, 'invalid-call')
  const { seal, paper } = (typeof read === 'object' && read !== null ? read : {}) as { readonly seal?: unknown; readonly paper?: KeptPaper }
  if (paper !== undefined && seal === sealOf(JSON.stringify(paper))) return paper
  const message = `${file}: This is no paper as \`stonehand typeset --paper\` writes it, or it was changed since.`
  throw new StonehandError('invalid-call', message, [{ path: '--keep', message }])
}

function sealOf(text: string): string {
  return new Digest().add(text).hex()
}
