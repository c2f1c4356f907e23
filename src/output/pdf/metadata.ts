import { StonehandError } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'
import { type PdfDict, pdfText } from './file.js'
import { type Standard, standardName, STANDARDS, type Terms } from './standards.js'
import { escapedName, xmlText } from './strings.js'

const PRODUCER = 'stonehand'
/** The only date that goes into a file is the edition's; a paper without one has no dates. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

type Described = Pick<Paper, 'title' | 'date' | 'language' | 'publication'>

/** What is said of a file beside its paper's own words. */
export interface Said {
  readonly terms: Terms | undefined
  /** whether its colours overlap already where they meet (ISO 32000-2, 14.11.6) */
  readonly trapped: boolean
}

/** Refuses a paper that cannot say of itself what its standards ask for. */
export function sayEnough(paper: Described, standards: readonly Standard[]): void {
  const missing = (path: string, standard: Standard, clause: string, what: string): never => {
    const message = `${standardName(standard)} wants ${what} (${clause}).`
    throw new StonehandError('invalid-call', message, [{ path, message }])
  }
  for (const standard of standards) {
    const { title, date, language } = STANDARDS[standard].says
    if (title !== undefined && paper.title.trim() === '') missing('title', standard, title, 'a title')
    if (date !== undefined && !DATE.test(paper.date)) missing('date', standard, date, 'the date of the edition')
    if (language !== undefined && paper.language === '') missing('language', standard, language, 'the language of the paper')
  }
}

/** The document information dictionary (ISO 32000-2, 14.3.3). */
export function infoDict(paper: Described, { terms, trapped }: Said): PdfDict {
  const day = DATE.exec(paper.date)
  const date = day ? pdfText(`D:${day[1]}${day[2]}${day[3]}000000Z`) : undefined
  return {
    Title: paper.title === '' ? undefined : pdfText(paper.title),
    Producer: pdfText(PRODUCER),
    CreationDate: date,
    ModDate: date,
    ...(terms?.x === undefined ? {} : { Trapped: trapped ? 'True' : 'False' }),
    // later ones say it in the XMP alone
    ...(terms?.x === 'pdf/x-1a:2003' ? { GTS_PDFXVersion: pdfText(X1A) } : {}),
  }
}

const X1A = 'PDF/X-1a:2003'

/** A schema of XMP with what a file says in it. */
interface Schema {
  readonly prefix: string
  readonly uri: string
  readonly name: string
  readonly properties: readonly { readonly name: string; readonly value: string; readonly type: 'Text' | 'Integer'; readonly means: string }[]
}

/** Identification of the standards, and what PDF/X says beside it (PDF/X-4: ISO 15930-7, 6.10). */
function schemasOf({ x, ua }: Terms, trapped: boolean): Schema[] {
  const schemas: Schema[] = []
  if (x === 'pdf/x-4') {
    const version = { name: 'GTS_PDFXVersion', value: 'PDF/X-4', type: 'Text', means: 'Version of PDF/X' } as const
    schemas.push({ prefix: 'pdfxid', uri: 'http://www.npes.org/pdfx/ns/id/', name: 'PDF/X identification', properties: [version] })
    const trap = { name: 'Trapped', value: trapped ? 'True' : 'False', type: 'Text', means: 'Whether the document is trapped' } as const
    schemas.push({ prefix: 'pdf', uri: 'http://ns.adobe.com/pdf/1.3/', name: 'Adobe PDF', properties: [trap] })
  }
  if (x === 'pdf/x-1a:2003') {
    const version = { name: 'GTS_PDFXVersion', value: X1A, type: 'Text', means: 'Version of PDF/X' } as const
    schemas.push({ prefix: 'pdfx', uri: 'http://ns.adobe.com/pdfx/1.3/', name: 'PDF/X identification', properties: [version] })
  }
  if (ua) {
    const part = { name: 'part', value: '1', type: 'Integer', means: 'Part of ISO 14289' } as const
    schemas.push({ prefix: 'pdfuaid', uri: 'http://www.aiim.org/pdfua/ns/id/', name: 'PDF/UA identification', properties: [part] })
  }
  return schemas
}

/** The part and the level of PDF/A. */
const PDFA: Readonly<Partial<Record<Standard, readonly [part: number, level: string]>>> = { 'pdf/a-1b': [1, 'B'], 'pdf/a-2u': [2, 'U'], 'pdf/a-2a': [2, 'A'] }

/** What PDF/A does not know of XMP, described in the file (ISO 19005-1, 6.7.8; ISO 19005-2, 6.6.2.3). */
function extensionLines(schemas: readonly Schema[]): string[] {
  if (schemas.length === 0) return []
  return [
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
    '<pdfaExtension:schemas><rdf:Bag>',
    ...schemas.flatMap(({ prefix, uri, name, properties }) => [
      '<rdf:li rdf:parseType="Resource">',
      `<pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`,
      '<pdfaSchema:property><rdf:Seq>',
      ...properties.map(
        (property) =>
          `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${property.name}</pdfaProperty:name><pdfaProperty:valueType>${property.type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${property.means}</pdfaProperty:description></rdf:li>`,
      ),
      '</rdf:Seq></pdfaSchema:property>',
      '</rdf:li>',
    ]),
    '</rdf:Bag></pdfaExtension:schemas>',
    '</rdf:Description>',
  ]
}

function standardLines(terms: Terms, trapped: boolean, id: string, date: string): string[] {
  const schemas = schemasOf(terms, trapped)
  const pdfa = terms.a === undefined ? undefined : PDFA[terms.a]
  return [
    ...(terms.x === 'pdf/x-4'
      ? [
          '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">',
          `<xmp:MetadataDate>${date}</xmp:MetadataDate>`,
          `<xmpMM:DocumentID>${uuid(id)}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>`,
          '</rdf:Description>',
        ]
      : []),
    ...schemas.map(
      ({ prefix, uri, properties }) =>
        `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">${properties.map(({ name, value }) => `<${prefix}:${name}>${value}</${prefix}:${name}>`).join('')}</rdf:Description>`,
    ),
    ...(pdfa
      ? [
          `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${pdfa[0]}</pdfaid:part><pdfaid:conformance>${pdfa[1]}</pdfaid:conformance></rdf:Description>`,
          ...extensionLines(schemas),
        ]
      : []),
  ]
}

/** An identifier made of the digits of a digest. */
function uuid(id: string): string {
  return `uuid:${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20, 32)}`
}

/** The same as the information dictionary says as an XMP packet (ISO 32000-2, 14.3.2; ISO 16684-1), and what standards say there. `id` is 32 digits that are the content's own. */
export function xmpPacket(paper: Described, { terms, trapped }: Said, id: string): string {
  const title = xmlText(paper.title)
  const date = DATE.test(paper.date) ? `${paper.date}T00:00:00Z` : ''
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    title && `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    paper.publication && `<dc:publisher><rdf:Bag><rdf:li>${xmlText(paper.publication)}</rdf:li></rdf:Bag></dc:publisher>`,
    paper.language && `<dc:language><rdf:Bag><rdf:li>${xmlText(paper.language)}</rdf:li></rdf:Bag></dc:language>`,
    date && `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
    '</rdf:Description>',
    ...(terms ? standardLines(terms, trapped, id, date) : []),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Entries of the catalog that say how the document is to be shown and read (ISO 32000-2, 7.7.2). */
export function catalogEntries(paper: Described): PdfDict {
  return {
    Lang: paper.language === '' ? undefined : pdfText(paper.language),
    ViewerPreferences: { DisplayDocTitle: true },
    PageLayout: escapedName('SinglePage'),
  }
}
