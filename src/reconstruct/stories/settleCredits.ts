import { creditOf, trailingCredit } from '../cues/credit.js'
import { isOpenEnded } from '../cues/headlike.js'
import { attributionOf } from '../cues/quotation.js'
import { startsUpper } from '../cues/wordshape.js'
import type { Piece, PieceRole } from '../print.js'

/** from which certainty the last line of a caption is its credit, and what ends with a credit a caption */
const CREDIT = 0.6
const SURE = 0.7
/** words of a caption with a credit, at least; and characters of a line that no headline has */
const WORDS = 6
const WIDE = 60
const LINES = 3

const SHORT = new Set<PieceRole>(['headline', 'deck', 'standfirst', 'kicker', 'crosshead', 'jumpHead', 'quote', 'boxHead', 'furniture', 'unassigned', 'byline', 'attribution'])
/** what stands over a deck */
const OVER = new Set<PieceRole>(['headline', 'kicker', 'label'])
/** words of captions that heads do without: days, sides */
const TELLS = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|pictured|(?:left|right|centre|center),)(?!\p{L})/u
/** what may be a bare name's line under a caption */
const NAMES = new Set<PieceRole>(['headline', 'deck', 'kicker', 'crosshead', 'byline', 'furniture', 'attribution', 'label', 'dateline'])

/** Captions that were taken for something else and end with a credit, or are too wide for heads; and credits that stand on a line of their own at the end of captions. */
export function settleCredits(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const [i, given] of pieces.entries()) {
    const before = out.at(-1)
    const piece = isCaption(given, before) ? { ...given, role: 'caption' as const } : given
    if (piece.role === 'caption') for (const own of attributed(piece, before)) out.push(...(own.role === 'caption' ? credited(own) : [own]))
    else if (before?.role === 'caption' && before.lines.length > 0 && isCreditUnder(before, piece, pieces[i + 1])) out.push({ ...piece, role: 'credit' })
    else out.push(piece)
  }
  return out.length === pieces.length && out.every((piece, i) => piece === pieces[i]) ? pieces : out
}

const textOf = ({ lines }: Piece): string => lines.map(({ text }) => text).join(' ')

function isCaption(piece: Piece, before: Piece | undefined): boolean {
  const { role, lines } = piece
  if (!SHORT.has(role) || lines.length > LINES || lines.some(({ text }) => text.length > 2 * 120)) return false
  const text = textOf(piece)
  if (text.split(' ').length < WORDS) return false
  const credit = trailingCredit(text, true)
  if (credit && credit.sure >= SURE && text.slice(0, credit.end).split(' ').length >= WORDS) return true
  return role === 'headline' && lines[0]!.text.length >= WIDE && !OVER.has(before?.role ?? 'furniture') && TELLS.test(text)
}

/** Who said the quote right over a caption, and the caption. */
function attributed(piece: Piece, before: Piece | undefined): readonly Piece[] {
  const [first, second] = piece.lines
  if (before?.role !== 'quote' || second === undefined || isOpenEnded(first!.text)) return [piece]
  const said = attributionOf(first!.text)
  if (!said?.name || said.name === said.text || !startsUpper(second.text)) return [piece]
  return [
    { ...piece, role: 'attribution', lines: [first!] },
    { ...piece, lines: piece.lines.slice(1) },
  ]
}

/** A caption, and the line at its end that is a credit. */
function credited(piece: Piece): readonly Piece[] {
  const { lines } = piece
  const last = lines.at(-1)!
  const before = lines.at(-2)
  if (before === undefined || isOpenEnded(before.text) || /[-\u2010]$/.test(before.text)) return [piece]
  const credit = creditOf(last.text, true)
  if (!credit || credit.sure < CREDIT) return [piece]
  return [
    { ...piece, lines: lines.slice(0, -1) },
    { ...piece, role: 'credit', lines: [last] },
  ]
}

/** A line right under a caption that names who made the picture. */
function isCreditUnder(caption: Piece, piece: Piece, after: Piece | undefined): boolean {
  if (!NAMES.has(piece.role) || piece.lines.length !== 1 || piece.lines[0]!.gap || isOpenEnded(textOf(caption))) return false
  const credit = creditOf(piece.lines[0]!.text, true)
  // right over a text, and under no head, a name is a writer's
  return credit !== undefined && credit.sure >= CREDIT && !(piece.role === 'byline' && (after?.role === 'paragraph' || after?.role === 'dropCap'))
}
