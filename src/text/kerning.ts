import { readClasses, readCoverage } from './coverage.js'

/** Kerning of one GPOS lookup: what the advance of a glyph changes by before another, font units. */
export interface KernLookup {
  /** marks between two glyphs do not part them */
  readonly ignoreMarks: boolean
  between(left: number, right: number): number
}

type Subtable = (left: number, right: number) => number | undefined

const PAIRS = 2
const EXTENSION = 9
/** value format in which a pair changes nothing but the first glyph's advance */
const ADVANCE_ONLY = 4
const IGNORE_MARKS = 8
/** of the flags, what may be set: right to left has no meaning for pairs */
const KNOWN_FLAGS = 1 | IGNORE_MARKS
const SUBTABLES = 256

/**
 * Reads a pair lookup straight from the file (OpenType specification, GPOS, lookup type 2). fontkit makes an object with a dozen
 * described properties of every pair it looks at, and kerning is asked for between any two glyphs. Undefined for what is not plain
 * kerning: that is left to fontkit. Throws a RangeError where a damaged table leads out of the file.
 */
export function readKerning(view: DataView, gpos: number, index: number, glyphCount: number): KernLookup | undefined {
  const list = gpos + view.getUint16(gpos + 8)
  if (index >= view.getUint16(list)) return undefined
  const lookup = list + view.getUint16(list + 2 + 2 * index)
  const type = view.getUint16(lookup)
  const flags = view.getUint16(lookup + 2)
  const count = view.getUint16(lookup + 4)
  if ((type !== PAIRS && type !== EXTENSION) || (flags & ~KNOWN_FLAGS) !== 0 || count > SUBTABLES) return undefined
  const subtables: Subtable[] = []
  for (let i = 0; i < count; i++) {
    let at = lookup + view.getUint16(lookup + 6 + 2 * i)
    if (type === EXTENSION) {
      if (view.getUint16(at + 2) !== PAIRS) return undefined
      at += view.getUint32(at + 4)
    }
    const format = view.getUint16(at)
    if (view.getUint16(at + 4) !== ADVANCE_ONLY || view.getUint16(at + 6) !== 0 || (format !== 1 && format !== 2)) return undefined
    subtables.push(format === 1 ? glyphPairs(view, at, glyphCount) : classPairs(view, at, glyphCount))
  }
  const between = (left: number, right: number): number => {
    for (const subtable of subtables) {
      const value = subtable(left, right)
      if (value !== undefined) return value
    }
    return 0
  }
  return { ignoreMarks: (flags & IGNORE_MARKS) !== 0, between }
}

/** Format 1: a list of second glyphs for each first one, read when the first one is met. */
function glyphPairs(view: DataView, at: number, glyphCount: number): Subtable {
  const covered = readCoverage(view, at + view.getUint16(at + 2), glyphCount)
  const sets = view.getUint16(at + 8)
  const read = new Map<number, Map<number, number>>()
  return (left, right) => {
    const set = covered[left] ?? -1
    if (set < 0 || set >= sets) return undefined
    let pairs = read.get(set)
    if (pairs === undefined) {
      pairs = new Map<number, number>()
      const from = at + view.getUint16(at + 10 + 2 * set)
      const count = view.getUint16(from)
      for (let i = count - 1; i >= 0; i--) pairs.set(view.getUint16(from + 2 + 4 * i), view.getInt16(from + 4 + 4 * i))
      read.set(set, pairs)
    }
    return pairs.get(right)
  }
}

/** Format 2: classes of first and second glyphs, and a value for each two classes. */
function classPairs(view: DataView, at: number, glyphCount: number): Subtable {
  const covered = readCoverage(view, at + view.getUint16(at + 2), glyphCount)
  const firsts = readClasses(view, at + view.getUint16(at + 8), glyphCount)
  const seconds = readClasses(view, at + view.getUint16(at + 10), glyphCount)
  const rows = view.getUint16(at + 12)
  const columns = view.getUint16(at + 14)
  return (left, right) => {
    if ((covered[left] ?? -1) < 0) return undefined
    const row = firsts[left] ?? 0
    const column = seconds[right] ?? 0
    return row < rows && column < columns ? view.getInt16(at + 16 + 2 * (row * columns + column)) : 0
  }
}
