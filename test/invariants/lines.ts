import type { Edition, Page, Story } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import type { GlyphsItem, Role, StructureNode } from '../../src/scene/scene.js'
import { frameOf, type Frame } from './geometry.js'

/** A line of type as the scene has it. */
export interface SceneLine {
  readonly page: number
  /** index of its first item on the page */
  readonly at: number
  readonly node: number
  readonly role: Role
  readonly path: string
  readonly items: readonly GlyphsItem[]
  /** pen before the first and after the last glyph */
  readonly left: number
  readonly right: number
  readonly y: number
  /** of grid text */
  readonly leg: number
  readonly grid: boolean
  /** a drop cap, or the quote before it */
  cap: boolean
  /** last of its node */
  last: boolean
  /** characters as drawn */
  readonly drawn: string
}

export interface ScenePart {
  readonly page: number
  readonly pageModel: Page
  readonly story: Story
  readonly storyPath: string
  readonly article: string
  readonly path: string
  readonly node: number
  readonly frame: Frame
  readonly lines: readonly SceneLine[]
}

const GRID: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'listItem', 'signature', 'correction', 'crosshead', 'tagline', 'agencyNote', 'dateline'])

export interface SceneReading {
  readonly parts: readonly ScenePart[]
  readonly furniture: readonly SceneLine[]
}

/** Reads a scene back: lines from glyphs, and to what story each belongs. */
export function readScene(edition: Edition, paper: Paper): SceneReading {
  const parts: ScenePart[] = []
  const furniture: SceneLine[] = []
  paper.pages.forEach((page, p) => {
    const model = edition.pages[p]
    if (!model) return
    const stories = paper.structure.flatMap((node, i) => (node.role === 'story' && pathOf(paper.structure, node.parent) === `pages[${p}]` ? [{ node, i }] : []))
    const used = new Set<Story>()
    for (const { node, i } of stories) {
      const s = model.stories.findIndex((story) => story.article === node.article && !used.has(story))
      const story = model.stories[s]
      if (!story) continue
      used.add(story)
      const frame = frameOf(edition, model, story)
      const byline = story.byline === 'leg'
      const isGrid = (n: StructureNode): boolean => GRID.has(n.role) || (n.role === 'byline' && byline)
      const lines = linesOf(paper, p, (n) => ancestor(paper.structure, n, i), isGrid, frame)
      parts.push({ page: p, pageModel: model, story, storyPath: `pages[${p}].stories[${s}]`, article: story.article, path: node.path ?? '', node: i, frame, lines })
    }
    furniture.push(
      ...linesOf(
        paper,
        p,
        (n) => !stories.some(({ i }) => ancestor(paper.structure, n, i)),
        () => false,
        undefined,
      ),
    )
    void page
  })
  return { parts, furniture }
}

function pathOf(structure: readonly StructureNode[], node: number): string | undefined {
  return structure[node]?.path
}

export function ancestor(structure: readonly StructureNode[], node: number, of: number): boolean {
  for (let n = node; n >= 0; n = structure[n]?.parent ?? -1) if (n === of) return true
  return false
}

function linesOf(paper: Paper, p: number, mine: (node: number) => boolean, isGrid: (node: StructureNode) => boolean, frame: Frame | undefined): SceneLine[] {
  const lines: SceneLine[] = []
  let open: { at: number; items: GlyphsItem[] } | undefined
  const close = (): void => {
    if (!open) return
    const first = open.items[0]!
    const last = open.items.at(-1)!
    const node = paper.structure[first.node]!
    const grid = isGrid(node)
    lines.push({
      page: p,
      at: open.at,
      node: first.node,
      role: node.role,
      path: node.path ?? '',
      items: open.items,
      left: first.x,
      right: last.x + last.end,
      y: first.y,
      leg: grid && frame ? legAt(frame, first.x) : -1,
      grid,
      cap: false,
      last: false,
      drawn: open.items.map((item) => item.texts.join('')).join(''),
    })
    open = undefined
  }
  paper.pages[p]!.items.forEach((item, at) => {
    if (item.kind !== 'glyphs' || !mine(item.node)) return
    const before = open?.items.at(-1)
    if (before && (before.node !== item.node || Math.abs(before.y - item.y) > 1e-6 || Math.abs(before.x + before.end - item.x) > 0.01)) close()
    if (open) open.items.push(item)
    else open = { at, items: [item] }
  })
  close()
  lines.forEach((line, i) => {
    line.last = lines[i + 1]?.node !== line.node
    if (!line.grid || line.role !== 'paragraph' || (lines[i - 1]?.node === line.node && !lines[i - 1]!.cap)) return
    // the cap stands on a later line's baseline than the line after it
    const next = lines.slice(i + 1).find((l) => l.node === line.node && Math.abs(l.y - line.y) > 1e-6)
    line.cap = next !== undefined && next.y < line.y && line.items[0]!.size > 1.5 * next.items[0]!.size
  })
  return lines
}

export function legAt(frame: Frame, x: number): number {
  const ease = Math.max(frame.gutter / 2, Math.min(6, frame.measure / 4))
  return Math.max(0, Math.min(frame.legs - 1, Math.floor((x - frame.x + ease) / (frame.measure + frame.gutter))))
}

/** A line may end here, for those who compare texts. */
export const LINE_END = '\ue000'

/** Text of lines as it is read: words that are drawn in pieces are given by their ActualText, line ends are marked. */
export function textOfLines(lines: readonly SceneLine[]): { text: string; faults: string[] } {
  let text = ''
  const faults: string[] = []
  let going: { text: string; drawn: string; at: number } | undefined
  const stop = (): void => {
    if (!going) return
    // nothing ends the word: the letters drawn are all there is
    text += startsLike(going.text, going.drawn) ? going.drawn : going.drawn.replace(/[-\u2010]$/, '')
    going = undefined
  }
  lines.forEach((line, i) => {
    if (i > 0 && !going) text += LINE_END
    // the hyphen that ended the line before is ours, unless the word has one there
    if (going && !startsLike(going.text, going.drawn)) going.drawn = going.drawn.replace(/[-\u2010]$/, '')
    line.items.forEach((item) => {
      const pieces = item.actual ?? []
      let g = 0
      const drawnTo = (to: number): string => {
        const out = item.texts.slice(g, to).join('')
        g = Math.max(g, to)
        return out
      }
      for (const piece of pieces) {
        const between = drawnTo(piece.from)
        if (going && piece.part === 'end') {
          going.drawn = joined(going.drawn, between + drawnTo(piece.to))
          if (letters(going.drawn) !== letters(going.text)) faults.push(`ActualText “${going.text}” stands for “${going.drawn}”`)
          text += going.text
          going = undefined
          continue
        }
        if (going) stop()
        text += between
        if (piece.part === 'begin') going = { text: piece.text, drawn: drawnTo(piece.to), at: text.length }
        else {
          if (piece.part === 'end') faults.push(`ActualText “${piece.text}” ends and never began`)
          const own = drawnTo(piece.to)
          if (piece.part === 'whole' && letters(own) !== letters(piece.text)) faults.push(`ActualText “${piece.text}” stands for “${own}”`)
          text += own
        }
      }
      const rest = drawnTo(item.texts.length)
      if (going) going.drawn += rest
      else text += rest
    })
  })
  stop()
  return { text, faults }
}

/** Without hyphens: a word may be broken more than once. */
function letters(text: string): string {
  return plain(text).replace(/-/g, '')
}

function joined(begun: string, ended: string): string {
  return begun.replace(/[-\u2010]$/, '') + ended
}

function startsLike(text: string, drawn: string): boolean {
  return plain(text).startsWith(plain(drawn))
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u2010/g, '-')
    .replace(/\s+/g, '')
}
