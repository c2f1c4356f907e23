import type { FixedPlace } from '../../model/fixedPlaces.js'
import type { TypeCase } from '../../flow/typecase.js'
import type { PageGrid } from '../pageGrid.js'

/** Reports a place that reaches below the page's last line, or begins there. */
export function noteDepth(typeCase: TypeCase, place: FixedPlace, grid: PageGrid): void {
  const { path, what, top, depth } = place
  if (top + depth - 1 <= grid.lines) return
  const name = `${what[0]!.toUpperCase()}${what.slice(1)}`
  if (top > grid.lines)
    typeCase.report({
      severity: 'error',
      code: 'outside-grid',
      path,
      message: `${name} begins at line ${top}, and the page has ${grid.lines}: it was not set.`,
      hint: 'Move it up, or make what is above it less deep.',
    })
  else
    typeCase.report({
      severity: 'warning',
      code: 'outside-grid',
      path,
      message: `${name} reaches down to line ${top + depth - 1}, and the page has ${grid.lines}: it was made less deep.`,
      hint: 'Move it up, or make it less deep.',
    })
}
