import { attributionOf, closesQuotation, opensQuotation } from '../cues/quotation.js'
import { joinLines, type Speller } from '../words/joinLines.js'
import { clean, type JoinedPieces } from '../words/joinedPieces.js'
import type { Piece } from '../print.js'

/** A pull quote and who said it, where both stand in one piece. */
export interface QuoteParts {
  readonly text: string
  readonly attribution?: string | undefined
  readonly sure: number
}

/** Finds the attribution at the end of a pull quote: the lines after its closing mark, or from a dash on. */
export function quoteParts(piece: Piece, joined: JoinedPieces, speller: Speller): QuoteParts {
  const lines = piece.lines.map((line) => ({ ...line, text: clean(line.text) })).filter(({ text }) => text !== '')
  const whole = { text: joined.text, sure: 1 }
  if (lines.length < 2) return whole
  const from = attributionFrom(lines.map(({ text }) => text))
  if (from === undefined) return whole
  const cue = attributionOf(
    lines
      .slice(from)
      .map(({ text }) => text)
      .join('\n'),
  )
  if (!cue) return whole
  return { text: joinLines(lines.slice(0, from), speller).text, attribution: joinLines(lines.slice(from), speller).text, sure: cue.sure }
}

/** The line from which it is somebody's name, at most four from the end. */
function attributionFrom(lines: readonly string[]): number | undefined {
  const quoted = opensQuotation(lines[0]!)
  for (let k = lines.length - 1; k > 0 && k >= lines.length - 4; k--) {
    if (/^(?:[—–―]|--|- )/.test(lines[k]!)) return k
    if (quoted && closesQuotation(lines[k - 1]!)) return k
  }
  return undefined
}
