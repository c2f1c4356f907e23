import type { Piece, PieceRole } from '../print.js'

const SHORT = new Set<PieceRole>(['label', 'kicker', 'headline', 'deck', 'crosshead', 'caption', 'attribution', 'byline'])
/** lines of a text that a jump may leave of a paragraph, which then looks like a head */
const LEFT = 2

/** A line or two between a text and its jump line are text: what a page's end left of a paragraph. */
export function settleTails(pieces: readonly Piece[]): readonly Piece[] {
  let changed = false
  const settled = pieces.map((piece, i): Piece => {
    const before = pieces[i - 1]
    const after = pieces[i + 1]
    if (after?.role !== 'jumpLine' || !SHORT.has(piece.role) || piece.lines.length > LEFT) return piece
    if (before?.role !== 'paragraph' || before.lines.at(-1)!.page !== piece.lines[0]!.page) return piece
    changed = true
    return { ...piece, role: 'paragraph' }
  })
  return changed ? settled : pieces
}
