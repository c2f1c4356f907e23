import type { Piece } from '../print.js'

/** A caption of more lines without a credit is hardly one. */
const LINES = 5
const LOWER = /^\p{Ll}/u
const STOP = /[.!?…:]["'’”»)\]]*$/u

/** Captions that go on in mid-sentence with a text that breaks off before them, and long ones without a credit, are text. */
export function settleCaptions(pieces: readonly Piece[]): readonly Piece[] {
  let changed = false
  const out: Piece[] = []
  pieces.forEach((piece, i) => {
    const before = out.at(-1)
    const own = piece.role === 'caption' && pieces[i + 1]?.role !== 'credit' && before?.role !== 'caption' && before?.role !== 'credit' && before?.role !== 'headline'
    const middle = LOWER.test(piece.lines[0]?.text ?? '')
    const open = before !== undefined && before.role === 'paragraph' && !STOP.test(before.lines.at(-1)?.text ?? '')
    if (own && (middle || (piece.lines.length > LINES && !open))) {
      changed = true
      out.push({ ...piece, role: 'paragraph', runOn: middle && open })
    } else out.push(piece)
  })
  return changed ? out : pieces
}
