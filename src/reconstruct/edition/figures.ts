import type { Article, Figure } from '../../model/article.js'
import type { SettingEvidence } from '../reconstruction.js'
import { figureLines } from './depth.js'
import type { Gauge } from './gauge.js'

type Columns = readonly [from: number, to: number]

/** Depth over width of a picture of which nothing is known but its place. */
const LANDSCAPE = 0.64
/** Of one that is no wider than a leg, and of one that would crowd its story out. */
const UPRIGHT = 0.8
const FLAT = 0.5
/** A picture takes no more of its module than so many times the text. */
const OVER_TEXT = 0.9

/** Depth over width of pictures of which there is the file, by `src`. */
export type Shapes = ReadonlyMap<string, number>
const NO_SHAPES: Shapes = new Map()
/** They are made no flatter and no taller than this, */
const KNOWN = [0.45, 1.4] as const
/** and no more of them is cut off than leaves this share. */
const CROPPED = 0.85

/** A picture in its module. */
export interface PlannedFigure {
  readonly id: string
  readonly columns: Columns
  readonly where: 'under-head' | 'foot'
  readonly ratio: number
  /** grid lines that it takes with its caption */
  readonly lines: number
}

/**
 * The pictures of an article in a module of some columns of the page, each as wide as the line ends of its caption say, else as its text
 * allows: the first under the head at the right, others at the foot, at the left and the right by turns.
 */
export function planFigures(
  gauge: Gauge,
  article: Article,
  path: string,
  setting: SettingEvidence,
  [from, to]: Columns,
  text: number,
  shapes: Shapes = NO_SHAPES,
): readonly PlannedFigure[] {
  const columns = to - from + 1
  const alone = (article.figures ?? []).filter(({ layout }) => layout !== 'mug').length === 1
  let k = 0
  return (article.figures ?? []).flatMap((figure, f): PlannedFigure[] => {
    if (figure.layout === 'mug') return []
    const found = setting.captionColumns[`${path}.figures[${f}]`]
    const shape = figure.pictures.length === 1 ? shapes.get(figure.pictures[0]!.src) : undefined
    const natural = (wide: number): number => (shape === undefined ? ratioFor(figure, wide) : Math.round(Math.max(KNOWN[0], Math.min(KNOWN[1], shape)) * 100) / 100)
    const lines = (wide: number, ratio = natural(wide)): number => figureLines(gauge, figure, wide, ratio)
    const upright = shape !== undefined && shape > 1
    let wide = Math.max(1, Math.min(columns, Math.round(found?.value ?? Math.ceil(columns / (k === 0 && !upright ? 2 : 3)))))
    if (!found) while (wide > 1 && wide * lines(wide) > OVER_TEXT * text) wide--
    const crowds = wide * lines(wide) > OVER_TEXT * text
    const wished = crowds && shape === undefined ? Math.min(ratioFor(figure, wide), FLAT * shareOf(figure)) : natural(wide)
    const least = shape === undefined ? 0 : CROPPED
    const ratio = alone && wide < columns ? levelRatio(wished, (tried) => lines(wide, tried), wide, columns, text, least) : wished
    const right = k % 2 === 0
    const where = k === 0 ? 'under-head' : 'foot'
    k++
    return [{ id: figure.id, columns: right ? [to - wide + 1, to] : [from, from + wide - 1], where, ratio, lines: lines(wide, ratio) }]
  })
}

function ratioFor(figure: Figure, columns: number): number {
  return Math.round((columns === 1 ? UPRIGHT : LANDSCAPE) * shareOf(figure) * 100) / 100
}

/** Depth over width of several pictures together, where each of them is as deep as it is wide. */
function shareOf({ pictures, layout }: Figure): number {
  const count = Math.max(1, pictures.length)
  return layout === 'stack' ? count : 1 / count
}

/** Shapes that are tried, as shares of the wished one. */
const SHAPES = [1, 0.95, 1.05, 0.9, 1.1, 0.85, 1.15, 0.8, 1.2, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5]
/** A picture is no flatter than this. */
const FLATTEST = 0.42
/** Fewer lines under a picture look left over. */
const STUB = 5
const STUB_COST = 0.5
/** What white beside a picture costs: its share of the module. */
const HOLE_COST = 4

/** The shape, near the wished one, with which the legs beside a picture are filled, and those under it are worth having or none. */
function levelRatio(wished: number, lines: (ratio: number) => number, wide: number, columns: number, text: number, least: number): number {
  let best = { ratio: wished, cost: Infinity }
  for (const share of SHAPES) {
    if (share < least || share * least > 1) continue
    const ratio = Math.round(wished * share * 100) / 100
    if (share < 1 && ratio < FLATTEST) continue
    const depth = lines(ratio)
    const beside = (columns - wide) * depth
    const under = (text - beside) / columns
    const hole = Math.max(0, beside - text - (columns - wide)) / (columns * depth)
    const cost = Math.abs(Math.log(share)) + HOLE_COST * hole + (under > 0 && under < STUB ? STUB_COST : 0)
    if (cost < best.cost) best = { ratio, cost }
  }
  return best.ratio
}
