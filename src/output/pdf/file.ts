import { num } from './numbers.js'
import { ascii, hexOf, textHex } from './strings.js'

/** An indirect object by its number. */
export class PdfRef {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** A string object, by its bytes in hexadecimal digits. */
export class PdfString {
  readonly hex: string
  constructor(hex: string) {
    this.hex = hex
  }
}

/** Something in PDF's own notation already. */
export class PdfVerbatim {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A text string (ISO 32000-2, 7.9.2.2): the one way user text gets into an object. */
export function pdfText(text: string): PdfString {
  // Languages and dates are ASCII to many readers, which PDFDocEncoding keeps as it is.
  return new PdfString(/^[ -~]*$/.test(text) ? hexOf(ascii(text)) : textHex(text))
}

/** Objects of PDF as plain values (ISO 32000-2, 7.3). A string is a name, and must be escaped where it is not ours. */
export type PdfValue = number | boolean | null | string | PdfString | PdfRef | PdfVerbatim | readonly PdfValue[] | PdfDict
export interface PdfDict {
  readonly [key: string]: PdfValue | undefined
}

/** Small objects that share a stream: few enough that a reader unpacks little it does not want. */
const PACKED = 100
/** Bytes that are no text in the second line keep old mailers from taking the file for one (ISO 32000-2, 7.5.2). */
const NO_TEXT = Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)

interface Stream {
  readonly dict: string
  readonly bytes: Uint8Array
}

/** A PDF file in the making (ISO 32000-2, 7.5): objects by number, written out with their cross-reference at the end. */
export class PdfFile {
  /** reference of the page tree's root, which the caller assigns */
  readonly pages: PdfRef
  readonly #objects: (string | Stream | undefined)[] = [undefined]
  readonly #version: string

  /** `version` of PDF, as its header says it */
  constructor(version = '1.7') {
    this.#version = version
    this.pages = this.reserve()
  }

  /** a number for an object that others name before it is made */
  reserve(): PdfRef {
    return new PdfRef(this.#objects.push(undefined) - 1)
  }

  assign(ref: PdfRef, value: PdfValue): void {
    this.#objects[ref.number] = written(value)
  }

  assignStream(ref: PdfRef, dict: PdfDict, bytes: Uint8Array): void {
    this.#objects[ref.number] = { dict: written({ ...dict, Length: bytes.length }), bytes }
  }

  add(value: PdfValue): PdfRef {
    return new PdfRef(this.#objects.push(written(value)) - 1)
  }

  /** a stream whose bytes are as `dict` says (its `Length` is added here) */
  stream(dict: PdfDict, bytes: Uint8Array): PdfRef {
    return new PdfRef(this.#objects.push({ dict: written({ ...dict, Length: bytes.length }), bytes }) - 1)
  }

  /**
   * The file. `id`: hexadecimal digits for both halves of the trailer's ID (ISO 32000-2, 14.4). With `deflate`, which makes zlib
   * format, small objects and the cross-reference are packed into streams (PDF 1.5).
   */
  finish(catalog: PdfDict, info: PdfRef, id: string, deflate?: (bytes: Uint8Array) => Uint8Array): Uint8Array {
    const root = this.add({ Type: 'Catalog', Pages: this.pages, ...catalog })
    const trailer: PdfDict = { Root: root, Info: info, ID: [new PdfString(id), new PdfString(id)] }
    return deflate ? this.#packed(trailer, deflate) : this.#plain(trailer)
  }

  #begun(): Output {
    const out = new Output()
    out.text(`%PDF-${this.#version}\n`)
    out.bytes(NO_TEXT)
    return out
  }

  /** Every object by itself, and the cross-reference as a table (7.5.4). */
  #plain(trailer: PdfDict): Uint8Array {
    const out = this.#begun()
    const places = this.#objects.map((object, number) => {
      if (object === undefined) return `${'0'.repeat(10)} 65535 f \n`
      const at = out.length
      writeObject(out, number, object)
      return `${String(at).padStart(10, '0')} 00000 n \n`
    })
    const at = out.length
    out.text(`xref\n0 ${places.length}\n${places.join('')}trailer\n${written({ Size: places.length, ...trailer })}\n`)
    return finished(out, at)
  }

  /** Small objects in object streams (7.5.7), and the cross-reference as a stream (7.5.8). */
  #packed(trailer: PdfDict, deflate: (bytes: Uint8Array) => Uint8Array): Uint8Array {
    const small = this.#objects.flatMap((object, number) => (typeof object === 'string' ? [{ object, number }] : []))
    const holders = new Map<number, { readonly stream: number; readonly index: number }>()
    for (let i = 0; i < small.length; i += PACKED) {
      const some = small.slice(i, i + PACKED)
      let heads = ''
      let bodies = ''
      some.forEach(({ object, number }, index) => {
        heads += `${number} ${bodies.length} `
        bodies += `${object}\n`
        holders.set(number, { stream: this.#objects.length, index })
      })
      this.stream({ Type: 'ObjStm', N: some.length, First: heads.length, Filter: 'FlateDecode' }, deflate(ascii(heads + bodies)))
    }

    const out = this.#begun()
    // the cross-reference is itself the last object
    const count = this.#objects.length + 1
    const rows = new DataView(new ArrayBuffer(count * ROW))
    this.#objects.forEach((object, number) => {
      const holder = holders.get(number)
      if (holder) row(rows, number, 2, holder.stream, holder.index)
      else if (object === undefined) row(rows, number, 0, 0, 65_535)
      else {
        row(rows, number, 1, out.length, 0)
        writeObject(out, number, object)
      }
    })
    const at = out.length
    row(rows, count - 1, 1, at, 0)
    const packed = deflate(new Uint8Array(rows.buffer))
    const dict = written({ Type: 'XRef', Size: count, W: [1, 4, 2], ...trailer, Filter: 'FlateDecode', Length: packed.length })
    writeObject(out, count - 1, { dict, bytes: packed })
    return finished(out, at)
  }
}

const ROW = 7

/** An entry of the cross-reference stream (table 18). */
function row(rows: DataView, number: number, kind: 0 | 1 | 2, place: number, index: number): void {
  rows.setUint8(number * ROW, kind)
  rows.setUint32(number * ROW + 1, place)
  rows.setUint16(number * ROW + 5, index)
}

function writeObject(out: Output, number: number, object: string | Stream): void {
  if (typeof object === 'string') return out.text(`${number} 0 obj\n${object}\nendobj\n`)
  out.text(`${number} 0 obj\n${object.dict}\nstream\n`)
  out.bytes(object.bytes)
  out.text('\nendstream\nendobj\n')
}

function finished(out: Output, crossReference: number): Uint8Array {
  out.text(`startxref\n${crossReference}\n%%EOF\n`)
  return out.joined()
}

/** A value in PDF's own notation (ISO 32000-2, 7.3). */
function written(value: PdfValue): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return num(value)
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'boolean') return String(value)
  if (value instanceof PdfString) return `<${value.hex}>`
  if (value instanceof PdfVerbatim) return value.text
  if (value instanceof PdfRef) return `${value.number} 0 R`
  if (isList(value)) return `[${value.map(written).join(' ')}]`
  let dict = '<<'
  for (const [key, entry] of Object.entries(value)) if (entry !== undefined) dict += `/${key} ${written(entry)}`
  return `${dict}>>`
}

function isList(value: readonly PdfValue[] | PdfDict): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** Pieces of a file, set end to end at last. */
class Output {
  readonly #pieces: Uint8Array[] = []
  length = 0

  text(text: string): void {
    this.bytes(ascii(text))
  }

  bytes(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
    this.length += bytes.length
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.length)
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }
}
