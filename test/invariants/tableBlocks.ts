import type { StoryReport } from '../../src/report/report.js'
import type { RuleItem } from '../../src/scene/scene.js'
import { FACES } from './faces.js'
import { legLeft } from './geometry.js'
import type { SceneLine, ScenePart } from './lines.js'

/** The rows of one table in one leg, as they stand on paper. */
export interface TableBlock {
  /** place of the table: `articles[0].body[3]` */
  readonly table: string
  readonly read: number
  /** its cells in their order */
  readonly cells: readonly SceneLine[]
  /** cells, and heads and leaders that are no text */
  readonly lines: readonly SceneLine[]
  /** horizontal ones, from over its first line to under its last */
  readonly rules: readonly RuleItem[]
  /** rows of it stand in a leg before this one, or after it */
  readonly before: boolean
  readonly after: boolean
}

const TABLE = /^(.*body\[\d+\])\.(columnGroups|head|rows|source)\b/

export function tableOf(path: string): string | undefined {
  return TABLE.exec(path)?.[1]
}

/** The tables of a part, leg by leg. */
export function tableBlocks(part: ScenePart): TableBlock[] {
  const cells = part.lines.filter((line) => line.grid && (line.role === 'tableHead' || line.role === 'tableCell'))
  const tables = [...new Set(cells.map((line) => tableOf(line.path)!))]
  return tables.flatMap((table) => {
    const own = cells.filter((line) => tableOf(line.path) === table)
    const reads = [...new Set(own.map((line) => line.read))].sort((a, b) => a - b)
    return reads
      .flatMap((read) => stretches(own.filter((line) => line.read === read)).map((here) => ({ read, here })))
      .map(({ read, here }): TableBlock => {
        const before = reads[0]! < read
        const piece = part.pieces[read]!
        const left = legLeft(part.frame, piece.column)
        const isHere = (from: number, to: number, y: number): boolean => (from + to) / 2 > left && (from + to) / 2 < left + part.frame.measure && y > piece.top && y < piece.foot
        const foot = Math.max(...here.map(({ y }) => y))
        // what goes on from elsewhere begins the leg
        const top = before || !isWholeAbove(part, table) ? -Infinity : Math.min(...here.map(({ y }) => y))
        const loose = part.lines.filter((line) => line.role === 'artifact' && isHere(line.left, line.right, line.y) && line.y > top - 0.1 && line.y < foot + 0.1)
        const lines = [...here, ...loose]
        const first = Math.min(...lines.map(({ y }) => y))
        const size = Math.max(...here.flatMap(({ items }) => items.map((item) => item.size)))
        const rules = part.items.filter(
          (item): item is RuleItem => item.kind === 'rule' && item.y1 === item.y2 && isHere(item.x1, item.x2, item.y1) && item.y1 > first - 1.5 * size && item.y1 < foot + size,
        )
        return { table, read, cells: here, lines, rules, before, after: reads.at(-1)! > read }
      })
  })
}

/** Lines one under the other: what stands among the rows of a table parts them. */
function stretches(lines: readonly SceneLine[]): SceneLine[][] {
  const out: SceneLine[][] = []
  let foot = -Infinity
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    if (line.y - foot > APART * Math.max(...line.items.map(({ size }) => size))) out.push([])
    out.at(-1)!.push(line)
    foot = line.y
  }
  return out.map((own) => [...own].sort((a, b) => lines.indexOf(a) - lines.indexOf(b)))
}

/** Ems between two lines from which they stand apart: more than rows with a rule between them. */
const APART = 3.5

/** Whether the first row of a table that has some words stands in this part. */
function isWholeAbove({ matter, key, lines }: ScenePart, table: string): boolean {
  const first = matter.units.find((unit) => unit.leaves.some(({ at }) => tableOf(`${key}.${at}`) === table))
  return first === undefined || lines.some((line) => first.leaves.some(({ at }) => line.path === `${key}.${at}`))
}

/** Ink of a line: over its baseline the highest, and the lowest, on the page. */
export function inkOf({ items, y }: SceneLine): { readonly top: number; readonly foot: number } {
  let top = y
  let foot = y
  for (const item of items)
    item.gids.forEach((gid, g) => {
      const ink = FACES.get(item.face)!.ink(gid)
      const up = item.ys?.[g] ?? 0
      top = Math.min(top, y - up - ink.top * item.size)
      foot = Math.max(foot, y - up - ink.bottom * item.size)
    })
  return { top, foot }
}

/** The first line of a block, heads that stand again among them. */
export function firstOf({ lines }: TableBlock): number {
  return Math.min(...lines.map(({ y }) => y))
}

/**
 * The lines of a part as slots count them: instead of the cells of a table as many lines as its block is deep, on the grid. One that is
 * parted, or over, has all that is left of its leg.
 */
export function slotLines(part: ScenePart, report: Pick<StoryReport, 'legs' | 'over'>): SceneLine[] {
  const plain = part.lines.filter((line) => line.grid && !line.cap)
  const blocks = tableBlocks(part)
  const { baseline } = part.frame
  const unfinished = (block: TableBlock): boolean =>
    part.matter.units.some((unit) => unit.leaves.some(({ at }) => tableOf(`${part.key}.${at}`) === block.table && !part.lines.some((line) => line.path === `${part.key}.${at}`)))
  const standsFor = new Map<SceneLine, readonly SceneLine[]>()
  const taken = new Map<number, number>()
  const toFoot = (block: TableBlock): boolean => block.after || (unfinished(block) && (report.over.lines > 0 || block === blocks.at(-1)))
  const text = (read: number): number => plain.filter((line) => line.read === read && (tableOf(line.path) === undefined || !line.role.startsWith('table'))).length
  // what goes on has all that the others leave
  for (const block of [...blocks].sort((a, b) => Number(toFoot(a)) - Number(toFoot(b)))) {
    const { read } = block
    const [head] = block.cells
    const first = firstOf(block)
    const foot = Math.max(...block.cells.map(({ y }) => y), ...block.rules.map(({ y1, weight }) => y1 + weight / 2))
    const others = taken.get(read) ?? 0
    const count = toFoot(block) ? report.legs[read]!.lines - text(read) - others : Math.ceil((foot - first) / baseline - 1e-4) + 1
    taken.set(read, others + count)
    standsFor.set(
      head!,
      Array.from({ length: Math.max(0, count) }, (_, k) => ({ ...head!, y: first + k * baseline })),
    )
  }
  return plain.flatMap((line) => standsFor.get(line) ?? (tableOf(line.path) !== undefined && line.role.startsWith('table') ? [] : [line]))
}
