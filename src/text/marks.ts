import { lateCoverage, type Coverage, type Needs } from './coverage.js'
import { CLASS_MARK, stepFrom, type Run, type RunGlyph } from './run.js'

/** A lookup of GPOS that puts marks over letters, ligatures or other marks. */
export interface MarkLookup {
  readonly flags: number
  readonly needs: Needs
  /** whether the glyph at `at` is a mark that it attaches; `place` takes the glyph it belongs to and how far it moves, font units */
  attach(run: Run, at: number, place: (to: number, x: number, y: number) => void): boolean
}

const TO_BASE = 4
const TO_LIGATURE = 5
const TO_MARK = 6
const EXTENSION = 9
const SUBTABLES = 256

/** Tables of a lookup and how it is to be applied; undefined where one of them is no attachment that is read here. */
interface Header {
  readonly flags: number
  readonly tables: readonly { readonly at: number; readonly kind: number }[]
}

function headerOf(view: DataView, gpos: number, index: number): Header | undefined {
  const list = gpos + view.getUint16(gpos + 8)
  if (index >= view.getUint16(list)) return undefined
  const lookup = list + view.getUint16(list + 2 + 2 * index)
  const type = view.getUint16(lookup)
  const flags = view.getUint16(lookup + 2)
  const count = view.getUint16(lookup + 4)
  if (count > SUBTABLES) return undefined
  const tables: { at: number; kind: number }[] = []
  for (let i = 0; i < count; i++) {
    let at = lookup + view.getUint16(lookup + 6 + 2 * i)
    let kind = type
    if (type === EXTENSION) {
      kind = view.getUint16(at + 2)
      at += view.getUint32(at + 4)
    }
    if (kind < TO_BASE || kind > TO_MARK || view.getUint16(at) !== 1) return undefined
    tables.push({ at, kind })
  }
  return { flags, tables }
}

/** Whether a lookup is one for {@link readMarks}. */
export function readsMarks(view: DataView, gpos: number, index: number): boolean {
  return headerOf(view, gpos, index) !== undefined
}

/**
 * Reads an attachment straight from the file (OpenType specification, GPOS, lookup types 4 to 6). Undefined for any other lookup, which is
 * left to fontkit. Throws a RangeError where a damaged table leads out of the file.
 */
export function readMarks(view: DataView, gpos: number, index: number, glyphCount: number): MarkLookup | undefined {
  const header = headerOf(view, gpos, index)
  if (header === undefined) return undefined
  const { flags } = header
  const tables = header.tables.map(({ at, kind }) => ({ at, kind, marks: lateCoverage(view, at + view.getUint16(at + 2), glyphCount) }))
  const subtables = tables.map(({ at, kind, marks }) => attachment(view, at, kind, flags, marks, glyphCount))
  return { flags, needs: tables.map(({ marks }) => [marks]), attach: (run, at, place) => subtables.some((attach) => attach(run, at, place)) }
}

function attachment(view: DataView, at: number, kind: number, flags: number, marks: Coverage, glyphCount: number): MarkLookup['attach'] {
  const bearers = lateCoverage(view, at + view.getUint16(at + 4), glyphCount)
  const classes = view.getUint16(at + 6)
  const markArray = at + view.getUint16(at + 8)
  const bearerArray = at + view.getUint16(at + 10)
  return (run, index, place) => {
    const mark = marks(run.glyphs[index]!.id)
    if (mark < 0) return false
    const to = kind === TO_MARK ? markBefore(run, index, flags) : kind === TO_BASE ? baseBefore(run, index) : letterBefore(run, index)
    const bearer = to < 0 ? -1 : bearers(run.glyphs[to]!.id)
    if (bearer < 0) return false
    const record = markArray + 2 + 4 * mark
    const markClass = view.getUint16(record)
    const anchors = kind === TO_LIGATURE ? componentAnchors(view, bearerArray, bearer, run.glyphs[to]!, run.glyphs[index]!) : { table: bearerArray, row: bearer }
    const offset = anchors === undefined ? 0 : view.getUint16(anchors.table + 2 + 2 * (anchors.row * classes + markClass))
    if (anchors === undefined || offset === 0) return false
    const own = markArray + view.getUint16(record + 2)
    const anchor = anchors.table + offset
    place(to, view.getInt16(anchor + 2) - view.getInt16(own + 2), view.getInt16(anchor + 4) - view.getInt16(own + 4))
    return true
  }
}

/** The letter that a mark stands over, −1 for none. */
function baseBefore(run: Run, index: number): number {
  let i = index - 1
  while (i >= 0 && (run.classes[run.glyphs[i]!.id] === CLASS_MARK || run.glyphs[i]!.component > 0)) i--
  return i
}

/** The letter or ligature that a mark stands over, −1 for none. */
function letterBefore(run: Run, index: number): number {
  let i = index - 1
  while (i >= 0 && run.classes[run.glyphs[i]!.id] === CLASS_MARK) i--
  return i
}

/** The anchors of the part of a ligature that a mark belongs to: of the last where it is not known. */
function componentAnchors(view: DataView, ligatures: number, place: number, ligature: RunGlyph, mark: RunGlyph): { readonly table: number; readonly row: number } | undefined {
  const table = ligatures + view.getUint16(ligatures + 2 + 2 * place)
  const parts = ligature.characters.length
  const row = (ligature.ligature !== 0 && ligature.ligature === mark.ligature && mark.component > 0 ? Math.min(mark.component, parts) : parts) - 1
  return row >= 0 && row < view.getUint16(table) ? { table, row } : undefined
}

/** The mark before a mark, if both are of one letter, or one of them is a ligature of its own. */
function markBefore(run: Run, index: number, flags: number): number {
  const i = stepFrom(run, flags, index, -1)
  const before = run.glyphs[i]
  if (before === undefined || run.classes[before.id] !== CLASS_MARK) return -1
  const mark = run.glyphs[index]!
  const together =
    mark.ligature === before.ligature
      ? mark.ligature === 0 || mark.component === before.component
      : (mark.ligature !== 0 && mark.component === 0) || (before.ligature !== 0 && before.component === 0)
  return together ? i : -1
}
