import { standingHeadOf } from '../../cues/furniture.js'
import { endsSentence } from '../../cues/headlike.js'
import type { Piece, PieceRole, PrintLine, StoryPieces } from '../../print.js'
import { isAll } from './blocks.js'
import { readingOrder } from './legOrder.js'
import type { ParagraphStyle } from './links.js'
import type { PageStory } from './pageStory.js'
import { cutParagraphs, type ParagraphLines } from './paragraphs.js'
import type { Part, PartKind } from './part.js'
import type { TextLine } from './textLine.js'

export type PrintLineOf = (line: TextLine) => PrintLine

const ROLES: Readonly<Record<PartKind, PieceRole>> = {
  text: 'paragraph',
  head: 'headline',
  deck: 'deck',
  kicker: 'kicker',
  label: 'label',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  cap: 'dropCap',
  crosshead: 'crosshead',
  quote: 'quote',
  attribution: 'attribution',
  caption: 'caption',
  credit: 'credit',
  tagline: 'tagline',
  agencyNote: 'agencyNote',
  jumpLine: 'jumpLine',
  fromLine: 'fromLine',
  standingHead: 'standingHead',
  boxHead: 'boxHead',
  boxText: 'boxText',
  furniture: 'furniture',
  unassigned: 'unassigned',
  open: 'unassigned',
}

const HEAD: readonly PartKind[] = ['label', 'kicker', 'head', 'standingHead', 'deck', 'standfirst', 'byline', 'dateline', 'fromLine']

export function pieceOf(part: Part, lineOf: PrintLineOf, role: PieceRole = ROLES[part.kind]): Piece {
  return { role, lines: part.block.lines.map(lineOf), sure: part.sure }
}

/** Pieces of a story that stands on one page or goes on over several. */
export function storyPieces(
  pages: readonly PageStory[],
  style: ParagraphStyle,
  lineOf: PrintLineOf,
  edgeOf: (part: Part) => number | undefined,
): { readonly story: StoryPieces; readonly captions: ReadonlyMap<Part, number> } {
  const pieces: Piece[] = []
  const kinship = new Map<Piece, number>()
  const captions = new Map<Part, number>()
  const add = (part: Part, story: PageStory, role?: PieceRole): void => {
    const piece = pieceOf(part, lineOf, role)
    pieces.push(piece)
    const sure = story.kinship.get(part)
    if (sure !== undefined) kinship.set(piece, sure)
  }
  pages.forEach((story, n) => {
    const heads = [...(story.group?.parts ?? []), ...story.others].filter(({ kind }) => HEAD.includes(kind)).sort((a, b) => a.y - b.y || a.x - b.x)
    for (const kind of HEAD) {
      for (const part of heads) if (part.kind === kind) add(part, story, n > 0 && kind === 'head' ? 'jumpHead' : undefined)
    }
  })
  const texts: Part[] = []
  const storyOf = new Map<Part, PageStory>()
  for (const story of pages) {
    const dividers = story.others.filter(({ kind }) => kind === 'quote' || kind === 'caption')
    for (const part of readingOrder(story.texts, dividers, style)) {
      texts.push(part)
      storyOf.set(part, story)
    }
  }
  for (const paragraph of cutParagraphs(texts, style)) {
    if (paragraph.cap) pieces.push(pieceOf(paragraph.cap, lineOf))
    const piece = paragraphPiece(paragraph, lineOf)
    pieces.push(piece)
    const sure = storyOf.get(paragraph.part)?.kinship.get(paragraph.part)
    if (sure !== undefined) kinship.set(piece, sure)
  }
  for (const story of pages) {
    const all = story.others.filter(({ kind }) => !HEAD.includes(kind) && kind !== 'cap').sort((a, b) => a.y - b.y || a.x - b.x)
    const isBoxed = ({ kind }: Part): boolean => kind === 'boxHead' || kind === 'boxText'
    for (const part of all.filter(isBoxed).sort((a, b) => a.block.box - b.block.box)) {
      if (part.kind === 'boxHead') add(part, story)
      else for (const paragraph of boxParagraphs(part, style, edgeOf(part))) pieces.push({ ...paragraphPiece(paragraph, lineOf), role: 'boxText' })
    }
    const rest = all.filter((part) => !isBoxed(part))
    for (const part of rest) {
      if (part.kind === 'attribution' && part.of && rest.includes(part.of)) continue
      if (part.kind === 'credit' && captionOf(part, rest)) continue
      if (part.kind === 'caption') captions.set(part, captions.size)
      add(part, story)
      if (part.kind === 'quote') for (const other of rest) if (other.kind === 'attribution' && other.of === part) add(other, story)
      if (part.kind === 'caption') for (const other of rest) if (other.kind === 'credit' && captionOf(other, rest) === part) add(other, story)
    }
  }
  return { story: { pieces, kinship }, captions }
}

/** In a list of facts each sentence may stand on a line of its own: where none ends within a line, those that end at lines' ends end paragraphs. */
function boxParagraphs(part: Part, style: ParagraphStyle, edge: number | undefined): ParagraphLines[] {
  const cut = cutParagraphs([part], style, edge)
  const { lines } = part.block
  if (cut.length > 1 || lines.length < 2 || lines.some(({ text }) => /[.!?]["”’)]? \p{Lu}/u.test(text))) return cut
  const paragraphs: ParagraphLines[] = []
  for (const [i, line] of lines.entries()) {
    if (i === 0 || (endsSentence(lines[i - 1]!.text) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line.text))) paragraphs.push({ ...cut[0]!, lines: [] })
    paragraphs.at(-1)!.lines.push(line)
  }
  return paragraphs
}

function captionOf(credit: Part, rest: readonly Part[]): Part | undefined {
  return rest.find((part) => part.kind === 'caption' && part.pictures.some((picture) => credit.pictures.includes(picture)))
}

function paragraphPiece({ lines, runOn, item, part }: ParagraphLines, lineOf: PrintLineOf): Piece {
  const role = part.kind === 'crosshead' ? 'crosshead' : item ? 'listItem' : 'paragraph'
  const lead = runOn || item ? 0 : lines[0]!.lead
  return { role, lines: lines.map(lineOf), sure: part.sure, ...(runOn ? { runOn: true } : {}), ...(lead > 0 ? { runIn: lead } : {}) }
}

/** Characters of the head that is run in: to where its type ends, on the first line or on a later one. */
function runInOf({ lines, runOn }: ParagraphLines): number {
  let length = 0
  if (runOn) return 0
  for (const line of lines) {
    if (line.lead > 0) return length + line.lead
    // A head of some lines fills the first.
    if (!isAll(line, 'bold') || lines.every((each) => isAll(each, 'bold'))) return 0
    length += line.text.length + (line.text.endsWith('-') ? -1 : 1)
  }
  return 0
}

/** Short items under one head, each with a head run in: their pieces, or nothing where a story is no such list. */
export function itemPieces(story: PageStory, style: ParagraphStyle, lineOf: PrintLineOf): Piece[] | undefined {
  const standing = story.group?.head
  const paragraphs = cutParagraphs(readingOrder(story.texts, [], style), style)
  const opened = paragraphs.filter(({ lines }) => lines[0]!.lead > 0).length
  const all = paragraphs.filter(({ runOn }) => !runOn).length
  const named = standing !== undefined && standingHeadOf(standing.text.replace(/\n/gu, ' ')) !== undefined
  if (!named && !(opened >= 3 && opened >= 0.6 * all)) return undefined
  const pieces: Piece[] = []
  const rest = [...(story.group?.parts ?? []), ...story.others]
  for (const part of rest) {
    if (part.kind === 'cap') continue
    pieces.push(pieceOf(part, lineOf, part === standing ? 'standingHead' : ROLES[part.kind]))
  }
  for (const paragraph of paragraphs) {
    if (paragraph.cap) pieces.push(pieceOf(paragraph.cap, lineOf))
    const piece = paragraphPiece(paragraph, lineOf)
    pieces.push(paragraph.part.kind === 'crosshead' ? { ...piece, role: 'crosshead' } : { ...piece, role: 'item', ...(opened > 0 ? { runIn: runInOf(paragraph) } : {}) })
  }
  return pieces
}
