import { firstSetting } from './bodySetting.js'
import { draftPieces } from './draftPieces.js'
import { lineFeatures, type Draft } from './lineFeatures.js'
import { signsOfLines } from './lineSigns.js'
import type { Piece, PieceRole, PrintLine } from './print.js'
import { recurringWords } from './recurringWords.js'
import { tagLines, type Tag } from './tagLines.js'

/** Cuts lines of a text into pieces and says what each is. Every line is in exactly one piece, in the order of the source. */
export function cutPieces(lines: readonly PrintLine[]): Piece[] {
  return itemsTold(piecesOf(lines, tagLines(lines, featuresOf(lines))))
}

/** What is seen of lines, and what rules make of them. */
export function featuresOf(lines: readonly PrintLine[]): Uint16Array[] {
  const signs = signsOfLines(lines)
  const draft = draftPieces(lines).flatMap(({ role, lines: own, runOn }) => own.map((_, k): Draft => ({ role, begins: k === 0 && runOn !== true })))
  return lineFeatures(lines, signs, recurringWords(lines), firstSetting(lines, signs), draft)
}

/** Text under a standing head is items, up to what begins a story. */
function itemsTold(pieces: readonly Piece[]): Piece[] {
  let under = false
  return pieces.map((piece): Piece => {
    if (piece.role === 'standingHead') under = true
    else if (under && piece.role === 'paragraph' && piece.runOn !== true) return { ...piece, role: 'item' }
    else if (piece.role !== 'furniture' && piece.role !== 'item') under = false
    return piece
  })
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
