import { hasText, printable, u16, u32 } from './bytes.js'
import { type Refused, truncated, unreadable, unsupported } from './fault.js'

/** What to do with a file of a family that is not set directly. */
const REMEDY = {
  drawing: 'Save it as PNG.',
  photograph: 'Save it as JPEG (a photograph) or PNG (a drawing).',
  raw: 'Develop it and save it as JPEG.',
  vector: 'Export it as PNG, at 300 pixels per printed inch or more.',
} as const

interface Magic {
  readonly name: string
  readonly remedy: keyof typeof REMEDY
  readonly matches: (bytes: Uint8Array) => boolean
}

const starts =
  (...texts: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    texts.some((text) => hasText(bytes, 0, text))

/** ISO 14496-12, 4.3: the first box is `ftyp`, its major brand follows. */
const brand =
  (...brands: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    hasText(bytes, 4, 'ftyp') && brands.some((text) => hasText(bytes, 8, text))

/** First match wins, so what is more exact stands first. */
const FOREIGN: readonly Magic[] = [
  { name: 'a GIF picture', remedy: 'drawing', matches: starts('GIF87a', 'GIF89a') },
  { name: 'a WebP picture', remedy: 'photograph', matches: (b) => hasText(b, 0, 'RIFF') && hasText(b, 8, 'WEBP') },
  { name: 'an AVIF picture', remedy: 'photograph', matches: brand('avif', 'avis') },
  { name: 'a HEIC picture', remedy: 'photograph', matches: brand('hei', 'hev', 'mif1', 'msf1') },
  { name: 'a Canon raw picture', remedy: 'raw', matches: brand('crx ') },
  { name: 'a Canon raw picture', remedy: 'raw', matches: (b) => starts('II*\0', 'MM\0*')(b) && hasText(b, 8, 'CR') },
  { name: 'a Fujifilm raw picture', remedy: 'raw', matches: starts('FUJIFILMCCD-RAW') },
  { name: 'a TIFF picture (or a raw picture)', remedy: 'photograph', matches: starts('II*\0', 'MM\0*', 'II+\0', 'MM\0+') },
  { name: 'a PDF document', remedy: 'vector', matches: starts('%PDF-', '\xef\xbb\xbf%PDF-') },
  { name: 'an EPS or PostScript document', remedy: 'vector', matches: starts('%!PS', '\xc5\xd0\xd3\xc6') },
  { name: 'a Photoshop document', remedy: 'photograph', matches: starts('8BPS') },
  { name: 'a JPEG 2000 picture', remedy: 'photograph', matches: starts('\0\0\0\x0cjP  ', '\xff\x4f\xff\x51') },
  { name: 'a JPEG XL picture', remedy: 'photograph', matches: starts('\0\0\0\x0cJXL ', '\xff\x0a') },
  { name: 'a JPEG XR picture', remedy: 'photograph', matches: starts('II\xbc') },
  { name: 'an MNG animation', remedy: 'drawing', matches: starts('\x8aMNG', '\x8bJNG') },
  // Two letters are weak evidence: the four reserved bytes must be zero too.
  { name: 'a BMP picture', remedy: 'drawing', matches: (b) => hasText(b, 0, 'BM') && b.length >= 26 && u32(b, 6) === 0 },
  { name: 'a Windows icon', remedy: 'drawing', matches: (b) => u32(b, 0) === 0x00000100 && b.length >= 22 && u16(b, 4) > 0 },
]

/**
 * Names what a file is when it is neither JPEG nor PNG: `picture-unsupported` for a format known by its first bytes,
 * `picture-truncated` for the beginning of a JPEG or PNG, and `picture-unreadable` for everything else.
 */
export function refuseForeign(bytes: Uint8Array): Refused {
  if (bytes.length === 0) return unreadable('The file is empty.', 'Copy it again from its source.')
  for (const { name, remedy, matches } of FOREIGN) {
    if (matches(bytes)) return unsupported(`The file is ${name}; only JPEG and PNG are set.`, REMEDY[remedy])
  }
  if (hasText(bytes, 0, '\x89PNG') || hasText(bytes, 0, 'PNG\r\n\x1a\n')) return refuseBrokenPng(bytes)
  if (bytes.length < 8 && (beginsLike(bytes, '\x89PNG\r\n\x1a\n') || beginsLike(bytes, '\xff\xd8\xff'))) {
    return truncated(`The picture ends after ${bytes.length} bytes.`)
  }
  return refuseText(bytes)
}

/** PNG 5.2: the signature holds line ends on purpose, so that a transfer as text shows. */
function refuseBrokenPng(bytes: Uint8Array): Refused {
  if (bytes.length < 8 && beginsLike(bytes, '\x89PNG\r\n\x1a\n')) {
    return truncated(`The PNG ends after ${bytes.length} bytes.`)
  }
  return unreadable('The PNG was damaged when it was copied as text.', 'Copy it again as a binary file.')
}

function refuseText(bytes: Uint8Array): Refused {
  let head = printable(bytes, 0, 1024).toLowerCase()
  if (hasText(bytes, 0, '\xef\xbb\xbf')) head = head.slice(3)
  head = head.replace(/^[ .]+/, '')
  if (/^(<\?xml|<!--|<!doctype svg|<svg)/.test(head) && head.includes('<svg')) {
    return unsupported('The file is an SVG drawing; only JPEG and PNG are set.', REMEDY.vector)
  }
  if (/^(<!doctype html|<html|<head|<body)/.test(head)) {
    return unreadable('The file is a web page, not a picture.', 'Download the picture itself.')
  }
  if (head.startsWith('version https://git-lfs')) {
    return unreadable('The file is a Git LFS pointer, not the picture.', 'Fetch the picture with `git lfs pull`.')
  }
  return unreadable('The file is not a picture that can be recognised by its first bytes.', 'Save it as JPEG or PNG; renaming a file does not convert it.')
}

function beginsLike(bytes: Uint8Array, magic: string): boolean {
  return hasText(bytes, 0, magic.slice(0, Math.min(bytes.length, magic.length)))
}
