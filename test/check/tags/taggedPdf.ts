import { readFont, type ReadFont } from '../../read/font.js'
import { type Dict, Keyword, Name, type Obj, Parser, Ref, textOf } from '../../read/objects.js'
import { pageLeaves } from '../../read/page.js'
import { PdfObjects } from '../../read/xref.js'

// A tagged PDF as its bytes have it (ISO 32000-1, 14.6 to 14.8). Nothing of `src` has a say.

/** Marked content of a page with an identifier. */
export interface Marked {
  readonly page: number
  readonly mark: number
  text: string
}
export interface TagElement {
  readonly number: number
  readonly dict: Dict
  /** as written, and through the role map */
  readonly type: string
  readonly standard: string
  readonly parent: TagElement | undefined
  readonly kids: TagKid[]
}
export type TagKid =
  | { readonly kind: 'element'; readonly element: TagElement }
  | { readonly kind: 'mark'; readonly page: number; readonly mark: number }
  | { readonly kind: 'object'; readonly page: number; readonly object: number }

export interface TaggedPage {
  readonly number: number
  readonly dict: Dict
  readonly marks: ReadonlyMap<number, Marked>
  /** operators that show something and are neither in an element nor in an artifact */
  readonly untagged: readonly string[]
  /** of artifacts: their properties */
  readonly artifacts: readonly Dict[]
  /** content in content, identifiers that come twice, what is not balanced */
  readonly nested: readonly string[]
  readonly twice: readonly number[]
  readonly emptyTexts: number
  /** codes without a Unicode, or of no glyph, by font */
  readonly unread: readonly string[]
  readonly fonts: readonly Dict[]
}

const SHOWS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'EI'])

export class TaggedPdf {
  readonly file: PdfObjects
  readonly catalog: Dict
  readonly pages: readonly TaggedPage[]
  readonly roots: readonly TagElement[]
  readonly elements: readonly TagElement[]
  readonly roles: Dict
  /** by key */
  readonly parentTree: ReadonlyMap<number, Obj>
  readonly #pageOf = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    const file = new PdfObjects(bytes)
    this.file = file
    this.catalog = file.dict(file.trailer.get('Root'))
    const leaves = pageLeaves(file)
    leaves.forEach(({ ref }, i) => ref instanceof Ref && this.#pageOf.set(ref.number, i))
    const fonts = new Map<number, ReadFont>()
    this.pages = leaves.map(({ ref, dict, inherited }) => readMarks(file, ref instanceof Ref ? ref.number : -1, this.#pageOf, dict, file.dict(inherited.get('Resources')), fonts))
    const tree = file.dict(this.catalog.get('StructTreeRoot'))
    this.roles = file.dict(tree.get('RoleMap'))
    const elements: TagElement[] = []
    this.elements = elements
    this.roots = this.#kidsOf(tree).flatMap((kid) => {
      const made = this.#element(kid, undefined, -1, elements)
      return made ? [made] : []
    })
    const numbers = new Map<number, Obj>()
    const walk = (node: Dict): void => {
      const list = file.list(node.get('Nums'))
      for (let i = 0; i + 1 < list.length; i += 2) numbers.set(file.number(list[i]), list[i + 1]!)
      for (const kid of file.list(node.get('Kids'))) walk(file.dict(kid))
    }
    walk(file.dict(tree.get('ParentTree')))
    this.parentTree = numbers
  }

  pageOf(value: Obj | undefined): number {
    return value instanceof Ref ? (this.#pageOf.get(value.number) ?? -1) : -1
  }

  /** What an element reads (14.9.4): its own words for it, else those of its content in its order. */
  textOf(element: TagElement): string {
    if (element.dict.has('ActualText')) return textOf(this.file.get(element.dict.get('ActualText')))
    return element.kids
      .map((kid) => (kid.kind === 'element' ? this.textOf(kid.element) : kid.kind === 'mark' ? (this.pages[kid.page]?.marks.get(kid.mark)?.text ?? '') : ''))
      .join('')
  }

  /** A type through the role map to a standard one (14.8.4.1), as far as it goes. */
  standardOf(type: string): string {
    let at = type
    for (let i = 0; i < 32 && !STANDARD.has(at) && this.roles.has(at); i++) at = this.file.name(this.roles.get(at))
    return at
  }

  #kidsOf(dict: Dict): Obj[] {
    const kids = dict.get('K')
    const found = this.file.get(kids)
    return kids === undefined ? [] : Array.isArray(found) ? found : [kids]
  }

  #element(value: Obj, parent: TagElement | undefined, page: number, all: TagElement[]): TagElement | undefined {
    const dict = this.file.dict(value)
    if (all.length > 1_000_000) throw new Error('the structure tree does not end')
    const type = this.file.name(dict.get('S'))
    const own = dict.has('Pg') ? this.pageOf(dict.get('Pg')) : page
    const element: TagElement = { number: value instanceof Ref ? value.number : -1, dict, type, standard: this.standardOf(type), parent, kids: [] }
    all.push(element)
    for (const kid of this.#kidsOf(dict)) {
      const found = this.file.get(kid)
      if (typeof found === 'number') element.kids.push({ kind: 'mark', page: own, mark: found })
      else if (!(found instanceof Map)) continue
      else {
        const at = found.has('Pg') ? this.pageOf(found.get('Pg')) : own
        const kind = this.file.name(found.get('Type'))
        const object = found.get('Obj')
        if (kind === 'MCR') element.kids.push({ kind: 'mark', page: at, mark: this.file.number(found.get('MCID')) })
        else if (kind === 'OBJR') element.kids.push({ kind: 'object', page: at, object: object instanceof Ref ? object.number : -1 })
        else {
          const inner = this.#element(kid, element, own, all)
          if (inner) element.kids.push({ kind: 'element', element: inner })
        }
      }
    }
    return element
  }
}

/** Structure types that need no role map (14.8.4). */
export const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

interface Open {
  readonly kind: 'mark' | 'artifact' | 'other'
  readonly marked?: Marked
  readonly says?: string
}

function readMarks(file: PdfObjects, ref: number, pages: ReadonlyMap<number, number>, dict: Dict, resources: Dict, fonts: Map<number, ReadFont>): TaggedPage {
  const page = pages.get(ref) ?? -1
  const contents = file.get(dict.get('Contents'))
  const streams = (Array.isArray(contents) ? contents : [dict.get('Contents')]).map((stream) => file.decoded(stream))
  const parser = new Parser(streams.length === 1 ? streams[0]! : Uint8Array.from(streams.flatMap((stream) => [...stream, 10])))
  const marks = new Map<number, Marked>()
  const [untagged, nested, unread]: [string[], string[], string[]] = [[], [], []]
  const artifacts: Dict[] = []
  const twice: number[] = []
  let emptyTexts = 0
  const open: Open[] = []
  const fontDict = file.dict(resources.get('Font'))
  const used = new Set<Dict>()
  let font: ReadFont | undefined
  const states: (ReadFont | undefined)[] = []
  let inText = 0
  let openAtText = 0

  const begin = (tag: string, properties: Dict): void => {
    const inside = open.find(({ kind }) => kind !== 'other')
    const actual = properties.get('ActualText')
    const says = actual === undefined ? {} : { says: textOf(file.get(actual)) }
    if (says.says === '') emptyTexts++
    if (tag === 'Artifact') {
      if (inside) nested.push('an artifact inside other content')
      artifacts.push(properties)
      open.push({ kind: 'artifact', ...says })
    } else if (properties.has('MCID')) {
      const mark = file.number(properties.get('MCID'), -1)
      if (inside) nested.push(`content ${mark} inside ${inside.kind === 'artifact' ? 'an artifact' : 'other content'}`)
      if (marks.has(mark)) twice.push(mark)
      const marked = marks.get(mark) ?? { page, mark, text: '' }
      marks.set(mark, marked)
      if (says.says !== undefined) marked.text += says.says
      open.push({ kind: 'mark', marked, ...says })
    } else {
      const above = open.findLast(({ marked }) => marked)
      if (says.says !== undefined && above?.marked && !open.some((one) => one.says !== undefined)) above.marked.text += says.says
      open.push({ kind: 'other', ...(above?.marked ? { marked: above.marked } : {}), ...says })
    }
  }
  const show = (pieces: readonly Obj[]): void => {
    const marked = open.findLast((one) => one.marked)?.marked
    const said = open.some(({ says }) => says !== undefined)
    if (!font) throw new Error('text without a font')
    for (const piece of pieces) {
      if (!(piece instanceof Uint8Array)) continue
      for (let i = 0; i < piece.length; i += font.bytesPerCode) {
        const code = font.bytesPerCode === 2 ? (piece[i]! << 8) | piece[i + 1]! : piece[i]!
        const text = font.unicode(code)
        if (/^$|[\u0000\ufeff\ufffe\ufffd]/.test(text)) unread.push(`${font.name} ${code}: no Unicode`)
        if (code === 0 && font.bytesPerCode === 2) unread.push(`${font.name}: .notdef`)
        if (marked && !said) marked.text += text
      }
    }
  }

  let args: Obj[] = []
  while (!parser.ended) {
    const object = parser.read()
    if (!(object instanceof Keyword)) {
      args.push(object)
      continue
    }
    const op = object.word
    if (SHOWS.has(op) && !open.some(({ kind }) => kind !== 'other')) untagged.push(op)
    if (op === 'q') states.push(font)
    else if (op === 'Q') font = states.pop()
    else if (op === 'BT') {
      inText++
      openAtText = open.length
    } else if (op === 'ET') {
      inText--
      if (open.length !== openAtText) nested.push('content that is begun in text and ends outside it')
    } else if (op === 'Tf') {
      const key = (args[0] as Name).name
      const value = fontDict.get(key)
      used.add(file.dict(value))
      if (value instanceof Ref) {
        font = fonts.get(value.number) ?? readFont(file, value)
        fonts.set(value.number, font)
      } else font = readFont(file, value!)
    } else if (op === 'TJ') show(args[0] as Obj[])
    else if (op === 'Tj' || op === "'") show(args)
    else if (op === '"') show([args[2]!])
    else if (op === 'BMC') begin((args[0] as Name).name, new Map())
    else if (op === 'BDC') {
      const own = args[1]
      begin((args[0] as Name).name, own instanceof Name ? file.dict(file.dict(resources.get('Properties')).get(own.name)) : (own as Dict))
    } else if (op === 'EMC') {
      if (!open.pop() || (inText > 0 && open.length < openAtText)) nested.push('content that ends where it was not begun')
    }
    args = []
  }
  if (open.length > 0) nested.push('content without its end')
  return { number: page, dict, marks, untagged, artifacts, nested, twice, emptyTexts, unread: [...new Set(unread)], fonts: [...used] }
}

export { textOf }
