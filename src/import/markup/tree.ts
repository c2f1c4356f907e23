/** An element of HTML or XML, with what is in it. */
export interface MarkupElement {
  readonly kind: 'element'
  /** in HTML lower case; a prefix of XML is left out */
  name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: MarkupNode[]
  readonly parent: MarkupElement | undefined
  /** its place among what stands beside it, as `p[3]`, by the name in the source */
  readonly step: string
}

export type MarkupNode = MarkupElement | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'comment'; readonly text: string }

/** Attribute that says on which line of the source an element begins: paths to what is in it name the line. */
export const LINE_ATTRIBUTE = 'data-source-line'

/** Where an element stands, as `/body/div[2]/p[3]`; in a source of lines, its line. */
export function pathTo(element: MarkupElement): string {
  const steps: string[] = []
  for (let at: MarkupElement | undefined = element; at?.parent !== undefined; at = at.parent) {
    const line = at.attributes.get(LINE_ATTRIBUTE)
    if (line !== undefined && /^\d{1,9}$/.test(line)) return `line ${line}`
    steps.push(at.step)
  }
  return steps.length === 0 ? '' : `/${steps.reverse().join('/')}`
}

/** All text in an element, as it is written. What is not for readers is left out. */
export function textIn(element: MarkupElement): string {
  const parts: string[] = []
  const walk = (node: MarkupNode): void => {
    if (node.kind === 'text') parts.push(node.text)
    else if (node.kind === 'element' && !UNREAD.has(node.name)) {
      for (const child of node.children) walk(child)
      if (APART.has(node.name)) parts.push(' ')
    }
  }
  walk(element)
  return parts.join('')
}
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template'])
const APART: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'td',
  'th',
  'tr',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'blockquote',
  'dt',
  'dd',
  'caption',
  'option',
])

/** Every element under `root` in the order of the text, `root` first. */
export function* elementsIn(root: MarkupElement): Generator<MarkupElement> {
  const todo: MarkupElement[] = [root]
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    yield at
    for (let k = at.children.length - 1; k >= 0; k--) {
      const child = at.children[k]!
      if (child.kind === 'element') todo.push(child)
    }
  }
}

/** The first element of a name under `root`. */
export function find(root: MarkupElement, name: string): MarkupElement | undefined {
  for (const element of elementsIn(root)) if (element.name === name) return element
  return undefined
}

/** An element without some of those in it: a copy, in which each knows its parent. */
export function without(element: MarkupElement, out: ReadonlySet<MarkupElement>, parent = element.parent): MarkupElement {
  const copy: MarkupElement = { ...element, parent, children: [] }
  for (const child of element.children)
    if (child.kind !== 'element') copy.children.push(child)
    else if (!out.has(child)) copy.children.push(without(child, out, copy))
  return copy
}

/** The children of an element that have one of these names. */
export function childrenNamed(element: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  return element.children.filter((child): child is MarkupElement => child.kind === 'element' && names.includes(child.name))
}
