import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import type { MarkupElement, MarkupNode } from './tree.js'

/** Elements nested deeper stand beside what they are in: no writer nests so deep, and every walk down the tree stays short. */
const DEPTH_MAX = 100
/** Characters that are read. A whole newspaper has a tenth of it. */
export const MARKUP_MAX = 16 * 1024 * 1024
const ATTRIBUTES_MAX = 100

export interface Markup {
  readonly root: MarkupElement
  /** how many elements stood too deep */
  readonly flattened: number
  /** an XML document declares names for texts of its own: they are left as they stand */
  readonly declares: boolean
}

/**
 * Reads HTML or XML into a tree, whatever it is: nothing throws. Nothing in it is run, looked up or fetched, and names that a document declares for texts
 * (its entities) are not expanded. Takes time in proportion to the length: no tag is compared with more than {@link DEPTH_MAX} open elements.
 */
export function readMarkup(source: string, syntax: 'html' | 'xml'): Markup {
  const xml = syntax === 'xml'
  const { text, declares } = xml ? withoutDoctype(source) : { text: source, declares: false }
  const root = elementOf('', new Map(), undefined, '')
  const open: MarkupElement[] = [root]
  // how many children of a name each open element has
  const counts: Map<string, number>[] = [new Map()]
  let beyond = 0
  let flattened = 0
  let name = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''

  const add = (node: MarkupNode): void => {
    open.at(-1)!.children.push(node)
  }
  const begin = (closed: boolean): void => {
    if (!xml) for (const closer of CLOSED_BY.get(name) ?? []) closeWithin(closer[0], closer[1])
    const parent = open.at(-1)!
    const own = counts.at(-1)!
    const count = (own.get(name) ?? 0) + 1
    own.set(name, count)
    const element = elementOf(name, attributes, parent, `${name}[${count}]`)
    parent.children.push(element)
    if (closed || (!xml && VOID.has(name))) return
    if (open.length > DEPTH_MAX) {
      beyond++
      flattened++
      return
    }
    open.push(element)
    counts.push(new Map())
  }
  const pop = (to: number): void => {
    open.length = to
    counts.length = to
  }
  /** Closes the innermost of `names` that is open and not outside one of `walls`. */
  const closeWithin = (names: ReadonlySet<string>, walls: ReadonlySet<string>): void => {
    for (let k = open.length - 1; k > 0; k--) {
      if (names.has(open[k]!.name)) return pop(k)
      if (walls.has(open[k]!.name)) return
    }
  }
  const end = (closing: string): void => {
    if (beyond > 0) {
      beyond--
      return
    }
    for (let k = open.length - 1; k > 0; k--) {
      if (open[k]!.name === closing) return pop(k)
      // a stray end of something inside closes nothing outside
      if (!xml && open[k]!.name === 'table' && closing !== 'table' && INNER.has(closing)) return
    }
    // what was never opened: `</br>` and `</p>` stand for themselves
    if (!xml && (closing === 'br' || closing === 'p')) add(elementOf(closing, new Map(), open.at(-1), closing))
  }
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: false, recognizeSelfClosing: xml },
    {
      ontext: (from, to) => {
        const raw = text.slice(from, to)
        const kept = xml ? decodeHTMLStrict(raw) : RAW.has(open.at(-1)!.name) ? raw : decodeHTML(raw)
        add({ kind: 'text', text: kept })
      },
      ontextentity: () => undefined,
      oncdata: (from, to, offset) => add({ kind: 'text', text: text.slice(from, to - offset) }),
      oncomment: (from, to, offset) => add({ kind: 'comment', text: text.slice(from, Math.max(from, to - offset)) }),
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onopentagname: (from, to) => {
        name = nameOf(text.slice(from, to), xml)
        attributes = new Map()
      },
      onattribname: (from, to) => {
        attribute = nameOf(text.slice(from, to), xml)
        value = ''
      },
      onattribdata: (from, to) => {
        value += text.slice(from, to)
      },
      onattribentity: () => undefined,
      onattribend: () => {
        if (attributes.size < ATTRIBUTES_MAX && !attributes.has(attribute)) attributes.set(attribute, xml ? decodeHTMLStrict(value) : decodeHTMLAttribute(value))
      },
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(xml),
      onclosetag: (from, to) => end(nameOf(text.slice(from, to), xml)),
      onend: () => undefined,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return { root, flattened, declares }
}

function elementOf(name: string, attributes: ReadonlyMap<string, string>, parent: MarkupElement | undefined, step: string): MarkupElement {
  return { kind: 'element', name, attributes, children: [], parent, step }
}

function nameOf(written: string, xml: boolean): string {
  if (!xml) return written.toLowerCase()
  return written.slice(written.indexOf(':') + 1)
}

/** The document without what stands before its first element. */
function withoutDoctype(source: string): { readonly text: string; readonly declares: boolean } {
  const at = /<!DOCTYPE/i.exec(source.slice(0, PROLOGUE_MAX))?.index
  if (at === undefined) return { text: source, declares: false }
  const closes = source.indexOf('>', at)
  const opens = source.indexOf('[', at)
  if (opens < 0 || closes < 0 || closes < opens) return { text: source, declares: false }
  const last = /\]\s{0,100}>/g
  last.lastIndex = opens
  const ends = last.exec(source)
  return ends ? { text: source.slice(0, at) + source.slice(last.lastIndex), declares: true } : { text: source.slice(0, at), declares: true }
}
const PROLOGUE_MAX = 4_096

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Without content (HTML, 13.1.2). */
const VOID = set('area base br col embed hr img input link meta param source track wbr')
/** Their text has no entities (HTML, 13.2.5). */
const RAW = set('script style iframe xmp noembed noframes plaintext')
const INNER = set('p div span b i em strong a li ul ol section article td th tr')

type Closers = readonly (readonly [names: ReadonlySet<string>, walls: ReadonlySet<string>])[]
const P: Closers[number] = [
  set('p'),
  set('table td th caption button object blockquote li figure figcaption div section article aside dd template noscript svg math video audio canvas select dialog nav'),
]
const CELL: Closers[number] = [set('td th'), set('table')]
const ROW: Closers[number] = [set('tr'), set('table')]
const PART: Closers[number] = [set('thead tbody tfoot'), set('table')]
const ITEM: Closers[number] = [set('li'), set('ul ol menu')]
const TERM: Closers[number] = [set('dt dd'), set('dl')]
/** What an opening tag closes that was left open (HTML, 13.1.2.4). */
const CLOSED_BY: ReadonlyMap<string, Closers> = new Map([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name): [string, Closers] => [name, [P]]),
  ['li', [ITEM]],
  ['dt', [TERM]],
  ['dd', [TERM]],
  ['td', [CELL]],
  ['th', [CELL]],
  ['tr', [CELL, ROW]],
  ['thead', [CELL, ROW, PART]],
  ['tbody', [CELL, ROW, PART]],
  ['tfoot', [CELL, ROW, PART]],
  ['option', [[set('option'), set('select')]]],
])
