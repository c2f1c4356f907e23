import { type Dict, Keyword, latin1, Name, type Obj, Parser, Ref, Stream, textOf } from '../../read/objects.js'
import { pageLeaves } from '../../read/page.js'
import { PdfObjects } from '../../read/xref.js'

export interface Operator {
  readonly op: string
  readonly args: readonly Obj[]
  readonly resources: Dict
  readonly page: number
}

export interface PressPage {
  readonly dict: Dict
  readonly boxes: Readonly<Record<string, readonly number[]>>
  readonly annotations: readonly Dict[]
}

const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']

/** A file as a plant's checks look at it: every object that can be reached, every operator that is drawn. Made of the reader of these tests alone. */
export class PressDocument {
  readonly file: PdfObjects
  readonly header: string
  readonly text: string
  readonly catalog: Dict
  readonly info: Dict
  readonly pages: readonly PressPage[]
  readonly xmp: string
  /** every dictionary, those of streams too, with the stream where it is one */
  readonly dicts: { readonly dict: Dict; readonly stream?: Stream }[] = []
  readonly arrays: Obj[][] = []
  readonly operators: Operator[] = []
  readonly fonts: { readonly top: Dict; readonly font: Dict; readonly descriptor: Dict }[] = []

  constructor(bytes: Uint8Array) {
    this.file = new PdfObjects(bytes)
    this.text = latin1(bytes)
    this.header = /^%PDF-(\d\.\d)[\r\n]/.exec(this.text.slice(0, 20))?.[1] ?? ''
    const { file } = this
    this.catalog = file.dict(file.trailer.get('Root'))
    this.info = file.dict(file.trailer.get('Info'))
    this.#walk(file.trailer)
    const leaves = pageLeaves(file)
    this.pages = leaves.map(({ dict, inherited }) => {
      const of = (key: string): Obj | undefined => dict.get(key) ?? inherited.get(key)
      const boxes = BOXES.flatMap((key) => (of(key) === undefined ? [] : [[key, file.list(of(key)).map((value) => file.number(value))] as const]))
      return { dict, boxes: Object.fromEntries(boxes), annotations: file.list(dict.get('Annots')).map((annotation) => file.dict(annotation)) }
    })
    leaves.forEach(({ dict, inherited }, page) => {
      const contents = file.get(dict.get('Contents'))
      const streams = Array.isArray(contents) ? contents : [contents]
      const whole = streams.map((stream) => latin1(file.decoded(stream))).join('\n')
      this.#operators(whole, file.dict(dict.get('Resources') ?? inherited.get('Resources')), page)
    })
    for (const { dict, stream } of this.dicts)
      if (stream && this.name(dict, 'Subtype') === 'Form') this.#operators(latin1(file.decoded(stream)), file.dict(dict.get('Resources')), -1)
    for (const { dict } of this.dicts) {
      if (this.name(dict, 'Type') !== 'Font' || this.name(dict, 'Subtype').startsWith('CIDFontType')) continue
      const below = dict.has('DescendantFonts') ? file.dict(file.list(dict.get('DescendantFonts'))[0]) : dict
      this.fonts.push({ top: dict, font: below, descriptor: file.dict(below.get('FontDescriptor')) })
    }
    const metadata = file.get(this.catalog.get('Metadata'))
    this.xmp = metadata instanceof Stream ? Buffer.from(file.decoded(metadata)).toString('utf8') : ''
  }

  name(dict: Dict, key: string): string {
    const value = this.file.get(dict.get(key))
    return value instanceof Name ? value.name : ''
  }

  string(dict: Dict, key: string): string | undefined {
    const value = this.file.get(dict.get(key))
    return value instanceof Uint8Array ? textOf(value) : undefined
  }

  /** a simple property of the XMP, written as an element or as an attribute */
  property(name: string): string | undefined {
    return (new RegExp(`<${name}>([^<]*)</${name}>`).exec(this.xmp) ?? new RegExp(`${name}="([^"]*)"`).exec(this.xmp))?.[1]
  }

  /** the title, or what else is said in languages */
  alternative(name: string): string | undefined {
    return new RegExp(`<${name}>\\s*<rdf:Alt>\\s*<rdf:li xml:lang="x-default">([^<]*)<`).exec(this.xmp)?.[1]
  }

  /** output intents of a kind */
  intents(kind?: string): Dict[] {
    return this.file
      .list(this.catalog.get('OutputIntents'))
      .map((intent) => this.file.dict(intent))
      .filter((intent) => kind === undefined || this.name(intent, 'S') === kind)
  }

  profile(intent: Dict): { readonly bytes: Uint8Array; readonly dict: Dict } | undefined {
    const stream = this.file.get(intent.get('DestOutputProfile'))
    return stream instanceof Stream ? { bytes: this.file.decoded(stream), dict: stream.dict } : undefined
  }

  #walk(root: Obj): void {
    const seen = new Set<number>()
    const todo: Obj[] = [root]
    for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
      if (value instanceof Ref) {
        if (seen.has(value.number)) continue
        seen.add(value.number)
        todo.push(this.file.get(value))
      } else if (value instanceof Stream) {
        this.dicts.push({ dict: value.dict, stream: value })
        todo.push(...value.dict.values())
      } else if (Array.isArray(value)) {
        this.arrays.push(value)
        todo.push(...value)
      } else if (value instanceof Map) {
        this.dicts.push({ dict: value })
        todo.push(...value.values())
      }
    }
  }

  #operators(text: string, resources: Dict, page: number): void {
    const parser = new Parser(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
    let args: Obj[] = []
    while (!parser.ended) {
      const value = parser.read()
      if (value instanceof Keyword) {
        this.operators.push({ op: value.word, args, resources, page })
        args = []
      } else args.push(value)
    }
  }
}
