import type { Piece, PrintLine, SortedPieces, StoryPieces } from '../../print.js'
import type { PageEvidence, SettingEvidence } from '../../reconstruction.js'
import { acrossPages } from './acrossPages.js'
import { bodyTypes } from './bodyType.js'
import { viewOf } from './blocks.js'
import { findBoxed } from './boxedParts.js'
import { findCaptions } from './captions.js'
import { withCreditsApart } from './creditLines.js'
import { findCaps } from './dropCaps.js'
import { findFurniture } from './furnitureParts.js'
import { findHeads } from './headGroups.js'
import { paragraphStyle } from './links.js'
import { linesOf } from './linesOf.js'
import { findStories } from './owners.js'
import type { PdfSource } from '../read/page.js'
import { pageEvidence, type PlacedStory, settingOf } from './pageEvidence.js'
import { type Part, partOf } from './part.js'
import { findSmall } from './smallParts.js'
import { itemPieces, pieceOf, storyPieces } from './storyPieces.js'
import { straightened } from './straighten.js'
import { tagReader } from './tagged.js'
import { trulyRead } from './trulyRead.js'
import type { TextLine } from './textLine.js'

/** Pieces of a PDF by their stories, and the geometry they were found by. */
export interface SortedPages {
  readonly sorted: SortedPieces
  readonly setting: SettingEvidence
  /** `modules` by the index of their story, `pictures` by story and caption: `2.0` */
  readonly pages: readonly PageEvidence[]
}

/** What the pages of a PDF hold, by the places, sizes and faces of the type: lines, what each is, and which story it belongs to. */
export function sortPages(source: PdfSource): SortedPages {
  const straight = trulyRead(source.pages).map(straightened)
  const whole = straight.map(linesOf)
  const bodies = bodyTypes(whole)
  const lines = whole.map((own, i) => withCreditsApart(straight[i]!, own, bodies[i]!))
  const pages = straight.map((page, i) => {
    const view = viewOf(page, lines[i]!, bodies[i]!)
    return { view, parts: view.blocks.map(partOf) }
  })
  const views = pages.map(({ view }) => view)
  const style = paragraphStyle(views, tagReader(source, lines))
  findFurniture(pages)
  const lineOf = numbered(lines)
  const boxesOf = new Map(views.map((view) => [view.page.number, view.boxes]))
  const edgeOf = ({ block }: Part): number | undefined => {
    const box = boxesOf.get(block.page)?.[block.box]
    return box && box.x + box.width - (block.x - box.x)
  }
  const byPage = pages.map(({ view, parts }) => {
    findCaps(view, parts)
    findBoxed(view, parts)
    findCaptions(view, parts)
    const groups = findHeads(view, parts, style)
    findSmall(view, parts)
    return findStories(view, parts, groups, style)
  })
  const stories: StoryPieces[] = []
  const placed: PlacedStory[] = []
  const items: Piece[][] = []
  const used = new Set<Part>()
  const unassigned: Piece[] = []
  for (const threads of acrossPages(byPage, style)) {
    const all = threads.flatMap((story) => [...(story.group?.parts ?? []), ...story.texts, ...story.others])
    for (const part of all) used.add(part)
    const list = threads.length === 1 ? itemPieces(threads[0]!, style, lineOf) : undefined
    if (list) {
      items.push(list)
      continue
    }
    if (threads.every(({ texts }) => texts.length === 0)) {
      for (const part of all) unassigned.push(pieceOf(part, lineOf, 'unassigned'))
      continue
    }
    const { story, captions } = storyPieces(threads, style, lineOf, edgeOf)
    stories.push(story)
    placed.push({ pages: threads, captions })
  }
  const furniture: Piece[] = []
  for (const { parts } of pages) {
    for (const part of parts) {
      if (used.has(part)) continue
      if (part.kind === 'furniture') furniture.push(pieceOf(part, lineOf))
      else unassigned.push(pieceOf(part, lineOf, 'unassigned'))
    }
  }
  return { sorted: { stories, items, furniture, unassigned }, setting: settingOf(views, placed, style), pages: views.map((view) => pageEvidence(view, placed)) }
}

/** Lines as the other stages know them: numbered in the order of drawing. */
function numbered(pages: readonly (readonly TextLine[])[]): (line: TextLine) => PrintLine {
  const numbers = new Map<TextLine, number>()
  let number = 0
  for (const lines of pages) for (const line of [...lines].sort((a, b) => a.order - b.order || a.baseline - b.baseline || a.x - b.x)) numbers.set(line, ++number)
  return (line) => {
    const { page, text, x, right, baseline, size, face, bold, italic, colour } = line
    return {
      number: numbers.get(line) ?? 0,
      page,
      text,
      end: line.soft ? 'soft' : 'unknown',
      gap: false,
      indent: 0,
      width: line.natural,
      at: { x, right, y: baseline, size, face, bold, italic, colour },
    }
  }
}
