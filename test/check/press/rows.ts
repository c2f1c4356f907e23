import { type Dict, Name, type Obj } from '../../read/objects.js'
import type { PressDocument } from './document.js'

export type Checked = 'pdf/x-4' | 'pdf/x-1a:2003' | 'pdf/a-1b' | 'pdf/a-2u' | 'pdf/a-2a'

/** One thing that a standard asks for. `clauses` says of which standards and where; `fault` what is wrong, or nothing. */
export interface Row {
  readonly id: string
  readonly clauses: Readonly<Partial<Record<Checked, string>>>
  readonly fault: (document: PressDocument, standard: Checked) => string | undefined
}

const X = 'ISO 15930-7:2010'
const X1 = 'ISO 15930-4:2003'
const A1 = 'ISO 19005-1:2005'
const A2 = 'ISO 19005-2:2011'
const NOTES = 'CGATS Application Notes for PDF/X (2006)'

const x = (x4: string, x1a: string): Row['clauses'] => ({ 'pdf/x-4': x4, 'pdf/x-1a:2003': x1a })
const a = (a1: string, a2: string): Row['clauses'] => ({ 'pdf/a-1b': `${A1}, ${a1}`, 'pdf/a-2u': `${A2}, ${a2}`, 'pdf/a-2a': `${A2}, ${a2}` })
const all = (x4: string, x1a: string, a1: string, a2: string): Row['clauses'] => ({ ...x(x4, x1a), ...a(a1, a2) })
const isX = (standard: Checked): boolean => standard.startsWith('pdf/x')

const HIGHEST: Readonly<Record<Checked, readonly string[]>> = {
  'pdf/x-4': ['1.3', '1.4', '1.5', '1.6'],
  'pdf/x-1a:2003': ['1.3', '1.4'],
  'pdf/a-1b': ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
  'pdf/a-2u': ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
  'pdf/a-2a': ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
}
/** Actions that a file for an archive may have (A-1: 6.6.1; A-2: 6.5.1). */
const FORBIDDEN_ACTIONS = ['Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'JavaScript', 'Hide', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView']
const INTENTS = ['AbsoluteColorimetric', 'RelativeColorimetric', 'Saturation', 'Perceptual']
const PAINT_RGB = new Set(['rg', 'RG'])
const PAINT_CMYK = new Set(['k', 'K'])
const PAINT_GRAY = new Set(['g', 'G'])

/** The colour space of the intent's profile; CMYK where a registry's name stands for it. */
function space(document: PressDocument, standard: Checked): string | undefined {
  const [intent] = document.intents(isX(standard) ? 'GTS_PDFX' : 'GTS_PDFA1')
  if (!intent) return undefined
  const profile = document.profile(intent)
  return profile ? Buffer.from(profile.bytes.subarray(16, 20)).toString('latin1') : 'CMYK'
}

const within = (inner: readonly number[], outer: readonly number[]): boolean => inner[0]! >= outer[0]! && inner[1]! >= outer[1]! && inner[2]! <= outer[2]! && inner[3]! <= outer[3]!
const touches = (one: readonly number[], two: readonly number[]): boolean => one[0]! < two[2]! && one[2]! > two[0]! && one[1]! < two[3]! && one[3]! > two[1]!

/** Whether a device space is named anywhere: by an operator, by a picture, by a space made of it. */
function usesDevice(document: PressDocument, name: 'DeviceRGB' | 'DeviceCMYK' | 'DeviceGray', painted: ReadonlySet<string>): string | undefined {
  const operator = document.operators.find(({ op }) => painted.has(op))
  if (operator) return `operator ${operator.op} on page ${operator.page + 1}`
  const is = (value: Obj | undefined): boolean => {
    const got = document.file.get(value)
    return got instanceof Name && got.name === name
  }
  if (document.dicts.some(({ dict }) => is(dict.get('ColorSpace')) && dict.get('Type') !== undefined)) return 'a picture'
  if (document.arrays.some((array) => array[0] instanceof Name && ['Indexed', 'Separation', 'DeviceN', 'Pattern'].includes(array[0].name) && array.some((entry) => is(entry))))
    return 'a space over it'
  return undefined
}

const streamsWith = (document: PressDocument, filter: string): boolean =>
  document.dicts.some(({ dict, stream }) => {
    if (!stream) return false
    const filters = document.file.get(dict.get('Filter'))
    const list = Array.isArray(filters) ? filters : [filters]
    return list.some((one) => one instanceof Name && one.name === filter)
  })

function transparency(document: PressDocument): string | undefined {
  for (const { dict } of document.dicts) {
    const mask = document.file.get(dict.get('SMask'))
    if (dict.has('SMask') && !(mask instanceof Name && mask.name === 'None')) return 'a soft mask'
    const group = document.file.get(dict.get('Group'))
    if (group instanceof Map && document.name(group, 'S') === 'Transparency') return 'a transparency group'
    if (document.name(dict, 'Type') !== 'ExtGState') continue
    const blend = document.name(dict, 'BM')
    if (blend !== '' && blend !== 'Normal' && blend !== 'Compatible') return `blend mode ${blend}`
    for (const key of ['CA', 'ca']) if (dict.has(key) && document.file.number(dict.get(key), 1) !== 1) return `${key} under 1`
  }
  return undefined
}

/** Dates of the information dictionary as XMP has them, to the second. */
function asXmp(date: string | undefined): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'\d\d'?)?$/.exec(date ?? '')
  if (!parts) return undefined
  const zone = parts[7] === undefined || parts[7] === 'Z' ? 'Z' : parts[7].replace(/'(\d\d)'?/, ':$1')
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}${zone}`
}

const PREDEFINED = /^(?:dc|xmp|xmpMM|pdf:Producer|pdf:Keywords|pdf:PDFVersion|pdfaid|rdf|x|xml|pdfaExtension|pdfaSchema|pdfaProperty)\b/

export const ROWS: readonly Row[] = [
  {
    id: 'version',
    clauses: all(`${X}, 6.1`, `${X1}, 6 (PDF 1.4)`, '6.1.2', '6.1.2'),
    fault: ({ header, catalog, file }, standard) => {
      if (!HIGHEST[standard].includes(header)) return `the header says ${header}`
      const own = file.get(catalog.get('Version'))
      return own instanceof Name && !HIGHEST[standard].includes(own.name) ? `the catalog says ${own.name}` : undefined
    },
  },
  {
    id: 'binary-line',
    clauses: a('6.1.2', '6.1.2'),
    fault: ({ text }) => (/^%PDF-\d\.\d(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(text) ? undefined : 'no four bytes over 127 in the second line'),
  },
  {
    id: 'trailer-id',
    clauses: all(`${X}, 6 (identification); ISO 32000-1, 14.4`, `${X1}, 6 (identification)`, '6.1.3', '6.1.3'),
    fault: ({ file }) => {
      const [first, second] = file.list(file.trailer.get('ID'))
      return first instanceof Uint8Array && second instanceof Uint8Array && first.length > 0 ? undefined : 'no ID in the trailer'
    },
  },
  { id: 'encrypted', clauses: all(`${X}, 6 (encryption)`, `${X1}, 6 (encryption)`, '6.1.3', '6.1.3'), fault: ({ file }) => (file.trailer.has('Encrypt') ? 'Encrypt' : undefined) },
  {
    id: 'cross-reference',
    clauses: { 'pdf/x-1a:2003': `${X1}, 6 (PDF 1.4); ISO 32000-1, 7.5.7`, 'pdf/a-1b': `${A1}, 6.1.4` },
    fault: ({ text, file }) => (/\/Type ?\/(?:XRef|ObjStm)\b/.test(text) || file.trailer.has('W') ? 'objects or their places are packed' : undefined),
  },
  {
    id: 'intent',
    clauses: all(`${X}, 6.4`, `${X1}, 6 (output intents)`, '6.2.2', '6.2.3'),
    fault: (document, standard) => {
      const kind = isX(standard) ? 'GTS_PDFX' : 'GTS_PDFA1'
      const intents = document.intents(kind)
      if (intents.length !== 1) return `${intents.length} output intents ${kind}`
      return (document.string(intents[0]!, 'OutputConditionIdentifier') ?? '') === '' ? 'no OutputConditionIdentifier' : undefined
    },
  },
  {
    id: 'intent-profile',
    clauses: all(`${X}, 6.4`, `${X1}, 6 (output intents); ${NOTES}, 3.3`, '6.2.2', '6.2.3'),
    fault: (document, standard) => {
      const [intent] = document.intents(isX(standard) ? 'GTS_PDFX' : 'GTS_PDFA1')
      if (!intent) return 'no intent'
      const profile = document.profile(intent)
      if (!profile) return standard === 'pdf/x-1a:2003' && document.string(intent, 'RegistryName') === 'http://www.color.org' ? undefined : 'no DestOutputProfile'
      const { bytes } = profile
      const word = (at: number): string => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
      const components = { CMYK: 4, 'RGB ': 3, GRAY: 1 }[word(16)]
      if (word(36) !== 'acsp' || components === undefined) return 'the profile is none'
      if (document.file.number(profile.dict.get('N')) !== components) return 'N is not that of the profile'
      if (isX(standard) && word(12) !== 'prtr') return `a profile of the class ${word(12)}`
      if (standard === 'pdf/x-1a:2003' && word(16) !== 'CMYK') return `a profile for ${word(16)}`
      return bytes[8]! > (standard === 'pdf/x-1a:2003' || standard === 'pdf/a-1b' ? 2 : 4) ? `a profile of version ${bytes[8]!}` : undefined
    },
  },
  {
    id: 'one-profile',
    clauses: a('6.2.2', '6.2.3'),
    fault: (document) => {
      const profiles = new Set(document.intents().flatMap((intent) => (intent.has('DestOutputProfile') ? [JSON.stringify(intent.get('DestOutputProfile'))] : [])))
      return profiles.size > 1 ? 'intents with several profiles' : undefined
    },
  },
  {
    id: 'device-rgb',
    clauses: all(`${X}, 6 (colour); ISO 32000-1, 8.6.4`, `${X1}, 6 (colour)`, '6.2.3.3', '6.2.4.3'),
    fault: (document, standard) => (space(document, standard) === 'RGB ' && standard !== 'pdf/x-1a:2003' ? undefined : usesDevice(document, 'DeviceRGB', PAINT_RGB)),
  },
  {
    id: 'device-cmyk',
    clauses: { 'pdf/x-4': `${X}, 6 (colour)`, ...a('6.2.3.3', '6.2.4.3') },
    fault: (document, standard) => (space(document, standard) === 'CMYK' ? undefined : usesDevice(document, 'DeviceCMYK', PAINT_CMYK)),
  },
  {
    id: 'device-gray',
    clauses: a('6.2.3.3', '6.2.4.3'),
    fault: (document, standard) => (space(document, standard) === undefined ? usesDevice(document, 'DeviceGray', PAINT_GRAY) : undefined),
  },
  {
    id: 'calibrated-colour',
    clauses: { 'pdf/x-1a:2003': `${X1}, 6 (colour)` },
    fault: ({ arrays }) =>
      arrays.some(([first]) => first instanceof Name && ['ICCBased', 'CalRGB', 'CalGray', 'Lab'].includes(first.name)) ? 'colour that is not of the device' : undefined,
  },
  {
    id: 'one-spot-one-mix',
    clauses: { 'pdf/x-4': `${X}, 6.6`, 'pdf/a-2u': `${A2}, 6.2.4.4`, 'pdf/a-2a': `${A2}, 6.2.4.4` },
    fault: ({ arrays, file }) => {
      const mixes = new Map<string, string>()
      for (const array of arrays) {
        if (!(array[0] instanceof Name) || array[0].name !== 'Separation' || !(array[1] instanceof Name)) continue
        const mix = [...file.dict(array[3])].map(([key, value]) => `${key} ${JSON.stringify(file.get(value))}`).join(' ')
        const before = mixes.get(array[1].name)
        if (before !== undefined && before !== mix) return `“${array[1].name}” is mixed in two ways`
        mixes.set(array[1].name, mix)
      }
      return undefined
    },
  },
  { id: 'transparency', clauses: { 'pdf/x-1a:2003': `${X1}, 6 (transparency)`, 'pdf/a-1b': `${A1}, 6.4` }, fault: transparency },
  {
    id: 'boxes',
    clauses: x(`${X}, 6 (bounding boxes); ${NOTES}, 2.10`, `${X1}, 6 (bounding boxes); ${NOTES}, 2.10`),
    fault: ({ pages }) => {
      for (const [i, { boxes }] of pages.entries()) {
        const own = boxes['TrimBox'] ?? boxes['ArtBox']
        const media = boxes['MediaBox']
        if (!media) return `page ${i + 1} has no MediaBox`
        if (!own) return `page ${i + 1} has neither TrimBox nor ArtBox`
        if (boxes['TrimBox'] && boxes['ArtBox']) return `page ${i + 1} has both TrimBox and ArtBox`
        for (const outer of ['BleedBox', 'CropBox', 'MediaBox']) if (boxes[outer] && !within(own, boxes[outer])) return `page ${i + 1}: the trim is not inside the ${outer}`
        if (boxes['BleedBox'] && !within(boxes['BleedBox'], media)) return `page ${i + 1}: the bleed is not inside the sheet`
      }
      return undefined
    },
  },
  {
    id: 'annotations',
    clauses: x(`${X}, 6 (annotations); ${NOTES}, 2.28`, `${X1}, 6 (annotations); ${NOTES}, 2.28`),
    fault: (document) => {
      for (const [i, { boxes, annotations }] of document.pages.entries()) {
        const area = boxes['BleedBox'] ?? boxes['TrimBox'] ?? boxes['ArtBox'] ?? boxes['MediaBox']!
        for (const annotation of annotations) {
          if (['TrapNet', 'PrinterMark'].includes(document.name(annotation, 'Subtype'))) continue
          if (
            touches(
              document.file.list(annotation.get('Rect')).map((value) => document.file.number(value)),
              area,
            )
          )
            return `page ${i + 1}: an annotation inside the bleed`
        }
      }
      return undefined
    },
  },
  {
    id: 'annotation-flags',
    clauses: a('6.5.3', '6.3.2'),
    fault: (document) => {
      const PRINT = 4
      const HIDDEN = 1 | 2 | 32
      for (const { annotations } of document.pages)
        for (const annotation of annotations) {
          const flags = document.file.number(annotation.get('F'), -1)
          if (flags < 0 || (flags & PRINT) === 0 || (flags & HIDDEN) !== 0) return `flags ${flags}`
        }
      return undefined
    },
  },
  {
    id: 'actions',
    clauses: all(`${X}, 6.18`, `${X1}, 6 (actions)`, '6.6.1', '6.5.1'),
    fault: (document, standard) => {
      for (const { dict } of document.dicts) {
        const kind = document.name(dict, 'S')
        if (dict.has('AA')) return 'additional actions'
        if (FORBIDDEN_ACTIONS.includes(kind)) return `an action ${kind}`
        if (isX(standard) && document.name(dict, 'Type') === 'Action') return `an action ${kind}`
      }
      return document.dicts.some(({ dict }) => dict.has('JavaScript') || dict.has('JS')) ? 'JavaScript' : undefined
    },
  },
  {
    id: 'forms',
    clauses: all(`${X}, 6.26`, `${X1}, 6 (forms)`, '6.9', '6.4.1'),
    fault: ({ catalog, file }) => {
      const form = file.get(catalog.get('AcroForm'))
      return form instanceof Map && (file.list(form.get('Fields')).length > 0 || form.has('XFA')) ? 'a form with fields' : undefined
    },
  },
  {
    id: 'embedded-files',
    clauses: { ...x(`${X}, 6 (complete exchange)`, `${X1}, 6 (complete exchange)`), 'pdf/a-1b': `${A1}, 6.1.11` },
    fault: ({ dicts }) => (dicts.some(({ dict }) => dict.has('EmbeddedFiles') || dict.has('EF')) ? 'an embedded file' : undefined),
  },
  {
    id: 'external-streams',
    clauses: all(`${X}, 6 (complete exchange)`, `${X1}, 6 (complete exchange)`, '6.1.7', '6.1.7.1'),
    fault: ({ dicts }) => (dicts.some(({ dict, stream }) => stream && ['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(key))) ? 'a stream in another file' : undefined),
  },
  {
    id: 'proxies',
    clauses: all(`${X}, 6 (complete exchange)`, `${X1}, 6 (complete exchange)`, '6.2.4', '6.2.8.1'),
    fault: ({ dicts }) => (dicts.some(({ dict, stream }) => stream && (dict.has('OPI') || dict.has('Alternates'))) ? 'a picture that stands for another' : undefined),
  },
  {
    id: 'postscript',
    clauses: all(`${X}, 6.14`, `${X1}, 6 (PostScript)`, '6.2.7', '6.2.9.3'),
    fault: (document) =>
      document.dicts.some(({ dict }) => document.name(dict, 'Subtype') === 'PS' || document.name(dict, 'Subtype2') === 'PS' || dict.has('PS')) ? 'PostScript' : undefined,
  },
  {
    id: 'lzw',
    clauses: all(`${X}, 6 (compression)`, `${X1}, 6 (compression)`, '6.1.10', '6.1.7.2'),
    fault: (document) => (streamsWith(document, 'LZWDecode') ? 'LZW' : undefined),
  },
  {
    id: 'jpeg-2000',
    clauses: { 'pdf/x-1a:2003': `${X1}, 6 (PDF 1.4)`, 'pdf/a-1b': `${A1}, 6.1.2` },
    fault: (document) => (streamsWith(document, 'JPXDecode') ? 'JPEG 2000' : undefined),
  },
  {
    id: 'transfer',
    clauses: all(`${X}, 6 (transfer curves)`, `${X1}, 6 (transfer curves)`, '6.2.8', '6.2.5'),
    fault: (document) =>
      document.dicts.some(({ dict }) => {
        const two = document.name(dict, 'TR2')
        return document.name(dict, 'Type') === 'ExtGState' && (dict.has('TR') || (dict.has('TR2') && two !== 'Default'))
      })
        ? 'a transfer curve'
        : undefined,
  },
  {
    id: 'rendering-intent',
    clauses: all(`${X}, 6.23`, `${X1}, 6 (rendering intents)`, '6.2.9', '6.2.6'),
    fault: (document) => {
      const named = [
        ...document.operators.flatMap(({ op, args }) => (op === 'ri' && args[0] instanceof Name ? [args[0].name] : [])),
        ...document.dicts.flatMap(({ dict }) => ['Intent', 'RI'].map((key) => document.name(dict, key)).filter((name) => name !== '')),
      ]
      const strange = named.find((name) => !INTENTS.includes(name))
      return strange === undefined ? undefined : `rendering intent ${strange}`
    },
  },
  {
    id: 'interpolated',
    clauses: a('6.2.4', '6.2.8.1'),
    fault: ({ dicts, file }) => (dicts.some(({ dict }) => file.get(dict.get('Interpolate')) === true) ? 'Interpolate' : undefined),
  },
  {
    id: 'compatibility',
    clauses: all(`${X}, 6.19`, `${X1}, 6 (operators)`, '6.2.10', '6.2.2'),
    fault: ({ operators }) => (operators.some(({ op }) => op === 'BX' || op === 'EX') ? 'BX or EX' : undefined),
  },
  {
    id: 'layers',
    clauses: { 'pdf/x-1a:2003': `${X1}, 6 (PDF 1.4)`, 'pdf/a-1b': `${A1}, 6.1.13` },
    fault: ({ catalog }) => (catalog.has('OCProperties') ? 'layers' : undefined),
  },
  {
    id: 'fonts-embedded',
    clauses: all(`${X}, 6.5`, `${X1}, 6 (fonts)`, '6.3.4', '6.2.11.4.1'),
    fault: (document) => {
      const bare = document.fonts.find(
        ({ font, descriptor }) => document.name(font, 'Subtype') !== 'Type3' && !['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
      )
      return bare ? `${document.name(bare.top, 'BaseFont')} is not embedded` : undefined
    },
  },
  {
    id: 'cid-to-gid',
    clauses: a('6.3.3.2', '6.2.11.3.2'),
    fault: (document) => (document.fonts.some(({ font }) => document.name(font, 'Subtype') === 'CIDFontType2' && !font.has('CIDToGIDMap')) ? 'no CIDToGIDMap' : undefined),
  },
  {
    id: 'cid-set',
    clauses: { 'pdf/a-1b': `${A1}, 6.3.5` },
    fault: (document) => {
      const subset = document.fonts.find(
        ({ font, descriptor }) => document.name(font, 'Subtype').startsWith('CIDFontType') && /^[A-Z]{6}\+/.test(document.name(font, 'BaseFont')) && !descriptor.has('CIDSet'),
      )
      return subset ? `${document.name(subset.top, 'BaseFont')} has no CIDSet` : undefined
    },
  },
  {
    id: 'to-unicode',
    clauses: { 'pdf/a-2u': `${A2}, 6.2.11.7.2`, 'pdf/a-2a': `${A2}, 6.2.11.7.2` },
    fault: (document) => {
      for (const { top } of document.fonts) {
        const map = top.get('ToUnicode')
        if (map === undefined) return `${document.name(top, 'BaseFont')} has no ToUnicode`
        const text = Buffer.from(document.file.decoded(map)).toString('latin1')
        if (/<[\da-f]{4}>\s*<(?:0000|fffe|feff)>/i.test(text)) return `${document.name(top, 'BaseFont')} has a code that is no character`
      }
      return undefined
    },
  },
  {
    id: 'not-defined',
    clauses: { 'pdf/a-2u': `${A2}, 6.2.11.8`, 'pdf/a-2a': `${A2}, 6.2.11.8` },
    fault: (document) => {
      const strings = (value: Obj): Uint8Array[] => (value instanceof Uint8Array ? [value] : Array.isArray(value) ? value.flatMap(strings) : [])
      for (const { op, args } of document.operators)
        if (op === 'Tj' || op === 'TJ')
          for (const shown of args.flatMap(strings)) for (let i = 0; i + 1 < shown.length; i += 2) if (shown[i] === 0 && shown[i + 1] === 0) return '.notdef is shown'
      return undefined
    },
  },
  {
    id: 'metadata',
    clauses: { 'pdf/x-4': `${X}, 6.10`, ...a('6.7.2', '6.6.2.1') },
    fault: ({ xmp, catalog, file }) => {
      if (!/<rdf:RDF[\s\S]*<\/rdf:RDF>/.test(xmp)) return 'no XMP'
      return file.dict(catalog.get('Metadata')).has('Filter') ? 'the XMP is packed' : undefined
    },
  },
  {
    id: 'says-what-it-is',
    clauses: all(`${X}, 6.10`, `${X1}, 6 (identification)`, '6.7.11', '6.6.4'),
    fault: (document, standard) => {
      if (standard === 'pdf/x-4') return document.property('pdfxid:GTS_PDFXVersion') === 'PDF/X-4' ? undefined : 'pdfxid:GTS_PDFXVersion is not PDF/X-4'
      if (standard === 'pdf/x-1a:2003') return document.string(document.info, 'GTS_PDFXVersion') === 'PDF/X-1a:2003' ? undefined : 'GTS_PDFXVersion is not PDF/X-1a:2003'
      const told = `${document.property('pdfaid:part') ?? ''}${document.property('pdfaid:conformance') ?? ''}`
      return told.toLowerCase() === standard.slice('pdf/a-'.length) ? undefined : `pdfaid says ${told}`
    },
  },
  {
    id: 'title',
    clauses: x(`${X}, 6.10`, `${X1}, 6 (identification)`),
    fault: (document, standard) => ((standard === 'pdf/x-4' ? document.alternative('dc:title') : document.string(document.info, 'Title')) ? undefined : 'no title'),
  },
  {
    id: 'dates',
    clauses: x(`${X}, 6.10`, `${X1}, 6 (identification)`),
    fault: (document, standard) => {
      if (standard === 'pdf/x-4') {
        const missing = ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].find((name) => document.property(name) === undefined)
        return missing === undefined ? undefined : `no ${missing}`
      }
      const missing = ['CreationDate', 'ModDate'].find((key) => asXmp(document.string(document.info, key)) === undefined)
      return missing === undefined ? undefined : `no ${missing}`
    },
  },
  {
    id: 'media-management',
    clauses: { 'pdf/x-4': `${X}, 6.10` },
    fault: (document) => {
      const missing = ['xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass'].find((name) => (document.property(name) ?? '') === '')
      return missing === undefined ? undefined : `no ${missing}`
    },
  },
  {
    id: 'trapped',
    clauses: x(`${X}, 6 (trapping); ${NOTES}, 2.17`, `${X1}, 6 (trapping); ${NOTES}, 2.17`),
    fault: (document, standard) => {
      const said = document.name(document.info, 'Trapped')
      if (!['True', 'False'].includes(said)) return `Trapped is “${said}”`
      return standard === 'pdf/x-4' && document.property('pdf:Trapped') !== said ? 'Info and XMP do not agree' : undefined
    },
  },
  {
    id: 'info-agrees',
    clauses: a('6.7.3', '6.6.3'),
    fault: (document) => {
      const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
        [
          'Title',
          document.string(document.info, 'Title'),
          document
            .alternative('dc:title')
            ?.replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, '&'),
        ],
        ['Producer', document.string(document.info, 'Producer'), document.property('pdf:Producer')],
        ['CreationDate', asXmp(document.string(document.info, 'CreationDate')), document.property('xmp:CreateDate')],
        ['ModDate', asXmp(document.string(document.info, 'ModDate')), document.property('xmp:ModifyDate')],
      ]
      const wrong = pairs.find(([key, info, xmp]) => document.info.has(key) && info !== xmp)
      return wrong ? `${wrong[0]}: “${wrong[1] ?? ''}” and “${wrong[2] ?? ''}”` : undefined
    },
  },
  {
    id: 'xmp-schemas',
    clauses: a('6.7.8', '6.6.2.3'),
    fault: ({ xmp }) => {
      const described = xmp.slice(xmp.indexOf('<pdfaExtension:schemas'), xmp.indexOf('</pdfaExtension:schemas'))
      for (const [, name] of xmp.matchAll(/<([a-zA-Z]+:[a-zA-Z_]+)[\s>]/g)) {
        if (PREDEFINED.test(name!)) continue
        const [prefix, own] = name!.split(':')
        if (!described.includes(`<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>`) || !described.includes(`<pdfaProperty:name>${own}</pdfaProperty:name>`))
          return `${name} is not described`
      }
      return undefined
    },
  },
  {
    id: 'tagged',
    clauses: { 'pdf/a-2a': `${A2}, 6.7.2.2, 6.7.3` },
    fault: ({ catalog, file }) => {
      if (file.get(file.dict(catalog.get('MarkInfo')).get('Marked')) !== true) return 'not marked'
      return file.get(catalog.get('StructTreeRoot')) instanceof Map ? undefined : 'no structure'
    },
  },
  {
    id: 'language',
    clauses: { 'pdf/a-2a': `${A2}, 6.7.4` },
    fault: (document) => ((document.string(document.catalog, 'Lang') ?? '') === '' ? 'no language' : undefined),
  },
  {
    id: 'limits',
    clauses: all(`${X}, 6.25`, `${X1}, 6 (limits)`, '6.1.12', '6.1.13'),
    fault: ({ arrays, dicts, operators }, standard) => {
      const real = standard === 'pdf/a-1b' || standard === 'pdf/x-1a:2003'
      if (real && arrays.some((array) => array.length > 8191)) return 'an array of more than 8191'
      if (real && dicts.some(({ dict }: { readonly dict: Dict }) => dict.size > 4095)) return 'a dictionary of more than 4095'
      if (dicts.some(({ dict }) => [...dict.keys()].some((key) => key.length > 127))) return 'a name of more than 127 bytes'
      let depth = 0
      for (const { op } of operators) {
        if (op === 'q') depth++
        if (op === 'Q') depth--
        if (depth > 28) return 'states of graphics 29 deep'
      }
      return undefined
    },
  },
]
