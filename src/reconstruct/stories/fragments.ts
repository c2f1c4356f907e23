import { isDate } from '../cues/calendar.js'
import { runInDateline } from '../cues/dateline.js'
import { furnitureOf } from '../cues/furniture.js'
import type { Piece } from '../print.js'
import { type Fragment, RUNNING, lastPageOf, pageOf } from './units.js'

const lastText = (piece: Piece): string => piece.lines.at(-1)?.text ?? ''
const firstText = (piece: Piece): string => piece.lines[0]?.text ?? ''

/** Does a sentence end with this piece? */
export const isFull = (piece: Piece): boolean =>
  piece.role !== 'dropCap' && (piece.role !== 'paragraph' || /[.!?…:]["'’”»)\]]*\s*$/u.test(lastText(piece).slice(-8)) || /[\u25A0-\u25FF\u2605-\u2767]\s*$/u.test(lastText(piece)))

export const beginningOf = (piece: Piece): Fragment['begins'] => {
  const first = /^["'“‘«»([\s]*(\S)/u.exec(firstText(piece).slice(0, 12))?.[1] ?? ''
  if (piece.role === 'paragraph' && /\p{Ll}/u.test(first)) return 'middle'
  return piece.role === 'paragraph' && (piece.runOn === true || !/\p{L}/u.test(first)) ? 'either' : 'capital'
}

const endOf = (piece: Piece): Fragment['ends'] => (isFull(piece) ? 'full' : /\p{L}[-\u00AD\u2010]$/u.test(lastText(piece).slice(-3)) ? 'hyphen' : 'open')

/** Begins with a dateline run in: `BEIRUT (AP) —`. */
const opensRunIn = (piece: Piece): boolean =>
  piece.role === 'paragraph' &&
  (runInDateline(
    piece.lines
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  )?.sure ?? 0) >= DATELINE_SURE
const DATELINE_SURE = 0.8
/** Begins with a cap that stands on the line beside it: `G rocers near`. */
const CAP_IN_LINE = /^[“‘"'«„]?[B-HJ-NP-ZÄÖÜÉ] ['’]?\p{Ll}/u
const opensWithCap = (piece: Piece): boolean => piece.role === 'paragraph' && CAP_IN_LINE.test(firstText(piece).slice(0, 8))

const CRUMB = 24
const isCrumb = (piece: Piece): boolean => {
  if (piece.role !== 'paragraph' || piece.lines.length > 1 || beginningOf(piece) === 'middle' || isFull(piece)) return false
  const text = firstText(piece)
  return text.length < CRUMB || isDate(text) || (furnitureOf(text)?.sure ?? 0) > FURNITURE_SURE
}
const FURNITURE_SURE = 0.6

/** Whether a story begins with a piece, by itself: a drop cap, a dateline. */
export const opensText = (piece: Piece): boolean => piece.role === 'dropCap' || piece.role === 'dateline' || opensWithCap(piece) || opensRunIn(piece)

/** A fragment of these pieces. */
export function fragmentOf(all: readonly Piece[], pieces: readonly number[], marks: Pick<Fragment, 'opens' | 'headed' | 'closes' | 'from' | 'to'>): Fragment {
  const running = pieces.filter((k) => RUNNING.has(all[k]!.role))
  const first = all[running[0]!]!
  return {
    kind: 'text',
    pieces,
    page: pageOf(all[pieces[0]!]!),
    lastPage: lastPageOf(all[pieces.at(-1)!]!),
    ...marks,
    begins: marks.opens ? 'capital' : beginningOf(first),
    slight: !marks.opens && !marks.closes && pieces.length === 1 && first.lines.length <= 2 && !isFull(first),
    crumb: !marks.opens && !marks.closes && running.length === 1 && isCrumb(first),
    ends: endOf(all[running.at(-1)!]!),
  }
}

/** A fragment parted before some of its pieces. */
export function partFragment(all: readonly Piece[], fragment: Fragment, before: readonly number[]): Fragment[] {
  const cuts = new Set(before)
  const parts: number[][] = [[]]
  for (const k of fragment.pieces) {
    // a line that says where the text comes from stays with the text
    if (cuts.has(k) && parts.at(-1)!.some((before) => RUNNING.has(all[before]!.role))) parts.push([])
    parts.at(-1)!.push(k)
  }
  return parts.map((pieces, i) => {
    const last = i === parts.length - 1
    return fragmentOf(all, pieces, {
      opens: i === 0 && fragment.opens,
      headed: i === 0 && fragment.headed,
      closes: last && fragment.closes,
      from: i === 0 ? fragment.from : undefined,
      to: last ? fragment.to : undefined,
    })
  })
}

/** May a story begin with a piece, as far as it and the piece before it tell? */
export const mayBegin = (before: Piece, piece: Piece): boolean =>
  piece.role === 'paragraph' && isFull(before) && beginningOf(piece) !== 'middle' && before.role !== 'crosshead' && before.role !== 'dateline'
