import { StonehandError, type Issue } from '../../diagnostics.js'
import { parseStyleSheet } from '../../model/parse.js'
import type { StyleSheet } from '../../model/style.js'
import { readJson } from '../readEdition.js'

/** The style sheet in a file. Throws {@link StonehandError} for what is none. */
export async function sheetOf(file: string): Promise<StyleSheet> {
  const sheet = parseStyleSheet(await readJson(file, 'invalid-style'))
  if (!sheet.ok) throw invalid('invalid-style', file, sheet.issues)
  return sheet.sheet
}

/** Each issue with its path, and before it the file. */
export function invalid(code: 'invalid-edition' | 'invalid-style', file: string, issues: readonly Issue[]): StonehandError {
  return new StonehandError(code, `${file}: ${issues.length === 1 ? 'This cannot be set.' : `This cannot be set, for ${issues.length} reasons.`}`, issues)
}
