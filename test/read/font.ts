import { readToUnicode } from './cmap.js'
import { type Dict, Name, type Obj } from './objects.js'
import type { PdfObjects } from './xref.js'

/** A font as a reader sees it. Widths in ems. */
export interface ReadFont {
  /** BaseFont */
  readonly name: string
  readonly subtype: string
  readonly descendant: string
  readonly dict: Dict
  readonly descriptor: Dict
  /** bytes of a code */
  readonly bytesPerCode: 1 | 2
  readonly unicodeBlocks: readonly number[]
  width(code: number): number
  unicode(code: number): string
}

export function readFont(file: PdfObjects, value: Obj): ReadFont {
  const dict = file.dict(value)
  const subtype = file.name(dict.get('Subtype'))
  const composite = subtype === 'Type0'
  const inner = composite ? file.dict(file.list(dict.get('DescendantFonts'))[0]) : dict
  const map = dict.has('ToUnicode') ? readToUnicode(file.decoded(dict.get('ToUnicode'))) : undefined
  if (composite && file.name(dict.get('Encoding')) !== 'Identity-H') throw new Error('only Identity-H is read')
  const widths = composite ? cidWidths(file, inner) : simpleWidths(file, dict)
  const encoding = composite ? undefined : simpleEncoding(file, dict)
  const otherwise = composite ? file.number(inner.get('DW'), 1000) : file.number(file.dict(dict.get('FontDescriptor')).get('MissingWidth'), 0)
  return {
    name: file.name(dict.get('BaseFont')),
    subtype,
    descendant: composite ? file.name(inner.get('Subtype')) : '',
    dict,
    descriptor: file.dict(inner.get('FontDescriptor')),
    bytesPerCode: composite ? 2 : 1,
    unicodeBlocks: map?.blocks ?? [],
    width: (code) => (widths.get(code) ?? otherwise) / 1000,
    unicode: (code) => map?.texts.get(code) ?? encoding?.(code) ?? '\ufffd',
  }
}

/** ISO 32000-2, 9.7.4.3. */
function cidWidths(file: PdfObjects, dict: Dict): Map<number, number> {
  const widths = new Map<number, number>()
  const list = file.list(dict.get('W')).map((entry) => file.get(entry))
  for (let i = 0; i < list.length;) {
    const first = list[i] as number
    const second = list[i + 1]
    if (Array.isArray(second)) {
      second.forEach((width, k) => widths.set(first + k, file.number(width)))
      i += 2
    } else {
      for (let code = first; code <= (second as number); code++) widths.set(code, list[i + 2] as number)
      i += 3
    }
  }
  return widths
}

function simpleWidths(file: PdfObjects, dict: Dict): Map<number, number> {
  const first = file.number(dict.get('FirstChar'))
  return new Map(file.numbersOf(dict.get('Widths')).map((width, i) => [first + i, width]))
}

const NAMES: Readonly<Record<string, string>> = {
  space: ' ',
  hyphen: '-',
  period: '.',
  comma: ',',
  colon: ':',
  semicolon: ';',
  quoteright: '\u2019',
  quoteleft: '\u2018',
  quotedblleft: '\u201c',
  quotedblright: '\u201d',
  endash: '\u2013',
  emdash: '\u2014',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}

/** Good enough for files of other makers without ToUnicode: ASCII, Windows' letters and the differences of an encoding. */
function simpleEncoding(file: PdfObjects, dict: Dict): (code: number) => string {
  const differences = new Map<number, string>()
  let code = 0
  for (const entry of file.list(file.dict(dict.get('Encoding')).get('Differences'))) {
    if (typeof entry === 'number') code = entry
    else if (entry instanceof Name) {
      const uni = /^uni([\dA-F]{4})$/.exec(entry.name)
      differences.set(code++, uni ? String.fromCharCode(parseInt(uni[1]!, 16)) : (NAMES[entry.name] ?? (entry.name.length === 1 ? entry.name : '\ufffd')))
    }
  }
  return (value) => differences.get(value) ?? String.fromCharCode(value)
}
