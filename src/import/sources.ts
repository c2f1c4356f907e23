import type { Block, Factbox } from '../model/article.js'
import { plainText, type Text } from '../model/inline.js'

/** How a line begins that says where the figures come from. */
const SOURCE = /^(?:sources?|quellen?|fuentes?|fontes?|fonti|källor|källa|kilder?|bron|bronnen|źródło) ?[:：]/iu
const SOURCE_MAX = 300

/** A body in which the line under a table that names its source belongs to the table. */
export function withTableSources(body: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of body) {
    const before = out.at(-1)
    const source = sourceOf(block)
    if (before?.kind === 'table' && before.source === undefined && source !== undefined) out[out.length - 1] = { ...before, source }
    else out.push(block)
  }
  return out
}

/** A factbox whose last line is its source, with that apart. */
export function withBoxSource(box: Factbox): Factbox {
  const body = withTableSources(box.body)
  const last = body.at(-1)
  const source = last === undefined || box.source !== undefined ? undefined : sourceOf(last)
  return source === undefined ? { ...box, body } : { ...box, body: body.slice(0, -1), source }
}

function sourceOf(block: Block): Text | undefined {
  if (block.kind !== 'paragraph') return undefined
  const plain = plainText(block.text)
  return plain.length <= SOURCE_MAX && SOURCE.test(plain) ? block.text : undefined
}
