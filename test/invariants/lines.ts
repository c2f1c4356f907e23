import type { Edition, Page } from '../../src/model/edition.js'
import type { Paper } from '../../src/scene/paper.js'
import type { GlyphsItem, Item, RectItem, Role, StructureNode } from '../../src/scene/scene.js'
import { frameOf, legLeft, type Frame } from './geometry.js'
import { mattersOf, type Matter } from './matters.js'
import { inReadingOrder, type LegPiece } from './reading.js'

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
  /** which of its part's legs it is in, as they are read: a column, or a piece of one over or under a spanner in mid-story */
  read: number
  readonly grid: boolean
  /** a drop cap, or the quote before it */
  cap: boolean
  /** last of its node */
  last: boolean
  /** characters as drawn */
  readonly drawn: string
}

/** What stands together on one page: a story, a sidebar or a factbox in it, items, a piece of furniture, a reserved place, wild art. */
export interface Piece {
  readonly page: number
  /** path in the edition that everything in it begins with: `articles[0]`, `articles[0].factboxes[1]`, `pages[0].furniture[2]` */
  readonly key: string
  readonly kind: Matter['kind'] | 'furniture' | 'reserved' | 'advert' | 'wildArt'
  readonly lines: readonly SceneLine[]
  /** all of the page's items that belong to it */
  readonly items: readonly Item[]
  /** key of what holds it in its module */
  readonly inside?: string
}

/** Matter of the edition as it stands on a page: text in legs. */
export interface ScenePart extends Piece {
  readonly kind: Matter['kind']
  readonly matter: Matter
  readonly pageModel: Page
  readonly frame: Frame
  /** its legs as they are read */
  readonly pieces: readonly LegPiece[]
}

const GRID: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'quote',
  'listItem',
  'signature',
  'correction',
  'crosshead',
  'tagline',
  'agencyNote',
  'dateline',
  'tableHead',
  'tableCell',
])

export interface SceneReading {
  readonly parts: readonly ScenePart[]
  /** furniture, reserved places, wild art */
  readonly others: readonly Piece[]
}

/** Reads a scene back: lines from glyphs, and to what piece each belongs. Told by the paths of the structure, whatever its nesting. */
export function readScene(edition: Edition, paper: Paper): SceneReading {
  const known = readings.get(paper)
  if (known?.edition === edition) return known.reading
  const reading = read(edition, paper)
  readings.set(paper, { edition, reading })
  return reading
}

/** Each check reads the same papers. */
const readings = new WeakMap<Paper, { readonly edition: Edition; readonly reading: SceneReading }>()

function read(edition: Edition, paper: Paper): SceneReading {
  const parts: ScenePart[] = []
  const others: Piece[] = []
  const keys = paper.structure.map((_, node) => keyOf(paper.structure, node))
  const matters = mattersOf(edition)
  paper.pages.forEach((page, p) => {
    const model = edition.pages[p]
    if (!model) return
    const byKey = new Map<string, number[]>()
    page.items.forEach((item, at) => {
      const key = keys[item.node] ?? `pages[${p}]`
      const list = byKey.get(key)
      if (list) list.push(at)
      else byKey.set(key, [at])
    })
    const frames = new Map<string, Frame>()
    for (const written of matters) {
      const matter = trimmed(written, paper)
      if (matter.page !== p) continue
      const all = byKey.get(matter.key)
      const inside = matter.inside && frames.get(matter.inside.key)
      const reported = paper.report.stories.some((s) => s.page === p && s.path === matter.key)
      // of some matter nothing stands and it is one all the same
      if ((!all && !reported) || (matter.inside && !inside)) continue
      byKey.delete(matter.key)
      const items = (all ?? []).map((at) => page.items[at]!)
      const isGrid = (n: StructureNode): boolean => GRID.has(n.role) || (n.role === 'byline' && matter.treatment.byline === 'leg')
      const rect = matter.boxed ? frameIn(paper, items) : undefined
      const box = rect && { top: rect.y, foot: rect.y + rect.height }
      const firstLine = items.find((item) => item.kind === 'glyphs' && isGrid(paper.structure[item.node]!))
      const frame = frameOf(edition, model, matter, box, firstLine?.kind === 'glyphs' ? firstLine.y : undefined, inside)
      frames.set(matter.key, frame)
      const lines = linesOf(paper, p, all ?? [], isGrid, frame)
      parts.push({
        page: p,
        key: matter.key,
        kind: matter.kind,
        lines,
        items,
        matter,
        pageModel: model,
        frame,
        pieces: [],
        ...(matter.inside ? { inside: matter.inside.key } : {}),
      })
    }
    for (const [key, all] of byKey) {
      const lines = linesOf(paper, p, all, () => false, undefined)
      others.push({ page: p, key, kind: kindOf(key), lines, items: all.map((at) => page.items[at]!) })
    }
  })
  return { parts: parts.map((part) => inReadingOrder(part, parts, edition, paper)), others }
}

/** A module that keeps off a column which adverts take. What stands in one has columns of its own. */
function trimmed(matter: Matter, paper: Paper): Matter {
  if (matter.inside) return matter
  const told = paper.report.diagnostics.find((d) => d.code === 'module-narrowed' && d.path === `${matter.placed}.place.columns`)
  const found = told && /columns (\d+) to (\d+)\./.exec(told.message)
  return found ? { ...matter, columns: [Number(found[1]), Number(found[2])] } : matter
}

/** The frame round a piece: the largest rectangle in it that is no figure's. Bands behind heads are smaller. */
export function frameIn(paper: Paper, items: readonly Item[]): RectItem | undefined {
  const rects = items.filter((item): item is RectItem => item.kind === 'rect' && paper.structure[item.node]!.role === 'artifact')
  return rects.sort((a, b) => b.width * b.height - a.width * a.height)[0]
}

const PIECES = /^(articles\[\d+\]\.factboxes\[\d+\]|articles\[\d+\]|items\[\d+\]|pages\[\d+\]\.(furniture|reserved|adverts|wildArt|items)\[\d+\])/

/** The piece that a node belongs to: by its own path, or by that of the nearest node above it that has one. */
function keyOf(structure: readonly StructureNode[], node: number): string | undefined {
  for (let n = node; n >= 0; n = structure[n]?.parent ?? -1) {
    const path = structure[n]?.path
    const found = path === undefined ? undefined : PIECES.exec(path)
    if (found) return found[0]
  }
  return undefined
}

function kindOf(key: string): Piece['kind'] {
  if (key.includes('.factboxes[')) return 'factbox'
  if (/^items|\.items\[/.test(key)) return 'items'
  if (key.includes('.adverts[')) return 'advert'
  return key.includes('.reserved[') ? 'reserved' : key.includes('.wildArt[') ? 'wildArt' : 'furniture'
}

/** A first line of its paragraph that is so much larger, and stands lower than the next, is a cap, or the smaller quote before one. */
const CAP_SIZE = 1.2

function linesOf(paper: Paper, p: number, mine: readonly number[], isGrid: (node: StructureNode) => boolean, frame: Frame | undefined): SceneLine[] {
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
      leg: grid && frame ? legOf(frame, first.x, last.x + last.end) : -1,
      read: -1,
      grid,
      cap: false,
      last: false,
      drawn: open.items.map((item) => item.texts.join('')).join(''),
    })
    open = undefined
  }
  mine.forEach((at) => {
    const item = paper.pages[p]!.items[at]!
    if (item.kind !== 'glyphs') return
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
    line.cap = next !== undefined && next.y < line.y && line.items[0]!.size > CAP_SIZE * next.items[0]!.size
  })
  return lines
}

/** The leg of a line: by its middle, or by where it begins if it is wider than a leg. */
function legOf(frame: Frame, left: number, right: number): number {
  const ease = Math.max(frame.gutter / 2, Math.min(6, frame.measure / 4))
  const x = right - left <= frame.measure + ease ? (left + right) / 2 + frame.gutter / 2 : left + ease
  let leg = 0
  while (leg + 1 < frame.legs && legLeft(frame, leg + 1) <= x) leg++
  return leg
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
