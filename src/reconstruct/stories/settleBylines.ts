import { bylineOf } from '../cues/byline.js'
import { personName } from '../cues/name.js'
import { attributionOf } from '../cues/quotation.js'
import { startsLower, startsUpper } from '../cues/wordshape.js'
import type { Piece, PieceRole } from '../print.js'

/** Heads, of which lines may be a byline's. */
const HEADS = new Set<PieceRole>(['label', 'kicker', 'headline', 'deck', 'standfirst', 'crosshead', 'jumpHead', 'attribution'])
/** what a byline stands over */
const OPENING = new Set<PieceRole>(['paragraph', 'dropCap', 'dateline'])
/** from which certainty a byline that says so is one, a name alone, and a name with an office */
const MARKED = 0.8
const NAME = 0.5
const TITLED = 0.6
/** characters of a byline's line */
const LONGEST = 80
/** share of heads in small letters from which a line of capitals among them is a name */
const SMALL_LETTERS = 0.6
const FEWEST = 2

/** Bylines among the lines of heads: `by Jane Doe` under one, or a name alone where heads are in small letters; with `, lawyer` after a quote, who said it. */
export function settleBylines(pieces: readonly Piece[]): readonly Piece[] {
  const plain = inSmallLetters(pieces)
  let changed = false
  const out: Piece[] = []
  pieces.forEach((piece, i) => {
    const settled = HEADS.has(piece.role) ? parted(piece, out.at(-1), pieces[i + 1], plain) : undefined
    if (settled === undefined) out.push(piece)
    else {
      changed = true
      out.push(...settled)
    }
  })
  return changed ? out : pieces
}

/** Whether heads are set in small letters, names apart. */
function inSmallLetters(pieces: readonly Piece[]): boolean {
  let small = 0
  let all = 0
  for (const { role, lines } of pieces) {
    if (role !== 'headline' && role !== 'deck') continue
    const words = lines.flatMap(({ text }) => text.split(' ')).filter((word) => word.length > 3)
    if (words.length < 4) continue
    all++
    if (2 * words.filter((word) => startsLower(word)).length > words.length) small++
  }
  return all >= FEWEST && small >= SMALL_LETTERS * all
}

function parted(piece: Piece, before: Piece | undefined, after: Piece | undefined, plain: boolean): readonly Piece[] | undefined {
  const { role, lines } = piece
  if (lines.length <= 2 && lines.every(({ text }) => text.length <= LONGEST)) {
    const quoted = before?.role === 'quote' && after?.role !== 'attribution'
    if (role === 'attribution' ? before?.role === 'quote' : quoted && role !== 'headline' && attributionOf(whole(lines))) return undefined
    if (isByline(lines, plain || role === 'attribution')) return [{ ...piece, role: 'byline' }]
  }
  if (lines.length < 2 || role === 'attribution') return undefined
  // the last line or two
  for (const from of [lines.length - 2, lines.length - 1]) {
    if (from < 1) continue
    const own = lines.slice(from)
    const found = own.every(({ text }) => text.length <= LONGEST) ? bylineOf(own.map(({ text }) => text).join('\n')) : undefined
    const marked = found?.marked === true && found.sure >= MARKED && !/[-\u2010]$/.test(lines[from - 1]!.text)
    const named = plain && OPENING.has(after?.role ?? 'headline') && isNamed(own) && !lines.slice(0, from).every(({ text }) => personName(text))
    if (marked || named)
      return [
        { ...piece, lines: lines.slice(0, from) },
        { ...piece, role: 'byline', lines: own },
      ]
  }
  return undefined
}

const whole = (lines: Piece['lines']): string => lines.map(({ text }) => text).join(' ')

function isByline(lines: Piece['lines'], plain: boolean): boolean {
  const found = bylineOf(lines.map(({ text }) => text).join('\n'))
  if (found?.marked) return found.sure >= MARKED
  return plain && isNamed(lines)
}

/** A name alone, or one over the office of who bears it. */
function isNamed(lines: Piece['lines']): boolean {
  const [first, second] = lines
  const name = personName(first!.text)
  if (!name || !first!.text.split(' ').every((word) => startsUpper(word))) return false
  if (second === undefined) return name.sure >= NAME
  const found = bylineOf(lines.map(({ text }) => text).join('\n'))
  return found !== undefined && found.sure >= TITLED && found.bylines[0]?.names[0]?.title !== undefined
}
