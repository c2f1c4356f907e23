import { columnsApart } from './columnsApart.js'
import type { LineMeter } from './lineMeter.js'
import type { PrintLine } from '../print.js'
import { rawLines, type RawLine } from './rawLines.js'
import { shardsJoined } from './shards.js'

/** share of lines with a space after them, from which one that has none is evidence; and up to which a space is */
const SPACED_FROM = 0.3
const SPACED_TO = 0.985
/** share of lines with empty ones before them, from which one empty line says nothing */
const DOUBLE_SPACED = 0.85
const DOUBLE_LINES = 12
/** spaces inside a line that part cells of a table, not words */
const CELLS = / {4,}/g
const SPACES = / {2,}/g

/** Lines of a text that have characters. Those of columns side by side come one column after the other, and share their numbers. */
export function readLines(text: string, meter: LineMeter): PrintLine[] {
  const [rows, lines] = linesApart(text)
  const ends = endsTell(lines)
  const blanks = blanksThatTell(lines)
  const read = lines.map(({ number, page, text, indent, trailing, soft, blanks: before }): PrintLine => {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text)
    const words = text
      .replace(/[\u2010\u2011]$/, '')
      .replace(CELLS, '\t')
      .replace(SPACES, ' ')
    const shown = soft || (words.length < text.length && hyphen && !words.endsWith('-')) ? `${words}-` : words
    const end = soft ? 'soft' : !ends ? 'unknown' : trailing ? 'space' : 'none'
    return { number, page, text: shown, end, gap: before >= blanks, indent, width: meter(shown) }
  })
  // what stood side by side has been put apart at its gaps already
  return lines.length > rows ? read : shardsJoined(read, meter)
}

/** How many rows a text has, and their lines. */
function linesApart(text: string): [number, RawLine[]] {
  const raw = rawLines(text)
  return [raw.length, byPages(raw).flatMap(columnsApart)]
}

function byPages(lines: readonly RawLine[]): RawLine[][] {
  const pages: RawLine[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page?.[0]?.page === line.page) page.push(line)
    else pages.push([line])
  }
  return pages
}

/** Whether the source keeps the spaces at which its lines were broken, and only those. */
function endsTell(lines: readonly RawLine[]): boolean {
  let spaced = 0
  let unhyphened = 0
  let hyphened = 0
  let spacedHyphens = 0
  for (const { text, trailing, soft } of lines) {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text)
    if (hyphen) hyphened++
    else unhyphened++
    if (trailing && hyphen) spacedHyphens++
    else if (trailing) spaced++
  }
  if (spacedHyphens > hyphened / 2) return false
  return spaced > 0 && spaced >= SPACED_FROM * unhyphened && (unhyphened < DOUBLE_LINES || spaced <= SPACED_TO * unhyphened)
}

/** How many empty lines it takes to part frames: more than one where each line has one before it. */
function blanksThatTell(lines: readonly RawLine[]): number {
  const counts = new Map<number, number>()
  for (const { blanks } of lines) if (blanks !== Infinity) counts.set(blanks, (counts.get(blanks) ?? 0) + 1)
  const between = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (between < DOUBLE_LINES || (counts.get(0) ?? 0) > (1 - DOUBLE_SPACED) * between) return 1
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0] + 1
}
