import type { DisplayLines } from './display.js'
import { displayParagraph, setRagged } from './display.js'
import type { Element, PlacedLine } from './element.js'
import type { Placement } from './flowed.js'
import type { Line } from '../text/justify.js'
import type { Slot } from './slot.js'
import type { TableUnit } from './table.js'
import type { Segment } from './tablePlace.js'
import type { SetCell, SetRow } from './tableRows.js'
import type { TypeCase } from './typecase.js'

/** A table on its slots: row by row and cell by cell, with its rules. A head that stands again is an artifact. */
export function tableElements(
  typeCase: TypeCase,
  unit: TableUnit,
  slots: readonly Slot[],
  { slots: taken, count }: Placement,
  aired: boolean,
  language: string | undefined,
): Element[] {
  const start = taken[0]!
  return unit.stand(slots.slice(0, start + count), start).segments.flatMap((segment) => segmentElements(typeCase, unit, segment, aired, language))
}

function segmentElements(typeCase: TypeCase, unit: TableUnit, segment: Segment, aired: boolean, language: string | undefined): Element[] {
  const { rules, colours } = typeCase.style
  const { x, slot, rows, opens } = segment
  const elements: Element[] = []
  const rule = (from: number, to: number, y: number, weight: number): void => {
    if (weight > 0) elements.push({ kind: 'rule', x1: x + from, y1: slot.y + y, x2: x + to, y2: slot.y + y, weight, colour: colours.story })
  }
  const [top] = rows
  if (opens && aired && top) rule(0, segment.width, -overFirst(typeCase, top.row), rules.story)
  for (const { row, y, again } of rows) {
    for (const cell of row.cells) elements.push(cellElement(segment, slot, row, cell, y, again, unit, language))
    const { leaders } = row
    if (leaders) {
      const line = leaderLine(typeCase, row, leaders.to - leaders.from, x + leaders.to)
      if (line) elements.push({ kind: 'text', role: 'artifact', path: unit.path, lines: [{ x: x + leaders.from, y: slot.y + y + leaders.y, line }] })
    }
  }
  for (const { from, to, y } of segment.rules) rule(from, to, y, rules.column)
  return elements
}

/** How far over the first baseline the rule stands that opens a table. */
function overFirst({ style: { spacing, rules } }: TypeCase, { over, leading }: SetRow): number {
  return over + ((spacing.tableRule[0] + spacing.tableRule[1]) / 2) * leading + rules.story / 2
}

function cellElement({ x }: Segment, slot: Slot, row: SetRow, cell: SetCell, y: number, again: boolean, unit: TableUnit, language: string | undefined): Element {
  const { leg, line: gridLine } = slot
  const lines = cell.block.lines.map((line, k): PlacedLine => {
    const placed = { x: x + cell.x, y: slot.y + y + cell.y + k * row.leading, line }
    return again ? placed : { ...placed, grid: { leg, line: gridLine, beside: true, foot: false, head: false } }
  })
  const role = again ? 'artifact' : row.kind === 'row' || row.kind === 'source' ? 'tableCell' : 'tableHead'
  return {
    kind: 'text',
    role,
    path: again ? unit.path : cell.path,
    ...(language === undefined ? {} : { language }),
    ...(again || row.kind === 'source' ? {} : { cell: { column: cell.column, span: cell.span } }),
    lines,
  }
}

/** Ems from dot to dot. */
const LEADER_PITCH = 0.45

/** Dots on a stretch, so that those of the rows stand one under the other; `right` is its right end on the page. */
function leaderLine(typeCase: TypeCase, row: SetRow, width: number, right: number): Line | undefined {
  const block: DisplayLines | undefined = row.cells[0]?.block
  if (!block) return undefined
  const [dot] = setRagged(typeCase, displayParagraph(typeCase, '.', { ...block.style, align: 'left' }, undefined, '', Infinity), block.style, width, {
    sense: false,
    last: 0,
  }).lines
  const [run] = dot?.runs ?? []
  if (!dot || !run) return undefined
  const pitch = LEADER_PITCH * block.style.size
  const left = right - width
  const first = Math.ceil(left / pitch) * pitch - left
  const count = Math.floor((width - first - run.end) / pitch) + 1
  if (count < 2) return undefined
  const steps = Array.from({ length: count }, (_, k) => k)
  const end = (count - 1) * pitch + run.end
  return {
    ...dot,
    runs: [{ ...run, x: first, gids: steps.map(() => run.gids[0]!), xs: steps.map((k) => k * pitch), texts: steps.map(() => '.'), end }],
    width: first + end,
    natural: first + end,
    text: '.'.repeat(count),
  }
}
