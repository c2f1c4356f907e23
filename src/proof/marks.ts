import type { Colour } from '../model/style.js'
import type { PictureInfo } from '../picture/picture.js'
import type { GridReport, Report, StoryReport } from '../report/report.js'
import type { Item, PictureItem, RectItem, StructureNode } from '../scene/scene.js'
import type { Face } from '../text/glyphs.js'
import { label } from './label.js'
import { INK, LADDER, LOOSE, TIGHT, TYPE, WEIGHTS } from './layers.js'
import type { SetLine } from './lines.js'
import { riversIn } from './rivers.js'

/** Shares of a line's depth that lie over and under its baseline. */
const OVER = 0.74
const UNDER = 0.26
const BAR_AIR = 2

/** What lies under the text of a node. */
export interface Underlay {
  readonly node: number
  readonly box: Pick<RectItem, 'x' | 'y' | 'width' | 'height'>
  readonly fill: Colour
}

export function gridLines({ columns, first, baseline, lines }: GridReport, node: number, shift: number): Item[] {
  const left = Math.min(...columns.map(({ x }) => x)) - shift
  const right = Math.max(...columns.map(({ x, width }) => x + width)) - shift
  return Array.from({ length: lines }, (_, i) => {
    const y = first + i * baseline
    return { kind: 'rule', node, x1: left, y1: y, x2: right, y2: y, weight: WEIGHTS.grid, colour: INK.grid }
  })
}

export function columnEdges({ columns, top, first, baseline, lines }: GridReport, node: number, shift: number): Item[] {
  const foot = first + (lines - 1) * baseline
  return columns.flatMap(({ x, width }) =>
    [x, x + width].map((edge): Item => ({ kind: 'rule', node, x1: edge - shift, y1: top, x2: edge - shift, y2: foot, weight: WEIGHTS.columns, colour: INK.columns })),
  )
}

export function moduleFrames(stories: readonly StoryReport[], face: Face, node: number, shift: number): Item[] {
  return stories.flatMap(({ room, article, kind, lines, legs }): Item[] => {
    if (kind !== 'story' && kind !== 'items') return []
    const x = room.x - shift
    const said = `${article} · ${lines} ${lines === 1 ? 'line' : 'lines'}${legs.length > 1 ? ` · ${legs.length} legs` : ''}`
    return [
      { kind: 'rect', node, x, y: room.y, width: room.width, height: room.height, stroke: { weight: WEIGHTS.modules, colour: INK.modules } },
      ...label(face, node, said, x, room.y - TYPE.label * 1.25, INK.modules),
    ]
  })
}

/** Lines tinted by how loose or tight they are; a line's depth is that from its baseline to the next. */
export function spacingTints(lines: readonly SetLine[], depth: number): Underlay[] {
  return lines.flatMap((line) => {
    if (!line.justified) return []
    const loose = LOOSE.filter(([over]) => line.wordSpace > over).at(-1)
    const tight = TIGHT.filter(([under]) => line.wordSpace < under).at(-1)
    const fill = (loose ?? tight)?.[1]
    return fill ? [{ node: line.node, box: { x: line.x, y: line.y - OVER * depth, width: line.right - line.x, height: depth }, fill }] : []
  })
}

export function riverTints(lines: readonly SetLine[], depth: number): Underlay[] {
  return riversIn(lines).flatMap((river) =>
    river.map(({ line, gap }) => ({ node: line.node, box: { x: gap.x, y: line.y - OVER * depth, width: gap.width, height: depth }, fill: INK.rivers })),
  )
}

/** A bar beside each ladder, with how many hyphens it has. */
export function ladders(lines: readonly SetLine[], depth: number, face: Face, node: number): Item[] {
  const items: Item[] = []
  let run: SetLine[] = []
  const close = (): void => {
    if (run.length >= LADDER) {
      const x = Math.max(...run.map(({ right }) => right)) + BAR_AIR
      const y = run[0]!.y - OVER * depth
      items.push({ kind: 'rect', node, x, y, width: WEIGHTS.bar, height: run.length * depth, fill: INK.hyphens })
      if (run.length > LADDER) items.push(...label(face, node, String(run.length), x + WEIGHTS.bar, y, INK.hyphens))
    }
    run = []
  }
  lines.forEach((line) => {
    if (run.length > 0 && run.at(-1)!.leg !== line.leg) close()
    if (line.hyphen) run.push(line)
    else close()
  })
  close()
  return items
}

/** A last line alone at a leg's head, a first line alone at its foot. */
export function widowMarks(lines: readonly SetLine[], depth: number, face: Face, node: number): Item[] {
  return lines.flatMap((line, i): Item[] => {
    if (line.lines < 2) return []
    const widow = line.line === line.lines - 1 && lines[i - 1]!.leg !== line.leg
    const orphan = line.line === 0 && lines[i + 1]!.leg !== line.leg
    if (!widow && !orphan) return []
    const y = line.y - OVER * depth
    return [
      { kind: 'rect', node, x: line.x - BAR_AIR - WEIGHTS.bar, y, width: WEIGHTS.bar, height: depth, fill: INK.widows },
      ...label(face, node, widow ? 'widow' : 'orphan', line.right + BAR_AIR, y, INK.widows),
    ]
  })
}

/** What is over or under, at the foot of its module. */
export function fitMarks(stories: readonly StoryReport[], depth: number, face: Face, node: number, shift: number): Item[] {
  return stories.flatMap(({ room, over, under, article }): Item[] => {
    const [count, what, fill] = over.lines > 0 ? ([over.lines, 'over', INK.over] as const) : ([under.lines, 'under', INK.under] as const)
    if (count === 0) return []
    const foot = room.y + room.height + UNDER * depth
    return label(
      face,
      node,
      `${article}: ${count} ${count === 1 ? 'line' : 'lines'} ${what}`,
      room.x + room.width - shift,
      foot - TYPE.label * 1.6,
      fill,
      'right',
      TYPE.label * 1.3,
    )
  })
}

/** Resolution on each picture; those that the report calls coarse in the colour of what must not stay so. */
export function resolutions(
  items: readonly Item[],
  structure: readonly StructureNode[],
  infos: ReadonlyMap<string, PictureInfo>,
  { diagnostics }: Report,
  face: Face,
  node: number,
): Item[] {
  const coarse = new Set(diagnostics.flatMap(({ code, path }) => (code === 'picture-coarse' ? [path] : [])))
  return items.flatMap((item): Item[] => {
    const info = item.kind === 'picture' ? infos.get(item.picture) : undefined
    if (item.kind !== 'picture' || !info) return []
    const said = info.format === 'pdf' ? 'PDF' : `${Math.round(resolution(item, info))} ppi${info.colour === 'cmyk' ? ' · CMYK' : info.colour === 'gray' ? ' · gray' : ''}`
    const fill = coarse.has(`${structure[item.node]?.path ?? ''}.src`) ? INK.over : INK.label
    return label(face, node, said, item.x + 3, item.y + 3, fill, 'left', TYPE.label * 1.2)
  })
}

function resolution({ width, crop }: PictureItem, info: PictureInfo): number {
  return (info.width * crop.width) / (width / 72)
}
