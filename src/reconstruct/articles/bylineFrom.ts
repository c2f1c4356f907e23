import type { Byline } from '../../model/article.js'
import { bylineLine } from '../../model/bylines.js'
import { bylineOf } from '../cues/byline.js'
import { inMixedCase } from '../cues/name.js'
import { isCapitals, trimmed, wordsOf } from '../cues/wordshape.js'

/** Writers of a printed byline. The first has the whole line as `text` where its names alone would print otherwise; the others then print nothing. */
export function bylinesFrom(lines: readonly string[]): { readonly bylines: readonly Byline[]; readonly sure: number } {
  const printed = asLine(lines)
  const cue = bylineOf(lines.join('\n'))
  if (!cue || cue.bylines.length === 0) return { bylines: [unknown(printed)], sure: 0.4 }
  const bylines = cue.bylines.map((byline) => ({ ...byline, names: byline.names.map((name) => ({ ...name, name: inMixedCase(name.name) })) }))
  if (bylineLine(bylines) === printed) return { bylines, sure: cue.sure }
  return { bylines: bylines.map((byline, k) => ({ ...byline, text: k === 0 ? printed : '' })), sure: cue.sure }
}

/** A byline whose words are no name that can be told: a house, an agency, a band. */
function unknown(printed: string): Byline {
  const words = wordsOf(printed)
  if (words.length > 6 || /[.!?]$/.test(printed)) return { role: 'writer', names: [], text: printed }
  return { role: words.length === 1 && isCapitals(printed) ? 'agency' : 'writer', names: [{ name: printed }] }
}

/** The lines of a byline as one, with a comma where only the line's end parted a name from a title or place. */
function asLine(lines: readonly string[]): string {
  return lines.reduce((line, next) => {
    if (line === '') return next
    const parted = /[\p{L}.)]$/u.test(line) && /^\p{Lu}/u.test(next) && !OPEN.has((wordsOf(line).at(-1) ?? '').toLowerCase()) && bylineOf(line) !== undefined
    return `${line}${parted ? ',' : ''} ${next}`
  }, '')
}
const OPEN = new Set(['by', 'and', '&', 'in', 'at', 'for', 'of', 'von', 'und', 'par', 'et', 'por', 'y', 'e', 'di', 'door', 'en', 'the'])

/** Whether a name, however it is written, is one of those in some bylines. */
export function namesWriter(bylines: readonly Byline[], name: string): boolean {
  const own = key(name)
  return bylines.some((byline) => byline.names.some((other) => key(other.name) === own))
}

const key = (name: string): string => trimmed(name, '.,').toLowerCase()
