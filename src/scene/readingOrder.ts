import type { Element, PictureElement, PlacedLine, TextElement } from '../flow/element.js'

/** What stands among the text and is read as one: a figure with its words, a pull quote with its source. Points. */
interface Block {
  readonly elements: Element[]
  left: number
  right: number
  top: number
}

/** Running text in its order. */
interface Copy {
  readonly element: TextElement
  readonly lines: readonly PlacedLine[]
}

/** Lines of neighbouring legs stand on one baseline to this, points. */
const LEVEL = 0.01

/**
 * The elements of a part as they are to be read: what stands among the text comes after the paragraph by which it stands, the one over it in its
 * leg, or, at a leg's top, the one that goes on beside or under it. What stands over all of the text is read before it.
 */
export function readingOrder(elements: readonly Element[]): readonly Element[] {
  const copy = elements.flatMap((element): Copy[] => {
    if (element.kind !== 'text') return []
    const lines = element.lines.filter(({ grid }) => grid)
    return lines.length > 0 ? [{ element, lines }] : []
  })
  const first = copy[0]
  if (!first) return elements
  const blocks = new Map<string, Block>()
  const rest: Element[] = []
  const bylines: Element[] = []
  let begun = false
  for (const element of elements) {
    const key = blockOf(element)
    begun ||= element === first.element
    if (key === undefined) (begun && isByline(element) ? bylines : rest).push(element)
    else blocks.set(key, withElement(blocks.get(key), element as TextElement | PictureElement))
  }
  const after = new Map<Element | undefined, Block[]>()
  for (const block of [...blocks.values()].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const anchor = anchorOf(block, copy)?.element
    after.set(anchor, [...(after.get(anchor) ?? []), block])
  }
  const read = (anchor: Element | undefined): Element[] => (after.get(anchor) ?? []).flatMap((block) => block.elements)
  return rest.flatMap((element) => [...(element === first.element ? [...bylines, ...read(undefined)] : []), element, ...read(element)])
}

/** A byline that stands with a picture is read with the head all the same. */
function isByline(element: Element): boolean {
  return element.kind === 'text' && element.role === 'byline' && !element.lines.some(({ grid }) => grid)
}

/** What an element stands together with, if it stands among the text. */
function blockOf(element: Element): string | undefined {
  if (element.kind === 'picture') return figureOf(element.path)
  if (element.kind !== 'text') return undefined
  if (element.role === 'caption' || element.role === 'credit') return figureOf(element.path)
  if (element.role === 'pullQuote' || element.role === 'attribution') return element.path.replace(/\.[a-z]+$/, '')
  return undefined
}

function figureOf(path: string): string {
  return path.replace(/(\.pictures\[\d+\])?(\.[a-z]+)?$/i, '')
}

function withElement(block: Block | undefined, element: TextElement | PictureElement): Block {
  const made = block ?? { elements: [], left: Infinity, right: -Infinity, top: Infinity }
  made.elements.push(element)
  const take = (x: number, width: number, y: number): void => {
    made.left = Math.min(made.left, x)
    made.right = Math.max(made.right, x + width)
    made.top = Math.min(made.top, y)
  }
  if (element.kind === 'picture') take(element.x, element.width, element.y)
  else for (const { x, y, line } of element.lines) take(x, line.measure, y - Math.max(0, ...line.runs.map(({ size }) => size)))
  return made
}

function anchorOf({ left, right, top }: Block, copy: readonly Copy[]): Copy | undefined {
  let over: { copy: Copy; y: number; leg: number } | undefined
  let under: { at: number; line: number; y: number; leg: number } | undefined
  let before: Copy | undefined
  copy.forEach((one, at) =>
    one.lines.forEach(({ x, y, line, grid }, k) => {
      const { leg } = grid!
      if (x + line.measure <= left) before = one
      if (x >= right || x + line.measure <= left) return
      if (y <= top + LEVEL) {
        if (!over || y > over.y + LEVEL || (y > over.y - LEVEL && leg < over.leg)) over = { copy: one, y, leg }
      } else if (!under || y < under.y - LEVEL || (y < under.y + LEVEL && leg < under.leg)) under = { at, line: k, y, leg }
    }),
  )
  if (over) return over.copy
  // a paragraph that goes on under it stands by it; one that begins there comes after it
  if (under) return copy[under.line > 0 ? under.at : under.at - 1]
  return before
}
