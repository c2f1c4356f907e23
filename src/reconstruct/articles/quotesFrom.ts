import type { PullQuote } from '../../model/article.js'
import type { Piece } from '../print.js'
import { linesBetween } from '../words/joinedPieces.js'
import { quoteParts } from './quoteFrom.js'
import type { StorySource } from './storySource.js'

/** The pull quotes of a story, each with who said it. */
export function quotesFrom(source: StorySource): readonly PullQuote[] {
  const quotes: { readonly piece: Piece; attribution?: Piece }[] = []
  const open: { attribution?: Piece }[] = []
  const waiting: Piece[] = []
  // an attribution goes with the quote before it; one before all quotes with the first
  for (const piece of source.pieces) {
    if (piece.role === 'quote') {
      const first = waiting.shift()
      const quote = { piece, ...(first ? { attribution: first } : {}) }
      quotes.push(quote)
      if (!first) open.push(quote)
    } else if (piece.role === 'attribution') {
      const last = open.pop()
      if (last) last.attribution = piece
      else if (quotes.length === 0 && waiting.length === 0) waiting.push(piece)
      else source.shared.ledger.leave(piece)
    }
  }
  for (const piece of waiting) source.shared.ledger.leave(piece)
  const made: PullQuote[] = []
  for (const { piece, attribution } of quotes) {
    if (source.full(piece, made, 'pull quotes')) {
      if (attribution) source.shared.ledger.leave(attribution)
      continue
    }
    const joined = source.joined([piece], source.display)
    const said = attribution && source.joined([attribution], source.display)
    const path = `${source.path}.pullQuotes[${made.length}]`
    if (!joined) {
      if (said) source.shared.ledger.leave(attribution)
      continue
    }
    const parts = attribution ? { text: joined.text, attribution: said?.text, sure: 1 } : quoteParts(piece, joined, source.display)
    source.took([piece], path, joined)
    if (said) source.took([attribution], `${path}.attribution`, said)
    else if (parts.attribution !== undefined)
      source.shared.ledger.field(`${path}.attribution`, linesBetween(joined, parts.text.length, joined.text.length), source.sure([piece], parts.sure))
    made.push({ id: `quote-${made.length + 1}`, text: parts.text, ...(parts.attribution === undefined ? {} : { attribution: parts.attribution }) })
  }
  return made
}
