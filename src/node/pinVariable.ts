import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pinVariable as pinWith } from '../fonts/pinVariable.js'

const require = createRequire(import.meta.url)

/** Read once: a paper asks for several cuts. */
let harfbuzz: Promise<Uint8Array> | undefined

/**
 * One cut of a variable font as a static TTF or OTF file, for `TypesetOptions.fonts`: `{ wght: 700, wdth: 75 }`. Axes that are not named
 * stand at their defaults. Takes WOFF and WOFF2 too. Throws a StonehandError `invalid-call` for an axis that the font has not or a
 * place outside it, naming those it has, `invalid-font` for a damaged file, and `limit` for one that is too large.
 */
export async function pinVariable(bytes: Uint8Array, axes: Readonly<Record<string, number>>): Promise<Uint8Array> {
  harfbuzz ??= readFile(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))
  return pinWith(bytes, axes, { harfbuzz: await harfbuzz })
}
