import type { Paper } from '../../scene/paper.js'
import { type PdfDict, pdfText } from './file.js'
import { escapedName, xmlText } from './strings.js'

const PRODUCER = 'stonehand'
/** The only date that goes into a file is the edition's; a paper without one has no dates. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

type Described = Pick<Paper, 'title' | 'date' | 'language' | 'publication'>

/** The document information dictionary (ISO 32000-2, 14.3.3). */
export function infoDict(paper: Described): PdfDict {
  const day = DATE.exec(paper.date)
  const date = day ? pdfText(`D:${day[1]}${day[2]}${day[3]}000000Z`) : undefined
  return { Title: paper.title === '' ? undefined : pdfText(paper.title), Producer: pdfText(PRODUCER), CreationDate: date, ModDate: date }
}

/** The same as an XMP packet (ISO 32000-2, 14.3.2; ISO 16684-1). */
export function xmpPacket(paper: Described): string {
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
