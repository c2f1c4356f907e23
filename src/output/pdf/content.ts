import type { Colour } from '../../model/style.js'
import type { GlyphsItem, Item, PathItem, PathStep, PictureItem, RectItem, RuleItem, ScenePage } from '../../scene/scene.js'
import type { Inks } from './colour.js'
import type { PdfRef } from './file.js'
import type { DocumentFont } from './fonts.js'
import { orientationMatrix } from './images.js'
import { num, nums, rounded } from './numbers.js'
import { Operators } from './operators.js'
import type { PageMarks } from './tags.js'
import { isSameContent, type Stretch, stretchesOf } from './stretches.js'
import { type TextMarks, TextWriter } from './text.js'

/** A picture as a page draws it; undefined stands for one whose bytes are no good. */
export interface DocumentImage {
  readonly key: string
  readonly ref: PdfRef
  readonly orientation: number
}

/** What a page's content takes from the document. */
export interface Shelf {
  font(id: string, path: string): DocumentFont
  image(id: string): DocumentImage | undefined
  readonly inks: Inks
  /** black type smaller than this is printed over what is under it, points; undefined where the file says nothing of it */
  readonly overprint?: Overprint
}

/** States of a page's graphics in which ink is laid over ink, or not (ISO 32000-2, 8.6.7). */
export interface Overprint {
  readonly below: number
  readonly over: readonly [key: string, ref: PdfRef]
  readonly knockOut: readonly [key: string, ref: PdfRef]
}

export interface PageContent {
  readonly operators: Uint8Array
  readonly fonts: ReadonlyMap<string, PdfRef>
  readonly images: ReadonlyMap<string, PdfRef>
  readonly colourSpaces: ReadonlyMap<string, PdfRef>
  readonly states: ReadonlyMap<string, PdfRef>
}

/** Black as overprinting wants it: said in four inks, of which three are not there, it leaves what is printed in those alone. Gray would not. */
const OVERPRINTED: Colour = { kind: 'cmyk', c: 0, m: 0, y: 0, k: 1 }

/** Stands in the place of a picture that cannot be drawn. */
const NO_PICTURE: Colour = { kind: 'gray', k: 0.2 }
/** A crop this near to the whole picture is the whole picture. */
const CROP_SLACK = 1e-6

/** The content stream of a page (ISO 32000-2, 7.8.2): its items in their order, y turned upwards. `index` is for messages; `actualText` says whether words stand beside their glyphs; `marks` are those of a tagged file. */
export function pageContent(page: ScenePage, index: number, shelf: Shelf, actualText: boolean, marks?: PageMarks): PageContent {
  const out = new Operators()
  const text = new TextWriter(out, actualText)
  const fonts = new Map<string, PdfRef>()
  const images = new Map<string, PdfRef>()
  const colourSpaces = new Map<string, PdfRef>()
  const states = new Map<string, PdfRef>()
  const { overprint } = shelf
  const up = (y: number): number => page.height - y
  // What a page begins with (ISO 32000-2, table 51).
  let fill = '0 g'
  let stroke = '0 G'
  let weight = 1
  let over = false

  const fillWith = (colour: Colour): void => {
    const set = shelf.inks.set(colour, false, colourSpaces)
    if (set !== fill) out.line((fill = set))
  }
  /** Black over what is there, everything else in its place. */
  const typeWith = (colour: Colour, size: number): void => {
    const lies = overprint !== undefined && size < overprint.below && isBlack(colour)
    if (lies !== over) overprinting(lies)
    fillWith(lies ? OVERPRINTED : colour)
  }
  const overprinting = (lies: boolean): void => {
    if (!overprint || lies === over) return
    const [key, ref] = lies ? overprint.over : overprint.knockOut
    states.set(key, ref)
    out.line(`/${key} gs`)
    over = lies
  }
  const strokeWith = (width: number, colour: Colour): void => {
    const set = shelf.inks.set(colour, true, colourSpaces)
    if (set !== stroke) out.line((stroke = set))
    if (rounded(width) !== weight) out.line(`${num((weight = rounded(width)))} w`)
  }

  const glyphs = (item: GlyphsItem, stretch: Stretch): void => {
    const { at, goesOn } = stretch
    const font = shelf.font(item.face, `pages[${index}].items[${at}].face`)
    fonts.set(font.key, font.ref)
    text.begin()
    typeWith(item.colour, item.size)
    const foreign = marks && item.language !== undefined && item.language !== marks.language(item.node) ? item.language : undefined
    text.show(item, up(item.y), font, goesOn, marksOf(stretch), foreign)
    if (marks?.hasBox(item.node)) marks.box(item.node, [item.x, up(item.y), item.x + item.end, up(item.y) + item.size])
  }

  const rule = (item: RuleItem): void => {
    const { x1, y1, x2, y2, weight: width } = item
    if (!(width > 0)) return
    // An upright or level rule is a filled box: its edges are where they should be, whatever a viewer does to thin strokes.
    if (x1 === x2 || y1 === y2) {
      const across = x1 === x2 ? width / 2 : 0
      const along = x1 === x2 ? 0 : width / 2
      fillWith(item.colour)
      out.line(`${box(Math.min(x1, x2) - across, Math.min(y1, y2) - along, Math.abs(x2 - x1) + 2 * across, Math.abs(y2 - y1) + 2 * along, up)} f`)
    } else {
      strokeWith(width, item.colour)
      out.line(`${nums(x1, up(y1))} m ${nums(x2, up(y2))} l S`)
    }
  }

  const rect = (item: RectItem): void => {
    const line = item.stroke && item.stroke.weight > 0 ? item.stroke : undefined
    if (item.fill) fillWith(item.fill)
    if (line) strokeWith(line.weight, line.colour)
    const paint = item.fill ? (line ? 'B' : 'f') : line ? 'S' : undefined
    if (paint) out.line(`${box(item.x, item.y, item.width, item.height, up)} ${paint}`)
  }

  const draw = (steps: readonly PathStep[]): void => {
    for (const step of steps) {
      if (step.kind === 'close') out.line('h')
      else if (step.kind === 'cubic') out.line(`${nums(step.c1x, up(step.c1y), step.c2x, up(step.c2y), step.x, up(step.y))} c`)
      else out.line(`${nums(step.x, up(step.y))} ${step.kind === 'move' ? 'm' : 'l'}`)
    }
  }

  const path = (item: PathItem): void => {
    if (item.steps[0]?.kind !== 'move') return
    fillWith(item.fill)
    draw(item.steps)
    out.line('f')
  }

  const picture = (item: PictureItem): void => {
    const image = shelf.image(item.picture)
    const { x, y, width, height, crop } = item
    if (!image || !(crop.width > 0) || !(crop.height > 0)) {
      fillWith(NO_PICTURE)
      out.line(`${box(x, y, width, height, up)} f`)
      return
    }
    images.set(image.key, image.ref)
    // The whole picture's box, of which the crop shows a part.
    const wide = width / crop.width
    const high = height / crop.height
    const left = x - crop.x * wide
    const foot = up(y - crop.y * high + high)
    const [a, b, c, d, e, f] = orientationMatrix(image.orientation)
    const whole = crop.x <= CROP_SLACK && crop.y <= CROP_SLACK && crop.width >= 1 - CROP_SLACK && crop.height >= 1 - CROP_SLACK
    const clip = whole ? '' : `${box(x, y, width, height, up)} W n `
    if (item.clip?.[0]?.kind === 'move') {
      out.line('q')
      draw(item.clip)
      // inside is what an odd number of the paths holds
      out.line('W* n')
    }
    out.line(`q ${clip}${nums(a * wide, b * high, c * wide, d * high, left + e * wide, foot + f * high)} cm /${image.key} Do Q`)
    if (item.clip?.[0]?.kind === 'move') out.line('Q')
  }

  let last: { readonly stretch: Stretch; readonly marks: TextMarks } | undefined
  /** Of what belongs together the same. */
  const marksOf = (stretch: Stretch): TextMarks | undefined => {
    if (!marks) return undefined
    if (last && isSameContent(last.stretch, stretch)) return last.marks
    const { item, part } = stretch
    const isText = part.link !== undefined || marks.isText(item.node)
    const high = topOf(item) < page.height / 2
    last = { stretch, marks: { isText, begin: (language, word) => marks.begin(item.node, part, high, language, word) } }
    return last.marks
  }
  // what is drawn stands outside of text
  let drawn: TextMarks | undefined
  const mark = (wanted: TextMarks | undefined): void => {
    if (wanted === drawn) return
    if (drawn) out.line('EMC')
    drawn = wanted
    if (wanted) out.line(wanted.begin(undefined, undefined))
  }

  for (const stretch of stretchesOf(page.items, marks)) {
    const { item } = stretch
    if (item.kind !== 'glyphs') {
      text.close()
      overprinting(false)
    }
    mark(item.kind === 'glyphs' ? undefined : marksOf(stretch))
    switch (item.kind) {
      case 'glyphs':
        glyphs(item, stretch)
        break
      case 'rule':
        rule(item)
        break
      case 'rect':
        rect(item)
        if (marks?.hasBox(item.node)) marks.box(item.node, [item.x, up(item.y + item.height), item.x + item.width, up(item.y)])
        break
      case 'path':
        path(item)
        break
      case 'picture':
        picture(item)
        if (marks?.hasBox(item.node)) marks.box(item.node, [item.x, up(item.y + item.height), item.x + item.width, up(item.y)])
    }
  }
  text.close()
  mark(undefined)
  overprinting(false)
  return { operators: out.bytes(), fonts, images, colourSpaces, states }
}

/** Black ink alone, and all of it. */
function isBlack(colour: Colour): boolean {
  if (colour.kind === 'gray') return colour.k >= 1
  return colour.kind === 'cmyk' && colour.k >= 1 && !(colour.c > 0) && !(colour.m > 0) && !(colour.y > 0)
}

/** How far from the page's top an item begins. */
function topOf(item: Item): number {
  if (item.kind === 'rule') return item.y1
  if (item.kind !== 'path') return item.y
  const [first] = item.steps
  return first && first.kind !== 'close' ? first.y : 0
}

/** A rectangle by its top left corner in the scene. Both edges are rounded, so neighbours that touch still do. */
function box(x: number, y: number, width: number, height: number, up: (y: number) => number): string {
  const left = rounded(x)
  const foot = rounded(up(y + height))
  return `${nums(left, foot, rounded(x + width) - left, rounded(up(y)) - foot)} re`
}
