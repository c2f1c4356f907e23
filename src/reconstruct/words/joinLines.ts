import type { PrintedLine } from '../../model/article.js'
import { bareWord } from './documentWords.js'
import { composed } from '../lines/composed.js'
import { melts, seamOf } from './lineEnds.js'
import type { PrintLine } from '../print.js'
import type { HyphenEvidence } from '../reconstruction.js'
import type { Speller } from './speller.js'

export { makeSpeller, type Speller } from './speller.js'

export interface JoinedLines {
  readonly text: string
  /** of every line that has characters */
  readonly printed: readonly PrintedLine[]
  readonly hyphens: readonly HyphenEvidence[]
}

const SPACES = /[ \t]{2,}|\t/g
/** So much of a word goes into the evidence. */
const WORD_MAX = 80

/** Makes one text of lines, a drop cap before them: words broken at line ends are made whole. `printed` counts characters of the text. */
export function joinLines(lines: readonly PrintLine[], speller: Speller, cap = ''): JoinedLines {
  const full = lines.map((line) => ({ ...line, text: tidy(line.text) })).filter(({ text }) => text !== '')
  const parts: string[] = []
  const printed: PrintedLine[] = []
  const broken: { readonly part: number; readonly evidence: Omit<HyphenEvidence, 'word'> }[] = []
  let end = 0
  const add = (part: string): void => {
    parts.push(part)
    end += part.length
  }
  // A quotation mark set beside the cap is the word's own.
  const initial = tidy(cap).replace(/^(["'“”‘’„¿¡]+) /u, '$1')
  if (initial !== '') {
    add(initial)
    if (full[0] && (melts(full[0].text) || !speller.capJoins(initial, full[0].text).joins)) add(' ')
  }
  full.forEach((line, k) => {
    const next = full[k + 1]
    const seam = next ? seamOf(line, next, speller) : undefined
    const hyphen = seam?.kind === 'inserted' || seam?.kind === 'own' ? seam : undefined
    add(hyphen?.kind === 'inserted' ? line.text.slice(0, -1) : line.text)
    printed.push({ end, hyphen: hyphen?.kind ?? 'none' })
    if (hyphen) broken.push({ part: parts.length - 1, evidence: { line: line.number, kind: hyphen.kind, sure: hyphen.sure, reason: hyphen.reason } })
    if (seam?.kind === 'space') add(' ')
  })
  return { text: parts.join(''), printed, hyphens: broken.map(({ part, evidence }) => ({ ...evidence, word: wordAt(parts[part]!, parts[part + 1]!) })) }
}

function tidy(text: string): string {
  return composed(text.trim().replace(SPACES, ' '))
}

/** The word that goes from one part into the next. */
function wordAt(before: string, after: string): string {
  const space = after.slice(0, WORD_MAX).indexOf(' ')
  const left = before.slice(Math.max(before.lastIndexOf(' ') + 1, before.length - WORD_MAX))
  return bareWord(left + after.slice(0, space < 0 ? WORD_MAX : space))
}
