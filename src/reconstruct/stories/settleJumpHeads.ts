import { startsLower } from '../cues/wordshape.js'
import type { Piece } from '../print.js'

/** A head that no line `continued from …` stands by, over no text in mid-sentence, is the head of a story that begins here, though it reads like one that goes on. */
export function settleJumpHeads(pieces: readonly Piece[]): readonly Piece[] {
  let changed = false
  const settled = pieces.map((piece, i): Piece => {
    if (piece.role !== 'jumpHead') return piece
    const after = pieces[i + 1]
    const resumes = after?.role === 'paragraph' && startsLower(after.lines[0]?.text ?? '')
    if (resumes || after?.role === 'fromLine' || pieces[i - 1]?.role === 'fromLine') return piece
    changed = true
    return { ...piece, role: 'headline' }
  })
  return changed ? settled : pieces
}
