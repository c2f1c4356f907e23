import { StonehandError, type Issue } from '../diagnostics.js'
import type { Edition } from './edition.js'
import { parseEdition } from './parse.js'

/** The edition in a value. Throws {@link StonehandError} with every issue: `newer-version` for one that only a later stonehand reads, else `invalid-edition`. */
export function requireEdition(input: unknown): Edition {
  const parsed = parseEdition(input)
  if (parsed.ok) return parsed.edition
  throw new StonehandError(isNewer(input) ? 'newer-version' : 'invalid-edition', issuesMessage(parsed.issues), parsed.issues)
}

/** The first issue as a sentence with its path, and how many more there are. */
export function issuesMessage(issues: readonly Issue[]): string {
  const first = issues[0]
  if (!first) return 'The edition is not valid.'
  return `${first.path === '' ? '' : `${first.path}: `}${first.message}${issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''}`
}

function isNewer(input: unknown): boolean {
  const version = typeof input === 'object' && input !== null && 'stonehand' in input ? input.stonehand : undefined
  return typeof version === 'number' && version > 1
}
