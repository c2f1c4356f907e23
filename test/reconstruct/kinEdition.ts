/** Editions as pieces of a source whose frames stand in some order, with the story that each line belongs to. */
import type { Piece, PieceRole, PrintLine, SortedPieces } from '../../src/reconstruct/print.js'
import { tale } from '../quality/prose.js'
import { type Random, randomFrom } from '../text/randomParagraph.js'

/** `reading`: story by story, leg by leg, with quotes and captions where they stand; `stored`: heads first, then bodies, then the rest in any order; `frames`: whole frames in any order; `legs`: bodies cut into frames as well */
export type SourceOrder = 'reading' | 'stored' | 'frames' | 'legs'

/** where the source has empty lines */
export type Gaps = 'frames' | 'paragraphs' | 'none'

export interface KinEdition {
  readonly pieces: readonly Piece[]
  /** story of each line, by its number */
  readonly storyOf: ReadonlyMap<number, number>
  /** lines of each story's text in reading order */
  readonly texts: readonly (readonly number[])[]
  readonly stories: number
}

interface Rough {
  readonly role: PieceRole
  readonly lines: readonly string[]
  readonly story: number
  readonly runOn?: boolean
}
type Frame = readonly Rough[]

const from = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const wordsOf = (text: string): string[] => text.split(' ')

/** Lines of so many characters; now and then a long word is parted. */
function broken(text: string, measure: number, random: Random): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (line === '') line = word
    else if (line.length + 1 + word.length <= measure) line += ` ${word}`
    else if (word.length > 7 && /^\p{Ll}+$/u.test(word) && random() < 0.4) {
      lines.push(`${line} ${word.slice(0, 4)}-`)
      line = word.slice(4)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

const NAME = /(?<=[a-z,] )(?:Mr|Ms)? ?([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)/gu
const namesIn = (text: string): string[] =>
  [...text.matchAll(NAME)].map((match) => match[1]!).filter((name) => !/day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(name))

interface StoryParts {
  readonly head: Frame
  readonly byline: Frame
  readonly legs: readonly Frame[]
  readonly inserts: readonly Frame[]
}

interface House {
  readonly dropCaps: boolean
  readonly datelines: boolean
  readonly decks: boolean
  readonly bylines: boolean
  readonly taglines: boolean
  readonly measure: number
  readonly kindredHeads: boolean
}

function storyParts(seed: number, story: number, house: House, random: Random): StoryParts {
  const { headline, paragraphs } = tale(seed)
  const body = paragraphs.join(' ')
  const names = namesIn(body)
  const name = (): string => (names.length > 0 ? from(random, names) : 'the town')
  const author = `${from(random, ['Anna', 'Bela', 'Carla', 'Dario', 'Edda', 'Finn', 'Gita', 'Henk'])} ${from(random, ['Oakmere', 'Tillow', 'Varnett', 'Quillby', 'Ostrand', 'Halvers', 'Munro-Kell', 'Pintorre'])}${from(random, ['', 'son', 'sen', 'ski', 'field'])}`
  const rough = (role: PieceRole, text: string, measure = house.measure): Rough => ({ role, lines: broken(text, measure, random), story })
  const rare = wordsOf(paragraphs.slice(0, 3).join(' ')).filter((word) => word.length > 6 && /^\p{Ll}+$/u.test(word))
  const title = house.kindredHeads ? `${name()} ${from(random, ['plan', 'row', 'report', 'vote'])}: ${from(random, rare)} and ${from(random, rare)}` : headline
  const head: Rough[] = [{ role: 'headline', lines: broken(title, 22, random), story }]
  if (house.decks) head.push(rough('deck', `${name()} ${from(random, rare)} ${from(random, rare)} as the ${from(random, rare)} ${from(random, ['waits', 'goes on', 'ends'])}`))
  const byline: Frame = house.bylines ? [rough('byline', `By ${author}`)] : []

  const place = name()
  const pieces: Rough[] = paragraphs.map((text, i) => {
    if (i > 0) return rough('paragraph', text)
    return rough('paragraph', house.datelines ? `${place.toUpperCase()} — ${text}` : text)
  })
  if (house.dropCaps) {
    const first = pieces[0]!
    pieces[0] = { ...first, lines: [first.lines[0]!.slice(1), ...first.lines.slice(1)] }
    pieces.unshift({ role: 'dropCap', lines: [first.lines[0]!.charAt(0)], story })
  }
  if (house.taglines)
    pieces.push(rough('tagline', `${house.bylines ? author : name()} ${from(random, ['reported from the county', 'is a staff writer', 'contributed to this report'])}.`))

  // legs of about equal length, cut in mid-paragraph
  const total = pieces.reduce((sum, piece) => sum + piece.lines.length, 0)
  const legs: Rough[][] = [[]]
  const count = 2 + Math.floor(random() * 2)
  let filled = 0
  for (const piece of pieces) {
    let rest = piece.lines
    for (let part = 0; rest.length > 0; part++) {
      const room = piece.role === 'paragraph' ? Math.max(0, Math.ceil((total * legs.length) / count) - filled) : rest.length
      if (room === 0 && legs.length < count) legs.push([])
      const taken = legs.length === count ? rest : rest.slice(0, Math.max(1, room))
      legs.at(-1)!.push({ ...piece, lines: taken, ...(part > 0 && { runOn: true }) })
      filled += taken.length
      rest = rest.slice(taken.length)
    }
  }

  const inserts: Frame[] = []
  const said = body.match(/“[^”]{30,140}”/gu) ?? []
  const sentences = body.match(/[A-Z][^.“”]{30,110}\./gu) ?? []
  if (random() < 0.7 && said.length + sentences.length > 0) {
    const quote = from(random, said.length > 0 ? said : sentences)
    const shortened =
      random() < 0.3
        ? wordsOf(quote)
            .filter((_, i, all) => i < 4 || i > all.length / 2)
            .join(' ')
        : quote
    inserts.push([rough('quote', shortened, 20), ...(random() < 0.6 ? [rough('attribution', name(), 20)] : [])])
  }
  for (let i = Math.floor(random() * 3); i > 0; i--) {
    const caption =
      `${name()} ${from(random, ['at the', 'near the', 'outside the'])} ${from(random, rare)} ${from(random, rare)} ${from(random, ['this week', 'in March', 'last year', 'on Sunday'])}. ${random() < 0.5 ? `${name()} ${from(random, ['came', 'waited', 'spoke'])} to see ${name()}.` : ''}`.trim()
    inserts.push([
      rough('caption', caption, 60),
      ...(random() < 0.7 ? [rough('credit', from(random, ['TILDA BROOM / HARBOUR PICTURES', 'Otto Weck', 'HARBOUR PICTURES']), 60)] : []),
    ])
  }
  return { head, byline, legs, inserts }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** An edition of so many stories; the same words, whatever the order. */
export function kinEdition(seed: number, order: SourceOrder, stories = 1 + (seed % 6), gaps: Gaps = 'frames'): KinEdition {
  const random = randomFrom(0x41a7 + 977 * seed)
  const blind = order === 'frames' || order === 'legs'
  const house: House = {
    dropCaps: random() < 0.5,
    datelines: random() < 0.4,
    decks: random() < 0.5,
    bylines: random() < 0.7,
    taglines: random() < 0.5,
    measure: 28 + Math.floor(random() * 18),
    kindredHeads: blind || random() < 0.5,
  }
  const parts = Array.from({ length: stories }, (_, s) => storyParts(1000 + seed * 7 + s, s, house, random))
  const frames: Frame[] = []
  const whole = (legs: readonly Frame[]): Frame => legs.flat()
  // a frame that the source keeps apart from its head needs a note that names it
  const apart = house.taglines && random() < 0.5
  switch (order) {
    case 'reading':
      for (const { head, byline, legs, inserts } of parts) {
        frames.push([...head, ...byline])
        legs.forEach((leg, i) => frames.push(leg, ...inserts.filter((_, k) => k % legs.length === i)))
      }
      break
    case 'stored':
      frames.push(...parts.map(({ head, byline }) => (apart ? head : [...head, ...byline])))
      for (const { legs } of parts) frames.push(whole(legs))
      frames.push(...shuffled([...parts.flatMap(({ inserts }) => inserts), ...(apart ? parts.map(({ byline }) => byline) : [])], random))
      break
    case 'frames':
      frames.push(
        ...shuffled(
          parts.flatMap(({ head, byline, legs, inserts }) => [...(apart ? [head, byline] : [[...head, ...byline]]), whole(legs), ...inserts]),
          random,
        ),
      )
      break
    case 'legs':
      frames.push(
        ...shuffled(
          parts.flatMap(({ head, byline, legs, inserts }) => [...(apart ? [head, byline] : [[...head, ...byline]]), ...legs, ...inserts]),
          random,
        ),
      )
      break
  }
  return numbered(
    frames.filter((frame) => frame.length > 0),
    parts,
    gaps,
  )
}

function numbered(frames: readonly Frame[], parts: readonly StoryParts[], gaps: Gaps): KinEdition {
  const storyOf = new Map<number, number>()
  const numbers = new Map<Rough, number[]>()
  const pieces: Piece[] = []
  let number = 0
  for (const frame of frames) {
    frame.forEach((rough, k) => {
      const lines = rough.lines.map((text, i): PrintLine => {
        number += 1
        storyOf.set(number, rough.story)
        return {
          number,
          page: 1,
          text,
          end: 'unknown',
          gap: number === 1 || (i === 0 && (gaps === 'paragraphs' || (gaps === 'frames' && k === 0))),
          indent: 0,
          width: text.length * 0.45,
        }
      })
      numbers.set(
        rough,
        lines.map((line) => line.number),
      )
      pieces.push({ role: rough.role, lines, sure: 0.9, ...(rough.runOn && k > 0 && { runOn: true }) })
    })
  }
  const texts = parts.map(({ legs }) => legs.flat().flatMap((rough) => numbers.get(rough)!))
  return { pieces, storyOf, texts, stories: parts.length }
}

export interface KinScore {
  articles: { matched: number; found: number; there: number }
  words: { right: number; all: number }
  inserts: { right: number; all: number }
  heads: { right: number; all: number }
  bylines: { right: number; all: number }
  /** pairs of neighbouring text lines that stand so in the result */
  order: { right: number; all: number }
}

export const noScore = (): KinScore => ({
  articles: { matched: 0, found: 0, there: 0 },
  words: { right: 0, all: 0 },
  inserts: { right: 0, all: 0 },
  heads: { right: 0, all: 0 },
  bylines: { right: 0, all: 0 },
  order: { right: 0, all: 0 },
})

const BODY = new Set<PieceRole>(['paragraph', 'dropCap', 'crosshead', 'listItem', 'tagline', 'dateline'])

/** Adds how well an edition was sorted. A story found is the one most of its text's words are of; an article matches where 95 % of the words of either are the other's. */
export function score(edition: KinEdition, sorted: SortedPieces, sum: KinScore): void {
  const size = (piece: Piece): number => piece.lines.reduce((n, line) => n + wordsOf(line.text).length, 0)
  const truth = (piece: Piece): number => edition.storyOf.get(piece.lines[0]!.number)!
  const overlap = sorted.stories.map(({ pieces }) => {
    const by = new Array<number>(edition.stories).fill(0)
    for (const piece of pieces) if (BODY.has(piece.role)) by[truth(piece)] = by[truth(piece)]! + size(piece)
    return by
  })
  const whole = new Array<number>(edition.stories).fill(0)
  for (const piece of edition.pieces) if (BODY.has(piece.role)) whole[truth(piece)] = whole[truth(piece)]! + size(piece)
  const standsFor = new Array<number>(sorted.stories.length).fill(-1)
  const taken = new Set<number>()
  const pairs = overlap.flatMap((by, r) => by.map((words, s) => ({ r, s, words }))).sort((a, b) => b.words - a.words)
  for (const { r, s, words } of pairs) {
    if (words === 0 || standsFor[r] !== -1 || taken.has(s)) continue
    standsFor[r] = s
    taken.add(s)
    const found = overlap[r]!.reduce((a, b) => a + b, 0)
    if (words >= 0.95 * found && words >= 0.95 * whole[s]!) sum.articles.matched += 1
  }
  sum.articles.found += sorted.stories.length
  sum.articles.there += edition.stories
  for (const piece of edition.pieces) {
    sum.words.all += size(piece)
    if (piece.role === 'headline') sum.heads.all += 1
    else if (piece.role === 'byline') sum.bylines.all += 1
    else if (piece.role === 'quote' || piece.role === 'caption') sum.inserts.all += 1
  }
  sorted.stories.forEach(({ pieces }, r) => {
    for (const piece of pieces) {
      if (truth(piece) !== standsFor[r]) continue
      sum.words.right += size(piece)
      if (piece.role === 'headline') sum.heads.right += 1
      else if (piece.role === 'byline') sum.bylines.right += 1
      else if (piece.role === 'quote' || piece.role === 'caption') sum.inserts.right += 1
    }
    const lines = pieces.filter((piece) => BODY.has(piece.role)).flatMap((piece) => piece.lines.map((line) => line.number))
    const next = new Map(lines.map((line, i) => [line, lines[i + 1]]))
    const text = edition.texts[standsFor[r]!]
    text?.forEach((line, i) => {
      if (i + 1 < text.length && next.get(line) === text[i + 1]) sum.order.right += 1
    })
  })
  for (const text of edition.texts) sum.order.all += text.length - 1
}
