import type { PDFObject } from 'pdf-lib'
import { rounded } from './numbers.js'
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

/** A text string (ISO 32000-2, 7.9.2.2): the one way user text gets into an object. */
export function pdfText(text: string): PdfString {
  // Languages and dates are ASCII to many readers, which PDFDocEncoding keeps as it is.
  return new PdfString(/^[ -~]*$/.test(text) ? hexOf(ascii(text)) : textHex(text))
}

/** Objects of PDF as plain values (ISO 32000-2, 7.3). A string is a name, and must be escaped where it is not ours. */
export type PdfValue = number | boolean | null | string | PdfString | PdfRef | readonly PdfValue[] | PdfDict
export interface PdfDict { readonly [key: string]: PdfValue | undefined }

/** A PDF file in the making. */
export interface PdfFile {
  /** a number for an object that others name before it is made */
  reserve(): PdfRef
  assign(ref: PdfRef, value: PdfValue): void
  add(value: PdfValue): PdfRef
  /** a stream whose bytes are as `dict` says (its `Length` is added here) */
  stream(dict: PdfDict, bytes: Uint8Array): PdfRef
  /** reference of the page tree's root, which the caller assigns */
  readonly pages: PdfRef
  /** `id`: hexadecimal digits for both halves of the trailer's ID (ISO 32000-2, 14.4) */
  finish(catalog: PdfDict, info: PdfRef, id: string, objectStreams: boolean): Promise<Uint8Array>
}

/** The only place that touches pdf-lib. It serialises objects and writes the cross-reference; all else is ours. */
export async function openPdfFile(): Promise<PdfFile> {
  const module = await import('pdf-lib/dist/pdf-lib.min.js')
  // A bundler may hand over the CommonJS exports themselves.
  const lib = 'PDFDocument' in module ? (module as unknown as typeof module.default) : module.default
  const { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef } = lib
  const document = await PDFDocument.create({ updateMetadata: false })
  const context = document.context
  const pages = document.catalog.get(PDFName.of('Pages'))
  if (!(pages instanceof PDFRef)) throw new TypeError('pdf-lib made no page tree')

  const object = (value: PdfValue): PDFObject => {
    if (value === null) return PDFNull
    if (typeof value === 'number') return PDFNumber.of(rounded(value))
    if (typeof value === 'string') return PDFName.of(value)
    if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False
    if (value instanceof PdfString) return PDFHexString.of(value.hex)
    if (value instanceof PdfRef) return PDFRef.of(value.number)
    if (isList(value)) {
      const array = PDFArray.withContext(context)
      for (const entry of value) array.push(object(entry))
      return array
    }
    const dict = PDFDict.withContext(context)
    for (const [key, entry] of Object.entries(value)) if (entry !== undefined) dict.set(PDFName.of(key), object(entry))
    return dict
  }

  return {
    pages: new PdfRef(pages.objectNumber),
    reserve: () => new PdfRef(context.nextRef().objectNumber),
    assign: (ref, value) => context.assign(PDFRef.of(ref.number), object(value)),
    add: (value) => new PdfRef(context.register(object(value)).objectNumber),
    stream: (dict, bytes) => {
      const stream = context.stream(bytes)
      for (const [key, entry] of Object.entries(dict)) if (entry !== undefined) stream.dict.set(PDFName.of(key), object(entry))
      return new PdfRef(context.register(stream).objectNumber)
    },
    finish: (catalog, info, id, objectStreams) => {
      for (const [key, entry] of Object.entries(catalog)) if (entry !== undefined) document.catalog.set(PDFName.of(key), object(entry))
      context.trailerInfo.Info = PDFRef.of(info.number)
      context.trailerInfo.ID = object([new PdfString(id), new PdfString(id)])
      return document.save({ useObjectStreams: objectStreams, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
    },
  }
}

function isList(value: readonly PdfValue[] | PdfDict): value is readonly PdfValue[] {
  return Array.isArray(value)
}
