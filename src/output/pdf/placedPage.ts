import type { PictureInfo } from '../../picture/picture.js'
import type { Inflate } from '../../picture/pixels.js'
import { concat } from '../../picture/bytes.js'
import type { SourceDocument } from '../../picture/pdf/document.js'
import { isDict, nameOf, SourceName, SourceRef, SourceStream, SourceString, type SourceDict, type SourceObject } from '../../picture/pdf/objects.js'
import { readPdfPage, type SourcePage } from '../../picture/pdf/page.js'
import { type PdfDict, type PdfFile, type PdfRef, PdfString, type PdfValue, PdfVerbatim } from './file.js'
import { ascii, hexOf } from './strings.js'

/** What resources are made of (ISO 32000-2, table 34). Nothing else of a page is taken but its content. */
const RESOURCES = ['ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'XObject', 'Font', 'Properties']
/** Entries that lead out of what is drawn: to the structure, to data about it, to other pages and files. */
const LEFT_OUT = new Set([
  'Metadata',
  'PieceInfo',
  'LastModified',
  'StructParent',
  'StructParents',
  'Parent',
  'AF',
  'OPI',
  'Alternates',
  'Ref',
  'Measure',
  'PtData',
  'AA',
  'JS',
  'Annots',
])
/** What is never copied, wherever it stands. */
const FORBIDDEN = new Set(['Catalog', 'Pages', 'Page', 'Annot', 'Action', 'StructTreeRoot', 'StructElem', 'Filespec', 'EmbeddedFile', 'Outlines', 'Sig', 'ObjStm', 'XRef'])
const OBJECTS_MAX = 100_000

/** Copies pages of PDFs into a document, as forms on the unit square: a page's fonts and pictures once, however many of its pages are placed. */
export class PlacedPages {
  readonly #file: PdfFile
  readonly #inflate: Inflate
  readonly #stream: (bytes: Uint8Array, dict: PdfDict) => PdfRef
  readonly #copies = new Map<Uint8Array, Copy>()

  /** `stream` adds one packed as the document packs its own */
  constructor(file: PdfFile, inflate: Inflate, stream: (bytes: Uint8Array, dict: PdfDict) => PdfRef) {
    this.#file = file
    this.#inflate = inflate
    this.#stream = stream
  }

  /** The form of a page; undefined where it cannot be read: layout has said so already. */
  place(bytes: Uint8Array, info: PictureInfo): PdfRef | undefined {
    const read = readPdfPage(bytes, info.page ?? 1, this.#inflate)
    if (!read.ok) return undefined
    const { page } = read
    let copy = this.#copies.get(bytes)
    if (!copy) this.#copies.set(bytes, (copy = new Copy(this.#file, page.document)))
    const resources = copy.resources(page.resources)
    const dict: PdfDict = {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: page.box.map(exact),
      Matrix: toUnitSquare(page).map(exact),
      Resources: resources,
      Group: page.group && copy.value(new Map([...page.group].filter(([key]) => key !== 'Type'))),
    }
    const [only, second] = page.contents
    if (!only) return this.#stream(new Uint8Array(), dict)
    // one stream goes through as it is, several are joined: an operator may not lie over their seams
    if (!second) return this.#file.stream({ ...dict, ...copy.packing(only) }, only.bytes)
    try {
      const newline = Uint8Array.of(10)
      return this.#stream(concat(page.contents.flatMap((content) => [page.document.content(content), newline])), dict)
    } catch {
      return undefined
    }
  }
}

/** From the page's box to the unit square, turned as the page is shown (8.10.1). */
function toUnitSquare({ box: [left, foot, right, top], rotation }: SourcePage): readonly number[] {
  const [w, h] = [right - left, top - foot]
  switch (rotation) {
    case 0:
      return [1 / w, 0, 0, 1 / h, -left / w, -foot / h]
    case 90:
      return [0, -1 / w, 1 / h, 0, -foot / h, 1 + left / w]
    case 180:
      return [-1 / w, 0, 0, -1 / h, 1 + left / w, 1 + foot / h]
    case 270:
      return [0, 1 / w, -1 / h, 0, 1 + foot / h, -left / w]
  }
}

/** The objects of one document that have been copied, by their numbers there. */
class Copy {
  readonly #file: PdfFile
  readonly #document: SourceDocument
  readonly #refs = new Map<number, PdfRef>()
  readonly #todo: { readonly ref: PdfRef; readonly number: number }[] = []
  /** of the page being placed, for forms without resources of their own */
  #pageResources: PdfRef | undefined

  constructor(file: PdfFile, document: SourceDocument) {
    this.#file = file
    this.#document = document
  }

  resources(own: SourceDict): PdfRef {
    const ref = this.#file.reserve()
    this.#pageResources = ref
    const kept = new Map(RESOURCES.filter((key) => own.has(key)).map((key) => [key, own.get(key)!]))
    this.#file.assign(ref, this.value(kept))
    for (let next = this.#todo.shift(); next; next = this.#todo.shift()) this.#write(next.ref, new SourceRef(next.number))
    return ref
  }

  packing({ dict }: SourceStream): PdfDict {
    return {
      Filter: dict.has('Filter') ? this.value(this.#document.resolve(dict.get('Filter'))) : undefined,
      DecodeParms: dict.has('DecodeParms') ? this.value(this.#document.resolve(dict.get('DecodeParms'))) : undefined,
    }
  }

  /** An object as this document writes it, what it refers to noted to be copied. */
  value(object: SourceObject): PdfValue {
    if (object === null || typeof object === 'boolean') return object
    if (typeof object === 'number') return exact(object)
    if (object instanceof SourceName) return nameText(object.name)
    if (object instanceof SourceString) return new PdfString(hexOf(object.bytes))
    if (object instanceof SourceRef) return this.#ref(object)
    if (object instanceof SourceStream) return null
    if (isDict(object)) return this.#dict(object)
    return object.map((entry) => this.value(entry))
  }

  #dict(dict: SourceDict): PdfValue {
    if (this.#isForbidden(dict)) return null
    return Object.fromEntries([...dict].filter(([key]) => !LEFT_OUT.has(key)).map(([key, value]) => [nameText(key), this.value(value)]))
  }

  #isForbidden(dict: SourceDict): boolean {
    const type = nameOf(this.#document.resolve(dict.get('Type')))
    const subtype = nameOf(this.#document.resolve(dict.get('Subtype')))
    const kind = nameOf(this.#document.resolve(dict.get('S')))
    return (type !== undefined && FORBIDDEN.has(type)) || subtype === 'PS' || kind === 'JavaScript' || kind === 'Launch' || kind === 'URI'
  }

  #ref(ref: SourceRef): PdfValue {
    const known = this.#refs.get(ref.number)
    if (known) return known
    const object = this.#document.resolve(ref)
    const dict = object instanceof SourceStream ? object.dict : object
    if (object === null || (isDict(dict) && this.#isForbidden(dict)) || this.#refs.size >= OBJECTS_MAX) return null
    const own = this.#file.reserve()
    this.#refs.set(ref.number, own)
    this.#todo.push({ ref: own, number: ref.number })
    return own
  }

  #write(ref: PdfRef, from: SourceRef): void {
    const object = this.#document.resolve(from)
    if (!(object instanceof SourceStream)) return this.#file.assign(ref, this.value(object))
    // what stands in another file is not fetched
    const external = object.dict.has('F')
    const entries = this.#dict(new Map([...object.dict].filter(([key]) => !['Length', 'F', 'FFilter', 'FDecodeParms'].includes(key)))) as PdfDict
    const bare = nameOf(this.#document.resolve(object.dict.get('Subtype'))) === 'Form' && !object.dict.has('Resources')
    this.#file.assignStream(ref, bare ? { ...entries, Resources: this.#pageResources } : entries, external ? new Uint8Array() : object.bytes)
  }
}

/** A number to ten decimals: matrices and functions of others are not rounded as our own numbers are. */
function exact(value: number): PdfVerbatim {
  if (!Number.isFinite(value)) return new PdfVerbatim('0')
  let text = Math.max(-1e15, Math.min(1e15, value)).toFixed(10)
  while (text.endsWith('0')) text = text.slice(0, -1)
  if (text.endsWith('.')) text = text.slice(0, -1)
  return new PdfVerbatim(text === '-0' ? '0' : text)
}

/** A name's bytes, escaped (ISO 32000-2, 7.3.5). */
function nameText(name: string): string {
  let text = ''
  for (const byte of ascii(name)) text += /[A-Za-z0-9._+-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `#${byte.toString(16).padStart(2, '0')}`
  return text
}
