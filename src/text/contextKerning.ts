import { lateCoverage, type Coverage, type Needs } from './coverage.js'
import { matchEnd, stepFrom, type Run, type Test } from './run.js'

/** Where a glyph of a run stands, as lookups of GPOS change it; font units. */
export interface Position {
  advance: number
  x: number
  y: number
  /** index of the glyph that a mark is attached to, −1 for none */
  bearer: number
}

/** A lookup of GPOS that moves single glyphs between certain others, as the point of Catalan `l·l`. */
export interface ContextKerning {
  readonly needs: Needs
  apply(run: Run, positions: readonly Position[]): void
}

const SINGLE = 1
const CHAINED = 8
const EXTENSION = 9
/** of the three formats of a context, the one with a coverage for each place */
const BY_COVERAGE = 3
const X_PLACEMENT = 1
const Y_PLACEMENT = 2
const X_ADVANCE = 4
const SUBTABLES = 256

interface Rule {
  readonly needs: readonly Coverage[]
  readonly before: readonly Test[]
  readonly first: Test
  readonly rest: readonly Test[]
  readonly after: readonly Test[]
  readonly records: readonly { readonly place: number; readonly adjust: Adjustment }[]
}
type Adjustment = (gid: number, position: Position) => void

/**
 * Reads kerning in context straight from the file (OpenType specification, GPOS, lookup type 8, format 3, over lookups of type 1). Undefined
 * for any other lookup, which is left to fontkit. Throws a RangeError where a damaged table leads out of the file.
 */
export function readContextKerning(view: DataView, gpos: number, index: number, glyphCount: number): ContextKerning | undefined {
  const lookup = lookupAt(view, gpos, index)
  if (lookup === undefined || lookup.type !== CHAINED) return undefined
  const rules: Rule[] = []
  for (const at of lookup.tables) {
    const rule = view.getUint16(at) === BY_COVERAGE ? ruleAt(view, gpos, at, glyphCount) : undefined
    if (rule === undefined) return undefined
    rules.push(rule)
  }
  const { flags } = lookup
  return {
    needs: rules.map(({ needs }) => needs),
    apply: (run, positions) => {
      for (let i = 0; i < run.glyphs.length; i = stepFrom(run, flags, i, 1)) rules.some((rule) => applyRule(run, positions, i, flags, rule))
    },
  }
}

interface Lookup {
  readonly type: number
  readonly flags: number
  readonly tables: readonly number[]
}

function lookupAt(view: DataView, gpos: number, index: number): Lookup | undefined {
  const list = gpos + view.getUint16(gpos + 8)
  if (index >= view.getUint16(list)) return undefined
  const at = list + view.getUint16(list + 2 + 2 * index)
  const type = view.getUint16(at)
  const flags = view.getUint16(at + 2)
  const count = view.getUint16(at + 4)
  if (count === 0 || count > SUBTABLES) return undefined
  const tables = Array.from({ length: count }, (_, i) => at + view.getUint16(at + 6 + 2 * i))
  if (type !== EXTENSION) return { type, flags, tables }
  const extended = view.getUint16(tables[0]! + 2)
  return { type: extended, flags, tables: tables.map((table) => table + view.getUint32(table + 4)) }
}

function ruleAt(view: DataView, gpos: number, at: number, glyphCount: number): Rule | undefined {
  let pos = at + 2
  const coverages = (): Coverage[] => {
    const count = view.getUint16(pos)
    const found = Array.from({ length: count }, (_, i) => lateCoverage(view, at + view.getUint16(pos + 2 + 2 * i), glyphCount))
    pos += 2 + 2 * count
    return found
  }
  const before = coverages()
  const input = coverages()
  const after = coverages()
  const records: Rule['records'][number][] = []
  for (let i = 0, count = view.getUint16(pos); i < count; i++) {
    const adjust = adjustmentOf(view, gpos, view.getUint16(pos + 4 + 4 * i), glyphCount)
    if (adjust === undefined) return undefined
    records.push({ place: view.getUint16(pos + 2 + 4 * i), adjust })
  }
  const tests = (all: readonly Coverage[]): Test[] => all.map((covered) => (gid) => covered(gid) >= 0)
  const [first, ...rest] = tests(input)
  return first && { needs: [...input, ...after, ...before], before: tests(before), first, rest, after: tests(after), records }
}

/** A lookup of type 1: what one glyph is moved by. */
function adjustmentOf(view: DataView, gpos: number, index: number, glyphCount: number): Adjustment | undefined {
  const lookup = lookupAt(view, gpos, index)
  if (lookup === undefined || lookup.type !== SINGLE) return undefined
  const subtables: ((gid: number, position: Position) => boolean)[] = []
  for (const at of lookup.tables) {
    const format = view.getUint16(at)
    const values = view.getUint16(at + 4)
    if ((format !== 1 && format !== 2) || (values & ~(X_PLACEMENT | Y_PLACEMENT | X_ADVANCE)) !== 0) return undefined
    const covered = lateCoverage(view, at + view.getUint16(at + 2), glyphCount)
    const kinds = [X_PLACEMENT, Y_PLACEMENT, X_ADVANCE].filter((kind) => (values & kind) !== 0)
    subtables.push((gid, position) => {
      const place = covered(gid)
      if (place < 0) return false
      const record = format === 1 ? at + 6 : at + 8 + 2 * kinds.length * place
      kinds.forEach((kind, k) => {
        const value = view.getInt16(record + 2 * k)
        if (kind === X_PLACEMENT) position.x += value
        else if (kind === Y_PLACEMENT) position.y += value
        else position.advance += value
      })
      return true
    })
  }
  return (gid, position) => void subtables.some((adjust) => adjust(gid, position))
}

function applyRule(run: Run, positions: readonly Position[], at: number, flags: number, { before, first, rest, after, records }: Rule): boolean {
  if (!first(run.glyphs[at]!.id) || matchEnd(run, at, flags, before, -1) < 0) return false
  const last = matchEnd(run, at, flags, rest, 1)
  if (last < 0 || matchEnd(run, last, flags, after, 1) < 0) return false
  for (const { place, adjust } of records) {
    let i = at
    for (let k = 0; k < place; k++) i = stepFrom(run, flags, i, 1)
    const glyph = run.glyphs[i]
    if (glyph) adjust(glyph.id, positions[i]!)
  }
  return true
}
