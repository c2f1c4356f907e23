import type { StructureNode } from '../../scene/scene.js'
import { type PdfDict, type PdfFile, type PdfRef, type PdfValue, PdfVerbatim, pdfText } from './file.js'
import { textString } from './strings.js'
import { GROUPS, HEADED, LAST_PIECES, PARAGRAPHS, PIECES, RUNNING, type StructureType } from './structureTypes.js'

/** Points from the page's lower left corner. */
export type Box = readonly [left: number, foot: number, right: number, top: number]

/** A stretch of marked content. */
export interface Content {
  readonly node: number
  readonly page: PdfRef
  readonly mark: number
  readonly label: string | undefined
  readonly link: string | undefined
  /** what it is read as */
  readonly word: string | undefined
  /** where it is another than its element's */
  readonly language: string | undefined
}

interface StructureElement {
  readonly ref: PdfRef
  readonly parent: PdfRef
  readonly type: string
  readonly entries: PdfDict
  readonly attributes: PdfDict[]
  readonly kids: PdfValue[]
  page: PdfRef | undefined
  /** of figures and tables, where they stand on one page */
  box: { readonly page: PdfRef; readonly box: Box } | 'none' | undefined
}

const DEEPEST_HEAD = 6
const NUMBERED = /\d/

/** The elements of a structure tree, made from nodes and their content: of lists, tables, captions and quotes the scene has the leaves alone. */
export class StructureElements {
  readonly #file: PdfFile
  readonly #nodes: readonly StructureNode[]
  readonly #root: PdfRef
  readonly #live: ReadonlySet<string>
  readonly #boxOf: (node: number) => { readonly page: PdfRef; readonly box: Box } | undefined
  readonly #made = new Map<string, StructureElement>()
  readonly #rootKids: PdfRef[] = []
  readonly #roles = new Map<string, string>()
  readonly #owners = new Map<Content, PdfRef>()
  /** nodes of groups whose own head has content */
  readonly #headed = new Set<number>()
  /** columns of tables */
  readonly #columns = new Map<string, number>()
  readonly #rows = new Map<string, Row>()

  /** `live`: links that have an annotation. */
  constructor(
    file: PdfFile,
    nodes: readonly StructureNode[],
    root: PdfRef,
    live: ReadonlySet<string>,
    boxOf: (node: number) => { readonly page: PdfRef; readonly box: Box } | undefined,
  ) {
    this.#file = file
    this.#nodes = nodes
    this.#root = root
    this.#live = live
    this.#boxOf = boxOf
  }

  build(contents: ReadonlyMap<number, readonly Content[]>): void {
    const ordered = [...contents.keys()].sort((a, b) => Number(this.#isLast(a)) - Number(this.#isLast(b)) || a - b)
    for (const node of ordered) {
      const { role, parent } = this.#nodes[node]!
      if (role === 'headline' || role === 'title') this.#headed.add(parent)
      if (role !== 'tableHead' && role !== 'tableCell') continue
      const cell = this.#placeOf(node)
      if (cell) this.#columns.set(cell.table, Math.max(this.#columns.get(cell.table) ?? 1, cell.column + cell.span))
    }
    for (const node of ordered)
      for (const content of contents.get(node)!) {
        const element = this.#holder(content)
        element.page ??= content.page
        element.kids.push(element.page === content.page ? content.mark : { Type: 'MCR', Pg: content.page, MCID: content.mark })
        this.#owners.set(content, element.ref)
      }
    for (const row of this.#rows.values()) this.#fill(row, row.columns)
  }

  ownerOf(content: Content): PdfRef {
    return this.#owners.get(content)!
  }

  /** Puts an annotation into the element of its link (14.8.4.4.2). */
  annotate(node: number, link: string, annotation: PdfRef, page: PdfRef): PdfRef {
    const element = this.#made.get(link) ?? this.#element(link, this.#leaf(node, undefined), 'Link')
    element.kids.push({ Type: 'OBJR', Pg: page, Obj: annotation })
    return element.ref
  }

  write(): { readonly kids: readonly PdfRef[]; readonly roles: PdfDict } {
    for (const { ref, parent, type, entries, attributes, kids, page, box } of this.#made.values()) {
      const all = typeof box === 'object' ? [{ O: 'Layout', Placement: 'Block', BBox: box.box }, ...attributes] : attributes
      this.#file.assign(ref, { S: type, P: parent, Pg: page, ...entries, A: all.length > 1 ? all : all[0], K: kids.length > 0 ? kids : undefined })
    }
    return { kids: this.#rootKids, roles: Object.fromEntries(this.#roles) }
  }

  #holder({ node, label, link, word, language }: Content): StructureElement {
    let element = this.#leaf(node, label)
    if (label !== undefined) return element
    if (link !== undefined) element = this.#element(link, element, this.#live.has(link) ? 'Link' : 'Span')
    if (word !== undefined)
      element = this.#element(`${node}/${this.#made.size}/word`, element, 'Span', {
        Lang: language === undefined ? undefined : pdfText(language),
        ActualText: new PdfVerbatim(textString(word)),
      })
    return element
  }

  /** The element of a leaf's text; of a list's item with `label` that of its mark. */
  #leaf(node: number, label: string | undefined): StructureElement {
    const { role, parent, path = '' } = this.#nodes[node]!
    if (GROUPS[role] !== undefined) return this.#element(`${node}/text`, this.#group(node), 'P')
    const own = RUNNING.has(role) ? `${parent}/${role}/${path}` : `${node}`
    const made = this.#made.get(own)
    if (made && label === undefined) {
      if (role === 'tableHead' || role === 'tableCell') this.#widen(this.#table(node, path), node)
      return made
    }
    const entries: PdfDict = { Lang: this.#languageEntry(node) }
    switch (role) {
      case 'headline':
      case 'title':
        return this.#element(own, this.#group(parent), headType(this.#level(parent)), entries)
      case 'crosshead':
      case 'jumpHead':
        return this.#element(own, this.#within(node), headType(this.#level(parent) + (this.#headed.has(parent) ? 1 : 0)), entries)
      case 'quote':
        return this.#element(own, this.#element(`${own}/quote`, this.#within(node), 'BlockQuote'), 'P', entries)
      case 'pullQuote':
      case 'attribution': {
        const quote = this.#element(`${parent}/${path.replace(/\.[a-z]+$/, '')}/pullQuote`, this.#within(node), ['PullQuote', 'BlockQuote'])
        return this.#element(own, quote, PARAGRAPHS[role] ?? 'P', entries)
      }
      case 'listItem':
        return this.#listItem(node, own, path, label, entries)
      case 'tableHead':
      case 'tableCell':
        return this.#cell(node, own, path, entries)
      case 'figure':
        return this.#figure(node)
      case 'caption':
      case 'credit': {
        const above = this.#nodes[parent]?.role
        const holder = above === 'figure' || above === 'figureGroup' ? this.#element(`${parent}/caption`, this.#group(parent), 'Caption') : this.#within(node)
        return this.#element(own, holder, PARAGRAPHS[role] ?? 'P', entries)
      }
      default:
        return this.#element(own, this.#within(node), PARAGRAPHS[role] ?? 'P', entries)
    }
  }

  /** What holds a leaf: its group, and of items under one head the one that it belongs to. */
  #within(node: number): StructureElement | undefined {
    const { parent, path = '' } = this.#nodes[node]!
    const group = this.#group(parent)
    if (this.#nodes[parent]?.role !== 'items') return group
    const item = /^items\[\d+\]\.items\[\d+\]/.exec(path)?.[0]
    return item === undefined ? group : this.#element(`${parent}/${item}`, group, ['Item', 'Art'])
  }

  #group(node: number): StructureElement | undefined {
    const found = this.#nodes[node]
    if (!found) return undefined
    const made = this.#made.get(`${node}`)
    if (made) return made
    if (found.role === 'figure') return this.#figure(node)
    const above = found.parent < node ? this.#group(found.parent) : undefined
    const type = found.piece === undefined ? GROUPS[found.role] : PIECES[found.piece]
    return type === undefined ? above : this.#element(`${node}`, above, type, { Lang: found.role === 'document' ? undefined : this.#languageEntry(node) })
  }

  #figure(node: number): StructureElement {
    const made = this.#made.get(`${node}`)
    if (made) return made
    const { alt = '', parent } = this.#nodes[node]!
    const element = this.#element(`${node}`, this.#group(parent), 'Figure', { Alt: alt.trim() === '' ? undefined : pdfText(alt) })
    element.box = this.#boxOf(node) ?? 'none'
    return element
  }

  #listItem(node: number, own: string, path: string, label: string | undefined, entries: PdfDict): StructureElement {
    const { parent } = this.#nodes[node]!
    const list = this.#element(`${parent}/${path.slice(0, path.lastIndexOf('.items['))}/list`, this.#within(node), 'L')
    const item = this.#element(`${own}/item`, list, 'LI')
    if (label === undefined) return this.#element(own, item, 'LBody', entries)
    // who has marks says of which kind they are (ISO 14289-1, 7.6)
    if (list.attributes.length === 0) list.attributes.push({ O: 'List', ListNumbering: NUMBERED.test(label) ? 'Decimal' : 'Disc' })
    return this.#element(`${own}/label`, item, 'Lbl')
  }

  #table(node: number, path: string): StructureElement {
    const { parent } = this.#nodes[node]!
    return this.#element(`${parent}/${tableOf(path)}/table`, this.#within(node), 'Table')
  }

  #cell(node: number, own: string, path: string, entries: PdfDict): StructureElement {
    const cell = this.#placeOf(node)
    // the source of a table is set as its cells are, and is none
    if (!cell) return this.#element(own, this.#within(node), 'P', entries)
    const { parent, role } = this.#nodes[node]!
    const table = this.#table(node, path)
    this.#widen(table, node)
    const section = this.#element(`${parent}/${cell.table}/${cell.head ? 'head' : 'body'}`, table, cell.head ? 'THead' : 'TBody')
    const key = `${parent}/${cell.row}`
    const row = this.#rows.get(key) ?? { key, element: this.#element(key, section, 'TR'), head: cell.head, columns: this.#columns.get(cell.table) ?? 1, filled: 0 }
    this.#rows.set(key, row)
    this.#fill(row, cell.column)
    row.filled = cell.column + cell.span
    const element = this.#element(own, row.element, role === 'tableHead' ? 'TH' : 'TD', entries)
    const spans = cell.span > 1 ? { ColSpan: cell.span } : {}
    if (role === 'tableHead') element.attributes.push({ O: 'Table', Scope: cell.head ? 'Column' : 'Row', ...spans })
    else if (cell.span > 1) element.attributes.push({ O: 'Table', ...spans })
    return element
  }

  /** Nothing of what is no cell: the source of a table. */
  #placeOf(node: number): CellPlace | undefined {
    const { path = '', cell } = this.#nodes[node]!
    const found = CELL.exec(path)
    return found && cell ? { row: found[1]!, table: found[2]!, head: found[3] !== undefined, ...cell } : undefined
  }

  /** Cells without text, of which the scene has nothing, up to a column. */
  #fill(row: Row, to: number): void {
    for (; row.filled < to; row.filled++) {
      const cell = this.#element(`${row.key}/${row.filled}/empty`, row.element, row.head ? 'TH' : 'TD')
      if (row.head) cell.attributes.push({ O: 'Table', Scope: 'Column' })
    }
  }

  #widen(table: StructureElement, node: number): void {
    const own = this.#boxOf(node)
    if (!own || (typeof table.box === 'object' && table.box.page !== own.page)) table.box = 'none'
    else if (table.box === undefined) table.box = own
    else if (table.box !== 'none') {
      const [a, b] = [table.box.box, own.box]
      table.box = { page: own.page, box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] }
    }
  }

  /** Level of a group's own head: no level is passed over (ISO 14289-1, 7.4.2), so what has no head does not count. */
  #level(node: number): number {
    let level = 1
    for (let at = this.#nodes[node]?.parent ?? -1, below = node; at >= 0 && at < below; below = at, at = this.#nodes[at]!.parent)
      if (HEADED.has(this.#nodes[at]!.role) && this.#headed.has(at)) level++
    return level
  }

  #isLast(node: number): boolean {
    for (let at = node, below = Infinity; at >= 0 && at < below; below = at, at = this.#nodes[at]!.parent) {
      const { piece } = this.#nodes[at]!
      if (piece !== undefined && LAST_PIECES.has(piece)) return true
    }
    return false
  }

  #languageEntry(node: number): PdfValue | undefined {
    const { language, parent } = this.#nodes[node]!
    if (language === undefined) return undefined
    for (let at = parent, below = node; at >= 0 && at < below; below = at, at = this.#nodes[at]!.parent) {
      const above = this.#nodes[at]!.language
      if (above !== undefined) return above === language ? undefined : pdfText(language)
    }
    return pdfText(language)
  }

  #element(key: string, parent: StructureElement | undefined, type: StructureType, entries: PdfDict = {}): StructureElement {
    const known = this.#made.get(key)
    if (known) return known
    if (typeof type !== 'string') this.#roles.set(type[0], type[1])
    const name = typeof type === 'string' ? type : type[0]
    const element: StructureElement = {
      ref: this.#file.reserve(),
      parent: parent?.ref ?? this.#root,
      type: name,
      entries,
      attributes: [],
      kids: [],
      page: undefined,
      box: undefined,
    }
    ;(parent?.kids ?? this.#rootKids).push(element.ref)
    this.#made.set(key, element)
    return element
  }
}

interface Row {
  readonly key: string
  readonly element: StructureElement
  readonly head: boolean
  readonly columns: number
  /** cells that it has so far */
  filled: number
}

function headType(level: number): string {
  return `H${Math.min(level, DEEPEST_HEAD)}`
}

interface CellPlace {
  readonly table: string
  readonly row: string
  readonly head: boolean
  readonly column: number
  readonly span: number
}

function tableOf(path: string): string {
  return CELL.exec(path)?.[2] ?? path
}

/** Row, table and cell of it. */
const CELL = /^((.*)\.(?:(head|columnGroups)|rows\[\d+\]))\[\d+\]$/
