import type { Figure } from '../../model/article.js'
import { creditOf, trailingCredit } from '../cues/credit.js'

/** What a picture shows, where nobody says it. */
const NEUTRAL = 'Picture'
const ALT_MAX = 2_000
/** A credit is taken out of its caption from this certainty. */
const TAKEN = 0.6

/** The words of a caption, and how much of it is its credit. */
export interface CaptionParts {
  readonly caption: string
  readonly credit?: string
  /** characters of the caption as printed before the credit */
  readonly end: number
  readonly sure: number
}

export function captionParts(text: string): CaptionParts {
  const alone = creditOf(text)
  if (alone && alone.sure >= 0.85) return { caption: '', credit: alone.credit, end: 0, sure: alone.sure }
  const found = trailingCredit(text, true)
  if (!found || found.sure < TAKEN) return { caption: text, end: text.length, sure: 1 }
  const caption = text.slice(0, found.end).trimEnd()
  const credit = text.slice(found.end).trim().replace(/^\/ /, '')
  return { caption: caption.replace(/ [—–|•■-]$/, ''), credit: bracketless(credit), end: found.end, sure: found.sure }
}

function bracketless(credit: string): string {
  const inside = /^[([](.*)[)\]]\.?$/.exec(credit)?.[1]
  return inside !== undefined && !/[()[\]]/.test(inside) ? inside : credit
}

/** A figure with a picture in its place, of which only the words are known. */
export function figureOf(id: string, src: string, caption: string, credit: string): Figure {
  const alt = caption === '' ? NEUTRAL : caption.length > ALT_MAX ? `${caption.slice(0, ALT_MAX)}…` : caption
  return { id, pictures: [{ src, alt, ...(credit === '' ? {} : { credit }) }], ...(caption === '' ? {} : { caption }) }
}
