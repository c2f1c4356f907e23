import { bylineOf } from '../cues/byline.js'
import { headlikeness } from '../cues/headlike.js'
import { isLabel, isSectionName } from '../cues/furniture.js'
import { isKnownPlace } from '../cues/place.js'
import { startsUpper } from '../cues/wordshape.js'
import type { Piece, PieceRole } from '../print.js'
import { logKinship } from './kinship.js'
import type { Sorting, Story } from './sorting.js'
import { type Fragment, pageOf } from './units.js'

/** how much more what may be a head must share with a text that has none than with the story it was given to */
const KIN = 3
/** words of a head, characters of its lines, and how much they must read like one */
const HEAD_WORDS = [3, 16] as const
const LONGEST = 90
const LIKE = 0.5
/** a text that wants a head has paragraphs, or lines */
const PARAGRAPHS = 2
const LINES = 6
/** share of stories that have a byline at one place, from which the others have one there */
const HABIT = 0.6
const FEWEST = 2
const BYLINE_WORDS = 6
/** what a byline's words may share with a text */
const STRANGE = 0.5

/** What a byline of few words is taken for. */
const SMALL = new Set<PieceRole>(['kicker', 'label', 'furniture', 'dateline', 'crosshead', 'deck', 'boxHead', 'attribution', 'unassigned', 'agencyNote'])

/** Pieces that are heads of texts without one, as their words say: taken for something else until stories came of them. */
export function wantedHeads(sorting: Sorting, roles: Map<number, PieceRole>): void {
  const { stories, lexis } = sorting
  const found: { readonly piece: number; readonly story: Story; readonly gain: number }[] = []
  const bare = new Set(stories.filter((story) => wantsHead(sorting, story)))
  if (bare.size === 0) return
  for (const piece of mayBeHeads(sorting)) {
    const words = sorting.wordsOf(piece)
    const page = pageOf(sorting.pieces[piece]!)
    const near = sorting.nearStories(sorting.unitAt(piece)).map((s) => stories[s]!)
    let kept = 0
    for (const story of near) if (story.head !== undefined) kept = Math.max(kept, logKinship(words, story.words, lexis))
    for (const story of near) {
      if (!bare.has(story) || sorting.units[story.texts[0]!]!.page !== page) continue
      const gain = logKinship(words, story.words, lexis) - kept
      if (gain >= KIN) found.push({ piece, story, gain })
    }
  }
  found.sort((a, b) => b.gain - a.gain || a.piece - b.piece)
  const given = new Set<Story>()
  for (const { piece, story } of found) {
    if (given.has(story) || roles.has(piece)) continue
    given.add(story)
    roles.set(piece, 'headline')
  }
}

function wantsHead({ units, pieces }: Sorting, { head, texts }: Story): boolean {
  if (head !== undefined) return false
  const first = units[texts[0]!] as Fragment
  if (first.begins === 'middle' || first.from !== undefined) return false
  return first.pieces.length >= PARAGRAPHS || first.pieces.reduce((sum, i) => sum + pieces[i]!.lines.length, 0) >= LINES
}

/** Pieces that read like heads. */
function mayBeHeads(sorting: Sorting): number[] {
  const { units, pieces } = sorting
  const found = [...sorting.furniture, ...sorting.unassigned]
  const amongHeads = (at: number): boolean => [at - 1, at + 1].some((k) => units[k]?.kind === 'head' || units[k]?.kind === 'byline')
  for (const [at, { kind, pieces: own }] of units.entries()) {
    const [first] = own
    if (kind === 'caption' && own.length === 1 && pieces[first!]!.role === 'caption' && amongHeads(at)) found.push(first!)
    if (kind === 'byline' && own.length === 1 && !isMarked(pieces[first!]!)) found.push(first!)
    if (kind === 'head') own.forEach((i, k) => k > 0 && pieces[i]!.role === 'deck' && pieces[own[k - 1]!]!.role === 'headline' && found.push(i))
  }
  return found.filter((i) => readsLikeHead(pieces[i]!))
}

const textOf = ({ lines }: Piece): string => lines.map(({ text }) => text).join(' ')

function isMarked(piece: Piece): boolean {
  const found = bylineOf(textOf(piece))
  return found !== undefined && (found.marked || found.sure > LIKE)
}

function readsLikeHead({ lines }: Piece): boolean {
  if (lines.length > 4 || lines.some(({ text }) => text.length > LONGEST)) return false
  const text = lines.map((line) => line.text).join(' ')
  const words = text.split(' ').length
  return words >= HEAD_WORDS[0] && words <= HEAD_WORDS[1] && startsUpper(text) && !/[.:;,]$/.test(text) && headlikeness(text) >= LIKE
}

/** Bylines that were taken for something else, where the other stories have theirs. */
export function wantedBylines(sorting: Sorting, roles: Map<number, PieceRole>): void {
  const { stories, units } = sorting
  const headed = stories.filter(({ head }) => head !== undefined)
  const under = headed.filter(({ head, byline }) => byline === head! + 1).length
  const over = stories.filter(({ texts, byline }) => byline !== undefined && byline === texts[0]! - 1).length
  const isHabit = (count: number, of: number): boolean => count >= FEWEST && count >= HABIT * of
  for (const story of stories) {
    if (story.byline !== undefined) continue
    const { head, texts } = story
    const places: number[] = []
    if (head !== undefined && isHabit(under, headed.length)) places.push(units[head]!.pieces.at(-1)! + 1)
    if (isHabit(over, stories.length)) places.push(units[texts[0]!]!.pieces[0]! - 1)
    const piece = places.find((i) => !roles.has(i) && mayBeByline(sorting, i))
    if (piece !== undefined) roles.set(piece, 'byline')
  }
}

function mayBeByline(sorting: Sorting, at: number): boolean {
  const piece = sorting.pieces[at]
  if (piece?.lines.length !== 1 || !SMALL.has(piece.role)) return false
  const { text } = piece.lines[0]!
  if (!startsUpper(text) || text.split(' ').length > BYLINE_WORDS || /[\d.:;!?]$/.test(text) || isKnownPlace(text) || isLabel(text) || isSectionName(text)) return false
  // a kicker says what its story is about, a place where it happens
  const words = sorting.wordsOf(at)
  return sorting.nearStories(sorting.unitAt(at)).every((s) => logKinship(words, sorting.stories[s]!.words, sorting.lexis) <= STRANGE)
}
