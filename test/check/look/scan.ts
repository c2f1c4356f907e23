import type { Article } from '../../../src/model/article.js'
import type { Edition, OwnMargins, Page, Place, Treatment } from '../../../src/model/edition.js'
import { resolvePaper } from '../../../src/model/paperSizes.js'
import { resolveStyle } from '../../../src/model/resolveStyle.js'
import type { Style } from '../../../src/model/style.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { GlyphsItem, PictureItem, RectItem, Role, RuleItem } from '../../../src/scene/scene.js'
export type { Role }
import type { Face } from '../../../src/text/glyphs.js'
import { points } from '../../../src/units.js'

/** Points from the page's top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One glyph with ink, in its place. */
export interface Mark extends Box {
  readonly text: string
  readonly item: GlyphsItem
  readonly index: number
}

/** One line of type as it stands on the page. */
export interface SetLine {
  readonly node: number
  readonly role: Role
  readonly path: string
  readonly items: readonly GlyphsItem[]
  readonly face: Face
  readonly size: number
  /** baseline */
  readonly y: number
  /** pen at its beginning and end */
  readonly x: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly ink: Box
  /** cap line where it has capitals, figures or ascenders, else its highest ink: overshoot and tall ascenders do not count */
  readonly top: number
  /** its lowest ink where something descends, else the baseline: overshoot does not count */
  readonly bottom: number
  /** ends in a hyphen that the setter put in */
  readonly hyphenated: boolean
}

/** A text of a story: the lines of one structure node. */
export interface Block {
  readonly node: number
  readonly role: Role
  readonly path: string
  readonly lines: readonly SetLine[]
}

export interface DropCapLook {
  readonly node: number
  readonly letter: GlyphsItem
  readonly face: Face
  readonly quote: GlyphsItem | undefined
  readonly ink: Box
  readonly text: string
  readonly ownWord: boolean
}
/** A picture of the furniture: of a teaser, of an advert. */
export interface FramedPicture extends Box {
  readonly path: string
}
export interface PictureLook extends Box {
  readonly node: number
  readonly path: string
  /** its own, or its figure's where it stands at the foot of its figure */
  readonly caption: Block | undefined
  /** what the caption is of: the picture, or all of its figure */
  readonly over: Box
  /** all pictures of its figure */
  readonly figure: Box
}

export type PartKind = 'story' | 'sidebar' | 'factbox' | 'items'

/** Where a part stands in the edition's page, and how it is treated. */
export interface PartSpec extends Treatment {
  readonly place: Pick<Place, 'columns' | 'top'>
}

/** A story; or a sidebar, a factbox or items, which are parts of their own, with legs of their own. */
export interface StoryLook {
  readonly page: PageLook
  readonly kind: PartKind
  readonly node: number
  readonly id: string
  /** of a factbox and of items, an empty one */
  readonly article: Article
  readonly spec: PartSpec
  readonly box: RectItem | undefined
  /** the part in whose module it stands */
  readonly host: StoryLook | undefined
  readonly insets: readonly StoryLook[]
  /** left edge of its first leg, width of all legs and of one, as set */
  readonly x: number
  readonly width: number
  readonly columns: number
  readonly measure: number
  readonly blocks: readonly Block[]
  readonly lines: readonly SetLine[]
  /** lines of grid text, in reading order */
  readonly flow: readonly SetLine[]
  /** the same by leg, from the top down */
  readonly legs: readonly (readonly SetLine[])[]
  readonly caps: readonly DropCapLook[]
  readonly pictures: readonly PictureLook[]
  readonly rules: readonly RuleItem[]
  readonly rects: readonly RectItem[]
  /** what all its ink and its box cover */
  readonly extent: Box
}

export interface PageLook {
  readonly index: number
  readonly spec: Page
  readonly number: number
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly gutter: number
  readonly baseline: number
  readonly measure: number
  /** cap height of the body */
  readonly cap: number
  readonly rightHand: boolean
  readonly furniture: {
    readonly lines: readonly SetLine[]
    readonly rules: readonly RuleItem[]
    readonly rects: readonly RectItem[]
    readonly pictures: readonly FramedPicture[]
  }
  /** rules between stories */
  readonly rules: readonly RuleItem[]
  /** stories, items, and what stands inside them */
  readonly stories: readonly StoryLook[]
  readonly keylines: readonly RectItem[]
}

/** A paper as the rules of LOOK.md see it. */
export interface Look {
  readonly paper: Paper
  readonly edition: Edition
  readonly style: Style
  readonly bodySize: number
  readonly pages: readonly PageLook[]
  /** the story's style sheet laid over the edition's */
  styleFor(story: StoryLook): Style
}

export const GRID_ROLES: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'listItem', 'crosshead', 'signature', 'correction', 'tagline', 'agencyNote', 'dateline'])
export const RUNNING_ROLES: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'listItem'])
export const HEAD_ROLES: ReadonlySet<Role> = new Set<Role>(['label', 'kicker', 'headline', 'deck', 'standfirst', 'byline'])
export const TABLE_ROLES: ReadonlySet<Role> = new Set<Role>(['tableHead', 'tableCell'])

const CAP_LEAST = 1.8
const BOX_INSET = 7
const KINDS: ReadonlySet<Role> = new Set<Role>(['story', 'sidebar', 'factbox', 'items'])

/** Reads a set paper: lines, legs, heads, pictures and rules in their places. */
export function scan(paper: Paper, edition: Edition, faces: ReadonlyMap<string, Face>): Look {
  const resolved = resolveStyle([edition.style])
  if (!resolved.ok) throw new Error(`the edition's style is not valid: ${resolved.issues[0]!.message}`)
  const { style } = resolved
  const bodySize = style.styles.get('body')!.size
  const styleFor = (story: StoryLook): Style => {
    const own = resolveStyle([edition.style, story.spec.style])
    return own.ok ? own.style : style
  }
  const scanner = new Scanner(paper, edition, faces, style, bodySize)
  return { paper, edition, style, bodySize, pages: paper.pages.map((_, i) => scanner.page(i)), styleFor }
}

class Scanner {
  constructor(
    private readonly paper: Paper,
    private readonly edition: Edition,
    private readonly faces: ReadonlyMap<string, Face>,
    private readonly style: Style,
    private readonly bodySize: number,
  ) {}

  page(index: number): PageLook {
    const spec = this.edition.pages[index]!
    const scene = this.paper.pages[index]!
    const [width, height] = resolvePaper(spec.paper)
    const margins = spec.margins as OwnMargins
    const left = points(margins.left)!
    const right = width - points(margins.right)!
    const gutter = points(spec.grid.gutter)!
    const body = this.style.styles.get('body')!
    const cap = this.face(this.style.families.get(body.family)?.roman ?? '').metrics.capHeight * body.size
    const number = spec.number ?? index + 1
    const nodes = this.paper.structure
    const pageNode = nodes.findIndex((n) => n.role === 'page' && n.path === `pages[${index}]`)
    const stories: StoryLook[] = []
    const furniture = { lines: [] as SetLine[], rules: [] as RuleItem[], rects: [] as RectItem[], pictures: [] as FramedPicture[] }
    const rules: RuleItem[] = []
    const page: PageLook = {
      index,
      spec,
      number,
      width,
      height,
      left,
      right,
      top: points(spec.margins.top)!,
      foot: height - points(spec.margins.bottom)!,
      gutter,
      baseline: points(spec.grid.baseline)!,
      measure: (right - left - (spec.grid.columns - 1) * gutter) / spec.grid.columns,
      cap,
      rightHand: (spec.side ?? (number % 2 === 1 ? 'right' : 'left')) === 'right',
      furniture,
      rules,
      stories,
      keylines: scene.items.filter((i): i is RectItem => i.kind === 'rect' && i.stroke !== undefined),
    }
    const glyphs = scene.items.filter((i): i is GlyphsItem => i.kind === 'glyphs')
    furniture.lines.push(...this.lines(glyphs.filter((i) => this.under(i.node, 'furniture') >= 0)))
    for (const item of scene.items) {
      const own = this.under(item.node, 'furniture') >= 0
      if (own && (item.kind === 'picture' || (item.kind === 'rect' && nodes[item.node]!.role === 'figure')))
        furniture.pictures.push({ path: nodes[item.node]!.path ?? '', ...rectBox(item) })
      else if (own && item.kind === 'rule') furniture.rules.push(item)
      else if (own && item.kind === 'rect') furniture.rects.push(item)
      else if (item.kind === 'rule' && this.partOf(item.node) < 0) rules.push(item)
    }
    nodes.forEach((node, i) => {
      if (KINDS.has(node.role) && node.parent === pageNode) stories.push(...this.parts(i, page, undefined))
    })
    return page
  }

  private face(name: string): Face {
    return this.faces.get(name) ?? [...this.faces.values()][0]!
  }

  /** The node of a role at or over a node, -1 for none. */
  private under(node: number, role: Role): number {
    for (let n = node; n >= 0; n = this.paper.structure[n]!.parent) if (this.paper.structure[n]!.role === role) return n
    return -1
  }

  /** The part that a node belongs to, -1 for none. */
  private partOf(node: number): number {
    for (let n = node; n >= 0; n = this.paper.structure[n]!.parent) if (KINDS.has(this.paper.structure[n]!.role)) return n
    return -1
  }

  /** A part, and after it those inside it. */
  private parts(node: number, page: PageLook, host: StoryLook | undefined): StoryLook[] {
    const insets: StoryLook[] = []
    const part = this.part(node, page, host, insets)
    const inside = this.paper.structure.flatMap((n, i) => (n.parent === node && KINDS.has(n.role) ? [i] : [])).map((i) => this.parts(i, page, part))
    insets.push(...inside.map(([first]) => first!))
    return [part, ...inside.flat()]
  }

  /** What a part is: its name, its article, and what the edition says of its place. */
  private sourceOf(node: number, page: PageLook, host: StoryLook | undefined): Pick<StoryLook, 'kind' | 'id' | 'article' | 'spec'> {
    const { role, article: id = '', path = '' } = this.paper.structure[node]!
    const kind = role as PartKind
    const articleOf = (wanted: string): Article => this.edition.articles.find((a) => a.id === wanted)!
    if (kind === 'story') return { kind, id, article: articleOf(id), spec: page.spec.stories.find((s) => s.article === id)! }
    if (kind === 'items') {
      const items = this.edition.items![indexIn(path)]!
      return { kind, id: items.id, article: { id: items.id, body: [] }, spec: page.spec.items!.find((i) => i.items === items.id)! }
    }
    const last = host!.spec.place.columns[1]
    const story = page.spec.stories.find((s) => s.article === host!.id)
    if (kind === 'sidebar') {
      const spec = story!.sidebars!.find((s) => s.article === id)!
      return { kind, id, article: articleOf(id), spec: { ...spec, place: { columns: spec.columns ?? [last, last], top: { below: host!.id } } } }
    }
    const factbox = host!.article.factboxes![indexIn(path)]!
    const columns = story?.factboxes?.[factbox.id]?.columns ?? ([last, last] as const)
    return { kind, id: factbox.id, article: { id: factbox.id, body: [] }, spec: { box: true, place: { columns, top: { below: host!.id } } } }
  }

  private part(node: number, page: PageLook, host: StoryLook | undefined, insets: readonly StoryLook[]): StoryLook {
    const source = this.sourceOf(node, page, host)
    const { kind, id, article, spec } = source
    const items = this.paper.pages[page.index]!.items.filter((i) => this.partOf(i.node) === node)
    const all = items.filter((i): i is GlyphsItem => i.kind === 'glyphs')
    const caps = this.caps(all)
    const capItems = new Set(caps.flatMap((c) => [c.letter, c.quote]))
    const lines = this.lines(all.filter((i) => !capItems.has(i)))
    const blocks = blocksOf(lines)
    const rects = items.filter((i): i is RectItem => i.kind === 'rect')
    const columns = spec.place.columns[1] - spec.place.columns[0] + 1
    const outer = columns * page.measure + (columns - 1) * page.gutter
    const boxed = spec.box !== undefined && spec.box !== false
    const box = rects.find((r) => boxed && this.paper.structure[r.node]!.role === 'artifact' && r.width > outer - page.gutter)
    const left = box ? box.x + BOX_INSET : page.left + (spec.place.columns[0] - 1) * (page.measure + page.gutter)
    const room = box ? box.width - 2 * BOX_INSET : outer
    const near = { x: left, measure: (room - (columns - 1) * page.gutter) / columns }
    const flow = lines.filter((l) => GRID_ROLES.has(l.role) || (l.role === 'byline' && spec.byline === 'leg'))
    const legs: SetLine[][] = Array.from({ length: columns }, () => [])
    for (const line of flow) legs[Math.max(0, Math.min(columns - 1, Math.floor((line.x - near.x + page.gutter / 2) / (near.measure + page.gutter))))]!.push(line)
    for (const leg of legs) leg.sort((a, b) => a.y - b.y)
    const own = this.style.styles.get(kind === 'factbox' ? 'factbox' : kind === 'items' ? 'item' : 'body')!
    const { x, measure } = asSet(legs, near, page.gutter, own.align === 'justified')
    const shown = items
      .filter((i): i is PictureItem | RectItem => (i.kind === 'picture' || (i.kind === 'rect' && i.fill !== undefined)) && this.paper.structure[i.node]!.role === 'figure')
      .map((p) => ({ node: p.node, path: this.paper.structure[p.node]!.path ?? '', ...rectBox(p) }))
    const pictures = shown.map((p): PictureLook => {
      const figure = union(shown.filter((other) => figureOf(other.path) === figureOf(p.path)))
      const captions = blocks.filter((b) => b.role === 'caption')
      const own = captions.find((b) => b.path.startsWith(`${p.path}.`))
      const shared = figure.bottom - p.bottom < 0.5 ? captions.find((b) => b.path.startsWith(`${figureOf(p.path)}.`) && !b.path.includes('.pictures[')) : undefined
      return { ...p, caption: own ?? shared, over: own ? p : figure, figure }
    })
    const extent = union([...lines.map((l) => l.ink), ...pictures, ...caps.map((c) => c.ink), ...(box ? [rectBox(box)] : [])])
    return {
      page,
      kind,
      node,
      id,
      article,
      spec,
      box,
      host,
      insets,
      x,
      width: columns * measure + (columns - 1) * page.gutter,
      columns,
      measure,
      blocks,
      lines,
      flow,
      legs,
      caps,
      pictures,
      rules: items.filter((i): i is RuleItem => i.kind === 'rule'),
      rects,
      extent,
    }
  }

  private caps(items: readonly GlyphsItem[]): DropCapLook[] {
    return items.flatMap((item, i): DropCapLook[] => {
      if (this.paper.structure[item.node]!.role !== 'paragraph' || item.size <= CAP_LEAST * this.bodySize) return []
      const next = items[i + 1]
      // a large quote mark before the letter is part of its cap
      if (next && next.node === item.node && next.y === item.y && next.size > item.size * 1.2) return []
      const before = items[i - 1]
      const quote = before && before.node === item.node && before.y === item.y && /["'“‘„«]/.test(before.texts.join('')) && before.texts.length === 1 ? before : undefined
      const ink = union(marksOf(item, this.face(item.face)))
      return [{ node: item.node, letter: item, face: this.face(item.face), quote, ink, text: item.texts.join('').trim(), ownWord: item.texts.at(-1) === ' ' }]
    })
  }

  private lines(items: readonly GlyphsItem[]): SetLine[] {
    const groups: GlyphsItem[][] = []
    for (const item of items) {
      const last = groups.at(-1)?.at(-1)
      const joins = last && last.node === item.node && Math.abs(last.y - item.y) < 1e-6 && Math.abs(item.x - (last.x + last.end)) < 2 * item.size && item.x > last.x
      joins ? groups.at(-1)!.push(item) : groups.push([item])
    }
    return groups.map((group) => this.line(group))
  }

  private line(items: readonly GlyphsItem[]): SetLine {
    const first = items[0]!
    const last = items.at(-1)!
    const { role, path = '' } = this.paper.structure[first.node]!
    const face = this.face(first.face)
    const marks = items.flatMap((item) => marksOf(item, this.face(item.face)))
    const ink = marks.length > 0 ? union(marks) : { left: first.x, right: last.x + last.end, top: first.y, bottom: first.y }
    const capLine = first.y - face.metrics.capHeight * first.size
    const tall = first.y - ink.top >= 0.85 * face.metrics.capHeight * first.size
    const deep = ink.bottom - first.y > 0.06 * first.size
    const final = last.actual?.at(-1)
    return {
      node: first.node,
      role,
      path,
      items,
      face,
      size: first.size,
      y: first.y,
      x: first.x,
      end: last.x + last.end,
      text: items
        .map((i) => i.texts.join(''))
        .join('')
        .trim(),
      marks,
      ink,
      top: tall ? capLine : ink.top,
      bottom: deep ? ink.bottom : first.y,
      hyphenated: final?.part === 'begin' && final.to >= last.gids.length,
    }
  }
}

/** The figure that a picture, a caption or a credit is of. */
export function figureOf(path: string): string {
  return /^.*\.figures\[\d+\]/.exec(path)?.[0] ?? path
}

function marksOf(item: GlyphsItem, face: Face): Mark[] {
  return item.gids.flatMap((gid, index): Mark[] => {
    const ink = face.ink(gid)
    if (ink.left === ink.right && ink.top === ink.bottom) return []
    const x = item.x + item.xs[index]!
    const y = item.y - (item.ys?.[index] ?? 0)
    return [
      {
        left: x + ink.left * item.size * item.scale,
        right: x + ink.right * item.size * item.scale,
        top: y - ink.top * item.size,
        bottom: y - ink.bottom * item.size,
        text: item.texts[index]!,
        item,
        index,
      },
    ]
  })
}

function blocksOf(lines: readonly SetLine[]): Block[] {
  const blocks: (Block & { lines: SetLine[] })[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    last?.node === line.node ? last.lines.push(line) : blocks.push({ node: line.node, role: line.role, path: line.path, lines: [line] })
  }
  return blocks
}

export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  }
}

export function rectBox(r: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Box {
  return { left: r.x, top: r.y, right: r.x + r.width, bottom: r.y + r.height }
}

export function overlapX(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right
}

export function overlapY(a: Box, b: Box): boolean {
  return a.top < b.bottom && b.top < a.bottom
}

/** The last index of a path. */
export function indexIn(path: string): number {
  return Number(/\[(\d+)\][^[]*$/.exec(path)?.[1])
}

/** Lines of which most must begin and end at a leg's edges before they say where these are. */
const TELLING = 4

/**
 * First left edge and measure of a part's legs as they are set, whatever the page's columns are: where most lines of running text
 * begin and end, by the median of the legs, so that hanging punctuation, indents and one leg that is off fall out.
 */
function asSet(legs: readonly (readonly SetLine[])[], near: { readonly x: number; readonly measure: number }, gutter: number, justified: boolean): { x: number; measure: number } {
  const running = legs.map((leg) => leg.filter((l) => l.role === 'paragraph' || l.role === 'quote'))
  const listed = legs.map((leg) => leg.filter((l, i) => l.role === 'listItem' && leg[i - 1]?.node !== l.node))
  const told = (running.some((lines) => lines.length >= TELLING) ? running : listed).map((lines) => (lines.length >= TELLING ? edgesOf(lines) : undefined))
  const known = told.filter((edges) => edges !== undefined)
  if (known.length === 0) return { ...near }
  const widths = known.map((edges) => edges.right - edges.left)
  const last = told.findIndex((edges) => edges !== undefined)
  const measure = justified ? median(widths) : near.measure - (told[last]!.left - (near.x + last * (near.measure + gutter))) / (last + 1)
  return { x: median(told.flatMap((edges, i) => (edges ? [edges.left - i * (measure + gutter)] : []))), measure }
}

/** Left and right edge of a leg's text: where most of its lines begin and end. */
export function edgesOf(lines: readonly SetLine[]): { readonly left: number; readonly right: number } {
  return { left: commonest(lines.map((l) => l.x)), right: commonest(lines.map((l) => l.end)) }
}

function commonest(values: readonly number[]): number {
  const near = (v: number): number => values.filter((w) => Math.abs(w - v) < 0.05).length
  return values.reduce((best, v) => (near(v) > near(best) ? v : best))
}

/** Left and right edge of a leg. */
export function legEdges(story: StoryLook, leg: number): { readonly left: number; readonly right: number } {
  const left = story.x + leg * (story.measure + story.page.gutter)
  return { left, right: left + story.measure }
}

/** The leg that a line stands in. */
export function legOf(story: StoryLook, line: SetLine): number {
  return story.legs.findIndex((leg) => leg.includes(line))
}

/** Edges of the head's columns. */
export function headEdges(story: StoryLook): { readonly left: number; readonly right: number } {
  const { headColumns, headForm, place } = story.spec
  const inner = [place.columns[0] + 1, place.columns[1] - 1] as const
  const own = headForm === 'side' ? ([place.columns[0], place.columns[0]] as const) : headForm === 'inset' && inner[1] >= inner[0] ? inner : place.columns
  const [from, to] = headColumns ?? own
  const first = legEdges(story, Math.max(0, from - place.columns[0]))
  return { left: first.left, right: legEdges(story, Math.min(story.columns - 1, to - place.columns[0])).right }
}

export function blocksWith(story: StoryLook, role: Role): readonly Block[] {
  return story.blocks.filter((b) => b.role === role)
}

/** Kicker, head, deck, byline over the text, from the top down; a byline under a caption is not among them. */
export function headRows(story: StoryLook): readonly Block[] {
  const byline = story.spec.byline ?? 'head'
  return story.blocks.filter((b) => HEAD_ROLES.has(b.role) && (b.role !== 'byline' || byline === 'head')).sort((a, b) => a.lines[0]!.y - b.lines[0]!.y)
}

export function topOf(block: Block): number {
  return Math.min(...block.lines.map((l) => l.top))
}

export function bottomOf(block: Block): number {
  return Math.max(...block.lines.map((l) => l.bottom))
}

/** A glyph's advance, with the kerning before the next where the pair is shaped as it stands. */
function kernedAdvance(face: Face, item: GlyphsItem, i: number): number {
  const pair = face.shape(item.texts[i]! + item.texts[i + 1]!, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false })
  return pair.gids.length === 2 && pair.gids[0] === item.gids[i] && pair.gids[1] === item.gids[i + 1] ? pair.advances[0]! : face.advance(item.gids[i]!)
}

/** Median of a letter's distance to the next over its own advance, in thousandths of an em. */
export function trackingOf(lines: readonly SetLine[], faces: (line: SetLine) => Face = (l) => l.face): number {
  const gaps: number[] = []
  for (const line of lines) {
    for (const item of line.items) {
      const face = faces(line)
      for (let i = 0; i + 1 < item.gids.length; i++) {
        if (item.texts[i]!.trim() === '' || item.texts[i + 1]!.trim() === '') continue
        gaps.push(((item.xs[i + 1]! - item.xs[i]!) / item.size - kernedAdvance(face, item, i) * item.scale) * 1000)
      }
    }
  }
  return median(gaps)
}

/** Word spaces of a line over the face's own, tracking taken off. */
export function wordSpaces(line: SetLine, tracking = 0): number[] {
  const out: number[] = []
  for (const item of line.items) {
    if (item.size !== line.size) continue
    for (let i = 1; i + 1 < item.gids.length; i++) {
      if (item.texts[i] !== ' ') continue
      const own = line.face.advance(item.gids[i]!) * item.scale
      if (own > 0) out.push(((item.xs[i + 1]! - item.xs[i]!) / item.size - tracking / 1000) / own)
    }
  }
  return out
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
