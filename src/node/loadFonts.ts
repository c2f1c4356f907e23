import { readFile } from 'node:fs/promises'
import { StonehandError } from '../diagnostics.js'
import { SHIPPED_FACES } from '../fonts.js'

/**
 * Reads the faces that come with the library, or those of them that are named. Add your own to a copy: `new Map([...(await loadFonts()), ['Own', await readFont('Own.woff2')]])`.
 * Throws {@link StonehandError} `invalid-call` for a name that is none of {@link SHIPPED_FACES}, and what `readFile` throws when a file is not there.
 */
export async function loadFonts(names?: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const known = new Map(SHIPPED_FACES.map((face) => [face.name, face]))
  const unknown = (names ?? []).filter((name) => !known.has(name))
  if (unknown.length > 0) {
    const issues = unknown.map((name) => ({
      path: `names[${names!.indexOf(name)}]`,
      message: `No face “${name}” comes with stonehand; there are ${[...known.keys()].join(', ')}.`,
    }))
    throw new StonehandError('invalid-call', issues[0]!.message, issues)
  }
  const wanted = names ?? [...known.keys()]
  return new Map(await Promise.all(wanted.map(async (name) => [name, await readFile(new URL(known.get(name)!.url))] as const)))
}
