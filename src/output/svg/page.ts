import type { Paper } from '../../scene/paper.js'
import { readRuns, readText } from '../../scene/reading.js'
import type { GlyphsItem, Item, PathItem, PathStep, PictureItem, RectItem, Role, RuleItem } from '../../scene/scene.js'
import { orientationMatrix } from '../pdf/images.js'
import { safeUri } from '../pdf/links.js'
import { num, nums, rounded } from '../pdf/numbers.js'
import { xmlText } from '../pdf/strings.js'
import { screenColour } from './colour.js'
import { drawnCharacters, drawnOutlines, readSpan } from './glyphs.js'
import { attributes, factor } from './markup.js'
import type { ScreenPicture } from './pictures.js'
import type { DrawnType } from './type.js'

/** What a page takes from the file that it stands in. */
export interface PageKit {
  readonly type: DrawnType
  readonly outlined: boolean
  readonly pictures: ReadonlyMap<string, ScreenPicture>
  /** address of a place of the paper, by its index among the destinations; undefined where nothing leads there */
  place(destination: number): string | undefined
  /** ids of the page begin with it */
  readonly prefix: string
}

/** A page as the content of an `<svg>` element. */
export interface PageMarkup {
  readonly defs: string
  readonly body: string
}

/** What all pages share. What is drawn cannot be selected; what is read cannot be seen. */
export const PAGE_RULES = [
  '.sh-d{pointer-events:none;-webkit-user-select:none;user-select:none;white-space:pre;text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none}',
  '.sh-r{fill:none;pointer-events:all;cursor:text;white-space:pre;font-kerning:none}',
  '.sh-r a{cursor:pointer}',
  '.sh-r::selection,.sh-r *::selection{fill:transparent;color:transparent;background:rgba(60,120,216,.3)}',
].join('\n')

/** Stands in the place of a picture that cannot be shown. */
const NO_PICTURE = screenColour({ kind: 'gray', k: 0.2 })
const CROP_SLACK = 1e-6

/** Nodes that hold others, by what they are for those who cannot see. */
const GROUPS: Partial<Record<Role, string>> = { story: 'article', sidebar: 'article', factbox: 'group', items: 'group', figure: 'figure', figureGroup: 'group' }
const HEADINGS: Partial<Record<Role, number>> = { headline: 2, jumpHead: 2, title: 3, crosshead: 3 }

type Drawing = Exclude<Item, GlyphsItem>

/** A page of a paper, its items in their order, and over each piece of text its words for selecting, searching and reading aloud. */
export function pageMarkup(paper: Paper, index: number, kit: PageKit): PageMarkup {
  return new PageWriter(paper, index, kit).write()
}

class PageWriter {
  readonly #out: string[] = []
  readonly #defs: string[] = []
  readonly #open: number[] = []
  readonly #files = new Map<string, string>()
  readonly #places: ReadonlyMap<string, number>
  #clips = 0

  constructor(
    private readonly paper: Paper,
    private readonly index: number,
    private readonly kit: PageKit,
  ) {
    this.#places = new Map(paper.destinations.map(({ id }, i) => [id, i]))
  }

  write(): PageMarkup {
    const { items } = this.paper.pages[this.index]!
    this.paper.destinations.forEach(({ page, x, y }, i) => {
      if (page === this.index) this.#out.push(`<rect${attributes({ id: `${this.kit.prefix}d${i}`, x: num(x), y: num(y), width: 1, height: 1, fill: 'none' })}/>`)
    })
    for (let from = 0; from < items.length;) {
      const { node, kind } = items[from]!
      let to = from + 1
      while (to < items.length && items[to]!.node === node && (items[to]!.kind === 'glyphs') === (kind === 'glyphs')) to++
      this.#enter(node)
      const piece = items.slice(from, to)
      if (kind === 'glyphs') this.#text(piece as readonly GlyphsItem[], node)
      else for (const item of piece as readonly Drawing[]) this.#draw(item)
      from = to
    }
    this.#leave(0)
    return { defs: this.#defs.join('\n'), body: this.#out.join('\n') }
  }

  /** Opens the groups that a node stands in, and closes those that it does not. */
  #enter(node: number): void {
    const { structure } = this.paper
    const chain: number[] = []
    for (let at = node, below = Infinity; at >= 0 && at < below; below = at, at = structure[at]?.parent ?? -1) {
      const role = structure[at]?.role
      if (role !== undefined && GROUPS[role] !== undefined) chain.unshift(at)
    }
    let shared = 0
    while (shared < chain.length && this.#open[shared] === chain[shared]) shared++
    this.#leave(shared)
    for (const group of chain.slice(shared)) {
      const { role, language } = structure[group]!
      this.#out.push(`<g${attributes({ role: GROUPS[role], 'aria-label': this.#nameOf(group), lang: this.#languageOf(group, language) })}>`)
      this.#open.push(group)
    }
  }

  #leave(depth: number): void {
    while (this.#open.length > depth) {
      this.#open.pop()
      this.#out.push('</g>')
    }
  }

  /** The head of a story, as far as it stands on this page. */
  #nameOf(group: number): string | undefined {
    const { structure, pages } = this.paper
    if (GROUPS[structure[group]!.role] === 'figure') return undefined
    const head = structure.findIndex(({ role, parent }, i) => parent === group && HEADINGS[role] !== undefined && pages[this.index]!.items.some((item) => item.node === i))
    if (head < 0) return undefined
    return readText(pages[this.index]!.items.filter((item): item is GlyphsItem => item.kind === 'glyphs' && item.node === head))
  }

  /** Where it is another than that of what it stands in. */
  #languageOf(node: number, language: string | undefined): string | undefined {
    let above = this.paper.language
    for (let at = this.paper.structure[node]?.parent ?? -1, below = node; at >= 0 && at < below; below = at, at = this.paper.structure[at]!.parent) {
      const found = this.paper.structure[at]!.language
      if (found === undefined) continue
      above = found
      break
    }
    return language === above ? undefined : language
  }

  #text(items: readonly GlyphsItem[], node: number): void {
    const { type, outlined } = this.kit
    let drawn = ''
    let read = ''
    let link: string | undefined
    for (const { item, text } of readRuns(items)) {
      const face = type.face(item.face)
      if (!face || !(item.size > 0) || !(item.scale > 0) || item.gids.length === 0) continue
      drawn += outlined ? drawnOutlines(item, face) : drawnCharacters(item, face)
      const to = item.link === undefined ? undefined : this.#addressOf(item.link)
      if (to !== link && link !== undefined) read += '</a>'
      if (to !== link && to !== undefined) read += `<a${attributes({ href: to })}>`
      link = to
      read += `${readSpan(item, text, face, outlined)}${xmlText(text)}</tspan>`
    }
    if (link !== undefined) read += '</a>'
    if (drawn !== '') this.#out.push(`<g class="sh-d" aria-hidden="true">${drawn}</g>`)
    if (read === '') return
    const { role = 'artifact', language } = this.paper.structure[node] ?? {}
    const level = HEADINGS[role]
    this.#out.push(
      `<text${attributes({ class: 'sh-r', role: level === undefined ? undefined : 'heading', 'aria-level': level, lang: this.paper.structure[node] && this.#languageOf(node, language) })}>${read}</text>`,
    )
  }

  #addressOf(link: string): string | undefined {
    const place = this.#places.get(link)
    return place === undefined ? safeUri(link) : this.kit.place(place)
  }

  #draw(item: Drawing): void {
    switch (item.kind) {
      case 'rule':
        this.#rule(item)
        break
      case 'rect':
        this.#rect(item)
        break
      case 'path':
        this.#path(item)
        break
      case 'picture':
        this.#picture(item)
    }
  }

  #rule({ x1, y1, x2, y2, weight, colour }: RuleItem): void {
    if (!(weight > 0)) return
    // as in the PDF, an upright or level rule is a filled box
    if (x1 === x2 || y1 === y2) {
      const across = x1 === x2 ? weight / 2 : 0
      const along = x1 === x2 ? 0 : weight / 2
      this.#out.push(
        `<rect${attributes({ ...box(Math.min(x1, x2) - across, Math.min(y1, y2) - along, Math.abs(x2 - x1) + 2 * across, Math.abs(y2 - y1) + 2 * along), fill: screenColour(colour) })}/>`,
      )
    } else this.#out.push(`<path${attributes({ d: `M${nums(x1, y1)}L${nums(x2, y2)}`, stroke: screenColour(colour), 'stroke-width': num(weight) })}/>`)
  }

  #rect({ x, y, width, height, fill, stroke }: RectItem): void {
    const line = stroke && stroke.weight > 0 ? stroke : undefined
    if (!fill && !line) return
    this.#out.push(
      `<rect${attributes({ ...box(x, y, width, height), fill: fill ? screenColour(fill) : 'none', stroke: line && screenColour(line.colour), 'stroke-width': line && num(line.weight) })}/>`,
    )
  }

  #path({ steps, fill }: PathItem): void {
    if (steps[0]?.kind === 'move') this.#out.push(`<path${attributes({ d: dataOf(steps), fill: screenColour(fill) })}/>`)
  }

  #picture(item: PictureItem): void {
    const { x, y, width, height, crop, clip } = item
    const file = this.kit.pictures.get(item.picture)
    const alt = this.paper.structure[item.node]?.alt ?? ''
    const named = alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt }
    const title = alt === '' ? '' : `<title>${xmlText(alt)}</title>`
    if (!file || !(crop.width > 0) || !(crop.height > 0)) {
      this.#out.push(`<g${attributes(named)}>${title}<rect${attributes({ ...box(x, y, width, height), fill: NO_PICTURE })}/></g>`)
      return
    }
    // the whole picture's box, of which the crop shows a part
    const wide = width / crop.width
    const high = height / crop.height
    const [a, b, c, d, e, f] = orientationMatrix(file.orientation)
    const across = [wide / file.width, high / file.width, wide / file.height, high / file.height] as const
    const matrix = [a * across[0], -b * across[1], -c * across[2], d * across[3]].map(factor).join(' ')
    const left = x - crop.x * wide + (c + e) * wide
    const top = y - crop.y * high + (1 - d - f) * high
    const whole = crop.x <= CROP_SLACK && crop.y <= CROP_SLACK && crop.width >= 1 - CROP_SLACK && crop.height >= 1 - CROP_SLACK
    let markup = this.#image(item.picture, file, `matrix(${matrix} ${nums(left, top)})`)
    if (!whole) markup = `<g${attributes({ 'clip-path': this.#clip(`<rect${attributes(box(x, y, width, height))}/>`) })}>${markup}</g>`
    if (clip?.[0]?.kind === 'move') markup = `<g${attributes({ 'clip-path': this.#clip(`<path${attributes({ d: dataOf(clip), 'clip-rule': 'evenodd' })}/>`) })}>${markup}</g>`
    this.#out.push(`<g${attributes(named)}>${title}${markup}</g>`)
  }

  /** A file stands in the page once, however often it is shown. */
  #image(id: string, { uri, width, height }: ScreenPicture, transform: string): string {
    const known = this.#files.get(id)
    if (known !== undefined) return `<use${attributes({ href: `#${known}`, transform })}/>`
    const own = `${this.kit.prefix}i${this.#files.size}`
    this.#files.set(id, own)
    this.#defs.push(`<image${attributes({ id: own, width, height, preserveAspectRatio: 'none', href: uri })}/>`)
    return `<use${attributes({ href: `#${own}`, transform })}/>`
  }

  #clip(shape: string): string {
    const id = `${this.kit.prefix}c${this.#clips++}`
    this.#defs.push(`<clipPath${attributes({ id })}>${shape}</clipPath>`)
    return `url(#${id})`
  }
}

/** Both edges are rounded, so neighbours that touch still do. */
function box(x: number, y: number, width: number, height: number): Readonly<Record<string, string>> {
  const left = rounded(x)
  const top = rounded(y)
  return { x: num(left), y: num(top), width: num(rounded(x + width) - left), height: num(rounded(y + height) - top) }
}

function dataOf(steps: readonly PathStep[]): string {
  return steps
    .map((step) => {
      if (step.kind === 'close') return 'Z'
      if (step.kind === 'cubic') return `C${nums(step.c1x, step.c1y, step.c2x, step.c2y, step.x, step.y)}`
      return `${step.kind === 'move' ? 'M' : 'L'}${nums(step.x, step.y)}`
    })
    .join('')
}
