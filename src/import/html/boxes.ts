import type { Block } from '../../model/article.js'
import { plainText } from '../../model/inline.js'
import { elementsIn, without, type MarkupElement } from '../markup/tree.js'
import { roleOf } from './classes.js'
import type { ContentReader } from './readContent.js'

const HEADS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'legend']

/** A box beside the text: a factbox with the first head in it as its title. One without a head that is nothing but paragraphs is part of the text. */
export function readBox(element: MarkupElement, reader: ContentReader, into: Block[]): void {
  const role = roleOf(element)
  const head = headOf(element)
  const body: Block[] = []
  reader.blocks(head === undefined ? element : without(element, new Set([head])), body)
  const title = head === undefined ? '' : plainText(reader.inline(head, { between: 'space' }))
  const first = body[0]
  if (title === '' && first?.kind === 'crosshead') {
    reader.draft.factbox(plainText(first.text), body.slice(1), undefined)
    return
  }
  if (title === '' && role !== 'factbox') {
    into.push(...body)
    return
  }
  if (title === '' && body.length === 0) return
  reader.draft.factbox(title, body, undefined)
}

function headOf(element: MarkupElement): MarkupElement | undefined {
  for (const inner of elementsIn(element)) if (inner !== element && (HEADS.includes(inner.name) || isTitle(inner))) return inner
  return undefined
}

function isTitle(element: MarkupElement): boolean {
  const name = element.attributes.get('class') ?? ''
  return name === 'title' || name === 'factbox-title' || name === 'box-title'
}
