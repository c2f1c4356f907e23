import { joinLines, type JoinedLines, type Speller } from './joinLines.js'
import { capInLine } from './capInLine.js'
import type { Piece, PrintLine } from '../print.js'

/** One text of some pieces, with the way back to the lines it was made of. */
export interface JoinedPieces extends JoinedLines {
  readonly lines: readonly PrintLine[]
}

// A tab parts the cells of a table. Halves of pairs stand alone only where something was cut.
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\p{Cs}]/gu

export function joinPieces(pieces: readonly Piece[], speller: Speller, cap?: string): JoinedPieces {
  const lines = pieces.flatMap((piece) => piece.lines)
  return { ...joinLines(lines.map(printable), speller, cap === undefined ? undefined : clean(cap)), lines }
}

/** The same, for a paragraph whose first line may have its cap in it. */
export function joinWithCap(pieces: readonly Piece[], opens: boolean, speller: Speller): JoinedPieces {
  const lines = pieces.flatMap((piece) => piece.lines)
  const found = pieces[0]?.runOn === true ? undefined : capInLine(lines.map(printable), opens, speller)
  return found ? { ...joinLines(found.lines, speller, found.cap), lines } : joinPieces(pieces, speller)
}

function printable(line: PrintLine): PrintLine {
  const text = clean(line.text)
  return text === line.text ? line : { ...line, text }
}

/** The text without characters that no edition may hold: controls, halves of pairs. */
export function clean(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim()
}

/** The lines of a joined text, those made one that a hyphen parted. */
export function linesOf({ text, printed }: JoinedLines): readonly string[] {
  const out: string[] = []
  let from = 0
  for (const { end, hyphen } of printed) {
    if (hyphen !== 'none' && end < text.length) continue
    out.push(text.slice(from, end).trim())
    from = end
  }
  return from < text.length ? [...out, text.slice(from).trim()] : out
}

/** Lines that characters `from` to `to` of a text were made of. */
export function linesBetween({ printed, lines }: JoinedPieces, from: number, to: number): readonly PrintLine[] {
  const own = lines.filter(({ text }) => clean(text) !== '')
  if (own.length !== printed.length) return lines
  return own.filter((_, k) => printed[k]!.end > from && (k === 0 ? 0 : printed[k - 1]!.end) < to)
}

/**
 * Heads, quotes and labels are set without hyphenation: a hyphen at the end of one of their lines is the word's own, unless it is all but
 * certain that the word has none.
 */
export function displaySpeller(speller: Speller): Speller {
  return {
    ...speller,
    keepsHyphen: (before, after) => {
      const found = speller.keepsHyphen(before, after)
      return found.keeps || found.sure >= 0.9 ? found : { ...found, keeps: true, sure: Math.max(0.5, 1 - found.sure) }
    },
  }
}
