import { COMPACT } from '../../model/compact.js'
import type { StyleSheet, TextStyleSheet } from '../../model/style.js'
import { WEEKLY } from '../../model/weekly.js'
import { dressOf, isOwnFace, isRagged, isSans, naturalFill, rounded, SANS, SERIF } from '../edition/dressOf.js'
import type { PageEvidence, SettingEvidence, SourceLine } from '../reconstruction.js'

/** Lines of the body that were set in the library's own face are filled so far by their natural width, or less. */
const FILLED = 1
/** A body in another face is made so large that its lines are filled so far. */
const WANTED = 0.975
/** Sizes of a body, points. */
const SIZES = [4, 24] as const

/**
 * A style sheet that would set the articles as they were printed, as far as can be told: the body's indent, of a PDF its size and leading
 * and those of all roles. Faces are the nearest of those that come with the library; where its text face is wider than the one on the
 * page, the body is set smaller, so that as many words go into a line.
 */
export function styleFrom(setting: SettingEvidence, pages: readonly PageEvidence[], lines: readonly SourceLine[] = []): StyleSheet {
  const usual = WEEKLY.styles.get('body')!
  const grid = pages.find((page) => page.grid !== undefined)?.grid
  const indent = setting.firstLineIndent?.value
  const body: { -readonly [K in keyof TextStyleSheet]: TextStyleSheet[K] } = {}
  let size = usual.size
  if (grid && grid.bodySize >= SIZES[0] && grid.bodySize <= SIZES[1]) {
    const sans = isSans(grid.bodyFace)
    body.family = sans ? SANS : SERIF
    const fill = isOwnFace(grid.bodyFace, body.family) ? undefined : naturalFill(lines, grid.measure, grid.bodySize, sans)
    size = rounded(fill === undefined || fill <= FILLED ? grid.bodySize : (grid.bodySize * WANTED) / fill)
    body.size = size
    body.leading = rounded(Math.max(grid.leading, 2))
    if (isRagged(lines, grid.measure, grid.bodySize)) body.align = 'left'
  }
  if (indent !== undefined && indent >= 0 && indent < INDENT_MOST) body.indent = rounded(indent * (grid?.bodySize ?? size))
  const styles: Record<string, TextStyleSheet> = grid ? dressOf(lines) : {}
  if (Object.keys(body).length > 0) styles['body'] = body
  // a family of another shipped style comes with its definition
  const families = [...new Set(Object.values(styles).flatMap(({ family }) => (family === undefined || WEEKLY.families.has(family) ? [] : [family])))]
  return {
    ...(families.length > 0 ? { families: Object.fromEntries(families.map((name) => [name, COMPACT.families.get(name) ?? { roman: name }])) } : {}),
    ...(Object.keys(styles).length > 0 ? { styles } : {}),
    ...(grid && grid.columns > 1 ? { rules: { columnRules: pages.some(hasColumnRules) } } : {}),
  }
}

/** Whether rules stand between columns of a page: upright ones of some lines. */
function hasColumnRules({ grid, rules }: PageEvidence): boolean {
  return grid !== undefined && rules.some(({ width, height }) => width < grid.gutter / 2 && height > RULE_LINES * grid.leading)
}
const RULE_LINES = 4

/** Ems. */
const INDENT_MOST = 4
