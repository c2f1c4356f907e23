import { StonehandError } from '../diagnostics.js'
import { MM, points } from '../units.js'
import type { Page, PaperName } from './edition.js'

const size = (width: number, height: number): readonly [number, number] => [width * MM, height * MM]

/** Width and height of the papers that have names, in points. `tabloid` is the house's 280 x 400 mm. */
export const PAPER_SIZES: ReadonlyMap<PaperName, readonly [width: number, height: number]> = new Map([
  ['tabloid', size(280, 400)],
  ['berliner', size(315, 470)],
  ['broadsheet', size(375, 597)],
  ['a3', size(297, 420)],
  ['a4', size(210, 297)],
])

/** Width and height of a page's paper in points. Throws {@link StonehandError} `invalid-edition` for what no parsed edition can hold. */
export function resolvePaper(paper: Page['paper']): readonly [width: number, height: number] {
  if (typeof paper === 'string') {
    const named = PAPER_SIZES.get(paper)
    if (named) return named
  } else {
    const width = points(paper[0])
    const height = points(paper[1])
    if (width !== undefined && height !== undefined) return [width, height]
  }
  const issue = { path: 'paper', message: '`paper` is neither a known name nor two lengths; parse the edition first.' }
  throw new StonehandError('invalid-edition', issue.message, [issue])
}
