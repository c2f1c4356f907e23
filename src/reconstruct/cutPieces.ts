import { firstSetting } from './bodySetting.js'
import { lineFeatures } from './lineFeatures.js'
import { signsOfLines } from './lineSigns.js'
import type { Piece, PieceRole, PrintLine } from './print.js'
import { recurringWords } from './recurringWords.js'
import { tagLines, type Tag } from './tagLines.js'

/** Cuts lines of a text into pieces and says what each is. Every line is in exactly one piece, in the order of the source. */
export function cutPieces(lines: readonly PrintLine[]): Piece[] {
  const signs = signsOfLines(lines)
  return piecesOf(lines, tagLines(lines, lineFeatures(lines, signs, recurringWords(lines), firstSetting(lines, signs))))
}

function piecesOf(lines: readonly PrintLine[], tags: readonly Tag[]): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < lines.length; ) {
    const { role, mark } = tags[from]!
    let to = from + 1
    while (to < lines.length && tags[to]!.mark === 'I') to++
    const sure = tags.slice(from, to).reduce((sum, tag) => sum + tag.sure, 0) / (to - from)
    const own = lines.slice(from, to).map((line) => (role !== 'table' && line.text.includes('\t') ? { ...line, text: line.text.replaceAll('\t', ' ') } : line))
    pieces.push({ role: role as PieceRole, lines: own, sure, ...(mark === 'G' ? { runOn: true } : {}) })
    from = to
  }
  return pieces
}
