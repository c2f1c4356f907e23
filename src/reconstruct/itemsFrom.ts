import type { Block, Items } from '../model/article.js'
import { LIMITS } from '../limits.js'
import { standingHeadOf } from './cues/furniture.js'
import { runInHead } from './cues/runInHead.js'
import type { Sources } from './articleFrom.js'
import { displaySpeller, joinPieces, linesBetween } from './joinedPieces.js'
import type { Piece } from './print.js'

type Item = Items['items'][number]

/** Makes items of a standing head and the short pieces under it; undefined where there is nothing of either. */
export function itemsFrom(pieces: readonly Piece[], index: number, sources: Sources): Items | undefined {
  const { ledger, speller, ids } = sources
  const path = `items[${index}]`
  const heads = pieces.filter(({ role }) => role === 'standingHead')
  const head = joinPieces(heads, displaySpeller(speller))
  if (head.text.length > LIMITS.textMax || head.text === '') for (const piece of heads) ledger.leave(piece)
  else took(heads, `${path}.standingHead`, head.hyphens, sources)
  const items: Item[] = []
  for (const group of grouped(pieces)) {
    const joined = joinPieces(group.text, speller)
    const all = [...group.text, ...group.signature]
    if (joined.text === '' || joined.text.length > LIMITS.textMax || items.length >= LIMITS.blocksPerArticleMax) {
      for (const piece of all) joined.text === '' ? ledger.leave(piece) : ledger.surplus(piece, `${LIMITS.blocksPerArticleMax} items under a head`)
      continue
    }
    const at = `${path}.items[${items.length}]`
    const found = runInHead(joined.text, group.text[0]?.runIn)
    const split = found?.end ?? 0
    const rest = joined.text.slice(split).trim()
    const skipped = joined.text.length - rest.length
    const onlyHead = rest === ''
    const printed = split === 0 ? joined.printed : joined.printed.filter(({ end }) => end > skipped).map((line) => ({ ...line, end: line.end - skipped }))
    const body: Block[] = onlyHead ? [] : [{ kind: 'paragraph', text: rest, ...(printed.length > 0 && printed.length <= LIMITS.blocksPerArticleMax ? { printed } : {}) }]
    took(group.text, onlyHead ? `${at}.runInHead` : `${at}.body[0]`, joined.hyphens, sources)
    if (found && !onlyHead) ledger.field(`${at}.runInHead`, linesBetween(joined, 0, split), sureOf(group.text) * found.sure)
    const signature = joinPieces(group.signature, speller)
    if (signature.text !== '') took(group.signature, `${at}.signature`, signature.hyphens, sources)
    items.push({ ...(found ? { runInHead: joined.text.slice(0, split).trim() } : {}), body, ...(signature.text === '' ? {} : { signature: signature.text }) })
  }
  if (items.length === 0 && head.text === '') return undefined
  return { id: ids.of(head.text, `items-${index + 1}`), kind: standingHeadOf(head.text)?.kind ?? 'briefs', standingHead: head.text.length > LIMITS.textMax ? '' : head.text, items }
}

interface ItemPieces {
  readonly text: Piece[]
  readonly signature: Piece[]
}

/** An item begins with each piece that does not run on; names after it sign it. */
function grouped(pieces: readonly Piece[]): ItemPieces[] {
  const groups: ItemPieces[] = []
  for (const piece of pieces) {
    if (piece.role === 'standingHead' || piece.lines.length === 0) continue
    const last = groups.at(-1)
    const signs = piece.role === 'byline' || piece.role === 'attribution' || piece.role === 'tagline'
    if (signs && last && last.text.length > 0) last.signature.push(piece)
    else if (piece.runOn === true && last && last.signature.length === 0) last.text.push(piece)
    else groups.push({ text: [piece], signature: [] })
  }
  return groups
}

function sureOf(pieces: readonly Piece[]): number {
  return Math.min(1, ...pieces.map(({ sure }) => sure))
}

function took(pieces: readonly Piece[], path: string, hyphens: ReturnType<typeof joinPieces>['hyphens'], { ledger }: Sources): void {
  for (const piece of pieces) {
    ledger.took(piece, path)
    ledger.doubt(path, piece, piece.sure)
  }
  ledger.field(
    path,
    pieces.flatMap((piece) => piece.lines),
    sureOf(pieces),
  )
  ledger.hyphens.push(...hyphens)
}
