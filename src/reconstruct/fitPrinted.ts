import type { StyleSheet, TextStyleSheet } from '../model/style.js'
import { WEEKLY } from '../model/weekly.js'
import { fitMeasure, fullLines, type FitOptions, type FittedMeasure } from './fitMeasure.js'
import type { Reconstruction } from './reconstruction.js'

/** Fewer full lines than this say nothing of the measure. */
const LINES_LEAST = 8

/**
 * The same reconstruction, with the measure, the indent, the tracking and the word space at which the most of its printed lines go in a face
 * (a TTF or OTF file): an edition made of it, set in that face with `breaks: 'printed'`, keeps its lines within the limits of the style as far as
 * they go. Where the page's geometry is known the type is sized to it. Throws a StonehandError `invalid-font` for a face that cannot be read.
 */
export async function fitPrinted(reconstruction: Reconstruction, face: Uint8Array, options: FitOptions = {}): Promise<Reconstruction> {
  const { articles, evidence } = reconstruction
  const { setting, style } = evidence
  const caps = Object.fromEntries(Object.entries(setting.dropCaps).map(([id, { value }]) => [id, Math.round(value)]))
  const lines = fullLines(articles, caps)
  if (lines.length < LINES_LEAST) return reconstruction
  const fit = await fitMeasure(lines, face, options)
  if (fit.goes < LINES_LEAST || !(fit.measure > 0)) return reconstruction
  const measure = { value: fit.measure, spread: setting.measure?.spread ?? 0, count: fit.lines }
  const firstLineIndent = { value: fit.indent, spread: setting.firstLineIndent?.spread ?? 0, count: lines.filter(({ first }) => first === true).length }
  return { ...reconstruction, evidence: { ...evidence, setting: { ...setting, measure, firstLineIndent }, style: fittedStyle(style, fit, measureOf(reconstruction)) } }
}

/** Points of the column that most of the text stands in, where it is known. */
function measureOf({ evidence }: Reconstruction): number | undefined {
  return evidence.pages.find(({ grid }) => grid !== undefined)?.grid?.measure
}

function fittedStyle(style: StyleSheet, fit: FittedMeasure, points: number | undefined): StyleSheet {
  const body = style.styles?.['body']
  const before = typeof body?.size === 'number' ? body.size : WEEKLY.styles.get('body')!.size
  const size = points === undefined ? before : Math.round((points / fit.measure) * 100) / 100
  const type: TextStyleSheet = { size, tracking: fit.tracking, wordSpace: fit.wordSpace }
  const indent = Math.round(fit.indent * size * 100) / 100
  // the other styles of running text follow the body
  return { ...style, styles: { ...style.styles, body: { ...body, ...type, indent } } }
}
