import type { FixedPlace } from '../../model/fixedPlaces.js'
import { columnsWidth, columnX, type PageGrid } from '../pageGrid.js'

/** Room of a piece of furniture: whole columns and grid lines. Points from the page's top left corner; from a cap line down to a baseline. */
export interface Panel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly depth: number
  readonly lines: number
  /** columns of the page, and the width of one */
  readonly columns: number
  readonly measure: number
  readonly gutter: number
  readonly baseline: number
}

/** The panel of a place; undefined where it begins under the page's last line. What reaches below that line is cut off. */
export function panelOf(place: Pick<FixedPlace, 'columns' | 'top' | 'depth'>, grid: PageGrid): Panel | undefined {
  const lines = Math.min(place.depth, grid.lines - place.top + 1)
  if (lines < 1) return undefined
  const columns = place.columns[1] - place.columns[0] + 1
  return {
    x: columnX(grid, place.columns[0]),
    y: grid.top + (place.top - 1) * grid.baseline,
    width: columnsWidth(grid, place.columns),
    lines,
    depth: (lines - 1) * grid.baseline + grid.cap,
    columns,
    measure: grid.measure,
    gutter: grid.gutter,
    baseline: grid.baseline,
  }
}
