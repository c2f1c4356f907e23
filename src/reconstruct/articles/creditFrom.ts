import type { Piece, PrintLine } from '../print.js'

/** Credits with the caption they stand by: the one before them or the one after, whichever is nearer. A credit alone is a group of its own. */
export interface CaptionPieces {
  readonly caption?: Piece
  readonly credits: Piece[]
}

export function withCredits(pieces: readonly Piece[]): readonly CaptionPieces[] {
  const own = pieces.filter(({ role, lines }) => (role === 'caption' || role === 'credit') && lines.length > 0)
  const groups: CaptionPieces[] = []
  let waiting: Piece[] = []
  own.forEach((piece, k) => {
    if (piece.role === 'caption') {
      groups.push({ caption: piece, credits: waiting })
      waiting = []
      return
    }
    const before = groups.at(-1)
    const after = nextCaption(own, k)
    if (after && (!before?.caption || gap(piece, after) < gap(before.caption, piece))) waiting.push(piece)
    else if (before) before.credits.push(piece)
    else groups.push({ credits: [piece] })
  })
  return groups
}

/** The caption that follows, past other credits: not more than a few. */
function nextCaption(pieces: readonly Piece[], from: number): Piece | undefined {
  for (let k = from + 1; k < Math.min(pieces.length, from + 4); k++) if (pieces[k]!.role === 'caption') return pieces[k]
  return undefined
}

/** How far two pieces stand apart: points on one page, or lines of a source. */
function gap(one: Piece, other: Piece): number {
  const [a, b] = [boxOf(one), boxOf(other)]
  if (!a || !b) return Math.abs(other.lines[0]!.number - one.lines.at(-1)!.number)
  if (one.lines[0]!.page !== other.lines[0]!.page) return Infinity
  const across = Math.max(0, a.x - b.right, b.x - a.right)
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom)
  return Math.hypot(across, down)
}

interface Box {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf({ lines }: Piece): Box | undefined {
  return lines.reduce<Box | undefined>((box, { at }: PrintLine) => {
    if (!at) return box
    const top = at.y - at.size
    if (!box) return { x: at.x, right: at.right, top, bottom: at.y }
    return { x: Math.min(box.x, at.x), right: Math.max(box.right, at.right), top: Math.min(box.top, top), bottom: Math.max(box.bottom, at.y) }
  }, undefined)
}
