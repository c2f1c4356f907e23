import type { PrintLine } from '../print.js'

/** lines before and after that are looked at */
const REACH = 8
/** widths that count as one, share of them */
const NEAR = 0.065
/** lines that make a measure */
const FEWEST = 4

/** For each line, the width that most of the lines about it have, 0 where they have none in common: the measure of its leg, whatever it is on the page at large. */
export function localMeasures(lines: readonly PrintLine[]): Float64Array {
  const measures = new Float64Array(lines.length)
  const about: number[] = []
  for (let i = 0; i < lines.length; i++) {
    about.length = 0
    const { page } = lines[i]!
    for (let k = Math.max(0, i - REACH); k <= Math.min(lines.length - 1, i + REACH); k++) if (lines[k]!.page === page) about.push(lines[k]!.width)
    let most = FEWEST - 1
    let sum = 0
    for (const width of about) {
      let count = 0
      let total = 0
      for (const other of about) {
        if (Math.abs(other - width) > NEAR * width) continue
        count++
        total += other
      }
      // of two heaps as large, the wider one is of full lines
      if (count > most || (count === most && total > sum)) {
        most = count
        sum = total
      }
    }
    if (most >= FEWEST) measures[i] = sum / most
  }
  return measures
}
