import { checkAdverts } from './checkAdverts.js'
import { checkFlex } from './checkFlex.js'
import { checkFrames } from './checkFrames.js'
import { checkGrid } from './checkGrid.js'
import { checkLegs } from './checkLegs.js'
import { checkPieces } from './checkPieces.js'
import { checkSound } from './checkSound.js'
import { checkTables } from './checkTables.js'
import { checkText } from './checkText.js'
import type { Finding, Set } from './finding.js'

/** All that must hold of one set edition. */
export function allChecks(set: Set): Finding[] {
  return [checkSound, checkText, checkPieces, checkGrid, checkFrames, checkLegs, checkFlex, checkTables, checkAdverts].flatMap((check) => check(set))
}
