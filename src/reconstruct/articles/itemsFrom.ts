import type { Block, Items, PrintedLine } from '../../model/article.js'
import { LIMITS } from '../../limits.js'
import { standingHeadOf } from '../cues/furniture.js'
import { runInHead } from '../cues/runInHead.js'
import type { Sources } from './storySource.js'
import { displaySpeller, joinPieces, linesBetween, type JoinedPieces } from '../words/joinedPieces.js'
import type { Piece, PieceRole } from '../print.js'

type Item = Items['items'][number]

/** Makes items of a standing head and the short pieces under it; undefined where there is nothing of either. */
export function itemsFrom(pieces: readonly Piece[], index: number, sources: Sources): Items | undefined {
  const path = `items[${index}]`
  const heads = pieces.filter(({ role }) => role === 'standingHead')
  const head = taken(heads, `${path}.standingHead`, sources, true)
  const items: Item[] = []
  for (const group of grouped(pieces)) {
    if (items.length >= LIMITS.blocksPerArticleMax) {
      for (const piece of [...group.heads, ...group.paragraphs.flat(), ...group.signature]) sources.ledger.surplus(piece, `${LIMITS.blocksPerArticleMax} items under a head`)
      continue
    }
    const item = itemFrom(group, `${path}.items[${items.length}]`, sources)
    if (item) items.push(item)
  }
  const standingHead = head?.text ?? ''
  if (items.length === 0 && standingHead === '') return undefined
  return { id: sources.ids.of(standingHead, `items-${index + 1}`), kind: standingHeadOf(standingHead)?.kind ?? 'briefs', standingHead, items }
}

interface ItemPieces {
  /** on lines of their own */
  readonly heads: Piece[]
  readonly paragraphs: Piece[][]
  readonly signature: Piece[]
}

const HEADS: ReadonlySet<PieceRole> = new Set<PieceRole>(['headline', 'crosshead', 'kicker', 'label', 'deck', 'boxHead', 'jumpHead'])
const SIGNATURES: ReadonlySet<PieceRole> = new Set<PieceRole>(['byline', 'attribution', 'tagline'])

/** An item begins with a head, or with each piece that is one and does not run on; names after it sign it. */
function grouped(pieces: readonly Piece[]): ItemPieces[] {
  const groups: ItemPieces[] = []
  const begin = (own: Partial<ItemPieces>): void => {
    groups.push({ heads: [], paragraphs: [], signature: [], ...own })
  }
  for (const piece of pieces) {
    if (piece.role === 'standingHead' || piece.lines.length === 0) continue
    const last = groups.at(-1)
    const open = last !== undefined && last.signature.length === 0
    if (HEADS.has(piece.role)) {
      if (open && last.paragraphs.length === 0) last.heads.push(piece)
      else begin({ heads: [piece] })
    } else if (SIGNATURES.has(piece.role) && last && last.paragraphs.length > 0) last.signature.push(piece)
    else if (!open) begin({ paragraphs: [[piece]] })
    else if (piece.runOn === true && last.paragraphs.length > 0) last.paragraphs.at(-1)!.push(piece)
    // type without a bold beginning, and text that is not called an item, go on with the one before
    else if (last.paragraphs.length === 0 || piece.role !== 'item' || piece.runIn === 0) last.paragraphs.push([piece])
    else begin({ paragraphs: [[piece]] })
  }
  return groups
}

function itemFrom({ heads, paragraphs, signature }: ItemPieces, path: string, sources: Sources): Item | undefined {
  const { ledger } = sources
  const over = taken(heads, `${path}.runInHead`, sources, true)
  let runIn = over?.text
  const body: Block[] = []
  for (const pieces of paragraphs) {
    const at = `${path}.body[${body.length}]`
    const joined = joinPieces(pieces, sources.speller)
    const split = runIn === undefined && body.length === 0 ? runInHead(joined.text, pieces[0]?.runIn) : undefined
    const rest = joined.text.slice(split?.end ?? 0).trim()
    if (split && rest === '') {
      if (taken(pieces, `${path}.runInHead`, sources)) runIn = joined.text
      continue
    }
    if (body.length >= LIMITS.blocksPerArticleMax || !taken(pieces, at, sources)) {
      if (body.length >= LIMITS.blocksPerArticleMax) for (const piece of pieces) ledger.surplus(piece, `${LIMITS.blocksPerArticleMax} blocks in a body`)
      continue
    }
    if (split) {
      runIn = joined.text.slice(0, split.end).trim()
      ledger.field(`${path}.runInHead`, linesBetween(joined, 0, split.end), sureOf(pieces) * split.sure)
    }
    const printed = printedFrom(joined, joined.text.length - rest.length)
    body.push({ kind: 'paragraph', text: rest, ...(printed ? { printed } : {}) })
  }
  const signed = taken(signature, `${path}.signature`, sources)
  if (runIn === undefined && body.length === 0 && !signed) return undefined
  return { ...(runIn === undefined ? {} : { runInHead: runIn }), body, ...(signed ? { signature: signed.text } : {}) }
}

/** Line ends of a text of which the first `skipped` characters were taken off. */
function printedFrom({ printed }: JoinedPieces, skipped: number): readonly PrintedLine[] | undefined {
  const own = printed.filter(({ end }) => end > skipped).map((line) => ({ ...line, end: line.end - skipped }))
  return own.length > 0 && own.length <= LIMITS.blocksPerArticleMax ? own : undefined
}

/** The text of pieces, told to the ledger; undefined where there is none, or more than an edition holds: the pieces are then kept elsewhere. */
function taken(pieces: readonly Piece[], path: string, { ledger, speller }: Sources, display = false): JoinedPieces | undefined {
  if (pieces.length === 0) return undefined
  const joined = joinPieces(pieces, display ? displaySpeller(speller) : speller)
  if (joined.text === '' || joined.text.length > LIMITS.textMax) {
    for (const piece of pieces) joined.text === '' ? ledger.leave(piece) : ledger.surplus(piece, `${LIMITS.textMax} characters in a text`)
    return undefined
  }
  for (const piece of pieces) {
    ledger.took(piece, path)
    ledger.doubt(path, piece, piece.sure)
  }
  ledger.field(
    path,
    pieces.flatMap((piece) => piece.lines),
    sureOf(pieces),
  )
  ledger.joined(joined.hyphens)
  return joined
}

function sureOf(pieces: readonly Piece[]): number {
  return pieces.reduce((least, { sure }) => Math.min(least, sure), 1)
}
