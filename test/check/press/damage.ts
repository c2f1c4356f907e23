import { latin1 } from '../../read/objects.js'
import type { Checked } from './rows.js'

/** A file in which something was changed, its places and lengths told anew. It is one of plain objects, unpacked. */
export function edited(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const whole = latin1(bytes)
  const end = whole.lastIndexOf('xref\n0 ', whole.lastIndexOf('startxref') - 1)
  const before = whole.slice(0, end)
  const trailer = whole.slice(whole.indexOf('trailer\n', end), whole.lastIndexOf('startxref'))
  const seam = '\n%trailer\n'
  const text = change(`${before}${seam}${trailer}`)
  if (text === `${before}${seam}${trailer}`) throw new Error('nothing was changed')
  const [body, after] = text.split(seam) as [string, string]
  let out = ''
  const places: number[] = []
  let at = 0
  for (let number = 1; ; number++) {
    const next = body.indexOf(`${number} 0 obj\n`, at)
    if (next < 0) {
      out += withLength(body.slice(at))
      break
    }
    if (number > 1) out += withLength(body.slice(at, next))
    else out += body.slice(0, next)
    places.push(out.length)
    at = next
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const xref = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows.join('')}${after}startxref\n${out.length}\n%%EOF\n`
  return Uint8Array.from(out + xref, (letter) => letter.charCodeAt(0))
}

function withLength(object: string): string {
  const from = object.indexOf('\nstream\n')
  const to = object.lastIndexOf('\nendstream')
  if (from < 0 || to < 0) return object
  return object.slice(0, from).replace(/\/Length \d+/, `/Length ${to - from - '\nstream\n'.length}`) + object.slice(from)
}

type Change = (text: string) => string
const put =
  (from: RegExp | string, to: string): Change =>
  (text) =>
    text.replace(from, to)
/** after the keys that a catalog, a page or a trailer begins with */
const inCatalog = (entry: string): Change => put('/Type /Catalog', `/Type /Catalog ${entry}`)
const inPage = (entry: string): Change => put('/Type /Page/Parent', `/Type /Page ${entry} /Parent`)
const inResources = (entry: string): Change => put('/Resources <<', `/Resources <<${entry} `)
const inPicture = (entry: string): Change => put('/Subtype /Image', `/Subtype /Image ${entry}`)
const inContent = (operators: string): Change => put(/\nstream\n(BT|0|q|\/)/, `\nstream\n${operators}\n$1`)

/** A way to break each row. Where one way does not do for all standards, one for each. */
export const DAMAGES: Readonly<Record<string, Change | Partial<Record<Checked, Change>>>> = {
  version: {
    'pdf/x-4': put(/^%PDF-1\.\d/, '%PDF-1.7'),
    'pdf/x-1a:2003': put(/^%PDF-1\.\d/, '%PDF-1.5'),
    'pdf/a-1b': put(/^%PDF-1\.\d/, '%PDF-2.0'),
    'pdf/a-2u': put(/^%PDF-1\.\d/, '%PDF-2.0'),
    'pdf/a-2a': inCatalog('/Version /2.0'),
  },
  'binary-line': put(/^(%PDF-1\.\d\n)%[^\n]*/, '$1%text'),
  'trailer-id': put(/\/ID \[<[^>]*> ?<[^>]*>\]/, ''),
  encrypted: put('trailer\n<<', 'trailer\n<</Encrypt <</Filter /Standard /V 1>> '),
  'cross-reference': inCatalog('/Extra <</Type /ObjStm>>'),
  intent: put('/OutputIntents', '/OutputIntent'),
  'intent-profile': {
    'pdf/x-4': put(/\/DestOutputProfile \d+ 0 R/, ''),
    'pdf/x-1a:2003': put(/\/RegistryName <[\da-f]*> ?\/DestOutputProfile \d+ 0 R/, ''),
    'pdf/a-1b': put('/N 4', '/N 3'),
    'pdf/a-2u': put('prtrCMYK', 'prtrLab '),
    'pdf/a-2a': put(/\/DestOutputProfile \d+ 0 R/, ''),
  },
  'one-profile': (text) => text.replace(/\/OutputIntents \[(\d+) 0 R\]/, '/OutputIntents [$1 0 R <</Type /OutputIntent /S /GTS_PDFX /DestOutputProfile 1 0 R>>]'),
  'device-rgb': inContent('0.1 0.2 0.3 rg'),
  'device-cmyk': put('prtrCMYK', 'prtrRGB '),
  'device-gray': put('/S /GTS_PDFA1', '/S /GTS_PDFB1'),
  'calibrated-colour': inResources('/ColorSpace2 <</C [/ICCBased 1 0 R]>>'),
  'one-spot-one-mix': inResources('/Other [/Separation /Tide /DeviceCMYK <</FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [1 1 1 0] /N 1>>]'),
  transparency: { 'pdf/x-1a:2003': inPicture('/SMask 1 0 R'), 'pdf/a-1b': inPage('/Group <</S /Transparency>>') },
  boxes: {
    'pdf/x-4': put(/\/TrimBox \[[^\]]*\]/, ''),
    'pdf/x-1a:2003': put(/\/TrimBox \[[^\]]*\]/, '/TrimBox [0 0 9000 9000]'),
  },
  annotations: inPage('/Annots [<</Type /Annot /Subtype /Link /Rect [10 10 50 50] /Border [0 0 0]>>]'),
  'annotation-flags': put('/F 4/', '/F 6/'),
  actions: {
    'pdf/x-4': inCatalog('/OpenAction <</Type /Action /S /GoTo>>'),
    'pdf/x-1a:2003': inCatalog('/AA <<>>'),
    'pdf/a-1b': inCatalog('/OpenAction <</S /JavaScript /JS (app)>>'),
    'pdf/a-2u': inCatalog('/OpenAction <</S /Launch>>'),
    'pdf/a-2a': inCatalog('/Names <</JavaScript <<>>>>'),
  },
  forms: inCatalog('/AcroForm <</Fields [1 0 R]>>'),
  'embedded-files': inCatalog('/Names <</EmbeddedFiles <<>>>>'),
  'external-streams': inPicture('/F (other.bin)'),
  proxies: inPicture('/Alternates []'),
  postscript: inPicture('/PS 1'),
  lzw: put('/Filter /FlateDecode', '/Filter /LZWDecode'),
  'jpeg-2000': put('/Filter /FlateDecode', '/Filter /JPXDecode'),
  transfer: inResources('/ExtGState2 <</G <</Type /ExtGState /TR /Identity>>>>'),
  'rendering-intent': inContent('/Vivid ri'),
  interpolated: inPicture('/Interpolate true'),
  compatibility: inContent('BX EX'),
  layers: inCatalog('/OCProperties <<>>'),
  'fonts-embedded': put(/\/FontFile([23])/, '/FontFilf$1'),
  'cid-to-gid': put('/CIDToGIDMap /Identity', ''),
  'cid-set': put(/\/CIDSet \d+ 0 R/, ''),
  'to-unicode': put(/\/ToUnicode \d+ 0 R/, ''),
  'not-defined': put(/\[<[\da-f]{4}/, '[<0000'),
  metadata: put('<rdf:RDF', '<rdf:XDF'),
  'says-what-it-is': {
    'pdf/x-4': put('<pdfxid:GTS_PDFXVersion>PDF/X-4<', '<pdfxid:GTS_PDFXVersion>PDF/X-5<'),
    'pdf/x-1a:2003': put('/GTS_PDFXVersion <', '/GTS_PDFXVersios <'),
    'pdf/a-1b': put('<pdfaid:conformance>B', '<pdfaid:conformance>A'),
    'pdf/a-2u': put('<pdfaid:part>2', '<pdfaid:part>1'),
    'pdf/a-2a': put('<pdfaid:conformance>A', '<pdfaid:conformance>B'),
  },
  title: { 'pdf/x-4': put('<dc:title>', '<dc:titel>'), 'pdf/x-1a:2003': put('/Title <', '/Titel <') },
  dates: { 'pdf/x-4': put('xmp:MetadataDate>', 'xmp:Metadatadate>'), 'pdf/x-1a:2003': put('/ModDate', '/Moddate') },
  'media-management': put('<xmpMM:VersionID>1</xmpMM:VersionID>', ''),
  trapped: { 'pdf/x-4': put('<pdf:Trapped>False', '<pdf:Trapped>True'), 'pdf/x-1a:2003': put('/Trapped /False', '/Trapped /Unknown') },
  'info-agrees': put(/<pdf:Producer>[^<]*/, '<pdf:Producer>another'),
  'xmp-schemas': put('</rdf:RDF>', '<rdf:Description rdf:about="" xmlns:own="http://example.org/own/"><own:word>Tide</own:word></rdf:Description></rdf:RDF>'),
  tagged: put('/Marked true', '/Marked false'),
  language: put(/\/Lang (?:<[^>]*>|\([^)]*\))/, ''),
  limits: {
    'pdf/x-4': inContent('q '.repeat(29) + 'Q '.repeat(29)),
    'pdf/x-1a:2003': inCatalog(`/Extra [${'0 '.repeat(8192)}]`),
    'pdf/a-1b': inCatalog(`/${'N'.repeat(128)} 1`),
    'pdf/a-2u': inContent('q '.repeat(29) + 'Q '.repeat(29)),
    'pdf/a-2a': inCatalog(`/${'N'.repeat(128)} 1`),
  },
}
