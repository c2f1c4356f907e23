import type { Role, StructureNode } from '../../scene/scene.js'
import type { PdfDict, PdfFile, PdfRef } from './file.js'
import { type Box, type Content, StructureElements } from './structureElements.js'
import { textString } from './strings.js'
import { outsideOf } from './structureTypes.js'

/** What content is within its node, where it is not the plain text of it. */
export interface ContentPart {
  /** the mark of a list's item, as it is drawn */
  readonly label?: string
  /** a link, by its first item on the page */
  readonly link?: number
  /** what a piece of a broken word reads whose rest stands in other content */
  readonly word?: string
}

/** The marked content of a page (ISO 32000-2, 14.6). */
export interface PageMarks {
  /** the operator that begins content of a node, anew each time; `high`: in the upper half of the page; of a `language` of its own, or read as one `word` */
  begin(node: number, part: ContentPart, high: boolean, language: string | undefined, word: string | undefined): string
  /** false for what is no part of the text */
  isText(node: number): boolean
  /** BCP 47 of a node's text */
  language(node: number): string | undefined
  role(node: number): Role | undefined
  /** whether it is to be known where a node stands */
  hasBox(node: number): boolean
  /** what is drawn for a node lies in this box, points from the page's lower left corner */
  box(node: number, box: Box): void
}

/** Figures, and what tables are made of. */
const BOXED = new Set<Role | undefined>(['figure', 'tableHead', 'tableCell'])

/** The structure tree of a document (ISO 32000-2, 14.7): an element for each node that has content, in the order in which nodes are read. */
export class StructureTree {
  readonly #file: PdfFile
  readonly #nodes: readonly StructureNode[]
  /** marks page by page */
  readonly #pages: Content[][] = []
  readonly #links: { readonly content: string; readonly annotation: PdfRef; readonly page: PdfRef; readonly node: number }[] = []
  readonly #boxes = new Map<number, { readonly page: PdfRef; readonly box: Box } | 'several'>()

  constructor(file: PdfFile, nodes: readonly StructureNode[], pages: number) {
    this.#file = file
    this.#nodes = nodes
    for (let i = 0; i < pages; i++) this.#pages.push([])
  }

  /** Marks of a page, by its index. */
  page(index: number, page: PdfRef): PageMarks {
    const marks = this.#pages[index]!
    return {
      isText: (node) => outsideOf(this.#nodes, node) === undefined,
      begin: (node, part, high, language, word) => {
        const outside = part.link === undefined ? outsideOf(this.#nodes, node) : undefined
        if (outside === 'artifact') return '/Artifact <</Type /Layout>> BDC'
        if (outside === 'furniture') return `/Artifact <</Type /Pagination /Subtype /${high ? 'Header' : 'Footer'}>> BDC`
        const { label, link } = part
        marks.push({ node, page, mark: marks.length, label, link: link === undefined ? undefined : linkKey(page, link), word: part.word ?? word, language })
        const properties = `${language === undefined ? '' : `/Lang ${textString(language)}`}${word === undefined ? '' : `/ActualText ${textString(word)}`}`
        // a reader looks for what words are in a Span
        const tag = properties !== '' ? 'Span' : label !== undefined ? 'Lbl' : link !== undefined ? 'Link' : 'P'
        return `/${tag} <</MCID ${marks.length - 1}${properties}>> BDC`
      },
      language: (node) => this.#languageOf(node),
      role: (node) => this.#nodes[node]?.role,
      hasBox: (node) => BOXED.has(this.#nodes[node]?.role),
      box: (node, box) => {
        const known = this.#boxes.get(node)
        if (known === 'several') return
        this.#boxes.set(node, known === undefined ? { page, box } : known.page === page ? { page, box: around(known.box, box) } : 'several')
      },
    }
  }

  /** A link's annotation, by the first item of the link on its page; answers with the key that the annotation names. */
  link(node: number, first: number, annotation: PdfRef, page: PdfRef): number {
    return this.#pages.length + this.#links.push({ content: linkKey(page, first), annotation, page, node }) - 1
  }

  /** Writes the tree; gives what the catalogue says of it. */
  finish(): PdfDict {
    const file = this.#file
    const root = file.reserve()
    const contents = new Map<number, Content[]>()
    for (const page of this.#pages)
      for (const content of page) {
        const known = contents.get(content.node)
        if (known) known.push(content)
        else contents.set(content.node, [content])
      }
    const live = new Set(this.#links.map(({ content }) => content))
    const elements = new StructureElements(file, this.#nodes, root, live, (node) => {
      const known = this.#boxes.get(node)
      return known === 'several' ? undefined : known
    })
    elements.build(contents)
    const owners = [
      ...this.#pages.map((page) => file.add(page.map((content) => elements.ownerOf(content)))),
      ...this.#links.map(({ content, annotation, page, node }) => elements.annotate(node, content, annotation, page)),
    ]
    const { kids, roles } = elements.write()
    file.assign(root, {
      Type: 'StructTreeRoot',
      K: kids,
      RoleMap: roles,
      ParentTree: file.add({ Nums: owners.flatMap((owner, key) => [key, owner]) }),
      ParentTreeNextKey: owners.length,
    })
    return { StructTreeRoot: root, MarkInfo: { Marked: true } }
  }

  #languageOf(node: number): string | undefined {
    for (let at = node, below = Infinity; at >= 0 && at < below; below = at, at = this.#nodes[at]!.parent) {
      const language = this.#nodes[at]?.language
      if (language !== undefined) return language
    }
    return undefined
  }
}

function linkKey(page: PdfRef, first: number): string {
  return `${page.number}/${first}`
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
