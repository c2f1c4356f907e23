import type { Role, StructureNode } from '../../scene/scene.js'
import { type PdfDict, type PdfFile, type PdfRef, type PdfValue, pdfText } from './file.js'

/** Gives the operator that begins the marked content of a node (ISO 32000-2, 14.6), anew each time. */
export interface PageMarks {
  begin(node: number): string
}

/** Types of our own, and what they are to those who do not know them (14.8.4). */
const TYPES: Readonly<Record<Role, string | readonly [own: string, standard: string] | undefined>> = {
  document: 'Document',
  page: 'Part',
  story: ['Story', 'Art'],
  sidebar: ['Sidebar', 'Art'],
  factbox: ['Factbox', 'Sect'],
  items: ['Items', 'Sect'],
  list: 'L',
  figure: 'Figure',
  figureGroup: 'Div',
  title: 'H2',
  label: ['Label', 'P'],
  kicker: ['Kicker', 'P'],
  headline: 'H1',
  deck: ['Deck', 'P'],
  standfirst: ['Standfirst', 'P'],
  byline: ['Byline', 'P'],
  dateline: ['Dateline', 'P'],
  paragraph: 'P',
  crosshead: 'H2',
  quote: 'BlockQuote',
  listItem: 'LBody',
  tableHead: 'TH',
  tableCell: 'TD',
  signature: ['Signature', 'P'],
  correction: ['Correction', 'P'],
  tagline: ['Tagline', 'P'],
  agencyNote: ['AgencyNote', 'P'],
  pullQuote: ['PullQuote', 'BlockQuote'],
  attribution: ['Attribution', 'P'],
  caption: 'Caption',
  credit: ['Credit', 'P'],
  jumpHead: 'H2',
  // the annotation goes into the same element as its words (14.8.4.7.2)
  jumpLine: 'Link',
  // What is no part of the text: folios and running heads, rules and tints.
  furniture: undefined,
  artifact: undefined,
}
/** Elements that hold others and no content themselves (14.8.4.4). */
const GROUPS = new Set<Role>(['document', 'page', 'story', 'sidebar', 'factbox', 'items', 'list', 'figureGroup'])

interface StructureElement {
  readonly ref: PdfRef
  readonly parent: PdfRef
  readonly type: string
  readonly entries: PdfDict
  readonly kids: PdfValue[]
  page: PdfRef | undefined
}

/** The structure tree of a document (ISO 32000-2, 14.7): an element for each node that has content, in the order of the content. */
export class StructureTree {
  readonly #file: PdfFile
  readonly #nodes: readonly StructureNode[]
  readonly #root: PdfRef
  readonly #rootKids: PdfRef[] = []
  readonly #elements: StructureElement[] = []
  /** by node, or by what is made up between a node and its parent */
  readonly #made = new Map<string, StructureElement>()
  readonly #roles = new Map<string, string>()
  /** of the parent tree: elements by marks, page by page; then those of links */
  readonly #pages: PdfRef[][] = []
  readonly #links: PdfRef[] = []

  constructor(file: PdfFile, nodes: readonly StructureNode[], pages: number) {
    this.#file = file
    this.#nodes = nodes
    this.#root = file.reserve()
    for (let i = 0; i < pages; i++) this.#pages.push([])
  }

  /** Marks of a page, by its index. */
  page(index: number, page: PdfRef): PageMarks {
    const owners = this.#pages[index]!
    return {
      begin: (node) => {
        const outside = this.#outside(node)
        if (outside) return outside === 'furniture' ? '/Artifact <</Type /Pagination>> BDC' : '/Artifact BMC'
        const element = this.#holder(node)
        const mark = owners.push(element.ref) - 1
        element.page ??= page
        element.kids.push(element.page === page ? mark : { Type: 'MCR', Pg: page, MCID: mark })
        return `/${element.type} <</MCID ${mark}>> BDC`
      },
    }
  }

  /** An element for a link's annotation (14.8.4.7.2), and the key that the annotation names. */
  link(node: number, annotation: PdfRef, page: PdfRef): number {
    const holder = this.#holder(node)
    const element = holder.type === 'Link' ? holder : this.#element(`${this.#links.length}/link`, holder, 'Link')
    element.kids.push({ Type: 'OBJR', Pg: page, Obj: annotation })
    return this.#pages.length + this.#links.push(element.ref) - 1
  }

  /** Writes the tree; gives what the catalogue says of it. */
  finish(): PdfDict {
    for (const { ref, parent, type, entries, kids, page } of this.#elements) this.#file.assign(ref, { Type: 'StructElem', S: type, P: parent, Pg: page, ...entries, K: kids })
    const owners = [...this.#pages.map((refs) => this.#file.add(refs)), ...this.#links]
    this.#file.assign(this.#root, {
      Type: 'StructTreeRoot',
      K: this.#rootKids,
      RoleMap: Object.fromEntries(this.#roles),
      ParentTree: this.#file.add({ Nums: owners.flatMap((owner, key) => [key, owner]) }),
      ParentTreeNextKey: owners.length,
    })
    return { StructTreeRoot: this.#root, MarkInfo: { Marked: true } }
  }

  /** Whether a node is, or stands in, what is no part of the text. */
  #outside(node: number): 'furniture' | 'artifact' | undefined {
    const found = this.#nodes[node]
    if (!found) return 'artifact'
    if (found.role === 'furniture' || found.role === 'artifact') return found.role
    // A node comes after its parent: what says otherwise has none.
    return found.parent >= 0 && found.parent < node ? this.#outside(found.parent) : undefined
  }

  /** What holds the content of a node: its element, or a paragraph in one that holds none. */
  #holder(node: number): StructureElement {
    const element = this.#ofNode(node)
    return GROUPS.has(this.#nodes[node]!.role) ? this.#element(`${node}/text`, element, 'P') : element
  }

  #ofNode(node: number): StructureElement {
    const { role, parent, language, alt, path = '', span } = this.#nodes[node]!
    const known = this.#made.get(`${node}`)
    if (known) return known
    const above = parent >= 0 && parent < node ? this.#ofNode(parent) : undefined
    // The source of a table is set as its cells are, and is none.
    const type = role === 'tableCell' && path.endsWith('.source') ? 'P' : this.#typeOf(role)
    const entries: PdfDict = {
      Lang: language === undefined || language === this.#languageAbove(node) ? undefined : pdfText(language),
      Alt: alt === undefined || alt === '' ? undefined : pdfText(alt),
      A: role === 'tableHead' ? this.#headOf(path, span) : span === undefined ? undefined : { O: 'Table', ColSpan: span },
    }
    return this.#element(`${node}`, above && type !== 'P' ? this.#between(role, node, parent, path, above) : above, type, entries)
  }

  /** Of a table's head what it heads: its column, or the rows under it across all columns (ISO 32000-2, table 384). */
  #headOf(path: string, span: number | undefined): PdfDict {
    const spans = span === undefined ? {} : { ColSpan: span }
    return { O: 'Table', Scope: path.includes('.rows[') ? 'Row' : 'Column', ...spans }
  }

  /** The elements that stand between one and what it belongs to: of lists, tables and captions the scene has the leaves alone. */
  #between(role: Role, node: number, parent: number, path: string, above: StructureElement): StructureElement {
    if (role === 'listItem') {
      const list = this.#element(`${parent}/${path.slice(0, path.lastIndexOf('.items['))}`, above, 'L')
      return this.#element(`${parent}/${path}/item`, list, 'LI')
    }
    if (role === 'tableHead' || role === 'tableCell') {
      const row = path.slice(0, path.lastIndexOf('['))
      const table = this.#element(`${parent}/${row.slice(0, row.lastIndexOf('.'))}`, above, 'Table')
      return this.#element(`${parent}/${row}/row`, table, 'TR')
    }
    if (role === 'jumpLine') return this.#element(`${parent}/${path}/${node}/line`, above, 'P')
    return above
  }

  #element(key: string, parent: StructureElement | undefined, type: string, entries: PdfDict = {}): StructureElement {
    const known = this.#made.get(key)
    if (known) return known
    const element: StructureElement = { ref: this.#file.reserve(), parent: parent?.ref ?? this.#root, type, entries, kids: [], page: undefined }
    ;(parent?.kids ?? this.#rootKids).push(element.ref)
    this.#elements.push(element)
    this.#made.set(key, element)
    return element
  }

  #languageAbove(node: number): string | undefined {
    for (let at = this.#nodes[node]!.parent, below = node; at >= 0 && at < below; below = at, at = this.#nodes[at]!.parent)
      if (this.#nodes[at]!.language !== undefined) return this.#nodes[at]!.language
    return undefined
  }

  #typeOf(role: Role): string {
    const type = TYPES[role] ?? 'NonStruct'
    if (typeof type === 'string') return type
    this.#roles.set(type[0], type[1])
    return type[0]
  }
}
