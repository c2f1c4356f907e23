import type { Finding } from './finding.js'

/** What may be now and then, because another rule goes before it: counted over ordinary stories, never a fault by itself. */
export const SOFT: ReadonlySet<string> = new Set(['a longer leg after a shorter', 'legs are uneven for a reason'])

export function isSoft(finding: Finding): boolean {
  return SOFT.has(finding.rule)
}

/** What must not be, and is now and then for want of a better flow: the share of editions that may have it. */
export const RARE: ReadonlyMap<string, number> = new Map([['over though a slot is free', 0.005]])
