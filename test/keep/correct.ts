import type { Edition } from '../../src/model/edition.js'
import type { Paragraph } from '../../src/model/article.js'
import { Rand } from '../random/rand.js'

/** A correction: an edition with one letter of one paragraph changed, and where. */
export interface Correction {
  readonly edition: Edition
  /** of the paragraph's text */
  readonly path: string
  readonly article: string
}

/** One letter in the middle of a word of some paragraph becomes another that is as frequent, with `more` letters after it; nothing where the edition has no such word. */
export function correct(edition: Edition, seed: number, more = ''): Correction | undefined {
  const r = new Rand(seed)
  const places = edition.articles.flatMap((article, a) =>
    article.body.flatMap((block, b) =>
      block.kind === 'paragraph' && typeof block.text === 'string' && /\p{L}{4}/u.test(block.text.slice(8)) && !block.printed ? [{ a, b, article: article.id }] : [],
    ),
  )
  if (places.length === 0) return undefined
  const { a, b, article } = r.pick(places)
  const copy = structuredClone(edition)
  const paragraph = copy.articles[a]!.body[b] as { -readonly [K in keyof Paragraph]: Paragraph[K] }
  const text = paragraph.text as string
  // not in the opening, of which a drop cap may be made
  const words = [...text.matchAll(/\p{L}{4,}/gu)].filter(({ index }) => index >= 8)
  if (words.length === 0) return undefined
  const word = r.pick(words)
  const at = word.index + 1 + r.int(0, word[0].length - 3)
  const letter = text[at] === 'e' ? 'a' : 'e'
  paragraph.text = text.slice(0, at) + letter + more + text.slice(at + 1)
  return { edition: copy, path: `articles[${a}].body[${b}].text`, article }
}
