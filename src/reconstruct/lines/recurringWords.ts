import type { PrintLine } from '../print.js'

/** words that make a phrase */
const PHRASE = 4
/** lines between a phrase and where it stands again, at least */
const APART = 4
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu
/** characters of a line that are looked at */
const MOST = 400

/**
 * For each line, what share of its words are in phrases of four words that stand elsewhere in the document too, as those of a pull quote
 * do. Words broken at line ends are made whole, if roughly.
 */
export function recurringWords(lines: readonly PrintLine[]): Float64Array {
  const hashes: number[] = []
  const owners: number[] = []
  let carried = ''
  lines.forEach(({ text }, line) => {
    const shown = carried + text.slice(0, MOST).toLowerCase()
    const broken = shown.endsWith('-') && shown.length > 1
    const words = [...shown.matchAll(WORD)].map(([word]) => word)
    carried = broken ? (words.pop() ?? '') : ''
    for (const word of words) {
      hashes.push(hashOf(word))
      owners.push(line)
    }
  })
  const first = new Map<number, number>()
  const twice = new Uint8Array(hashes.length)
  for (let at = 0; at + PHRASE <= hashes.length; at++) {
    let phrase = 0
    for (let k = 0; k < PHRASE; k++) phrase = (Math.imul(phrase, 0x01000193) ^ hashes[at + k]!) | 0
    const before = first.get(phrase)
    if (before === undefined) first.set(phrase, at)
    else if (owners[at]! - owners[before]! >= APART) for (let k = 0; k < PHRASE; k++) twice[at + k] = twice[before + k] = 1
  }
  const known = new Float64Array(lines.length)
  const all = new Float64Array(lines.length)
  owners.forEach((line, at) => {
    all[line]!++
    known[line]! += twice[at]!
  })
  return known.map((count, line) => (all[line] === 0 ? 0 : count / all[line]!))
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash | 0
}
