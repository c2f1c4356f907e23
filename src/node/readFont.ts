import { readFile } from 'node:fs/promises'
import { StonehandError } from '../diagnostics.js'
import { toSfnt } from '../fonts/toSfnt.js'
import { pinVariable } from './pinVariable.js'

/**
 * Reads a font of your own, TTF, OTF, WOFF or WOFF2, as `TypesetOptions.fonts` takes it. With `axes`, of a variable font the cut at these
 * places: `readFont('Own.woff2', { wght: 700 })`. Throws {@link StonehandError} `invalid-font`, `invalid-call` or `limit` that names the file,
 * and what `readFile` throws.
 */
export async function readFont(file: string, axes?: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const bytes = await readFile(file)
  try {
    return axes === undefined ? await toSfnt(bytes) : await pinVariable(bytes, axes)
  } catch (error) {
    if (!(error instanceof StonehandError)) throw error
    throw new StonehandError(error.code, `${file}: ${error.message}`, error.issues)
  }
}
