import type { PdfPage, PdfRun } from '../read/page.js'
import { median, peaks } from './statistics.js'

/** Ems between words of one line: loose setting has as much as narrow gutters. */
const REACH = 2.2
/** Share of the smaller word's height that the baselines of two words of a line lie apart at most, near to each other and far. */
const APART = { near: 0.4, far: 0.2 }
/** Sizes of words of one line differ by this much at most. */
const ALIKE = 1.4
/** Sizes of lines that differ by less are one size. */
const ONE_SIZE = 0.05

/** Recognised text of a scan: each word as high and as low as its letters were found. Words side by side get one baseline and one size, and lines of about one size the same. */
export function straightened(page: PdfPage): PdfPage {
  const hidden = page.runs.filter((run) => run.invisible === true && run.angle === 0 && run.texts.length > 0 && run.size > 0 && run.xs.length > 0)
  if (hidden.length < 0.5 * page.runs.length || hidden.length === 0) return page
  const lines = linesOf(hidden)
  const sizes = lines.map((runs) => median(runs.map(({ size }) => size)))
  const known = peaks(
    lines.map((runs, i) => ({ value: sizes[i]!, weight: runs.reduce((sum, { texts }) => sum + texts.length, 0) })),
    0.015 * median(sizes),
  )
  const replaced = new Map<PdfRun, PdfRun>()
  for (const [i, runs] of lines.entries()) {
    const own = sizes[i]!
    const peak = known.find(({ value }) => Math.abs(value / own - 1) < ONE_SIZE)
    const size = peak?.value ?? own
    const y = median(runs.map((run) => run.y))
    for (const run of runs) replaced.set(run, { ...run, y, size })
  }
  return { ...page, runs: page.runs.map((run) => replaced.get(run) ?? run) }
}

/** Runs that follow each other at one height with no more than a word space between them. */
function linesOf(runs: readonly PdfRun[]): PdfRun[][] {
  const sorted = [...runs].sort((a, b) => a.xs[0]! - b.xs[0]!)
  const bandOf = (y: number): number => Math.floor(y / BAND)
  // the last run of each line, by the band that its middle is in
  const open = new Map<number, PdfRun[][]>()
  const lines: PdfRun[][] = []
  for (const run of sorted) {
    const band = bandOf(run.y - run.size / 3)
    let best: PdfRun[] | undefined
    let nearest = Infinity
    for (let b = band - 1; b <= band + 1; b++) {
      const list = open.get(b)
      if (!list) continue
      for (let k = list.length - 1; k >= 0 && k >= list.length - 24; k--) {
        const last = list[k]!.at(-1)!
        const gap = run.xs[0]! - last.right
        const apart = Math.abs(run.y - last.y)
        const small = Math.min(run.size, last.size)
        if (gap > REACH * small || gap < -0.5 * small || apart > (gap > small ? APART.far : APART.near) * small || Math.max(run.size, last.size) > ALIKE * small) continue
        if (apart < nearest) {
          nearest = apart
          best = list[k]!
        }
      }
    }
    const last = best?.at(-1)
    if (best) best.push(run)
    else lines.push((best = [run]))
    const list = open.get(band)
    if (!list) open.set(band, [best])
    else if (!last || bandOf(last.y - last.size / 3) !== band) list.push(best)
  }
  return lines
}

/** Height of a band of the page, points: more than words of one line lie apart. */
const BAND = 12
