import type { Article, Block } from '../../model/article.js'
import { datelineLine } from '../../model/dateline.js'
import { runInDateline, setOffDateline } from '../cues/dateline.js'
import type { PieceRole, StoryPieces } from '../print.js'
import { bodyFrom } from './bodyFrom.js'
import { boxesFrom } from './boxesFrom.js'
import { figuresFrom } from './figuresFrom.js'
import { headsFrom, jumpHeadFrom } from './headsFrom.js'
import { notesFrom } from './notesFrom.js'
import { quotesFrom } from './quotesFrom.js'
import { type Sources, StorySource } from './storySource.js'
import { inferredBylines, printedBylines } from './writerFrom.js'

/** An article, and the path of the figure of each of its caption pieces, in their order. */
export interface FoundArticle {
  readonly article: Article
  readonly captionPaths: readonly (string | undefined)[]
}

/** A dateline at the head of a paragraph counts as one from this certainty. */
const RUN_IN = 0.5
const BODY: ReadonlySet<PieceRole> = new Set<PieceRole>(['paragraph', 'dropCap', 'crosshead', 'listItem', 'table', 'item'])

type Draft = { -readonly [K in keyof Article]?: Article[K] }

/** Makes the article of one story. */
export function articleFrom(story: StoryPieces, index: number, sources: Sources): FoundArticle {
  const source = new StorySource(story, `articles[${index}]`, sources)
  const article: Draft = headsFrom(source)
  const bylines = printedBylines(source)
  const body = bodyFrom(
    source.pieces.filter(({ role }) => BODY.has(role)),
    source.body('body'),
  )
  const dateline = article.dateline === undefined ? datelineFrom(source, body[0]) : undefined
  if (dateline !== undefined) article.dateline = dateline
  const pullQuotes = quotesFrom(source)
  if (pullQuotes.length > 0) article.pullQuotes = pullQuotes
  const { figures, captionPaths } = figuresFrom(source)
  if (figures.length > 0) article.figures = figures
  const factboxes = boxesFrom(source)
  if (factboxes.length > 0) article.factboxes = factboxes
  Object.assign(article, notesFrom(source), jumpHeadFrom(source))
  leaveOthers(source)
  const writers = inferredBylines(source, bylines, article)
  if (writers.length > 0) article.bylines = writers
  return { article: { id: idOf(article, index, sources), ...article, body }, captionPaths }
}

/** The dateline that the first paragraph begins with; its words stay there. */
function datelineFrom(source: StorySource, opening: Block | undefined): string | undefined {
  if (opening?.kind !== 'paragraph' || typeof opening.text !== 'string') return undefined
  const first = source.pieces.find(({ role }) => role === 'paragraph')
  const cue = setOffDateline(opening.text.slice(0, first?.runIn ?? 0)) ?? runInDateline(opening.text)
  if (!cue || cue.sure < RUN_IN || datelineLine({ id: '', dateline: cue.text, body: [opening] }) !== undefined) return undefined
  const at = source.pieces.find(({ role, lines }) => (role === 'paragraph' || role === 'dropCap') && lines.length > 0)
  if (at) source.shared.ledger.field(`${source.path}.dateline`, at.lines.slice(0, 1), source.sure([at], cue.sure), 'the first paragraph begins with it')
  return cue.text
}

/** What is on the page for the reader's way through it alone, and what nothing is known of. */
function leaveOthers(source: StorySource): void {
  const { ledger } = source.shared
  for (const role of ['jumpLine', 'fromLine', 'furniture'] as const) for (const piece of source.of(role)) ledger.keepFurniture(piece)
  for (const piece of source.of('unassigned')) ledger.leave(piece)
}

function idOf({ headline, jumpHead, kicker }: Draft, index: number, { ids }: Sources): string {
  const named = [headline, jumpHead, kicker].find((text) => typeof text === 'string' && text !== '')
  return ids.of(typeof named === 'string' ? named : '', `story-${index + 1}`)
}
