import { RIVER } from './layers.js'
import type { SetLine } from './lines.js'

/** Share of the narrower of two spaces that must lie under the other for white to run on. */
const OVERLAP = 0.6

/** White that runs down through word spaces of one line after another of a leg: of each river its spaces, from the top. */
export function riversIn(lines: readonly SetLine[]): { readonly line: SetLine; readonly gap: SetLine['gaps'][number] }[][] {
  const rivers: { line: SetLine; gap: SetLine['gaps'][number] }[][] = []
  let open: { line: SetLine; gap: SetLine['gaps'][number] }[][] = []
  const close = (river: (typeof rivers)[number]): void => {
    if (river.length >= RIVER) rivers.push(river)
  }
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before?.leg !== line.leg) {
      open.forEach(close)
      open = []
    }
    const next: typeof open = []
    for (const gap of line.gaps) {
      const found = open.findIndex((river) => runsOn(river.at(-1)!.gap, gap))
      next.push(found < 0 ? [{ line, gap }] : [...open.splice(found, 1)[0]!, { line, gap }])
    }
    open.forEach(close)
    open = next
  })
  open.forEach(close)
  return rivers
}

function runsOn(above: SetLine['gaps'][number], below: SetLine['gaps'][number]): boolean {
  const shared = Math.min(above.x + above.width, below.x + below.width) - Math.max(above.x, below.x)
  return shared >= OVERLAP * Math.min(above.width, below.width)
}
