import type { Piece, PrintLine } from '../print.js'

/** characters of a line that may be a scrap, and how many such lines in a row are no text: columns of figures and crosswords have fewer */
const SCRAP = 2
const RUN = 400

/** Runs of lines of a character or two, longer than any that is printed: they are told as they stand, and nothing is looked for in them. The other lines are cut as if they followed each other. */
export function apartFromScraps(lines: readonly PrintLine[], cut: (lines: readonly PrintLine[]) => Piece[]): Piece[] {
  const scraps: Piece[] = []
  const rest: PrintLine[] = []
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && lines[to]!.text.length <= SCRAP) to++
    if (to - from >= RUN) scraps.push({ role: 'unassigned', lines: lines.slice(from, to), sure: 0.9 })
    else for (let i = from; i < to; i++) rest.push(lines[i]!)
    if (to < lines.length) rest.push(lines[to]!)
    from = to + 1
  }
  if (scraps.length === 0) return cut(lines)
  const pieces = cut(rest)
  // the line numbers of columns that stood side by side do not grow from line to line: places do
  const all = [...pieces, ...scraps]
  const place = new Map(all.map((piece) => [piece.lines[0]!.number, 0]))
  for (const [i, { number }] of lines.entries()) if (place.has(number)) place.set(number, i)
  const placeOf = (piece: Piece): number => place.get(piece.lines[0]!.number)!
  return all
    .map((piece) => ({ piece, at: placeOf(piece) }))
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
}
