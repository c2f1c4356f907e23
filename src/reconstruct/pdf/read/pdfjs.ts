/** What is used of PDF.js, in types of no platform: its own speak of the DOM. */
export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>
}

/** A glyph of a string, or a number: the pen goes back by so many thousandths of an em. */
export type PdfJsGlyph = number | { readonly unicode?: string; readonly width: number; readonly isSpace?: boolean; readonly vmetric?: readonly number[] | null }

export interface PdfJsFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly italic?: boolean
  readonly isType3Font?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
}

/** Fonts and images of a page or of the file, by the names that operators call them by. */
export interface PdfJsObjects {
  has(name: string): boolean
  /** with a callback it is waited for */
  get(name: string, then?: (value: unknown) => void): unknown
}

export interface PdfJsStructure {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly (PdfJsStructure | { readonly type?: string; readonly id?: string })[]
}

export interface PdfJsPage {
  readonly commonObjs: PdfJsObjects
  readonly objs: PdfJsObjects
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  /** annotations: 0 for none */
  getOperatorList(options: { annotationMode: number }): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
  getStructTree(): Promise<PdfJsStructure | null>
  cleanup(): unknown
}

export interface PdfJsDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfJsPage>
  getMetadata(): Promise<{ readonly info?: unknown }>
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>
  destroy(): Promise<void>
}

/** PDF.js, loaded when it is first wanted. */
export async function loadPdfJs(): Promise<{ readonly pdfjs: PdfJs; open(bytes: Uint8Array): Promise<PdfJsDocument> }> {
  supply()
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const pdfjs = (await getResolvedPDFJS()) as unknown as PdfJs
  return {
    pdfjs,
    // Nothing is drawn, so no font is handed to the platform; and nothing is told to the console. Of its own errors it says enough.
    open: async (bytes) => (await getDocumentProxy(bytes, QUIET)) as unknown as PdfJsDocument,
  }
}

/** Pixels of an image: declared ones are taken at their word, and this is more than a page of print has. */
export const IMAGE_PIXELS_MAX = 40_000_000

const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: IMAGE_PIXELS_MAX,
  stopAtErrors: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
}

interface Transferable {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer
}

/** PDF.js calls a method of the language that Node has only since version 21 (ECMAScript 2024, 25.1.6.9); the others that it needs come with unpdf. */
function supply(): void {
  const buffers = ArrayBuffer.prototype as Transferable
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const moved = new Uint8Array(length)
    moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return moved.buffer
  }
}
