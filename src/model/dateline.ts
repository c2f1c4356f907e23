import type { Article } from './article.js'
import { plainText } from './inline.js'

const AFTER = /^(?:\s*[—–:]|\.?\s+-{1,2}\s|\.-|\.\s)/

/** The line that is printed for a dateline; undefined where there is none, or where the first paragraph begins with it: `LONDON (AP) — The …`. */
export function datelineLine({ dateline, body }: Article): string | undefined {
  const first = body[0]
  if (dateline === undefined || first?.kind !== 'paragraph') return dateline
  const own = dateline.trim()
  const text = plainText(first.text)
  if (own === '' || !text.startsWith(own)) return dateline
  const rest = text.slice(own.length)
  return AFTER.test(rest) || (own.endsWith(')') && /^\s/.test(rest)) ? undefined : dateline
}
