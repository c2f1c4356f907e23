import type { Colour } from '../model/style.js'
import type { Paper } from '../scene/paper.js'
import type { GlyphsItem, Item, PictureItem, Role, RuleItem, ScenePage } from '../scene/scene.js'
import type { Box } from './finding.js'

/** A run of glyphs on its line. */
export interface Run {
  readonly item: GlyphsItem
  readonly box: Box
  /** what is painted under it; white paper where nothing is */
  readonly ground: Colour
}

/** A piece of text on a page, as its reader has it: lines joined, broken words whole. */
export interface Passage {
  readonly node: number
  readonly role: Role
  readonly path: string | undefined
  readonly story: string | undefined
  readonly text: string
  readonly runs: readonly Run[]
  readonly box: Box
}

export interface PlacedPicture {
  readonly item: PictureItem
  readonly path: string | undefined
  readonly story: string | undefined
  readonly alt: string
  readonly figure: number
}

/** What stands on one page, as preflight looks at it. */
export interface Sheet {
  readonly index: number
  readonly page: ScenePage
  readonly passages: readonly Passage[]
  readonly pictures: readonly PlacedPicture[]
  readonly rules: readonly { readonly item: RuleItem; readonly story: string | undefined }[]
  /** everything painted in a plain colour */
  readonly painted: readonly { readonly colour: Colour; readonly box: Box; readonly node: number; readonly story: string | undefined }[]
}

const WHITE: Colour = { kind: 'gray', k: 0 }
/** Ems over and under the baseline that letters fill: near enough to say where they stand. */
const ASCENT = 0.72
const DESCENT = 0.22

export function readSheets(paper: Paper): Sheet[] {
  const storyOf = storiesOf(paper)
  return paper.pages.map((page, index) => readSheet(paper, page, index, storyOf))
}

/** The article that each node belongs to. */
function storiesOf({ structure }: Paper): (node: number) => string | undefined {
  const known: (string | undefined)[] = []
  for (const { parent, article } of structure) known.push(article ?? (parent < 0 ? undefined : known[parent]))
  return (node) => known[node]
}

function readSheet({ structure }: Paper, page: ScenePage, index: number, storyOf: (node: number) => string | undefined): Sheet {
  const passages = new Map<number, { runs: Run[] }>()
  const pictures: PlacedPicture[] = []
  const rules: { item: RuleItem; story: string | undefined }[] = []
  const painted: { colour: Colour; box: Box; node: number; story: string | undefined }[] = []
  const grounds: { readonly colour: Colour; readonly box: Box }[] = []
  for (const item of page.items) {
    const story = storyOf(item.node)
    const paint = (colour: Colour, box: Box): void => void painted.push({ colour, box, node: item.node, story })
    switch (item.kind) {
      case 'glyphs': {
        const box = boxOf(item)
        const passage = passages.get(item.node) ?? { runs: [] }
        passages.set(item.node, passage)
        passage.runs.push({ item, box, ground: groundUnder(box, grounds) })
        paint(item.colour, box)
        break
      }
      case 'rule':
        rules.push({ item, story })
        paint(item.colour, boxOf(item))
        break
      case 'rect':
        if (item.fill) {
          grounds.push({ colour: item.fill, box: item })
          paint(item.fill, boxOf(item))
        }
        if (item.stroke) paint(item.stroke.colour, boxOf(item))
        break
      case 'path':
        paint(item.fill, boxOf(item))
        break
      case 'picture': {
        const { path, alt = '', parent, role } = structure[item.node]!
        pictures.push({ item, path, story, alt, figure: role === 'figure' && structure[parent]?.role === 'figureGroup' ? parent : item.node })
      }
    }
  }
  return {
    index,
    page,
    pictures,
    rules,
    painted,
    passages: [...passages].map(([node, { runs }]) => {
      const { role, path } = structure[node]!
      return { node, role, path, story: storyOf(node), text: textOf(runs), runs, box: around(runs.map(({ box }) => box)) }
    }),
  }
}

/** The last thing painted over a place before it. */
function groundUnder(box: Box, grounds: readonly { readonly colour: Colour; readonly box: Box }[]): Colour {
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  for (let i = grounds.length - 1; i >= 0; i--) {
    const { colour, box: ground } = grounds[i]!
    if (x >= ground.x && x <= ground.x + ground.width && y >= ground.y && y <= ground.y + ground.height) return colour
  }
  return WHITE
}

/** Runs as one reads them: a new line is a space, and of a word in two pieces the first says it all. */
function textOf(runs: readonly Run[]): string {
  let text = ''
  let broken = false
  let y: number | undefined
  for (const { item } of runs) {
    if (y !== undefined && Math.abs(item.y - y) > 0.01 && !broken) text += ' '
    y = item.y
    const pieces = item.actual ?? []
    for (let i = 0; i < item.texts.length; i++) {
      const piece = pieces.find(({ from, to }) => i >= from && i < to)
      if (!piece) text += item.texts[i]
      else if (i === piece.from) {
        if (piece.part !== 'end') text += piece.text
        broken = piece.part === 'begin'
      }
    }
  }
  return text.replace(/\s+/g, ' ').trim()
}

export function boxOf(item: Exclude<Item, PictureItem>): Box {
  switch (item.kind) {
    case 'glyphs':
      return { x: item.x, y: item.y - ASCENT * item.size, width: item.end, height: (ASCENT + DESCENT) * item.size }
    case 'rule':
      return { x: Math.min(item.x1, item.x2), y: Math.min(item.y1, item.y2), width: Math.abs(item.x2 - item.x1), height: Math.abs(item.y2 - item.y1) }
    case 'rect':
      return { x: item.x, y: item.y, width: item.width, height: item.height }
    case 'path': {
      const points = item.steps.flatMap((step) => (step.kind === 'close' ? [] : [{ x: step.x, y: step.y, width: 0, height: 0 }]))
      return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : around(points)
    }
  }
}

function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
