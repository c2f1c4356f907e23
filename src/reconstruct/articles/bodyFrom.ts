import type { Block, PrintedLine } from '../../model/article.js'
import { LIMITS } from '../../limits.js'
import { listMark } from '../cues/furniture.js'
import { clean, joinPieces, joinWithCap, type JoinedPieces } from '../words/joinedPieces.js'
import type { Speller } from '../words/joinLines.js'
import type { Ledger } from './ledger.js'
import type { Piece } from '../print.js'

/** What the blocks of a body are made with. */
export interface BodySources {
  readonly ledger: Ledger
  readonly speller: Speller
  /** of heads */
  readonly display: Speller
  /** of the list of blocks */
  readonly path: string
  sure(pieces: readonly Piece[], own?: number): number
  took(pieces: readonly Piece[], path: string, joined: Pick<JoinedPieces, 'hyphens'>, own?: number, reason?: string): void
}

type Group =
  | { readonly kind: 'paragraph'; readonly cap: Piece | undefined; readonly pieces: Piece[] }
  | { readonly kind: 'crosshead'; readonly pieces: Piece[] }
  | { readonly kind: 'list'; readonly entries: Piece[][]; readonly pieces: Piece[] }
  | { readonly kind: 'table'; readonly pieces: Piece[] }

const ROWS_MAX = 5_000
const CELLS_MAX = 100
const CELL_GAP = / {2,}|\t+/

/** Blocks of a text in reading order. */
export function bodyFrom(pieces: readonly Piece[], sources: BodySources): readonly Block[] {
  const blocks: Block[] = []
  for (const group of grouped(pieces)) {
    const all = group.kind === 'paragraph' && group.cap ? [group.cap, ...group.pieces] : group.pieces
    if (blocks.length >= LIMITS.blocksPerArticleMax) {
      for (const piece of all) sources.ledger.surplus(piece, `${LIMITS.blocksPerArticleMax} blocks in a body`)
      continue
    }
    const block = blockOf(group, blocks.length === 0, `${sources.path}[${blocks.length}]`, sources)
    if (block) blocks.push(block)
    else {
      const large = lengthOf(all) > LIMITS.textMax
      for (const piece of all) large ? sources.ledger.surplus(piece, `${LIMITS.textMax} characters in a text`) : sources.ledger.leave(piece)
    }
  }
  return blocks
}

/** Pieces that make one block: a cap with its paragraph, what runs on, entries of one list, rows of one table. */
function grouped(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = []
  let cap: Piece | undefined
  const drop = (): void => {
    if (cap) groups.push({ kind: 'paragraph', cap: undefined, pieces: [cap] })
    cap = undefined
  }
  for (const piece of pieces) {
    const last = groups.at(-1)
    const goesOn = piece.runOn === true && cap === undefined
    switch (piece.role) {
      case 'dropCap':
        drop()
        cap = piece
        break
      case 'crosshead':
        drop()
        groups.push({ kind: 'crosshead', pieces: [piece] })
        break
      case 'listItem':
        drop()
        if (last?.kind === 'list' && cap === undefined) {
          if (goesOn) last.entries.at(-1)!.push(piece)
          else last.entries.push([piece])
          last.pieces.push(piece)
        } else groups.push({ kind: 'list', entries: [[piece]], pieces: [piece] })
        break
      case 'table':
        drop()
        if (last?.kind === 'table') last.pieces.push(piece)
        else groups.push({ kind: 'table', pieces: [piece] })
        break
      default:
        if (goesOn && last?.kind === 'paragraph') last.pieces.push(piece)
        else groups.push({ kind: 'paragraph', cap, pieces: [piece] })
        cap = undefined
    }
  }
  drop()
  return groups
}

function blockOf(group: Group, opens: boolean, path: string, sources: BodySources): Block | undefined {
  switch (group.kind) {
    case 'paragraph':
      return paragraphOf(group.cap, group.pieces, opens, path, sources)
    case 'crosshead': {
      const joined = joinPieces(group.pieces, sources.display)
      if (!fits(joined.text)) return undefined
      sources.took(group.pieces, path, joined)
      return { kind: 'crosshead', text: joined.text }
    }
    case 'list':
      return listOf(group.entries, path, sources)
    case 'table':
      return tableOf(group.pieces, path, sources)
  }
}

/** At least as many characters as a text of the pieces has. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { lines }) => lines.reduce((all, { text }) => all + text.length + 1, sum), 0)
}

function fits(text: string): boolean {
  return text !== '' && text.length <= LIMITS.textMax
}

function paragraphOf(cap: Piece | undefined, pieces: readonly Piece[], opens: boolean, path: string, sources: BodySources): Block | undefined {
  const joined = cap ? joinPieces(pieces, sources.speller, cap.lines.map(({ text }) => text).join('')) : joinWithCap(pieces, opens, sources.speller)
  if (!fits(joined.text)) return undefined
  sources.took(cap ? [cap, ...pieces] : pieces, path, joined)
  const printed = sound(joined.printed, joined.text.length)
  return { kind: 'paragraph', text: joined.text, ...(printed ? { printed } : {}) }
}

/** Line ends that hold: each beyond the one before it, and within the text. */
function sound(printed: readonly PrintedLine[], length: number): readonly PrintedLine[] | undefined {
  if (printed.length === 0 || printed.length > LIMITS.blocksPerArticleMax) return undefined
  let before = 0
  for (const { end } of printed) {
    if (end <= before || end > length) return undefined
    before = end
  }
  return printed
}

/** Marks that the setter puts before the entries itself are taken off: bullets, and numbers that count from one. */
function listOf(entries: readonly (readonly Piece[])[], path: string, sources: BodySources): Block | undefined {
  const joined = entries.map((pieces) => joinPieces(pieces, sources.speller))
  if (!joined.every(({ text }) => fits(text)) || joined.length > LIMITS.blocksPerArticleMax) return undefined
  const marks = joined.map(({ text }) => listMark(text)?.trim())
  const ordered = marks.every((mark, k) => mark !== undefined && /^\d/.test(mark) && Number.parseInt(mark, 10) === k + 1)
  const bulleted = marks.every((mark) => mark === undefined || !/[\p{L}\p{N}]/u.test(mark))
  const items = joined.map(({ text }, k) => (ordered || bulleted ? text.slice(marks[k]?.length ?? 0).trim() : text))
  if (!items.every((item) => item !== '')) return undefined
  entries.forEach((pieces, k) => sources.took(pieces, `${path}.items[${k}]`, joined[k]!))
  return { kind: 'list', ...(ordered ? { ordered } : {}), items }
}

/** A row for each line; its cells where two spaces or a tab part them. */
function tableOf(pieces: readonly Piece[], path: string, sources: BodySources): Block | undefined {
  const rows = pieces
    .flatMap((piece) => piece.lines)
    .map(({ text }) => clean(text).split(CELL_GAP))
    .filter((cells) => cells[0] !== '')
  if (rows.length === 0 || rows.length > ROWS_MAX || rows.some((cells) => cells.length > CELLS_MAX || cells.some((cell) => cell.length > LIMITS.textMax))) return undefined
  sources.took(pieces, path, { hyphens: [] })
  return { kind: 'table', rows }
}
