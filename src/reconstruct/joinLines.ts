import type { PrintedLine } from '../model/article.js'
import { seamOf } from './lineEnds.js'
import type { PrintLine } from './print.js'
import type { HyphenEvidence } from './reconstruction.js'
import type { Speller } from './speller.js'

export { makeSpeller, type Speller } from './speller.js'

export interface JoinedLines {
  readonly text: string
  readonly printed: readonly PrintedLine[]
  readonly hyphens: readonly HyphenEvidence[]
}

const SPACES = /[ \t]{2,}|\t/g

/** Makes one text of lines, a drop cap before them: words broken at line ends are made whole. `printed` counts characters of the text. */
export function joinLines(lines: readonly PrintLine[], speller: Speller, cap?: string): JoinedLines {
  const full = lines.map((line) => ({ ...line, text: line.text.trim().replace(SPACES, ' ').normalize('NFC') })).filter(({ text }) => text !== '')
  const parts: string[] = []
  const printed: PrintedLine[] = []
  const broken: { readonly line: number; readonly part: number; readonly kind: 'inserted' | 'own'; readonly sure: number }[] = []
  let end = 0
  const add = (part: string): void => {
    parts.push(part)
    end += part.length
  }
  if (cap !== undefined && cap.trim() !== '') {
    add(cap.trim().normalize('NFC'))
    const first = full[0]
    if (first && !speller.capJoins(parts[0]!, first.text).joins) add(' ')
  }
  full.forEach((line, k) => {
    const next = full[k + 1]
    const seam = next && seamOf(line, next, speller)
    const inserted = seam?.kind === 'inserted'
    add(inserted ? line.text.slice(0, -1) : line.text)
    printed.push({ end, hyphen: seam?.kind === 'inserted' || seam?.kind === 'own' ? seam.kind : 'none' })
    if (seam?.kind === 'inserted' || seam?.kind === 'own') broken.push({ line: line.number, part: parts.length - 1, kind: seam.kind, sure: seam.sure })
    if (seam?.kind === 'space') add(' ')
  })
  const hyphens = broken.map(({ part, ...evidence }) => ({ line: evidence.line, word: wordAt(parts, part), kind: evidence.kind, sure: evidence.sure }))
  return { text: parts.join(''), printed, hyphens }
}

const TAIL = /[^\s]*$/
const HEAD = /^[^\s]*/
const ROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The word that goes from one part into the next. */
function wordAt(parts: readonly string[], part: number): string {
  return (TAIL.exec(parts[part]!)![0] + HEAD.exec(parts[part + 1] ?? '')![0]).replace(ROUND, '')
}
