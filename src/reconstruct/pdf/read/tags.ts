import type { PdfTag } from './page.js'
import type { PdfJsStructure } from './pdfjs.js'

type Kid = PdfTag['kids'][number]

/** Types whose element is one for the whole file: each page shows its part of it. */
const OF_THE_FILE = new Set(['Root', 'Document', 'DocumentFragment'])

/** The structure tree of a file, from what each page shows of it. PDF.js names no element, so one that goes on over a page's end, but for the document itself, comes out as two. */
export class TagMaker {
  private readonly root: { type: string; kids: Kid[] } = { type: 'Root', kids: [] }

  add(page: number, structure: PdfJsStructure | null): void {
    const tag = structure && tagOf(structure, page)
    if (tag) goOn(this.root, tag)
  }

  finish(): PdfTag | undefined {
    return this.root.kids.length > 0 ? this.root : undefined
  }
}

/** One page's part after those of the pages before. */
function goOn(tag: { readonly type: string; readonly kids: Kid[] }, next: PdfTag): void {
  for (const kid of next.kids) {
    const last = tag.kids[tag.kids.length - 1]
    if (last && 'kids' in last && 'kids' in kid && kid.type === last.type && OF_THE_FILE.has(kid.type)) goOn({ type: last.type, kids: last.kids as Kid[] }, kid)
    else tag.kids.push(kid)
  }
}

/** Without elements that hold nothing. PDF.js goes forty deep at most. */
function tagOf(structure: PdfJsStructure, page: number): PdfTag | undefined {
  const kids: Kid[] = []
  for (const child of structure.children ?? []) {
    if ('id' in child || 'type' in child) {
      const mark = /_mc(\d{1,9})$/.exec(child.type === 'content' ? (child.id ?? '') : '')
      if (mark) kids.push({ page, mark: Number(mark[1]) })
    } else {
      const kid = tagOf(child as PdfJsStructure, page)
      if (kid) kids.push(kid)
    }
  }
  const { role = 'NonStruct', alt } = structure
  if (kids.length === 0 && alt === undefined) return undefined
  return { type: role, ...(alt !== undefined && { alt }), kids }
}
