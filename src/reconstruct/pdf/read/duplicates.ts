import type { PdfRun } from './page.js'

/** Ems: text drawn again no further off is one text with a heavier stroke, or with its shadow. */
const OFFSET_MAX = 0.1

/** Runs without those that are drawn a second time in the same place, for weight or for a shadow: what lies on top stays. */
export function withoutDuplicates(runs: readonly PdfRun[]): PdfRun[] {
  const places = new Map<string, number[]>()
  const dropped = new Set<number>()
  runs.forEach((run, index) => {
    const text = run.texts.join('')
    if (text.trim() === '') return
    const cell = OFFSET_MAX * run.size
    const column = Math.floor(run.xs[0]! / cell)
    const row = Math.floor(run.y / cell)
    const key = (x: number, y: number): string => `${run.angle} ${Math.round(Math.log(run.size) * 20)} ${x} ${y} ${text}`
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        const cellmates = places.get(key(x, y))
        const same = cellmates?.findIndex((other) => isSame(runs[other]!, run, cell)) ?? -1
        if (!cellmates || same < 0) continue
        // A scan's recognised text has no ink; where the text is drawn as well, that is kept.
        const hidden = run.invisible === true && runs[cellmates[same]!]!.invisible !== true
        dropped.add(hidden ? index : cellmates[same]!)
        if (hidden) return
        cellmates.splice(same, 1)
      }
    }
    const own = places.get(key(column, row))
    if (own) own.push(index)
    else places.set(key(column, row), [index])
  })
  return dropped.size === 0 ? [...runs] : runs.filter((_, index) => !dropped.has(index))
}

function isSame(a: PdfRun, b: PdfRun, slack: number): boolean {
  return Math.abs(a.xs[0]! - b.xs[0]!) <= slack && Math.abs(a.y - b.y) <= slack && Math.abs(a.right - b.right) <= 2 * slack && a.texts.length === b.texts.length
}
