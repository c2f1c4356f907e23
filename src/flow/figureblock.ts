import type { Article, Figure } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { FigurePlacement } from '../model/edition.js'
import { plainText, type Inline, type Text } from '../model/inline.js'
import type { PictureInfo } from '../picture/picture.js'
import { depthOf, displayParagraph, outcome, placeLines, setRagged, type DisplayLines } from './display.js'
import type { DisplayOutcome, Element, PictureElement } from './element.js'
import { legX, spanWidth, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A picture with its caption and credit, at the origin: its top left corner is the picture's. Claims whole grid lines. */
export interface FigureBlock {
  readonly legs: readonly [number, number]
  readonly lines: number
  readonly elements: readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
}

/** Depth over width of a picture nobody handed in. */
const MISSING_RATIO = 2 / 3
const BYLINE_GAP = 6
const LEAST_PICTURE_LINES = 3

/** Which edge the block keeps to: under a top edge it ends in air, at a foot it begins with air and ends in its last line. */
export type Edge = 'top' | 'foot'

/**
 * Makes a figure for some legs. The points that rounding to grid lines leaves over go into the picture's depth (a crop of less
 * than a line), never into the gap between picture and caption. Nothing where not even a shallow picture fits `most` lines.
 */
export function makeFigure(
  typeCase: TypeCase,
  figure: Figure,
  placement: FigurePlacement,
  article: Article,
  withByline: boolean,
  legs: readonly [number, number],
  room: Room,
  most: number,
  edge: Edge,
  infos: ReadonlyMap<string, PictureInfo>,
  path: string,
): FigureBlock | undefined {
  const { spacing } = typeCase.style
  const width = spanWidth(room, legs[0], legs[1])
  const picture = figure.pictures[0]
  const info = picture && infos.get(picture.src)
  const ratio = placement.ratio ?? (info ? info.height / info.width : MISSING_RATIO)
  const caption = makeCaption(typeCase, figure, article.language, width, path)
  const byline = withByline ? makeByline(typeCase, article, width, path) : undefined
  const air = (spacing.captionToText[0] + spacing.captionToText[1]) / 2
  const gap = (spacing.pictureToCaption[0] + spacing.pictureToCaption[1]) / 2
  // at a foot the last baseline stands on the grid
  const tail = (caption.depth > 0 ? gap + caption.depth - (edge === 'foot' ? caption.descent : 0) : 0) + (byline ? BYLINE_GAP + depthOf(byline.block) : 0)
  // at a foot a blank line is left over it, so that its top stands on a cap line
  const above = edge === 'foot' ? room.baseline : 0
  const below = edge === 'foot' ? room.baseline - room.cap : air
  const wanted = above + width * ratio + tail + below
  const least = Math.ceil((above + tail + below) / room.baseline) + LEAST_PICTURE_LINES
  if (least > most) return undefined
  const lines = Math.max(least, Math.min(most, Math.round(wanted / room.baseline)))
  const height = lines * room.baseline - above - tail - below
  const elements: Element[] = []
  if (picture) elements.push(pictureElement(picture, info, width, height, above, `${path}.pictures[0]`))
  if (caption.depth > 0) elements.push(...caption.at(0, above + height + gap))
  if (byline) elements.push(placeLines(byline.block, 'byline', byline.path, 0, above + height + (caption.depth > 0 ? gap + caption.depth : 0) + BYLINE_GAP))
  return { legs, lines, elements, outcomes: [...caption.outcomes, ...(byline ? [outcome('byline', byline.path, byline.block, 1)] : [])] }
}

/** Left edge of a figure over some legs. */
export function figureX(room: Room, legs: readonly [number, number]): number {
  return legX(room, legs[0])
}

function pictureElement(picture: Figure['pictures'][number], info: PictureInfo | undefined, width: number, height: number, y: number, path: string): PictureElement {
  const focal = picture.focalPoint ?? { x: 0.5, y: 0.5 }
  return { kind: 'picture', path, src: picture.src, alt: picture.alt, x: 0, y, width, height, crop: cropOf(info, width, height, focal), missing: info === undefined }
}

/** The largest part of a picture with the box's proportions that has the focal point nearest its middle. Shares of the picture. */
export function cropOf(
  info: PictureInfo | undefined,
  width: number,
  height: number,
  focal: { readonly x: number; readonly y: number },
): { x: number; y: number; width: number; height: number } {
  if (!info) return { x: 0, y: 0, width: 1, height: 1 }
  const box = width / height
  const own = info.width / info.height
  const w = own > box ? box / own : 1
  const h = own > box ? 1 : own / box
  return { x: clamp(focal.x - w / 2, 0, 1 - w), y: clamp(focal.y - h / 2, 0, 1 - h), width: w, height: h }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

interface Caption {
  readonly depth: number
  readonly descent: number
  readonly outcomes: readonly DisplayOutcome[]
  at(x: number, y: number): Element[]
}

/**
 * Caption with its overline before it, flush left under the picture; the credit flush right on the caption's first baseline, or,
 * where the figure is too narrow for both, on a line of its own under it.
 */
function makeCaption(typeCase: TypeCase, figure: Figure, language: string | undefined, width: number, path: string): Caption {
  const style = styleOf(typeCase, 'caption')
  const text = captionText(figure, typeCase.style.forms.captionLeadIn)
  const credit = makeCredit(typeCase, figure, width, path)
  if (plainText(text).trim() === '' && !credit) return { depth: 0, descent: 0, outcomes: [], at: () => [] }
  const limit = typeCase.style.keeps.captionCharacters * meanAdvance(typeCase, style)
  const creditWidth = credit ? Math.max(...credit.lines.map((l) => l.natural)) + CREDIT_GAP : 0
  const beside = credit !== undefined && credit.lines.length === 1 && width - creditWidth >= width * CAPTION_SHARE
  const measure = Math.min(limit, beside ? width - creditWidth : width)
  const block = setRagged(typeCase, displayParagraph(typeCase, text, style, language, `${path}.caption`, measure), style, measure, { sense: false, last: 1 / 3 })
  const under = credit && !beside ? credit : undefined
  const underY = depthOf({ ...block, descent: 0 }) + (block.lines.length > 0 ? style.leading - (credit?.capHeight ?? 0) : 0)
  return {
    depth: under ? underY + depthOf(under) : Math.max(depthOf(block), credit ? credit.capHeight : 0),
    descent: under ? under.descent : block.descent,
    outcomes: block.lines.length > 0 ? [outcome('caption', `${path}.caption`, block, block.lines.length)] : [],
    at: (x, y) => {
      const elements: Element[] = block.lines.length > 0 ? [placeLines(block, 'caption', `${path}.caption`, x, y)] : []
      // on the caption's baseline, whatever its own cap height
      if (credit) elements.push(placeLines(credit, 'credit', `${path}.pictures[0].credit`, x, under ? y + underY : y + block.capHeight - credit.capHeight))
      return elements
    },
  }
}

/** Points between a caption and the credit beside it, and the least share of the figure's width that a caption beside one may have. */
const CREDIT_GAP = 12
const CAPTION_SHARE = 0.6

function makeCredit(typeCase: TypeCase, figure: Figure, width: number, path: string): DisplayLines | undefined {
  const text = [...new Set(figure.pictures.map((p) => p.credit ?? ''))].filter((c) => c !== '').join(', ')
  if (text === '') return undefined
  const style = { ...styleOf(typeCase, 'credit'), align: 'right' as const }
  return setRagged(typeCase, displayParagraph(typeCase, text, style, undefined, `${path}.pictures[0].credit`, width), style, width, { sense: false, last: 0 })
}

/** The overline before it in bold, or, where the house wants a lead-in and there is no overline, its own words up to the first colon. */
function captionText(figure: Figure, leadIn: boolean): Text {
  const own = figure.caption ?? figure.pictures[0]?.caption ?? ''
  const runs: readonly Inline[] = typeof own === 'string' ? [{ text: own }] : own
  if (figure.overline !== undefined) return [{ text: `${figure.overline} `, bold: true }, ...runs]
  return leadIn ? ledIn(runs) : runs
}

function ledIn(runs: readonly Inline[]): Text {
  const first = runs[0]
  if (!first || !('text' in first)) return runs
  const to = first.text.indexOf(':') + 1
  return to === 0 ? runs : [{ ...first, text: first.text.slice(0, to), bold: true }, { ...first, text: first.text.slice(to) }, ...runs.slice(1)]
}

/** Mean advance of running text in a style, points. */
function meanAdvance(typeCase: TypeCase, style: Parameters<TypeCase['face']>[0]): number {
  const words = typeCase.words('the average width of running letters in an ordinary sentence', style, 'en', 'style')
  const characters = words.reduce((n, w) => n + w.text.length + 1, -1)
  const { space } = typeCase.face(style).metrics
  return (words.reduce((sum, w) => sum + w.width, 0) + (words.length - 1) * space * style.size) / characters
}

function makeByline(typeCase: TypeCase, article: Article, width: number, path: string): { block: DisplayLines; path: string } | undefined {
  const text = bylineLine(article.bylines)
  if (text === undefined) return undefined
  const at = `${path.replace(/\.figures\[\d+\]$/, '')}.bylines`
  const style = styleOf(typeCase, 'byline')
  return { block: setRagged(typeCase, displayParagraph(typeCase, text, style, article.language, at, width), style, width, { sense: false, last: 0 }), path: at }
}
