import type { Finding } from './finding.js'

/** What may be now and then, because another rule goes before it: counted over ordinary stories, never a fault by itself. */
export const SOFT: ReadonlySet<string> = new Set(['a longer leg after a shorter', 'legs are uneven for a reason'])

export function isSoft(finding: Finding): boolean {
  return SOFT.has(finding.rule)
}

/** What must not be, and is now and then for want of a better flow: the share of editions that may have it. */
export const RARE: ReadonlyMap<string, number> = new Map([
  ['over though a slot is free', 0.005],
  // text round an insert in a module as deep as its text, in bands or beside many lines
  ['legs are not level', 0.005],
  // ragged text round an outline that crosses itself
  ['text on a shape', 0.001],
  // a run that begins with an accent to the letter before it
  ['link is lost', 0.001],
])
