/** Place of a glyph in a coverage table, −1 for one outside. */
export type Coverage = (gid: number) => number

/** A coverage that is read when it is first asked: of a font's many, a text meets few. */
export function lateCoverage(view: DataView, at: number, glyphCount: number): Coverage {
  let places: Int32Array | undefined
  return (gid) => (places ??= readCoverage(view, at, glyphCount))[gid] ?? -1
}

/** For each subtable of a lookup, the coverages of which a run must hold a glyph each before the subtable can do anything. */
export type Needs = readonly (readonly Coverage[])[]

/** Whether a lookup could apply to a run of these glyphs. HarfBuzz calls the like a digest. */
export function mayFind(needs: Needs, gids: readonly number[]): boolean {
  return needs.some((coverages) => coverages.every((place) => gids.some((gid) => place(gid) >= 0)))
}

/** Place of each glyph in a coverage table, −1 for those outside. */
export function readCoverage(view: DataView, at: number, glyphCount: number): Int32Array {
  const places = new Int32Array(glyphCount).fill(-1)
  const format = view.getUint16(at)
  const count = view.getUint16(at + 2)
  for (let i = count - 1; i >= 0; i--) {
    if (format === 1) {
      const gid = view.getUint16(at + 4 + 2 * i)
      if (gid < glyphCount) places[gid] = i
      continue
    }
    const start = view.getUint16(at + 4 + 6 * i)
    const end = Math.min(view.getUint16(at + 6 + 6 * i), glyphCount - 1)
    const first = view.getUint16(at + 8 + 6 * i)
    for (let gid = start; gid <= end; gid++) places[gid] = first + gid - start
  }
  return places
}

/** Class of each glyph in a class definition table, 0 for those outside. */
export function readClasses(view: DataView, at: number, glyphCount: number): Uint16Array {
  const classes = new Uint16Array(glyphCount)
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2)
    const count = Math.min(view.getUint16(at + 4), Math.max(0, glyphCount - start))
    for (let i = 0; i < count; i++) classes[start + i] = view.getUint16(at + 6 + 2 * i)
    return classes
  }
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    classes.fill(view.getUint16(at + 8 + 6 * i), view.getUint16(at + 4 + 6 * i), view.getUint16(at + 6 + 6 * i) + 1)
  }
  return classes
}
