import { isKnownPlace } from '../cues/place.js'
import { attributionOf } from '../cues/quotation.js'
import type { BodySetting } from './bodySetting.js'
import { countWords } from '../cues/wordshape.js'
import type { Piece, PrintLine } from '../print.js'

/** Lines so much wider than the body are no body: share of its measure. */
const WIDER = 1.25
/** words of a standfirst, at most */
const DECK_WORDS = 75
/** words of a note at the end of a text, at most; and of one that stands right under a head by mistake */
const NOTE_WORDS = 90
const SHORT_NOTE = 14
/** and of a standfirst that is no sentence */
const PHRASE_WORDS = 28
/** share of lines that begin with a space, at most, where that tells something */
const INDENTED = 0.05

const SENTENCE_END = /[.!?…:]["”’»)]?\s*$/

/**
 * What the words around a piece say of it, where rules and the learned model do not agree: who said a quote stands after it, lines over several
 * columns are a caption, a city by itself is no writer, and where more texts open with a cap than there are heads, what rules took for a head is one.
 */
export function secondLook(pieces: readonly Piece[], draft: ReadonlyMap<number, Piece>, { measures, joined }: BodySetting): Piece[] {
  // where lines were joined, text is wide too
  const measure = joined > 0 ? Infinity : measures[0]!.width
  const first: Piece[] = []
  const parted = partedAtIndents(pieces)
  for (const piece of parted.flatMap((own, k) => (isMisplacedNote(own, parted[k - 1]) ? drafted(own, draft) : asDrafted(own, draft))))
    first.push(looked(piece, first.at(-1), draft.get(piece.lines[0]!.number)?.role, measure))
  let wanted = first.filter(({ role }) => role === 'dropCap').length - first.filter(({ role }) => role === 'headline').length
  return first.map((piece): Piece => {
    if (wanted <= 0 || piece.role !== 'deck' || !piece.lines[0]!.gap || draft.get(piece.lines[0]!.number)?.role !== 'headline') return piece
    wanted--
    return { ...piece, role: 'headline' }
  })
}

const HEADS: ReadonlySet<Piece['role']> = new Set<Piece['role']>(['headline', 'deck', 'standfirst', 'byline', 'dateline', 'kicker', 'label'])

/** Notes stand at the end of a text; what stands under its head, or is as long as one, is text. */
function isMisplacedNote({ role, lines }: Piece, before: Piece | undefined): boolean {
  if (role !== 'tagline' && role !== 'agencyNote') return false
  const words = wordsIn(lines)
  return words > NOTE_WORDS || (words > SHORT_NOTE && before !== undefined && HEADS.has(before.role))
}

const wordsIn = (lines: readonly PrintLine[]): number => lines.reduce((sum, { text }) => sum + countWords(text), 0)

/** What is too long for a deck or a standfirst is what rules made of it: text. */
function asDrafted(piece: Piece, draft: ReadonlyMap<number, Piece>): readonly Piece[] {
  const { role, lines } = piece
  return (role !== 'standfirst' && role !== 'deck') || wordsIn(lines) <= DECK_WORDS ? [piece] : drafted(piece, draft)
}

function drafted({ lines, sure }: Piece, draft: ReadonlyMap<number, Piece>): readonly Piece[] {
  const parts: (Omit<Piece, 'lines'> & { lines: PrintLine[] })[] = []
  let last: Piece | undefined
  for (const line of lines) {
    const own = draft.get(line.number)
    if (own === last && parts.length > 0) parts.at(-1)!.lines.push(line)
    else parts.push(own === undefined ? { role: 'paragraph', lines: [line], sure } : { ...own, lines: [line] })
    last = own
  }
  return parts
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
  // a few words without a stop are a second head
  if (role === 'standfirst' && !SENTENCE_END.test(lines.at(-1)!.text) && lines.reduce((sum, { text }) => sum + countWords(text), 0) <= PHRASE_WORDS)
    return { ...piece, role: 'deck' }
  const text = role === 'paragraph' || role === 'standfirst' || role === 'deck'
  const wide = lines.length > 1 && lines[0]!.width > WIDER * measure
  return drafted === 'caption' && text && wide && before?.role !== 'headline' ? { ...piece, role: drafted } : piece
}
