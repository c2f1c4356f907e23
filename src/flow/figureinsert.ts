import type { Article, Figure } from '../model/article.js'
import type { FigurePlacement } from '../model/edition.js'
import type { PictureInfo } from '../picture/picture.js'
import { points } from '../units.js'
import { moved } from './element.js'
import { fillLines, makeGroup, pictureDepthOf, type FigureGroup, type GroupSetting } from './figuregroup.js'
import type { Insert } from './insert.js'
import { makeMugGroup } from './mugblock.js'
import { legsOf, spanWidth, type Room } from './room.js'
import type { TypeCase } from './typecase.js'

/** True for a figure that stands in a leg, among the text: as asked, and a mug shot by itself. */
export function standsInLeg(figure: Figure, { where }: FigurePlacement): boolean {
  return where === 'leg' || (where === undefined && figure.layout === 'mug')
}

/**
 * Makes a figure that stands among the text: over whole legs, or with a width of its own that text runs round. A mug shot is half a
 * leg wide. Where too little of a leg would be left for text (`beside`, points), it takes its legs whole: a mug shot then has its
 * name beside it. Nothing where it is deeper than the room.
 */
export function makeFigureInsert(
  typeCase: TypeCase,
  figure: Figure,
  placement: FigurePlacement,
  article: Article,
  room: Room,
  beside: number,
  infos: ReadonlyMap<string, PictureInfo>,
  path: string,
): Insert | undefined {
  const mug = figure.layout === 'mug'
  const asked = placement.columns ? legsOf(room, placement.columns) : ([0, 0] as const)
  const legs = mug ? ([asked[0], asked[0]] as const) : asked
  const span = legs[1] - legs[0] + 1
  const whole = spanWidth(room, 0, span - 1)
  const wanted = placement.width === undefined ? (mug ? (room.measure - room.gutter) / 2 : whole) : points(placement.width)!
  // of two legs each gives half of it
  const left = span === 1 ? whole - wanted - room.gutter : room.measure - (wanted - spanWidth(room, 0, span - 1) + 2 * room.measure) / 2 - room.gutter
  const runs = wanted < whole && left >= beside
  const columns = runs ? { count: 1, measure: wanted, gutter: 0 } : { count: span, measure: room.measure, gutter: room.gutter }
  const setting: GroupSetting = { columns, baseline: room.baseline, ratio: placement.ratio, language: article.language, infos, path }
  const group = mug ? makeMugGroup(typeCase, figure, runs ? 'under' : 'beside', setting) : makeGroup(typeCase, figure, setting)
  const among = filled(typeCase, group, room, room.baseline)
  const atTop = filled(typeCase, group, room, 0)
  if (!among || !atTop) return undefined
  return {
    span,
    ...(runs ? { width: wanted, side: span > 1 ? ('middle' as const) : ('right' as const) } : {}),
    lines: among.lines,
    linesAtTop: atTop.lines,
    at: (x, capLine, top) => moved(group.at((top ? atTop : among).depth), x, capLine + (top ? 0 : room.baseline)),
    outcomes: group.outcomes,
    pictures: pictureDepthOf(group, among.depth, path),
  }
}

/** Grid lines of the figure with `above` points over it, and the depth of its pictures. */
function filled(typeCase: TypeCase, group: FigureGroup, room: Room, above: number): { readonly lines: number; readonly depth: number } | undefined {
  const [near, far] = typeCase.style.spacing.captionToText
  const air = (near + far) / 2
  return fillLines(group, above + air, room.baseline, room.lines, { less: air - near, more: far - air })
}
