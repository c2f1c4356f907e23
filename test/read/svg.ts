import { Parser } from 'htmlparser2'
import { readTrueType, type ReadTrueType, type Shape, shapeOf } from './trueType.js'

/** A glyph as an SVG draws it, in the units of its outermost element, y down. */
export interface SvgGlyph {
  readonly x: number
  readonly y: number
  /** height of the em */
  readonly size: number
  /** width of the em over its height */
  readonly hscale: number
  readonly shape: Shape
}

export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (SvgElement | string)[]
  readonly parent: SvgElement | undefined
}

export interface ReadSvg {
  readonly root: SvgElement
  /** of text that is drawn in fonts, and of outlines that are put in place */
  readonly glyphs: readonly SvgGlyph[]
  readonly fonts: ReadonlyMap<string, ReadTrueType>
  elements(name: string): readonly SvgElement[]
  /** text for selecting, a piece each */
  readonly texts: readonly string[]
}

type Matrix = readonly [number, number, number, number, number, number]

/** Reads an SVG as a browser would, as far as our pages use it. Throws for anything else that moves what is drawn. */
export function readSvg(source: string): ReadSvg {
  const root = parse(source)
  const all: SvgElement[] = []
  const visit = (element: SvgElement): void => {
    all.push(element)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  const elements = (name: string): SvgElement[] => all.filter((element) => element.name === name)
  const fonts = new Map<string, ReadTrueType>()
  for (const [, family, data] of elements('style')
    .map(textOf)
    .join('')
    .matchAll(/@font-face\{font-family:"([^"]+)";src:url\(data:font\/ttf;base64,([^)]+)\)\}/g))
    fonts.set(family!, readTrueType(Uint8Array.from(Buffer.from(data!, 'base64'))))
  const byId = new Map(all.flatMap((element) => (element.attributes['id'] === undefined ? [] : [[element.attributes['id'], element] as const])))
  const glyphs: SvgGlyph[] = []
  const walk = (element: SvgElement, above: Matrix): void => {
    const own = times(above, matrixOf(element.attributes['transform']))
    if (element.name === 'text' && element.attributes['class'] !== 'sh-r') glyphs.push(...textGlyphs(element, own, fonts))
    if (element.name === 'use') {
      const target = byId.get(element.attributes['href']!.slice(1))!
      if (target.name === 'path') glyphs.push(placedOutline(element, own, target))
    }
    if (element.name !== 'defs') for (const child of element.children) if (typeof child !== 'string') walk(child, own)
  }
  walk(root, [1, 0, 0, 1, 0, 0])
  return {
    root,
    glyphs,
    fonts,
    elements,
    texts: elements('text')
      .filter(({ attributes }) => attributes['class'] === 'sh-r')
      .map(textOf),
  }
}

function parse(source: string): SvgElement {
  let top: SvgElement | undefined
  let open: SvgElement | undefined
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: SvgElement = { name, attributes, children: [], parent: open }
        open?.children.push(element)
        top ??= element
        open = element
      },
      ontext: (text) => void open?.children.push(text),
      onclosetag: (name, implied) => {
        if (implied && name !== open?.name) throw new Error(`<${name}> is not closed`)
        open = open?.parent
      },
    },
    { xmlMode: true },
  )
  parser.write(source)
  parser.end()
  if (!top) throw new Error('no element')
  return top
}

export function textOf(element: SvgElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Characters of a text element, each at its own place (SVG 2, 11.4). */
function textGlyphs({ attributes, children }: SvgElement, [a, b, c, d, e, f]: Matrix, fonts: ReadonlyMap<string, ReadTrueType>): SvgGlyph[] {
  if (b !== 0 || c !== 0) throw new Error('turned text is not read')
  const font = fonts.get(attributes['font-family'] ?? '')
  if (!font) throw new Error(`no font ${attributes['font-family']}`)
  const xs = attributes['x']!.split(' ').map(Number)
  const ys = (attributes['y'] ?? '').split(' ').map(Number)
  const text = children.join('')
  if (text.length !== xs.length) throw new Error('not every character has its place')
  const size = Number(attributes['font-size'])
  return [...text].map((character, i) => {
    const glyph = font.glyphOf(character.charCodeAt(0))
    if (glyph === 0) throw new Error(`no glyph for ${character.charCodeAt(0).toString(16)}`)
    return { x: a * xs[i]! + e, y: d * (ys[i] ?? 0) + f, size: d * size, hscale: a / d, shape: font.shape(glyph) }
  })
}

/** An outline is drawn in units of its font's em. */
function placedOutline({ attributes }: SvgElement, [a, b, c, d, e, f]: Matrix, outline: SvgElement): SvgGlyph {
  if (b !== 0 || c !== 0) throw new Error('turned outlines are not read')
  return { x: a * Number(attributes['x'] ?? 0) + e, y: d * Number(attributes['y'] ?? 0) + f, size: d, hscale: a / d, shape: shapeOf(contoursOf(outline.attributes['d']!)) }
}

/** Points of a path of M, L, Q, C and Z, y turned upwards. */
function contoursOf(d: string): { x: number; y: number }[][] {
  const contours: { x: number; y: number }[][] = []
  for (const [, command, operands] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === 'M') contours.push([])
    const values =
      operands!.trim() === ''
        ? []
        : operands!
            .trim()
            .split(/[\s,]+/)
            .map(Number)
    for (let i = 0; i < values.length; i += 2) contours.at(-1)!.push({ x: values[i]!, y: -values[i + 1]! })
  }
  return contours
}

function matrixOf(transform: string | undefined): Matrix {
  if (transform === undefined) return [1, 0, 0, 1, 0, 0]
  const [, kind, operands] = /^(matrix|translate)\(([^)]*)\)$/.exec(transform) ?? []
  const values = (operands ?? '').split(/[\s,]+/).map(Number)
  if (kind === 'translate') return [1, 0, 0, 1, values[0]!, values[1] ?? 0]
  if (kind !== 'matrix' || values.length !== 6) throw new Error(`transform ${transform} is not read`)
  return values as unknown as Matrix
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
