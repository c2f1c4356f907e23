import { isNewLine } from '../scene/reading.js'
import type { GlyphsItem, Item, Role, StructureNode } from '../scene/scene.js'
import type { Face } from '../text/glyphs.js'

/** A line of running text as it stands on a page. Points. */
export interface SetLine {
  readonly node: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** its word spaces */
  readonly gaps: readonly { readonly x: number; readonly width: number }[]
  /** their mean over the face's own; 1 in a line that was not justified, and in one without any */
  readonly wordSpace: number
  readonly justified: boolean
  readonly hyphen: boolean
  /** among the lines of its paragraph, from 0, and how many there are */
  readonly line: number
  readonly lines: number
  /** legs are numbered through a page */
  readonly leg: number
}

/** Roles whose lines are justified running text, as the report counts them. */
const RUNNING: ReadonlySet<Role> = new Set(['paragraph', 'quote', 'listItem'])
/** A drop cap is so much larger than what goes on from it. */
const CAP = 1.8
/** Word spaces nearer to the face's own than this were not grown. */
const NATURAL = 1e-3
/** Lines of a leg are no further apart, in their own size; and begin no further apart than so many ems. */
const LEG_GAP = 1.6
const LEG_INDENT = 8

/** Lines of running text, in reading order. `faces` are those of the page, by name. */
export function setLines(items: readonly Item[], structure: readonly StructureNode[], faces: ReadonlyMap<string, Face>): SetLine[] {
  const texts = new Map<number, GlyphsItem[]>()
  for (const item of items) {
    if (item.kind !== 'glyphs' || !RUNNING.has(structure[item.node]?.role ?? 'artifact')) continue
    const own = texts.get(item.node)
    if (own) own.push(item)
    else texts.set(item.node, [item])
  }
  const out: SetLine[] = []
  let leg = 0
  for (const [node, runs] of texts) {
    const lines = linesOf(runs)
    lines.forEach((line, k) => {
      const set = measured(line, faces)
      const before = out.at(-1)
      if (before && !(set.y > before.y && set.y - before.y < LEG_GAP * set.size * 4 && Math.abs(set.x - before.x) < LEG_INDENT * set.size)) leg++
      out.push({ ...set, node, line: k, lines: lines.length, leg })
    })
  }
  return out
}

function linesOf(runs: readonly GlyphsItem[]): GlyphsItem[][] {
  const lines: GlyphsItem[][] = []
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    // a cap's baseline is that of a line further down
    if (i === 0 && next && run.size > CAP * next.size) return
    const last = lines.at(-1)?.at(-1)
    if (last && !isNewLine(last, run)) lines.at(-1)!.push(run)
    else lines.push([run])
  })
  return lines
}

function measured(runs: readonly GlyphsItem[], faces: ReadonlyMap<string, Face>): Omit<SetLine, 'node' | 'line' | 'lines' | 'leg'> {
  const first = runs[0]!
  const last = runs.at(-1)!
  const gaps: { x: number; width: number }[] = []
  let natural = 0
  let wide = 0
  for (const { x, xs, texts, end, face, size, scale } of runs) {
    const space = (faces.get(face)?.metrics.space ?? 0) * size * scale
    texts.forEach((text, i) => {
      if (text !== ' ') return
      const width = (xs[i + 1] ?? end) - xs[i]!
      gaps.push({ x: x + xs[i]!, width })
      natural += space
      wide += width
    })
  }
  const wordSpace = natural > 0 ? wide / natural : 1
  const justified = first.scale !== 1 || Math.abs(wordSpace - 1) > NATURAL
  return {
    x: first.x,
    right: last.x + last.end,
    y: first.y,
    size: first.size,
    gaps,
    wordSpace,
    justified: justified && gaps.length > 0,
    hyphen: last.actual?.at(-1)?.part === 'begin',
  }
}
