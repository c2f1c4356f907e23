import type { Edition } from '../model/edition.js'
import { plainText } from '../model/inline.js'
import type { PageFace } from '../model/pageNumbers.js'
import type { Element, PictureElement, TextElement } from '../flow/element.js'
import type { LineRun } from '../text/justify.js'
import type { SetPart } from '../flow/setStory.js'
import type { MadePage } from '../makeup/makePages.js'
import { cutAtFold } from './fold.js'
import type { ClipPath } from '../picture/clip-path.js'
import type { ActualText, Bookmark, GlyphsItem, Item, PathStep, Scene, ScenePage, StructureNode } from './scene.js'

const MISSING_TINT = { kind: 'gray', k: 0.12 } as const
const KEYLINE = { kind: 'gray', k: 1 } as const

/** Turns made pages into the display list: absolute positions, in reading order, with the structure they belong to. */
export function composeScene(edition: Edition, pages: readonly MadePage[]): Scene {
  const builder = new Builder(edition)
  return builder.compose(pages)
}

class Builder {
  private readonly structure: StructureNode[] = [{ role: 'document', parent: -1 }]
  private readonly bookmarks: Bookmark[] = []
  private readonly pages: ScenePage[] = []

  constructor(private readonly edition: Edition) {}

  compose(pages: readonly MadePage[]): Scene {
    for (const [index, page] of pages.entries()) this.page(page, index)
    return { pages: this.pages, structure: this.structure, bookmarks: this.bookmarks }
  }

  private page(page: MadePage, index: number): void {
    const items: Item[] = []
    const { grid } = page
    const { spread } = this.edition.pages[index]!
    const fold = spread === 'pages' ? grid.fold : undefined
    const node = this.node({ role: 'page', parent: 0, path: `pages[${index}]` })
    const first = this.pages.length
    const sheets = fold === undefined ? [grid.faces] : grid.faces.map((face) => [face])
    sheets.forEach((faces, i) => this.bookmarks.push({ title: `Page ${faces.map(({ label }) => label).join('–')}`.trim(), level: 0, page: first + i, y: 0 }))
    const furniture = this.node({ role: 'furniture', parent: node })
    this.add(items, page.furniture, furniture)
    for (const [path, elements] of page.advertContents) this.add(items, elements, this.node({ role: 'furniture', parent: node, path }))
    const artifact = this.node({ role: 'artifact', parent: node })
    this.add(items, page.rules, artifact)
    for (const part of page.parts) this.part(items, part, node, (x) => first + (fold !== undefined && x >= fold ? 1 : 0))
    for (const art of page.wildArt) this.add(items, art.elements, node)
    const halves = fold === undefined ? [items] : cutAtFold(items, fold)
    sheets.forEach((faces, i) => {
      const [{ number }] = faces as readonly [PageFace, ...PageFace[]]
      const label = faces.map((face) => face.label).join('–')
      this.pages.push({ ...(number === undefined ? {} : { number }), label, width: fold ?? grid.width, height: grid.height, items: halves[i]! })
    })
  }

  /** A story, then what stands inside its module. */
  private part(items: Item[], part: SetPart, parent: number, pageAt: (x: number) => number): void {
    const { matter, room } = part.measured
    const { article, kind, path } = matter
    const language = article.language ?? this.edition.language
    const own = kind === 'story' || kind === 'sidebar' ? { article: article.id } : {}
    const node = this.node({ role: kind, parent, path, ...own, ...(language === undefined ? {} : { language }) })
    const title = (kind === 'items' ? matter.title!.text : plainText(article.headline)).replace(/\s+/g, ' ').trim()
    if (title !== '') this.bookmarks.push({ title, level: kind === 'sidebar' ? 2 : 1, page: pageAt(room.x), y: room.y })
    this.add(items, part.elements, node)
    for (const inset of part.insets) this.part(items, inset, node, pageAt)
  }

  private node(node: StructureNode): number {
    return this.structure.push(node) - 1
  }

  private add(items: Item[], elements: readonly Element[], parent: number): void {
    let artifact = -1
    const decoration = (): number => (artifact < 0 ? (artifact = this.node({ role: 'artifact', parent })) : artifact)
    const figures = new FigureNodes(elements, parent, (node) => this.node(node))
    for (const element of elements) {
      switch (element.kind) {
        case 'rule':
          items.push({ kind: 'rule', node: decoration(), x1: element.x1, y1: element.y1, x2: element.x2, y2: element.y2, weight: element.weight, colour: element.colour })
          break
        case 'rect':
          items.push({ ...element, node: decoration() })
          break
        case 'picture': {
          const node = figures.picture(element)
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
          this.text(items, element, element.role === 'caption' || element.role === 'credit' ? figures.owner(element.path) : parent)
      }
    }
  }

  private text(items: Item[], element: TextElement, parent: number): void {
    const node = this.node({ role: element.role, parent, path: element.path, ...(element.language === undefined ? {} : { language: element.language }) })
    for (const { x, y, line } of element.lines) for (const run of line.runs) items.push(glyphs(run, node, x, y))
  }
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
    private readonly parent: number,
    private readonly make: (node: StructureNode) => number,
  ) {
    for (const e of elements) if (e.kind === 'picture') this.counts.set(figureOf(e.path), (this.counts.get(figureOf(e.path)) ?? 0) + 1)
  }

  picture({ path, alt }: PictureElement): number {
    const figure = figureOf(path)
    const several = this.counts.get(figure)! > 1
    if (several && !this.nodes.has(figure)) this.nodes.set(figure, this.make({ role: 'figureGroup', parent: this.parent, path: figure }))
    const node = this.make({ role: 'figure', parent: several ? this.nodes.get(figure)! : this.parent, path, alt })
    this.nodes.set(path, node)
    if (!several) this.nodes.set(figure, node)
    return node
  }

  /** What a caption or a credit belongs to: its picture, or the figure. */
  owner(path: string): number {
    for (let at = path; at.includes('.'); at = at.slice(0, at.lastIndexOf('.'))) {
      const node = this.nodes.get(at)
      if (node !== undefined) return node
    }
    return this.parent
  }
}

function figureOf(picture: string): string {
  return picture.replace(/\.pictures\[\d+\]$/, '')
}

function glyphs(run: LineRun, node: number, x: number, y: number): GlyphsItem {
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
  }
}
