import type { Style, StyleName, StyleSheet } from '../../model/style.js'
import { resolveStyle } from '../../model/resolveStyle.js'
import { WEEKLY } from '../../model/weekly.js'
import { lineMeter, type LineMeter } from '../lines/lineMeter.js'
import { isSans } from './dressOf.js'
import { BOLD_SET, SANS_SET } from './sets.js'

/** What text of a style takes, reckoned from the advances of a text face: enough to choose a page by. Points. */
export interface Gauge {
  readonly style: Style
  readonly size: number
  readonly leading: number
  /** of a column */
  readonly measure: number
  readonly gutter: number
  /** natural width of a text on one line */
  width(text: string, name: StyleName, size?: number): number
}

/** The style that a sheet makes; one that makes none is passed over. */
export function styleOf(sheet: StyleSheet): Style {
  const resolved = resolveStyle([sheet])
  return resolved.ok ? resolved.style : WEEKLY
}

/** A gauge for columns of a measure; `baseline` is the grid's, by default the leading of the body. */
export function gaugeOf(style: Style, measure: number, gutter: number, baseline?: number): Gauge {
  const body = style.styles.get('body')!
  const meter: LineMeter = lineMeter()
  return {
    style,
    size: body.size,
    leading: baseline ?? body.leading,
    measure,
    gutter,
    width: (text, name, size) => {
      const own = style.styles.get(name) ?? body
      const set = isSans(own.family) ? SANS_SET : own.bold ? BOLD_SET : 1
      const tracked = (own.tracking / 1000) * text.length
      const drawn = own.case === 'upper' ? text.toUpperCase() : text
      return (meter(drawn) * set + tracked) * (size ?? own.size)
    },
  }
}

/** Width of some columns with the gutters between them. */
export function spanOf(gauge: Pick<Gauge, 'measure' | 'gutter'>, columns: number): number {
  return columns * gauge.measure + (columns - 1) * gauge.gutter
}

/** Share by which lines that are filled as words come run over their measure. */
export const RAGGED = 1.06

/** Lines of ragged text in a width. */
export function raggedLines(gauge: Gauge, text: string, name: StyleName, width: number): number {
  return text === '' ? 0 : Math.max(1, Math.ceil((gauge.width(text, name) * RAGGED) / width))
}

/** Ink of some lines of display, from the cap line of the first to under the last, over their size and leading; points. */
export function inkOf(lines: number, size: number, leading: number): number {
  return lines === 0 ? 0 : (lines - 1) * leading + INK * size
}
/** Cap height and descenders of a text face, over its size. */
const INK = 0.88
