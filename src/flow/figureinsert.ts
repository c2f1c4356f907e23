import type { Article, Figure } from '../model/article.js'
import type { FigurePlacement } from '../model/edition.js'
import { outlineOfPolygons, type Outline } from '../picture/outline.js'
import type { PictureInfo } from '../picture/picture.js'
import { points } from '../units.js'
import type { Beside } from './claims.js'
import { moved, type Element } from './element.js'
import { fillLines, makeGroup, pictureDepthOf, type FigureGroup, type GroupSetting } from './figuregroup.js'
import type { Insert } from './insert.js'
import { makeMugGroup } from './mugblock.js'
import { legsOf, legsWidth, unfolded, type Room } from './room.js'
import { stripsOf, type Strip } from './shape.js'
import { styleOf, type TypeCase } from './typecase.js'

/** True for a figure that stands among the text: as asked, and a mug shot by itself. */
export function standsInLeg(figure: Figure, { where }: FigurePlacement): boolean {
  return where === 'leg' || where === 'straddle' || where === 'across' || (where === undefined && figure.layout === 'mug')
}

/** Legs that a straddle takes where its columns are not said. */
const STRADDLED = 2

/** Legs of a figure among the text, as they are asked for, on one side of a fold; of one whose columns are not said as many from the first on. */
export function insertLegs(mug: boolean, { columns, where }: FigurePlacement, room: Room): readonly [number, number] {
  const some = where === 'across' ? room.columns : where === 'straddle' ? Math.min(STRADDLED, room.columns) : 1
  const [from, to] = unfolded(room, columns ? legsOf(room, columns) : [0, some - 1])
  return mug && where !== 'across' ? [from, from] : [from, to]
}

/**
 * Makes a figure that stands among the text: over whole legs, or with a width of its own that text runs round, or with text that
 * follows its shape. A mug shot is half a leg wide. Where too little of a leg would be left for text (`beside`, points), it takes its
 * legs whole: a mug shot then has its name beside it. Nothing where it is deeper than the room.
 */
export function makeFigureInsert(
  typeCase: TypeCase,
  figure: Figure,
  placement: FigurePlacement,
  article: Article,
  room: Room,
  beside: Beside,
  infos: ReadonlyMap<string, PictureInfo>,
  path: string,
): Insert | undefined {
  const mug = figure.layout === 'mug'
  const cuts = placement.where === 'across'
  const legs = insertLegs(mug, placement, room)
  const span = legs[1] - legs[0] + 1
  const whole = legsWidth(room, span)
  const outlines = cuts ? new Map<string, Outline>() : outlinesOf(figure, placement, infos)
  const shaped = outlines.size > 0
  const standOff = placement.standOff === undefined ? undefined : points(placement.standOff)!
  const off = standOff ?? room.gutter
  const side = placement.side ?? (span > 1 ? 'middle' : 'right')
  const wanted = Math.min(placement.width === undefined ? (mug ? (room.measure - room.gutter) / 2 : whole) : points(placement.width)!, whole)
  const runs = !cuts && (shaped || (wanted < whole && leavesRoom(room, span, wanted, side, off, beside)))
  const columns = runs ? { count: 1, measure: wanted, gutter: 0 } : { count: span, measure: room.measure, gutter: room.gutter }
  const setting: GroupSetting = { columns, baseline: room.baseline, ratio: placement.ratio, whole: shaped, language: article.language, infos, path }
  const group = mug ? makeMugGroup(typeCase, figure, runs ? 'under' : 'beside', setting) : makeGroup(typeCase, figure, setting)
  const above = linesOver(typeCase, room, runs ? standOff : undefined)
  const among = filled(typeCase, group, room, above, runs ? standOff : undefined)
  const atTop = filled(typeCase, group, room, 0, runs ? standOff : undefined)
  if (!among || !atTop) return undefined
  const elements = (top: boolean): readonly Element[] => clipped(moved(group.at((top ? atTop : among).depth), 0, top ? 0 : above), placement, infos)
  const strips = new Map<boolean, readonly Strip[]>()
  const shape = (top: boolean): readonly Strip[] => {
    const made = strips.get(top) ?? stripsOf(elements(top), (picture) => outlines.get(picture.src))
    strips.set(top, made)
    return made
  }
  return {
    span,
    ...(runs ? { width: wanted, side: sideIn(span, side, room, beside) } : {}),
    ...(cuts && span > 1 ? { cuts } : {}),
    ...(runs && shaped ? { shape } : {}),
    ...(runs && standOff !== undefined ? { standOff } : {}),
    lines: among.lines,
    linesAtTop: atTop.lines,
    at: (x, capLine, top) => moved(elements(top), x, capLine),
    outcomes: group.outcomes,
    pictures: pictureDepthOf(group, among.depth, path),
  }
}

/** Whether enough of its legs is left for text beside a box so wide. */
function leavesRoom(room: Room, span: number, wanted: number, side: 'left' | 'right' | 'middle', off: number, beside: Beside): boolean {
  // of several legs the outer ones give what is over, in the middle each half of it
  const over = span === 1 ? room.measure - wanted : wanted - (legsWidth(room, span) - 2 * room.measure)
  if (span === 1) return over - off >= beside.one
  return room.measure - (side === 'middle' ? over / 2 : over - room.measure) - off >= beside.one
}

/** In the middle of one leg an insert stands only where there is text on both sides of it. */
function sideIn(span: number, side: 'left' | 'right' | 'middle', room: Room, beside: Beside): 'left' | 'right' | 'middle' {
  return side === 'middle' && span === 1 && room.measure < beside.both ? 'right' : side
}

/** Shapes that text follows, by picture. */
function outlinesOf(figure: Figure, { around = 'box' }: FigurePlacement, infos: ReadonlyMap<string, PictureInfo>): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>()
  if (around === 'box') return outlines
  for (const { src } of figure.pictures) {
    const outline = around === 'silhouette' ? infos.get(src)?.outline : infos.has(src) ? outlineOfPolygons([around]) : undefined
    if (outline) outlines.set(src, outline)
  }
  return outlines
}

/** Pictures whose silhouette is a clipping path are cut to it. */
function clipped(elements: readonly Element[], { around }: FigurePlacement, infos: ReadonlyMap<string, PictureInfo>): readonly Element[] {
  if (around !== 'silhouette') return elements
  return elements.map((element): Element => {
    const clip = element.kind === 'picture' ? infos.get(element.src)?.clipPath : undefined
    return element.kind === 'picture' && clip ? { ...element, clip } : element
  })
}

/** Points over a figure, whole grid lines: as far as it keeps off the text. */
function linesOver(typeCase: TypeCase, room: Room, standOff: number | undefined): number {
  const body = styleOf(typeCase, 'body')
  const under = typeCase.face(body).metrics.descender * body.size
  return room.baseline * Math.max(1, Math.ceil(((standOff ?? 0) + under - (room.baseline - room.cap)) / room.baseline))
}

/** Grid lines of the figure with `above` points over it, and the depth of its pictures. */
function filled(typeCase: TypeCase, group: FigureGroup, room: Room, above: number, standOff = 0): { readonly lines: number; readonly depth: number } | undefined {
  const [near, far] = typeCase.style.spacing.captionToText
  const air = Math.max(standOff, (near + far) / 2)
  return fillLines(group, above + air, room.baseline, room.lines, { less: air - Math.max(near, standOff), more: Math.max(0, far - air) })
}
