import type { Article, Figure } from '../model/article.js'
import { bylineLine } from '../model/bylines.js'
import type { FigurePlacement } from '../model/edition.js'
import type { PictureInfo } from '../picture/picture.js'
import { columnsOver } from './caption.js'
import { depthOf, displayParagraph, outcome, placeLines, setRagged, type DisplayLines } from './display.js'
import { moved, type DisplayOutcome, type Element } from './element.js'
import { depthIn, fillLines, makeGroup, pictureDepthOf, RIGID, type GroupSetting, type PictureDepth } from './figuregroup.js'
import { makeMugGroup } from './mugblock.js'
import { legX, spanWidth, unfolded, type Room } from './room.js'
import { styleOf, type TypeCase } from './typecase.js'

/** A figure with its captions and credits, at the origin: its top left corner is the first picture's. Claims whole grid lines. */
export interface FigureBlock {
  readonly legs: readonly [number, number]
  readonly lines: number
  readonly elements: readonly Element[]
  readonly outcomes: readonly DisplayOutcome[]
  readonly pictures: PictureDepth
}

const BYLINE_GAP = 6

/** Lines for a figure: the most there are, or exactly so many; and whether they reach down to the module's foot. */
export interface FigureLines {
  readonly most: number
  readonly exactly?: number | undefined
  readonly toFoot?: boolean
}

/** Which edge the block keeps to: under a top edge it ends in air, at a foot it begins with air and ends in its last line. */
export type Edge = 'top' | 'foot'

/**
 * Makes a figure for some legs. The points that rounding to grid lines leaves over go into the pictures' depth (a crop of less
 * than a line), never into the gap between picture and caption; a graphic, which is not cropped, is made that much smaller, after
 * the air under it has given what it can. Nothing where not even shallow pictures fit `most` lines.
 */
export function makeFigure(
  typeCase: TypeCase,
  figure: Figure,
  placement: FigurePlacement,
  article: Article,
  withByline: boolean,
  legs: readonly [number, number],
  room: Room,
  { most, exactly, toFoot = false }: FigureLines,
  edge: Edge,
  infos: ReadonlyMap<string, PictureInfo>,
  path: string,
): FigureBlock | undefined {
  const columns = columnsOver(room, legs)
  const setting: GroupSetting = { columns, baseline: room.baseline, ratio: placement.ratio, language: article.language, infos, path }
  const group = figure.layout === 'mug' ? makeMugGroup(typeCase, figure, 'beside', setting) : makeGroup(typeCase, figure, setting)
  const byline = withByline ? makeByline(typeCase, article, spanWidth(room, ...unfolded(room, legs)), path) : undefined
  const [near, far] = typeCase.style.spacing.captionToText
  const air = (near + far) / 2
  const tail = byline ? BYLINE_GAP + depthOf(byline.block) : 0
  // at a foot the last baseline stands on the grid, and a blank line is left over the figure, so that its top stands on a cap line
  const above = edge === 'foot' ? room.baseline : 0
  const onFoot = edge === 'foot' || toFoot
  const below = onFoot ? room.baseline - room.cap - (byline ? byline.block.descent : group.descent) : air
  const ease = onFoot ? RIGID : { less: air - near, more: far - air }
  const own = fillLines(group, above + tail + below, room.baseline, most, ease)
  // as deep as is asked for, if that is deep enough to show anything
  const least = fillLines(group, above + tail + below, room.baseline, exactly ?? 0, ease)
  const fill = exactly !== undefined && least ? { lines: exactly, depth: depthIn(group, above + tail + below + group.fixed, exactly * room.baseline, ease) } : own
  if (!fill) return undefined
  const elements = moved(group.at(fill.depth), 0, above)
  if (byline) elements.push(placeLines(byline.block, 'byline', byline.path, 0, above + fill.depth + group.fixed + BYLINE_GAP))
  return {
    legs,
    lines: fill.lines,
    elements,
    outcomes: [...group.outcomes, ...(byline ? [outcome('byline', byline.path, byline.block, 1)] : [])],
    pictures: { ...pictureDepthOf(group, fill.depth, path), ...(exactly === undefined ? {} : { cropped: false }) },
  }
}

/** Left edge of a figure over some legs. */
export function figureX(room: Room, legs: readonly [number, number]): number {
  return legX(room, legs[0])
}

function makeByline(typeCase: TypeCase, article: Article, width: number, path: string): { block: DisplayLines; path: string } | undefined {
  const text = bylineLine(article.bylines)
  if (text === undefined) return undefined
  const at = `${path.replace(/\.figures\[\d+\]$/, '')}.bylines`
  const style = styleOf(typeCase, 'byline')
  return { block: setRagged(typeCase, displayParagraph(typeCase, text, style, article.language, at, width), style, width, { sense: false, last: 0 }), path: at }
}
