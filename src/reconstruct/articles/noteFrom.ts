import { endsSentence } from '../cues/headlike.js'
import { agencyNoteOf } from '../cues/note.js'
import { startsUpper } from '../cues/wordshape.js'

/** A note taken apart: what it says of its writer, and what of agencies. Each is `[from, to]`, characters of the note. */
export interface NoteParts {
  readonly tagline?: readonly [number, number]
  readonly agencyNote?: readonly [number, number]
  /** of the agency's note */
  readonly sure: number
}

/** Finds sentences at the end (or at the beginning) of a note that speak of agencies. */
export function noteParts(text: string): NoteParts {
  const sentences = sentencesOf(text)
  const agency = sentences.map(([from, to]) => agencyNoteOf(text.slice(from, to))?.sure ?? 0)
  let last = sentences.length
  while (last > 0 && agency[last - 1]! > 0) last--
  if (last === 0 && sentences.length > 0) return { agencyNote: [0, text.length], sure: least(agency) }
  if (last < sentences.length) return { tagline: [0, sentences[last - 1]![1]], agencyNote: [sentences[last]![0], text.length], sure: least(agency.slice(last)) }
  let first = 0
  while (first < sentences.length && agency[first]! > 0) first++
  if (first > 0) return { agencyNote: [0, sentences[first - 1]![1]], tagline: [sentences[first]![0], text.length], sure: least(agency.slice(0, first)) }
  return { tagline: [0, text.length], sure: 1 }
}

/** Where sentences begin and end, without the white space between them. */
export function sentencesOf(text: string): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = []
  let from = 0
  for (let k = text.indexOf(' '); k >= 0; k = text.indexOf(' ', k + 1)) {
    // only the end of what stands before matters: no more of it is looked at
    if (k <= from || !endsSentence(text.slice(Math.max(from, k - 40), k)) || !startsUpper(text.slice(k + 1, k + 5))) continue
    out.push([from, k])
    from = k + 1
  }
  if (from < text.length) out.push([from, text.length])
  return out
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), 1)
}
