import type { Edition } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import type { ScenePart } from './lines.js'

// The order in which legs are read, once more: piece against piece, from where spanners stand on paper.

/** A leg as it is read: what two spanners, or a spanner and the module's end, leave of a column. */
export interface LegPiece {
  readonly column: number
  readonly top: number
  readonly foot: number
}

/** A spanner in mid-story as it stands: its columns, counted from 0 in its module, and a height inside it. */
interface Cut {
  readonly from: number
  readonly to: number
  readonly y: number
}

export function inReadingOrder(part: ScenePart, parts: readonly ScenePart[], edition: Edition, paper: Paper): ScenePart {
  const { frame, lines } = part
  const cuts = cutsOf(part, parts, edition, paper)
  const pieces: LegPiece[] = []
  for (let column = 0; column < frame.legs; column++) {
    const ys = cuts.filter((cut) => column >= cut.from && column <= cut.to).map((cut) => cut.y)
    const ends = [-Infinity, ...ys.sort((a, b) => a - b), Infinity]
    for (let i = 1; i < ends.length; i++) pieces.push({ column, top: ends[i - 1]!, foot: ends[i]! })
  }
  const before = (a: LegPiece, b: LegPiece): number => {
    for (const { from, to, y } of cuts) {
      if (a.column < from || a.column > to || b.column < from || b.column > to) continue
      if (a.foot <= y && b.top >= y) return -1
      if (b.foot <= y && a.top >= y) return 1
    }
    return a.column - b.column
  }
  pieces.sort(before)
  for (const line of lines) if (line.leg >= 0) line.read = pieces.findIndex(({ column, top, foot }) => column === line.leg && line.y > top && line.y < foot)
  return { ...part, pieces }
}

function cutsOf({ matter, frame, items, key }: ScenePart, parts: readonly ScenePart[], edition: Edition, paper: Paper): Cut[] {
  const cuts: Cut[] = []
  const { treatment, article } = matter
  const last = frame.column + frame.legs - 1
  const add = (columns: readonly [number, number], ys: readonly number[]): void => {
    let [from, to] = [Math.max(frame.column, columns[0]), Math.min(last, columns[1])]
    // at the fold of a spread it stands on the side where more of it would be
    const fold = frame.over ? frame.column + frame.over.after : Infinity
    if (from <= fold && to > fold) [from, to] = to - fold > fold - from + 1 ? [fold + 1, to] : [from, fold]
    if (ys.length > 0 && to > from) cuts.push({ from: from - frame.column, to: to - frame.column, y: (Math.min(...ys) + Math.max(...ys)) / 2 })
  }
  const heights = (path: string): number[] =>
    items.flatMap((item) => {
      const at = paper.structure[item.node]!.path ?? ''
      if (at !== path && !at.startsWith(`${path}.`)) return []
      if (item.kind === 'glyphs') return [item.y]
      return item.kind === 'picture' || item.kind === 'rect' ? [item.y, item.y + item.height] : []
    })
  article?.figures?.forEach((figure, f) => {
    const placement = treatment.figures?.[figure.id]
    const byline = typeof treatment.byline === 'object' && treatment.byline.figure === figure.id
    if (placement?.where === 'across' && !byline) add(placement.columns ?? [frame.column, last], heights(`${key}.figures[${f}]`))
  })
  article?.pullQuotes?.forEach((quote, q) => {
    const placement = treatment.quotes?.[quote.id]
    if (placement?.where === 'across') add(placement.columns ?? [frame.column, last], heights(`${key}.pullQuotes[${q}]`))
  })
  for (const inner of parts) {
    if (inner.matter.inside?.key !== key || inner.page !== matter.page || whereOf(edition, inner) !== 'across') continue
    add(
      inner.matter.columns ?? [frame.column, last],
      inner.items.flatMap((item) => (item.kind === 'glyphs' ? [item.y] : item.kind === 'rect' ? [item.y, item.y + item.height] : [])),
    )
  }
  return cuts
}

function whereOf(edition: Edition, { matter }: ScenePart): string | undefined {
  const page = edition.pages[matter.page]!
  if (matter.kind === 'sidebar') return page.stories.flatMap((story) => story.sidebars ?? []).find((sidebar) => sidebar.article === matter.id)?.where
  const holder = matter.inside!
  if (matter.kind !== 'factbox' || holder.kind !== 'story') return undefined
  return page.stories.find((story) => story.article === holder.id)?.factboxes?.[matter.id]?.where
}
