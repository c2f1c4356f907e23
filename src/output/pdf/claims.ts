import { plainView } from '../../picture/bytes.js'
import { SourceDocument } from '../../picture/pdf/document.js'
import { PdfFault, SourceStream, SourceString } from '../../picture/pdf/objects.js'
import type { Inflate } from '../../picture/pixels.js'

/** Of which standards a PDF says that it is one: `PDF/X-4`, `PDF/X-1a:2003`, `PDF/A-2U`. None where it cannot be read. */
export function claimsOf(bytes: Uint8Array, inflate: Inflate): readonly string[] {
  try {
    const document = new SourceDocument(plainView(bytes, 0, bytes.length), inflate)
    const info = document.dict(document.trailer.get('Info'))
    const metadata = document.resolve(document.dict(document.trailer.get('Root'))?.get('Metadata'))
    const xmp = metadata instanceof SourceStream ? asciiOf(document.content(metadata)) : ''
    const told = ['GTS_PDFXVersion', 'GTS_PDFXConformance'].flatMap((key) => {
      const value = document.resolve(info?.get(key))
      return value instanceof SourceString ? [asciiOf(value.bytes)] : []
    })
    const part = valueOf(xmp, 'pdfaid:part')
    const level = valueOf(xmp, 'pdfaid:conformance')
    const x = valueOf(xmp, 'pdfxid:GTS_PDFXVersion')
    return [...new Set([...told, ...(x === undefined ? [] : [x]), ...(part === undefined ? [] : [`PDF/A-${part}${(level ?? '').toUpperCase()}`])])]
  } catch (error) {
    if (error instanceof PdfFault || error instanceof RangeError) return []
    throw error
  }
}

/** A simple property, as an element or as an attribute. */
function valueOf(xmp: string, name: string): string | undefined {
  const found = new RegExp(`${name}(?:>|\\s*=\\s*["'])([^<"']{1,40})`).exec(xmp)
  return found?.[1]?.trim()
}

function asciiOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte)
  return text
}
