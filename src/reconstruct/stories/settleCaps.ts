import type { Piece, PrintLine } from '../print.js'

/** Pieces in which the lines that are drop caps are drop caps, and what follows them begins a paragraph. */
export function settleCaps(pieces: readonly Piece[], caps: ReadonlySet<PrintLine>): readonly Piece[] {
  if (caps.size === 0) return pieces
  const out: Piece[] = []
  let capped = false
  for (const piece of pieces) {
    let from = 0
    while (from < piece.lines.length) {
      const isCap = caps.has(piece.lines[from]!)
      let to = from + 1
      while (to < piece.lines.length && caps.has(piece.lines[to]!) === isCap) to++
      const lines = from === 0 && to === piece.lines.length ? piece.lines : piece.lines.slice(from, to)
      const last = out.at(-1)
      if (isCap && capped && last) out[out.length - 1] = { ...last, lines: [...last.lines, ...lines] }
      else if (isCap) out.push({ role: 'dropCap', lines, sure: Math.max(piece.sure, SURE) })
      else if (capped) out.push({ role: 'paragraph', lines, sure: piece.role === 'paragraph' ? piece.sure : SURE })
      else out.push(lines === piece.lines ? piece : { ...piece, lines })
      capped = isCap
      from = to
    }
  }
  return out
}

/** A cap that makes a word with the line after it is one. */
const SURE = 0.9
