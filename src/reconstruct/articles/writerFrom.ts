import type { Article, Byline } from '../../model/article.js'
import { noteOf } from '../cues/note.js'
import type { PrintLine } from '../print.js'
import { linesOf } from '../words/joinedPieces.js'
import { bylinesFrom, namesWriter } from './bylineFrom.js'
import { FEW_MAX, type StorySource } from './storySource.js'

/** A line known to be a byline, whose names are not plain, is one with this certainty. */
const LIKELY = 0.6

/** The bylines as they are printed. */
export function printedBylines(source: StorySource): readonly Byline[] {
  const bylines: Byline[] = []
  for (const piece of source.of('byline')) {
    if (source.full(piece, bylines, 'bylines')) continue
    const joined = source.joined([piece], source.shared.speller)
    if (!joined) continue
    const found = bylinesFrom(linesOf(joined))
    // its role is told by the same words already
    source.took([piece], `${source.path}.bylines[${bylines.length}]`, joined, found.sure < LIKELY ? LIKELY : 1)
    bylines.push(...found.bylines)
  }
  return bylines.slice(0, FEW_MAX)
}

/** What the note says of the writer, where the head of the story does not say it. */
export function inferredBylines(source: StorySource, bylines: readonly Byline[], { tagline, dateline }: Partial<Article>): readonly Byline[] {
  const cue = typeof tagline === 'string' ? noteOf(tagline) : undefined
  if (!cue || cue.role !== 'writer' || cue.names.length === 0) return bylines
  const { ledger } = source.shared
  const notes = source.of('tagline')
  const lines: readonly PrintLine[] = notes.flatMap((piece) => piece.lines)
  const sure = source.sure(notes, cue.sure)
  const place = dateline === undefined ? cue.place : undefined
  if (!bylines.some(({ role }) => role === 'writer' || role === 'agency')) {
    if (bylines.length >= FEW_MAX) return bylines
    const names = cue.names.map((name) => ({ name, ...(place !== undefined && cue.names.length === 1 ? { place } : {}) }))
    ledger.field(`${source.path}.bylines[${bylines.length}]`, lines, sure, 'no byline is printed; the note at the end names its writer')
    return [...bylines, { role: 'writer', names, inferred: true }]
  }
  const at = bylines.findIndex(
    (byline) => byline.role === 'writer' && byline.names.length === 1 && byline.names[0]!.place === undefined && cue.names.some((name) => namesWriter([byline], name)),
  )
  const byline = bylines[at]
  if (!byline || place === undefined) return bylines
  const name = byline.names[0]!
  const printed = byline.text ?? (name.title === undefined && name.contact === undefined ? name.name : undefined)
  if (printed === undefined) return bylines
  ledger.field(`${source.path}.bylines[${at}].names[0].place`, lines, sure, 'the note at the end says where the writer works')
  return bylines.map((other, k) => (k === at ? { ...byline, names: [{ ...name, place }], text: printed } : other))
}
