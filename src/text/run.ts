/** A glyph of a run while its lookups are applied. */
export interface RunGlyph {
  id: number
  characters: readonly number[]
  /** share in a fraction, which some features are only for; see `FRACTION` */
  fraction: number
  /** the ligature over whose components a mark stands, 0 for none, and which of them */
  ligature: number
  component: number
}

/** A run of glyphs, and what of the font its lookups ask about it. */
export interface Run {
  readonly glyphs: RunGlyph[]
  /** classes of the font's glyphs (GDEF) */
  readonly classes: Uint16Array
  /** classes of its marks, by which a lookup can pass over all but one */
  readonly markClasses: Uint16Array
  /** lookups that may still be tried: in a damaged font they can call each other without end */
  left: number
  ligatures: number
}

export const CLASS_BASE = 1
export const CLASS_LIGATURE = 2
export const CLASS_MARK = 3

const IGNORE_BASES = 2
const IGNORE_LIGATURES = 4
const IGNORE_MARKS = 8
/** Marks of another class than the lookup's are passed over. */
const MARK_CLASS = 0xff00

/** Whether a lookup with these flags passes over a glyph. */
function ignored(run: Run, flags: number, index: number): boolean {
  if ((flags & (IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS | MARK_CLASS)) === 0) return false
  const { id } = run.glyphs[index]!
  const kind = run.classes[id]
  if (kind === CLASS_MARK) return (flags & IGNORE_MARKS) !== 0 || ((flags & MARK_CLASS) !== 0 && run.markClasses[id] !== flags >> 8)
  return ((flags & IGNORE_BASES) !== 0 && kind === CLASS_BASE) || ((flags & IGNORE_LIGATURES) !== 0 && kind === CLASS_LIGATURE)
}

/** The next glyph in a direction that a lookup sees; outside of the run if there is none. */
export function stepFrom(run: Run, flags: number, index: number, direction: 1 | -1): number {
  let i = index + direction
  while (i >= 0 && i < run.glyphs.length && ignored(run, flags, i)) i += direction
  return i
}

export type Test = (gid: number) => boolean

/** The last glyph of those that pass the tests one after another, from `at` in a direction; −1 if they do not. */
export function matchEnd(run: Run, at: number, flags: number, tests: readonly Test[], direction: 1 | -1): number {
  let i = at
  for (const test of tests) {
    i = stepFrom(run, flags, i, direction)
    const glyph = run.glyphs[i]
    if (glyph === undefined || !test(glyph.id)) return -1
  }
  return i
}
