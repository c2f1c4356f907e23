import { composed } from './composed.js'
import { type Misread, misreadIn, withTrueCharacters } from './misreadCharacters.js'

/** A line of the source with characters, before it is known what its spaces mean. */
export interface RawLine {
  /** its line in the file, from 1 */
  readonly number: number
  readonly page: number
  /** no white space at its ends; inside as in the source, tabs as spaces up to the next stop */
  readonly text: string
  /** spaces before it */
  readonly indent: number
  /** white space stands after it */
  readonly trailing: boolean
  /** a soft hyphen stands at its end, which `text` has not */
  readonly soft: boolean
  /** empty lines before it; at the head of a page or a text Infinity */
  readonly blanks: number
}

const BREAKS = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const TAB = 8
/** characters of most lines, which need no care */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02bb\u02bd-\u02ff\u2013-\u201f]*$/
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
const LIGATURE = /[\ufb00-\ufb06]/g
/** spaces of all widths, and characters that stand for one */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** zero width, marks of direction, controls other than the tab: nothing of them is seen. Joiners are kept, which Arabic and Indic need. */
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const SOFT = /\u00ad/g

/** Takes a text apart into lines: at any kind of line end, and at form feeds, each of which begins a page. */
export function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  const hard = softAreHard(text)
  const misread = misreadIn(text)
  let page = 1
  let number = 0
  let blanks = Infinity
  for (const row of text.split(BREAKS)) {
    const parts = row.includes('\f') ? row.split('\f') : undefined
    for (let i = 0; i < (parts?.length ?? 1); i++) {
      if (i > 0) {
        page++
        blanks = Infinity
      }
      const { text, indent, trailing, soft } = readLine(parts?.[i] ?? row, hard, misread)
      const last = parts === undefined || i === parts.length - 1
      // what stands before a form feed on its line is a line; an empty one is none
      if (text !== '' || soft || last) number++
      if (text === '' && !soft) blanks += last && i === 0 ? 1 : 0
      else {
        lines.push({ number, page, text, indent, trailing, soft, blanks })
        blanks = 0
      }
    }
  }
  return lines
}

/** In some files each hyphen reads as a soft one. A true soft hyphen is not seen inside a line; so many there, and no other hyphens, are hyphens. */
function softAreHard(text: string): boolean {
  const inside = text.match(/\p{L}\u00ad\p{L}/gu)?.length ?? 0
  return inside > 0 && !/\p{L}[-\u2010\u2011]/u.test(text)
}

function readLine(raw: string, hard: boolean, misread: Misread): Pick<RawLine, 'text' | 'indent' | 'trailing' | 'soft'> {
  let seen: string
  if (!PLAIN.test(raw)) {
    seen = withTrueCharacters(raw, misread)
      .replace(UNSEEN, '')
      .replace(SPACE, ' ')
      // the letter that some programs name the apostrophe's glyph
      .replace(/\u02bc/g, '’')
      .replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign)
    if (hard) seen = seen.replace(SOFT, '-')
    if (seen.includes('\t')) seen = stopped(seen)
    seen = composed(seen)
  } else seen = withTrueCharacters(raw, misread)
  // before a gap within a row, a column's line ends
  if (seen.includes('\u00ad  ')) seen = seen.replace(/\u00ad(?= {2})/g, '-')
  const body = seen.trimEnd()
  const soft = body.endsWith('\u00ad')
  const text = body.trimStart()
  return {
    text: text.replace(SOFT, '').trim(),
    indent: body.length - text.length,
    trailing: body.length < seen.length,
    soft,
  }
}

/** Tabs as spaces up to the next stop, at least two, so that they are still seen as gaps. */
function stopped(text: string): string {
  const parts = text.split('\t')
  let column = 0
  return parts
    .map((part, i) => {
      column += part.length
      if (i === parts.length - 1) return part
      const gap = Math.max(2, TAB - (column % TAB))
      column += gap
      return part + ' '.repeat(gap)
    })
    .join('')
}
