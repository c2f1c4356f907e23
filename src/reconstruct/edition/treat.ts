import type { Article, Figure } from '../../model/article.js'
import type { FigurePlacement, Treatment } from '../../model/edition.js'
import type { SettingEvidence } from '../reconstruction.js'

type Columns = readonly [from: number, to: number]

/** Depth over width of a picture of which nothing is known but its place. */
const LANDSCAPE = 0.64
/** Of one that is no wider than a leg. */
const UPRIGHT = 0.8

/** A figure in its module, by what the line ends of its caption say of its width. */
export interface PlannedFigure {
  readonly id: string
  readonly columns: Columns
  readonly where: 'under-head' | 'foot'
  readonly ratio: number
}

/** The pictures of an article in a module of some columns of the page: the first under the head at the right, others at the foot, at the left and the right by turns. */
export function planFigures(article: Article, path: string, setting: SettingEvidence, [from, to]: Columns): readonly PlannedFigure[] {
  const columns = to - from + 1
  return (article.figures ?? [])
    .filter((figure) => figure.layout !== 'mug')
    .map((figure, k) => {
      const found = setting.captionColumns[`${path}.figures[${indexOf(article, figure)}]`]
      const wide = Math.max(1, Math.min(columns, Math.round(found?.value ?? usualWidth(columns, k))))
      const right = k % 2 === 0
      return {
        id: figure.id,
        columns: right ? [to - wide + 1, to] : [from, from + wide - 1],
        where: k === 0 ? 'under-head' : 'foot',
        ratio: ratioFor(figure, wide),
      }
    })
}

function indexOf(article: Article, figure: Figure): number {
  return article.figures!.indexOf(figure)
}

/** Columns of a picture whose caption says nothing: a half of the module, rounded up; a second one less. */
function usualWidth(columns: number, k: number): number {
  return k === 0 ? Math.ceil(columns / 2) : Math.ceil(columns / 3)
}

function ratioFor({ pictures, layout }: Figure, columns: number): number {
  const one = columns === 1 ? UPRIGHT : LANDSCAPE
  const count = Math.max(1, pictures.length)
  return Math.round((layout === 'stack' ? one * count : one / count) * 100) / 100
}

/** What is made of an article in such a module. */
export function treatmentOf(article: Article, figures: readonly PlannedFigure[], setting: SettingEvidence): Treatment {
  const cap = setting.dropCaps[article.id]
  const placements: Record<string, FigurePlacement> = {}
  for (const { id, columns, where, ratio } of figures) placements[id] = { columns, where, ratio }
  return {
    dropCap: cap === undefined ? 0 : Math.max(0, Math.round(cap.value)),
    ...(figures.length > 0 ? { figures: placements } : {}),
  }
}
