import type { LineMeter } from './lineMeter.js'
import type { PrintLine } from './print.js'

/** Lines of a text that have characters. */
export function readLines(_text: string, _meter: LineMeter): PrintLine[] {
  return []
}
