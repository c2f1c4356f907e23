import type { Edition } from '../../../src/model/edition.js'
import type { Paper } from '../../../src/scene/paper.js'
import type { GlyphsItem, Item, PictureItem, RectItem, Role, RuleItem } from '../../../src/scene/scene.js'
import type { Face } from '../../../src/text/glyphs.js'

export type Draft<T> = T extends Uint8Array ? T : T extends readonly (infer E)[] ? Draft<E>[] : T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T
export type Glyphs = Draft<GlyphsItem>

/** Pieces of a line of type, as they stand in the scene. */
export type Line = readonly Glyphs[]

/** A set paper, and the edition it was set from, that may be spoilt. */
export class Damaged {
  readonly paper: Draft<Paper>
  readonly edition: Draft<Edition>

  constructor(
    paper: Paper,
    edition: Edition,
    readonly faces: ReadonlyMap<string, Face>,
  ) {
    const { faces: fonts, pictures, ...rest } = paper
    this.paper = { ...structuredClone(rest), faces: fonts, pictures } as unknown as Draft<Paper>
    this.edition = structuredClone(edition) as unknown as Draft<Edition>
  }

  get items(): Draft<Item>[] {
    return this.paper.pages[0]!.items
  }

  /** The story of a node, '' for furniture and the rules between stories. */
  storyOf(node: number): string {
    for (let n = node; n >= 0; n = this.paper.structure[n]!.parent) if (this.paper.structure[n]!.role === 'story') return this.paper.structure[n]!.article!
    return ''
  }

  /** Nodes of a role in a story, in order. */
  nodes(story: string, role: Role): number[] {
    return this.paper.structure.flatMap((n, i) => (n.role === role && this.storyOf(i) === story ? [i] : []))
  }

  glyphs(story: string, ...roles: Role[]): Glyphs[] {
    return this.items.filter((i): i is Glyphs => i.kind === 'glyphs' && this.storyOf(i.node) === story && roles.includes(this.paper.structure[i.node]!.role))
  }

  /** Lines of the n-th text of a role; a drop cap is none. */
  lines(story: string, role: Role, nth = 0): Line[] {
    const node = this.nodes(story, role)[nth]
    const lines: Glyphs[][] = []
    for (const g of this.glyphs(story, role).filter((i) => i.node === node && !(role === 'paragraph' && i.size > 20))) {
      const last = lines.at(-1)?.at(-1)
      last && last.y === g.y && Math.abs(last.x + last.end - g.x) < 2 * g.size ? lines.at(-1)!.push(g) : lines.push([g])
    }
    return lines
  }

  /** Lines of the texts whose place in the edition begins so, from the top down. */
  linesAt(path: string): Line[] {
    const lines: Glyphs[][] = []
    for (const g of this.items) {
      if (g.kind !== 'glyphs' || !this.paper.structure[g.node]!.path?.startsWith(path)) continue
      const last = lines.at(-1)?.at(-1)
      last && last.node === g.node && last.y === g.y ? lines.at(-1)!.push(g) : lines.push([g])
    }
    return lines
  }

  /** Everything of a part: a sidebar, a factbox, items; of the page's furniture. */
  part(role: Role): Draft<Item>[] {
    const under = (node: number): boolean => {
      for (let n = node; n >= 0; n = this.paper.structure[n]!.parent) if (this.paper.structure[n]!.role === role) return true
      return false
    }
    return this.items.filter((i) => under(i.node))
  }

  cap(story: string): Glyphs {
    return this.glyphs(story, 'paragraph').find((g) => g.size > 20)!
  }

  /** Lines of running text in a leg of five, from the top down. */
  leg(story: string, leg: number): Glyphs[] {
    const [left, width] = [42.5, 144.3]
    return this.glyphs(story, 'paragraph', 'crosshead')
      .filter((g) => g.size < 20 && Math.floor((g.x - left + 6) / width) === leg)
      .sort((a, b) => a.y - b.y)
  }

  picture(story: string): Draft<PictureItem> {
    return this.items.find((i): i is Draft<PictureItem> => i.kind === 'picture' && this.storyOf(i.node) === story)!
  }

  rules(story: string, upright: boolean): Draft<RuleItem>[] {
    return this.items.filter((i): i is Draft<RuleItem> => i.kind === 'rule' && this.storyOf(i.node) === story && (i.x1 === i.x2) === upright)
  }

  box(story: string): Draft<RectItem> {
    return this.items.find((i): i is Draft<RectItem> => i.kind === 'rect' && this.storyOf(i.node) === story)!
  }

  credit(story: string): Glyphs {
    return this.glyphs(story, 'caption', 'credit').find((g) => g.size < 7)!
  }

  remove(items: readonly Draft<Item>[]): void {
    this.paper.pages[0]!.items = this.items.filter((i) => !items.includes(i))
  }

  /** Gives lines to a text of their own that no rule of running text looks at. */
  relabel(items: readonly Glyphs[]): void {
    const node = this.paper.structure.push({ ...this.paper.structure[items[0]!.node]!, role: 'signature' }) - 1
    for (const item of items) item.node = node
  }

  /** A story that hangs under nothing and is not at the page's top either: its head may move up. */
  lower(): void {
    this.edition.pages[0]!.stories[0]!.place.top = 2
  }
}

export function shift(items: readonly Draft<Item>[], dx: number, dy: number): void {
  for (const item of items) {
    switch (item.kind) {
      case 'rule':
        item.x1 += dx
        item.x2 += dx
        item.y1 += dy
        item.y2 += dy
        break
      case 'path':
        break
      default:
        item.x += dx
        item.y += dy
    }
  }
}

/** Larger or smaller type on the same baseline and edge. */
export function resize(items: readonly Glyphs[], by: number): void {
  for (const item of items) {
    item.size *= by
    item.end *= by
    item.xs = item.xs.map((x) => x * by)
  }
}

export function track(items: readonly Glyphs[], thousandths: number): void {
  for (const item of items) item.xs = item.xs.map((x, i) => x + (i * item.size * thousandths) / 1000)
}

/** Adds points to each word space. */
export function space(items: readonly Glyphs[], points: number): void {
  for (const item of items) {
    let wider = 0
    item.xs = item.xs.map((x, i) => {
      if (item.texts[i - 1] === ' ') wider += points
      return x + wider
    })
    item.end += wider
  }
}

/** The same ink, read as another first or last word; it may not be longer. */
export function reword(line: Line, at: 'first' | 'last', word: string): void {
  const item = at === 'first' ? line[0]! : line.at(-1)!
  const space = at === 'first' ? item.texts.indexOf(' ') : item.texts.lastIndexOf(' ')
  const [from, to] = at === 'first' ? [0, space < 0 ? item.texts.length : space] : [space + 1, item.texts.length]
  for (let i = from; i < to; i++) item.texts[i] = word[i - from] ?? ''
}

/** One word in place of several. */
export function close(line: Line): void {
  for (const item of line) item.texts = item.texts.map((t) => (t === ' ' ? '' : t))
}

export function hyphenate(line: Line): void {
  const item = line.at(-1)!
  item.actual = [...(item.actual ?? []), { from: item.gids.length - 1, to: item.gids.length, text: 'whole', part: 'begin' }]
}

/** Only the first glyphs of a line. */
export function cut(line: Line, glyphs: number): void {
  const item = line.at(-1)!
  item.end = item.xs[glyphs]!
  for (const key of ['gids', 'xs', 'texts'] as const) item[key].length = glyphs
}
