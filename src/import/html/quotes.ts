import type { Block } from '../../model/article.js'
import { plainText, type Text } from '../../model/inline.js'
import { elementsIn, without, type MarkupElement } from '../markup/tree.js'
import { cutText, joinedTexts } from '../text/cutText.js'
import { roleOf } from './classes.js'
import type { ContentReader } from './readContent.js'

/** A quotation: as a pull quote with its attribution, or as quote paragraphs that end with it. */
export function readQuote(element: MarkupElement, pulled: boolean, reader: ContentReader, into: Block[]): void {
  const { draft } = reader
  const says = sayersIn(element)
  const names = [...says].map((sayer) => reader.inline(sayer, { between: 'space' })).filter((text): text is Text => text !== undefined)
  const attribution = names.length === 0 ? undefined : withoutDash(joinedTexts(names))
  const isPulled = pulled || roleOf(element) === 'pullQuote'
  if (isPulled) {
    const text = reader.inline(element, { except: says })
    if (text !== undefined) draft.pullQuote(withoutQuotes(text), attribution)
    else if (attribution !== undefined) draft.notes.dropped(reader.pathTo(element), 'A pull quote has a speaker and no words', plainText(attribution))
    return
  }
  const said: Block[] = []
  reader.blocks(without(element, says), said)
  for (const block of said) into.push(block.kind === 'paragraph' ? { kind: 'quote', text: block.text } : block)
  if (attribution !== undefined) into.push({ kind: 'quote', text: joinedTexts(['—', attribution]) })
}

/** Who is quoted: `cite`, or a footer; the outermost of them. A `cite` in the midst of words is the title of a work. */
function sayersIn(element: MarkupElement): ReadonlySet<MarkupElement> {
  const found = new Set<MarkupElement>()
  for (const inner of elementsIn(element)) {
    if (inner === element || !(inner.name === 'cite' || inner.name === 'footer' || inner.name === 'figcaption' || isCreditIn(inner))) continue
    let outer = inner.parent
    while (outer !== undefined && outer !== element && !found.has(outer)) outer = outer.parent
    if (outer === element && (inner.name !== 'cite' || endsItsParent(inner))) found.add(inner)
  }
  return found
}

function isCreditIn(element: MarkupElement): boolean {
  const role = roleOf(element)
  return role === 'credit' || role === 'byline'
}

function endsItsParent(element: MarkupElement): boolean {
  const beside = element.parent!.children
  const after = beside.slice(beside.lastIndexOf(element) + 1)
  return after.every((node) => node.kind === 'comment' || (node.kind === 'text' && node.text.trim() === ''))
}

function withoutDash(text: Text): Text {
  const dash = /^\s*(?:[-–—―]\s*)+/.exec(plainText(text))
  return dash === null ? text : (cutText(text, dash[0].length, Infinity) ?? text)
}

/** The style sets quotes round a pull quote itself, or none. */
function withoutQuotes(text: Text): Text {
  const plain = plainText(text)
  const inner = plain.slice(1, -1)
  const quoted = /^["“„«]/.test(plain) && /["”“»]$/.test(plain) && !/["“”„«»]/.test(inner)
  return quoted && plain.length > 2 ? (cutText(text, 1, plain.length - 1) ?? text) : text
}
