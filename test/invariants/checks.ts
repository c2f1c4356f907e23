import { checkGrid } from './checkGrid.js'
import { checkSound } from './checkSound.js'
import { checkText } from './checkText.js'
import type { Finding, Set } from './finding.js'

/** All that must hold of one set edition. */
export function allChecks(set: Set): Finding[] {
  return [checkSound, checkText, checkGrid].flatMap((check) => check(set))
}
