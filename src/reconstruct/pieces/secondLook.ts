import { isKnownPlace } from '../cues/place.js'
import { attributionOf } from '../cues/quotation.js'
import type { BodySetting } from './bodySetting.js'
import type { Piece } from '../print.js'

/** Lines so much wider than the body are no body: share of its measure. */
const WIDER = 1.25
/** share of lines that begin with a space, at most, where that tells something */
const INDENTED = 0.05

/**
 * What the words around a piece say of it, where rules and the learned model do not agree: who said a quote stands after it, lines over several
 * columns are a caption, a city by itself is no writer, and where more texts open with a cap than there are heads, what rules took for a head is one.
 */
export function secondLook(pieces: readonly Piece[], draft: ReadonlyMap<number, Piece['role']>, { measures, joined }: BodySetting): Piece[] {
  // where lines were joined, text is wide too
  const measure = joined > 0 ? Infinity : measures[0]!.width
  const first: Piece[] = []
  for (const piece of partedAtIndents(pieces)) first.push(looked(piece, first.at(-1), draft.get(piece.lines[0]!.number), measure))
  let wanted = first.filter(({ role }) => role === 'dropCap').length - first.filter(({ role }) => role === 'headline').length
  return first.map((piece): Piece => {
    if (wanted <= 0 || piece.role !== 'deck' || !piece.lines[0]!.gap || draft.get(piece.lines[0]!.number) !== 'headline') return piece
    wanted--
    return { ...piece, role: 'headline' }
  })
}

/** Display matter parted where a line begins with a space, in a file where hardly any does: a frame begins there. */
function partedAtIndents(pieces: readonly Piece[]): readonly Piece[] {
  let lines = 0
  let indented = 0
  for (const piece of pieces)
    for (const { indent } of piece.lines) {
      lines++
      if (indent > 0) indented++
    }
  if (indented === 0 || indented > INDENTED * lines) return pieces
  return pieces.flatMap((piece) => {
    const { role, lines: own } = piece
    if (role === 'paragraph' || role === 'table' || role === 'listItem') return [piece]
    const starts = own.flatMap(({ indent }, k) => (k === 0 || indent > 0 ? [k] : []))
    return starts.map((from, n) => ({ ...piece, lines: own.slice(from, starts[n + 1]) }))
  })
}

function looked(piece: Piece, before: Piece | undefined, drafted: Piece['role'] | undefined, measure: number): Piece {
  const { role, lines } = piece
  if (drafted === 'attribution' && before?.role === 'quote' && attributionOf(lines.map(({ text }) => text).join(' '))) return { ...piece, role: drafted }
  if (role === 'byline' && lines.length === 1 && isKnownPlace(lines[0]!.text)) return { ...piece, role: 'dateline' }
  const text = role === 'paragraph' || role === 'standfirst' || role === 'deck'
  const wide = lines.length > 1 && lines[0]!.width > WIDER * measure
  return drafted === 'caption' && text && wide && before?.role !== 'headline' ? { ...piece, role: drafted } : piece
}
