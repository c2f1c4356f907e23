import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { StonehandError } from '../diagnostics.js'
import type { OutputIntent } from '../output/pdf/intent.js'
import { type ProfileFile, SHIPPED_PROFILES } from '../profiles.js'

/**
 * Reads an output intent that comes with the library, for where the plant has handed out no profile of its own: `fogra39`, offset on coated paper, or `srgb`,
 * screens. Newspapers ask for `WAN-IFRAnewspaper26v5`, which WAN-IFRA gives out and which may not be shipped. Throws {@link StonehandError} `invalid-call` for
 * any other name.
 */
export async function loadProfile(name: ProfileFile): Promise<OutputIntent & { readonly icc: Uint8Array }> {
  if (!Object.hasOwn(SHIPPED_PROFILES, name)) {
    const message = `No profile “${String(name)}” comes with stonehand; there are ${Object.keys(SHIPPED_PROFILES).join(', ')}.`
    throw new StonehandError('invalid-call', message, [{ path: 'name', message }])
  }
  const { url, length, ...intent } = SHIPPED_PROFILES[name]
  return { icc: inflateSync(await readFile(new URL(url)), { maxOutputLength: length }), ...intent }
}
