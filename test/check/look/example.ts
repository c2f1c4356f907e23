import { readFile } from 'node:fs/promises'
import type { Edition } from '../../../src/model/edition.js'
import { parseEdition } from '../../../src/model/parse.js'
import { loadFonts } from '../../../src/node/loadFonts.js'
import type { Paper } from '../../../src/scene/paper.js'
import { typeset } from '../../../src/typeset.js'

export function parsed(input: unknown): Edition {
  const result = parseEdition(input)
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return result.edition
}

/** Sets an edition of `examples/`, with the pictures it names. */
export async function setExample(name: string): Promise<{ edition: Edition; paper: Paper }> {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url)
  const edition = parsed(JSON.parse(await readFile(new URL('edition.json', folder), 'utf8')))
  const sources = edition.articles.flatMap((a) => a.figures ?? []).flatMap((f) => f.pictures.map((p) => p.src))
  const pictures = new Map(await Promise.all(sources.map(async (src) => [src, new Uint8Array(await readFile(new URL(src, folder)))] as const)))
  return { edition, paper: await typeset(edition, { fonts: await loadFonts(), pictures }) }
}
