import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Edition } from '../../../src/model/edition.js'
import { picturesOf } from '../../../src/model/pictures.js'
import { parseEdition } from '../../../src/model/parse.js'
import { loadFonts } from '../../../src/node/loadFonts.js'
import type { Paper } from '../../../src/scene/paper.js'
import { typeset } from '../../../src/typeset.js'

export function parsed(input: unknown): Edition {
  const result = parseEdition(input)
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return result.edition
}

const EXAMPLES = new URL('../../../examples/', import.meta.url)

async function readJson(file: URL): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
}

/** Sets an example as `examples/run.mjs` does: an edition with the pictures it names, or a style sheet over that of `inside-page`, with its own faces. */
export async function setExample(name: string): Promise<{ edition: Edition; paper: Paper }> {
  const own = new URL(`${name}/`, EXAMPLES)
  const folder = existsSync(new URL('edition.json', own)) ? own : new URL('inside-page/', EXAMPLES)
  const style = existsSync(new URL('style.json', own)) ? { style: await readJson(new URL('style.json', own)) } : {}
  const edition = parsed({ ...(await readJson(new URL('edition.json', folder))), ...style })
  const fonts = new Map(await loadFonts())
  const faces = new URL('fonts/', own)
  for (const file of existsSync(faces) ? readdirSync(faces) : []) if (file.endsWith('.ttf')) fonts.set(file.replace(/\.ttf$/, ''), await readFile(new URL(file, faces)))
  const sources = [...picturesOf(edition)].map(({ picture }) => picture.src)
  const pictures = new Map(await Promise.all(sources.map(async (src) => [src, new Uint8Array(await readFile(new URL(src, folder)))] as const)))
  return { edition, paper: await typeset(edition, { fonts, pictures }) }
}
