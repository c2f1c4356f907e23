import { readFile } from 'node:fs/promises'
import { SHIPPED_FACES } from '../fonts.js'

/**
 * Reads the faces that come with the library, or those of them that are named.
 * Throws what `readFile` throws when a file is not there.
 */
export async function loadFonts(names?: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = SHIPPED_FACES.filter((f) => names === undefined || names.includes(f.name))
  return new Map(await Promise.all(wanted.map(async (f) => [f.name, await readFile(f.url)] as const)))
}
