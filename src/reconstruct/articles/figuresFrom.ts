import type { Figure } from '../../model/article.js'
import type { Piece } from '../print.js'
import { linesBetween } from '../words/joinedPieces.js'
import { captionParts, figureOf } from './captionFrom.js'
import { withCredits } from './creditFrom.js'
import { FEW_MAX, type StorySource } from './storySource.js'

/** Figures, and the path of that of each caption. */
export interface FoundFigures {
  readonly figures: readonly Figure[]
  readonly captionPaths: readonly (string | undefined)[]
}

/** A figure for each caption with its credits, and for credits alone. */
export function figuresFrom(source: StorySource): FoundFigures {
  const captionPaths: (string | undefined)[] = []
  const figures: Figure[] = []
  for (const { caption, credits } of withCredits(source.pieces)) {
    const figure = figureFrom(source, caption, credits, figures)
    if (caption) captionPaths.push(figure && `${source.path}.figures[${figures.length}]`)
    if (figure) figures.push(figure)
  }
  return { figures, captionPaths }
}

function figureFrom(source: StorySource, caption: Piece | undefined, credits: readonly Piece[], figures: readonly Figure[]): Figure | undefined {
  const { ledger, speller } = source.shared
  const pieces = [...(caption ? [caption] : []), ...credits]
  if (figures.length >= FEW_MAX) {
    for (const piece of pieces) source.full(piece, figures, 'figures')
    return undefined
  }
  const path = `${source.path}.figures[${figures.length}]`
  const joined = caption && source.joined([caption], speller)
  const parts = joined ? captionParts(joined.text) : undefined
  const credit = source.joined(credits, speller)
  if (!joined && !credit) return undefined
  if (joined && parts) {
    const whole = parts.caption === ''
    source.took([caption], whole ? `${path}.pictures[0].credit` : `${path}.caption`, joined)
    if (!whole && parts.credit !== undefined) ledger.field(`${path}.pictures[0].credit`, linesBetween(joined, parts.end, joined.text.length), source.sure([caption], parts.sure))
  }
  if (credit) source.took(credits, `${path}.pictures[0].credit`, credit)
  const both = [parts?.credit, credit?.text].filter((text) => text !== undefined).join(' ')
  return figureOf(`figure-${figures.length + 1}`, source.shared.nextPicture(), parts?.caption ?? '', both)
}
