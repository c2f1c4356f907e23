import { StonehandError } from '../../diagnostics.js'
import { resolveStyle } from '../../model/resolveStyle.js'
import type { Style, StyleSheet } from '../../model/style.js'
import { fitCap } from './fitCap.js'
import { fitMeasure, wholeLines, type FitLine, type FitOptions, type FittedMeasure } from './fitMeasure.js'
import type { Reconstruction } from '../reconstruction.js'

/** Fewer full lines than this say nothing of the measure. */
const LINES_LEAST = 8

/**
 * The same reconstruction, with the measure, the indent, the tracking and the word space at which the most of its printed lines go in the body
 * face of its style, and with drop caps of the face that leaves the lines beside them the most like their room: an edition made of it and set
 * with `breaks: 'printed'` keeps its lines within the limits of the style as far as they go. Where the page's geometry is known the type is sized
 * to it. Takes font files by the names that the style uses. Throws a {@link StonehandError} `invalid-font` for a face that cannot be read.
 */
export async function fitPrinted(reconstruction: Reconstruction, fonts: ReadonlyMap<string, Uint8Array>, options: FitOptions = {}): Promise<Reconstruction> {
  const { articles, evidence } = reconstruction
  const { setting } = evidence
  const style = styleOf(evidence.style)
  const face = fonts.get(style.families.get(style.styles.get('body')!.family)?.roman ?? '')
  const depths = Object.fromEntries(Object.entries(setting.dropCaps).map(([id, { value }]) => [id, Math.round(value)]))
  const lines = wholeLines(articles, depths)
  // ragged lines do not show their measure
  if (lines.filter(({ last }) => last !== true).length < LINES_LEAST || !face || style.styles.get('body')!.align !== 'justified') return reconstruction
  const points = measureOf(reconstruction)
  const { fit, size } = await fitAround(lines, face, style, points, { limits: style.justification, ...options })
  if (fit.goes < LINES_LEAST || !(fit.measure > 0)) return reconstruction
  const sheet = sized(evidence.style, fit, size)
  const cap = await fitCap(articles, depths, fit, styleOf(sheet), fonts)
  const measure = { value: fit.measure, spread: setting.measure?.spread ?? 0, count: fit.lines }
  const firstLineIndent = { value: fit.indent, spread: setting.firstLineIndent?.spread ?? 0, count: lines.filter(({ first, last }) => first === true && last !== true).length }
  const fitted: StyleSheet = cap ? { ...sheet, styles: { ...sheet.styles, dropCap: { ...sheet.styles?.['dropCap'], ...cap } } } : sheet
  return { ...reconstruction, evidence: { ...evidence, setting: { ...setting, measure, firstLineIndent }, style: fitted } }
}

/** The best fit, and the size of its type. A page that shows its size keeps it where nearly as many lines go at about its measure: its type is the library's own then. */
async function fitAround(
  lines: readonly FitLine[],
  face: Uint8Array,
  style: Style,
  points: number | undefined,
  options: FitOptions,
): Promise<{ readonly fit: FittedMeasure; readonly size: number }> {
  const { size, indent } = style.styles.get('body')!
  const fit = await fitMeasure(lines, face, options)
  if (points === undefined) return { fit, size }
  const own = await fitMeasure(lines, face, { ...options, plain: true, indent: indent / size })
  const near = own.range[0] * (1 - OFF) <= points / size && points / size <= own.range[1] * (1 + OFF)
  return near && own.goes >= AS_GOOD * fit.goes ? { fit: own, size } : { fit, size: hundredths(points / fit.measure) }
}
/** Share of the lines that go otherwise, and by which a measure may be found too wide or too narrow: edges of type hang. */
const AS_GOOD = 0.96
const OFF = 0.008

function styleOf(sheet: StyleSheet): Style {
  const resolved = resolveStyle([sheet])
  if (resolved.ok) return resolved.style
  throw new StonehandError('invalid-style', 'The style of the reconstruction does not resolve.', resolved.issues)
}

/** Points of the column that most of the text stands in, where it is known. */
function measureOf({ evidence }: Reconstruction): number | undefined {
  return evidence.pages.find(({ grid }) => grid !== undefined)?.grid?.measure
}

function sized(sheet: StyleSheet, fit: FittedMeasure, size: number): StyleSheet {
  // the other styles of running text follow the body
  const body = { ...sheet.styles?.['body'], size, tracking: fit.tracking, wordSpace: fit.wordSpace, indent: hundredths(fit.indent * size) }
  return { ...sheet, styles: { ...sheet.styles, body } }
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100
}
