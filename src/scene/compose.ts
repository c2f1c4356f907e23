import type { Edition } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import type { PageFace } from '../model/pageNumbers.js'
import { pageLink } from '../model/pageLink.js'
import type { Element, PictureElement, TextElement } from '../flow/element.js'
import type { LineRun } from '../text/justify.js'
import type { SetPart } from '../flow/setStory.js'
import { rebased, type KeptModule, type KeptPage } from '../makeup/keep.js'
import type { MadePage } from '../makeup/makePages.js'
import type { ModuleEntry, PageEntry, Range } from '../report/record.js'
import type { ClipPath } from '../picture/clip-path.js'
import { cutAtFold } from './fold.js'
import type { KeptPaper } from './paper.js'
import { readingOrder } from './readingOrder.js'
import type { ActualText, Bookmark, Destination, GlyphsItem, Item, PathStep, Scene, ScenePage, StructureNode } from './scene.js'

/** The piece of furniture, or the place kept on a page, that a path leads into. */
const PIECE = /^pages\[\d+\]\.(furniture|reserved)\[(\d+)\]/
const MISSING_TINT = { kind: 'gray', k: 0.12 } as const
const KEYLINE = { kind: 'gray', k: 1 } as const

/** Where a module's own are in a scene. */
export type Placed = Pick<ModuleEntry, 'page' | 'items' | 'nodes' | 'bookmarks' | 'destinations'>

/** A scene, and where in it the modules are, page by page as they were handed in. */
export interface Composed {
  readonly scene: Scene
  readonly pages: readonly PageEntry[]
  readonly modules: readonly Placed[]
}

/**
 * Turns made pages into the display list: absolute positions, in reading order, with the structure they belong to. What is kept comes from
 * the `earlier` paper.
 */
export function composeScene(edition: Edition, pages: readonly (MadePage | KeptPage)[], earlier?: KeptPaper): Composed {
  const builder = new Builder(edition, earlier)
  return builder.compose(pages)
}

/** A place on a sheet of paper: of a spread cut in two, on one of its pages. */
interface SheetPlace {
  readonly page: number
  readonly x: number
}

class Builder {
  private readonly structure: StructureNode[] = []
  private readonly bookmarks: Bookmark[] = []
  private readonly modules: Placed[] = []
  private readonly pages: ScenePage[] = []
  private readonly destinations: Destination[] = []
  private readonly ids = new Set<string>()
  /** nodes of stories by article: all parts of a story are one */
  private readonly stories = new Map<string, number>()

  constructor(
    private readonly edition: Edition,
    private readonly earlier: KeptPaper | undefined,
  ) {
    this.node({ role: 'document', parent: -1, language: edition.language ?? 'en-GB' })
  }

  compose(pages: readonly (MadePage | KeptPage)[]): Composed {
    const entries = pages.map((page, index): PageEntry => {
      const first = this.pages.length
      if ('kind' in page) this.keptPage(page, index)
      else this.page(page, index)
      return { labels: this.pages.slice(first).map(({ label }) => label), sheets: [first, this.pages.length] }
    })
    const { structure, bookmarks, destinations, modules } = this
    return { scene: { pages: withoutDeadLinks(this.pages, destinations), structure, bookmarks, destinations }, pages: entries, modules }
  }

  private page(page: MadePage, index: number): void {
    const items: Item[] = []
    const { grid } = page
    const { spread, inks } = this.edition.pages[index]!
    const fold = spread === 'pages' ? grid.fold : undefined
    const node = this.node({ role: 'page', parent: 0, path: `pages[${index}]` })
    const first = this.pages.length
    const sheets = fold === undefined ? [grid.faces] : grid.faces.map((face) => [face])
    sheets.forEach((faces, i) => this.bookmarks.push({ title: `Page ${faces.map(({ label }) => label).join('–')}`.trim(), level: 0, page: first + i, y: 0 }))
    this.furniture(items, page, index, node)
    const artifact = this.node({ role: 'artifact', parent: node })
    this.add(items, page.rules, artifact)
    const placeAt = (x: number): SheetPlace => (fold !== undefined && x >= fold ? { page: first + 1, x: x - fold } : { page: first, x })
    for (const part of page.parts) {
      const from = [items.length, this.structure.length, this.bookmarks.length, this.destinations.length] as const
      if ('kind' in part) this.keptModule(items, part, node, first)
      else this.part(items, part, node, placeAt)
      this.modules.push({
        page: index,
        // what is cut at a fold is not together any more
        ...(fold === undefined ? { items: [from[0], items.length] } : {}),
        nodes: [from[1], this.structure.length],
        bookmarks: [from[2], this.bookmarks.length],
        destinations: [from[3], this.destinations.length],
      })
    }
    for (const art of page.wildArt) this.add(items, art.elements, node)
    const halves = fold === undefined ? [items] : cutAtFold(items, fold)
    sheets.forEach((faces, i) => {
      const [{ number }] = faces as readonly [PageFace, ...PageFace[]]
      const label = faces.map((face) => face.label).join('–')
      this.pages.push({
        ...(number === undefined ? {} : { number }),
        ...(inks === undefined ? {} : { inks }),
        label,
        width: fold ?? grid.width,
        height: grid.height,
        items: halves[i]!,
      })
    })
  }

  /** The furniture, piece by piece, and what stands in adverts. */
  private furniture(items: Item[], page: MadePage, index: number, parent: number): void {
    const { furniture = [] } = this.edition.pages[index]!
    const rest = this.node({ role: 'furniture', parent })
    const pieces = new Map<string, number>()
    const pieceOf = (element: TextElement | PictureElement): number => {
      const [path, place, number] = PIECE.exec(element.path) ?? []
      if (path === undefined) return rest
      const piece = place === 'reserved' ? 'reserved' : furniture[Number(number)]!.kind
      const node = pieces.get(path) ?? this.node({ role: 'furniture', parent: rest, path, piece })
      pieces.set(path, node)
      return node
    }
    this.add(items, page.furniture, rest, pieceOf)
    for (const [path, elements] of page.advertContents) this.add(items, elements, this.node({ role: 'furniture', parent, path, piece: 'advert' }))
  }

  /** A module as it stands in the earlier paper. */
  private keptModule(items: Item[], { index, paths }: KeptModule, parent: number, page: number): void {
    const { pages, bookmarks, destinations, record } = this.earlier!
    const entry = record.modules[index]!
    const shift = this.copyNodes(entry.nodes, parent, entry.paths, paths)
    const sheet = pages[record.pages[entry.page]!.sheets[0]]!
    for (let i = entry.items![0]; i < entry.items![1]; i++) items.push(moveNode(sheet.items[i]!, shift))
    for (let i = entry.bookmarks[0]; i < entry.bookmarks[1]; i++) this.bookmarks.push({ ...bookmarks[i]!, page })
    for (let i = entry.destinations[0]; i < entry.destinations[1]; i++) this.destinations.push({ ...destinations[i]!, page })
  }

  /** A whole page of the earlier paper. */
  private keptPage({ index, parts }: KeptPage, page: number): void {
    const { pages, structure, bookmarks, destinations, record } = this.earlier!
    const { sheets } = record.pages[index]!
    const roots = structure.flatMap(({ role }, i) => (role === 'page' ? [i] : []))
    const nodes: Range = [roots[index]!, roots[index + 1] ?? structure.length]
    const before = parts.flatMap((part) => part.record.paths)
    const shift = this.copyNodes(nodes, 0, [...before, `pages[${index}]`], [...parts.flatMap((part) => part.paths), `pages[${page}]`])
    const first = this.pages.length
    const onPage = <T extends { readonly page: number }>(all: readonly T[], into: T[]): number => {
      const own = all.flatMap((one, i) => (one.page >= sheets[0] && one.page < sheets[1] ? [i] : []))
      const by = into.length - (own[0] ?? 0)
      for (const i of own) into.push({ ...all[i]!, page: first + all[i]!.page - sheets[0] })
      return by
    }
    const marks = onPage(bookmarks, this.bookmarks)
    const places = onPage(destinations, this.destinations)
    const moved = ([from, to]: Range, by: number): Range => [from + by, to + by]
    for (const part of parts) {
      const entry = record.modules[part.index]!
      this.modules.push({
        page,
        ...(entry.items ? { items: entry.items } : {}),
        nodes: moved(entry.nodes, shift),
        bookmarks: moved(entry.bookmarks, marks),
        destinations: moved(entry.destinations, places),
      })
    }
    for (const { items, ...kept } of pages.slice(...sheets)) this.pages.push({ ...kept, items: items.map((item) => moveNode(item, shift)) })
  }

  /** Copies nodes with their paths as they are now; answers with how far their indices have moved. `parent` is that of the outermost. */
  private copyNodes([from, to]: Range, parent: number, before: readonly string[], now: readonly string[]): number {
    const { structure } = this.earlier!
    const shift = this.structure.length - from
    for (let i = from; i < to; i++) {
      const node = structure[i]!
      // what goes on from another page belongs to its story there
      const story = node.parent > 0 && node.parent < from && structure[node.parent]!.role === 'story' ? this.stories.get(structure[node.parent]!.article!) : undefined
      if (node.role === 'story' && node.article !== undefined) this.stories.set(node.article, this.structure.length)
      this.structure.push({
        ...node,
        parent: node.parent < from ? (story ?? parent) : node.parent + shift,
        ...(node.path === undefined ? {} : { path: rebased(node.path, before, now) }),
      })
    }
    return shift
  }

  /** A story, then what stands inside its module. */
  private part(items: Item[], part: SetPart, parent: number, placeAt: (x: number) => SheetPlace): void {
    const { matter, room } = part.measured
    const { article, kind, path } = matter
    const language = article.language ?? this.edition.language
    const own = kind === 'story' || kind === 'sidebar' ? { article: article.id } : {}
    const goesOn = matter.continued === undefined ? undefined : this.stories.get(article.id)
    const node = goesOn ?? this.node({ role: kind, parent, path, ...own, ...(language === undefined ? {} : { language }) })
    if (kind === 'story') this.stories.set(article.id, node)
    if (kind === 'story' || kind === 'sidebar') this.destination({ id: pageLink(article.id, matter.part), ...placeAt(room.x), y: room.y - room.baseline })
    const title = (kind === 'items' ? matter.title!.text : plainText(article.headline)).replace(/\s+/g, ' ').trim()
    if (title !== '') this.bookmarks.push({ title, level: kind === 'sidebar' ? 2 : 1, page: placeAt(room.x).page, y: room.y })
    this.add(items, part.elements, node)
    for (const inset of part.insets) this.part(items, inset, node, placeAt)
  }

  private destination(place: Destination): void {
    if (this.ids.has(place.id)) return
    this.ids.add(place.id)
    this.destinations.push(place)
  }

  private node(node: StructureNode): number {
    return this.structure.push(node) - 1
  }

  /** Nodes come as elements are read, items as they are drawn. `holder`: what text or a picture belongs to. */
  private add(items: Item[], elements: readonly Element[], parent: number, holder: (element: TextElement | PictureElement) => number = () => parent): void {
    let artifact = -1
    const decoration = (): number => (artifact < 0 ? (artifact = this.node({ role: 'artifact', parent })) : artifact)
    const nodes = this.nodesOf(readingOrder(elements), holder)
    for (const element of elements) {
      switch (element.kind) {
        case 'rule':
          items.push({ kind: 'rule', node: decoration(), x1: element.x1, y1: element.y1, x2: element.x2, y2: element.y2, weight: element.weight, colour: element.colour })
          break
        case 'rect':
          items.push({ ...element, node: decoration() })
          break
        case 'picture': {
          const node = nodes.get(element)!
          const { x, y, width, height, src, crop } = element
          items.push(
            element.missing
              ? { kind: 'rect', node, x, y, width, height, fill: MISSING_TINT }
              : { kind: 'picture', node, picture: src, x, y, width, height, crop, ...(element.clip ? { clip: clipSteps(element, element.clip) } : {}) },
          )
          if (element.keyline !== undefined) items.push({ kind: 'rect', node, x, y, width, height, stroke: { weight: element.keyline, colour: KEYLINE } })
          break
        }
        case 'text':
          // a table's head that stands again is read once
          for (const { x, y, line, grid } of element.lines)
            for (const run of line.runs) items.push(glyphs(run, element.role === 'artifact' ? decoration() : nodes.get(element)!, x, y, grid?.leg))
      }
    }
  }

  private nodesOf(elements: readonly Element[], holder: (element: TextElement | PictureElement) => number): ReadonlyMap<Element, number> {
    const nodes = new Map<Element, number>()
    const figures = new FigureNodes(elements, (node) => this.node(node))
    for (const element of elements) {
      if (element.kind === 'picture') nodes.set(element, figures.picture(element, holder(element)))
      if (element.kind !== 'text' || element.role === 'artifact') continue
      const { role, path, language, cell } = element
      const parent = role === 'caption' || role === 'credit' ? figures.owner(path, holder(element)) : holder(element)
      nodes.set(element, this.node({ role, parent, path, ...(language === undefined ? {} : { language }), ...(cell === undefined ? {} : { cell }) }))
    }
    return nodes
  }
}

/** What stands on no page has no link to it. */
function withoutDeadLinks(pages: readonly ScenePage[], destinations: readonly Destination[]): ScenePage[] {
  const ids = new Set(destinations.map(({ id }) => id))
  const isDead = (item: Item): boolean => item.kind === 'glyphs' && item.link?.startsWith('#') === true && !ids.has(item.link)
  return pages.map((page) => {
    if (!page.items.some(isDead)) return page
    const items = page.items.map((item) => {
      if (item.kind !== 'glyphs' || !isDead(item)) return item
      const { link: _, ...rest } = item
      return rest
    })
    return { ...page, items }
  })
}

/** The path to which a picture is cut, in its place on the page. */
function clipSteps({ x, y, width, height, crop }: PictureElement, path: ClipPath): PathStep[] {
  const across = (share: number): number => x + ((share - crop.x) / crop.width) * width
  const down = (share: number): number => y + ((share - crop.y) / crop.height) * height
  return path.flatMap((knots): PathStep[] => {
    const [first] = knots
    if (!first) return []
    return [
      { kind: 'move', x: across(first.at[0]), y: down(first.at[1]) },
      ...knots.map(({ after }, i): PathStep => {
        const to = knots[(i + 1) % knots.length]!
        return { kind: 'cubic', c1x: across(after[0]), c1y: down(after[1]), c2x: across(to.before[0]), c2y: down(to.before[1]), x: across(to.at[0]), y: down(to.at[1]) }
      }),
      { kind: 'close' },
    ]
  })
}

/** Nodes of figures: one for each picture, and one over them for the pictures of a figure that has several. */
class FigureNodes {
  private readonly nodes = new Map<string, number>()
  private readonly counts = new Map<string, number>()

  constructor(
    elements: readonly Element[],
    private readonly make: (node: StructureNode) => number,
  ) {
    for (const e of elements) if (e.kind === 'picture') this.counts.set(figureOf(e.path), (this.counts.get(figureOf(e.path)) ?? 0) + 1)
  }

  picture({ path, alt }: PictureElement, parent: number): number {
    const figure = figureOf(path)
    const several = this.counts.get(figure)! > 1
    if (several && !this.nodes.has(figure)) this.nodes.set(figure, this.make({ role: 'figureGroup', parent, path: figure }))
    const node = this.make({ role: 'figure', parent: several ? this.nodes.get(figure)! : parent, path, alt })
    this.nodes.set(path, node)
    if (!several) this.nodes.set(figure, node)
    return node
  }

  /** What a caption or a credit belongs to: its picture, or the figure. */
  owner(path: string, parent: number): number {
    for (let at = path; at.includes('.'); at = at.slice(0, at.lastIndexOf('.'))) {
      const node = this.nodes.get(at)
      if (node !== undefined) return node
    }
    return parent
  }
}

function figureOf(picture: string): string {
  return picture.replace(/\.pictures\[\d+\]$/, '')
}

function glyphs(run: LineRun, node: number, x: number, y: number, leg: number | undefined): GlyphsItem {
  const actual: ActualText[] = run.broken.map(({ from, to, text, part }) => ({ from, to, text, part }))
  return {
    kind: 'glyphs',
    node,
    face: run.face.name,
    size: run.size,
    scale: run.scale,
    colour: run.colour,
    x: x + run.x,
    y,
    gids: run.gids,
    xs: run.xs,
    ...(run.ys ? { ys: run.ys } : {}),
    end: run.end,
    texts: run.texts,
    ...(actual.length > 0 ? { actual } : {}),
    ...(run.link === undefined ? {} : { link: run.link }),
    ...(run.language === undefined ? {} : { language: run.language }),
    ...(leg === undefined ? {} : { leg }),
    ...(run.spaceAfter ? { spaceAfter: true } : {}),
  }
}

function moveNode<I extends Item>(item: I, by: number): I {
  return { ...item, node: item.node + by }
}
