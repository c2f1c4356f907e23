import type { Article } from '../../model/article.js'
import type { Piece } from '../print.js'
import type { Speller } from '../words/joinLines.js'
import type { StorySource } from './storySource.js'

/** The second of two heads of a story may as well be a deck. */
const SECOND_HEAD = 0.5

type Line = 'label' | 'kicker' | 'headline' | 'standfirst' | 'dateline' | 'jumpHead'
/** What stands over a story. */
export type Heads = Partial<Pick<Article, Line | 'decks'>>

/** Label, kicker, headline, decks, standfirst and a dateline of its own. */
export function headsFrom(source: StorySource): Heads {
  const heads = source.of('headline')
  const datelines = source.of('dateline')
  const found: Heads = {
    ...lineFrom(source, 'label', source.of('label')),
    ...lineFrom(source, 'kicker', [...source.of('kicker'), ...source.of('standingHead')]),
    ...lineFrom(source, 'headline', heads.slice(0, 1)),
    ...decksFrom(source, [...heads.slice(1), ...source.of('deck')]),
    ...lineFrom(source, 'standfirst', source.of('standfirst'), source.shared.speller),
    ...lineFrom(source, 'dateline', datelines.slice(0, 1), source.shared.speller),
  }
  for (const piece of datelines.slice(1)) source.shared.ledger.leave(piece)
  return found
}

/** The head over what is continued. */
export function jumpHeadFrom(source: StorySource): Heads {
  return lineFrom(source, 'jumpHead', source.of('jumpHead'))
}

function lineFrom(source: StorySource, field: Line, pieces: readonly Piece[], speller: Speller = source.display): Heads {
  const joined = source.joined(pieces, speller)
  if (!joined) return {}
  source.took(pieces, `${source.path}.${field}`, joined)
  return { [field]: joined.text }
}

function decksFrom(source: StorySource, pieces: readonly Piece[]): Heads {
  const decks: string[] = []
  for (const piece of pieces) {
    if (source.full(piece, decks, 'decks')) continue
    const joined = source.joined([piece], source.display)
    if (!joined) continue
    source.took([piece], `${source.path}.decks[${decks.length}]`, joined, piece.role === 'headline' ? SECOND_HEAD : 1)
    decks.push(joined.text)
  }
  return decks.length === 0 ? {} : { decks }
}
