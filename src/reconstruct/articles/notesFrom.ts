import type { Article } from '../../model/article.js'
import { linesBetween } from '../words/joinedPieces.js'
import { noteParts } from './noteFrom.js'
import type { StorySource } from './storySource.js'

/** What the notes at a story's end say of its writer, and of agencies. */
export function notesFrom(source: StorySource): Pick<Article, 'tagline' | 'agencyNote'> {
  const found: { tagline?: string; agencyNote?: string } = {}
  const { ledger, speller } = source.shared
  const notes = source.of('tagline')
  const ofAgency = source.of('agencyNote')
  const joined = source.joined(notes, speller)
  const own = source.joined(ofAgency, speller)
  const path = `${source.path}.agencyNote`
  const agency: string[] = []
  if (joined) {
    const parts = noteParts(joined.text)
    source.took(notes, parts.tagline ? `${source.path}.tagline` : path, joined)
    if (parts.tagline) {
      found.tagline = joined.text.slice(...parts.tagline)
      if (parts.agencyNote) ledger.field(path, linesBetween(joined, ...parts.agencyNote), source.sure(notes, parts.sure), 'a sentence of the note speaks of an agency')
    }
    if (parts.agencyNote) agency.push(joined.text.slice(...parts.agencyNote))
  }
  if (own) {
    source.took(ofAgency, path, own)
    agency.push(own.text)
  }
  if (agency.length > 0) found.agencyNote = agency.join(' ')
  return found
}
