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
export function planFigures(gauge: Gauge, article: Article, path: string, setting: SettingEvidence, [from, to]: Columns, text: number): readonly PlannedFigure[] {
  const columns = to - from + 1
  let k = 0
  return (article.figures ?? []).flatMap((figure, f): PlannedFigure[] => {
    if (figure.layout === 'mug') return []
    const found = setting.captionColumns[`${path}.figures[${f}]`]
    const lines = (wide: number, ratio = ratioFor(figure, wide)): number => figureLines(gauge, figure, wide, ratio)
    let wide = Math.max(1, Math.min(columns, Math.round(found?.value ?? Math.ceil(columns / (k === 0 ? 2 : 3)))))
    if (!found) while (wide > 1 && wide * lines(wide) > OVER_TEXT * text) wide--
    const crowds = wide * lines(wide) > OVER_TEXT * text
    const ratio = crowds ? Math.min(ratioFor(figure, wide), FLAT * shareOf(figure)) : ratioFor(figure, wide)
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
