import { StonehandError, type Issue } from '../../diagnostics.js'
import type { Edition } from '../../model/edition.js'
import { parseEdition, parseStyleSheet } from '../../model/parse.js'
import type { StyleSheet } from '../../model/style.js'
import { readJson, readWhole } from '../readEdition.js'
import { decodeText, isPdf } from '../readPage.js'
import { layStyle } from './layStyle.js'

/** The edition that a command names, in the style that it names. Throws {@link StonehandError} for what is none. */
export async function orderedEdition(order: { readonly edition: string; readonly style?: string }): Promise<Edition> {
  if (/\.(?:pdf|txt)$/i.test(order.edition) && isPage(await readWhole(order.edition))) throw printedPage(order.edition)
  const parsed = parseEdition(await readJson(order.edition, 'invalid-edition'))
  if (!parsed.ok) throw failed('invalid-edition', order.edition, parsed.issues)
  if (order.style === undefined) return parsed.edition
  const sheet = parseStyleSheet(await readJson(order.style, 'invalid-style'))
  if (!sheet.ok) throw failed('invalid-style', order.style, sheet.issues)
  return withStyle(parsed.edition, sheet.sheet)
}

function withStyle(edition: Edition, sheet: StyleSheet): Edition {
  return { ...edition, style: layStyle(edition.style, sheet) }
}

/** Whether a file is anything but JSON. */
function isPage(bytes: Uint8Array): boolean {
  return isPdf(bytes) || !/^\s*[{[]/.test(decodeText(bytes.subarray(0, 1_024)))
}

/** Each issue with its path, and before it the file. */
function failed(code: 'invalid-edition' | 'invalid-style', file: string, issues: readonly Issue[]): StonehandError {
  return new StonehandError(code, `${file}: ${issues.length === 1 ? 'This cannot be set.' : `This cannot be set, for ${issues.length} reasons.`}`, issues)
}

function printedPage(file: string): StonehandError {
  const message = `${file}: This is a printed page, and no edition. Find its articles first: stonehand reconstruct ${file} -o EDITION.json`
  return new StonehandError('invalid-call', message, [{ path: '', message }])
}
