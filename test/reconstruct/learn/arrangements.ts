import { randomFrom } from '../../text/randomParagraph.js'
import { lineMeter } from '../../../src/reconstruct/lines/lineMeter.js'
import { readLines } from '../../../src/reconstruct/lines/readLines.js'
import { cutPieces } from '../../../src/reconstruct/pieces/cutPieces.js'
import type { Piece, PieceRole, PrintLine } from '../../../src/reconstruct/print.js'
import { begun } from '../../../src/reconstruct/stories/arrangeStories.js'
import { makeThreads } from '../../../src/reconstruct/stories/makeThreads.js'
import { type PassageSource, passagesOf } from '../../../src/reconstruct/stories/passages.js'
import { placeHeads } from '../../../src/reconstruct/stories/placeHeads.js'
import { settleCaps } from '../../../src/reconstruct/stories/settleCaps.js'
import { settled } from '../../../src/reconstruct/stories/sortPieces.js'
import { Sorting } from '../../../src/reconstruct/stories/sorting.js'
import { makeSpeller } from '../../../src/reconstruct/words/joinLines.js'
import { capsAtLines } from '../../../src/reconstruct/words/strayCaps.js'
import { wordsApart } from '../../../src/reconstruct/words/wordsApart.js'
import type { KinEdition } from '../kinEdition.js'
import type { Truth } from '../trip/truth.js'
import type { GoldText } from './goldTexts.js'
import { lettersOf } from './letters.js'

/** Stories of a source as they were set: passages of each in reading order, and its head. */
export interface Arrangement {
  readonly stories: readonly (readonly number[])[]
  readonly heads: readonly (number | undefined)[]
}

/** A source, and how its stories are to be arranged. */
export interface ArrangedSource {
  readonly source: PassageSource
  readonly begun: readonly (readonly number[])[]
  readonly gold: Arrangement
}

/** Where a line stands in its story; heads before all else. */
interface Place {
  readonly story: number
  readonly at: number
}

/** A line of a text as it was read, and which of the lines that were set it is. */
interface ReadLine {
  readonly text: string
  readonly of: number
}

/** How a text was read: well, without its drop caps, by eyes that take a letter for another, without empty lines. */
export const READINGS = ['well', 'caps lost', 'misread', 'closed up'] as const
export type Reading = (typeof READINGS)[number]
/** What its pieces are: as they were set, or as the library tells them. */
export type Telling = 'gold' | 'own'

const meter = lineMeter()
/** letters of a line that says where it stands, at least */
const TELLING = 7
/** letters that are misread, and what for */
const MISREAD = 0.012
const TAKEN_FOR: Readonly<Record<string, string>> = { e: 'c', l: '1', h: 'b', n: 'u', t: 'f', o: '0', i: 'l', r: 'n', a: 'o', s: '5', B: '8', I: 'l', O: '0' }

export function arrangedSource(text: GoldText, truth: Truth, language: string, reading: Reading, telling: Telling): ArrangedSource | undefined {
  const places = placesOf(text, truth)
  const printed = readAs(text, reading)
  const read = readLines(printed.map((line) => line.text).join('\n'), meter)
  const speller = makeSpeller(read, language, undefined)
  const { lines, caps } = capsAtLines(wordsApart(read, speller, meter), speller)
  const of = (line: PrintLine): number => printed[line.number - 1]?.of ?? -1
  const told = telling === 'own' ? cutPieces(lines) : goldPieces(lines, (line) => text.lines[of(line)]?.tag)
  return arrangedPieces(settleCaps(told, caps), truth.stories.length, (line) => places[of(line)])
}

/** The same of an edition that is made of pieces, of prose of another kind. */
export function arrangedEdition({ pieces, storyOf, texts, stories }: KinEdition): ArrangedSource | undefined {
  const places = new Map(texts.flatMap((numbers, story) => numbers.map((number, at) => [number, { story, at }] as const)))
  for (const { role, lines } of pieces) if (role === 'headline') for (const { number } of lines) places.set(number, { story: storyOf.get(number)!, at: -1 })
  return arrangedPieces(pieces, stories, ({ number }) => places.get(number))
}

function arrangedPieces(pieces: readonly Piece[], stories: number, placeOf: (line: PrintLine) => Place | undefined): ArrangedSource | undefined {
  const sorting = new Sorting(settled(pieces))
  makeThreads(sorting)
  placeHeads(sorting)
  const source = passagesOf(sorting)
  if (source.passages.length < 2) return undefined
  const gold = arrangementOf(sorting, source, stories, placeOf)
  return gold && { source, begun: begun(sorting, source), gold }
}

function readAs({ seed, source, lines }: GoldText, reading: Reading): ReadLine[] {
  const random = randomFrom(0x5161 + 31 * seed + source.length)
  const own = lines.map(({ text }, of): ReadLine => ({ text, of }))
  switch (reading) {
    case 'well':
      return own
    case 'caps lost':
      return own.filter(({ of }) => lines[of]!.tag !== 'dropCap:B')
    case 'misread':
      return own.map(({ text, of }) => ({ text: text.replace(/\p{L}/gu, (letter) => (random() < MISREAD ? (TAKEN_FOR[letter] ?? letter) : letter)), of }))
    case 'closed up':
      return own.filter(({ text }) => text.trim() !== '')
  }
}

/** Where each line of a text stands, if no other line of the paper reads like it. */
function placesOf({ lines }: GoldText, { stories }: Truth): (Place | undefined)[] {
  const bodies = stories.map(({ paragraphs }) => paragraphs.map(lettersOf).join('|'))
  const titles = stories.map(({ headline }) => lettersOf(headline))
  return lines.map(({ text, tag }): Place | undefined => {
    const role = tag?.slice(0, -2)
    const own = lettersOf(text)
    if (role === 'headline') {
      const among = titles.flatMap((title, story) => (title.includes(own) ? [story] : []))
      return among.length === 1 ? { story: among[0]!, at: -1 } : undefined
    }
    if (role !== 'paragraph' || own.length < TELLING) return undefined
    const found = bodies.flatMap((body, story) => {
      const at = body.indexOf(own)
      return at < 0 ? [] : [{ story, at: body.includes(own, at + 1) ? Infinity : at }]
    })
    return found.length === 1 ? found[0] : undefined
  })
}

/** Pieces as the tags of their lines tell them. */
function goldPieces(lines: readonly PrintLine[], tagOf: (line: PrintLine) => string | undefined): Piece[] {
  const pieces: (Omit<Piece, 'lines'> & { lines: PrintLine[] })[] = []
  let last = ''
  for (const line of lines) {
    const tag = tagOf(line)
    const role = (tag?.slice(0, -2) ?? 'unassigned') as PieceRole
    if (last === role && tag?.endsWith(':I') === true) pieces.at(-1)!.lines.push(line)
    else pieces.push({ role, lines: [line], sure: SURE, ...(tag?.endsWith(':G') === true ? { runOn: true } : {}) })
    last = role
  }
  return pieces
}
const SURE = 0.9

/** The stories that passages are of, as most of their lines say; none where too little is known of them. */
function arrangementOf(sorting: Sorting, source: PassageSource, count: number, placeOf: (line: PrintLine) => Place | undefined): Arrangement | undefined {
  const own: (Place | undefined)[] = source.passages.map(({ fragment }) =>
    elected(fragment.pieces.flatMap((i) => sorting.pieces[i]!.lines.map(placeOf)).filter((place) => place?.at !== -1)),
  )
  let strays = count
  const stories = new Map<number, { readonly passage: number; readonly at: number }[]>()
  own.forEach((place, at) => {
    // what cannot be told belongs with what stands before it, or by itself
    const before = source.passages[at - 1]?.unit === source.passages[at]!.unit ? own[at - 1] : undefined
    const known = place ?? (before ? { story: before.story, at: before.at + 1e-3 } : { story: strays++, at: 0 })
    own[at] = known
    const list = stories.get(known.story) ?? []
    stories.set(known.story, list)
    list.push({ passage: at, at: known.at })
  })
  const ids = [...stories.keys()]
  const heads: (number | undefined)[] = ids.map(() => undefined)
  source.heads.forEach(({ at }, head) => {
    const lines = sorting.units[at]!.pieces.flatMap((i) => (sorting.pieces[i]!.role === 'headline' ? sorting.pieces[i]!.lines : []))
    const place = elected(lines.map(placeOf).filter((one) => one?.at === -1))
    const s = place === undefined ? -1 : ids.indexOf(place.story)
    if (s >= 0 && heads[s] === undefined) heads[s] = head
  })
  if (strays > count) return undefined
  return {
    stories: ids.map((id) =>
      stories
        .get(id)!
        .sort((a, b) => a.at - b.at || a.passage - b.passage)
        .map(({ passage }) => passage),
    ),
    heads,
  }
}

/** The story that most of some lines stand in, and the first place there. */
function elected(places: readonly (Place | undefined)[]): Place | undefined {
  const votes = new Map<number, { count: number; at: number }>()
  for (const place of places) {
    if (!place) continue
    const own = votes.get(place.story) ?? { count: 0, at: Infinity }
    votes.set(place.story, own)
    own.count += 1
    own.at = Math.min(own.at, place.at)
  }
  const [best] = [...votes].sort((a, b) => b[1].count - a[1].count || a[0] - b[0])
  return best && { story: best[0], at: best[1].at }
}
